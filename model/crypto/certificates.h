// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/keys.h"
#include "model/crypto/remark.h"

#include <QDateTime>
#include <QMultiMap>

#include <memory>
#include <optional>

struct x509_st;

namespace zt {

/// An X.509 certificate (RFC 5280). Cheap to copy.
class Certificate
{
public:
    struct Extension
    {
        bool critical = false;
        QByteArray value; ///< the DER within the OCTET STRING
    };

    /// One certificate and nothing behind it, no extension twice. Error: Malformed.
    [[nodiscard]] static Result<Certificate> fromDer(QByteArrayView der);
    /// All the certificates of a PEM text, one at least.
    [[nodiscard]] static Result<QList<Certificate>> fromPem(QByteArrayView text);

    [[nodiscard]] QByteArray toDer() const;
    /// As it is written: 3 for an X.509v3 certificate.
    [[nodiscard]] int version() const;
    /// Error: Malformed, where the key is of none of our kinds.
    [[nodiscard]] Result<PublicKey> publicKey() const;

    /// The subject on one line, as RFC 2253 has it; for people.
    [[nodiscard]] QString subjectLine() const;
    /// The values of the subject's attributes by OID, e.g. "2.5.4.11" for OU.
    [[nodiscard]] QMultiMap<QByteArray, QString> subject() const;
    /// The attributes of the directory names among the subject's alternative names.
    [[nodiscard]] QMultiMap<QByteArray, QString> alternativeDirectoryNames() const;

    [[nodiscard]] std::optional<Extension> extension(const QByteArray& oid) const;
    /// What Basic Constraints say; none where the extension is missing or cannot be read.
    [[nodiscard]] std::optional<bool> isAuthority() const;
    [[nodiscard]] bool hasExtendedKeyUsage(const QByteArray& oid) const;

    [[nodiscard]] QDateTime notBefore() const;
    [[nodiscard]] QDateTime notAfter() const;

    bool operator==(const Certificate& other) const;

private:
    using Handle = std::shared_ptr<x509_st>;
    explicit Certificate(Handle handle);

    friend Check checkChain(const QList<Certificate>& path,
                            const QList<Certificate>& anchors,
                            const QDateTime& at);

    Handle m_handle;
};

/// Whether the first certificate of `path`, helped by the others in whatever order, leads to one of
/// `anchors` or is one of them (RFC 5280, 6): signatures, validity at `at`, basic constraints, path
/// length, name constraints, critical extensions nobody knows. Whether a certificate was revoked
/// is not asked: that would need a network.
[[nodiscard]] Check
checkChain(const QList<Certificate>& path, const QList<Certificate>& anchors, const QDateTime& at);

} // namespace zt
