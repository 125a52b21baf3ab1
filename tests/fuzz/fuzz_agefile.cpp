// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agefile.h"
#include "model/crypto/agepayload.h"

#include <QBuffer>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

using namespace zt;

/// The keys that the seeds are sealed for.
AgeKeys keysOfSeeds()
{
    AgeKeys keys;
    keys.passphrase = SecureBytes::copyOf("password");
    keys.identities.push_back(
        AgeIdentity::fromScalar(SecureBytes::copyOf("an identity that is for tests 32")));
    keys.highestWorkFactor = 4;
    return keys;
}

QByteArray openedPayload(const SecureBytes& key, const QByteArray& bytes, bool& opened)
{
    QBuffer sealed;
    sealed.setData(bytes);
    sealed.open(QIODevice::ReadOnly);
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    JobContext job;
    opened = openPayload(key, sealed, plain, {}, job).has_value();
    return plain.data();
}

} // namespace

/// Whole files, binary or armored, and bare payloads; what is sealed comes back.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    JobContext job;
    QBuffer sealed;
    sealed.setData(bytes);
    sealed.open(QIODevice::ReadOnly);
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    (void)openAgeFile(sealed, keysOfSeeds(), plain, {}, job);

    const SecureBytes key = SecureBytes::copyOf("sixteen byte key");
    bool opened = false;
    (void)openedPayload(key, bytes, opened);
    QBuffer text;
    text.setData(bytes);
    text.open(QIODevice::ReadOnly);
    QBuffer again;
    again.open(QIODevice::WriteOnly);
    if (!sealPayload(key, text, again, {}, job) ||
        openedPayload(key, again.data(), opened) != bytes || !opened) {
        std::abort();
    }
    return 0;
}
