// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/cms.h"

namespace zt {

/// What an authority is asked to stamp the bytes with (RFC 3161, 2.4.1): their SHA-256, and that
/// its certificate comes along. The same bytes give the same request, as `openssl ts -query -data
/// FILE -sha256 -cert -no_nonce` does.
[[nodiscard]] QByteArray timeStampRequest(QByteArrayView stamped);

/// Whether it is a token by itself rather than a responder's reply around one.
[[nodiscard]] bool isBareTimeStamp(QByteArrayView stamp);

struct TimeStampVerdict
{
    QList<SignatureStep> steps;
    QDateTime at;      ///< when the authority says it saw the bytes; UTC
    QByteArray serial; ///< of the token, upper-case hexadecimal
    std::optional<Certificate> authority;

    [[nodiscard]] bool holds() const;
    /// Null where it was not looked at.
    [[nodiscard]] const Check* step(const QString& name) const;
};

/// Looks at a time stamp (RFC 3161) over `stamped`, as a responder's reply file or the bare token:
/// "granted", "imprint" (it is of these bytes, by SHA-256 or better), "signature" (by the
/// certificate with it, which is for time stamps), and, where anchors are given, "chain" at the
/// time of the stamp. `openssl ts -verify -data FILE -in REPLY -CAfile CA` checks the same. Error:
/// Malformed, where it is neither.
[[nodiscard]] Result<TimeStampVerdict>
checkTimeStamp(QByteArrayView reply, QByteArrayView stamped, const QList<Certificate>& anchors);

} // namespace zt
