// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittest.h"
#include "model/domain/regulatoraudit.h"

#include <QTest>

using namespace zt;
using namespace zt::test;
using namespace Qt::StringLiterals;

/// What an assessment tells of its firm: one year per annual audit, and nothing that is not known.
class TestRegulatorAudit : public QObject
{
    Q_OBJECT

private:
    static void judge(Snapshot& snapshot, const char* code, AuditResult result)
    {
        PointResult one;
        one.audit = auditId(1);
        one.ref = point(code);
        one.result = result;
        one.observation = u"所見 "_s + QString::fromLatin1(code);
        snapshot.pointResults.insert(pointResultKey(one.audit, one.ref), one);
    }

    /// A-1 fails with a finding of 30 points against it, the others conform.
    static Snapshot done()
    {
        Snapshot snapshot = auditSnapshot();
        snapshot.checklists = ownLists();
        snapshot.profile.institution = u"青嵐證券"_s;
        judge(snapshot, "A-1", AuditResult::Not);
        judge(snapshot, "A-2", AuditResult::Conform);
        judge(snapshot, "B-1", AuditResult::Conform);
        AuditFinding finding = findingAs(1, 1, {point("A-1")});
        finding.deduction = 30;
        snapshot.auditFindings.insert(entityId(finding), finding);
        return snapshot;
    }

    static BrokerYear firstYear(const Snapshot& snapshot)
    {
        return auditedFirm(snapshot, LanguageCode::ZhTw, {}).years.value(0);
    }

private Q_SLOTS:

    void aFinishedAudit()
    {
        const AuditedFirm firm = auditedFirm(done(), LanguageCode::ZhTw, {});
        QCOMPARE(firm.name, u"青嵐證券"_s);
        const BrokerYear& row = firm.years[0];
        QCOMPARE(row.year, 2025);
        QCOMPARE(row.tier, std::optional<int>(1));
        QCOMPARE(row.deduction, std::optional<int>(3000));
        QVERIFY(row.listed && !row.share); // no audit tells how much is traded electronically
        QCOMPARE(row.deficiencies,
                 (QList<BrokerDeficiency>{{u"A-1"_s, u"A-1"_s, u"情況 1"_s, 3000, u"F-1"_s}}));
        QCOMPARE(hasDeficiency(row, u"A-2"_s), Tri::No);
        QCOMPARE(firm.types.size(), 1);
        QCOMPARE(firm.types[0].id, u"A-1"_s);
    }

    void soFarIsNotInAll()
    {
        Snapshot snapshot = done();
        judge(snapshot, "B-1", AuditResult::Unchecked);
        const BrokerYear row = firstYear(snapshot);
        QVERIFY(!row.listed && !row.deduction);
        QCOMPARE(hasDeficiency(row, u"A-1"_s), Tri::Yes);
        QCOMPARE(hasDeficiency(row, u"A-2"_s), Tri::Unknown);
        // The second audit has not begun.
        const AuditedFirm firm = auditedFirm(snapshot, LanguageCode::ZhTw, {});
        QCOMPARE(firm.years.size(), 2);
        QCOMPARE(firm.years[1].year, 2026);
        QVERIFY(!firm.years[1].deduction && !firm.years[1].listed);
    }

    void aPointWithoutAFinding()
    {
        Snapshot snapshot = done();
        snapshot.auditFindings.clear();
        BrokerYear row = firstYear(snapshot);
        QCOMPARE(row.deduction, std::optional<int>(700)); // the checklist's own
        QCOMPARE(row.deficiencies,
                 (QList<BrokerDeficiency>{{u"A-1"_s, u"A-1"_s, u"所見 A-1"_s, {}}}));
        // B-1 states no deduction anywhere: the sum is not known.
        judge(snapshot, "B-1", AuditResult::Partly);
        row = firstYear(snapshot);
        QVERIFY(row.listed && !row.deduction);
        QCOMPARE(row.deficiencies.size(), 2);
    }

    /// On the day of the due date a finding is not yet overdue; a closed one never is. Findings of
    /// all audits count, and without a day nothing is said.
    void openFindingsByTheDay()
    {
        Snapshot snapshot = done();
        const auto add = [&snapshot](int number, int audit, const QDate& due, bool closed) {
            AuditFinding finding = findingAs(number, audit, {point("A-1"), point("B-1")});
            finding.due = due;
            finding.status = closed ? AuditFindingStatus::Closed : AuditFindingStatus::Open;
            snapshot.auditFindings.insert(entityId(finding), finding);
        };
        add(2, 2, QDate(2026, 6, 30), false);
        add(3, 1, QDate(2026, 6, 1), false);
        add(4, 1, QDate(2026, 1, 1), true);
        const auto told = [&snapshot](const QDate& day) {
            return *auditedFirm(snapshot, LanguageCode::ZhTw, day).findings;
        };
        QVERIFY(!auditedFirm(snapshot, LanguageCode::ZhTw, {}).findings);
        const FirmFindings on = told(QDate(2026, 6, 30));
        QCOMPARE(on.day, QDate(2026, 6, 30));
        QCOMPARE(on.open.size(), 3);
        QCOMPARE(on.overdue(), 1);
        QCOMPARE(on.open[0].code, u"F-3"_s); // the longest overdue first, then by code
        QCOMPARE(on.open[0].overdue, 29);
        QCOMPARE(on.open[0].points, (QStringList{u"A-1"_s, u"B-1"_s}));
        QCOMPARE(on.open[1].code, u"F-1"_s); // without a due date
        QCOMPARE(on.open[2].audit, u"Q-2"_s);
        QCOMPARE(told(QDate(2026, 7, 1)).overdue(), 2);
    }

    /// Two files of one firm: a copy says nothing new, another assessment adds its own.
    void findingsOfTwoFilesCountOnce()
    {
        FirmFindings all{QDate(2026, 6, 30), {{u"1"_s, u"F-1"_s, u"Q-1"_s, {}, {}, {}, 0}}};
        const FirmFindings copy = all;
        mergeInto(all, copy);
        QCOMPARE(all.open.size(), 1);
        mergeInto(all, {QDate(2026, 6, 30), {{u"2"_s, u"F-1"_s, u"Q-1"_s, {}, {}, {}, 5}}});
        QCOMPARE(all.open.size(), 2);
        QCOMPARE(all.open[0].overdue, 5);
        QCOMPARE(all.overdue(), 1);
    }

    void otherAuditsAreLeftOut()
    {
        Snapshot snapshot = done();
        Audit special = auditAs(3);
        special.form = AuditForm::SpecialProject;
        snapshot.audits.insert(entityId(special), special);
        Audit second = auditAs(4);
        second.periodTo = QDate(2025, 6, 30);
        second.periodFrom = QDate(2025, 1, 1);
        snapshot.audits.insert(entityId(second), second);
        const AuditedFirm firm = auditedFirm(snapshot, LanguageCode::En, {});
        QCOMPARE(firm.years.size(), 2);
        QCOMPARE(firm.leftOut, (QStringList{u"Q-3"_s, u"Q-4"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRegulatorAudit)
#include "tst_regulatoraudit.moc"
