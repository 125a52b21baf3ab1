// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/cms.h"

#include "model/crypto/malformed.h"
#include "model/crypto/openssl.h"

#include <openssl/cms.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace zt {

namespace {

using namespace openssl;

const char* const what = QT_TRANSLATE_NOOP("Reason", "the signature");

using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Free<CMS_ContentInfo_free>>;
using X509Owner = std::unique_ptr<X509, Free<X509_free>>;
using Time = std::unique_ptr<ASN1_TIME, Free<ASN1_TIME_free>>;

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using Stack = std::unique_ptr<STACK_OF(X509), Free<freeStack>>;

constexpr unsigned signingFlags = CMS_BINARY | CMS_DETACHED;
constexpr unsigned lookingFlags = signingFlags | CMS_NO_SIGNER_CERT_VERIFY;

Bio reading(QByteArrayView content)
{
    // OpenSSL takes no bytes at a null address for a mistake.
    Bio bio(
        BIO_new_mem_buf(content.isEmpty() ? "" : content.data(), static_cast<int>(content.size())));
    require(bio != nullptr);
    return bio;
}

X509Owner handleOf(const Certificate& certificate)
{
    const QByteArray der = certificate.toDer();
    const uchar* at = bytes(QByteArrayView(der));
    X509Owner handle(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    require(handle != nullptr);
    return handle;
}

Stack handlesOf(const QList<Certificate>& certificates)
{
    Stack stack(sk_X509_new_null());
    require(stack != nullptr);
    for (const Certificate& one : certificates) {
        require(sk_X509_push(stack.get(), handleOf(one).release()) > 0);
    }
    return stack;
}

/// The time goes in by hand: by itself OpenSSL would take the computer's clock.
bool addSigner(CMS_ContentInfo* cms, const SigningIdentity& identity, const QDateTime& at)
{
    const X509Owner own = handleOf(identity.certificate());
    CMS_SignerInfo* signer = CMS_add1_signer(
        cms, own.get(), identity.key().get(), EVP_sha256(), signingFlags | CMS_PARTIAL | CMS_CADES);
    if (signer == nullptr) {
        return false;
    }
    const Time time(ASN1_TIME_set(nullptr, at.toSecsSinceEpoch()));
    require(time != nullptr);
    require(CMS_signed_add1_attr_by_NID(
                signer, NID_pkcs9_signingTime, ASN1_STRING_type(time.get()), time.get(), -1) == 1);
    return true;
}

QDateTime timeOf(CMS_SignerInfo* signer)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    X509_ATTRIBUTE* attribute = at < 0 ? nullptr : CMS_signed_get_attr(signer, at);
    const ASN1_TYPE* type = attribute == nullptr ? nullptr : X509_ATTRIBUTE_get0_type(attribute, 0);
    const bool isTime =
        type != nullptr && (type->type == V_ASN1_UTCTIME || type->type == V_ASN1_GENERALIZEDTIME);
    tm parts{};
    if (!isTime || ASN1_TIME_to_tm(type->value.asn1_string, &parts) != 1) {
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec),
            Qt::UTC};
}

Check checkAlgorithm(CMS_SignerInfo* signer)
{
    X509_ALGOR* digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, digest);
    const int nid = OBJ_obj2nid(object);
    const QStringList name{QString::fromLatin1(OBJ_nid2sn(nid))};
    if (nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512) {
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Signed with %1."), name);
    }
    return refuse(QT_TRANSLATE_NOOP("WebAuthn", "Signed with %1, which no longer counts."), name);
}

/// What the certificate may be used for (RFC 5280, 4.2.1.3 and 4.2.1.12, as S/MIME has it).
Check checkPurpose(X509* certificate)
{
    constexpr quint32 signing = KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION;
    if ((X509_get_key_usage(certificate) & signing) == 0) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "The certificate is not for signing."));
    }
    const quint32 extended = X509_get_extended_key_usage(certificate);
    if ((extended & (XKU_SMIME | XKU_ANYEKU)) == 0) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                        "The certificate is for something else than signing "
                                        "documents."));
    }
    return Remark(QT_TRANSLATE_NOOP("WebAuthn", "The certificate is for signing."));
}

/// The certificates that came with the signature, the signer's first.
QList<Certificate> pathOf(CMS_ContentInfo* cms, const Certificate& signer)
{
    QList<Certificate> path{signer};
    const Stack all(CMS_get1_certs(cms));
    for (int i = 0; all != nullptr && i < sk_X509_num(all.get()); ++i) {
        X509* one = sk_X509_value(all.get(), i);
        const auto read =
            Certificate::fromDer(der([&](uchar** out) { return i2d_X509(one, out); }));
        if (read && !(*read == signer)) {
            path.append(*read);
        }
    }
    return path;
}

Check looked(CMS_ContentInfo* cms,
             QByteArrayView content,
             unsigned without,
             const char* fine,
             const char* wrong)
{
    const Bio bio = reading(content);
    const bool holds =
        CMS_verify(cms, nullptr, nullptr, bio.get(), nullptr, lookingFlags | without) == 1;
    return holds ? Check(Remark(fine)) : refuse(wrong);
}

