// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cellref.h"
#include "model/exchange/importer.h"
#include "model/exchange/importfields.h"
#include "model/exchange/importsynonyms.h"
#include "model/exchange/importvalues.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String headerRowKey("header_row");
constexpr QLatin1String columnsKey("columns");
constexpr QLatin1String blankKey("blank");
constexpr QLatin1String wordsKey("words");

/// What a word may mean in this field, where the meaning given is none; empty where it is one.
/// Nothing ("") stands for unknown.
QString refusedMeaning(FieldSlot slot, const QString& meaning)
{
    using Kind = FieldSlot::Kind;
    if (meaning.isEmpty() || slot.isText()) {
        return {};
    }
    if (slot.isTri()) {
        return parseTri(meaning).value ? QString() : QStringLiteral("yes, no, \"\"");
    }
    if (slot.kind == Kind::CloudModel) {
        return parseCloudModel(meaning).value ? QString()
                                              : QStringLiteral("iaas, paas, saas, \"\"");
    }
    if (slot.kind == Kind::Rto) {
        return parseRto(meaning, RtoUnit::Minutes).value ? QString()
                                                         : QStringLiteral("480, 8 hours, \"\"");
    }
    // The beginning of a sentence is known to be one only with the guideline at hand.
    const Parsed<Score> score = parseScore(meaning, Factor());
    const bool outside = !score.value && score.fault == FaultKind::OutOfRange;
    return outside ? QStringLiteral("1, 2, 3, \"\"") : QString();
}

/// Reads the map into a copy of the proposal; the first fault stops it.
class MapReader
{
public:
    MapReader(QString file, ImportMapping mapping)
        : m_file(std::move(file))
        , m_mapping(std::move(mapping))
    {
    }

    [[nodiscard]] Result<ImportMapping> read(const QJsonObject& json)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            const Result<void> done = readKey(it.key(), it.value());
            if (!done) {
                return tl::unexpected(done.error());
            }
        }
        return m_mapping;
    }

