// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/signoffsince.h"
#include "model/domain/entitytraits.h"
#include "tests/unit/domain/audittest.h"
#include "tests/unit/domain/signofffacts.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

QJsonObject change(const QString& kind,
                   const QString& id,
                   const std::optional<QJsonObject>& before,
                   const std::optional<QJsonObject>& after)
{
    QJsonObject json{{QStringLiteral("kind"), kind}, {QStringLiteral("id"), id}};
    if (before) {
        json.insert(QStringLiteral("before"), *before);
    }
    if (after) {
        json.insert(QStringLiteral("after"), *after);
    }
    return json;
}

TrailEntry entryOf(qint64 seq, const QJsonArray& changes)
{
    TrailEntry entry;
    entry.seq = seq;
    entry.actor = QStringLiteral("auditor");
    entry.changes = changes;
    return entry;
}

const QJsonObject named(const char* name)
{
    return {{QStringLiteral("name"), QString::fromUtf8(name)},
            {QStringLiteral("owner"), QStringLiteral("資訊部")}};
}

} // namespace

/// What a sign-off is of, and what of it differs from when it was signed.
class TestSignOffSince : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// Two audits; evidence 1 is of a paper of the first, 2 of a retest of the first, 3 of a paper
    /// of the second, 4 of a retest of the second, 5 of nothing.
    void init()
    {
        m_present = auditSnapshot();
        for (int audit = 1; audit <= 2; ++audit) {
            PointResult paper;
            paper.audit = auditId(audit);
            paper.ref = point("A-1");
            paper.evidence = {evidenceId(audit * 2 - 1)};
            insert(paper);
            AuditFinding finding = findingAs(audit, audit, {point("A-1")});
            finding.retests = {
                Retest{QDate(2026, 7, 18), true, QStringLiteral("測過"), {}},
                Retest{QDate(2026, 7, 19), true, QStringLiteral("測過"), {evidenceId(audit * 2)}}};
            insert(finding);
            AuditSample sample;
            sample.id = idOf<AuditSampleId>(audit);
            sample.audit = auditId(audit);
            insert(sample);
        }
    }

    void whatConcernsAnAudit_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("auditBefore");
        QTest::addColumn<QString>("auditAfter");
        QTest::addColumn<bool>("concerned");
        const QString mine = auditId(1).toString();
        const QString other = auditId(2).toString();
        const QString gone = QStringLiteral("0198c1a0-0000-7000-8000-0000000000ff");
        const auto row = [](const char* name,
                            const char* kind,
                            const QString& id,
                            bool concerned,
                            const QString& before = {},
                            const QString& after = {}) {
            QTest::newRow(name) << QString::fromLatin1(kind) << id << before << after << concerned;
        };
        row("itself", "audit", mine, true);
        row("another audit", "audit", other, false);
        row("its paper", "point_result", mine + QStringLiteral("/own/A-1"), true);
        row("another's paper", "point_result", other + QStringLiteral("/own/A-1"), false);
        row("its finding", "finding", findingAs(1, 1, {}).id.toString(), true);
        row("another's finding", "finding", findingAs(2, 2, {}).id.toString(), false);
        row("its finding, gone", "finding", gone, true, mine);
        row("its finding, gone again", "finding", gone, true, {}, mine);
        row("another's finding, gone", "finding", gone, false, other);
        row("a finding of nobody", "finding", gone, false);
        row("its sample", "sample", idOf<AuditSampleId>(1).toString(), true);
        row("another's sample", "sample", idOf<AuditSampleId>(2).toString(), false);
        row("its sample, gone", "sample", gone, true, mine);
        row("its sample, gone again", "sample", gone, true, {}, mine);
        row("another's sample, gone", "sample", gone, false, other);
        row("evidence of its paper", "evidence", evidenceId(1).toString(), true);
        row("evidence of its retest", "evidence", evidenceId(2).toString(), true);
        row("evidence of another's paper", "evidence", evidenceId(3).toString(), false);
        row("evidence of another's retest", "evidence", evidenceId(4).toString(), false);
        row("evidence of nothing", "evidence", evidenceId(5).toString(), false);
        row("evidence without a name", "evidence", QStringLiteral("x"), false);
        row("the profile", "profile", {}, true);
        row("its checklist", "pack", packId(), true);
        row("another pack", "pack", QStringLiteral("guide"), false);
        row("a system", "system", gone, false);
        row("another sign-off", "sign_off", gone, false);
        row("a sealed run", "simulation_run", gone, false);
        row("a kind of a later program", "quantum_state", mine, false);
    }

    void whatConcernsAnAudit()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, id);
        QFETCH(const QString, auditBefore);
        QFETCH(const QString, auditAfter);
        QFETCH(const bool, concerned);
        const auto side = [](const QString& audit) {
            return audit.isEmpty() ? std::optional<QJsonObject>()
                                   : std::optional(QJsonObject{{QStringLiteral("audit"), audit}});
        };
        const QJsonObject one = change(kind, id, side(auditBefore), side(auditAfter));
        SignOff signOff = plainSignOff(1);
        signOff.subject = SignSubject::Audit;
        signOff.audit = auditId(1);
        QCOMPARE(concerns(signOff, one, m_present), concerned);
        // Of an audit that is no more, its checklists are not known.
        Snapshot without = m_present;
        without.audits.clear();
        QCOMPARE(concerns(signOff, one, without), concerned && kind != QLatin1String("pack"));
    }

    void whatConcernsTheRest()
    {
        SignOff whole = plainSignOff(1);
        SignOff report = plainSignOff(2);
        report.subject = SignSubject::Report;
        const auto of = [](const char* kind) {
            return change(QString::fromLatin1(kind), QStringLiteral("x"), named("a"), named("b"));
        };
        for (const char* kind : {"system", "profile", "item_answer", "audit", "evidence", "pack"}) {
            QVERIFY2(concerns(whole, of(kind), m_present), kind);
            QVERIFY2(concerns(report, of(kind), m_present), kind);
        }
        for (const char* kind : {"sign_off", "simulation_run"}) {
            QVERIFY2(!concerns(whole, of(kind), m_present), kind);
            QVERIFY2(!concerns(report, of(kind), m_present), kind);
        }
        // A name for a state is of the report that compares with it, and no fact of the assessment.
        QVERIFY(!concerns(whole, of("point"), m_present));
        QVERIFY(concerns(report, of("point"), m_present));
    }

    void whatDiffers_data()
    {
        QTest::addColumn<QJsonArray>("changes");
        QTest::addColumn<bool>("differs");
        QTest::addColumn<QStringList>("fields");
        using Side = std::optional<QJsonObject>;
        const auto one = [](const Side& before, const Side& after) {
            return change(QStringLiteral("system"), QStringLiteral("s"), before, after);
        };
        const auto row = [](const char* name,
                            const QList<QJsonObject>& changes,
                            bool differs,
                            const QStringList& fields) {
            QJsonArray all;
            for (const QJsonObject& change : changes) {
                all.append(change);
            }
            QTest::newRow(name) << all << differs << fields;
        };
        const QStringList name{QStringLiteral("name")};
        const QJsonObject a = named("a");
        const QJsonObject b = named("b");
        const QJsonObject c = named("c");
        row("edited", {one(a, b)}, true, name);
        row("edited twice", {one(a, b), one(b, c)}, true, name);
        row("edited there and back", {one(a, b), one(b, a)}, false, {});
        row("added", {one({}, a)}, true, {});
        row("taken away", {one(a, {})}, true, {});
        row("added and edited", {one({}, a), one(a, b)}, true, {});
        row("added and taken away", {one({}, a), one(a, {})}, false, {});
        row("added, edited, taken away", {one({}, a), one(a, b), one(b, {})}, false, {});
        row("taken away and put back", {one(a, {}), one({}, a)}, false, {});
        row("put back otherwise", {one(a, {}), one({}, b)}, true, name);
        row("put back otherwise and put right", {one(a, {}), one({}, b), one(b, a)}, false, {});
        row("edited, taken away, put back", {one(a, b), one(b, {}), one({}, a)}, false, {});
        row("edited, taken away, put back edited", {one(a, b), one(b, {}), one({}, b)}, true, name);
        row("edited and taken away", {one(a, b), one(b, {})}, true, {});
        row("a field that is no more",
            {one(a, QJsonObject())},
            true,
            {QStringLiteral("name"), QStringLiteral("owner")});
    }

    void whatDiffers()
    {
        QFETCH(const QJsonArray, changes);
        QFETCH(const bool, differs);
        QFETCH(const QStringList, fields);
        const SignOff signOff = plainSignOff(1);
        QList<TrailEntry> later;
        // What was before the state signed is passed over.
        later.append(
            entryOf(signOff.stateSeq,
                    {change(QStringLiteral("system"), QStringLiteral("s"), {}, named("z"))}));
        for (qsizetype i = 0; i < changes.size(); ++i) {
            later.append(entryOf(signOff.stateSeq + 1 + i, {changes[i]}));
        }
        later.append(
            entryOf(signOff.stateSeq + 100,
                    {change(QStringLiteral("sign_off"), QStringLiteral("x"), {}, QJsonObject())}));
        const Since since = changedSince(signOff, later, m_present);
        QCOMPARE(since.facts.size(), differs ? 1 : 0);
        QCOMPARE(since.entries.size(), differs ? changes.size() : 0);
        if (differs) {
            QCOMPARE(since.facts.first().kind, QStringLiteral("system"));
            QCOMPARE(since.facts.first().id, QStringLiteral("s"));
            QCOMPARE(since.facts.first().fields, fields);
            QCOMPARE(since.entries.first().seq, signOff.stateSeq + 1);
        }
    }

private:
    template <class T>
    void insert(const T& one)
    {
        (m_present.*collectionOf<T>).insert(EntityTraits<T>::id(one), one);
    }

    Snapshot m_present;
};

QTEST_GUILESS_MAIN(TestSignOffSince)
#include "tst_signoffsince.moc"
