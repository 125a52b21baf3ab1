// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/palette.h"
#include "reports/xlsx/sheetwriter.h"

#include <array>

namespace zt::xlsx {

namespace {

constexpr double fontSize = 9;
constexpr double titleFontSize = 12;
constexpr double defaultWidth = 480; // pixels, of a chart that is not scaled
constexpr double defaultHeight = 288;
constexpr double chartWidth = 900;
constexpr double chartHeight = 440;
constexpr qsizetype mostLabels = 400;
constexpr int markerSize = 13;

lxw_chart_font chartFont(double size, quint32 color, bool bold = false)
{
    lxw_chart_font font{};
    font.name = const_cast<char*>(fontName);
    font.size = size;
    font.color = color;
    font.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
    return font;
}

lxw_chart_line chartLine(quint32 color, float width)
{
    lxw_chart_line line{};
    line.color = color;
    line.width = width;
    return line;
}

lxw_chart_fill chartFill(quint32 color)
{
    lxw_chart_fill fill{};
    fill.color = color;
    return fill;
}

void setTitle(lxw_chart* chart, const QString& title)
{
    lxw_chart_font font = chartFont(titleFontSize, palette::text, true);
    chart_title_set_name(chart, title.toUtf8().constData());
    chart_title_set_name_font(chart, &font);
}

void insert(lxw_worksheet* sheet, lxw_chart* chart, int row, const QString& description)
{
    QByteArray alternative = description.toUtf8();
    lxw_chart_options options{};
    options.x_scale = chartWidth / defaultWidth;
    options.y_scale = chartHeight / defaultHeight;
    options.description = alternative.data();
    worksheet_insert_chart_opt(sheet, static_cast<lxw_row_t>(row), 0, chart, &options);
}

struct Source
{
    QByteArray sheet;
    TablePlace place;
};

Source sourceOf(const WorkbookContext& context, const QString& table)
{
    const TablePlace place = context.plan.tables.value(table);
    return {context.plan.sheets[place.sheet].name.toUtf8(), place};
}

void setValues(lxw_chart_series* series,
               const Source& source,
               qsizetype column,
               qsizetype first,
               qsizetype count)
{
    const auto row = static_cast<lxw_row_t>(source.place.firstRow + first);
    const auto col = static_cast<lxw_col_t>(column);
    chart_series_set_values(
        series, source.sheet.constData(), row, col, row + static_cast<lxw_row_t>(count) - 1, col);
}

void setCategories(lxw_chart_series* series,
                   const Source& source,
                   qsizetype column,
                   qsizetype first,
                   qsizetype count)
{
    const auto row = static_cast<lxw_row_t>(source.place.firstRow + first);
    const auto col = static_cast<lxw_col_t>(column);
    chart_series_set_categories(
        series, source.sheet.constData(), row, col, row + static_cast<lxw_row_t>(count) - 1, col);
}

void styleAxis(lxw_chart_axis* axis, const QString& title)
{
    lxw_chart_font font = chartFont(fontSize, palette::hint);
    lxw_chart_line line = chartLine(palette::axis, 1);
    lxw_chart_line grid = chartLine(palette::grid, 1);
    chart_axis_set_num_font(axis, &font);
    chart_axis_set_line(axis, &line);
    chart_axis_major_gridlines_set_line(axis, &grid);
    if (!title.isEmpty()) {
        chart_axis_set_name(axis, title.toUtf8().constData());
        chart_axis_set_name_font(axis, &font);
    }
}

/// The count inside a dot; dots of a single system stay plain.
void labelCounts(lxw_chart_series* series, const QList<ScatterChart::Point>& points, quint32 color)
{
    if (points.size() > mostLabels) {
        return;
    }
    QList<QByteArray> texts;
    texts.reserve(points.size());
    QList<lxw_chart_data_label> labels(points.size());
    QList<lxw_chart_data_label*> list;
    for (qsizetype i = 0; i < points.size(); ++i) {
        texts.append(QByteArray::number(points[i].count));
        labels[i].value = texts[i].data();
        labels[i].hide = points[i].count == 1 ? LXW_TRUE : LXW_FALSE;
        list.append(&labels[i]);
    }
    list.append(nullptr);
    lxw_chart_font font = chartFont(fontSize - 1, color);
    chart_series_set_labels(series);
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_CENTER);
    chart_series_set_labels_font(series, &font);
    chart_series_set_labels_custom(series, list.data());
}

void addPoints(lxw_chart* chart, const Source& source, const ScatterChart& values, bool selected)
{
    QList<ScatterChart::Point> points;
    qsizetype first = -1;
    for (qsizetype i = 0; i < values.points.size(); ++i) {
        if (values.points[i].selected == selected) {
            first = first < 0 ? i : first;
            points.append(values.points[i]);
        }
    }
    if (points.isEmpty()) {
        return;
    }
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    setCategories(series, source, 0, first, points.size());
    setValues(series, source, 1, first, points.size());
    chart_series_set_name(series,
                          (selected ? values.selectedName : values.otherName).toUtf8().constData());
    lxw_chart_fill fill = chartFill(selected ? palette::accent : palette::dot);
    lxw_chart_line line = chartLine(selected ? palette::accent : palette::axis, 1);
    chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(series, markerSize);
    chart_series_set_marker_fill(series, &fill);
    chart_series_set_marker_line(series, &line);
    labelCounts(series, points, selected ? 0xFFFFFF : palette::text);
}

void addCutoff(lxw_chart* chart, const Source& source, qsizetype first, const QString& name)
{
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    setCategories(series, source, 0, first, 2);
    setValues(series, source, 1, first, 2);
    chart_series_set_name(series, name.toUtf8().constData());
    lxw_chart_line line = chartLine(palette::secondary, 1.5F);
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
}

void addCutoffs(lxw_chart* chart, const WorkbookContext& context, const ScatterChart& values)
{
    if (values.linesTable.isEmpty()) {
        return;
    }
    const Source source = sourceOf(context, values.linesTable);
    const auto named = [&](const QString& title) {
        return title + QLatin1Char(' ') + values.cutoffName;
    };
    qsizetype row = 0;
    if (values.xLine) {
        addCutoff(chart, source, row, named(values.xTitle));
        row += 2;
    }
    if (values.yLine) {
        addCutoff(chart, source, row, named(values.yTitle));
    }
}

/// A marker of its own for every line, so that they are told apart without colour.
void styleLine(lxw_chart_series* series, size_t index)
{
    constexpr std::array<uint8_t, palette::series.size()> markers{LXW_CHART_MARKER_CIRCLE,
                                                                  LXW_CHART_MARKER_DIAMOND,
                                                                  LXW_CHART_MARKER_X,
                                                                  LXW_CHART_MARKER_SQUARE,
                                                                  LXW_CHART_MARKER_TRIANGLE};
    constexpr uint8_t size = 8;
    lxw_chart_line line = chartLine(palette::series.at(index), 2);
    lxw_chart_line edge = chartLine(palette::series.at(index), 1);
    lxw_chart_fill fill = chartFill(palette::series.at(index));
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, markers.at(index));
    chart_series_set_marker_size(series, size);
    chart_series_set_marker_line(series, &edge);
    chart_series_set_marker_fill(series, &fill);
}

