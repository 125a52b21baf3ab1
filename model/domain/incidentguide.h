// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/crosswalk.h"
#include "model/domain/incident.h"

namespace zt {

/// By when something has to be done.
struct IncidentDeadline : GuidelineText
{
    std::optional<qint64> withinMs; ///< none: at once, and no number says when that is over
    IncidentEventKind doneBy = IncidentEventKind::Note;
    bool whereAffected = false; ///< only where trading or investors are affected
};

/// A control that a published case puts to the test; the editors' suggestion.
struct CaseControl
{
    PackVersion pack;
    QString point;
    Bilingual reason;
};

/// A published case, to start a record from or to hold a control against.
struct IncidentCase : PackEntry
{
    Bilingual when; ///< empty where the source does not say
    Bilingual who;
    Bilingual what; ///< and its cause
    Bilingual lesson;
    bool ownLesson = false;                    ///< the editors', not the source's
    IncidentClass kind = IncidentClass::Unset; ///< the editors' reading
    QList<CaseControl> controls;
};

/// What the sources ask of an incident, and the published cases, as the pack states it.
struct IncidentGuide
{
    QString id;
    QString version;
    QString sha256;
    Bilingual title;
    QList<SourceDoc> sources;
    QList<IncidentDeadline> deadlines;
    QList<GuidelineText> recordFields; ///< IR1…IR5
    QList<GuidelineText> classes;      ///< by the keys of IncidentClass
    QList<GuidelineText> stages;       ///< contain, eradicate, recover
    QList<GuidelineText> roles;        ///< of handling, then of evidence
    QList<GuidelineText> principles;   ///< EP1…EP6
    QList<GuidelineText> statusReport;
    QList<GuidelineText> closingReport;
    QList<GuidelineText> responseFlow;
    QList<GuidelineText> laterActions;
    QList<IncidentCase> cases;
    QList<GuidelineText> notes;

    /// Null where there is none.
    [[nodiscard]] const IncidentCase* incidentCase(const QString& caseId) const;
    [[nodiscard]] const GuidelineText* role(const QString& roleId) const;
};

} // namespace zt
