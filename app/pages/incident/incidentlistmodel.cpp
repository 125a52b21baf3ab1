// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/incidentlist.h"
#include "app/pages/incident/incidenttexts.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/paint.h"
#include "reports/wordingincident.h"

#include <algorithm>

namespace zt {

IncidentListModel::IncidentListModel(std::function<const Language&()> language, QObject* parent)
    : QAbstractListModel(parent)
    , m_language(std::move(language))
{
}

void IncidentListModel::setState(const IncidentState& state)
{
    beginResetModel();
    m_state = state;
    arrange();
    endResetModel();
}

void IncidentListModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = text.trimmed();
    arrange();
    endResetModel();
}

void IncidentListModel::arrange()
{
    m_rows.clear();
    std::optional<IncidentGroup> group;
    for (qsizetype i = 0; i < m_state.rows().size(); ++i) {
        const IncidentRow& row = m_state.rows().at(i);
        if (!fits(row)) {
            continue;
        }
        const IncidentGroup its = groupOf(row.file.incident);
        if (its != group) {
            group = its;
            m_rows.append({its, -1});
        }
        m_rows.append({its, i});
    }
}

bool IncidentListModel::fits(const IncidentRow& row) const
{
    const Incident& incident = row.file.incident;
    const QStringList texts{incident.code,
                            incident.title,
                            factsOf(row),
                            IncidentTexts::systemsText(m_state.snapshot(), incident)};
    return texts.join(QLatin1Char('\n')).contains(m_filter, Qt::CaseInsensitive);
}

int IncidentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const IncidentRow* IncidentListModel::incident(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows.at(index.row()).at < 0) {
        return nullptr;
    }
    return &m_state.rows().at(m_rows.at(index.row()).at);
}

QModelIndex IncidentListModel::indexOf(const IncidentId& id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const IncidentRow* one = incident(index(row));
        if (one != nullptr && one->file.incident.id == id) {
            return index(row);
        }
    }
    return {};
}

int IncidentListModel::countBelow(const QModelIndex& head) const
{
    const IncidentGroup group = m_rows.at(head.row()).group;
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.group == group && row.at >= 0;
    }));
}

QString IncidentListModel::factsOf(const IncidentRow& row) const
{
    const Language& language = m_language();
    const Incident& incident = row.file.incident;
    QStringList facts{incidentClassText(incident.kind, language)};
    facts.append(incident.closedAt ? tr("closed %1").arg(shownDay(*incident.closedAt).mid(5))
                                   : IncidentTexts::stageNow(row.status, language));
    facts.removeAll(QString());
    return facts.join(factGap(language));
}

Qt::ItemFlags IncidentListModel::flags(const QModelIndex& index) const
{
    return incident(index) != nullptr ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

QVariant IncidentListModel::data(const QModelIndex& index, int role) const
{
    const IncidentRow* row = incident(index);
    if (row == nullptr) {
        if (role != Qt::DisplayRole || !index.isValid()) {
            return {};
        }
        const QStringList names{tr("In work"), tr("Closed"), tr("Drills")};
        return names.value(static_cast<int>(m_rows.at(index.row()).group));
    }
    const Incident& incident = row->file.incident;
    if (role == Qt::UserRole) {
        const Moment* at = !row->file.events.isEmpty() ? &row->file.events.first().at : nullptr;
        return at != nullptr ? shownDay(*at).mid(5) : QString();
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString late = row->status.late() ? tr("late") : QString();
        QStringList words{incident.code, incident.title, factsOf(*row), late};
        words.removeAll(QString());
        const QString text = words.join(QLatin1Char(' '));
        return role == Qt::ToolTipRole ? paint::toolTip(text) : text;
    }
    return {};
}

} // namespace zt
