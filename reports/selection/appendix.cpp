// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/phrase.h"
#include "reports/selection/sections.h"

#include <algorithm>

namespace zt::selectionreport {

namespace {

/// What is missing and decides, apart from what is missing and does not.
struct Missing
{
    QList<Aspect> decisive;
    QList<Aspect> others;
};

/// Whether the part of the verdict that a line speaks of is still open.
bool isOpen(const ExplainLine& line, const SystemVerdict& verdict, Instrument instrument)
{
    switch (line.kind) {
    case ExplainLine::Kind::Domain:
        return verdict.applicable == Tri::Unknown;
    case ExplainLine::Kind::HighRisk:
        return verdict.highRisk == Tri::Unknown;
    case ExplainLine::Kind::LowImpact:
        return verdict.lowImpact == Tri::Unknown;
    case ExplainLine::Kind::RiskTotal:
        return verdict.highRisk == Tri::Unknown && instrument != Instrument::Conditions;
    case ExplainLine::Kind::ImpactTotal:
        return verdict.lowImpact == Tri::Unknown && instrument != Instrument::Conditions;
    case ExplainLine::Kind::Outcome:
        break;
    }
    return false;
}

Missing missingOf(const System& system, const SystemVerdict& verdict, const Input& in)
{
    std::array<bool, aspectCount> decides{};
    for (const ExplainLine& line : explain(system, in.guideline(), in.method())) {
        if (line.holds == Tri::Unknown && isOpen(line, verdict, in.method().instrument)) {
            for (const Aspect aspect : line.missing) {
                decides[static_cast<size_t>(aspect)] = true;
            }
        }
    }
    Missing missing;
    for (int i = 0; i < aspectCount; ++i) {
        const auto aspect = static_cast<Aspect>(i);
        if (decides[static_cast<size_t>(i)]) {
            missing.decisive.append(aspect);
        } else if (!isAnswered(system, aspect)) {
            missing.others.append(aspect);
        }
    }
    return missing;
}

struct NotesTable
{
    const Base& in;
    Table table;

    void add(const QString& id, const QString& name, const GuidelineText& text)
    {
        if (!text.note.zh.isEmpty()) {
            table.cells << textCell(id) << textCell(name) << textCell(pick(text.note, in.language))
                        << textCell(in.sources(text.sources));
        }
    }

    template <class List>
    void addAll(const List& list)
    {
        for (const auto& text : list) {
            add(text.id, nameOf(text, in.language), text);
        }
    }
};

void addSources(Section& section, const Base& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("sources");
    table.title = language.translate("Report", "Documents cited");
    table.columns = {
        Column{.key = QStringLiteral("key"),
               .title = language.translate("Report", "Id"),
               .widest = 20},
        Column{.key = QStringLiteral("title"),
               .title = language.translate("Report", "Title"),
               .widest = 40},
        Column{.key = QStringLiteral("issuer"),
               .title = language.translate("Report", "Issuer"),
               .widest = 80},
        Column{.key = QStringLiteral("date"),
               .title = language.translate("Report", "Date"),
               .widest = 30},
        Column{.key = QStringLiteral("url"),
               .title = language.translate("Report", "Address"),
               .widest = 60},
    };
    for (const SourceDoc& source : in.guideline().sources) {
        table.cells << textCell(source.key) << textCell(pick(source.title, language))
                    << textCell(source.issuer) << textCell(source.date) << textCell(source.url);
    }
    section.blocks.append(table);
}

constexpr qsizetype longTextFrom = 700; // about what a cell of the tallest row shows
constexpr qsizetype pieceLength = 600;

void addPieces(Table& table,
               const QString& section,
               const QString& row,
               const QString& column,
               const QString& text)
{
    int number = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype length = std::min(pieceLength, text.size() - from);
        const bool splitsPair =
            from + length < text.size() && text[from + length - 1].isHighSurrogate();
        length -= splitsPair ? 1 : 0;
        table.cells << textCell(section) << textCell(row) << textCell(column)
                    << integerCell(++number) << textCell(text.mid(from, length));
        from += length;
    }
}

void addLongTexts(Table& pieces, const Table& table, const QString& section)
{
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const QString& text = table.at(row, column).text;
            if (text.size() > longTextFrom) {
                addPieces(pieces,
                          section,
                          displayText(table.at(row, 0)),
                          table.columns[column].title,
                          text);
            }
        }
    }
}

