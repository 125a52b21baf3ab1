// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/incidentstatus.h"

#include "model/domain/fieldrules.h"

#include <algorithm>

namespace zt {

namespace {

using Kind = IncidentEventKind;

ExhibitStatus statusOf(const Snapshot& snapshot, const Exhibit& exhibit)
{
    const Evidence* evidence = snapshot.evidenceOf(exhibit.evidence);
    const QString kept = evidence != nullptr ? evidence->sha256 : QString();
    return {exhibit.code,
            kept,
            holderOf(exhibit.custody),
            custodyIssues(exhibit.custody, kept),
            principlesOf(exhibit, kept)};
}

/// No outweighs Unknown, which outweighs Yes.
Tri weaker(Tri a, Tri b)
{
    if (a == Tri::No || b == Tri::No) {
        return Tri::No;
    }
    return a == Tri::Yes && b == Tri::Yes ? Tri::Yes : Tri::Unknown;
}

QList<PrincipleStatus> overAll(const QList<ExhibitStatus>& exhibits, const IncidentGuide& guide)
{
    QList<PrincipleStatus> all;
    for (qsizetype i = 0; i < guide.principles.size(); ++i) {
        Tri kept = exhibits.isEmpty() ? Tri::Unknown : Tri::Yes;
        for (const ExhibitStatus& exhibit : exhibits) {
            kept = weaker(kept, exhibit.principles.value(i).kept);
        }
        all.append({guide.principles[i].id, kept});
    }
    return all;
}

bool hasHandler(const Incident& incident)
{
    return std::any_of(incident.roles.keyBegin(), incident.roles.keyEnd(), [](const QString& id) {
        return id.startsWith(QLatin1String("IRO"));
    });
}

QStringList missingOf(const IncidentFile& file, const IncidentStatus& status, const Moment& now)
{
    const Incident& incident = file.incident;
    const std::pair<const char*, bool> asked[] = {
        {"IR1", firstOf(file.events, Kind::Occurred, now) != nullptr},
        {"IR2", hasHandler(incident)},
        {"IR3", !rules::isBlank(incident.description)},
        {"IR4", !rules::isBlank(incident.result)},
        {"IR5", firstOf(file.events, Kind::Restored, now) != nullptr},
        {"PR3", !rules::isBlank(incident.rootCause)},
        {"PR4", !rules::isBlank(incident.review)},
        {"PR5", !incident.actions.isEmpty()},
    };
    QStringList missing;
    for (const auto& [id, there] : asked) {
        if (!there) {
            missing.append(QString::fromLatin1(id));
        }
    }
    for (const DeadlineStatus& one : status.deadlines) {
        if (!one.done && one.state != DeadlineState::NotRequired) {
            missing.append(one.id);
        }
    }
    return missing;
}

std::optional<int> shortestRto(const Snapshot& snapshot, const Incident& incident)
{
    std::optional<int> shortest;
    for (const SystemId& id : incident.systems) {
        const System* system = snapshot.system(id);
        if (system != nullptr && system->rtoMinutes) {
            shortest = std::min(shortest.value_or(*system->rtoMinutes), *system->rtoMinutes);
        }
    }
    return shortest;
}

void judgeRto(IncidentStatus& status, const IncidentFile& file, const Moment& now)
{
    const IncidentEvent* occurred = firstOf(file.events, Kind::Occurred, now);
    const IncidentEvent* restored = lastOf(file.events, Kind::Restored, now);
    if (file.incident.interrupted == Tri::No) {
        status.rtoKept = Tri::Yes;
        return;
    }
    if (file.incident.interrupted != Tri::Yes || occurred == nullptr) {
        return;
    }
    status.downMs = (restored != nullptr ? restored->at : now).utcMs - occurred->at.utcMs;
    if (!status.rtoMinutes) {
        return;
    }
    const bool over = *status.downMs > *status.rtoMinutes * qint64(60'000);
    if (over || restored != nullptr) {
        status.rtoKept = over ? Tri::No : Tri::Yes;
    }
}

} // namespace

IncidentFile incidentFile(const Snapshot& snapshot, const Incident& incident)
{
    IncidentFile file{incident, {}, {}};
    for (const IncidentEvent& event : snapshot.incidentEvents) {
        if (event.incident == incident.id) {
            file.events.append(event);
        }
    }
    for (const Exhibit& exhibit : snapshot.exhibits) {
        if (exhibit.incident == incident.id) {
            file.exhibits.append(exhibit);
        }
    }
    std::stable_sort(file.events.begin(), file.events.end(), [](const auto& a, const auto& b) {
        return a.at.utcMs < b.at.utcMs;
    });
    std::sort(file.exhibits.begin(), file.exhibits.end(), [](const auto& a, const auto& b) {
        return a.code < b.code;
    });
    return file;
}

QList<Incident> incidentsByCode(const Snapshot& snapshot)
{
    QList<Incident> all = snapshot.incidents.values();
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    return all;
}

bool IncidentStatus::late() const
{
    return std::any_of(deadlines.begin(), deadlines.end(), [](const DeadlineStatus& one) {
        return isLate(one.state);
    });
}

IncidentStatus incidentStatus(const Snapshot& snapshot,
                              const IncidentFile& file,
                              const IncidentGuide& guide,
                              const Moment& now)
{
    IncidentStatus status;
    for (const IncidentDeadline& rule : guide.deadlines) {
        status.deadlines.append(deadlineStatus(rule, file.incident, file.events, now));
    }
    status.stages = stageStatuses(file.events, now);
    status.issues = incidentIssues(file.incident, file.events, now);
    for (const Exhibit& exhibit : file.exhibits) {
        status.exhibits.append(statusOf(snapshot, exhibit));
    }
    status.principles = overAll(status.exhibits, guide);
    status.missing = missingOf(file, status, now);
    status.rtoMinutes = shortestRto(snapshot, file.incident);
    judgeRto(status, file, now);
    return status;
}

} // namespace zt
