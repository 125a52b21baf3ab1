// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/maturity/sections.h"
#include "reports/phrase.h"

namespace zt::maturityreport {

namespace {

QList<Column> scopeColumns(const Language& language)
{
    return {
        Column{.key = QStringLiteral("code"),
               .title = language.translate("Report", "Scope"),
               .widest = 16},
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Field", "Name"),
               .widest = 30},
        Column{.key = QStringLiteral("pillar_id"),
               .title = language.translate("Report", "Pillar"),
               .widest = 10},
        Column{.key = QStringLiteral("pillar"),
               .title = language.translate("Report", "Name of the pillar"),
               .widest = 16},
    };
}

void addScope(Table& table, const MaturityInput& in, const Scope& scope, int pillar)
{
    const Pillar& one = in.guideline().pillars[pillar];
    table.cells << textCell(in.scopeCode(scope))
                << textCell(scopeTitle(scope, in.snapshot, in.language)) << textCell(one.id)
                << textCell(nameOf(one, in.language));
}

Column countColumn(const MaturityInput& in, const Level& level, bool done)
{
    const Language& language = in.language;
    CountBlock count{
        QLatin1String(tables::items),
        in.guideline().pillars.size(),
        in.guideline().items.size(),
        {{PillarId, {}, 2}, {LevelId, level.id, -1}, {Applies, triText(Tri::Yes, language), -1}}};
    if (done) {
        count.conditions.append({Status, itemStatusText(ItemStatus::Implemented, 0, language), -1});
    }
    return Column{.key = (done ? QStringLiteral("implemented_") : QStringLiteral("applicable_")) +
                         level.id,
                  .title = fill(done ? language.translate("Report", "%1 implemented")
                                     : language.translate("Report", "%1 applicable"),
                                {level.id}),
                  .kind = CellKind::Integer,
                  .formula = count};
}

/// "1-5（12）": how many systems an item holds down.
QString holdingText(const GroupPillar& group, const Language& language)
{
    QStringList parts;
    for (const auto& [item, systems] : group.holdingDown) {
        parts.append(
            fill(language.translate("Report", "%1 (%2)"), {item, QString::number(systems)}));
    }
    return joinList(parts, language);
}

Table computationTable(const MaturityInput& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QLatin1String(tables::computation);
    table.main = true;
    table.columns = scopeColumns(language);
    const qsizetype firstCount = table.columns.size();
    for (const Level& level : in.guideline().levels) {
        table.columns << countColumn(in, level, false) << countColumn(in, level, true);
    }
    Column level = textColumn(QStringLiteral("level"), language.translate("Report", "Level"));
    level.formula = LevelOfCounts{firstCount, in.levelWords()};
    table.columns << level
                  << textColumn(QStringLiteral("possible"),
                                language.translate("Report", "Possible level"))
                  << textColumn(QStringLiteral("holding_down"),
                                language.translate("Report", "Held down by"),
                                40);
    for (const MaturityView& view : in.own) {
        for (int i = 0; i < in.guideline().pillars.size(); ++i) {
            const PillarLevel& pillar = view.own.pillars.at(i);
            addScope(table, in, view.scope, i);
            for (const LevelProgress& progress : pillar.levels) {
                table.cells << integerCell(progress.of) << integerCell(progress.done);
            }
            const bool asked = pillar.applicable() > 0;
            table.cells << (asked ? textCell(in.level(pillar.order)) : ReportCell{})
                        << (asked ? textCell(in.level(pillar.possible)) : ReportCell{})
                        << textCell(joinList(in.judge.holdingDown(view.own, i), language));
        }
    }
    return table;
}

Column number(const QString& key, const QString& title)
{
    return Column{.key = key, .title = title, .kind = CellKind::Integer};
}

Table rollupTable(const MaturityInput& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QLatin1String(tables::rollup);
    table.main = true;
    table.columns = scopeColumns(language);
    const qsizetype counted = table.columns.size();
    table.columns << number(QStringLiteral("systems"),
                            language.translate("Report", "Systems counted"))
                  << number(QStringLiteral("weight"),
                            language.translate("Report", "Weight in all"));
    for (const Level& level : in.guideline().levels) {
        table.columns << number(
            QStringLiteral("weight_") + level.id,
            fill(language.translate("Report", "Weight at %1 or above"), {level.id}));
    }
    Column level = textColumn(QStringLiteral("level"), language.translate("Report", "Level"));
    level.formula =
        LevelOfShares{counted,
                      counted + 1,
                      {QLatin1String(tables::method), tables::percentRow, tables::methodValue},
                      in.levelWords()};
    table.columns << level
                  << textColumn(QStringLiteral("possible"),
                                language.translate("Report", "Possible level"))
                  << number(QStringLiteral("not_assessed"),
                            language.translate("Report", "Of these not assessed"))
                  << number(QStringLiteral("nothing_applies"),
                            language.translate("Report", "Nothing applies"))
                  << number(QStringLiteral("undecided"),
                            language.translate("Report", "Domain not decided"))
                  << textColumn(QStringLiteral("holding_down"),
                                language.translate("Report", "Held down by (systems)"),
                                40);
    for (const MaturityView& view : in.group) {
        for (int i = 0; i < in.guideline().pillars.size(); ++i) {
            const GroupPillar& group = view.group.at(i);
            addScope(table, in, view.scope, i);
            table.cells << integerCell(group.systems);
            for (const qint64 weight : group.weight) {
                table.cells << integerCell(weight);
            }
            table.cells << levelCell(in, view, i, group.order)
                        << levelCell(in, view, i, group.possible) << integerCell(group.notAssessed)
                        << integerCell(group.nothingApplies) << integerCell(view.undecidedSystems)
                        << textCell(holdingText(group, language));
        }
    }
    return table;
}

} // namespace

Section levelsSection(const MaturityInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("levels"), language.translate("Report", "Levels"), {}};
    section.blocks.append(
        Paragraph{Paragraph::Style::Plain,
                  language.translate(
                      "Report",
                      "Every scope with answers of its own: what is applicable and implemented "
                      "is counted from the sheet of items, the level follows from the counts.")});
    section.blocks.append(computationTable(in));
    return section;
}

Section rollupSection(const MaturityInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("rollup"), language.translate("Report", "Roll-up"), {}};
    section.blocks.append(
        Paragraph{Paragraph::Style::Plain,
                  in.group.isEmpty()
                      ? language.translate(
                            "Report", "Nothing rolls up: the scopes stand by their own answers.")
                      : fill(language.translate("Report",
                                                "%1. A system counts with its weight in percent, "
                                                "100 unless stated otherwise."),
                             {rollupText(in.snapshot.maturityMethod, language)})});
    section.blocks.append(rollupTable(in));
    return section;
}

} // namespace zt::maturityreport
