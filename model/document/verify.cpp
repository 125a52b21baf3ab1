// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/digest.h"
#include "model/document/assessmentstore.h"
#include "model/document/checkfault.h"
#include "model/document/damage.h"
#include "model/document/document.h"
#include "model/document/evidencestore.h"
#include "model/document/replay.h"
#include "model/document/signoffstanding.h"
#include "model/storage/evidenceblobs.h"
#include "model/storage/migrator.h"
#include "model/storage/packrepo.h"
#include "model/storage/recordrepo.h"
#include "model/storage/registry.h"
#include "model/storage/schema.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/upgradedcopy.h"
#include "model/storage/valuebound.h"

#include <QFile>

#include <algorithm>
#include <functional>
#include <limits>

namespace zt {

namespace {

QString inWords(const Error& error)
{
    return QStringLiteral("%1: %2").arg(toString(error.code),
                                        error.args.join(QStringLiteral(", ")));
}

CheckLine line(const QString& id, const QString& value, const QString& fault)
{
    return {id, fault.isEmpty(), value, fault};
}

CheckLine brokenLine(const QString& id, const Error& error)
{
    return {id, false, {}, inWords(error)};
}

/// Entries read at once; between two portions a document that is open may write.
constexpr qint64 portion = 1000;

/// The checks of one file. Each gives a line; only a cancelled one gives none.
class FileCheck
{
public:
    /// `content` is an upgraded copy where the file is older, else the file itself.
    FileCheck(const SqlConnection& connection,
              const SqlConnection& content,
              const PackReader& readPack,
              JobContext& job)
        : m_connection(connection)
        , m_content(content)
        , m_readPack(readPack)
        , m_job(job)
    {
    }

    /// Error: Cancelled.
    Result<CheckLine> chain();
    [[nodiscard]] CheckLine triggers() const;
    [[nodiscard]] CheckLine packs() const;
    [[nodiscard]] CheckLine schema() const;
    /// Error: Cancelled.
    [[nodiscard]] Result<CheckLine> integrity() const;
    /// Error: Cancelled.
    Result<CheckLine> evidence();
    /// Error: Cancelled.
    Result<CheckLine> state();
    [[nodiscard]] CheckLine runs(const RunPacks& shipped) const;
    /// After state(). Error: Cancelled.
    Result<CheckLine> signatures(const SignatureTrust& trust);

private:
    [[nodiscard]] Result<void> walk(const TrailRepo::Visitor& visit) const;
    [[nodiscard]] QString packFault(const PackPin& pin) const;
    [[nodiscard]] QString runFault(const SimulationRun& run) const;
    [[nodiscard]] static QString definitionFaults(const Result<QStringList>& faults);

