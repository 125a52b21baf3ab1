// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/fileseal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <memory>

/// usage: bench_age FOLDER MEGABYTES
/// Locks and unlocks a file of that size in FOLDER and prints how long each took: until the file
/// was at its place and on the disk, and once more without asking for the disk (until the system
/// had it). Beside that, OpenSSL's ChaCha20-Poly1305 alone over as many bytes in memory, in pieces
/// of the same size (64 KiB), sealed and opened; and the disk alone, taking as many bytes of
/// nothing.

using namespace zt;

namespace {

/// Whether the disk is asked for what the program asks of it.
bool& asksTheDisk()
{
    static bool asks = true;
    return asks;
}

/// The disk has nothing left to do of what was done before, so that nobody waits for that.
void settle()
{
    ::sync();
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

extern "C" {

/// In place of the system's.
__attribute__((visibility("default"))) int fsync(int handle)
{
    return asksTheDisk() ? static_cast<int>(::syscall(SYS_fsync, handle)) : 0;
}

__attribute__((visibility("default"))) int
sync_file_range(int handle, off64_t at, off64_t size, unsigned flags)
{
    return asksTheDisk() ? static_cast<int>(::syscall(SYS_sync_file_range, handle, at, size, flags))
                         : 0;
}
}

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

/// Seconds for the disk alone, as a program does it that has nothing else to do.
double disk(const QString& path, qint64 bytes)
{
    const QByteArray piece(megabyte, 'a');
    settle();
    const auto start = std::chrono::steady_clock::now();
    const int handle = ::open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY, 0600);
    bool fine = ::fallocate(handle, 0, 0, bytes) == 0;
    for (qint64 at = 0; at < bytes; at += megabyte) {
        fine = fine && ::pwrite(handle, piece.constData(), megabyte, at) == megabyte &&
               ::sync_file_range(handle, at, megabyte, SYNC_FILE_RANGE_WRITE) == 0;
    }
    fine = fine && ::fsync(handle) == 0 && ::close(handle) == 0;
    const double seconds = secondsSince(start);
    if (!fine) {
        qFatal("the disk does not take it");
    }
    return seconds;
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
    QJsonObject told;
    for (const bool durable : {true, false}) {
        asksTheDisk() = durable;
        const QString suffix = durable ? QString() : QStringLiteral("_cached");
        settle();
        auto start = std::chrono::steady_clock::now();
        need(encryptFile(plain, sealed, lock, AgeForm::Binary, job));
        told[QStringLiteral("lock_s") + suffix] = secondsSince(start);
        settle();
        start = std::chrono::steady_clock::now();
        need(decryptFile(sealed, back, keys, job));
        told[QStringLiteral("unlock_s") + suffix] = secondsSince(start);
        QFile::remove(sealed);
        QFile::remove(back);
    }
    asksTheDisk() = true;
    const qint64 bytes = megabytes * megabyte;
    told[QStringLiteral("disk_s")] = disk(back, bytes);
    told[QStringLiteral("bare_seal_s")] = bare(bytes, true);
    told[QStringLiteral("bare_open_s")] = bare(bytes, false);
    QTextStream(stdout) << QJsonDocument(told).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
