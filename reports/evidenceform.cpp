// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/evidenceform.h"

#include "reports/blankform.h"
#include "reports/phrase.h"
#include "reports/tableparts.h"
#include "reports/wording.h"

namespace zt {

namespace {

constexpr int rowsPrepared = 500;
constexpr qsizetype longestList = 255; ///< of a drop-down, which is Excel's limit

QStringList choicesOf(const EvidenceFormColumn& column, const Language& language)
{
    if (column.yesNo) {
        return {triText(Tri::Yes, language),
                triText(Tri::No, language),
                triText(Tri::Unknown, language)};
    }
    QStringList words;
    for (const Bilingual& choice : column.choices) {
        words.append(pick(choice, language));
    }
    return words;
}

/// What goes in, with the words there are to choose from.
QString explanation(const EvidenceFormColumn& column, const Language& language)
{
    QStringList parts;
    if (!pick(column.explained, language).isEmpty()) {
        parts.append(pick(column.explained, language));
    }
    if (column.needed && column.explained.zh.isEmpty()) {
        parts.append(language.translate("Template", "Required."));
    }
    const QStringList choices = choicesOf(column, language);
    if (!choices.isEmpty()) {
        const QString words = choices.join(
            language.code() == LanguageCode::En ? QStringLiteral(", ") : QStringLiteral("、"));
        parts.append(fill(column.several ? language.translate("Template", "One or several of: %1.")
                                         : language.translate("Template", "One of: %1."),
                          {words}));
    }
    return parts.join(language.code() == LanguageCode::En ? QStringLiteral(" ") : QString());
}

Section
form(const QString& title, const QList<EvidenceFormColumn>& columns, const Language& language)
{
    Section section{QStringLiteral("form"), title, {}};
    Table table;
    table.id = section.id;
    table.main = true;
    table.blankRows = rowsPrepared;
    for (const EvidenceFormColumn& column : columns) {
        const QStringList choices = choicesOf(column, language);
        const bool drops = !column.several && choices.join(QLatin1Char(',')).size() <= longestList;
        table.columns.append(Column{.key = column.key,
                                    .title = pick(column.title, language),
                                    .widest = 24,
                                    .choices = drops ? choices : QStringList(),
                                    .hint = pick(column.explained, language)});
    }
    section.blocks.append(table);
    return section;
}

const char* const how = QT_TRANSLATE_NOOP(
    "Template",
    "One row each. What is not known stays empty, or “unknown”: it is told as “cannot be judged” "
    "and never counts as kept. Columns that nobody needs may be deleted; heads may be in either "
    "language and in any order. Days may be written 115/07/18 or 2026-07-18.");

QList<FormRow> rowsOf(const QList<EvidenceFormColumn>& columns)
{
    const Language zh(LanguageCode::ZhTw);
    const Language en(LanguageCode::En);
    QList<FormRow> rows;
    for (const EvidenceFormColumn& column : columns) {
        rows.append({column.title.zh,
                     column.title.en,
                     explanation(column, zh),
                     explanation(column, en),
                     {}});
    }
    return rows;
}

} // namespace

Result<ExportSummary> writeEvidenceForm(const QString& path,
                                        const QString& title,
                                        const QList<EvidenceFormColumn>& columns,
                                        LanguageCode language)
{
    const Language words(language);
    return writeBlankForm(
        path,
        title,
        {form(title, columns, words), formInstructions(how, rowsOf(columns), words)},
        language);
}

} // namespace zt
