// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/answers.h"
#include "model/domain/assessment.h"
#include "model/domain/audit.h"
#include "model/domain/evidence.h"
#include "model/domain/moment.h"
#include "model/domain/roadmap.h"

#include <QList>
#include <QMap>

namespace zt {

using IncidentId = Id<struct IncidentTag>;
using IncidentEventId = Id<struct IncidentEventTag>;
using ExhibitId = Id<struct ExhibitTag>;

/// 內部事件, 外力入侵, 天然災害, 突發事件 of the 4G guideline; not classed is a value of its own.
enum class IncidentClass : quint8 { Unset, Internal, Intrusion, NaturalDisaster, Emergency };

/// "", "internal", "intrusion", "natural_disaster", "emergency"
[[nodiscard]] QString toKey(IncidentClass kind);
[[nodiscard]] std::optional<IncidentClass> incidentClassFromKey(const QString& key);

/// From which of the two times the deadlines run. No source says; the institution chooses.
enum class ClockStart : quint8 { Noticed, Occurred };

/// "noticed", "occurred"
[[nodiscard]] QString toKey(ClockStart start);
[[nodiscard]] std::optional<ClockStart> clockStartFromKey(const QString& key);

/// What is to be done so that it does not happen again. Once it is a finding, that one is followed
/// up; owner and day stand here as they were when it was written down.
struct CorrectiveAction
{
    QString text; ///< never blank
    QString owner;
    QDate due;
    AuditFindingId finding; ///< null until it became one

    bool operator==(const CorrectiveAction&) const = default;
};

/// One incident or drill: what was recorded of it as a whole. When something happened is said by
/// the lines of its timeline alone.
struct Incident
{
    IncidentId id;
    QString code;  ///< unique within the assessment; never empty
    QString title; ///< never blank
    IncidentClass kind = IncidentClass::Unset;
    bool drill = false;
    QString caseId; ///< of the published case it was begun from; "" where none
    QString level;  ///< as the institution grades it; no source gives a scale
    ClockStart clockStart = ClockStart::Noticed;
    Tri reportable = Tri::Unknown; ///< the deadlines run until it is said that it is not
    QString notReportedReason;     ///< never blank where it is not
    Tri affectsTrading = Tri::Unknown;
    Tri affectsInvestors = Tri::Unknown;
    Tri interrupted = Tri::Unknown; ///< whether a service was
    QList<SystemId> systems;        ///< each once
    QString description;
    QString result; ///< of the handling; its course is the timeline
    QString rootCause;
    QString review; ///< what to learn
    std::optional<qint64> customers;
    std::optional<qint64> complaints;
    std::optional<Money> amount;  ///< estimated, TWD
    QMap<QString, QString> roles; ///< by the guide's id: unit or person; never holds blank text
    QList<CorrectiveAction> actions;
    QString closedBy;               ///< with closedAt only, and always then
    std::optional<Moment> closedAt; ///< none while it is open
    QString closeReason;            ///< why it was closed although something was missing
    QDateTime createdAt;            ///< UTC

    bool operator==(const Incident&) const = default;
};

/// What a line of the timeline is. Some of them mark a moment on which something rests: the clocks,
/// the reports, the stages.
enum class IncidentEventKind : quint8 {
    Note,
    Occurred,
    Noticed,
    InitialReport,
    FormalReport,
    ClosureReport,
    Announcement,
    Contain,   // a stage begins …
    Contained, // … and ends
    Eradicate,
    Eradicated,
    Recover,
    Restored,   // back to normal
    Informed,   // whose assets are affected
    Continuity, // the continuity plan is in force
    EvidenceTaken,
    Complaint,
};
inline constexpr int incidentEventKindCount = 17;

/// "note", "occurred", "noticed", "initial_report", "formal_report", "closure_report",
/// "announcement", "contain", "contained", "eradicate", "eradicated", "recover", "restored",
/// "informed", "continuity", "evidence", "complaint"
[[nodiscard]] QString toKey(IncidentEventKind kind);
[[nodiscard]] std::optional<IncidentEventKind> incidentEventKindFromKey(const QString& key);

/// A line of an incident's timeline.
struct IncidentEvent
{
    IncidentEventId id;
    IncidentId incident;
    Moment at;
    IncidentEventKind kind = IncidentEventKind::Note;
    QString text; ///< never blank
    QString who;
    QString channel;            ///< by what it came or went: WAF, hotline, the authority's portal
    QList<EvidenceId> evidence; ///< each once

    bool operator==(const IncidentEvent&) const = default;
};

/// What was done with an exhibit. Collected comes first.
enum class CustodyStep : quint8 {
    Collected,
    Copied,
    Sealed,
    HandedOver,
    Stored,
    Opened,
    Examined,
    Returned,
};

/// "collected", "copied", "sealed", "handed_over", "stored", "opened", "examined", "returned"
[[nodiscard]] QString toKey(CustodyStep step);
[[nodiscard]] std::optional<CustodyStep> custodyStepFromKey(const QString& key);

/// A link of the chain of custody.
struct CustodyEntry
{
    Moment at;
    CustodyStep step = CustodyStep::Collected;
    QString who;    ///< did it, and has it from then on; never blank
    QString from;   ///< had it before, where it changed hands
    QString place;  ///< "" not known
    QString sha256; ///< of the content or the image at that moment, lower-case hex; "" not taken
    QString seal;   ///< number or description; "" none
    QString note;

    bool operator==(const CustodyEntry&) const = default;
};

/// A thing that is kept as evidence: a file, or what holds data.
struct Exhibit
{
    ExhibitId id;
    IncidentId incident;
    QString code;        ///< unique within the incident; never empty
    QString name;        ///< never blank
    QString container;   ///< computer, network device, recording, … ; in the person's words
    EvidenceId evidence; ///< its file in this assessment; null where it lies elsewhere
    Tri authorised = Tri::Unknown;
    Tri thirdParty = Tri::Unknown; ///< a neutral one was present
    Tri originalState = Tri::Unknown;
    Tri storageSafe = Tri::Unknown; ///< the place of storage was minded
    Tri backedUp = Tri::Unknown;
    QString explanation;         ///< where a principle was not kept
    QList<CustodyEntry> custody; ///< only ever grows

    bool operator==(const Exhibit&) const = default;
};

} // namespace zt
