// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Scores one system after another by the keyboard in the real window over a large assessment, and
/// beside it changes a cell of a plain QTableView over the same systems. Counted is the processor
/// time of the window's thread: from the key to the written change, and from there until the table
/// was painted. Prints one JSON line. usage: bench_shown ASSESSMENT
#include "app/application.h"
#include "app/itemmodels/selectiontablemodel.h"
#include "app/pages/selection/selectionpage.h"
#include "app/pages/selection/selectiontable.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startwindow.h"
#include "benchinventory.h"
#include "checklists/packloader.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QKeyEvent>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace zt;

namespace {

constexpr int edits = 25;

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

/// Notes when a widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

    /// Turns the event loop until it was.
    void wait()
    {
        while (!m_painted) {
            QCoreApplication::processEvents();
        }
    }

    void begin() { m_painted = false; }

private:
    bool m_painted = false;
};

void settle()
{
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
    }
}

class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(ChunkedList<System> systems)
        : m_systems(std::move(systems))
    {
    }

    int rowCount(const QModelIndex&) const override { return static_cast<int>(m_systems.size()); }

    int columnCount(const QModelIndex&) const override { return 2 + factorCount; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole) {
            return {};
        }
        const System& system = m_systems[index.row()];
        return index.column() == 0 ? system.code
               : index.column() == 1
                   ? system.name
                   : QString::number(system.scores[static_cast<size_t>(index.column() - 2)]);
    }

    void change(int row)
    {
        System system = m_systems[row];
        system.scores[0] = system.scores[0] == 3 ? Score{1} : Score{3};
        m_systems.replace(row, system);
        m_selected = bench::plainSelection(m_systems);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount({}) - 1));
    }

private:
    ChunkedList<System> m_systems;
    std::vector<int> m_selected;
};

double plainMs(const ChunkedList<System>& systems)
{
    PlainModel model(systems);
    QTableView view;
    view.setModel(&model);
    view.resize(1440, 900);
    view.show();
    PaintWatch watch(view.viewport());
    watch.wait();
    std::vector<double> times;
    for (int i = 0; i < edits; ++i) {
        settle();
        watch.begin();
        const double start = threadMs();
        model.change(i);
        watch.wait();
        times.push_back(threadMs() - start);
    }
    return median(times);
}

struct Times
{
    double written = 0;
    double shown = 0;
};

/// The window's part. `changed` is set by the document before any page hears of the change.
Times windowMs(MainWindow& window, double& changed)
{
    auto& page = dynamic_cast<SelectionPage&>(*window.currentPage());
    SelectionTable& table = *page.table();
    PaintWatch watch(table.viewport());
    watch.wait();
    const QList<qint32> ranking = page.model()->selection().ranking;
    std::vector<double> written;
    std::vector<double> shown;
    for (int i = 0; i < edits; ++i) {
        const qint32 position = ranking[i * 211 % ranking.size()];
        table.goTo(position);
        table.goToFactor(0);
        settle();
        window.session().context().jobs.cancelAll();
        const bool three = window.session().document().snapshot().systems[position].scores[0] == 3;
        QKeyEvent key(QEvent::KeyPress, three ? Qt::Key_1 : Qt::Key_3, Qt::NoModifier);
        watch.begin();
        const double start = threadMs();
        QCoreApplication::sendEvent(&table, &key);
        watch.wait();
        written.push_back(changed - start);
        shown.push_back(threadMs() - changed);
    }
    return {median(written), median(shown)};
}

} // namespace

int main(int argc, char** argv)
{
    QApplication qt(argc, argv);
    const QTemporaryDir folder;
    Application application(folder.filePath(QStringLiteral("settings.ini")));
    const auto readPack = [](const QByteArray& bytes) {
        return readGuideline(bytes, QStringLiteral("pack"));
    };
    SystemClock clock;
    auto document = Document::open(QCoreApplication::arguments().value(1),
                                   Document::Access::ReadWrite,
                                   {&clock, QStringLiteral("bench"), readPack});
    if (!document) {
        return 3;
    }
    double changed = 0;
    QObject::connect(document->get(), &Document::changed, &qt, [&] { changed = threadMs(); });
    const ChunkedList<System> systems = (*document)->snapshot().systems;
    MainWindow window(std::move(*document), application.services());
    window.resize(1440, 900);
    window.showPage(QStringLiteral("selection"));
    application.dress();
    window.show();
    const Times ours = windowMs(window, changed);
    const double plain = plainMs(systems);
    std::printf("{\"systems\":%lld,\"written_ms\":%.2f,\"shown_ms\":%.2f,\"plain_ms\":%.2f}\n",
                systems.size(),
                ours.written,
                ours.shown,
                plain);
    return 0;
}
