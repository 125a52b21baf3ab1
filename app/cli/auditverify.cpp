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

/// "R-BASE-01 Account exists"; the id alone where there is no such rule or scenario.
QString gatewayName(const QString& id, const Language& language)
{
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    if (const GatewayRule* rule = policy ? policy->rule(id) : nullptr) {
        return id + QLatin1Char(' ') + nameOf(*rule, language);
    }
    const Result<GatewayScenarios>& scenarios = shippedGatewayScenarios();
    const GatewayScenario* scenario = scenarios ? scenarios->scenario(id) : nullptr;
    return scenario != nullptr ? id + QLatin1Char(' ') + pick(scenario->name, language) : id;
}

} // namespace

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
