// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Changes one answer after another in the real window over a large assessment whose overview is
/// shown. Counted is the processor time of the window's thread: from the change to the written
/// change, and from there until levels, charts and the visible rows of the heat map were painted.
/// Prints one JSON line. usage: bench_overview ASSESSMENT
#include "app/application.h"
#include "app/charts/figureview.h"
#include "app/charts/heatmapview.h"
#include "app/commands/editactions.h"
#include "app/pages/overview/levelcard.h"
#include "app/pages/overview/overviewpage.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startwindow.h"
#include "checklists/packloader.h"
#include "model/domain/maturityedits.h"

#include <QApplication>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace zt;

namespace {

constexpr int edits = 15;

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double median(std::vector<double> times)
{
    std::nth_element(times.begin(), times.begin() + edits / 2, times.end());
    return times[edits / 2];
}

/// Notes which widgets were painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(const QList<QWidget*>& widgets)
        : m_widgets(widgets)
    {
        for (QWidget* widget : widgets) {
            widget->installEventFilter(this);
        }
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            m_painted.insert(watched);
        }
        return false;
    }

    /// Turns the event loop until all of them were.
    void wait()
    {
        while (m_painted.size() < m_widgets.size()) {
            QCoreApplication::processEvents();
        }
    }

    void begin() { m_painted.clear(); }

private:
    QList<QWidget*> m_widgets;
    QSet<QObject*> m_painted;
};

/// What of the page can be seen.
QList<QWidget*> seenParts(const OverviewPage& page)
{
    QList<QWidget*> seen;
    QList<QWidget*> parts{page.radar(), page.heatmap()->viewport(), page.gaps()};
    for (LevelCard* card : page.cards()) {
        parts.append(card);
    }
    for (QWidget* part : parts) {
        if (!part->visibleRegion().isEmpty()) {
            seen.append(part);
        }
    }
    return seen;
}

void settle()
{
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication qt(argc, argv);
    const QTemporaryDir folder;
    Application application(folder.filePath(QStringLiteral("settings.ini")));
    SystemClock clock;
    auto document = Document::open(QCoreApplication::arguments().value(1),
                                   Document::Access::ReadWrite,
                                   {&clock, QStringLiteral("bench"), [](const QByteArray& bytes) {
                                        return readPack(bytes, QStringLiteral("pack"));
                                    }});
    if (!document) {
        return 3;
    }
    double changed = 0;
    QObject::connect(document->get(), &Document::changed, &qt, [&] { changed = threadMs(); });
    MainWindow window(std::move(*document), application.services());
    window.resize(1440, 900);
    window.showPage(QStringLiteral("overview"));
    application.dress();
    window.show();
    settle();
    const auto& page = dynamic_cast<const OverviewPage&>(*window.currentPage());
    const Document& file = window.session().document();
    PaintWatch watch(seenParts(page));
    std::vector<double> written;
    std::vector<double> shown;
    for (int i = 0; i < edits; ++i) {
        settle();
        window.session().context().jobs.cancelAll();
        const Snapshot& snapshot = file.snapshot();
        const System& system = snapshot.systems[(i * 7919 + 13) % snapshot.systems.size()];
        const Scope scope = Scope::system(system.id);
        const auto set =
            editAnswer(snapshot,
                       {scope, QStringLiteral("1-2")},
                       {{QStringLiteral("status"), QStringLiteral("implemented")},
                        {QStringLiteral("note"), QStringLiteral("changed %1").arg(i)}});
        watch.begin();
        const double start = threadMs();
        if (!set || !window.session().context().edit.apply(*set)) {
            return 4;
        }
        watch.wait();
        written.push_back(changed - start);
        shown.push_back(threadMs() - changed);
    }
    std::printf("{\"systems\":%lld,\"written_ms\":%.2f,\"shown_ms\":%.2f}\n",
                file.snapshot().systems.size(),
                median(written),
                median(shown));
    return 0;
}
