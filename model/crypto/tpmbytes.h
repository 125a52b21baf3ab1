// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zt {

/// Numbers of TPM 2.0 part 2 that are used here (tables 9, 10, 19, 31).
namespace tpm {
inline constexpr quint16 AlgRsa = 0x0001;
inline constexpr quint16 AlgAes = 0x0006;
inline constexpr quint16 AlgSha256 = 0x000B;
inline constexpr quint16 AlgSha384 = 0x000C;
inline constexpr quint16 AlgSha512 = 0x000D;
inline constexpr quint16 AlgNull = 0x0010;
inline constexpr quint16 AlgRsaSsa = 0x0014;
inline constexpr quint16 AlgEcdsa = 0x0018;
inline constexpr quint16 AlgEcc = 0x0023;
inline constexpr quint16 AlgCfb = 0x0043;
inline constexpr quint16 CurveP256 = 0x0003;
inline constexpr quint16 CurveP384 = 0x0004;
inline constexpr quint16 CurveP521 = 0x0005;
inline constexpr quint32 Generated = 0xFF544347; ///< TPM_GENERATED_VALUE: "\xffTCG"
inline constexpr quint16 AttestCertify = 0x8017;
inline constexpr quint16 AttestQuote = 0x8018;
} // namespace tpm

/// Marshals as the TPM does: big-endian, buffers (TPM2B) behind their length of 16 bits.
class TpmWriter
{
public:
    TpmWriter& u8(quint8 value);
    TpmWriter& u16(quint16 value);
    TpmWriter& u32(quint32 value);
    TpmWriter& u64(quint64 value);
    TpmWriter& raw(QByteArrayView bytes);
    TpmWriter& sized(QByteArrayView bytes);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads the same. After the first byte that is missing everything read is zero or empty and ok()
/// is false, so that one question at the end is enough.
class TpmReader
{
public:
    explicit TpmReader(QByteArrayView bytes);

    [[nodiscard]] quint8 u8();
    [[nodiscard]] quint16 u16();
    [[nodiscard]] quint32 u32();
    [[nodiscard]] quint64 u64();
    [[nodiscard]] QByteArray raw(qsizetype size);
    [[nodiscard]] QByteArray sized();

    [[nodiscard]] bool ok() const { return m_ok; }

    /// Everything was there and nothing is left.
    [[nodiscard]] bool finished() const { return m_ok && m_rest.isEmpty(); }

private:
    quint64 number(int size);

    QByteArrayView m_rest;
    bool m_ok = true;
};

} // namespace zt
