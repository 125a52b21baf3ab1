// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfiles.h"
#include "fuzzrules.h"
#include "model/exchange/firewalllist.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// Lists of firewall rules.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    zt::fuzzfiles::write(bytes);
    zt::JobContext job;
    zt::FirewallAnalysis analysis(zt::fuzzrules::everyRule(), QDate(2026, 7, 18));
    (void)zt::readEvidenceTable(
        zt::fuzzfiles::path(),
        zt::AnalysisKind::Firewall,
        {},
        job,
        [&analysis](const zt::EvidenceTableRow& row) { analysis.take(zt::firewallFrom(row)); });
    (void)std::move(analysis).finish();
    QFile::remove(zt::fuzzfiles::path());
    return 0;
}
