// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cutoffslider.h"
#include "app/widgets/dialog.h"
#include "app/widgets/entryfield.h"
#include "app/widgets/explainview.h"
#include "app/widgets/feedback.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/rubricview.h"
#include "app/widgets/segments.h"
#include "app/widgets/statementedit.h"

#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace zt;

class TestWidgets : public QObject
{
    Q_OBJECT

private:
    ThemeHolder m_theme;

    static Factor factor()
    {
        Factor factor;
        factor.id = QStringLiteral("RF1");
        factor.name = {QStringLiteral("資源所在地"), QStringLiteral("Resource location")};
        factor.levels = {
            FactorLevel{
                3, {QStringLiteral("第三方託管、雲端等非內部環境；或 DMZ 以內的內部環境"), {}}},
            FactorLevel{2, {QStringLiteral("組織的 DMZ 區"), {}}},
            FactorLevel{1, {QStringLiteral("一般可公開環境"), {}}}};
        return factor;
    }

private Q_SLOTS:

    void rubricAsksAndShowsWhatItIsTold()
    {
        const Language language(LanguageCode::ZhTw);
        RubricView rubric(m_theme);
        rubric.setFactor(factor(), false, language);
        rubric.resize(296, rubric.heightForWidth(296));
        rubric.show();
        QSignalSpy chosen(&rubric, &RubricView::chosen);
        QTest::mouseClick(&rubric, Qt::LeftButton, {}, QPoint(100, rubric.height() - 10));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last().value(0).value<Score>(), Score(1));
        QCOMPARE(rubric.score(), Score(0)); // not before the document says so
        rubric.setScore(1);
        QTest::keyClick(&rubric, Qt::Key_Up);
        QTest::keyClick(&rubric, Qt::Key_Return);
        QCOMPARE(chosen.last().value(0).value<Score>(), Score(2));
        QTest::keyClick(&rubric, Qt::Key_0);
        QCOMPARE(chosen.last().value(0).value<Score>(), Score(0));
    }

    /// The height must not jump when a sentence becomes bold.
    void rubricKeepsItsHeight()
    {
        const Language language(LanguageCode::ZhTw);
        RubricView rubric(m_theme);
        rubric.setFactor(factor(), true, language);
        const int before = rubric.heightForWidth(296);
        rubric.setScore(3);
        QCOMPARE(rubric.heightForWidth(296), before);
    }

    void triStateHasThreeAnswers()
    {
        TriStateSegment segment(m_theme);
        segment.resize(segment.sizeHint());
        QSignalSpy chosen(&segment, &TriStateSegment::chosen);
        QTest::keyClick(&segment, Qt::Key_Y);
        QCOMPARE(chosen.last().value(0).value<Tri>(), Tri::Yes);
        segment.setValue(Tri::Yes);
        QTest::keyClick(&segment, Qt::Key_Space);
        QCOMPARE(chosen.last().value(0).value<Tri>(), Tri::No);
        QTest::keyClick(&segment, Qt::Key_Question);
        QCOMPARE(chosen.last().value(0).value<Tri>(), Tri::Unknown);
        QTest::mouseClick(&segment, Qt::LeftButton, {}, QPoint(segment.width() - 5, 14));
        QCOMPARE(chosen.last().value(0).value<Tri>(), Tri::Unknown);
        QCOMPARE(segment.value(), Tri::Yes);
    }

    void explanationLeadsToEveryFact()
    {
        ExplainView view(m_theme);
        view.setRows(
            {{Status::Good, QStringLiteral("甲"), {}, {Aspect::Rto, Aspect::ConditionHr1}, {}},
             {Status::Bad, QStringLiteral("乙"), QStringLiteral("門檻"), {}, {}}});
        view.resize(296, view.heightForWidth(296));
        QSignalSpy aspects(&view, &ExplainView::aspectActivated);
        for (int i = 0; i < 3; ++i) {
            QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(50, 8));
        }
        QCOMPARE(aspects.count(), 3);
        QCOMPARE(aspects.at(0).value(0).value<Aspect>(), Aspect::Rto);
        QCOMPARE(aspects.at(1).value(0).value<Aspect>(), Aspect::ConditionHr1);
        QCOMPARE(aspects.at(2).value(0).value<Aspect>(), Aspect::Rto);
    }

    void sliderMovesByKeyAndMouse()
    {
        CutoffSlider slider(m_theme, CutoffSlider::Keeps::AtLeast);
        slider.setRange(6, 18);
        slider.setHistogram({0, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0});
        slider.setRecorded(13);
        slider.setValue(13);
        slider.resize(slider.sizeHint());
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(slider.value(), 14);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(0, 30));
        QCOMPARE(slider.value(), 6);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(slider.width(), 30));
        QCOMPARE(slider.value(), 18);
    }

    void filterFieldGivesUpInTwoSteps()
    {
        FilterField field(m_theme);
        QSignalSpy left(&field, &FilterField::left);
        QTest::keyClicks(&field, QStringLiteral("abc"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(left.count(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void dialogKeepsFocusAndShortcutsToItself()
    {
        QWidget window;
        window.resize(1024, 700);
        auto* column = new QVBoxLayout(&window);
        auto* outside = new QLineEdit;
        column->addWidget(outside);
        int fired = 0;
        connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Z")), &window),
                &QShortcut::activated,
                &window,
                [&] { ++fired; });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        outside->setFocus();
        QTest::keyClick(outside, Qt::Key_F2, Qt::ControlModifier); // settles the focus

        auto* dialog = new Dialog(m_theme, &window, QSize(500, 300));
        auto* inside = new QLineEdit;
        dialog->setBody(inside);
        QPushButton* cancel = dialog->addButton(QStringLiteral("Cancel"), ButtonKind::Quiet);
        QPushButton* ok = dialog->addButton(QStringLiteral("OK"), ButtonKind::Primary);
        connect(ok, &QPushButton::clicked, dialog, &Dialog::accept);
        dialog->open();
        QCOMPARE(Dialog::openIn(&window), dialog);
        QCOMPARE(window.focusWidget(), inside);
        QTest::keyClick(inside, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fired, 0);
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            QVERIFY(dialog->isAncestorOf(window.focusWidget()));
        }
        QVERIFY(cancel->isVisible());
        inside->setFocus();
        QSignalSpy accepted(dialog, &Dialog::accepted);
        QTest::keyClick(inside, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(window.focusWidget(), outside);
        QCOMPARE(Dialog::openIn(&window), nullptr);
    }

    void dialogFitsASmallWindow()
    {
        QWidget window;
        window.resize(1024, 700);
        window.show();
        auto* dialog = new Dialog(m_theme, &window, QSize(5000, 5000));
        dialog->open();
        QCOMPARE(dialog->size(), window.size());
        QVERIFY(dialog->findChild<QWidget*>()->width() <= 1024 - 48);
        dialog->reject();
    }

    void toastActsOnce()
    {
        QWidget page;
        page.resize(900, 600);
        page.show();
        Toast toast(m_theme, &page);
        int acted = 0;
        toast.show(QStringLiteral("已改 12 格"), QStringLiteral("復原"), [&] { ++acted; });
        QVERIFY(toast.isVisible());
        QVERIFY(toast.geometry().bottom() < page.height());
        QTest::mouseClick(toast.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(acted, 1);
        QVERIFY(!toast.isVisible());
    }

    void elidedLabelGoesOnInItsSecondLine()
    {
        const QString text = QStringLiteral("one two three four five six seven eight nine ten");
        ElidedLabel label(m_theme, Theme::small, false, Tone::Text);
        label.setText(text);
        label.show();
        const int whole = label.sizeHint().width();
        const int oneLine = label.sizeHint().height();
        label.resize(whole, oneLine);
        QCOMPARE(label.shownLines(), QStringList{text});
        QVERIFY(label.toolTip().isEmpty());
        label.resize(whole * 2 / 3, oneLine);
        QCOMPARE(label.shownLines().size(), 1);
        QVERIFY(label.shownLines().first().endsWith(QChar(0x2026)));
        QCOMPARE(label.toolTip(), paint::toolTip(text));

        label.setLines(2);
        QCOMPARE(label.sizeHint().height(), 2 * oneLine);
        label.resize(whole * 2 / 3 + 1, 2 * oneLine);
        QCOMPARE(label.shownLines().size(), 2);
        QCOMPARE(label.shownLines().join(QLatin1Char(' ')), text);
        QVERIFY(label.toolTip().isEmpty());
        label.resize(whole / 3, 2 * oneLine);
        QVERIFY(label.shownLines().last().endsWith(QChar(0x2026)));
        QCOMPARE(label.toolTip(), paint::toolTip(text));
    }

    /// A crash costs ten seconds of typing, not all that was typed without a pause.
    void typingWithoutAPauseIsRecordedToo()
    {
        const ThemeHolder theme;
        StatementEdit edit(theme);
        edit.setPause(60'000, 100);
        QSignalSpy entered(&edit, &StatementEdit::entered);
        edit.setRecorded(QStringLiteral("a"), QStringLiteral("x"));
        edit.show();
        edit.setFocus();
        QTRY_VERIFY(edit.hasFocus());
        edit.moveCursor(QTextCursor::End);
        const QElapsedTimer since = [] {
            QElapsedTimer timer;
            timer.start();
            return timer;
        }();
        while (entered.isEmpty() && since.elapsed() < 5'000) {
            QTest::keyClick(&edit, Qt::Key_Y);
            QTest::qWait(10);
        }
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered[0][0].toString(), QStringLiteral("a"));
        QVERIFY(entered[0][1].toString().startsWith(QStringLiteral("xy")));
        const int session = entered[0][2].toInt();
        QTest::keyClick(&edit, Qt::Key_Z);
        edit.flush();
        QCOMPARE(entered.size(), 2);
        QCOMPARE(entered[1][2].toInt(), session);
        QTest::qWait(150); // nothing new
        QCOMPARE(entered.size(), 2);
        edit.clearFocus(); // it was not recorded, so it is tried again
        QCOMPARE(entered.size(), 3);
        edit.setRecorded(QStringLiteral("a"), edit.toPlainText());
        edit.flush();
        QCOMPARE(entered.size(), 3);
    }

    void whatIsRefusedHalfTypedWaitsForTheEnd()
    {
        EntryField field;
        QSignalSpy entered(&field, &EntryField::entered);
        field.setPause(20, 20);
        field.setRecorded(QStringLiteral("a"), QStringLiteral("x"));
        field.setHaste(EntryField::Haste::OnLeaving);
        QTest::keyClicks(&field, QStringLiteral("yz"));
        QTest::qWait(60);
        QCOMPARE(entered.size(), 0);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        field.setRecorded(QStringLiteral("a"), QStringLiteral("xyz"));
        field.setHaste(EntryField::Haste::NotEmpty);
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::qWait(60);
        QCOMPARE(entered.size(), 1);
        QTest::keyClicks(&field, QStringLiteral("q"));
        QTRY_COMPARE(entered.size(), 2);
        QCOMPARE(entered[1][1].toString(), QStringLiteral("q"));
    }

    void userTextIsNeverMarkup()
    {
        QCOMPARE(paint::toolTip(QStringLiteral("<b>x</b>\ny")),
                 QStringLiteral("<span>&lt;b&gt;x&lt;/b&gt;<br>y</span>"));
        const std::unique_ptr<QLabel> label(makeLabel(QStringLiteral("<i>a</i>"), 12));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
