// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/salvage.h"

#include "model/document/assessmentstore.h"
#include "model/document/salvagefacts.h"
#include "model/document/trailcodec.h"
#include "model/domain/labels.h"
#include "model/storage/evidenceblobs.h"
#include "model/storage/filecopy.h"
#include "model/storage/migrator.h"
#include "model/storage/packrepo.h"
#include "model/storage/registry.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"
#include "model/storage/transaction.h"

#include <QFileInfo>

#include <algorithm>

namespace zt {

namespace {

bool isLoss(const SalvageItem& item)
{
    return item.outcome != QLatin1String("mended");
}

/// Writes the planned file. Errors: those of salvageFile().
class Writer
{
public:
    Writer(const SalvageSource& source,
           const SalvagePlan& plan,
           const SalvageRequest& request,
           JobContext& job)
        : m_source(source)
        , m_plan(plan)
        , m_request(request)
        , m_job(job)
    {
    }

    [[nodiscard]] Result<void> write(const QString& path) const
    {
        const Result<std::unique_ptr<SqlConnection>> connection =
            SqlConnection::open(path, SqlConnection::Mode::ReadWrite);
        Result<void> done = connection ? SqliteEngine(**connection).keepPageSums()
                                       : tl::unexpected(connection.error());
        done = done ? Migrator(**connection, shippedRegistry()).build() : done;
        if (!done) {
            return done;
        }
        Result<Transaction> transaction = Transaction::begin(**connection);
        if (!transaction) {
            return tl::unexpected(transaction.error());
        }
        done = writeContents(**connection);
        done = done ? writePacks(**connection) : done;
        done = done ? writeFacts(**connection) : done;
        return done ? transaction->commit() : done;
    }

private:
    [[nodiscard]] Result<void> writeContents(const SqlConnection& connection) const
    {
        const EvidenceBlobs blobs(connection);
        for (auto it = m_source.contents().cbegin(); it != m_source.contents().cend(); ++it) {
            const bool isNamed = it.value() > 0 || isUsed(it.key());
            Result<void> added = isNamed && !m_job.cancelled()
                                     ? blobs.add(it.key(), it.value(), m_source.content(it.key()))
                                     : Result<void>();
            if (!added) {
                return added;
            }
        }
        for (auto it = m_plan.placeholders.cbegin(); it != m_plan.placeholders.cend(); ++it) {
            bool given = false;
            Result<void> added = blobs.add(it.key(), it->size(), [&]() -> Result<QByteArray> {
                return std::exchange(given, true) ? QByteArray() : *it;
            });
            if (!added) {
                return added;
            }
        }
        return m_job.cancelled() ? fail(ErrorCode::Cancelled) : Result<void>();
    }

    [[nodiscard]] bool isUsed(const QString& sha256) const
    {
        const auto& all = m_plan.state.evidence;
        return std::any_of(
            all.begin(), all.end(), [&](const Evidence& one) { return one.sha256 == sha256; });
    }

    [[nodiscard]] Result<void> writePacks(const SqlConnection& connection) const
    {
        for (const PackPin& pack : m_source.packs()) {
            const bool readable = m_request.environment.readPack(pack.bytes).has_value();
            Result<void> kept = readable ? PackRepo(connection).keep(pack) : Result<void>();
            if (!kept) {
                return kept;
            }
        }
        return {};
    }

    /// The trail as far as it is kept, then the facts with the entry that leads to them.
    [[nodiscard]] Result<void> writeFacts(const SqlConnection& connection) const
    {
        const bool another = !m_plan.rest.isEmpty() || m_plan.entriesKept == 0 || hasLosses();
        const TrailRepo trail(connection);
        const qint64 asTheyWere = another ? m_plan.entriesKept : m_plan.entriesKept - 1;
        for (qint64 seq = 1; seq <= asTheyWere; ++seq) {
            Result<void> appended = trail.append(m_source.entries().value(seq));
            if (!appended) {
                return appended;
            }
        }
        const Result<StoredEntry> last =
            another ? salvageEntry() : m_source.entries().value(m_plan.entriesKept);
        return last ? AssessmentStore(connection)
                          .write(Snapshot(), m_plan.state, m_plan.all, *last, m_job)
                    : tl::unexpected(last.error());
    }

    [[nodiscard]] bool hasLosses() const
    {
        return std::any_of(m_plan.items.begin(), m_plan.items.end(), isLoss);
    }

