// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/audit.h"
#include "model/domain/sampling.h"

namespace zt {

using AuditSampleId = Id<struct AuditSampleTag>;

/// What one drawn item shows. Nobody has looked is a value of its own.
enum class SampleOutcome : quint8 { Unchecked, Sound, Exception };

/// "", "sound", "exception"
[[nodiscard]] QString toKey(SampleOutcome outcome);
[[nodiscard]] std::optional<SampleOutcome> sampleOutcomeFromKey(const QString& key);

/// An item that was drawn, as it stood in the population.
struct SampleItem
{
    int number = 0;    ///< from 1, in the order of the population
    QStringList cells; ///< one for each column
    SampleOutcome outcome = SampleOutcome::Unchecked;
    QString note;

    bool operator==(const SampleItem&) const = default;
};

/// A sampling working paper: which items of which population were drawn by which seed, and what
/// they show. Whoever has the population draws the same again (see sampling.h); exception rate,
/// upper limit and conclusion are computed, never stored (see auditsampletally.h).
struct AuditSample
{
    AuditSampleId id;
    AuditId audit;
    QString code;             ///< unique within the assessment; never empty
    QList<PointRef> points;   ///< of the audit that it is drawn for; each once, at least one
    QString population;       ///< where it came from, such as "accounts.xlsx, sheet 1"; never blank
    QString populationSha256; ///< of the file it was read from, lower-case hex
    int populationSize = 0;
    QStringList columns; ///< the population's heads
    SampleMethod method = SampleMethod::Random;
    QString stratum; ///< the column that names the strata; with Stratified only
    QString seed;    ///< never blank, but with All
    SampleRule rule;
    QList<SampleItem> items; ///< by number, each once, at least one
    QString conclusion;      ///< the auditor's, beside what is computed
    QString preparer;
    QDateTime preparedAt; ///< UTC; with a preparer only

    bool operator==(const AuditSample&) const = default;
};

} // namespace zt
