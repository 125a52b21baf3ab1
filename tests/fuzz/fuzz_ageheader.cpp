// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agefile.h"
#include "model/crypto/agerecipients.h"
#include "model/crypto/bech32.h"

#include <QBuffer>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

/// A header that was read is written back as the bytes it was read from.
void readAndWrite(const QByteArray& bytes)
{
    using namespace zt;
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    if (const Result<AgeHeader> header = readAgeHeader(file, {})) {
        if (toBytes(*header) != bytes.first(file.pos())) {
            std::abort();
        }
        (void)checkStanzas(header->stanzas, {});
        (void)notedRecipients(header->stanzas, SecureBytes(fileKeySize));
    }
}

} // namespace

/// The header of an age file, keys, and files that hold keys.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    using namespace zt;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readAndWrite(bytes);
    readAndWrite("age-encryption.org/v1\n" + bytes);
    if (const Result<Bech32> text = fromBech32(bytes, "text")) {
        if (toBech32(text->prefix, text->bytes.view()).view() != bytes.toLower()) {
            std::abort();
        }
    }
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    if (const Result<AgeIdentities> identities = readIdentities(file, {})) {
        (void)AgeRecipient::fromText(identities->front().recipient().toText()).value();
    }
    file.seek(0);
    if (const Result<QList<AgeRecipient>> recipients = readRecipients(file, {})) {
        const AgeStanza note = recipientNote(*recipients, SecureBytes(fileKeySize));
        if (notedRecipients({note}, SecureBytes(fileKeySize)) != recipients.value()) {
            std::abort();
        }
    }
    return 0;
}
