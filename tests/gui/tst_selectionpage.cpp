// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appsettings.h"
#include "app/itemmodels/selectiontablemodel.h"
#include "app/pages/selection/chartdock.h"
#include "app/pages/selection/selectioninspector.h"
#include "app/pages/selection/selectionpage.h"
#include "app/pages/selection/selectiontable.h"
#include "app/samples.h"
#include "app/session.h"
#include "app/uiservices.h"
#include "app/widgets/dialog.h"
#include "checklists/packloader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using Model = SelectionTableModel;

namespace {

/// Answers in a person's place: the primary button, with a reason.
class AnsweringUi : public UiServices
{
public:
    void ask(QWidget*,
             const Question& question,
             const std::function<void(int, const QString&)>& answer) override
    {
        asked.append(question);
        answer(static_cast<int>(question.buttons.size()) - 1, reason);
    }

    void chooseOpenFile(QWidget*,
                        const FileQuestion&,
                        const std::function<void(const QString&)>&) override
    {
    }

    void chooseSaveFile(QWidget*,
                        const FileQuestion&,
                        const std::function<void(const QString&)>& answer) override
    {
        answer(savePath);
    }

    void showInDesktop(const QString&) override {}

    void copyText(const QString&) override {}

    QList<Question> asked;
    QString reason = QStringLiteral("依董事會決議");
    QString savePath;
};

} // namespace

class TestSelectionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensOnTheFirstOfTheRanking();
    void keysScoreAndMoveOn();
    void undoBringsTheScoreBack();
    void aBlockGetsOneScoreAsOneChange();
    void headingsAreSkippedAndFold();
    void arrowsStayWithinTheTable();
    void copyGivesPlainTextAndHtml();
    void pasteWritesAllOrNothing();
    void aWhatIfIsNotInTheFileUntilApplied();
    void applyAsksForAReasonAndWrites();
    void applyWithoutReasonWritesNothing();
    void cutoffsUnderConditionsBecomeBoth();
    void adoptRecordsTheList();
    void aDotSelectsInTheTable();
    void dotsWalkByArrowKeys();
    void funnelBarsSelect();
    void rubricScoresAndReasonIsSaved();
    void stabilityArrives();
    void everythingUnknown();
    void noSystems();
    void languageChangesAtRunTime();
    void narrowWindowHasTabs();

private:
    void open(bool sample = true);
    [[nodiscard]] DocumentEnvironment environment();

    [[nodiscard]] const Snapshot& snapshot() { return m_session->document().snapshot(); }

    [[nodiscard]] SelectionTable& table() { return *m_page->table(); }

    [[nodiscard]] Model& model() { return *m_page->model(); }

    [[nodiscard]] Score scoreAt(qint32 position, int factor)
    {
        return snapshot().systems[position].scores[static_cast<size_t>(factor)];
    }

    void useBoth(Centipoints riskCutoff = 1300, Centipoints impactCutoff = 800);

    QTemporaryDir m_samples;
    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
    AnsweringUi m_ui;
    ThemeHolder m_theme;
    LanguageHolder m_language;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    SelectionPage* m_page = nullptr;
};

void TestSelectionPage::initTestCase()
{
    const auto sample =
        createSample(Sample::FirmA, m_samples.filePath(QStringLiteral("a.zta")), environment());
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().detail));
}

DocumentEnvironment TestSelectionPage::environment()
{
    return {&m_clock, QStringLiteral("稽核員"), [](const QByteArray& bytes) {
                return readPack(bytes, QStringLiteral("pinned"));
            }};
}

void TestSelectionPage::init()
{
    open();
}

void TestSelectionPage::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_dir.reset();
}

