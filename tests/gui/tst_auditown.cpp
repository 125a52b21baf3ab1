// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/auditdialog.h"
#include "app/pages/audit/factsdialog.h"
#include "app/pages/audit/ownpackreader.h"
#include "app/pages/audit/pointpanel.h"
#include "app/widgets/labels.h"
#include "app/widgets/segments.h"
#include "auditbench.h"
#include "tests/cli/clirun.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

#include <functional>

using namespace zt;
using namespace Qt::StringLiterals;

/// An audit against a checklist of one's own, from a pack file or a filled-in spreadsheet.
class TestAuditOwn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AuditBench> m_bench;

    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_bench->folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }

    /// A pack of three points that is right but for what `change` does to it.
    static QByteArray changed(const std::function<void(QJsonObject&)>& change)
    {
        QTemporaryDir folder;
        QFile table(folder.filePath(u"t.csv"_s));
        (void)table.open(QIODevice::WriteOnly);
        table.write("代碼,查核內容\nH-1,甲\nH-2,乙\nH-3,丙\n");
        table.close();
        const QString made = folder.filePath(u"t.json"_s);
        (void)runCli({u"pack"_s, u"import"_s, table.fileName(), u"--id"_s, u"t"_s, u"-o"_s, made});
        QFile pack(made);
        (void)pack.open(QIODevice::ReadOnly);
        QJsonObject json = QJsonDocument::fromJson(pack.readAll()).object();
        change(json);
        return QJsonDocument(json).toJson();
    }

    [[nodiscard]] QString sheet() const
    {
        return write(u"house.csv"_s,
                     "代碼,類別,查核內容,適用級別\n"
                     "H-1,門禁,機房訪客須登記。,1-3\n"
                     "H-2,備份,備份每月還原一次。,\n"
                     "H-3,門禁,門禁名單每季檢視。,2\n");
    }

    [[nodiscard]] AuditDialog* newAudit() const
    {
        m_bench->key(Qt::Key_Space); // the prompt's button has the focus
        auto* dialog = m_bench->dialog<AuditDialog>();
        for (int row = 0; dialog != nullptr && row < dialog->checklists()->count(); ++row) {
            dialog->checklists()->item(row)->setCheckState(Qt::Unchecked);
        }
        return dialog;
    }

    void choose(AuditDialog* dialog, const QString& path) const
    {
        m_bench->ui.openPath = path;
        dialog->fileButton()->click();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] static QStringList ids(const AuditDialog* dialog)
    {
        QStringList all;
        for (int row = 0; row < dialog->checklists()->count(); ++row) {
            all.append(dialog->checklists()->item(row)->data(Qt::UserRole).toString());
        }
        return all;
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<AuditBench>();
        m_bench->open();
    }

    void cleanup() { m_bench.reset(); }

    void fromASpreadsheet()
    {
        AuditDialog* dialog = newAudit();
        QVERIFY(dialog && !dialog->saveButton()->isEnabled());
        choose(dialog, sheet());
        auto* head = m_bench->dialog<PackHeadDialog>();
        QVERIFY(head);
        QCOMPARE(head->packId()->text(), u"house"_s); // after the file's name
        head->packId()->clear();
        QVERIFY(!head->saveButton()->isEnabled());
        head->packId()->setText(u"house-list"_s);
        m_bench->shot(u"own-head"_s);
        head->saveButton()->click();
        QTRY_VERIFY(ids(dialog).contains(u"house-list"_s));
        m_bench->shot(u"own-audit"_s);
        QVERIFY(dialog->saveButton()->isEnabled());
        dialog->saveButton()->click();
        QVERIFY(m_bench->page->state().hasAudit());
        QCOMPARE(m_bench->page->state().audit().checklists, QStringList{u"house-list"_s});
        // Tier 1: H-3 is for tier 2 alone.
        QCOMPARE(m_bench->page->state().coverage().points, 3);
        QCOMPARE(m_bench->page->state().coverage().applicable, 2);
        QVERIFY(m_bench->snapshot().checklists.contains(u"house-list"_s));
    }

    /// The empty workbook is written where the person says; until it is filled in it is refused.
    /// A point that depends on conditions of the firm is undecided until they are answered, where
    /// the point says so; the command line says the same afterwards.
    void conditionsAreAnswered()
    {
        AuditDialog* dialog = newAudit();
        QVERIFY(dialog);
        choose(dialog,
               write(u"house.csv"_s,
                     "代碼,查核內容,適用條件,不適用條件\n"
                     "H-1,機房門禁,自有機房,\n"
                     "H-2,代管合約,,自有機房；沒有代管\n"
                     "H-3,人人都要,,\n"));
        auto* head = m_bench->dialog<PackHeadDialog>();
        QVERIFY(head);
        head->saveButton()->click();
        QTRY_VERIFY(dialog->saveButton()->isEnabled());
        dialog->saveButton()->click();
        const AuditPage& page = *m_bench->page;
        QVERIFY(page.state().hasAudit());
        QCOMPARE(page.state().coverage().undecided, 2);
        const PointPanel& panel = *page.panel();
        const auto go = [&](const char* code) {
            m_bench->page->showPoint(
                {page.state().audit().checklists.first(), QString::fromLatin1(code)});
        };
        go("H-3");
        QVERIFY(!panel.stateNote()->isVisible());
        go("H-2");
        QVERIFY(panel.stateNote()->isVisible() && panel.factsButton()->isVisible());
        m_bench->shot(u"facts-note"_s);
        panel.factsButton()->click();
        auto* facts = m_bench->dialog<FactsDialog>();
        QVERIFY(facts);
        QVERIFY(facts->answer(u"自有機房"_s)->value() == Tri::Unknown);
        facts->answer(u"自有機房"_s)->setFocus();
        m_bench->key(Qt::Key_Y);
        m_bench->shot(u"facts-dialog"_s);
        facts->saveButton()->click();
        QVERIFY(!m_bench->dialog<FactsDialog>());
        QCOMPARE(page.state().audit().facts, (QMap<QString, bool>{{u"自有機房"_s, true}}));
        QCOMPARE(page.state().coverage().undecided, 1); // the other half of H-2's exclusion
        go("H-2");
        m_bench->page->findChild<QAction*>(u"firmFacts"_s)->trigger();
        facts = m_bench->dialog<FactsDialog>();
        QVERIFY(facts);
        QVERIFY(facts->answer(u"自有機房"_s)->value() == Tri::Yes);
        facts->answer(u"沒有代管"_s)->setFocus();
        m_bench->key(Qt::Key_N);
        facts->saveButton()->click();
        QCOMPARE(page.state().coverage().undecided, 0);
        QCOMPARE(page.state().coverage().applicable, 3);
        // The file says the same to the command line.
        const QString copy = m_bench->folder.filePath(u"copy.zta"_s);
        QVERIFY(QFile::copy(m_bench->folder.filePath(u"t.zta"_s), copy));
        const QStringList yes{u"--fact"_s, u"沒有代管=yes"_s};
        const QJsonObject before =
            runCli({u"audit"_s, u"show"_s, copy, u"--format"_s, u"json"_s}).json();
        QCOMPARE(before[u"points"_s].toArray().size(), 3);
        QCOMPARE(runCli(QStringList{u"audit"_s, u"set"_s, copy} + yes).exit, 0);
        const QJsonObject after =
            runCli({u"audit"_s, u"show"_s, copy, u"--format"_s, u"json"_s}).json();
        for (const auto& point : after[u"points"_s].toArray()) {
            QCOMPARE(point[u"applicable"_s].toBool(), point[u"id"_s].toString() != u"H-2"_s);
        }
    }

    /// A pack or a sheet whose point leads to no point is told of, by place or cell, not taken.
    void linksLedAstray()
    {
        AuditDialog* dialog = newAudit();
        const QStringList before = ids(dialog);
        const QByteArray pack = changed([](QJsonObject& json) {
            QJsonArray points = json[u"points"_s].toArray();
            QJsonObject point = points[1].toObject();
            const QJsonObject why{{u"zh"_s, u"看"_s}, {u"en"_s, u"why"_s}};
            point[u"crosswalk"_s] = QJsonArray{QJsonObject{{u"pack"_s, u"iso27001-annex-a"_s},
                                                           {u"id"_s, u"5.99"_s},
                                                           {u"strength"_s, u"subset"_s},
                                                           {u"reason"_s, why}}};
            points[1] = point;
            json[u"points"_s] = points;
        });
        choose(dialog, write(u"astray.json"_s, pack));
        QTRY_COMPARE(m_bench->ui.asked.size(), 1);
        const QString told = m_bench->ui.asked.first().text;
        QVERIFY2(told.contains(u"/points/1/crosswalk/0/id"_s), qPrintable(told));
        QVERIFY2(told.contains(u"5.99"_s), qPrintable(told));
        choose(dialog,
               write(u"astray.csv"_s,
                     "代碼,查核內容,對照\nH-1,甲,\nH-2,乙,iso27001-annex-a/5.99 部分：看\n"));
        m_bench->dialog<PackHeadDialog>()->saveButton()->click();
        QTRY_COMPARE(m_bench->ui.asked.size(), 2);
        QVERIFY2(m_bench->ui.asked.last().text.contains(u"C3"_s),
                 qPrintable(m_bench->ui.asked.last().text));
        QCOMPARE(ids(dialog), before);
    }

    void anEmptyFormToFillIn()
    {
        AuditDialog* dialog = newAudit();
        const QStringList before = ids(dialog);
        dialog->blankButton()->click(); // dismissed
        QCoreApplication::processEvents();
        QVERIFY(m_bench->ui.asked.isEmpty());
        const QString form = m_bench->folder.filePath(u"form.xlsx"_s);
        m_bench->ui.savePath = form;
        m_bench->ui.button = 0;
        dialog->blankButton()->click();
        QTRY_COMPARE(m_bench->ui.asked.size(), 1);
        QCOMPARE(m_bench->ui.asked.first().text, form);
        QCOMPARE(m_bench->ui.shown, QStringList{form});
        m_bench->ui.asked.clear();
        choose(dialog, form);
        m_bench->dialog<PackHeadDialog>()->saveButton()->click();
        QTRY_COMPARE(m_bench->ui.asked.size(), 1);
        QVERIFY(m_bench->ui.asked.first().text.contains(u"A3"_s));
        QCOMPARE(ids(dialog), before);
        // where nothing can be written, the reason is told and nothing shown
        m_bench->ui.asked.clear();
        m_bench->ui.savePath = m_bench->folder.filePath(u"lost/form.xlsx"_s);
        dialog->blankButton()->click();
        QTRY_COMPARE(m_bench->ui.asked.size(), 1);
        QCOMPARE(m_bench->ui.asked.first().buttons.size(), 1);
        QCOMPARE(m_bench->ui.shown.size(), 1);
    }

    /// By their cells; nothing joins the list.
    void faultsOfASpreadsheet()
    {
        AuditDialog* dialog = newAudit();
        const QStringList before = ids(dialog);
        choose(dialog, write(u"bad.csv"_s, "代碼,查核內容,適用級別\nH-1,問,9\nH-1,問,1\n"));
        m_bench->dialog<PackHeadDialog>()->saveButton()->click();
        QTRY_COMPARE(m_bench->ui.asked.size(), 1);
        const QString said = m_bench->ui.asked.first().text;
        QVERIFY2(said.contains(u"C2"_s) && said.contains(u"A3"_s), qPrintable(said));
        QVERIFY(m_bench->ui.asked.first().title.contains(u"bad.csv"_s));
        QCOMPARE(ids(dialog), before);
    }

    /// The same pack file that `audit new --checklist FILE` takes.
    void fromAPackFile()
    {
        const QString pack = m_bench->folder.filePath(u"house.json"_s);
        const CliRun made =
            runCli({u"pack"_s, u"import"_s, sheet(), u"--id"_s, u"house"_s, u"-o"_s, pack});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        AuditDialog* dialog = newAudit();
        choose(dialog, pack);
        QTRY_VERIFY(ids(dialog).contains(u"house"_s));
        // Chosen again it is there once.
        choose(dialog, pack);
        QTest::qWait(50);
        QCOMPARE(ids(dialog).count(u"house"_s), 1);
        dialog->saveButton()->click();
        QCOMPARE(m_bench->page->state().audit().checklists, QStringList{u"house"_s});
        QCOMPARE(m_bench->page->state().coverage().points, 3);
    }

    /// By the place in the pack.
    void faultsOfAPackFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{") << u"第 1 個位元組：物件沒有結尾"_s;
        QTest::newRow("empty") << QByteArray() << u"第 0 個位元組"_s;
        QTest::newRow("unknown member") << QByteArray("{\"id\":\"x\"}") << u"「id」"_s;
        QTest::newRow("not text") << QByteArray(64, '\0') << u"第 1 個位元組"_s;
        QTest::newRow("no points")
            << changed([](QJsonObject& pack) { pack.remove("points"_L1); }) << u"「points」"_s;
        QTest::newRow("code twice") << changed([](QJsonObject& pack) {
            QJsonArray points = pack.value("points"_L1).toArray();
            points.append(points.first());
            pack.insert("points"_L1, points);
        }) << u"/points/3/id"_s;
    }

    void faultsOfAPackFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        AuditDialog* dialog = newAudit();
        const QStringList before = ids(dialog);
        choose(dialog, write(u"odd.json"_s, bytes));
        QTRY_COMPARE(m_bench->ui.asked.size(), 1);
        const Question& question = m_bench->ui.asked.first();
        QVERIFY2(question.title.contains(u"odd.json"_s), qPrintable(question.title));
        QVERIFY2(question.text.contains(said), qPrintable(question.text));
        QVERIFY2(!question.text.contains(u"JSON, at"_s), qPrintable(question.text)); // in Chinese
        QCOMPARE(ids(dialog), before);
        QVERIFY(!dialog->saveButton()->isEnabled()); // nothing is ticked
        QVERIFY(m_bench->snapshot().audits.isEmpty());
    }

    void givenUp()
    {
        AuditDialog* dialog = newAudit();
        const QStringList before = ids(dialog);
        choose(dialog, {});
        choose(dialog, sheet());
        m_bench->dialog<PackHeadDialog>()->reject();
        QTest::qWait(50);
        QCOMPARE(ids(dialog), before);
        QVERIFY(m_bench->ui.asked.isEmpty());
    }
};

QTEST_MAIN(TestAuditOwn)
#include "tst_auditown.moc"
