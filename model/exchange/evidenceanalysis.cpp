// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/evidenceanalysis.h"

#include "model/exchange/accountlist.h"
#include "model/exchange/devicelist.h"
#include "model/exchange/evidencemapping.h"
#include "model/exchange/filedigest.h"
#include "model/exchange/loginlog.h"
#include "model/exchange/passwordpolicy.h"
#include "model/exchange/sheetreader.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype rowsLookedAt = 20;

/// Runs an accumulator over what `read` hands out.
template <class Analysis, class Read>
Result<AnalysisReading> accumulate(Analysis analysis, Read read)
{
    const auto take = [&analysis](const auto& row) { analysis.take(row); };
    Result<EvidenceTableInfo> table = read(take);
    if (!table) {
        return tl::unexpected(table.error());
    }
    return AnalysisReading{std::move(analysis).finish(), *std::move(table)};
}

template <class Row, class Take>
Result<EvidenceTableInfo>
readTable(const AnalysisAsk& ask, JobContext& job, Row (*read)(const EvidenceTableRow&), Take take)
{
    return readEvidenceTable(
        ask.path, ask.kind, ask.table, job, [&](const EvidenceTableRow& row) { take(read(row)); });
}

Result<AnalysisReading>
readAndJudge(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    switch (ask.kind) {
    case AnalysisKind::PasswordPolicy:
        return accumulate(PolicyAnalysis(set), [&](const auto& take) {
            return readPolicies(ask.path, ask.table, job, take);
        });
    case AnalysisKind::Devices:
        return accumulate(DeviceAnalysis(set, ask.at),
                          [&](const auto& take) { return readTable(ask, job, deviceFrom, take); });
    case AnalysisKind::Logins:
        return accumulate(LoginAnalysis(set), [&](const auto& take) {
            return readLogins(ask.path, ask.table, job, take);
        });
    case AnalysisKind::Accounts:
        break;
    }
    return accumulate(AccountAnalysis(set, ask.at), [&](const auto& take) {
        return readAccounts(ask.path, ask.table, job, take);
    });
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
    Result<AnalysisReading> reading = readAndJudge(ask, set, job);
    if (!reading) {
        return reading;
    }
    const Result<QString> digest = fileSha256(ask.path);
    if (!digest) {
        return tl::unexpected(digest.error());
    }
    reading->result.inputSha256 = *digest;
    reading->result.excluded += reading->table.blankRows;
    return reading;
}

bool needsDay(AnalysisKind kind)
{
    return kind == AnalysisKind::Accounts || kind == AnalysisKind::Devices;
}

std::optional<AnalysisKind> proposeKind(const QString& path, JobContext& job)
{
    std::optional<AnalysisKind> best;
    int most = 0;
    qsizetype seen = 0;
    // Ends with the rows looked at, which is no failure.
    const Result<void> looked =
        streamRows(path, QString(), job, [&](const SheetRow& row) -> Result<void> {
            const QList<AnalysisKind> kinds = analysisKinds();
            for (const AnalysisKind kind : kinds) {
                const int named = columnsNamed(row, kind);
                best = named > most ? kind : best;
                most = std::max(most, named);
            }
            return ++seen < rowsLookedAt ? Result<void>{} : fail(ErrorCode::Cancelled);
        });
    const bool read = looked || looked.error().code == ErrorCode::Cancelled;
    return read ? best : std::nullopt;
}

} // namespace zt