void TestSelectionPage::open(bool sample)
{
    cleanup();
    m_ui = AnsweringUi();
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_dir->filePath(QStringLiteral("settings.ini")));
    const QString path = m_dir->filePath(QStringLiteral("a.zta"));
    Profile profile;
    profile.name = QStringLiteral("空白");
    if (sample) {
        QVERIFY(QFile::copy(m_samples.filePath(QStringLiteral("a.zta")), path));
    }
    Result<std::unique_ptr<Document>> document =
        sample ? Document::open(path, Document::Access::ReadWrite, environment())
               : Document::create(path, profile, *shippedGuideline(), environment());
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    m_session = std::make_unique<Session>(
        std::move(*document), AppServices{m_theme, m_language, *m_settings, m_ui, m_clock});
    m_window = std::make_unique<QWidget>();
    m_window->resize(1368, 820);
    m_page = new SelectionPage(m_session->context(), m_window.get());
    m_page->resize(1032, 820);
    ChangeSummary first;
    first.reset = true;
    m_page->setSnapshot(snapshot(), first);
    connect(&m_session->document(),
            &Document::changed,
            m_page,
            [this](const ChangeSummary& summary) { m_page->setSnapshot(snapshot(), summary); });
    if (QWidget* inspector = m_page->inspector()) {
        inspector->setParent(m_window.get());
        inspector->setGeometry(1032, 0, 336, 820);
        inspector->show();
    }
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->focusMain();
    m_page->table()->goToFactor(0);
}

void TestSelectionPage::useBoth(Centipoints riskCutoff, Centipoints impactCutoff)
{
    Methodology method = snapshot().methodology;
    method.instrument = Instrument::Both;
    method.riskCutoff = riskCutoff;
    method.impactCutoff = impactCutoff;
    QVERIFY(m_session->context().edit.applyMethodology(method, QStringLiteral("起始")));
}

void TestSelectionPage::opensOnTheFirstOfTheRanking()
{
    const Selection& selection = model().selection();
    QVERIFY(!selection.ranking.isEmpty());
    QCOMPARE(table().currentPosition(), selection.ranking.first());
    QCOMPARE(table().currentFactor(), 0);
    QCOMPARE(model().headingAt(0), SelectionClass::Selected);
    QCOMPARE(m_page->facts().size(), 2);
}

void TestSelectionPage::keysScoreAndMoveOn()
{
    const qint32 position = table().currentPosition();
    const qint64 before = snapshot().trailSeq;
    const Score other = scoreAt(position, 0) == 1 ? 3 : 1;
    QTest::keyClick(&table(), other == 1 ? Qt::Key_1 : Qt::Key_3);
    QCOMPARE(scoreAt(position, 0), other);
    QCOMPARE(snapshot().trailSeq, before + 1);
    QCOMPARE(table().currentFactor(), 1);
    QCOMPARE(table().currentPosition(), position);
    QTest::keyClick(&table(), Qt::Key_0);
    QCOMPARE(scoreAt(position, 1), Score(0));
    QCOMPARE(table().currentFactor(), 2);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(scoreAt(position, 2), Score(0));
    QCOMPARE(table().currentFactor(), 2);
}

void TestSelectionPage::undoBringsTheScoreBack()
{
    const qint32 position = table().currentPosition();
    const System before = snapshot().systems[position];
    const QString shown =
        model().index(table().currentIndex().row(), Model::columnOf(0)).data().toString();
    QTest::keyClick(&table(), before.scores[0] == 1 ? Qt::Key_2 : Qt::Key_1);
    QVERIFY(snapshot().systems[position] != before);
    m_session->context().edit.undoStack().undo();
    QCOMPARE(snapshot().systems[position], before);
    QCOMPARE(model().index(model().rowOf(position), Model::columnOf(0)).data().toString(), shown);
    m_session->context().edit.undoStack().redo();
    QVERIFY(snapshot().systems[position] != before);
}

