// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/document.h"

#include "model/base/clock.h"
#include "reports/palette.h"
#include "reports/pdf/charts.h"
#include "reports/pdf/patch.h"
#include "reports/pdf/tablelayout.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <optional>

namespace zt::pdf {

namespace {

constexpr double pageWidth = pt(842); // A4 landscape
constexpr double pageHeight = pt(595);
constexpr double marginX = pt(34);
constexpr double bodyTop = pt(50);
constexpr double bodyBottom = pageHeight - pt(44);
constexpr double bodyWidth = pageWidth - 2 * marginX;
constexpr double blockGap = pt(12);

/// Runs through the report twice: without a painter to learn how many pages there are, then with
/// one. Both runs take the same decisions.
class Flow
{
public:
    Flow(const Report& report,
         const Language& language,
         JobContext& job,
         QPdfWriter* writer,
         int pageCount)
        : m_report(report)
        , m_language(language)
        , m_job(job)
        , m_writer(writer)
        , m_pageCount(pageCount)
    {
        if (writer != nullptr) {
            m_painter.emplace(writer);
        }
    }

    /// False when cancelled.
    [[nodiscard]] bool run()
    {
        for (const Section& section : m_report.sections) {
            startSection(section);
            for (const Block& block : section.blocks) {
                if (!add(block)) {
                    return false;
                }
            }
        }
        return true;
    }

    [[nodiscard]] int pages() const { return m_page; }

private:
    void startSection(const Section& section);
    void newPage();
    void ensure(double height);
    [[nodiscard]] bool add(const Block& block);
    void addParagraph(const Paragraph& paragraph);
    void addHeading(const QString& text, double points);
    [[nodiscard]] bool addTable(const Table& table);
    void addRow(const TableLayout& layout, qsizetype row);
    template <class Chart>
    void addChart(const Chart& chart,
                  double height,
                  void (*paint)(QPainter&, const QRectF&, const Chart&));
    void paintFrame();

    const Report& m_report;
    const Language& m_language;
    JobContext& m_job;
    QPdfWriter* m_writer;
    std::optional<QPainter> m_painter;
    int m_pageCount;
    int m_page = 0;
    double m_y = 0;
    QString m_section;
};

void Flow::startSection(const Section& section)
{
    m_section = section.title;
    newPage();
    if (m_page == 1) {
        addHeading(m_report.title, 20);
        addHeading(m_report.subject, 12);
        m_y += blockGap;
        return;
    }
    addHeading(section.title, 14);
}

void Flow::newPage()
{
    ++m_page;
    m_y = bodyTop;
    if (m_painter) {
        if (m_page > 1) {
            m_writer->newPage();
        }
        paintFrame();
    }
}

void Flow::ensure(double height)
{
    if (m_y + height > bodyBottom && m_y > bodyTop) {
        newPage();
    }
}

void Flow::paintFrame()
{
    QPainter& painter = *m_painter;
    painter.setFont(makeFont(8));
    painter.setPen(color(palette::hint));
    const QRectF head(marginX, pt(22), bodyWidth, pt(16));
    const QRectF foot(marginX, pageHeight - pt(34), bodyWidth, pt(16));
    painter.drawText(head, int(Qt::AlignLeft | Qt::AlignVCenter), m_report.title);
    painter.drawText(head, int(Qt::AlignRight | Qt::AlignVCenter), m_section);
    painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignVCenter), trailLine(m_report, m_language));
    painter.drawText(foot,
                     int(Qt::AlignRight | Qt::AlignVCenter),
                     QStringLiteral("%1 / %2").arg(m_page).arg(m_pageCount));
    painter.setPen(QPen(color(palette::line), pt(0.5)));
    painter.drawLine(QPointF(marginX, pt(40)), QPointF(marginX + bodyWidth, pt(40)));
    painter.drawLine(QPointF(marginX, foot.top() - pt(2)),
                     QPointF(marginX + bodyWidth, foot.top() - pt(2)));
}

bool Flow::add(const Block& block)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        addParagraph(*paragraph);
    } else if (const auto* table = std::get_if<Table>(&block)) {
        return addTable(*table);
    } else if (const auto* bars = std::get_if<BarChart>(&block)) {
        addChart(*bars, pt(260), &paintBars);
    } else if (const auto* scatter = std::get_if<ScatterChart>(&block)) {
        addChart(*scatter, bodyBottom - bodyTop, &paintScatter);
    }
    return !m_job.cancelled();
}

void Flow::addHeading(const QString& text, double points)
{
    const QFont font = makeFont(points, true);
    for (const QString& line : wrapText(text, font, bodyWidth)) {
        ensure(lineHeight(font));
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(color(palette::text));
            m_painter->drawText(QRectF(marginX, m_y, bodyWidth, lineHeight(font)),
                                int(Qt::AlignLeft | Qt::AlignVCenter),
                                line);
        }
        m_y += lineHeight(font);
    }
    m_y += pt(4);
}

