// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/itemanswer.h"
#include "reports/charts/chartink.h"

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>
#include <variant>

class QPainter;

namespace zt {

/// Charts as values, and the one code that paints them: the window, `ztctl chart` and files saved
/// from the window show the same.

/// A number drawn, for the keyboard and the pointer: where it is, and what it says in words.
struct FigureMark
{
    QPointF at;
    QString text;
    QString key = {}; ///< of what it stands for, where it can be opened
};

/// Closed lines over axes from one centre; rings are circles.
struct RadarFigure
{
    struct Line
    {
        enum class Role : quint8 { Now, Target, Before } role = Role::Now;
        QString name;
        QList<std::optional<int>> values; ///< none: the line is open there
    };

    QStringList axes;       ///< clockwise from the top
    QStringList axisNotes;  ///< below each name, "II → III"
    QStringList valueNames; ///< of 0, 1, …; the last is the rim
    QList<Line> lines;
};

/// Lines over steps in their order, one mark and one label each.
struct LinesFigure
{
    struct Line
    {
        QString name;
        QList<std::optional<int>> values;
        QString key = {}; ///< of what the line stands for, where it can be opened
    };

    QStringList steps;
    QList<Line> lines; ///< at most ChartInk::pillar
    int top = 100;
    QString unit;                              ///< behind a value, "%"
    QString (*valueText)(int value) = nullptr; ///< null: the digits
};

/// Horizontal bars of parts one after another.
struct BarsFigure
{
    /// Worst first; told apart by hatch, fill and edge as well as by colour.
    enum class Look : quint8 { Bad, Full, Half, Plain, Open };

    struct Part
    {
        QString name;
        Look look = Look::Plain;
        QList<int> values; ///< one per row
    };

    QStringList rows;
    QList<Part> parts;
    QStringList rowNotes;                      ///< behind each bar
    QString (*valueText)(int value) = nullptr; ///< null: the digits
    bool running = false;                      ///< what is written is the sum up to each part's end

    [[nodiscard]] int written(qsizetype row, qsizetype part) const;
};

/// What is left by step: recorded, planned, tried out.
struct BurnFigure
{
    struct Line
    {
        enum class Role : quint8 { Recorded, Planned, Proposed } role = Role::Recorded;
        QString name;
        QList<std::optional<int>> values; ///< by step
    };

    QStringList steps;
    QList<Line> lines;
    QString standing; ///< said at the end of what is recorded
};

/// Amounts stacked over steps, with a line they should keep below.
struct ColumnsFigure
{
    struct Part
    {
        QString name;
        BarsFigure::Look look = BarsFigure::Look::Plain;
        QList<qint64> values; ///< one per step
    };

    QStringList steps;
    QList<Part> parts; ///< from below
    std::optional<qint64> limit;
    QString limitName;
    QString (*amountText)(qint64 amount) = nullptr; ///< never null where there are steps
    /// From this step on a plot of its own beside the other, by an axis of its own: a long tail
    /// that would not show beside a tall head. 0: one plot.
    qsizetype tailFrom = 0;

    [[nodiscard]] qint64 total(qsizetype step) const;
};

/// A count that rises with an amount: it holds from each point to the next.
struct StepsFigure
{
    struct Point
    {
        qint64 amount = 0;
        int count = 0;
        QString text;     ///< for the keyboard and the pointer
        QString key = {}; ///< of what it stands for, where it can be opened
    };

    QList<Point> points;                            ///< both rise
    int top = 0;                                    ///< what could be reached at most
    QString (*amountText)(qint64 amount) = nullptr; ///< never null where there are points
    QString startName;                              ///< said at the first point
    QString endName;                                ///< said at the last
    std::optional<qsizetype> chosen;
    QString chosenName; ///< said at the point chosen
    QStringList tableHeads;
    QList<QStringList> tableRows;
};

/// A table of item cells, one row per system.
struct HeatFigure
{
    struct Cell
    {
        ItemStatus status = ItemStatus::NotAssessed;
        bool applies = true;
    };

