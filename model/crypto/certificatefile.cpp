// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/certificatefile.h"

#include "model/crypto/malformed.h"
#include "model/crypto/openssl.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>

namespace zt {

namespace {

using namespace openssl;

const char* const what = QT_TRANSLATE_NOOP("Reason", "the file of certificates");

void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}

void freeSafes(STACK_OF(PKCS7) * safes)
{
    sk_PKCS7_pop_free(safes, PKCS7_free);
}

void freeText(void* text)
{
    OPENSSL_free(text);
}

using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Pkcs7 = std::unique_ptr<PKCS7, Free<PKCS7_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Free<PKCS12_free>>;
using Bags = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), Free<freeBags>>;
using Safes = std::unique_ptr<STACK_OF(PKCS7), Free<freeSafes>>;
using X509Owner = std::unique_ptr<X509, Free<X509_free>>;
using Pbe = std::unique_ptr<PBEPARAM, Free<PBEPARAM_free>>;
using Pbe2 = std::unique_ptr<PBE2PARAM, Free<PBE2PARAM_free>>;
using Pbkdf2 = std::unique_ptr<PBKDF2PARAM, Free<PBKDF2PARAM_free>>;

// A second's work; OpenSSL and Windows write 2048 to 600,000.
constexpr long mostIterations = 1'000'000;
constexpr int deepestBags = 4;

Result<void> add(QList<Certificate>& found, QByteArrayView certificate)
{
    if (found.size() >= mostCertificatesOfFile) {
        return malformed(what,
                         QString::number(mostCertificatesOfFile),
                         QT_TRANSLATE_NOOP("Reason", "it holds too many certificates"));
    }
    return Certificate::fromDer(certificate).map([&found](const Certificate& one) {
        found.append(one);
    });
}

Result<void> add(QList<Certificate>& found, X509* certificate)
{
    return add(found, der([&](uchar** out) { return i2d_X509(certificate, out); }));
}

Result<void> addAll(QList<Certificate>& found, const STACK_OF(X509) * certificates)
{
    for (int i = 0; certificates != nullptr && i < sk_X509_num(certificates); ++i) {
        if (Result<void> added = add(found, sk_X509_value(certificates, i)); !added) {
            return added;
        }
    }
    return {};
}

/// Those beside the signers of a signed message; a message without content carries nothing else.
Result<void> addPkcs7(QList<Certificate>& found, const PKCS7* message)
{
    if (OBJ_obj2nid(message->type) != NID_pkcs7_signed || message->d.sign == nullptr) {
        return malformed(what,
                         QStringLiteral("PKCS#7"),
                         QT_TRANSLATE_NOOP("Reason", "it holds no certificates"));
    }
    return addAll(found, message->d.sign->cert);
}

Pkcs12 pkcs12Of(QByteArrayView bytesRead)
{
    const uchar* at = bytes(bytesRead);
    return Pkcs12(d2i_PKCS12(nullptr, &at, static_cast<long>(bytesRead.size())));
}

Pkcs7 pkcs7Of(QByteArrayView bytesRead)
{
    const uchar* at = bytes(bytesRead);
    return Pkcs7(d2i_PKCS7(nullptr, &at, static_cast<long>(bytesRead.size())));
}

bool isWithin(const ASN1_INTEGER* iterations)
{
    const long number = iterations == nullptr ? 1 : ASN1_INTEGER_get(iterations);
    return number >= 0 && number <= mostIterations;
}

/// Whether deriving a key by the algorithm is no more work than we are willing to do.
bool isWithin(const X509_ALGOR* algorithm)
{
    const ASN1_OBJECT* object = nullptr;
    int type = 0;
    const void* value = nullptr;
    X509_ALGOR_get0(&object, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE) {
        return false;
    }
    const auto* parameters = static_cast<const ASN1_STRING*>(value);
    const uchar* at = ASN1_STRING_get0_data(parameters);
    const long size = ASN1_STRING_length(parameters);
    if (OBJ_obj2nid(object) != NID_pbes2) {
        const Pbe pbe(d2i_PBEPARAM(nullptr, &at, size));
        return pbe != nullptr && isWithin(pbe->iter);
    }
    const Pbe2 pbe(d2i_PBE2PARAM(nullptr, &at, size));
    const ASN1_TYPE* derivation = pbe == nullptr ? nullptr : pbe->keyfunc->parameter;
    if (derivation == nullptr || derivation->type != V_ASN1_SEQUENCE ||
        OBJ_obj2nid(pbe->keyfunc->algorithm) != NID_id_pbkdf2) {
        return false;
    }
    at = ASN1_STRING_get0_data(derivation->value.sequence);
    const Pbkdf2 pbkdf2(
        d2i_PBKDF2PARAM(nullptr, &at, ASN1_STRING_length(derivation->value.sequence)));
    return pbkdf2 != nullptr && isWithin(pbkdf2->iter);
}