/// Who signed, when as they say, and how.
void lookAtSigner(SignatureVerdict& verdict, CMS_SignerInfo* signer, X509* own)
{
    verdict.signingTime = timeOf(signer);
    const ASN1_OCTET_STRING* value = CMS_SignerInfo_get0_signature(signer);
    verdict.signature = QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(value)),
                                   ASN1_STRING_length(value));
    const auto read = Certificate::fromDer(der([&](uchar** out) { return i2d_X509(own, out); }));
    if (!read) {
        verdict.steps.append({QStringLiteral("signer"), refuse(read.error())});
        return;
    }
    verdict.signer = *read;
    verdict.steps.append(
        {QStringLiteral("signer"),
         Remark(QT_TRANSLATE_NOOP("WebAuthn", "Signed by “%1”."), {read->subjectLine()})});
    verdict.steps.append({QStringLiteral("algorithm"), checkAlgorithm(signer)});
}

/// What was signed, and by which key.
void lookAtBytes(SignatureVerdict& verdict, CMS_ContentInfo* cms, QByteArrayView content)
{
    verdict.steps.append(
        {QStringLiteral("content"),
         looked(cms,
                content,
                CMS_NO_ATTR_VERIFY,
                QT_TRANSLATE_NOOP("WebAuthn", "These are the bytes signed."),
                QT_TRANSLATE_NOOP("WebAuthn", "These are not the bytes that were signed."))});
    verdict.steps.append(
        {QStringLiteral("signature"),
         looked(
             cms,
             content,
             CMS_NO_CONTENT_VERIFY,
             QT_TRANSLATE_NOOP("WebAuthn", "The signature fits the certificate's key."),
             QT_TRANSLATE_NOOP("WebAuthn", "The signature does not fit the certificate's key."))});
}

} // namespace

bool SignatureVerdict::holds() const
{
    return !steps.isEmpty() &&
           std::all_of(steps.begin(), steps.end(), [](const SignatureStep& one) {
               return one.check.has_value();
           });
}

const Check* SignatureVerdict::step(const QString& name) const
{
    const auto found = std::find_if(
        steps.begin(), steps.end(), [&](const SignatureStep& one) { return one.step == name; });
    return found != steps.end() ? &found->check : nullptr;
}

Result<QByteArray>
signDetached(const SigningIdentity& identity, QByteArrayView content, const QDateTime& at)
{
    const Quiet quiet;
    const Stack others = handlesOf(identity.others());
    const Cms cms(CMS_sign(nullptr, nullptr, others.get(), nullptr, signingFlags | CMS_PARTIAL));
    require(cms != nullptr);
    const Bio bio = reading(content);
    if (!addSigner(cms.get(), identity, at) ||
        CMS_final(cms.get(), bio.get(), nullptr, signingFlags) != 1) {
        return malformed(QT_TRANSLATE_NOOP("Reason", "the signing key"),
                         QStringLiteral("CMS"),
                         QT_TRANSLATE_NOOP("Reason", "it is of a kind that CMS cannot sign with"));
    }
    return der([&](uchar** out) { return i2d_CMS_ContentInfo(cms.get(), out); });
}

Result<SignatureVerdict> verifyDetached(QByteArrayView cms,
                                        QByteArrayView content,
                                        const QList<Certificate>& anchors,
                                        const QDateTime& at)
{
    const Quiet quiet;
    const uchar* read = bytes(cms);
    const Cms info(d2i_CMS_ContentInfo(nullptr, &read, static_cast<long>(cms.size())));
    const bool isSigned =
        info != nullptr && OBJ_obj2nid(CMS_get0_type(info.get())) == NID_pkcs7_signed;
    if (!isSigned || read != bytes(cms) + cms.size()) {
        return malformed(
            what, QStringLiteral("DER"), QT_TRANSLATE_NOOP("Reason", "it is no CMS signature"));
    }
    SignatureVerdict verdict;
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(info.get());
    CMS_set1_signers_certs(info.get(), nullptr, 0);
    CMS_SignerInfo* signer =
        sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
    X509* own = nullptr;
    if (signer != nullptr) {
        CMS_SignerInfo_get0_algs(signer, nullptr, &own, nullptr, nullptr);
    }
    if (own == nullptr) {
        verdict.steps.append(
            {QStringLiteral("signer"),
             refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                      "There is not one signer whose certificate is with the "
                                      "signature."))});
        return verdict;
    }
    lookAtSigner(verdict, signer, own);
    if (!verdict.signer) {
        return verdict;
    }
    lookAtBytes(verdict, info.get(), content);
    verdict.steps.append({QStringLiteral("purpose"), checkPurpose(own)});
    if (!anchors.isEmpty()) {
        const QDateTime when = at.isValid() ? at : verdict.signingTime;
        verdict.steps.append({QStringLiteral("chain"),
                              checkChain(pathOf(info.get(), *verdict.signer), anchors, when)});
    }
    return verdict;
}

} // namespace zt
