// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/evidencetable.h"

#include "model/exchange/datetext.h"
#include "model/exchange/evidencemapping.h"
#include "model/exchange/importsynonyms.h"
#include "model/exchange/importvalues.h"
#include "model/exchange/sheetreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype rowsSearched = 20;
constexpr qsizetype readLengthMost = 200;

/// Rows until the head is found, then each below it.
class TableFeed
{
public:
    TableFeed(const QString& path,
              AnalysisKind kind,
              const EvidenceTableOptions& options,
              JobContext& job,
              const std::function<void(const EvidenceTableRow& row)>& use)
        : m_path(path)
        , m_kind(kind)
        , m_options(options)
        , m_job(job)
        , m_use(use)
    {
    }

    [[nodiscard]] Result<void> take(const SheetRow& row)
    {
        if (m_settled) {
            give(row);
            return {};
        }
        m_waiting.append(row);
        const qint64 headerRow = headerRowOf(m_options.map);
        const bool enough = headerRow > 0 ? row.number >= headerRow + rowsSearched
                                          : m_waiting.size() >= rowsSearched;
        return enough ? settle() : Result<void>{};
    }

    [[nodiscard]] Result<EvidenceTableInfo> finish()
    {
        if (!m_settled) {
            if (const Result<void> settled = settle(); !settled) {
                return tl::unexpected(settled.error());
            }
        }
        return std::move(m_info);
    }

private:
    [[nodiscard]] Result<void> settle()
    {
        const Result<EvidenceMapping> mapping =
            mapEvidence(m_waiting, m_kind, m_options.map, m_path, m_options.mapFile);
        if (!mapping) {
            return tl::unexpected(mapping.error());
        }
        m_info.mapping = *mapping;
        m_settled = true;
        if (const Result<void> ordered = findDayOrder(); !ordered) {
            return ordered;
        }
        for (const SheetRow& row : std::as_const(m_waiting)) {
            if (row.number > m_info.mapping.headerRow) {
                give(row);
            }
        }
        m_waiting.clear();
        return {};
    }

    /// What a row shows of the order of month and day; false where it has no such day.
    bool lookAtDays(const SheetRow& row, DayOrder& order) const
    {
        const QList<EvidenceColumn>& columns = evidenceColumns(m_kind);
        bool any = false;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const bool isDay =
                columns[i].value == EvidenceValue::Day || columns[i].value == EvidenceValue::Moment;
            const qint32 at = m_info.mapping.columns[i];
            if (!isDay || at < 0 || at >= row.cells.size() ||
                row.cells[at].kind != Cell::Kind::Text) {
                continue;
            }
            const auto shown = dayOrderShown(row.cells[at].text);
            any = any || shown.has_value();
            order = shown.value_or(order) == DayOrder::Unknown ? order : *shown;
        }
        return any;
    }

    /// Where the first rows have days with their year behind and the map does not tell their order,
    /// the file is looked through for one that does.
    [[nodiscard]] Result<void> findDayOrder()
    {
        DayOrder& order = m_info.mapping.dayOrder;
        bool any = false;
        if (order != DayOrder::Unknown) {
            return {};
        }
        for (const SheetRow& row : std::as_const(m_waiting)) {
            any = (row.number > m_info.mapping.headerRow && lookAtDays(row, order)) || any;
        }
        if (!any || order != DayOrder::Unknown) {
            return {};
        }
        const Result<void> looked =
            streamRows(m_path, m_options.sheet, m_job, [&](const SheetRow& row) -> Result<void> {
                if (row.number > m_info.mapping.headerRow) {
                    lookAtDays(row, order);
                }
                return order == DayOrder::Unknown ? Result<void>{} : fail(ErrorCode::Cancelled);
            });
        return looked || order != DayOrder::Unknown ? Result<void>{} : looked;
    }

    void give(const SheetRow& row)
    {
        const EvidenceTableRow evidence(m_kind, m_info.mapping, row, m_info.faults);
        for (qsizetype i = 0; i < m_info.mapping.columns.size(); ++i) {
            if (!evidence.isBlank(i)) {
                m_use(evidence);
                return;
            }
        }
        ++m_info.blankRows;
    }

    const QString& m_path;
    AnalysisKind m_kind;
    const EvidenceTableOptions& m_options;
    JobContext& m_job;
    const std::function<void(const EvidenceTableRow& row)>& m_use;
    QList<SheetRow> m_waiting;
    EvidenceTableInfo m_info;
    bool m_settled = false;
};

