// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidenttest.h"
#include "model/domain/incidentedits.h"
#include "snapshottest.h"

namespace zt::test {

template <class Tagged>
Tagged idOf(int number)
{
    return Tagged::fromString(
        QStringLiteral("0198a000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

inline Incident plainIncident(int number)
{
    Incident incident;
    incident.id = idOf<IncidentId>(number);
    incident.code = QStringLiteral("IN-%1").arg(number, 2, 10, QLatin1Char('0'));
    incident.title = QStringLiteral("下單平台撞庫登入");
    incident.createdAt = QDateTime::fromMSecsSinceEpoch(1'784'337'600'000, Qt::UTC);
    return incident;
}

inline IncidentEvent plainLine(int number, IncidentEventKind kind, const char* when, int of = 1)
{
    IncidentEvent event = lineAt(kind, when);
    event.id = idOf<IncidentEventId>(number);
    event.incident = idOf<IncidentId>(of);
    return event;
}

inline Exhibit plainExhibit(int number, int of = 1)
{
    Exhibit exhibit;
    exhibit.id = idOf<ExhibitId>(number);
    exhibit.incident = idOf<IncidentId>(of);
    exhibit.code = QStringLiteral("E-%1").arg(number, 2, 10, QLatin1Char('0'));
    exhibit.name = QStringLiteral("waf_0718.jsonl.gz");
    return exhibit;
}

inline Evidence plainEvidence(int number)
{
    Evidence evidence;
    evidence.id = idOf<EvidenceId>(number);
    evidence.name = QStringLiteral("waf_0718.jsonl.gz");
    evidence.sha256 = QString(64, QLatin1Char('a'));
    evidence.addedAt = QDateTime::fromMSecsSinceEpoch(1'784'337'600'000, Qt::UTC);
    return evidence;
}

inline CustodyEntry custodyEntry(CustodyStep step, const char* when, const char* who)
{
    CustodyEntry entry;
    entry.step = step;
    entry.at = at(when);
    entry.who = QString::fromLatin1(who);
    entry.place = QStringLiteral("room");
    entry.sha256 = QString(64, QLatin1Char('a'));
    return entry;
}

inline ChunkedList<System> systemsOf(const QList<System>& systems)
{
    ChunkedList<System> list;
    for (const System& system : systems) {
        list.append(system);
    }
    return list;
}

template <class T>
Change addition(const T& entity)
{
    return {std::nullopt, entity};
}

// Drawn at random, unknown values among them.

inline QString someWord(Random& random)
{
    static const QStringList words{QString(),
                                   QStringLiteral("周士軒"),
                                   QStringLiteral("a\nb\t\"c\""),
                                   QStringLiteral("證物櫃 2"),
                                   QString::fromUtf8("\xF0\x9F\x94\x92")};
    return words[pick(random, static_cast<int>(words.size()))];
}

inline Tri someTri(Random& random)
{
    return static_cast<Tri>(pick(random, 3));
}

inline Moment someMoment(Random& random)
{
    return {1'784'337'600'000 + pick(random, 1'000'000) * qint64(997),
            (pick(random, 57) - 28) * 30};
}

inline Incident randomIncident(Random& random)
{
    Incident incident = plainIncident(1 + pick(random, 3));
    incident.title += someWord(random);
    incident.kind = static_cast<IncidentClass>(pick(random, 5));
    incident.drill = pick(random, 2) == 0;
    incident.caseId = someWord(random).left(3);
    incident.level = someWord(random);
    incident.clockStart = static_cast<ClockStart>(pick(random, 2));
    incident.reportable = someTri(random);
    incident.notReportedReason = someWord(random);
    incident.affectsTrading = someTri(random);
    incident.interrupted = someTri(random);
    incident.rootCause = someWord(random);
    if (pick(random, 2) == 0) {
        incident.systems = {idOf<SystemId>(pick(random, 3)), idOf<SystemId>(7)};
        incident.customers = pick(random, 1000);
        incident.amount = pick(random, 1000) * Money(1'000'000'000);
        incident.roles = {{QStringLiteral("IRO1"), QStringLiteral("電子商務部")}};
        incident.actions = {{QStringLiteral("設代理人"), someWord(random), QDate(2026, 7, 31), {}},
                            {QStringLiteral("x"), {}, {}, idOf<AuditFindingId>(4)}};
        incident.closedBy = QStringLiteral("王紹宇");
        incident.closedAt = someMoment(random);
    }
    return incident;
}

inline IncidentEvent randomLine(Random& random)
{
    IncidentEvent event = plainLine(1 + pick(random, 3), IncidentEventKind::Note, "09:20");
    event.at = someMoment(random);
    event.kind = static_cast<IncidentEventKind>(pick(random, incidentEventKindCount));
    event.text += someWord(random);
    event.who = someWord(random);
    event.channel = someWord(random);
    event.evidence = {idOf<EvidenceId>(pick(random, 3)), idOf<EvidenceId>(9)};
    return event;
}

inline Exhibit randomExhibit(Random& random)
{
    Exhibit exhibit = plainExhibit(1 + pick(random, 3));
    exhibit.container = someWord(random);
    exhibit.evidence = pick(random, 2) == 0 ? EvidenceId() : idOf<EvidenceId>(5);
    exhibit.thirdParty = someTri(random);
    exhibit.backedUp = someTri(random);
    exhibit.explanation = someWord(random);
    for (int i = pick(random, 3); i > 0; --i) {
        CustodyEntry entry = custodyEntry(static_cast<CustodyStep>(pick(random, 8)), "09:48", "x");
        entry.at = someMoment(random);
        entry.from = someWord(random);
        entry.seal = someWord(random);
        entry.sha256 = pick(random, 2) == 0 ? QString() : entry.sha256;
        exhibit.custody.append(entry);
    }
    return exhibit;
}

/// A guide with the deadlines of the briefing, and roles and principles by their ids alone.
inline IncidentGuide plainGuide()
{
    const auto named = [](const char* ids) {
        QList<GuidelineText> texts;
        for (const QString& id : QString::fromLatin1(ids).split(QLatin1Char(' '))) {
            GuidelineText text;
            text.id = id;
            texts.append(text);
        }
        return texts;
    };
    IncidentGuide guide;
    guide.id = QStringLiteral("incident-guide");
    guide.deadlines = briefingDeadlines();
    guide.roles = named("IRO1 IRO2 IRO3 IRO4 ER1 ER2");
    guide.principles = named("EP1 EP2 EP3 EP4 EP5 EP6");
    return guide;
}

} // namespace zt::test
