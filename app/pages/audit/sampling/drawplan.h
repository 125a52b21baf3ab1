// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/domain/auditsampleedits.h"
#include "model/exchange/sheet.h"

#include <memory>

namespace zt {

/// A spreadsheet that was chosen: its sheets, and one of them as a population.
struct LoadedFrame
{
    QList<SheetInfo> sheets;
    QString sheet;
    std::shared_ptr<const SampleFrame> frame;
};

/// An empty name of a sheet means the first visible one. Errors: those of frameFromFile.
[[nodiscard]] Result<LoadedFrame>
loadFrame(const QString& path, const QString& sheet, JobContext& job);

/// How a sample is to be drawn, and from what.
struct DrawPlan
{
    AuditSample sample; ///< with method, stratum, seed and rule
    std::shared_ptr<const SampleFrame> frame;
    std::optional<int> size; ///< by hand; none = as many as the rule asks for
};

/// The rule's answer for that population, and the items, both exact.
struct DrawResult
{
    SampleSize byRule;
    Result<AuditSample> drawn; ///< its error says what stands in the way
};

/// Error: InvariantBroken for a rule out of range.
[[nodiscard]] Result<DrawResult> drawBy(const DrawPlan& plan);

/// "5" or "0.25" percent as hundredths; none for anything else.
[[nodiscard]] std::optional<int> rateFromText(const QString& text);

} // namespace zt
