// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agefile.h"
#include "model/crypto/agepayload.h"
#include "model/crypto/agerescue.h"

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

/// What opens whole has nothing to be rescued, and both say the same; a binary file opens whole
/// wherever nothing has to be rescued.
void openAndRescue(const QByteArray& bytes)
{
    JobContext job;
    QBuffer sealed;
    sealed.setData(bytes);
    sealed.open(QIODevice::ReadOnly);
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    const bool opened = openAgeFile(sealed, keysOfSeeds(), plain, {}, job).has_value();
    sealed.seek(0);
    QBuffer rescued;
    rescued.open(QIODevice::WriteOnly);
    const Result<AgeRescue> rescue = rescueAgeFile(sealed, keysOfSeeds(), rescued, {}, job);
    const bool whole = rescue && rescue->isWhole();
    const bool armored = bytes.trimmed().startsWith('-');
    if ((opened && !whole) || (whole && !opened && !armored) ||
        (opened && plain.data() != rescued.data())) {
        std::abort();
    }
}

} // namespace

/// Whole files, binary or armored, and bare payloads; what is sealed comes back.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    openAndRescue(bytes);

    JobContext job;
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
