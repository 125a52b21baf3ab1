// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/evidencerules.h"

/// Rules to hold what was read against, so that what judges it is reached as well.
namespace zt::fuzzrules {

inline RuleParameter parameterOf(const ParameterForm& form)
{
    RuleParameter parameter;
    parameter.key = form.key;
    parameter.unit = form.unit;
    if (form.isNumber) {
        parameter.number = form.low;
    } else if (form.unit == QLatin1String("date")) {
        parameter.words = {QStringLiteral("2023-11-28")};
    } else {
        parameter.words = form.words.isEmpty() ? QStringList{QStringLiteral("a+b")} : form.words;
    }
    return parameter;
}

inline void add(EvidenceRuleSet& set, const RuleForm& form, const QList<ParameterForm>& parameters)
{
    EvidenceRule rule;
    rule.id = form.id;
    rule.kind = form.kind;
    for (const ParameterForm& one : parameters) {
        rule.parameters.append(parameterOf(one));
    }
    set.rules.append(rule);
}

/// Every rule there is, with a value for each parameter; where there is a choice, once for each.
inline const EvidenceRuleSet& everyRule()
{
    static const EvidenceRuleSet set = [] {
        EvidenceRuleSet all;
        for (const RuleForm& form : ruleForms()) {
            if (form.choices.isEmpty()) {
                add(all, form, form.needed);
            }
            for (const ParameterForm& choice : form.choices) {
                add(all, form, form.needed + QList<ParameterForm>{choice});
            }
        }
        return all;
    }();
    return set;
}

} // namespace zt::fuzzrules
