// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zt {

enum class DerTag : uchar {
    Integer = 0x02,
    OctetString = 0x04,
    Null = 0x05,
    Oid = 0x06,
    Enumerated = 0x0A,
    Utf8String = 0x0C,
    Sequence = 0x30,
    Set = 0x31,
    Context1 = 0xA1, ///< [1] EXPLICIT
    Context4 = 0xA4, ///< [4] EXPLICIT
};

/// One element of DER (X.690) with content of up to 65,535 bytes.
[[nodiscard]] QByteArray derOf(DerTag tag, QByteArrayView content);
/// [number] EXPLICIT with a number of 128 to 16,383, as Android's key descriptions have it.
[[nodiscard]] QByteArray derOfContext(int number, QByteArrayView content);

enum class TpmKeyUsage { Endorsement, Attestation };

/// extKeyUsage of a TPM's certificate: tcg-kp-EKCertificate or tcg-kp-AIKCertificate.
[[nodiscard]] QByteArray tpmKeyUsage(TpmKeyUsage usage);
/// subjectAltName with the maker, model and version of a simulated TPM (TCG EK credential profile,
/// 3.2.9). The maker is FFFFF1D0, which the FIDO alliance keeps for tests.
[[nodiscard]] QByteArray tpmAlternativeName();

} // namespace zt
