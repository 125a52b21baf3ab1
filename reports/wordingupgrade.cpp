// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingupgrade.h"

#include "model/domain/upgradelabels.h"
#include "reports/phrase.h"

#include <QHash>

namespace zt {

namespace {

/// What became of the one point that is looked at, as half a sentence.
QString fateClause(std::optional<PointFate> fate, const Language& language)
{
    switch (fate.value_or(PointFate::Changed)) {
    case PointFate::Split:
        return language.translate("Wording", "the point was split");
    case PointFate::Merged:
        return language.translate("Wording", "points were merged");
    case PointFate::Recast:
        return language.translate("Wording", "the points were divided anew");
    case PointFate::Renumbered:
        return language.translate("Wording", "the point has another code and asks something else");
    case PointFate::Added:
    case PointFate::Changed:
    case PointFate::Withdrawn:
        break;
    }
    return language.translate("Wording", "what is asked has changed");
}

} // namespace

QString pointFateText(PointFate fate, const Language& language)
{
    switch (fate) {
    case PointFate::Added:
        return language.translate("Wording", "Added");
    case PointFate::Changed:
        return language.translate("Wording", "Changed");
    case PointFate::Renumbered:
        return language.translate("Wording", "Renumbered");
    case PointFate::Split:
        return language.translate("Wording", "Split");
    case PointFate::Merged:
        return language.translate("Wording", "Merged");
    case PointFate::Recast:
        return language.translate("Wording", "Recast");
    case PointFate::Withdrawn:
        break;
    }
    return language.translate("Wording", "Withdrawn");
}

QString answerMoveText(AnswerMove move, const Language& language)
{
    switch (move) {
    case AnswerMove::None:
        return language.translate("Wording", "no answer yet");
    case AnswerMove::Carried:
        return language.translate("Wording", "carried over");
    case AnswerMove::LookAgain:
        return language.translate("Wording", "carried over, look again");
    case AnswerMove::Kept:
        break;
    }
    return language.translate("Wording", "kept to be read");
}

QString pointFieldsText(const QStringList& keys, const Language& language)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("group"), QT_TRANSLATE_NOOP("Wording", "Category")},
        {QStringLiteral("parent"), QT_TRANSLATE_NOOP("Wording", "Part of")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Wording", "Name of the point")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("Wording", "What is asked")},
        {QStringLiteral("mechanism_code"), QT_TRANSLATE_NOOP("Wording", "Mechanism code")},
        {QStringLiteral("obligation"), QT_TRANSLATE_NOOP("Wording", "Shall or should")},
        {QStringLiteral("applies_if"), QT_TRANSLATE_NOOP("Wording", "Whom it concerns")},
        {QStringLiteral("excluded_if"), QT_TRANSLATE_NOOP("Wording", "Whom it leaves out")},
        {QStringLiteral("effective_from"), QT_TRANSLATE_NOOP("Wording", "In force from")},
        {QStringLiteral("effective_to"), QT_TRANSLATE_NOOP("Wording", "In force up to")},
        {QStringLiteral("parameters"), QT_TRANSLATE_NOOP("Wording", "Numbers in it")},
        {QStringLiteral("suggested_evidence"), QT_TRANSLATE_NOOP("Wording", "Suggested evidence")},
        {QStringLiteral("sampling_hint"), QT_TRANSLATE_NOOP("Wording", "Sampling hint")},
        {QStringLiteral("deduction_points"), QT_TRANSLATE_NOOP("Wording", "Deduction points")},
        {QStringLiteral("same_as"), QT_TRANSLATE_NOOP("Wording", "Repeats another point")},
        {QStringLiteral("crosswalk"), QT_TRANSLATE_NOOP("Wording", "What it relates to")},
        {QStringLiteral("verify_by"), QT_TRANSLATE_NOOP("Wording", "What can verify it")},
        {QStringLiteral("tags"), QT_TRANSLATE_NOOP("Wording", "Marks")},
        {QStringLiteral("sources"), QT_TRANSLATE_NOOP("Wording", "Source")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Wording", "Remark")},
    };
    QStringList words;
    for (const QString& key : keys) {
        const char* name = names.value(key);
        words.append(name != nullptr ? language.translate("Wording", name) : key);
    }
    return joinList(words, language);
}

QString
carriedFromText(const QList<PointRef>& from, const Snapshot& snapshot, const Language& language)
{
    if (from.isEmpty()) {
        return {};
    }
    QStringList codes;
    for (const PointRef& ref : from) {
        codes.append(ref.point);
    }
    const auto list = snapshot.checklists.constFind(from.first().checklist);
    const QString version =
        list != snapshot.checklists.constEnd() ? list->version : from.first().checklist;
    return fill(language.translate("Wording", "%1 (%2)"), {joinList(codes, language), version});
}

QString needsLookText(const QList<PointRef>& from,
                      std::optional<PointFate> fate,
                      const Snapshot& snapshot,
                      const Language& language)
{
    return fill(language.translate(
                    "Wording", "Carried over from %1; %2. Look whether the answer still holds."),
                {carriedFromText(from, snapshot, language), fateClause(fate, language)});
}

QString withdrawnText(const WithdrawnPaper& paper, const Language& language)
{
    const QString reason = pick(paper.reason, language);
    return reason.isEmpty()
               ? fill(language.translate("Wording", "Withdrawn in %1"), {paper.version})
               : fill(language.translate("Wording", "Withdrawn in %1: %2"),
                      {paper.version, reason});
}

QString upgradeLabelText(const QString& code, const QStringList& args, const Language& language)
{
    return code == labels::auditUpgrade
               ? fill(language.translate("Label",
                                         "Audit %1  %2 from version %3 to %4: answers carried over "
                                         "%5, to be looked at again %6"),
                      args)
               : QString();
}

} // namespace zt
