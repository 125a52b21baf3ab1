// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/scopefindings.h"

#include "model/domain/fieldrules.h"
#include "model/domain/otpnote.h"

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String otpItem("1-2");
constexpr int fewestForMost = 6;

ItemAnswer withStatus(const ItemAnswer& answer, ItemStatus status, int sharePercent = 0)
{
    ItemAnswer after = answer;
    after.status = status;
    after.sharePercent = sharePercent;
    return after;
}

ItemAnswer withTarget(const ItemAnswer& answer, const QDate& date)
{
    ItemAnswer after = answer;
    after.targetDate = date;
    return after;
}

QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

ConsistencyGrounds::ConsistencyGrounds(const Snapshot& state,
                                       const MaturityJudge& theJudge,
                                       const QDate& now)
    : snapshot(state)
    , judge(theJudge)
    , today(now)
{
    const QDate& from = state.maturityMethod.periodFrom;
    const QDate& to = state.maturityMethod.periodTo;
    m_from = from.isValid() ? from : (to.isValid() ? std::min(now, to) : now);
    m_to = to.isValid() ? to : std::max(now, m_from);
}

const ConsistencyGrounds::Doubts& ConsistencyGrounds::doubts(const EvidenceId& id) const
{
    auto found = m_doubts.find(id);
    if (found == m_doubts.end()) {
        found = m_doubts.insert(id, judged(id));
    }
    return *found;
}

ConsistencyGrounds::Doubts ConsistencyGrounds::judged(const EvidenceId& id) const
{
    Doubts doubts;
    const Evidence* evidence = snapshot.evidenceOf(id);
    if (evidence == nullptr) {
        return doubts;
    }
    doubts.name = evidence->name;
    if (evidence->validTo.isValid() && evidence->validTo < m_from) {
        doubts.outside = evidence->validTo;
    } else if (evidence->validFrom.isValid() && evidence->validFrom > m_to) {
        doubts.outside = evidence->validFrom;
    }
    const int months = snapshot.maturityMethod.reviewCycleMonths;
    const QDate since =
        evidence->validFrom.isValid() ? evidence->validFrom : evidence->addedAt.toUTC().date();
    if (months > 0 && since.addMonths(months) < today) {
        doubts.old = since;
    }
    return doubts;
}

QList<ConsistencyFix> ConsistencyGrounds::dateFixes(const std::function<Entity(QDate)>& with) const
{
    QList<ConsistencyFix> fixes;
    const QDate& end = snapshot.maturityMethod.periodTo;
    if (end.isValid() && end >= today) {
        fixes.append({FixCode::SetTargetDate, with(end)});
    }
    fixes.append({FixCode::ClearTargetDate, with(QDate())});
    return fixes;
}

ScopeFindings::ScopeFindings(const ConsistencyGrounds& grounds, const AnswerSheet& sheet)
    : m_grounds(grounds)
    , m_sheet(sheet)
    , m_system(grounds.snapshot.system(sheet.scope))
    , m_items(grounds.judge.items(&sheet, m_system))
    , m_lowestOpen(grounds.judge.guideline().pillars.size(), levelCount + 1)
{
    for (const ItemStanding& standing : m_items) {
        if (isOpen(standing)) {
            int& lowest = m_lowestOpen[grounds.judge.pillarOf(standing.item)];
            lowest = std::min(lowest, grounds.judge.levelOrderOf(standing.item));
        }
    }
}

QList<ConsistencyFinding> ScopeFindings::take()
{
    const QList<GuidelineItem>& items = m_grounds.judge.guideline().items;
    for (const ItemStanding& standing : m_items) {
        const ItemAnswer* answer = m_sheet.find(items[standing.item].id);
        if (answer != nullptr) {
            checkItem(standing, *answer);
        }
    }
    checkOneEvidenceForMost();
    return m_findings;
}

void ScopeFindings::checkItem(const ItemStanding& standing, const ItemAnswer& answer)
{
    if (standing.applicability == Applicability::RemovedByCloudTable) {
        if (answer.status != ItemStatus::NotAssessed) {
            ConsistencyFinding& finding =
                add(ConsistencyRule::RemovedByCloudTable, Severity::Info, answer.item);
            finding.args = QStringList{toKey(m_system->cloudModel)};
            finding.fixes = {{FixCode::CheckCloudModel, std::nullopt}};
        }
        return;
    }
    if (answer.status == ItemStatus::NotApplicable) {
        if (rules::isBlank(answer.note)) {
            add(ConsistencyRule::ReasonMissing, Severity::Error, answer.item).fixes = {
                {FixCode::GiveReason, std::nullopt}};
        }
        return;
    }
    checkLowerLevels(standing, answer);
    checkEvidence(answer);
    checkOtp(answer);
    checkTargetDate(answer);
}

void ScopeFindings::checkLowerLevels(const ItemStanding& standing, const ItemAnswer& answer)
{
    const MaturityJudge& judge = m_grounds.judge;
    const int pillar = judge.pillarOf(standing.item);
    const int order = judge.levelOrderOf(standing.item);
    if (answer.status != ItemStatus::Implemented || m_lowestOpen[pillar] >= order) {
        return;
    }
    const QList<GuidelineItem>& items = judge.guideline().items;
    QStringList open;
    bool stated = false;
    for (const ItemStanding& other : m_items) {
        if (isOpen(other) && judge.pillarOf(other.item) == pillar &&
            judge.levelOrderOf(other.item) < order) {
            open.append(items[other.item].id);
            stated = stated || other.status != ItemStatus::NotAssessed;
        }
    }
    ConsistencyFinding& finding = add(
        ConsistencyRule::LowerLevelOpen, stated ? Severity::Warning : Severity::Info, answer.item);
    finding.args = QStringList{items[standing.item].level, open.join(QChar(0x3001))};
    finding.fixes = {{FixCode::SetPlanned, withStatus(answer, ItemStatus::Planned)}};
}

