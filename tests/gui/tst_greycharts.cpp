// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/funnelview.h"
#include "app/charts/scatterview.h"
#include "app/pages/trail/dayhistogram.h"
#include "app/widgets/cutoffslider.h"

#include <QTest>

using namespace zt;

/// Charts with the colour taken away: what stands beside each other must still be told apart, by
/// lightness, shape or dash.
class TestGreyCharts : public QObject
{
    Q_OBJECT

private:
    /// Steps of grey an eye tells apart at a glance on paper.
    static constexpr int clear = 24;

    static QImage grey(QWidget& chart)
    {
        return chart.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    }

    static int at(const QImage& picture, const QPointF& place)
    {
        return qGray(picture.pixel(place.toPoint()));
    }

    /// Mean difference of two squares around two marks.
    static int apart(const QImage& picture, const QPointF& a, const QPointF& b)
    {
        constexpr int reach = 8;
        int sum = 0;
        for (int y = -reach; y <= reach; ++y) {
            for (int x = -reach; x <= reach; ++x) {
                const QPointF shift(x, y);
                sum += qAbs(at(picture, a + shift) - at(picture, b + shift));
            }
        }
        return sum / ((2 * reach + 1) * (2 * reach + 1));
    }

    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    static Theme themeOf(bool dark) { return dark ? Theme::dark() : Theme::light(); }

    static ScatterDot dot(int risk, int impact, DotClass kind, int count = 1)
    {
        ScatterDot made{risk * 100, impact * 100, {}};
        for (int i = 0; i < count; ++i) {
            made.members[static_cast<size_t>(kind)].append(risk * 100 + impact * 10 + i);
        }
        return made;
    }

private Q_SLOTS:

    void funnel_data() { themes(); }

    void funnel()
    {
        QFETCH(bool, dark);
        ThemeHolder theme;
        theme.set(themeOf(dark));
        FunnelView view(theme);
        view.resize(600, 120);
        view.setRows({{0, 80, 40, 12, 0}}, {QStringLiteral("遠距辦公")});
        const QImage picture = grey(view);
        const auto inside = [&](FunnelStep step) {
            const QRect bar = view.barRect({0, step});
            return at(picture, QPointF(bar.right() - 4, bar.center().y()));
        };
        const int applicable = inside(FunnelStep::Applicable);
        const int highRisk = inside(FunnelStep::HighRisk);
        const int lowImpact = inside(FunnelStep::LowImpact);
        QVERIFY(qAbs(applicable - highRisk) >= clear);
        QVERIFY(qAbs(highRisk - lowImpact) >= clear);
        QVERIFY((applicable > highRisk) == (highRisk > lowImpact)); // one order, not a zigzag
    }

    /// Ten thousand systems: the longest bar ends before its counts begin.
    void funnelKeepsClearOfItsCounts()
    {
        ThemeHolder theme;
        FunnelView view(theme);
        view.resize(460, 120);
        view.setRows({{0, 8647, 5003, 417, 0}}, {QStringLiteral("遠距辦公")});
        const QFontMetrics metrics(Theme::font(Theme::body));
        const int counts = metrics.horizontalAdvance(QStringLiteral("8647›5003›417"));
        QVERIFY(view.barRect({0, FunnelStep::Applicable}).right() < view.width() - counts);
    }

    void scatterMarks_data() { themes(); }

    void scatterMarks()
    {
        QFETCH(bool, dark);
        ThemeHolder theme;
        theme.set(themeOf(dark));
        ScatterView view(theme);
        view.resize(560, 320);
        ScatterData data;
        data.dots = {dot(8, 12, DotClass::Plain),
                     dot(10, 12, DotClass::Plain, 3),
                     dot(12, 12, DotClass::Enters),
                     dot(14, 12, DotClass::Leaves),
                     dot(16, 12, DotClass::Selected)};
        view.setPoints(data, {600, 1800}, {500, 1500});
        view.show();
        const QImage picture = grey(view);
        for (int a = 0; a < data.dots.size(); ++a) {
            for (int b = a + 1; b < data.dots.size(); ++b) {
                const int difference = apart(picture, view.centreOf(a), view.centreOf(b));
                QVERIFY2(difference >= 4,
                         qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(difference)));
            }
        }
    }

    void scatterLines_data() { themes(); }

    /// What is tried out is dashed, what is recorded is not.
    void scatterLines()
    {
        QFETCH(bool, dark);
        ThemeHolder theme;
        theme.set(themeOf(dark));
        ScatterView view(theme);
        view.resize(560, 320);
        view.setPoints({{dot(8, 12, DotClass::Plain), dot(16, 12, DotClass::Plain)}, {}},
                       {600, 1800},
                       {500, 1500});
        view.setLines({12.5, {}, 14.5, {}});
        view.show();
        const QImage picture = grey(view);
        const qreal perPoint = (view.centreOf(1).x() - view.centreOf(0).x()) / 8;
        const auto darkest = [&](qreal risk, int y) {
            const qreal x = view.centreOf(0).x() + (risk - 8) * perPoint;
            int ink = 0;
            for (int shift = -2; shift <= 2; ++shift) {
                const int ground = at(picture, QPointF(x + 12, y));
                ink = std::max(ink, qAbs(at(picture, QPointF(x + shift, y)) - ground));
            }
            return ink;
        };
        int recordedGaps = 0;
        int proposedGaps = 0;
        int proposedInk = 0;
        for (int y = 60; y < 240; ++y) {
            recordedGaps += darkest(12.5, y) < clear ? 1 : 0;
            proposedGaps += darkest(14.5, y) < clear ? 1 : 0;
            proposedInk += darkest(14.5, y) >= clear ? 1 : 0;
        }
        QCOMPARE(recordedGaps, 0);
        QVERIFY(proposedGaps > 40);
        QVERIFY(proposedInk > 40);
    }

    void sliderKeepsAndDrops_data() { themes(); }

    void sliderKeepsAndDrops()
    {
        QFETCH(bool, dark);
        ThemeHolder theme;
        theme.set(themeOf(dark));
        CutoffSlider slider(theme, CutoffSlider::Keeps::AtLeast);
        slider.resize(240, 44);
        slider.setRange(6, 18);
        slider.setHistogram(QList<int>(13, 5));
        slider.setValue(12);
        const QImage picture = grey(slider);
        QVERIFY(qAbs(at(picture, QPointF(40, 16)) - at(picture, QPointF(200, 16))) >= clear);
    }

    void daysWithinTheBrush_data() { themes(); }

    void daysWithinTheBrush()
    {
        QFETCH(bool, dark);
        ThemeHolder theme;
        theme.set(themeOf(dark));
        DayHistogram view(theme);
        view.resize(240, 84);
        const QDate first(2026, 7, 1);
        QList<DayCount> days;
        for (int i = 0; i < 14; ++i) {
            days.append({first.addDays(i), 5});
        }
        view.setDays(days);
        view.setBrush(first.addDays(7), first.addDays(13));
        const QImage picture = grey(view);
        QVERIFY(qAbs(at(picture, QPointF(60, 50)) - at(picture, QPointF(180, 50))) >= clear);
    }
};

QTEST_MAIN(TestGreyCharts)
#include "tst_greycharts.moc"
