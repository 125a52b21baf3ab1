// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/sampling/drawplan.h"

#include "model/exchange/sampleframe.h"
#include "model/exchange/sheetreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace zt {

Result<LoadedFrame> loadFrame(const QString& path, const QString& sheet, JobContext& job)
{
    const Result<QList<SheetInfo>> sheets = listSheets(path);
    if (!sheets) {
        return tl::unexpected(sheets.error());
    }
    const auto visible = std::find_if(
        sheets->begin(), sheets->end(), [](const SheetInfo& one) { return !one.hidden; });
    const QString first = visible != sheets->end() ? visible->name : QString();
    Result<SampleFrame> frame = frameFromFile(path, sheet, job);
    if (!frame) {
        return tl::unexpected(frame.error());
    }
    return LoadedFrame{*sheets,
                       sheet.isEmpty() ? first : sheet,
                       std::make_shared<const SampleFrame>(std::move(*frame))};
}

Result<DrawResult> drawBy(const DrawPlan& plan)
{
    const auto population = static_cast<int>(
        std::min<qsizetype>(plan.frame->rows.size(), qsizetype(maxPopulation) + 1));
    return sampleSize(plan.sample.rule, population).map([&](const SampleSize& size) {
        return DrawResult{size, drawnFrom(plan.sample, *plan.frame, plan.size.value_or(size.size))};
    });
}

std::optional<int> rateFromText(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,2})(?:\\.(\\d{1,2}))?\\s*%?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return match.captured(1).toInt() * 100 +
           match.captured(2).leftJustified(2, QLatin1Char('0')).toInt();
}

} // namespace zt
