// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/checklistform.h"

#include "reports/blankform.h"
#include "reports/phrase.h"
#include "reports/tableparts.h"

#include <QCoreApplication>

#include <utility>

namespace zt {

namespace {

constexpr FormWords explained[] = {
    {"code",
     QT_TRANSLATE_NOOP("Template", "Required, and there once only: the point's code."),
     "H-1",
     12},
    {"group",
     QT_TRANSLATE_NOOP("Template", "The group under which the point stands; empty is allowed."),
     "門禁",
     14},
    {"name_zh",
     QT_TRANSLATE_NOOP("Template",
                       "A short name. Every point needs a name or a text, in one language at "
                       "least; it then stands for the other too."),
     "訪客登記",
     20},
    {"name_en", QT_TRANSLATE_NOOP("Template", "The short name in English."), "Visitors", 20},
    {"text_zh",
     QT_TRANSLATE_NOOP("Template", "What is to be checked, in a sentence or two."),
     "進出機房之訪客應登記並由專人陪同。",
     44},
    {"text_en",
     QT_TRANSLATE_NOOP("Template", "The same in English."),
     "Visitors to the machine room are registered and accompanied.",
     44},
    {"source",
     QT_TRANSLATE_NOOP("Template", "The article it rests on; the sheet's name where it is empty."),
     "機房管理辦法第 3 條",
     22},
    {"tiers",
     QT_TRANSLATE_NOOP("Template",
                       "The tiers of firms to which it applies, from the list; empty for all."),
     "1–3",
     10},
    {"frequency_months",
     QT_TRANSLATE_NOOP("Template",
                       "How often it is due: a whole number of months, from 0 to 1000."),
     "6",
     10},
    {"effective_from",
     QT_TRANSLATE_NOOP("Template", "First day in force, such as 2026-01-31 or 115/01/31."),
     "2026-01-01",
     14},
    {"effective_to",
     QT_TRANSLATE_NOOP("Template", "Last day in force; empty where none is set."),
     "2027-12-31",
     14},
    {"evidence",
     QT_TRANSLATE_NOOP("Template", "What would show it: one a line of the cell."),
     "訪客登記簿",
     24},
    {"sampling",
     QT_TRANSLATE_NOOP("Template", "How a sample may be drawn."),
     "抽查最近三個月，每月五筆。",
     24},
    {"deduction_points",
     QT_TRANSLATE_NOOP("Template",
                       "Points deducted where it is not kept: a whole number from 0 to 1000."),
     "2",
     10},
    {"note", QT_TRANSLATE_NOOP("Template", "Whatever else the auditor should know."), "", 24},
    {"supersedes",
     QT_TRANSLATE_NOOP("Template",
                       "Points of an earlier version in whose place it stands, such as "
                       "ACC-1@1.0.0; several by commas."),
     "",
     18},
    {"parent",
     QT_TRANSLATE_NOOP("Template",
                       "Code of the point of which this is a part: above it, in the same group."),
     "",
     12},
    {"excluded_tiers",
     QT_TRANSLATE_NOOP("Template", "The tiers of firms to which it does not apply, from the list."),
     "4",
     10},
    {"verify_by",
     QT_TRANSLATE_NOOP("Template",
                       "What can verify it: a kind of analysis such as accounts, or a rule or "
                       "scenario of the gateway simulation such as gateway:R-BASE-01."),
     "accounts",
     20},
    {"audit_kinds",
     QT_TRANSLATE_NOOP("Template",
                       "The kinds of audit for which it is looked at, from the list; empty for "
                       "all."),
     "選案查核",
     16},
    {"excluded_audit_kinds",
     QT_TRANSLATE_NOOP("Template",
                       "The kinds of audit for which it is not, from the list. Where several of "
                       "the columns that take a point away are filled in, all of them must be so."),
     "",
     16},
    {"facts",
     QT_TRANSLATE_NOOP("Template",
                       "What must be so at the firm for it to apply, in your words: one a line, "
                       "and all of them; up to 64 characters. The audit asks yes or no. The same "
                       "words are the same question in every row."),
     "機房設於自有場所",
     24},
    {"excluded_facts",
     QT_TRANSLATE_NOOP("Template",
                       "What takes it away where it is so at the firm: one a line, and all of "
                       "them."),
     "機房全部委外代管",
     24},
    {"crosswalk",
     QT_TRANSLATE_NOOP("Template",
                       "What it relates to in other packs, one a line of the cell: pack/code, a "
                       "strength (same, part, more, overlap), a colon and why."),
     "iso27001-annex-a/7.2 部分：訪客登記是進出管制的一部分。",
     36},
};

/// Every choice of the tiers 1 to 4. With a dash or a comma of Chinese texts: "1-3" would be taken
/// for a day by the spreadsheet.
QStringList tierChoices()
{
    return {QStringLiteral("1"),
            QStringLiteral("1–2"),
            QStringLiteral("1–3"),
            QStringLiteral("1–4"),
            QStringLiteral("2"),
            QStringLiteral("2–3"),
            QStringLiteral("2–4"),
            QStringLiteral("3"),
            QStringLiteral("3–4"),
            QStringLiteral("4"),
            QStringLiteral("1、3"),
            QStringLiteral("1、4"),
            QStringLiteral("2、4"),
            QStringLiteral("1–2、4"),
            QStringLiteral("1、3–4")};
}

/// Every choice of the three kinds but all of them.
QStringList kindChoices(const Language& language)
{
    const QStringList kinds = language.code() == LanguageCode::En
                                  ? QStringList{QStringLiteral("annual"),
                                                QStringLiteral("selected_case"),
                                                QStringLiteral("special_project")}
                                  : QStringList{QStringLiteral("年度資安例查"),
                                                QStringLiteral("選案查核"),
                                                QStringLiteral("專案查核")};
    QStringList choices = kinds;
    for (const auto& [first, second] : {std::pair(0, 1), std::pair(0, 2), std::pair(1, 2)}) {
        choices.append(kinds[first] + QStringLiteral("、") + kinds[second]);
    }
    return choices;
}

QStringList choicesOf(const QString& key, const Language& language)
{
    if (key.endsWith(QLatin1String("audit_kinds"))) {
        return kindChoices(language);
    }
    return key.endsWith(QLatin1String("tiers")) ? tierChoices() : QStringList();
}

const char* const how = QT_TRANSLATE_NOOP(
    "Template",
    "One row a point, on the first sheet; needed are the code, and a name or a text. Columns that "
    "nobody needs may be deleted; heads may be in either language and in any order. This sheet, "
    "with its examples, is not read.");

QList<PackFormColumn> formColumns(const QList<ChecklistFormColumn>& columns,
                                  const Language& language)
{
    QList<PackFormColumn> all;
    for (const ChecklistFormColumn& column : columns) {
        const FormWords& words = formWordsOf(column.key, explained);
        all.append({column.key,
                    column.head,
                    words,
                    QString::fromUtf8(words.example),
                    choicesOf(column.key, language),
                    column.key == QLatin1String("code") || column.key == QLatin1String("parent")});
    }
    return all;
}

} // namespace

Result<ExportSummary> writeChecklistForm(const QString& path,
                                         const QList<ChecklistFormColumn>& columns,
                                         LanguageCode language)
{
    const Language words(language);
    const QList<PackFormColumn> all = formColumns(columns, words);
    return writeBlankForm(
        path,
        words.translate("Template", "A checklist of one's own"),
        {packFormSheet(
             QStringLiteral("points"), words.translate("Template", "Audit points"), all, words),
         formInstructions(how, packFormRows(all), words)},
        language);
}

} // namespace zt