    [[nodiscard]] Result<StoredEntry> salvageEntry() const
    {
        TrailHead head{m_plan.entriesKept, QByteArray(32, '\0')};
        if (head.seq > 0) {
            head.hash = m_source.entries().value(head.seq).hash;
        }
        ChangeSet changes = m_plan.rest;
        const auto losses = std::count_if(m_plan.items.begin(), m_plan.items.end(), isLoss);
        changes.label = {labels::salvage,
                         {QString::number(losses), QFileInfo(m_request.from).fileName()}};
        Clock& clock = *m_request.environment.clock;
        return makeEntry(
            head, {clock.newUuid(), clock.now(), m_request.environment.actor}, changes, m_job);
    }

    const SalvageSource& m_source;
    const SalvagePlan& m_plan;
    const SalvageRequest& m_request;
    JobContext& m_job;
};

void notePages(const SalvageSource& source, SalvageReport& report)
{
    QList<SalvageItem> items;
    for (const PageScan::Damage& one : source.pages().damage()) {
        const bool isFree =
            one.table == QLatin1String("free") || one.table.startsWith(QLatin1String("index "));
        items.append({QStringLiteral("page"),
                      QString::number(one.page),
                      one.mended || isFree ? QStringLiteral("mended") : QStringLiteral("lost"),
                      QStringLiteral("%1"),
                      {one.table}});
    }
    const auto& broken = source.pages().brokenRows();
    for (auto it = broken.cbegin(); it != broken.cend(); ++it) {
        items.append(
            {QStringLiteral("row"),
             it.key(),
             QStringLiteral("lost"),
             QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "%1 that go on upon a lost page")),
             {QString::number(it.value())}});
    }
    report.damagedPages = source.pages().damage().size();
    report.items = items + report.items;
}

SalvageReport reportOf(const SalvageSource& source, const SalvagePlan& plan)
{
    SalvageReport report;
    report.pages = std::max(source.pages().pages(), source.pages().statedPages());
    report.entriesKept = plan.entriesKept;
    report.items = plan.items;
    report.facts = plan.all.changes.size();
    for (const Evidence& evidence : plan.state.evidence) {
        report.evidenceKept +=
            evidence.kind == EvidenceKind::File && !plan.placeholders.contains(evidence.sha256) ? 1
                                                                                                : 0;
    }
    for (const SalvageItem& item : plan.items) {
        report.evidenceLost += item.kind == QLatin1String("evidence") ? 1 : 0;
        report.entriesLost += item.kind == QLatin1String("entry") ? 1 : 0;
    }
    notePages(source, report);
    return report;
}

/// Nothing is handed out that does not hold.
Result<void> holdsAll(const QString& path, const SalvageRequest& request, JobContext& job)
{
    const Result<QList<CheckLine>> lines = verifyFile(path, request.environment.readPack, job);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    for (const CheckLine& line : *lines) {
        if (!line.ok) {
            return fail(ErrorCode::DamagedFile,
                        {request.from,
                         QStringLiteral("what is left of it does not hold: %1: %2")
                             .arg(line.id, line.fault)});
        }
    }
    return {};
}

} // namespace

bool SalvageReport::isWhole() const
{
    return std::none_of(items.begin(), items.end(), [](const SalvageItem& item) {
        return item.outcome == QLatin1String("lost") ||
               item.outcome == QLatin1String("placeholder") ||
               item.outcome == QLatin1String("set_aside") ||
               item.outcome == QLatin1String("unproven");
    });
}

Result<SalvageReport> salvageFile(const SalvageRequest& request, JobContext& job)
{
    const QString target = QFileInfo(request.to).absoluteFilePath();
    if (QFileInfo::exists(target)) {
        return fail(ErrorCode::FileExists, {target});
    }
    const Result<std::unique_ptr<SalvageSource>> source = SalvageSource::read(request.from, job);
    const Result<SalvagePlan> plan =
        source ? planSalvage(**source, request, job) : tl::unexpected(source.error());
    Result<DraftFile> draft = plan ? DraftFile::beside(target) : tl::unexpected(plan.error());
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    Result<void> done = Writer(**source, *plan, request, job).write(draft->path());
    done = done ? holdsAll(draft->path(), request, job) : done;
    done = done ? draft->moveIntoPlace(IfExists::Refuse) : done;
    if (!done) {
        Error error = done.error();
        for (QString& arg : error.args) {
            arg.replace(draft->path(), target);
        }
        return tl::unexpected(error);
    }
    return reportOf(**source, *plan);
}

} // namespace zt
