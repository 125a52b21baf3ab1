// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/document.h"

#include "model/base/clock.h"
#include "reports/palette.h"
#include "reports/pdf/characters.h"
#include "reports/pdf/charts.h"
#include "reports/pdf/patch.h"
#include "reports/pdf/steadyhashes.h"
#include "reports/pdf/tablelayout.h"
#include "reports/phrase.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <optional>

namespace zt::pdf {

namespace {

constexpr double longSide = pt(842); // A4
constexpr double shortSide = pt(595);
constexpr double marginX = pt(34);
constexpr double bodyTop = pt(50);
constexpr double footHeight = pt(44);
constexpr double blockGap = pt(12);

/// What a run through the report draws on, if anything, and what it knows beforehand.
struct Target
{
    QPdfWriter* writer = nullptr;
    int pageCount = 0;
    QList<double> scales = {}; ///< how much smaller the first sections are set, to be one page
};

/// Runs through the report twice: without a painter to learn how many pages there are, then with
/// one. Both runs take the same decisions.
class Flow
{
public:
    Flow(const Report& report, const Language& language, JobContext& job, const Target& target)
        : m_report(report)
        , m_language(language)
        , m_job(job)
        , m_target(target)
        , m_bodyWidth((report.letters ? shortSide : longSide) - 2 * marginX)
        , m_pageHeight(report.letters ? longSide : shortSide)
    {
        if (target.writer != nullptr) {
            m_painter.emplace(target.writer);
        }
    }

    /// False when cancelled.
    [[nodiscard]] bool run()
    {
        return std::all_of(m_report.sections.begin(),
                           m_report.sections.end(),
                           [this](const Section& section) { return runSection(section); });
    }

    [[nodiscard]] bool runSection(const Section& section);

    [[nodiscard]] int pages() const { return m_page; }

private:
    void startSection(const Section& section);
    void newPage();
    void ensure(double height);
    [[nodiscard]] bool add(const Block& block);
    [[nodiscard]] bool addBeside(const Block& block, const Block& next);
    void addParagraph(const Paragraph& paragraph);
    void addHeading(const QString& text, double points);
    [[nodiscard]] bool addTable(const Table& table);
    [[nodiscard]] bool addPart(const TableLayout& layout, const QString& title);
    void addRow(const TableLayout& layout, qsizetype row);
    template <class Chart>
    void addChart(const Chart& chart,
                  double height,
                  void (*paint)(QPainter&, const QRectF&, const Chart&));
    void paintFrame();

    /// The page in the lengths things are laid out in, more than there are where it is scaled down.
    [[nodiscard]] double width() const { return m_bodyWidth / m_scale; }

    [[nodiscard]] double bottom() const
    {
        return bodyTop + (m_pageHeight - footHeight - bodyTop) / m_scale;
    }

