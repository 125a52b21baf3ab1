// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// tpm: the credential's key lies in a TPM, which certifies it (TPM2_Certify) with its attestation
/// identity key. Structures after TPM 2.0 Library, part 2.
#include "model/crypto/attestationstatement.h"
#include "model/crypto/cosekey.h"
#include "model/crypto/openssl.h"

namespace zt {

namespace {

enum TpmAlg : quint16 {
    AlgRsa = 0x0001,
    AlgSha256 = 0x000b,
    AlgSha384 = 0x000c,
    AlgSha512 = 0x000d,
    AlgNull = 0x0010,
    AlgRsaes = 0x0015,
    AlgEcdaa = 0x001a,
    AlgEcc = 0x0023,
};

constexpr quint32 generatedValue = 0xff544347; // TPM_GENERATED_VALUE
constexpr quint16 attestCertify = 0x8017;      // TPM_ST_ATTEST_CERTIFY
constexpr quint32 defaultExponent = 65537;
const QByteArray aikUsage = "2.23.133.8.3"; // tcg-kp-AIKCertificate

/// Big-endian numbers and sized buffers, one after the other; what does not fit makes it broken.
class TpmReader
{
public:
    explicit TpmReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <class Number>
    [[nodiscard]] Number number()
    {
        quint64 value = 0;
        for (const char byte : take(sizeof(Number))) {
            value = value << 8 | static_cast<uchar>(byte);
        }
        return static_cast<Number>(value);
    }

    [[nodiscard]] QByteArray buffer() { return take(number<quint16>()).toByteArray(); }

    void skip(qsizetype size) { (void)take(size); }

    [[nodiscard]] bool isWhole() const { return !m_broken && m_rest.isEmpty(); }

private:
    QByteArrayView take(qsizetype size)
    {
        if (size > m_rest.size()) {
            m_broken = true;
            m_rest = {};
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }

    QByteArrayView m_rest;
    bool m_broken = false;
};

/// TPMT_PUBLIC (part 2, 12.2.4).
struct PublicArea
{
    quint16 nameAlg = 0;
    CoseKey key;
};

/// A scheme and what its details hold (TPMU_ASYM_SCHEME).
void skipScheme(TpmReader& reader)
{
    const auto scheme = reader.number<quint16>();
    if (scheme != AlgNull && scheme != AlgRsaes) {
        reader.skip(scheme == AlgEcdaa ? 4 : 2);
    }
}

void skipSymmetric(TpmReader& reader)
{
    if (reader.number<quint16>() != AlgNull) {
        reader.skip(4); // key bits, mode
    }
}

CoseKey readRsa(TpmReader& reader)
{
    skipSymmetric(reader);
    skipScheme(reader);
    reader.skip(2); // key bits: the modulus tells
    const auto given = reader.number<quint32>();
    const quint32 exponent = given == 0 ? defaultExponent : given;
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        if (exponent >> shift != 0) {
            bytes.append(static_cast<char>(exponent >> shift & 0xff));
        }
    }
    return {SignAlg::RS256, reader.buffer(), bytes};
}

std::optional<CoseKey> readEcc(TpmReader& reader)
{
    skipSymmetric(reader);
    skipScheme(reader);
    const auto curve = reader.number<quint16>(); // TPM_ECC_NIST_P256, P384, P521
    if (reader.number<quint16>() != AlgNull) {
        reader.skip(2); // the key derivation's hash
    }
    if (curve < 3 || curve > 5) {
        return std::nullopt;
    }
    const SignAlg alg = curve == 3 ? SignAlg::ES256 : curve == 4 ? SignAlg::ES384 : SignAlg::ES512;
    const QByteArray x = reader.buffer();
    const QByteArray y = reader.buffer();
    return CoseKey{
        alg, x.rightJustified(fieldSize(alg), '\0'), y.rightJustified(fieldSize(alg), '\0')};
}

std::optional<PublicArea> readPublicArea(QByteArrayView bytes)
{
    TpmReader reader(bytes);
    PublicArea area;
    const auto type = reader.number<quint16>();
    area.nameAlg = reader.number<quint16>();
    reader.skip(4);        // attributes
    (void)reader.buffer(); // policy
    if (type == AlgRsa) {
        area.key = readRsa(reader);
    } else if (const auto key = type == AlgEcc ? readEcc(reader) : std::nullopt) {
        area.key = *key;
    } else {
        return std::nullopt;
    }
    return reader.isWhole() ? std::optional(area) : std::nullopt;
}

/// TPMS_ATTEST with a TPMS_CERTIFY_INFO (part 2, 10.12.8 and 10.12.3), what is looked at.
struct CertifyInfo
{
    quint32 magic = 0;
    quint16 type = 0;
    QByteArray extraData;
    QByteArray name;
    bool whole = false;
};

CertifyInfo readCertifyInfo(QByteArrayView bytes)
{
    TpmReader reader(bytes);
    CertifyInfo info;
    info.magic = reader.number<quint32>();
    info.type = reader.number<quint16>();
    (void)reader.buffer(); // qualified signer
    info.extraData = reader.buffer();
    reader.skip(8 + 4 + 4 + 1 + 8); // clock, resets, restarts, safe; firmware version
    info.name = reader.buffer();
    (void)reader.buffer(); // qualified name
    info.whole = reader.isWhole();
    return info;
}

const EVP_MD* hashOf(quint16 tpmAlg)
{
    switch (tpmAlg) {
    case AlgSha256:
        return EVP_sha256();
    case AlgSha384:
        return EVP_sha384();
    case AlgSha512:
        return EVP_sha512();
    default:
        return nullptr;
    }
}

const EVP_MD* hashOf(SignAlg alg)
{
    switch (alg) {
    case SignAlg::ES256:
    case SignAlg::RS256:
        return EVP_sha256();
    case SignAlg::ES384:
        return EVP_sha384();
    case SignAlg::ES512:
        return EVP_sha512();
    case SignAlg::EdDSA:
        break; // hashes within itself
    }
    return nullptr;
}

/// Empty where there is no hash.
QByteArray digest(const EVP_MD* hash, const QByteArray& bytes)
{
    if (hash == nullptr) {
        return {};
    }
    QByteArray out(EVP_MD_get_size(hash), Qt::Uninitialized);
    openssl::require(EVP_Digest(bytes.constData(),
                                static_cast<size_t>(bytes.size()),
                                openssl::bytes(out),
                                nullptr,
                                hash,
                                nullptr) == 1);
    return out;
}

/// The Name of an object (part 1, 16): its name algorithm, then that hash of its public area.
QByteArray nameOf(const PublicArea& area, const QByteArray& bytes)
{
    const QByteArray hash = digest(hashOf(area.nameAlg), bytes);
    const char alg[] = {static_cast<char>(area.nameAlg >> 8), static_cast<char>(area.nameAlg)};
    return hash.isEmpty() ? QByteArray() : QByteArray(alg, 2) + hash;
}

/// 8.3.1, TPM Attestation Statement Certificate Requirements.
Check checkAikCertificate(const Certificate& certificate)
{
    if (certificate.version() != 3) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn", "The attestation certificate has version %1, not 3."),
            {QString::number(certificate.version())});
    }
    if (!certificate.subject().isEmpty()) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                        "The attestation certificate's subject is “%1”; it should "
                                        "be empty."),
                      {certificate.subjectLine()});
    }
    // Maker, model and version of the TPM (TCG EK Credential Profile, 3.1.2).
    const auto names = certificate.alternativeDirectoryNames();
    for (const char* oid : {"2.23.133.2.1", "2.23.133.2.2", "2.23.133.2.3"}) {
        if (names.value(oid).isEmpty()) {
            return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                            "The attestation certificate's alternative name has "
                                            "no %1 (maker, model or version of the TPM)."),
                          {QString::fromLatin1(oid)});
        }
    }
    if (!certificate.hasExtendedKeyUsage(aikUsage)) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                        "The attestation certificate is not meant for the use %1."),
                      {QString::fromLatin1(aikUsage)});
    }
    if (certificate.isAuthority() != false) {
        return refuse(QT_TRANSLATE_NOOP(
            "WebAuthn", "The attestation certificate does not say that it is no authority."));
    }
    return Remark();
}

