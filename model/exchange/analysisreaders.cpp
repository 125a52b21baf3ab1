// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/analysisreaders.h"

#include "model/exchange/accountlist.h"
#include "model/exchange/assuranceform.h"
#include "model/exchange/backuplist.h"
#include "model/exchange/certificatelist.h"
#include "model/exchange/devicelist.h"
#include "model/exchange/firewalllist.h"
#include "model/exchange/loginlog.h"
#include "model/exchange/mobileappform.h"
#include "model/exchange/nessusfile.h"
#include "model/exchange/openingform.h"
#include "model/exchange/passwordpolicy.h"
#include "model/exchange/scanlist.h"
#include "model/exchange/traininglist.h"

#include <algorithm>

namespace zt {

namespace {

/// Runs an accumulator over what `read` hands out.
template <class Analysis, class Read>
Result<AnalysisReading> accumulate(Analysis analysis, Read read)
{
    const auto take = [&analysis](const auto& row) { analysis.take(row); };
    Result<EvidenceTableInfo> table = read(take);
    if (!table) {
        return tl::unexpected(table.error());
    }
    return AnalysisReading{std::move(analysis).finish(), *std::move(table)};
}

/// Of tables each of whose rows stands for itself.
template <class Row, class Take>
Result<EvidenceTableInfo>
readTable(const AnalysisAsk& ask, JobContext& job, Row (*read)(const EvidenceTableRow&), Take take)
{
    return readEvidenceTable(
        ask.path, ask.kind, ask.table, job, [&](const EvidenceTableRow& row) { take(read(row)); });
}

Result<AnalysisReading>
analyseAccounts(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    return accumulate(AccountAnalysis(set, ask.at), [&](const auto& take) {
        return readAccounts(ask.path, ask.table, job, take);
    });
}

Result<AnalysisReading>
analysePolicies(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    return accumulate(PolicyAnalysis(set), [&](const auto& take) {
        return readPolicies(ask.path, ask.table, job, take);
    });
}

Result<AnalysisReading>
analyseDevices(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    return accumulate(DeviceAnalysis(set, ask.at),
                      [&](const auto& take) { return readTable(ask, job, deviceFrom, take); });
}

Result<AnalysisReading>
analyseLogins(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    return accumulate(LoginAnalysis(set),
                      [&](const auto& take) { return readLogins(ask.path, ask.table, job, take); });
}

Result<AnalysisReading>
analyseBackups(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    return accumulate(BackupAnalysis(set, ask.at),
                      [&](const auto& take) { return readTable(ask, job, backupFrom, take); });
}

Result<AnalysisReading>
analyseTraining(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    return accumulate(TrainingAnalysis(set, ask.at),
                      [&](const auto& take) { return readTable(ask, job, trainingFrom, take); });
}

Result<AnalysisReading>
analyseMobileApps(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    return accumulate(MobileAppAnalysis(set, ask.at),
                      [&](const auto& take) { return readTable(ask, job, mobileAppFrom, take); });
}

Result<AnalysisReading>
analyseAccountOpening(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    return accumulate(OpeningAnalysis(set),
                      [&](const auto& take) { return readTable(ask, job, openingFrom, take); });
}

Result<AnalysisReading>
analyseAssurance(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    return accumulate(AssuranceAnalysis(set),
                      [&](const auto& take) { return readTable(ask, job, assuranceFrom, take); });
}

Result<AnalysisReading>
analyseFirewall(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    return accumulate(FirewallAnalysis(set, ask.at),
                      [&](const auto& take) { return readTable(ask, job, firewallFrom, take); });
}

Result<AnalysisReading>
analyseScans(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    return accumulate(ScanAnalysis(set, ask.at),
                      [&](const auto& take) { return readScans(ask.path, ask.table, job, take); });
}

/// An entry of LDIF ends with a blank line.
bool entryGoesOn(const QString& line)
{
    return !line.trimmed().isEmpty();
}

/// A system's settings are one row.
bool settingsGoOn(const QString&)
{
    return true;
}

bool itemGoesOn(const QString& line)
{
    return !line.contains(QLatin1String("</ReportItem>"));
}

} // namespace

const QList<AnalysisReader>& analysisReaders()
{
    static const QList<AnalysisReader> kinds{
        {AnalysisKind::Accounts, accountColumns, analyseAccounts, isLdifFile, entryGoesOn},
        {AnalysisKind::PasswordPolicy, policyColumns, analysePolicies, isPolicyText, settingsGoOn},
        {AnalysisKind::Devices, deviceColumns, analyseDevices},
        {AnalysisKind::Logins, loginColumns, analyseLogins, isLoginLines},
        {AnalysisKind::Backups, backupColumns, analyseBackups},
        {AnalysisKind::Training, trainingColumns, analyseTraining},
        {AnalysisKind::MobileApps, mobileAppColumns, analyseMobileApps},
        {AnalysisKind::AccountOpening, openingColumns, analyseAccountOpening},
        {AnalysisKind::Assurance, assuranceColumns, analyseAssurance},
        {AnalysisKind::VulnerabilityScans, scanColumns, analyseScans, isNessusFile, itemGoesOn},
        {AnalysisKind::Certificates, certificateColumns, analyseCertificates, isCertificateInput},
        {AnalysisKind::Firewall, firewallColumns, analyseFirewall},
    };
    return kinds;
}

const AnalysisReader& analysisReader(AnalysisKind kind)
{
    const QList<AnalysisReader>& kinds = analysisReaders();
    return *std::find_if(
        kinds.begin(), kinds.end(), [kind](const AnalysisReader& one) { return one.kind == kind; });
}

} // namespace zt
