// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/brokersheet.h"
#include "model/exchange/checklistsheet.h"
#include "model/exchange/crosswalksheet.h"
#include "model/exchange/questionnairesheet.h"
#include "model/exchange/sheetreader.h"

#include <utility>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// Whatever stands in a table, every reader of tables says what is wrong with it and goes on:
/// questionnaires, checklists, crosswalks, brokers and their findings.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const zt::Sheet sheet = zt::sheetFromTsv(QString::fromUtf8(bytes));
    (void)zt::questionnaireFromSheet(sheet);
    (void)zt::checklistFromSheet(sheet);
    (void)zt::crosswalkFromSheet(sheet);
    zt::BrokerBookReader brokers;
    brokers.addSheet(QStringLiteral("brokers.csv"), sheet);
    (void)std::move(brokers).finish();
    return 0;
}
