// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditverify.h"

#include "checklists/gatewaypacks.h"
#include "model/domain/evidencerules.h"
#include "reports/phrase.h"
#include "reports/wordinganalysis.h"

#include <QJsonObject>

namespace zt {

namespace {

const GatewayRule* ruleOf(const QString& id)
{
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    return policy ? policy->rule(id) : nullptr;
}

const GatewayScenario* scenarioOf(const QString& id)
{
    const Result<GatewayScenarios>& scenarios = shippedGatewayScenarios();
    return scenarios ? scenarios->scenario(id) : nullptr;
}

/// "R-BASE-01 Account exists"; the id alone where there is no such rule or scenario.
QString gatewayName(const QString& id, const Language& language)
{
    if (const GatewayRule* rule = ruleOf(id)) {
        return id + QLatin1Char(' ') + nameOf(*rule, language);
    }
    const GatewayScenario* scenario = scenarioOf(id);
    return scenario != nullptr ? id + QLatin1Char(' ') + pick(scenario->name, language) : id;
}

} // namespace

QList<VerifyBy> waysToVerify(const Checklist& list, const QString& code)
{
    QList<VerifyBy> ways;
    const auto add = [&ways](const ChecklistPoint& point) {
        if (point.verifyBy.kind != VerifyBy::Kind::None && !ways.contains(point.verifyBy)) {
            ways.append(point.verifyBy);
        }
    };
    if (const ChecklistPoint* point = list.point(code)) {
        add(*point);
    }
    for (const ChecklistPoint& point : list.points) {
        if (point.sameAs == code) {
            add(point);
        }
    }
    return ways;
}

bool isGatewayRule(const VerifyBy& by)
{
    return by.kind == VerifyBy::Kind::GatewayRule && ruleOf(by.id) != nullptr;
}

bool isKnownWay(const VerifyBy& by)
{
    if (by.kind == VerifyBy::Kind::EvidenceAnalysis) {
        return analysisKindFromKey(by.id).has_value();
    }
    return isGatewayRule(by) ||
           (by.kind == VerifyBy::Kind::GatewayRule && scenarioOf(by.id) != nullptr);
}

QString verifyByText(const VerifyBy& by, const Language& language)
{
    if (by.kind == VerifyBy::Kind::None) {
        return {};
    }
    if (by.kind == VerifyBy::Kind::GatewayRule) {
        return language.translate("Cli", "Gateway simulation: %1")
            .arg(gatewayName(by.id, language));
    }
    const auto kind = analysisKindFromKey(by.id);
    return language.translate("Cli", "Analysis of evidence: %1")
        .arg(kind ? analysisKindText(*kind, language) : by.id);
}

QJsonValue verifyByJson(const VerifyBy& by, const Language& language)
{
    if (by.kind == VerifyBy::Kind::None) {
        return QJsonValue(QJsonValue::Null);
    }
    const bool gateway = by.kind == VerifyBy::Kind::GatewayRule;
    return QJsonObject{
        {QStringLiteral("kind"),
         gateway ? QStringLiteral("gateway_rule") : QStringLiteral("evidence_analysis")},
        {QStringLiteral("id"), by.id},
        {QStringLiteral("text"), verifyByText(by, language)}};
}

} // namespace zt
