// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lensview.h"

#include "app/cli/maturityjson.h"
#include "app/cli/scopeoption.h"
#include "checklists/lensmodel.h"
#include "reports/phrase.h"
#include "reports/wordingmaturity.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonValue orderJson(const std::optional<int>& order)
{
    return order ? QJsonValue(*order) : QJsonValue(QJsonValue::Null);
}

QJsonValue stageJson(const MaturityModel& model, const std::optional<int>& order)
{
    const CisaStage* stage = order ? model.stage(*order) : nullptr;
    return stage != nullptr ? QJsonValue(stage->id) : QJsonValue(QJsonValue::Null);
}

QString basisKey(LensBasis basis)
{
    switch (basis) {
    case LensBasis::OwnAnswer:
        return QStringLiteral("own");
    case LensBasis::SuggestedByItems:
        return QStringLiteral("items");
    case LensBasis::RolledUp:
        return QStringLiteral("systems");
    case LensBasis::ToBeAnswered:
        break;
    }
    return QStringLiteral("to_be_answered");
}

QJsonValue gapJson(LensGap gap)
{
    switch (gap) {
    case LensGap::NoItems:
        return QStringLiteral("no_items");
    case LensGap::NoneApplicable:
        return QStringLiteral("none_applicable");
    case LensGap::NotAssessed:
        return QStringLiteral("not_assessed");
    case LensGap::OnlyBelow:
        return QStringLiteral("only_below");
    case LensGap::SystemsOpen:
        return QStringLiteral("systems_open");
    case LensGap::NoSystems:
        return QStringLiteral("no_systems");
    case LensGap::None:
        break;
    }
    return QJsonValue::Null;
}

/// Null where the lens is not rolled up.
QJsonValue groupJson(const QList<GroupStage>& groups, qsizetype at)
{
    if (at >= groups.size()) {
        return QJsonValue::Null;
    }
    const GroupStage& group = groups[at];
    QJsonArray atStage;
    for (const int systems : group.atStage) {
        atStage.append(systems);
    }
    return QJsonObject{{QStringLiteral("systems"), group.systems},
                       {QStringLiteral("at_stage"), atStage},
                       {QStringLiteral("to_be_answered"), group.toBeAnswered},
                       {QStringLiteral("lowest"), group.low},
                       {QStringLiteral("highest"), group.high}};
}

QJsonArray summariesJson(const MaturityModel& model,
                         const QList<LensSummary>& summaries,
                         const QList<GroupStage>& groups)
{
    QJsonArray all;
    for (const LensSummary& one : summaries) {
        QJsonArray atStage;
        for (const int rows : one.atStage) {
            atStage.append(rows);
        }
        all.append(QJsonObject{{QStringLiteral("id"), one.id},
                               {QStringLiteral("level"), stageJson(model, one.stage)},
                               {QStringLiteral("order"), orderJson(one.stage)},
                               {QStringLiteral("lowest_known"), orderJson(one.lowestKnown)},
                               {QStringLiteral("at_stage"), atStage},
                               {QStringLiteral("suggested"), one.suggested},
                               {QStringLiteral("to_be_answered"), one.toBeAnswered},
                               {QStringLiteral("group"), groupJson(groups, all.size())}});
    }
    return all;
}

QJsonArray rowsJson(const LensView& view)
{
    const QList<GroupStage> groups = view.lens.group ? view.lens.group->rows : QList<GroupStage>();
    QJsonArray rows;
    for (const LensRow& row : view.lens.rows) {
        const CisaRow* known = view.model.row(row.row);
        rows.append(
            QJsonObject{{QStringLiteral("id"), row.row},
                        {QStringLiteral("pillar"), known != nullptr ? known->pillar : QString()},
                        {QStringLiteral("basis"), basisKey(row.basis)},
                        {QStringLiteral("order"), orderJson(row.stage)},
                        {QStringLiteral("suggested"), orderJson(row.suggested)},
                        {QStringLiteral("at_most"), row.atMost},
                        {QStringLiteral("gap"), gapJson(row.gap)},
                        {QStringLiteral("carried_by"), QJsonArray::fromStringList(row.carriedBy)},
                        {QStringLiteral("held_by"), QJsonArray::fromStringList(row.heldBy)},
                        {QStringLiteral("open"), QJsonArray::fromStringList(row.open)},
                        {QStringLiteral("group"), groupJson(groups, rows.size())}});
    }
    return rows;
}

QString stageWord(const std::optional<int>& stage, const Language& language)
{
    return stage ? stageText(*stage, language) : QStringLiteral("—");
}

