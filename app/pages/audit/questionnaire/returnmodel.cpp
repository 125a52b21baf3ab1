// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/questionnaire/returnmodel.h"

#include "app/widgets/paint.h"
#include "model/document/document.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingquestionnaire.h"

#include <algorithm>

namespace zt {

namespace {

using Fate = ReturnedOutcome::Fate;

constexpr QLatin1String paperKind("point_result");

} // namespace

ReturnModel::ReturnModel(AppContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

std::optional<ReturnModel::Group> ReturnModel::groupOf(Fate fate)
{
    switch (fate) {
    case Fate::Conflict:
    case Fate::Theirs:
    case Fate::Ours:
        return Group::Conflicts;
    case Fate::Accepted:
        return Group::Accepted;
    case Fate::Unknown:
        return Group::Unknown;
    case Fate::Unchanged:
        break;
    }
    return std::nullopt;
}

/// The same rows with other decisions stay where they are, with the cursor.
void ReturnModel::set(const ReturnedForm& form, const ReturnedOutcomes& outcomes)
{
    QList<Row> before = std::exchange(m_rows, {});
    const auto same = [&] {
        return std::equal(
            m_rows.begin(), m_rows.end(), before.begin(), before.end(), [](auto& a, auto& b) {
                return a.group == b.group && a.at == b.at && a.field == b.field;
            });
    };
    m_faults = form.book.returned.faults;
    m_outcomes = outcomes.rows;
    addFaults();
    for (const Group group : {Group::Conflicts, Group::Accepted, Group::Unknown}) {
        addOutcomes(group);
    }
    if (same() && !m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    m_rows.swap(before);
    beginResetModel();
    m_rows.swap(before);
    endResetModel();
}

void ReturnModel::addFaults()
{
    if (!m_faults.isEmpty()) {
        m_rows.append({Group::Faults, -1, {}, static_cast<int>(m_faults.size())});
    }
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        m_rows.append({Group::Faults, i, {}, 0});
    }
}

void ReturnModel::addOutcomes(Group group)
{
    const qsizetype head = m_rows.size();
    int points = 0;
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        const ReturnedOutcome& outcome = m_outcomes[i];
        if (groupOf(outcome.fate) != group) {
            continue;
        }
        ++points;
        if (outcome.fields.isEmpty()) {
            m_rows.append({group, i, {}, 0});
        }
        for (const QString& field : outcome.fields) {
            m_rows.append({group, i, field, 0});
        }
    }
    if (points > 0) {
        m_rows.insert(head, {group, -1, {}, points});
    }
}

bool ReturnModel::isHead(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].at < 0;
}

ReturnModel::Group ReturnModel::group(int row) const
{
    return m_rows.value(row).group;
}

const ReturnedOutcome* ReturnModel::conflict(int row) const
{
    const Row one = m_rows.value(row);
    return one.group == Group::Conflicts && one.at >= 0 ? &m_outcomes[one.at] : nullptr;
}

int ReturnModel::nextOpen(int row) const
{
    const ReturnedOutcome* here = conflict(row);
    for (int next = row + 1; next < m_rows.size(); ++next) {
        const ReturnedOutcome* other = conflict(next);
        if (other != nullptr && other->fate == Fate::Conflict &&
            (here == nullptr || other->line != here->line)) {
            return next;
        }
    }
    return -1;
}

TakeRules::Side ReturnModel::side(int row) const
{
    const ReturnedOutcome* outcome = conflict(row);
    if (outcome == nullptr || outcome->fate == Fate::Conflict) {
        return TakeRules::Side::Nobody;
    }
    return outcome->fate == Fate::Ours ? TakeRules::Side::Ours : TakeRules::Side::Theirs;
}

int ReturnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReturnModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReturnModel::headText(const Row& row) const
{
    switch (row.group) {
    case Group::Faults:
        return tr("Cells that cannot be read: %1").arg(row.count);
    case Group::Conflicts:
        return tr("Changed on both sides: %1").arg(row.count);
    case Group::Accepted:
        return tr("Accepted: %1").arg(row.count);
    case Group::Unknown:
        break;
    }
    return tr("Rows that find no place here: %1").arg(row.count);
}

QString ReturnModel::faultText(const QuestionnaireFault& fault, int column) const
{
    switch (column) {
    case Place:
        return fault.cell();
    case Field:
        return tr("Read: %1").arg(fault.read.isEmpty() ? QStringLiteral("–") : fault.read);
    case Sent: // and on to the end of the row
        return returnFaultText(fault.kind, m_context.language.current());
    default:
        return {};
    }
}

QString ReturnModel::decisionText(const ReturnedOutcome& outcome) const
{
    switch (outcome.fate) {
    case Fate::Conflict:
        return tr("To be decided");
    case Fate::Ours:
        return tr("Ours stays");
    case Fate::Theirs:
    case Fate::Accepted:
        return tr("Theirs is taken");
    case Fate::Unknown:
    case Fate::Unchanged:
        break;
    }
    return tr("Left out");
}

QString ReturnModel::outcomeText(const Row& row, int column) const
{
    const ReturnedOutcome& outcome = m_outcomes[row.at];
    const Snapshot& snapshot = m_context.document.snapshot();
    const Language& language = m_context.language.current();
    const auto words = [&](const FieldValues& values) {
        return row.field.isEmpty()
                   ? QString()
                   : factValueText(
                         paperKind, row.field, values.value(row.field), snapshot, language);
    };
    switch (column) {
    case Place:
        return tr("Row %1").arg(outcome.line);
    case Point:
        return outcome.sentAs.isEmpty()
                   ? outcome.ref.point
                   : tr("%1, sent as %2").arg(outcome.ref.point, outcome.sentAs);
    case Field:
        return row.field.isEmpty()
                   ? unknownRowText(outcome.why, outcome.heirs, language)
                   : factFieldName(paperKind, row.field, *snapshot.guideline, language);
    case Sent:
        return words(outcome.sent);
    case Ours:
        return words(outcome.ours);
    case Theirs:
        return words(outcome.theirs);
    default:
        return decisionText(outcome);
    }
}

QVariant ReturnModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    QString text;
    if (row.at < 0) {
        text = index.column() == 0 ? headText(row) : QString();
    } else if (row.group == Group::Faults) {
        text = faultText(m_faults[row.at], index.column());
    } else {
        text = outcomeText(row, index.column());
    }
    return role == Qt::ToolTipRole && !text.isEmpty() ? paint::toolTip(text) : text;
}

QVariant ReturnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList heads{tr("Place"),
                            tr("Point"),
                            tr("Field"),
                            tr("Sent"),
                            tr("Ours now"),
                            tr("Theirs"),
                            tr("What counts")};
    return heads.value(section);
}

} // namespace zt
