// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/trailmodel.h"

#include "app/shell/windowtexts.h"
#include "app/widgets/paint.h"

#include <QLocale>

#include <algorithm>

namespace zt {

TrailModel::TrailModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

int TrailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TrailModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const TrailRow* TrailModel::rowAt(int line) const
{
    const int row = line >= 0 && line < m_lines.size() ? m_lines.at(line).row : -1;
    return row < 0 ? nullptr : &m_rows.at(row);
}

int TrailModel::lineOf(qint64 seq) const
{
    // Sequence numbers fall from line to line; a heading counts as the entry below it.
    const auto seqOf = [this](const TrailLine& line) {
        const TrailLine& entry = line.row >= 0 ? line : *(&line + 1);
        return m_rows.at(entry.row).seq;
    };
    const auto found = std::lower_bound(
        m_lines.cbegin(), m_lines.cend(), seq, [&seqOf](const TrailLine& line, qint64 wanted) {
            return seqOf(line) > wanted;
        });
    if (found == m_lines.cend()) {
        return -1;
    }
    const auto entry = found->row >= 0 ? found : found + 1;
    return m_rows.at(entry->row).seq == seq ? static_cast<int>(entry - m_lines.cbegin()) : -1;
}

QVariant TrailModel::headingData(const TrailLine& line, int column, int role) const
{
    switch (role) {
    case HeadingRole:
        return true;
    case CountRole:
        return line.count;
    case SeqRole:
        return 0;
    case Qt::DisplayRole: {
        if (column != Chain) {
            return {};
        }
        const QString day = line.day.toString(QStringLiteral("yyyy-MM-dd"));
        if (line.day == m_today) {
            return tr("Today  %1").arg(day);
        }
        return line.day == m_today.addDays(-1) ? tr("Yesterday  %1").arg(day) : day;
    }
    default:
        return {};
    }
}

QVariant TrailModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size()) {
        return {};
    }
    const TrailLine& line = m_lines.at(index.row());
    if (line.row < 0) {
        return headingData(line, index.column(), role);
    }
    const TrailRow& row = m_rows.at(line.row);
    switch (role) {
    case HeadingRole:
        return false;
    case MarkRole:
        return static_cast<int>(chainMark(row.label.code));
    case SubjectsRole:
        return row.subjects;
    case SeqRole:
        return row.seq;
    case StrongRole:
        return chainMark(row.label.code) == ChainMark::Flag || m_marks.tags.contains(row.seq);
    case SignOffRole:
        return m_marks.tags.value(row.seq).text;
    case SignOffStatusRole:
        return static_cast<int>(m_marks.tags.value(row.seq).status);
    case UndoingRole:
        return m_marks.undoing.contains(row.seq);
    case Qt::ToolTipRole:
        return paint::toolTip(tipOf(row, index.column()));
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Seq:
        return QStringLiteral("#%1").arg(QLocale::c().toString(row.seq));
    case Time:
        return shownTime(QDateTime::fromMSecsSinceEpoch(row.time, Qt::UTC))
            .toString(QStringLiteral("HH:mm"));
    case Actor:
        return row.actor;
    case Label:
        return row.text;
    case Subjects:
        return row.subjects.join(QLatin1String(", "));
    case Fields:
        return tr("%n field(s)", nullptr, row.fieldCount);
    case Hash:
        return shortHash(row.hash);
    default:
        return {};
    }
}

QString TrailModel::tipOf(const TrailRow& row, int column) const
{
    if (column == Hash) {
        return groupedHash(row.hash);
    }
    const QStringList undone = m_marks.undoing.value(row.seq);
    return undone.isEmpty()
               ? row.text
               : row.text + QLatin1Char('\n') +
                     tr("What %1 signed was changed by it").arg(undone.join(QStringLiteral(", ")));
}

void TrailModel::setSignOffMarks(const SignOffMarks& marks)
{
    m_marks = marks;
    if (!m_lines.isEmpty()) {
        const auto last = static_cast<int>(m_lines.size()) - 1;
        Q_EMIT dataChanged(index(0, 0), index(last, ColumnCount - 1));
    }
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Seq:
        return tr("Entry");
    case Time:
        return tr("Time");
    case Actor:
        return tr("Person");
    case Label:
        return tr("Change");
    case Subjects:
        return tr("Systems");
    case Fields:
        return tr("Fields");
    case Hash:
        return tr("Hash");
    default:
        return {};
    }
}

Qt::ItemFlags TrailModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && m_lines.at(index.row()).row < 0) {
        return Qt::NoItemFlags;
    }
    return QAbstractTableModel::flags(index);
}

void TrailModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_lines.clear();
    m_shown = 0;
    endResetModel();
}

void TrailModel::append(const QList<TrailRow>& older)
{
    QList<TrailLine> lines = trailLines(older, m_filter);
    const int offset = static_cast<int>(m_rows.size());
    for (TrailLine& line : lines) {
        line.row += line.row < 0 ? 0 : offset;
    }
    int more = 0;
    for (const TrailLine& line : std::as_const(lines)) {
        more += line.row < 0 ? 0 : 1;
    }
    m_rows += older;
    if (lines.isEmpty()) {
        return;
    }
    m_shown += more;
    if (!m_lines.isEmpty() && m_lines.last().day == lines.first().day) {
        const int count = lines.takeFirst().count;
        const auto heading = std::find_if(
            m_lines.rbegin(), m_lines.rend(), [](const TrailLine& line) { return line.row < 0; });
        heading->count += count;
        const int place = static_cast<int>(m_lines.rend() - heading) - 1;
        Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

void TrailModel::prepend(const QList<TrailRow>& newer)
{
    beginResetModel();
    m_rows = newer + m_rows;
    rebuild();
    endResetModel();
}

void TrailModel::setFilter(const TrailFilter& filter)
{
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void TrailModel::rebuild()
{
    m_lines = trailLines(m_rows, m_filter);
    m_shown = 0;
    for (const TrailLine& line : std::as_const(m_lines)) {
        m_shown += line.row < 0 ? 0 : 1;
    }
}

void TrailModel::setToday(const QDate& today)
{
    if (today != m_today) {
        m_today = today;
        if (!m_lines.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
        }
    }
}

void TrailModel::setTexts(const QStringList& texts)
{
    beginResetModel();
    for (qsizetype i = 0; i < m_rows.size() && i < texts.size(); ++i) {
        m_rows[i].text = texts.at(i);
    }
    rebuild();
    endResetModel();
}

} // namespace zt
