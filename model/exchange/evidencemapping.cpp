// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/evidencemapping.h"

#include "model/exchange/importsynonyms.h"

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String headerRowKey("header_row");
constexpr QLatin1String columnsKey("columns");
constexpr QLatin1String wordsKey("words");
constexpr QLatin1String dayOrderKey("day_order");
constexpr QLatin1String monthFirst("mdy");
constexpr QLatin1String dayFirst("dmy");

/// Head by its letters → column.
const QHash<QString, qsizetype>& namesOf(AnalysisKind kind)
{
    static const QHash<int, QHash<QString, qsizetype>> all = [] {
        QHash<int, QHash<QString, qsizetype>> tables;
        const QList<AnalysisKind> kinds = analysisKinds();
        for (const AnalysisKind one : kinds) {
            const QList<EvidenceColumn>& columns = evidenceColumns(one);
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const QStringList own{columns[i].key, columns[i].zh, columns[i].en};
                for (const QString& name : own + columns[i].synonyms) {
                    tables[static_cast<int>(one)].insert(headerLetters(name), i);
                }
            }
        }
        return tables;
    }();
    return *all.constFind(static_cast<int>(kind));
}

QList<qint32> columnsOf(const SheetRow& row, AnalysisKind kind)
{
    const QHash<QString, qsizetype>& names = namesOf(kind);
    QList<qint32> columns(evidenceColumns(kind).size(), -1);
    for (qint32 i = 0; i < row.cells.size(); ++i) {
        const auto found = names.constFind(headerLetters(row.cells[i].text));
        if (found != names.cend() && columns[*found] < 0) {
            columns[*found] = i;
        }
    }
    return columns;
}

bool hasNeeded(const QList<qint32>& columns, AnalysisKind kind)
{
    const QList<EvidenceColumn>& all = evidenceColumns(kind);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].needed && columns[i] < 0) {
            return false;
        }
    }
    return true;
}

DayOrder dayOrderFrom(const QJsonValue& value)
{
    return value.toString() == monthFirst ? DayOrder::MonthFirst
           : value.toString() == dayFirst ? DayOrder::DayFirst
                                          : DayOrder::Unknown;
}

QString keysOf(AnalysisKind kind)
{
    QStringList keys;
    for (const EvidenceColumn& column : evidenceColumns(kind)) {
        keys.append(column.key);
    }
    return keys.join(QStringLiteral(", "));
}

/// What a map may say, read over what was found.
class EvidenceMapReader
{
public:
    EvidenceMapReader(AnalysisKind kind, QString file, EvidenceMapping& mapping)
        : m_kind(kind)
        , m_file(std::move(file))
        , m_mapping(mapping)
    {
    }

    [[nodiscard]] Result<void> read(const QJsonObject& map)
    {
        for (auto it = map.begin(); it != map.end(); ++it) {
            const QString accepted = acceptedFor(it.key());
            if (accepted.isEmpty()) {
                return invalid(QLatin1Char('/') + it.key(),
                               QStringLiteral("header_row, columns, words, day_order"));
            }
            const bool fits = it.key() == headerRowKey  ? it.value().toInt() >= 1
                              : it.key() == dayOrderKey ? dayOrderFrom(*it) != DayOrder::Unknown
                                                        : it.value().isObject();
            if (!fits) {
                return invalid(QLatin1Char('/') + it.key(), accepted);
            }
        }
        m_mapping.dayOrder = dayOrderOf(map);
        return readColumns(map.value(columnsKey).toObject()).and_then([&] {
            return readWords(map.value(wordsKey).toObject());
        });
    }

private:
    /// Empty for a key that is none.
    [[nodiscard]] static QString acceptedFor(const QString& key)
    {
        if (key == headerRowKey) {
            return QStringLiteral("1, 2, …");
        }
        if (key == dayOrderKey) {
            return monthFirst + QStringLiteral(", ") + dayFirst;
        }
        return key == columnsKey || key == wordsKey ? QStringLiteral("{…}") : QString();
    }

    [[nodiscard]] tl::unexpected<Error> invalid(const QString& path, const QString& accepted) const
    {
        return fail(ErrorCode::MapInvalid, {m_file, path, accepted});
    }

    [[nodiscard]] qint32 fileColumn(const QString& name) const
    {
        const auto at = static_cast<qint32>(m_mapping.heads.indexOf(name));
        if (at >= 0) {
            return at;
        }
        const QString letters = headerLetters(name);
        for (qint32 i = 0; i < m_mapping.heads.size(); ++i) {
            if (!letters.isEmpty() && headerLetters(m_mapping.heads[i]) == letters) {
                return i;
            }
        }
        for (qint32 i = 0; i < m_mapping.heads.size(); ++i) {
            if (columnName(i) == name) {
                return i;
            }
        }
        return -1;
    }

    [[nodiscard]] qsizetype fieldNamed(const QString& key) const
    {
        const QList<EvidenceColumn>& columns = evidenceColumns(m_kind);
        const auto found = std::find_if(
            columns.begin(), columns.end(), [&key](const auto& one) { return one.key == key; });
        return found == columns.end() ? -1 : found - columns.begin();
    }

