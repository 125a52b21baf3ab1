// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maturitytest.h"
#include "model/domain/consistency.h"
#include "model/domain/invariants.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

const QDate today(2026, 7, 16);
const Scope scope = Scope::system(idFor(1));

ItemAnswer answer(const char* item, ItemStatus status = ItemStatus::Implemented)
{
    return answerAs(scope, QString::fromLatin1(item), status);
}

/// Implemented, with evidence that no rule finds fault with.
ItemAnswer shown(const char* item, int evidence = 1)
{
    ItemAnswer result = answer(item);
    result.evidence = {evidenceId(evidence)};
    return result;
}

Evidence valid(int number, const QDate& from, const QDate& to)
{
    Evidence evidence = evidenceAs(number);
    evidence.validFrom = from;
    evidence.validTo = to;
    return evidence;
}

struct Case
{
    Case(const QList<ItemAnswer>& given = {},
         const QList<Evidence>& shownBy = {evidenceAs(1), evidenceAs(2)})
        : answers(given)
        , evidence(shownBy)
    {
    }

    QList<ItemAnswer> answers;
    QList<Evidence> evidence;
    MaturityMethod method;
    System system = plainSystem(1);
};

Snapshot snapshotOf(const Case& one)
{
    Snapshot snapshot = maturitySnapshot({one.system});
    snapshot.maturityMethod = one.method;
    for (const Evidence& evidence : one.evidence) {
        snapshot.evidence.insert(evidence.id.toString(), evidence);
    }
    for (const ItemAnswer& given : one.answers) {
        snapshot.answers.set(given);
    }
    return snapshot;
}

QList<ConsistencyFinding> findingsIn(const Case& one)
{
    return findingsOf(snapshotOf(one), judge(), scope, today);
}

/// "rule severity item", one a finding.
QStringList told(const QList<ConsistencyFinding>& findings)
{
    QStringList lines;
    for (const ConsistencyFinding& finding : findings) {
        lines.append((toKey(finding.rule) + QLatin1Char(' ') + toKey(finding.severity) +
                      QLatin1Char(' ') + finding.item)
                         .trimmed());
    }
    return lines;
}

QStringList lines(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList fixesOf(const ConsistencyFinding& finding)
{
    QStringList keys;
    for (const ConsistencyFix& fix : finding.fixes) {
        keys.append(toKey(fix.code) + (fix.after ? QStringLiteral("!") : QString()));
    }
    return keys;
}

Case otp(const QString& note, ItemStatus status = ItemStatus::Implemented)
{
    Case one;
    ItemAnswer given = shown("1-2");
    given.status = status;
    given.sharePercent = status == ItemStatus::Partial ? 50 : 0;
    given.note = note;
    one.answers = {shown("1-1"), given, shown("1-3"), shown("1-4")};
    return one;
}

MaturityMethod period(const QDate& from, const QDate& to, int cycle = 0)
{
    MaturityMethod method;
    method.periodFrom = from;
    method.periodTo = to;
    method.reviewCycleMonths = cycle;
    return method;
}

System cloud(CloudModel model)
{
    System system = plainSystem(1);
    system.facts[static_cast<size_t>(Fact::CloudServiceInUse)] = Tri::Yes;
    system.cloudModel = model;
    return system;
}

ItemAnswer dated(ItemAnswer given, const QDate& target)
{
    given.targetDate = target;
    return given;
}

} // namespace

