// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appsettings.h"
#include "app/charts/figureview.h"
#include "app/pages/regulator/brokermodel.h"
#include "app/pages/regulator/coursedelegate.h"
#include "app/pages/regulator/cutstrip.h"
#include "app/pages/regulator/regulatordetails.h"
#include "app/pages/regulator/regulatorpage.h"
#include "app/pages/regulator/typemodel.h"
#include "app/pages/regulator/zonechart.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/rowtable.h"
#include "pagebench.h"
#include "tests/cli/clirun.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QJsonArray>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QUndoStack>

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

    /// An assessment with a finished annual audit of 2026: all but `failed` conform, and that one
    /// costs 3 points by the finding F-01.
    [[nodiscard]] QString
    auditedFirm(const QString& name, const QString& institution, const QString& failed) const
    {
        const QString file = m_bench->path(name);
        const auto done = [](const QStringList& words) {
            const CliRun run = runCli(words);
            if (run.exit != 0) {
                qFatal("%s: %s", qPrintable(words.join(u' ')), qPrintable(run.err));
            }
            return run;
        };
        const auto field = [](const QString& value) { return QStringList{u"--field"_s, value}; };
        done({u"new"_s, file, u"--name"_s, u"x"_s});
        done(QStringList{u"profile"_s, file} + field(u"institution="_s + institution));
        done(QStringList{u"audit"_s, u"new"_s, file, u"--checklist"_s, u"twse-audit"_s} +
             field(u"tier=1"_s) + field(u"period_to=2026-12-31"_s));
        const QJsonObject shown =
            done({u"audit"_s, u"show"_s, file, u"--format"_s, u"json"_s}).json();
        QByteArray list("查核點,結果\n");
        for (const auto& point : shown[u"points"_s].toArray()) {
            const QString id = point[u"id"_s].toString();
            list += id.toUtf8() + (id == failed ? ",不符合\n" : ",符合\n");
        }
        done({u"audit"_s, u"set"_s, file, u"--from"_s, m_bench->write(u"results.csv"_s, list)});
        done(QStringList{u"audit"_s, u"finding"_s, file, u"add"_s, u"--point"_s, failed} +
             field(u"condition=未評鑑雲端"_s) + field(u"deduction=3"_s));
        return file;
    }

    static QStringList strings(const QJsonValue& list)
    {
        QStringList all;
        for (const auto& value : list.toArray()) {
            all.append(value.toString());
        }
        return all;
    }

    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : page()->details()->findChildren<QPushButton*>()) {
            if (one->text() == text) {
                return one;
            }
        }
        return nullptr;
    }

    /// By the pointer, from the middle of the line to where it is to be.
    static void dragLine(ZoneChart* chart, const ZoneHandle* handle, const QPointF& to)
    {
        const QLineF line = chart->lineOf(handle);
        // Off the middle, as a dot may lie there.
        const QPoint from = line.pointAt(0.03).toPoint();
        QTest::mousePress(chart, Qt::LeftButton, {}, from);
        QMouseEvent move(
            QEvent::MouseMove, to, chart->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(chart, &move);
        QTest::mouseRelease(chart, Qt::LeftButton, {}, to.toPoint());
        QCoreApplication::processEvents();
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

    /// Known by its content, told by its annual audits, and the same as the command line says.
    void assessmentsBesideSpreadsheets()
    {
        const QString known = auditedFirm(u"a.zta"_s, u"虛構第01證券"_s, u"RA-1"_s);
        const QString other = auditedFirm(u"乙.zta"_s, u"青嵐證券"_s, u"RA-1"_s);
        const QStringList paths = sample() + QStringList{known, other};
        page()->dropFiles(paths);
        QSignalSpy done(page(), &RegulatorPage::filesRead);
        QVERIFY(done.wait(60000));
        QVERIFY(done.first().first().toBool());
        QVERIFY(page()->refused().isEmpty());
        QCOMPARE(page()->view().year, 2026);
        // One is a broker of the spreadsheet by its name, the other goes by its file.
        QCOMPARE(page()->view().status.brokers.size(), 2);
        const BrokerYear* row = page()->view().book.row(u"B-01"_s, 2026);
        QVERIFY(row && row->deduction == 300);
        QVERIFY(page()->view().book.row(u"乙"_s, 2026));

        const CliRun run = runCli(QStringList{u"regulator"_s, u"--format"_s, u"json"_s} + paths);
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const QJsonArray brokers = run.json()[u"status"_s][u"brokers"_s].toArray();
        QCOMPARE(brokers.size(), 2);
        for (const auto& told : brokers) {
            const BrokerYear* here = page()->view().book.row(told[u"code"_s].toString(), 2026);
            QVERIFY(here);
            QCOMPARE(told[u"deduction"_s].toDouble() * 100, double(*here->deduction));
            QCOMPARE(told[u"findings"_s][0][u"finding"_s].toString(),
                     here->deficiencies[0].finding);
        }

        // Down to the audit point and the finding of that firm, and to its assessment.
        page()->showBroker(u"B-01"_s);
        QVERIFY2(details().contains(u"F-01　RA-1　未評鑑雲端"_s), qPrintable(details()));
        QSignalSpy wanted(page(), &Page::assessmentWanted);
        button(u"開啟 B-01 的評估"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), known);
        // Its findings that are not closed lead to the finding itself.
        QVERIFY2(details().contains(u"未結缺失"_s), qPrintable(details()));
        QSignalSpy place(page(), &Page::placeWanted);
        button(u"F-01"_s)->click();
        QTRY_COMPARE(place.size(), 1);
        QCOMPARE(place.first(), (QVariantList{known, u"audit"_s, u"finding:F-01"_s}));
        QCOMPARE(run.json()[u"status"_s][u"brokers"_s][0][u"open_findings"_s][u"open"_s].toInt(),
                 page()->view().findingsOf(u"B-01"_s)->open.size());
        const QAbstractItemModel* table = page()->brokers()->model();
        QCOMPARE(table->index(0, BrokerModel::Open).data().toString(), u"1 / 0"_s);
        page()->showBroker(u"B-02"_s);
        QVERIFY2(details().contains(u"未提供"_s), qPrintable(details()));
        QVERIFY(!button(u"開啟 B-02 的評估"_s));
        // From the type to the firms that have it.
        page()->showType(u"RA-1"_s);
        QVERIFY(button(u"B-01"_s) && button(u"乙"_s));
    }

    /// A broken file is refused by name, with what to do; the others are shown.
    void aBrokenFileLeavesTheOthers()
    {
        const QString good = auditedFirm(u"a.zta"_s, u"虛構第01證券"_s, u"RA-1"_s);
        QFile whole(good);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QString broken = m_bench->write(u"half.zta"_s, whole.read(6000));
        const QString bad = m_bench->write(u"bad.csv"_s, "代碼,年度,比重,扣分\nB1,114,120,x\n");
        const QString gone = m_bench->path(u"none.xlsx"_s);
        QVERIFY(read(QStringList{broken, bad, gone} + sample() + QStringList{good}));
        QVERIFY(!page()->saysWhatToDo());
        QVERIFY(page()->view().book.row(u"B-01"_s, 2026));
        QCOMPARE(page()->refused().size(), 3);
        for (const QString& said :
             {u"half.zta"_s, u"bad.csv"_s, u"C2"_s, u"D2"_s, u"none.xlsx"_s}) {
            QVERIFY2(details().contains(said), qPrintable(details()));
        }
        m_bench->shot(u"regulator-refused"_s);
        // Files that were not taken are not among those that the next is added to.
        QSignalSpy done(page(), &RegulatorPage::filesRead);
        page()->removeFile(sample().last());
        QVERIFY(done.wait(60000));
        QVERIFY(page()->refused().isEmpty());
        QFile table(sample().first());
        QVERIFY(table.open(QIODevice::ReadOnly));
        const auto rows = table.readAll().trimmed().count('\n'); // less the head, plus the firm's
        QCOMPARE(page()->view().book.rows.size(), rows + 1);
    }

    /// Two files of one name are of one firm only where they name the same institution.
    void filesOfOneNameAreTwoFirms()
    {
        QDir().mkpath(m_bench->path(u"1"_s));
        QDir().mkpath(m_bench->path(u"2"_s));
        QVERIFY(read({auditedFirm(u"1/a.zta"_s, u"甲證券"_s, u"RA-1"_s),
                      auditedFirm(u"2/a.zta"_s, u"乙證券"_s, u"RA-1"_s)}));
        QCOMPARE(page()->view().status.brokers.size(), 2);
    }

    void linesAreDragged()
    {
        QVERIFY(read(sample()));
        type(0, u"60"_s);
        type(1, u"8"_s);
        (void)m_bench->window->grab();
        ZoneChart* chart = page()->statusChart();
        const QLineF level = chart->lineOf(chart->yHandle());
        const QLineF upright = chart->lineOf(chart->xHandle());
        QVERIFY(!level.isNull() && !upright.isNull());
        // Where 40 % lies: two thirds of the way from 0 to 60.
        const qreal left = level.x1();
        const QPointF to(left + (upright.x1() - left) * 2 / 3, upright.y1() + 2);
        dragLine(chart, chart->xHandle(), to);
        QCOMPARE(page()->view().ask.cuts.share, std::optional(4000));
        QCOMPARE(page()->strip()->field(0)->text(), u"40"_s);
        QCOMPARE(chart->xHandle()->text(), u"40%"_s);
        // Zones are computed by the domain from what was dragged.
        for (const BrokerStatus& one : page()->view().status.brokers) {
            QCOMPARE(one.zone, zoneOf(page()->view().row(one), page()->view().ask.cuts));
        }
        // A click on the line moves nothing.
        const QLineF now = chart->lineOf(chart->xHandle());
        QTest::mouseClick(chart, Qt::LeftButton, {}, now.pointAt(0.03).toPoint());
        QCOMPARE(page()->view().ask.cuts.share, std::optional(4000));
    }

    void linesAreMovedByKeys()
    {
        QVERIFY(read(sample()));
        ZoneHandle* share = page()->statusChart()->xHandle();
        ZoneHandle* points = page()->statusChart()->yHandle();
        QCOMPARE(share->text(), QString());
        share->setFocus();
        QTest::keyClicks(share, u"62.5"_s);
        QTest::keyClick(share, Qt::Key_Return);
        QCOMPARE(page()->view().ask.cuts.share, std::optional(6250));
        QTest::keyClick(share, Qt::Key_Right); // to the next whole one
        QCOMPARE(page()->view().ask.cuts.share, std::optional(6300));
        QTest::keyClick(share, Qt::Key_PageDown);
        QCOMPARE(page()->view().ask.cuts.share, std::optional(5300));
        points->setFocus();
        QTest::keyClick(points, Qt::Key_PageUp);
        QTest::keyClick(points, Qt::Key_Down);
        QCOMPARE(page()->view().ask.cuts.points, std::optional(900));
        QTest::keyClicks(points, u"many"_s);
        QTest::keyClick(points, Qt::Key_Return);
        QCOMPARE(page()->view().ask.cuts.points, std::optional(900));
        QVERIFY(!points->accessibleName().isEmpty() && !points->accessibleDescription().isEmpty());
        QVERIFY(points->accessibleName() != share->accessibleName());
        // Rare and growing are lines of the other chart.
        ZoneHandle* rare = page()->shareChart()->yHandle();
        rare->setFocus();
        QTest::keyClicks(rare, u"15"_s);
        QTest::keyClick(rare, Qt::Key_Return);
        ZoneHandle* growth = page()->shareChart()->xHandle();
        growth->setFocus();
        QTest::keyClicks(growth, u"3"_s);
        QTest::keyClick(growth, Qt::Key_Return);
        QVERIFY(!page()->view().trend.hidden.isEmpty());
    }

    /// Cut-offs are taken back one by one; a line that was walked with the keys in one go at once.
    /// They are there again the next time.
    void cutOffsAreUndoneAndKept()
    {
        QVERIFY(read(sample()));
        type(0, u"60"_s);
        ZoneHandle* points = page()->statusChart()->yHandle();
        points->setFocus();
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(points, Qt::Key_Up);
        }
        QCOMPARE(page()->view().ask.cuts.points, std::optional(700));
        page()->statusChart()->setFocus();
        QTest::keyClick(m_bench->window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!page()->view().ask.cuts.points);
        QCOMPARE(page()->view().ask.cuts.share, std::optional(6000));
        QTest::keyClick(m_bench->window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!page()->view().ask.cuts.share);
        QTest::keyClick(m_bench->window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(m_bench->window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page()->view().ask.cuts.points, std::optional(700));
        // Undo on another page is that page's.
        const qint64 entries = m_bench->snapshot().trailSeq;
        m_bench->window->showPage(u"inventory"_s);
        QTest::keyClick(m_bench->window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page(), nullptr);
        QCOMPARE(m_bench->snapshot().trailSeq, entries);
        const RegulatorCuts kept = cutsFromSettings(
            m_bench->application->settings().value(AppSettings::Key::RegulatorCuts).toMap());
        QCOMPARE(kept.share, std::optional(6000));
        QCOMPARE(kept.points, std::optional(700));
        QVERIFY(!kept.rare && kept.reason.isEmpty());
        QVERIFY(!cutsFromSettings({{u"share"_s, 10001}, {u"points"_s, u"x"_s}}).share);
    }

    /// The user's reason stands beside the cut-offs, is taken back like them and kept.
    void theReasonGoesWithThem()
    {
        QVERIFY(read(sample()));
        QLineEdit* reason = page()->strip()->reason();
        QTest::keyClicks(reason, u"own"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(page()->view().ask.cuts.reason, u"own"_s);
        const auto kept = [this] {
            return cutsFromSettings(
                m_bench->application->settings().value(AppSettings::Key::RegulatorCuts).toMap());
        };
        QCOMPARE(kept().reason, u"own"_s);
        page()->history()->undo();
        QVERIFY(page()->view().ask.cuts.reason.isEmpty() && reason->text().isEmpty());
        QVERIFY(kept().reason.isEmpty());
        const QAbstractItemModel* table = page()->brokers()->model();
        // A spreadsheet tells of no findings: that is not 0.
        QCOMPARE(table->index(0, BrokerModel::Open).data().toString(), u"–"_s);
        QVERIFY(table->index(0, BrokerModel::Open)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"未提供"_s));
    }

    /// Worked by hand: 41 → 54 in four steps, the third not known.
    void aCourseHasItsOwnScale()
    {
        const QVariantList course{4100, 4300, QVariant(), 5400};
        const auto points = coursePoints(course, QRectF(0, 0, 30, 13));
        QCOMPARE(points.size(), 4);
        QCOMPARE(*points[0], QPointF(0, 13));
        QCOMPARE(*points[1], QPointF(10, 11));
        QVERIFY(!points[2]);
        QCOMPARE(*points[3], QPointF(30, 0));
        QCOMPARE(*coursePoints({500, 500}, QRectF(0, 0, 10, 10))[1], QPointF(10, 5));
        QVERIFY(!coursePoints({QVariant()}, QRectF(0, 0, 1, 1))[0]);
    }

    void typesStandInGroups()
    {
        QVERIFY(read(sample()));
        type(4, u"15"_s);
        type(5, u"3"_s);
        const auto* model = dynamic_cast<const TypeModel*>(page()->types()->model());
        const RegulatorTrend& trend = page()->view().trend;
        QVERIFY(!trend.hidden.isEmpty());
        QVERIFY(model->isGroup(0));
        QVERIFY(
            model->data(model->index(0, 0), Qt::DisplayRole).toString().contains(u"隱藏風險"_s));
        int types = 0;
        int groups = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            model->isGroup(row) ? ++groups : ++types;
            QCOMPARE(model->isGroup(row), model->type(row).isEmpty());
            QCOMPARE(model->flags(model->index(row, 0)).testFlag(Qt::ItemIsSelectable),
                     !model->isGroup(row));
        }
        QCOMPARE(types, static_cast<int>(trend.types.size())); // each once
        QVERIFY(groups >= 3);
        // Every head has its room.
        const QHeaderView* heads = page()->types()->horizontalHeader();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString head =
                model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QVERIFY2(QFontMetrics(Theme::font(Theme::small)).horizontalAdvance(head) + 12 <=
                         heads->sectionSize(column),
                     qPrintable(head));
        }
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

    /// Who has no figures of the year is told where the list is, by name where asked, and can be
    /// looked at in its own last year.
    void whoHasNoFigures()
    {
        QVERIFY(read(sample()));
        QVERIFY(!page()->absentButton()->isVisible());
        const QString more = m_bench->write(
            u"more.csv"_s,
            "代碼,年度,分級,比重,扣分\nB-98,112,,99,50\nB-98,114,2,,\nB-99,113,,99,40\n");
        const int year = page()->view().year;
        const int firms = page()->view().firms;
        QVERIFY(read(sample() + QStringList{more}));
        QCOMPARE(page()->view().year, year);
        QCOMPARE(page()->view().firms, firms); // neither is mixed in
        page()->commands().first()->trigger();
        QCOMPARE(page()->brokers()->model()->rowCount(), firms);
        page()->commands().first()->trigger();
        QVERIFY(page()->absentButton()->isVisible());
        QVERIFY(page()->absentButton()->text().contains(u"2 家"_s));
        QVERIFY(page()->facts().join(u'|').contains(u"2 家"_s));
        page()->absentButton()->setFocus();
        QTest::keyClick(page()->absentButton(), Qt::Key_Space);
        QCoreApplication::processEvents();
        QVERIFY2(details().contains(u"最近 112"_s) && details().contains(u"最近 113"_s),
                 qPrintable(details()));
        m_bench->shot(u"regulator-absent"_s);
        page()->showBroker(u"B-98"_s);
        QVERIFY2(details().contains(u"看 112"_s), qPrintable(details()));
        for (QPushButton* link : page()->details()->findChildren<QPushButton*>()) {
            if (link->text().contains(u"看 112"_s)) {
                link->click();
                break;
            }
        }
        QTRY_COMPARE(page()->view().year, 2023);
        QVERIFY(page()->view().absentBroker(u"B-99"_s));
        QVERIFY(!page()->view().absentBroker(u"B-98"_s));
    }

    /// Five hundred firms over five years, some of which have gaps: what the page says is what a
    /// count over the same numbers says, and every rank can be read.
    void fiveHundredFirms()
    {
        QByteArray table("代碼,年度,分級,比重,扣分,存取控制：盤點\n");
        int withFigures = 0;
        int attention = 0;
        int found = 0;
        QStringList absent;
        for (int firm = 0; firm < 500; ++firm) {
            const QByteArray code = "B-" + QByteArray::number(firm + 1000).mid(1);
            for (int year = 110; year <= 114; ++year) {
                if (firm % 100 == 7 && year == 114) {
                    absent.append(QString::fromLatin1(code));
                    continue;
                }
                const int share = (firm * 37 + year) % 100;
                const int points = (firm * 13 + year * 7) % 31;
                const int counted = (firm + year) % 3 == 0 ? 1 : 0;
                table += code + ',' + QByteArray::number(year) + ',' +
                         QByteArray::number(firm % 4 + 1) + ',' + QByteArray::number(share) + "%," +
                         QByteArray::number(points) + ',' + QByteArray::number(counted) + '\n';
                if (year == 114) {
                    ++withFigures;
                    attention += share >= 50 && points >= 15 ? 1 : 0;
                    found += counted;
                }
            }
        }
        QVERIFY(read({m_bench->write(u"many.csv"_s, table)}));
        type(0, u"50"_s);
        type(1, u"15"_s);
        const RegulatorView& view = page()->view();
        QCOMPARE(view.firms, withFigures);
        QCOMPARE(view.absent.size(), absent.size());
        for (qsizetype i = 0; i < absent.size(); ++i) {
            QCOMPARE(view.absent[i], (AbsentBroker{absent[i], 2024}));
        }
        QCOMPARE(view.status.count(BrokerZone::Attention), attention);
        QCOMPARE(view.trend.types.first().byYear.last(), (FirmShare{found, withFigures}));
        QVERIFY(attention > 99); // ranks of three digits
        const QFont bold = Theme::font(Theme::body, true);
        QVERIFY(QFontMetrics(bold).horizontalAdvance(QString::number(attention)) + 14 <=
                page()->brokers()->columnWidth(BrokerModel::Rank));
        m_bench->shot(u"regulator-500"_s);
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
        QTest::newRow("en light small") << u"en"_s << u"light"_s << QSize(1024, 700);
        QTest::newRow("en dark small") << u"en"_s << u"dark"_s << QSize(1024, 700);
        QTest::newRow("zh dark large") << u"zh_TW"_s << u"dark"_s << QSize(3840, 2160);
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
                                page()->shareChart(),
                                page()->brokers(),
                                page()->types(),
                                page()->strip()};
        for (const QWidget* part : parts) {
            QVERIFY(part->width() >= 200);
            QVERIFY(part->height() >= 40);
        }
        for (const RowTable* table : {page()->brokers(), page()->types()}) {
            const QAbstractItemModel& model = *table->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                if (table->isColumnHidden(column)) {
                    continue;
                }
                const QString head =
                    model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                QVERIFY2(QFontMetrics(Theme::font(Theme::small)).horizontalAdvance(head) + 12 <=
                             table->horizontalHeader()->sectionSize(column),
                         qPrintable(head));
            }
        }
        m_bench->shot(u"regulator-"_s + language + u'-' + theme + u'-' +
                      QString::number(size.width()));
    }
};

QTEST_MAIN(TestRegulatorPage)
#include "tst_regulatorpage.moc"
