// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/timestamp.h"

#include "model/crypto/digest.h"
#include "model/crypto/malformed.h"
#include "model/crypto/openssl.h"

#include <openssl/ts.h>

#include <algorithm>

namespace zt {

namespace {

using namespace openssl;

using Reply = std::unique_ptr<TS_RESP, Free<TS_RESP_free>>;
using Token = std::unique_ptr<PKCS7, Free<PKCS7_free>>;
using Info = std::unique_ptr<TS_TST_INFO, Free<TS_TST_INFO_free>>;
using Store = std::unique_ptr<X509_STORE, Free<X509_STORE_free>>;

/// What was read: the reply, if it is one, and the token within it.
struct Stamp
{
    Reply reply;
    Token own; ///< a token that came by itself
    PKCS7* token = nullptr;
    Info info;
};

Result<Stamp> readStamp(QByteArrayView file)
{
    Stamp stamp;
    const uchar* end = bytes(file) + file.size();
    const uchar* at = bytes(file);
    stamp.reply.reset(d2i_TS_RESP(nullptr, &at, static_cast<long>(file.size())));
    if (stamp.reply == nullptr) {
        at = bytes(file);
        stamp.own.reset(d2i_PKCS7(nullptr, &at, static_cast<long>(file.size())));
    }
    stamp.token = stamp.reply ? TS_RESP_get_token(stamp.reply.get()) : stamp.own.get();
    if ((stamp.reply == nullptr && stamp.own == nullptr) || at != end) {
        return malformed(QT_TRANSLATE_NOOP("Reason", "the time stamp"),
                         QStringLiteral("DER"),
                         QT_TRANSLATE_NOOP("Reason", "it is no time-stamp reply and no token"));
    }
    if (stamp.token != nullptr && PKCS7_type_is_signed(stamp.token) != 0) {
        stamp.info.reset(PKCS7_to_TS_TST_INFO(stamp.token));
    }
    return stamp;
}

bool isGranted(const Stamp& stamp)
{
    if (stamp.reply == nullptr) {
        return true; // a token is only made where it was
    }
    const ASN1_INTEGER* status =
        TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(stamp.reply.get()));
    const long value = ASN1_INTEGER_get(status);
    return value == TS_STATUS_GRANTED || value == TS_STATUS_GRANTED_WITH_MODS;
}

Check checkImprint(TS_TST_INFO* info, QByteArrayView stamped)
{
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const int nid = OBJ_obj2nid(object);
    const QStringList name{QString::fromLatin1(OBJ_nid2sn(nid))};
    if (nid != NID_sha256 && nid != NID_sha384 && nid != NID_sha512) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "Stamped by %1, which no longer counts."),
                      name);
    }
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    require(EVP_Digest(bytes(stamped),
                       static_cast<size_t>(stamped.size()),
                       bytes(digest),
                       &size,
                       EVP_get_digestbynid(nid),
                       nullptr) == 1);
    digest.truncate(static_cast<qsizetype>(size));
    const ASN1_OCTET_STRING* kept = TS_MSG_IMPRINT_get_msg(imprint);
    const QByteArrayView there(ASN1_STRING_get0_data(kept), ASN1_STRING_length(kept));
    return there == digest
               ? Check(Remark(QT_TRANSLATE_NOOP("WebAuthn", "The stamp is of these bytes."), {}))
               : refuse(QT_TRANSLATE_NOOP("WebAuthn", "The stamp is of other bytes."));
}

QList<Certificate> certificatesOf(PKCS7* token)
{
    QList<Certificate> certificates;
    const STACK_OF(X509)* all = token->d.sign->cert;
    for (int i = 0; i < sk_X509_num(all); ++i) {
        X509* one = sk_X509_value(all, i);
        const auto read =
            Certificate::fromDer(der([&](uchar** out) { return i2d_X509(one, out); }));
        if (read) {
            certificates.append(*read);
        }
    }
    return certificates;
}

