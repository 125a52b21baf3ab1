// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/brokermodel.h"

#include "reports/wordingregulator.h"

namespace zt {

BrokerModel::BrokerModel(const ThemeHolder& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_language(std::make_unique<Language>(LanguageCode::ZhTw))
{
}

void BrokerModel::setView(const RegulatorView& view, LanguageCode language, bool everybody)
{
    beginResetModel();
    m_view = view;
    m_language = std::make_unique<Language>(language);
    m_rows = view.status.attention;
    for (qsizetype i = 0; everybody && i < view.status.brokers.size(); ++i) {
        if (!view.status.attention.contains(i)) {
            m_rows.append(i);
        }
    }
    endResetModel();
}

QString BrokerModel::broker(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_view.row(status(row)).broker : QString();
}

int BrokerModel::rowOf(const QString& broker) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (this->broker(row) == broker) {
            return row;
        }
    }
    return -1;
}

int BrokerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BrokerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const BrokerStatus& BrokerModel::status(int row) const
{
    return m_view.status.brokers[m_rows[row]];
}

QString BrokerModel::text(int row, int column) const
{
    const BrokerStatus& one = status(row);
    const BrokerYear& facts = m_view.row(one);
    switch (column) {
    case Rank:
        return one.reasons.isEmpty() ? QString() : QString::number(row + 1);
    case Broker:
        return m_view.brokerText(facts.broker);
    case Tier:
        return brokerTierText(facts.tier, *m_language);
    case Share:
        return shareText(facts.share);
    case Deduction:
        return deductionText(facts.deduction);
    case Change:
        return one.change == 0 ? tr("level") : signedText(one.change);
    case Open: {
        const FirmFindings* findings = m_view.findingsOf(facts.broker);
        return findings == nullptr
                   ? QStringLiteral("–")
                   : QStringLiteral("%1 / %2").arg(findings->open.size()).arg(findings->overdue());
    }
    default:
        return one.reasons.isEmpty() ? zoneText(one.zone, *m_language)
                                     : reasonsText(one, m_view, *m_language);
    }
}

QString BrokerModel::findingsTip(int row) const
{
    const FirmFindings* findings = m_view.findingsOf(broker(row));
    return findings == nullptr ? tr("Not stated: no assessment of this broker was read")
                               : tr("Findings not closed on %1: %2, of which overdue: %3")
                                     .arg(findings->day.toString(Qt::ISODate))
                                     .arg(findings->open.size())
                                     .arg(findings->overdue());
}

QVariant BrokerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const BrokerStatus& one = status(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Open ? findingsTip(index.row())
                                      : text(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == Open) {
            return findingsTip(index.row());
        }
        return index.column() == Why || index.column() == Broker || index.column() == Tier
                   ? text(index.row(), index.column())
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter |
            (index.column() >= Share && index.column() <= Open ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (index.column() == Change && one.change && *one.change != 0) {
            return *one.change > 0 ? m_theme->bad : m_theme->good;
        }
        if (index.column() == Open) {
            const FirmFindings* findings = m_view.findingsOf(broker(index.row()));
            return findings != nullptr && findings->overdue() > 0 ? m_theme->bad : m_theme->tx2;
        }
        return index.column() == Tier || index.column() == Why ? m_theme->tx2 : m_theme->tx;
    case Qt::FontRole:
        return Theme::font(index.column() == Why || index.column() == Tier ? Theme::small
                                                                           : m_theme->rowText(),
                           index.column() == Deduction || index.column() == Rank);
    default:
        return {};
    }
}

QVariant BrokerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter |
                   (section >= Share && section <= Open ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole && section == Open) {
        return tr("Findings that are not closed, and of these the overdue ones; of firms whose "
                  "assessment was read");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList heads{QString(),
                            tr("Broker"),
                            tr("Tier"),
                            tr("Share"),
                            tr("Points"),
                            tr("In a year"),
                            tr("Open/late"),
                            tr("Why")};
    return heads.value(section);
}

} // namespace zt
