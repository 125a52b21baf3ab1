// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/evidenceform.h"

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

Section instructions(const QList<EvidenceFormColumn>& columns, const Language& language)
{
    const Language zh(LanguageCode::ZhTw);
    const Language en(LanguageCode::En);
    Section section{
        QStringLiteral("instructions"), language.translate("Report", "How to fill in"), {}};
    const char* const how = QT_TRANSLATE_NOOP(
        "Template",
        "One row each. What is not known stays empty, or “unknown”: it is told as “cannot be "
        "judged” and never counts as kept. Columns that nobody needs may be deleted; heads may be "
        "in either language and in any order. Days may be written 115/07/18 or 2026-07-18.");
    for (const Language* one : {&zh, &en}) {
        section.blocks.append(Paragraph{Paragraph::Style::Plain, one->translate("Template", how)});
    }
    Table table = tableOf("columns",
                          language.translate("Template", "The columns"),
                          {textColumn("zh", zh.translate("Template", "Column"), 24),
                           textColumn("en", en.translate("Template", "Column"), 30),
                           textColumn("text_zh", zh.translate("Template", "What goes in"), 60),
                           textColumn("text_en", en.translate("Template", "What goes in"), 60)});
    for (const EvidenceFormColumn& column : columns) {
        table.cells << textCell(column.title.zh) << textCell(column.title.en)
                    << textCell(explanation(column, zh)) << textCell(explanation(column, en));
    }
    section.blocks.append(table);
    return section;
}

} // namespace

Result<ExportSummary> writeEvidenceForm(const QString& path,
                                        const QString& title,
                                        const QList<EvidenceFormColumn>& columns,
                                        LanguageCode language)
{
    if (reportFormat(path) != QLatin1String("xlsx")) {
        return fail(ErrorCode::Unsupported, {path});
    }
    const Language words(language);
    Report report;
    report.language = language;
    report.title = title;
    report.sections = {form(title, columns, words), instructions(columns, words)};
    JobContext job;
    return writeReport(report, path, job);
}

} // namespace zt
