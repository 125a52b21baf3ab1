// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/evidencerulespack.h"
#include "checklists/evidencerulesset.h"
#include "model/exchange/evidenceanalysis.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtGlobal>

namespace zt::test {

/// The exchange's rules, read once.
inline const EvidenceRuleSet& shippedRules()
{
    static const EvidenceRuleSet rules =
        shippedEvidenceRules(QStringLiteral("twse")).value_or(EvidenceRuleSet{});
    return rules;
}

/// A list as a file, held against those rules with `set` set, on 18 July 2026.
inline AnalysisReading readList(AnalysisKind kind, const QString& csv, const QStringList& set = {})
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.csv")));
    const QByteArray bytes = csv.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
    file.close();
    const auto rules = withParameters(shippedRules(), kind, set, QStringLiteral("內規"));
    if (!rules) {
        qFatal("%s", qPrintable(rules.error().args.join(u' ')));
    }
    AnalysisAsk ask;
    ask.kind = kind;
    ask.path = file.fileName();
    ask.at = needsDay(kind) ? QDate(2026, 7, 18) : QDate();
    JobContext job;
    auto reading = analyseFile(ask, *rules, job);
    if (!reading) {
        qFatal("%s", qPrintable(reading.error().args.join(u' ')));
    }
    return *std::move(reading);
}

} // namespace zt::test
