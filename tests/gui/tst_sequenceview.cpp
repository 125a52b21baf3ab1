// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "app/charts/sequencecontent.h"
#include "app/charts/sequenceview.h"
#include "checklists/gatewaypacks.h"
#include "model/gateway/realceremonies.h"

#include <QGraphicsView>
#include <QImageReader>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

namespace {

/// S24 gets through with neither of them.
QStringList bothMissing()
{
    return {QStringLiteral("2-4"), QStringLiteral("2-5")};
}

SequenceContent ofScenario(const QString& id, const QStringList& without, LanguageCode code)
{
    const RuleBook book(*shippedGatewayPolicy());
    const GatewayScenario& scenario = *shippedGatewayScenarios()->scenario(id);
    const PreparedScenario prepared = prepare(scenario, book, runCeremonies);
    RunSettings settings;
    settings.controls = ControlSet::all(static_cast<int>(book.policy().items.size()));
    const TimelineRun whole = TimelineRunner(book, prepared, prepared.timeline).run(settings);
    for (const QString& item : without) {
        settings.controls.setShare(book.policy().itemIndex(item), 0);
    }
    const TimelineRun run = TimelineRunner(book, prepared, prepared.timeline).run(settings);
    return sequenceOf({&book.policy(),
                       &scenario,
                       &run,
                       false,
                       &whole,
                       attackCut(book, prepared, settings, run),
                       {}},
                      Language(code));
}

/// Two hundred steps of the same kind.
SequenceContent longRun()
{
    SequenceContent content = ofScenario(QStringLiteral("S24"), bothMissing(), LanguageCode::En);
    const QList<SequenceStep> steps = content.steps;
    while (content.steps.size() < 200) {
        content.steps.append(steps[content.steps.size() % steps.size()]);
    }
    content.steps.resize(200);
    return content;
}

struct Bench
{
    ThemeHolder theme;
    ScriptedServices ui;
    SequenceView view{theme, ui};