Table packsTable(const Base& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("packs");
    table.title = language.translate("Report", "Packs used");
    table.columns = {
        Column{.key = QStringLiteral("id"),
               .title = language.translate("Field", "Pack"),
               .widest = 30},
        Column{.key = QStringLiteral("version"),
               .title = language.translate("Field", "Version"),
               .widest = 16},
        Column{.key = QStringLiteral("sha256"),
               .title = language.translate("Field", "SHA-256"),
               .widest = 70},
    };
    for (const PackPin& pack : in.snapshot.packs) {
        table.cells << textCell(pack.id) << textCell(pack.version) << textCell(pack.sha256);
    }
    return table;
}

Table originTable(const Base& in, const QString& filter)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("origin");
    table.title = language.translate("Report", "Made from");
    table.headless = true;
    table.columns = {Column{.key = QStringLiteral("name"), .widest = 30},
                     Column{.key = QStringLiteral("value"), .widest = 90}};
    const auto add = [&](const QString& name, const ReportCell& value) {
        table.cells << textCell(name) << value;
    };
    add(language.translate("Report", "Assessment"), textCell(in.snapshot.profile.name));
    add(language.translate("Report", "Filter"),
        textCell(filter.isEmpty()
                     ? language.translate("Report", "None: every system of the inventory")
                     : filter));
    add(language.translate("Report", "Trail entry"), integerCell(in.snapshot.trailSeq));
    add(language.translate("Report", "Head hash of the trail"), textCell(in.snapshot.trailHead));
    add(language.translate("Report", "State of (Taipei time)"), timeCell(in.options.created));
    add(language.translate("Report", "Program"), textCell(in.options.programVersion));
    add(language.translate("Report", "Language"), textCell(toString(in.options.language)));
    return table;
}

} // namespace

Section notAssessedSection(const Input& in)
{
    const Language& language = in.language;
    Section section{
        QStringLiteral("not_assessed"), language.translate("Report", "Not assessed"), {}};
    section.blocks.append(Paragraph{
        Paragraph::Style::Plain,
        language.translate(
            "Report",
            "Systems for which a missing answer decides. Unknown is never read as “no”.")});
    Table table;
    table.id = QStringLiteral("not_assessed");
    table.main = true;
    table.columns = {
        Column{.key = QStringLiteral("code"),
               .title = language.translate("Field", "System code"),
               .widest = 16},
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Field", "Name"),
               .widest = 30},
        Column{.key = QStringLiteral("owner_unit"),
               .title = language.translate("Field", "Owner unit"),
               .widest = 20},
        Column{.key = QStringLiteral("decisive"),
               .title = language.translate("Report", "Missing answers that decide"),
               .widest = 60},
        Column{.key = QStringLiteral("others"),
               .title = language.translate("Report", "Other missing answers"),
               .widest = 60},
    };
    for (qsizetype i = 0; i < in.snapshot.systems.size(); ++i) {
        if (in.selection.verdicts[i].group != SelectionClass::NotAssessed) {
            continue;
        }
        const System& system = in.snapshot.systems[i];
        const Missing missing = missingOf(system, in.selection.verdicts[i], in);
        table.cells << textCell(system.code) << textCell(system.name) << textCell(system.ownerUnit)
                    << textCell(in.aspectNames(missing.decisive))
                    << textCell(in.aspectNames(missing.others));
    }
    section.blocks.append(std::move(table));
    return section;
}

