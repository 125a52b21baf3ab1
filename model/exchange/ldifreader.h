// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>

#include <optional>

namespace zt {

/// One entry of LDIF (RFC 2849): attributes in order, names in lower case without options.
struct LdifEntry
{
    qint64 line = 0; ///< of its first line, from 1
    QList<std::pair<QString, QString>> attributes;

    [[nodiscard]] QString first(QLatin1String attribute) const;
    [[nodiscard]] bool has(QLatin1String attribute) const;
    [[nodiscard]] QStringList all(QLatin1String attribute) const;
};

/// Whether bytes begin as LDIF does: "version:" or "dn:" after comments and blank lines.
[[nodiscard]] bool looksLikeLdif(const QByteArray& head);

/// Entries one at a time, in memory that one entry bounds. A value that is given by an address
/// (":<") is never fetched and counts as not there; one that is not UTF-8 is kept as Latin 1.
class LdifReader
{
public:
    static constexpr qint64 mostLineBytes = 8 << 20;     ///< of a line with its continuations
    static constexpr qsizetype mostAttributes = 100'000; ///< of one entry

    /// `path` is for messages.
    LdifReader(QIODevice& device, QString path);

    /// Nothing after the last. Error: SheetDamaged with the line.
    [[nodiscard]] Result<std::optional<LdifEntry>> next();

private:
    [[nodiscard]] tl::unexpected<Error> broken(const char* reason) const;
    /// A line with what continues it; nothing at the end of the file.
    [[nodiscard]] Result<std::optional<QByteArray>> logicalLine();
    [[nodiscard]] QByteArray physicalLine();
    [[nodiscard]] Result<void> addLine(const QByteArray& line, LdifEntry& entry);

    QIODevice& m_device;
    QString m_path;
    QByteArray m_ahead; ///< a line read too far
    bool m_hasAhead = false;
    qint64 m_line = 0;      ///< physical lines read
    qint64 m_firstLine = 0; ///< where the logical line began
};

} // namespace zt
