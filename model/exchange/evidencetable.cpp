// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/evidencetable.h"

#include "model/exchange/datetext.h"
#include "model/exchange/evidencemapping.h"
#include "model/exchange/importvalues.h"
#include "model/exchange/sheetreader.h"

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
              const std::function<void(const EvidenceTableRow& row)>& use)
        : m_path(path)
        , m_kind(kind)
        , m_options(options)
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
        const bool enough =
            headerRow > 0 ? row.number >= headerRow : m_waiting.size() >= rowsSearched;
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
        for (const SheetRow& row : std::as_const(m_waiting)) {
            if (row.number > m_info.mapping.headerRow) {
                give(row);
            }
        }
        m_waiting.clear();
        return {};
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
    const std::function<void(const EvidenceTableRow& row)>& m_use;
    QList<SheetRow> m_waiting;
    EvidenceTableInfo m_info;
    bool m_settled = false;
};

} // namespace

void EvidenceFaults::add(const EvidenceFault& fault)
{
    ++m_count;
    if (m_listed.size() < mostListed) {
        m_listed.append(fault);
    }
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
                  true});
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
                  false});
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
    const auto day = word == one.text ? dayFrom(one) : dayFrom(word);
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
    const auto moment = momentFrom(*cell(column));
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

Result<EvidenceTableInfo>
readEvidenceTable(const QString& path,
                  AnalysisKind kind,
                  const EvidenceTableOptions& options,
                  JobContext& job,
                  const std::function<void(const EvidenceTableRow& row)>& use)
{
    TableFeed feed(path, kind, options, use);
    const Result<void> streamed = streamRows(
        path, options.sheet, job, [&feed](const SheetRow& row) { return feed.take(row); });
    if (!streamed) {
        return tl::unexpected(streamed.error());
    }
    return feed.finish();
}

} // namespace zt
