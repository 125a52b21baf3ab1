// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packkind.h"

#include "checklists/crosswalkpack.h"
#include "checklists/evidencerulespack.h"
#include "checklists/gatewaypacks.h"
#include "checklists/owncrosswalk.h"
#include "checklists/packbytes.h"
#include "checklists/packloader.h"
#include "model/domain/effectivecrosswalks.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zt {

namespace {

/// What the gateway goes by, which has members that other packs have too.
std::optional<PackKind> gatewayKindOf(const QJsonObject& json)
{
    const QString name = json.value(QLatin1String("pack")).toString();
    if (name == QLatin1String("gateway-policy")) {
        return PackKind::GatewayPolicy;
    }
    if (name == QLatin1String("gateway-scenarios")) {
        return PackKind::GatewayScenarios;
    }
    const QString format = json.value(QLatin1String("format")).toString();
    return format.startsWith(QLatin1String("gateway-scenario/"))
               ? std::optional<PackKind>(PackKind::GatewayScenario)
               : std::nullopt;
}

template <class T>
Result<PackSummary> summaryOf(PackKind kind, const Result<T>& pack, qsizetype entries)
{
    if (!pack) {
        return tl::unexpected<Error>(pack.error());
    }
    return PackSummary{kind, pack->id, pack->version, pack->title, pack->sha256, entries};
}

template <class T, class List>
Result<PackSummary> summaryOf(PackKind kind, const Result<T>& pack, List T::*main)
{
    return summaryOf(kind, pack, pack ? ((*pack).*main).size() : 0);
}

Result<PackSummary> scenariosSummary(const QByteArray& bytes, const QString& fileName)
{
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    if (!policy) {
        return tl::unexpected<Error>(policy.error());
    }
    const Result<PackPin> shipped = shippedGatewayScenarioPack();
    const bool own = !shipped || shipped->bytes != bytes;
    return summaryOf(
        PackKind::GatewayScenarios,
        checkAndReadGatewayScenarios(
            bytes, fileName, *policy, own ? filesBeside(fileName) : shippedScenarioFiles()),
        &GatewayScenarios::scenarios);
}

Result<PackSummary> scenarioSummary(const QByteArray& bytes, const QString& fileName)
{
    const Result<GatewayScenario> read = checkAndReadGatewayScenario(bytes, fileName);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    return PackSummary{PackKind::GatewayScenario,
                       read->id,
                       QStringLiteral("1"), // of the format
                       read->name,
                       packs::sha256Hex(bytes),
                       read->timeline.size()};
}

/// What its points relate to is in the shipped packs, where it is to be there.
Result<Checklist> checklistAmong(const QByteArray& bytes, const QString& fileName)
{
    Result<Checklist> list = checkAndReadChecklist(bytes, fileName);
    if (!list || !carriesLinks(*list)) {
        return list; // no need to read what is shipped
    }
    const Result<QList<PackEnds>> ends = shippedEnds();
    const Result<OwnRelations> relations =
        ends ? ownRelations(*list, *ends, fileName) : tl::unexpected(ends.error());
    return relations ? list : Result<Checklist>(tl::unexpected(relations.error()));
}

Result<PackSummary> shippedSummary(const PackPin& pin)
{
    const PackKind kind = packKindOf(pin.bytes);
    switch (kind) {
    case PackKind::Guideline:
        return summaryOf(kind, readGuideline(pin.bytes, pin.id), &Guideline::items);
    case PackKind::MaturityModel:
        return summaryOf(kind, readMaturityModel(pin.bytes, pin.id), &MaturityModel::rows);
    case PackKind::Crosswalk:
        return summaryOf(kind, readShippedCrosswalk(), &Crosswalk::links);
    case PackKind::IncidentGuide:
        return summaryOf(kind, readIncidentGuide(pin.bytes, pin.id), &IncidentGuide::cases);
    case PackKind::GatewayPolicy:
        return summaryOf(kind, shippedGatewayPolicy(), &GatewayPolicy::rules);
    case PackKind::GatewayScenarios:
        return summaryOf(kind, shippedGatewayScenarios(), &GatewayScenarios::scenarios);
    case PackKind::EvidenceRules:
    case PackKind::GatewayScenario:
        return summarise(pin.bytes, pin.id);
    case PackKind::Checklist:
        break;
    }
    return summaryOf(kind, readChecklist(pin.bytes, pin.id), &Checklist::points);
}

} // namespace

