// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/attestation.h"

#include <QDateTime>

namespace zt {

/// Whether a registration needs an attestation that leads to a trust anchor.
enum class AttestationPolicy { Any, Trusted };

/// What becomes of an assertion whose signature counter did not grow (WebAuthn Level 3, 6.1.1): a
/// sign of a copied key, but no proof.
enum class CounterPolicy {
    Refuse,
    StepUp, ///< accepted; another factor is to be asked for, and an alert raised
    Alert,  ///< accepted; an alert is raised
};

/// Which credentials that can be copied to other devices are accepted.
enum class BackupPolicy {
    Any,
    NotBackedUp, ///< may be copied, but has not been
    NotEligible, ///< bound to its device, as AAL3 wants it (SP 800-63B, 2.3)
};

/// What the relying party wants of every ceremony.
struct RelyingParty
{
    QString id;
    QStringList origins;
    QStringList topOrigins; ///< sites that may frame it; none: no framing
    bool requireUserVerification = false;
    QList<SignAlg> algorithms = allSignAlgs(); ///< those offered at registration
    AttestationPolicy attestation = AttestationPolicy::Any;
    QList<Certificate> anchors;
    QList<QByteArray> models; ///< AAGUIDs that are approved; none: any
    BackupPolicy backup = BackupPolicy::Any;
    CounterPolicy counter = CounterPolicy::Refuse;
    /// Extensions that were asked for; unless given, extensions are ignored.
    std::optional<QStringList> extensions;
};

/// What is kept of a credential (WebAuthn Level 3, 4, "credential record").
struct CredentialRecord
{
    QByteArray id;
    PublicKey publicKey;
    quint32 signCount = 0;
    bool userVerificationInitialized = false;
    QStringList transports;
    bool backupEligible = false;
    bool backupState = false;
    QByteArray aaguid;
    QByteArray format; ///< of the attestation
    AttestationType attestation = AttestationType::None;
    bool anchored = false; ///< the attestation led to a trust anchor

    bool operator==(const CredentialRecord&) const = default;
};

struct RegistrationCeremony
{
    QByteArray challenge;
    bool conditional = false;        ///< conditional mediation: nobody need be present
    QList<QByteArray> registeredIds; ///< of all users
    QDateTime at;                    ///< when certificates have to be valid
};

/// RegistrationResponseJSON (WebAuthn Level 3, 5.1.8) with its byte strings read.
struct RegistrationResponse
{
    QString type;
    QByteArray id;
    QByteArray rawId;
    QByteArray clientDataJson;
    QByteArray attestationObject;
    QStringList transports;
    QStringList clientExtensions; ///< names of the outputs
};

struct AuthenticationCeremony
{
    QByteArray challenge;
    QList<QByteArray> allowedIds; ///< none: any
    /// Whether the user was known before; else the response has to name them.
    bool userIdentified = true;
    std::optional<QByteArray> userHandle; ///< of the account, where it is known
    CredentialRecord credential;          ///< the account's
};

/// AuthenticationResponseJSON with its byte strings read.
struct AuthenticationResponse
{
    QString type;
    QByteArray id;
    QByteArray rawId;
    QByteArray clientDataJson;
    QByteArray authenticatorData;
    QByteArray signature;
    std::optional<QByteArray> userHandle;
    QStringList clientExtensions;
};

/// One step of a ceremony as the standard lists it. The anchor is the standard's own where the
/// step has one, and made in the same manner where it has none (README).
struct CeremonyStep
{
    const char* anchor = "";
    bool ok = false;
    Remark detail;
};

struct CeremonyVerdict
{
    QList<CeremonyStep> steps;                  ///< in order, up to the first that failed
    std::optional<CredentialRecord> credential; ///< new or updated; only when all steps held
    bool stepUp = false;                        ///< another factor is to be asked for
    bool alert = false;                         ///< somebody should hear of it

    [[nodiscard]] bool ok() const { return !steps.isEmpty() && steps.last().ok; }

    /// Anchor of the step that failed; empty when none did.
    [[nodiscard]] QString failedStep() const;
};

/// WebAuthn Level 3, 7.1, steps 3 to 28. Steps after the first that fails are not taken.
[[nodiscard]] CeremonyVerdict verifyRegistration(const RelyingParty& party,
                                                 const RegistrationCeremony& ceremony,
                                                 const RegistrationResponse& response);

/// WebAuthn Level 3, 7.2, steps 3 to 24.
[[nodiscard]] CeremonyVerdict verifyAuthentication(const RelyingParty& party,
                                                   const AuthenticationCeremony& ceremony,
                                                   const AuthenticationResponse& response);

/// The anchors of all steps, in order.
[[nodiscard]] QStringList registrationSteps();
[[nodiscard]] QStringList authenticationSteps();

} // namespace zt