    struct Row
    {
        QString name;
        QList<Cell> cells;
    };

    QStringList groups;      ///< pillars
    QList<int> groupSizes;   ///< items in each
    QStringList itemNames;   ///< "1-1", …
    QStringList statusNames; ///< by ItemStatus, for legend and table
    QList<Row> rows;
};

/// Dots over two amounts, both in hundredths, with the user's cut-offs and the zones between them.
struct ScatterFigure
{
    struct Dot
    {
        int x = 0;
        int y = 0;
        std::optional<std::pair<int, int>> before; ///< where it was
        int shape = 0;    ///< 1…4: circle, square, diamond, triangle; 0: cross
        bool hot = false; ///< asks for action: filled, named, with its movement
        QString key;
        QString text;      ///< for the keyboard and the pointer
        QString name = {}; ///< written beside it; where empty the key, and of a hot one alone
        bool rose = false; ///< filled like a hot one, wherever it lies
    };

    /// The zone that asks for action: above both cut-offs, or right of one and below the other.
    enum class Zone : quint8 { HighHigh, RightLow };

    QList<Dot> dots;
    QString xName;
    QString yName;
    QString xUnit; ///< behind a cut-off, "%"
    int xMost = 10000;
    int xLeast = 0; ///< below 0: the chart goes to both sides of nothing
    Zone zone = Zone::HighHigh;
    std::optional<int> xCut;
    std::optional<int> yCut;
    /// Low low, high x, high y, both high; of Zone::RightLow its own and, at the foot of the line
    /// at nothing, what lies left and right of it.
    std::array<QString, 4> zoneNames;
    QStringList shapeNames; ///< by shape, for the legend; empty: not in use
    QString movementName;   ///< for the legend; empty: nothing moved
    QString chosen;         ///< key of the dot with a ring
    QStringList tableHeads; ///< the numbers behind it, ready in words
    QList<QStringList> tableRows;
};

/// Bars to the left and right of nothing: what fell and what rose, in hundredths.
struct ChangeFigure
{
    struct Row
    {
        QString name;
        int change = 0;
        QString number;      ///< the change in words, "+13.0"
        QString note;        ///< at the right edge, "41% → 54%"
        bool hidden = false; ///< marked with a triangle
        QString key;
    };

    QList<Row> rows;
    QStringList tableHeads; ///< name, change, note
    QString hiddenName;     ///< for the legend; empty: none is marked
    QString risingName;
    QString fallingName;
};

struct Figure
{
    QString title;
    QString remark;   ///< grey, behind the title
    QString sentence; ///< what it shows, in one sentence: for those who cannot see it
    std::variant<RadarFigure,
                 LinesFigure,
                 BarsFigure,
                 BurnFigure,
                 HeatFigure,
                 ColumnsFigure,
                 ScatterFigure,
                 ChangeFigure,
                 StepsFigure>
        body;
};

/// The numbers behind a figure.
struct FigureTable
{
    QStringList heads;
    QList<QStringList> rows;
};

[[nodiscard]] FigureTable tableOf(const Figure& figure);

/// Whether there is anything to draw.
[[nodiscard]] bool isEmpty(const Figure& figure);

/// Paints the body, without the title, and tells where its numbers are.
QList<FigureMark>
paintFigure(QPainter& painter, const QRectF& area, const Figure& figure, const ChartInk& ink);

/// Names with their line or pattern, right-aligned in one row; gives the width used.
qreal paintLegend(QPainter& painter, const QRectF& row, const Figure& figure, const ChartInk& ink);

[[nodiscard]] qreal legendWidth(const Figure& figure);

/// Size the whole figure wants, title and legend included.
[[nodiscard]] QSize pictureSize(const Figure& figure);
/// Title, remark, legend and body: a whole picture.
void paintPicture(QPainter& painter, const QRectF& area, const Figure& figure, const ChartInk& ink);

} // namespace zt
