// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"

#include <initializer_list>

/// Rules made by hand, apart from any pack.
namespace zt::analysistest {

inline RuleParameter numberOf(const char* key, int value, const char* unit)
{
    RuleParameter parameter;
    parameter.key = QLatin1String(key);
    parameter.number = value;
    parameter.unit = QLatin1String(unit);
    return parameter;
}

inline RuleParameter wordsOf(const char* key, const QStringList& words, const char* unit)
{
    RuleParameter parameter;
    parameter.key = QLatin1String(key);
    parameter.words = words;
    parameter.unit = QLatin1String(unit);
    return parameter;
}

inline EvidenceRule
ruleOf(AnalysisKind kind, const char* id, const QList<RuleParameter>& parameters = {})
{
    EvidenceRule rule;
    rule.kind = kind;
    rule.id = QLatin1String(id);
    rule.parameters = parameters;
    return rule;
}

inline EvidenceRuleSet setOf(const QList<EvidenceRule>& rules)
{
    EvidenceRuleSet set;
    set.id = QStringLiteral("own");
    set.version = QStringLiteral("1.0.0");
    set.rules = rules;
    return set;
}

inline QDate dayOf(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// "row rule value limit" of each exception.
inline QStringList exceptionsOf(const AnalysisResult& result)
{
    QStringList lines;
    for (const AnalysisException& one : result.exceptions) {
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(one.row)
                         .arg(one.rule, toText(one.value), toText(one.limit)));
    }
    return lines;
}

} // namespace zt::analysistest
