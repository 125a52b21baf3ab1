// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference for "start to usable window": an empty Qt window with one chart, which ends as
// soon as it has been painted once.
#include <QApplication>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>
#include <QTimer>

namespace {

class EndsWhenPainted final : public QChartView
{
public:
    using QChartView::QChartView;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QChartView::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    auto* series = new QLineSeries;
    for (int i = 0; i < 12; ++i) {
        series->append(i, (i * 7) % 5);
    }
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QMainWindow window;
    window.setCentralWidget(new EndsWhenPainted(chart));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
