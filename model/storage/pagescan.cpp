// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/pagescan.h"

#include "model/storage/recordbytes.h"
#include "model/storage/valuebound.h"

#include <QtEndian>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 headerBytes = 100;
constexpr char interiorIndex = 0x02;
constexpr char interiorTable = 0x05;
constexpr char leafIndex = 0x0a;
constexpr char leafTable = 0x0d;
/// A tree of SQLite's that is deeper is none.
constexpr qsizetype maxPending = 1'000'000;
/// A page belongs to one chain at most, which is followed when its tree is, with trust and without,
/// and whenever its row is read: to look at it, to prove it, to hand it out.
constexpr qint64 timesRoundChains = 16;
constexpr qint64 leastSteps = 10'000;

qint64 headerAt(qint64 page)
{
    return page == 1 ? headerBytes : 0;
}

char kindOf(QByteArrayView page, qint64 number)
{
    return page.isEmpty() ? '\0' : page[headerAt(number)];
}

bool isInterior(char kind)
{
    return kind == interiorIndex || kind == interiorTable;
}

bool isTreePage(char kind)
{
    return isInterior(kind) || kind == leafIndex || kind == leafTable;
}

quint32 numberAt(QByteArrayView page, qint64 at)
{
    return at + 4 <= page.size() ? qFromBigEndian<quint32>(page.data() + at) : 0;
}

quint32 shortAt(QByteArrayView page, qint64 at)
{
    return at + 2 <= page.size() ? qFromBigEndian<quint16>(page.data() + at) : 0;
}

/// The page with its one flipped bit put right; empty where there is more.
QByteArray mendedPage(QByteArrayView page, qint64 number)
{
    const std::optional<pagesums::Bit> flipped = pagesums::flippedBit(page, number);
    if (!flipped) {
        return {};
    }
    QByteArray mended = page.toByteArray();
    char& byte = mended[flipped->byte];
    byte = static_cast<char>(byte ^ (1 << flipped->bit));
    return mended;
}

/// type, name, table, root page, text; https://www.sqlite.org/schematab.html
bool isSchemaRow(const PageScan::Row& row)
{
    return row.values.size() == 5 && (row.values[0].toString() == QLatin1String("table") ||
                                      row.values[0].toString() == QLatin1String("index"));
}

} // namespace

PageScan::PageScan(pagesums::ReadAt read, qint64 bytes, JobContext& job)
    : m_read(std::move(read))
    , m_job(job)
    , m_bytes(bytes)
    , m_pages(bytes / pagesums::pageBytes)
    , m_stepsLeft(m_pages * timesRoundChains + leastSteps)
{
}

Result<std::unique_ptr<PageScan>> PageScan::of(pagesums::ReadAt read, qint64 bytes, JobContext& job)
{
    std::unique_ptr<PageScan> scan(new PageScan(std::move(read), bytes, job));
    scan->holdAgainstSums();
    scan->followTrees();
    scan->followFreeList();
    scan->namePages();
    return job.cancelled() ? fail(ErrorCode::Cancelled)
                           : Result<std::unique_ptr<PageScan>>(std::move(scan));
}

QByteArray PageScan::readPage(qint64 number) const
{
    Cached& cached = m_cache[static_cast<size_t>(number) % m_cache.size()];
    if (cached.number != number) {
        // One that somebody still holds stays as it is.
        cached.bytes = QByteArray(pagesums::pageBytes, Qt::Uninitialized);
        cached.number = number;
        if (!m_read(cached.bytes.data(), pagesums::pageBytes, (number - 1) * pagesums::pageBytes)) {
            cached.bytes.clear();
        }
    }
    return cached.bytes;
}

QByteArray PageScan::page(qint64 number, Trust trust) const
{
    if (number < 1 || number > m_pages || (trust == Trust::Sound && m_bad.contains(number))) {
        return {};
    }
    const auto mended = m_mended.constFind(number);
    return mended != m_mended.cend() ? *mended : readPage(number);
}

qint64 PageScan::statedPages() const
{
    return numberAt(page(1, Trust::Sound), 28);
}

void PageScan::addDamage(qint64 number, const QByteArray& mended)
{
    m_damage.append({number, {}, !mended.isEmpty()});
    if (mended.isEmpty()) {
        m_bad.insert(number);
    } else {
        m_mended.insert(number, mended);
    }
}

/// Every page is read once, whether it has a sum or not: one that cannot be is no page.
void PageScan::holdAgainstSums()
{
    QSet<qint64> unread;
    const auto read = [&](char* to, qsizetype size, qint64 at) {
        if (!m_read(to, size, at)) {
            unread.insert(at / pagesums::pageBytes + 1);
            std::fill_n(to, size, '\xff'); // has no sum that holds
        }
        return true;
    };
    const auto report = pagesums::check(read, m_bytes, {}, m_job, m_pages);
    m_summed = report && report->summed;
    m_usable = pagesums::pageBytes - (m_summed ? pagesums::reservedBytes : 0);
    for (qint64 number = 1; !m_summed && number <= m_pages && !m_job.cancelled(); ++number) {
        if (readPage(number).isEmpty()) {
            unread.insert(number);
        }
    }
    for (const qint64 number : std::as_const(unread)) {
        addDamage(number, {});
    }
    for (const pagesums::PageFault& fault :
         report ? report->faults : QList<pagesums::PageFault>()) {
        if (!unread.contains(fault.page)) {
            addDamage(fault.page, mendedPage(page(fault.page, Trust::Any), fault.page));
        }
    }
}