bool saysUnknown(const QString& text)
{
    return parseTri(text).value == Tri::Unknown;
}

Bilingual acceptedBy(const EvidenceColumn& column)
{
    QStringList zh;
    QStringList en;
    for (const Bilingual& choice : column.choices) {
        zh.append(choice.zh);
        en.append(choice.en);
    }
    return {zh.join(QStringLiteral("、")), en.join(QStringLiteral(", "))};
}

} // namespace

void EvidenceFaults::add(const EvidenceFault& fault)
{
    ++m_count;
    if (m_listed.size() < mostListed) {
        m_listed.append(fault);
    }
}

EvidenceWords::EvidenceWords(std::initializer_list<QStringView> rows)
{
    for (const QStringView row : rows) {
        const QList<QStringView> parts = row.split(u'|');
        for (qsizetype i = 1; i < parts.size(); ++i) {
            m_tokens.insert(headerLetters(parts[i].toString()), parts[0].toString());
        }
        if (!parts[0].isEmpty()) {
            m_tokens.insert(headerLetters(parts[0].toString()), parts[0].toString());
        }
        m_choices.append({parts.value(1).toString(), parts.value(2).toString()});
    }
}

std::optional<QString> EvidenceWords::tokenOf(const QString& word) const
{
    const auto found = m_tokens.constFind(headerLetters(word));
    return found == m_tokens.cend() ? std::nullopt : std::optional(*found);
}

EvidenceTableRow::EvidenceTableRow(AnalysisKind kind,
                                   const EvidenceMapping& mapping,
                                   const SheetRow& row,
                                   EvidenceFaults& faults)
    : m_columns(evidenceColumns(kind))
    , m_mapping(mapping)
    , m_row(row)
    , m_faults(faults)
{
}

const Cell* EvidenceTableRow::cell(qsizetype column) const
{
    const qint32 at = m_mapping.columns[column];
    return at >= 0 && at < m_row.cells.size() ? &m_row.cells[at] : nullptr;
}

bool EvidenceTableRow::isBlank(qsizetype column) const
{
    const Cell* one = cell(column);
    return one == nullptr || one->text.trimmed().isEmpty();
}

QString EvidenceTableRow::meant(qsizetype column, const QString& word) const
{
    const auto words = m_mapping.words.constFind(column);
    return words == m_mapping.words.cend() ? word : words->value(word.trimmed(), word);
}

bool EvidenceTableRow::isError(qsizetype column) const
{
    const Cell* one = cell(column);
    if (one == nullptr || one->kind != Cell::Kind::Error) {
        return false;
    }
    m_faults.add({m_row.number,
                  m_mapping.columns[column],
                  m_columns[column].key,
                  one->text.left(readLengthMost),
                  m_columns[column].value,
                  true,
                  {}});
    return true;
}

void EvidenceTableRow::fault(qsizetype column, EvidenceValue wanted) const
{
    const Cell* one = cell(column);
    m_faults.add({m_row.number,
                  m_mapping.columns[column],
                  m_columns[column].key,
                  one == nullptr ? QString() : one->text.left(readLengthMost),
                  wanted,
                  false,
                  acceptedBy(m_columns[column])});
}

QString EvidenceTableRow::beyondHeads() const
{
    return m_row.cells.value(m_mapping.heads.size()).text;
}

std::optional<QString> EvidenceTableRow::text(qsizetype column) const
{
    if (!has(column) || isError(column)) {
        return std::nullopt;
    }
    const Cell* one = cell(column);
    return one == nullptr ? QString() : keptText(meant(column, one->text), false);
}

QDate EvidenceTableRow::day(qsizetype column) const
{
    if (isBlank(column) || isError(column)) {
        return {};
    }
    const Cell& one = *cell(column);
    const QString word = meant(column, one.text);
    if (word.isEmpty()) {
        return {};
    }
    const auto day =
        word == one.text ? dayFrom(one, m_mapping.dayOrder) : dayFrom(word, m_mapping.dayOrder);
    if (!day) {
        fault(column, EvidenceValue::Day);
    }
    return day.value_or(QDate());
}

std::optional<Moment> EvidenceTableRow::moment(qsizetype column) const
{
    if (isBlank(column) || isError(column)) {
        return std::nullopt;
    }
    const auto moment = momentFrom(*cell(column), m_mapping.dayOrder);
    if (!moment) {
        fault(column, EvidenceValue::Moment);
    }
    return moment;
}

