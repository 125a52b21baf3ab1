// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/typemodel.h"

#include "reports/wordingregulator.h"

#include <algorithm>
#include <iterator>

namespace zt {

namespace {

QVariantList courseOf(const TypeTrend& trend)
{
    QVariantList course;
    for (const FirmShare& share : trend.byYear) {
        course.append(share.known > 0 ? QVariant(shareForEye(share)) : QVariant());
    }
    return course;
}

} // namespace

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
    m_rows.clear();
    const RegulatorTrend& trend = m_view.trend;
    QList<qsizetype> told = trend.hidden;
    const auto rest = [&told](const QList<qsizetype>& types) {
        QList<qsizetype> left;
        std::copy_if(types.begin(), types.end(), std::back_inserter(left), [&told](qsizetype one) {
            return !told.contains(one);
        });
        told += left;
        return left;
    };
    QList<qsizetype> all;
    for (qsizetype i = 0; i < trend.types.size(); ++i) {
        all.append(i);
    }
    addGroup(Row::Group::Hidden, trend.hidden);
    addGroup(Row::Group::Rising, rest(trend.rising));
    addGroup(Row::Group::Falling, rest(trend.falling));
    addGroup(Row::Group::Other, rest(all));
    endResetModel();
}

void TypeModel::addGroup(Row::Group group, const QList<qsizetype>& types)
{
    if (types.isEmpty()) {
        return;
    }
    m_rows.append({group, -1, static_cast<int>(types.size())});
    for (const qsizetype type : types) {
        m_rows.append({Row::Group::None, type, 0});
    }
}

bool TypeModel::isGroup(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].type < 0;
}

QString TypeModel::type(int row) const
{
    return row >= 0 && row < m_rows.size() && !isGroup(row)
               ? m_view.trend.types[m_rows[row].type].type
               : QString();
}

int TypeModel::rowOf(const QString& type) const
{
    for (int row = 0; row < m_rows.size() && !type.isEmpty(); ++row) {
        if (this->type(row) == type) {
            return row;
        }
    }
    return -1;
}

Qt::ItemFlags TypeModel::flags(const QModelIndex& index) const
{
    return isGroup(index.row()) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                : QAbstractTableModel::flags(index);
}

int TypeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TypeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TypeModel::groupText(const Row& row) const
{
    switch (row.group) {
    case Row::Group::Hidden:
        return tr("▲ Hidden risks: %n type(s)", nullptr, row.count);
    case Row::Group::Rising:
        return tr("▲ Rising: %n type(s)", nullptr, row.count);
    case Row::Group::Falling:
        return tr("▼ Falling: %n type(s)", nullptr, row.count);
    case Row::Group::Other:
    case Row::Group::None:
        break;
    }
    return tr("Steady or not known: %n type(s)", nullptr, row.count);
}

QVariant TypeModel::groupData(const Row& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Type ? groupText(row) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::ForegroundRole:
        return row.group == Row::Group::Hidden    ? m_theme->warn
               : row.group == Row::Group::Rising  ? m_theme->bad
               : row.group == Row::Group::Falling ? m_theme->good
                                                  : m_theme->tx2;
    case Qt::FontRole:
        return Theme::font(Theme::small, true);
    case GroupRole:
        return true;
    default:
        return {};
    }
}

QString TypeModel::text(const TypeTrend& trend, int column) const
{
    const QString arrow = trend.direction == TrendDirection::Rising    ? QStringLiteral("▲ ")
                          : trend.direction == TrendDirection::Falling ? QStringLiteral("▼ ")
                                                                       : QString();
    switch (column) {
    case Type:
        return m_view.typeText(trend.type);
    case First:
        return trend.byYear.isEmpty() ? QString() : firmShareText(trend.byYear.first());
    case Last:
        return trend.byYear.isEmpty() ? QString() : firmShareText(trend.byYear.last());
    case Change:
        return arrow + firmChangeText(trend);
    default:
        return {};
    }
}

/// Name, share by year and how long it has gone that way.
QString TypeModel::tip(const TypeTrend& trend) const
{
    QStringList years;
    for (qsizetype i = 0; i < trend.byYear.size(); ++i) {
        years.append(yearShort(m_view.trend.years[i], *m_language) + u' ' +
                     firmShareText(trend.byYear[i]));
    }
    QStringList lines{
        text(trend, Type), years.join(QStringLiteral(" · ")), runText(trend, *m_language)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QColor TypeModel::colour(const TypeTrend& trend, int column) const
{
    if (column == Change) {
        return trend.direction == TrendDirection::Rising    ? m_theme->bad
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
    const int column = index.column();
    if (isGroup(index.row())) {
        return groupData(m_rows[index.row()], column, role);
    }
    const TypeTrend& trend = m_view.trend.types[m_rows[index.row()].type];
    switch (role) {
    case Qt::DisplayRole:
        return text(trend, column);
    case Qt::ToolTipRole:
        return tip(trend);
    case Qt::AccessibleTextRole:
        return column == Course ? tip(trend) : text(trend, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column >= First ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return colour(trend, column);
    case Qt::FontRole:
        return Theme::font(column == Type || column == Last ? m_theme->rowText() : Theme::small,
                           column == Last);
    case CourseRole:
        return courseOf(trend);
    case InkRole:
        return trend.hidden                                ? m_theme->warn
               : trend.direction == TrendDirection::Rising ? m_theme->bad
                                                           : m_theme->tx2;
    case GroupRole:
        return false;
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
        return int(Qt::AlignVCenter | (section >= First ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QList<int>& years = m_view.trend.years;
    const QStringList heads{tr("Type of deficiency"),
                            tr("Trend"),
                            years.isEmpty() ? QString() : yearShort(years.first(), *m_language),
                            years.isEmpty() ? QString() : yearShort(years.last(), *m_language),
                            tr("Pct points")};
    return heads.value(section);
}

} // namespace zt