/// Each rule: a case that fires, and the nearest that does not.
class TestConsistency : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void rules_data()
    {
        QTest::addColumn<Case>("given");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const Case& given, const char* expected) {
            QTest::newRow(name) << given << lines(expected);
        };
        const QList<ItemAnswer> levelI{shown("3-1"), shown("3-4")};

        row("nothing answered", {}, "");
        row("level I alone", {levelI}, "");
        row("II without I",
            {{shown("3-2"), shown("3-1"), answer("3-4", ItemStatus::Planned)}},
            "lower_level_open warning 3-2");
        row("III without II",
            {levelI + QList<ItemAnswer>{shown("3-6"),
                                        answer("3-2", ItemStatus::Partial),
                                        answer("3-3", ItemStatus::NotImplemented)}},
            "lower_level_open warning 3-6");
        row("III without II, which nobody assessed",
            {levelI + QList<ItemAnswer>{shown("3-6")}},
            "lower_level_open info 3-6");
        row("III with II",
            {levelI + QList<ItemAnswer>{shown("3-6"), shown("3-2"), shown("3-3")}},
            "");
        row("III with II not applicable",
            {levelI + QList<ItemAnswer>{shown("3-6"),
                                        shown("3-2"),
                                        answer("3-3", ItemStatus::NotApplicable)}},
            "");
        row("III partial without II",
            {levelI + QList<ItemAnswer>{answer("3-6", ItemStatus::Partial)}},
            "");
        row("other pillar's I is open",
            {levelI + QList<ItemAnswer>{answer("2-1", ItemStatus::Planned)}},
            "");
        Case paas{{shown("3-3"), shown("3-4")}};
        paas.system = cloud(CloudModel::Paas);
        row("lower item removed by the cloud table", paas, "");

        row("implemented without evidence", {{answer("3-1")}}, "no_evidence error 3-1");
        row("partial without evidence", {{answer("3-1", ItemStatus::Partial)}}, "");

        Case removed{{answer("3-1"), dated(answer("3-2", ItemStatus::Planned), today.addDays(-9))}};
        removed.system = cloud(CloudModel::Saas);
        row("answers the cloud table removes",
            removed,
            "removed_by_cloud_table info 3-1\nremoved_by_cloud_table info 3-2");
        removed.answers = {answer("3-1", ItemStatus::NotAssessed)};
        row("removed and not assessed", removed, "");
        removed.answers = {shown("3-4")};
        row("stays in the cloud", removed, "");

        row("target was yesterday",
            {{dated(answer("2-4", ItemStatus::Planned), today.addDays(-1))}},
            "target_date_passed error 2-4");
        row("target is today", {{dated(answer("2-4", ItemStatus::Planned), today)}}, "");
        row("target passed, implemented", {{dated(shown("2-1"), today.addDays(-1))}}, "");
        row("target passed, not applicable",
            {{dated(answer("2-4", ItemStatus::NotApplicable), today.addDays(-1))}},
            "");
        row("implemented, target tomorrow",
            {{dated(shown("2-1"), today.addDays(1))}},
            "target_still_to_come info 2-1");
        row("implemented, target today", {{dated(shown("2-1"), today)}}, "");
        row("planned for tomorrow",
            {{dated(answer("2-1", ItemStatus::Planned), today.addDays(1))}},
            "");
    }

    void rules()
    {
        QFETCH(Case, given);
        QFETCH(QStringList, expected);
        QCOMPARE(told(findingsIn(given)), expected);
        for (const ItemAnswer& one : std::as_const(given.answers)) {
            // As if it were being typed.
            Case without = given;
            without.answers.removeOne(one);
            QCOMPARE(told(findingsOf(snapshotOf(without), judge(), scope, today, &one)), expected);
        }
    }

    void evidencePeriod_data()
    {
        QTest::addColumn<MaturityMethod>("method");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QDate>("day"); // that decides; invalid where nothing is wrong
        const QDate none;
        const QDate begin(2026, 1, 1);
        const QDate end(2026, 12, 31);
        const MaturityMethod year = period(begin, end);
        const MaturityMethod open;
        QTest::newRow("no period anywhere") << open << none << none << none;
        QTest::newRow("ends today") << open << none << today << none;
        QTest::newRow("ended yesterday") << open << none << today.addDays(-1) << today.addDays(-1);
        QTest::newRow("begins today") << open << today << none << none;
        QTest::newRow("begins tomorrow") << open << today.addDays(1) << none << today.addDays(1);
        QTest::newRow("ends on the first day") << year << none << begin << none;
        QTest::newRow("ends the day before")
            << year << none << begin.addDays(-1) << begin.addDays(-1);
        QTest::newRow("begins on the last day") << year << end << none << none;
        QTest::newRow("begins the day after") << year << end.addDays(1) << none << end.addDays(1);
        QTest::newRow("reaches over all") << year << QDate(2020, 1, 1) << QDate(2030, 1, 1) << none;
        QTest::newRow("no end stated: today is")
            << period(begin, none) << today.addDays(1) << none << today.addDays(1);
        QTest::newRow("period still to come")
            << period(today.addDays(9), none) << today.addDays(9) << none << none;
        QTest::newRow("no begin stated: today is")
            << period(none, end) << none << today.addDays(-1) << today.addDays(-1);
        QTest::newRow("period is over")
            << period(none, today.addDays(-9)) << none << today.addDays(-9) << none;
    }

    void evidencePeriod()
    {
        QFETCH(MaturityMethod, method);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QDate, day);
        Case one{{shown("1-1")}, {valid(1, from, to)}};
        one.method = method;
        const auto findings = findingsIn(one);
        QCOMPARE(findings.size(), day.isValid() ? 1 : 0);
        if (day.isValid()) {
            QCOMPARE(told(findings), lines("evidence_outside_period warning 1-1"));
            QCOMPARE(findings[0].evidence, evidenceId(1));
            QCOMPARE(findings[0].args,
                     (QStringList{QStringLiteral("證據 1"), day.toString(Qt::ISODate)}));
            QCOMPARE(fixesOf(findings[0]), list("replace_evidence"));
        }
    }

    void evidenceAge_data()
    {
        QTest::addColumn<int>("cycle");
        QTest::addColumn<QDate>("addedOn");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<bool>("old");
        const QDate none;
        QTest::newRow("no cycle") << 0 << QDate(2000, 1, 1) << none << false;
        QTest::newRow("a year to the day") << 12 << QDate(2025, 7, 16) << none << false;
        QTest::newRow("a year and a day") << 12 << QDate(2025, 7, 15) << none << true;
        QTest::newRow("its period counts, not the upload")
            << 12 << today << QDate(2025, 7, 15) << true;
        QTest::newRow("late upload does not matter")
            << 12 << QDate(2020, 1, 1) << QDate(2025, 7, 16) << false;
        QTest::newRow("a month") << 1 << QDate(2026, 6, 15) << none << true;
    }

    void evidenceAge()
    {
        QFETCH(int, cycle);
        QFETCH(QDate, addedOn);
        QFETCH(QDate, from);
        QFETCH(bool, old);
        Evidence evidence = valid(1, from, {});
        evidence.addedAt = QDateTime(addedOn, QTime(23, 59), Qt::UTC);
        Case one{{shown("1-1")}, {evidence}};
        one.method.reviewCycleMonths = cycle;
        QCOMPARE(told(findingsIn(one)),
                 old ? lines("evidence_too_old warning 1-1") : QStringList());
    }

    void reasonMissingOnlyUnderEdit()
    {
        ItemAnswer edited = answer("1-1", ItemStatus::NotApplicable);
        const Snapshot snapshot = snapshotOf({});
        QVERIFY(findingsOf(snapshot, judge(), scope, today, &edited).isEmpty());
        edited.note = QStringLiteral(" \t");
        const auto findings = findingsOf(snapshot, judge(), scope, today, &edited);
        QCOMPARE(told(findings), lines("reason_missing error 1-1"));
        QCOMPARE(fixesOf(findings[0]), list("give_reason"));
    }

    void otpNotes_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("marked");
        QTest::addColumn<int>("share"); // 0 = none; -1 = nothing is found
        const auto row =
            [](const char* name, const char* note, const QStringList& marked, int share) {
                QTest::newRow(name) << QString::fromUtf8(note) << marked << share;
            };
        const auto text = [](const char* utf8) { return QStringList{QString::fromUtf8(utf8)}; };
        row("claimed for some",
            "員工以 FIDO2 金鑰登入，啟用率 91%；外部據點改用簡訊 OTP，同樣可抗釣魚。",
            text("簡訊 OTP，同樣可抗釣魚"),
            91);
        row("claim before the means",
            "抗釣魚 MFA（FIDO2 或 TOTP）",
            text("抗釣魚 MFA（FIDO2 或 TOTP"),
            0);
        row("in English",
            "Phishing-resistant: one-time passwords.",
            text("Phishing-resistant: one-time passwords"),
            0);
        row("nothing else", "以動態密碼登入", text("動態密碼"), 0);
        row("nothing else, twice",
            "櫃台一次性密碼。總行用 SMS",
            QStringList{QString::fromUtf8("一次性密碼"), QStringLiteral("SMS")},
            0);
        row("claim and means in two sentences",
            "員工用 FIDO2 抗釣魚金鑰；外部據點用簡訊 OTP。",
            {},
            -1);
        row("another means beside", "晶片卡，備援為 OTP", {}, -1);
        row("said not to be", "以 OTP 登入，知其不具抗釣魚能力，依指引採認", {}, -1);
        row("replaced", "以 FIDO2 抗釣魚金鑰取代 OTP", {}, -1);
        row("part of a word", "ADOPTOTPX 系統", {}, -1);
        row("no means named", "", {}, -1);
        row("notice by text message", "簡訊通知使用者", {}, -1);
        row("two shares",
            "OTP 60%，SMS 40%",
            QStringList{QStringLiteral("OTP"), QStringLiteral("SMS")},
            0);
        row("the same share twice", "OTP 60%（60％）", text("OTP"), 60);
        row("all of them", "100% 使用 OTP", text("OTP"), 0);
    }

    void otpNotes()
    {
        QFETCH(QString, note);
        QFETCH(QStringList, marked);
        QFETCH(int, share);
        const auto findings = findingsIn(otp(note));
        if (share < 0) {
            QCOMPARE(told(findings), QStringList());
            return;
        }
        QCOMPARE(told(findings), lines("otp_phishing_resistant warning 1-2"));
        QStringList found;
        for (const TextRange& range : findings[0].marks) {
            found.append(note.mid(range.start, range.length));
        }
        QCOMPARE(found, marked);
        QCOMPARE(fixesOf(findings[0]),
                 list(share > 0 ? "set_partial! add_remark" : "set_partial add_remark"));
        if (share > 0) {
            const auto after = std::get<ItemAnswer>(*findings[0].fixes[0].after);
            QCOMPARE(after.status, ItemStatus::Partial);
            QCOMPARE(after.sharePercent, share);
            QCOMPARE(after.note, note);
        }
    }

    void otpByStatusAndItem()
    {
        const QString claim = QStringLiteral("OTP 抗釣魚");
        const auto partial = findingsIn(otp(claim, ItemStatus::Partial));
        QCOMPARE(told(partial), lines("otp_phishing_resistant warning 1-2"));
        QCOMPARE(fixesOf(partial[0]), list("add_remark"));
        QVERIFY(findingsIn(otp(QStringLiteral("只有 OTP"), ItemStatus::Partial)).isEmpty());
        QVERIFY(findingsIn(otp(claim, ItemStatus::Planned)).isEmpty());
        Case other{{shown("1-1")}};
        other.answers[0].note = claim;
        QVERIFY(findingsIn(other).isEmpty());
    }

    void oneEvidenceForMost_data()
    {
        QTest::addColumn<int>("uses");
        QTest::addColumn<int>("others");
        QTest::addColumn<bool>("fires");
        QTest::newRow("five of five") << 5 << 0 << false;
        QTest::newRow("six of six") << 6 << 0 << true;
        QTest::newRow("six of eleven") << 6 << 5 << true;
        QTest::newRow("six of twelve") << 6 << 6 << false;
        QTest::newRow("seven of twelve") << 7 << 5 << true;
    }

    void oneEvidenceForMost()
    {
        QFETCH(int, uses);
        QFETCH(int, others);
        QFETCH(bool, fires);
        Case one;
        for (const ItemRow& row : itemRows()) {
            if (one.answers.size() < uses + others) {
                ItemAnswer given = answer(row.id, ItemStatus::Planned);
                given.evidence = {evidenceId(one.answers.size() < uses ? 1 : 2)};
                one.answers.append(given);
            }
        }
        one.answers.append(answer("5-8", ItemStatus::NotAssessed)); // does not count
        const auto findings = findingsIn(one);
        QCOMPARE(told(findings), fires ? lines("one_evidence_for_most info") : QStringList());
        if (fires) {
            QCOMPARE(findings[0].args,
                     (QStringList{QStringLiteral("證據 1"),
                                  QString::number(uses),
                                  QString::number(uses + others)}));
            QCOMPARE(findings[0].evidence, evidenceId(1));
        }
    }

    void fixesLeadOut()
    {
        Case one;
        one.method = period(QDate(2026, 1, 1), QDate(2026, 12, 31));
        one.answers = {shown("3-1"),
                       shown("3-4"),
                       shown("3-6"),
                       answer("3-2", ItemStatus::Planned),
                       dated(answer("3-3", ItemStatus::Partial), QDate(2026, 6, 30)),
                       dated(shown("1-1"), QDate(2026, 9, 30)),
                       otp(QStringLiteral("91% 用 OTP")).answers[1]};
        const Snapshot snapshot = snapshotOf(one);
        int applied = 0;
        for (const ConsistencyFinding& finding : findingsOf(snapshot, judge(), scope, today)) {
            for (const ConsistencyFix& fix : finding.fixes) {
                if (!fix.after) {
                    continue;
                }
                const auto after = std::get<ItemAnswer>(*fix.after);
                const Change change{Entity(*snapshot.answers.find(after.ref())), *fix.after};
                QVERIFY(checkInvariants(snapshot, setOf({change})).has_value());
                const auto left = findingsOf(snapshot, judge(), scope, today, &after);
                const bool still =
                    std::any_of(left.begin(), left.end(), [&](const ConsistencyFinding& other) {
                        return other.rule == finding.rule && other.item == finding.item;
                    });
                QVERIFY2(!still, qPrintable(toKey(finding.rule)));
                ++applied;
            }
        }
        QCOMPARE(applied, 7);
    }

    void periodThatIsOverOffersNoDate()
    {
        Case one{{dated(answer("2-4", ItemStatus::Planned), today.addDays(-1))}};
        one.method.periodTo = today.addDays(-1);
        QCOMPARE(fixesOf(findingsIn(one)[0]), list("clear_target_date!"));
        one.method.periodTo = today;
        QCOMPARE(fixesOf(findingsIn(one)[0]), list("set_target_date! clear_target_date!"));
    }

    void levelsNamedInArgs()
    {
        const Case one{{shown("3-1"),
                        shown("3-4"),
                        shown("3-6"),
                        answer("3-2", ItemStatus::Planned),
                        answer("3-3", ItemStatus::NotAssessed)}};
        QCOMPARE(findingsIn(one)[0].args,
                 (QStringList{QStringLiteral("III"), QStringLiteral("3-2、3-3")}));
    }

    void targetsOfPillars()
    {
        Case one{{shown("1-1"), shown("1-3"), shown("1-4")}};
        Snapshot snapshot = snapshotOf(one);
        const auto add = [&](const Scope& of, int order, const QDate& due) {
            PillarTarget target;
            target.scope = of;
            target.pillar = QStringLiteral("P1");
            target.order = order;
            target.due = due;
            snapshot.targets.insert(toKey(target.ref()), target);
        };
        add(scope, 1, today.addDays(-1));
        add(Scope::institution(), 1, today.addDays(-1));
        add(Scope::domain(QStringLiteral("D2")), 1, today.addDays(-1)); // counts no system
        QVERIFY(targetFindings(snapshot, judge(), today).isEmpty());
        add(scope, 2, today);
        QVERIFY(targetFindings(snapshot, judge(), today).isEmpty());
        add(scope, 2, today.addDays(-1));
        add(Scope::institution(), 2, today.addDays(-1));
        const auto findings = targetFindings(snapshot, judge(), today);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].scope, Scope::institution());
        QCOMPARE(findings[1].scope, scope);
        QCOMPARE(findings[1].pillar, QStringLiteral("P1"));
        QCOMPARE(findings[1].rule, ConsistencyRule::TargetDatePassed);
        QVERIFY(!std::get<PillarTarget>(*findings[1].fixes[0].after).due.isValid());
        const auto levels = levelsOfSystems(snapshot, judge());
        QCOMPARE(targetFindings(snapshot, judge(), today, &levels), findings);
    }

    void everything()
    {
        Random random(11);
        Snapshot snapshot = maturitySnapshot({plainSystem(2), plainSystem(1), plainSystem(3)});
        for (int i = 0; i < 6; ++i) {
            const Evidence evidence = randomEvidence(random, i);
            snapshot.evidence.insert(evidence.id.toString(), evidence);
        }
        for (int i = 0; i < 200; ++i) {
            snapshot.answers.set(randomAnswer(random, randomScope(random, 3), randomItem(random)));
        }
        QList<ConsistencyFinding> expected;
        QList<Scope> scopes{Scope::institution()};
        for (int i = 1; i <= 6; ++i) {
            scopes.append(Scope::domain(QStringLiteral("D%1").arg(i)));
        }
        for (const System& system : snapshot.systems) {
            scopes.append(Scope::system(system.id));
        }
        for (const Scope& one : std::as_const(scopes)) {
            expected += findingsOf(snapshot, judge(), one, today);
        }
        QVERIFY(expected.size() > 50);
        QCOMPARE(allFindings(snapshot, judge(), today), expected);
    }

    void impact()
    {
        const Snapshot snapshot =
            snapshotOf({{shown("1-1"), shown("1-3"), shown("1-4"), shown("1-2"), shown("1-5")}});
        const ItemAnswer recorded = *snapshot.answers.find({scope, QStringLiteral("1-2")});
        ItemAnswer partial = recorded;
        partial.status = ItemStatus::Partial;
        partial.sharePercent = 91;
        QCOMPARE(impactOf(snapshot, judge(), recorded, partial), (LevelImpact{0, 2, 1}));
        QCOMPARE(impactOf(snapshot, judge(), partial, recorded), (LevelImpact{0, 1, 2}));
        QCOMPARE(impactOf(snapshot, judge(), answer("1-6", ItemStatus::Planned), answer("1-6")),
                 (LevelImpact{0, 2, 3}));
        QCOMPARE(impactOf(snapshot, judge(), answer("9-9"), answer("9-9")), LevelImpact());
    }

    void keysAreStable()
    {
        QSet<QString> keys;
        for (int rule = 0; rule < consistencyRuleCount; ++rule) {
            const QString key = toKey(static_cast<ConsistencyRule>(rule));
            QCOMPARE(consistencyRuleFromKey(key), static_cast<ConsistencyRule>(rule));
            keys.insert(key);
        }
        QCOMPARE(keys.size(), consistencyRuleCount);
        QVERIFY(!keys.contains(QString()));
        QVERIFY(!consistencyRuleFromKey(QStringLiteral("otp")));
    }
};

QTEST_APPLESS_MAIN(TestConsistency)
#include "tst_consistency.moc"