/// The first full, the others hatched.
void styleColumns(lxw_chart_series* series, size_t index)
{
    if (index == 0) {
        lxw_chart_fill fill = chartFill(palette::accent);
        chart_series_set_fill(series, &fill);
        return;
    }
    lxw_chart_pattern pattern{};
    pattern.fg_color = palette::series.at(index);
    pattern.bg_color = 0xFFFFFF;
    pattern.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
    chart_series_set_pattern(series, &pattern);
}

/// Now, as targeted, as it was: full with dots, dashed with diamonds, dotted with triangles.
void styleRadarLine(lxw_chart_series* series, size_t index)
{
    constexpr std::array<quint32, 3> inks{palette::accent, palette::secondary, palette::hint};
    constexpr std::array<uint8_t, 3> dashes{
        LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH, LXW_CHART_LINE_DASH_ROUND_DOT};
    constexpr std::array<uint8_t, 3> markers{
        LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_DIAMOND, LXW_CHART_MARKER_TRIANGLE};
    lxw_chart_line line = chartLine(inks.at(index), 2);
    line.dash_type = dashes.at(index);
    lxw_chart_fill fill = chartFill(index == 0 ? palette::accent : 0xFFFFFF);
    lxw_chart_line edge = chartLine(inks.at(index), 1);
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, markers.at(index));
    chart_series_set_marker_fill(series, &fill);
    chart_series_set_marker_line(series, &edge);
}

} // namespace

