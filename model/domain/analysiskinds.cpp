// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/accountanalysis.h"
#include "model/domain/assuranceanalysis.h"
#include "model/domain/backupanalysis.h"
#include "model/domain/certificateanalysis.h"
#include "model/domain/deviceanalysis.h"
#include "model/domain/firewallanalysis.h"
#include "model/domain/loginanalysis.h"
#include "model/domain/mobileappanalysis.h"
#include "model/domain/openinganalysis.h"
#include "model/domain/policyanalysis.h"
#include "model/domain/scananalysis.h"
#include "model/domain/traininganalysis.h"

#include <algorithm>

namespace zt {

const QList<AnalysisForm>& analysisForms()
{
    static const QList<AnalysisForm> forms{
        {AnalysisKind::Accounts, QLatin1String("accounts"), true, accountRuleForms},
        {AnalysisKind::PasswordPolicy, QLatin1String("password-policy"), false, policyRuleForms},
        {AnalysisKind::Devices, QLatin1String("devices"), true, deviceRuleForms},
        {AnalysisKind::Logins, QLatin1String("logins"), false, loginRuleForms},
        {AnalysisKind::Backups, QLatin1String("backups"), true, backupRuleForms},
        {AnalysisKind::Training, QLatin1String("training"), true, trainingRuleForms},
        {AnalysisKind::MobileApps, QLatin1String("mobile-apps"), true, mobileAppRuleForms},
        {AnalysisKind::AccountOpening, QLatin1String("account-opening"), false, openingRuleForms},
        {AnalysisKind::Assurance, QLatin1String("assurance"), false, assuranceRuleForms},
        {AnalysisKind::Certificates, QLatin1String("certificates"), true, certificateRuleForms},
        {AnalysisKind::Firewall, QLatin1String("firewall"), true, firewallRuleForms},
        {AnalysisKind::VulnerabilityScans,
         QLatin1String("vulnerability-scans"),
         true,
         scanRuleForms},
    };
    return forms;
}

const AnalysisForm& analysisForm(AnalysisKind kind)
{
    const QList<AnalysisForm>& forms = analysisForms();
    return *std::find_if(
        forms.begin(), forms.end(), [kind](const AnalysisForm& form) { return form.kind == kind; });
}

QString toKey(AnalysisKind kind)
{
    return analysisForm(kind).key;
}

std::optional<AnalysisKind> analysisKindFromKey(const QString& key)
{
    for (const AnalysisForm& form : analysisForms()) {
        if (form.key == key) {
            return form.kind;
        }
    }
    return std::nullopt;
}

QList<AnalysisKind> analysisKinds()
{
    QList<AnalysisKind> kinds;
    for (const AnalysisForm& form : analysisForms()) {
        kinds.append(form.kind);
    }
    return kinds;
}

const QList<RuleForm>& ruleForms()
{
    static const QList<RuleForm> forms = [] {
        QList<RuleForm> all;
        for (const AnalysisForm& form : analysisForms()) {
            all += form.rules();
        }
        return all;
    }();
    return forms;
}

} // namespace zt
