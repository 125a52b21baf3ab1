// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sealed/htmlpage.h"

#include <QUrl>

namespace zt {

namespace {

const char style[] =
    "body{font-family:'Noto Sans TC','Microsoft JhengHei',sans-serif;margin:2em auto;"
    "max-width:80em;padding:0 1em;color:#1a1f29}"
    "h1{margin-top:2em;border-bottom:2px solid #1a1f29}"
    "table{border-collapse:collapse;margin:1em 0}"
    "th,td{border:1px solid #b9c0cc;padding:.25em .5em;text-align:left;vertical-align:top;"
    "white-space:pre-wrap}"
    "td.n{text-align:right}code{font-family:monospace;word-break:break-all}"
    "@media print{h1{page-break-before:always}}";

bool isNumber(CellKind kind)
{
    return kind != CellKind::Text && kind != CellKind::Empty;
}

class HtmlPage
{
public:
    explicit HtmlPage(const Language& language)
        : m_language(language)
    {
    }

    QByteArray made(const HtmlContent& content)
    {
        begin(content.title);
        element("h1", content.title);
        for (const QString& paragraph : content.introduction) {
            element("p", paragraph);
        }
        addFiles(content.files);
        addContents(content.reports);
        for (qsizetype i = 0; i < content.reports.size(); ++i) {
            addReport(content.reports[i], i);
        }
        m_html += "</body></html>\n";
        return m_html;
    }

private:
    void begin(const QString& title)
    {
        m_html += "<!DOCTYPE html>\n<html lang=\"";
        m_html += m_language.code() == LanguageCode::ZhTw ? "zh-Hant-TW" : "en";
        m_html += "\"><head><meta charset=\"utf-8\">"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src 'unsafe-inline'\">";
        element("title", title);
        m_html += "<style>";
        m_html += style;
        m_html += "</style></head><body>\n";
    }

    void text(const QString& words) { m_html += words.toHtmlEscaped().toUtf8(); }

    void element(const char* tag, const QString& words)
    {
        m_html += QByteArray("<") + tag + ">";
        text(words);
        m_html += QByteArray("</") + tag + ">\n";
    }

    void link(const QByteArray& target, const QString& words)
    {
        m_html += "<a href=\"" + target + "\">";
        text(words);
        m_html += "</a>";
    }

    void addFiles(const QList<HtmlFile>& files)
    {
        m_html += "<table><tr>";
        for (const char* head : {QT_TRANSLATE_NOOP("Report", "File"),
                                 QT_TRANSLATE_NOOP("Report", "Bytes"),
                                 "SHA-256"}) {
            element("th", m_language.translate("Report", head));
        }
        m_html += "</tr>\n";
        for (const HtmlFile& file : files) {
            m_html += "<tr><td>";
            link("./" + QUrl::toPercentEncoding(file.name, "/"), file.name);
            m_html += "</td><td class=\"n\">" + QByteArray::number(file.bytes) + "</td><td><code>" +
                      file.sha256.toLatin1() + "</code></td></tr>\n";
        }
        m_html += "</table>\n";
    }

    void addContents(const QList<Report>& reports)
    {
        m_html += "<ul>";
        for (qsizetype i = 0; i < reports.size(); ++i) {
            m_html += "<li>";
            link("#r" + QByteArray::number(i), reports[i].title);
            m_html += "</li>\n";
        }
        m_html += "</ul>\n";
    }

    void addReport(const Report& report, qsizetype number)
    {
        m_html += "<section id=\"r" + QByteArray::number(number) + "\">\n";
        element("h1", report.title);
        element("p", report.subject);
        for (const Section& section : report.sections) {
            element("h2", section.title);
            for (const Block& block : section.blocks) {
                if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                    element(paragraph->style == Paragraph::Style::Heading ? "h3" : "p",
                            paragraph->text);
                } else if (const auto* table = std::get_if<Table>(&block)) {
                    addTable(*table);
                }
            }
        }
        m_html += "</section>\n";
    }

    void addTable(const Table& table)
    {
        if (!table.title.isEmpty()) {
            element("h3", table.title);
        }
        m_html += "<table>";
        if (!table.headless) {
            m_html += "<tr>";
            for (const Column& column : table.columns) {
                if (!column.hidden) {
                    element("th", column.title);
                }
            }
            m_html += "</tr>\n";
        }
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            addRow(table, [&](qsizetype column) { return table.at(row, column); });
        }
        if (table.hasTotals()) {
            addRow(table, [&](qsizetype column) { return totalCell(table, column); });
        }
        m_html += "</table>\n";
    }

    static ReportCell totalCell(const Table& table, qsizetype column)
    {
        const Column& of = table.columns[column];
        return of.total ? ReportCell{of.kind, table.totalOf(column), {}} : ReportCell{};
    }

    template <class CellOf>
    void addRow(const Table& table, CellOf cellOf)
    {
        m_html += "<tr>";
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (table.columns[column].hidden) {
                continue;
            }
            const ReportCell cell = cellOf(column);
            m_html += isNumber(cell.kind) ? "<td class=\"n\">" : "<td>";
            text(displayText(cell));
            m_html += "</td>";
        }
        m_html += "</tr>\n";
    }

    const Language& m_language;
    QByteArray m_html;
};

} // namespace

QByteArray htmlBytes(const HtmlContent& content, const Language& language)
{
    return HtmlPage(language).made(content);
}

} // namespace zt
