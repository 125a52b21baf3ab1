// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/explainedexceptions.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// Remarks of a thread: what is taken for an explanation is written and read as the same again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto told = zt::explanationFrom({{}, QStringLiteral("a"), QString::fromUtf8(bytes)});
    if (told && zt::explanationFrom({{}, QStringLiteral("a"), zt::toText(*told)}) != told) {
        std::abort();
    }
    return 0;
}
