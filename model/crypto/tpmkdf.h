// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zt {

/// KDFa of TPM 2.0 part 1, 11.4.10.2 (SP 800-108 in counter mode) with HMAC-SHA-256. The label
/// stands without its zero.
[[nodiscard]] QByteArray tpmKdfA(QByteArrayView key,
                                 QByteArrayView label,
                                 QByteArrayView contextU,
                                 QByteArrayView contextV,
                                 int bits);
/// KDFe of 11.4.10.3 (SP 800-56A) with SHA-256.
[[nodiscard]] QByteArray tpmKdfE(
    QByteArrayView z, QByteArrayView label, QByteArrayView partyU, QByteArrayView partyV, int bits);

} // namespace zt
