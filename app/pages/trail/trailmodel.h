// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/trail/signoffrows.h"
#include "app/pages/trail/trailrows.h"

#include <QAbstractTableModel>

namespace zt {

/// The trail as lines, newest first, with a heading per day. Holds what the table needs of each
/// entry; older entries are appended as they are read, new ones come in at the top.
class TrailModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Chain, Seq, Time, Actor, Label, Subjects, Fields, Hash, ColumnCount };

    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: a day's heading
        MarkRole,                       ///< ChainMark as int
        SubjectsRole,                   ///< QStringList
        SeqRole,                        ///< qint64; 0 on a heading
        CountRole,                      ///< heading: entries below
        StrongRole,                     ///< bool: marks a stage of the work
        SignOffRole,                    ///< QString: how the sign-off stands that counts no longer
        SignOffStatusRole,              ///< Status as int, of the same
        UndoingRole,                    ///< bool: made a sign-off stale
    };

    explicit TrailModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    void clear();
    /// Entries after those already there, newest first.
    void append(const QList<TrailRow>& older);
    /// Entries before those already there, newest first.
    void prepend(const QList<TrailRow>& newer);
    void setFilter(const TrailFilter& filter);
    /// "Today" is what the heading says of this day.
    void setToday(const QDate& today);
    void setSignOffMarks(const SignOffMarks& marks);
    /// Labels put into words anew, one per row, in the order of rows().
    void setTexts(const QStringList& texts);

    [[nodiscard]] const TrailFilter& filter() const { return m_filter; }

    [[nodiscard]] const QList<TrailRow>& rows() const { return m_rows; }

    [[nodiscard]] int shownCount() const { return m_shown; }

    /// Null on a heading.
    [[nodiscard]] const TrailRow* rowAt(int line) const;
    /// -1 when it is not shown.
    [[nodiscard]] int lineOf(qint64 seq) const;

private:
    [[nodiscard]] QVariant headingData(const TrailLine& line, int column, int role) const;
    [[nodiscard]] QString tipOf(const TrailRow& row, int column) const;
    void rebuild();

    QList<TrailRow> m_rows; ///< newest first
    QList<TrailLine> m_lines;
    TrailFilter m_filter;
    SignOffMarks m_marks;
    QDate m_today;
    int m_shown = 0;
};

} // namespace zt
