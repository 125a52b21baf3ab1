// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/evidencemodel.h"

#include "app/shell/windowtexts.h"
#include "app/widgets/maturitypaint.h"
#include "app/widgets/paint.h"

#include <algorithm>

namespace zt {

namespace {

bool samePieces(const QList<EvidenceRow>& a, const QList<EvidenceRow>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.evidence.id == y.evidence.id;
    });
}

} // namespace

void EvidenceModel::setRows(const QList<EvidenceRow>& rows)
{
    if (!samePieces(m_rows, rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    const QList<EvidenceRow> before = std::exchange(m_rows, rows);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] != before[i]) {
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

const EvidenceRow* EvidenceModel::row(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int EvidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    const EvidenceRow* one = row(index);
    if (one == nullptr) {
        return {};
    }
    const Evidence& evidence = one->evidence;
    switch (role) {
    case Qt::DisplayRole:
        return evidence.name;
    case Qt::ToolTipRole:
        return paint::toolTip(
            evidence.kind == EvidenceKind::Link
                ? evidence.address
                : tr("%1\n%2, SHA-256 %3")
                      .arg(evidence.name, sizeText(evidence.size), evidence.sha256));
    case Qt::AccessibleTextRole: {
        const paint::PeriodBar period{
            one->periodFrom, one->periodTo, evidence.validFrom, evidence.validTo, one->today};
        QString text = tr("%1, used for %n item(s)", nullptr, one->uses).arg(evidence.name);
        const QString dates = periodText(evidence.validFrom, evidence.validTo);
        text += dates.isEmpty() ? tr(", no period stated") : tr(", effective %1").arg(dates);
        return period.meets() ? text : text + tr(", outside the assessment period");
    }
    default:
        return {};
    }
}

QHash<EvidenceId, int> usesOf(const Snapshot& snapshot, const QList<EvidenceId>& evidence)
{
    QHash<EvidenceId, int> uses;
    if (evidence.isEmpty()) {
        return uses;
    }
    for (const AnswerSheet& sheet : snapshot.answers.sheets()) {
        for (const ItemAnswer& answer : sheet.answers) {
            for (const EvidenceId& id : answer.evidence) {
                if (evidence.contains(id)) {
                    ++uses[id];
                }
            }
        }
    }
    for (const PointResult& paper : snapshot.pointResults) {
        for (const EvidenceId& id : paper.evidence) {
            if (evidence.contains(id)) {
                ++uses[id];
            }
        }
    }
    return uses;
}

QString periodText(const QDate& from, const QDate& to)
{
    if (!from.isValid() && !to.isValid()) {
        return {};
    }
    const bool sameYear = from.isValid() && to.isValid() && from.year() == to.year();
    const QString first = from.isValid() ? from.toString(Qt::ISODate) : QStringLiteral("…");
    const QString last = to.isValid() ? to.toString(sameYear ? QStringLiteral("MM-dd")
                                                             : QStringLiteral("yyyy-MM-dd"))
                                      : QStringLiteral("…");
    return QStringLiteral("%1 – %2").arg(first, last);
}

} // namespace zt
