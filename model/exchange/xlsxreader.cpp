// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxreader.h"

#include "model/exchange/sheetbuilder.h"
#include "model/exchange/sheeterror.h"
#include "model/exchange/textpool.h"
#include "model/exchange/xmlscanner.h"

#include <QDate>
#include <QTime>

#include <array>
#include <charconv>
#include <cmath>

namespace zt {

namespace {

using Token = XmlScanner::Token;

constexpr double days1904 = 1462;

std::optional<qint32> toInt(std::string_view text)
{
    qint32 value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                      : std::nullopt;
}

bool toBool(std::string_view text)
{
    return text == "1" || text == "true";
}

/// As std::from_chars with what people and programs write around it; no "nan" and no "inf".
std::optional<double> toNumber(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n+");
    const size_t last = text.find_last_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    text = text.substr(first, last - first + 1);
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Serial day of an ISO 8601 cell (t="d"); nothing when it is none.
std::optional<double> isoSerial(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid()) {
        return static_cast<double>(QDate(1899, 12, 30).daysTo(time.date())) +
               time.time().msecsSinceStartOfDay() / 86'400'000.0;
    }
    const QTime alone = QTime::fromString(text, Qt::ISODateWithMs);
    return alone.isValid() ? std::optional(alone.msecsSinceStartOfDay() / 86'400'000.0)
                           : std::nullopt;
}

class SheetParser
{
public:
    SheetParser(const Package& package,
                const XlsxWorkbook::Entry& entry,
                PartDevice& device,
                const QList<QString>& strings,
                const std::vector<NumberStyle>& styles,
                bool from1904,
                JobContext& job,
                const SheetLimits& limits)
        : m_path(package.path())
        , m_entry(entry)
        , m_device(device)
        , m_strings(strings)
        , m_styles(styles)
        , m_from1904(from1904)
        , m_job(job)
        , m_xml(device, limits.maxXmlDepth)
        , m_builder(m_path, limits)
    {
    }

    [[nodiscard]] Result<Sheet> parse();

private:
    enum class Type : quint8 { Number, Shared, Inline, Formula, Boolean, Error, Date };

    struct Pending
    {
        qint32 column = 0;
        Type type = Type::Number;
        NumberStyle style = NumberStyle::Plain;
        std::string value;
        std::string inlined;
        std::string formula;
        bool hasInlined = false;
        bool hasFormula = false;
    };

    void parseDocument();
    void parseRows();
    void parseRow();
    void parseCell();
    void parseInline();
    void placeCell();
    void readColumn();
    void readMerge();
    void collect(std::string& to);
    [[nodiscard]] Cell finished();
    [[nodiscard]] Cell withoutResult();
    [[nodiscard]] Cell textCell(std::string_view utf8);
    [[nodiscard]] Cell numberCell();
    [[nodiscard]] Cell numberOf(double value);
    [[nodiscard]] Cell sharedCell();
    [[nodiscard]] Cell dateCell();
    [[nodiscard]] static Type typeOf(std::string_view name);
    /// The next token, with faults turned into an error.
    [[nodiscard]] Token next();
    void skip();
    void fail(const char* reason);

    [[nodiscard]] bool stopped() const { return m_error.has_value(); }

    [[nodiscard]] QString cellText() const;

