// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/comparison/tables.h"

#include "reports/comparison/changes.h"
#include "reports/phrase.h"
#include "reports/wordingmaturity.h"

#include <algorithm>

namespace zt::comparisonreport {

namespace {

Column column(const char* key, const QString& title, int widest)
{
    return Column{.key = QString::fromLatin1(key), .title = title, .widest = widest};
}

QList<Column> scopeColumns(const Language& language)
{
    return {column("code", language.translate("Report", "Scope"), 16),
            column("name", language.translate("Field", "Name"), 30)};
}

Table tableOf(const char* id, const QString& title)
{
    Table table;
    table.id = QString::fromLatin1(id);
    table.title = title;
    return table;
}

QString statusOf(const std::optional<ItemAnswer>& answer, const Language& language)
{
    return answer ? itemStatusText(answer->status, answer->sharePercent, language)
                  : itemStatusText(ItemStatus::NotAssessed, 0, language);
}

const Pillar* pillarOf(const QString& id, const Guideline& guideline)
{
    const auto it = std::ranges::find(guideline.pillars, id, &Pillar::id);
    return it != guideline.pillars.end() ? &*it : nullptr;
}

} // namespace

QString ComparedInput::code(const Scope& scope) const
{
    const System* system = states.stateOf(scope).system(scope);
    if (system != nullptr) {
        return system->code;
    }
    return scope.id.isEmpty() ? toKey(scope) : scope.id;
}

QString ComparedInput::name(const Scope& scope) const
{
    return scopeTitle(scope, states.stateOf(scope), language);
}

void addCounts(Table& table, const ComparedInput& in)
{
    const Language& language = in.language;
    const Comparison& found = in.found();
    const auto row = [&](const QString& name, qsizetype count) {
        table.cells << textCell(name) << integerCell(count);
    };
    row(language.translate("Report", "Systems added"), found.addedSystems.size());
    row(language.translate("Report", "Systems removed"), found.removedSystems.size());
    row(language.translate("Report", "Answers changed"), found.answers.size());
    row(language.translate("Report", "Of these forward"), found.progressed);
    row(language.translate("Report", "Of these back"), found.regressed);
    row(language.translate("Report", "Gaps before"), found.gapsBefore);
    row(language.translate("Report", "Gaps after"), found.gapsAfter);
    row(language.translate("Report", "New gaps"), found.newGaps.size());
    row(language.translate("Report", "Closed gaps"), found.closedGaps.size());
}

Table movesTable(const ComparedInput& in)
{
    const Language& language = in.language;
    Table table = tableOf(tables::moves, language.translate("Report", "Levels that moved"));
    table.columns = scopeColumns(language);
    table.columns << column("pillar", language.translate("Report", "Pillar"), 16)
                  << column("before", language.translate("Report", "Before"), 14)
                  << column("after", language.translate("Report", "After"), 14);
    for (const LevelMove& move : in.found().levels) {
        const Pillar* pillar = pillarOf(move.pillar, *in.after().guideline);
        table.cells << textCell(in.code(move.scope)) << textCell(in.name(move.scope))
                    << textCell(pillar != nullptr ? nameOf(*pillar, language) : move.pillar)
                    << textCell(levelText(move.before, *in.before().guideline, language))
                    << textCell(levelText(move.after, *in.after().guideline, language));
    }
    return table;
}

Table gapMovesTable(const ComparedInput& in)
{
    const Language& language = in.language;
    Table table = tableOf(tables::gaps, language.translate("Report", "Gaps that opened or closed"));
    table.columns = scopeColumns(language);
    table.columns << column("item", language.translate("Report", "Item"), 40)
                  << column("gap", language.translate("Report", "Gap"), 14);
    const auto add = [&](const QList<ItemRef>& refs, const QString& word) {
        for (const ItemRef& ref : refs) {
            table.cells << textCell(in.code(ref.scope)) << textCell(in.name(ref.scope))
                        << textCell(itemTitle(ref.item, *in.after().guideline, language))
                        << textCell(word);
        }
    };
    add(in.found().newGaps, language.translate("Report", "New"));
    add(in.found().closedGaps, language.translate("Report", "Closed"));
    return table;
}

Table changedAnswersTable(const ComparedInput& in)
{
    const Language& language = in.language;
    Table table = tableOf(tables::answers, language.translate("Report", "Answers that changed"));
    table.main = true;
    table.columns = scopeColumns(language);
    table.columns << column("item", language.translate("Report", "Item"), 40)
                  << column("before", language.translate("Report", "Before"), 18)
                  << column("after", language.translate("Report", "After"), 18)
                  << column("who", language.translate("Report", "Changed by"), 18)
                  << Column{.key = QStringLiteral("time"),
                            .title = language.translate("Report", "Time (Taipei)"),
                            .kind = CellKind::Time}
                  << Column{.key = QStringLiteral("trail_seq"),
                            .title = language.translate("Report", "Trail entry"),
                            .kind = CellKind::Integer}
                  << column("fields", language.translate("Report", "Fields that differ"), 40);
    for (qsizetype i = 0; i < in.found().answers.size(); ++i) {
        const Difference<ItemAnswer>& one = in.found().answers[i];
        const ItemAnswer& any = one.after ? *one.after : *one.before;
        const std::optional<TrailTouch> touch = in.states.touches.value(i);
        table.cells << textCell(in.code(any.scope)) << textCell(in.name(any.scope))
                    << textCell(itemTitle(any.item, *in.after().guideline, language))
                    << textCell(statusOf(one.before, language))
                    << textCell(statusOf(one.after, language))
                    << (touch ? textCell(touch->actor) : ReportCell{})
                    << (touch ? timeCell(touch->time) : ReportCell{})
                    << (touch ? integerCell(touch->seq) : ReportCell{})
                    << textCell(changedFieldsText(one, *in.after().guideline, language));
    }
    return table;
}

Table changedSystemsTable(const ComparedInput& in)
{
    const Language& language = in.language;
    Table table =
        tableOf(tables::systems, language.translate("Report", "Systems added and removed"));
    table.columns = scopeColumns(language);
    table.columns << column("change", language.translate("Report", "Change"), 14);
    for (const SystemId& id : in.found().addedSystems) {
        const Scope scope = Scope::system(id);
        table.cells << textCell(in.code(scope)) << textCell(in.name(scope))
                    << textCell(changeText(false, true, language));
    }
    for (const System& system : in.found().removedSystems) {
        table.cells << textCell(system.code) << textCell(in.name(Scope::system(system.id)))
                    << textCell(changeText(true, false, language));
    }
    return table;
}

Table otherChangesTable(const ComparedInput& in)
{
    const Language& language = in.language;
    Table table = tableOf(tables::others, language.translate("Report", "What else changed"));
    table.columns = {column("kind", language.translate("Report", "Kind"), 20),
                     column("name", language.translate("Field", "Name"), 40),
                     column("change", language.translate("Report", "Change"), 14),
                     column("fields", language.translate("Report", "Fields that differ"), 60)};
    for (const OtherChange& change : otherChanges(in)) {
        table.cells << textCell(change.kind) << textCell(change.name) << textCell(change.change)
                    << textCell(change.fields);
    }
    return table;
}

} // namespace zt::comparisonreport
