// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference for "start to usable window": an empty Qt window with one chart. Prints when it had
// been painted once, in nanoseconds of the steady clock, and ends.
#include <QApplication>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace {

class EndsWhenPainted final : public QChartView
{
public:
    using QChartView::QChartView;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QChartView::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            const auto count = std::chrono::nanoseconds(now).count();
            QTextStream(stdout) << "shown " << qint64{count} << Qt::endl;
            QCoreApplication::quit();
        });
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
