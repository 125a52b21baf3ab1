// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/evidenceanalysis.h"

#include "model/exchange/analysisreaders.h"
#include "model/exchange/evidencehead.h"
#include "model/exchange/evidencemapping.h"
#include "model/exchange/filedigest.h"
#include "model/exchange/sheetreader.h"

#include <algorithm>

namespace zt {

namespace {

/// Of what is no table. Asked last: a scanner's table may hold certificates as text.
std::optional<AnalysisKind> kindByContent(const QString& path)
{
    for (const AnalysisReader& reader : analysisReaders()) {
        if (reader.isOwn != nullptr && reader.isOwn(path)) {
            return reader.kind;
        }
    }
    return std::nullopt;
}

/// The sheet that is read; a text has none.
QString sheetOf(const AnalysisAsk& ask)
{
    const bool isText = sheetFormat(ask.path).value_or(QString()) == QLatin1String("csv");
    if (isText || !ask.table.sheet.isEmpty()) {
        return isText ? QString() : ask.table.sheet;
    }
    const QList<SheetInfo> sheets = listSheets(ask.path).value_or(QList<SheetInfo>());
    const auto shows = std::find_if(
        sheets.begin(), sheets.end(), [](const SheetInfo& sheet) { return !sheet.hidden; });
    return shows != sheets.end() ? shows->name : sheets.value(0).name;
}

} // namespace

Result<AnalysisReading>
analyseFile(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    const bool any = std::any_of(set.rules.begin(), set.rules.end(), [&ask](const auto& rule) {
        return rule.kind == ask.kind;
    });
    if (!any) {
        return fail(ErrorCode::Unsupported, {toKey(ask.kind) + QStringLiteral(" / ") + set.id});
    }
    Result<AnalysisReading> reading = analysisReader(ask.kind).analyse(ask, set, job);
    if (!reading) {
        return reading;
    }
    if (reading->result.inputSha256.isEmpty()) { // of a folder it is there already
        const Result<QString> digest = fileSha256(ask.path);
        if (!digest) {
            return tl::unexpected(digest.error());
        }
        reading->result.inputSha256 = *digest;
    }
    reading->result.excluded += reading->table.blankRows;
    if (reading->table.mapping.headerRow > 0) {
        reading->table.sheet = sheetOf(ask);
    }
    return reading;
}

bool needsDay(AnalysisKind kind)
{
    return analysisForm(kind).byDay;
}

std::optional<AnalysisKind> proposeKind(const QString& path, JobContext& job)
{
    std::optional<AnalysisKind> best;
    int most = 0;
    const QList<AnalysisKind> kinds = analysisKinds();
    const QList<SheetRow> rows =
        firstEvidenceRows(path, QString(), job).value_or(QList<SheetRow>());
    for (const SheetRow& row : rows) {
        for (const AnalysisKind kind : kinds) {
            const int named = columnsNamed(row, kind);
            best = named > most ? kind : best;
            most = std::max(most, named);
        }
    }
    return best ? best : kindByContent(path);
}

} // namespace zt
