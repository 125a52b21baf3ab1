// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/methodologyrepo.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"

namespace zt {

namespace {

tl::unexpected<Error> damaged(const SqlConnection& connection, const QString& what)
{
    return fail(ErrorCode::DamagedFile, {connection.path(), what});
}

int factorFromId(const QString& id)
{
    for (int factor = 0; factor < factorCount; ++factor) {
        if (factorId(factor) == id) {
            return factor;
        }
    }
    return -1;
}

} // namespace

Result<std::optional<Methodology>> MethodologyRepo::load() const
{
    Result<Statement> row = Statement::query(
        m_connection,
        QStringLiteral("SELECT instrument, risk_cutoff, impact_cutoff, rto_minutes_greater_than,"
                       " trials, factor_shift_permille, weight_spread_percent, seed, reason"
                       " FROM methodology"),
        QStringLiteral("read the methodology"));
    const Result<bool> found = row ? row->next() : tl::unexpected(row.error());
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return std::nullopt;
    }
    const std::optional<Instrument> instrument = instrumentFromKey(row->text(0));
    if (!instrument) {
        return damaged(m_connection, QStringLiteral("methodology.instrument"));
    }
    Methodology methodology;
    methodology.instrument = *instrument;
    methodology.riskCutoff = row->optionalInteger(1);
    methodology.impactCutoff = row->optionalInteger(2);
    methodology.rtoMinutesGreaterThan = static_cast<int>(row->integer(3));
    methodology.trials = static_cast<int>(row->integer(4));
    methodology.factorShiftPermille = static_cast<int>(row->integer(5));
    methodology.weightSpreadPercent = static_cast<int>(row->integer(6));
    methodology.seed = static_cast<quint32>(row->integer(7));
    methodology.reason = row->text(8);
    const Result<void> weights = loadWeights(methodology);
    if (!weights) {
        return tl::unexpected(weights.error());
    }
    return methodology;
}

Result<void> MethodologyRepo::loadWeights(Methodology& methodology) const
{
    Result<Statement> rows =
        Statement::query(m_connection,
                         QStringLiteral("SELECT factor, percent FROM methodology_weight"),
                         QStringLiteral("read the weights"));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    int found = 0;
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        const int factor = factorFromId(rows->text(0));
        if (factor < 0) {
            return damaged(m_connection, QStringLiteral("methodology_weight.factor"));
        }
        methodology.weightPercent.at(static_cast<size_t>(factor)) =
            static_cast<int>(rows->integer(1));
        ++found;
    }
    if (found != factorCount) {
        return damaged(m_connection, QStringLiteral("methodology_weight: a factor is missing"));
    }
    return {};
}

Result<void> MethodologyRepo::save(const Methodology& methodology) const
{
    Result<Statement> row = Statement::prepare(
        m_connection,
        QStringLiteral(
            "INSERT INTO methodology (only_row, instrument, risk_cutoff, impact_cutoff,"
            " rto_minutes_greater_than, trials, factor_shift_permille, weight_spread_percent, seed,"
            " reason) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (only_row) DO UPDATE SET"
            " instrument = excluded.instrument, risk_cutoff = excluded.risk_cutoff,"
            " impact_cutoff = excluded.impact_cutoff,"
            " rto_minutes_greater_than = excluded.rto_minutes_greater_than,"
            " trials = excluded.trials, factor_shift_permille = excluded.factor_shift_permille,"
            " weight_spread_percent = excluded.weight_spread_percent, seed = excluded.seed,"
            " reason = excluded.reason"),
        QStringLiteral("write the methodology"));
    if (!row) {
        return tl::unexpected(row.error());
    }
    Result<void> saved = row->bindText(toKey(methodology.instrument))
                             .bindOptional(methodology.riskCutoff)
                             .bindOptional(methodology.impactCutoff)
                             .bind(methodology.rtoMinutesGreaterThan)
                             .bind(methodology.trials)
                             .bind(methodology.factorShiftPermille)
                             .bind(methodology.weightSpreadPercent)
                             .bind(methodology.seed)
                             .bindText(methodology.reason)
                             .runOnOneRow();
    if (!saved) {
        return saved;
    }
    return saveWeights(methodology);
}

Result<void> MethodologyRepo::saveWeights(const Methodology& methodology) const
{
    Result<Statement> weight = Statement::prepare(
        m_connection,
        QStringLiteral("INSERT INTO methodology_weight (factor, percent) VALUES (?, ?)"
                       " ON CONFLICT (factor) DO UPDATE SET percent = excluded.percent"),
        QStringLiteral("write the weights"));
    if (!weight) {
        return tl::unexpected(weight.error());
    }
    for (int factor = 0; factor < factorCount; ++factor) {
        Result<void> saved = weight->bindText(factorId(factor))
                                 .bind(methodology.weightPercent.at(static_cast<size_t>(factor)))
                                 .runOnOneRow();
        if (!saved) {
            return saved;
        }
    }
    return {};
}

} // namespace zt
