// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/themeink.h"
#include "reports/charts/figure.h"
#include "reports/charts/heatlayout.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace zt;
using namespace Qt::StringLiterals;

/// The figures of the overview and of reports with the colour taken away: series and states are
/// still told apart, by dash, marker, pattern or lightness.
class TestGreyFigures : public QObject
{
    Q_OBJECT

private:
    /// Steps of grey an eye tells apart at a glance on paper.
    static constexpr int clear = 24;

    struct Drawn
    {
        QImage grey;
        QList<FigureMark> marks;
        int ground = 0;
    };

    static void inks()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("paper") << 2;
    }

    static ChartInk inkOfRow()
    {
        const int which = *static_cast<int*>(QTest::qData("which", qMetaTypeId<int>()));
        return which == 2 ? paperInk() : inkOf(which == 1 ? Theme::dark() : Theme::light());
    }

    static Drawn draw(const Figure& figure, const ChartInk& ink, const QSize& size = {560, 420})
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(ink.base);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        Drawn drawn;
        drawn.marks = paintFigure(painter, QRectF(QPointF(), size), figure, ink);
        painter.end();
        drawn.grey = picture.convertToFormat(QImage::Format_Grayscale8);
        drawn.ground = qGray(ink.base.rgb());
        return drawn;
    }

    static int at(const QImage& picture, const QPointF& place)
    {
        return qGray(picture.pixel(place.toPoint()));
    }

    /// Pixels of two squares around two places that are not alike.
    static int unlike(const QImage& picture, const QPointF& a, const QPointF& b, int reach)
    {
        int count = 0;
        for (int y = -reach; y <= reach; ++y) {
            for (int x = -reach; x <= reach; ++x) {
                const QPointF shift(x, y);
                count += qAbs(at(picture, a + shift) - at(picture, b + shift)) >= clear ? 1 : 0;
            }
        }
        return count;
    }

    /// Between the lightest and the darkest pixel of a square.
    static int spread(const QImage& picture, const QPointF& centre, int reach)
    {
        int least = 255;
        int most = 0;
        for (int y = -reach; y <= reach; ++y) {
            for (int x = -reach; x <= reach; ++x) {
                const int value = at(picture, centre + QPointF(x, y));
                least = std::min(least, value);
                most = std::max(most, value);
            }
        }
        return most - least;
    }

    /// How often a line from one place to another is broken off: 0 = solid. Ends are left out,
    /// where marks stand.
    static int breaks(const Drawn& drawn, const QPointF& from, const QPointF& to)
    {
        const QPointF way = to - from;
        const qreal length = std::hypot(way.x(), way.y());
        const QPointF step = way / length;
        const QPointF across(-step.y(), step.x());
        int count = 0;
        bool inked = true;
        for (qreal along = 12; along < length - 12; along += 0.5) {
            int most = 0;
            for (const qreal shift : {-1.0, 0.0, 1.0}) {
                const QPointF place = from + step * along + across * shift;
                most = std::max(most, qAbs(at(drawn.grey, place) - drawn.ground));
            }
            const bool now = most >= clear;
            count += inked && !now ? 1 : 0;
            inked = now;
        }
        return count;
    }

    static RadarFigure radarOf(RadarFigure::Line::Role role)
    {
        RadarFigure radar;
        radar.axes = {u"身分"_s, u"設備"_s, u"網路"_s, u"應用程式"_s, u"資料"_s};
        radar.valueNames = {u"—"_s, u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
        radar.lines = {{role, u"x"_s, {3, 3, 3, 3, 3}}};
        return radar;
    }

private Q_SLOTS:

    void radar_data() { inks(); }

    /// Now is solid, the target dashed with hollow marks, the point before dotted.
    void radar()
    {
        using Role = RadarFigure::Line::Role;
        const ChartInk ink = inkOfRow();
        const auto broken = [&ink](Role role) {
            Figure figure;
            figure.body = radarOf(role);
            const Drawn drawn = draw(figure, ink);
            return breaks(drawn, drawn.marks[1].at, drawn.marks[2].at);
        };
        const int now = broken(Role::Now);
        const int target = broken(Role::Target);
        const int before = broken(Role::Before);
        QCOMPARE(now, 0);
        QVERIFY2(target >= 4, qPrintable(QString::number(target)));
        QVERIFY2(before >= target * 3 / 2,
                 qPrintable(u"%1 dashes, %2 dots"_s.arg(target).arg(before)));
    }

    void heatMap_data() { inks(); }

    /// All six states, at the smallest cell.
    void heatMap()
    {
        const ChartInk ink = inkOfRow();
        constexpr int side = 13;
        QImage picture(8 * side, 2 * side, QImage::Format_RGB32);
        picture.fill(ink.base);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        QList<QPointF> centres;
        for (int i = 0; i < itemStatusCount; ++i) {
            const QRectF cell(i * (side + 2) + 2, 4, 11, side);
            paintItemCell(painter, cell, static_cast<ItemStatus>(i), true, ink);
            centres.append(cell.center());
        }
        painter.end();
        const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
        for (int a = 0; a < centres.size(); ++a) {
            for (int b = a + 1; b < centres.size(); ++b) {
                const int count = unlike(grey, centres[a], centres[b], 5);
                QVERIFY2(count >= 6, qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(count)));
            }
        }
    }

    void trend_data() { inks(); }

    /// Each pillar has a marker of its own, and its name stands at the line's end.
    void trend()
    {
        const ChartInk ink = inkOfRow();
        LinesFigure lines;
        lines.steps = {u"期初"_s, u"現在"_s};
        for (int i = 0; i < 5; ++i) {
            lines.lines.append({u"支柱 %1"_s.arg(i), {10 + 20 * i, 10 + 20 * i}});
        }
        Figure figure;
        figure.body = lines;
        const Drawn drawn = draw(figure, ink);
        QCOMPARE(drawn.marks.size(), 10);
        for (int a = 0; a < 5; ++a) {
            for (int b = a + 1; b < 5; ++b) {
                const int count =
                    unlike(drawn.grey, drawn.marks[2 * a].at, drawn.marks[2 * b].at, 6);
                QVERIFY2(count >= 8, qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(count)));
            }
        }
    }

    void bars_data() { inks(); }

    /// The worst part is hatched, those after it differ in lightness, the last has dashes around
    /// it.
    void bars()
    {
        using Look = BarsFigure::Look;
        const ChartInk ink = inkOfRow();
        BarsFigure bars;
        bars.rows = {u"身分"_s};
        for (const Look look : {Look::Bad, Look::Full, Look::Half, Look::Plain, Look::Open}) {
            bars.parts.append({u"x"_s, look, {10}});
        }
        Figure figure;
        figure.body = bars;
        const Drawn drawn = draw(figure, ink, {700, 60});
        QCOMPARE(drawn.marks.size(), 5);
        const QPointF aside(26, 0); // beside the digits
        const auto texture = [&](int part) {
            return spread(drawn.grey, drawn.marks[part].at + aside, 7);
        };
        QVERIFY2(texture(0) >= clear, qPrintable(QString::number(texture(0))));
        QVERIFY2(texture(1) < clear / 2, qPrintable(QString::number(texture(1))));
        for (int i = 1; i < 3; ++i) {
            const int count =
                unlike(drawn.grey, drawn.marks[i].at + aside, drawn.marks[i + 1].at + aside, 7);
            QVERIFY2(count >= 20, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(i + 1).arg(count)));
        }
        const auto edge = [&drawn](int part) {
            constexpr qreal up = 11.5;
            return breaks(drawn,
                          drawn.marks[part].at + QPointF(-50, -up),
                          drawn.marks[part].at + QPointF(50, -up));
        };
        QVERIFY2(edge(4) >= 6, qPrintable(QString::number(edge(4))));
        QVERIFY2(edge(3) <= 1, qPrintable(QString::number(edge(3))));
    }

    void scatter_data() { inks(); }

    /// Each tier has a shape of its own, and what asks for action is filled.
    void scatter()
    {
        const ChartInk ink = inkOfRow();
        ScatterFigure scatter;
        scatter.xCut = 5000;
        scatter.yCut = 1000;
        for (int shape = 0; shape < 5; ++shape) {
            ScatterFigure::Dot dot;
            dot.x = 500 + 800 * shape;
            dot.y = 500;
            dot.shape = shape;
            scatter.dots.append(dot);
            dot.x = 5500 + 800 * shape;
            dot.y = 1600;
            dot.hot = true;
            scatter.dots.append(dot);
        }
        Figure figure;
        figure.body = scatter;
        const Drawn drawn = draw(figure, ink, {760, 420});
        QCOMPARE(drawn.marks.size(), 10);
        for (int a = 0; a < 5; ++a) {
            for (int b = a + 1; b < 5; ++b) {
                const int hollow =
                    unlike(drawn.grey, drawn.marks[2 * a].at, drawn.marks[2 * b].at, 7);
                QVERIFY2(hollow >= 8, qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(hollow)));
            }
            const int centre =
                unlike(drawn.grey, drawn.marks[2 * a].at, drawn.marks[2 * a + 1].at, 2);
            QVERIFY2(a == 0 || centre >= 12, qPrintable(u"%1: %2"_s.arg(a).arg(centre)));
        }
    }

    void changes_data() { inks(); }

    /// What rose is hatched, what fell is plain; they lie on different sides anyhow.
    void changes()
    {
        const ChartInk ink = inkOfRow();
        ChangeFigure changes;
        changes.rows = {{u"甲"_s, 1000, u"+10"_s, u"x"_s, false, {}},
                        {u"乙"_s, -1000, u"−10"_s, u"x"_s, false, {}}};
        Figure figure;
        figure.body = changes;
        const Drawn drawn = draw(figure, ink, {700, 90});
        QCOMPARE(drawn.marks.size(), 2);
        QVERIFY(drawn.marks[0].at.x() > drawn.marks[1].at.x());
        QVERIFY(spread(drawn.grey, drawn.marks[0].at, 6) >= clear);
        QVERIFY(spread(drawn.grey, drawn.marks[1].at, 6) < clear / 2);
    }

    void investmentCurve_data() { inks(); }

    /// The first point is hollow, the one within the budget filled, and a line of dots falls from
    /// it.
    void investmentCurve()
    {
        const ChartInk ink = inkOfRow();
        StepsFigure steps;
        steps.amountText = [](qint64 amount) { return QString::number(amount); };
        steps.points = {{0, 14, u"a"_s, {}}, {50, 20, u"b"_s, {}}, {100, 34, u"c"_s, {}}};
        steps.chosen = 1;
        Figure figure;
        figure.body = steps;
        const Drawn drawn = draw(figure, ink);
        QCOMPARE(drawn.marks.size(), 3);
        QVERIFY(qAbs(at(drawn.grey, drawn.marks[0].at) - drawn.ground) < clear);
        QVERIFY(qAbs(at(drawn.grey, drawn.marks[1].at) - drawn.ground) >= clear);
        const QPointF from(drawn.marks[1].at.x(), drawn.marks[0].at.y() + 4);
        QVERIFY(breaks(drawn, from, from + QPointF(0, 44)) >= 3);
    }

    void burnDown_data() { inks(); }

    /// What was is solid, what is planned or tried out is broken.
    void burnDown()
    {
        using Role = BurnFigure::Line::Role;
        const ChartInk ink = inkOfRow();
        const auto broken = [&ink](Role role) {
            BurnFigure burn;
            burn.steps = {u"26Q3"_s, u"26Q4"_s};
            burn.lines = {{role, u"x"_s, {30, 12}}};
            Figure figure;
            figure.body = burn;
            const Drawn drawn = draw(figure, ink);
            return breaks(drawn, drawn.marks[0].at, drawn.marks[1].at);
        };
        QCOMPARE(broken(Role::Recorded), 0);
        QVERIFY(broken(Role::Planned) >= 6);
        QVERIFY(broken(Role::Proposed) >= 6);
    }
};

QTEST_MAIN(TestGreyFigures)
#include "tst_greyfigures.moc"
