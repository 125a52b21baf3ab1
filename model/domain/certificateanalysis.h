// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"

namespace zt {

/// How far whoever issued a web site's certificate looked at its owner (CA/Browser Forum).
enum class ValidationClass : quint8 {
    DomainValidated,
    IndividualValidated,
    OrganizationValidated,
    ExtendedValidated
};

/// "DV", "IV", "OV", "EV"
[[nodiscard]] QString toKey(ValidationClass validation);

/// The class by the reserved policy identifiers: 2.23.140.1.1 (EV), 2.23.140.1.2.1 (DV), .2.2 (OV),
/// .2.3 (IV). Nothing where the certificate has none of them; the strictest where it has several.
[[nodiscard]] std::optional<ValidationClass> validationClassOf(const QStringList& policies);

/// What a subject says of its owner, as attributes: the name of an organisation, the kind of
/// business, where and under which number it is registered.
struct CertificateOwner
{
    bool organization = false;
    bool individual = false;   ///< a given name and a surname
    bool registration = false; ///< serialNumber
    bool businessCategory = false;
    bool jurisdiction = false; ///< country of it
};

/// One certificate as a file holds it. Nothing means that nobody tells.
struct CertificateRow
{
    qint64 row = 0;
    QString subject;        ///< where it stands and whose it is
    bool isReadable = true; ///< otherwise nothing of it can be judged
    bool isAuthority = false;
    bool isSelfSigned = false;
    std::optional<ValidationClass> validation;
    CertificateOwner owner;
    QDate notBefore; ///< first and last day, in Taiwan
    QDate notAfter;
    QString keyKind; ///< "RSA", "EC", "ED25519", …
    int keyBits = 0;
    QString digest; ///< of its signature: "sha256"
    /// Whether it leads to an anchor, and why not.
    std::optional<bool> isTrusted;
    QString chainFault;
    QStringList namesWanted;          ///< it has to be for each
    QStringList namesNotCovered;      ///< of them
    std::optional<bool> customerSite; ///< customers log in there
};

/// What one rule says of one certificate at the end of the day `at`.
[[nodiscard]] Ruling
judgeCertificate(const EvidenceRule& rule, const CertificateRow& certificate, const QDate& at);

class CertificateAnalysis
{
public:
    CertificateAnalysis(const EvidenceRuleSet& set, const QDate& at);

    void take(const CertificateRow& certificate);

    /// Something that is no certificate, or one that was there already.
    void countExcluded() { m_tally.countExcluded(); }

    /// With the sites' certificates by class, and all by the days that are left.
    [[nodiscard]] AnalysisResult finish() &&;

private:
    void addSeries();

    QDate m_at;
    AnalysisTally m_tally;
    qint64 m_taken = 0; ///< a row may name a file of several
    QList<qint64> m_classes;
    QList<qint64> m_daysLeft;
};

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> certificateRuleForms();

} // namespace zt
