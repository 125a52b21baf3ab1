// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lensview.h"

#include "app/cli/scopeoption.h"
#include "checklists/packloader.h"
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
    case LensGap::None:
        break;
    }
    return QJsonValue::Null;
}

QJsonArray summariesJson(const MaturityModel& model, const QList<LensSummary>& summaries)
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
                               {QStringLiteral("to_be_answered"), one.toBeAnswered}});
    }
    return all;
}

QJsonArray rowsJson(const LensView& view)
{
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
                        {QStringLiteral("open"), QJsonArray::fromStringList(row.open)}});
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
    case LensBasis::ToBeAnswered:
        break;
    }
    return context.translate("Cli", "To be answered");
}

} // namespace

Result<LensView> lensView(const Snapshot& snapshot, const Scope& scope)
{
    const Result<PackPin> pack = shippedMaturityModel();
    if (!pack) {
        return tl::unexpected(pack.error());
    }
    Result<MaturityModel> model = readMaturityModel(pack->bytes, pack->id);
    if (!model) {
        return tl::unexpected(model.error());
    }
    const MaturityJudge judge(*snapshot.guideline);
    const CisaLens lens = scopeLens(snapshot, judge, *model, scope);
    return LensView{std::move(*model), scope, lens};
}

QJsonObject lensJson(const LensView& view, const Snapshot& snapshot)
{
    return {
        {QStringLiteral("scope"), scopeText(view.scope, snapshot)},
        {QStringLiteral("lens"), QStringLiteral("cisa")},
        {QStringLiteral("model"),
         QJsonObject{{QStringLiteral("id"), view.model.id},
                     {QStringLiteral("version"), view.model.version}}},
        {QStringLiteral("pillars"), summariesJson(view.model, view.lens.pillars)},
        {QStringLiteral("capabilities"), summariesJson(view.model, view.lens.capabilities)},
        {QStringLiteral("rows"), rowsJson(view)},
        {QStringLiteral("trail_seq"), snapshot.trailSeq},
        {QStringLiteral("trail_head"), snapshot.trailHead},
    };
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
