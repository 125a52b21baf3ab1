// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/selectiontablemodel.h"
#include "app/recentchanges.h"
#include "app/widgets/paint.h"
#include "model/domain/explain.h"
#include "reports/wording.h"

#include <algorithm>

namespace zt {

namespace {

QString unknownMark()
{
    return QStringLiteral("–");
}

QString totalText(const TotalRange& range)
{
    return range.isExact() ? pointsText(range.min)
                           : pointsText(range.min) + QChar(u'–') + pointsText(range.max);
}

} // namespace

QVariant SelectionTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const qint32 position = positionAt(index.row());
    if (position >= 0) {
        return systemData(position, index.column(), role);
    }
    const auto heading = headingAt(index.row());
    return heading ? headingData(*heading, index.column(), role) : QVariant();
}

QVariant SelectionTableModel::headingData(SelectionClass c, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case ClipboardRole:
        return column == 0 ? groupText(c, words()) : QString();
    case GroupRole:
        return static_cast<int>(c);
    case PositionRole:
        return -1;
    case CountRole:
        return m_selection.count(c);
    case HintRole:
        if (c != SelectionClass::Selected) {
            return QString();
        }
        switch (m_snapshot.methodology.instrument) {
        case Instrument::Conditions:
            return tr("high risk and low impact");
        case Instrument::Totals:
            return tr("totals within the cut-offs");
        case Instrument::Both:
            return tr("high risk, low impact, totals within the cut-offs");
        }
        return QString();
    default:
        return {};
    }
}

QVariant SelectionTableModel::systemData(qint32 position, int column, int role) const
{
    const int factor = factorOf(column);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(position, column);
    case Qt::AccessibleTextRole:
        return accessibleText(position, column);
    case Qt::ToolTipRole:
        return paint::toolTip(toolTip(position, column));
    case PositionRole:
        return position;
    case ScoreRole:
        return factor < 0 ? QVariant()
                          : m_snapshot.systems[position].scores[static_cast<size_t>(factor)];
    case DomainsRole:
        return domainNames(position, true);
    case StabilityRole:
        return stabilityOf(position);
    case MoveRole:
        return moveOf(position);
    case SelectedRole:
        return verdict(position).group == SelectionClass::Selected;
    case ChangedRole:
        return m_recent != nullptr &&
               m_recent->contains(m_snapshot.systems[position].id, fieldOf(column));
    case ClipboardRole: {
        const QString text = cellText(position, column);
        return text == unknownMark() ? QString() : text;
    }
    default:
        return {};
    }
}

QString SelectionTableModel::cellText(qint32 position, int column) const
{
    const System& system = m_snapshot.systems[position];
    if (const int factor = factorOf(column); factor >= 0) {
        const Score score = system.scores[static_cast<size_t>(factor)];
        return score == 0 ? unknownMark() : QString::number(score);
    }
    switch (column) {
    case RankColumn:
        return verdict(position).rank > 0 ? QString::number(verdict(position).rank) : QString();
    case CodeColumn:
        return system.code;
    case NameColumn:
        return system.name;
    case DomainsColumn:
        return domainNames(position, true).join(QChar(u' '));
    case RiskTotalColumn:
        return totalText(verdict(position).risk);
    case ImpactTotalColumn:
        return totalText(verdict(position).impact);
    case RtoColumn:
        return system.rtoMinutes ? rtoText(system.rtoMinutes, words()) : unknownMark();
    case StabilityColumn: {
        const int share = stabilityOf(position);
        return share == stabilityPending ? QStringLiteral("…")
               : share < 0               ? unknownMark()
                                         : QString::number(share / 100) + QLatin1Char('%');
    }
    case TrialColumn:
        return moveOf(position) > 0   ? tr("enters")
               : moveOf(position) < 0 ? tr("leaves")
                                      : QString();
    default:
        return {};
    }
}

QString SelectionTableModel::accessibleText(qint32 position, int column) const
{
    const QString head = headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    const QString text = column == DomainsColumn
                             ? domainNames(position, false)
                                   .join(words().of(QStringLiteral("、"), QStringLiteral(", ")))
                             : cellText(position, column);
    return head + QLatin1Char(' ') + (text == unknownMark() ? tr("not answered") : text);
}

QString SelectionTableModel::toolTip(qint32 position, int column) const
{
    const System& system = m_snapshot.systems[position];
    const int factor = factorOf(column);
    if (column == NameColumn) {
        return system.name;
    }
    if (column == DomainsColumn) {
        return domainNames(position, false).join(QLatin1Char('\n'));
    }
    if (factor < 0) {
        return {};
    }
    const Score score = system.scores[static_cast<size_t>(factor)];
    const Factor& asked = m_snapshot.guideline->factors[factor];
    const QString name = words().of(asked.name.zh, asked.name.en);
    if (score == 0) {
        return name + QLatin1Char('\n') + tr("not scored");
    }
    const Bilingual& sentence = asked.levels[static_cast<size_t>(3 - score)].text;
    return name + QLatin1Char('\n') + QString::number(score) + QStringLiteral("  ") +
           words().of(sentence.zh, sentence.en);
}

QStringList SelectionTableModel::domainNames(qint32 position, bool brief) const
{
    QStringList names;
    const QList<AdoptionDomain>& domains = m_snapshot.guideline->domains;
    for (int i = 0; i < domains.size(); ++i) {
        if ((verdict(position).applicableMask & (1U << i)) != 0) {
            const Bilingual& name = brief ? domains[i].shortName : domains[i].name;
            names.append(words().of(name.zh, name.en));
        }
    }
    return names;
}

int SelectionTableModel::stabilityOf(qint32 position) const
{
    if (verdict(position).group == SelectionClass::NotAssessed) {
        return stabilityNotAssessed;
    }
    return m_stability.isEmpty() ? stabilityPending : m_stability[position];
}

int SelectionTableModel::moveOf(qint32 position) const
{
    const auto has = [position](const QList<qint32>& list) {
        return std::binary_search(list.begin(), list.end(), position);
    };
    return has(m_move.enters) ? 1 : has(m_move.leaves) ? -1 : 0;
}

QVariant SelectionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool wanted =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || !wanted) {
        return {};
    }
    if (const int factor = factorOf(section); factor >= 0 && m_snapshot.guideline) {
        const Factor& asked = m_snapshot.guideline->factors[factor];
        const Bilingual& name = role == Qt::DisplayRole ? asked.shortName : asked.name;
        return words().of(name.zh, name.en);
    }
    switch (section) {
    case RankColumn:
        return tr("Rank");
    case CodeColumn:
        return tr("Code");
    case NameColumn:
        return tr("System");
    case DomainsColumn:
        return tr("Domains");
    case RiskTotalColumn:
        return role == Qt::DisplayRole ? tr("Σ") : tr("Risk total");
    case ImpactTotalColumn:
        return role == Qt::DisplayRole ? tr("Σ") : tr("Impact total");
    case RtoColumn:
        return role == Qt::DisplayRole ? tr("RTO") : tr("Recovery time objective");
    case StabilityColumn:
        return role == Qt::DisplayRole ? tr("Stability")
                                       : tr("Share of trials in which the result stays as it is");
    case TrialColumn:
        return tr("What if");
    default:
        return {};
    }
}

} // namespace zt
