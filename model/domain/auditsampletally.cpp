// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditsampletally.h"

namespace zt {

namespace {

int rateOf(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<int>((part * rateScale + whole - 1) / whole) : 0;
}

} // namespace

Result<SampleTally> tallyOf(const AuditSample& sample)
{
    SampleTally tally;
    tally.drawn = static_cast<int>(sample.items.size());
    for (const SampleItem& item : sample.items) {
        tally.checked += item.outcome != SampleOutcome::Unchecked ? 1 : 0;
        tally.exceptions += item.outcome == SampleOutcome::Exception ? 1 : 0;
    }
    tally.rate = rateOf(tally.exceptions, tally.checked);
    const Result<SampleSize> needed = sampleSize(sample.rule, sample.populationSize);
    if (!needed) {
        return tl::unexpected(needed.error());
    }
    tally.needed = *needed;
    if (tally.checked < tally.drawn) {
        return tally;
    }
    const Result<int> upper = upperErrors(
        sample.populationSize, tally.drawn, tally.exceptions, sample.rule.confidencePercent);
    if (!upper) {
        return tl::unexpected(upper.error());
    }
    tally.upper = *upper;
    tally.upperAsRate = rateOf(*upper, sample.populationSize);
    const bool below =
        qint64(*upper) * rateScale < qint64(sample.rule.tolerableRate) * sample.populationSize;
    tally.holds = below ? Tri::Yes : Tri::No;
    return tally;
}

bool drawsTheSame(const AuditSample& sample, const QStringList& strata)
{
    const Result<QList<int>> drawn = drawSample(sample.method,
                                                sample.populationSize,
                                                static_cast<int>(sample.items.size()),
                                                sample.seed,
                                                strata);
    if (!drawn || drawn->size() != sample.items.size()) {
        return false;
    }
    for (qsizetype i = 0; i < drawn->size(); ++i) {
        if ((*drawn)[i] != sample.items[i].number) {
            return false;
        }
    }
    return true;
}

} // namespace zt
