// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/domain/assessment.h"
#include "model/domain/checklistdiff.h"

namespace zt {

/// The bytes of a file, or of a pack that the program ships under that id, with what they hold.
/// Errors: FileNotFound, FileUnreadable, PackInvalid; InvariantBroken for a pack of another kind.
struct NamedChecklist
{
    PackPin pin;
    Checklist list;
};

/// The bytes alone, of a pack of any kind. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<QByteArray> packBytes(const QString& name);

[[nodiscard]] Result<NamedChecklist> checklistFrom(const QString& name);

[[nodiscard]] QJsonObject bilingualJson(const Bilingual& text);
[[nodiscard]] QJsonObject versionJson(const Checklist& list);
[[nodiscard]] QJsonObject changeJson(const PointChange& change);
[[nodiscard]] QJsonObject
diffJson(const Checklist& before, const Checklist& after, const ChecklistDiff& found);
[[nodiscard]] Listing diffListing(const CliContext& context, const ChecklistDiff& found);

} // namespace zt
