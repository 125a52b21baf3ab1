// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/crosswalksheet.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace zt {

namespace {

using Kind = CrosswalkSheetFault::Kind;

constexpr qsizetype headRowsTried = 20;
constexpr std::array needed{"point", "pack", "target", "strength"};

struct Word
{
    const char* key;
    const char* english;
    const char* chinese;
};

constexpr Word strengthWords[] = {{"equal", "same", "相同"},
                                  {"subset", "part", "部分"},
                                  {"superset", "more", "涵蓋"},
                                  {"intersects", "overlap", "重疊"}};
constexpr Word endWords[] = {
    {"point", "point", "查核點"}, {"group", "group", "類別"}, {"domain", "domain", "場域"}};

template <size_t n>
QString keyFromWord(const Word (&words)[n], const QString& text)
{
    const QString word = text.toLower();
    for (const Word& one : words) {
        if (word == QLatin1String(one.key) || word == QLatin1String(one.english) ||
            word == QString::fromUtf8(one.chinese)) {
            return QLatin1String(one.key);
        }
    }
    return {};
}

/// Heads may be broken into lines.
QString keyOfHead(const QString& head)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QString word = QString(head).remove(space);
    const QString key = word.toLower();
    for (const ChecklistColumn& column : crosswalkColumns()) {
        if (column.head == word || column.key == key) {
            return column.key;
        }
    }
    return {};
}

/// Of the first rows the one with the most known heads; the first where none has two.
qsizetype headRowOf(const QList<SheetRow>& rows)
{
    qsizetype best = 0;
    qsizetype most = 1;
    for (qsizetype i = 0; i < std::min(headRowsTried, rows.size()); ++i) {
        QSet<QString> keys;
        for (const Cell& cell : rows[i].cells) {
            keys.insert(keyOfHead(cell.text));
        }
        keys.remove(QString());
        if (keys.size() > most) {
            best = i;
            most = keys.size();
        }
    }
    return best;
}

/// What is given in one language stands for both.
Bilingual both(const QString& zh, const QString& en)
{
    return {zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en};
}

class SheetCrosswalkReader
{
public:
    explicit SheetCrosswalkReader(const Sheet& sheet)
        : m_sheet(sheet)
    {
    }

    CrosswalkSheet read() &&
    {
        if (m_sheet.rows.isEmpty()) {
            m_result.faults.append({Kind::MissingColumn, 1, 0, QStringLiteral("point")});
            return std::move(m_result);
        }
        const qsizetype head = headRowOf(m_sheet.rows);
        if (!readHeads(m_sheet.rows[head])) {
            return std::move(m_result);
        }
        for (qsizetype i = head + 1; i < m_sheet.rows.size(); ++i) {
            readRow(m_sheet.rows[i]);
        }
        if (m_result.links.isEmpty() && m_result.faults.isEmpty()) {
            m_result.faults.append({Kind::NoLink,
                                    m_sheet.rows[head].number + 1,
                                    m_result.columnOf.value(QStringLiteral("point")),
                                    {}});
        }
        return std::move(m_result);
    }

private:
    const Sheet& m_sheet;
    CrosswalkSheet m_result;
    const SheetRow* m_row = nullptr;
    QSet<QStringList> m_ends;

    void fault(Kind kind, const QString& key, const QString& read = {})
    {
        m_result.faults.append({kind, m_row->number, m_result.columnOf.value(key), read});
    }

    bool readHeads(const SheetRow& head)
    {
        m_row = &head;
        for (qsizetype i = 0; i < head.cells.size(); ++i) {
            const QString& text = head.cells[i].text;
            const QString key = keyOfHead(text);
            const auto column = static_cast<qint32>(i);
            if (!key.isEmpty() && !m_result.columnOf.contains(key)) {
                m_result.columnOf.insert(key, column);
            } else if (!text.trimmed().isEmpty()) {
                const Kind kind = key.isEmpty() ? Kind::UnknownColumn : Kind::RepeatedColumn;
                m_result.faults.append({kind, head.number, column, text});
            }
        }
        bool all = true;
        for (const char* key : needed) {
            if (!m_result.columnOf.contains(QLatin1String(key))) {
                fault(Kind::MissingColumn, QString(), QLatin1String(key));
                all = false;
            }
        }
        return all;
    }

    QString text(const char* name)
    {
        const QString key = QString::fromLatin1(name);
        const qint32 column = m_result.columnOf.value(key, -1);
        if (column < 0 || column >= m_row->cells.size()) {
            return {};
        }
        const Cell& cell = m_row->cells[column];
        if (cell.kind == Cell::Kind::Error) {
            fault(Kind::NoResult, key, cell.text);
            return {};
        }
        return cell.text.simplified();
    }

