// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maturitytest.h"
#include "model/domain/auditsampleedits.h"

/// An audit against a checklist of four points written by hand, and facts of audits from a seed.
namespace zt::test {

inline QString packId()
{
    return QStringLiteral("own");
}

inline PointRef point(const char* code)
{
    return {packId(), QString::fromLatin1(code)};
}

/// A-1 concerns everybody, A-2 tiers 1 and 2, B-1 everybody; B-2 repeats A-1.
inline Checklists ownLists()
{
    Checklist list;
    list.id = packId();
    for (int tier = 1; tier <= 3; ++tier) {
        FirmTier firm;
        firm.id = QString::number(tier);
        firm.tier = tier;
        firm.sets = tier < 3 ? QStringList{QStringLiteral("all"), QStringLiteral("big")}
                             : QStringList{QStringLiteral("all")};
        list.tiers.append(firm);
    }
    for (const char* code : {"A-1", "A-2", "B-1", "B-2"}) {
        ChecklistPoint one;
        one.id = QString::fromLatin1(code);
        one.group = one.id.left(1);
        one.appliesIf.tierSets = {one.id == QLatin1String("A-2") ? QStringLiteral("big")
                                                                 : QStringLiteral("all")};
        list.points.append(one);
    }
    list.points[0].deductionPoints = 7;
    list.points[3].sameAs = QStringLiteral("A-1");
    for (const char* set : {"all", "big"}) {
        TierSet one;
        one.id = QString::fromLatin1(set);
        list.tierSets.append(one);
    }
    return {{list.id, list}};
}

inline QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 7, 18), QTime(6, minute), Qt::UTC);
}

