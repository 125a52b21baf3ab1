// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/auditfindingmodel.h"

#include "app/pages/audit/audittexts.h"
#include "app/widgets/paint.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <algorithm>

namespace zt {

AuditFindingModel::AuditFindingModel(std::function<const Language&()> language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(std::move(language))
{
}

void AuditFindingModel::setState(const AuditState& state)
{
    QList<AuditFinding> rows;
    for (const AuditFinding* finding : state.findings()) {
        rows.append(*finding);
    }
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](auto& a, auto& b) {
            return a.id == b.id;
        });
    if (!same) {
        beginResetModel();
        m_state = state;
        m_rows = rows;
        endResetModel();
        return;
    }
    m_state = state;
    m_rows = rows;
    retranslate();
}

void AuditFindingModel::retranslate()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const AuditFinding* AuditFindingModel::finding(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex AuditFindingModel::indexOf(const QString& code) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].code == code) {
            return index(row, 0);
        }
    }
    return {};
}

bool AuditFindingModel::isLate(const AuditFinding& finding) const
{
    return ageOf(m_state.snapshot(), finding, m_state.today()).overdue > 0;
}

int AuditFindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditFindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditFindingModel::ageText(const AuditFinding& finding) const
{
    const auto days = ageOf(m_state.snapshot(), finding, m_state.today()).days;
    return days ? tr("%n d", "age in days, short", static_cast<int>(*days)) : QStringLiteral("–");
}

QString AuditFindingModel::text(const AuditFinding& finding, int column) const
{
    switch (column) {
    case Code:
        return finding.code;
    case Severity:
        return auditSeverityWord(finding.severity, m_language());
    case Title:
        return AuditTexts::findingTitle(finding);
    case Point: {
        QStringList codes;
        for (const PointRef& ref : finding.criteria) {
            codes.append(ref.point);
        }
        return joinList(codes, m_language());
    }
    case Owner:
        return finding.owner.isEmpty() ? QStringLiteral("–") : finding.owner;
    case Due:
        return finding.due.isValid() ? finding.due.toString(Qt::ISODate) : QStringLiteral("–");
    case Age:
        return ageText(finding);
    default:
        return auditFindingStatusText(finding.status, m_language());
    }
}

QVariant AuditFindingModel::data(const QModelIndex& index, int role) const
{
    const AuditFinding* one = finding(index);
    if (one == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return text(*one, index.column());
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines{text(*one, index.column())};
        if (index.column() == Due || index.column() == Age) {
            lines.append(AuditTexts::dueText(*one, m_state.today()));
        }
        lines.removeAll(QString());
        return paint::toolTip(lines.join(QLatin1Char('\n')));
    }
    return {};
}

QVariant AuditFindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int((section == Age ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Code:
        return tr("Code");
    case Severity:
        return tr("Severity");
    case Title:
        return tr("Condition");
    case Point:
        return tr("Point");
    case Owner:
        return tr("Owner");
    case Due:
        return tr("Due");
    case Age:
        return tr("Age");
    default:
        return tr("Status");
    }
}

} // namespace zt
