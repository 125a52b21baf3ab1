// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/crosswalkform.h"

#include "reports/blankform.h"
#include "reports/wordingcrosswalk.h"

#include <QCoreApplication>

#include <algorithm>

namespace zt {

namespace {

constexpr int rowsPrepared = 500;

struct Explained
{
    const char* key;
    const char* text;
    const char* example;
    int widest;
};

constexpr Explained explained[] = {
    {"point",
     QT_TRANSLATE_NOOP("Template",
                       "Required: the code of a point of the checklist that is linked."),
     "H-1",
     12},
    {"pack",
     QT_TRANSLATE_NOOP("Template",
                       "Required: the id of the pack it is linked to, such as iso27001-annex-a or "
                       "zt-guideline."),
     "iso27001-annex-a",
     24},
    {"target",
     QT_TRANSLATE_NOOP("Template",
                       "Required: the code of the point, group or domain in that pack."),
     "7.2",
     14},
    {"strength",
     QT_TRANSLATE_NOOP("Template",
                       "Required, from the list: the point asks the same, is a part of it, asks "
                       "more, or overlaps with it."),
     "",
     10},
    {"reason_zh",
     QT_TRANSLATE_NOOP("Template",
                       "Why, in a sentence. Every link needs a reason in one language at least; it "
                       "then stands for the other too."),
     "訪客登記是進出管制的一部分。",
     44},
    {"reason_en",
     QT_TRANSLATE_NOOP("Template", "The same in English."),
     "Registering visitors is a part of entry control.",
     44},
    {"kind",
     QT_TRANSLATE_NOOP("Template",
                       "What the code in the pack is, from the list; a point where it is empty."),
     "",
     12},
    {"version",
     QT_TRANSLATE_NOOP("Template",
                       "The version of that pack; empty: the one that is pinned or shipped."),
     "1.0.0",
     12},
    {"source",
     QT_TRANSLATE_NOOP("Template", "Whose reading it is; the sheet's name where it is empty."),
     "稽核室",
     18},
};

const Explained& explanationOf(const QString& key)
{
    const auto* const found =
        std::find_if(std::begin(explained), std::end(explained), [&key](const Explained& one) {
            return key == QLatin1String(one.key);
        });
    static constexpr Explained none{"", "", "", 20};
    return found == std::end(explained) ? none : *found;
}

QStringList choicesOf(const QString& key, const Language& language)
{
    QStringList choices;
    if (key == QLatin1String("strength")) {
        for (const CrosswalkStrength one : {CrosswalkStrength::Equal,
                                            CrosswalkStrength::Subset,
                                            CrosswalkStrength::Superset,
                                            CrosswalkStrength::Intersects}) {
            choices.append(crosswalkStrengthWord(one, language));
        }
    } else if (key == QLatin1String("kind")) {
        for (const CrosswalkFramework::Kind one : {CrosswalkFramework::Kind::Point,
                                                   CrosswalkFramework::Kind::Group,
                                                   CrosswalkFramework::Kind::Domain}) {
            choices.append(crosswalkEndWord(one, language));
        }
    }
    return choices;
}

QString exampleOf(const Explained& said, const Language& language)
{
    const QStringList choices = choicesOf(QString::fromLatin1(said.key), language);
    return choices.size() > 1 && said.example[0] == '\0' ? choices[said.key[0] == 's' ? 1 : 0]
                                                         : QString::fromUtf8(said.example);
}

Section form(const QList<ChecklistFormColumn>& columns, const Language& language)
{
    Section section{QStringLiteral("links"), language.translate("Template", "Links"), {}};
    Table table;
    table.id = section.id;
    table.main = true;
    table.blankRows = rowsPrepared;
    for (const ChecklistFormColumn& column : columns) {
        const Explained& said = explanationOf(column.key);
        table.columns.append(Column{
            .key = column.key,
            .title = language.code() == LanguageCode::En ? column.key : column.head,
            .widest = said.widest,
            .choices = choicesOf(column.key, language),
            .hint = language.translate("Template", said.text),
            .code = column.key == QLatin1String("point") || column.key == QLatin1String("target")});
    }
    section.blocks.append(table);
    return section;
}

const char* const how = QT_TRANSLATE_NOOP(
    "Template",
    "One row a link, on the first sheet; needed are the point, the pack, the code in it, the "
    "strength and a reason. Columns that nobody needs may be deleted; heads may be in either "
    "language and in any order. This sheet, with its examples, is not read.");

QList<FormRow> rowsOf(const QList<ChecklistFormColumn>& columns, const Language& language)
{
    const Language zh(LanguageCode::ZhTw);
    const Language en(LanguageCode::En);
    QList<FormRow> rows;
    for (const ChecklistFormColumn& column : columns) {
        const Explained& said = explanationOf(column.key);
        rows.append({column.head,
                     column.key,
                     zh.translate("Template", said.text),
                     en.translate("Template", said.text),
                     exampleOf(said, language)});
    }
    return rows;
}

} // namespace

Result<ExportSummary> writeCrosswalkForm(const QString& path,
                                         const QList<ChecklistFormColumn>& columns,
                                         LanguageCode language)
{
    const Language words(language);
    return writeBlankForm(
        path,
        words.translate("Template", "A crosswalk of one's own"),
        {form(columns, words), formInstructions(how, rowsOf(columns, words), words)},
        language);
}

} // namespace zt