void addBarChart(const WorkbookContext& context,
                 lxw_worksheet* sheet,
                 const BarChart& values,
                 int row)
{
    const Source source = sourceOf(context, values.table);
    if (source.place.rows == 0) {
        return;
    }
    lxw_chart* chart = workbook_add_chart(context.workbook, LXW_CHART_BAR);
    setTitle(chart, values.title);
    lxw_chart_font font = chartFont(fontSize, palette::secondary);
    for (qsizetype i = 0; i < values.series.size(); ++i) {
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        setCategories(series, source, values.categoryColumn, 0, source.place.rows);
        setValues(series, source, values.valueColumns[i], 0, source.place.rows);
        chart_series_set_name(series, values.series[i].name.toUtf8().constData());
        lxw_chart_fill fill = chartFill(palette::funnel[static_cast<size_t>(i)]);
        chart_series_set_fill(series, &fill);
        chart_series_set_labels(series);
        chart_series_set_labels_font(series, &font);
    }
    constexpr uint16_t gap = 60;
    chart_set_series_gap(chart, gap);
    styleAxis(chart->x_axis, {});
    styleAxis(chart->y_axis, {});
    // The first domain on top, as in the table.
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_TRUE);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &font);
    insert(sheet, chart, row, values.title);
}

void addScatterChart(const WorkbookContext& context,
                     lxw_worksheet* sheet,
                     const ScatterChart& values,
                     int row)
{
    if (values.points.isEmpty()) {
        return;
    }
    const Source source = sourceOf(context, values.table);
    lxw_chart* chart = workbook_add_chart(context.workbook, LXW_CHART_SCATTER);
    setTitle(chart, values.title);
    addPoints(chart, source, values, false);
    addPoints(chart, source, values, true);
    addCutoffs(chart, context, values);
    styleAxis(chart->x_axis, values.xTitle);
    styleAxis(chart->y_axis, values.yTitle);
    chart_axis_set_min(chart->x_axis, values.xMin - 1);
    chart_axis_set_max(chart->x_axis, values.xMax + 1);
    chart_axis_set_min(chart->y_axis, values.yMin - 1);
    chart_axis_set_max(chart->y_axis, values.yMax + 1);
    lxw_chart_font font = chartFont(fontSize, palette::secondary);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &font);
    insert(sheet, chart, row, values.title + QStringLiteral(". ") + values.note);
}

void addSeriesChart(const WorkbookContext& context,
                    lxw_worksheet* sheet,
                    const SeriesChart& values,
                    int row)
{
    const Source source = sourceOf(context, values.table);
    if (source.place.rows == 0) {
        return;
    }
    const bool lines = values.kind == SeriesChart::Kind::Lines;
    lxw_chart* chart =
        workbook_add_chart(context.workbook, lines ? LXW_CHART_LINE : LXW_CHART_COLUMN_STACKED);
    setTitle(chart, values.title);
    for (qsizetype i = 0; i < values.series.size(); ++i) {
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        setCategories(series, source, values.categoryColumn, 0, values.categories.size());
        setValues(series, source, values.valueColumns[i], 0, values.categories.size());
        chart_series_set_name(series, values.series[i].name.toUtf8().constData());
        lines ? styleLine(series, static_cast<size_t>(i))
              : styleColumns(series, static_cast<size_t>(i));
    }
    styleAxis(chart->x_axis, {});
    styleAxis(chart->y_axis, {});
    chart_axis_set_min(chart->y_axis, 0);
    if (!values.valueNames.isEmpty()) {
        chart_axis_set_max(chart->y_axis, static_cast<double>(values.valueNames.size() - 1));
        chart_axis_set_major_unit(chart->y_axis, 1);
    }
    lxw_chart_font font = chartFont(fontSize, palette::secondary);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &font);
    insert(sheet, chart, row, values.title + QStringLiteral(". ") + values.note);
}

void addRadarChart(const WorkbookContext& context,
                   lxw_worksheet* sheet,
                   const RadarChart& values,
                   int row)
{
    const Source source = sourceOf(context, values.table);
    if (source.place.rows == 0) {
        return;
    }
    lxw_chart* chart = workbook_add_chart(context.workbook, LXW_CHART_RADAR_WITH_MARKERS);
    setTitle(chart, values.title);
    for (qsizetype i = 0; i < values.series.size(); ++i) {
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        setCategories(series, source, values.categoryColumn, 0, source.place.rows);
        setValues(series, source, values.valueColumns[i], 0, source.place.rows);
        chart_series_set_name(series, values.series[i].name.toUtf8().constData());
        styleRadarLine(series, static_cast<size_t>(i));
    }
    styleAxis(chart->y_axis, {});
    chart_axis_set_min(chart->y_axis, 0);
    chart_axis_set_max(chart->y_axis, static_cast<double>(values.ringNames.size() - 1));
    chart_axis_set_major_unit(chart->y_axis, 1);
    lxw_chart_font font = chartFont(fontSize, palette::secondary);
    chart_axis_set_num_font(chart->x_axis, &font);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &font);
    insert(sheet, chart, row, values.title + QStringLiteral(". ") + values.note);
}

} // namespace zt::xlsx