private:
    [[nodiscard]] tl::unexpected<Error> invalid(const QString& path, const QString& reason) const
    {
        return fail(ErrorCode::MapInvalid, {m_file, path, reason});
    }

    [[nodiscard]] Result<void> readKey(const QString& key, const QJsonValue& value)
    {
        if (key == headerRowKey) {
            const int row = value.toInt(-1);
            if (row < 1) {
                return invalid(QStringLiteral("/header_row"), QStringLiteral("1…1048576"));
            }
            m_mapping.headerRow = row;
            return {};
        }
        if (key != columnsKey && key != blankKey && key != wordsKey) {
            return invalid(QLatin1Char('/') + key,
                           QStringLiteral("header_row, columns, blank, words"));
        }
        if (!value.isObject()) {
            return invalid(QLatin1Char('/') + key, QStringLiteral("{…}"));
        }
        const QJsonObject entries = value.toObject();
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            const QString path = QStringLiteral("/%1/%2").arg(key, it.key());
            Result<void> done = key == columnsKey ? readColumn(path, it.key(), it.value())
                                : key == blankKey ? readBlank(path, it.key(), it.value())
                                                  : readWords(path, it.key(), it.value());
            if (!done) {
                return done;
            }
        }
        return {};
    }

    /// By head as written, by its letters, or by the column's letter; null when there is none.
    [[nodiscard]] ColumnMapping* column(const QString& name)
    {
        for (ColumnMapping& one : m_mapping.columns) {
            if (one.header == name) {
                return &one;
            }
        }
        const QString letters = headerLetters(name);
        for (ColumnMapping& one : m_mapping.columns) {
            if (!letters.isEmpty() && headerLetters(one.header) == letters) {
                return &one;
            }
        }
        const auto index = parseColumnName(name.toStdString());
        for (ColumnMapping& one : m_mapping.columns) {
            if (index && one.column == *index) {
                return &one;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QString columnNames() const
    {
        QStringList names;
        for (const ColumnMapping& one : m_mapping.columns) {
            names.append(one.header.isEmpty() ? columnName(one.column) : one.header);
        }
        return names.join(QStringLiteral(", ")).left(300);
    }

    [[nodiscard]] Result<void>
    readColumn(const QString& path, const QString& name, const QJsonValue& value)
    {
        ColumnMapping* target = column(name);
        if (target == nullptr) {
            return invalid(path, columnNames());
        }
        const QString field = value.toString();
        if (!value.isString() && !value.isNull()) {
            return invalid(path, allTargetFields().join(QStringLiteral(", ")));
        }
        if (!field.isEmpty() && !slotOf(field)) {
            return invalid(path, allTargetFields().join(QStringLiteral(", ")));
        }
        for (ColumnMapping& one : m_mapping.columns) {
            if (!field.isEmpty() && one.field == field && &one != target) {
                if (m_settled.contains(one.column)) {
                    return invalid(path,
                                   QStringLiteral("≠ %2 (%1)").arg(columnName(one.column), field));
                }
                one.field.clear();
                one.automatic = false;
            }
        }
        target->field = field;
        target->automatic = false;
        m_settled.append(target->column);
        return {};
    }

    [[nodiscard]] Result<void>
    readBlank(const QString& path, const QString& name, const QJsonValue& value)
    {
        ColumnMapping* target = column(name);
        if (target == nullptr) {
            return invalid(path, columnNames());
        }
        const QString word = value.toString();
        if (word != QLatin1String("no") && word != QLatin1String("unknown")) {
            return invalid(path, QStringLiteral("no, unknown"));
        }
        target->blank = word == QLatin1String("no") ? BlankMeans::No : BlankMeans::Unknown;
        return {};
    }

    [[nodiscard]] Result<void>
    readWords(const QString& path, const QString& field, const QJsonValue& value)
    {
        if (!slotOf(field)) {
            return invalid(path, allTargetFields().join(QStringLiteral(", ")));
        }
        const QJsonObject words = value.toObject();
        if (!value.isObject()) {
            return invalid(path, QStringLiteral("{…}"));
        }
        for (auto it = words.begin(); it != words.end(); ++it) {
            if (!it.value().isString()) {
                return invalid(path + QLatin1Char('/') + it.key(), QStringLiteral("\"…\""));
            }
            const QString accepted = refusedMeaning(*slotOf(field), it.value().toString());
            if (!accepted.isEmpty()) {
                return invalid(path + QLatin1Char('/') + it.key(), accepted);
            }
            m_mapping.words[field].insert(it.key(), it.value().toString());
        }
        return {};
    }

    QString m_file;
    ImportMapping m_mapping;
    QList<qint32> m_settled;
};

} // namespace

Result<ImportMapping>
mappingFromJson(const QJsonObject& json, const QString& file, const ImportMapping& proposed)
{
    return MapReader(file, proposed).read(json);
}

QJsonObject toJson(const ImportMapping& mapping)
{
    QHash<QString, int> uses;
    for (const ColumnMapping& column : mapping.columns) {
        ++uses[headerLetters(column.header)];
    }
    QJsonObject columns;
    QJsonObject blank;
    for (const ColumnMapping& column : mapping.columns) {
        const QString letters = headerLetters(column.header);
        const QString name = letters.isEmpty() || uses.value(letters) > 1
                                 ? columnName(column.column)
                                 : column.header;
        columns.insert(name, column.field);
        if (const auto slot = slotOf(column.field); slot && slot->isTri()) {
            const bool no = column.blank == BlankMeans::No;
            blank.insert(name, no ? QStringLiteral("no") : QStringLiteral("unknown"));
        }
    }
    QJsonObject words;
    for (auto field = mapping.words.begin(); field != mapping.words.end(); ++field) {
        QJsonObject meanings;
        for (auto word = field->begin(); word != field->end(); ++word) {
            meanings.insert(word.key(), word.value());
        }
        words.insert(field.key(), meanings);
    }
    return {{headerRowKey, mapping.headerRow},
            {columnsKey, columns},
            {blankKey, blank},
            {wordsKey, words}};
}

QString ImportMapping::headerKey() const
{
    QStringList heads;
    for (const ColumnMapping& column : columns) {
        heads.append(headerLetters(column.header));
    }
    heads.sort();
    const QByteArray joined = heads.join(QLatin1Char('\n')).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex());
}

} // namespace zt
