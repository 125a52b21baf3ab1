// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/odsreader.h"

#include "model/exchange/numbertext.h"
#include "model/exchange/sheetbuilder.h"
#include "model/exchange/sheeterror.h"
#include "model/exchange/xmlpart.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace zt {

namespace {

constexpr QLatin1String contentPart("content.xml");

Cell textOrEmpty(const QString& text)
{
    return text.isEmpty() ? Cell{} : Cell{Cell::Kind::Text, text, 0};
}

/// Days of a duration "P1DT08H30M00S"; nothing when it is none.
std::optional<double> durationDays(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(-?)P(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const double days = match.captured(2).toDouble() +
                        (match.captured(3).toDouble() * 3600 + match.captured(4).toDouble() * 60 +
                         match.captured(5).toDouble()) /
                            86400;
    return match.captured(1).isEmpty() ? days : -days;
}

/// White space as ODF part 1, 6.1.2 has it: runs shrink to one blank, none at either end.
class ParagraphText
{
public:
    void add(QStringView text)
    {
        for (const QChar c : text) {
            const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (!blank) {
                addExact(c);
            } else if (!m_text.isEmpty() && !m_lastBlank) {
                m_text += u' ';
                m_lastBlank = true;
            }
        }
    }

    void addExact(QChar c)
    {
        m_text += c;
        m_lastBlank = false;
    }

    [[nodiscard]] QString take()
    {
        if (m_lastBlank) {
            m_text.chop(1);
        }
        m_lastBlank = false;
        return std::exchange(m_text, QString());
    }

    [[nodiscard]] qsizetype size() const { return m_text.size(); }

private:
    QString m_text;
    bool m_lastBlank = false;
};

class OdsParser
{
public:
    OdsParser(const Package& package,
              PartDevice& device,
              JobContext& job,
              const SheetLimits& limits)
        : m_path(package.path())
        , m_device(device)
        , m_job(job)
        , m_limits(limits)
        , m_xml(m_path, contentPart, device, limits.maxXmlDepth)
        , m_builder(m_path, limits)
    {
    }

    [[nodiscard]] Result<QList<SheetInfo>> list();
    [[nodiscard]] Result<Sheet> read(qsizetype position);

private:
    /// Goes to the next table; false when there is none.
    [[nodiscard]] bool nextTable();
    void noteTableStyle();
    void readTable();
    void readRows(int level);
    void readColumn();
    void readRow();
    void readCell();
    [[nodiscard]] QString readCellText();
    void readParagraph(ParagraphText& text);
    [[nodiscard]] Cell valueCell(const QString& type, const QString& text) const;
    [[nodiscard]] Cell dateCell(const QString& written, const QString& text) const;
    [[nodiscard]] Cell timeCell(const QString& written, const QString& text) const;
    [[nodiscard]] int repeats(QLatin1String attribute) const;
    [[nodiscard]] bool isHidden() const;

    [[nodiscard]] bool stopped() const { return m_error || m_builder.error() || !m_xml.ok(); }

    void checkJob();

    QString m_path;
    PartDevice& m_device;
    JobContext& m_job;
    SheetLimits m_limits;
    XmlPart m_xml;
    SheetBuilder m_builder;
    QSet<QString> m_hiddenStyles;
    QString m_openStyle;
    SheetInfo m_table;
    qint32 m_row = 0;
    qint32 m_column = 0;
    qint32 m_headColumn = 0;
    qint64 m_rowTags = 0;
    std::optional<Error> m_error;
};

int OdsParser::repeats(QLatin1String attribute) const
{
    return std::max(1, m_xml.intAttribute(attribute, 1));
}

bool OdsParser::isHidden() const
{
    const QString visibility = m_xml.attribute(QLatin1String("visibility"));
    return visibility == QLatin1String("collapse") || visibility == QLatin1String("filter");
}

void OdsParser::noteTableStyle()
{
    if (m_xml.isStart(QLatin1String("style"))) {
        m_openStyle = m_xml.attribute(QLatin1String("name"));
    } else if (m_xml.isStart(QLatin1String("table-properties")) &&
               m_xml.attribute(QLatin1String("display")) == QLatin1String("false")) {
        m_hiddenStyles.insert(m_openStyle);
    }
}

bool OdsParser::nextTable()
{
    // office:document-content / office:body / office:spreadsheet / table:table
    while (m_xml.next()) {
        if (!m_xml.xml().isStartElement()) {
            continue;
        }
        if (m_xml.depth() == 1 && !m_xml.isStart(QLatin1String("document-content"))) {
            m_xml.fail(QT_TRANSLATE_NOOP("Reason", "this is no spreadsheet"));
        } else if (m_xml.depth() == 4 && m_xml.isStart(QLatin1String("table"))) {
            m_table.name = m_xml.attribute(QLatin1String("name"));
            m_table.hidden = m_hiddenStyles.contains(m_xml.attribute(QLatin1String("style-name")));
            return true;
        }
        noteTableStyle();
    }
    return false;
}

Result<QList<SheetInfo>> OdsParser::list()
{
    QList<SheetInfo> sheets;
    while (nextTable()) {
        sheets.append(m_table);
        m_xml.skipElement();
    }
    if (!m_xml.ok()) {
        return tl::unexpected(m_xml.error());
    }
    return sheets;
}

void OdsParser::checkJob()
{
    if (++m_rowTags % 256 == 0) {
        m_job.progress(m_device.done(), m_device.declared());
        if (m_job.cancelled()) {
            m_error = Error{ErrorCode::Cancelled, {}, {}};
        }
    }
}

void OdsParser::readColumn()
{
    const int count =
        std::min(repeats(QLatin1String("number-columns-repeated")), m_limits.maxColumns);
    if (isHidden()) {
        m_builder.hideColumns(m_headColumn, m_headColumn + count - 1);
    }
    m_headColumn = std::min(m_headColumn + count, m_limits.maxColumns);
}

/// Rows stand in the table itself or in groups and heads of rows.
void OdsParser::readRows(int level)
{
    while (!stopped() && m_xml.nextChild(level)) {
        const QStringView name = m_xml.xml().name();
        if (name == QLatin1String("table-row")) {
            readRow();
        } else if (name == QLatin1String("table-column")) {
            readColumn();
        } else if (name == QLatin1String("table-row-group") ||
                   name == QLatin1String("table-header-rows") ||
                   name == QLatin1String("table-rows") || name == QLatin1String("table-columns") ||
                   name == QLatin1String("table-column-group") ||
                   name == QLatin1String("table-header-columns")) {
            readRows(level + 1);
        } else {
            m_xml.skipElement();
        }
    }
}

void OdsParser::readRow()
{
    const int count = repeats(QLatin1String("number-rows-repeated"));
    const int level = m_xml.depth();
    // Rows far below any sheet's end hold nothing; LibreOffice writes such a last row.
    const bool within = m_row < m_limits.maxRows;
    m_row = within ? m_row + 1 : m_row;
    m_column = 0;
    m_builder.startRow(m_row, isHidden());
    while (!stopped() && m_xml.nextChild(level)) {
        const QStringView name = m_xml.xml().name();
        if (within &&
            (name == QLatin1String("table-cell") || name == QLatin1String("covered-table-cell"))) {
            readCell();
        } else {
            m_xml.skipElement();
        }
    }
    m_builder.endRow();
    const int more = std::min(count - 1, m_limits.maxRows - m_row);
    if (within && more > 0) {
        m_builder.repeatLastRow(more);
        m_row += more;
    }
    checkJob();
}

Cell OdsParser::dateCell(const QString& written, const QString& text) const
{
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!time.isValid()) {
        return textOrEmpty(text.isEmpty() ? written : text);
    }
    const double serial = static_cast<double>(QDate(1899, 12, 30).daysTo(time.date())) +
                          time.time().msecsSinceStartOfDay() / 86'400'000.0;
    const QString iso = dateText(serial, NumberStyle::Date);
    return {Cell::Kind::Date, iso.isEmpty() ? written : iso, serial};
}

Cell OdsParser::timeCell(const QString& written, const QString& text) const
{
    const auto days = durationDays(written);
    if (!days) {
        return textOrEmpty(text.isEmpty() ? written : text);
    }
    const QString iso = dateText(*days, *days < 1 ? NumberStyle::Date : NumberStyle::Elapsed);
    return {Cell::Kind::Date, iso.isEmpty() ? written : iso, *days};
}

Cell OdsParser::valueCell(const QString& type, const QString& text) const
{
    if (type == QLatin1String("float") || type == QLatin1String("percentage") ||
        type == QLatin1String("currency")) {
        bool fits = false;
        const double value = m_xml.attribute(QLatin1String("value")).toDouble(&fits);
        if (fits && std::isfinite(value)) {
            return {Cell::Kind::Number, shortestNumber(value), value};
        }
    } else if (type == QLatin1String("boolean")) {
        const bool yes = m_xml.attribute(QLatin1String("boolean-value")) == QLatin1String("true");
        return {Cell::Kind::Boolean,
                yes ? QStringLiteral("TRUE") : QStringLiteral("FALSE"),
                yes ? 1.0 : 0.0};
    } else if (type == QLatin1String("date")) {
        return dateCell(m_xml.attribute(QLatin1String("date-value")), text);
    } else if (type == QLatin1String("time")) {
        return timeCell(m_xml.attribute(QLatin1String("time-value")), text);
    }
    return textOrEmpty(text);
}

void OdsParser::readCell()
{
    const int count = repeats(QLatin1String("number-columns-repeated"));
    const int rows = repeats(QLatin1String("number-rows-spanned"));
    const int columns = repeats(QLatin1String("number-columns-spanned"));
    // Attributes are gone once the children are read.
    const QString type = m_xml.attribute(QLatin1String("value-type"));
    const bool isError =
        m_xml.xml().attributes().value(
            QLatin1String("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"),
            QLatin1String("value-type")) == QLatin1String("error");
    const QString stated = m_xml.attribute(QLatin1String("string-value"));
    const QString formula = type.isEmpty() ? m_xml.attribute(QLatin1String("formula")) : QString();
    Cell cell =
        type == QLatin1String("string") || type.isEmpty() ? Cell{} : valueCell(type, stated);
    const QString text = readCellText();
    if (stopped()) {
        return;
    }
    if (cell.kind == Cell::Kind::Empty) {
        const QString& shown = text.isEmpty() ? stated : text;
        const Cell::Kind kind = isError ? Cell::Kind::Error : Cell::Kind::Text;
        cell = shown.isEmpty() ? Cell{} : Cell{kind, shown, 0};
    }
    if (cell.kind == Cell::Kind::Empty && !formula.isEmpty()) {
        // Written by a program that does not calculate; "of:=1+1" with its prefix left out.
        cell = {Cell::Kind::Error, formula.mid(std::max<qsizetype>(formula.indexOf(u'='), 0)), 0};
    }
    if (rows > 1 || columns > 1) {
        const qint32 lastRow =
            static_cast<qint32>(std::min<qint64>(qint64{m_row} + rows - 1, m_limits.maxRows));
        const qint32 lastColumn = static_cast<qint32>(
            std::min<qint64>(qint64{m_column} + columns - 1, m_limits.maxColumns - 1));
        m_builder.addMerge({{m_row, m_column}, {lastRow, lastColumn}});
    }
    const qint32 end =
        static_cast<qint32>(std::min<qint64>(qint64{m_column} + count, m_limits.maxColumns));
    if (cell.kind != Cell::Kind::Empty) {
        for (qint32 column = m_column; column < end; ++column) {
            m_builder.setCell(column, cell);
        }
    }
    m_column = end;
}

/// Paragraphs with line ends between them; comments and drawings are not the cell's text.
QString OdsParser::readCellText()
{
    const int level = m_xml.depth();
    QString text;
    bool first = true;
    while (!stopped() && m_xml.nextChild(level)) {
        const QStringView name = m_xml.xml().name();
        if (name != QLatin1String("p") && name != QLatin1String("h")) {
            m_xml.skipElement();
            continue;
        }
        ParagraphText paragraph;
        readParagraph(paragraph);
        text += first ? QString() : QStringLiteral("\n");
        text += paragraph.take();
        first = false;
        if (text.size() > m_limits.maxCellLength) {
            m_error = tooLarge(m_path,
                               QT_TRANSLATE_NOOP("Reason", "characters in one cell"),
                               m_limits.maxCellLength);
        }
    }
    return text;
}

void OdsParser::readParagraph(ParagraphText& text)
{
    const int level = m_xml.depth();
    while (m_xml.next() && m_xml.depth() >= level) {
        if (m_xml.xml().isCharacters()) {
            text.add(m_xml.xml().text());
        } else if (m_xml.isStart(QLatin1String("s"))) {
            const int count = std::min(repeats(QLatin1String("c")), m_limits.maxCellLength + 1);
            for (int i = 0; i < count; ++i) {
                text.addExact(u' ');
            }
        } else if (m_xml.isStart(QLatin1String("tab"))) {
            text.addExact(u'\t');
        } else if (m_xml.isStart(QLatin1String("line-break"))) {
            text.addExact(u'\n');
        } else if (m_xml.isStart(QLatin1String("annotation")) ||
                   m_xml.isStart(QLatin1String("ruby-text")) ||
                   m_xml.isStart(QLatin1String("frame")) || m_xml.isStart(QLatin1String("note"))) {
            m_xml.skipElement();
        }
        if (text.size() > m_limits.maxCellLength) {
            m_error = tooLarge(m_path,
                               QT_TRANSLATE_NOOP("Reason", "characters in one cell"),
                               m_limits.maxCellLength);
            return;
        }
    }
}

void OdsParser::readTable()
{
    readRows(m_xml.depth());
}

Result<Sheet> OdsParser::read(qsizetype position)
{
    for (qsizetype i = 0; nextTable(); ++i) {
        if (i < position) {
            m_xml.skipElement();
            continue;
        }
        const SheetInfo table = m_table;
        readTable();
        if (m_error || m_builder.error()) {
            return tl::unexpected(m_error ? *m_error : *m_builder.error());
        }
        if (!m_xml.ok()) {
            break;
        }
        return m_builder.finish(table.name, table.hidden);
    }
    if (!m_xml.ok()) {
        return tl::unexpected(m_xml.error());
    }
    return tl::unexpected(
        damaged(m_path, contentPart, QT_TRANSLATE_NOOP("Reason", "the part is missing")));
}

} // namespace

Result<bool> odsEncrypted(Package& package, const SheetLimits& limits)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (package.has(QStringLiteral("encrypted-package"))) {
        return true;
    }
    if (!package.has(manifest)) {
        return false;
    }
    return package.part(manifest).and_then(
        [&](const std::unique_ptr<PartDevice>& device) -> Result<bool> {
            XmlPart xml(package.path(), manifest, *device, limits.maxXmlDepth);
            bool encrypted = false;
            while (xml.next()) {
                encrypted = encrypted || xml.isStart(QLatin1String("encryption-data"));
            }
            if (!xml.ok()) {
                return tl::unexpected(xml.error());
            }
            return encrypted;
        });
}

Result<QList<SheetInfo>> listOdsSheets(Package& package, const SheetLimits& limits)
{
    return package.part(contentPart).and_then([&](const std::unique_ptr<PartDevice>& device) {
        JobContext job;
        return OdsParser(package, *device, job, limits).list();
    });
}

Result<Sheet>
readOdsSheet(Package& package, qsizetype position, JobContext& job, const SheetLimits& limits)
{
    return package.part(contentPart).and_then([&](const std::unique_ptr<PartDevice>& device) {
        return OdsParser(package, *device, job, limits).read(position);
    });
}

} // namespace zt