    explicit Bench(const SequenceContent& content, const QSize& size = {720, 760})
    {
        view.resize(size);
        view.show(content);
        view.show();
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestSequenceView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walksByKeys();
    void tellsWhomItMayConcern();
    void keepsItsHeads();
    void paintsWhatIsVisible();
    void playsToTheEnd();
    void dimsWhatIsToCome_data();
    void dimsWhatIsToCome();
    void toldApartWithoutColour_data();
    void toldApartWithoutColour();
    void savesAllOfIt();
    void listsItsNumbers();
    void isEmptyWithoutARun();
    void shots_data();
    void shots();
};

void TestSequenceView::walksByKeys()
{
    Bench bench(ofScenario(QStringLiteral("S24"), bothMissing(), LanguageCode::En));
    QCOMPARE(bench.view.step(), 5);
    QSignalSpy chosen(&bench.view, &SequenceView::stepChosen);
    QWidget* canvas = bench.view.focusProxy();
    QTest::keyClick(canvas, Qt::Key_Up);
    QCOMPARE(bench.view.step(), 4);
    QTest::keyClick(canvas, Qt::Key_Home);
    QCOMPARE(bench.view.step(), 0);
    QTest::keyClick(canvas, Qt::Key_Left); // nothing before the first
    QCOMPARE(bench.view.step(), 0);
    QTest::keyClick(canvas, Qt::Key_Right);
    QTest::keyClick(canvas, Qt::Key_End);
    QCOMPARE(bench.view.step(), 5);
    QCOMPARE(chosen.count(), 4);
    QCOMPARE(chosen.last().at(0).toInt(), 5);
    bench.view.chooseStep(2); // a caller knows already
    QCOMPARE(chosen.count(), 4);
    QCOMPARE(bench.view.findChild<QSlider*>()->value(), 2);
}

void TestSequenceView::tellsWhomItMayConcern()
{
    const SequenceContent content =
        ofScenario(QStringLiteral("S24"), bothMissing(), LanguageCode::En);
    Bench bench(content);
    QCOMPARE(bench.view.accessibleName(), content.sentence);
    QCOMPARE(bench.view.accessibleDescription(), content.steps[5].sentence);
    bench.view.chooseStep(4);
    QCOMPARE(bench.view.accessibleDescription(), content.steps[4].sentence);
    QVERIFY(content.sentence.contains(QStringLiteral("attack gets through")));
}

void TestSequenceView::keepsItsHeads()
{
    Bench bench(longRun());
    auto* canvas = bench.view.findChild<QGraphicsView*>();
    const QRect heads(0, 0, bench.view.width(), 56);
    canvas->verticalScrollBar()->setValue(0);
    const QImage before = bench.view.grab(heads).toImage();
    canvas->verticalScrollBar()->setValue(canvas->verticalScrollBar()->maximum());
    QCOMPARE(bench.view.grab(heads).toImage(), before);
}

void TestSequenceView::paintsWhatIsVisible()
{
    Bench bench(longRun());
    bench.view.grab();
    QVERIFY(bench.view.paintedSteps() > 0);
    QVERIFY2(bench.view.paintedSteps() <= 8,
             qPrintable(QString::number(bench.view.paintedSteps())));
}

void TestSequenceView::playsToTheEnd()
{
    Bench bench(ofScenario(QStringLiteral("S30"), {}, LanguageCode::En)); // two steps
    QTest::keyClick(bench.view.focusProxy(), Qt::Key_Space);
    QVERIFY(bench.view.isPlaying());
    QCOMPARE(bench.view.step(), 0); // from the start
    QTRY_VERIFY(!bench.view.isPlaying());
    QCOMPARE(bench.view.step(), 1);
}

void TestSequenceView::dimsWhatIsToCome_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// The strongest ink of the last step is nearer to the ground while it is still to come.
void TestSequenceView::dimsWhatIsToCome()
{
    QFETCH(bool, dark);
    Bench bench(ofScenario(QStringLiteral("S30"), {}, LanguageCode::En), {720, 700});
    bench.theme.set(dark ? Theme::dark() : Theme::light());
    const auto strongest = [&] {
        const QImage grey = bench.view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const int ground = qGray(bench.theme->base.rgb());
        const SequenceLayout layout(bench.view.content(), 700);
        const QRectF caption = layout.caption(1).translated(0, SequenceLayout::headHeight);
        int most = 0;
        for (int y = qRound(caption.top()); y < qRound(caption.bottom()); ++y) {
            for (int x = 90; x < 300; ++x) {
                most = std::max(most, qAbs(qGray(grey.pixel(x, y)) - ground));
            }
        }
        return most;
    };
    bench.view.chooseStep(0);
    const int toCome = strongest();
    bench.view.chooseStep(1);
    const int reached = strongest();
    QVERIFY2(toCome * 2 < reached, qPrintable(QStringLiteral("%1 %2").arg(toCome).arg(reached)));
}

void TestSequenceView::toldApartWithoutColour_data()
{
    dimsWhatIsToCome_data();
}

/// Heads of arrows: filled where something goes through, hollow behind a bar where it ends.
void TestSequenceView::toldApartWithoutColour()
{
    QFETCH(bool, dark);
    SequenceContent content;
    content.id = QStringLiteral("T");
    content.actors = {{SequenceRole::User, QStringLiteral("A"), {}},
                      {SequenceRole::Gateway, QStringLiteral("B"), {}}};
    for (const SequenceTone tone : {SequenceTone::Granted, SequenceTone::Stopped}) {
        SequenceStep step;
        step.time = QStringLiteral("09:00");
        step.caption = QStringLiteral("c");
        step.arrows = {{1, 0, QStringLiteral("w"), tone}};
        step.tone = tone;
        content.steps.append(step);
    }
    Bench bench(content, {500, 400});
    bench.theme.set(dark ? Theme::dark() : Theme::light());
    const QImage grey = bench.view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const int canvasWidth = bench.view.findChild<QGraphicsView*>()->viewport()->width();
    const SequenceLayout layout(content, canvasWidth);
    const auto inHead = [&](int step) {
        const QPointF tip(layout.lane(0) + 5, layout.arrow(step, 0) + SequenceLayout::headHeight);
        return qGray(grey.pixel((tip + QPointF(7, 0)).toPoint()));
    };
    QVERIFY(qAbs(inHead(0) - inHead(1)) >= 60);
}

void TestSequenceView::savesAllOfIt()
{
    Bench bench(longRun(), {720, 400});
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("s.png"));
    const QString svg = folder.filePath(QStringLiteral("s.svg"));
    QVERIFY(bench.view.menu()->savePng(png));
    QVERIFY(bench.view.menu()->saveSvg(svg));
    QVERIFY(QImageReader(png).size().height() >
            2 * 200 * 60); // twice as sharp, no step less than 60 px tall
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(
        bench.view.content().steps[1].box ? "R-" : bench.view.content().actors[0].title.toUtf8()));
}

