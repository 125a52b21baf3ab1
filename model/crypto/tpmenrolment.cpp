// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/tpmenrolment.h"

#include "model/crypto/hmac.h"
#include "model/crypto/tpmpublic.h"

#include <algorithm>

namespace zt {

namespace {

constexpr char endorsementUse[] = "2.23.133.8.1"; ///< tcg-kp-EKCertificate

bool hasAll(const TpmKeyArea& area, std::initializer_list<TpmAttribute> attributes)
{
    return std::ranges::all_of(attributes, [&area](TpmAttribute one) { return area.has(one); });
}

bool soundEndorsement(const TpmKeyArea& area)
{
    using enum TpmAttribute;
    return area.storage && !area.has(Sign) &&
           hasAll(area, {FixedTpm, FixedParent, SensitiveDataOrigin, Restricted, Decrypt});
}

bool soundAttestation(const TpmKeyArea& area)
{
    using enum TpmAttribute;
    return !area.storage && !area.has(Decrypt) &&
           hasAll(area, {FixedTpm, FixedParent, SensitiveDataOrigin, Restricted, Sign});
}

std::optional<EnrolmentCheck> faultOfEndorsement(const TpmEnrolmentRequest& request,
                                                 const TpmMakers& makers,
                                                 std::optional<PublicKey>& key)
{
    const Result<Certificate> certificate = Certificate::fromDer(request.endorsementCertificate);
    if (!certificate) {
        return EnrolmentCheck::CertificateReadable;
    }
    if (!checkChain({*certificate}, makers.roots, makers.at)) {
        return EnrolmentCheck::Maker;
    }
    // Who may certify others is no TPM.
    if (!certificate->hasExtendedKeyUsage(endorsementUse) || certificate->isAuthority() == true) {
        return EnrolmentCheck::CertificateUse;
    }
    const Result<PublicKey> certified = certificate->publicKey();
    const Result<TpmKeyArea> area = TpmKeyArea::fromBytes(request.endorsementArea);
    if (!certified || !area || !(area->key == *certified)) {
        return EnrolmentCheck::EndorsementKey;
    }
    key = *certified;
    return soundEndorsement(*area) ? std::nullopt
                                   : std::optional(EnrolmentCheck::EndorsementAttributes);
}

} // namespace

QString toString(EnrolmentCheck check)
{
    switch (check) {
    case EnrolmentCheck::CertificateReadable:
        return QStringLiteral("certificate-readable");
    case EnrolmentCheck::Maker:
        return QStringLiteral("maker");
    case EnrolmentCheck::CertificateUse:
        return QStringLiteral("certificate-use");
    case EnrolmentCheck::EndorsementKey:
        return QStringLiteral("endorsement-key");
    case EnrolmentCheck::EndorsementAttributes:
        return QStringLiteral("endorsement-attributes");
    case EnrolmentCheck::AttestationArea:
        return QStringLiteral("attestation-area");
    case EnrolmentCheck::AttestationAttributes:
        return QStringLiteral("attestation-attributes");
    case EnrolmentCheck::Activation:
        return QStringLiteral("activation");
    }
    return {};
}

TpmEnrolment::TpmEnrolment(PublicKey key, QByteArray secret, TpmCredential challenge)
    : m_key(std::move(key))
    , m_secret(std::move(secret))
    , m_challenge(std::move(challenge))
{
}

tl::expected<TpmEnrolment, EnrolmentCheck>
TpmEnrolment::begin(const TpmEnrolmentRequest& request, const TpmMakers& makers, QByteArray secret)
{
    std::optional<PublicKey> endorsement;
    if (const std::optional<EnrolmentCheck> fault =
            faultOfEndorsement(request, makers, endorsement)) {
        return tl::unexpected(*fault);
    }
    const Result<TpmKeyArea> area = TpmKeyArea::fromBytes(request.attestationArea);
    if (!area) {
        return tl::unexpected(EnrolmentCheck::AttestationArea);
    }
    if (!soundAttestation(*area)) {
        return tl::unexpected(EnrolmentCheck::AttestationAttributes);
    }
    Result<TpmCredential> challenge =
        makeCredential(*endorsement, tpmName(request.attestationArea), secret);
    if (!challenge) {
        return tl::unexpected(EnrolmentCheck::EndorsementKey);
    }
    return TpmEnrolment(area->key, std::move(secret), *std::move(challenge));
}

tl::expected<PublicKey, EnrolmentCheck> TpmEnrolment::finish(QByteArrayView answer) const
{
    if (m_secret.isEmpty() || !sameBytes(answer, m_secret)) {
        return tl::unexpected(EnrolmentCheck::Activation);
    }
    return m_key;
}

} // namespace zt
