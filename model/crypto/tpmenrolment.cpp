// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/tpmenrolment.h"

#include "model/crypto/hmac.h"
#include "model/crypto/openssl.h"
#include "model/crypto/tpmpublic.h"

#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace zt {

namespace {

using Certificate = std::unique_ptr<X509, openssl::Free<X509_free>>;
using Store = std::unique_ptr<X509_STORE, openssl::Free<X509_STORE_free>>;
using StoreCtx = std::unique_ptr<X509_STORE_CTX, openssl::Free<X509_STORE_CTX_free>>;
using KeyUsage = std::unique_ptr<EXTENDED_KEY_USAGE, openssl::Free<EXTENDED_KEY_USAGE_free>>;

Certificate read(QByteArrayView der)
{
    const uchar* at = openssl::bytes(der);
    Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    return at == openssl::bytes(der) + der.size() ? std::move(certificate) : nullptr;
}

bool ofMaker(X509* certificate, const TpmMakers& makers)
{
    const Store store(X509_STORE_new());
    for (const QByteArray& root : makers.roots) {
        if (const Certificate anchor = read(root)) {
            X509_STORE_add_cert(store.get(), anchor.get());
        }
    }
    const StoreCtx context(X509_STORE_CTX_new());
    openssl::require(X509_STORE_CTX_init(context.get(), store.get(), certificate, nullptr) == 1);
    X509_STORE_CTX_set_time(context.get(), 0, static_cast<time_t>(makers.now));
    return X509_verify_cert(context.get()) == 1;
}

/// tcg-kp-EKCertificate stands in the extended key usage, and the key may not certify others.
bool forEndorsement(X509* certificate)
{
    const KeyUsage usage(static_cast<EXTENDED_KEY_USAGE*>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    bool named = false;
    for (int i = 0; usage && i < sk_ASN1_OBJECT_num(usage.get()); ++i) {
        char oid[64] = {};
        OBJ_obj2txt(oid, sizeof oid, sk_ASN1_OBJECT_value(usage.get(), i), 1);
        named = named || qstrcmp(oid, "2.23.133.8.1") == 0;
    }
    return named && X509_check_ca(certificate) == 0;
}

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
    const Certificate certificate = read(request.endorsementCertificate);
    if (!certificate) {
        return EnrolmentCheck::CertificateReadable;
    }
    if (!ofMaker(certificate.get(), makers)) {
        return EnrolmentCheck::Maker;
    }
    if (!forEndorsement(certificate.get())) {
        return EnrolmentCheck::CertificateUse;
    }
    const Result<PublicKey> certified =
        PublicKey::fromHandle(openssl::shared(X509_get_pubkey(certificate.get())));
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
    const openssl::Quiet quiet;
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
