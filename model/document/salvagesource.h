// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/domain/snapshot.h"
#include "model/storage/pagescan.h"
#include "model/storage/scratchtables.h"
#include "model/storage/trailrepo.h"

#include <QFile>

#include <memory>

namespace zt {

/// What a damaged file still holds, read page by page. Every entry of the trail, pack and content
/// given has proved itself by its hash; the facts are as their rows tell them. For salvage's own
/// use.
class SalvageSource
{
public:
    /// `job` must outlive it. Errors: FileNotFound, FileUnreadable (also a locked one),
    /// NotAnAssessment (nothing of one in it), Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<SalvageSource>> read(const QString& path,
                                                                     JobContext& job);

    [[nodiscard]] const PageScan& pages() const { return *m_scan; }

    /// By number; what goes before may be missing.
    [[nodiscard]] const QMap<qint64, StoredEntry>& entries() const { return m_entries; }

    /// The last entry that an unbroken chain leads to; 0 where the first is lost.
    [[nodiscard]] qint64 chained() const;

    /// Whether rows of a table may have been lost, for all that is known.
    [[nodiscard]] bool mayLack(const QString& table) const;

    [[nodiscard]] const QList<PackPin>& packs() const { return m_packs; }

    /// Which pack stood pinned, without content.
    [[nodiscard]] const QList<PackPin>& pins() const { return m_pins; }

    /// The facts in rows; packs aside.
    [[nodiscard]] const Snapshot& facts() const { return m_facts; }

    /// The same with the rows of damaged pages, which may be wrong in a letter; nothing where there
    /// is no damage.
    [[nodiscard]] const Snapshot& doubtfulFacts() const { return m_doubtfulFacts; }

    [[nodiscard]] bool hasProfile() const { return m_hasProfile; }

    /// The contents whose every byte is there, with their size.
    [[nodiscard]] const QMap<QString, qint64>& contents() const { return m_whole; }

    /// The pieces of one of them, and an empty one at the end.
    [[nodiscard]] std::function<Result<QByteArray>()> content(const QString& sha256) const;

private:
    SalvageSource() = default;
    [[nodiscard]] Result<void> open(const QString& path, JobContext& job);
    void take(const PageScan::Table& table, const PageScan::Row& row);
    bool takeEntry(const PageScan::Row& row);
    bool takePack(const PageScan::Row& row);
    bool takePiece(const PageScan::Row& row);
    [[nodiscard]] static Snapshot factsOf(const ScratchTables& rows);
    [[nodiscard]] Result<void> provePieces(JobContext& job);

    QFile m_file;
    std::unique_ptr<PageScan> m_scan;
    std::unique_ptr<ScratchTables> m_scratch;
    std::unique_ptr<ScratchTables> m_doubtful;
    QMap<qint64, StoredEntry> m_entries;
    QList<PackPin> m_packs;
    QList<PackPin> m_pins;
    QMap<QString, QMap<qint64, PageScan::Place>> m_pieces;
    QMap<QString, qint64> m_whole;
    Snapshot m_facts;
    Snapshot m_doubtfulFacts;
    bool m_hasProfile = false;
};

} // namespace zt
