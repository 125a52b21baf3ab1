// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/guidelinereader.h"

#include <QJsonArray>

namespace zt {

namespace {

QString textAt(const QJsonObject& o, QLatin1String name)
{
    return o.value(name).toString();
}

Bilingual bilingual(const QJsonValue& value)
{
    const QJsonObject o = value.toObject();
    return {textAt(o, QLatin1String("zh")), textAt(o, QLatin1String("en"))};
}

/// One value per element of the array `o[name]`.
template <class T>
QList<T> listAt(const QJsonObject& o, QLatin1String name, T (*read)(const QJsonObject&))
{
    QList<T> list;
    const QJsonArray array = o.value(name).toArray();
    list.reserve(array.size());
    for (const QJsonValue& value : array) {
        list.append(read(value.toObject()));
    }
    return list;
}

QStringList textsAt(const QJsonObject& o, QLatin1String name)
{
    QStringList list;
    const QJsonArray array = o.value(name).toArray();
    for (const QJsonValue& value : array) {
        list.append(value.toString());
    }
    return list;
}

SourceRef readSourceRef(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("doc")), textAt(o, QLatin1String("section"))};
}

QList<SourceRef> sourcesOf(const QJsonObject& o)
{
    return listAt(o, QLatin1String("sources"), readSourceRef);
}

SourceDoc readSourceDoc(const QJsonObject& o)
{
    SourceDoc doc;
    doc.key = textAt(o, QLatin1String("key"));
    doc.title = bilingual(o.value(QLatin1String("title")));
    doc.issuer = textAt(o, QLatin1String("issuer"));
    doc.date = textAt(o, QLatin1String("date"));
    doc.kind = textAt(o, QLatin1String("kind"));
    doc.url = textAt(o, QLatin1String("url"));
    return doc;
}

/// What every kind of text has in common.
template <class T>
T named(const QJsonObject& o)
{
    T value;
    value.id = textAt(o, QLatin1String("id"));
    value.name = bilingual(o.value(QLatin1String("name")));
    value.text = bilingual(o.value(QLatin1String("text")));
    value.sources = sourcesOf(o);
    value.note = bilingual(o.value(QLatin1String("note")));
    return value;
}

template <class T>
T namedWithShort(const QJsonObject& o)
{
    T value = named<T>(o);
    value.shortName = bilingual(o.value(QLatin1String("short")));
    return value;
}

Level readLevel(const QJsonObject& o)
{
    Level level = named<Level>(o);
    level.order = o.value(QLatin1String("order")).toInt();
    level.indicator = bilingual(o.value(QLatin1String("indicator")));
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
    auto domain = namedWithShort<AdoptionDomain>(o);
    domain.rule = readRule(o.value(QLatin1String("rule")).toObject());
    domain.mayOverlapWith = textsAt(o, QLatin1String("may_overlap_with"));
    return domain;
}

DomainOverlap readOverlap(const QJsonObject& o)
{
    auto overlap = named<DomainOverlap>(o);
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
    auto scenario = named<WorkedScenario>(o);
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
    auto factor = namedWithShort<Factor>(o);
    const QJsonArray levels = o.value(QLatin1String("levels")).toArray();
    for (size_t i = 0; i < factor.levels.size(); ++i) {
        const QJsonObject level = levels.at(static_cast<qsizetype>(i)).toObject();
        factor.levels[i] = {static_cast<Score>(level.value(QLatin1String("score")).toInt()),
                            bilingual(level.value(QLatin1String("text")))};
    }
    return factor;
}

GuidelineItem readItem(const QJsonObject& o)
{
    auto item = named<GuidelineItem>(o);
    item.pillar = textAt(o, QLatin1String("pillar"));
    item.level = textAt(o, QLatin1String("level"));
    item.capability = bilingual(o.value(QLatin1String("capability")));
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
    row.note = bilingual(o.value(QLatin1String("note")));
    return row;
}

SectorEmphasis readEmphasis(const QJsonObject& o)
{
    SectorEmphasis emphasis;
    emphasis.sector = textAt(o, QLatin1String("sector"));
    const QJsonArray points = o.value(QLatin1String("points")).toArray();
    for (const QJsonValue& point : points) {
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
    g.title = bilingual(pack.value(QLatin1String("title")));
    g.sources = listAt(pack, QLatin1String("sources"), readSourceDoc);
    g.pillars = listAt(pack, QLatin1String("pillars"), named<Pillar>);
    g.levels = listAt(pack, QLatin1String("levels"), readLevel);
    g.facts = listAt(pack, QLatin1String("facts"), namedWithShort<FactQuestion>);
    g.domains = listAt(pack, QLatin1String("domains"), readDomain);
    g.overlaps = listAt(pack, QLatin1String("overlaps"), readOverlap);
    g.scenarios = listAt(pack, QLatin1String("scenarios"), readScenario);
    g.highRisk = listAt(pack, QLatin1String("high_risk"), namedWithShort<ConditionText>);
    g.lowImpact = listAt(pack, QLatin1String("low_impact"), namedWithShort<ConditionText>);
    g.rtoMinutesGreaterThan = rtoParameter(pack.value(QLatin1String("low_impact")).toArray());
    g.factors = listAt(pack, QLatin1String("factors"), readFactor);
    g.totalsNotes = listAt(pack, QLatin1String("totals"), named<GuidelineText>);
    g.items = listAt(pack, QLatin1String("items"), readItem);
    g.cloudMatrix = listAt(pack, QLatin1String("cloud_matrix"), readCloudRow);
    g.emphases = listAt(pack, QLatin1String("emphases"), readEmphasis);
    g.notes = listAt(pack, QLatin1String("notes"), named<GuidelineText>);
    return g;
}

} // namespace zt
