// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importer.h"
#include "model/exchange/importfields.h"
#include "model/exchange/importsynonyms.h"
#include "model/exchange/importvalues.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype rowsSearched = 20;
constexpr int exactEnough = 60; ///< below: a word was merely contained in the head
constexpr int bothKeys = 150;
constexpr qsizetype headerLengthMost = 500;

struct ColumnGuess
{
    QString header;
    HeaderMatch match;
};

struct RowGuess
{
    qsizetype at = -1;
    int score = 0;
    int fields = 0;
    bool hasKey = false;
    QList<ColumnGuess> columns;
};

QString textAt(const SheetRow& row, qint32 column)
{
    return column < row.cells.size() ? row.cells[column].text.trimmed().left(headerLengthMost)
                                     : QString();
}

/// Head of one column in the row, helped by the row above.
ColumnGuess
guessColumn(const HeaderMatcher& matcher, const SheetRow& row, const SheetRow* above, qint32 column)
{
    const QString lower = textAt(row, column);
    const QString upper = above == nullptr ? QString() : textAt(*above, column);
    ColumnGuess guess{lower, lower.isEmpty() ? HeaderMatch{} : matcher.match(lower)};
    const bool settled =
        guess.match.quality > exactEnough ||
        (guess.match.quality > 0 && guess.match.field.isEmpty() && !guess.match.reason);
    if (settled || upper.isEmpty() || upper == lower) {
        return guess;
    }
    const QString joined = lower.isEmpty() ? upper : upper + QLatin1Char(' ') + lower;
    const HeaderMatch both = matcher.match(joined);
    // A value under a head must not pass for a head: "系統編號 S1" is known in part only.
    const bool exact =
        both.quality > exactEnough && !both.field.isEmpty() && (both.whole || lower.isEmpty());
    const bool surer = guess.match.reasonOfNeighbour || both.quality > guess.match.quality;
    return exact && surer ? ColumnGuess{joined, both} : guess;
}

/// A field that two columns claim goes to the surer one, then to the left one.
void settleRivals(QList<ColumnGuess>& columns)
{
    QHash<QString, qsizetype> holder;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        HeaderMatch& match = columns[i].match;
        if (match.quality <= 0 || match.field.isEmpty()) {
            continue;
        }
        const QString claim = (match.reason ? QStringLiteral("reason.") : QString()) + match.field;
        const auto rival = holder.constFind(claim);
        if (rival == holder.cend()) {
            holder.insert(claim, i);
        } else if (columns[*rival].match.quality >= match.quality) {
            match = {};
        } else {
            columns[*rival].match = {};
            holder.insert(claim, i);
        }
    }
}

void weigh(RowGuess& guess)
{
    bool code = false;
    bool name = false;
    for (const ColumnGuess& column : guess.columns) {
        if (column.match.quality <= 0) {
            continue;
        }
        const bool known = !column.match.field.isEmpty();
        guess.score += known ? column.match.quality : column.match.quality / 4;
        guess.fields += known ? 1 : 0;
        code =
            code || (known && !column.match.reason && column.match.field == QLatin1String("code"));
        name =
            name || (known && !column.match.reason && column.match.field == QLatin1String("name"));
    }
    guess.hasKey = code || name;
    guess.score += code && name ? bothKeys : 0;
}

RowGuess guessRow(const HeaderMatcher& matcher, const Sheet& sheet, qsizetype at)
{
    RowGuess guess;
    guess.at = at;
    const SheetRow& row = sheet.rows[at];
    const bool adjoins = at > 0 && sheet.rows[at - 1].number == row.number - 1;
    const SheetRow* above = adjoins ? &sheet.rows[at - 1] : nullptr;
    const qsizetype width = std::max(row.cells.size(), above == nullptr ? 0 : above->cells.size());
    for (qint32 column = 0; column < width; ++column) {
        guess.columns.append(guessColumn(matcher, row, above, column));
    }
    settleRivals(guess.columns);
    weigh(guess);
    return guess;
}

