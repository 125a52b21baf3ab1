// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/cms.h"

namespace zt {

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
