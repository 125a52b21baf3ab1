// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/certificateanalysis.h"

#include "model/domain/enumkeys.h"
#include "model/domain/ruleformmaker.h"
#include "model/domain/rulings.h"

#include <algorithm>
#include <array>

namespace zt {

namespace {

constexpr int classCount = 4;

constexpr EnumKeys<ValidationClass, classCount> classKeys{{
    {ValidationClass::DomainValidated, "DV"},
    {ValidationClass::IndividualValidated, "IV"},
    {ValidationClass::OrganizationValidated, "OV"},
    {ValidationClass::ExtendedValidated, "EV"},
}};

// The last days of each step of "days_left".
constexpr std::array<int, 6> stepEnds{0, 30, 60, 90, 180, 365};
constexpr auto stepCount = static_cast<qsizetype>(stepEnds.size());

/// What the class promises and the subject does not say.
const QLatin1String daysLeftKey("min_days_left");

QStringList missingOf(const CertificateRow& certificate)
{
    const CertificateOwner& owner = certificate.owner;
    QStringList missing;
    const auto need = [&missing](bool there, const char* what) {
        if (!there) {
            missing.append(QLatin1String(what));
        }
    };
    switch (*certificate.validation) {
    case ValidationClass::DomainValidated:
        break;
    case ValidationClass::IndividualValidated:
        need(owner.individual || owner.organization, "givenName, surname");
        break;
    case ValidationClass::ExtendedValidated:
        need(owner.businessCategory, "businessCategory");
        need(owner.jurisdiction, "jurisdictionCountryName");
        need(owner.registration, "serialNumber");
        [[fallthrough]];
    case ValidationClass::OrganizationValidated:
        need(owner.organization, "organizationName");
        break;
    }
    return missing;
}

Ruling judgeClass(const CertificateRow& certificate)
{
    if (!certificate.validation) {
        return cannotJudge();
    }
    const QStringList missing = missingOf(certificate);
    const bool denies = *certificate.validation == ValidationClass::DomainValidated &&
                        certificate.owner.organization;
    return rulingOf(
        missing.isEmpty() && !denies,
        measureOf(toKey(*certificate.validation) +
                  (denies ? QStringLiteral(" + organizationName")
                          : QStringLiteral(" − ") + missing.join(QStringLiteral(", ")))),
        measureOf(toKey(*certificate.validation)),
        {.miss = denies ? Working::Miss::Differs : Working::Miss::Lacks, .parts = missing});
}

Ruling judgeSite(const EvidenceRule& rule, const CertificateRow& certificate)
{
    const auto wanted = classKeys.fromKey(rule.words(QLatin1String("site_class")).value(0));
    if (certificate.customerSite == false) {
        return notConcerned();
    }
    if (!certificate.customerSite || !certificate.validation || !wanted) {
        return cannotJudge();
    }
    return rulingOf(*certificate.validation >= *wanted,
                    measureOf(toKey(*certificate.validation)),
                    measureOf(toKey(*wanted)),
                    {.miss = Working::Miss::Below});
}

Ruling judgeValidity(const CertificateRow& certificate, const QDate& at)
{
    if (!certificate.notBefore.isValid() || !certificate.notAfter.isValid()) {
        return cannotJudge();
    }
    if (certificate.notBefore > at) {
        return isAfter(certificate.notBefore, at);
    }
    return mustNotBeBefore(certificate.notAfter, at);
}

/// Of those that are valid still.
Ruling judgeDaysLeft(const EvidenceRule& rule, const CertificateRow& certificate, const QDate& at)
{
    const auto least = rule.number(daysLeftKey);
    if (!certificate.notAfter.isValid() || !least) {
        return cannotJudge();
    }
    if (certificate.notAfter < at) {
        return notConcerned();
    }
    Ruling ruling = mustReach(at.daysTo(certificate.notAfter), least, rule.unit(daysLeftKey));
    ruling.working.from = at;
    ruling.working.to = certificate.notAfter;
    return ruling;
}

Ruling judgeKey(const EvidenceRule& rule, const CertificateRow& certificate)
{
    const bool rsa = certificate.keyKind.startsWith(QLatin1String("RSA"));
    const bool curve = certificate.keyKind == QLatin1String("EC") ||
                       certificate.keyKind.startsWith(QLatin1String("ED"));
    const auto least = rsa     ? rule.number(QLatin1String("min_rsa_bits"))
                       : curve ? rule.number(QLatin1String("min_ec_bits"))
                               : std::nullopt;
    if (!least || certificate.keyBits <= 0) {
        return cannotJudge();
    }
    const auto measure = [&certificate](int bits) {
        return measureOf(QStringLiteral("%1 %2").arg(certificate.keyKind).arg(bits));
    };
    return rulingOf(certificate.keyBits >= *least,
                    measure(certificate.keyBits),
                    measure(*least),
                    {.miss = Working::Miss::Below});
}

/// Nobody relies on the signature that a root makes on itself.
Ruling judgeSignature(const EvidenceRule& rule, const CertificateRow& certificate)
{
    if (certificate.isSelfSigned && certificate.isAuthority) {
        return notConcerned();
    }
    const QStringList accepted = rule.words(QLatin1String("digests"));
    if (certificate.digest.isEmpty() || accepted.isEmpty()) {
        return cannotJudge();
    }
    return rulingOf(accepted.contains(certificate.digest),
                    measureOf(certificate.digest),
                    measureOf(accepted.join(QStringLiteral(", "))));
}

Ruling judgeChain(const CertificateRow& certificate)
{
    return certificate.isTrusted ? rulingOf(*certificate.isTrusted,
                                            measureOf(certificate.chainFault),
                                            measureOf(QStringLiteral("trusted")))
                                 : cannotJudge();
}

Ruling judgeNames(const CertificateRow& certificate)
{
    return certificate.namesWanted.isEmpty() ? cannotJudge()
                                             : mustLackNone(certificate.namesNotCovered,
                                                            certificate.namesWanted,
                                                            QStringLiteral("− "));
}

/// Rules that speak of a site's certificate alone.
Ruling judgeSiteCertificate(const EvidenceRule& rule, const CertificateRow& certificate)
{
    if (certificate.isAuthority) {
        return notConcerned();
    }
    if (rule.id == QLatin1String("site-class")) {
        return judgeSite(rule, certificate);
    }
    if (rule.id == QLatin1String("class-subject")) {
        return judgeClass(certificate);
    }
    if (rule.id == QLatin1String("chain")) {
        return judgeChain(certificate);
    }
    return rule.id == QLatin1String("name-match") ? judgeNames(certificate) : notConcerned();
}

} // namespace

QString toKey(ValidationClass validation)
{
    return classKeys.toKey(validation);
}

std::optional<ValidationClass> validationClassOf(const QStringList& policies)
{
    if (policies.contains(QLatin1String("2.23.140.1.1"))) {
        return ValidationClass::ExtendedValidated;
    }
    if (policies.contains(QLatin1String("2.23.140.1.2.2"))) {
        return ValidationClass::OrganizationValidated;
    }
    if (policies.contains(QLatin1String("2.23.140.1.2.3"))) {
        return ValidationClass::IndividualValidated;
    }
    return policies.contains(QLatin1String("2.23.140.1.2.1"))
               ? std::optional(ValidationClass::DomainValidated)
               : std::nullopt;
}

Ruling
judgeCertificate(const EvidenceRule& rule, const CertificateRow& certificate, const QDate& at)
{
    if (!certificate.isReadable) {
        return cannotJudge();
    }
    if (rule.id == QLatin1String("validity")) {
        return judgeValidity(certificate, at);
    }
    if (rule.id == QLatin1String("days-left")) {
        return judgeDaysLeft(rule, certificate, at);
    }
    if (rule.id == QLatin1String("key-strength")) {
        return judgeKey(rule, certificate);
    }
    if (rule.id == QLatin1String("signature-digest")) {
        return judgeSignature(rule, certificate);
    }
    return judgeSiteCertificate(rule, certificate);
}

CertificateAnalysis::CertificateAnalysis(const EvidenceRuleSet& set, const QDate& at)
    : m_at(at)
    , m_tally(AnalysisKind::Certificates, set, at)
    , m_classes(classCount + 1, 0)
    , m_daysLeft(stepCount + 2, 0)
{
}

void CertificateAnalysis::take(const CertificateRow& certificate)
{
    m_tally.countRow();
    ++m_taken;
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        m_tally.note(i,
                     certificate.row,
                     certificate.subject,
                     judgeCertificate(m_tally.rules()[i].rule, certificate, m_at),
                     m_taken);
    }
    if (!certificate.isAuthority) {
        ++m_classes[certificate.validation ? static_cast<int>(*certificate.validation)
                                           : classCount];
    }
    if (!certificate.notAfter.isValid()) {
        ++m_daysLeft.last();
        return;
    }
    const qint64 left = m_at.daysTo(certificate.notAfter);
    const auto* const step =
        std::find_if(stepEnds.begin(), stepEnds.end(), [left](int end) { return left < end; });
    ++m_daysLeft[step - stepEnds.begin()];
}

