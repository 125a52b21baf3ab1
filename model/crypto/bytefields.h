// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/sessiontoken.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace zt {

/// A piece of a message under the name its standard gives it, and where it lies: for whoever wants
/// to see what was sent, byte by byte. Reading is as strict as the verifiers are lenient here: what
/// cannot be read is shown as "unread", never left out.
struct ByteField
{
    QString name;
    qsizetype offset =
        0; ///< within the outermost; of what lies in base64url, within its decoded bytes
    qsizetype length = 0;
    QByteArray bytes; ///< empty of a secret
    QString reading;  ///< "UP UV AT", "57"; empty where the bytes say it all
    bool secret = false;
    QList<ByteField> fields;

    bool operator==(const ByteField& other) const;
};

[[nodiscard]] ByteField clientDataFields(const QByteArray& json);
[[nodiscard]] ByteField authenticatorDataFields(const QByteArray& bytes);
/// With the authenticator data taken apart within it.
[[nodiscard]] ByteField attestationObjectFields(const QByteArray& bytes);
/// An ECDSA signature in DER as r and s; every other as it is.
[[nodiscard]] ByteField signatureFields(const QByteArray& bytes);
/// TPMS_ATTEST of a quote.
[[nodiscard]] ByteField quoteFields(const QByteArray& bytes);
[[nodiscard]] ByteField jwsFields(const QByteArray& compact);
/// The session's secret is not shown.
[[nodiscard]] ByteField sessionTokenFields(const QByteArray& token);
[[nodiscard]] ByteField sessionProofFields(const SessionProof& proof);

} // namespace zt
