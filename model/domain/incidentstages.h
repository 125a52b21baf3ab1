// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/incidentclock.h"

namespace zt {

/// 抑制, 消除, 回復: in this order.
enum class IncidentStage : quint8 { Contain, Eradicate, Recover };
inline constexpr int incidentStageCount = 3;

/// "contain", "eradicate", "recover": the ids of the guide
[[nodiscard]] QString toKey(IncidentStage stage);

enum class StageState : quint8 { NotBegun, InWork, Done };

/// "not_begun", "in_work", "done"
[[nodiscard]] QString toKey(StageState state);

/// A stage lasts from its first beginning to its last end; one that began again after that is in
/// work again. The recovery ends when all is back to normal.
struct StageStatus
{
    IncidentStage stage = IncidentStage::Contain;
    StageState state = StageState::NotBegun;
    std::optional<Moment> from; ///< may be unknown where only the end was recorded
    std::optional<Moment> to;

    bool operator==(const StageStatus&) const = default;
};

/// One after the other.
[[nodiscard]] QList<StageStatus> stageStatuses(const QList<IncidentEvent>& events,
                                               const Moment& now);

/// A line that ends a stage before it began, whenever now is; null where there is none. That is a
/// slip of the pen and is refused.
[[nodiscard]] const IncidentEvent* endBeforeBeginning(const QList<IncidentEvent>& events);

/// What does not fit together in the record. A finding, never a refusal: it may well have been so.
enum class IncidentIssue : quint8 {
    NoticedBeforeOccurred,
    ReportBeforeStart,            // a report or announcement before the clocks began
    EradicationBeforeContainment, // eradication began, and containment not yet
    RecoveryBeforeEradication,    // recovery began, and eradication was not done
    ClosureBeforeRestored,        // reported as closed while not back to normal
    LinesAfterNow,                // lines later than now; they do not count yet
};

/// "noticed_before_occurred", "report_before_start", "eradication_before_containment",
/// "recovery_before_eradication", "closure_before_restored", "lines_after_now"
[[nodiscard]] QString toKey(IncidentIssue issue);

/// In the order of the enumeration, each at most once.
[[nodiscard]] QList<IncidentIssue>
incidentIssues(const Incident& incident, const QList<IncidentEvent>& events, const Moment& now);

} // namespace zt
