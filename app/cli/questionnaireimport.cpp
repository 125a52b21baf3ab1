// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/questionnaireimport.h"

#include "reports/wordingquestionnaire.h"

namespace zt {

namespace {

using Side = TakeRules::Side;

std::optional<Side> sideFrom(const QString& word)
{
    if (word == QLatin1String("theirs")) {
        return Side::Theirs;
    }
    return word == QLatin1String("ours") ? std::optional<Side>(Side::Ours) : std::nullopt;
}

} // namespace

Result<TakeRules> takeRulesFrom(const QStringList& texts)
{
    TakeRules rules;
    for (const QString& text : texts) {
        const qsizetype split = text.lastIndexOf(QLatin1Char('='));
        const std::optional<Side> side = sideFrom(text.mid(split + 1));
        if (!side || split == 0) {
            return fail(ErrorCode::Usage, {QStringLiteral("--take theirs|ours|POINT=theirs|ours")});
        }
        if (split < 0) {
            rules.all = *side;
        } else {
            rules.byPoint.insert(text.left(split), *side);
        }
    }
    return rules;
}

QList<AnswerFault> faultsOf(const ReturnedQuestionnaire& returned, const Language& language)
{
    QList<AnswerFault> faults;
    for (const QuestionnaireFault& one : returned.faults) {
        faults.append({one.row, one.cell(), one.read, returnFaultText(one.kind, language)});
    }
    return faults;
}

QList<AnswerFault> faultsOf(const ReturnedOutcomes& outcomes, const Language& language)
{
    QList<AnswerFault> faults;
    for (const qint32 line : outcomes.nameless) {
        faults.append(
            {line,
             QStringLiteral("answered_by"),
             {},
             language.translate("Cli", "Who answered? Fill it in, or give --answered-by.")});
    }
    return faults;
}

} // namespace zt
