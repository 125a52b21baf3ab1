// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/tpmpublic.h"
#include "model/crypto/tpmquote.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// What a device sends: a quote, a public area, a signature. What can be read can be written again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    using namespace zt;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<TpmQuote> quote = TpmQuote::fromBytes(bytes);
    if (quote && quote->type == tpm::AttestQuote &&
        TpmQuote::fromBytes(quote->toBytes()) != quote) {
        std::abort();
    }
    (void)checkQuote(bytes, {}, {std::nullopt, "nonce", {}, TpmClock()});
    if (const Result<TpmKeyArea> area = TpmKeyArea::fromBytes(bytes)) {
        if (!(TpmKeyArea::fromBytes(area->toBytes())->key == area->key)) {
            std::abort();
        }
    }
    for (const SignAlg alg : allSignAlgs()) {
        (void)fromTpmSignature(alg, bytes);
    }
    return 0;
}
