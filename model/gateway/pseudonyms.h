// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/hmac.h"

#include <QString>

namespace zt {

/// Names in place of those of a log, which are personal data: under one key the same name always
/// has the same pseudonym, and without the key nobody can try names out. The key is the caller's;
/// whoever keeps none has no way back.
class Pseudonyms
{
public:
    explicit Pseudonyms(QByteArrayView key);

    /// "U-" and ten hexadecimal digits of HMAC-SHA-256 (FIPS 198-1) over the name; nothing of
    /// nothing.
    [[nodiscard]] QString user(QByteArrayView name) const;
    /// "A-" and the like. An address never has the digits of a name.
    [[nodiscard]] QString address(QByteArrayView address) const;

private:
    [[nodiscard]] QString tagged(char kind, QByteArrayView text) const;

    HmacSha256 m_mac;
};

} // namespace zt