    const SqlConnection& m_connection;
    const SqlConnection& m_content;
    const PackReader& m_readPack;
    JobContext& m_job;
    qint64 m_entries = 0;
    Result<Snapshot> m_present; ///< the facts, once state() has read them
};

/// Entries up to m_entries. Errors: Cancelled, TrailBroken for a gap, and what `visit` says.
Result<void> FileCheck::walk(const TrailRepo::Visitor& visit) const
{
    const TrailRepo repo(m_connection);
    qint64 visitedSoFar = 0;
    const auto counting = [&](const StoredEntry& entry) {
        ++visitedSoFar;
        return visit(entry);
    };
    qint64 from = std::numeric_limits<qint64>::min();
    for (qint64 to = portion; from <= m_entries; to += portion) {
        if (m_job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        Result<void> visited = repo.visit(from, std::min(to, m_entries), counting);
        if (!visited) {
            return visited;
        }
        if (visitedSoFar != std::min(to, m_entries)) {
            return fail(
                ErrorCode::TrailBroken,
                {QString::number(visitedSoFar + 1), QString::fromUtf8(checkfault::missingEntry)});
        }
        from = to + 1;
    }
    return {};
}

Result<CheckLine> FileCheck::chain()
{
    const QString id = QStringLiteral("chain");
    const Result<TrailHead> head = TrailRepo(m_connection).head();
    if (!head) {
        return brokenLine(id, head.error());
    }
    m_entries = head->seq;
    TrailHead last{0, QByteArray(32, '\0')};
    const Result<void> walked = walk([&](const StoredEntry& entry) -> Result<void> {
        const char* fault = nullptr;
        if (entry.seq != last.seq + 1) {
            fault = checkfault::outOfOrder;
        } else if (entry.previousHash != last.hash) {
            fault = checkfault::notChained;
        } else if (entry.hash != chainHash(entry.previousHash, entry.stored)) {
            fault = checkfault::otherHash;
        }
        if (fault != nullptr) {
            return fail(ErrorCode::TrailBroken,
                        {QString::number(entry.seq), QString::fromUtf8(fault)});
        }
        last = {entry.seq, entry.hash};
        m_job.progress(entry.seq / 2, m_entries);
        return {};
    });
    if (!walked && walked.error().code == ErrorCode::Cancelled) {
        return tl::unexpected(walked.error());
    }
    if (walked && last.seq == 0) {
        return line(id, QStringLiteral("0"), QString::fromUtf8(checkfault::emptyTrail));
    }
    return walked ? line(id, QString::number(last.seq), {}) : brokenLine(id, walked.error());
}

QString FileCheck::definitionFaults(const Result<QStringList>& faults)
{
    return faults ? faults->join(QStringLiteral("; ")) : inWords(faults.error());
}

CheckLine FileCheck::triggers() const
{
    return line(QStringLiteral("triggers"),
                QStringLiteral("append-only"),
                definitionFaults(trailTriggerFaults(m_connection)));
}

CheckLine FileCheck::schema() const
{
    const QString id = QStringLiteral("schema");
    const Migrator migrator(m_connection, shippedRegistry());
    const Result<SchemaStanding> standing = migrator.standing();
    const Result<SqliteEngine::Header> header = SqliteEngine(m_connection).header();
    if (!standing || !header) {
        return brokenLine(id, !standing ? standing.error() : header.error());
    }
    const QString version = QString::number(header->userVersion);
    if (*standing == SchemaStanding::NewerReadable) {
        return line(id,
                    version,
                    checkFault(checkfault::newerSchema,
                               {QString::number(shippedRegistry().last().version)}));
    }
    // An older file is sound where its upgraded copy is what this program would have made.
    Result<QStringList> faults = schemaFaults(m_content);
    const Result<QStringList> steps = Migrator(m_content, shippedRegistry()).stepFaults();
    if (faults && steps) {
        faults->append(*steps);
    }
    return line(id, version, definitionFaults(steps ? faults : steps));
}

QString FileCheck::packFault(const PackPin& pin) const
{
    if (sha256Hex(pin.bytes) != pin.sha256) {
        return checkFault(checkfault::packHash, {pin.id + QLatin1Char(' ') + pin.version});
    }
    const Result<PackContent> read = m_readPack(pin.bytes);
    return read ? QString() : inWords(read.error());
}

CheckLine FileCheck::packs() const
{
    const QString id = QStringLiteral("packs");
    const ValueBound bound(m_connection);
    const Result<QList<PackPin>> pins = PackRepo(m_connection).load();
    const Result<QList<PackPin>> kept = PackRepo(m_connection).loadKept();
    if (!pins || !kept) {
        return brokenLine(id, !pins ? pins.error() : kept.error());
    }
    QStringList faults;
    for (const PackPin& pin : *kept) {
        const QString fault = packFault(pin);
        if (!fault.isEmpty()) {
            faults.append(fault);
        }
    }
    if (pins->isEmpty()) {
        faults.append(QString::fromUtf8(checkfault::noPack));
    }
    QStringList names;
    for (const PackPin& pin : *pins) {
        names.append(QStringLiteral("%1 %2").arg(pin.id, pin.version));
    }
    return line(id, names.join(QStringLiteral(", ")), faults.join(QStringLiteral("; ")));
}

Result<CheckLine> FileCheck::integrity() const
{
    const QString id = QStringLiteral("integrity");
    const SqliteEngine engine(m_connection);
    const Result<pagesums::PageReport> pages = engine.pageReport(m_job);
    if (!pages && pages.error().code == ErrorCode::Cancelled) {
        return tl::unexpected(pages.error());
    }
    QStringList faults =
        pages ? pageFaults(*pages, [&](qint64 page) { return engine.ownerOfPage(page); })
              : QStringList{inWords(pages.error())};
    const Result<QStringList> found = engine.integrityFaults();
    faults += found ? *found : QStringList{inWords(found.error())};
    const Result<QString> size = engine.sizeFault();
    if (!size || !size->isEmpty()) {
        faults.append(size ? *size : inWords(size.error()));
    }
    const bool summed = pages && pages->summed;
    return line(id,
                summed ? QStringLiteral("SQLite, %1 page sums").arg(pages->pages)
                       : QStringLiteral("SQLite"),
                faults.join(QStringLiteral("; ")));
}

Result<CheckLine> FileCheck::evidence()
{
    const QString id = QStringLiteral("evidence");
    const Result<QStringList> names = EvidenceBlobs(m_content).names();
    if (!names) {
        return brokenLine(id, names.error());
    }
    const Result<QStringList> faults = contentFaults(m_content, m_job);
    if (!faults && faults.error().code == ErrorCode::Cancelled) {
        return tl::unexpected(faults.error());
    }
    return line(id, QString::number(names->size()), definitionFaults(faults));
}

Result<CheckLine> FileCheck::state()
{
    const QString id = QStringLiteral("state");
    m_present = AssessmentStore(m_content).load();
    if (!m_present) {
        return brokenLine(id, m_present.error());
    }
    m_entries = m_present->trailSeq;
    Replay replay;
    const Result<void> replayed = walk([&](const StoredEntry& entry) {
        m_job.progress(m_entries / 2 + entry.seq / 2, m_entries);
        return replay.add(entry);
    });
    if (!replayed && replayed.error().code == ErrorCode::Cancelled) {
        return tl::unexpected(replayed.error());
    }
    if (!replayed) {
        return brokenLine(id, replayed.error());
    }
    return line(id, QString::number(m_present->systems.size()), replay.differenceFrom(*m_present));
}

/// A run names the state it was sealed over, and the entry after that state sealed it.
QString FileCheck::runFault(const SimulationRun& run) const
{
    QByteArray stateHash;
    bool sealedNext = false;
    const Result<void> read =
        TrailRepo(m_connection)
            .visit(run.stateSeq, run.stateSeq + 1, [&](const StoredEntry& entry) -> Result<void> {
                if (entry.seq == run.stateSeq) {
                    stateHash = entry.hash.toHex();
                } else {
                    sealedNext = entry.stored.contains(run.id.toString().toLatin1());
                }
                return {};
            });
    if (!read) {
        return inWords(read.error());
    }
    if (stateHash != run.stateHash.toLatin1()) {
        return checkFault(checkfault::otherState, {run.code, QString::number(run.stateSeq)});
    }
    return sealedNext
               ? QString()
               : checkFault(checkfault::notSealed, {run.code, QString::number(run.stateSeq + 1)});
}

CheckLine FileCheck::runs(const RunPacks& shipped) const
{
    const QString id = QStringLiteral("runs");
    const Result<ById<SimulationRun>> all = RecordRepo<SimulationRun>(m_content).load();
    if (!all) {
        return brokenLine(id, all.error());
    }
    QStringList faults;
    int repeatable = 0;
    for (const SimulationRun& run : *all) {
        repeatable += run.packs == shipped ? 1 : 0;
        const QString fault = runFault(run);
        if (!fault.isEmpty()) {
            faults.append(fault);
        }
    }
    return line(id,
                QStringLiteral("%1/%2").arg(repeatable).arg(all->size()),
                faults.join(QStringLiteral("; ")));
}

/// How many count, and how many there are. One that was withdrawn or is stale is no fault of the
/// file.
Result<CheckLine> FileCheck::signatures(const SignatureTrust& trust)
{
    const QString id = QStringLiteral("signatures");
    const Result<ById<SignOff>> all = RecordRepo<SignOff>(m_content).load();
    if (all && all->isEmpty()) {
        return line(id, QStringLiteral("0/0"), {});
    }
    const auto standings = !all        ? tl::unexpected(all.error())
                           : m_present ? signOffStandings(m_connection, *m_present, trust, m_job)
                                       : tl::unexpected(m_present.error());
    if (!standings && standings.error().code == ErrorCode::Cancelled) {
        return tl::unexpected(standings.error());
    }
    if (!standings) {
        return brokenLine(id, standings.error());
    }
    QStringList faults;
    qsizetype counting = 0;
    for (const SignOffStanding& one : *standings) {
        counting += one.counts() ? 1 : 0;
        if (one.state == SignOffState::Broken) {
            faults.append(one.fault);
        } else if (one.state == SignOffState::Untrusted) {
            faults.append(checkFault(checkfault::notTrusted, {one.signOff.code}));
        }
    }
    return line(id,
                QStringLiteral("%1/%2").arg(counting).arg(standings->size()),
                faults.join(QStringLiteral("; ")));
}

/// Where the facts of a file are read from, kept for as long as they are.
struct ContentSource
{
    std::shared_ptr<const UpgradedCopy> copy;
    std::unique_ptr<SqlConnection> connection; ///< null where the file itself is read
};

/// Of a file whose copy cannot be upgraded, the file itself: its lines then tell what is wrong.
ContentSource contentOf(const SqlConnection& file)
{
    ContentSource content;
    const Result<SchemaStanding> standing = Migrator(file, shippedRegistry()).standing();
    if (!standing || *standing != SchemaStanding::Older) {
        return content;
    }
    if (auto copy = UpgradedCopy::of(file, shippedRegistry())) {
        content.copy = *copy;
        if (auto opened =
                SqlConnection::open(content.copy->path(), SqlConnection::Mode::ReadOnly)) {
            content.connection = std::move(*opened);
        }
    }
    return content;
}

/// Of a file whose damage keeps SQLite from reading it at all: the place, where its pages tell it.
/// Error: `opening`, where they do not.
Result<QList<CheckLine>>
linesOfUnreadable(const QString& path, const Error& opening, JobContext& job)
{
    const bool byItsContent = opening.code == ErrorCode::DamagedFile ||
                              opening.code == ErrorCode::NotAnAssessment ||
                              opening.code == ErrorCode::SqlFailed;
    QFile file(path);
    if (!byItsContent || !file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(opening);
    }
    const Result<pagesums::PageReport> report = pagesums::check(file, path, job);
    if (!report || !report->summed || report->faultCount == 0) {
        return tl::unexpected(opening);
    }
    QStringList faults = pageFaults(*report, [](qint64) { return QString(); });
    faults.append(inWords(opening));
    return QList<CheckLine>{line(QStringLiteral("integrity"),
                                 QStringLiteral("%1 page sums").arg(report->pages),
                                 faults.join(QStringLiteral("; ")))};
}

/// Of a file that would have something of its own run when it is read: it is not.
Result<QList<CheckLine>>
linesOfForeign(const SqlConnection& connection, const QString& fault, JobContext& job)
{
    const SqliteEngine engine(connection);
    const Result<pagesums::PageReport> pages = engine.pageReport(job);
    if (!pages) {
        return tl::unexpected(pages.error());
    }
    QList<CheckLine> lines{line(QStringLiteral("schema"), QString(), fault)};
    if (pages->summed) { // else nothing can be said without reading it
        const QStringList faults = pageFaults(*pages, [](qint64) { return QString(); });
        lines.append(line(QStringLiteral("integrity"),
                          QStringLiteral("%1 page sums").arg(pages->pages),
                          faults.join(QStringLiteral("; "))));
    }
    return lines;
}

/// Error: NotAnAssessment, and those of opening.
Result<std::unique_ptr<SqlConnection>> openAssessment(const QString& path)
{
    Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return connection;
    }
    const Result<SqliteEngine::Header> header = SqliteEngine(**connection).header();
    if (!header) {
        return tl::unexpected(header.error());
    }
    if (header->applicationId != assessmentApplicationId) {
        return fail(ErrorCode::NotAnAssessment, {path});
    }
    return connection;
}

} // namespace

Result<QList<CheckLine>> verifyFile(const QString& path,
                                    const PackReader& readPack,
                                    JobContext& job,
                                    const RunPacks& shipped,
                                    const SignatureTrust* trust)
{
    const Result<std::unique_ptr<SqlConnection>> connection = openAssessment(path);
    if (!connection) {
        return linesOfUnreadable(path, connection.error(), job);
    }
    const Result<QString> foreign = foreignCode(**connection, shippedRegistry(), Firing::Read);
    if (!foreign || !foreign->isEmpty()) {
        return linesOfForeign(**connection, foreign ? *foreign : inWords(foreign.error()), job);
    }
    const ContentSource content = contentOf(**connection);
    FileCheck check(
        **connection, content.connection ? *content.connection : **connection, readPack, job);
    const Result<CheckLine> chain = check.chain();
    const Result<CheckLine> state = chain ? check.state() : chain;
    const Result<CheckLine> evidence = state ? check.evidence() : state;
    const Result<CheckLine> integrity = evidence ? check.integrity() : evidence;
    const Result<CheckLine> signatures =
        integrity ? check.signatures(trust != nullptr ? *trust : SignatureTrust()) : integrity;
    if (!signatures) {
        return tl::unexpected(signatures.error());
    }
    return QList<CheckLine>{*chain,
                            check.triggers(),
                            check.packs(),
                            *evidence,
                            check.schema(),
                            *integrity,
                            *state,
                            check.runs(shipped),
                            *signatures};
}

} // namespace zt
