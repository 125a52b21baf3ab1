// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include "model/document/commit.h"
#include "model/document/documentfile.h"
#include "model/document/history.h"
#include "model/document/recoveryfile.h"
#include "model/domain/labels.h"
#include "model/storage/filecopy.h"

#include <QFileInfo>

#include <utility>

namespace zt {

struct Document::Private
{
    OpenedFile file;
    DocumentEnvironment environment;
    /// Alive while a change prepared with prepareCommit() is neither finished nor dropped.
    std::weak_ptr<void> pending;

    bool savesLater = false;

    [[nodiscard]] Result<void> mayWrite() const;
    /// What a change of a locked file does besides: it is on the disk before it counts, unless it
    /// is to be saved later.
    [[nodiscard]] CommitSteps steps() const;
    /// After a change: a locked file that is saved later has one that is on no disk yet. Noted any
    /// sooner, a save that runs beside it might take the old state for the new one.
    void noteChange() const;
    [[nodiscard]] CommitRequest request(const ChangeSet& changes,
                                        const EvidenceContents& contents = {}) const;
};

struct Document::Committed
{
    Snapshot after;
    ChangeSummary summary;
    std::shared_ptr<void> pending;
};

struct Document::Opened
{
    OpenedFile file; ///< without its connection
};

Result<void> Document::Private::mayWrite() const
{
    if (!file.lock) {
        return fail(ErrorCode::ReadOnly, {file.path});
    }
    if (!pending.expired()) {
        return fail(
            ErrorCode::StaleChange,
            {QStringLiteral("assessment"), QStringLiteral("another change is being written")});
    }
    return {};
}

CommitSteps Document::Private::steps() const
{
    CommitSteps steps;
    if (file.locked && !savesLater) {
        steps.beforeCommit = [locked = file.locked](const SqlConnection& written, JobContext& job) {
            return locked->save(written, job);
        };
    }
    return steps;
}

void Document::Private::noteChange() const
{
    if (file.locked && savesLater) {
        file.locked->noteChange();
    }
}

CommitRequest Document::Private::request(const ChangeSet& changes,
                                         const EvidenceContents& contents) const
{
    return {file.snapshot,
            changes,
            {environment.clock->newUuid(), environment.clock->now(), environment.actor},
            environment.readPack,
            contents};
}

Document::Document(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Document::~Document()
{
    if (d && !isSaved()) {
        JobContext job;
        (void)d->file.locked->save(*d->file.connection, job); // the owner has asked before
    }
}

Result<std::unique_ptr<Document>> Document::create(const QString& path,
                                                   const Profile& profile,
                                                   const QList<PackPin>& packs,
                                                   DocumentEnvironment environment)
{
    auto data = std::make_unique<Private>();
    data->environment = std::move(environment);
    ChangeSet first{{labels::documentCreate, {profile.name}},
                    {Change{std::nullopt, profile}, Change{std::nullopt, Methodology()}},
                    {}};
    for (const PackPin& pack : packs) {
        first.changes.append(Change{std::nullopt, pack});
    }
    Result<OpenedFile> file = createFile(path, data->request(first));
    if (!file) {
        return tl::unexpected(file.error());
    }
    data->file = std::move(*file);
    return std::unique_ptr<Document>(new Document(std::move(data)));
}

Result<std::unique_ptr<Document>>
Document::open(const QString& path, Access access, DocumentEnvironment environment)
{
    auto data = std::make_unique<Private>();
    data->environment = std::move(environment);
    Result<OpenedFile> file = openFile(path, access, data->environment.readPack);
    if (!file) {
        return tl::unexpected(file.error());
    }
    data->file = std::move(*file);
    return std::unique_ptr<Document>(new Document(std::move(data)));
}

Document::OpenJob
Document::prepareOpen(const QString& path, Access access, const DocumentEnvironment& environment)
{
    return [path, access, readPack = environment.readPack](
               JobContext& job) -> Result<std::shared_ptr<Opened>> {
        Result<OpenedFile> file = openFile(path, access, readPack);
        if (!file) {
            return tl::unexpected(file.error());
        }
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        // A connection belongs to the thread that made it.
        file->connection.reset();
        return std::make_shared<Opened>(Opened{std::move(*file)});
    };
}

Result<std::unique_ptr<Document>>
Document::finishOpen(const Result<std::shared_ptr<Opened>>& opened, DocumentEnvironment environment)
{
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    auto data = std::make_unique<Private>();
    data->environment = std::move(environment);
    data->file = std::move((*opened)->file);
    const Result<void> connected = connectAgain(data->file);
    if (!connected) {
        return tl::unexpected(connected.error());
    }
    return std::unique_ptr<Document>(new Document(std::move(data)));
}

QString Document::path() const
{
    return d->file.path;
}

bool Document::isReadOnly() const
{
    return d->file.lock == nullptr;
}

bool Document::isLocked() const
{
    return d->file.locked != nullptr;
}

bool Document::isSaved() const
{
    return !d->file.locked || d->file.locked->isSaved();
}

void Document::saveLater()
{
    d->savesLater = true;
}

Document::SaveJob Document::prepareSave() const
{
    return [locked = d->file.locked, path = d->file.path](JobContext& job) -> Result<void> {
        if (!locked || locked->isSaved()) {
            return {};
        }
        const Result<std::unique_ptr<SqlConnection>> connection =
            SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
        return connection ? saveOrKeep(*locked, **connection, job)
                          : tl::unexpected(connection.error());
    };
}

const Snapshot& Document::snapshot() const
{
    return d->file.snapshot;
}

QString Document::actor() const
{
    return d->environment.actor;
}

void Document::setActor(const QString& actor)
{
    d->environment.actor = actor;
}

Clock& Document::clock() const
{
    return *d->environment.clock;
}

Result<void> Document::apply(const ChangeSet& changes, const EvidenceContents& contents)
{
    Result<void> allowed = d->mayWrite();
    if (!allowed || changes.isEmpty()) {
        return allowed;
    }
    JobContext job;
    const CommitRequest request = d->request(changes, contents);
    bool wasOurs = false;
    CommitSteps steps = d->steps();
    steps.stillSame = [&] {
        Result<void> same = d->file.watch.check(*d->file.connection);
        wasOurs = same.has_value();
        return same;
    };
    Result<Snapshot> after = commitChange(*d->file.connection, request, steps, job);
    if (!after && wasOurs) {
        d->file.watch.expectRecovery();
    }
    if (!after) {
        return tl::unexpected(after.error());
    }
    d->noteChange();
    const ChangeSummary summary = summaryOf(request.before, *after, changes);
    d->file.snapshot = std::move(*after);
    Q_EMIT changed(summary);
    return {};
}

Result<Document::CommitJob> Document::prepareCommit(const ChangeSet& changes,
                                                    const EvidenceContents& contents)
{
    const Result<void> allowed = d->mayWrite();
    if (!allowed) {
        return tl::unexpected(allowed.error());
    }
    const Result<void> same = d->file.watch.check(*d->file.connection);
    if (!same) {
        return tl::unexpected(same.error());
    }
    auto pending = std::make_shared<int>();
    d->pending = pending;
    // Everything by value, the lock too: the document may go while the worker still writes.
    return [request = d->request(changes, contents),
            path = d->file.path,
            steps = d->steps(),
            watch = d->file.watch,
            lock = d->file.lock,
            locked = d->savesLater ? d->file.locked : nullptr,
            pending](JobContext& job) -> Result<std::shared_ptr<Committed>> {
        if (request.changes.isEmpty()) {
            return std::make_shared<Committed>(Committed{request.before, {}, pending});
        }
        const Result<std::unique_ptr<SqlConnection>> connection =
            SqlConnection::open(path, SqlConnection::Mode::ReadWrite);
        if (!connection) {
            return tl::unexpected(connection.error());
        }
        CommitSteps checked = steps;
        checked.stillSame = [&watch] { return watch.checkPlace(); };
        Result<Snapshot> after = commitChange(**connection, request, checked, job);
        if (!after) {
            return tl::unexpected(after.error());
        }
        if (locked) {
            locked->noteChange();
        }
        const ChangeSummary summary = summaryOf(request.before, *after, request.changes);
        return std::make_shared<Committed>(Committed{std::move(*after), summary, pending});
    };
}

Result<void> Document::finishCommit(Result<std::shared_ptr<Committed>> committed)
{
    d->pending.reset();
    if (!committed) {
        d->file.watch.expectRecovery();
        return tl::unexpected(committed.error());
    }
    const Committed& done = **committed;
    if (done.after.trailSeq == d->file.snapshot.trailSeq) {
        return {};
    }
    d->file.snapshot = done.after;
    Result<FileWatch> watch = d->file.newWatch();
    if (watch) {
        d->file.watch = *watch;
    }
    Q_EMIT changed(done.summary);
    return watch ? Result<void>() : tl::unexpected(watch.error());
}

Result<QList<TrailEntry>> Document::trail(qint64 from, qint64 to) const
{
    const qint64 head = d->file.snapshot.trailSeq;
    QList<TrailEntry> entries;
    const Result<void> read = TrailRepo(*d->file.connection)
                                  .visit(from,
                                         to == 0 ? head : std::min(to, head),
                                         [&](const StoredEntry& stored) -> Result<void> {
                                             Result<TrailEntry> entry = readEntry(stored);
                                             if (!entry) {
                                                 return tl::unexpected(entry.error());
                                             }
                                             entries.append(std::move(*entry));
                                             return {};
                                         });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return entries;
}

Result<ChangeSet> Document::revertOf(qint64 seq) const
{
    return History(*d->file.connection, d->file.snapshot).revertOf(seq);
}

Result<ChangeSet> Document::returnTo(qint64 seq) const
{
    return History(*d->file.connection, d->file.snapshot).returnTo(seq);
}

Result<Snapshot> Document::stateAt(qint64 seq) const
{
    JobContext job;
    return History(*d->file.connection, d->file.snapshot)
        .stateAt(seq, d->environment.readPack, job);
}

Document::StateJob Document::prepareStateAt(qint64 seq) const
{
    return [copy = d->file.copy,
            path = d->file.contentPath(),
            present = d->file.snapshot,
            readPack = d->environment.readPack,
            seq](JobContext& job) -> Result<Snapshot> {
        const Result<std::unique_ptr<SqlConnection>> connection =
            SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
        if (!connection) {
            return tl::unexpected(connection.error());
        }
        return History(**connection, present).stateAt(seq, readPack, job);
    };
}

Document::StatesJob Document::prepareStatesAt(const QList<qint64>& seqs) const
{
    return [copy = d->file.copy,
            path = d->file.contentPath(),
            present = d->file.snapshot,
            readPack = d->environment.readPack,
            seqs](JobContext& job) -> Result<QList<Snapshot>> {
        const Result<std::unique_ptr<SqlConnection>> connection =
            SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
        if (!connection) {
            return tl::unexpected(connection.error());
        }
        return History(**connection, present).statesAt(seqs, readPack, job);
    };
}

Document::PastJob Document::preparePast(qint64 base) const
{
    return [copy = d->file.copy,
            path = d->file.contentPath(),
            present = d->file.snapshot,
            readPack = d->environment.readPack,
            base](JobContext& job) -> Result<Past> {
        const Result<std::unique_ptr<SqlConnection>> connection =
            SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
        if (!connection) {
            return tl::unexpected(connection.error());
        }
        return History(**connection, present).past(base, readPack, job);
    };
}

Result<void> Document::saveCopy(const QString& path) const
{
    const QString target = QFileInfo(path).absoluteFilePath();
    const QByteArray here = fileIdentity(d->file.path);
    if (target == d->file.path || (!here.isEmpty() && fileIdentity(target) == here)) {
        return fail(ErrorCode::FileUnwritable,
                    {target, QStringLiteral("it is the assessment itself")});
    }
    const Result<std::shared_ptr<FileLock>> lock = FileLock::take(target);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    JobContext job;
    // What is copied is the locked file itself, or what is in memory where that cannot be saved.
    return prepareSave()(job) ? copyDatabase(*d->file.connection, target, IfExists::Replace)
                              : d->file.locked->saveCopy(target, *d->file.connection, job);
}

} // namespace zt