void CertificateAnalysis::addSeries()
{
    AnalysisSeries classes{QStringLiteral("class"), {}};
    for (const auto& row : classKeys.rows) {
        classes.counts.append({toKey(row.value), m_classes[static_cast<int>(row.value)]});
    }
    classes.counts.append({QStringLiteral("?"), m_classes[classCount]});
    m_tally.addSeries(classes);
    AnalysisSeries left{QStringLiteral("days_left"), {}};
    left.counts.append({QStringLiteral("< 0"), m_daysLeft[0]});
    for (qsizetype i = 1; i < stepCount; ++i) {
        const auto end = static_cast<size_t>(i);
        left.counts.append(
            {QStringLiteral("%1–%2").arg(stepEnds[end - 1]).arg(stepEnds[end] - 1), m_daysLeft[i]});
    }
    left.counts.append({QStringLiteral("≥ %1").arg(stepEnds.back()), m_daysLeft[stepCount]});
    left.counts.append({QStringLiteral("?"), m_daysLeft.last()});
    m_tally.addSeries(left);
}

AnalysisResult CertificateAnalysis::finish() &&
{
    addSeries();
    return std::move(m_tally).finish();
}

QList<RuleForm> certificateRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::Certificates;
    const QStringList classes{QStringLiteral("DV"), QStringLiteral("OV"), QStringLiteral("EV")};
    return {
        {kind, QLatin1String("validity")},
        {kind, QLatin1String("days-left"), {open(days("min_days_left"))}},
        {kind,
         QLatin1String("key-strength"),
         {count("min_rsa_bits", "bits", 512, 16'384), count("min_ec_bits", "bits", 112, 1'024)}},
        {kind, QLatin1String("signature-digest"), {words("digests", "digests")}},
        {kind, QLatin1String("class-subject")},
        {kind, QLatin1String("site-class"), {words("site_class", "classes", classes)}},
        {kind, QLatin1String("chain")},
        {kind, QLatin1String("name-match")}};
}

} // namespace zt