void ScopeFindings::checkEvidence(const ItemAnswer& answer)
{
    if (answer.status == ItemStatus::Implemented && answer.evidence.isEmpty()) {
        add(ConsistencyRule::NoEvidence, Severity::Error, answer.item).fixes = {
            {FixCode::AddEvidence, std::nullopt}};
    }
    const auto doubt = [&](ConsistencyRule rule,
                           const EvidenceId& id,
                           const QDate ConsistencyGrounds::Doubts::*day) {
        const ConsistencyGrounds::Doubts& doubts = m_grounds.doubts(id);
        if ((doubts.*day).isValid()) {
            ConsistencyFinding& finding = add(rule, Severity::Warning, answer.item);
            finding.evidence = id;
            finding.args = QStringList{doubts.name, dayText(doubts.*day)};
            finding.fixes = {{FixCode::ReplaceEvidence, std::nullopt}};
        }
    };
    for (const EvidenceId& id : answer.evidence) {
        doubt(ConsistencyRule::EvidenceOutsidePeriod, id, &ConsistencyGrounds::Doubts::outside);
    }
    for (const EvidenceId& id : answer.evidence) {
        doubt(ConsistencyRule::EvidenceTooOld, id, &ConsistencyGrounds::Doubts::old);
    }
}

void ScopeFindings::checkOtp(const ItemAnswer& answer)
{
    const bool claims =
        answer.status == ItemStatus::Implemented || answer.status == ItemStatus::Partial;
    if (answer.item != otpItem || !claims) {
        return;
    }
    const OtpNote note = readOtpNote(answer.note);
    const bool alone = answer.status == ItemStatus::Implemented && !note.otherMeans &&
                       !note.remarked && !note.mentions.isEmpty();
    if (note.claims.isEmpty() && !alone) {
        return;
    }
    ConsistencyFinding& finding =
        add(ConsistencyRule::OtpAsPhishingResistant, Severity::Warning, answer.item);
    finding.marks = note.claims.isEmpty() ? note.mentions : note.claims;
    if (answer.status == ItemStatus::Implemented) {
        ConsistencyFix partial{FixCode::SetPartial, std::nullopt};
        if (note.sharePercent) {
            partial.after = withStatus(answer, ItemStatus::Partial, *note.sharePercent);
        }
        finding.fixes.append(partial);
    }
    finding.fixes.append({FixCode::AddRemark, std::nullopt});
}

void ScopeFindings::checkTargetDate(const ItemAnswer& answer)
{
    if (!answer.targetDate.isValid()) {
        return;
    }
    const bool done = answer.status == ItemStatus::Implemented;
    if (!done && answer.targetDate < m_grounds.today) {
        ConsistencyFinding& finding =
            add(ConsistencyRule::TargetDatePassed, Severity::Error, answer.item);
        finding.args = QStringList{dayText(answer.targetDate)};
        finding.fixes = m_grounds.dateFixes(
            [&](const QDate& date) { return Entity(withTarget(answer, date)); });
    }
    if (done && answer.targetDate > m_grounds.today) {
        ConsistencyFinding& finding =
            add(ConsistencyRule::TargetStillToCome, Severity::Info, answer.item);
        finding.args = QStringList{dayText(answer.targetDate)};
        finding.fixes = {{FixCode::ClearTargetDate, withTarget(answer, QDate())},
                         {FixCode::SetPlanned, withStatus(answer, ItemStatus::Planned)}};
    }
}

void ScopeFindings::checkOneEvidenceForMost()
{
    const QList<GuidelineItem>& items = m_grounds.judge.guideline().items;
    QList<EvidenceId> order;
    QHash<EvidenceId, int> uses;
    int answered = 0;
    for (const ItemStanding& standing : m_items) {
        const bool counts = standing.applicability != Applicability::RemovedByCloudTable &&
                            standing.status != ItemStatus::NotAssessed;
        if (!counts) {
            continue;
        }
        ++answered;
        for (const EvidenceId& id : m_sheet.find(items[standing.item].id)->evidence) {
            if (++uses[id] == fewestForMost) {
                order.append(id);
            }
        }
    }
    for (const EvidenceId& id : order) {
        if (uses.value(id) * 2 > answered) {
            ConsistencyFinding& finding =
                add(ConsistencyRule::OneEvidenceForMost, Severity::Info, QString());
            finding.evidence = id;
            finding.args = QStringList{m_grounds.doubts(id).name,
                                       QString::number(uses.value(id)),
                                       QString::number(answered)};
            finding.fixes = {{FixCode::AddEvidence, std::nullopt}};
        }
    }
}

ConsistencyFinding& ScopeFindings::add(ConsistencyRule rule, Severity severity, const QString& item)
{
    ConsistencyFinding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.scope = m_sheet.scope;
    finding.item = item;
    m_findings.append(finding);
    return m_findings.last();
}

bool ScopeFindings::isOpen(const ItemStanding& standing) const
{
    return standing.applies() && standing.status != ItemStatus::Implemented;
}

} // namespace zt
