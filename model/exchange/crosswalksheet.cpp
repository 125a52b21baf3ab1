// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/crosswalksheet.h"

#include <QSet>

namespace zt {

namespace {

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

/// What is given in one language stands for both.
Bilingual both(const QString& zh, const QString& en)
{
    return {zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en};
}

class SheetCrosswalkReader : PackSheetReader<CrosswalkSheet, CrosswalkSheetFault>
{
public:
    explicit SheetCrosswalkReader(const Sheet& sheet)
        : PackSheetReader(sheet)
    {
    }

    CrosswalkSheet read() &&
    {
        const std::optional<qsizetype> first = readHeads(crosswalkColumns(),
                                                         {QStringLiteral("point"),
                                                          QStringLiteral("pack"),
                                                          QStringLiteral("target"),
                                                          QStringLiteral("strength")});
        if (!first) {
            return std::move(m_result);
        }
        for (qsizetype i = *first; i < m_sheet.rows.size(); ++i) {
            if (!isBlank(m_sheet.rows[i])) {
                readRow(m_sheet.rows[i]);
            }
        }
        if (m_result.links.isEmpty() && m_result.faults.isEmpty()) {
            m_result.faults.append({Kind::NoLink,
                                    m_sheet.rows[*first - 1].number + 1,
                                    m_result.columnOf.value(QStringLiteral("point")),
                                    {}});
        }
        return std::move(m_result);
    }

private:
    QSet<QStringList> m_ends;

    [[nodiscard]] bool holdsNumber(const char* name) const
    {
        const Cell* read = cell(name);
        return read != nullptr && read->kind == Cell::Kind::Number;
    }

    /// One fault a cell: an error is not told to be empty too.
    QString required(const char* name)
    {
        const qsizetype before = m_result.faults.size();
        QString read = line(name);
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
        const QString read = line("kind");
        const std::optional<CrosswalkFramework::Kind> value = crosswalkEndFromWord(read);
        if (!value && !read.isEmpty()) {
            fault(Kind::NotAKind, QStringLiteral("kind"), read);
        }
        return value.value_or(CrosswalkFramework::Kind::Point);
    }

    Bilingual reason()
    {
        const qsizetype before = m_result.faults.size();
        Bilingual given = both(line("reason_zh"), line("reason_en"));
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
        CrosswalkSheetLink link;
        link.row = row.number;
        link.point = required("point");
        link.pack = {required("pack"), line("version")};
        link.kind = end();
        link.target = required("target");
        link.isNumber = holdsNumber("target");
        link.strength = strength();
        link.reason = reason();
        const QString source = line("source");
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

const QList<PackColumn>& crosswalkColumns()
{
    static const QList<PackColumn> columns{
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
