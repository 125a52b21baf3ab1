// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/softattestation.h"

#include "model/crypto/derwrite.h"
#include "model/crypto/digest.h"
#include "model/crypto/softtpmcertify.h"

namespace zt {

namespace {

/// The parts of one statement while it is put together.
class Statement
{
public:
    Statement(SoftFault fault, const SoftAttested& attested, const TestAuthority& authority)
        : m_fault(fault)
        , m_attested(attested)
        , m_authority(authority)
    {
    }

    [[nodiscard]] CborValue packedSelf() const;
    [[nodiscard]] CborValue packedX5c() const;
    [[nodiscard]] CborValue fidoU2f() const;
    [[nodiscard]] CborValue tpm() const;
    [[nodiscard]] CborValue apple() const;
    [[nodiscard]] CborValue androidKey() const;

private:
    using Members = QList<CborValue::Member>;

    [[nodiscard]] bool has(SoftFault fault) const { return m_fault == fault; }

    [[nodiscard]] QByteArray hash() const
    {
        return has(SoftFault::OtherMessage) ? sha256("another") : m_attested.clientDataHash;
    }

    [[nodiscard]] QByteArray message() const { return m_attested.authData + hash(); }

    [[nodiscard]] CborValue::Member algorithm(SignAlg alg) const;
    void addSignature(Members& members, const PrivateKey& key, QByteArrayView message) const;
    [[nodiscard]] CborValue::Member certificates(CertificatePlan plan) const;
    [[nodiscard]] CertificatePlan leaf(const PublicKey& key) const;
    [[nodiscard]] CertificateExtension aaguid() const;
    [[nodiscard]] QList<NamePart> packedSubject() const;
    [[nodiscard]] QByteArray keyDescription() const;

