// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/document/evidencestore.h"
#include "model/document/pins.h"
#include "model/document/trail.h"
#include "model/domain/past.h"

#include <QObject>

#include <functional>
#include <memory>

namespace zt {

struct SignatureTrust;

/// What a document needs from outside. The pack reader is passed in because packs are a room of
/// their own.
struct DocumentEnvironment
{
    Clock* clock = nullptr; ///< outlives the document
    QString actor;          ///< who makes the changes
    PackReader readPack;
};

/// What a change touched, so that models refresh exactly that.
struct ChangeSummary
{
    bool profile = false;
    bool methodology = false;
    bool packs = false;
    bool adoption = false;
    bool lensAnswers = false;
    bool evidence = false;
    bool points = false;
    bool targets = false;
    bool actions = false;
    bool maturityMethod = false;
    bool roadmap = false;
    bool audits = false;    ///< audits, working papers, findings or samples
    bool incidents = false; ///< incidents, their lines or exhibits
    bool simulationRuns = false;
    bool signOffs = false;
    bool reset = false; ///< too much to list: reread everything
    QList<SystemId> added;
    QList<SystemId> edited;
    QList<SystemId> removed;
    QList<Scope> answeredScopes; ///< whose item answers changed
    ActionLabel label;
    qint64 trailSeq = 0;
};

/// An open assessment: one file, one writer, one immutable snapshot at a time. Lives in the thread
/// that made it. DESIGN: "Changes go through one door".
class Document : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Writes a new file with one trail entry ("document.create"), which pins its packs. Errors:
    /// FileExists, FileUnwritable, DiskFull, InvariantBroken.
    [[nodiscard]] static Result<std::unique_ptr<Document>> create(const QString& path,
                                                                  const Profile& profile,
                                                                  const QList<PackPin>& packs,
                                                                  DocumentEnvironment environment);

    [[nodiscard]] static Result<std::unique_ptr<Document>>
    create(const QString& path,
           const Profile& profile,
           const PackPin& pack,
           const DocumentEnvironment& environment)
    {
        return create(path, profile, QList<PackPin>{pack}, environment);
    }

    /// Upgrades an older file (after a backup beside it). A second opener gets FileLocked with the
    /// holder's name and may try again with ReadOnly. Errors: FileNotFound, FileUnreadable,
    /// FileLocked, NotAnAssessment, NewerFile, DamagedFile, PackInvalid, MigrationFailed.
    [[nodiscard]] static Result<std::unique_ptr<Document>>
    open(const QString& path, Access access, DocumentEnvironment environment);

    /// The same in two steps, for a large file: prepareOpen() gives a function that may run on a
    /// worker; what it read goes to finishOpen() in the thread where the document shall live.
    /// Errors: those of open(); FileChangedMeanwhile where the file is another one by then.
    struct Opened;
    using OpenJob = std::function<Result<std::shared_ptr<Opened>>(JobContext&)>;
    [[nodiscard]] static OpenJob
    prepareOpen(const QString& path, Access access, const DocumentEnvironment& environment);
    [[nodiscard]] static Result<std::unique_ptr<Document>>
    finishOpen(const Result<std::shared_ptr<Opened>>& opened, DocumentEnvironment environment);

    ~Document() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Whether the file is locked: its content is in memory alone, and each change replaces the
    /// file before it counts.
    [[nodiscard]] bool isLocked() const;

    /// For a window: from now on changes of a locked file count in memory, and whoever asked sees
    /// to it that prepareSave() runs soon, on a worker. isSaved() tells whether it has anything to
    /// do.
    void saveLater();
    [[nodiscard]] bool isSaved() const;
    using SaveJob = std::function<Result<void>(JobContext&)>;
    [[nodiscard]] SaveJob prepareSave() const;

    [[nodiscard]] const Snapshot& snapshot() const;
    [[nodiscard]] QString actor() const;
    void setActor(const QString& actor);
    [[nodiscard]] Clock& clock() const;

    /// The one door: invariants, one transaction with rows and trail entry, commit, new snapshot,
    /// changed(). All or nothing; an empty ChangeSet does nothing. `contents` are the bytes of
    /// evidence files that the change adds and the assessment does not hold yet.
    [[nodiscard]] Result<void> apply(const ChangeSet& changes,
                                     const EvidenceContents& contents = {});

    /// A large change in two steps: prepareCommit() in the document's thread gives a function that
    /// may run on a worker (it opens a connection of its own); its result goes to finishCommit(),
    /// again in the document's thread. Between the two, apply() refuses with StaleChange.
    struct Committed;
    using CommitJob = std::function<Result<std::shared_ptr<Committed>>(JobContext&)>;
    [[nodiscard]] Result<CommitJob> prepareCommit(const ChangeSet& changes,
                                                  const EvidenceContents& contents = {});
    [[nodiscard]] Result<void> finishCommit(Result<std::shared_ptr<Committed>> committed);

    /// Entries from..to (inclusive, 1-based; to = 0 means the head), newest last.
    [[nodiscard]] Result<QList<TrailEntry>> trail(qint64 from = 1, qint64 to = 0) const;

    /// A change that takes back entry `seq` alone (error StaleChange where later entries touched
    /// the same fields), or everything after `seq`. Not yet applied.
    [[nodiscard]] Result<ChangeSet> revertOf(qint64 seq) const;
    [[nodiscard]] Result<ChangeSet> returnTo(qint64 seq) const;

    /// The facts as they were right after entry `seq`. Errors: UnknownEntity, TrailBroken.
    [[nodiscard]] Result<Snapshot> stateAt(qint64 seq) const;
    /// The same as a job, for trails too long for the document's thread.
    using StateJob = std::function<Result<Snapshot>(JobContext&)>;
    [[nodiscard]] StateJob prepareStateAt(qint64 seq) const;
    /// Several points at once, in the order asked for; the way back is gone once for all of them.
    using StatesJob = std::function<Result<QList<Snapshot>>(JobContext&)>;
    [[nodiscard]] StatesJob prepareStatesAt(const QList<qint64>& seqs) const;
    /// The named points before the present, to be compared with entry `base`: the last of them
    /// where it is 0, none where there is none.
    using PastJob = std::function<Result<Past>(JobContext&)>;
    [[nodiscard]] PastJob preparePast(qint64 base = 0) const;

    /// A consistent copy of the file at another place. Errors: FileUnwritable, DiskFull.
    [[nodiscard]] Result<void> saveCopy(const QString& path) const;

Q_SIGNALS:
    void changed(const zt::ChangeSummary& summary);

private:
    struct Private;
    explicit Document(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Every check of a file, one line each; never changes it. Runs anywhere (own connection). The line
/// of sealed runs tells how many of them went by the packs in `shipped`, so that the program that
/// ships them can repeat them; that of sign-offs looks at chains where `trust` names whom to trust.
[[nodiscard]] Result<QList<CheckLine>> verifyFile(const QString& path,
                                                  const PackReader& readPack,
                                                  JobContext& job,
                                                  const RunPacks& shipped = {},
                                                  const SignatureTrust* trust = nullptr);

} // namespace zt