bool isMacWithin(const PKCS12* file)
{
    const ASN1_INTEGER* iterations = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &iterations, file);
    return isWithin(iterations);
}

bool opens(PKCS12* file, const char* passphrase, int size)
{
    return PKCS12_verify_mac(file, passphrase, size) == 1;
}

/// The PKCS#12 file under one passphrase.
class Pkcs12Certificates
{
public:
    Pkcs12Certificates(PKCS12* file, const QByteArray& passphrase)
        : m_file(file)
        , m_passphrase(passphrase)
    {
    }

    [[nodiscard]] Result<QList<Certificate>> read()
    {
        if (!isMacWithin(m_file)) {
            return tooMuchWork();
        }
        if (PKCS12_mac_present(m_file) == 1 && !isOpen()) {
            return malformed(
                what,
                QStringLiteral("PKCS#12"),
                QT_TRANSLATE_NOOP("Reason", "the passphrase is wrong, or the file is damaged"));
        }
        const Safes safes(PKCS12_unpack_authsafes(m_file));
        for (int i = 0; safes && i < sk_PKCS7_num(safes.get()); ++i) {
            if (Result<void> taken = takeSafe(sk_PKCS7_value(safes.get(), i)); !taken) {
                return tl::unexpected(taken.error());
            }
        }
        return m_found;
    }

private:
    [[nodiscard]] static tl::unexpected<Error> tooMuchWork()
    {
        return malformed(what,
                         QStringLiteral("PKCS#12"),
                         QT_TRANSLATE_NOOP("Reason", "to try its passphrase takes too much work"));
    }

    /// An empty passphrase is written in two ways.
    [[nodiscard]] bool isOpen()
    {
        const bool asText =
            opens(m_file, m_passphrase.constData(), static_cast<int>(m_passphrase.size()));
        m_none = !asText && m_passphrase.isEmpty() && opens(m_file, nullptr, 0);
        return asText || m_none;
    }

    [[nodiscard]] Result<void> takeSafe(PKCS7* safe)
    {
        const int kind = OBJ_obj2nid(safe->type);
        if (kind == NID_pkcs7_data) {
            return takeBags(Bags(PKCS12_unpack_p7data(safe)).get(), 0);
        }
        if (kind != NID_pkcs7_encrypted || safe->d.encrypted == nullptr ||
            safe->d.encrypted->enc_data == nullptr) {
            return {};
        }
        if (!isWithin(safe->d.encrypted->enc_data->algorithm)) {
            return tooMuchWork();
        }
        const Bags bags(PKCS12_unpack_p7encdata(safe,
                                                m_none ? nullptr : m_passphrase.constData(),
                                                static_cast<int>(m_passphrase.size())));
        if (bags == nullptr) {
            return malformed(
                what,
                QStringLiteral("PKCS#12"),
                QT_TRANSLATE_NOOP("Reason",
                                  "the passphrase is wrong, the file is damaged, or it is "
                                  "encrypted in a way that is no longer supported"));
        }
        return takeBags(bags.get(), 0);
    }

