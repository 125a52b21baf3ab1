// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfiles.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// An archive as it comes, or (anything else) the content of one.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK")) {
        zt::fuzzfiles::write(bytes);
    } else {
        zt::fuzzfiles::writeZip(
            {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
             {QStringLiteral("content.xml"), bytes}});
    }
    zt::fuzzfiles::readIt();
    return 0;
}