inline AuditId auditId(int number)
{
    return AuditId{idFor(400'000 + number).value};
}

inline Audit auditAs(int number)
{
    Audit audit;
    audit.id = auditId(number);
    audit.code = QStringLiteral("Q-%1").arg(number);
    audit.checklists = {packId()};
    audit.tier = 1;
    audit.periodFrom = QDate(2024 + number, 1, 1);
    audit.periodTo = QDate(2024 + number, 12, 31);
    audit.createdAt = at(0);
    return audit;
}

inline AuditFinding findingAs(int number, int audit, const QList<PointRef>& criteria)
{
    AuditFinding finding;
    finding.id = AuditFindingId{idFor(500'000 + number).value};
    finding.audit = auditId(audit);
    finding.code = QStringLiteral("F-%1").arg(number);
    finding.condition = QStringLiteral("情況 %1").arg(number);
    finding.criteria = criteria;
    return finding;
}

inline PackPin ownPin()
{
    return {packId(), QStringLiteral("1"), QString(64, QLatin1Char('1')), QByteArray("{}")};
}

/// Two audits of the own list, and two pieces of evidence.
inline Snapshot auditSnapshot()
{
    Snapshot snapshot = maturitySnapshot();
    ChangeSet set = addAudit(snapshot, auditAs(1), {ownPin()});
    set.changes.append(Change{std::nullopt, auditAs(2)});
    set.changes.append(Change{std::nullopt, evidenceAs(1)});
    set.changes.append(Change{std::nullopt, evidenceAs(2)});
    return applied(snapshot, set).value();
}

inline Audit randomAudit(Random& random, int number)
{
    Audit audit = auditAs(number);
    audit.form = static_cast<AuditForm>(pick(random, 3));
    audit.trigger = QStringLiteral("陳情 %1").arg(pick(random, 9));
    audit.scopeText = randomText(random);
    audit.team = {QStringLiteral("王"), QStringLiteral("李")};
    audit.tier = pick(random, 5);
    for (int i = 0; i < pick(random, 3); ++i) {
        audit.facts.insert(QStringLiteral("f%1").arg(i), pick(random, 2) == 0);
    }
    if (pick(random, 2) == 0) {
        audit.deductionNot = pick(random, 100);
        audit.deductionPartly = pick(random, 100);
    }
    return audit;
}

inline PointResult randomPointResult(Random& random, int number)
{
    PointResult result;
    result.audit = auditId(1 + number % 3);
    // A code may hold slashes.
    result.ref = {packId(), QStringLiteral("A/%1").arg(number)};
    result.result = static_cast<AuditResult>(pick(random, auditResultCount));
    result.reason = QStringLiteral("理由 %1").arg(pick(random, 9));
    result.procedure = randomText(random);
    result.observation = randomText(random);
    result.sample = randomText(random);
    result.conclusion = randomText(random);
    for (int i = 0; i < pick(random, 3); ++i) {
        result.evidence.append(evidenceId(i));
    }
    result.answer = static_cast<AuditResult>(pick(random, auditResultCount));
    result.answerText = randomText(random);
    result.answerEvidence = randomText(random);
    result.answeredBy = QStringLiteral("資訊部 陳");
    result.answeredOn = randomDate(random);
    result.preparer = QStringLiteral("王");
    result.preparedAt = at(pick(random, 60));
    result.state = static_cast<ReviewState>(pick(random, 4));
    result.reviewer = QStringLiteral("李");
    result.reviewedAt = at(pick(random, 60));
    if (result.state == ReviewState::Accepted) {
        result.acceptedDigest = QString(64, QLatin1Char('e'));
    }
    result.notes = {{at(1), QStringLiteral("李"), QStringLiteral("看過 %1").arg(number)}};
    return result;
}

inline AuditFinding randomFinding(Random& random, int number)
{
    AuditFinding finding = findingAs(number, 1, {point("A-1"), point("B-1")});
    finding.cause = randomText(random);
    finding.effect = randomText(random);
    finding.recommendation = randomText(random);
    finding.severity = static_cast<AuditSeverity>(pick(random, 3));
    if (pick(random, 2) == 0) {
        finding.deduction = pick(random, 50);
    }
    finding.response = randomText(random);
    finding.owner = QStringLiteral("資訊部");
    finding.raisedOn = randomDate(random);
    finding.due = randomDate(random);
    finding.status = static_cast<AuditFindingStatus>(pick(random, 4));
    finding.followUps = {{QDate(2026, 8, 1), QStringLiteral("追蹤")}};
    finding.retests = {{QDate(2026, 9, 1), true, QStringLiteral("複查"), {evidenceId(1)}}};
    if (finding.status == AuditFindingStatus::Closed) {
        finding.closedBy = QStringLiteral("王");
        finding.closedOn = QDate(2026, 9, 2);
    }
    return finding;
}

/// Eight accounts in two branches.
inline SampleFrame accounts()
{
    SampleFrame population{QStringLiteral("accounts.csv"),
                           QString(64, QLatin1Char('a')),
                           {QStringLiteral("帳號"), QStringLiteral("分公司")},
                           {}};
    for (int i = 1; i <= 8; ++i) {
        population.rows.append(
            {QStringLiteral("u%1").arg(i), i <= 5 ? QStringLiteral("北") : QStringLiteral("南")});
    }
    return population;
}

inline AuditSample sampleAs(int number, int audit, const QList<PointRef>& points)
{
    AuditSample sample;
    sample.id = AuditSampleId{idFor(600'000 + number).value};
    sample.audit = auditId(audit);
    sample.code = QStringLiteral("S-%1").arg(number);
    sample.points = points;
    sample.seed = QStringLiteral("2026");
    return sample;
}

inline AuditSample randomSample(Random& random, int number)
{
    AuditSample sample = sampleAs(number, 1, {point("A-1"), point("A/2")});
    sample.method = static_cast<SampleMethod>(pick(random, 4));
    if (sample.method == SampleMethod::Stratified) {
        sample.stratum = accounts().columns.last();
    }
    sample.rule = {50 + pick(random, 50), 100 + pick(random, 900), pick(random, 100)};
    sample = drawnFrom(sample, accounts(), 1 + pick(random, 8)).value();
    for (SampleItem& item : sample.items) {
        item.outcome = static_cast<SampleOutcome>(pick(random, 3));
        item.note = randomText(random);
    }
    sample.conclusion = randomText(random);
    if (pick(random, 2) == 0) {
        sample.preparer = QStringLiteral("王");
        sample.preparedAt = at(pick(random, 60));
    }
    return sample;
}

} // namespace zt::test
