// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/analysisreaders.h"

namespace zt {

const QList<EvidenceColumn>& evidenceColumns(AnalysisKind kind)
{
    return analysisReader(kind).columns();
}

namespace {

QString wantedText(const EvidenceFault& fault, const Language& language)
{
    switch (fault.wanted) {
    case EvidenceValue::Day:
        return language.translate(
            "Evidence",
            "takes a day, such as 2026-07-18, 115/07/18 or 民國115年7月18日; where "
            "month and day could be either, a map says “day_order”: mdy or "
            "dmy");
    case EvidenceValue::Moment:
        return language.translate(
            "Evidence",
            "takes a day with a time, such as 2026-07-18 14:05:00; where month "
            "and day could be either, a map says “day_order”: mdy or dmy");
    case EvidenceValue::YesNo:
        return language.translate("Evidence", "takes yes or no (是, 否, Y, N, 1, 0, …)");
    case EvidenceValue::Count:
        return language.translate("Evidence", "takes a whole number from 0 up");
    case EvidenceValue::Duration:
        return language.translate("Evidence",
                                  "takes a length of time, such as 8, 8小時, 30分, 1.5h or 1天");
    case EvidenceValue::Amount:
        return language.translate("Evidence", "takes whole dollars, such as 1,000,000 or 100萬");
    case EvidenceValue::Choice:
        return language.translate("Evidence", "takes one of these: %1")
            .arg(language.of(fault.accepted.zh, fault.accepted.en));
    case EvidenceValue::Certificates:
        return language.translate("Evidence",
                                  "takes a file of certificates in PEM, DER, PKCS#7 or PKCS#12");
    case EvidenceValue::PamLength:
        return language.translate("Evidence",
                                  "is not gone by: where PAM is used it decides the length, and "
                                  "passwd looks at no PASS_MIN_LEN. Analyse pwquality.conf, whose "
                                  "minlen counts");
    case EvidenceValue::Text:
        break;
    }
    return language.translate("Evidence", "takes a text");
}

} // namespace

QString evidenceFaultText(const EvidenceFault& fault, const Language& language)
{
    return fault.noResult
               ? language.translate("Evidence", "an error, or a formula without a saved result")
               : wantedText(fault, language);
}

} // namespace zt
