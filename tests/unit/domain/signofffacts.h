// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/signoffedits.h"
#include "runfacts.h"

namespace zt::test {

inline SignOff plainSignOff(int number)
{
    SignOff one;
    one.id = idOf<SignOffId>(number);
    one.code = QStringLiteral("S-%1").arg(number, 2, 10, QLatin1Char('0'));
    one.assessment = QStringLiteral("零信任評估");
    one.stateSeq = 3;
    one.stateHash = QString(64, QLatin1Char('3'));
    one.signer = QStringLiteral("CN=陳怡安,O=青嵐證券");
    one.signedAt = QDateTime(QDate(2026, 7, 18), QTime(6, 22, 7), Qt::UTC);
    one.signature = QStringLiteral("MAMCAQE=");
    return one;
}

/// One of the yearly statement's four.
inline SignOff statementSignOff(int number, SignRole role)
{
    SignOff one = plainSignOff(number);
    one.subject = SignSubject::Statement;
    one.role = role;
    one.audit = idOf<AuditId>(1);
    one.auditCode = QStringLiteral("A-01");
    one.year = 2025;
    one.reportName = QStringLiteral("聲明書.pdf");
    one.reportSha256 = QString(64, QLatin1Char('d'));
    one.reportBytes = 4711;
    return one;
}

inline SignOff randomSignOff(Random& random)
{
    const int number = 1 + pick(random, 3);
    SignOff one = pick(random, 2) == 0
                      ? plainSignOff(number)
                      : statementSignOff(number, static_cast<SignRole>(pick(random, 4)));
    one.stateSeq += pick(random, 100);
    one.note = someWord(random);
    one.timeStamp = pick(random, 2) == 0 ? QString() : QStringLiteral("MAA=");
    one.withdrawn = pick(random, 2) == 0 ? QString() : QStringLiteral("簽錯版本");
    return one;
}

} // namespace zt::test
