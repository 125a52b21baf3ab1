// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/blankform.h"

#include "reports/tableparts.h"

#include <algorithm>

namespace zt {

const FormWords& formWordsOf(const QString& key, std::span<const FormWords> all)
{
    const auto found = std::find_if(all.begin(), all.end(), [&key](const FormWords& one) {
        return key == QLatin1String(one.key);
    });
    static constexpr FormWords none{"", "", "", 20};
    return found == all.end() ? none : *found;
}

Section packFormSheet(const QString& id,
                      const QString& title,
                      const QList<PackFormColumn>& columns,
                      const Language& language)
{
    constexpr int rowsPrepared = 500;
    Section section{id, title, {}};
    Table table;
    table.id = id;
    table.main = true;
    table.blankRows = rowsPrepared;
    for (const PackFormColumn& column : columns) {
        table.columns.append(
            Column{.key = column.key,
                   .title = language.code() == LanguageCode::En ? column.key : column.head,
                   .widest = column.words.widest,
                   .choices = column.choices,
                   .hint = language.translate("Template", column.words.text),
                   .code = column.isCode});
    }
    section.blocks.append(table);
    return section;
}

QList<FormRow> packFormRows(const QList<PackFormColumn>& columns)
{
    const Language zh(LanguageCode::ZhTw);
    const Language en(LanguageCode::En);
    QList<FormRow> rows;
    for (const PackFormColumn& column : columns) {
        rows.append({column.head,
                     column.key,
                     zh.translate("Template", column.words.text),
                     en.translate("Template", column.words.text),
                     column.example});
    }
    return rows;
}

Section formInstructions(const char* how, const QList<FormRow>& rows, const Language& language)
{
    const Language zh(LanguageCode::ZhTw);
    const Language en(LanguageCode::En);
    Section section{
        QStringLiteral("instructions"), language.translate("Report", "How to fill in"), {}};
    for (const Language* one : {&zh, &en}) {
        section.blocks.append(Paragraph{Paragraph::Style::Plain, one->translate("Template", how)});
    }
    Table table = tableOf("columns",
                          language.translate("Template", "The columns"),
                          {textColumn("zh", zh.translate("Template", "Column"), 24),
                           textColumn("en", en.translate("Template", "Column"), 30),
                           textColumn("text_zh", zh.translate("Template", "What goes in"), 60),
                           textColumn("text_en", en.translate("Template", "What goes in"), 60)});
    const bool shows = std::any_of(
        rows.begin(), rows.end(), [](const FormRow& row) { return !row.example.isEmpty(); });
    if (shows) {
        table.columns.append(textColumn("example", language.translate("Template", "Example"), 30));
    }
    for (const FormRow& row : rows) {
        table.cells << textCell(row.zh) << textCell(row.en) << textCell(row.textZh)
                    << textCell(row.textEn);
        if (shows) {
            table.cells << textCell(row.example);
        }
    }
    section.blocks.append(table);
    return section;
}

Result<ExportSummary> writeBlankForm(const QString& path,
                                     const QString& title,
                                     const QList<Section>& sections,
                                     LanguageCode language)
{
    if (reportFormat(path) != QLatin1String("xlsx")) {
        return fail(ErrorCode::Unsupported, {path});
    }
    Report report;
    report.language = language;
    report.title = title;
    report.sections = sections;
    JobContext job;
    return writeReport(report, path, job);
}

} // namespace zt
