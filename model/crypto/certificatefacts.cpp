// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/certificatefacts.h"

#include "model/crypto/openssl.h"

#include <QUrl>

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace zt {

namespace {

using namespace openssl;

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using X509Owner = std::unique_ptr<X509, Free<X509_free>>;
using Policies = std::unique_ptr<CERTIFICATEPOLICIES, Free<CERTIFICATEPOLICIES_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Free<GENERAL_NAMES_free>>;
using StoreOwner = std::unique_ptr<X509_STORE, Free<X509_STORE_free>>;
using StoreCtx = std::unique_ptr<X509_STORE_CTX, Free<X509_STORE_CTX_free>>;
using Stack = std::unique_ptr<STACK_OF(X509), Free<freeStack>>;

X509Owner x509Of(const Certificate& certificate)
{
    const QByteArray encoded = certificate.toDer();
    const uchar* at = bytes(encoded);
    X509Owner owner(d2i_X509(nullptr, &at, encoded.size()));
    require(owner != nullptr);
    return owner;
}

template <class Owner>
Owner decoded(const X509* certificate, int nid)
{
    return Owner(
        static_cast<typename Owner::pointer>(X509_get_ext_d2i(certificate, nid, nullptr, nullptr)));
}

QStringList policiesOf(const X509* certificate)
{
    QStringList all;
    const auto policies = decoded<Policies>(certificate, NID_certificate_policies);
    for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i) {
        all.append(QString::fromLatin1(oidOf(sk_POLICYINFO_value(policies.get(), i)->policyid)));
    }
    return all;
}

bool namesAHost(const X509* certificate)
{
    const auto names = decoded<Names>(certificate, NID_subject_alt_name);
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const int type = sk_GENERAL_NAME_value(names.get(), i)->type;
        if (type == GEN_DNS || type == GEN_IPADD) {
            return true;
        }
    }
    return false;
}

void takeKey(CertificateFacts& facts, const X509* certificate)
{
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    const char* name = key == nullptr ? nullptr : EVP_PKEY_get0_type_name(key);
    if (name == nullptr) {
        return;
    }
    facts.keyKind = QString::fromLatin1(name).toUpper();
    facts.keyBits = EVP_PKEY_get_bits(key);
    // What OpenSSL tells of Edwards curves is the size of their order or of their signatures'
    // halves; the field is what counts.
    if (EVP_PKEY_is_a(key, "ED25519") == 1) {
        facts.keyBits = 256;
    } else if (EVP_PKEY_is_a(key, "ED448") == 1) {
        facts.keyBits = 448;
    }
}

QString digestOf(X509* certificate)
{
    int digest = NID_undef;
    int key = NID_undef;
    if (X509_get_signature_info(certificate, &digest, &key, nullptr, nullptr) != 1) {
        return {};
    }
    if (key == NID_ED25519) {
        return QStringLiteral("sha512");
    }
    if (key == NID_ED448) {
        return QStringLiteral("shake256");
    }
    return digest == NID_undef ? QString() : QString::fromLatin1(OBJ_nid2sn(digest)).toLower();
}

bool isMissingIssuer(int fault)
{
    return fault == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT ||
           fault == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY ||
           fault == X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE;
}

} // namespace

CertificateFacts factsOf(const Certificate& certificate)
{
    const Quiet quiet;
    const X509Owner x509 = x509Of(certificate);
    CertificateFacts facts;
    const QMultiMap<QByteArray, QString> subject = certificate.subject();
    for (auto it = subject.begin(); it != subject.end(); ++it) {
        if (!it.value().trimmed().isEmpty()) {
            facts.subjectOids.append(QString::fromLatin1(it.key()));
        }
    }
    facts.commonName = subject.value("2.5.4.3");
    facts.policies = policiesOf(x509.get());
    facts.authority = X509_check_ca(x509.get()) > 0 && !namesAHost(x509.get());
    facts.selfSigned = X509_self_signed(x509.get(), 1) == 1;
    takeKey(facts, x509.get());
    facts.signatureDigest = digestOf(x509.get());
    return facts;
}

bool isFor(const Certificate& certificate, const QString& host)
{
    const Quiet quiet;
    const X509Owner x509 = x509Of(certificate);
    const QByteArray plain = host.trimmed().toLatin1();
    if (X509_check_ip_asc(x509.get(), plain.constData(), 0) == 1) {
        return true;
    }
    const QByteArray name = QUrl::toAce(host.trimmed());
    constexpr unsigned flags =
        X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS;
    return !name.isEmpty() &&
           X509_check_host(
               x509.get(), name.constData(), static_cast<size_t>(name.size()), flags, nullptr) == 1;
}

struct ChainChecker::Store
{
    StoreOwner anchors;
    Stack others;
};

ChainChecker::ChainChecker(const QList<Certificate>& anchors,
                           const QList<Certificate>& others,
                           const QDateTime& at)
    : m_store(std::make_unique<Store>())
    , m_at(at)
{
    const Quiet quiet;
    m_store->anchors.reset(X509_STORE_new());
    m_store->others.reset(sk_X509_new_null());
    require(m_store->anchors && m_store->others);
    for (const Certificate& anchor : anchors) {
        require(X509_STORE_add_cert(m_store->anchors.get(), x509Of(anchor).get()) == 1);
    }
    for (const Certificate& other : others) {
        require(sk_X509_push(m_store->others.get(), x509Of(other).release()) > 0);
    }
}

ChainChecker::~ChainChecker() = default;

std::optional<ChainChecker::Fault> ChainChecker::faultOf(const Certificate& certificate) const
{
    const Quiet quiet;
    const StoreCtx context(X509_STORE_CTX_new());
    const X509Owner leaf = x509Of(certificate);
    require(context != nullptr);
    require(X509_STORE_CTX_init(
                context.get(), m_store->anchors.get(), leaf.get(), m_store->others.get()) == 1);
    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(context.get());
    // OpenSSL takes the very second of the end for one after it.
    const QDateTime at =
        std::clamp(m_at,
                   certificate.notBefore(),
                   std::max(certificate.notBefore(), certificate.notAfter().addSecs(-1)));
    X509_VERIFY_PARAM_set_time(rules, at.toSecsSinceEpoch());
    // An anchor may be any certificate on the way, the first one too.
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_TRUSTED_FIRST);
    if (X509_verify_cert(context.get()) == 1) {
        return std::nullopt;
    }
    const int fault = X509_STORE_CTX_get_error(context.get());
    return Fault{QString::fromUtf8(X509_verify_cert_error_string(fault)), isMissingIssuer(fault)};
}

} // namespace zt
