// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfiles.h"
#include "fuzzrules.h"
#include "model/exchange/loginlog.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// Logs in every form: tables of Windows' events, JSON lines, access logs.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    zt::fuzzfiles::write(bytes);
    zt::JobContext job;
    zt::LoginAnalysis analysis{zt::fuzzrules::everyRule()};
    (void)zt::readLogins(zt::fuzzfiles::path(), {}, job, [&analysis](const zt::LoginRow& login) {
        analysis.take(login);
    });
    (void)std::move(analysis).finish();
    QFile::remove(zt::fuzzfiles::path());
    return 0;
}
