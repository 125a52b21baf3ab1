// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace zt {

/// An identity that cannot be mixed up with that of another kind. Values are UUIDv7, so that two
/// copies of a file can be merged later and rows sort by the time they were made.
template <class Tag>
struct Id
{
    QUuid value;

    [[nodiscard]] bool isNull() const { return value.isNull(); }

    [[nodiscard]] QString toString() const { return value.toString(QUuid::WithoutBraces); }

    [[nodiscard]] static Id fromString(const QString& text) { return Id{QUuid::fromString(text)}; }

    bool operator==(const Id&) const = default;

    bool operator<(const Id& other) const { return value < other.value; }
};

template <class Tag>
[[nodiscard]] size_t qHash(const Id<Tag>& id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

/// Makes UUIDv7 (RFC 9562 section 5.7) from a given time and 74 given random bits; pure.
[[nodiscard]] QUuid makeUuid7(qint64 unixMilliseconds, quint64 randomHigh, quint64 randomLow);

} // namespace zt
