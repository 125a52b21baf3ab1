// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/datetext.h"
#include "model/exchange/passwordpolicy.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// Settings of password policies as text; days and moments in passing.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    zt::EvidenceFaults faults;
    (void)zt::policyFromText(text, faults);
    (void)zt::dayFrom(text);
    (void)zt::momentFrom(text);
    return 0;
}
