// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/maturity.h"
#include "model/domain/snapshot.h"

namespace zt {

/// Maturity, evidence, history and the roadmap put into words; see wording.h.

/// "已實施", "部分實施 60%"; the share only with Partial.
[[nodiscard]] QString itemStatusText(ItemStatus status, int sharePercent, const Language& language);
/// "已實施", "部分實施": without a share, where it stands elsewhere or several have it.
[[nodiscard]] QString itemStatusWord(ItemStatus status, const Language& language);
[[nodiscard]] QString reviewMarkText(ReviewMark mark, const Language& language);
/// Why an item does not count; empty where it does.
[[nodiscard]] QString whyNotText(Applicability applicability, const Language& language);
[[nodiscard]] QString evidenceKindText(EvidenceKind kind, const Language& language);
/// "最弱系統的等級", "至少 80% 的系統達到": the whole rule, with its share.
[[nodiscard]] QString rollupText(const MaturityMethod& method, const Language& language);
[[nodiscard]] QString rollupName(Rollup rollup, const Language& language);
[[nodiscard]] QString populationText(Population population, const Language& language);
/// "傳統" … "最佳": a stage of the second lens, 1…4.
[[nodiscard]] QString stageText(int stage, const Language& language);
/// "I" … "IV"; 0 is "尚未達 I".
[[nodiscard]] QString levelText(int order, const Guideline& guideline, const Language& language);
/// "1-2　身分認證"
[[nodiscard]] QString
itemTitle(const QString& itemId, const Guideline& guideline, const Language& language);
/// "全機構", "遠距辦公", "SYS-07　核心系統"
[[nodiscard]] QString
scopeTitle(const Scope& scope, const Snapshot& snapshot, const Language& language);

/// What a change speaks of: "SYS-07　1-2", evidence and points by name, actions by code; empty for
/// the kinds of which there is only one.
[[nodiscard]] QString factTitle(const QString& kind,
                                const QString& id,
                                const Snapshot& snapshot,
                                const Language& language);
/// A field of a fact of any kind (entityKind), whose kind tells apart fields of the same key.
[[nodiscard]] QString factFieldName(const QString& kind,
                                    const QString& fieldKey,
                                    const Guideline& guideline,
                                    const Language& language);
/// Its value; whatever it names is named as the person knows it.
[[nodiscard]] QString factValueText(const QString& kind,
                                    const QString& fieldKey,
                                    const QJsonValue& value,
                                    const Snapshot& snapshot,
                                    const Language& language);

/// A label about maturity, evidence or history; empty where the code is none of them. `swapped`:
/// the change is taken back. For labelText's own use.
[[nodiscard]] QString maturityLabelText(const ActionLabel& label,
                                        bool swapped,
                                        const Guideline& guideline,
                                        const Language& language);

} // namespace zt
