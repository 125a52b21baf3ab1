// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/bytefields.h"
#include "model/crypto/cbor.h"

namespace zt {

/// Walks over the bytes of a message and names what it passes. Where fewer are left than asked for,
/// the rest is taken as "unread" and nothing more is found.
class FieldCursor
{
public:
    /// `base`: where the bytes lie within something greater.
    FieldCursor(const char* name, const QByteArray& bytes, qsizetype base = 0);

    QByteArray take(const char* name, qsizetype length);
    /// Big-endian; read as a number.
    quint64 takeNumber(const char* name, qsizetype length);
    /// A TPM2B: two bytes of length, then as many.
    void takeSized(const char* name);
    /// One item of CBOR; its members too, as far down as `depth`.
    CborValue takeCbor(const QString& name, int depth);
    /// The members of a JSON object, each with its value as it stands.
    void takeJsonMembers();
    void takeRest();
    /// What the field taken last says; nothing where there was not enough for it.
    void say(const QString& reading);

    [[nodiscard]] ByteField finished() const { return m_whole; }

private:
    void add(const QString& name, qsizetype at, qsizetype length);

    ByteField m_whole;
    qsizetype m_base;
    qsizetype m_at = 0;
    bool m_ended = false; ///< the rest was taken: what follows is not known
};

} // namespace zt