QString basisWord(const CliContext& context, const LensRow& row)
{
    switch (row.basis) {
    case LensBasis::OwnAnswer:
        return context.translate("Cli", "Own answer");
    case LensBasis::SuggestedByItems:
        return context.translate("Cli", "Suggested by items");
    case LensBasis::RolledUp:
        return context.translate("Cli", "Rolled up");
    case LensBasis::ToBeAnswered:
        break;
    }
    return context.translate("Cli", "To be answered");
}

} // namespace

Result<LensView> lensView(const Snapshot& snapshot, const Scope& scope)
{
    const Result<LensModel> read = lensModelOf(snapshot);
    if (!read) {
        return tl::unexpected(read.error());
    }
    const MaturityJudge judge(*snapshot.guideline);
    const CisaLens lens = scopeLens(snapshot, judge, *read->model, scope);
    return LensView{*read->model, scope, lens, read->unpinned};
}

QString lensRemark(const CliContext& context, const LensView& view, const Snapshot& snapshot)
{
    const Language& language = context.language();
    QStringList said;
    if (view.lens.group) {
        said.append(
            fill(context.translate("Cli",
                                   "%1; %2: %3, of %4 it is not known whether the domain applies."),
                 {rollupText(snapshot.maturityMethod, language),
                  populationText(snapshot.maturityMethod.population, language),
                  QString::number(view.lens.group->systems),
                  QString::number(view.lens.group->undecidedSystems)}));
    }
    if (view.unpinned) {
        said.append(fill(context.translate("Cli",
                                           "No CISA model is pinned in this file; read by %1 %2, "
                                           "which the first `maturity stage` pins."),
                         {view.unpinned->id, view.unpinned->version}));
    }
    return said.join(QLatin1Char('\n'));
}

QJsonObject lensJson(const LensView& view, const Snapshot& snapshot)
{
    const LensGroup group = view.lens.group.value_or(LensGroup{});
    QJsonObject json{
        {QStringLiteral("scope"), scopeText(view.scope, snapshot)},
        {QStringLiteral("lens"), QStringLiteral("cisa")},
        {QStringLiteral("model"),
         QJsonObject{{QStringLiteral("id"), view.model.id},
                     {QStringLiteral("version"), view.model.version},
                     {QStringLiteral("sha256"), view.model.sha256},
                     {QStringLiteral("pinned"), !view.unpinned}}},
        {QStringLiteral("pillars"), summariesJson(view.model, view.lens.pillars, group.pillars)},
        {QStringLiteral("capabilities"),
         summariesJson(view.model, view.lens.capabilities, group.capabilities)},
        {QStringLiteral("rows"), rowsJson(view)},
        {QStringLiteral("rolled_up"), view.lens.group.has_value()},
        {QStringLiteral("trail_seq"), snapshot.trailSeq},
        {QStringLiteral("trail_head"), snapshot.trailHead},
    };
    if (view.lens.group) {
        json.insert(QStringLiteral("method"), maturityMethodJson(snapshot));
        json.insert(QStringLiteral("systems"), group.systems);
        json.insert(QStringLiteral("undecided_systems"), group.undecidedSystems);
    }
    return json;
}

Listing lensPillars(const CliContext& context, const LensView& view)
{
    const Language& language = context.language();
    Listing listing{{context.translate("Cli", "Pillar or capability"),
                     context.translate("Cli", "Stage"),
                     context.translate("Cli", "Lowest known"),
                     context.translate("Cli", "Rows known"),
                     context.translate("Cli", "To be answered")},
                    {},
                    {3, 4}};
    const auto add = [&](const QList<LensSummary>& summaries, const auto& entries) {
        for (qsizetype i = 0; i < summaries.size(); ++i) {
            const LensSummary& one = summaries[i];
            listing.rows.append({pick(entries.at(i).name, language),
                                 stageWord(one.stage, language),
                                 stageWord(one.lowestKnown, language),
                                 QString::number(one.known()),
                                 QString::number(one.toBeAnswered)});
        }
    };
    add(view.lens.pillars, view.model.pillars);
    add(view.lens.capabilities, view.model.capabilities);
    return listing;
}

Listing lensRows(const CliContext& context, const LensView& view)
{
    const Language& language = context.language();
    Listing listing{{context.translate("Cli", "Row"),
                     context.translate("Cli", "Name"),
                     context.translate("Cli", "Stage"),
                     context.translate("Cli", "Rests on"),
                     context.translate("Cli", "Held down by"),
                     context.translate("Cli", "Not assessed")},
                    {},
                    {}};
    for (const LensRow& row : view.lens.rows) {
        const CisaRow* known = view.model.row(row.row);
        listing.rows.append({row.row,
                             known != nullptr ? pick(known->name, language) : QString(),
                             stageWord(row.stage, language),
                             basisWord(context, row),
                             joinList(row.heldBy, language),
                             joinList(row.open, language)});
    }
    return listing;
}

} // namespace zt