/// By a certificate in the token that is for time stamps and nothing else, at the stamp's own time.
/// Whom the certificate leads to is asked apart.
Check checkSignature(TimeStampVerdict& verdict, PKCS7* token)
{
    const Store store(X509_STORE_new());
    require(store != nullptr);
    const STACK_OF(X509)* own = token->d.sign->cert;
    for (int i = 0; i < sk_X509_num(own); ++i) {
        require(X509_STORE_add_cert(store.get(), sk_X509_value(own, i)) == 1);
    }
    X509_VERIFY_PARAM* rules = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_time(rules, verdict.at.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    X509* signer = nullptr;
    const bool holds = TS_RESP_verify_signature(token, nullptr, store.get(), &signer) == 1;
    const std::unique_ptr<X509, Free<X509_free>> owner(signer);
    if (!holds) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                        "The stamp is not signed by a certificate for time stamps "
                                        "that comes with it."));
    }
    const auto read = Certificate::fromDer(der([&](uchar** out) { return i2d_X509(signer, out); }));
    if (!read) {
        return refuse(read.error());
    }
    verdict.authority = *read;
    return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Stamped by “%1”."), {read->subjectLine()});
}

QDateTime timeOf(const ASN1_GENERALIZEDTIME* time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec),
            Qt::UTC};
}

QByteArray serialOf(const TS_TST_INFO* info)
{
    const BigNumber number(ASN1_INTEGER_to_BN(TS_TST_INFO_get_serial(info), nullptr));
    return number ? bytesOf(number.get()).toHex().toUpper() : QByteArray();
}

Check checkAuthority(const TimeStampVerdict& verdict,
                     const QList<Certificate>& others,
                     const QList<Certificate>& anchors)
{
    QList<Certificate> path{*verdict.authority};
    for (const Certificate& one : others) {
        if (!(one == *verdict.authority)) {
            path.append(one);
        }
    }
    return checkChain(path, anchors, verdict.at);
}

} // namespace

bool TimeStampVerdict::holds() const
{
    return !steps.isEmpty() &&
           std::all_of(steps.begin(), steps.end(), [](const SignatureStep& one) {
               return one.check.has_value();
           });
}

const Check* TimeStampVerdict::step(const QString& name) const
{
    const auto found = std::find_if(
        steps.begin(), steps.end(), [&](const SignatureStep& one) { return one.step == name; });
    return found != steps.end() ? &found->check : nullptr;
}

QByteArray timeStampRequest(QByteArrayView stamped)
{
    const std::unique_ptr<TS_REQ, Free<TS_REQ_free>> request(TS_REQ_new());
    const std::unique_ptr<TS_MSG_IMPRINT, Free<TS_MSG_IMPRINT_free>> imprint(TS_MSG_IMPRINT_new());
    const std::unique_ptr<X509_ALGOR, Free<X509_ALGOR_free>> algorithm(X509_ALGOR_new());
    require(request && imprint && algorithm);
    QByteArray digest = sha256(stamped);
    require(X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1);
    require(TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1);
    require(TS_MSG_IMPRINT_set_msg(imprint.get(), bytes(digest), static_cast<int>(digest.size())) ==
            1);
    require(TS_REQ_set_version(request.get(), 1) == 1);
    require(TS_REQ_set_msg_imprint(request.get(), imprint.get()) == 1);
    require(TS_REQ_set_cert_req(request.get(), 1) == 1);
    return der([&](uchar** out) { return i2d_TS_REQ(request.get(), out); });
}

bool isBareTimeStamp(QByteArrayView stamp)
{
    const Quiet quiet;
    const Result<Stamp> read = readStamp(stamp);
    return read && read->reply == nullptr;
}

Result<TimeStampVerdict>
checkTimeStamp(QByteArrayView reply, QByteArrayView stamped, const QList<Certificate>& anchors)
{
    const Quiet quiet;
    const Result<Stamp> stamp = readStamp(reply);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    TimeStampVerdict verdict;
    if (!isGranted(*stamp) || stamp->info == nullptr) {
        verdict.steps.append(
            {QStringLiteral("granted"),
             refuse(QT_TRANSLATE_NOOP("WebAuthn", "The authority did not grant a stamp."))});
        return verdict;
    }
    verdict.steps.append({QStringLiteral("granted"),
                          Remark(QT_TRANSLATE_NOOP("WebAuthn", "The authority granted a stamp."))});
    verdict.at = timeOf(TS_TST_INFO_get_time(stamp->info.get()));
    verdict.serial = serialOf(stamp->info.get());
    verdict.steps.append({QStringLiteral("imprint"), checkImprint(stamp->info.get(), stamped)});
    verdict.steps.append({QStringLiteral("signature"), checkSignature(verdict, stamp->token)});
    if (!anchors.isEmpty() && verdict.authority) {
        verdict.steps.append({QStringLiteral("chain"),
                              checkAuthority(verdict, certificatesOf(stamp->token), anchors)});
    }
    return verdict;
}

} // namespace zt
