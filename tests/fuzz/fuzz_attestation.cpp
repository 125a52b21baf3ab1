// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/der.h"
#include "model/crypto/webauthn.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

/// Walks all of it, into what is constructed too.
void walk(QByteArrayView bytes, int depth)
{
    zt::DerReader reader(bytes);
    while (depth < 32 && !reader.atEnd()) {
        const auto item = reader.next();
        if (!item) {
            return;
        }
        (void)item->toInteger();
        if (item->constructed) {
            walk(item->content, depth + 1);
        }
    }
}

} // namespace

/// The bytes as an attestation object, as authenticator data, as DER; and the object through every
/// step, whatever format it names.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    walk(bytes, 0);
    const zt::Result<zt::AuthenticatorData> read = zt::readAuthenticatorData(bytes);
    if (read && !read->extensions && zt::writeAuthenticatorData(*read) != bytes) {
        std::abort();
    }
    zt::RelyingParty party;
    party.id = QStringLiteral("example.org");
    party.origins = {QStringLiteral("https://example.org")};
    const zt::Result<zt::AttestationObject> object = zt::readAttestationObject(bytes);
    const QByteArray id = object ? object->authenticator.attested->credentialId : QByteArray();
    (void)zt::verifyRegistration(
        party,
        {QByteArray::fromHex("001083"),
         false,
         {},
         QDateTime::fromSecsSinceEpoch(1'784'000'000, Qt::UTC)},
        {QStringLiteral("public-key"),
         id,
         id,
         R"({"type":"webauthn.create","challenge":"ABCD","origin":"https://example.org"})",
         bytes,
         {},
         {}});
    return 0;
}
