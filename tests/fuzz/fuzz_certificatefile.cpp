// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/certificatefacts.h"
#include "model/crypto/certificatefile.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// Files of certificates in every form, and what is asked of each certificate.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)zt::looksLikeCertificates(bytes);
    (void)zt::needsPassphrase(bytes);
    const auto found = zt::certificatesOf(bytes, "test");
    if (!found) {
        return 0;
    }
    const QDateTime at(QDate(2026, 7, 18), QTime(12, 0), Qt::UTC);
    const zt::ChainChecker chains(found->mid(0, 4), found->mid(0, 8), at);
    for (const zt::Certificate& one : found->mid(0, 4)) {
        (void)zt::factsOf(one);
        (void)zt::isFor(one, QStringLiteral("www.example.tw"));
        (void)chains.faultOf(one);
    }
    return 0;
}
