// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/incidenttexts.h"

#include "reports/wordingincident.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

/// The deadline that a line of this kind meets; null where it meets none.
const DeadlineStatus*
deadlineOf(IncidentEventKind kind, const IncidentStatus& status, const IncidentGuide& guide)
{
    for (qsizetype i = 0; i < status.deadlines.size(); ++i) {
        if (guide.deadlines.at(i).doneBy == kind) {
            return &status.deadlines.at(i);
        }
    }
    return nullptr;
}

bool isEnd(IncidentEventKind kind)
{
    return kind == IncidentEventKind::Contained || kind == IncidentEventKind::Eradicated ||
           kind == IncidentEventKind::Restored || kind == IncidentEventKind::Informed;
}

} // namespace

QString IncidentTexts::shortTime(const Moment& moment, const std::optional<Moment>& beside)
{
    const QString day = shownDay(moment);
    const bool same = beside && shownDay(*beside) == day;
    return same ? shownTime(moment) : day.mid(5) + QLatin1Char(' ') + shownTime(moment);
}

QString IncidentTexts::lengthText(qint64 ms)
{
    if (ms % dayMs == 0 && ms > dayMs) {
        return tr("%1 d").arg(ms / dayMs);
    }
    return ms % hourMs == 0 ? tr("%1 h").arg(ms / hourMs) : tr("%1 min").arg(ms / minuteMs);
}

QString IncidentTexts::clockText(qint64 ms, bool seconds)
{
    if (ms >= dayMs) {
        return tr("%1 d %2 h").arg(ms / dayMs).arg(ms / hourMs % 24);
    }
    if (ms >= hourMs) {
        return QStringLiteral("%1:%2")
            .arg(ms / hourMs)
            .arg(ms / minuteMs % 60, 2, 10, QLatin1Char('0'));
    }
    return seconds
               ? tr("%1 min %2 s").arg(ms / minuteMs).arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
               : tr("%1 min").arg(ms / minuteMs);
}

QString IncidentTexts::deadlineResult(const DeadlineStatus& status, IncidentEventKind doneBy)
{
    const bool announced = doneBy == IncidentEventKind::Announcement;
    switch (status.state) {
    case DeadlineState::NotRequired:
        return tr("Not required");
    case DeadlineState::Running:
        return tr("%1 left").arg(clockText(*status.ms, true));
    case DeadlineState::Overdue:
    case DeadlineState::MetLate:
        return tr("%1 late").arg(clockText(*status.ms, false));
    case DeadlineState::DueAtOnce:
        return tr("Due at once");
    case DeadlineState::Met:
        return announced ? tr("Announced") : tr("Reported");
    case DeadlineState::Unknown:
        break;
    }
    return status.start ? tr("To be judged") : tr("No start");
}

QString IncidentTexts::deadlineDeed(const DeadlineStatus& status, IncidentEventKind doneBy)
{
    if (status.done && status.limit) {
        return tr("sent %1").arg(shortTime(*status.done, status.limit));
    }
    if (status.done) {
        return status.ms && !status.doneBeforeStart()
                   ? tr("after %1").arg(clockText(*status.ms, false))
                   : tr("before the start");
    }
    switch (status.state) {
    case DeadlineState::NotRequired:
        return {};
    case DeadlineState::Unknown:
        return status.start ? tr("say whom it affects") : tr("say since when");
    case DeadlineState::DueAtOnce:
        return status.ms ? tr("open for %1").arg(clockText(*status.ms, false)) : QString();
    case DeadlineState::Running:
    case DeadlineState::Overdue:
    case DeadlineState::Met:
    case DeadlineState::MetLate:
        break;
    }
    return doneBy == IncidentEventKind::Announcement ? tr("not announced") : tr("not sent");
}

QString IncidentTexts::deadlineLimit(const DeadlineStatus& status)
{
    if (status.limit) {
        return tr("by %1").arg(shortTime(*status.limit, status.start));
    }
    return status.done ? shortTime(*status.done, status.start) : QString();
}

