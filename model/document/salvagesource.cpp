// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/salvagesource.h"

#include "model/crypto/digest.h"
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"
#include "model/document/trailcodec.h"
#include "model/storage/adoptionrepo.h"
#include "model/storage/answerrepo.h"
#include "model/storage/methodologyrepo.h"
#include "model/storage/profilerepo.h"
#include "model/storage/recordrepo.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/systemrepo.h"

#include <QFileInfo>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype hashBytes = 32;
constexpr qsizetype hashLetters = 64;

bool isText(const QVariant& value)
{
    return value.metaType().id() == QMetaType::QString;
}

bool isBytes(const QVariant& value)
{
    return value.metaType().id() == QMetaType::QByteArray;
}

bool isInteger(const QVariant& value)
{
    return value.metaType().id() == QMetaType::LongLong;
}

/// A kind that cannot be read is as nobody wrote it.
template <class T>
void collect(const SqlConnection& connection, Snapshot& facts)
{
    facts.*collectionOf<T> = RecordRepo<T>(connection).load().value_or(ById<T>());
}

template <class T>
void collectOnlyOne(const SqlConnection& connection, T& fact)
{
    fact = RecordRepo<T>(connection).load().value_or(ById<T>()).value(QString());
}

} // namespace

Result<std::unique_ptr<SalvageSource>> SalvageSource::read(const QString& path, JobContext& job)
{
    std::unique_ptr<SalvageSource> source(new SalvageSource);
    const Result<void> opened = source->open(path, job);
    Result<std::unique_ptr<ScratchTables>> scratch =
        opened ? ScratchTables::make() : tl::unexpected(opened.error());
    Result<std::unique_ptr<ScratchTables>> doubtful =
        scratch ? ScratchTables::make() : tl::unexpected(scratch.error());
    if (!doubtful) {
        return tl::unexpected(doubtful.error());
    }
    source->m_scratch = *std::move(scratch);
    source->m_doubtful = *std::move(doubtful);
    source->m_scan->visit([&](const PageScan::Table& table, const PageScan::Row& row) {
        source->take(table, row);
        job.progress(row.place.page, source->m_scan->pages() * 2);
    });
    source->m_scratch->dropOrphans();
    source->m_doubtful->dropOrphans();
    source->m_facts = factsOf(*source->m_scratch);
    source->m_doubtfulFacts = factsOf(*source->m_doubtful);
    source->m_pins = source->m_scratch->pins();
    source->m_hasProfile =
        !source->m_facts.profile.name.isEmpty() || !source->m_doubtfulFacts.profile.name.isEmpty();
    const Result<void> proved = source->provePieces(job);
    if (!proved) {
        return tl::unexpected(proved.error());
    }
    if (source->m_entries.isEmpty() && !source->m_hasProfile) {
        return fail(ErrorCode::NotAnAssessment, {path});
    }
    return source;
}

Result<void> SalvageSource::open(const QString& path, JobContext& job)
{
    if (isLockedFile(path)) {
        return fail(
            ErrorCode::FileUnreadable,
            {path,
             QString::fromUtf8(QT_TRANSLATE_NOOP(
                 "Reason",
                 "it is locked; unlock a copy of it first (ztctl age decrypt --damaged)"))});
    }
    if (QFileInfo::exists(path + QStringLiteral("-journal"))) {
        // What a crash left half done is taken back first, where SQLite can still do that.
        const auto settled = SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
        Q_UNUSED(settled)
    }
    m_file.setFileName(path);
    Result<void> readable = openToRead(m_file, QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!readable) {
        return readable;
    }
    // Read, never mapped into memory: a disk that fails, or somebody who cuts the file off
    // meanwhile, would end the program.
    const auto read = [this](char* to, qsizetype size, qint64 at) {
        return m_file.seek(at) && m_file.read(to, size) == size;
    };
    Result<std::unique_ptr<PageScan>> scan = PageScan::of(read, m_file.size(), job);
    if (!scan) {
        return tl::unexpected(scan.error());
    }
    m_scan = *std::move(scan);
    return {};
}

void SalvageSource::take(const PageScan::Table& table, const PageScan::Row& row)
{
    const bool unknown = table.name.isEmpty();
    const bool taken =
        (table.name == QLatin1String("trail") && takeEntry(row)) ||
        (table.name == QLatin1String("pack") && takePack(row)) ||
        (table.name == QLatin1String("evidence_piece") && takePiece(row)) ||
        (unknown && table.hasRowIds && (takeEntry(row) || takePack(row) || takePiece(row)));
    if (!taken && row.isSound) {
        m_scratch->add(table, row);
    }
    if (!taken && !m_scan->damage().isEmpty()) {
        m_doubtful->add(table, row); // a fact may lie in several tables, not all of them damaged
    }
}

