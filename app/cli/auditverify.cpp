// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditverify.h"

#include "checklists/evidencerulespack.h"
#include "checklists/gatewaypacks.h"
#include "model/domain/evidencerules.h"
#include "reports/phrase.h"
#include "reports/wordinganalysis.h"

#include <QHash>
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

/// Kinds of analysis with a rule that speaks to a point of the exchange's list, by its code.
QHash<QString, QList<AnalysisKind>> kindsByPoint()
{
    QHash<QString, QList<AnalysisKind>> kinds;
    for (const QString& name : shippedEvidenceRuleNames()) {
        const Result<EvidenceRuleSet> set = shippedEvidenceRules(name);
        for (const EvidenceRule& rule : set ? set->rules : QList<EvidenceRule>()) {
            for (const QString& point : rule.points) {
                if (QList<AnalysisKind>& known = kinds[point]; !known.contains(rule.kind)) {
                    known.append(rule.kind);
                }
            }
        }
    }
    return kinds;
}

QList<AnalysisKind> kindsSpeakingTo(const Checklist& list, const QString& code)
{
    static const QHash<QString, QList<AnalysisKind>> kinds = kindsByPoint();
    return list.id == QLatin1String("twse-audit") ? kinds.value(code) : QList<AnalysisKind>();
}

} // namespace

QList<VerifyBy> waysToVerify(const Checklist& list, const QString& code)
{
    QList<VerifyBy> ways;
    const auto add = [&](const ChecklistPoint& point) {
        QList<VerifyBy> of{point.verifyBy};
        for (const AnalysisKind kind : kindsSpeakingTo(list, point.id)) {
            of.append({VerifyBy::Kind::EvidenceAnalysis, toKey(kind)});
        }
        for (const VerifyBy& way : of) {
            if (way.kind != VerifyBy::Kind::None && !ways.contains(way)) {
                ways.append(way);
            }
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
