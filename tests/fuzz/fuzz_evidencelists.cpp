// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfiles.h"
#include "fuzzrules.h"
#include "model/exchange/analysisreaders.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// Lists and forms, each file as every kind of them.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    zt::fuzzfiles::write(bytes);
    using Kind = zt::AnalysisKind;
    for (const Kind kind :
         {Kind::Backups, Kind::Training, Kind::MobileApps, Kind::AccountOpening, Kind::Assurance}) {
        zt::AnalysisAsk ask;
        ask.kind = kind;
        ask.path = zt::fuzzfiles::path();
        ask.at = QDate(2026, 7, 18);
        zt::JobContext job;
        (void)zt::analysisReader(kind).analyse(ask, zt::fuzzrules::everyRule(), job);
    }
    QFile::remove(zt::fuzzfiles::path());
    return 0;
}
