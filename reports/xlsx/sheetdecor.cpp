// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/palette.h"
#include "reports/wording.h"
#include "reports/xlsx/sheetwriter.h"

#include <algorithm>

namespace zt::xlsx {

namespace {

constexpr qsizetype longestHint = 255; // Excel's limit

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

lxw_row_t lastRow(const TablePlace& place)
{
    return rowOf(place.firstRow + place.rows + place.blankRows - 1);
}

} // namespace

void SheetWriter::decorate(const Table& table, const TablePlace& place)
{
    addFilter(table, place);
    if (place.rows + place.blankRows == 0) {
        return;
    }
    const QString unknownWord = triText(Tri::Unknown, m_context.language);
    for (qsizetype i = 0; i < table.columns.size();) {
        const Ramp ramp = table.columns[i].ramp;
        qsizetype end = i + 1;
        while (ramp != Ramp::None && end < table.columns.size() &&
               table.columns[end].ramp == ramp) {
            ++end;
        }
        if (ramp != Ramp::None) {
            addRamp(ramp, place, i, end - 1);
        }
        if (table.columns[i].key == QLatin1String("stability")) {
            addStabilityBar(place, i);
        }
        if (table.columns[i].key == QLatin1String("group") && table.main) {
            addWordFormat(place,
                          i,
                          groupText(SelectionClass::Selected, m_context.language),
                          m_context.formats.selected);
        }
        const bool words =
            table.main && table.columns[i].kind == CellKind::Text && table.columns[i].widest <= 10;
        if (words) {
            addWordFormat(place, i, unknownWord, m_context.formats.unknown);
        }
        i = end;
    }
    addChoices(table, place);
}

void SheetWriter::addFilter(const Table& table, const TablePlace& place)
{
    if (!table.main) {
        return;
    }
    const lxw_row_t last = std::max(lastRow(place), rowOf(place.headRow));
    worksheet_autofilter(
        m_sheet, rowOf(place.headRow), 0, last, columnOf(table.columns.size() - 1));
    worksheet_freeze_panes(m_sheet, rowOf(place.firstRow), columnOf(table.keyColumns()));
    const int firstHead = place.linkRow >= 0 ? place.linkRow : place.headRow;
    worksheet_repeat_rows(m_sheet, rowOf(firstHead), rowOf(place.headRow));
    if (m_plan.pagesBeside > 1) {
        worksheet_repeat_columns(m_sheet, 0, columnOf(table.keyColumns() - 1));
    }
}

void SheetWriter::addRamp(Ramp ramp, const TablePlace& place, qsizetype first, qsizetype last)
{
    for (int score = 1; score <= 3; ++score) {
        lxw_conditional_format rule{};
        rule.type = LXW_CONDITIONAL_TYPE_CELL;
        rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
        rule.value = score;
        rule.format = m_context.formats.ramp(ramp, score);
        worksheet_conditional_format_range(
            m_sheet, rowOf(place.firstRow), columnOf(first), lastRow(place), columnOf(last), &rule);
    }
}

void SheetWriter::addWordFormat(const TablePlace& place,
                                qsizetype column,
                                const QString& word,
                                lxw_format* format)
{
    QByteArray quoted = '"' + word.toUtf8() + '"';
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_CELL;
    rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
    rule.value_string = quoted.data();
    rule.format = format;
    worksheet_conditional_format_range(
        m_sheet, rowOf(place.firstRow), columnOf(column), lastRow(place), columnOf(column), &rule);
}

void SheetWriter::addStabilityBar(const TablePlace& place, qsizetype column)
{
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_DATA_BAR;
    rule.bar_color = palette::funnel[1];
    rule.bar_solid = LXW_TRUE;
    rule.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    rule.min_value = 0;
    rule.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    rule.max_value = 1;
    worksheet_conditional_format_range(
        m_sheet, rowOf(place.firstRow), columnOf(column), lastRow(place), columnOf(column), &rule);
}

void SheetWriter::addChoices(const Table& table, const TablePlace& place)
{
    const QByteArray title =
        cellText(m_context.language.translate("Report", "Not one of the choices"));
    for (qsizetype i = 0; i < table.columns.size();) {
        const QStringList& choices = table.columns[i].choices;
        qsizetype end = i + 1;
        while (end < table.columns.size() && table.columns[end].choices == choices &&
               table.columns[end].hint == table.columns[i].hint) {
            ++end;
        }
        if (!choices.isEmpty()) {
            QList<QByteArray> words;
            for (const QString& choice : choices) {
                words.append(choice.toUtf8());
            }
            QList<char*> list;
            for (QByteArray& word : words) {
                list.append(word.data());
            }
            list.append(nullptr);
            QByteArray hint = cellText(table.columns[i].hint.left(longestHint));
            lxw_data_validation rule{};
            rule.validate = LXW_VALIDATION_TYPE_LIST;
            rule.value_list = list.data();
            rule.error_title = const_cast<char*>(title.constData());
            rule.input_message = hint.isEmpty() ? nullptr : hint.data();
            worksheet_data_validation_range(m_sheet,
                                            rowOf(place.firstRow),
                                            columnOf(i),
                                            lastRow(place),
                                            columnOf(end - 1),
                                            &rule);
        }
        i = end;
    }
}

} // namespace zt::xlsx
