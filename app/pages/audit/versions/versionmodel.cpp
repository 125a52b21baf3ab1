// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/versions/versionmodel.h"

#include "reports/phrase.h"
#include "reports/wordingupgrade.h"

namespace zt {

VersionModel::VersionModel(const ThemeHolder& theme, const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_language(language)
{
}

void VersionModel::setLines(const QList<UpgradeLine>& lines, bool audited)
{
    beginResetModel();
    m_lines = lines;
    m_audited = audited;
    endResetModel();
}

const UpgradeLine* VersionModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int VersionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int VersionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VersionModel::text(const UpgradeLine& line, int column) const
{
    switch (column) {
    case Fate:
        return pointFateText(line.change.fate, m_language);
    case Before:
        return joinList(line.change.before, m_language);
    case After:
        return joinList(line.change.after, m_language);
    case Fields:
        return line.change.fate == PointFate::Withdrawn
                   ? pick(line.change.reason, m_language)
                   : pointFieldsText(line.change.fields, m_language);
    default:
        return m_audited ? answerMoveText(line.move, m_language) : QString();
    }
}

QVariant VersionModel::data(const QModelIndex& index, int role) const
{
    const UpgradeLine* one = line(index.row());
    if (one == nullptr) {
        return {};
    }
    const bool flagged = index.column() == Answers && one->move == AnswerMove::LookAgain;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*one, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return m_theme->tx;
    case Qt::FontRole:
        return Theme::font(m_theme->rowText(), flagged);
    default:
        return {};
    }
}

QVariant VersionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Fate:
        return tr("What became of it");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Fields:
        return tr("What differs, or why");
    default:
        return tr("Answers");
    }
}

} // namespace zt
