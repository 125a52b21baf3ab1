// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/entitytraits.h"
#include "model/domain/invariants.h"
#include "model/domain/labels.h"
#include "model/domain/signoffstatement.h"
#include "signofffacts.h"

#include <QJsonDocument>

using namespace zt;
using namespace zt::test;

namespace {

/// A state after entry 3, whose hash plainSignOff() names.
Snapshot stateOfThree()
{
    Snapshot state;
    state.profile.name = QStringLiteral("甲");
    state.trailSeq = 3;
    state.trailHead = QString(64, QLatin1Char('3'));
    return state;
}

ChangeSet changing(const SignOff& before, const SignOff& after)
{
    ChangeSet set;
    set.label.code = QString(labels::signOffAdd);
    set.changes = {Change{before, after}};
    return set;
}

/// The state with one more, which does not move the head: the rules alone are looked at.
Snapshot with(const Snapshot& state, const SignOff& one)
{
    return *applied(state, addSignOff(one));
}

} // namespace

/// Sign-offs as facts: through the trail's form and back, what they may hold, that they stay, and
/// the order of signers. What is signed is held against its text written out by hand.
class TestSignOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void trailFormLeadsFromEachSideToTheOther()
    {
        Random random(6);
        for (int round = 0; round < 1000; ++round) {
            const Entity first = randomSignOff(random);
            const Entity second = randomSignOff(random);
            Change change{first, second};
            if (entityId(second) != entityId(first)) {
                change.before.reset();
            }
            const QJsonObject json = toJson(change);
            const auto forward = applyJson(change.before, json, true);
            QVERIFY(forward.has_value());
            QCOMPARE(*forward, change.after);
            const auto backward = applyJson(change.after, json, false);
            QVERIFY(backward.has_value());
            QCOMPARE(*backward, change.before);
            QByteArray text;
            appendTrailForm(text, change);
            QCOMPARE(text, QJsonDocument(json).toJson(QJsonDocument::Compact));
        }
    }

    void statementIsPlain()
    {
        QCOMPARE(signOffStatement(statementSignOff(2, SignRole::Chairman)),
                 QByteArray("Zero-Trust Assessment Workbench sign-off, form 1\n"
                            "sign-off: S-02\n"
                            "of: statement\n"
                            "assessment: 零信任評估\n"
                            "audit: A-01\n"
                            "year: 2025\n"
                            "role: chairman\n"
                            "signer: CN=陳怡安,O=青嵐證券\n"
                            "signed-at: 2026-07-18T06:22:07Z\n"
                            "trail-entry: 3\n"
                            "trail-head-sha256: ") +
                     QByteArray(64, '3') +
                     QByteArray("\nreport: 聲明書.pdf\n"
                                "report-bytes: 4711\n"
                                "report-sha256: ") +
                     QByteArray(64, 'd') + '\n');
    }

    void statementOfNothingButTheAssessment()
    {
        SignOff one = plainSignOff(1);
        one.note = QStringLiteral("兩行\nrole: chairman\t\\");
        one.reportBytes = 0;
        const QByteArray text = signOffStatement(one);
        QVERIFY(!text.contains("report"));
        QVERIFY(!text.contains("\naudit"));
        QVERIFY(!text.contains("year"));
        QVERIFY(text.endsWith("\nremark: 兩行\\nrole: chairman\\t\\\\\n"));
        QCOMPARE(text.count('\n'), 10);
    }

    /// What happens to a sign-off afterwards is not what was signed.
    void statementLeavesOutWhatCameLater()
    {
        SignOff one = plainSignOff(1);
        const QByteArray before = signOffStatement(one);
        one.signature = QStringLiteral("MAA=");
        one.timeStamp = QStringLiteral("MAA=");
        one.withdrawn = QStringLiteral("x");
        one.id = idOf<SignOffId>(9);
        QCOMPARE(signOffStatement(one), before);
    }

    void valuesOutOfRange_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<std::function<void(SignOff&)>>("spoil");
        using Spoil = std::function<void(SignOff&)>;
        const auto row = [](const char* field, const Spoil& spoil) {
            QTest::addRow("%s %d", field, ++s_rows) << QString::fromLatin1(field) << spoil;
        };
        row("code", [](SignOff& one) { one.code = QStringLiteral(" "); });
        row("audit", [](SignOff& one) { one.audit = AuditId(); });
        row("audit", [](SignOff& one) { one.auditCode.clear(); });
        row("audit", [](SignOff& one) { one.subject = SignSubject::Assessment; });
        row("year", [](SignOff& one) { one.year = 0; });
        row("year", [](SignOff& one) { one.subject = SignSubject::Audit; });
        row("year", [](SignOff& one) { one.year = 3000; });
        row("report_name", [](SignOff& one) { one.reportName.clear(); });
        row("report_name", [](SignOff& one) {
            one.reportSha256.clear();
            one.reportName.clear();
        });
        row("report_sha256", [](SignOff& one) { one.reportSha256[0] = u'D'; });
        row("report_bytes", [](SignOff& one) { one.reportBytes = -1; });
        row("role", [](SignOff& one) { one.role = SignRole::Auditor; });
        row("assessment", [](SignOff& one) { one.assessment.clear(); });
        row("state_seq", [](SignOff& one) { one.stateSeq = 0; });
        row("state_seq", [](SignOff& one) { one.stateSeq = 2; });
        row("state_hash", [](SignOff& one) { one.stateHash.chop(1); });
        row("state_seq", [](SignOff& one) { one.stateHash = QString(64, QLatin1Char('4')); });
        row("signer", [](SignOff& one) { one.signer.clear(); });
        row("signed_at", [](SignOff& one) { one.signedAt = QDateTime(); });
        row("signed_at", [](SignOff& one) { one.signedAt = one.signedAt.addMSecs(1); });
        row("note", [](SignOff& one) { one.note = QStringLiteral("\a"); });
        row("signature", [](SignOff& one) { one.signature.clear(); });
        row("signature", [](SignOff& one) { one.signature = QStringLiteral("MAMCAQE"); });
        row("signature", [](SignOff& one) { one.signature = QStringLiteral("not base64!"); });
        row("signature", [](SignOff& one) {
            one.signature = QString::fromLatin1(QByteArray(200'000, 'x').toBase64());
        });
        row("time_stamp", [](SignOff& one) { one.timeStamp = QStringLiteral("MAA="); });
        row("time_stamp", [](SignOff& one) { one.withdrawn = QStringLiteral("已撤回"); });
    }

    void valuesOutOfRange()
    {
        QFETCH(const QString, field);
        QFETCH(const std::function<void(SignOff&)>, spoil);
        SignOff one = statementSignOff(1, SignRole::Ciso);
        QVERIFY(checkInvariants(stateOfThree(), addSignOff(one)));
        spoil(one);
        const auto refused = checkInvariants(stateOfThree(), addSignOff(one));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::InvariantBroken);
        QCOMPARE(refused.error().args.value(1), field);
    }

    void signersInTheOrderOfTheForm()
    {
        Snapshot state = stateOfThree();
        int number = 0;
        for (const SignRole role : formSigners) {
            for (const SignRole other : formSigners) {
                // Whoever comes after the one whose turn it is waits.
                const SignOff early = statementSignOff(9, other);
                const bool turn = static_cast<int>(other) <= static_cast<int>(role);
                QCOMPARE(checkInvariants(state, addSignOff(early)).has_value(), turn);
            }
            state = with(state, statementSignOff(++number, role));
        }
        QCOMPARE(state.signOffs.size(), 4);
    }

    void orderIsOverTheSameReport()
    {
        const Snapshot state = with(stateOfThree(), statementSignOff(1, SignRole::Ciso));
        const SignOff second = statementSignOff(2, SignRole::Chairman);
        QVERIFY(checkInvariants(state, addSignOff(second)));
        const auto refusedWhere = [&](const std::function<void(SignOff&)>& other) {
            SignOff one = second;
            other(one);
            return !checkInvariants(state, addSignOff(one)).has_value();
        };
        QVERIFY(refusedWhere([](SignOff& one) { one.reportSha256 = QString(64, u'e'); }));
        QVERIFY(refusedWhere([](SignOff& one) { one.year = 2024; }));
        QVERIFY(refusedWhere([](SignOff& one) { one.audit = idOf<AuditId>(2); }));
        SignOff withdrawn = statementSignOff(1, SignRole::Ciso);
        withdrawn.withdrawn = QStringLiteral("簽錯");
        Snapshot without = stateOfThree();
        without.signOffs.insert(withdrawn.id.toString(), withdrawn);
        QVERIFY(!checkInvariants(without, addSignOff(second)).has_value());
    }

    /// Other documents have no form: anybody may sign them, in any order.
    void noOrderWhereTheFormDemandsNone()
    {
        SignOff one = plainSignOff(1);
        one.role = SignRole::ChiefAuditor;
        QVERIFY(checkInvariants(stateOfThree(), addSignOff(one)));
        one = statementSignOff(1, SignRole::President);
        one.subject = SignSubject::Audit;
        one.year = 0;
        QVERIFY(checkInvariants(stateOfThree(), addSignOff(one)));
    }

    void staysAsSigned()
    {
        const SignOff one = plainSignOff(1);
        Snapshot state = with(stateOfThree(), one);
        state.trailSeq = 4;
        SignOff other = one;
        other.note = QStringLiteral("後來才寫的");
        QVERIFY(!checkInvariants(state, changing(one, other)));
        ChangeSet removal;
        removal.changes = {Change{one, std::nullopt}};
        QVERIFY(!checkInvariants(state, removal));
        // Not along the trail either: it is withdrawn, or it stays.
        for (const QLatin1String way : {labels::undo, labels::revert, labels::returnTo}) {
            removal.label.code = QString(way);
            const auto undone = checkInvariants(state, removal);
            QVERIFY(!undone);
            QVERIFY(undone.error().code == ErrorCode::InvariantBroken);
            QVERIFY(undone.error().args.value(3).contains(QStringLiteral("withdrawn")));
        }
    }

    void stampedAndWithdrawnOnce()
    {
        SignOff one = plainSignOff(1);
        Snapshot state = with(stateOfThree(), one);
        state.trailSeq = 4;
        const ChangeSet stamping = stampSignOff(one, QStringLiteral("MAA="));
        QVERIFY(checkInvariants(state, stamping));
        state = *applied(state, stamping);
        one = state.signOffs.first();
        QVERIFY(!checkInvariants(state, stampSignOff(one, QStringLiteral("MAMCAQE="))));
        QVERIFY(!checkInvariants(state, stampSignOff(one, QString())));
        QVERIFY(!checkInvariants(state, stamping.inverted()));
        const ChangeSet withdrawal = withdrawSignOff(one, QStringLiteral("簽錯版本"));
        QVERIFY(checkInvariants(state, withdrawal));
        state = *applied(state, withdrawal);
        one = state.signOffs.first();
        QVERIFY(!checkInvariants(state, withdrawSignOff(one, QStringLiteral("再一次"))));
        QVERIFY(!checkInvariants(state, withdrawSignOff(one, QString())));
        QVERIFY(!checkInvariants(state, withdrawal.inverted()));
    }

    void codes()
    {
        Snapshot state = stateOfThree();
        QCOMPARE(nextSignOffCode(state), QStringLiteral("S-01"));
        state = with(state, plainSignOff(9));
        QCOMPARE(nextSignOffCode(state), QStringLiteral("S-10"));
        QCOMPARE(state.signOffByCode(QStringLiteral("S-09"))->id, idOf<SignOffId>(9));
        QVERIFY(state.signOffByCode(QStringLiteral("S-9")) == nullptr);
        SignOff same = plainSignOff(2);
        same.code = QStringLiteral("S-09");
        const auto twice = checkInvariants(state, addSignOff(same));
        QVERIFY(!twice);
        QVERIFY(twice.error().code == ErrorCode::DuplicateName);
    }

private:
    static inline int s_rows = 0;
};

QTEST_APPLESS_MAIN(TestSignOff)
#include "tst_signoff.moc"
