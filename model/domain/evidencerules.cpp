// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/evidencerules.h"

#include <algorithm>

namespace zt {

std::optional<int> EvidenceRule::number(QLatin1String key) const
{
    for (const RuleParameter& parameter : parameters) {
        if (parameter.key == key) {
            return parameter.number;
        }
    }
    return std::nullopt;
}

QString EvidenceRule::unit(QLatin1String key) const
{
    for (const RuleParameter& parameter : parameters) {
        if (parameter.key == key) {
            return parameter.unit;
        }
    }
    return {};
}

QStringList EvidenceRule::words(QLatin1String key) const
{
    for (const RuleParameter& parameter : parameters) {
        if (parameter.key == key) {
            return parameter.words;
        }
    }
    return {};
}

const RuleForm* ruleForm(AnalysisKind kind, const QString& id)
{
    const auto found =
        std::find_if(ruleForms().begin(), ruleForms().end(), [&](const RuleForm& form) {
            return form.kind == kind && form.id == id;
        });
    return found == ruleForms().end() ? nullptr : &*found;
}

} // namespace zt
