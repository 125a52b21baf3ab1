// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/signoffedits.h"

#include "model/domain/labels.h"
#include "model/domain/nextcode.h"

#include <algorithm>

namespace zt {

ChangeSet addSignOff(const SignOff& signOff)
{
    ChangeSet set;
    set.label = {labels::signOffAdd,
                 {signOff.code,
                  toKey(signOff.role),
                  toKey(signOff.subject),
                  !signOff.reportName.isEmpty() ? signOff.reportName : signOff.auditCode,
                  signOff.signer}};
    set.changes.append(Change{std::nullopt, signOff});
    return set;
}

ChangeSet stampSignOff(const SignOff& signOff, const QString& reply)
{
    SignOff after = signOff;
    after.timeStamp = reply;
    ChangeSet set;
    set.label = {labels::signOffTimeStamp, {signOff.code, toKey(signOff.role)}};
    set.changes.append(Change{signOff, after});
    return set;
}

ChangeSet withdrawSignOff(const SignOff& signOff, const QString& reason)
{
    SignOff after = signOff;
    after.withdrawn = reason;
    ChangeSet set;
    set.label = {labels::signOffWithdraw, {signOff.code, toKey(signOff.role)}};
    set.reason = reason;
    set.changes.append(Change{signOff, after});
    return set;
}

QString nextSignOffCode(const Snapshot& snapshot)
{
    return nextCode(snapshot.signOffs, QStringLiteral("S-"));
}

QList<SignOff> signOffsInOrder(const Snapshot& snapshot)
{
    QList<SignOff> all = snapshot.signOffs.values();
    std::stable_sort(all.begin(), all.end(), [](const SignOff& a, const SignOff& b) {
        return a.stateSeq < b.stateSeq;
    });
    return all;
}

} // namespace zt
