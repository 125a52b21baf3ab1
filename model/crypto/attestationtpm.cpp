// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// tpm: the credential's key lies in a TPM, which certifies it (TPM2_Certify) with its attestation
/// identity key. Structures after TPM 2.0 Library, part 2.
#include "model/crypto/attestationstatement.h"
#include "model/crypto/cosekey.h"
#include "model/crypto/openssl.h"
#include "model/crypto/tpmbytes.h"

namespace zt {

namespace {

constexpr quint16 algRsaes = 0x0015;
constexpr quint16 algEcdaa = 0x001a;
constexpr quint32 defaultExponent = 65537;
constexpr char aikUsage[] = "2.23.133.8.3"; // tcg-kp-AIKCertificate

/// TPMT_PUBLIC (part 2, 12.2.4).
struct PublicArea
{
    quint16 nameAlg = 0;
    CoseKey key;
};

/// A scheme and what its details hold (TPMU_ASYM_SCHEME).
void skipScheme(TpmReader& reader)
{
    const auto scheme = reader.u16();
    if (scheme != tpm::AlgNull && scheme != algRsaes) {
        (void)reader.raw(scheme == algEcdaa ? 4 : 2);
    }
}

void skipSymmetric(TpmReader& reader)
{
    if (reader.u16() != tpm::AlgNull) {
        (void)reader.raw(4); // key bits, mode
    }
}

CoseKey readRsa(TpmReader& reader)
{
    skipSymmetric(reader);
    skipScheme(reader);
    (void)reader.raw(2); // key bits: the modulus tells
    const auto given = reader.u32();
    const quint32 exponent = given == 0 ? defaultExponent : given;
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        if (exponent >> shift != 0) {
            bytes.append(static_cast<char>(exponent >> shift & 0xff));
        }
    }
    return {SignAlg::RS256, reader.sized(), bytes};
}

std::optional<CoseKey> readEcc(TpmReader& reader)
{
    skipSymmetric(reader);
    skipScheme(reader);
    const auto curve = reader.u16(); // TPM_ECC_NIST_P256, P384, P521
    if (reader.u16() != tpm::AlgNull) {
        (void)reader.raw(2); // the key derivation's hash
    }
    if (curve < tpm::CurveP256 || curve > tpm::CurveP521) {
        return std::nullopt;
    }
    const SignAlg alg = curve == tpm::CurveP256   ? SignAlg::ES256
                        : curve == tpm::CurveP384 ? SignAlg::ES384
                                                  : SignAlg::ES512;
    const QByteArray x = reader.sized();
    const QByteArray y = reader.sized();
    return CoseKey{
        alg, x.rightJustified(fieldSize(alg), '\0'), y.rightJustified(fieldSize(alg), '\0')};
}

std::optional<PublicArea> readPublicArea(QByteArrayView bytes)
{
    TpmReader reader(bytes);
    PublicArea area;
    const auto type = reader.u16();
    area.nameAlg = reader.u16();
    (void)reader.raw(4);  // attributes
    (void)reader.sized(); // policy
    if (type == tpm::AlgRsa) {
        area.key = readRsa(reader);
    } else if (const auto key = type == tpm::AlgEcc ? readEcc(reader) : std::nullopt) {
        area.key = *key;
    } else {
        return std::nullopt;
    }
    return reader.finished() ? std::optional(area) : std::nullopt;
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
    info.magic = reader.u32();
    info.type = reader.u16();
    (void)reader.sized(); // qualified signer
    info.extraData = reader.sized();
    (void)reader.raw(8 + 4 + 4 + 1 + 8); // clock, resets, restarts, safe; firmware version
    info.name = reader.sized();
    (void)reader.sized(); // qualified name
    info.whole = reader.finished();
    return info;
}

const EVP_MD* hashOf(quint16 tpmAlg)
{
    switch (tpmAlg) {
    case tpm::AlgSha256:
        return EVP_sha256();
    case tpm::AlgSha384:
        return EVP_sha384();
    case tpm::AlgSha512:
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
    if (info.magic != tpm::Generated) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "certInfo begins with %1, not ff544347."),
                      {QString::number(info.magic, 16)});
    }
    if (info.type != tpm::AttestCertify) {
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
