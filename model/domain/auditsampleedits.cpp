// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditsampleedits.h"

#include "model/domain/fieldrules.h"
#include "model/domain/labels.h"

#include <algorithm>
#include <iterator>

namespace zt {

namespace {

constexpr QLatin1String sampleKind("sample");

tl::unexpected<Error> noColumn(const QString& name, const QStringList& columns)
{
    return rules::refused(
        sampleKind, QStringLiteral("stratum"), name, columns.join(QStringLiteral(", ")));
}

/// The cells of the stratum's column; empty where the method needs none.
Result<QStringList> strataOf(const AuditSample& sample, const SampleFrame& population)
{
    QStringList strata;
    if (sample.method != SampleMethod::Stratified) {
        return strata;
    }
    const qsizetype column = population.columns.indexOf(sample.stratum);
    if (column < 0) {
        return noColumn(sample.stratum, population.columns);
    }
    std::transform(population.rows.begin(),
                   population.rows.end(),
                   std::back_inserter(strata),
                   [&](const QStringList& row) { return row.value(column); });
    return strata;
}

Result<int> sizeOf(const AuditSample& sample, int population, std::optional<int> size)
{
    if (sample.method == SampleMethod::All) {
        return population;
    }
    if (size) {
        return *size;
    }
    return sampleSize(sample.rule, population).map([](const SampleSize& one) { return one.size; });
}

Result<ChangeSet> signedChange(const AuditSample& before,
                               AuditSample after,
                               const ActionLabel& label,
                               const Signature& preparer)
{
    if (after == before) {
        return ChangeSet{};
    }
    after.preparer = preparer.who;
    after.preparedAt = preparer.when;
    return ChangeSet{label, {Change{before, after}}, {}};
}

} // namespace

Result<AuditSample>
drawnFrom(AuditSample sample, const SampleFrame& population, std::optional<int> size)
{
    const auto count =
        static_cast<int>(std::min<qsizetype>(population.rows.size(), qsizetype(maxPopulation) + 1));
    const Result<QStringList> strata = strataOf(sample, population);
    const Result<int> wanted =
        strata ? sizeOf(sample, count, size) : tl::unexpected(strata.error());
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    const Result<QList<int>> drawn =
        drawSample(sample.method, count, *wanted, sample.seed, *strata);
    if (!drawn) {
        return tl::unexpected(drawn.error());
    }
    sample.population = population.name;
    sample.populationSha256 = population.sha256;
    sample.populationSize = count;
    sample.columns = population.columns;
    sample.items.clear();
    for (const int number : *drawn) {
        sample.items.append({number, population.rows[number - 1], SampleOutcome::Unchecked, {}});
    }
    return sample;
}

Result<ChangeSet>
addSample(const Snapshot& snapshot, const AuditSample& sample, const Checklists& lists)
{
    const Result<QList<PointRef>> points = knownPoints(lists, sample.points);
    if (!points) {
        return tl::unexpected(points.error());
    }
    AuditSample added = sample;
    added.points = *points;
    const QString audit = snapshot.audits.value(sample.audit.toString()).code;
    return ChangeSet{{labels::sampleDraw, {added.code, audit, QString::number(added.items.size())}},
                     {Change{std::nullopt, added}},
                     {}};
}

Result<ChangeSet>
checkItems(const AuditSample& sample, const QList<ItemOutcome>& outcomes, const Signature& preparer)
{
    AuditSample after = sample;
    for (const ItemOutcome& one : outcomes) {
        const auto item = std::lower_bound(after.items.begin(),
                                           after.items.end(),
                                           one.number,
                                           [](const SampleItem& a, int b) { return a.number < b; });
        if (item == after.items.end() || item->number != one.number) {
            return rules::refused(sample.code,
                                  QStringLiteral("items"),
                                  QString::number(one.number),
                                  rules::toText(rules::Wanted::DrawnItem));
        }
        item->outcome = one.outcome;
        item->note = one.note.value_or(item->note);
    }
    return signedChange(sample,
                        after,
                        {labels::sampleCheck, {sample.code, QString::number(outcomes.size())}},
                        preparer);
}

Result<ChangeSet>
concludeSample(const AuditSample& sample, const QString& conclusion, const Signature& preparer)
{
    AuditSample after = sample;
    after.conclusion = conclusion;
    return signedChange(
        sample, after, {labels::sampleEdit, {sample.code, QStringLiteral("conclusion")}}, preparer);
}

ChangeSet removeSample(const AuditSample& sample)
{
    return {{labels::sampleRemove, {sample.code}}, {Change{sample, std::nullopt}}, {}};
}

} // namespace zt