Check checkCertifyInfo(const CertifyInfo& info, const QByteArray& extraData, const QByteArray& name)
{
    if (info.magic != generatedValue) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "certInfo begins with %1, not ff544347."),
                      {QString::number(info.magic, 16)});
    }
    if (info.type != attestCertify) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "certInfo is of the type %1, not 8017."),
                      {QString::number(info.type, 16)});
    }
    if (!info.whole) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "certInfo cannot be read to its end."));
    }
    if (extraData.isEmpty() || info.extraData != extraData) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn",
                              "certInfo's extraData is %1; of this ceremony it would be "
                              "%2."),
            {QString::fromLatin1(info.extraData.toHex()), QString::fromLatin1(extraData.toHex())});
    }
    if (name.isEmpty() || info.name != name) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn", "certInfo names the object %1; the key's name is %2."),
            {QString::fromLatin1(info.name.toHex()), QString::fromLatin1(name.toHex())});
    }
    return Remark();
}

QByteArray bytesMember(const CborValue& statement, QByteArrayView name)
{
    const CborValue* member = statement.member(name);
    return member == nullptr ? QByteArray() : member->toBytes().value_or(QByteArray());
}

} // namespace

AttestationCheck verifyTpmAttestation(const AttestationInput& input)
{
    const CborValue& statement = input.object.statement;
    const auto read = readStatement(statement, {"ver", "alg", "x5c", "sig", "certInfo", "pubArea"});
    if (!read) {
        return tl::unexpected(read.error());
    }
    const CborValue* version = statement.member("ver");
    if (version == nullptr || version->toText() != QByteArray("2.0")) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "The statement's version is not “2.0”."));
    }
    const QByteArray pubArea = bytesMember(statement, "pubArea");
    const QByteArray certInfo = bytesMember(statement, "certInfo");
    const auto area = readPublicArea(pubArea);
    const Result<PublicKey> areaKey =
        PublicKey::fromCose(area ? writeCoseKey(area->key) : QByteArray());
    if (!area || !areaKey || !(*areaKey == input.key)) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "The key in pubArea is not the credential's."));
    }
    const Certificate& aik = read->path.first();
    const auto key = certificateKey(aik, read->alg);
    if (!key) {
        return tl::unexpected(key.error());
    }
    const Check checks[] = {
        checkAikCertificate(aik),
        checkAaguidExtension(aik, input.object.authenticator.attested->aaguid),
        checkSignature(*key, certInfo, read->signature),
        checkCertifyInfo(readCertifyInfo(certInfo),
                         digest(hashOf(key->alg()), input.signedBytes()),
                         nameOf(*area, pubArea)),
    };
    for (const Check& check : checks) {
        if (!check) {
            return tl::unexpected(check.error());
        }
    }
    return Attestation{AttestationType::AttestationCa, read->path};
}

} // namespace zt
