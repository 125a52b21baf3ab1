// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figureview.h"
#include "app/pages/regulator/cutstrip.h"
#include "app/pages/regulator/regulatordetails.h"
#include "app/pages/regulator/regulatorpage.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/rowtable.h"
#include "pagebench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>

using namespace zt;
using namespace Qt::StringLiterals;

/// 監理 over the sample of brokers: zones, attention, trend, and the way to points and findings.
class TestRegulatorPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;

    [[nodiscard]] RegulatorPage* page() const
    {
        return dynamic_cast<RegulatorPage*>(m_bench->window->currentPage());
    }

    static QStringList sample()
    {
        const QString folder = QStringLiteral(ZT_SOURCE_DIR) + u"/resources/demo/"_s;
        return {folder + u"brokers.csv"_s, folder + u"broker-findings.csv"_s};
    }

    [[nodiscard]] bool read(const QStringList& paths) const
    {
        QSignalSpy done(page(), &RegulatorPage::filesRead);
        page()->readFiles(paths);
        const bool ended = done.wait(20000) && done.first().first().toBool();
        QCoreApplication::processEvents();
        return ended;
    }

    void type(int field, const QString& text) const
    {
        QLineEdit* edit = page()->strip()->field(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString details() const
    {
        QStringList texts;
        for (const QLabel* label : page()->details()->findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        for (const QPushButton* button : page()->details()->findChildren<QPushButton*>()) {
            texts.append(button->text());
        }
        return texts.join(u'\n');
    }

    [[nodiscard]] FigureMark markOf(const FigureView* chart, const QString& key) const
    {
        for (const FigureMark& mark : chart->marks()) {
            if (mark.key == key) {
                return mark;
            }
        }
        return {};
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_bench->openEmpty();
        m_bench->window->showPage(u"regulator"_s);
        QCoreApplication::processEvents();
    }

    void cleanup() { m_bench.reset(); }

    void beginsWithATask()
    {
        QVERIFY(page()->saysWhatToDo());
        m_bench->shot(u"regulator-empty"_s);
        m_bench->ui->openPath = sample().first();
        QSignalSpy done(page(), &RegulatorPage::filesRead);
        page()->findChild<PagePrompt*>()->primary()->click();
        QVERIFY(done.wait(20000));
        QVERIFY(done.first().first().toBool());
        QVERIFY(!page()->saysWhatToDo());
        QCOMPARE(page()->view().year, 2025);
        // The next file joins the first; closing all of them leads back to the task.
        QVERIFY(page()->view().book.types.isEmpty());
        m_bench->ui->openPath = sample().last();
        page()->primaryAction()->trigger();
        QVERIFY(done.wait(20000));
        QVERIFY(!page()->view().book.types.isEmpty());
        page()->closeFiles();
        QVERIFY(page()->saysWhatToDo());
    }

    /// The open assessment is not touched: nothing is written, nothing can be undone.
    void leavesTheAssessmentAlone()
    {
        const qint64 before = m_bench->snapshot().trailSeq;
        QVERIFY(read(sample()));
        type(0, u"60"_s);
        page()->showBroker(u"B-01"_s);
        QCOMPARE(m_bench->snapshot().trailSeq, before);
    }

    void noZonesUntilTheyAreSet()
    {
        QVERIFY(read(sample()));
        const RegulatorView& view = page()->view();
        QCOMPARE(view.status.count(BrokerZone::NotSet), view.status.brokers.size());
        QVERIFY(view.status.attention.isEmpty());
        type(0, u"60"_s);
        type(1, u"8"_s);
        QVERIFY(page()->view().status.count(BrokerZone::Attention) > 0);
        QCOMPARE(page()->brokers()->model()->rowCount(),
                 static_cast<int>(page()->view().status.attention.size()));
        // What is no number goes back; an empty field sets nothing.
        type(1, u"many"_s);
        QCOMPARE(page()->strip()->field(1)->text(), u"8"_s);
        page()->strip()->field(1)->clear();
        QTest::keyClick(page()->strip()->field(1), Qt::Key_Return);
        QVERIFY(!page()->view().ask.cuts.points);
    }

    void fromAPointToFindings()
    {
        QVERIFY(read(sample()));
        type(0, u"60"_s);
        type(1, u"8"_s);
        (void)m_bench->window->grab();
        const RegulatorView& view = page()->view();
        const QString worst = view.row(view.status.brokers[view.status.attention.first()]).broker;
        const FigureMark mark = markOf(page()->statusChart(), worst);
        QVERIFY(mark.text.contains(worst));
        QTest::mouseClick(page()->statusChart(), Qt::LeftButton, {}, mark.at.toPoint());
        QCoreApplication::processEvents();
        QCOMPARE(page()->brokers()->currentIndex().row(), 0);
        const BrokerYear* row = view.book.row(worst, 2025);
        QVERIFY(!row->deficiencies.isEmpty());
        for (const BrokerDeficiency& one : row->deficiencies) {
            QVERIFY2(details().contains(one.text), qPrintable(one.text));
            QVERIFY(details().contains(one.point));
        }
    }

    void fromATypeToItsBrokers()
    {
        QVERIFY(read(sample()));
        (void)m_bench->window->grab();
        const QString rising = page()->view().trend.types[page()->view().trend.rising.first()].type;
        const FigureMark mark = markOf(page()->changeChart(), rising);
        QTest::mouseClick(page()->changeChart(), Qt::LeftButton, {}, mark.at.toPoint());
        QCoreApplication::processEvents();
        const QList<qsizetype> rows = brokersWith(page()->view().book, rising, 2025);
        QVERIFY(!rows.isEmpty());
        for (const qsizetype one : rows) {
            QVERIFY(details().contains(page()->view().book.rows[one].broker));
        }
        // And on to a broker.
        const QString broker = page()->view().book.rows[rows.first()].broker;
        for (QPushButton* button : page()->details()->findChildren<QPushButton*>()) {
            if (button->text() == broker) {
                button->click();
                break;
            }
        }
        QCoreApplication::processEvents();
        QVERIFY(details().contains(u"歷年比重與扣分"_s));
    }

    void theKeyboardIsEnough()
    {
        QVERIFY(read(sample()));
        (void)m_bench->window->grab();
        page()->statusChart()->setFocus();
        QTest::keyClick(page()->statusChart(), Qt::Key_Right);
        QTest::keyClick(page()->statusChart(), Qt::Key_Return);
        QCoreApplication::processEvents();
        const QString first = page()->statusChart()->marks().first().key;
        QVERIFY(details().contains(first));
        page()->types()->setFocus();
        QTest::keyClick(page()->types(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(page()->types(), Qt::Key_Down);
        QVERIFY(page()->types()->currentIndex().isValid());
        QVERIFY(details().contains(u"歷年家數占比"_s));
    }

    void namesAreMasked()
    {
        QVERIFY(read(sample()));
        page()->showBroker(u"B-01"_s);
        QVERIFY(!details().contains(u"虛構"_s));
        page()->secondaryActions().first()->trigger();
        QVERIFY(details().contains(u"虛構"_s));
    }

    void faultsAreAllTold()
    {
        const QString bad = m_bench->write(
            u"bad.csv"_s, QByteArray("代碼,年度,比重,扣分\nB1,114,120,x\n,去年,5,1\n"));
        QVERIFY(!read({bad}));
        QVERIFY(page()->saysWhatToDo());
        QCOMPARE(page()->faults().size(), 4);
        for (const QString& cell : {u"C2"_s, u"D2"_s, u"A3"_s, u"B3"_s}) {
            QVERIFY2(details().contains(cell), qPrintable(details()));
        }
        m_bench->shot(u"regulator-faults"_s);
        // What was shown stays when other files turn out to be no good.
        QVERIFY(read(sample()));
        const int brokers = static_cast<int>(page()->view().status.brokers.size());
        QVERIFY(!read({bad}));
        QVERIFY(!page()->saysWhatToDo());
        QCOMPARE(page()->view().status.brokers.size(), brokers);
    }

    void writesAReport()
    {
        QVERIFY(read(sample()));
        m_bench->ui->savePath = m_bench->path(u"監理.xlsx"_s);
        QSignalSpy written(page(), &RegulatorPage::exported);
        page()->secondaryActions().last()->trigger();
        QVERIFY(written.wait(20000));
        QVERIFY(written.first().first().toBool());
        QVERIFY(QFile::exists(m_bench->ui->savePath));
    }

    void modelsHoldTogether()
    {
        const QAbstractItemModelTester brokers(page()->brokers()->model());
        const QAbstractItemModelTester types(page()->types()->model());
        QVERIFY(read(sample()));
        RegulatorAsk ask = page()->view().ask;
        ask.year = 2023;
        ask.tier = 2;
        page()->ask(ask);
        QCOMPARE(page()->view().year, 2023);
        QVERIFY(page()->view().status.brokers.size() < 32);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("zh light") << u"zh_TW"_s << u"light"_s << QSize(1440, 900);
        QTest::newRow("zh dark") << u"zh_TW"_s << u"dark"_s << QSize(1440, 900);
        QTest::newRow("en light") << u"en"_s << u"light"_s << QSize(1440, 900);
        QTest::newRow("en dark small") << u"en"_s << u"dark"_s << QSize(1024, 700);
    }

    /// Every part of the page has its place at every size, in both languages and themes.
    void pictures()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, theme);
        QFETCH(const QSize, size);
        AppSettings& settings = m_bench->application->settings();
        settings.set(AppSettings::Key::Language, language);
        settings.set(AppSettings::Key::Theme, theme);
        m_bench->window->resize(size);
        QVERIFY(read(sample()));
        type(0, u"60"_s);
        type(1, u"8"_s);
        type(2, u"5"_s);
        type(4, u"20"_s);
        type(5, u"3"_s);
        const RegulatorView& view = page()->view();
        page()->showBroker(view.row(view.status.brokers[view.status.attention.first()]).broker);
        QCoreApplication::processEvents();
        const QWidgetList parts{page()->statusChart(),
                                page()->linesChart(),
                                page()->changeChart(),
                                page()->brokers(),
                                page()->types(),
                                page()->strip()};
        for (const QWidget* part : parts) {
            QVERIFY(part->width() >= 200);
            QVERIFY(part->height() >= 40);
        }
        m_bench->shot(u"regulator-"_s + language + u'-' + theme + u'-' +
                      QString::number(size.width()));
    }
};

QTEST_MAIN(TestRegulatorPage)
#include "tst_regulatorpage.moc"