    SoftFault m_fault;
    const SoftAttested& m_attested;
    const TestAuthority& m_authority;
};

CborValue text(const char* text)
{
    return CborValue::fromText(text);
}

CborValue::Member Statement::algorithm(SignAlg alg) const
{
    const SignAlg other = alg == SignAlg::ES256 ? SignAlg::ES384 : SignAlg::ES256;
    const SignAlg named = has(SoftFault::WrongAlgorithm) ? other : alg;
    return {text("alg"), CborValue::fromInteger(static_cast<int>(named))};
}

void Statement::addSignature(Members& members, const PrivateKey& key, QByteArrayView message) const
{
    if (has(SoftFault::NoSignature)) {
        return;
    }
    const QByteArray signature = has(SoftFault::ForeignSignature)
                                     ? PrivateKey::generate(key.alg()).sign(message)
                                     : key.sign(message);
    members.append({text("sig"), CborValue::fromBytes(signature)});
}

CertificatePlan Statement::leaf(const PublicKey& key) const
{
    CertificatePlan plan{key, {}, {}, m_authority.notBefore(), m_authority.notAfter(), 2, false, 3};
    plan.authority = has(SoftFault::LeafIsAuthority);
    if (has(SoftFault::LeafExpired)) {
        plan.notAfter = plan.notBefore + 1;
    }
    if (has(SoftFault::LeafVersion)) {
        plan.version = 1;
    }
    return plan;
}

CborValue::Member Statement::certificates(CertificatePlan plan) const
{
    const TestAuthority foreign(
        m_authority.name(), m_authority.notBefore(), m_authority.notAfter());
    const TestAuthority& issuer = has(SoftFault::LeafForeignRoot) ? foreign : m_authority;
    QList<CborValue> list;
    if (!has(SoftFault::NoCertificate)) {
        list.append(CborValue::fromBytes(issuer.issue(plan)));
    }
    if (has(SoftFault::TwoCertificates)) {
        list.append(CborValue::fromBytes(m_authority.certificate()));
    }
    return {text("x5c"), CborValue::fromArray(list)};
}

CertificateExtension Statement::aaguid() const
{
    const QByteArray model =
        has(SoftFault::LeafAaguid) ? QByteArray(16, '\x77') : m_attested.aaguid;
    return {"1.3.6.1.4.1.45724.1.1.4",
            has(SoftFault::LeafAaguidCritical),
            derOf(DerTag::OctetString, model)};
}

QList<NamePart> Statement::packedSubject() const
{
    QList<NamePart> subject;
    if (!has(SoftFault::LeafNoCountry)) {
        subject.append({"C", QStringLiteral("TW")});
    }
    if (!has(SoftFault::LeafNoOrganisation)) {
        subject.append({"O", QStringLiteral("Simulated authenticators")});
    }
    subject.append({"OU",
                    has(SoftFault::LeafUnit) ? QStringLiteral("Authenticators")
                                             : QStringLiteral("Authenticator Attestation")});
    if (!has(SoftFault::LeafNoCommonName)) {
        subject.append({"CN", QStringLiteral("Simulated authenticator 1")});
    }
    return subject;
}

CborValue Statement::packedSelf() const
{
    Members members{algorithm(m_attested.credentialKey.alg())};
    addSignature(members, m_attested.credentialKey, message());
    return CborValue::fromMap(members);
}

CborValue Statement::packedX5c() const
{
    const PrivateKey key = PrivateKey::generate(SignAlg::ES256);
    CertificatePlan plan = leaf(key.publicKey());
    plan.subject = packedSubject();
    plan.extensions.append(aaguid());
    Members members{algorithm(key.alg())};
    addSignature(members, key, message());
    members.append(certificates(plan));
    return CborValue::fromMap(members);
}

CborValue Statement::fidoU2f() const
{
    const PrivateKey key =
        PrivateKey::generate(has(SoftFault::LeafKey) ? SignAlg::ES384 : SignAlg::ES256);
    CertificatePlan plan = leaf(key.publicKey());
    plan.subject = {{"CN", QStringLiteral("Simulated U2F token")}};
    // FIDO U2F raw message formats, 4.3.
    const QByteArray message = QByteArray(1, '\0') + m_attested.rpIdHash + hash() +
                               m_attested.credentialId +
                               m_attested.credentialKey.publicKey().toEcPoint();
    Members members;
    addSignature(members, key, message);
    members.append(certificates(plan));
    return CborValue::fromMap(members);
}

CborValue Statement::tpm() const
{
    const PrivateKey key = PrivateKey::generate(SignAlg::ES256);
    const SoftTpmCertified certified =
        softTpmCertify(m_fault, m_attested.credentialKey.publicKey(), message());
    CertificatePlan plan = leaf(key.publicKey());
    if (has(SoftFault::LeafSubject)) {
        plan.subject = {{"CN", QStringLiteral("Simulated TPM")}};
    }
    if (!has(SoftFault::LeafNoAlternativeName)) {
        plan.extensions.append({"2.5.29.17", true, tpmAlternativeName()});
    }
    if (!has(SoftFault::LeafNoKeyUsage)) {
        plan.extensions.append({"2.5.29.37", false, tpmKeyUsage(TpmKeyUsage::Attestation)});
    }
    plan.extensions.append(aaguid());
    Members members{algorithm(key.alg())};
    addSignature(members, key, certified.certInfo);
    members.append({text("ver"), text(has(SoftFault::TpmVersion) ? "1.2" : "2.0")});
    members.append(certificates(plan));
    members.append({text("pubArea"), CborValue::fromBytes(certified.pubArea)});
    members.append({text("certInfo"), CborValue::fromBytes(certified.certInfo)});
    return CborValue::fromMap(members);
}

CborValue Statement::apple() const
{
    const PublicKey certified = has(SoftFault::LeafKey)
                                    ? PrivateKey::generate(SignAlg::ES256).publicKey()
                                    : m_attested.credentialKey.publicKey();
    CertificatePlan plan = leaf(certified);
    plan.subject = {{"O", QStringLiteral("Simulated Apple")}};
    const QByteArray nonce = sha256(has(SoftFault::AppleNonce) ? message() + '.' : message());
    const QByteArray content =
        derOf(DerTag::Sequence, derOf(DerTag::Context1, derOf(DerTag::OctetString, nonce)));
    if (!has(SoftFault::NoExtension)) {
        plan.extensions.append({"1.2.840.113635.100.8.2", false, content});
    }
    return CborValue::fromMap({certificates(plan)});
}

/// Android's KeyDescription, attestation version 3 (source.android.com, key attestation).
QByteArray Statement::keyDescription() const
{
    const QByteArray purpose = has(SoftFault::AndroidPurpose) ? "\x03" : "\x02"; // verify, sign
    QByteArray origin = derOf(DerTag::Integer, QByteArray(1, '\0'));             // generated
    if (has(SoftFault::AndroidOrigin)) {
        origin = derOf(DerTag::Integer, QByteArray(1, '\x02')); // imported
    }
    QByteArray enforced =
        derOf(DerTag::Context1, derOf(DerTag::Set, derOf(DerTag::Integer, purpose)));
    if (has(SoftFault::AndroidAllApplications)) {
        enforced += derOfContext(600, derOf(DerTag::Null, {}));
    }
    enforced += derOfContext(702, origin);
    const QByteArray challenge = has(SoftFault::AndroidChallenge) ? sha256("another") : hash();
    const QByteArray three = derOf(DerTag::Integer, "\x03");
    const QByteArray inTee = derOf(DerTag::Enumerated, "\x01");
    return derOf(DerTag::Sequence,
                 three + inTee + three + inTee + derOf(DerTag::OctetString, challenge) +
                     derOf(DerTag::OctetString, {}) + derOf(DerTag::Sequence, {}) +
                     derOf(DerTag::Sequence, enforced));
}

CborValue Statement::androidKey() const
{
    const PublicKey certified =
        has(SoftFault::LeafKey) ? PrivateKey::generate(m_attested.credentialKey.alg()).publicKey()
                                : m_attested.credentialKey.publicKey();
    CertificatePlan plan = leaf(certified);
    plan.subject = {{"CN", QStringLiteral("Android Keystore Key")}};
    if (!has(SoftFault::NoExtension)) {
        plan.extensions.append({"1.3.6.1.4.1.11129.2.1.17", false, keyDescription()});
    }
    Members members{algorithm(m_attested.credentialKey.alg())};
    addSignature(members, m_attested.credentialKey, message());
    members.append(certificates(plan));
    return CborValue::fromMap(members);
}

} // namespace

QByteArray formatName(SoftFormat format)
{
    switch (format) {
    case SoftFormat::None:
        return "none";
    case SoftFormat::PackedSelf:
    case SoftFormat::PackedX5c:
        return "packed";
    case SoftFormat::FidoU2f:
        return "fido-u2f";
    case SoftFormat::Tpm:
        return "tpm";
    case SoftFormat::Apple:
        return "apple";
    case SoftFormat::AndroidKey:
        return "android-key";
    }
    return {};
}

CborValue softStatement(SoftFormat format,
                        SoftFault fault,
                        const SoftAttested& attested,
                        const TestAuthority& authority)
{
    const Statement statement(fault, attested, authority);
    switch (format) {
    case SoftFormat::None:
        break;
    case SoftFormat::PackedSelf:
        return statement.packedSelf();
    case SoftFormat::PackedX5c:
        return statement.packedX5c();
    case SoftFormat::FidoU2f:
        return statement.fidoU2f();
    case SoftFormat::Tpm:
        return statement.tpm();
    case SoftFormat::Apple:
        return statement.apple();
    case SoftFormat::AndroidKey:
        return statement.androidKey();
    }
    return CborValue::fromMap(fault == SoftFault::StatementNotEmpty
                                  ? QList<CborValue::Member>{{text("x"), text("y")}}
                                  : QList<CborValue::Member>{});
}

} // namespace zt
