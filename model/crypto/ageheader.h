// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>

class QIODevice;

namespace zt {

/// One wrapping of the file key, as the header carries it.
struct AgeStanza
{
    QList<QByteArray> args; ///< the first names the kind
    QByteArray body;

    bool operator==(const AgeStanza&) const = default;
};

/// The text before the payload of an age v1 file (c2sp.org/age).
struct AgeHeader
{
    QList<AgeStanza> stanzas;
    QByteArray mac; ///< 32 bytes

    bool operator==(const AgeHeader&) const = default;
};

/// What the MAC is taken over: everything up to and with the "---".
[[nodiscard]] QByteArray sealedPart(const QList<AgeStanza>& stanzas);
[[nodiscard]] QByteArray toBytes(const AgeHeader& header);

/// Reads exactly the header, so that the payload comes next. Takes only what toBytes() would write;
/// what it reads twice it reads the same. Errors, about `name`: NotLocked where the first line is
/// another's, LockDamaged with the line, FileUnreadable.
[[nodiscard]] Result<AgeHeader> readAgeHeader(QIODevice& file, const QString& name);

/// "age-encryption.org/", with which every version of the format begins.
[[nodiscard]] QByteArrayView ageMagic();

/// Base64 with the standard letters and without padding (RFC 4648, 4).
[[nodiscard]] QByteArray toBareBase64(QByteArrayView bytes);
/// Nothing for any other spelling than toBareBase64()'s.
[[nodiscard]] bool fromBareBase64(QByteArrayView text, QByteArray& bytes);

} // namespace zt