QString toKey(PackKind kind)
{
    switch (kind) {
    case PackKind::Guideline:
        return QStringLiteral("guideline");
    case PackKind::MaturityModel:
        return QStringLiteral("maturity_model");
    case PackKind::Crosswalk:
        return QStringLiteral("crosswalk");
    case PackKind::IncidentGuide:
        return QStringLiteral("incident_guide");
    case PackKind::GatewayPolicy:
        return QStringLiteral("gateway_policy");
    case PackKind::GatewayScenarios:
        return QStringLiteral("gateway_scenarios");
    case PackKind::EvidenceRules:
        return QStringLiteral("evidence_rules");
    case PackKind::GatewayScenario:
        return QStringLiteral("gateway_scenario");
    case PackKind::Checklist:
        break;
    }
    return QStringLiteral("checklist");
}

PackKind packKindOf(const QByteArray& bytes)
{
    const QJsonObject pack = QJsonDocument::fromJson(bytes).object();
    if (const auto kind = gatewayKindOf(pack)) {
        return *kind;
    }
    if (pack.contains(QLatin1String("evidence_rules"))) {
        return PackKind::EvidenceRules;
    }
    if (pack.contains(QLatin1String("items"))) {
        return PackKind::Guideline;
    }
    if (pack.contains(QLatin1String("rows"))) {
        return PackKind::MaturityModel;
    }
    if (pack.contains(QLatin1String("cases")) && pack.contains(QLatin1String("deadlines"))) {
        return PackKind::IncidentGuide;
    }
    return pack.contains(QLatin1String("links")) ? PackKind::Crosswalk : PackKind::Checklist;
}

PackSummary summaryOf(const Checklist& list)
{
    return {
        PackKind::Checklist, list.id, list.version, list.title, list.sha256, list.points.size()};
}

PackSummary summaryOf(const Crosswalk& crosswalk)
{
    return {PackKind::Crosswalk,
            crosswalk.id,
            crosswalk.version,
            crosswalk.title,
            crosswalk.sha256,
            crosswalk.links.size()};
}

Result<PackSummary> summarise(const QByteArray& bytes, const QString& fileName)
{
    const PackKind kind = packKindOf(bytes);
    switch (kind) {
    case PackKind::Guideline:
        return summaryOf(kind, checkAndReadGuideline(bytes, fileName), &Guideline::items);
    case PackKind::MaturityModel:
        return summaryOf(kind, readMaturityModel(bytes, fileName), &MaturityModel::rows);
    case PackKind::Crosswalk:
        return summaryOf(kind, readCrosswalk(bytes, fileName), &Crosswalk::links);
    case PackKind::IncidentGuide:
        return summaryOf(kind, checkAndReadIncidentGuide(bytes, fileName), &IncidentGuide::cases);
    case PackKind::GatewayPolicy:
        return summaryOf(kind, checkAndReadGatewayPolicy(bytes, fileName), &GatewayPolicy::rules);
    case PackKind::GatewayScenarios:
        return scenariosSummary(bytes, fileName);
    case PackKind::EvidenceRules:
        return summaryOf(kind, checkAndReadEvidenceRules(bytes, fileName), &EvidenceRuleSet::rules);
    case PackKind::GatewayScenario:
        return scenarioSummary(bytes, fileName);
    case PackKind::Checklist:
        break;
    }
    return summaryOf(kind, checklistAmong(bytes, fileName), &Checklist::points);
}

Result<QList<PackPin>> shippedPacks()
{
    QList<PackPin> pins;
    for (const Result<PackPin>& one : {shippedGuideline(), shippedMaturityModel()}) {
        if (!one) {
            return tl::unexpected<Error>(one.error());
        }
        pins.append(*one);
    }
    const Result<QList<PackPin>> checklists = shippedChecklists();
    const Result<PackPin> crosswalk = shippedCrosswalk();
    if (!checklists) {
        return tl::unexpected<Error>(checklists.error());
    }
    pins.append(*checklists);
    for (const Result<PackPin>& one : {crosswalk,
                                       shippedIncidentGuide(),
                                       shippedGatewayPolicyPack(),
                                       shippedGatewayScenarioPack(),
                                       shippedEvidenceRulesPack(QStringLiteral("twse")),
                                       shippedEvidenceRulesPack(QStringLiteral("tainan"))}) {
        if (!one) {
            return tl::unexpected<Error>(one.error());
        }
        pins.append(*one);
    }
    return pins;
}

Result<QList<PackSummary>> shippedSummaries()
{
    const Result<QList<PackPin>> pins = shippedPacks();
    if (!pins) {
        return tl::unexpected(pins.error());
    }
    QList<PackSummary> packs;
    for (const PackPin& pin : *pins) {
        const Result<PackSummary> pack = shippedSummary(pin);
        if (!pack) {
            return tl::unexpected(pack.error());
        }
        packs.append(*pack);
    }
    return packs;
}

} // namespace zt