    [[nodiscard]] Result<void> takeBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
    {
        for (int i = 0; bags != nullptr && i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
            const PKCS12_SAFEBAG* bag = sk_PKCS12_SAFEBAG_value(bags, i);
            const int kind = PKCS12_SAFEBAG_get_nid(bag);
            Result<void> taken;
            if (kind == NID_certBag && PKCS12_SAFEBAG_get_bag_nid(bag) == NID_x509Certificate) {
                const X509Owner certificate(PKCS12_SAFEBAG_get1_cert(bag));
                taken = certificate ? add(m_found, certificate.get()) : Result<void>{};
            } else if (kind == NID_safeContentsBag && depth < deepestBags) {
                taken = takeBags(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
            }
            if (!taken) {
                return taken;
            }
        }
        return {};
    }

    PKCS12* m_file;
    const QByteArray& m_passphrase;
    bool m_none = false;
    QList<Certificate> m_found;
};

Result<void> addBlock(QList<Certificate>& found, const QByteArray& name, QByteArrayView content)
{
    if (name == PEM_STRING_X509 || name == PEM_STRING_X509_OLD) {
        return add(found, content);
    }
    if (name == PEM_STRING_PKCS7 || name == "CMS" || name == PEM_STRING_PKCS7_SIGNED) {
        const Pkcs7 message = pkcs7Of(content);
        return message ? addPkcs7(found, message.get())
                       : malformed(what,
                                   QStringLiteral("PKCS#7"),
                                   QT_TRANSLATE_NOOP("Reason", "it is no PKCS#7 file"));
    }
    return {};
}

Result<QList<Certificate>> certificatesOfPem(QByteArrayView text)
{
    const QByteArray copy = text.toByteArray(); // null would be a mistake
    const Bio bio(BIO_new_mem_buf(copy.constData(), static_cast<int>(copy.size())));
    require(bio != nullptr);
    QList<Certificate> found;
    char* name = nullptr;
    char* header = nullptr;
    uchar* content = nullptr;
    long size = 0;
    while (PEM_read_bio(bio.get(), &name, &header, &content, &size) == 1) {
        const std::unique_ptr<char, Free<freeText>> nameOwner(name);
        const std::unique_ptr<char, Free<freeText>> headerOwner(header);
        const std::unique_ptr<uchar, Free<freeText>> contentOwner(content);
        if (Result<void> added = addBlock(found, name, QByteArrayView(content, size)); !added) {
            return tl::unexpected(added.error());
        }
    }
    if (ERR_GET_REASON(ERR_peek_last_error()) != PEM_R_NO_START_LINE) {
        return malformed(what,
                         QStringLiteral("PEM"),
                         QT_TRANSLATE_NOOP("Reason", "a block of it is cut off or damaged"));
    }
    return found;
}

Result<QList<Certificate>> certificatesOfDer(QByteArrayView content, const QByteArray& passphrase)
{
    if (const auto one = Certificate::fromDer(content)) {
        return QList<Certificate>{*one};
    }
    if (const Pkcs12 file = pkcs12Of(content)) {
        return Pkcs12Certificates(file.get(), passphrase).read();
    }
    if (const Pkcs7 message = pkcs7Of(content)) {
        QList<Certificate> found;
        return addPkcs7(found, message.get()).map([&found] { return found; });
    }
    return malformed(what,
                     QStringLiteral("DER"),
                     QT_TRANSLATE_NOOP("Reason", "it is no certificate, PKCS#7 or PKCS#12 file"));
}

} // namespace

bool looksLikeCertificates(QByteArrayView head)
{
    // A length of several bytes, which no text has behind a "0".
    const bool isDer =
        head.size() > 2 && head[0] == 0x30 && (static_cast<uchar>(head[1]) & 0xf0U) == 0x80;
    return isDer || head.toByteArray().contains("-----BEGIN ");
}

bool needsPassphrase(QByteArrayView content)
{
    const Quiet quiet;
    const Pkcs12 file = pkcs12Of(content);
    return file != nullptr && isMacWithin(file.get()) && PKCS12_mac_present(file.get()) == 1 &&
           !opens(file.get(), "", 0) && !opens(file.get(), nullptr, 0);
}

Result<QList<Certificate>> certificatesOf(QByteArrayView content, const QByteArray& passphrase)
{
    const Quiet quiet;
    if (content.size() > mostCertificateFileBytes) {
        return malformed(what,
                         QString::number(mostCertificateFileBytes),
                         QT_TRANSLATE_NOOP("Reason", "it is too large"));
    }
    auto found = content.toByteArray().contains("-----BEGIN ")
                     ? certificatesOfPem(content)
                     : certificatesOfDer(content, passphrase);
    if (found && found->isEmpty()) {
        return malformed(
            what, QStringLiteral("0"), QT_TRANSLATE_NOOP("Reason", "it holds no certificates"));
    }
    return found;
}

} // namespace zt