/// The key under which the reason for an answer is kept; empty where the field takes none.
TargetField reasonField(const TargetField& field)
{
    if (field == QLatin1String("rto_minutes")) {
        return QStringLiteral("reason.") + key(Aspect::Rto);
    }
    return aspectFromKey(field) ? QStringLiteral("reason.") + field : QString();
}

TargetField fieldOf(const HeaderMatch& match)
{
    return match.quality <= 0 ? QString() : match.reason ? reasonField(match.field) : match.field;
}

/// How the cells under the head look.
struct ColumnFacts
{
    QString sample;
    bool anything = false;
    bool blanks = false;
    bool ticksOnly = true;
};

QList<ColumnFacts> surveyColumns(const Sheet& sheet, qint32 headerRow)
{
    QList<ColumnFacts> facts(sheet.columnCount);
    for (const SheetRow& row : sheet.rows) {
        if (row.number <= headerRow) {
            continue;
        }
        for (qint32 column = 0; column < sheet.columnCount; ++column) {
            ColumnFacts& fact = facts[column];
            const bool blank =
                column >= row.cells.size() || row.cells[column].text.trimmed().isEmpty();
            if (blank) {
                fact.blanks = true;
                continue;
            }
            const QString& text = row.cells[column].text;
            if (!fact.anything) {
                fact.anything = true;
                fact.sample = text;
            }
            fact.ticksOnly = fact.ticksOnly && isTick(text);
        }
    }
    return facts;
}

bool isTriField(const TargetField& field)
{
    const auto slot = slotOf(field);
    return slot && slot->isTri();
}

ImportMapping mappingOf(const Sheet& sheet, const RowGuess& guess)
{
    ImportMapping mapping;
    mapping.headerRow = sheet.rows[guess.at].number;
    const QList<ColumnFacts> facts = surveyColumns(sheet, mapping.headerRow);
    QSet<TargetField> taken;
    TargetField neighbour;
    for (qint32 column = 0; column < sheet.columnCount; ++column) {
        const ColumnGuess head = guess.columns.value(column);
        const ColumnFacts& fact = facts[column];
        if (head.header.isEmpty() && !fact.anything) {
            continue;
        }
        ColumnMapping one;
        one.column = column;
        one.header = head.header;
        one.sample = fact.sample;
        one.field = head.match.reasonOfNeighbour ? reasonField(neighbour) : fieldOf(head.match);
        if (taken.contains(one.field)) {
            one.field.clear();
        }
        if (!one.field.isEmpty()) {
            taken.insert(one.field);
            one.automatic = true;
            neighbour = head.match.reason ? neighbour : one.field;
        }
        const bool ticks = fact.anything && fact.blanks && fact.ticksOnly && isTriField(one.field);
        one.blank = ticks ? BlankMeans::No : BlankMeans::Unknown;
        mapping.columns.append(one);
    }
    return mapping;
}

} // namespace

Result<ImportMapping> proposeMapping(const Sheet& sheet,
                                     const QString& path,
                                     const Guideline& guideline,
                                     qint32 headerRow)
{
    const HeaderMatcher matcher(guideline);
    RowGuess best;
    const qsizetype last =
        headerRow > 0 ? sheet.rows.size() : std::min(rowsSearched, sheet.rows.size());
    for (qsizetype at = 0; at < last; ++at) {
        if (headerRow > 0 && sheet.rows[at].number != headerRow) {
            continue;
        }
        RowGuess guess = guessRow(matcher, sheet, at);
        const bool likely = headerRow > 0 || (guess.hasKey && guess.fields >= 2);
        if (likely && (best.at < 0 || guess.score > best.score)) {
            best = std::move(guess);
        }
    }
    if (best.at < 0) {
        return fail(ErrorCode::SheetNoHeader, {path, sheet.name});
    }
    return mappingOf(sheet, best);
}

} // namespace zt
