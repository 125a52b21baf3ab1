// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/phrase.h"
#include "reports/selection/sections.h"

#include <QSet>

namespace zt::selectionreport {

namespace {

constexpr int wideColumn = 90;

Table namesAndValues(const QString& id)
{
    Table table;
    table.id = id;
    table.headless = true;
    table.columns = {Column{.key = QStringLiteral("name"), .widest = 30},
                     Column{.key = QStringLiteral("value"), .widest = wideColumn}};
    return table;
}

void addRow(Table& table, const QString& name, const ReportCell& value)
{
    table.cells << textCell(name) << value;
}

QString tierText(const Input& in)
{
    const int tier = in.snapshot.profile.tier;
    return tier == 0 ? in.language.translate("Wording", "Not stated")
                     : fill(in.language.translate("Wording", "Tier %1"), {QString::number(tier)});
}

Table profileTable(const Input& in)
{
    const Language& language = in.language;
    const Profile& profile = in.snapshot.profile;
    Table table = namesAndValues(QStringLiteral("profile"));
    addRow(table, language.translate("Field", "Institution"), textCell(profile.institution));
    addRow(table,
           language.translate("Field", "Sector"),
           textCell(sectorText(profile.sector, language)));
    if (profile.sector == Sector::Securities) {
        addRow(table, language.translate("Field", "Broker tier"), textCell(tierText(in)));
    }
    addRow(table, language.translate("Field", "Period"), textCell(profile.period));
    addRow(table, language.translate("Field", "Team"), textCell(joinList(profile.team, language)));
    addRow(table,
           language.translate("Report", "State of (Taipei time)"),
           timeCell(in.options.created));
    addRow(table, language.translate("Report", "Trail entry"), integerCell(in.snapshot.trailSeq));
    addRow(table,
           language.translate("Report", "Head hash of the trail"),
           textCell(in.snapshot.trailHead));
    addRow(table, language.translate("Report", "Program"), textCell(in.options.programVersion));
    return table;
}

Table resultTable(const Input& in)
{
    const Language& language = in.language;
    Table table = namesAndValues(QStringLiteral("result"));
    table.title = language.translate("Report", "Result");
    addRow(table, language.translate("Report", "Systems"), integerCell(in.snapshot.systems.size()));
    for (int i = 0; i < selectionClassCount; ++i) {
        const auto group = static_cast<SelectionClass>(i);
        addRow(table, groupText(group, language), integerCell(in.selection.count(group)));
    }
    addRow(table,
           language.translate("Field", "Instrument"),
           textCell(instrumentText(in.method().instrument, language)));
    return table;
}

QStringList selectedCodes(const Input& in)
{
    QStringList codes;
    for (const qint32 position : in.selection.ranking) {
        codes.append(in.snapshot.systems[position].code);
    }
    return codes;
}

/// The list as adopted, and how it differs from what the rules choose now.
void addAdoption(Section& section, const Input& in)
{
    const Language& language = in.language;
    if (!in.snapshot.adoption) {
        section.blocks.append(Paragraph{
            Paragraph::Style::Note,
            language.translate(
                "Report",
                "No list has been adopted yet; the ranking is what the rules choose now.")});
        return;
    }
    const QStringList now = selectedCodes(in);
    const QStringList& adopted = in.snapshot.adoption->codes;
    const QSet<QString> nowSet(now.begin(), now.end());
    const QSet<QString> adoptedSet(adopted.begin(), adopted.end());
    QStringList left;
    QStringList entered;
    std::ranges::copy_if(adopted, std::back_inserter(left), [&](const QString& code) {
        return !nowSet.contains(code);
    });
    std::ranges::copy_if(now, std::back_inserter(entered), [&](const QString& code) {
        return !adoptedSet.contains(code);
    });

    Table table = namesAndValues(QStringLiteral("adoption"));
    table.title = language.translate("Report", "Adopted list");
    addRow(table, language.translate("Report", "Adopted"), textCell(joinList(adopted, language)));
    addRow(table, language.translate("Report", "Reason"), textCell(in.snapshot.adoption->reason));
    addRow(table,
           language.translate("Report", "Adopted, but not selected now"),
           textCell(joinList(left, language)));
    addRow(table,
           language.translate("Report", "Selected now, but not adopted"),
           textCell(joinList(entered, language)));
    section.blocks.append(table);
}

} // namespace

Section coverSection(const Input& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("cover"), language.translate("Report", "Cover"), {}};
    section.blocks.append(profileTable(in));
    section.blocks.append(resultTable(in));
    addAdoption(section, in);
    const int open = in.selection.count(SelectionClass::NotAssessed);
    if (open > 0) {
        section.blocks.append(Paragraph{
            Paragraph::Style::Note,
            fill(language.translate("Report",
                                    "%1 systems are not yet assessed: an answer that decides is "
                                    "missing. They are counted apart, never as “no”."),
                 {QString::number(open)})});
    }
    return section;
}

void addContents(Section& cover, const QList<Section>& sections, const Language& language)
{
    Table table;
    table.id = QStringLiteral("contents");
    table.title = language.translate("Report", "Contents");
    table.headless = true;
    table.columns = {Column{.key = QStringLiteral("section"), .widest = 30, .sectionLink = true},
                     Column{.key = QStringLiteral("rows"), .widest = wideColumn}};
    for (const Section& section : sections.mid(1)) {
        qsizetype rows = 0;
        for (const Block& block : section.blocks) {
            if (const Table* one = std::get_if<Table>(&block)) {
                rows += one->rowCount();
            }
        }
        table.cells << textCell(section.title)
                    << textCell(
                           fill(language.translate("Report", "%1 rows"), {groupedNumber(rows)}));
    }
    cover.blocks.append(table);
}

} // namespace zt::selectionreport
