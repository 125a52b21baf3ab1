// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/incidentclock.h"

#include <QTest>

namespace zt::test {

/// On the day of the example, in Taipei: "09:20", or with a day of July 2026, "21 09:20".
inline Moment at(const char* text)
{
    const QString words = QString::fromLatin1(text);
    const QString day = words.size() == 5 ? QStringLiteral("18") : words.left(2);
    return momentFromText(QStringLiteral("2026-07-%1 %2").arg(day, words.right(5)), taipeiMinutes)
        .value_or(Moment{});
}

inline IncidentEvent lineAt(IncidentEventKind kind, const Moment& when)
{
    IncidentEvent event;
    event.kind = kind;
    event.at = when;
    event.text = toKey(kind);
    return event;
}

inline IncidentEvent lineAt(IncidentEventKind kind, const char* when)
{
    return lineAt(kind, at(when));
}

/// The four deadlines as the exchange's briefing states them.
inline QList<IncidentDeadline> briefingDeadlines()
{
    const auto rule = [](const char* id,
                         std::optional<qint64> withinMinutes,
                         IncidentEventKind doneBy,
                         bool whereAffected) {
        IncidentDeadline deadline;
        deadline.id = QString::fromLatin1(id);
        if (withinMinutes) {
            deadline.withinMs = *withinMinutes * 60'000;
        }
        deadline.doneBy = doneBy;
        deadline.whereAffected = whereAffected;
        return deadline;
    };
    return {rule("DL1", 30, IncidentEventKind::InitialReport, false),
            rule("DL2", 24 * 60, IncidentEventKind::FormalReport, false),
            rule("DL3", 3 * 24 * 60, IncidentEventKind::ClosureReport, false),
            rule("DL4", std::nullopt, IncidentEventKind::Announcement, true)};
}

} // namespace zt::test
