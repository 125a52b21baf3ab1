// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfiles.h"
#include "reports/sealed/sealedcheck.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// A sealed package, as somebody sends one to be checked.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    zt::fuzzfiles::write(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    zt::JobContext job;
    (void)zt::looksLikePackage(zt::fuzzfiles::path());
    (void)zt::checkSealedPackage(zt::fuzzfiles::path(), job);
    QFile::remove(zt::fuzzfiles::path());
    return 0;
}
