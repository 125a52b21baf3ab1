// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace zt {

class SqlConnection;

/// The bytes of evidence, once per content, in pieces, so that a file of any size passes through
/// little memory. What the bytes are is the document room's affair: here a name is a name. Content
/// only ever comes in; taking back the removal of a file needs its bytes.
class EvidenceBlobs
{
public:
    static constexpr qsizetype pieceSize = qsizetype(1) << 20;

    explicit EvidenceBlobs(const SqlConnection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<bool> has(const QString& sha256) const;
    [[nodiscard]] Result<qint64> sizeOf(const QString& sha256) const;
    [[nodiscard]] Result<QStringList> names() const;

    /// `next` gives the pieces, at most pieceSize bytes each, and an empty one at the end.
    using Source = std::function<Result<QByteArray>()>;
    [[nodiscard]] Result<void> add(const QString& sha256, qint64 size, const Source& next) const;

    using Sink = std::function<Result<void>(const QByteArray&)>;
    /// The pieces in their order. Errors: UnknownEntity; whatever `sink` says.
    [[nodiscard]] Result<void> read(const QString& sha256, const Sink& sink) const;

private:
    const SqlConnection& m_connection;
};

} // namespace zt
