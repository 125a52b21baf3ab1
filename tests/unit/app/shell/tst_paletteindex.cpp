// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paletteindex.h"
#include "model/base/clock.h"

#include <QElapsedTimer>
#include <QTest>

using namespace zt;
using Kind = PaletteEntry::Kind;

class TestPaletteIndex : public QObject
{
    Q_OBJECT

private:
    static QStringList found(const PaletteIndex& index, Kind kind, const QString& word)
    {
        QStringList texts;
        for (const PaletteHit& hit : index.find(kind, word, 10)) {
            texts.append(index.at(kind, hit.entry).text);
        }
        return texts;
    }

    static PaletteIndex sample()
    {
        PaletteIndex index;
        QList<PaletteEntry> items;
        const auto add = [&](const QString& text, const QString& code, const QString& other) {
            items.append({Kind::Item, code, text, code, {}, other, {}});
        };
        add(QStringLiteral("身分認證"),
            QStringLiteral("1-1"),
            QStringLiteral("身分認證 Authentication"));
        add(QStringLiteral("客戶資料整合系統"),
            QStringLiteral("SYS-014"),
            QStringLiteral("Customer data hub"));
        add(QStringLiteral("存有客戶個人資料"),
            QStringLiteral("HR1"),
            QStringLiteral("Customer personal data"));
        add(QStringLiteral("客戶服務知識庫"),
            QStringLiteral("SYS-063"),
            QStringLiteral("Service desk"));
        index.setItems(items);
        return index;
    }

private Q_SLOTS:

    void prefixBeforeInside()
    {
        const PaletteIndex index = sample();
        QCOMPARE(found(index, Kind::Item, QStringLiteral("客戶")),
                 (QStringList{QStringLiteral("客戶資料整合系統"),
                              QStringLiteral("客戶服務知識庫"),
                              QStringLiteral("存有客戶個人資料")}));
    }

    void codeAndEnglishMatchWhateverTheCase()
    {
        const PaletteIndex index = sample();
        QCOMPARE(found(index, Kind::Item, QStringLiteral("sys-063")).value(0),
                 QStringLiteral("客戶服務知識庫"));
        QCOMPARE(found(index, Kind::Item, QStringLiteral("AUTHENT")).value(0),
                 QStringLiteral("身分認證"));
        QCOMPARE(found(index, Kind::Item, QStringLiteral("1-1")).value(0),
                 QStringLiteral("身分認證"));
    }

    void substringBeforeFuzzy()
    {
        PaletteIndex index;
        index.setCommands(
            {{Kind::Command, {}, QStringLiteral("Export a report"), {}, {}, {}, {}},
             {Kind::Command, {}, QStringLiteral("Expand every group"), {}, {}, {}, {}},
             {Kind::Command, {}, QStringLiteral("Report of expenses"), {}, {}, {}, {}}});
        // "exp" is inside all three; "eart" only in order of letters.
        QCOMPARE(found(index, Kind::Command, QStringLiteral("exp")).size(), 3);
        QCOMPARE(found(index, Kind::Command, QStringLiteral("report")).value(0),
                 QStringLiteral("Report of expenses"));
        QCOMPARE(found(index, Kind::Command, QStringLiteral("exrep")),
                 QStringList{QStringLiteral("Export a report")});
        QVERIFY(found(index, Kind::Command, QStringLiteral("zzz")).isEmpty());
    }

    void matchedStretchIsMarked()
    {
        const PaletteIndex index = sample();
        const PaletteHit hit = index.find(Kind::Item, QStringLiteral("個人"), 5).value(0);
        QCOMPARE(hit.start, 4);
        QCOMPARE(hit.length, 2);
        // Where the code matched, nothing of the text is coloured.
        QCOMPARE(index.find(Kind::Item, QStringLiteral("SYS-014"), 5).value(0).length, 0);
    }

    void limitIsKept()
    {
        const PaletteIndex index = sample();
        QCOMPARE(index.find(Kind::Item, QStringLiteral("客"), 2).size(), 2);
        QCOMPARE(index.find(Kind::Item, {}, 3).size(), 3);
    }

    void prefixesConfine()
    {
        QVERIFY(PaletteQuery::parse(QStringLiteral("客戶")).systems);
        const PaletteQuery command = PaletteQuery::parse(QStringLiteral("> 匯出"));
        QVERIFY(command.commands && !command.systems && !command.items);
        QCOMPARE(command.word, QStringLiteral("匯出"));
        QVERIFY(PaletteQuery::parse(QStringLiteral("＠客")).systems);
        QVERIFY(!PaletteQuery::parse(QStringLiteral("＃1-2")).systems);
        QVERIFY(PaletteQuery::parse(QStringLiteral("  ")).commands);
    }

    void hundredThousandSystemsInTime()
    {
        SteppedClock clock(QDateTime(QDate(2026, 1, 1), QTime(0, 0)));
        ChunkedList<System> systems;
        for (int i = 0; i < 100'000; ++i) {
            System system;
            system.id = SystemId{clock.newUuid()};
            system.code = QStringLiteral("SYS-%1").arg(i);
            system.name = QStringLiteral("客戶系統 %1 號").arg(i);
            system.ownerUnit = QStringLiteral("資訊處");
            systems.append(system);
        }
        PaletteIndex index;
        index.setSystems(systems);
        for (const QString& word : {QStringLiteral("客戶"),
                                    QStringLiteral("99999"),
                                    QStringLiteral("找不到"),
                                    QStringLiteral("s9號")}) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int run = 0; run < 5; ++run) {
                QElapsedTimer timer;
                timer.start();
                (void)index.find(Kind::System, word, 6);
                best = qMin(best, timer.nsecsElapsed());
            }
            qInfo("%s: %.1f ms", qPrintable(word), double(best) / 1e6);
#ifdef NDEBUG
            QVERIFY(best < 16'000'000);
#else
            QVERIFY(best < 80'000'000); // unoptimised build on a busy machine
#endif
        }
    }
};

QTEST_APPLESS_MAIN(TestPaletteIndex)
#include "tst_paletteindex.moc"
