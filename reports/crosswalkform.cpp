// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/crosswalkform.h"

#include "reports/blankform.h"
#include "reports/wordingcrosswalk.h"

#include <QCoreApplication>

namespace zt {

namespace {

constexpr FormWords explained[] = {
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

QString exampleOf(const FormWords& said, const Language& language)
{
    const QStringList choices = choicesOf(QString::fromLatin1(said.key), language);
    return choices.size() > 1 && said.example[0] == '\0' ? choices[said.key[0] == 's' ? 1 : 0]
                                                         : QString::fromUtf8(said.example);
}

const char* const how = QT_TRANSLATE_NOOP(
    "Template",
    "One row a link, on the first sheet; needed are the point, the pack, the code in it, the "
    "strength and a reason. Columns that nobody needs may be deleted; heads may be in either "
    "language and in any order. This sheet, with its examples, is not read.");

QList<PackFormColumn> formColumns(const QList<ChecklistFormColumn>& columns,
                                  const Language& language)
{
    QList<PackFormColumn> all;
    for (const ChecklistFormColumn& column : columns) {
        const FormWords& words = formWordsOf(column.key, explained);
        all.append({column.key,
                    column.head,
                    words,
                    exampleOf(words, language),
                    choicesOf(column.key, language),
                    column.key == QLatin1String("point") || column.key == QLatin1String("target")});
    }
    return all;
}

} // namespace

Result<ExportSummary> writeCrosswalkForm(const QString& path,
                                         const QList<ChecklistFormColumn>& columns,
                                         LanguageCode language)
{
    const Language words(language);
    const QList<PackFormColumn> all = formColumns(columns, words);
    return writeBlankForm(
        path,
        words.translate("Template", "A crosswalk of one's own"),
        {packFormSheet(QStringLiteral("links"), words.translate("Template", "Links"), all, words),
         formInstructions(how, packFormRows(all), words)},
        language);
}

} // namespace zt
