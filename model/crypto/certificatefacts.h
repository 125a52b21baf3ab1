// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/certificates.h"

#include <QStringList>

namespace zt {

/// What a certificate says of itself, for whoever looks through many of them.
struct CertificateFacts
{
    QString commonName;
    QStringList policies;    ///< identifiers of Certificate Policies
    QStringList subjectOids; ///< of the attributes that have a value
    bool authority = false;  ///< may issue others, and names no host itself
    bool selfSigned = false; ///< by its own key
    QString keyKind;         ///< "RSA", "RSA-PSS", "EC", "ED25519", "DSA", …; empty: unreadable
    int keyBits = 0;         ///< of the modulus, or of the curve's field
    QString signatureDigest; ///< "sha256"; of Ed25519 "sha512", of Ed448 "shake256" (RFC 8032)
};

[[nodiscard]] CertificateFacts factsOf(const Certificate& certificate);

/// Whether a host (or an address) is among the alternative names (RFC 6125: a star stands for one
/// whole label; the common name is not looked at).
[[nodiscard]] bool isFor(const Certificate& certificate, const QString& host);

/// Looks at many certificates' ways to the same anchors at one time (RFC 5280, 6). Whether one was
/// revoked is not asked.
class ChainChecker
{
public:
    /// `others` may stand between.
    ChainChecker(const QList<Certificate>& anchors,
                 const QList<Certificate>& others,
                 const QDateTime& at);
    ~ChainChecker();
    ChainChecker(const ChainChecker&) = delete;
    ChainChecker& operator=(const ChainChecker&) = delete;

    /// What OpenSSL says of the first fault on the way. The certificate's own dates are left aside:
    /// of one that is not valid then, the way is looked at on its first or its last day.
    struct Fault
    {
        QString text;
        bool noIssuer = false; ///< nothing is wrong but that the way ends short of an anchor
    };

    /// Nothing where the way holds.
    [[nodiscard]] std::optional<Fault> faultOf(const Certificate& certificate) const;

private:
    struct Store;

    std::unique_ptr<Store> m_store;
    QDateTime m_at;
};

} // namespace zt