Section notesSection(const Base& in)
{
    const Language& language = in.language;
    const Guideline& guideline = in.guideline();
    Section section{QStringLiteral("notes"), language.translate("Report", "Notes on sources"), {}};
    section.blocks.append(
        Paragraph{Paragraph::Style::Plain,
                  language.translate("Report",
                                     "Where a source is silent, odd or contradicts itself, it is "
                                     "said here; nothing was repaired silently.")});
    NotesTable notes{in, {}};
    notes.table.id = QStringLiteral("notes");
    notes.table.columns = {
        Column{.key = QStringLiteral("id"),
               .title = language.translate("Report", "Concerns"),
               .widest = 20},
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Report", "Text"),
               .widest = 40},
        Column{.key = QStringLiteral("note"),
               .title = language.translate("Report", "Note"),
               .widest = 80},
        Column{.key = QStringLiteral("source"),
               .title = language.translate("Report", "Source"),
               .widest = 60},
    };
    notes.addAll(guideline.facts);
    notes.addAll(guideline.domains);
    notes.addAll(guideline.scenarios);
    notes.addAll(guideline.highRisk);
    notes.addAll(guideline.lowImpact);
    notes.addAll(guideline.factors);
    notes.addAll(guideline.totalsNotes);
    notes.addAll(guideline.levels);
    notes.addAll(guideline.items);
    for (const GuidelineText& note : guideline.notes) {
        const bool own = note.note.zh.isEmpty();
        notes.table.cells << textCell(note.id) << textCell(own ? QString() : nameOf(note, language))
                          << textCell(own ? sentenceOf(note, language) : pick(note.note, language))
                          << textCell(in.sources(note.sources));
    }
    section.blocks.append(std::move(notes.table));
    addSources(section, in);
    return section;
}

Section longTextSection(const Language& language, const QList<Section>& sections)
{
    Section section{QStringLiteral("long_texts"), language.translate("Report", "Long texts"), {}};
    Table table;
    table.id = QStringLiteral("long_texts");
    table.main = true;
    table.columns = {
        Column{.key = QStringLiteral("section"),
               .title = language.translate("Report", "Sheet"),
               .widest = 16},
        Column{.key = QStringLiteral("row"),
               .title = language.translate("Report", "Row"),
               .widest = 20},
        Column{.key = QStringLiteral("column"),
               .title = language.translate("Report", "Column"),
               .widest = 20},
        Column{.key = QStringLiteral("piece"),
               .title = language.translate("Report", "Piece"),
               .kind = CellKind::Integer},
        Column{.key = QStringLiteral("text"),
               .title = language.translate("Report", "Text"),
               .widest = 100},
    };
    for (const Section& one : sections) {
        for (const Block& block : one.blocks) {
            if (const Table* source = std::get_if<Table>(&block)) {
                addLongTexts(table, *source, one.title);
            }
        }
    }
    if (table.rowCount() > 0) {
        section.blocks.append(Paragraph{
            Paragraph::Style::Plain,
            language.translate(
                "Report",
                "Texts too long to be seen whole in a cell, repeated here piece by piece.")});
        section.blocks.append(std::move(table));
    }
    return section;
}

Table includedTable(const Language& language, const QList<Section>& sections)
{
    Table table;
    table.id = QStringLiteral("included");
    table.title = language.translate("Report", "What is included");
    table.columns = {
        Column{.key = QStringLiteral("section"),
               .title = language.translate("Report", "Sheet"),
               .widest = 30},
        Column{.key = QStringLiteral("table"),
               .title = language.translate("Report", "Table"),
               .widest = 40},
        Column{.key = QStringLiteral("rows"),
               .title = language.translate("Report", "Rows"),
               .kind = CellKind::Integer},
        Column{.key = QStringLiteral("columns"),
               .title = language.translate("Report", "Columns"),
               .kind = CellKind::Integer},
    };
    for (const Section& section : sections) {
        for (const Block& block : section.blocks) {
            if (const Table* one = std::get_if<Table>(&block)) {
                table.cells << textCell(section.title)
                            << textCell(one->title.isEmpty() ? section.title : one->title)
                            << integerCell(one->rowCount()) << integerCell(one->columns.size());
            }
        }
    }
    return table;
}

Section manifestSection(const Base& in, const QList<Section>& sections, const QString& filter)
{
    Section section{QStringLiteral("manifest"), in.language.translate("Report", "Manifest"), {}};
    section.blocks.append(originTable(in, filter));
    section.blocks.append(includedTable(in.language, sections));
    section.blocks.append(packsTable(in));
    return section;
}

} // namespace zt::selectionreport