Status IncidentTexts::deadlineShape(DeadlineState state, bool next)
{
    switch (state) {
    case DeadlineState::NotRequired:
        return Status::NotApplicable;
    case DeadlineState::Running:
        return next ? Status::Info : Status::NotYet;
    case DeadlineState::Overdue:
    case DeadlineState::MetLate:
    case DeadlineState::DueAtOnce:
        return Status::Bad;
    case DeadlineState::Met:
        return Status::Good;
    case DeadlineState::Unknown:
        break;
    }
    return Status::NotYet;
}

Status IncidentTexts::stageShape(StageState state)
{
    if (state == StageState::Done) {
        return Status::Good;
    }
    return state == StageState::InWork ? Status::Info : Status::NotYet;
}

QString
IncidentTexts::stageSpan(const StageStatus& status, const Moment& now, const Language& language)
{
    if (status.state == StageState::NotBegun) {
        return stageStateText(status.state, language);
    }
    if (status.state == StageState::Done) {
        return status.from ? tr("%1 to %2")
                                 .arg(shortTime(*status.from, status.to),
                                      shortTime(*status.to, status.from))
                           : tr("until %1").arg(shortTime(*status.to));
    }
    const QString length = clockText(now.utcMs - status.from->utcMs, false);
    return shownDay(*status.from) == shownDay(now)
               ? tr("since %1, %2").arg(shownTime(*status.from), length)
               : tr("for %1").arg(length);
}

QString IncidentTexts::stageNow(const IncidentStatus& status, const Language& language)
{
    for (auto it = status.stages.rbegin(); it != status.stages.rend(); ++it) {
        if (it->state != StageState::NotBegun) {
            return tr("%1: %2").arg(incidentStageText(it->stage, language),
                                    stageStateText(it->state, language));
        }
    }
    return {};
}

bool IncidentTexts::isLateReport(const IncidentEvent& event,
                                 const IncidentStatus& status,
                                 const IncidentGuide& guide)
{
    const DeadlineStatus* deadline = deadlineOf(event.kind, status, guide);
    return deadline != nullptr && deadline->state == DeadlineState::MetLate &&
           deadline->done == event.at;
}

Status IncidentTexts::lineShape(const IncidentEvent& event,
                                const IncidentStatus& status,
                                const IncidentGuide& guide,
                                const Moment& now)
{
    if (event.at.utcMs > now.utcMs) {
        return Status::Stale;
    }
    if (isLateReport(event, status, guide)) {
        return Status::Bad;
    }
    if (event.kind == IncidentEventKind::Occurred || event.kind == IncidentEventKind::Complaint) {
        return Status::Warn;
    }
    return deadlineOf(event.kind, status, guide) != nullptr || isEnd(event.kind) ? Status::Good
                                                                                 : Status::Info;
}

Status IncidentTexts::triShape(Tri value)
{
    if (value == Tri::Yes) {
        return Status::Good;
    }
    return value == Tri::No ? Status::Warn : Status::NotYet;
}

QStringList IncidentTexts::affected(const Incident& incident)
{
    QStringList words;
    if (incident.affectsTrading == Tri::Yes) {
        words.append(tr("trading affected"));
    }
    if (incident.affectsInvestors == Tri::Yes) {
        words.append(tr("investors affected"));
    }
    return words;
}

QString IncidentTexts::systemsText(const Snapshot& snapshot, const Incident& incident)
{
    QStringList names;
    for (const SystemId& id : incident.systems) {
        if (const System* system = snapshot.system(id)) {
            names.append(system->name + QLatin1Char(' ') + system->code);
        }
    }
    return names.join(tr(", "));
}

QJsonValue triValue(Tri value)
{
    const QString key = toKey(value);
    return key.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(key);
}

} // namespace zt