    const Report& m_report;
    const Language& m_language;
    JobContext& m_job;
    Target m_target;
    double m_bodyWidth;
    double m_pageHeight;
    std::optional<QPainter> m_painter;
    qsizetype m_sections = 0; ///< begun
    int m_page = 0;
    double m_scale = 1;
    double m_left = marginX;
    double m_y = 0;
    QString m_section;
};

bool Flow::runSection(const Section& section)
{
    startSection(section);
    for (qsizetype i = 0; i < section.blocks.size(); ++i) {
        const bool beside =
            i + 1 < section.blocks.size() && addBeside(section.blocks[i], section.blocks[i + 1]);
        if (!beside && !add(section.blocks[i])) {
            return false;
        }
        i += beside ? 1 : 0;
    }
    return true;
}

void Flow::startSection(const Section& section)
{
    m_section = section.title;
    m_scale = m_target.scales.value(m_sections++, 1);
    newPage();
    if (m_page == 1 && !m_report.letters) {
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
            m_target.writer->newPage();
        }
        m_painter->resetTransform();
        paintFrame();
        m_painter->translate(marginX, bodyTop);
        m_painter->scale(m_scale, m_scale);
        m_painter->translate(-marginX, -bodyTop);
    }
}

void Flow::ensure(double height)
{
    if (m_y + height > bottom() && m_y > bodyTop) {
        newPage();
    }
}

void Flow::paintFrame()
{
    QPainter& painter = *m_painter;
    painter.setFont(makeFont(8));
    painter.setPen(color(palette::hint));
    const QRectF head(marginX, pt(22), m_bodyWidth, pt(16));
    const QRectF foot(marginX, m_pageHeight - pt(34), m_bodyWidth, pt(16));
    painter.drawText(head, int(Qt::AlignLeft | Qt::AlignVCenter), m_report.title);
    painter.drawText(head, int(Qt::AlignRight | Qt::AlignVCenter), m_section);
    painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignVCenter), trailLine(m_report, m_language));
    painter.drawText(foot,
                     int(Qt::AlignRight | Qt::AlignVCenter),
                     QStringLiteral("%1 / %2").arg(m_page).arg(m_target.pageCount));
    painter.setPen(QPen(color(palette::line), pt(0.5)));
    painter.drawLine(QPointF(marginX, pt(40)), QPointF(marginX + m_bodyWidth, pt(40)));
    painter.drawLine(QPointF(marginX, foot.top() - pt(2)),
                     QPointF(marginX + m_bodyWidth, foot.top() - pt(2)));
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
        // The rest of the page below a heading will do; below anything longer, a page of its own.
        const double left = bottom() - m_y;
        const double whole = bottom() - bodyTop;
        addChart(*scatter, left > whole * 0.8 ? left : whole, &paintScatter);
    } else if (const auto* radar = std::get_if<RadarChart>(&block)) {
        addChart(*radar, pt(340), &paintRadar);
    } else if (const auto* lines = std::get_if<SeriesChart>(&block)) {
        addChart(*lines, pt(300), &paintSeries);
    }
    return !m_job.cancelled();
}

