// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/ceremonies.h"

namespace zt::test {

/// What a ceremony with a given fault has to establish, from a table written by hand: what tests of
/// rules and machine go by, and what the real ceremonies are held against.
inline QList<GatewayFact> factsOf(const ScenarioStep& step)
{
    using F = GatewayFact;
    const QList<F> client = {F::IdentityWebauthn,
                             F::IdentityCeremonyType,
                             F::IdentityChallengeFresh,
                             F::IdentityOriginExpected,
                             F::IdentityRpIdExpected,
                             F::IdentityUserPresent,
                             F::IdentityUserVerified,
                             F::IdentityBackupConsistent,
                             F::IdentityDeviceBound};
    switch (step.action) {
    case GatewayAction::Enrol:
        return client + QList<F>{F::IdentityAlgorithmOffered,
                                 F::IdentityAttestationValid,
                                 F::IdentityAttestationTrusted,
                                 F::IdentityCredentialUnused};
    case GatewayAction::SignIn:
        return step.method != SignInMethod::Fido2 ? QList<F>()
                                                  : client + QList<F>{F::IdentityPhishingResistant,
                                                                      F::IdentitySignatureValid,
                                                                      F::IdentityCredentialOwned,
                                                                      F::IdentityCounterAdvanced};
    case GatewayAction::DeviceProof:
        return {F::DeviceQuoteValid,
                F::DeviceKeyActivated,
                F::DeviceNonceFresh,
                F::DevicePcrExpected,
                F::DeviceClockForward};
    case GatewayAction::PresentAssertion:
        return {F::AssertionSignatureValid,
                F::AssertionAudienceRight,
                F::AssertionInTime,
                F::AssertionSessionBound};
    case GatewayAction::Request:
        return {F::SessionBound};
    case GatewayAction::DeviceReport:
    case GatewayAction::Direct:
    case GatewayAction::Connect:
    case GatewayAction::AccountEvent:
    case GatewayAction::PolicyChange:
    case GatewayAction::Privilege:
    case GatewayAction::Deploy:
    case GatewayAction::Incident:
    case GatewayAction::Review:
        break;
    }
    return {};
}

inline QList<GatewayFact> falseUnder(const ScenarioStep& step)
{
    using F = GatewayFact;
    switch (step.fault) {
    case CeremonyFault::None:
        return {};
    case CeremonyFault::WrongOrigin:
        return {F::IdentityOriginExpected};
    case CeremonyFault::WrongRpId:
        return {F::IdentityRpIdExpected};
    case CeremonyFault::Replayed:
    case CeremonyFault::StaleChallenge:
        return step.action == GatewayAction::DeviceProof ? QList<F>{F::DeviceNonceFresh}
                                                         : QList<F>{F::IdentityChallengeFresh};
    case CeremonyFault::NoUserPresence:
        return {F::IdentityUserPresent};
    case CeremonyFault::NoUserVerification:
        return {F::IdentityUserVerified};
    case CeremonyFault::OldCounter:
        return {F::IdentityCounterAdvanced};
    case CeremonyFault::ChangedBackup:
        return {F::IdentityBackupConsistent};
    case CeremonyFault::BitFlip:
    case CeremonyFault::ForeignKey:
        return step.action == GatewayAction::DeviceProof ? QList<F>{F::DeviceQuoteValid}
               : step.action == GatewayAction::PresentAssertion
                   ? QList<F>{F::AssertionSignatureValid}
               : step.action == GatewayAction::Enrol ? QList<F>{F::IdentityAttestationValid}
                                                     : QList<F>{F::IdentitySignatureValid};
    case CeremonyFault::SelfAttestation:
    case CeremonyFault::UnknownMaker:
        return {F::IdentityAttestationTrusted};
    case CeremonyFault::TakenCredential:
        return {F::IdentityCredentialUnused};
    case CeremonyFault::AlgorithmNotOffered:
        return {F::IdentityAlgorithmOffered};
    case CeremonyFault::SoftwareKey:
    case CeremonyFault::MovedKey:
        return {F::DeviceKeyActivated};
    case CeremonyFault::OtherPcr:
        return {F::DevicePcrExpected};
    case CeremonyFault::ClockBack:
        return {F::DeviceClockForward};
    case CeremonyFault::OtherAudience:
        return {F::AssertionAudienceRight};
    case CeremonyFault::Altered:
    case CeremonyFault::AlgorithmNone:
    case CeremonyFault::OtherKeyId:
        return {F::AssertionSignatureValid};
    case CeremonyFault::Expired:
        return {F::AssertionInTime};
    case CeremonyFault::OtherSession:
        return {F::AssertionSessionBound};
    case CeremonyFault::NoSessionKey:
        return {F::SessionBound};
    }
    return {};
}

inline bool isSynced(const GatewayScenario& scenario, const QString& authenticator)
{
    for (const ScenarioAuthenticator& one : scenario.authenticators) {
        if (one.id == authenticator) {
            return one.kind == ScenarioAuthenticator::Kind::Synced;
        }
    }
    return false;
}

inline bool hasKey(const GatewayScenario& scenario, const QString& device)
{
    for (const ScenarioDevice& one : scenario.devices) {
        if (one.id == device) {
            return one.key != ScenarioDevice::Key::None;
        }
    }
    return false;
}

inline CeremonyFacts tableFacts(const GatewayScenario& scenario, const ScenarioStep& step)
{
    using F = GatewayFact;
    CeremonyFacts facts;
    if (step.action == GatewayAction::DeviceProof && !hasKey(scenario, step.device)) {
        return facts;
    }
    for (const F fact : factsOf(step)) {
        facts.insert(fact, {Truth::True, 0});
    }
    for (const F fact : falseUnder(step)) {
        facts.insert(fact, {Truth::False, 0});
    }
    if (facts.contains(F::IdentityDeviceBound) && isSynced(scenario, step.authenticator)) {
        facts.insert(F::IdentityDeviceBound, {Truth::False, 0});
    }
    if (step.action == GatewayAction::SignIn && step.method == SignInMethod::Fido2) {
        const bool verified = facts.value(F::IdentityUserVerified).truth == Truth::True;
        facts.insert(F::IdentityFactors, {Truth::True, verified ? 2 : 1});
        if (facts.value(F::IdentityChallengeFresh).truth == Truth::False) {
            facts.remove(F::IdentityCounterAdvanced);
        }
    }
    return facts;
}

inline QList<CeremonyFacts> tableCeremonies(const GatewayScenario& scenario,
                                            const QList<ScenarioStep>& steps)
{
    QList<CeremonyFacts> facts;
    for (const ScenarioStep& step : steps) {
        facts.append(tableFacts(scenario, step));
    }
    return facts;
}

} // namespace zt::test
