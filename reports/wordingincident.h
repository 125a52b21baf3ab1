// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/incidentstatus.h"

namespace zt {

/// What incidents say, in words; see wording.h.
[[nodiscard]] QString incidentClassText(IncidentClass kind, const Language& language);
[[nodiscard]] QString clockStartText(ClockStart start, const Language& language);
[[nodiscard]] QString incidentEventText(IncidentEventKind kind, const Language& language);
[[nodiscard]] QString incidentStageText(IncidentStage stage, const Language& language);
[[nodiscard]] QString stageStateText(StageState state, const Language& language);
[[nodiscard]] QString custodyStepText(CustodyStep step, const Language& language);
[[nodiscard]] QString incidentIssueText(IncidentIssue issue, const Language& language);
[[nodiscard]] QString custodyIssueText(CustodyIssueKind kind, const Language& language);

/// "8 min", "18 h 58 min", "2 d 18 h"; whole minutes, rounded down.
[[nodiscard]] QString elapsedText(qint64 ms, const Language& language);
/// "8 min late", "18 h 58 min left", "in time, after 24 min", "start not known", …
[[nodiscard]] QString deadlineText(const DeadlineStatus& status, const Language& language);

/// Its name by its id, also of deadlines; the id where the guide has none.
[[nodiscard]] QString
guideName(const IncidentGuide& guide, const QString& id, const Language& language);

/// Whether facts of that kind (entityKind) belong to incidents. For factTitle's, factFieldName's
/// and factValueText's own use, as are the three below.
[[nodiscard]] bool isOfIncident(const QString& kind);
[[nodiscard]] QString
incidentFactTitle(const QString& kind, const QString& id, const Snapshot& snapshot);
/// Of the context "Field"; null where the field is none of theirs.
[[nodiscard]] const char* incidentFieldSource(const QString& kind, const QString& field);
[[nodiscard]] QString incidentValueText(const QString& field,
                                        const QJsonValue& value,
                                        const Snapshot& snapshot,
                                        const Language& language);

/// A label about incidents and exhibits; empty where the code is none of them. For labelText's own
/// use.
[[nodiscard]] QString
incidentLabelText(const QString& code, const QStringList& args, const Language& language);

} // namespace zt
