// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/blankform.h"
#include "reports/regulator/sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace zt {

namespace {

constexpr int rowsPrepared = 500;

struct Explained
{
    const char* key;
    const char* text;
};

constexpr Explained explained[] = {
    {"code", QT_TRANSLATE_NOOP("Template", "Required: the broker's code, for example B-07.")},
    {"name", QT_TRANSLATE_NOOP("Template", "The broker's name; masked unless asked for.")},
    {"year", QT_TRANSLATE_NOOP("Template", "Required: 114 or 2025.")},
    {"tier", QT_TRANSLATE_NOOP("Template", "1 to 4; empty where it is not known.")},
    {"share",
     QT_TRANSLATE_NOOP("Template",
                       "Share of electronic trading, such as 88%; empty where it is not known, "
                       "never 0.")},
    {"deduction",
     QT_TRANSLATE_NOOP("Template",
                       "Points, such as 27.5; empty where they are not known, never 0.")},
    {"category",
     QT_TRANSLATE_NOOP("Template", "The group of the type, for example access control.")},
    {"type",
     QT_TRANSLATE_NOOP("Template",
                       "What brokers are counted by, always in the same words; the audit point "
                       "stands for it where it is empty.")},
    {"point", QT_TRANSLATE_NOOP("Template", "The code of the audit point, for example ACC-2.")},
    {"text", QT_TRANSLATE_NOOP("Template", "The finding in the auditor's words.")},
};

const char* explanationOf(const QString& key)
{
    for (const Explained& one : explained) {
        if (key == QLatin1String(one.key)) {
            return one.text;
        }
    }
    return "";
}

Section sheetOf(const char* id,
                const QString& title,
                const QList<TemplateColumn>& columns,
                const Language& language)
{
    Section section{QString::fromLatin1(id), title, {}};
    Table table;
    table.id = section.id;
    table.main = true;
    table.blankRows = rowsPrepared;
    for (const TemplateColumn& column : columns) {
        const char* hint = explanationOf(column.key);
        table.columns.append(
            Column{.key = column.key,
                   .title = language.code() == LanguageCode::En ? column.en : column.zh,
                   .widest = column.key == QLatin1String("text") ? 60 : 24,
                   .hint = language.translate("Template", hint)});
    }
    section.blocks.append(table);
    return section;
}

const char* const how = QT_TRANSLATE_NOOP(
    "Template",
    "One row per broker and year on the first sheet, one row per finding on the second. What is "
    "not known stays empty: it is never read as 0. Instead of findings, columns of the first "
    "sheet may count them by type, with the head “category: type”.");

QList<FormRow> rowsOf(const QList<TemplateColumn>& columns)
{
    const Language zh(LanguageCode::ZhTw);
    const Language en(LanguageCode::En);
    QList<FormRow> rows;
    for (const TemplateColumn& column : columns) {
        const char* said = explanationOf(column.key);
        rows.append({column.zh,
                     column.en,
                     zh.translate("Template", said),
                     en.translate("Template", said),
                     {}});
    }
    return rows;
}

} // namespace

Result<ExportSummary> writeBrokerTemplate(const QString& path,
                                          const QList<TemplateColumn>& brokers,
                                          const QList<TemplateColumn>& findings,
                                          LanguageCode language)
{
    const Language words(language);
    QList<TemplateColumn> all = brokers;
    for (const TemplateColumn& column : findings) {
        const bool there = std::any_of(all.begin(), all.end(), [&column](const auto& other) {
            return other.key == column.key;
        });
        if (!there) {
            all.append(column);
        }
    }
    return writeBlankForm(
        path,
        words.translate("Regulator", "Brokers over years"),
        {sheetOf("brokers", words.translate("Regulator", "Brokers"), brokers, words),
         sheetOf("findings", words.translate("Regulator", "Findings"), findings, words),
         formInstructions(how, rowsOf(all), words)},
        language);
}

} // namespace zt
