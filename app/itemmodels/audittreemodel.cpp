// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/audittreemodel.h"

#include "app/pages/audit/audittexts.h"
#include "app/widgets/paint.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <algorithm>

namespace zt {

namespace {

bool sameShape(const QList<AuditGroupRow>& a, const QList<AuditGroupRow>& b)
{
    const auto samePoint = [](const PointStatus& x, const PointStatus& y) {
        return x.ref == y.ref;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const auto& x, const auto& y) {
        return x.checklist == y.checklist && x.group == y.group && x.docked == y.docked &&
               std::equal(
                   x.points.begin(), x.points.end(), y.points.begin(), y.points.end(), samePoint);
    });
}

bool sameLook(const PointStatus& a, const PointStatus& b)
{
    return a.result == b.result && a.state == b.state && a.stale == b.stale &&
           a.needsLook == b.needsLook && a.findings == b.findings &&
           a.applicability == b.applicability;
}

} // namespace

AuditTreeModel::AuditTreeModel(std::function<const Language&()> language, QObject* parent)
    : QAbstractItemModel(parent)
    , m_language(std::move(language))
{
}

void AuditTreeModel::setState(const AuditState& state)
{
    m_filterTexts.clear();
    if (m_state.audit().id != state.audit().id || !sameShape(m_state.rows(), state.rows())) {
        beginResetModel();
        m_state = state;
        endResetModel();
        return;
    }
    const AuditState before = std::exchange(m_state, state);
    for (int group = 0; group < m_state.rows().size(); ++group) {
        const AuditGroupRow& now = m_state.rows()[group];
        const AuditGroupRow& was = before.rows()[group];
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < now.points.size(); ++row) {
            if (!sameLook(now.points[row], was.points[row])) {
                const QModelIndex at = index(row, 0, parent);
                Q_EMIT dataChanged(at, at);
            }
        }
        if (now.coverage != was.coverage) {
            Q_EMIT dataChanged(parent, parent);
        }
    }
}

void AuditTreeModel::retranslate()
{
    m_filterTexts.clear();
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(parent, parent);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

const AuditGroupRow* AuditTreeModel::group(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == 0 ? &m_state.rows()[index.row()] : nullptr;
}

const PointStatus* AuditTreeModel::point(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0
               ? &m_state.rows()[static_cast<qsizetype>(index.internalId()) - 1].points[index.row()]
               : nullptr;
}

QModelIndex AuditTreeModel::indexOf(const PointRef& ref) const
{
    for (int group = 0; group < m_state.rows().size(); ++group) {
        const QList<PointStatus>& points = m_state.rows()[group].points;
        for (int row = 0; row < points.size(); ++row) {
            if (points[row].ref == ref) {
                return index(row, 0, index(group, 0));
            }
        }
    }
    return {};
}

QString AuditTreeModel::groupName(const AuditGroupRow& row) const
{
    return AuditTexts::groupName(m_state, row, m_language());
}

QString AuditTreeModel::pointName(const PointStatus& point) const
{
    const ChecklistPoint* asked = m_state.point(point.ref);
    return asked != nullptr ? AuditTexts::pointText(*asked, m_language(), true) : point.ref.point;
}

QString AuditTreeModel::whyNot(const PointStatus& point) const
{
    return AuditTexts::whyNot(m_state, point, m_language());
}

QModelIndex AuditTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent)) {
        return {};
    }
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex AuditTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0
               ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0})
               : QModelIndex();
}

int AuditTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_state.rows().size());
    }
    const AuditGroupRow* row = group(parent);
    return row != nullptr ? static_cast<int>(row->points.size()) : 0;
}

int AuditTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QString AuditTreeModel::filterText(const QModelIndex& index) const
{
    const auto group = static_cast<qsizetype>(index.internalId()) - 1;
    if (m_filterTexts.size() != m_state.rows().size()) {
        m_filterTexts.resize(m_state.rows().size());
    }
    QStringList& texts = m_filterTexts[group];
    if (texts.isEmpty()) {
        texts.resize(m_state.rows()[group].points.size());
    }
    QString& text = texts[index.row()];
    if (text.isEmpty()) {
        text = wordsOf(*point(index));
    }
    return text;
}

QString AuditTreeModel::wordsOf(const PointStatus& point) const
{
    QStringList words{point.ref.point,
                      pointName(point),
                      auditResultText(point.result, m_language()),
                      reviewStateText(point.state, m_language())};
    if (const ChecklistPoint* asked = m_state.point(point.ref)) {
        words += {asked->text.zh, asked->text.en, asked->mechanismCode};
    }
    const PointResult paper = m_state.paper(point.ref);
    words += {paper.preparer, paper.reviewer};
    return (words + point.findings + point.repeatedAs).join(QLatin1Char('\n'));
}

QString AuditTreeModel::toolTip(const PointStatus& point) const
{
    QStringList lines{QStringLiteral("%1  %2").arg(point.ref.point, pointName(point))};
    if (!point.repeatedAs.isEmpty()) {
        lines.append(tr("Repeated word for word as %1; answered once, here")
                         .arg(joinList(point.repeatedAs, m_language())));
    }
    if (!point.applicability.whyNot.isEmpty()) {
        lines.append(point.applicability.applies == Tri::No
                         ? whyNot(point)
                         : tr("Not known yet whether it applies: %1").arg(whyNot(point)));
    }
    if (point.needsLook) {
        lines.append(tr("Carried over to a new version: look again"));
    }
    if (point.stale) {
        lines.append(tr("Changed after it was accepted"));
    }
    return paint::toolTip(lines.join(QLatin1Char('\n')));
}

QVariant AuditTreeModel::data(const QModelIndex& index, int role) const
{
    if (const AuditGroupRow* row = group(index)) {
        const bool words = role == Qt::DisplayRole || role == FilterRole;
        if (role == Qt::AccessibleTextRole) {
            return tr("%1, %2 of %3 looked at")
                .arg(groupName(*row))
                .arg(row->coverage.checked)
                .arg(row->coverage.applicable);
        }
        return words ? QVariant(groupName(*row)) : QVariant();
    }
    const PointStatus* one = point(index);
    if (one == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return pointName(*one);
    case Qt::ToolTipRole:
        return toolTip(*one);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2, %3")
                   .arg(one->ref.point,
                        pointName(*one),
                        auditResultText(one->result, m_language())) +
               (one->needsLook ? QStringLiteral(", ") + tr("look again") : QString());
    case FilterRole:
        return filterText(index);
    case RefRole:
        return toKey(one->ref);
    default:
        return {};
    }
}

} // namespace zt