    QString m_path;
    const XlsxWorkbook::Entry& m_entry;
    PartDevice& m_device;
    const QList<QString>& m_strings;
    const std::vector<NumberStyle>& m_styles;
    bool m_from1904;
    JobContext& m_job;
    XmlScanner m_xml;
    SheetBuilder m_builder;
    TextPool m_pool;
    Pending m_cell;
    bool m_rowHidden = false;
    qint32 m_row = 0;
    qint32 m_column = 0;
    std::optional<Error> m_error;
};

QString SheetParser::cellText() const
{
    return m_row > 0 ? cellName(m_row, m_cell.column) : m_entry.part;
}

void SheetParser::fail(const char* reason)
{
    if (!m_error) {
        m_error = m_device.error()
                      ? *m_device.error()
                      : damaged(m_path, m_entry.info.name + QLatin1Char('!') + cellText(), reason);
    }
}

Token SheetParser::next()
{
    const Token token = m_xml.next();
    if (token == Token::Failed || m_device.error()) {
        fail(m_xml.reason());
        return Token::Failed;
    }
    return token;
}

void SheetParser::skip()
{
    if (m_xml.skipElement() != Token::End) {
        fail(m_xml.reason());
    }
}

SheetParser::Type SheetParser::typeOf(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Type>, 6> types{
        {{"s", Type::Shared},
         {"inlineStr", Type::Inline},
         {"str", Type::Formula},
         {"b", Type::Boolean},
         {"e", Type::Error},
         {"d", Type::Date}}};
    for (const auto& [written, type] : types) {
        if (name == written) {
            return type;
        }
    }
    return Type::Number;
}

/// All text of the element just started, up to its end.
void SheetParser::collect(std::string& to)
{
    const int level = m_xml.depth();
    while (!stopped()) {
        const Token token = next();
        if (token == Token::Text) {
            if (to.size() < (1U << 20)) {
                to.append(m_xml.text());
            }
        } else if (token == Token::Start) {
            skip();
        } else if (token == Token::End && m_xml.depth() < level) {
            return;
        }
    }
}

/// <is>: its own text or the runs put together; phonetic guides left out.
void SheetParser::parseInline()
{
    const int level = m_xml.depth();
    m_cell.hasInlined = true;
    while (!stopped()) {
        const Token token = next();
        if (token == Token::End && m_xml.depth() < level) {
            return;
        }
        if (token != Token::Start) {
            continue;
        }
        if (m_xml.name() == "t") {
            collect(m_cell.inlined);
        } else if (m_xml.name() != "r") {
            skip();
        }
    }
}

Cell SheetParser::textCell(std::string_view utf8)
{
    auto text = m_pool.get(utf8);
    if (!text) {
        fail(QT_TRANSLATE_NOOP("Reason", "the text is not UTF-8"));
        return {};
    }
    if (utf8.find("_x") != std::string_view::npos) {
        text = unescaped(*text);
    }
    return text->isEmpty() ? Cell{} : Cell{Cell::Kind::Text, std::move(*text), 0};
}

Cell SheetParser::numberOf(double value)
{
    if (m_cell.style != NumberStyle::Plain) {
        double serial = value + (m_from1904 ? days1904 : 0);
        if (m_from1904 && value < 1) {
            serial = value;
        } else if (!m_from1904 && m_cell.style == NumberStyle::Date && serial >= 1 && serial < 60) {
            serial += 1; // Excel counts a 29 February 1900 that never was
        }
        if (m_cell.style == NumberStyle::Elapsed) {
            serial = value;
        }
        const QString text = dateText(serial, m_cell.style);
        if (!text.isEmpty()) {
            return {Cell::Kind::Date, text, serial};
        }
    }
    const QString text = shortestNumber(value);
    const QByteArray latin = text.toLatin1();
    const auto shared = m_pool.get({latin.constData(), static_cast<size_t>(latin.size())});
    return {Cell::Kind::Number, shared.value_or(text), value};
}

Cell SheetParser::numberCell()
{
    const auto value = toNumber(m_cell.value);
    return value ? numberOf(*value) : textCell(m_cell.value);
}

Cell SheetParser::sharedCell()
{
    const auto index = toInt(m_cell.value);
    if (!index || *index < 0 || *index >= m_strings.size()) {
        fail(QT_TRANSLATE_NOOP("Reason", "the cell points to a shared string that is not there"));
        return {};
    }
    const QString& text = m_strings[*index];
    return text.isEmpty() ? Cell{} : Cell{Cell::Kind::Text, text, 0};
}

Cell SheetParser::dateCell()
{
    const auto serial = isoSerial(QString::fromStdString(m_cell.value));
    if (!serial) {
        return textCell(m_cell.value);
    }
    return {Cell::Kind::Date, dateText(*serial, NumberStyle::Date), *serial};
}

/// A program that does not calculate writes formulas alone. Blank would be a lie: the cell holds
/// something, and nobody knows what. An empty result, by contrast, is written as an empty text.
Cell SheetParser::withoutResult()
{
    Cell cell = textCell("=" + m_cell.formula);
    cell.kind = Cell::Kind::Error;
    return cell;
}

Cell SheetParser::finished()
{
    if (m_cell.hasInlined && m_cell.type != Type::Shared) {
        return textCell(m_cell.inlined);
    }
    if (m_cell.value.empty()) {
        return m_cell.hasFormula && m_cell.type == Type::Number ? withoutResult() : Cell{};
    }
    switch (m_cell.type) {
    case Type::Number:
        return numberCell();
    case Type::Shared:
        return sharedCell();
    case Type::Inline:
    case Type::Formula:
        return textCell(m_cell.value);
    case Type::Boolean: {
        const bool yes = toBool(m_cell.value);
        return {Cell::Kind::Boolean,
                yes ? QStringLiteral("TRUE") : QStringLiteral("FALSE"),
                yes ? 1.0 : 0.0};
    }
    case Type::Error: {
        Cell cell = textCell(m_cell.value);
        cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Error;
        return cell;
    }
    case Type::Date:
        return dateCell();
    }
    return {};
}

/// Where the cell stands: as it says itself, else right of the one before.
void SheetParser::placeCell()
{
    const std::string_view written = m_xml.attribute("r");
    m_cell.column = m_column;
    if (written.empty()) {
        return;
    }
    const auto ref = parseCellRef(written);
    if (!ref) {
        fail(QT_TRANSLATE_NOOP("Reason", "a cell's place is not one a sheet can have"));
        return;
    }
    m_cell.column = ref->column;
    if (ref->row != m_row) {
        m_row = ref->row;
        m_builder.startRow(m_row, m_rowHidden);
    }
}

void SheetParser::parseCell()
{
    placeCell();
    m_cell.type = typeOf(m_xml.attribute("t"));
    const auto style = toInt(m_xml.attribute("s"));
    const bool known = style && *style >= 0 && static_cast<size_t>(*style) < m_styles.size();
    m_cell.style = known ? m_styles[static_cast<size_t>(*style)] : NumberStyle::Plain;
    m_cell.value.clear();
    m_cell.inlined.clear();
    m_cell.formula.clear();
    m_cell.hasInlined = false;
    m_cell.hasFormula = false;
    const int level = m_xml.depth();
    while (!stopped()) {
        const Token token = next();
        if (token == Token::End && m_xml.depth() < level) {
            break;
        }
        if (token != Token::Start) {
            continue;
        }
        if (m_xml.name() == "v") {
            collect(m_cell.value);
        } else if (m_xml.name() == "f") {
            m_cell.hasFormula = true;
            collect(m_cell.formula);
        } else if (m_xml.name() == "is") {
            parseInline();
        } else {
            skip();
        }
    }
    if (!stopped()) {
        m_builder.setCell(m_cell.column, finished());
        m_column = m_cell.column + 1;
    }
}

void SheetParser::parseRow()
{
    m_rowHidden = toBool(m_xml.attribute("hidden"));
    const std::string_view written = m_xml.attribute("r");
    const auto number = toInt(written);
    m_row = number.value_or(m_row + 1);
    if (m_row < 1 || (!written.empty() && !number)) {
        fail(QT_TRANSLATE_NOOP("Reason", "a row's number is not one a sheet can have"));
        return;
    }
    m_column = 0;
    m_builder.startRow(m_row, m_rowHidden);
    const int level = m_xml.depth();
    while (!stopped()) {
        const Token token = next();
        if (token == Token::End && m_xml.depth() < level) {
            break;
        }
        if (token == Token::Start) {
            if (m_xml.name() == "c") {
                parseCell();
            } else {
                skip();
            }
        }
    }
    m_builder.endRow();
}

void SheetParser::parseRows()
{
    const int level = m_xml.depth();
    qint64 count = 0;
    while (!stopped()) {
        const Token token = next();
        if (token == Token::End && m_xml.depth() < level) {
            break;
        }
        if (token != Token::Start) {
            continue;
        }
        if (m_xml.name() == "row") {
            parseRow();
        } else {
            skip();
        }
        if (m_builder.error()) {
            m_error = m_builder.error();
        }
        if (++count % 256 == 0) {
            m_job.progress(m_device.done(), m_device.declared());
            if (m_job.cancelled()) {
                m_error = Error{ErrorCode::Cancelled, {}, {}};
            }
        }
    }
    m_row = 0;
}

void SheetParser::readColumn()
{
    const auto first = toInt(m_xml.attribute("min"));
    const auto last = toInt(m_xml.attribute("max"));
    if (toBool(m_xml.attribute("hidden")) && first && last) {
        m_builder.hideColumns(*first - 1, *last - 1);
    }
}

void SheetParser::readMerge()
{
    const auto area = parseCellArea(m_xml.attribute("ref"));
    if (area) {
        m_builder.addMerge(*area);
    }
}

void SheetParser::parseDocument()
{
    while (!stopped()) {
        const Token token = next();
        if (token == Token::Finished) {
            return;
        }
        if (token != Token::Start) {
            continue;
        }
        const std::string_view name = m_xml.name();
        const int depth = m_xml.depth();
        if (depth == 1) {
            if (name != "worksheet") {
                fail(QT_TRANSLATE_NOOP("Reason", "this is no worksheet"));
            }
        } else if (depth == 2 && name == "sheetData") {
            parseRows();
        } else if (depth == 3 && name == "col") {
            readColumn();
        } else if (depth == 3 && name == "mergeCell") {
            readMerge();
        } else if (!(depth == 2 && (name == "cols" || name == "mergeCells"))) {
            skip();
        }
    }
}

Result<Sheet> SheetParser::parse()
{
    parseDocument();
    if (!m_error && m_builder.error()) {
        m_error = m_builder.error();
    }
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    m_job.progress(m_device.declared(), m_device.declared());
    return m_builder.finish(m_entry.info.name, m_entry.info.hidden);
}

} // namespace

Result<Sheet> readXlsxSheet(Package& package,
                            const XlsxWorkbook& book,
                            const XlsxWorkbook::Entry& entry,
                            JobContext& job,
                            const SheetLimits& limits)
{
    const auto styles = readCellStyles(package, book.stylesPart, limits);
    if (!styles) {
        return tl::unexpected(styles.error());
    }
    const auto strings = readSharedStrings(package, book.stringsPart, limits);
    if (!strings) {
        return tl::unexpected(strings.error());
    }
    if (entry.part.isEmpty()) {
        return tl::unexpected(damaged(
            package.path(), entry.info.name, QT_TRANSLATE_NOOP("Reason", "the part is missing")));
    }
    return package.part(entry.part).and_then([&](const std::unique_ptr<PartDevice>& device) {
        return SheetParser(package, entry, *device, *strings, *styles, book.from1904, job, limits)
            .parse();
    });
}

} // namespace zt
