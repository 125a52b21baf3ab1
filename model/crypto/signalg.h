// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace zt {

/// A way to sign, by its number in the COSE registry. As WebAuthn Level 3 (5.8.5) has it, the
/// number fixes the curve too: ES256 is P-256, ES384 P-384, ES512 P-521, EdDSA Ed25519.
enum class SignAlg : int {
    ES256 = -7,
    EdDSA = -8,
    ES384 = -35,
    ES512 = -36,
    RS256 = -257,
};

/// In the order in which a relying party offers them.
[[nodiscard]] const QList<SignAlg>& allSignAlgs();
[[nodiscard]] std::optional<SignAlg> signAlgFromCose(qint64 number);
/// As the registry writes it: "ES256".
[[nodiscard]] QString toString(SignAlg alg);
/// Bytes of one coordinate (and of r and of s in a signature); 0 for keys that have none.
[[nodiscard]] qsizetype fieldSize(SignAlg alg);

} // namespace zt
