// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/pagesums.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace zt::pagesums {

namespace {

constexpr qsizetype headerBytes = 100;
constexpr qsizetype sumBytes = 8;
constexpr qsizetype markBytes = 4;
constexpr const char* mark = "ZTS1";
constexpr quint64 polynomial = 0xc96c5795d7870f42; ///< reflected

constexpr std::size_t bytesThereAre = 256;

/// What one byte adds, followed by 0…7 others, one table after the other: eight bytes at a step.
using Tables = std::array<quint64, 8 * bytesThereAre>;

constexpr Tables makeTables()
{
    Tables tables{};
    for (quint64 byte = 0; byte < 256; ++byte) {
        quint64 sum = byte;
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? polynomial : 0);
        }
        tables[byte] = sum;
    }
    for (std::size_t at = bytesThereAre; at < tables.size(); ++at) {
        const quint64 sum = tables[at - bytesThereAre];
        tables[at] = tables[sum & 0xff] ^ (sum >> 8);
    }
    return tables;
}

constexpr Tables tables = makeTables();

/// By the highest byte of what a byte adds: the byte.
constexpr std::array<quint8, bytesThereAre> makeOrigins()
{
    std::array<quint8, bytesThereAre> origins{};
    for (std::size_t byte = 0; byte < bytesThereAre; ++byte) {
        origins[tables[byte] >> 56] = static_cast<quint8>(byte);
    }
    return origins;
}

constexpr std::array<quint8, bytesThereAre> origins = makeOrigins();

quint64 stepped(quint64 sum)
{
    return tables[sum & 0xff] ^ (sum >> 8);
}

/// What was stepped to `sum`; there is exactly one.
quint64 steppedBack(quint64 sum)
{
    const quint64 byte = origins[sum >> 56];
    return ((sum ^ tables[byte]) << 8) | byte;
}

quint64 sumOf(QByteArrayView page, qint64 number)
{
    std::array<char, 8> prefix{};
    qToLittleEndian(number, prefix.data());
    const quint64 begun = crc64({prefix.data(), prefix.size()});
    return crc64(page.first(page.size() - sumBytes), begun);
}

quint64 statedBy(QByteArrayView page)
{
    return qFromLittleEndian<quint64>(page.data() + page.size() - sumBytes);
}

bool isMarked(QByteArrayView page)
{
    return page.sliced(page.size() - reservedBytes, markBytes) == QByteArrayView(mark, markBytes);
}

bool isZero(QByteArrayView page)
{
    return std::all_of(page.begin(), page.end(), [](char byte) { return byte == 0; });
}

qsizetype bytesOfPage(const char* header)
{
    const auto stated = qFromBigEndian<quint16>(header + 16);
    return stated == 1 ? 65536 : stated;
}

/// In a page that is zeros otherwise.
std::optional<Bit> onlyBit(QByteArrayView page)
{
    std::optional<Bit> only;
    for (qsizetype at = 0; at < page.size(); ++at) {
        const auto byte = static_cast<quint8>(page[at]);
        if (byte == 0) {
            continue;
        }
        if (only || std::popcount(byte) > 1) {
            return std::nullopt;
        }
        only = Bit{at, std::countr_zero(byte)};
    }
    return only;
}

/// A header that is damaged itself still leaves the other pages' sums.
bool isSummed(const ReadAt& read, qint64 pages)
{
    std::array<char, pageBytes> page{};
    const QByteArrayView view(page.data(), pageBytes);
    for (qint64 i = 0; i < std::min<qint64>(pages, 8); ++i) {
        if (!read(page.data(), pageBytes, i * pageBytes)) {
            return false;
        }
        if ((i == 0 && announced(view)) || (isMarked(view) && holds(view, i + 1))) {
            return true;
        }
    }
    return false;
}

} // namespace

quint64 crc64(QByteArrayView bytes, quint64 before)
{
    quint64 sum = ~before;
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    const quint64* const table = tables.data();
    for (; end - at >= 8; at += 8) {
        const quint64 word = qFromLittleEndian<quint64>(at) ^ sum;
        sum = table[7 * bytesThereAre + (word & 0xff)] ^
              table[6 * bytesThereAre + ((word >> 8) & 0xff)] ^
              table[5 * bytesThereAre + ((word >> 16) & 0xff)] ^
              table[4 * bytesThereAre + ((word >> 24) & 0xff)] ^
              table[3 * bytesThereAre + ((word >> 32) & 0xff)] ^
              table[2 * bytesThereAre + ((word >> 40) & 0xff)] ^
              table[bytesThereAre + ((word >> 48) & 0xff)] ^ table[word >> 56];
    }
    for (; at != end; ++at) {
        sum = stepped(sum ^ static_cast<quint8>(*at));
    }
    return ~sum;
}

bool announced(QByteArrayView header)
{
    return header.size() >= headerBytes && header[reserveAt] == reservedBytes;
}

void put(char* page, qsizetype bytes, qint64 number)
{
    std::copy_n(mark, markBytes, page + bytes - reservedBytes);
    qToLittleEndian(sumOf({page, bytes}, number), page + bytes - sumBytes);
}

void putAll(QByteArray& file)
{
    if (!announced(file)) {
        return;
    }
    const qsizetype bytes = bytesOfPage(file.constData());
    for (qsizetype at = 0; bytes >= 512 && at + bytes <= file.size(); at += bytes) {
        put(file.data() + at, bytes, at / bytes + 1);
    }
}

bool holds(QByteArrayView page, qint64 number)
{
    return (isMarked(page) && sumOf(page, number) == statedBy(page)) || isZero(page);
}

std::optional<Bit> flippedBit(QByteArrayView page, qint64 number)
{
    if (const auto only = onlyBit(page)) {
        return only;
    }
    quint64 apart = sumOf(page, number) ^ statedBy(page);
    if (std::popcount(apart) == 1) {
        const int bit = std::countr_zero(apart);
        return Bit{page.size() - sumBytes + bit / 8, bit % 8};
    }
    // What a flipped bit adds is stepped on by each byte after it: so it is gone back, byte by
    // byte.
    for (qsizetype at = page.size() - sumBytes - 1; at >= 0; --at) {
        const quint64 byte = origins[apart >> 56];
        if (apart == tables[byte] && std::popcount(byte) == 1) {
            return Bit{at, std::countr_zero(byte)};
        }
        apart = steppedBack(apart);
    }
    return std::nullopt;
}

Result<PageReport>
check(const ReadAt& read, qint64 fileBytes, const QString& path, JobContext& job, qsizetype named)
{
    PageReport report;
    report.pages = fileBytes / pageBytes;
    report.summed = isSummed(read, report.pages);
    std::array<char, pageBytes> page{};
    const QByteArrayView view(page.data(), pageBytes);
    for (qint64 i = 0; report.summed && i < report.pages; ++i) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (!read(page.data(), pageBytes, i * pageBytes)) {
            return fail(ErrorCode::FileUnreadable,
                        {path, QStringLiteral("page %1 cannot be read").arg(i + 1)});
        }
        if (holds(view, i + 1)) {
            continue;
        }
        ++report.faultCount;
        if (report.faults.size() < named) {
            report.faults.append({i + 1, flippedBit(view, i + 1)});
        }
    }
    return report;
}

Result<PageReport> check(QIODevice& file, const QString& path, JobContext& job)
{
    const auto read = [&](char* to, qsizetype size, qint64 at) {
        return file.seek(at) && file.read(to, size) == size;
    };
    return check(read, file.size(), path, job);
}

} // namespace zt::pagesums
