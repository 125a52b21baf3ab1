// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/certificates.h"
#include "model/crypto/openssl.h"

#include <openssl/x509_vfy.h>

namespace zt {

namespace {

using namespace openssl;

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}

using Store = std::unique_ptr<X509_STORE, Free<X509_STORE_free>>;
using StoreCtx = std::unique_ptr<X509_STORE_CTX, Free<X509_STORE_CTX_free>>;
using Stack = std::unique_ptr<STACK_OF(X509), Free<freeStack>>;

const char* faultText(int fault)
{
    switch (fault) {
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return QT_TRANSLATE_NOOP("WebAuthn", "The certificate of “%1” is not valid yet at %2.");
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return QT_TRANSLATE_NOOP("WebAuthn", "The certificate of “%1” has expired by %2.");
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return QT_TRANSLATE_NOOP("WebAuthn", "The signature on the certificate of “%1” is wrong.");
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return QT_TRANSLATE_NOOP("WebAuthn",
                                 "From the certificate of “%1” no way leads to a trust anchor.");
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return QT_TRANSLATE_NOOP("WebAuthn",
                                 "The certificate of “%1” may not issue the one before it.");
    default:
        return QT_TRANSLATE_NOOP("WebAuthn", "The certificate of “%1” does not hold: %3.");
    }
}

QString subjectOf(X509* certificate)
{
    const std::unique_ptr<char, void (*)(char*)> line(
        X509_NAME_oneline(X509_get_subject_name(certificate), nullptr, 0),
        [](char* text) { OPENSSL_free(text); });
    return QString::fromUtf8(line.get());
}

} // namespace

Check checkChain(const QList<Certificate>& path,
                 const QList<Certificate>& anchors,
                 const QDateTime& at)
{
    const Quiet quiet;
    const Store store(X509_STORE_new());
    const Stack others(sk_X509_new_null());
    const StoreCtx context(X509_STORE_CTX_new());
    require(store && others && context);
    if (path.isEmpty() || anchors.isEmpty()) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "There is no trust anchor to lead to."));
    }
    for (const Certificate& anchor : anchors) {
        require(X509_STORE_add_cert(store.get(), anchor.m_handle.get()) == 1);
    }
    for (const Certificate& one : path.sliced(1)) {
        require(sk_X509_push(others.get(), one.m_handle.get()) > 0);
    }
    X509* leaf = path.first().m_handle.get();
    require(X509_STORE_CTX_init(context.get(), store.get(), leaf, others.get()) == 1);
    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, at.toSecsSinceEpoch());
    // An anchor may be any certificate on the way, the first one too.
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_TRUSTED_FIRST);
    if (X509_verify_cert(context.get()) == 1) {
        const STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(context.get());
        X509* last = sk_X509_value(chain, sk_X509_num(chain) - 1);
        return Remark(QT_TRANSLATE_NOOP("WebAuthn",
                                        "Leads to the trust anchor “%1”. Whether a certificate was "
                                        "revoked was not looked at."),
                      {subjectOf(last)});
    }
    const int fault = X509_STORE_CTX_get_error(context.get());
    X509* where = X509_STORE_CTX_get_current_cert(context.get());
    return refuse(faultText(fault),
                  {subjectOf(where == nullptr ? leaf : where),
                   at.toUTC().toString(Qt::ISODate),
                   QString::fromUtf8(X509_verify_cert_error_string(fault))});
}

} // namespace zt
