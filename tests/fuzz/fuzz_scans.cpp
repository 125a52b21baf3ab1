// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfiles.h"
#include "fuzzrules.h"
#include "model/exchange/scanlist.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// Scans in every form: Nessus' own, its tables, those of OpenVAS and of others.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    zt::fuzzfiles::write(bytes);
    zt::JobContext job;
    zt::ScanAnalysis analysis(zt::fuzzrules::everyRule(), QDate(2026, 7, 18));
    (void)zt::readScans(zt::fuzzfiles::path(), {}, job, [&analysis](const zt::ScanRow& row) {
        analysis.take(row);
    });
    (void)std::move(analysis).finish();
    QFile::remove(zt::fuzzfiles::path());
    return 0;
}
