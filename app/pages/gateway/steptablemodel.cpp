// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/steptablemodel.h"

#include "app/widgets/paint.h"
#include "reports/phrase.h"
#include "reports/wordinggateway.h"

namespace zt {

namespace {

QString deedOf(const GatewayPolicy& policy, const ScenarioStep& step, const Language& language)
{
    const QString note = pick(step.note, language);
    if (!note.isEmpty()) {
        return note;
    }
    const GatewaySystem* system = policy.system(step.target);
    const QString action = gatewayActionText(step.action, language);
    return system != nullptr ? action + QStringLiteral(" → ") + pick(system->name, language)
                             : action;
}

QString verdictOf(const StepOutcome& step, const Language& language)
{
    return gatewayStepText(step.decision.answer,
                           !step.reached.isEmpty(),
                           step.asExpected ? std::nullopt : std::optional(step.step->step->expect),
                           language);
}

StepRow::Look lookOf(const StepOutcome& step)
{
    if (!step.reached.isEmpty()) {
        return StepRow::Look::Reached;
    }
    if (!step.granted) {
        return StepRow::Look::Stopped;
    }
    return step.decision.answer.alert ? StepRow::Look::Alarm : StepRow::Look::Plain;
}

} // namespace

QList<StepRow> stepRows(const GatewayPolicy& policy,
                        const GatewayScenario& scenario,
                        const TimelineRun& run,
                        const Language& language)
{
    QList<StepRow> rows;
    for (const StepOutcome& step : run.steps) {
        StepRow row;
        row.time = scenarioTimeText(scenario.start, step.step->step->atMs);
        row.actor = scenarioActorText(scenario, step.step->step->actor, language);
        row.deed = deedOf(policy, *step.step->step, language);
        row.verdict = verdictOf(step, language);
        row.look = lookOf(step);
        if (step.decision.rule >= 0) {
            const GatewayRule& rule = policy.rules.at(step.decision.rule);
            row.rule = rule.id + u' ' + nameOf(rule, language);
            row.item = rule.item;
            if (!rule.sources.isEmpty()) {
                row.clause = rule.sources.last().doc + u' ' + rule.sources.last().section;
            }
        }
        rows.append(row);
    }
    return rows;
}

StepTableModel::StepTableModel(const ThemeHolder& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void StepTableModel::setRows(const QList<StepRow>& rows)
{
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void StepTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int StepTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StepTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString StepTableModel::text(const StepRow& row, int column) const
{
    switch (column) {
    case TimeColumn:
        return row.time;
    case ActorColumn:
        return row.actor;
    case DeedColumn:
        return row.deed;
    case VerdictColumn:
        return row.verdict;
    case RuleColumn:
        return row.rule;
    case ItemColumn:
        return row.item;
    default:
        return row.clause;
    }
}

QColor StepTableModel::colour(const StepRow& row, int column) const
{
    if (column == VerdictColumn) {
        switch (row.look) {
        case StepRow::Look::Reached:
            return m_theme->bad;
        case StepRow::Look::Stopped:
            return m_theme->good;
        case StepRow::Look::Alarm:
            return m_theme->warn;
        case StepRow::Look::Plain:
            break;
        }
    }
    return column == TimeColumn || column >= RuleColumn ? m_theme->tx2 : m_theme->tx;
}

QVariant StepTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const StepRow& row = m_rows.at(index.row());
    const bool marked = index.column() == VerdictColumn && row.look != StepRow::Look::Plain;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return paint::toolTip(text(row, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return Theme::font(Theme::small, marked);
    case Qt::ForegroundRole:
        return colour(row, index.column());
    default:
        return {};
    }
}

QVariant StepTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ActorColumn:
        return tr("Who");
    case DeedColumn:
        return tr("What happens");
    case VerdictColumn:
        return tr("Verdict");
    case RuleColumn:
        return tr("Rule");
    case ItemColumn:
        return tr("Item");
    default:
        return tr("Clause");
    }
}

} // namespace zt
