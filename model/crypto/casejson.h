// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/malformed.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <utility>

namespace zt {

/// Reads members of a JSON object and keeps the first thing that is wrong, with the path to it, so
/// that a reader can be written straight down and looks once at the end. After a fault values are
/// empty.
class CaseReader
{
public:
    static const char* const what;

    enum Need { Optional, Required };

    CaseReader(QJsonObject object, QString path, std::optional<Error>& first)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_first(first)
    {
    }

    [[nodiscard]] const std::optional<Error>& firstFault() const { return m_first; }

    /// Whether the member is there and is not null.
    [[nodiscard]] bool has(const QString& name) const;

    [[nodiscard]] CaseReader object(const QString& name);
    [[nodiscard]] QString text(const QString& name); ///< not empty
    [[nodiscard]] bool boolean(const QString& name);
    [[nodiscard]] QByteArray byteString(const QString& name); ///< base64url
    [[nodiscard]] QStringList texts(const QString& name);
    [[nodiscard]] quint32 counter(const QString& name);

    // Empty, or as said, where the member is missing.
    [[nodiscard]] bool optionalBool(const QString& name, bool otherwise);
    [[nodiscard]] QStringList optionalTexts(const QString& name);
    [[nodiscard]] QList<qint64> optionalNumbers(const QString& name);
    [[nodiscard]] QList<QByteArray> optionalByteStrings(const QString& name);
    [[nodiscard]] QStringList optionalNames(const QString& name); ///< keys of an object
    [[nodiscard]] QDateTime optionalTime(const QString& name, const QDateTime& otherwise);

    /// One of the words; the first of them where the member is missing and need not be there.
    template <class Value>
    [[nodiscard]] Value
    choice(const QString& name, const QList<std::pair<QString, Value>>& words, Need need = Optional)
    {
        if (need == Optional && !has(name)) {
            return words.first().second;
        }
        const QString read = text(name);
        for (const auto& [word, value] : words) {
            if (word == read) {
                return value;
            }
        }
        fault(name, QT_TRANSLATE_NOOP("Reason", "the word is not one of those accepted there"));
        return words.first().second;
    }

    /// Members other than these are faults.
    void allowOnly(const QStringList& names);

    void fault(const QString& name, const char* reason);
    /// The place within the member comes from the error.
    void fault(const QString& name, const Error& inner);

    /// "line:column" of an offset, both from 1.
    [[nodiscard]] static QString lineAndColumn(const QByteArray& text, qsizetype offset);

private:
    [[nodiscard]] QString pathOf(const QString& name) const;
    [[nodiscard]] QByteArray byteStringOf(const QString& name, const QJsonValue& value);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error>& m_first;
};

} // namespace zt
