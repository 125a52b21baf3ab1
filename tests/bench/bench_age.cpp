// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/fileseal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <openssl/evp.h>

#include <array>
#include <memory>

/// usage: bench_age FOLDER MEGABYTES
/// Locks and unlocks a file of that size in FOLDER and prints how many bytes a second went through,
/// beside OpenSSL's ChaCha20-Poly1305 alone over as many bytes in memory, in pieces of the same
/// size (64 KiB), sealed and opened.

using namespace zt;

namespace {

constexpr int pieceBytes = 65536;
constexpr int tagBytes = 16;
constexpr qint64 megabyte = 1 << 20;

void need(const Result<void>& result)
{
    if (!result) {
        qFatal("%s %s",
               qPrintable(toString(result.error().code)),
               qPrintable(result.error().args.join(u' ')));
    }
}

void make(const QString& path, qint64 megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write");
    }
    QByteArray piece(megabyte, '\0');
    for (qsizetype i = 0; i < piece.size(); ++i) {
        piece[i] = static_cast<char>(i * 31 % 251);
    }
    for (qint64 i = 0; i < megabytes; ++i) {
        file.write(piece);
    }
}

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

/// Seconds for OpenSSL alone. A key a file, a nonce a piece, as the format has it.
double bare(qint64 bytes, bool sealing)
{
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const std::array<unsigned char, 32> key{};
    std::array<unsigned char, 12> nonce{};
    std::array<unsigned char, tagBytes> tag{};
    QByteArray in(pieceBytes, 'a');
    QByteArray out(pieceBytes + tagBytes, '\0');
    auto* from = reinterpret_cast<unsigned char*>(in.data());
    auto* to = reinterpret_cast<unsigned char*>(out.data());
    int length = 0;
    EVP_CipherInit_ex(
        context.get(), EVP_chacha20_poly1305(), nullptr, key.data(), nonce.data(), sealing ? 1 : 0);
    QElapsedTimer timer;
    timer.start();
    for (qint64 done = 0; done < bytes; done += pieceBytes) {
        ++nonce[10];
        EVP_CipherInit_ex(context.get(), nullptr, nullptr, nullptr, nonce.data(), sealing ? 1 : 0);
        EVP_CipherUpdate(context.get(), to, &length, from, pieceBytes);
        if (sealing) {
            EVP_CipherFinal_ex(context.get(), to + length, &length);
            EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagBytes, tag.data());
        } else {
            EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagBytes, tag.data());
            EVP_CipherFinal_ex(context.get(), to + length, &length); // refused: the same work
        }
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        qFatal("usage: bench_age FOLDER MEGABYTES");
    }
    const QString plain = arguments[1] + QStringLiteral("/plain");
    const QString sealed = arguments[1] + QStringLiteral("/sealed.age");
    const QString back = arguments[1] + QStringLiteral("/back");
    const qint64 megabytes = arguments[2].toLongLong();
    make(plain, megabytes);
    const AgeIdentity identity = AgeIdentity::generate();
    AgeLock lock;
    lock.recipients = {identity.recipient()};
    AgeKeys keys;
    keys.identities.push_back(identity.clone());
    JobContext job;
    QElapsedTimer timer;
    timer.start();
    need(encryptFile(plain, sealed, lock, AgeForm::Binary, job));
    const double locking = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    timer.restart();
    need(decryptFile(sealed, back, keys, job));
    const double unlocking = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const qint64 bytes = megabytes * megabyte;
    QTextStream(stdout) << QStringLiteral("{\"lock_s\":%1,\"unlock_s\":%2,\"bare_seal_s\":%3,"
                                          "\"bare_open_s\":%4}\n")
                               .arg(locking)
                               .arg(unlocking)
                               .arg(bare(bytes, true))
                               .arg(bare(bytes, false));
    return 0;
}
