// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/typemodel.h"

#include "reports/wordingregulator.h"

#include <algorithm>

namespace zt {

TypeModel::TypeModel(const ThemeHolder& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_language(std::make_unique<Language>(LanguageCode::ZhTw))
{
}

void TypeModel::setView(const RegulatorView& view, LanguageCode language)
{
    beginResetModel();
    m_view = view;
    m_language = std::make_unique<Language>(language);
    m_rows = view.trend.hidden;
    const auto add = [this](qsizetype position) {
        if (!m_rows.contains(position)) {
            m_rows.append(position);
        }
    };
    std::for_each(view.trend.rising.begin(), view.trend.rising.end(), add);
    std::for_each(view.trend.falling.begin(), view.trend.falling.end(), add);
    for (qsizetype i = 0; i < view.trend.types.size(); ++i) {
        add(i);
    }
    endResetModel();
}

QString TypeModel::type(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_view.trend.types[m_rows[row]].type : QString();
}

int TypeModel::rowOf(const QString& type) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (this->type(row) == type) {
            return row;
        }
    }
    return -1;
}

int TypeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TypeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TypeModel::text(const TypeTrend& trend, int column) const
{
    switch (column) {
    case Direction:
        return trend.hidden ? tr("Hidden risk") : directionText(trend.direction, *m_language);
    case Type:
        return m_view.typeText(trend.type);
    case First:
        return trend.byYear.isEmpty() ? QString() : firmShareText(trend.byYear.first());
    case Last:
        return trend.byYear.isEmpty() ? QString() : firmShareText(trend.byYear.last());
    case Change:
        return firmChangeText(trend);
    default:
        return runText(trend, *m_language);
    }
}

QColor TypeModel::colour(const TypeTrend& trend, int column) const
{
    if (column == Direction || column == Change) {
        return trend.hidden && column == Direction          ? m_theme->warn
               : trend.direction == TrendDirection::Rising  ? m_theme->bad
               : trend.direction == TrendDirection::Falling ? m_theme->good
                                                            : m_theme->tx3;
    }
    return column == Type || column == Last ? m_theme->tx : m_theme->tx2;
}

QVariant TypeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const TypeTrend& trend = m_view.trend.types[m_rows[index.row()]];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(trend, column);
    case Qt::ToolTipRole:
        return column == Type
                   ? QStringList{text(trend, Type), text(trend, Run)}.join(u'\n').trimmed()
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (column >= First && column <= Change ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return colour(trend, column);
    case Qt::FontRole:
        return Theme::font(column == Type || column == Last ? m_theme->rowText() : Theme::small,
                           column == Last);
    default:
        return {};
    }
}

QVariant TypeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter |
                   (section >= First && section <= Change ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QList<int>& years = m_view.trend.years;
    const QStringList heads{tr("Trend"),
                            tr("Type of deficiency"),
                            years.isEmpty() ? QString() : yearShort(years.first(), *m_language),
                            years.isEmpty() ? QString() : yearShort(years.last(), *m_language),
                            tr("Pct points"),
                            QString()};
    return heads.value(section);
}

} // namespace zt
