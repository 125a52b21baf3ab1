// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsx/formulas.h"

#include "reports/xlsx/celltext.h"

#include <functional>

namespace zt::xlsx {

namespace {

/// A text inside a formula.
QString quoted(const QString& text)
{
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

constexpr char rowMark = '\x01'; // cannot occur in a sheet's name

/// "$C" and the mark: column fixed, row to be filled in.
QString inRow(qsizetype column)
{
    return QLatin1Char('$') + columnLetters(column) + QLatin1Char(rowMark);
}

/// Nested from the lowest level up: where `shortOf` holds for a level, the word below it.
QString ladder(const QStringList& words, const std::function<QString(qsizetype)>& shortOf)
{
    QString text = quoted(words.last());
    for (qsizetype level = words.size() - 1; level >= 1; --level) {
        text = QStringLiteral("IF(%1,%2,%3)").arg(shortOf(level), quoted(words[level - 1]), text);
    }
    return text;
}

} // namespace

ColumnFormula::ColumnFormula(const Table& table, qsizetype column, const WorkbookPlan& plan)
    : m_place(plan.tables.value(table.id))
    , m_plan(&plan)
{
    const Formula& formula = table.columns[column].formula;
    if (const auto* sum = std::get_if<WeightedSum>(&formula)) {
        setPattern(weightedSum(*sum));
    } else if (const auto* check = std::get_if<CutoffCheck>(&formula)) {
        setPattern(cutoffCheck(*check, plan));
    } else if (const auto* equal = std::get_if<CountEqual>(&formula)) {
        if (plan.tables.value(equal->table).rows > 0) {
            setPattern(countEqual(*equal, plan));
        }
    } else if (const auto* block = std::get_if<CountBlock>(&formula)) {
        if (plan.tables.value(block->table).rows > 0) {
            m_block = *block;
            setPattern(QStringLiteral("=")); // made anew for each row
        }
    } else if (const auto* counts = std::get_if<LevelOfCounts>(&formula)) {
        setPattern(levelOfCounts(*counts));
    } else if (const auto* shares = std::get_if<LevelOfShares>(&formula)) {
        setPattern(levelOfShares(*shares, plan));
    } else if (const auto* where = std::get_if<CountWhere>(&formula)) {
        for (qsizetype row = 0; row < table.rowCount() && plan.tables.value(where->table).rows > 0;
             ++row) {
            m_perRow.append(countWhere(*where, plan, row).toUtf8());
            m_pattern = m_perRow.last();
        }
    }
}

const char* ColumnFormula::at(qsizetype row)
{
    if (!m_perRow.isEmpty()) {
        return m_perRow[row].constData();
    }
    m_current = m_block ? countBlock(*m_block, *m_plan, row).toUtf8() : m_pattern;
    m_current.replace(rowMark, QByteArray::number(m_place.firstRow + row + 1));
    return m_current.constData();
}

QString ColumnFormula::weightedSum(const WeightedSum& sum) const
{
    const qsizetype last = sum.firstColumn + sum.count - 1;
    const QString scores = inRow(sum.firstColumn) + QLatin1Char(':') + inRow(last);
    const QString weights = QStringLiteral("$%1$%3:$%2$%3")
                                .arg(columnLetters(sum.firstColumn),
                                     columnLetters(last),
                                     QString::number(m_place.linkRow + 1));
    return QStringLiteral("=IF(COUNT(%1)=%2,ROUND(SUMPRODUCT(%1,%3),2),\"\")")
        .arg(scores, QString::number(sum.count), weights);
}

QString ColumnFormula::cutoffCheck(const CutoffCheck& check, const WorkbookPlan& plan)
{
    return QStringLiteral("=IF(%1=\"\",\"\",IF(%1%2%3,%4,%5))")
        .arg(inRow(check.totalColumn),
             check.atLeast ? QStringLiteral(">=") : QStringLiteral("<="),
             cellAddress(plan, check.cutoff),
             quoted(check.yes),
             quoted(check.no));
}

QString ColumnFormula::countWhere(const CountWhere& count, const WorkbookPlan& plan, qsizetype row)
{
    const QString word = quoted(count.word);
    QStringList criteria{columnAddress(plan, count.table, count.firstColumn + row), word};
    for (const qsizetype column : count.alsoColumns) {
        criteria << columnAddress(plan, count.table, column) << word;
    }
    return QStringLiteral("=COUNTIFS(%1)").arg(criteria.join(QLatin1Char(',')));
}

QString ColumnFormula::countEqual(const CountEqual& count, const WorkbookPlan& plan)
{
    return QStringLiteral("=COUNTIF(%1,%2)")
        .arg(columnAddress(plan, count.table, count.column), inRow(0));
}

QString ColumnFormula::countBlock(const CountBlock& count, const WorkbookPlan& plan, qsizetype row)
{
    const TablePlace place = plan.tables.value(count.table);
    const QString sheet = quotedSheetName(plan.sheets[place.sheet].name);
    const qsizetype first = place.firstRow + row / count.groupRows * count.blockRows + 1;
    QStringList criteria;
    for (const CountBlock::Condition& condition : count.conditions) {
        criteria << QStringLiteral("%1!$%2$%3:$%2$%4")
                        .arg(sheet,
                             columnLetters(condition.column),
                             QString::number(first),
                             QString::number(first + count.blockRows - 1))
                 << (condition.sameAs >= 0 ? inRow(condition.sameAs) : quoted(condition.word));
    }
    return QStringLiteral("=COUNTIFS(%1)").arg(criteria.join(QLatin1Char(',')));
}

QString ColumnFormula::levelOfCounts(const LevelOfCounts& level)
{
    QStringList applicable;
    for (qsizetype i = 0; i + 1 < level.words.size(); ++i) {
        applicable.append(inRow(level.firstColumn + 2 * i));
    }
    const auto shortOf = [&](qsizetype order) {
        const qsizetype of = level.firstColumn + 2 * (order - 1);
        return inRow(of + 1) + QLatin1Char('<') + inRow(of);
    };
    return QStringLiteral("=IF(%1=0,\"\",%2)")
        .arg(applicable.join(QLatin1Char('+')), ladder(level.words, shortOf));
}

QString ColumnFormula::levelOfShares(const LevelOfShares& level, const WorkbookPlan& plan)
{
    const QString whole = inRow(level.firstColumn);
    const QString percent = cellAddress(plan, level.percent);
    const auto shortOf = [&](qsizetype order) {
        return QStringLiteral("OR(%1=0,%2*100<%1*%3)")
            .arg(whole, inRow(level.firstColumn + order), percent);
    };
    return QStringLiteral("=IF(%1=0,\"\",%2)")
        .arg(inRow(level.countColumn), ladder(level.words, shortOf));
}

QByteArray totalFormula(const TablePlace& place, qsizetype column)
{
    return QStringLiteral("=SUM(%1%2:%1%3)")
        .arg(columnLetters(column),
             QString::number(place.firstRow + 1),
             QString::number(place.firstRow + place.rows))
        .toUtf8();
}

} // namespace zt::xlsx
