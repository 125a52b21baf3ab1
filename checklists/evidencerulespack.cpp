// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/evidencerulespack.h"

#include "checklists/evidencerulescheck.h"
#include "checklists/jsonlines.h"
#include "checklists/packbytes.h"
#include "checklists/packjson.h"

namespace zt {

using namespace packs;

namespace {

tl::unexpected<Error>
faultAt(const QByteArray& bytes, const QString& fileName, const PackFault& fault)
{
    const QString line = QString::number(lineOf(bytes, fault.path));
    return fail(ErrorCode::PackInvalid,
                {fileName + QLatin1Char(':') + line, fault.path, fault.reason, line});
}

RuleParameter parameterFromJson(const QJsonObject& o)
{
    RuleParameter parameter;
    parameter.key = textAt(o, QLatin1String("key"));
    parameter.unit = textAt(o, QLatin1String("unit"));
    parameter.sources = sourcesOf(o);
    parameter.note = bilingualAt(o, QLatin1String("note"));
    const QJsonValue value = o.value(QLatin1String("value"));
    if (value.isDouble()) {
        parameter.number = value.toInt();
    } else if (value.isArray()) {
        parameter.words = textsAt(o, QLatin1String("value"));
    } else if (value.isString()) {
        parameter.words = {value.toString()};
    }
    return parameter;
}

EvidenceRule ruleFromJson(const QJsonObject& o)
{
    auto rule = entry<EvidenceRule>(o);
    rule.kind =
        analysisKindFromKey(textAt(o, QLatin1String("analysis"))).value_or(AnalysisKind::Accounts);
    rule.points = textsAt(o, QLatin1String("points"));
    rule.parameters = listAt(o, QLatin1String("parameters"), parameterFromJson);
    rule.own = o.value(QLatin1String("own")).toBool();
    return rule;
}

EvidenceRuleSet setFromJson(const QJsonObject& o)
{
    EvidenceRuleSet set;
    set.id = textAt(o, QLatin1String("pack"));
    set.version = textAt(o, QLatin1String("version"));
    set.title = bilingualAt(o, QLatin1String("title"));
    set.sources = listAt(o, QLatin1String("sources"), readSourceDoc);
    set.rules = listAt(o, QLatin1String("evidence_rules"), ruleFromJson);
    return set;
}

} // namespace

Result<EvidenceRuleSet> checkAndReadEvidenceRules(const QByteArray& bytes, const QString& fileName)
{
    const auto json = checkedJson(bytes, PackSchema::EvidenceRules);
    if (!json) {
        return faultAt(bytes, fileName, json.error());
    }
    if (const PackCheck fault = checkAnalysisNames(*json)) {
        return faultAt(bytes, fileName, *fault);
    }
    EvidenceRuleSet set = setFromJson(*json);
    if (const PackCheck fault = checkEvidenceRules(set)) {
        return faultAt(bytes, fileName, *fault);
    }
    set.sha256 = sha256Hex(bytes);
    return set;
}

QStringList shippedEvidenceRuleNames()
{
    return {QStringLiteral("twse"), QStringLiteral("tainan")};
}

Result<PackPin> shippedEvidenceRulesPack(const QString& name)
{
    if (!shippedEvidenceRuleNames().contains(name)) {
        return fail(ErrorCode::NoSuchChoice,
                    {QStringLiteral("--rules"),
                     name,
                     shippedEvidenceRuleNames().join(QStringLiteral(", "))});
    }
    const QString id = QStringLiteral("evidence-rules-") + name;
    const QString version = QStringLiteral("1.0.0");
    const QByteArray bytes = builtInBytes(QStringLiteral("%1/%2/pack.json").arg(id, version));
    if (bytes.isEmpty()) {
        return fail(ErrorCode::PackMissing, {id, version});
    }
    return PackPin{id, version, sha256Hex(bytes), bytes};
}

Result<EvidenceRuleSet> shippedEvidenceRules(const QString& name)
{
    return shippedEvidenceRulesPack(name).and_then(
        [](const PackPin& pin) { return checkAndReadEvidenceRules(pin.bytes, pin.id); });
}

} // namespace zt
