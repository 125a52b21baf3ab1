// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/timestamp.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    using namespace zt;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QByteArray content("content"); // what the seeds sign and stamp
    if (const Result<SignatureVerdict> verdict = verifyDetached(bytes, content, {})) {
        // What holds names its signer, and does not hold over other bytes.
        const Result<SignatureVerdict> other = verifyDetached(bytes, content + '!', {});
        if (verdict->holds() && (!verdict->signer || !other || other->holds())) {
            std::abort();
        }
        if (verdict->signer) {
            (void)verifyDetached(bytes, content, {*verdict->signer});
        }
    }
    (void)isBareTimeStamp(bytes);
    if (const Result<TimeStampVerdict> verdict = checkTimeStamp(bytes, content, {})) {
        const Result<TimeStampVerdict> other = checkTimeStamp(bytes, content + '!', {});
        if (verdict->holds() && (!verdict->at.isValid() || !other || other->holds())) {
            std::abort();
        }
    }
    return 0;
}
