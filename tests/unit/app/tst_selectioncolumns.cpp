// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/selectiontablemodel.h"
#include "app/pages/selection/selectioncolumns.h"

#include <QTest>

#include <numeric>

using namespace zt;
using Model = SelectionTableModel;

/// Widths of the selection table's columns, for every window it may stand in.
class TestSelectionColumns : public QObject
{
    Q_OBJECT

private:
    static int sum(const QList<int>& widths)
    {
        return std::accumulate(widths.cbegin(), widths.cend(), 0);
    }

private Q_SLOTS:

    void fillTheTable_data()
    {
        QTest::addColumn<int>("viewport");
        QTest::addColumn<int>("cell");
        QTest::addColumn<bool>("wideTags");
        for (const int viewport : {974, 1032, 1368, 2000, 3700}) {
            for (const int cell : {22, 26}) {
                for (const bool wide : {false, true}) {
                    QTest::addRow("%d %d %d", viewport, cell, wide) << viewport << cell << wide;
                }
            }
        }
    }

    void fillTheTable()
    {
        QFETCH(int, viewport);
        QFETCH(int, cell);
        QFETCH(bool, wideTags);
        const QList<int> widths = selectionColumnWidths({viewport, cell, wideTags, {}});
        QCOMPARE(widths.size(), int(Model::ColumnCount));
        for (int factor = 0; factor < factorCount; ++factor) {
            QCOMPARE(widths.at(Model::columnOf(factor)), cell + 4); // gap 4 between cells
        }
        QVERIFY(widths.at(Model::NameColumn) >= 86);
        QVERIFY(sum(widths) >= viewport); // no bare strip at the right
        if (viewport >= 1000) {
            QCOMPARE(sum(widths), viewport); // and nothing to scroll
        }
    }

    void chosenWidthsStand()
    {
        QList<int> chosen(Model::ColumnCount, 0);
        chosen[Model::CodeColumn] = 150;
        QList<int> widths = selectionColumnWidths({1368, 26, false, chosen});
        QCOMPARE(widths.at(Model::CodeColumn), 150);
        QCOMPARE(sum(widths), 1368); // name and what-if make room
        chosen[Model::NameColumn] = 500;
        chosen[Model::TrialColumn] = 60;
        widths = selectionColumnWidths({1368, 26, false, chosen});
        QCOMPARE(widths.at(Model::NameColumn), 500);
        QCOMPARE(widths.at(Model::TrialColumn), 60);
    }

    /// Eight bold characters of 14 px and the cell's margins: the longest name of the samples.
    void nameTakesTheRoomOfAnIdleWhatIf_data()
    {
        QTest::addColumn<bool>("wideTags");
        QTest::newRow("one character per domain") << false;
        QTest::newRow("three letters per domain") << true;
    }

    void nameTakesTheRoomOfAnIdleWhatIf()
    {
        QFETCH(bool, wideTags);
        constexpr int viewport = 966; // a window of 1024 with its rail and scroll bar
        const QList<int> idle = selectionColumnWidths({viewport, 26, wideTags, {}, false});
        QVERIFY2(idle.at(Model::NameColumn) >= 8 * 14 + 12,
                 qPrintable(QString::number(idle.at(Model::NameColumn))));
        QCOMPARE(sum(idle), viewport);
        const QList<int> running = selectionColumnWidths({viewport, 26, wideTags, {}, true});
        QVERIFY(running.at(Model::TrialColumn) > idle.at(Model::TrialColumn));
    }

    void namesAreThereAndDiffer()
    {
        const QStringList names = selectionColumnNames();
        QCOMPARE(names.size(), int(Model::ColumnCount));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    }

    void onlyFactorsAndRtoCanBeWritten()
    {
        QCOMPARE(writableField(Model::FirstRiskColumn), QStringLiteral("RF1"));
        QCOMPARE(writableField(Model::ImpactTotalColumn - 1), QStringLiteral("IF5"));
        QCOMPARE(writableField(Model::RtoColumn), QStringLiteral("rto_minutes"));
        for (const int column : {int(Model::RankColumn),
                                 int(Model::CodeColumn),
                                 int(Model::NameColumn),
                                 int(Model::RiskTotalColumn),
                                 int(Model::StabilityColumn)}) {
            QCOMPARE(writableField(column), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestSelectionColumns)
#include "tst_selectioncolumns.moc"
