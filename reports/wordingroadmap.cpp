// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingroadmap.h"

#include "model/domain/labels.h"
#include "reports/phrase.h"

#include <algorithm>
#include <cstdlib>

namespace zt {

namespace {

QString pillarName(const QString& id, const Guideline& guideline, const Language& language)
{
    for (const Pillar& pillar : guideline.pillars) {
        if (pillar.id == id) {
            return nameOf(pillar, language);
        }
    }
    return id;
}

QString labelScope(const QString& code, const Guideline& guideline, const Language& language)
{
    if (code.isEmpty()) {
        return language.translate("Roadmap", "Institution");
    }
    const AdoptionDomain* domain = guideline.domain(code);
    return domain != nullptr ? nameOf(*domain, language) : code;
}

QString targetLabel(const QStringList& args, const Guideline& guideline, const Language& language)
{
    const QStringList shown{labelScope(args.value(0), guideline, language),
                            pillarName(args.value(1), guideline, language),
                            levelNumeral(args.value(2).toInt()),
                            args.value(3)};
    return fill(args.value(3).isEmpty()
                    ? language.translate("Roadmap", "Target: %1, %2 → %3")
                    : language.translate("Roadmap", "Target: %1, %2 → %3 by %4"),
                shown);
}

QString editLabel(const QStringList& args, const Language& language)
{
    QStringList names;
    for (const QString& key : args.mid(1)) {
        names.append(roadmapFieldName(key, language));
    }
    return fill(language.translate("Roadmap", "Action %1: %2 changed"),
                {args.value(0), joinList(names, language)});
}

QString moveLabel(const QStringList& args, bool swapped, const Language& language)
{
    const int months = args.value(1).toInt() * (swapped ? -1 : 1);
    const QStringList shown{args.value(0), QString::number(std::abs(months))};
    return fill(months < 0 ? language.translate("Roadmap", "Action %1 moved earlier by %2 mo.")
                           : language.translate("Roadmap", "Action %1 moved later by %2 mo."),
                shown);
}

QString applyLabel(const QStringList& args, const Language& language)
{
    const QStringList shown{
        args.value(0), args.value(1), groupedNumber(args.value(2).toLongLong())};
    return fill(args.value(2).isEmpty()
                    ? language.translate("Roadmap", "Plan applied: %1 approved, %2 withdrawn")
                    : language.translate(
                          "Roadmap", "Plan applied: %1 approved, %2 withdrawn, budget %3 dollars"),
                shown);
}

/// Codes of the unfinished actions that wait for one.
QStringList waiting(const RoadmapPlan& plan, int action)
{
    QStringList codes;
    for (const ImprovementAction& other : plan.actions) {
        if (isUnfinished(other.status) && other.dependsOn.contains(plan.actions[action].id)) {
            codes.append(other.code);
        }
    }
    return codes;
}

QString overdueText(const Attention& attention, const RoadmapPlan& plan, const Language& language)
{
    const QStringList held = waiting(plan, attention.action);
    const QStringList shown{QString::number(attention.days), joinList(held, language)};
    return fill(held.isEmpty() ? language.translate("Roadmap", "overdue by %1 d")
                               : language.translate("Roadmap", "overdue by %1 d, holds %2 up"),
                shown);
}

} // namespace

QString actionStatusText(ActionStatus status, const Language& language)
{
    switch (status) {
    case ActionStatus::Candidate:
        return language.translate("Roadmap", "Candidate");
    case ActionStatus::Approved:
        return language.translate("Roadmap", "Approved");
    case ActionStatus::InProgress:
        return language.translate("Roadmap", "In progress");
    case ActionStatus::Done:
        return language.translate("Roadmap", "Done");
    case ActionStatus::Dropped:
        return language.translate("Roadmap", "Dropped");
    }
    return {};
}

QString planGoalText(PlanGoal goal, const Language& language)
{
    return goal == PlanGoal::Items ? language.translate("Roadmap", "most items closed")
                                   : language.translate("Roadmap", "most pillars at target");
}

QString levelNumeral(int order)
{
    static const QStringList numerals{QStringLiteral("—"),
                                      QStringLiteral("I"),
                                      QStringLiteral("II"),
                                      QStringLiteral("III"),
                                      QStringLiteral("IV")};
    return numerals.value(order);
}

QString quarterText(const Quarter& quarter)
{
    return QStringLiteral("%1Q%2")
        .arg(quarter.year % 100, 2, 10, QLatin1Char('0'))
        .arg(quarter.number);
}

QString roadmapFieldName(const QString& fieldKey, const Language& language)
{
    const std::pair<const char*, const char*> names[] = {
        {"title", QT_TRANSLATE_NOOP("Roadmap", "Title")},
        {"person", QT_TRANSLATE_NOOP("Roadmap", "Person")},
        {"owner_unit", QT_TRANSLATE_NOOP("Roadmap", "Owner unit")},
        {"code", QT_TRANSLATE_NOOP("Roadmap", "Code")},
        {"start", QT_TRANSLATE_NOOP("Roadmap", "Start")},
        {"due", QT_TRANSLATE_NOOP("Roadmap", "Due")},
        {"cost_once", QT_TRANSLATE_NOOP("Roadmap", "One-off cost")},
        {"cost_yearly", QT_TRANSLATE_NOOP("Roadmap", "Yearly cost")},
        {"status", QT_TRANSLATE_NOOP("Roadmap", "Status")},
        {"progress", QT_TRANSLATE_NOOP("Roadmap", "Progress")},
        {"closes", QT_TRANSLATE_NOOP("Roadmap", "Closes")},
        {"depends_on", QT_TRANSLATE_NOOP("Roadmap", "Must be done first")},
        {"note", QT_TRANSLATE_NOOP("Roadmap", "Note")},
        {"level", QT_TRANSLATE_NOOP("Roadmap", "Target level")},
        {"budget_total", QT_TRANSLATE_NOOP("Roadmap", "Total budget")},
        {"budget_per_quarter", QT_TRANSLATE_NOOP("Roadmap", "Cap per quarter")},
        {"goal", QT_TRANSLATE_NOOP("Roadmap", "Goal")},
    };
    const auto found = std::find_if(std::begin(names), std::end(names), [&](const auto& name) {
        return fieldKey == QLatin1String(name.first);
    });
    return found == std::end(names) ? fieldKey : language.translate("Roadmap", found->second);
}

QString attentionText(const Attention& attention,
                      const RoadmapPlan& plan,
                      const Guideline& guideline,
                      const Language& language)
{
    const QString other = attention.other < 0 ? QString() : plan.actions[attention.other].code;
    const QString days = QString::number(attention.days);
    switch (attention.kind) {
    case Attention::Kind::Overdue:
        return overdueText(attention, plan, language);
    case Attention::Kind::WaitsOverdue:
        return fill(language.translate("Roadmap", "Waits for %1, which is overdue by %2 d"),
                    {other, days});
    case Attention::Kind::WaitsTooLong:
        return fill(
            language.translate("Roadmap", "Waits for %1, which ends %2 d after this starts"),
            {other, days});
    case Attention::Kind::WaitsDropped:
        return fill(language.translate("Roadmap", "Waits for %1, which was dropped"), {other});
    case Attention::Kind::LateForTarget: {
        const PillarTarget& target = plan.targets[attention.target].target;
        return fill(
            language.translate("Roadmap", "%1 d late for the target %2 %3"),
            {days, pillarName(target.pillar, guideline, language), levelNumeral(target.order)});
    }
    }
    return {};
}

QString
scheduleText(const ScheduleProposal& proposal, const RoadmapPlan& plan, const Language& language)
{
    const QStringList shown{plan.actions[proposal.action].code,
                            proposal.start.toString(Qt::ISODate),
                            proposal.due.toString(Qt::ISODate)};
    return fill(proposal.stretch ? language.translate("Roadmap", "%1 stretched to %3")
                                 : language.translate("Roadmap", "%1 moved to %2 – %3"),
                shown);
}

QString roadmapLabelText(const QString& code,
                         const QStringList& args,
                         bool swapped,
                         const Guideline& guideline,
                         const Language& language)
{
    if (code == labels::actionAdd) {
        return fill(language.translate("Roadmap", "Action added: %1 %2"), args);
    }
    if (code == labels::actionsAdd) {
        return fill(language.translate("Roadmap", "%1 actions added"), args);
    }
    if (code == labels::actionEdit) {
        return editLabel(args, language);
    }
    if (code == labels::actionMove) {
        return moveLabel(args, swapped, language);
    }
    if (code == labels::actionRemove) {
        return fill(language.translate("Roadmap", "Action removed: %1 %2"), args);
    }
    if (code == labels::targetSet) {
        return targetLabel(args, guideline, language);
    }
    if (code == labels::targetClear) {
        return fill(language.translate("Roadmap", "Target taken away: %1, %2"),
                    {labelScope(args.value(0), guideline, language),
                     pillarName(args.value(1), guideline, language)});
    }
    return code == labels::roadmapApply ? applyLabel(args, language) : QString();
}

QString moneyText(Money money)
{
    constexpr Money perUnit = 10'000;
    constexpr int decimals = 4; ///< of ten thousand
    const Money whole = money / perUnit;
    const Money rest = money % perUnit;
    if (rest == 0 || whole >= 100) {
        return groupedNumber(whole + (rest * 2 >= perUnit ? 1 : 0));
    }
    QString text = QStringLiteral("%1").arg(rest, decimals, 10, QLatin1Char('0'));
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    return groupedNumber(whole) + QLatin1Char('.') + text;
}

QString exactMoneyText(Money money)
{
    return QStringLiteral("NT$ ") + groupedNumber(money);
}

} // namespace zt
