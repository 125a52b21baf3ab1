// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/snapshot.h"

namespace zt {

/// What audits say, in words; see wording.h.
[[nodiscard]] QString auditFormText(AuditForm form, const Language& language);
/// 符合, 部分符合, 不符合, 不適用, 未查
[[nodiscard]] QString auditResultText(AuditResult result, const Language& language);
[[nodiscard]] QString reviewStateText(ReviewState state, const Language& language);
[[nodiscard]] QString auditSeverityText(AuditSeverity severity, const Language& language);
/// Where a heading says already what it is of: "High".
[[nodiscard]] QString auditSeverityWord(AuditSeverity severity, const Language& language);
[[nodiscard]] QString auditFindingStatusText(AuditFindingStatus status, const Language& language);
[[nodiscard]] QString sampleMethodText(SampleMethod method, const Language& language);
[[nodiscard]] QString sampleOutcomeText(SampleOutcome outcome, const Language& language);
/// Hundredths of a percent: "5%", "4.96%".
[[nodiscard]] QString rateText(int hundredthsOfPercent);

/// Whether facts of that kind (entityKind) belong to audits. For factTitle's, factFieldName's and
/// factValueText's own use, as are the three below.
[[nodiscard]] bool isOfAudit(const QString& kind);
[[nodiscard]] QString
auditFactTitle(const QString& kind, const QString& id, const Snapshot& snapshot);
/// Of the context "Field"; null where the field is none of theirs.
[[nodiscard]] const char* auditFieldSource(const QString& kind, const QString& field);
[[nodiscard]] QString auditValueText(const QString& kind,
                                     const QString& field,
                                     const QJsonValue& value,
                                     const Snapshot& snapshot,
                                     const Language& language);

/// A label about audits and findings; empty where the code is none of them. `swapped`: the change
/// is taken back. For labelText's own use.
[[nodiscard]] QString auditLabelText(const QString& code,
                                     const QStringList& args,
                                     bool swapped,
                                     const Language& language);

} // namespace zt
