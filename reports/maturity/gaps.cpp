// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/maturity/sections.h"
#include "reports/phrase.h"
#include "reports/wordingroadmap.h"

namespace zt::maturityreport {

namespace {

Column date(const QString& key, const QString& title)
{
    return Column{.key = key, .title = title, .kind = CellKind::Date};
}

Column money(const QString& key, const QString& title)
{
    return Column{.key = key, .title = title, .kind = CellKind::Integer, .total = true};
}

QHash<QString, QStringList> actionsByItem(const Snapshot& snapshot)
{
    QHash<QString, QStringList> actions;
    for (const ImprovementAction& action : snapshot.actions) {
        if (action.status != ActionStatus::Dropped) {
            for (const ItemRef& ref : action.closes) {
                actions[toKey(ref)].append(action.code);
            }
        }
    }
    return actions;
}

QList<Column> gapColumns(const Language& language)
{
    return {
        textColumn(QStringLiteral("code"), language.translate("Report", "Scope"), 16),
        textColumn(QStringLiteral("name"), language.translate("Field", "Name"), 26),
        textColumn(QStringLiteral("item"), language.translate("Report", "Item"), 10),
        textColumn(QStringLiteral("text"), language.translate("Report", "Text"), 60),
        textColumn(QStringLiteral("pillar"), language.translate("Report", "Pillar"), 16),
        textColumn(QStringLiteral("level"), language.translate("Report", "Level"), 10),
        textColumn(QStringLiteral("status"), language.translate("Field", "Status"), 18),
        textColumn(QStringLiteral("holds_down"),
                   language.translate("Report", "Holds the pillar down"),
                   10),
        textColumn(QStringLiteral("toward_target"),
                   language.translate("Report", "Needed for the target"),
                   10),
        date(QStringLiteral("target_date"), language.translate("Field", "Target date")),
        textColumn(QStringLiteral("actions"), language.translate("Report", "Actions"), 20),
    };
}

void addGap(Table& table,
            const MaturityInput& in,
            const MaturityView& view,
            const ItemStanding& standing,
            const QHash<QString, QStringList>& actions)
{
    const Language& language = in.language;
    const GuidelineItem& item = in.guideline().items[standing.item];
    const int pillar = in.judge.pillarOf(standing.item);
    const int order = in.judge.levelOrderOf(standing.item);
    const ItemRef ref{view.scope, item.id};
    const ItemAnswer* answer = in.snapshot.answers.find(ref);
    const PillarTarget* target = in.snapshot.target(view.scope, item.pillar);
    const bool holds = order <= view.own.pillars.at(pillar).order + 1;
    table.cells << textCell(in.scopeCode(view.scope))
                << textCell(scopeTitle(view.scope, in.snapshot, language)) << textCell(item.id)
                << textCell(sentenceOf(item, language))
                << textCell(nameOf(in.guideline().pillars[pillar], language))
                << textCell(item.level)
                << textCell(itemStatusText(standing.status, standing.sharePercent, language))
                << textCell(triText(holds ? Tri::Yes : Tri::No, language))
                << (target == nullptr
                        ? ReportCell{}
                        : textCell(triText(order <= target->order ? Tri::Yes : Tri::No, language)))
                << (answer != nullptr ? dateCell(answer->targetDate) : ReportCell{})
                << textCell(joinList(actions.value(toKey(ref)), language));
}

QList<Column> actionColumns(const Language& language)
{
    return {
        textColumn(QStringLiteral("code"), language.translate("Field", "Action code"), 16),
        textColumn(QStringLiteral("name"), language.translate("Field", "Title"), 36),
        textColumn(QStringLiteral("owner_unit"), language.translate("Field", "Owner unit"), 18),
        textColumn(QStringLiteral("person"), language.translate("Field", "Person in charge"), 14),
        date(QStringLiteral("start"), language.translate("Field", "Start")),
        date(QStringLiteral("due"), language.translate("Field", "Due")),
        textColumn(QStringLiteral("status"), language.translate("Field", "Status"), 14),
        Column{.key = QStringLiteral("progress"),
               .title = language.translate("Field", "Progress"),
               .kind = CellKind::WholePercent},
        money(QStringLiteral("cost_once"), language.translate("Report", "One-off cost (NT$)")),
        money(QStringLiteral("cost_yearly"), language.translate("Report", "Yearly cost (NT$)")),
        textColumn(QStringLiteral("closes"), language.translate("Field", "Items closed"), 30),
        textColumn(QStringLiteral("depends_on"), language.translate("Field", "Depends on"), 16),
        textColumn(QStringLiteral("note"), language.translate("Field", "Note"), 30),
    };
}

void addAction(Table& table, const MaturityInput& in, const ImprovementAction& action)
{
    QStringList closes;
    for (const ItemRef& ref : action.closes) {
        closes.append(in.refText(ref));
    }
    QStringList before;
    for (const ActionId& id : action.dependsOn) {
        before.append(factTitle(QStringLiteral("action"), id.toString(), in.snapshot, in.language));
    }
    table.cells << textCell(action.code) << textCell(action.title) << textCell(action.ownerUnit)
                << textCell(action.person) << dateCell(action.start) << dateCell(action.due)
                << textCell(actionStatusText(action.status, in.language))
                << wholePercentCell(action.progressPercent) << integerCell(action.costOnce)
                << integerCell(action.costYearly) << textCell(closes.join(QLatin1Char('\n')))
                << textCell(joinList(before, in.language)) << textCell(action.note);
}

Table limitsTable(const MaturityInput& in)
{
    const Language& language = in.language;
    const RoadmapSettings& settings = in.snapshot.roadmap;
    const auto amount = [](const std::optional<Money>& value) {
        return value ? integerCell(*value) : ReportCell{};
    };
    Table table;
    table.id = QStringLiteral("limits");
    table.title = language.translate("Report", "Limits within which actions are chosen");
    table.headless = true;
    table.columns = {Column{.key = QStringLiteral("name"), .widest = 30},
                     Column{.key = QStringLiteral("value"), .widest = 40}};
    table.cells << textCell(language.translate("Field", "Total budget"))
                << amount(settings.budgetTotal)
                << textCell(language.translate("Field", "Budget per quarter"))
                << amount(settings.budgetPerQuarter)
                << textCell(language.translate("Field", "Goal of the choice"))
                << textCell(planGoalText(settings.goal, language))
                << textCell(language.translate("Field", "Reason for the limits"))
                << textCell(settings.reason);
    return table;
}

} // namespace

Section gapsSection(const MaturityInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("gaps"), language.translate("Report", "Gaps"), {}};
    section.blocks.append(Paragraph{
        Paragraph::Style::Plain,
        language.translate("Report",
                           "Applicable items that are not implemented, in every scope with answers "
                           "of its own. Items that nobody has assessed are among them.")});
    Table table;
    table.id = QStringLiteral("gaps");
    table.main = true;
    table.columns = gapColumns(language);
    const QHash<QString, QStringList> actions = actionsByItem(in.snapshot);
    for (const MaturityView& view : in.own) {
        for (const ItemStanding& standing : view.own.items) {
            if (standing.applies() && standing.status != ItemStatus::Implemented) {
                addGap(table, in, view, standing, actions);
            }
        }
    }
    section.blocks.append(std::move(table));
    return section;
}

Section roadmapSection(const MaturityInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("roadmap"), language.translate("Report", "Roadmap"), {}};
    Table table;
    table.id = QStringLiteral("actions");
    table.main = true;
    table.columns = actionColumns(language);
    for (const ImprovementAction& action : in.snapshot.actions) {
        addAction(table, in, action);
    }
    section.blocks.append(limitsTable(in));
    section.blocks.append(std::move(table));
    return section;
}

} // namespace zt::maturityreport
