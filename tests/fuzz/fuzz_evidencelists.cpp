// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfiles.h"
#include "model/exchange/analysisreaders.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

zt::RuleParameter parameterOf(const zt::ParameterForm& form)
{
    zt::RuleParameter parameter;
    parameter.key = form.key;
    parameter.unit = form.unit;
    if (form.isNumber) {
        parameter.number = form.low;
    } else if (form.unit == QLatin1String("date")) {
        parameter.words = {QStringLiteral("2023-11-28")};
    } else {
        parameter.words = form.words.isEmpty() ? QStringList{QStringLiteral("a+b")} : form.words;
    }
    return parameter;
}

/// Every rule there is, with a value for each parameter.
const zt::EvidenceRuleSet& everyRule()
{
    static const zt::EvidenceRuleSet set = [] {
        zt::EvidenceRuleSet all;
        for (const zt::RuleForm& form : zt::ruleForms()) {
            zt::EvidenceRule rule;
            rule.id = form.id;
            rule.kind = form.kind;
            for (const zt::ParameterForm& one : form.needed) {
                rule.parameters.append(parameterOf(one));
            }
            all.rules.append(rule);
        }
        return all;
    }();
    return set;
}

} // namespace

/// Lists and forms, each file as every kind of them.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    zt::fuzzfiles::write(bytes);
    using Kind = zt::AnalysisKind;
    for (const Kind kind :
         {Kind::Backups, Kind::Training, Kind::MobileApps, Kind::AccountOpening, Kind::Assurance}) {
        zt::AnalysisAsk ask;
        ask.kind = kind;
        ask.path = zt::fuzzfiles::path();
        ask.at = QDate(2026, 7, 18);
        zt::JobContext job;
        (void)zt::analysisReader(kind).analyse(ask, everyRule(), job);
    }
    QFile::remove(zt::fuzzfiles::path());
    return 0;
}
