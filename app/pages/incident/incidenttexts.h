// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/incidentstatus.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace zt {

/// What the page of incidents says beyond the words that reports have too, and which shape stands
/// beside it.
class IncidentTexts
{
    Q_DECLARE_TR_FUNCTIONS(IncidentTexts)

public:
    /// "07-18 09:20"; where it is the day of `beside`, "09:20".
    [[nodiscard]] static QString shortTime(const Moment& moment,
                                           const std::optional<Moment>& beside = std::nullopt);
    /// "30 min", "24 h", "3 d": how long a rule gives.
    [[nodiscard]] static QString lengthText(qint64 ms);
    /// "8 min", "18:58" (hours and minutes), "2 d 18 h"; with seconds below an hour where wanted.
    [[nodiscard]] static QString clockText(qint64 ms, bool seconds);

    /// The large word of a deadline: "8 min late", "18:58 left", "Announced".
    [[nodiscard]] static QString deadlineResult(const DeadlineStatus& status,
                                                IncidentEventKind doneBy);
    /// What was done and when, or what is still open.
    [[nodiscard]] static QString deadlineDeed(const DeadlineStatus& status,
                                              IncidentEventKind doneBy);
    /// By when, or from when on.
    [[nodiscard]] static QString deadlineLimit(const DeadlineStatus& status);
    /// `next`: the one that is due next.
    [[nodiscard]] static Status deadlineShape(DeadlineState state, bool next);

    [[nodiscard]] static Status stageShape(StageState state);
    /// "09:31 to 10:05", "since 10:05, 4:17", "for 2 d 3 h", "not begun".
    [[nodiscard]] static QString
    stageSpan(const StageStatus& status, const Moment& now, const Language& language);
    /// The stage an incident is in: the last that began; "" before the first.
    [[nodiscard]] static QString stageNow(const IncidentStatus& status, const Language& language);

    /// Of a line of the timeline; a report that came too late is bad.
    [[nodiscard]] static Status lineShape(const IncidentEvent& event,
                                          const IncidentStatus& status,
                                          const IncidentGuide& guide,
                                          const Moment& now);
    [[nodiscard]] static bool isLateReport(const IncidentEvent& event,
                                           const IncidentStatus& status,
                                           const IncidentGuide& guide);

    [[nodiscard]] static Status triShape(Tri value);
    /// "trading affected", "investors affected": what is known to be so.
    [[nodiscard]] static QStringList affected(const Incident& incident);
    /// Names and codes of the systems concerned.
    [[nodiscard]] static QString systemsText(const Snapshot& snapshot, const Incident& incident);
};

/// As the tables of fields take it.
[[nodiscard]] QJsonValue triValue(Tri value);

} // namespace zt
