// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/incidentstages.h"

#include "model/domain/enumkeys.h"

#include <algorithm>

namespace zt {

namespace {

using Kind = IncidentEventKind;

struct StageMarks
{
    IncidentStage stage;
    Kind begin;
    Kind end;
};

constexpr StageMarks stages[incidentStageCount] = {
    {IncidentStage::Contain, Kind::Contain, Kind::Contained},
    {IncidentStage::Eradicate, Kind::Eradicate, Kind::Eradicated},
    {IncidentStage::Recover, Kind::Recover, Kind::Restored},
};

constexpr EnumKeys<IncidentStage, incidentStageCount> stageKeys{{
    {IncidentStage::Contain, "contain"},
    {IncidentStage::Eradicate, "eradicate"},
    {IncidentStage::Recover, "recover"},
}};

constexpr EnumKeys<StageState, 3> stateKeys{{
    {StageState::NotBegun, "not_begun"},
    {StageState::InWork, "in_work"},
    {StageState::Done, "done"},
}};

constexpr EnumKeys<IncidentIssue, 6> issueKeys{{
    {IncidentIssue::NoticedBeforeOccurred, "noticed_before_occurred"},
    {IncidentIssue::ReportBeforeStart, "report_before_start"},
    {IncidentIssue::EradicationBeforeContainment, "eradication_before_containment"},
    {IncidentIssue::RecoveryBeforeEradication, "recovery_before_eradication"},
    {IncidentIssue::ClosureBeforeRestored, "closure_before_restored"},
    {IncidentIssue::LinesAfterNow, "lines_after_now"},
}};

/// An incident's lines as they stand at a moment.
struct Lines
{
    const QList<IncidentEvent>& events;
    const Moment& now;

    [[nodiscard]] std::optional<qint64> first(Kind kind) const
    {
        const IncidentEvent* event = firstOf(events, kind, now);
        return event != nullptr ? std::optional<qint64>(event->at.utcMs) : std::nullopt;
    }

    [[nodiscard]] std::optional<qint64> last(Kind kind) const
    {
        const IncidentEvent* event = lastOf(events, kind, now);
        return event != nullptr ? std::optional<qint64>(event->at.utcMs) : std::nullopt;
    }

    /// `a` happened, and `b` not before it or at the same time.
    [[nodiscard]] bool without(Kind a, Kind b) const
    {
        return first(a) && !(first(b) && *first(b) <= *first(a));
    }
};

bool reportBeforeStart(const Incident& incident, const Lines& lines)
{
    const std::optional<Moment> start = clockStart(incident, lines.events, lines.now);
    const Kind reports[] = {
        Kind::InitialReport, Kind::FormalReport, Kind::ClosureReport, Kind::Announcement};
    return start && std::any_of(std::begin(reports), std::end(reports), [&](Kind kind) {
               return lines.first(kind) && *lines.first(kind) < start->utcMs;
           });
}

bool noticedBeforeOccurred(const Lines& lines)
{
    const std::optional<qint64> occurred = lines.first(Kind::Occurred);
    const std::optional<qint64> noticed = lines.first(Kind::Noticed);
    return occurred && noticed && *noticed < *occurred;
}

/// At the first closing report.
bool closureBeforeRestored(const Lines& lines)
{
    const std::optional<qint64> closed = lines.first(Kind::ClosureReport);
    const std::optional<qint64> restored = lines.first(Kind::Restored);
    return closed && !(restored && *restored <= *closed);
}

StageStatus statusOf(const StageMarks& marks, const Lines& lines)
{
    StageStatus status;
    status.stage = marks.stage;
    const IncidentEvent* begin = firstOf(lines.events, marks.begin, lines.now);
    const IncidentEvent* end = lastOf(lines.events, marks.end, lines.now);
    const std::optional<qint64> again = lines.last(marks.begin);
    if (begin != nullptr) {
        status.from = begin->at;
        status.state = StageState::InWork;
    }
    if (end != nullptr && !(again && *again > end->at.utcMs)) {
        status.to = end->at;
        status.state = StageState::Done;
    }
    return status;
}

} // namespace

QString toKey(IncidentStage stage)
{
    return stageKeys.toKey(stage);
}

QString toKey(StageState state)
{
    return stateKeys.toKey(state);
}

QString toKey(IncidentIssue issue)
{
    return issueKeys.toKey(issue);
}

QList<StageStatus> stageStatuses(const QList<IncidentEvent>& events, const Moment& now)
{
    QList<StageStatus> all;
    for (const StageMarks& marks : stages) {
        all.append(statusOf(marks, {events, now}));
    }
    return all;
}

const IncidentEvent* endBeforeBeginning(const QList<IncidentEvent>& events)
{
    const Moment ever{std::numeric_limits<qint64>::max(), 0};
    for (const StageMarks& marks : stages) {
        const IncidentEvent* begin = firstOf(events, marks.begin, ever);
        const IncidentEvent* end = firstOf(events, marks.end, ever);
        if (begin != nullptr && end != nullptr && end->at.utcMs < begin->at.utcMs) {
            return end;
        }
    }
    return nullptr;
}

QList<IncidentIssue>
incidentIssues(const Incident& incident, const QList<IncidentEvent>& events, const Moment& now)
{
    const Lines lines{events, now};
    const bool later = std::any_of(events.begin(), events.end(), [&](const IncidentEvent& one) {
        return one.at.utcMs > now.utcMs;
    });
    const std::pair<bool, IncidentIssue> found[] = {
        {noticedBeforeOccurred(lines), IncidentIssue::NoticedBeforeOccurred},
        {reportBeforeStart(incident, lines), IncidentIssue::ReportBeforeStart},
        {lines.without(Kind::Eradicate, Kind::Contain),
         IncidentIssue::EradicationBeforeContainment},
        {lines.without(Kind::Recover, Kind::Eradicated), IncidentIssue::RecoveryBeforeEradication},
        {closureBeforeRestored(lines), IncidentIssue::ClosureBeforeRestored},
        {later, IncidentIssue::LinesAfterNow},
    };
    QList<IncidentIssue> issues;
    for (const auto& [is, issue] : found) {
        if (is) {
            issues.append(issue);
        }
    }
    return issues;
}

} // namespace zt