    [[nodiscard]] bool holdsNumber(const char* name) const
    {
        const qint32 column = m_result.columnOf.value(QLatin1String(name), -1);
        return column >= 0 && column < m_row->cells.size() &&
               m_row->cells[column].kind == Cell::Kind::Number;
    }

    /// One fault a cell: an error is not told to be empty too.
    QString required(const char* name)
    {
        const qsizetype before = m_result.faults.size();
        QString read = text(name);
        if (read.isEmpty() && m_result.faults.size() == before) {
            fault(Kind::Missing, QString::fromLatin1(name));
        }
        return read;
    }

    CrosswalkStrength strength()
    {
        const QString read = required("strength");
        const std::optional<CrosswalkStrength> value = crosswalkStrengthFromWord(read);
        if (!value && !read.isEmpty()) {
            fault(Kind::NotAStrength, QStringLiteral("strength"), read);
        }
        return value.value_or(CrosswalkStrength::Intersects);
    }

    CrosswalkFramework::Kind end()
    {
        const QString read = text("kind");
        const std::optional<CrosswalkFramework::Kind> value = crosswalkEndFromWord(read);
        if (!value && !read.isEmpty()) {
            fault(Kind::NotAKind, QStringLiteral("kind"), read);
        }
        return value.value_or(CrosswalkFramework::Kind::Point);
    }

    Bilingual reason()
    {
        const qsizetype before = m_result.faults.size();
        Bilingual given = both(text("reason_zh"), text("reason_en"));
        if (given.zh.isEmpty() && m_result.faults.size() == before) {
            const bool zh = m_result.columnOf.contains(QStringLiteral("reason_zh"));
            const bool en = m_result.columnOf.contains(QStringLiteral("reason_en"));
            fault(Kind::Missing,
                  zh ? QStringLiteral("reason_zh")
                     : (en ? QStringLiteral("reason_en") : QStringLiteral("strength")),
                  zh || en ? QString() : QStringLiteral("reason_zh"));
        }
        return given;
    }

    void readRow(const SheetRow& row)
    {
        m_row = &row;
        const bool blank = std::all_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
            return cell.text.trimmed().isEmpty();
        });
        if (blank) {
            return;
        }
        CrosswalkSheetLink link;
        link.row = row.number;
        link.point = required("point");
        link.pack = {required("pack"), text("version")};
        link.kind = end();
        link.target = required("target");
        link.isNumber = holdsNumber("target");
        link.strength = strength();
        link.reason = reason();
        const QString source = text("source");
        const QString name = m_sheet.name.simplified();
        link.source = !source.isEmpty() ? source : (name.isEmpty() ? QStringLiteral("—") : name);
        const QStringList ends{link.point, link.pack.pack, toKey(link.kind), link.target};
        if (m_ends.contains(ends) && !ends.contains(QString())) {
            fault(Kind::Repeated, QStringLiteral("target"), link.target);
        }
        m_ends.insert(ends);
        m_result.links.append(link);
    }
};

} // namespace

const QList<ChecklistColumn>& crosswalkColumns()
{
    static const QList<ChecklistColumn> columns{
        {QStringLiteral("point"), QStringLiteral("查核點")},
        {QStringLiteral("pack"), QStringLiteral("對照清單")},
        {QStringLiteral("target"), QStringLiteral("對照代碼")},
        {QStringLiteral("strength"), QStringLiteral("強度")},
        {QStringLiteral("reason_zh"), QStringLiteral("理由")},
        {QStringLiteral("reason_en"), QStringLiteral("英文理由")},
        {QStringLiteral("kind"), QStringLiteral("對照種類")},
        {QStringLiteral("version"), QStringLiteral("對照版本")},
        {QStringLiteral("source"), QStringLiteral("依據")},
    };
    return columns;
}

std::optional<CrosswalkStrength> crosswalkStrengthFromWord(const QString& word)
{
    return crosswalkStrengthFromKey(keyFromWord(strengthWords, word));
}

std::optional<CrosswalkFramework::Kind> crosswalkEndFromWord(const QString& word)
{
    return crosswalkEndFromKey(keyFromWord(endWords, word));
}

CrosswalkSheet crosswalkFromSheet(const Sheet& sheet)
{
    return SheetCrosswalkReader(sheet).read();
}

} // namespace zt