void TestSequenceView::listsItsNumbers()
{
    const SequenceContent content =
        ofScenario(QStringLiteral("S24"), bothMissing(), LanguageCode::En);
    Bench bench(content);
    const ChartTable table = bench.view.table();
    QCOMPARE(table.rows.size(), content.steps.size());
    for (int i = 0; i < table.rows.size(); ++i) {
        QCOMPARE(table.rows[i].size(), table.heads.size());
        QVERIFY(table.rows[i].contains(content.steps[i].verdict));
    }
}

void TestSequenceView::isEmptyWithoutARun()
{
    Bench bench{SequenceContent()};
    QCOMPARE(bench.view.step(), -1);
    QTest::keyClick(bench.view.focusProxy(), Qt::Key_Space);
    QTest::keyClick(bench.view.focusProxy(), Qt::Key_Right);
    QVERIFY(!bench.view.isPlaying());
    bench.view.grab();
    QCOMPARE(bench.view.step(), -1);
}

void TestSequenceView::shots_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("without");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("zh");
    QTest::addColumn<int>("width");
    const QStringList missing = bothMissing();
    QTest::newRow("zh-light") << "S24" << missing << false << true << 720;
    QTest::newRow("zh-dark") << "S24" << missing << true << true << 720;
    QTest::newRow("en-light") << "S24" << missing << false << false << 720;
    QTest::newRow("en-wide-dark") << "S05" << QStringList() << true << false << 1200;
    QTest::newRow("zh-wide") << "S24" << missing << false << true << 1200;
    QTest::newRow("zh-S50") << "S50" << QStringList() << false << true << 720;
}

/// Kept where ZT_SHOT_DIR says, to be looked at; here, that nothing is wider than the room.
void TestSequenceView::shots()
{
    QFETCH(QString, id);
    QFETCH(QStringList, without);
    QFETCH(bool, dark);
    QFETCH(bool, zh);
    QFETCH(int, width);
    Bench bench(ofScenario(id, without, zh ? LanguageCode::ZhTw : LanguageCode::En), {width, 1500});
    bench.theme.set(dark ? Theme::dark() : Theme::light());
    bench.view.setPalette(bench.theme->palette());
    const QImage shot = bench.view.grab().toImage();
    QVERIFY(!bench.view.findChild<QGraphicsView*>()->horizontalScrollBar()->isVisible());
    const QString folder = qEnvironmentVariable("ZT_SHOT_DIR");
    if (!folder.isEmpty()) {
        const QString name = QStringLiteral("%1/sequence-%2.png")
                                 .arg(folder, QLatin1String(QTest::currentDataTag()));
        QVERIFY(shot.save(name));
    }
}

QTEST_MAIN(TestSequenceView)
#include "tst_sequenceview.moc"
