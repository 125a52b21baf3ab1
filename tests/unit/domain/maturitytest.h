// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/maturity.h"
#include "snapshottest.h"

/// The guideline's items, levels and cloud table written out by hand, and facts of maturity drawn
/// from a seed.
namespace zt::test {

struct ItemRow
{
    const char* id;
    int level;         ///< 1…4
    const char* cloud; ///< IaaS, PaaS, SaaS: y, n; "" = not stated
};

/// 實作參考原則, detail pages of the five pillars, and 雲端存取（適用項次表）.
inline const QList<ItemRow>& itemRows()
{
    static const QList<ItemRow> rows{
        {"1-1", 1, "yyy"}, {"1-2", 2, "yyy"}, {"1-3", 1, "yyy"}, {"1-4", 1, "yyy"},
        {"1-5", 2, "yyy"}, {"1-6", 3, "yyy"}, {"1-7", 4, ""},    {"2-1", 1, "yyy"},
        {"2-2", 2, "yyy"}, {"2-3", 1, "yyy"}, {"2-4", 2, "yyy"}, {"2-5", 3, "yyy"},
        {"2-6", 3, "yyy"}, {"2-7", 4, ""},    {"3-1", 1, "ynn"}, {"3-2", 2, "ynn"},
        {"3-3", 2, "yyy"}, {"3-4", 1, "yyy"}, {"3-5", 3, "yyy"}, {"3-6", 3, "yyy"},
        {"3-7", 4, ""},    {"4-1", 1, "yyy"}, {"4-2", 2, "yyy"}, {"4-3", 3, "yyy"},
        {"4-4", 2, "yyn"}, {"4-5", 2, "yyn"}, {"4-6", 3, "yyy"}, {"4-7", 4, ""},
        {"5-1", 1, "yyy"}, {"5-2", 3, "yyy"}, {"5-3", 1, "yyy"}, {"5-4", 1, "yyy"},
        {"5-5", 2, "yyy"}, {"5-6", 1, "yyy"}, {"5-7", 3, "yyy"}, {"5-8", 4, ""},
    };
    return rows;
}

inline Tri cloudAnswer(const ItemRow& row, int column)
{
    return *row.cloud == '\0' ? Tri::Unknown : row.cloud[column] == 'y' ? Tri::Yes : Tri::No;
}

inline Guideline makeMaturityGuideline()
{
    Guideline result = guideline();
    for (int order = 1; order <= levelCount; ++order) {
        const std::array<const char*, 4> ids{"I", "II", "III", "IV"};
        Level level = textAs<Level>(ids.at(static_cast<size_t>(order - 1)));
        level.order = order;
        result.levels.append(level);
    }
    for (const char* id : {"P1", "P2", "P3", "P4", "P5"}) {
        result.pillars.append(textAs<Pillar>(id));
    }
    for (const ItemRow& row : itemRows()) {
        auto item = textAs<GuidelineItem>(row.id);
        item.pillar = QLatin1Char('P') + item.id.left(1);
        item.level = result.levels[row.level - 1].id;
        result.items.append(item);
        CloudRow cloud;
        cloud.item = item.id;
        cloud.iaas = cloudAnswer(row, 0);
        cloud.paas = cloudAnswer(row, 1);
        cloud.saas = cloudAnswer(row, 2);
        cloud.stated = *row.cloud != '\0';
        result.cloudMatrix.append(cloud);
    }
    return result;
}

inline const Guideline& maturityGuideline()
{
    static const Guideline result = makeMaturityGuideline();
    return result;
}

inline const MaturityJudge& judge()
{
    static const MaturityJudge result(maturityGuideline());
    return result;
}

/// "1-2 1-5"
inline QStringList list(const char* ids)
{
    return QString::fromLatin1(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline ItemAnswer answerAs(const Scope& scope, const QString& item, ItemStatus status)
{
    ItemAnswer answer;
    answer.scope = scope;
    answer.item = item;
    answer.status = status;
    answer.sharePercent = status == ItemStatus::Partial ? 50 : 0;
    if (status == ItemStatus::NotApplicable) {
        answer.note = QStringLiteral("沒有這種設備");
    }
    return answer;
}

inline EvidenceId evidenceId(int number)
{
    return EvidenceId{idFor(100'000 + number).value};
}

inline ActionId actionId(int number)
{
    return ActionId{idFor(200'000 + number).value};
}

inline Evidence evidenceAs(int number)
{
    Evidence evidence;
    evidence.id = evidenceId(number);
    evidence.name = QStringLiteral("證據 %1").arg(number);
    evidence.sha256 = QStringLiteral("%1").arg(number, 64, 16, QLatin1Char('0'));
    evidence.size = 1000 + number;
    evidence.addedAt = QDateTime(QDate(2026, 7, 1), QTime(3, 4, 5, 6), Qt::UTC);
    return evidence;
}

inline ImprovementAction actionAs(int number)
{
    ImprovementAction action;
    action.id = actionId(number);
    action.code = QStringLiteral("A-%1").arg(number);
    action.title = QStringLiteral("改善 %1").arg(number);
    return action;
}

inline Snapshot maturitySnapshot(const QList<System>& systems = {})
{
    ChangeSet set = setOf({});
    for (const System& system : systems) {
        set.changes.append(added(system));
    }
    Snapshot snapshot = applied(emptySnapshot(), set).value();
    snapshot.guideline = std::make_shared<const Guideline>(maturityGuideline());
    snapshot.trailSeq = 10;
    snapshot.trailHead = QString(64, QLatin1Char('b'));
    return snapshot;
}

inline QString randomItem(Random& random)
{
    return QString::fromLatin1(itemRows().at(pick(random, 36)).id);
}

inline QString randomText(Random& random)
{
    return pick(random, 4) == 0 ? QString() : QStringLiteral("說明 %1\n行").arg(pick(random, 90));
}

inline QDate randomDate(Random& random)
{
    return pick(random, 3) == 0 ? QDate() : QDate(2025, 1, 1).addDays(pick(random, 800));
}

inline Scope randomScope(Random& random, int systems)
{
    switch (pick(random, 4)) {
    case 0:
        return Scope::institution();
    case 1:
        return Scope::domain(QStringLiteral("D%1").arg(1 + pick(random, 6)));
    default:
        return Scope::system(idFor(1 + pick(random, systems)));
    }
}

/// Every field drawn at random, within what check() accepts.
inline ItemAnswer randomAnswer(Random& random, const Scope& scope, const QString& item)
{
    ItemAnswer answer =
        answerAs(scope, item, static_cast<ItemStatus>(pick(random, itemStatusCount)));
    if (answer.status == ItemStatus::Partial) {
        answer.sharePercent = 1 + pick(random, 99);
    }
    if (answer.status != ItemStatus::NotApplicable) {
        answer.note = randomText(random);
    }
    const int first = pick(random, 3);
    for (int i = 0; i < pick(random, 4); ++i) {
        answer.evidence.append(evidenceId(first + i));
    }
    answer.assessor = randomText(random).left(4);
    answer.assessedOn = randomDate(random);
    answer.targetDate = randomDate(random);
    answer.review = static_cast<ReviewMark>(pick(random, 3));
    answer.reviewer = randomText(random).left(4);
    answer.reviewNote = QStringLiteral("意見 %1").arg(pick(random, 9));
    answer.reviewedOn = randomDate(random);
    return answer;
}

inline LensAnswer randomLensAnswer(Random& random, const Scope& scope)
{
    LensAnswer answer;
    answer.scope = scope;
    answer.row = QStringLiteral("ID-%1").arg(pick(random, 5));
    answer.stage = 1 + pick(random, 4);
    answer.note = randomText(random);
    return answer;
}

inline Evidence randomEvidence(Random& random, int number)
{
    Evidence evidence = evidenceAs(number);
    if (pick(random, 3) == 0) {
        evidence.kind = EvidenceKind::Link;
        evidence.sha256.clear();
        evidence.size = 0;
        evidence.address = QStringLiteral("file:///x/%1").arg(9 * number + pick(random, 9));
    } else {
        evidence.mediaType = QStringLiteral("application/pdf");
    }
    evidence.note = randomText(random);
    evidence.validFrom = randomDate(random);
    if (pick(random, 2) == 0) {
        const QDate from = evidence.validFrom.isValid() ? evidence.validFrom : QDate(2025, 5, 5);
        evidence.validTo = from.addDays(pick(random, 400));
    }
    return evidence;
}

inline NamedPoint randomPoint(Random& random, int number)
{
    NamedPoint point;
    point.id = PointId{idFor(300'000 + number).value};
    point.name = QStringLiteral("期初 %1").arg(number);
    point.seq = 1 + pick(random, 9);
    point.hash = QString(64, QLatin1Char('a'));
    point.note = randomText(random);
    return point;
}

inline PillarTarget randomTarget(Random& random, const Scope& scope)
{
    PillarTarget target;
    target.scope = scope;
    target.pillar = QStringLiteral("P%1").arg(1 + pick(random, 5));
    target.order = 1 + pick(random, 4);
    target.due = randomDate(random);
    target.note = randomText(random);
    return target;
}

inline ImprovementAction randomAction(Random& random, int number, int systems)
{
    ImprovementAction action = actionAs(number);
    action.ownerUnit = randomText(random).left(4);
    action.person = randomText(random).left(4);
    action.start = randomDate(random);
    if (action.start.isValid()) {
        action.due = action.start.addDays(pick(random, 300));
    }
    action.costOnce = pick(random, 1'000'000);
    action.costYearly = pick(random, 1'000'000);
    action.status = static_cast<ActionStatus>(pick(random, 5));
    action.progressPercent = pick(random, 101);
    action.closes = {{randomScope(random, systems), randomItem(random)}};
    if (number > 1) {
        action.dependsOn = {actionId(1 + pick(random, number - 1))};
    }
    action.note = randomText(random);
    return action;
}

inline MaturityMethod randomMaturityMethod(Random& random)
{
    MaturityMethod method;
    method.rollup = static_cast<Rollup>(pick(random, 4));
    method.sharePercent = 1 + pick(random, 100);
    method.population = static_cast<Population>(pick(random, 2));
    for (int i = 0; i < pick(random, 4); ++i) {
        method.weightPercent.insert(idFor(1 + pick(random, 6)), pick(random, 1001));
    }
    method.periodFrom = randomDate(random);
    if (method.periodFrom.isValid()) {
        method.periodTo = method.periodFrom.addDays(pick(random, 400));
    }
    method.reviewCycleMonths = pick(random, 121);
    method.reason = QStringLiteral("因為 %1").arg(pick(random, 9));
    return method;
}

inline RoadmapSettings randomRoadmap(Random& random)
{
    RoadmapSettings settings;
    if (pick(random, 2) == 0) {
        settings.budgetTotal = pick(random, 1'000'000'000);
    }
    if (pick(random, 2) == 0) {
        settings.budgetPerQuarter = pick(random, 1000);
    }
    settings.goal = static_cast<PlanGoal>(pick(random, 2));
    settings.reason = randomText(random);
    return settings;
}

} // namespace zt::test
