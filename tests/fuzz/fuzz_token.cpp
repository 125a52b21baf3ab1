// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/assertiontoken.h"
#include "model/crypto/sessiontoken.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// What a browser sends: assertions and session tokens. None that nobody here made is accepted.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    using namespace zt;
    static const PrivateKey key = PrivateKey::generate(SignAlg::ES256);
    static const SessionSealer sealer(key.toPkcs8());
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    AssertionExpectation expected;
    expected.keys.insert(QStringLiteral("k1"), key.publicKey());
    if (checkAssertion(bytes, expected) || sealer.open(bytes)) {
        std::abort();
    }
    if (const std::optional<Jws> jws = readJws(bytes)) {
        // The claims under a signature of ours, so that what reads them is reached too.
        QJsonObject header{{QStringLiteral("alg"), QStringLiteral("ES256")},
                           {QStringLiteral("kid"), QStringLiteral("k1")},
                           {QStringLiteral("typ"), QStringLiteral("zt-assertion+jwt")}};
        (void)checkAssertion(writeJws(header, jws->payload, key), expected);
    }
    return 0;
}