/// First through sound pages alone, so that a damaged one cannot claim what belongs to another
/// tree; then through what the damaged ones say.
void PageScan::followTrees()
{
    followTrees(Trust::Sound);
    if (!m_bad.isEmpty()) {
        followTrees(Trust::Any);
    }
}

void PageScan::followTrees(Trust trust)
{
    m_followed.clear();
    follow(1, QStringLiteral("sqlite_schema"), trust);
    const bool isLed = !page(1, trust).isEmpty() && isTreePage(kindOf(page(1, trust), 1));
    const QSet<qint64> reached = m_followed;
    // Without the first page, the schema's others are known by what they say.
    for (qint64 number = 1; number <= m_pages && !m_job.cancelled(); ++number) {
        const QByteArray leaf = page(number, trust);
        if (kindOf(leaf, number) != leafTable || (isLed && !reached.contains(number))) {
            continue;
        }
        for (const qint64 cell : cellsOf(leaf, number)) {
            const auto row = rowOf({number, cell}, trust);
            if (row && isSchemaRow(*row)) {
                const QString name = row->values[1].toString();
                const bool isTable = row->values[0].toString() == QLatin1String("table");
                m_owner.insert(number, QStringLiteral("sqlite_schema"));
                follow(row->values[3].toLongLong(),
                       isTable ? name : QStringLiteral("index ") + name,
                       trust);
            }
        }
    }
}

/// Marks every page that a tree leads to.
void PageScan::follow(qint64 root, const QString& name, Trust trust)
{
    QList<qint64> pending{root};
    while (!pending.isEmpty() && pending.size() < maxPending && !m_job.cancelled()) {
        const qint64 number = pending.takeLast();
        if (number < 1 || m_followed.contains(number) || m_owner.value(number, name) != name) {
            continue;
        }
        m_followed.insert(number);
        m_owner.insert(number, name);
        const QByteArray here = page(number, trust);
        const char kind = kindOf(here, number);
        if (!here.isEmpty() && !isTreePage(kind) && !m_bad.contains(number)) {
            m_bad.insert(number);
            m_damage.append({number, {}, false});
        }
        for (const qint64 cell : cellsOf(here, number)) {
            if (isInterior(kind)) {
                pending.append(numberAt(here, cell));
            }
            for (const qint64 chained : overflowOf({number, cell}, trust)) {
                if (!m_owner.contains(chained)) {
                    m_owner.insert(chained, name);
                }
            }
        }
        if (isInterior(kind)) {
            pending.append(numberAt(here, headerAt(number) + 8));
        }
    }
}

/// https://www.sqlite.org/fileformat2.html#the_freelist
void PageScan::followFreeList()
{
    qint64 trunk = numberAt(page(1, Trust::Sound), 32);
    while (trunk > 0 && trunk <= m_pages && !m_free.contains(trunk)) {
        m_free.insert(trunk);
        const QByteArray here = page(trunk, Trust::Sound);
        const qint64 count = std::min<qint64>(numberAt(here, 4), m_usable / 4 - 2);
        for (qint64 i = 0; i < count; ++i) {
            m_free.insert(numberAt(here, 8 + 4 * i));
        }
        trunk = numberAt(here, 0);
    }
}

/// Names the damage, and adds the pages that are stated or led to and are not there.
void PageScan::namePages()
{
    QSet<qint64> missing;
    for (qint64 number = m_pages + 1; number <= std::min(statedPages(), m_pages + 1'000'000);
         ++number) {
        missing.insert(number);
    }
    for (auto it = m_owner.cbegin(); it != m_owner.cend(); ++it) {
        if (it.key() > m_pages) {
            missing.insert(it.key());
        }
    }
    for (const qint64 number : std::as_const(missing)) {
        m_damage.append({number, {}, false});
    }
    for (Damage& one : m_damage) {
        one.table = m_free.contains(one.page) ? QStringLiteral("free") : m_owner.value(one.page);
    }
    std::sort(m_damage.begin(), m_damage.end(), [](const Damage& a, const Damage& b) {
        return a.page < b.page;
    });
}

/// Where the cells of a page begin.
QList<qint64> PageScan::cellsOf(QByteArrayView page, qint64 number) const
{
    const char kind = kindOf(page, number);
    if (!isTreePage(kind)) {
        return {};
    }
    const qint64 header = headerAt(number);
    const qint64 pointers = header + (isInterior(kind) ? 12 : 8);
    const qint64 count = shortAt(page, header + 3);
    QList<qint64> cells;
    for (qint64 i = 0; i < count && pointers + 2 * i + 2 <= m_usable; ++i) {
        cells.append(shortAt(page, pointers + 2 * i));
    }
    return cells;
}

