// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/identityceremonies.h"

#include "model/crypto/authenticatordata.h"
#include "model/crypto/ceremony.h"
#include "model/crypto/clientdata.h"
#include "model/crypto/digest.h"

namespace zt {

namespace {

constexpr qint64 year = 366LL * 24 * 3600;
const SignAlg notOffered = SignAlg::ES512;

FactValue fact(bool holds)
{
    return {holds ? Truth::True : Truth::False, 0};
}

FactValue number(qint64 value)
{
    return {Truth::True, value};
}

TestAuthority authority(const char* name, const QDateTime& at)
{
    const qint64 now = at.toSecsSinceEpoch();
    return {QString::fromLatin1(name), now - year, now + 5 * year};
}

RelyingParty firm(const TestAuthority& maker)
{
    RelyingParty party;
    party.id = QStringLiteral("bank.example");
    party.origins = {QStringLiteral("https://gateway.bank.example")};
    party.requireUserVerification = true;
    party.algorithms.removeAll(notOffered);
    party.attestation = AttestationPolicy::Trusted;
    party.anchors = {Certificate::fromDer(maker.certificate()).value()};
    return party;
}

SoftFormat formatOf(const QString& name)
{
    for (const SoftFormat format : {SoftFormat::PackedX5c,
                                    SoftFormat::None,
                                    SoftFormat::FidoU2f,
                                    SoftFormat::Tpm,
                                    SoftFormat::Apple,
                                    SoftFormat::AndroidKey}) {
        if (QString::fromLatin1(formatName(format)) == name) {
            return format;
        }
    }
    return SoftFormat::PackedSelf; // "packed-self"
}

SignAlg algOf(const QString& name)
{
    for (const SignAlg alg : allSignAlgs()) {
        if (toString(alg) == name) {
            return alg;
        }
    }
    return SignAlg::ES256;
}

QString accountOf(const ScenarioStep& step)
{
    return step.account.isEmpty() ? step.actor : step.account;
}

/// What is said by both kinds of ceremony, from the same places.
CeremonyFacts commonFacts(const QByteArray& clientDataJson,
                          const AuthenticatorData& data,
                          const RelyingParty& party,
                          const QString& type,
                          const QByteArray& challenge)
{
    const ClientData client = readClientData(clientDataText(clientDataJson)).value_or(ClientData());
    CeremonyFacts facts;
    facts[GatewayFact::IdentityWebauthn] = fact(true);
    facts[GatewayFact::IdentityCeremonyType] = fact(checkType(client, type).has_value());
    facts[GatewayFact::IdentityChallengeFresh] =
        fact(checkChallenge(client, challenge).has_value());
    facts[GatewayFact::IdentityOriginExpected] =
        fact(checkOrigin(client, party.origins).has_value());
    facts[GatewayFact::IdentityRpIdExpected] =
        fact(ceremony::checkRpIdHash(data, party.id).has_value());
    facts[GatewayFact::IdentityUserPresent] = fact(ceremony::checkUserPresent(data).has_value());
    facts[GatewayFact::IdentityUserVerified] =
        fact(ceremony::checkUserVerified(data, true).has_value());
    facts[GatewayFact::IdentityBackupConsistent] =
        fact(ceremony::checkBackupFlags(data).has_value());
    facts[GatewayFact::IdentityDeviceBound] = fact(!data.has(AuthenticatorData::BackupEligible));
    return facts;
}

/// The last bit of the statement's signature the other way round; what is not signed stays.
QByteArray signatureFlipped(const QByteArray& bytes)
{
    const Result<AttestationObject> object = readAttestationObject(bytes);
    QList<CborValue::Member> members;
    for (qsizetype i = 0; object && i < object->statement.memberCount(); ++i) {
        CborValue::Member member{object->statement.items[2 * i],
                                 object->statement.items[2 * i + 1]};
        if (member.first.bytes == "sig") {
            member.second.bytes =
                bitFlipped(member.second.bytes, member.second.bytes.size() * 8 - 1);
        }
        members.append(member);
    }
    return object ? attestationObject(
                        object->format, CborValue::fromMap(members), object->authenticatorBytes)
                  : bytes;
}

AttestationCheck attestationOf(const SoftRegistration& made)
{
    const Result<AttestationObject> object = readAttestationObject(made.attestationObject);
    if (!object) {
        return refuse(object.error());
    }
    return verifyAttestation(
        {*object, sha256(made.clientDataJson), PublicKey::fromCose(made.publicKey).value()});
}

} // namespace

IdentityCeremonies::IdentityCeremonies(const GatewayScenario& scenario)
    : m_seed(scenario.seed)
    , m_maker(authority("Simulated authenticators", scenario.start))
    , m_party(firm(m_maker))
    , m_at(scenario.start)
{
    for (const ScenarioAuthenticator& authenticator : scenario.authenticators) {
        m_holders.insert(authenticator.id, makeHolder(authenticator));
    }
}

IdentityCeremonies::Holder
IdentityCeremonies::makeHolder(const ScenarioAuthenticator& authenticator)
{
    const QByteArray model = sha256(authenticator.id.toUtf8()).first(16);
    const SoftAuthenticator soft(model, m_maker);
    Holder holder{soft, soft, false, {}, {}, {}, {}, {}};
    const bool synced = authenticator.kind == ScenarioAuthenticator::Kind::Synced;
    holder.usual.alg = algOf(authenticator.algorithm);
    holder.usual.format = formatOf(authenticator.format);
    holder.usual.backupEligible = synced;
    holder.usual.backedUp = synced;
    holder.usual.counter = synced ? 0U : static_cast<quint32>(authenticator.counter);
    if (authenticator.registered) {
        SoftEnrolment plan = holder.usual;
        prepare(plan, CeremonyFault::None);
        keep(holder, holder.soft.enrol(plan), authenticator.owner);
    }
    holder.copy = holder.soft;
    return holder;
}

QByteArray IdentityCeremonies::nextChallenge()
{
    const QByteArray text =
        "challenge " + QByteArray::number(m_seed) + ' ' + QByteArray::number(++m_challenges);
    return sha256(text);
}

/// What browser and authenticator are asked for, and what is wrong with their answer.
void IdentityCeremonies::prepare(SoftCeremony& ceremony, CeremonyFault fault)
{
    m_challenge = nextChallenge();
    ceremony.challenge = m_challenge;
    ceremony.origin = m_party.origins.constFirst();
    ceremony.rpId = m_party.id;
    if (fault == CeremonyFault::StaleChallenge) {
        ceremony.challenge = nextChallenge();
    } else if (fault == CeremonyFault::WrongOrigin) {
        ceremony.origin = QStringLiteral("https://gateway.bank-example.tw");
    } else if (fault == CeremonyFault::WrongRpId) {
        ceremony.rpId = QStringLiteral("bank-example.tw");
    } else if (fault == CeremonyFault::NoUserPresence) {
        ceremony.userPresent = false;
    } else if (fault == CeremonyFault::NoUserVerification) {
        ceremony.userVerified = false;
    }
}

void IdentityCeremonies::keep(Holder& holder, const SoftRegistration& made, const QString& account)
{
    Result<PublicKey> key = PublicKey::fromCose(made.publicKey);
    const AuthenticatorData data =
        readAuthenticatorData(made.authData).value_or(AuthenticatorData());
    holder.credentialId = made.credentialId;
    holder.account = account;
    holder.record = CredentialRecord{.id = made.credentialId,
                                     .publicKey = *std::move(key),
                                     .signCount = data.signCount,
                                     .transports = {},
                                     .backupEligible = data.has(AuthenticatorData::BackupEligible),
                                     .backupState = data.has(AuthenticatorData::BackedUp),
                                     .aaguid = {},
                                     .format = {}};
}

void IdentityCeremonies::spoil(SoftEnrolment& plan, CeremonyFault fault) const
{
    if (fault == CeremonyFault::SelfAttestation) {
        plan.format = SoftFormat::PackedSelf;
    } else if (fault == CeremonyFault::UnknownMaker) {
        plan.format = SoftFormat::PackedX5c;
        plan.fault = SoftFault::LeafForeignRoot;
    } else if (fault == CeremonyFault::ForeignKey) {
        plan.fault = SoftFault::ForeignSignature;
    } else if (fault == CeremonyFault::ChangedBackup) {
        plan.backupEligible = false; // and yet backed up
        plan.backedUp = true;
    } else if (fault == CeremonyFault::AlgorithmNotOffered) {
        plan.alg = notOffered;
    } else if (fault == CeremonyFault::TakenCredential) {
        for (const Holder& other : m_holders) {
            if (other.record) {
                plan.credentialId = other.credentialId;
            }
        }
    }
}

CeremonyResult IdentityCeremonies::enrol(const ScenarioStep& step)
{
    const auto holder = m_holders.find(step.authenticator);
    if (holder == m_holders.end()) {
        return {};
    }
    SoftEnrolment plan = holder->usual;
    prepare(plan, step.fault);
    spoil(plan, step.fault);
    plan.userHandle = accountOf(step).toUtf8();
    SoftRegistration made = holder->soft.enrol(plan);
    if (step.fault == CeremonyFault::BitFlip) {
        made.attestationObject = signatureFlipped(made.attestationObject);
    }
    if (step.fault == CeremonyFault::Replayed) {
        m_challenge = nextChallenge(); // the answer is one to the challenge before
    }
    CeremonyResult result = judgedEnrolment(made);
    keep(*holder, made, accountOf(step));
    return result;
}

QList<QByteArray> IdentityCeremonies::takenIds() const
{
    QList<QByteArray> taken;
    for (const Holder& holder : m_holders) {
        if (holder.record) {
            taken.append(holder.credentialId);
        }
    }
    return taken;
}

CeremonyResult IdentityCeremonies::judgedEnrolment(const SoftRegistration& made) const
{
    const AuthenticatorData data =
        readAuthenticatorData(made.authData).value_or(AuthenticatorData());
    CeremonyFacts facts = commonFacts(
        made.clientDataJson, data, m_party, QStringLiteral("webauthn.create"), m_challenge);
    const AttestationCheck attestation = attestationOf(made);
    const QList<QByteArray> taken = takenIds();
    const SignAlg alg = PublicKey::fromCose(made.publicKey)->alg();
    facts[GatewayFact::IdentityAlgorithmOffered] = fact(m_party.algorithms.contains(alg));
    facts[GatewayFact::IdentityAttestationValid] = fact(attestation.has_value());
    facts[GatewayFact::IdentityAttestationTrusted] =
        fact(attestation && checkChain(attestation->path, m_party.anchors, m_at));
    facts[GatewayFact::IdentityCredentialUnused] = fact(!taken.contains(made.credentialId));
    const RegistrationCeremony expected{m_challenge, false, taken, m_at};
    const RegistrationResponse response{.type = QStringLiteral("public-key"),
                                        .id = made.credentialId,
                                        .rawId = made.credentialId,
                                        .clientDataJson = made.clientDataJson,
                                        .attestationObject = made.attestationObject,
                                        .transports = {},
                                        .clientExtensions = {}};
    const CeremonyVerdict verdict = verifyRegistration(m_party, expected, response);
    CeremonyTrace trace{
        CeremonyKind::Registration,
        tracedChecks(verdict),
        {clientDataFields(made.clientDataJson), attestationObjectFields(made.attestationObject)}};
    return {facts, verdict.failedStep(), std::move(trace)};
}

IdentityCeremonies::Holder* IdentityCeremonies::holderOf(const ScenarioStep& step)
{
    if (const auto named = m_holders.find(step.authenticator); named != m_holders.end()) {
        return &*named;
    }
    const QString account = accountOf(step);
    for (Holder& holder : m_holders) {
        if (holder.record && holder.account == account) {
            return &holder;
        }
    }
    return nullptr;
}

SoftAssertion
IdentityCeremonies::assertion(Holder& holder, const SoftCeremony& ceremony, CeremonyFault fault)
{
    if (fault == CeremonyFault::Replayed && holder.last) {
        return *holder.last;
    }
    const bool copied = fault == CeremonyFault::OldCounter;
    SoftAuthenticator& signer = copied ? holder.copy : holder.soft;
    SoftAssertion shown = signer.assertWith(holder.credentialId, ceremony);
    if (fault == CeremonyFault::Replayed) {
        m_challenge = nextChallenge(); // nothing was sent before: these bytes were, just now
    } else if (fault == CeremonyFault::BitFlip) {
        shown.signature = bitFlipped(shown.signature, shown.signature.size() * 8 - 1);
    } else if (fault == CeremonyFault::ForeignKey) {
        shown.signature = PrivateKey::generate(holder.record->publicKey.alg())
                              .sign(shown.authData + sha256(shown.clientDataJson));
    }
    holder.last = shown;
    return shown;
}

CeremonyResult IdentityCeremonies::signIn(const ScenarioStep& step)
{
    if (step.method != SignInMethod::Fido2) {
        return {};
    }
    Holder* const holder = holderOf(step);
    if (holder == nullptr || !holder->record) {
        // Nobody has this credential on record: the answer is one to nothing.
        CeremonyFacts facts;
        facts[GatewayFact::IdentityWebauthn] = fact(true);
        facts[GatewayFact::IdentityCredentialOwned] = fact(false);
        facts[GatewayFact::IdentitySignatureValid] = fact(false);
        const QString anchor = QStringLiteral("authn-ceremony-identify-user");
        const Remark unknown(QT_TRANSLATE_NOOP("WebAuthn", "nobody has this credential on record"));
        return {facts, anchor, {CeremonyKind::Authentication, {{anchor, false, unknown}}, {}}};
    }
    SoftCeremony ceremony = holder->usual;
    prepare(ceremony, step.fault);
    ceremony.backupEligible = holder->record->backupEligible;
    ceremony.backedUp = holder->record->backupState;
    if (step.fault == CeremonyFault::ChangedBackup) {
        ceremony.backupEligible = !ceremony.backupEligible;
        ceremony.backedUp = false;
    }
    // A synced key never counts; every other goes on from where it stands.
    const bool counts = !holder->usual.backupEligible;
    ceremony.counter = counts ? std::nullopt : std::optional<quint32>(0);
    if (counts && step.fault == CeremonyFault::OldCounter && !holder->copySigned) {
        ceremony.counter = holder->usual.counter; // what the original said at its last sign-in
        holder->copySigned = true;
    }
    const SoftAssertion shown = assertion(*holder, ceremony, step.fault);
    return judged(*holder, shown, accountOf(step));
}

CeremonyResult
IdentityCeremonies::judged(Holder& holder, const SoftAssertion& shown, const QString& account) const
{
    CredentialRecord& record = *holder.record;
    const AuthenticatorData data =
        readAuthenticatorData(shown.authData).value_or(AuthenticatorData());
    CeremonyFacts facts = commonFacts(
        shown.clientDataJson, data, m_party, QStringLiteral("webauthn.get"), m_challenge);
    const bool sameBackup = data.has(AuthenticatorData::BackupEligible) == record.backupEligible;
    const quint32 known = record.signCount;
    const bool advanced = data.signCount > known;
    const bool counts = data.signCount != 0 || known != 0;
    const bool answers = facts[GatewayFact::IdentityChallengeFresh].truth == Truth::True;
    const bool verified = facts[GatewayFact::IdentityUserVerified].truth == Truth::True;
    if (!sameBackup) {
        facts[GatewayFact::IdentityBackupConsistent] = fact(false);
    }
    facts[GatewayFact::IdentityCredentialOwned] = fact(holder.account == account);
    facts[GatewayFact::IdentitySignatureValid] = fact(
        record.publicKey.verify(shown.authData + sha256(shown.clientDataJson), shown.signature));
    if (answers) {
        facts[GatewayFact::IdentityCounterAdvanced] = fact(advanced || !counts);
    }
    facts[GatewayFact::IdentityFactors] = number(verified ? 2 : 1);
    facts[GatewayFact::IdentityPhishingResistant] = fact(true);

    AuthenticationCeremony expected{
        .challenge = m_challenge, .allowedIds = {}, .userHandle = {}, .credential = record};
    const AuthenticationResponse response{.type = QStringLiteral("public-key"),
                                          .id = shown.credentialId,
                                          .rawId = shown.credentialId,
                                          .clientDataJson = shown.clientDataJson,
                                          .authenticatorData = shown.authData,
                                          .signature = shown.signature,
                                          .userHandle = {},
                                          .clientExtensions = {}};
    record.signCount = answers ? std::max(known, data.signCount) : known;
    const CeremonyVerdict verdict = verifyAuthentication(m_party, expected, response);
    CeremonyTrace trace{CeremonyKind::Authentication,
                        tracedChecks(verdict),
                        {clientDataFields(shown.clientDataJson),
                         authenticatorDataFields(shown.authData),
                         signatureFields(shown.signature)}};
    return {facts, verdict.failedStep(), std::move(trace)};
}

} // namespace zt
