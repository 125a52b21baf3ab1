// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/evidencerulesset.h"

#include "checklists/evidencerulescheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace zt {

namespace {

/// "restore-age.max_months=12"
struct Wish
{
    QString rule;
    QString key;
    QString value;
};

std::optional<Wish> wishFrom(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\s*([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\s*=\\s*(\\S.*?)\\s*\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Wish{match.captured(1), match.captured(2), match.captured(3)};
}

/// "restore-age.max_months, …": what may be set.
QString namesOf(const EvidenceRuleSet& set, AnalysisKind kind)
{
    QStringList names;
    for (const EvidenceRule& rule : set.rules) {
        for (const RuleParameter& parameter : rule.parameters) {
            if (rule.kind == kind) {
                names.append(rule.id + QLatin1Char('.') + parameter.key);
            }
        }
    }
    return names.join(QStringLiteral(", "));
}

RuleParameter* parameterOf(EvidenceRuleSet& set, AnalysisKind kind, const Wish& wish)
{
    for (EvidenceRule& rule : set.rules) {
        if (rule.kind != kind || rule.id != wish.rule) {
            continue;
        }
        for (RuleParameter& parameter : rule.parameters) {
            if (parameter.key == wish.key) {
                return &parameter;
            }
        }
    }
    return nullptr;
}

const ParameterForm* formOf(AnalysisKind kind, const Wish& wish)
{
    const RuleForm* rule = ruleForm(kind, wish.rule);
    if (rule == nullptr) {
        return nullptr;
    }
    for (const QList<ParameterForm>* forms : {&rule->needed, &rule->choices}) {
        const auto found = std::find_if(forms->begin(), forms->end(), [&wish](const auto& form) {
            return form.key == wish.key;
        });
        if (found != forms->end()) {
            return &*found;
        }
    }
    return nullptr;
}

void takeValue(RuleParameter& parameter, bool isNumber, const QString& value)
{
    parameter.number.reset();
    parameter.words.clear();
    if (isNumber) {
        bool whole = false;
        const int number = value.toInt(&whole);
        parameter.number = whole ? std::optional(number) : std::nullopt;
        return;
    }
    const QStringList words = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!word.trimmed().isEmpty()) {
            parameter.words.append(word.trimmed());
        }
    }
}

QString acceptedBy(const ParameterForm& form)
{
    if (form.isNumber) {
        return QStringLiteral("%1…%2").arg(form.low).arg(form.high);
    }
    return form.words.isEmpty() ? QStringLiteral("…") : form.words.join(QStringLiteral(", "));
}

} // namespace

Result<EvidenceRuleSet> withParameters(EvidenceRuleSet set,
                                       AnalysisKind kind,
                                       const QStringList& values,
                                       const QString& reason)
{
    for (const QString& text : values) {
        const std::optional<Wish> wish = wishFrom(text);
        RuleParameter* parameter = wish ? parameterOf(set, kind, *wish) : nullptr;
        const ParameterForm* form = wish ? formOf(kind, *wish) : nullptr;
        if (parameter == nullptr || form == nullptr) {
            return fail(ErrorCode::NoSuchChoice,
                        {QStringLiteral("--set"), text, namesOf(set, kind)});
        }
        if (reason.trimmed().isEmpty()) {
            return fail(ErrorCode::ReasonRequired,
                        {wish->rule + QLatin1Char('.') + parameter->key});
        }
        takeValue(*parameter, form->isNumber, wish->value);
        parameter->reason = reason.trimmed();
        if (parameter->isOpen() || checkEvidenceRules(set)) {
            return fail(ErrorCode::NoSuchChoice,
                        {QStringLiteral("--set"), text, acceptedBy(*form)});
        }
    }
    return set;
}

} // namespace zt
