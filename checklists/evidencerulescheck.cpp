// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/evidencerulescheck.h"

#include "checklists/packjson.h"
#include "checklists/packrules.h"

#include <QDate>
#include <QTime>

#include <algorithm>

namespace zt {

using namespace packs;

namespace {

const char* const listName = "evidence_rules";

QString parameterPath(qsizetype rule, qsizetype parameter, const char* field)
{
    return at(listName, rule, "parameters") +
           QStringLiteral("/%1/%2").arg(parameter).arg(QLatin1String(field));
}

const ParameterForm* formOf(const QList<ParameterForm>& forms, const QString& key)
{
    const auto found = std::find_if(
        forms.begin(), forms.end(), [&key](const ParameterForm& form) { return form.key == key; });
    return found == forms.end() ? nullptr : &*found;
}

QString keysOf(const RuleForm& form)
{
    QStringList keys;
    for (const ParameterForm& one : form.needed) {
        keys.append(one.key);
    }
    QStringList choices;
    for (const ParameterForm& one : form.choices) {
        choices.append(one.key);
    }
    if (!choices.isEmpty()) {
        keys.append(choices.join(QLatin1Char('|')));
    }
    return keys.join(QStringLiteral(", "));
}

PackCheck
checkNumber(const ParameterForm& form, const RuleParameter& parameter, const QString& path)
{
    const QString range = QStringLiteral("%1…%2").arg(form.low).arg(form.high);
    if (!parameter.number) {
        return expected(path, range, parameter.words.join(QStringLiteral(", ")));
    }
    const bool fits = *parameter.number >= form.low && *parameter.number <= form.high;
    return fits ? PackCheck{} : expected(path, range, QString::number(*parameter.number));
}

/// From an hour to a later one.
PackCheck checkClock(const RuleParameter& parameter, const QString& path)
{
    const auto minute = [&parameter](qsizetype at) {
        return QTime::fromString(parameter.words.value(at), QStringLiteral("HH:mm"));
    };
    const bool fits = parameter.words.size() == 2 && minute(0).isValid() && minute(1).isValid() &&
                      minute(0) < minute(1);
    return fits ? PackCheck{}
                : expected(path,
                           QStringLiteral("[\"08:00\", \"18:30\"]"),
                           parameter.words.join(QStringLiteral(", ")));
}

/// One day.
PackCheck checkDay(const RuleParameter& parameter, const QString& path)
{
    const bool fits = parameter.words.size() == 1 &&
                      QDate::fromString(parameter.words.first(), Qt::ISODate).isValid();
    return fits ? PackCheck{}
                : expected(path,
                           QStringLiteral("\"2023-11-28\""),
                           parameter.words.join(QStringLiteral(", ")));
}

PackCheck checkWords(const ParameterForm& form, const RuleParameter& parameter, const QString& path)
{
    if (parameter.number) {
        return expected(path,
                        form.words.isEmpty() ? QStringLiteral("…")
                                             : form.words.join(QStringLiteral(", ")),
                        QString::number(*parameter.number));
    }
    if (form.unit == QLatin1String("clock")) {
        return checkClock(parameter, path);
    }
    if (form.unit == QLatin1String("date")) {
        return checkDay(parameter, path);
    }
    if (parameter.isOpen()) {
        return expected(path, QStringLiteral("…"), QStringLiteral("null"));
    }
    for (const QString& word : parameter.words) {
        if (!form.words.isEmpty() && !form.words.contains(word)) {
            return expected(path, form.words.join(QStringLiteral(", ")), word);
        }
    }
    return {};
}

PackCheck
checkParameter(const EvidenceRule& rule, const RuleForm& form, qsizetype ruleIndex, qsizetype index)
{
    const RuleParameter& parameter = rule.parameters[index];
    const QList<ParameterForm> forms = form.needed + form.choices;
    const ParameterForm* known = formOf(forms, parameter.key);
    if (known == nullptr) {
        return expected(parameterPath(ruleIndex, index, "key"), keysOf(form), parameter.key);
    }
    if (parameter.unit != known->unit) {
        return expected(parameterPath(ruleIndex, index, "unit"), known->unit, parameter.unit);
    }
    const QString path = parameterPath(ruleIndex, index, "value");
    if (parameter.isOpen() && known->mayBeOpen) {
        return {};
    }
    return known->isNumber ? checkNumber(*known, parameter, path)
                           : checkWords(*known, parameter, path);
}

/// Each needed parameter once, one of the choices, none twice.
PackCheck checkAllThere(const EvidenceRule& rule, const RuleForm& form, qsizetype index)
{
    QStringList keys;
    for (qsizetype i = 0; i < rule.parameters.size(); ++i) {
        if (keys.contains(rule.parameters[i].key)) {
            return repeated(parameterPath(index, i, "key"), rule.parameters[i].key);
        }
        keys.append(rule.parameters[i].key);
    }
    const auto isThere = [&keys](const ParameterForm& one) { return keys.contains(one.key); };
    const bool all = std::all_of(form.needed.begin(), form.needed.end(), isThere);
    const auto chosen = std::count_if(form.choices.begin(), form.choices.end(), isThere);
    return all && (form.choices.isEmpty() || chosen == 1)
               ? PackCheck{}
               : expected(at(listName, index, "parameters"),
                          keysOf(form),
                          keys.join(QStringLiteral(", ")));
}

PackCheck checkRule(const EvidenceRuleSet& set, qsizetype index)
{
    const EvidenceRule& rule = set.rules[index];
    const RuleForm* form = ruleForm(rule.kind, rule.id);
    if (form == nullptr) {
        QStringList ids;
        for (const RuleForm& one : ruleForms()) {
            if (one.kind == rule.kind) {
                ids.append(one.id);
            }
        }
        return expected(at(listName, index, "id"), ids.join(QStringLiteral(", ")), rule.id);
    }
    for (qsizetype i = 0; i < rule.parameters.size(); ++i) {
        if (PackCheck fault = checkParameter(rule, *form, index, i)) {
            return fault;
        }
        const QString path = at(listName, index, "parameters") + QStringLiteral("/%1").arg(i);
        if (PackCheck fault = checkSourceRefs(rule.parameters[i].sources, set.sources, path)) {
            return fault;
        }
    }
    return checkAllThere(rule, *form, index);
}

PackCheck idsOnce(const EvidenceRuleSet& set)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < set.rules.size(); ++i) {
        const QString id = toKey(set.rules[i].kind) + QLatin1Char('/') + set.rules[i].id;
        if (seen.contains(id)) {
            return repeated(at(listName, i, "id"), set.rules[i].id);
        }
        seen.insert(id);
    }
    return {};
}

} // namespace

PackCheck checkAnalysisNames(const QJsonObject& pack)
{
    QStringList keys;
    const QList<AnalysisKind> kinds = analysisKinds();
    for (const AnalysisKind kind : kinds) {
        keys.append(toKey(kind));
    }
    const QJsonArray rules = pack.value(QLatin1String(listName)).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString name = textAt(rules[i].toObject(), QLatin1String("analysis"));
        if (!keys.contains(name)) {
            return expected(at(listName, i, "analysis"), keys.join(QStringLiteral(", ")), name);
        }
    }
    return {};
}

PackCheck checkEvidenceRules(const EvidenceRuleSet& set)
{
    if (PackCheck fault = sourceKeysOnce(set.sources)) {
        return fault;
    }
    if (PackCheck fault = idsOnce(set)) {
        return fault;
    }
    for (qsizetype i = 0; i < set.rules.size(); ++i) {
        if (PackCheck fault = checkRule(set, i)) {
            return fault;
        }
    }
    return sourcesResolve(set.rules, listName, set.sources);
}

} // namespace zt
