// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/accountldif.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// Whatever calls itself LDIF is read to its end or to the line that is wrong.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    zt::LdifReader reader(buffer, QStringLiteral("seed.ldif"));
    zt::EvidenceFaults faults;
    for (;;) {
        const auto entry = reader.next();
        if (!entry || !*entry) {
            return 0;
        }
        (void)zt::accountFrom(**entry, faults);
    }
}
