// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/remark.h"

#include <QByteArray>

namespace zt {

/// Client data (WebAuthn Level 3, 5.8.1): what the browser says it was asked for, and by whom.
/// Members that are not known are ignored, as the standard wants it.
struct ClientData
{
    QString type;
    QString challenge; ///< base64url, as it stands there
    QString origin;
    std::optional<bool> crossOrigin;
    std::optional<QString> topOrigin;

    bool operator==(const ClientData&) const = default;
};

/// UTF-8 decode as the Encoding standard has it: a leading byte order mark is taken off, and what
/// is not UTF-8 becomes U+FFFD.
[[nodiscard]] QString clientDataText(QByteArrayView json);
/// Error: Malformed, its place a member, or the offset in the text.
[[nodiscard]] Result<ClientData> readClientData(const QString& text);

// The checks that registration (7.1, steps 7 to 11) and assertion (7.2, steps 10 to 14) share.
[[nodiscard]] Check checkType(const ClientData& data, const QString& expected);
[[nodiscard]] Check checkChallenge(const ClientData& data, QByteArrayView challenge);
/// Exactly one of `origins`, letter by letter.
[[nodiscard]] Check checkOrigin(const ClientData& data, const QStringList& origins);
/// Framing by another site is expected where `topOrigins` names some.
[[nodiscard]] Check checkCrossOrigin(const ClientData& data, const QStringList& topOrigins);
[[nodiscard]] Check checkTopOrigin(const ClientData& data, const QStringList& topOrigins);

} // namespace zt