/// The number of an entry is that of its row.
bool SalvageSource::takeEntry(const PageScan::Row& row)
{
    const auto& values = row.values;
    if (values.size() != 4 || values[0].isValid() || !isBytes(values[1]) || !isBytes(values[2]) ||
        !isBytes(values[3])) {
        return false;
    }
    const StoredEntry entry{
        row.rowId, values[1].toByteArray(), values[2].toByteArray(), values[3].toByteArray()};
    const bool proved = entry.previousHash.size() == hashBytes &&
                        entry.hash == chainHash(entry.previousHash, entry.stored) &&
                        readOutline(entry).has_value();
    if (proved) {
        m_entries.insert(entry.seq, entry);
    }
    return proved;
}

bool SalvageSource::takePack(const PageScan::Row& row)
{
    const auto& values = row.values;
    if (values.size() != 4 || !isText(values[0]) || !isText(values[1]) || !isText(values[2]) ||
        !isBytes(values[3])) {
        return false;
    }
    const PackPin pin{
        values[0].toString(), values[1].toString(), values[2].toString(), values[3].toByteArray()};
    const bool proved = sha256Hex(pin.bytes) == pin.sha256;
    if (proved) {
        m_packs.append(pin);
    }
    return proved;
}

bool SalvageSource::takePiece(const PageScan::Row& row)
{
    const auto& values = row.values;
    const bool fits = values.size() == 3 && isText(values[0]) &&
                      values[0].toString().size() == hashLetters && isInteger(values[1]) &&
                      isBytes(values[2]);
    if (fits) {
        m_pieces[values[0].toString()].insert(values[1].toLongLong(), row.place);
    }
    return fits;
}

qint64 SalvageSource::chained() const
{
    TrailHead last{0, QByteArray(hashBytes, '\0')};
    for (const StoredEntry& entry : m_entries) {
        if (entry.seq != last.seq + 1 || entry.previousHash != last.hash) {
            break;
        }
        last = {entry.seq, entry.hash};
    }
    return last.seq;
}

bool SalvageSource::mayLack(const QString& table) const
{
    const auto& broken = m_scan->brokenRows();
    if (broken.contains(table) || broken.contains(QString())) {
        return true;
    }
    const auto& damage = m_scan->damage();
    return std::any_of(damage.begin(), damage.end(), [&](const PageScan::Damage& one) {
        return !one.mended && (one.table.isEmpty() || one.table == table);
    });
}

Snapshot SalvageSource::factsOf(const ScratchTables& tables)
{
    const SqlConnection& rows = tables.connection();
    Snapshot facts;
    facts.profile = ProfileRepo(rows).load().value_or(std::optional<Profile>()).value_or(Profile());
    facts.methodology =
        MethodologyRepo(rows).load().value_or(std::optional<Methodology>()).value_or(Methodology());
    facts.adoption = AdoptionRepo(rows).load().value_or(std::optional<Adoption>());
    facts.systems = SystemRepo(rows).load().value_or(ChunkedList<System>());
    facts.answers = loadAnswers(rows).value_or(AnswerBook());
    collectOnlyOne(rows, facts.maturityMethod);
    collectOnlyOne(rows, facts.roadmap);
    collect<LensAnswer>(rows, facts);
    collect<Evidence>(rows, facts);
    collect<NamedPoint>(rows, facts);
    collect<PillarTarget>(rows, facts);
    collect<ImprovementAction>(rows, facts);
    collect<Audit>(rows, facts);
    collect<PointResult>(rows, facts);
    collect<AuditFinding>(rows, facts);
    collect<AuditSample>(rows, facts);
    collect<Incident>(rows, facts);
    collect<IncidentEvent>(rows, facts);
    collect<Exhibit>(rows, facts);
    collect<SimulationRun>(rows, facts);
    collect<SignOff>(rows, facts);
    return facts;
}

Result<void> SalvageSource::provePieces(JobContext& job)
{
    const QString nothing = sha256Hex(QByteArray());
    m_whole.insert(nothing, 0); // no piece of it is ever lost
    for (auto it = m_pieces.cbegin(); it != m_pieces.cend(); ++it) {
        Sha256 digest;
        qint64 size = 0;
        for (const PageScan::Place& place : it.value()) {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            const auto row = m_scan->rowAt(place);
            const QByteArray bytes = row ? row->values.value(2).toByteArray() : QByteArray();
            digest.add(bytes);
            size += bytes.size();
        }
        if (digest.finish().toHex() == it.key().toLatin1()) {
            m_whole.insert(it.key(), size);
        }
    }
    return job.cancelled() ? fail(ErrorCode::Cancelled) : Result<void>();
}

std::function<Result<QByteArray>()> SalvageSource::content(const QString& sha256) const
{
    return [this,
            places = m_pieces.value(sha256).values(),
            next = qsizetype{0}]() mutable -> Result<QByteArray> {
        const auto row = next < places.size() ? m_scan->rowAt(places[next++]) : std::nullopt;
        return row ? row->values.value(2).toByteArray() : QByteArray();
    };
}

} // namespace zt