std::optional<bool> EvidenceTableRow::yesNo(qsizetype column) const
{
    if (isBlank(column) || isError(column)) {
        return std::nullopt;
    }
    const QString word = meant(column, cell(column)->text).trimmed();
    if (word.isEmpty()) {
        return std::nullopt;
    }
    if (m_columns[column].yesWords.contains(word, Qt::CaseInsensitive)) {
        return true;
    }
    if (m_columns[column].noWords.contains(word, Qt::CaseInsensitive)) {
        return false;
    }
    const Parsed<Tri> tri = parseTri(word);
    if (!tri.value) {
        fault(column, EvidenceValue::YesNo);
        return std::nullopt;
    }
    return *tri.value == Tri::Unknown ? std::nullopt : std::optional(*tri.value == Tri::Yes);
}

std::optional<qint64> EvidenceTableRow::count(qsizetype column) const
{
    if (isBlank(column) || isError(column)) {
        return std::nullopt;
    }
    QString digits = plainWidth(meant(column, cell(column)->text)).remove(u',');
    if (digits.isEmpty()) {
        return std::nullopt;
    }
    if (digits.endsWith(QLatin1String(".0"))) {
        digits.chop(2);
    }
    bool whole = false;
    const qint64 value = digits.toLongLong(&whole);
    if (!whole || value < 0) {
        fault(column, EvidenceValue::Count);
        return std::nullopt;
    }
    return value;
}

std::optional<int> EvidenceTableRow::minutes(qsizetype column) const
{
    if (isBlank(column) || isError(column)) {
        return std::nullopt;
    }
    const QString word = meant(column, cell(column)->text);
    const QString head = m_mapping.heads.value(m_mapping.columns[column]);
    const Parsed<int> read = parseRto(word, rtoUnitOf(head));
    if (!read.value) {
        fault(column, EvidenceValue::Duration);
        return std::nullopt;
    }
    return *read.value < 0 ? std::nullopt : read.value;
}

std::optional<qint64> EvidenceTableRow::amount(qsizetype column) const
{
    if (isBlank(column) || isError(column)) {
        return std::nullopt;
    }
    static const QRegularExpression form(
        QStringLiteral("^(?:NTD?\\$?|新[臺台]幣|\\$)?([0-9]{1,13})(?:\\.0+)?(萬)?(?:元|圓)?整?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = plainWidth(meant(column, cell(column)->text));
    plain.remove(u',').remove(u' ');
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch()) {
        fault(column, EvidenceValue::Amount);
        return std::nullopt;
    }
    constexpr qint64 tenThousand = 10'000;
    return match.captured(1).toLongLong() * (match.captured(2).isEmpty() ? 1 : tenThousand);
}

std::optional<QStringList> EvidenceTableRow::tokens(qsizetype column,
                                                    const EvidenceWords& words) const
{
    if (isBlank(column) || isError(column)) {
        return std::nullopt;
    }
    static const QRegularExpression between(QStringLiteral("[,;/+、，；／＋\\n]"));
    const QString text = meant(column, cell(column)->text);
    const auto whole = words.tokenOf(text);
    if (!whole && saysUnknown(text)) {
        return std::nullopt;
    }
    const QStringList parts = whole ? QStringList{text} : text.split(between, Qt::SkipEmptyParts);
    QStringList found;
    bool isTold = false;
    for (const QString& part : parts) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        isTold = true;
        const auto token = words.tokenOf(part);
        if (!token) {
            fault(column, EvidenceValue::Choice);
            return std::nullopt;
        }
        if (!token->isEmpty() && !found.contains(*token)) {
            found.append(*token);
        }
    }
    return isTold ? std::optional(found) : std::nullopt;
}

QString EvidenceTableRow::token(qsizetype column, const EvidenceWords& words) const
{
    if (isBlank(column) || isError(column)) {
        return {};
    }
    const QString text = meant(column, cell(column)->text);
    const auto token = words.tokenOf(text);
    if (!token && !text.trimmed().isEmpty() && !saysUnknown(text)) {
        fault(column, EvidenceValue::Choice);
    }
    return token.value_or(QString());
}

Result<EvidenceTableInfo>
readEvidenceTable(const QString& path,
                  AnalysisKind kind,
                  const EvidenceTableOptions& options,
                  JobContext& job,
                  const std::function<void(const EvidenceTableRow& row)>& use)
{
    TableFeed feed(path, kind, options, job, use);
    const Result<void> streamed = streamRows(
        path, options.sheet, job, [&feed](const SheetRow& row) { return feed.take(row); });
    if (!streamed) {
        return tl::unexpected(streamed.error());
    }
    return feed.finish();
}

} // namespace zt
