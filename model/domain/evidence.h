// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace zt {

using EvidenceId = Id<struct EvidenceTag>;

enum class EvidenceKind : quint8 { File, Link };

[[nodiscard]] QString toKey(EvidenceKind kind); ///< "file", "link"
[[nodiscard]] std::optional<EvidenceKind> evidenceKindFromKey(const QString& key);

/// A document that shows an answer to be true. The bytes of a file lie in the assessment once per
/// content, under their SHA-256; a link is only an address, never followed by this program.
struct Evidence
{
    EvidenceId id;
    EvidenceKind kind = EvidenceKind::File;
    QString name;      ///< as the person knows it; never empty
    QString sha256;    ///< of a file's bytes, lower-case hex; "" for a link
    qint64 size = 0;   ///< of a file, in bytes
    QString mediaType; ///< e.g. application/pdf; "" when not known
    QString address;   ///< of a link
    QString note;
    QDate validFrom; ///< effective period, apart from the upload; invalid = open
    QDate validTo;
    QDateTime addedAt; ///< UTC

    bool operator==(const Evidence&) const = default;
};

} // namespace zt
