// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/maturityreader.h"

#include "checklists/packjson.h"

namespace zt {

using namespace packs;

namespace {

CisaStage readStage(const QJsonObject& o)
{
    auto stage = entry<CisaStage>(o);
    stage.order = o.value(QLatin1String("order")).toInt();
    stage.guidelineLevel = textAt(o, QLatin1String("guideline_level"));
    return stage;
}

StageTexts readStageTexts(const QJsonObject& o)
{
    const QJsonObject stages = o.value(QLatin1String("stages")).toObject();
    return {bilingualAt(stages, QLatin1String("traditional")),
            bilingualAt(stages, QLatin1String("initial")),
            bilingualAt(stages, QLatin1String("advanced")),
            bilingualAt(stages, QLatin1String("optimal"))};
}

CisaCapability readCapability(const QJsonObject& o)
{
    auto capability = entry<CisaCapability>(o);
    capability.stages = readStageTexts(o);
    return capability;
}

CisaRow readRow(const QJsonObject& o)
{
    auto row = entry<CisaRow>(o);
    const bool function = textAt(o, QLatin1String("kind")) == QLatin1String("function");
    row.kind = function ? CisaRow::Kind::Function : CisaRow::Kind::CrossCutting;
    row.pillar = textAt(o, QLatin1String("pillar"));
    row.capability = textAt(o, QLatin1String("capability"));
    row.stages = readStageTexts(o);
    row.change = bilingualAt(o, QLatin1String("change"));
    row.items = textsAt(o, QLatin1String("items"));
    row.itemsNote = bilingualAt(o, QLatin1String("items_note"));
    return row;
}

ItemMapping readMapping(const QJsonObject& o)
{
    return {
        textAt(o, QLatin1String("guideline")), bilingualAt(o, QLatin1String("text")), sourcesOf(o)};
}

} // namespace

MaturityModel maturityModelFromJson(const QJsonObject& pack)
{
    MaturityModel model;
    model.id = textAt(pack, QLatin1String("pack"));
    model.version = textAt(pack, QLatin1String("version"));
    model.title = bilingualAt(pack, QLatin1String("title"));
    model.sources = listAt(pack, QLatin1String("sources"), readSourceDoc);
    model.stages = listAt(pack, QLatin1String("stages"), readStage);
    model.pillars = listAt(pack, QLatin1String("pillars"), entry<CisaPillar>);
    model.capabilities = listAt(pack, QLatin1String("capabilities"), readCapability);
    model.rows = listAt(pack, QLatin1String("rows"), readRow);
    model.mapping = readMapping(pack.value(QLatin1String("mapping")).toObject());
    model.notes = listAt(pack, QLatin1String("notes"), textEntry<GuidelineText>);
    return model;
}

} // namespace zt
