// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

class QIODevice;

/// A sum at the end of each page of a file, so that damage anywhere in it is found, also where
/// SQLite keeps nothing. The header reserves twelve bytes a page (its byte 20), which any SQLite
/// leaves alone: "ZTS1", then CRC-64/XZ (polynomial of ECMA-182) over the page's number as eight
/// little-endian bytes and the page up to there. One flipped bit has a sum of its own, so that its
/// place is known. A page of zeros has none: one that was never written. The sums are against
/// accident alone: who changes a file on purpose can make them anew, which is what the chain of the
/// trail is for.
namespace zt::pagesums {

constexpr qsizetype reservedBytes = 12;
constexpr qsizetype pageBytes = 4096; ///< of every assessment
constexpr qsizetype reserveAt = 20;   ///< in the header: bytes reserved at the end of a page

/// CRC-64/XZ; `before` is what was summed so far.
[[nodiscard]] quint64 crc64(QByteArrayView bytes, quint64 before = 0);

/// Whether a header (at least 100 bytes) says that pages end with their sum.
[[nodiscard]] bool announced(QByteArrayView header);

/// Writes the sum to the end of page `number` (1…).
void put(char* page, qsizetype bytes, qint64 number);

/// The same for all pages of a whole file that announces them; of another, nothing.
void putAll(QByteArray& file);

[[nodiscard]] bool holds(QByteArrayView page, qint64 number);

struct Bit
{
    qsizetype byte = 0;
    int bit = 0; ///< 0…7, the least first

    bool operator==(const Bit&) const = default;
};

/// The one bit whose flipping explains why a sum does not hold; none where more is wrong.
[[nodiscard]] std::optional<Bit> flippedBit(QByteArrayView page, qint64 number);

struct PageFault
{
    qint64 page = 0; ///< 1…
    std::optional<Bit> flipped;
};

struct PageReport
{
    bool summed = false; ///< a file written by an older program has none
    qint64 pages = 0;
    qint64 faultCount = 0;
    QList<PageFault> faults; ///< the first of them, as many as asked for
};

/// Reads `size` bytes at a place of the file.
using ReadAt = std::function<bool(char* to, qsizetype size, qint64 at)>;

/// Holds every page against its sum. Errors: FileUnreadable about `path`, Cancelled.
[[nodiscard]] Result<PageReport> check(const ReadAt& read,
                                       qint64 fileBytes,
                                       const QString& path,
                                       JobContext& job,
                                       qsizetype named = 20);

/// For a file that SQLite does not open. Nobody may have it open: see fileIdentity().
[[nodiscard]] Result<PageReport> check(QIODevice& file, const QString& path, JobContext& job);

} // namespace zt::pagesums