    [[nodiscard]] Result<void> readColumns(const QJsonObject& columns)
    {
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            const QString path = QStringLiteral("/columns/") + it.key();
            const qint32 column = fileColumn(it.key());
            if (column < 0) {
                return invalid(path, m_mapping.heads.join(QStringLiteral(", ")).left(300));
            }
            const QString key = it.value().toString();
            const qsizetype field = fieldNamed(key);
            if (field < 0 && !(key.isEmpty() && (it.value().isString() || it.value().isNull()))) {
                return invalid(path, keysOf(m_kind));
            }
            std::replace(m_mapping.columns.begin(), m_mapping.columns.end(), column, -1);
            if (field >= 0) {
                m_mapping.columns[field] = column;
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> readWords(const QJsonObject& fields)
    {
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const QString path = QStringLiteral("/words/") + it.key();
            const qsizetype field = fieldNamed(it.key());
            if (field < 0 || !it.value().isObject()) {
                return invalid(path, field < 0 ? keysOf(m_kind) : QStringLiteral("{…}"));
            }
            const QJsonObject words = it.value().toObject();
            for (auto word = words.begin(); word != words.end(); ++word) {
                if (!word.value().isString()) {
                    return invalid(path + QLatin1Char('/') + word.key(), QStringLiteral("\"…\""));
                }
                m_mapping.words[field].insert(word.key(), word.value().toString());
            }
        }
        return {};
    }

    AnalysisKind m_kind;
    QString m_file;
    EvidenceMapping& m_mapping;
};

/// The row among those looked at that names most columns; null where none will do.
const SheetRow* headRow(const QList<SheetRow>& rows, AnalysisKind kind, qint64 number)
{
    const SheetRow* best = nullptr;
    int most = 0;
    for (const SheetRow& row : rows) {
        if (number > 0) {
            if (row.number == number) {
                return &row;
            }
            continue;
        }
        const int named = columnsNamed(row, kind);
        if (named > most) {
            most = named;
            best = &row;
        }
    }
    return best;
}

/// A map may name what no head tells; then any row that has the heads it names will do.
const SheetRow* rowWithHeads(const QList<SheetRow>& rows, const QJsonObject& columns)
{
    const QStringList names = columns.keys();
    for (const SheetRow& row : rows) {
        const bool all = std::all_of(names.begin(), names.end(), [&row](const QString& name) {
            return std::any_of(row.cells.begin(), row.cells.end(), [&name](const Cell& cell) {
                return cell.text.trimmed() == name;
            });
        });
        if (all && !names.isEmpty()) {
            return &row;
        }
    }
    return nullptr;
}

/// Names what a table of the kind cannot do without: "帳號 (Account)、…"
tl::unexpected<Error> headless(const QString& path, AnalysisKind kind)
{
    QStringList needed;
    for (const EvidenceColumn& column : evidenceColumns(kind)) {
        if (column.needed) {
            needed.append(QStringLiteral("%1 (%2)").arg(column.zh, column.en));
        }
    }
    return fail(ErrorCode::SheetNoHeader, {path, QString(), needed.join(QStringLiteral("、"))});
}

} // namespace

qint64 headerRowOf(const QJsonObject& map)
{
    return map.value(headerRowKey).toInt();
}

DayOrder dayOrderOf(const QJsonObject& map)
{
    return dayOrderFrom(map.value(dayOrderKey));
}

qsizetype columnNamed(const QString& name, AnalysisKind kind)
{
    return namesOf(kind).value(headerLetters(name), -1);
}

int columnsNamed(const SheetRow& row, AnalysisKind kind)
{
    const QList<qint32> columns = columnsOf(row, kind);
    const auto named =
        std::count_if(columns.begin(), columns.end(), [](qint32 column) { return column >= 0; });
    return hasNeeded(columns, kind) ? static_cast<int>(named) : 0;
}

Result<EvidenceMapping> mapEvidence(const QList<SheetRow>& rows,
                                    AnalysisKind kind,
                                    const QJsonObject& map,
                                    const QString& path,
                                    const QString& mapFile)
{
    const SheetRow* head = headRow(rows, kind, headerRowOf(map));
    head = head == nullptr ? rowWithHeads(rows, map.value(columnsKey).toObject()) : head;
    if (head == nullptr) {
        return headless(path, kind);
    }
    EvidenceMapping mapping;
    mapping.headerRow = head->number;
    mapping.columns = columnsOf(*head, kind);
    for (const Cell& cell : head->cells) {
        mapping.heads.append(cell.text.trimmed());
    }
    if (const Result<void> read = EvidenceMapReader(kind, mapFile, mapping).read(map); !read) {
        return tl::unexpected(read.error());
    }
    if (!hasNeeded(mapping.columns, kind)) {
        return headless(path, kind);
    }
    return mapping;
}

QJsonObject EvidenceMapping::toJson(AnalysisKind kind) const
{
    QJsonObject found;
    const QList<EvidenceColumn>& all = evidenceColumns(kind);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (columns[i] >= 0) {
            const QString& head = heads[columns[i]];
            found.insert(heads.count(head) == 1 ? head : columnName(columns[i]), all[i].key);
        }
    }
    QJsonObject json{{headerRowKey, headerRow}, {columnsKey, found}};
    if (dayOrder != DayOrder::Unknown) {
        json.insert(dayOrderKey, dayOrder == DayOrder::MonthFirst ? monthFirst : dayFirst);
    }
    return json;
}

} // namespace zt