void Flow::addParagraph(const Paragraph& paragraph)
{
    const bool note = paragraph.style == Paragraph::Style::Note;
    const QFont font = makeFont(9, paragraph.style == Paragraph::Style::Heading);
    const double padding = note ? pt(6) : 0;
    const QStringList lines = wrapText(paragraph.text, font, bodyWidth - 2 * padding);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double extra = (i == 0 ? padding : 0) + (i + 1 == lines.size() ? padding : 0);
        ensure(lineHeight(font) + extra);
        if (m_painter) {
            if (note) {
                m_painter->fillRect(QRectF(marginX, m_y, bodyWidth, lineHeight(font) + extra),
                                    color(palette::warnTint));
            }
            m_painter->setFont(font);
            m_painter->setPen(color(note ? palette::text : palette::secondary));
            const QRectF area(marginX + padding,
                              m_y + (i == 0 ? padding : 0),
                              bodyWidth - 2 * padding,
                              lineHeight(font));
            m_painter->drawText(
                area, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), lines[i]);
        }
        m_y += lineHeight(font) + extra;
    }
    m_y += pt(8);
}

bool Flow::addTable(const Table& table)
{
    constexpr qsizetype progressEvery = 128;
    const TableLayout layout(m_report, table, m_language, bodyWidth);
    const double first = table.rowCount() > 0 ? layout.heightOf(1) : 0;
    ensure((table.title.isEmpty() ? 0 : pt(22)) + layout.headHeight() + first);
    if (!table.title.isEmpty()) {
        addHeading(table.title, 10.5);
    }
    if (m_painter) {
        layout.paintHead(*m_painter, marginX, m_y);
    }
    m_y += layout.headHeight();
    for (qsizetype row = 0; row < layout.rowCount(); ++row) {
        if (row % progressEvery == 0 && m_job.cancelled()) {
            return false;
        }
        addRow(layout, row);
    }
    m_y += blockGap;
    return true;
}

void Flow::addRow(const TableLayout& layout, qsizetype row)
{
    const QList<QStringList> cells = layout.cellLines(row);
    const int lines = TableLayout::lineCount(cells);
    const double wholePage = bodyBottom - bodyTop - layout.headHeight();
    for (int from = 0; from < lines;) {
        const bool fits = m_y + layout.heightOf(lines - from) <= bodyBottom;
        const int room = layout.linesWithin(bodyBottom - m_y);
        // A row is parted only where even an empty page could not take it.
        const bool part = !fits && layout.heightOf(lines - from) > wholePage && room > 0;
        if (!fits && !part) {
            newPage();
            if (m_painter) {
                layout.paintHead(*m_painter, marginX, m_y);
            }
            m_y += layout.headHeight();
            if (layout.heightOf(lines - from) <= wholePage) {
                continue;
            }
        }
        const int to =
            fits ? lines
                 : std::min(lines, from + std::max(1, layout.linesWithin(bodyBottom - m_y)));
        if (m_painter) {
            layout.paintRow(*m_painter, marginX, m_y, row, cells, from, to);
        }
        m_y += layout.heightOf(to - from);
        from = to;
    }
}

template <class Chart>
void Flow::addChart(const Chart& chart,
                    double height,
                    void (*paint)(QPainter&, const QRectF&, const Chart&))
{
    ensure(height);
    const double used = std::min(height, bodyBottom - m_y);
    if (m_painter) {
        m_painter->save();
        paint(*m_painter, {marginX, m_y, bodyWidth, used}, chart);
        m_painter->restore();
    }
    m_y += used + blockGap;
}

void collect(QSet<char16_t>& characters, const QString& text)
{
    for (const QChar c : text) {
        characters.insert(c.unicode());
    }
}

/// Every character a report says.
QSet<char16_t> charactersOf(const Report& report)
{
    QSet<char16_t> characters;
    collect(characters, report.title + report.subject);
    for (const Section& section : report.sections) {
        collect(characters, section.title);
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                collect(characters, paragraph->text);
            } else if (const auto* table = std::get_if<Table>(&block)) {
                collect(characters, table->title);
                for (const Column& column : table->columns) {
                    collect(characters, column.title);
                }
                for (const ReportCell& cell : table->cells) {
                    collect(characters, cell.text);
                }
            } else if (const auto* bars = std::get_if<BarChart>(&block)) {
                collect(characters, bars->title + bars->note + bars->emptyText);
                for (const BarChart::Series& series : bars->series) {
                    collect(characters, series.name);
                }
            } else if (const auto* scatter = std::get_if<ScatterChart>(&block)) {
                collect(characters,
                        scatter->title + scatter->note + scatter->xTitle + scatter->yTitle);
                collect(characters, scatter->quadrantLowHigh + scatter->quadrantHighHigh);
                collect(characters, scatter->quadrantLowLow + scatter->quadrantHighLow);
            }
        }
    }
    collect(characters, trailLine(report, Language(report.language)));
    return characters;
}

} // namespace

Result<Pages> makeDocument(const Report& report, JobContext& job)
{
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) {
        return fail(ErrorCode::Unsupported, {QStringLiteral("PDF without QGuiApplication")});
    }
    const Language language(report.language);
    Flow rehearsal(report, language, job, nullptr, 0);
    if (!rehearsal.run()) {
        return fail(ErrorCode::Cancelled);
    }
    Pages pages;
    {
        QBuffer buffer(&pages.bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {}));
        writer.setTitle(report.title);
        writer.setCreator(report.programVersion);
        Flow flow(report, language, job, &writer, rehearsal.pages());
        if (!flow.run()) {
            return fail(ErrorCode::Cancelled);
        }
        pages.count = flow.pages();
    }
    setCreationDate(pages.bytes, report.created);
    repairCharacters(pages.bytes, charactersOf(report), makeFont(9));
    return pages;
}

} // namespace zt::pdf
