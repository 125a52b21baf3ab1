// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appsettings.h"
#include "app/widgets/cellblock.h"
#include "app/widgets/columnmemory.h"
#include "app/widgets/hairlinesplitter.h"
#include "app/widgets/splittermemory.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

/// What the window remembers of columns and splitters, and what a copied block looks like.
class TestMemory : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QStandardItemModel m_model{2, 3};
    int m_run = 0;

    [[nodiscard]] QString freshPath()
    {
        return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_run));
    }

    static QStringList names()
    {
        return {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("rto")};
    }

    /// A table whose columns are 100 wide unless somebody chose otherwise.
    struct Bench
    {
        Bench(AppSettings& settings, QAbstractItemModel& model)
        {
            table.setModel(&model);
            table.resize(600, 200);
            table.horizontalHeader()->setMinimumSectionSize(30);
            memory = new ColumnMemory(table, settings, QStringLiteral("t"), names());
            QObject::connect(memory, &ColumnMemory::changed, &table, [this] { fit(); });
            fit();
            table.show();
        }

        void fit()
        {
            QList<int> widths;
            for (const int chosen : memory->chosen()) {
                widths.append(chosen > 0 ? chosen : 100);
            }
            memory->apply(widths);
        }

        QTableView table;
        ColumnMemory* memory = nullptr;
    };

    /// Drags the right edge of a column by so many pixels, as a hand would.
    static void dragEdge(QTableView& table, int column, int by)
    {
        QHeaderView* header = table.horizontalHeader();
        QWidget* place = header->viewport();
        const int y = header->height() / 2;
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) - 1;
        QTest::mousePress(place, Qt::LeftButton, {}, {x, y});
        QMouseEvent move(QEvent::MouseMove,
                         QPointF(x + by, y),
                         place->mapToGlobal(QPointF(x + by, y)),
                         Qt::NoButton,
                         Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(place, &move);
        QTest::mouseRelease(place, Qt::LeftButton, {}, {x + by, y});
    }

private Q_SLOTS:

    void draggedWidthIsKeptOverRuns()
    {
        const QString path = freshPath();
        {
            AppSettings settings(path);
            Bench bench(settings, m_model);
            QCOMPARE(bench.memory->chosen(), QList<int>({0, 0, 0}));
            dragEdge(bench.table, 1, 45);
            QCOMPARE(bench.table.columnWidth(1), 145);
        }
        AppSettings settings(path);
        Bench again(settings, m_model);
        QCOMPARE(again.memory->chosen(), QList<int>({0, 145, 0}));
        QCOMPARE(again.table.columnWidth(1), 145);
        QCOMPARE(again.table.columnWidth(0), 100);
    }

    void whatTheTableSetsItselfIsNotRemembered()
    {
        AppSettings settings(freshPath());
        Bench bench(settings, m_model);
        bench.memory->apply({50, 60, 70});
        QCOMPARE(bench.table.columnWidth(2), 70);
        QCOMPARE(bench.memory->chosen(), QList<int>({0, 0, 0}));
    }

    void keysDoWhatTheMouseDoes()
    {
        AppSettings settings(freshPath());
        Bench bench(settings, m_model);
        bench.table.setCurrentIndex(m_model.index(0, 2));
        const QList<QAction*> actions = bench.memory->actions();
        actions.at(0)->trigger();
        QCOMPARE(bench.table.columnWidth(2), 116);
        actions.at(1)->trigger();
        actions.at(1)->trigger();
        QCOMPARE(bench.table.columnWidth(2), 84);
        for (int i = 0; i < 20; ++i) {
            actions.at(1)->trigger();
        }
        QCOMPARE(bench.table.columnWidth(2), 30);
        actions.at(2)->trigger();
        QCOMPARE(bench.table.columnWidth(2), 100);
        QCOMPARE(bench.memory->chosen(), QList<int>({0, 0, 0}));
    }

    void tablesDoNotShareWidths()
    {
        AppSettings settings(freshPath());
        Bench bench(settings, m_model);
        bench.memory->choose(0, 77);
        QTableView other;
        other.setModel(&m_model);
        const ColumnMemory memory(other, settings, QStringLiteral("u"), names());
        QCOMPARE(memory.chosen(), QList<int>({0, 0, 0}));
        QCOMPARE(bench.memory->chosen(), QList<int>({77, 0, 0}));
    }

    void splitterKeepsWhatSomebodyChose()
    {
        const QString path = freshPath();
        const auto open = [](AppSettings& settings, int width) {
            static ThemeHolder theme;
            auto splitter = std::make_unique<HairlineSplitter>(theme, Qt::Horizontal);
            splitter->addWidget(new QWidget);
            splitter->addWidget(new QWidget);
            new SplitterMemory(
                *splitter, settings, QStringLiteral("s"), 0, [](int whole) { return whole / 4; });
            splitter->resize(width, 100);
            splitter->show();
            return splitter;
        };
        {
            AppSettings settings(path);
            const auto splitter = open(settings, 800);
            QCOMPARE(splitter->sizes().first(), 200);
            splitter->resize(400, 100);
            QCOMPARE(splitter->sizes().first(), 100);
            splitter->resize(800, 100);
            QSplitterHandle* handle = splitter->handle(1);
            QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
            const QPointF to = QPointF(handle->rect().center()) + QPointF(60, 0);
            QMouseEvent move(
                QEvent::MouseMove, to, handle->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(handle, &move);
            QTest::mouseRelease(handle, Qt::LeftButton);
            QCOMPARE(splitter->sizes().first(), 260);
        }
        AppSettings settings(path);
        QCOMPARE(open(settings, 1000)->sizes().first(), 260);
    }

    void splitterMovesByKey()
    {
        AppSettings settings(freshPath());
        ThemeHolder theme;
        HairlineSplitter splitter(theme, Qt::Horizontal);
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        new SplitterMemory(
            splitter, settings, QStringLiteral("k"), 0, [](int whole) { return whole / 2; });
        splitter.resize(600, 100);
        splitter.show();
        QSplitterHandle* handle = splitter.handle(1);
        QVERIFY(handle->focusPolicy() & Qt::TabFocus);
        QVERIFY(!handle->accessibleName().isEmpty());
        QTest::keyClick(handle, Qt::Key_Right);
        QCOMPARE(splitter.sizes().first(), 316);
        QTest::keyClick(handle, Qt::Key_Left);
        QTest::keyClick(handle, Qt::Key_Left);
        QCOMPARE(splitter.sizes().first(), 284);
        QCOMPARE(settings.value(AppSettings::Key::SplitterSizes)
                     .toMap()
                     .value(QStringLiteral("k"))
                     .toInt(),
                 284);
    }

    void blockIsTextAndTable()
    {
        const CellBlock block{{{QStringLiteral("S-1"), QStringLiteral("a\tb\nc")},
                               {QStringLiteral("S-2"), QStringLiteral("<b>x</b> & y")}}};
        QCOMPARE(block.tsv(), QStringLiteral("S-1\ta b c\nS-2\t<b>x</b> & y"));
        QCOMPARE(block.html(),
                 QStringLiteral("<table><tr><td>S-1</td><td>a b c</td></tr>"
                                "<tr><td>S-2</td><td>&lt;b&gt;x&lt;/b&gt; &amp; y</td></tr>"
                                "</table>"));
        block.copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), block.tsv());
        CellBlock().copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), block.tsv());
    }
};

QTEST_MAIN(TestMemory)
#include "tst_memory.moc"