void Flow::addHeading(const QString& text, double points)
{
    const QFont font = makeFont(points, true);
    for (const QString& line : wrapText(text, font, width())) {
        ensure(lineHeight(font));
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(color(palette::text));
            m_painter->drawText(QRectF(m_left, m_y, width(), lineHeight(font)),
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
    const QStringList lines = wrapText(paragraph.text, font, width() - 2 * padding);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double extra = (i == 0 ? padding : 0) + (i + 1 == lines.size() ? padding : 0);
        ensure(lineHeight(font) + extra);
        if (m_painter) {
            if (note) {
                m_painter->fillRect(QRectF(m_left, m_y, width(), lineHeight(font) + extra),
                                    color(palette::warnTint));
            }
            m_painter->setFont(font);
            m_painter->setPen(color(note ? palette::text : palette::secondary));
            const QRectF area(m_left + padding,
                              m_y + (i == 0 ? padding : 0),
                              width() - 2 * padding,
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
    const QList<QList<qsizetype>> parts = TableLayout::parts(table, width());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString name = table.title.isEmpty() ? m_section : table.title;
        const QString title =
            i == 0 ? table.title
                   : fill(m_language.translate("Report", "%1, further columns (%2 of %3)"),
                          {name, QString::number(i + 1), QString::number(parts.size())});
        if (i > 0) {
            newPage();
        }
        if (!addPart(TableLayout(m_report, table, parts[i], m_language, width()), title)) {
            return false;
        }
    }
    return true;
}

bool Flow::addPart(const TableLayout& layout, const QString& title)
{
    constexpr qsizetype progressEvery = 128;
    const double first = layout.rowCount() > 0 ? layout.heightOf(1) : 0;
    ensure((title.isEmpty() ? 0 : pt(22)) + layout.headHeight() + first);
    if (!title.isEmpty()) {
        addHeading(title, 10.5);
    }
    if (m_painter) {
        layout.paintHead(*m_painter, m_left, m_y);
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

/// Two short lists of names and values, the second beside the first where there is room for it.
bool Flow::addBeside(const Block& block, const Block& next)
{
    constexpr double between = pt(30);
    const auto* first = std::get_if<Table>(&block);
    const auto* second = std::get_if<Table>(&next);
    if (first == nullptr || second == nullptr || !first->headless || !second->headless) {
        return false;
    }
    const auto whole = [this](const Table& table) {
        return TableLayout(
            m_report, table, TableLayout::parts(table, width()).constFirst(), m_language, width());
    };
    const TableLayout left = whole(*first);
    const TableLayout right = whole(*second);
    const double top = m_y;
    const double offset = left.width() + between;
    const double room = bottom() - top - 2 * pt(22) - blockGap;
    if (offset + right.width() > width() || std::max(left.height(), right.height()) > room) {
        return false;
    }
    // Neither can meet the end of the page, and so neither can be cancelled halfway.
    (void)addPart(left, first->title);
    const double leftEnd = m_y;
    m_y = top;
    m_left += offset;
    (void)addPart(right, second->title);
    m_left -= offset;
    m_y = std::max(m_y, leftEnd);
    return true;
}

void Flow::addRow(const TableLayout& layout, qsizetype row)
{
    const QList<QStringList> cells = layout.cellLines(row);
    const int lines = layout.lineCount(cells);
    const double wholePage = bottom() - bodyTop - layout.headHeight();
    for (int from = 0; from < lines;) {
        const bool fits = m_y + layout.heightOf(lines - from) <= bottom();
        const int room = layout.linesWithin(bottom() - m_y);
        // A row is parted only where even an empty page could not take it.
        const bool part = !fits && layout.heightOf(lines - from) > wholePage && room > 0;
        if (!fits && !part) {
            newPage();
            if (m_painter) {
                layout.paintHead(*m_painter, m_left, m_y);
            }
            m_y += layout.headHeight();
            if (layout.heightOf(lines - from) <= wholePage) {
                continue;
            }
        }
        const int to =
            fits ? lines : std::min(lines, from + std::max(1, layout.linesWithin(bottom() - m_y)));
        if (m_painter) {
            layout.paintRow(*m_painter, m_left, m_y, row, cells, from, to);
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
    const double used = std::min(height, bottom() - m_y);
    if (m_painter) {
        m_painter->save();
        paint(*m_painter, {m_left, m_y, width(), used}, chart);
        m_painter->restore();
    }
    m_y += used + blockGap;
}

/// The largest size at which a section is one page; none where it is more at any size.
std::optional<double>
scaleOf(const Report& report, const Section& section, const Language& language, JobContext& job)
{
    constexpr int smallest = 75; // percent
    for (int percent = 100; percent >= smallest; percent -= 5) {
        Flow alone(report, language, job, {nullptr, 0, {percent / 100.0}});
        if (!alone.runSection(section) || alone.pages() == 1) {
            return percent / 100.0;
        }
    }
    return {};
}

/// Of the cover, which is set small where it needs more than a page all the same, or of every
/// letter, which then is set as it is.
QList<double> scalesOf(const Report& report, const Language& language, JobContext& job)
{
    constexpr double small = 0.75;
    QList<double> scales;
    for (const Section& section : report.sections) {
        scales.append(scaleOf(report, section, language, job).value_or(report.letters ? 1 : small));
        if (!report.letters) {
            break;
        }
    }
    return scales;
}

} // namespace

Result<Pages> makeDocument(const Report& report, JobContext& job)
{
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) {
        return fail(ErrorCode::Unsupported, {QStringLiteral("PDF without QGuiApplication")});
    }
    const SteadyHashes steady;
    const Language language(report.language);
    const QList<double> scales = scalesOf(report, language, job);
    Flow rehearsal(report, language, job, {nullptr, 0, scales});
    if (!rehearsal.run()) {
        return fail(ErrorCode::Cancelled);
    }
    Pages pages;
    {
        QBuffer buffer(&pages.bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4),
                        report.letters ? QPageLayout::Portrait : QPageLayout::Landscape,
                        {}));
        writer.setTitle(report.title);
        writer.setCreator(report.programVersion);
        Flow flow(report, language, job, {&writer, rehearsal.pages(), scales});
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
