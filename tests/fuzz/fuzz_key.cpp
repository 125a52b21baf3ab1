// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/keys.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

/// A key that was read is a sound one: it can be written in each form and read back as itself.
void writeAndRead(const zt::PublicKey& key)
{
    if (!(zt::PublicKey::fromCose(key.toCose()).value() == key) ||
        !(zt::PublicKey::fromSpki(key.toSpki()).value() == key)) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    using namespace zt;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const Result<PublicKey> key = PublicKey::fromCose(bytes)) {
        writeAndRead(*key);
        (void)key->verify("message", bytes);
    }
    if (const Result<PublicKey> key = PublicKey::fromSpki(bytes)) {
        writeAndRead(*key);
    }
    if (const Result<PrivateKey> key = PrivateKey::fromPkcs8(bytes)) {
        writeAndRead(key->publicKey());
    }
    for (const SignAlg alg : allSignAlgs()) {
        (void)ecdsaToDer(alg, ecdsaToRaw(alg, bytes));
    }
    return 0;
}
