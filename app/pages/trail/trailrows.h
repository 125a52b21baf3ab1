// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/trail.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <array>

namespace zt {

/// What an entry is about: the facet it falls under and the glyph on its chain.
enum class TrailKind : quint8 {
    Answers,   ///< scores, facts, conditions, reasons
    Systems,   ///< added, removed, renamed
    Import,    ///< file or block
    Method,    ///< methodology, adopted list, profile
    Undo,      ///< undo, redo, revert, return
    Beginning, ///< creation, packs
    SignOffs,  ///< signed, stamped, withdrawn; names of states
};
inline constexpr int trailKindCount = 7;

/// How the entry's knot on the chain is drawn.
enum class ChainMark : quint8 { Ring, RingArrow, Square, Flag, Diamond };

[[nodiscard]] TrailKind trailKind(const QString& labelCode);
[[nodiscard]] ChainMark chainMark(const QString& labelCode);

/// What the table needs of an entry; its changes stay in the file until it is chosen.
struct TrailRow
{
    qint64 seq = 0;
    qint64 time = 0; ///< milliseconds since 1970, UTC
    QDate day;       ///< where the reader lives
    QString actor;
    ActionLabel label;
    QString text; ///< the label in words
    TrailKind kind = TrailKind::Answers;
    bool hasReason = false;
    QStringList subjects;
    qint32 fieldCount = 0;
    QString hash;
};

[[nodiscard]] TrailRow trailRow(const TrailEntry& entry, const QString& text);

/// What is shown of the trail. Empty sets mean "all".
struct TrailFilter
{
    QString text;          ///< in label, code, person, or the beginning of a hash, or #seq
    QSet<QString> actors;  ///< hidden ones
    QSet<TrailKind> kinds; ///< hidden ones
    bool reasonOnly = false;
    QDate from; ///< invalid: from the beginning
    QDate to;

    bool operator==(const TrailFilter&) const = default;
};

[[nodiscard]] bool matches(const TrailRow& row, const TrailFilter& filter);

struct DayCount
{
    QDate day;
    int count = 0;
    int shown = 0; ///< of these, within the filter apart from its dates

    bool operator==(const DayCount&) const = default;
};

/// Counts beside the facets: over everything read so far, not over what the filter leaves.
struct TrailFacets
{
    QList<std::pair<QString, int>> actors; ///< most first, then by name
    std::array<int, trailKindCount> kinds{};
    int withReason = 0;
    QList<DayCount> days; ///< every day from the first to the last, oldest first

    bool operator==(const TrailFacets&) const = default;
};

[[nodiscard]] TrailFacets trailFacets(const QList<TrailRow>& rows);

/// In groups of eight.
[[nodiscard]] QString groupedHash(const QString& hash);

/// Lines of the table: a heading per day, then its entries, newest first.
struct TrailLine
{
    int row = -1; ///< position in the rows; -1: heading
    QDate day;
    int count = 0; ///< heading: entries below it
};

/// `rows` newest first.
[[nodiscard]] QList<TrailLine> trailLines(const QList<TrailRow>& rows, const TrailFilter& filter);

} // namespace zt
