// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/certificates.h"
#include "model/crypto/securebytes.h"
#include "model/crypto/signingidentity.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

void readAll(const zt::Certificate& certificate)
{
    (void)certificate.toDer();
    (void)certificate.publicKey();
    (void)certificate.subjectLine();
    (void)certificate.subject();
    (void)certificate.alternativeDirectoryNames();
    (void)certificate.isAuthority();
    (void)certificate.hasExtendedKeyUsage("2.23.133.8.3");
    (void)zt::checkChain({certificate}, {certificate}, certificate.notBefore());
}

} // namespace

/// Certificates in DER and PEM, and identities with their key (PKCS#12, PEM).
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const auto certificate = zt::Certificate::fromDer(bytes)) {
        readAll(*certificate);
    }
    if (const auto certificates = zt::Certificate::fromPem(bytes)) {
        for (const zt::Certificate& certificate : *certificates) {
            readAll(certificate);
        }
    }
    const zt::SecureBytes passphrase = zt::SecureBytes::copyOf("password");
    (void)zt::SigningIdentity::fromPkcs12(bytes, passphrase);
    (void)zt::SigningIdentity::fromPem(bytes, passphrase);
    return 0;
}
