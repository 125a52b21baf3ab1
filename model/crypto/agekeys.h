// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/crypto/securebytes.h"

#include <QByteArray>

#include <vector>

class QIODevice;

namespace zt {

/// Whom a file is locked for: the public half of an X25519 key, "age1…".
class AgeRecipient
{
public:
    /// Error: Malformed.
    [[nodiscard]] static Result<AgeRecipient> fromText(const QString& text);
    /// 32 bytes.
    [[nodiscard]] static AgeRecipient fromPoint(const QByteArray& point);

    [[nodiscard]] QString toText() const;

    [[nodiscard]] const QByteArray& point() const { return m_point; }

    bool operator==(const AgeRecipient& other) const = default;

private:
    explicit AgeRecipient(QByteArray point);

    QByteArray m_point;
};

/// What opens it: the secret half, "AGE-SECRET-KEY-1…".
class AgeIdentity
{
public:
    [[nodiscard]] static AgeIdentity generate();
    /// Error: Malformed; the text itself is never repeated in it.
    [[nodiscard]] static Result<AgeIdentity> fromText(QByteArrayView text);
    /// 32 bytes.
    [[nodiscard]] static AgeIdentity fromScalar(SecureBytes scalar);

    [[nodiscard]] SecureBytes toText() const;

    [[nodiscard]] AgeIdentity clone() const { return fromScalar(m_scalar.clone()); }

    [[nodiscard]] const AgeRecipient& recipient() const { return m_recipient; }

    [[nodiscard]] const SecureBytes& scalar() const { return m_scalar; }

private:
    explicit AgeIdentity(SecureBytes scalar);

    SecureBytes m_scalar;
    AgeRecipient m_recipient;
};

using AgeIdentities = std::vector<AgeIdentity>;

/// A file as age-keygen writes it: one key a line, empty lines and lines with "#" passed over.
/// Errors: Malformed, its place the line; FileUnreadable with `name`.
[[nodiscard]] Result<AgeIdentities> readIdentities(QIODevice& file, const QString& name);

/// Whom a file shall be locked for, one a line: "age1…" as in a recipients file of the age tool, or
/// a key as in an identity file, of which the public half is taken. Empty lines and lines with "#"
/// are passed over. Errors: as readIdentities().
[[nodiscard]] Result<QList<AgeRecipient>> readRecipients(QIODevice& file, const QString& name);

/// As age-keygen writes it, with the public half in a comment.
[[nodiscard]] SecureBytes identityFile(const AgeIdentity& identity);

/// The first line of a file without its line end. Errors: Malformed where it is empty or longer
/// than `longestPassphrase`; FileUnreadable with `name`.
[[nodiscard]] Result<SecureBytes> readPassphrase(QIODevice& file, const QString& name);

inline constexpr qsizetype longestPassphrase = 1024;

} // namespace zt
