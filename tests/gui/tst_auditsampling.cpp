// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/pointpanel.h"
#include "app/pages/audit/sampling/drawdialog.h"
#include "app/pages/audit/sampling/outcomefaults.h"
#include "app/pages/audit/sampling/sampledialog.h"
#include "app/pages/audit/sampling/sampleitemmodel.h"
#include "app/pages/audit/sampling/sampletable.h"
#include "app/pages/audit/sampling/samplingsection.h"
#include "app/pages/audit/sampling/samplingstrip.h"
#include "app/widgets/rowtable.h"
#include "app/widgets/statementedit.h"
#include "auditbench.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace zt;

/// Samples from thirty accounts of three branches (20, 7 and 3), drawn and looked at by keyboard.
/// Which items a seed draws, and the limits, come from another program's SHA-256 and binomial
/// coefficients, as in the tests of the command line.
class TestAuditSampling : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AuditBench> m_bench;
    QString m_accounts;

    [[nodiscard]] AuditPage* page() const { return m_bench->page; }

    [[nodiscard]] SamplingSection* section() const { return page()->panel()->sampling(); }

    [[nodiscard]] const AuditSample* sample() const
    {
        return m_bench->snapshot().auditSampleByCode(QStringLiteral("S-01"));
    }

    [[nodiscard]] static QByteArray accounts(int count)
    {
        QByteArray csv("帳號,分公司,權限\n");
        for (int i = 1; i <= count; ++i) {
            csv += "u" + QByteArray::number(i) +
                   (i <= 20   ? ",北"
                    : i <= 27 ? ",中"
                              : ",南") +
                   ",一般\n";
        }
        return csv;
    }

    [[nodiscard]] QString written(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_bench->folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    template <class T>
    [[nodiscard]] static T* field(const DrawDialog* dialog, const char* name)
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }

    /// The dialog with the accounts read, the seed 115, and a rule of 90 % and 10 %.
    [[nodiscard]] DrawDialog* drawing() const
    {
        section()->draw()->setFocus();
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<DrawDialog>();
        if (dialog == nullptr) {
            return nullptr;
        }
        m_bench->ui.openPath = m_accounts;
        m_bench->key(Qt::Key_Space); // the button that chooses the sheet has the focus
        field<QLineEdit>(dialog, "seed")->setText(QStringLiteral("115"));
        field<QSpinBox>(dialog, "confidence")->setValue(90);
        field<QLineEdit>(dialog, "tolerable")->setText(QStringLiteral("10"));
        return dialog;
    }

    [[nodiscard]] static QList<int> numbers(const AuditSample& sample)
    {
        QList<int> list;
        for (const SampleItem& item : sample.items) {
            list.append(item.number);
        }
        return list;
    }

    /// Drawn and recorded; waits for it.
    void draw() const
    {
        DrawDialog* dialog = drawing();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->record()->isEnabled());
        dialog->record()->setFocus();
        m_bench->key(Qt::Key_Space);
        QTRY_COMPARE(section()->strips().size(), 1);
    }

    [[nodiscard]] SampleDialog* opened() const
    {
        section()->strips().first()->setFocus();
        m_bench->key(Qt::Key_Space);
        return m_bench->dialog<SampleDialog>();
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<AuditBench>();
        m_accounts = written("accounts.csv", accounts(30));
        Audit audit;
        audit.id = AuditId{m_bench->clock.newUuid()};
        audit.code = QStringLiteral("Q-01");
        audit.checklists = {QStringLiteral("twse-audit")};
        audit.tier = 1;
        audit.createdAt = m_bench->clock.now();
        QVERIFY(m_bench->session->context().edit.apply(
            addAudit(m_bench->snapshot(), audit, *shippedChecklists())));
        m_bench->open();
        m_bench->go("ACC-2");
        QVERIFY(section()->strips().isEmpty());
    }

    void cleanup() { m_bench.reset(); }

    void nothingIsDrawnWithoutAPopulation()
    {
        section()->draw()->setFocus();
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<DrawDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->file()->hasFocus());
        QVERIFY(!dialog->record()->isEnabled());
        QVERIFY(!dialog->fault().isEmpty());
        m_bench->key(Qt::Key_Escape);
        QCOMPARE(m_bench->snapshot().auditSamples.size(), 0);
    }

    void drawnByEachMethod_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("size");
        QTest::addColumn<QList<int>>("items");
        QTest::newRow("random, by the rule")
            << int(SampleMethod::Random) << 0
            << QList<int>{5, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 24, 30};
        QTest::newRow("random, five")
            << int(SampleMethod::Random) << 5 << QList<int>{7, 17, 18, 24, 30};
        QTest::newRow("strata") << int(SampleMethod::Stratified) << 10
                                << QList<int>{5, 7, 12, 13, 15, 17, 18, 22, 24, 30};
        QTest::newRow("interval") << int(SampleMethod::Interval) << 7
                                  << QList<int>{3, 7, 12, 16, 20, 25, 29};
    }

    void drawnByEachMethod()
    {
        QFETCH(int, method);
        QFETCH(int, size);
        QFETCH(QList<int>, items);
        DrawDialog* dialog = drawing();
        QVERIFY(dialog);
        auto* methods = field<QComboBox>(dialog, "method");
        methods->setCurrentIndex(methods->findData(method));
        if (size > 0) {
            field<QComboBox>(dialog, "sizing")->setCurrentIndex(1);
            field<QSpinBox>(dialog, "size")->setValue(size);
        }
        auto* stratum = field<QComboBox>(dialog, "stratum");
        QCOMPARE(stratum->isVisible(), method == int(SampleMethod::Stratified));
        QTRY_COMPARE(stratum->count(), 3);
        stratum->setCurrentText(QStringLiteral("分公司"));
        QTRY_VERIFY(dialog->record()->isEnabled());
        QCOMPARE(numbers(*dialog->drawn()), items);
        QCOMPARE(dialog->preview()->model()->rowCount(), items.size());
        QVERIFY(dialog->sizeSentence().contains(QStringLiteral("16"))); // what the rule asks for
        QCOMPARE(m_bench->snapshot().auditSamples.size(), 0);
        m_bench->shot(QStringLiteral("draw-") + QString::fromLatin1(QTest::currentDataTag()));
        dialog->record()->click();
        QTRY_VERIFY(sample() != nullptr);
        QCOMPARE(numbers(*sample()), items);
        QCOMPARE(sample()->seed, QStringLiteral("115"));
        QCOMPARE(sample()->preparer, QStringLiteral("李冠霖"));
        QCOMPARE(sample()->points.first().point, QStringLiteral("ACC-2"));
        QVERIFY(m_bench->dialog<DrawDialog>() == nullptr);
    }

    /// What would be drawn can be read in the dark: its letters are as light as others.
    void theListIsReadInTheDark()
    {
        m_bench->theme.set(Theme::dark());
        qApp->setPalette(m_bench->theme->palette());
        qApp->setStyleSheet(m_bench->theme->styleSheet());
        DrawDialog* dialog = drawing();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->record()->isEnabled());
        const QImage rows = dialog->preview()->viewport()->grab().toImage();
        int lightest = 0;
        for (int y = 0; y < rows.height(); ++y) {
            for (int x = 0; x < rows.width(); ++x) {
                lightest = std::max(lightest, qGray(rows.pixel(x, y)));
            }
        }
        QVERIFY2(lightest > qGray(m_bench->theme->tx.rgb()) - 40,
                 qPrintable(QString::number(lightest)));
        m_bench->shot(QStringLiteral("draw-dark"));
    }

    /// 59 of a large population at 95 % and 5 % (published); of these thirty, 16 at 90 % and 10 %.
    void refusalsSayWhatIsTaken()
    {
        DrawDialog* dialog = drawing();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->record()->isEnabled());
        field<QLineEdit>(dialog, "expected")->setText(QStringLiteral("10"));
        QVERIFY(!dialog->record()->isEnabled());
        QTRY_VERIFY(!dialog->fault().isEmpty());
        field<QLineEdit>(dialog, "expected")->setText(QStringLiteral("0"));
        field<QLineEdit>(dialog, "tolerable")->setText(QStringLiteral("viel"));
        QTRY_VERIFY(!dialog->fault().isEmpty());
        field<QLineEdit>(dialog, "tolerable")->setText(QStringLiteral("10"));
        QTRY_VERIFY(dialog->record()->isEnabled());
        dialog->load(m_bench->folder.filePath(QStringLiteral("nowhere.csv")));
        QTRY_VERIFY(dialog->fault().contains(QStringLiteral("nowhere.csv")));
        QVERIFY(!dialog->record()->isEnabled());
    }

    void lookedAtByKey()
    {
        draw();
        QVERIFY(section()->strips().first()->verdict().isEmpty());
        SampleDialog* dialog = opened();
        QVERIFY(dialog);
        QVERIFY(dialog->table()->hasFocus());
        for (int i = 0; i < 15; ++i) {
            m_bench->key(Qt::Key_1);
        }
        QCOMPARE(sample()->items[14].outcome, SampleOutcome::Sound);
        QCOMPARE(sample()->items[15].outcome, SampleOutcome::Unchecked);
        m_bench->key(Qt::Key_2);
        QCOMPARE(sample()->items[15].outcome, SampleOutcome::Exception);
        m_bench->key(Qt::Key_Return);
        m_bench->type(QStringLiteral("late"));
        m_bench->key(Qt::Key_Return);
        QTRY_COMPARE(sample()->items[15].note, QStringLiteral("late")); // the field closes later
        QCOMPARE(sample()->items[15].outcome, SampleOutcome::Exception);
        // One of 16, rounded up; at most 5 of the thirty: 16.67 %, above the 10 % that is
        // tolerable.
        const SamplingStrip* strip = section()->strips().first();
        QCOMPARE(strip->counts()[0].second, QStringLiteral("30"));
        QCOMPARE(strip->counts()[1].second, QStringLiteral("16"));
        QCOMPARE(strip->counts()[2].second, QStringLiteral("1"));
        QCOMPARE(strip->counts()[3].second, QStringLiteral("6.25%"));
        QVERIFY(strip->verdict().startsWith(QStringLiteral("16.67%")));
        QVERIFY(strip->verdict().endsWith(QStringLiteral(", not below")));
        m_bench->shot(QStringLiteral("sample"));
        m_bench->key(Qt::Key_1); // the last row again: sound after all
        QVERIFY(section()->strips().first()->verdict().startsWith(QStringLiteral("6.67%")));
        QVERIFY(section()->strips().first()->verdict().endsWith(QStringLiteral("%, below")));
        m_bench->key(Qt::Key_0);
        QCOMPARE(sample()->items[15].outcome, SampleOutcome::Unchecked);
        QVERIFY(section()->strips().first()->verdict().isEmpty());
    }

    /// What a listing says is one change; the items are those of the seed: 5, 7, 8, 9, …, 30.
    void filledInElsewhere()
    {
        draw();
        SampleDialog* dialog = opened();
        QVERIFY(dialog);
        m_bench->key(Qt::Key_1); // item 5, by hand
        const qint64 before = m_bench->snapshot().trailSeq;
        m_bench->ui.openPath = written(
            "checked.csv", "帳號,序號,結果,備註\nu5,5,正常,\nu7,7,例外,離職未停用\nu8,8,sound,\n");
        dialog->listButton()->setFocus();
        m_bench->key(Qt::Key_Space);
        QTRY_VERIFY(!dialog->verdict().isEmpty());
        QVERIFY2(dialog->verdict().contains(QLatin1Char('2')), qPrintable(dialog->verdict()));
        QCOMPARE(m_bench->snapshot().trailSeq, before + 1);
        QCOMPARE(sample()->items[0].outcome, SampleOutcome::Sound);
        QCOMPARE(sample()->items[1].outcome, SampleOutcome::Exception);
        QCOMPARE(sample()->items[1].note, QStringLiteral("離職未停用"));
        QCOMPARE(sample()->items[2].outcome, SampleOutcome::Sound);
        QCOMPARE(sample()->items[3].outcome, SampleOutcome::Unchecked);
        QVERIFY(dialog->undoButton()->isVisible());
        dialog->undoButton()->click();
        QCOMPARE(sample()->items[0].outcome, SampleOutcome::Sound);
        QCOMPARE(sample()->items[1].outcome, SampleOutcome::Unchecked);
        QVERIFY(!dialog->undoButton()->isVisible());
    }

    void aListAtFaultRecordsNothing()
    {
        draw();
        SampleDialog* dialog = opened();
        QVERIFY(dialog);
        const qint64 before = m_bench->snapshot().trailSeq;
        m_bench->ui.openPath = written("faulty.csv", "序號,結果\n5,正常\n6,正常\n7,也許\n5,例外\n");
        dialog->listButton()->click();
        QTRY_VERIFY(m_bench->dialog<OutcomeFaultsDialog>() != nullptr);
        const QAbstractItemModel* faults = m_bench->dialog<OutcomeFaultsDialog>()->table()->model();
        QCOMPARE(faults->rowCount(), 3); // not drawn, no outcome, there twice
        QCOMPARE(faults->index(0, 0).data().toString(), QStringLiteral("A3"));
        QCOMPARE(faults->index(1, 0).data().toString(), QStringLiteral("B4"));
        QCOMPARE(faults->index(1, 2).data().toString(), QStringLiteral("也許"));
        QCOMPARE(faults->index(2, 0).data().toString(), QStringLiteral("A5"));
        QCOMPARE(m_bench->snapshot().trailSeq, before);
        m_bench->key(Qt::Key_Escape);
        QVERIFY(m_bench->dialog<SampleDialog>() != nullptr);
    }

    void pastedFromTheCursorDown()
    {
        draw();
        SampleDialog* dialog = opened();
        QVERIFY(dialog);
        m_bench->key(Qt::Key_Down); // item 7
        QGuiApplication::clipboard()->setText(QStringLiteral("正常\n\n例外\t未停用\n"));
        m_bench->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sample()->items[0].outcome, SampleOutcome::Unchecked);
        QCOMPARE(sample()->items[1].outcome, SampleOutcome::Sound);
        QCOMPARE(sample()->items[2].outcome,
                 SampleOutcome::Unchecked); // an empty line says nothing
        QCOMPARE(sample()->items[3].outcome, SampleOutcome::Exception);
        QCOMPARE(sample()->items[3].note, QStringLiteral("未停用"));
        QString many = QStringLiteral("正常\n");
        QGuiApplication::clipboard()->setText(many.repeated(16));
        m_bench->key(Qt::Key_V, Qt::ControlModifier); // one more than there are from here
        QVERIFY(m_bench->dialog<OutcomeFaultsDialog>() != nullptr);
        QCOMPARE(sample()->items[2].outcome, SampleOutcome::Unchecked);
    }

    /// The rows as they are copied can be pasted again, in whatever order.
    void copiedWithItsHeads()
    {
        draw();
        SampleDialog* dialog = opened();
        QVERIFY(dialog);
        m_bench->key(Qt::Key_A, Qt::ControlModifier);
        m_bench->key(Qt::Key_C, Qt::ControlModifier);
        QStringList lines =
            QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 17);
        lines = {lines[0], lines[16].replace(QStringLiteral("未查"), QStringLiteral("例外"))};
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
        m_bench->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sample()->items[15].outcome, SampleOutcome::Exception);
        QCOMPARE(sample()->items[14].outcome, SampleOutcome::Unchecked);
    }

    void concludedAndKept()
    {
        draw();
        SampleDialog* dialog = opened();
        QVERIFY(dialog);
        dialog->conclusion()->setFocus();
        m_bench->type(QStringLiteral("draw more"));
        m_bench->key(Qt::Key_Escape);
        QCOMPARE(sample()->conclusion, QStringLiteral("draw more"));
        QVERIFY(m_bench->dialog<SampleDialog>() == nullptr);
    }

    void drawnAgainFromASheet_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("words");
        QTest::newRow("the same") << accounts(30) << QStringLiteral("項目相同");
        QTest::newRow("one less") << accounts(29) << QStringLiteral("29");
        QTest::newRow("changed") << accounts(30).replace("u7,", "u77,") << QStringLiteral("7");
        QTest::newRow("not drawn, but another file")
            << accounts(30).replace("u1,", "v1,") << QStringLiteral("SHA-256");
    }

    void drawnAgainFromASheet()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, words);
        draw();
        SampleDialog* dialog = opened();
        QVERIFY(dialog);
        m_bench->ui.openPath = written("again.csv", csv);
        dialog->verifyButton()->setFocus();
        m_bench->key(Qt::Key_Space);
        QTRY_VERIFY(!dialog->verdict().isEmpty());
        QVERIFY2(dialog->verdict().contains(words), qPrintable(dialog->verdict()));
    }

    void removedAfterAQuestionAndPutBack()
    {
        draw();
        SampleDialog* dialog = opened();
        QVERIFY(dialog);
        m_bench->ui.button = 0;
        dialog->removeButton()->click();
        QVERIFY(sample() != nullptr);
        QVERIFY(m_bench->ui.asked.last().dangerous);
        m_bench->ui.button = 1;
        QSignalSpy toasts(page(), &Page::toast);
        dialog->removeButton()->click();
        QVERIFY(sample() == nullptr);
        QVERIFY(section()->strips().isEmpty());
        QCOMPARE(toasts.size(), 1);
        toasts.first().at(2).value<std::function<void()>>()();
        QVERIFY(sample() != nullptr);
        QCOMPARE(section()->strips().size(), 1);
    }
};

QTEST_MAIN(TestAuditSampling)
#include "tst_auditsampling.moc"
