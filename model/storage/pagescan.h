// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/pagesums.h"

#include <QHash>
#include <QSet>
#include <QVariant>

#include <array>
#include <memory>
#include <optional>

namespace zt {

/// Reads the rows of a damaged file page by page, past what SQLite would stop at: pages that cannot
/// be read or trusted are left out, a page with one flipped bit is put right, and a page that no
/// tree leads to any more is read all the same. Format: https://www.sqlite.org/fileformat2.html,
/// sections 1 and 2. What it costs grows with the pages alone, whatever the file says of itself: a
/// chain of pages is left where it comes back to itself, and all chains together where they are far
/// longer than the file.
class PageScan
{
public:
    /// `job`, and what `read` reads from, must outlive the scan; `bytes`: of the file. A page that
    /// `read` does not give is damaged. Error: Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<PageScan>>
    of(pagesums::ReadAt read, qint64 bytes, JobContext& job);

    /// Where a row lies.
    struct Place
    {
        qint64 page = 0;
        qint64 cell = 0; ///< within the page
    };

    struct Row
    {
        Place place;
        bool isSound = true;    ///< all of it lies on pages as they were written
        qint64 rowId = 0;       ///< 0 in a table without them
        QList<QVariant> values; ///< as stored: invalid for NULL, else integer, real, text or bytes
    };

    /// What a page belongs to.
    struct Table
    {
        QString name; ///< empty where no tree leads to the page
        bool hasRowIds = true;
    };

    using Visitor = std::function<void(const Table& table, const Row& row)>;
    /// Every row that can be read, in the order of the pages; those of damaged pages too. Ends
    /// where the job is cancelled.
    void visit(const Visitor& visitor) const;

    [[nodiscard]] std::optional<Row> rowAt(const Place& place) const;

    [[nodiscard]] qint64 pages() const { return m_pages; }

    /// How many pages the header states; 0 where it cannot be read.
    [[nodiscard]] qint64 statedPages() const;

    struct Damage
    {
        qint64 page = 0;
        QString table; ///< empty where it is not known
        bool mended = false;
    };

    /// Pages that are not as they were written, in their order, missing ones too.
    [[nodiscard]] const QList<Damage>& damage() const { return m_damage; }

    /// Rows that begin on a sound page and cannot be read, by table.
    [[nodiscard]] const QMap<QString, int>& brokenRows() const { return m_brokenRows; }

private:
    struct Cell
    {
        qint64 at = 0;    ///< where its content begins
        qint64 size = 0;  ///< of its content
        qint64 local = 0; ///< so much of it is on the page itself
        qint64 rowId = 0;
    };

    enum class Trust : quint8 { Sound, Any };

    PageScan(pagesums::ReadAt read, qint64 bytes, JobContext& job);
    /// Empty where the page is not there, or not as it was written and that is asked for.
    [[nodiscard]] QByteArray page(qint64 number, Trust trust) const;
    [[nodiscard]] QByteArray readPage(qint64 number) const;
    void holdAgainstSums();
    void addDamage(qint64 number, const QByteArray& mended);
    void followTrees();
    void followTrees(Trust trust);
    void follow(qint64 root, const QString& name, Trust trust);
    void followFreeList();
    void namePages();
    [[nodiscard]] QList<qint64> cellsOf(QByteArrayView page, qint64 number) const;
    [[nodiscard]] std::optional<Cell> cellOf(QByteArrayView page, qint64 number, qint64 at) const;
    [[nodiscard]] QList<qint64> overflowOf(const Place& place, Trust trust) const;
    [[nodiscard]] std::optional<QByteArray> payload(const Place& place, Trust trust) const;
    [[nodiscard]] std::optional<Row> rowOf(const Place& place, Trust trust) const;

    struct Cached
    {
        qint64 number = 0;
        QByteArray bytes;
    };

    pagesums::ReadAt m_read;
    JobContext& m_job;
    qint64 m_bytes = 0;
    qint64 m_pages = 0;
    mutable std::array<Cached, 64> m_cache; ///< by the end of the number
    mutable qint64 m_stepsLeft = 0;         ///< along chains
    qint64 m_usable = pagesums::pageBytes;
    bool m_summed = false;
    QHash<qint64, QByteArray> m_mended;
    QSet<qint64> m_bad;
    QSet<qint64> m_followed;
    QHash<qint64, QString> m_owner; ///< by page
    QSet<qint64> m_free;
    QList<Damage> m_damage;
    mutable QMap<QString, int> m_brokenRows;
};

} // namespace zt
