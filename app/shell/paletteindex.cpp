// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paletteindex.h"

#include <algorithm>

namespace zt {

namespace {

constexpr QChar parting = QLatin1Char('\n');
constexpr int exactQuality = 1000;
constexpr int prefixQuality = 800;
constexpr int codeQuality = 700;
constexpr int wordStartQuality = 600;
constexpr int insideQuality = 400;
constexpr int fuzzyQuality = 100;

bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || !text.at(at - 1).isLower();
}

/// How well a folded entry contains the folded word.
int containsQuality(QStringView folded, QStringView word, qsizetype textLength)
{
    const qsizetype at = folded.indexOf(word);
    if (at < 0) {
        return 0;
    }
    if (at == 0) {
        return word.size() == textLength ? exactQuality : prefixQuality;
    }
    if (at > textLength) {
        return folded.at(at - 1) == parting ? codeQuality : insideQuality / 2;
    }
    return isWordStart(folded, at) ? wordStartQuality : insideQuality;
}

/// Letters in order within one part; fewer gaps are better. 0: not there.
int fuzzyMatch(QStringView folded, QStringView word)
{
    qsizetype from = 0;
    int gaps = 0;
    for (const QChar wanted : word) {
        const qsizetype at = folded.indexOf(wanted, from);
        if (at < 0) {
            return 0;
        }
        gaps += static_cast<int>(at - from);
        from = at + 1;
    }
    return qMax(1, fuzzyQuality - gaps);
}

/// The best first, equal ones in the order of the index; only as many as asked for are put in
/// order, since a common word is in every entry.
void keepBest(QList<PaletteHit>& hits, qsizetype limit)
{
    const auto better = [](const PaletteHit& a, const PaletteHit& b) {
        return a.quality != b.quality ? a.quality > b.quality : a.entry < b.entry;
    };
    const qsizetype kept = qMin(limit, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + kept, hits.end(), better);
    hits.resize(kept);
}

} // namespace

void PaletteIndex::set(PaletteEntry::Kind kind, const QList<PaletteEntry>& entries)
{
    List& target = m_lists.at(static_cast<size_t>(kind));
    target.entries = entries;
    target.folded.clear();
    target.folded.reserve(entries.size());
    for (const PaletteEntry& entry : entries) {
        target.folded.append(
            (entry.text + parting + entry.code + parting + entry.other).toCaseFolded());
    }
}

void PaletteIndex::setCommands(const QList<PaletteEntry>& commands)
{
    set(PaletteEntry::Kind::Command, commands);
}

void PaletteIndex::setItems(const QList<PaletteEntry>& items)
{
    set(PaletteEntry::Kind::Item, items);
}

void PaletteIndex::setSystems(const ChunkedList<System>& systems)
{
    QList<PaletteEntry> entries;
    entries.reserve(systems.size());
    for (const System& system : systems) {
        entries.append({PaletteEntry::Kind::System,
                        system.id.toString(),
                        system.name,
                        system.code,
                        {},
                        system.ownerUnit,
                        {}});
    }
    set(PaletteEntry::Kind::System, entries);
}

const PaletteEntry& PaletteIndex::at(PaletteEntry::Kind kind, qsizetype entry) const
{
    return list(kind).entries.at(entry);
}

QList<PaletteHit>
PaletteIndex::find(PaletteEntry::Kind kind, const QString& word, qsizetype limit) const
{
    const List& source = list(kind);
    QList<PaletteHit> hits;
    const QString folded = word.toCaseFolded();
    if (folded.isEmpty()) {
        for (qsizetype i = 0; i < qMin(limit, source.entries.size()); ++i) {
            hits.append({i, 1, 0, 0});
        }
        return hits;
    }
    for (qsizetype i = 0; i < source.folded.size(); ++i) {
        const qsizetype length = source.entries.at(i).text.size();
        const int quality = containsQuality(source.folded.at(i), folded, length);
        if (quality > 0) {
            hits.append({i, quality, 0, 0});
        }
    }
    if (hits.size() < limit) {
        QList<PaletteHit> fuzzy;
        for (qsizetype i = 0; i < source.folded.size(); ++i) {
            const int quality = fuzzyMatch(source.folded.at(i), folded);
            if (quality > 0 && !source.folded.at(i).contains(folded)) {
                fuzzy.append({i, quality, 0, 0});
            }
        }
        hits += fuzzy;
    }
    keepBest(hits, limit);
    for (PaletteHit& hit : hits) {
        const qsizetype at =
            source.entries.at(hit.entry).text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0) {
            hit.start = at;
            hit.length = word.size();
        }
    }
    return hits;
}

PaletteQuery PaletteQuery::parse(const QString& typed)
{
    PaletteQuery query;
    query.word = typed.trimmed();
    if (query.word.isEmpty()) {
        return query;
    }
    // Full-width forms are what an input method gives.
    const QChar first = query.word.front();
    const bool command = first == QLatin1Char('>') || first == QChar(0xFF1E);
    const bool item = first == QLatin1Char('#') || first == QChar(0xFF03);
    const bool system = first == QLatin1Char('@') || first == QChar(0xFF20);
    if (command || item || system) {
        query.word = query.word.mid(1).trimmed();
        query.commands = command;
        query.items = item;
        query.systems = system;
    }
    return query;
}

} // namespace zt