void TestSelectionPage::aBlockGetsOneScoreAsOneChange()
{
    const qint32 first = table().currentPosition();
    const qint64 before = snapshot().trailSeq;
    QTest::keyClick(&table(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table().selectionModel()->selectedIndexes().size(), 4);
    const qint32 second = table().currentPosition();
    QTest::keyClick(&table(), Qt::Key_2);
    for (const qint32 position : {first, second}) {
        QCOMPARE(scoreAt(position, 0), Score(2));
        QCOMPARE(scoreAt(position, 1), Score(2));
    }
    QVERIFY(snapshot().trailSeq <= before + 1);
}

void TestSelectionPage::headingsAreSkippedAndFold()
{
    const int selected = model().selection().count(SelectionClass::Selected);
    for (int i = 0; i < selected; ++i) {
        QVERIFY(!model().headingAt(table().currentIndex().row()));
        QTest::keyClick(&table(), Qt::Key_Down);
    }
    QCOMPARE(model().seatOf(table().currentPosition()), SelectionClass::ImpactTooHigh);
    QTest::keyClick(&table(), Qt::Key_Minus);
    QVERIFY(!model().isShown(SelectionClass::ImpactTooHigh));
    QCOMPARE(model().rowCount(), selected + 1);
}

void TestSelectionPage::arrowsStayWithinTheTable()
{
    QTest::keyClick(&table(), Qt::Key_Home);
    QCOMPARE(table().currentIndex().column(), 0);
    QTest::keyClick(&table(), Qt::Key_Left);
    QCOMPARE(table().currentIndex().column(), 0);
    QTest::keyClick(&table(), Qt::Key_End);
    QTest::keyClick(&table(), Qt::Key_Right);
    QCOMPARE(table().currentIndex().column(), Model::ColumnCount - 1);
    QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&table(), Qt::Key_Up);
    QCOMPARE(table().currentIndex().row(), 1);
    table().goToFactor(2);
    QTest::keyClick(&table(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(table().currentFactor(), riskFactorCount - 1);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(table().currentIndex().row(), 2);
}

void TestSelectionPage::copyGivesPlainTextAndHtml()
{
    const qint32 position = table().currentPosition();
    QTest::keyClick(&table(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keySequence(&table(), QKeySequence::Copy);
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(content->text(),
             QStringLiteral("%1\t%2").arg(scoreAt(position, 0)).arg(scoreAt(position, 1)));
    QVERIFY(content->html().contains(QStringLiteral("<td>%1</td>").arg(scoreAt(position, 0))));
}

void TestSelectionPage::pasteWritesAllOrNothing()
{
    const qint32 first = table().currentPosition();
    const qint32 second = model().positionAt(table().currentIndex().row() + 1);
    const System before = snapshot().systems[first];
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t9"));
    QTest::keySequence(&table(), QKeySequence::Paste);
    QCOMPARE(snapshot().systems[first], before);
    QVERIFY(Dialog::openIn(m_window.get()) != nullptr);
    Dialog::openIn(m_window.get())->reject();
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t1"));
    QSignalSpy toasts(m_page, &Page::toast);
    QTest::keySequence(&table(), QKeySequence::Paste);
    QCOMPARE(scoreAt(first, 0), Score(1));
    QCOMPARE(scoreAt(first, 1), Score(2));
    QCOMPARE(scoreAt(second, 0), Score(3));
    QCOMPARE(scoreAt(second, 1), Score(1));
    QCOMPARE(toasts.count(), 1);
}

void TestSelectionPage::aWhatIfIsNotInTheFileUntilApplied()
{
    useBoth(1500, 700);
    const qint64 before = snapshot().trailSeq;
    const Methodology recorded = snapshot().methodology;
    Methodology tried = recorded;
    tried.riskCutoff = 1300;
    tried.impactCutoff = 800;
    m_page->propose(tried);
    QCOMPARE(snapshot().trailSeq, before);
    const Selection outcome = select(snapshot().systems, *snapshot().guideline, tried);
    const Movement move = movement(model().selection(), outcome);
    QVERIFY(!move.enters.isEmpty());
    int marked = 0;
    for (int row = 0; row < model().rowCount(); ++row) {
        marked += model().index(row, Model::TrialColumn).data(Model::MoveRole).toInt() > 0 ? 1 : 0;
    }
    QCOMPARE(marked, move.enters.size());
    m_page->resetProposal();
    QCOMPARE(m_page->proposal(), recorded);
}

void TestSelectionPage::applyAsksForAReasonAndWrites()
{
    useBoth();
    Methodology tried = snapshot().methodology;
    tried.riskCutoff = 1400;
    m_page->propose(tried);
    m_page->applyProposal();
    QCOMPARE(m_ui.asked.size(), 1);
    QVERIFY(m_ui.asked.first().wantsText);
    QCOMPARE(snapshot().methodology.riskCutoff, std::optional<Centipoints>(1400));
    QCOMPARE(snapshot().methodology.reason, m_ui.reason);
    QCOMPARE(m_page->proposal(), snapshot().methodology);
    const auto trail = m_session->document().trail(snapshot().trailSeq);
    QVERIFY(trail);
    QCOMPARE(trail->last().reason, m_ui.reason);
}

void TestSelectionPage::applyWithoutReasonWritesNothing()
{
    useBoth();
    const Methodology recorded = snapshot().methodology;
    m_ui.reason.clear();
    Methodology tried = recorded;
    tried.riskCutoff = 1400;
    m_page->propose(tried);
    m_page->applyProposal();
    QCOMPARE(snapshot().methodology, recorded);
    QCOMPARE(m_page->proposal(), tried);
}

void TestSelectionPage::cutoffsUnderConditionsBecomeBoth()
{
    QCOMPARE(snapshot().methodology.instrument, Instrument::Conditions);
    const auto sliders = m_page->findChildren<QAbstractSlider*>();
    const auto slider = std::find_if(sliders.begin(), sliders.end(), [](QAbstractSlider* each) {
        return each->inherits("zt::CutoffSlider");
    });
    QVERIFY(slider != sliders.end());
    (*slider)->setValue(13);
    QCOMPARE(m_page->proposal().instrument, Instrument::Both);
    QCOMPARE(m_page->proposal().riskCutoff, std::optional<Centipoints>(1300));
    QCOMPARE(m_page->proposal().impactCutoff, std::optional<Centipoints>(1500));
}

void TestSelectionPage::adoptRecordsTheList()
{
    m_page->adopt();
    QVERIFY(snapshot().adoption.has_value());
    QStringList codes;
    for (const qint32 position : model().selection().ranking) {
        codes.append(snapshot().systems[position].code);
    }
    QCOMPARE(snapshot().adoption->codes, codes);
    QCOMPARE(snapshot().adoption->reason, m_ui.reason);
}

void TestSelectionPage::aDotSelectsInTheTable()
{
    ScatterView& scatter = *m_page->charts()->scatter();
    QTRY_VERIFY(!scatter.points().dots.isEmpty());
    // A dot apart from the cursor's, so that something has to move.
    const int dot = scatter.points().dotOf(table().currentPosition()) == 0 ? 1 : 0;
    const QPoint place = scatter.centreOf(dot).toPoint();
    QCOMPARE(scatter.dotAt(place), dot);
    QTest::mouseClick(scatter.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(scatter.points().dots[dot].all().contains(table().currentPosition()));
    QCOMPARE(m_session->context().selection.system(),
             snapshot().systems[table().currentPosition()].id);
    QCOMPARE(scatter.dotAt(QPointF(1, 1)), -1);
}

void TestSelectionPage::dotsWalkByArrowKeys()
{
    ScatterView& scatter = *m_page->charts()->scatter();
    QTRY_VERIFY(scatter.points().dots.size() > 2);
    scatter.setFocus();
    QTest::keyClick(&scatter, Qt::Key_Right); // to the dot of the current system
    QTest::keyClick(&scatter, Qt::Key_Left);
    QTest::keyClick(&scatter, Qt::Key_Return);
    const int dot = scatter.points().dotOf(table().currentPosition());
    QVERIFY(dot >= 0);
    QVERIFY(scatter.hasFocus());
    QVERIFY(!scatter.accessibleName().isEmpty());
}

void TestSelectionPage::funnelBarsSelect()
{
    FunnelView& funnel = *m_page->charts()->funnel();
    QTRY_COMPARE(funnel.rows().size(), snapshot().guideline->domains.size());
    const FunnelView::Spot spot{0, FunnelStep::LowImpact};
    const QRect bar = funnel.barRect(spot);
    QVERIFY(!bar.isEmpty());
    QCOMPARE(funnel.spotAt(bar.center()), spot);
    QCOMPARE(funnel.spotAt(QPoint(0, 0)).row, -1);
    const QRect wide = funnel.barRect({0, FunnelStep::Applicable});
    QCOMPARE(funnel.spotAt(QPoint(wide.right() - 1, wide.center().y())).step,
             FunnelStep::Applicable);
    QTest::mouseClick(&funnel, Qt::LeftButton, {}, bar.center());
    QVERIFY(funnelMembers(model().selection(), 0, FunnelStep::LowImpact)
                .contains(table().currentPosition()));
}

void TestSelectionPage::rubricScoresAndReasonIsSaved()
{
    auto* inspector = qobject_cast<SelectionInspector*>(m_page->inspector());
    QVERIFY(inspector != nullptr);
    const qint32 position = table().currentPosition();
    Q_EMIT inspector->scoreChosen(scoreAt(position, 0) == 1 ? 2 : 1);
    QCOMPARE(inspector->rubric()->score(), scoreAt(position, 0));
    QPlainTextEdit* field = inspector->reasonField();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("123 DMZ"));
    QVERIFY(snapshot().systems[position].reasons.value(Aspect::RiskFactor1) !=
            QStringLiteral("123 DMZ"));
    table().setFocus();
    QVERIFY(snapshot()
                .systems[position]
                .reasons.value(Aspect::RiskFactor1)
                .contains(QStringLiteral("123 DMZ")));
    QVERIFY(!inspector->explanation()->rows().isEmpty());
}

void TestSelectionPage::stabilityArrives()
{
    const QModelIndex cell = model().index(1, Model::StabilityColumn);
    QTRY_VERIFY_WITH_TIMEOUT(cell.data(Model::StabilityRole).toInt() >= 0, 4000);
}

void TestSelectionPage::everythingUnknown()
{
    open(false);
    QVERIFY(m_session->context().edit.addSystem(QStringLiteral("X1"), QStringLiteral("未知系統")));
    QCOMPARE(model().selection().count(SelectionClass::NotAssessed), 1);
    QCOMPARE(model().rowCount(), 1); // 入選 with nothing in it
    model().setOpen(SelectionClass::NotAssessed, true);
    QCOMPARE(model().rowCount(), 3);
    QVERIFY(table().goTo(0));
    QTRY_COMPARE(m_page->charts()->scatter()->points().notPlotted.size(), 1);
    QVERIFY(!m_page->primaryAction()->isEnabled());
}

void TestSelectionPage::noSystems()
{
    open(false);
    QVERIFY(m_page->inspector() == nullptr);
    QSignalSpy opened(m_page, &Page::openPage);
    const auto buttons = m_page->findChildren<QPushButton*>();
    const auto button = std::find_if(buttons.begin(), buttons.end(), [](QPushButton* each) {
        return each->isVisible() && each->property("kind") == QStringLiteral("primary");
    });
    QVERIFY(button != buttons.end());
    (*button)->click();
    QCOMPARE(opened.first().first().toString(), QStringLiteral("inventory"));
}

void TestSelectionPage::languageChangesAtRunTime()
{
    m_language.set(LanguageCode::En);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page, &change);
    QCOMPARE(model().headerData(Model::columnOf(0), Qt::Horizontal, Qt::DisplayRole).toString(),
             snapshot().guideline->factors[0].shortName.en);
    m_language.set(LanguageCode::ZhTw);
    QCoreApplication::sendEvent(m_page, &change);
    QCOMPARE(model().headerData(Model::columnOf(0), Qt::Horizontal, Qt::DisplayRole).toString(),
             snapshot().guideline->factors[0].shortName.zh);
}

void TestSelectionPage::narrowWindowHasTabs()
{
    QVERIFY(!m_page->charts()->isTabbed());
    m_window->resize(1024, 700);
    m_page->resize(976, 620);
    QTRY_VERIFY(m_page->charts()->isTabbed());
    QVERIFY(m_page->charts()->funnel()->isVisible());
    QVERIFY(!m_page->charts()->scatter()->isVisible());
}

QTEST_MAIN(TestSelectionPage)
#include "tst_selectionpage.moc"