/// What stands before a cell's content: its size, where its bytes begin, the number of its row.
std::optional<PageScan::Cell> PageScan::cellOf(QByteArrayView page, qint64 number, qint64 at) const
{
    const char kind = kindOf(page, number);
    if (!isTreePage(kind) || kind == interiorTable || at <= 0 || at >= m_usable) {
        return std::nullopt;
    }
    RecordBytes bytes(page.first(m_usable), at + (kind == interiorIndex ? 4 : 0));
    Cell cell;
    cell.size = bytes.varint();
    cell.rowId = kind == leafTable ? bytes.varint() : 0;
    cell.at = bytes.position();
    if (!bytes.isFine() || cell.size <= 0 || cell.size > m_bytes) {
        return std::nullopt;
    }
    // https://www.sqlite.org/fileformat2.html#cell_payload_overflow_pages
    const qint64 most = kind == leafTable ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    const qint64 kept = least + (cell.size - least) % (m_usable - 4);
    cell.local = cell.size <= most ? cell.size : kept <= most ? kept : least;
    const qint64 end = cell.at + cell.local + (cell.local < cell.size ? 4 : 0);
    return end <= m_usable ? std::optional(cell) : std::nullopt;
}

/// The pages a row goes on upon, as far as they can be followed.
QList<qint64> PageScan::overflowOf(const Place& place, Trust trust) const
{
    QList<qint64> chain;
    const QByteArray here = page(place.page, trust);
    const auto cell = cellOf(here, place.page, place.cell);
    if (!cell || cell->local == cell->size) {
        return chain;
    }
    qint64 next = numberAt(here, cell->at + cell->local);
    qint64 passed = next; // of every second, fourth, eighth … : a ring comes by it again
    for (qint64 left = cell->size - cell->local; left > 0 && next > 0 && m_stepsLeft > 0;
         left -= m_usable - 4) {
        chain.append(next);
        --m_stepsLeft;
        next = numberAt(page(next, trust), 0);
        if (next == passed) {
            break;
        }
        if ((chain.size() & (chain.size() - 1)) == 0) {
            passed = next;
        }
    }
    return chain;
}

std::optional<QByteArray> PageScan::payload(const Place& place, Trust trust) const
{
    const QByteArray here = page(place.page, trust);
    const auto cell = cellOf(here, place.page, place.cell);
    if (!cell) {
        return std::nullopt;
    }
    QByteArray bytes = here.sliced(cell->at, cell->local);
    for (const qint64 chained : overflowOf(place, trust)) {
        const QByteArray more = page(chained, trust);
        if (more.isEmpty()) {
            return std::nullopt;
        }
        bytes.append(more.sliced(4, std::min(m_usable - 4, cell->size - bytes.size())));
    }
    return bytes.size() == cell->size ? std::optional(bytes) : std::nullopt;
}

std::optional<PageScan::Row> PageScan::rowOf(const Place& place, Trust trust) const
{
    const auto cell = cellOf(page(place.page, trust), place.page, place.cell);
    const QString owner = m_owner.value(place.page);
    const bool mayBeLong = owner.isEmpty() || owner == QLatin1String("trail");
    if (cell && cell->size > ValueBound::factBytes && !mayBeLong) {
        return std::nullopt; // nothing that this program wrote
    }
    const auto bytes = payload(place, trust);
    std::optional<QList<QVariant>> values = bytes ? recordValues(*bytes) : std::nullopt;
    if (!cell || !values) {
        return std::nullopt;
    }
    return Row{place, trust == Trust::Sound, cell->rowId, *std::move(values)};
}

std::optional<PageScan::Row> PageScan::rowAt(const Place& place) const
{
    std::optional<Row> sound = rowOf(place, Trust::Sound);
    return sound ? sound : rowOf(place, Trust::Any);
}

void PageScan::visit(const Visitor& visitor) const
{
    for (qint64 number = 1; number <= m_pages && !m_job.cancelled(); ++number) {
        const QByteArray here = page(number, Trust::Any);
        const char kind = kindOf(here, number);
        const QString owner = m_owner.value(number);
        const bool mayHoldRows = kind == leafTable || kind == leafIndex || kind == interiorIndex;
        if (!mayHoldRows || m_free.contains(number) || owner.startsWith(QLatin1String("index "))) {
            continue;
        }
        for (const qint64 cell : cellsOf(here, number)) {
            const std::optional<Row> row = rowAt({number, cell});
            if (row) {
                visitor({owner, kind == leafTable}, *row);
            }
            if (!m_bad.contains(number) && (!row || !row->isSound)) {
                ++m_brokenRows[owner];
            }
        }
    }
}

} // namespace zt
