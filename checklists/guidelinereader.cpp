// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/guidelinereader.h"

#include "checklists/packjson.h"

namespace zt {

using namespace packs;

namespace {

template <class T>
T withShort(const QJsonObject& o)
{
    T value = textEntry<T>(o);
    value.shortName = bilingualAt(o, QLatin1String("short"));
    return value;
}

Level readLevel(const QJsonObject& o)
{
    Level level = textEntry<Level>(o);
    level.order = o.value(QLatin1String("order")).toInt();
    level.indicator = bilingualAt(o, QLatin1String("indicator"));
    return level;
}

FactRule readRule(const QJsonObject& o)
{
    FactRule rule;
    const bool all = o.contains(QLatin1String("all"));
    rule.kind = all ? FactRule::Kind::All : FactRule::Kind::Any;
    for (const QString& name : textsAt(o, all ? QLatin1String("all") : QLatin1String("any"))) {
        if (const std::optional<Fact> fact = factFromKey(name)) {
            rule.facts.append(*fact);
        }
    }
    return rule;
}

AdoptionDomain readDomain(const QJsonObject& o)
{
    auto domain = withShort<AdoptionDomain>(o);
    domain.rule = readRule(o.value(QLatin1String("rule")).toObject());
    domain.mayOverlapWith = textsAt(o, QLatin1String("may_overlap_with"));
    return domain;
}

DomainOverlap readOverlap(const QJsonObject& o)
{
    auto overlap = textEntry<DomainOverlap>(o);
    overlap.from = textAt(o, QLatin1String("from"));
    overlap.with = textAt(o, QLatin1String("with"));
    return overlap;
}

Tri triOf(const QJsonValue& value)
{
    return value.isBool() ? (value.toBool() ? Tri::Yes : Tri::No) : Tri::Unknown;
}

WorkedScenario readScenario(const QJsonObject& o)
{
    auto scenario = textEntry<WorkedScenario>(o);
    const QJsonObject facts = o.value(QLatin1String("facts")).toObject();
    for (int i = 0; i < factCount; ++i) {
        scenario.facts[static_cast<size_t>(i)] = triOf(facts.value(key(static_cast<Fact>(i))));
    }
    scenario.cloudModel = cloudModelFromKey(textAt(facts, QLatin1String("cloud_model")))
                              .value_or(CloudModel::Unknown);
    scenario.expectedApplicable = textsAt(o, QLatin1String("expected_applicable"));
    scenario.expectedNotApplicable = textsAt(o, QLatin1String("expected_not_applicable"));
    return scenario;
}

Factor readFactor(const QJsonObject& o)
{
    auto factor = withShort<Factor>(o);
    const QJsonArray levels = o.value(QLatin1String("levels")).toArray();
    for (size_t i = 0; i < factor.levels.size(); ++i) {
        const QJsonObject level = levels.at(static_cast<qsizetype>(i)).toObject();
        factor.levels[i] = {static_cast<Score>(level.value(QLatin1String("score")).toInt()),
                            bilingualAt(level, QLatin1String("text"))};
    }
    return factor;
}

GuidelineItem readItem(const QJsonObject& o)
{
    auto item = textEntry<GuidelineItem>(o);
    item.pillar = textAt(o, QLatin1String("pillar"));
    item.level = textAt(o, QLatin1String("level"));
    item.capability = bilingualAt(o, QLatin1String("capability"));
    item.name = item.capability;
    return item;
}

CloudRow readCloudRow(const QJsonObject& o)
{
    CloudRow row;
    row.item = textAt(o, QLatin1String("item"));
    row.iaas = triOf(o.value(QLatin1String("iaas")));
    row.paas = triOf(o.value(QLatin1String("paas")));
    row.saas = triOf(o.value(QLatin1String("saas")));
    row.stated = o.value(QLatin1String("stated")).toBool();
    row.sources = sourcesOf(o);
    row.note = bilingualAt(o, QLatin1String("note"));
    return row;
}

SectorEmphasis readEmphasis(const QJsonObject& o)
{
    SectorEmphasis emphasis;
    emphasis.sector = textAt(o, QLatin1String("sector"));
    const QJsonArray points = o.value(QLatin1String("points")).toArray();
    for (const auto& point : points) {
        emphasis.points.append(bilingual(point));
    }
    emphasis.sources = sourcesOf(o);
    return emphasis;
}

/// The last condition is computed from the recovery time objective and carries the parameter.
int rtoParameter(const QJsonArray& conditions)
{
    return conditions.last().toObject().value(QLatin1String("rto_minutes_greater_than")).toInt();
}

} // namespace

Guideline guidelineFromJson(const QJsonObject& pack)
{
    Guideline g;
    g.id = textAt(pack, QLatin1String("pack"));
    g.version = textAt(pack, QLatin1String("version"));
    g.title = bilingualAt(pack, QLatin1String("title"));
    g.sources = listAt(pack, QLatin1String("sources"), readSourceDoc);
    g.pillars = listAt(pack, QLatin1String("pillars"), textEntry<Pillar>);
    g.levels = listAt(pack, QLatin1String("levels"), readLevel);
    g.facts = listAt(pack, QLatin1String("facts"), withShort<FactQuestion>);
    g.domains = listAt(pack, QLatin1String("domains"), readDomain);
    g.overlaps = listAt(pack, QLatin1String("overlaps"), readOverlap);
    g.scenarios = listAt(pack, QLatin1String("scenarios"), readScenario);
    g.highRisk = listAt(pack, QLatin1String("high_risk"), withShort<ConditionText>);
    g.lowImpact = listAt(pack, QLatin1String("low_impact"), withShort<ConditionText>);
    g.rtoMinutesGreaterThan = rtoParameter(pack.value(QLatin1String("low_impact")).toArray());
    g.factors = listAt(pack, QLatin1String("factors"), readFactor);
    g.totalsNotes = listAt(pack, QLatin1String("totals"), textEntry<GuidelineText>);
    g.items = listAt(pack, QLatin1String("items"), readItem);
    g.cloudMatrix = listAt(pack, QLatin1String("cloud_matrix"), readCloudRow);
    g.emphases = listAt(pack, QLatin1String("emphases"), readEmphasis);
    g.notes = listAt(pack, QLatin1String("notes"), textEntry<GuidelineText>);
    return g;
}

} // namespace zt
