// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/maturitytreemodel.h"
#include "app/pages/common/evidencelist.h"
#include "app/pages/maturity/comparisonpanel.h"
#include "app/pages/maturity/grouppanel.h"
#include "app/pages/maturity/itempanel.h"
#include "app/pages/maturity/itemtree.h"
#include "app/pages/maturity/lenspanel.h"
#include "app/pages/maturity/rolluppopover.h"
#include "app/pages/maturity/statussegment.h"
#include "app/pages/maturity/targetpopover.h"
#include "app/widgets/choicepopover.h"
#include "app/widgets/datefield.h"
#include "app/widgets/statementedit.h"
#include "maturitybench.h"
#include "model/domain/roadmapedits.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace zt;

/// The whole job of the page by keyboard alone.
class TestMaturityPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MaturityBench> m_bench;
    SystemId m_system;

    [[nodiscard]] MaturityPage* page() const { return m_bench->page; }

    [[nodiscard]] QUndoStack& undo() const { return m_bench->session->context().edit.undoStack(); }

    [[nodiscard]] int order(int pillar) const { return page()->state().view().order(pillar); }

    void implement(const QStringList& items) const
    {
        for (const QString& item : items) {
            page()->showItem(item);
            page()->focusMain();
            m_bench->key(Qt::Key_1);
            QCOMPARE(m_bench->answer(item).status, ItemStatus::Implemented);
        }
    }

    [[nodiscard]] QPushButton* besideThePage(const QString& name) const
    {
        return page()->inspector()->findChild<QPushButton*>(name);
    }

    template <class Popover>
    [[nodiscard]] Popover* opened() const
    {
        return page()->findChild<Popover*>();
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<MaturityBench>();
        m_system = m_bench->addSystem(QStringLiteral("S-001"), QStringLiteral("線上開戶系統"));
        m_bench->open();
        QCOMPARE(page()->state().scope(), Scope::system(m_system));
    }

    void cleanup() { m_bench.reset(); }

    void emptyPageSaysWhatToDo()
    {
        QVERIFY(!page()->saysWhatToDo());
        MaturityBench bench; // without a system
        bench.open();
        QVERIFY(bench.page->saysWhatToDo());
        QVERIFY(bench.page->inspector() == nullptr);
        QVERIFY(bench.page->primaryAction() == nullptr);
        QVERIFY(!bench.page->tree()->isVisible());
        QSignalSpy opened(bench.page, &Page::openPage);
        auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(button);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("inventory"));

        bench.addSystem(QStringLiteral("S-001"), QStringLiteral("線上開戶系統"));
        QVERIFY(!bench.page->saysWhatToDo());
        QVERIFY(bench.page->tree()->isVisible());
        QVERIFY(bench.page->inspector() != nullptr);
    }

    /// Also what one panel says in the name of another; the bench has words of the guideline alone.
    void languageChangesEverywhere()
    {
        const auto says = [this](const QString& text) {
            const QList<QLabel*> labels = page()->inspector()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
                return label->text().contains(text);
            });
        };
        QVERIFY(says(QStringLiteral("身分: ")));
        m_bench->languages.set(LanguageCode::En);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_bench->window.get(), &change);
        QVERIFY(!says(QStringLiteral("身分: ")));
        QVERIFY(says(QStringLiteral("Identity: ")));
    }

    void statusBringsWhoAndWhen()
    {
        QCOMPARE(page()->item(), QStringLiteral("1-1"));
        m_bench->key(Qt::Key_1);
        const ItemAnswer answer = m_bench->answer(QStringLiteral("1-1"));
        QCOMPARE(answer.status, ItemStatus::Implemented);
        QCOMPARE(answer.assessor, QStringLiteral("陳怡安"));
        QCOMPARE(answer.assessedOn, QDate(2026, 7, 18));
        m_bench->key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(page()->item(), QStringLiteral("1-2"));
        m_bench->key(Qt::Key_3);
        QCOMPARE(m_bench->answer(QStringLiteral("1-2")).status, ItemStatus::Planned);
        m_bench->key(Qt::Key_0);
        QVERIFY(m_bench->snapshot().answers.find(
                    {Scope::system(m_system), QStringLiteral("1-2")}) == nullptr);
    }

    void levelFollowsTheAnswers()
    {
        // Level I of pillar P1 is 1-1, 1-3, 1-4 in the pack; II adds 1-2 and 1-5.
        implement({QStringLiteral("1-1"), QStringLiteral("1-3")});
        QCOMPARE(order(0), 0);
        implement({QStringLiteral("1-4")});
        QCOMPARE(order(0), 1);
        QVERIFY(page()->state().row(QStringLiteral("1-2"))->holdsDown);
        QVERIFY(!page()->state().row(QStringLiteral("1-6"))->holdsDown);
        implement({QStringLiteral("1-2"), QStringLiteral("1-5")});
        QCOMPARE(order(0), 2);
        undo().undo();
        QCOMPARE(order(0), 1);
    }

    void nextUnknownSkipsWhatIsAssessed()
    {
        implement({QStringLiteral("1-2")});
        page()->showItem(QStringLiteral("1-1"));
        page()->focusMain();
        m_bench->key(Qt::Key_F8);
        QCOMPARE(page()->item(), QStringLiteral("1-3"));
    }

    void partialWaitsForItsShare()
    {
        const qint64 seq = m_bench->snapshot().trailSeq;
        m_bench->key(Qt::Key_2);
        QCOMPARE(page()->panel()->status()->proposed(), std::optional(ItemStatus::Partial));
        QCOMPARE(m_bench->snapshot().trailSeq, seq);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(page()->panel()->share()));
        QTest::keyClicks(page()->panel()->share(), QStringLiteral("70"));
        m_bench->key(Qt::Key_Return);
        QCOMPARE(m_bench->snapshot().trailSeq, seq + 1);
        const ItemAnswer answer = m_bench->answer(QStringLiteral("1-1"));
        QCOMPARE(answer.status, ItemStatus::Partial);
        QCOMPARE(answer.sharePercent, 70);
        QVERIFY(!page()->panel()->status()->proposed());
    }

    void notApplicableWaitsForItsReason()
    {
        const qint64 seq = m_bench->snapshot().trailSeq;
        m_bench->key(Qt::Key_5);
        QCOMPARE(page()->panel()->status()->proposed(), std::optional(ItemStatus::NotApplicable));
        QCOMPARE(m_bench->snapshot().trailSeq, seq);
        QTest::keyClicks(page()->panel()->statement(), QStringLiteral("no sign-in"));
        page()->focusMain();
        QCOMPARE(m_bench->snapshot().trailSeq, seq + 1);
        const ItemAnswer answer = m_bench->answer(QStringLiteral("1-1"));
        QCOMPARE(answer.status, ItemStatus::NotApplicable);
        QCOMPARE(answer.note, QStringLiteral("no sign-in"));
    }

    void proposalGoesWithTheItem()
    {
        m_bench->key(Qt::Key_5);
        page()->showItem(QStringLiteral("1-2"));
        QVERIFY(!page()->panel()->status()->proposed());
        QCOMPARE(m_bench->answer(QStringLiteral("1-1")).status, ItemStatus::NotAssessed);
    }

    void typingIsSavedOnPauseAndUndoneAsOne()
    {
        m_bench->key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(page()->panel()->statement()));
        QTest::keyClicks(page()->panel()->statement(), QStringLiteral("FIDO2"));
        QTRY_COMPARE(m_bench->answer(QStringLiteral("1-1")).note, QStringLiteral("FIDO2"));
        QTest::keyClicks(page()->panel()->statement(), QStringLiteral(" keys"));
        page()->focusMain();
        QCOMPARE(m_bench->answer(QStringLiteral("1-1")).note, QStringLiteral("FIDO2 keys"));
        QCOMPARE(undo().count(), 2); // the system, and the typing
        undo().undo();
        QCOMPARE(m_bench->answer(QStringLiteral("1-1")).note, QString());
        undo().redo();
        QCOMPARE(m_bench->answer(QStringLiteral("1-1")).note, QStringLiteral("FIDO2 keys"));
    }

    void typedWordsGoToTheItemTheyWereTypedFor()
    {
        m_bench->key(Qt::Key_Return);
        QTest::keyClicks(page()->panel()->statement(), QStringLiteral("for the first"));
        page()->showItem(QStringLiteral("1-2"));
        QCOMPARE(m_bench->answer(QStringLiteral("1-1")).note, QStringLiteral("for the first"));
        QCOMPARE(m_bench->answer(QStringLiteral("1-2")).note, QString());
    }

    void evidenceComesInGetsAPeriodAndGoes()
    {
        QFile file(m_bench->folder.filePath(QStringLiteral("政策.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("policy");
        file.close();
        QVERIFY(page()->dropFiles({file.fileName()}));
        QTRY_COMPARE(m_bench->answer(QStringLiteral("1-1")).evidence.size(), 1);
        const Evidence evidence = m_bench->snapshot().evidence.first();
        QCOMPARE(evidence.name, QStringLiteral("政策.txt"));
        QCOMPARE(evidence.size, 6);
        QCOMPARE(page()->panel()->evidence()->model()->rowCount(), 1);
        page()->panel()->evidence()->setFocus();
        page()->panel()->evidence()->setCurrentIndex(
            page()->panel()->evidence()->model()->index(0, 0));
        m_bench->ui.button = 1;
        m_bench->key(Qt::Key_Delete);
        QCOMPARE(m_bench->answer(QStringLiteral("1-1")).evidence.size(), 0);
        QVERIFY(m_bench->snapshot().evidence.isEmpty());
        undo().undo();
        QCOMPARE(m_bench->answer(QStringLiteral("1-1")).evidence.size(), 1);
    }

    /// Out of the menu beside the evidence, as a person finds it.
    void allEvidenceLeavesWithItsHashes()
    {
        QFile file(m_bench->folder.filePath(QStringLiteral("政策.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc");
        file.close();
        QVERIFY(page()->dropFiles({file.fileName()}));
        QTRY_COMPARE(m_bench->answer(QStringLiteral("1-1")).evidence.size(), 1);
        m_bench->ui.savePath = m_bench->folder.filePath(QStringLiteral("交付"));
        Q_EMIT page()->panel()->addEvidenceAsked(page()->panel());
        auto* menu = page()->findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        menu->actions().last()->trigger();
        menu->close();
        QFile sums(m_bench->ui.savePath + QStringLiteral("/SHA256SUMS"));
        QTRY_VERIFY(sums.exists());
        QVERIFY(sums.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(sums.readAll()), // FIPS 180-4's example "abc"
                 QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                                "  政策.txt\n"));
    }

    void whatIsRecordedWhileStoringIsNotLost()
    {
        QFile file(m_bench->folder.filePath(QStringLiteral("large.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8 * 1024 * 1024, 'x'));
        file.close();
        QVERIFY(page()->dropFiles({file.fileName()}));
        page()->focusMain();
        m_bench->key(Qt::Key_1);
        QTRY_COMPARE(m_bench->answer(QStringLiteral("1-1")).evidence.size(), 1);
        QTRY_COMPARE(m_bench->answer(QStringLiteral("1-1")).status, ItemStatus::Implemented);
    }

    void returningNeedsARemark()
    {
        m_bench->key(Qt::Key_1);
        m_bench->ui.button = 1;
        m_bench->ui.text = QStringLiteral("缺佐證");
        Q_EMIT page()->panel()->reviewChosen(ReviewMark::Returned);
        const ItemAnswer answer = m_bench->answer(QStringLiteral("1-1"));
        QCOMPARE(answer.review, ReviewMark::Returned);
        QCOMPARE(answer.reviewNote, QStringLiteral("缺佐證"));
        QCOMPARE(answer.reviewer, QStringLiteral("陳怡安"));
        page()->focusMain();
        m_bench->key(Qt::Key_3);
        QCOMPARE(m_bench->answer(QStringLiteral("1-1")).review, ReviewMark::Pending);
    }

    void namedPointIsComparedWithThePresent()
    {
        implement({QStringLiteral("1-1"), QStringLiteral("1-3")});
        m_bench->ui.button = 1;
        m_bench->ui.text = QStringLiteral("期初");
        page()->primaryAction()->trigger();
        QCOMPARE(m_bench->snapshot().points.size(), 1);
        implement({QStringLiteral("1-4")});
        page()->showItem(QStringLiteral("1-1"));
        page()->focusMain();
        m_bench->key(Qt::Key_4);
        m_bench->key(Qt::Key_1);
        page()->comparison()->setPoint(m_bench->snapshot().points.first());
        page()->comparison()->show(page()->state());
        QTRY_VERIFY(page()->comparison()->comparison());
        const ScopeComparison& seen = *page()->comparison()->comparison();
        QCOMPARE(seen.answers.size(), 1);
        QCOMPARE(seen.answers.first().after->item, QStringLiteral("1-4"));
        QCOMPARE(seen.moves.first().before, 0);
        QCOMPARE(seen.moves.first().after, 1);
        QCOMPARE(seen.gapsBefore - seen.gapsAfter, 1);
    }

    void institutionIsRolledUpAndDrilledInto()
    {
        const SystemId other =
            m_bench->addSystem(QStringLiteral("S-002"), QStringLiteral("下單系統"));
        implement({QStringLiteral("1-1"), QStringLiteral("1-3"), QStringLiteral("1-4")});
        page()->showScope(Scope::institution());
        QVERIFY(page()->state().view().rolledUp);
        QCOMPARE(order(0), 0); // the weakest: S-002 has nothing
        QCOMPARE(page()->state().view().group.first().reached.at(1), 1);
        page()->showItem(QStringLiteral("1-4"));
        QCOMPARE(page()->group()->model()->heldCount(), 1);
        page()->focusMain();
        m_bench->key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(page()->group()->list()));
        m_bench->key(Qt::Key_Return);
        QCOMPARE(page()->state().scope(), Scope::system(other));
        QCOMPARE(page()->item(), QStringLiteral("1-4"));
    }

    void oneAnswerTouchesItsRowsOnly()
    {
        const QAbstractItemModelTester tester(
            page()->tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        implement({QStringLiteral("1-3"), QStringLiteral("1-4")});
        page()->showItem(QStringLiteral("2-2"));
        page()->focusMain();
        QSignalSpy reset(page()->tree()->model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(page()->tree()->model(), &QAbstractItemModel::dataChanged);
        m_bench->key(Qt::Key_4);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 2); // the item and its pillar
        QCOMPARE(changed.at(0).at(0).toModelIndex(),
                 page()->tree()->model()->indexOf(QStringLiteral("2-2")));
        QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 1);
    }

    void targetOfAPillarIsSetAndTakenAway()
    {
        QTest::mouseClick(besideThePage(QStringLiteral("setTarget")), Qt::LeftButton);
        auto* popover = opened<TargetPopover>();
        QVERIFY(popover != nullptr);
        auto* level = popover->findChild<QComboBox*>(QStringLiteral("targetLevel"));
        QTest::keyClick(level, Qt::Key_Down);
        QTest::keyClick(level, Qt::Key_Down);
        QTest::keyClick(level, Qt::Key_Down);
        QTest::keyClicks(popover->findChild<DateField*>(QStringLiteral("targetDue")),
                         QStringLiteral("2027-06-30"));
        QTest::mouseClick(popover->findChild<QPushButton*>(QStringLiteral("recordTarget")),
                          Qt::LeftButton);
        const PillarTarget* target =
            m_bench->snapshot().target(Scope::system(m_system), QStringLiteral("P1"));
        QVERIFY(target != nullptr);
        QCOMPARE(target->order, 3);
        QCOMPARE(target->due, QDate(2027, 6, 30));
        undo().undo();
        QVERIFY(m_bench->snapshot().target(Scope::system(m_system), QStringLiteral("P1")) ==
                nullptr);
        undo().redo();
        QTRY_VERIFY(opened<TargetPopover>() == nullptr);
        QTest::mouseClick(besideThePage(QStringLiteral("setTarget")), Qt::LeftButton);
        popover = opened<TargetPopover>();
        QTest::keyClick(popover->findChild<QComboBox*>(QStringLiteral("targetLevel")),
                        Qt::Key_Home);
        QTest::mouseClick(popover->findChild<QPushButton*>(QStringLiteral("recordTarget")),
                          Qt::LeftButton);
        QVERIFY(m_bench->snapshot().target(Scope::system(m_system), QStringLiteral("P1")) ==
                nullptr);
    }

    void aFindingIsFixedBesideItAndAllOfItsKindAtOnce()
    {
        const QStringList late{QStringLiteral("1-1"), QStringLiteral("1-3"), QStringLiteral("1-4")};
        for (const QString& item : late) {
            page()->showItem(item);
            page()->focusMain();
            m_bench->key(Qt::Key_3);
            Q_EMIT page()->panel()->targetEntered(QDate(2026, 6, 30));
        }
        const QString name = QStringLiteral("fix:1-3:target_date_passed");
        QPushButton* link = besideThePage(name);
        QVERIFY(link != nullptr);
        // To the end of the assessment period, or else a person gives the date.
        MaturityMethod method = m_bench->snapshot().maturityMethod;
        const MaturityMethod before = method;
        method.periodFrom = QDate(2026, 1, 1);
        method.periodTo = QDate(2026, 12, 31);
        QVERIFY(m_bench->session->context().edit.apply(
            ChangeSet{{QStringLiteral("test"), {}}, {Change{before, method}}, {}}));
        QTest::mouseClick(besideThePage(name), Qt::LeftButton);
        QCOMPARE(m_bench->answer(QStringLiteral("1-3")).targetDate, QDate(2026, 12, 31));
        QCOMPARE(m_bench->answer(QStringLiteral("1-1")).targetDate, QDate(2026, 6, 30));
        const qint64 seq = m_bench->snapshot().trailSeq;
        m_bench->ui.button = 1;
        QTest::mouseClick(besideThePage(QStringLiteral("fixAll")), Qt::LeftButton);
        auto* kinds = opened<ChoicePopover>();
        QVERIFY(kinds != nullptr);
        QTest::keyClick(kinds->list(), Qt::Key_Return);
        QVERIFY(m_bench->ui.asked.last().text.contains(QStringLiteral("1-4")));
        QCOMPARE(m_bench->snapshot().trailSeq, seq + 1);
        for (const QString& item : late) {
            QCOMPARE(m_bench->answer(item).targetDate, QDate(2026, 12, 31));
        }
        undo().undo();
        QCOMPARE(m_bench->answer(QStringLiteral("1-1")).targetDate, QDate(2026, 6, 30));
        QCOMPARE(m_bench->answer(QStringLiteral("1-3")).targetDate, QDate(2026, 12, 31));
    }

    /// The target of a pillar is held against today as that of an item is; the names say which.
    void aPillarsTargetDateThatHasPassedIsFixedBesideIt()
    {
        const Scope scope = Scope::system(m_system);
        page()->showItem(QStringLiteral("1-1"));
        page()->focusMain();
        m_bench->key(Qt::Key_1); // without a level there is nothing to be short of
        PillarTarget target;
        target.scope = scope;
        target.pillar = QStringLiteral("P1");
        target.order = 3;
        target.due = QDate(2026, 6, 30);
        QVERIFY(m_bench->session->context().edit.apply(setTarget(m_bench->snapshot(), target)));
        QPushButton* link = besideThePage(QStringLiteral("fix::target_date_passed"));
        QVERIFY(link != nullptr);
        QVERIFY2(link->parentWidget()->accessibleName().startsWith(QStringLiteral("身分")),
                 qPrintable(link->parentWidget()->accessibleName()));
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(!m_bench->snapshot().target(scope, QStringLiteral("P1"))->due.isValid());
        QVERIFY(besideThePage(QStringLiteral("fix::target_date_passed")) == nullptr);
        undo().undo();
        QCOMPARE(m_bench->snapshot().target(scope, QStringLiteral("P1"))->due, target.due);
    }

    void secondLensTakesAnAnswerOfItsOwn()
    {
        QTest::mouseClick(besideThePage(QStringLiteral("lensSwitch")), Qt::LeftButton);
        LensPanel* lens = page()->lens();
        QVERIFY(lens->isVisible());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(lens->rows()));
        QCOMPARE(lens->rows()->topLevelItemCount(), 5);
        QCOMPARE(lens->lens().rows.size(), 37);
        const QString row = lens->row();
        const ItemRef ref{Scope::system(m_system), row};
        m_bench->key(Qt::Key_3);
        QCOMPARE(m_bench->snapshot().lensAnswers.constFind(toKey(ref))->stage, 3);
        QCOMPARE(lens->lens().rows.first().basis, LensBasis::OwnAnswer);
        QCOMPARE(lens->row(), row);
        QTest::mouseClick(lens->findChild<QPushButton*>(QStringLiteral("stage2")), Qt::LeftButton);
        QCOMPARE(m_bench->snapshot().lensAnswers.constFind(toKey(ref))->stage, 2);
        lens->rows()->setFocus();
        m_bench->key(Qt::Key_0);
        QVERIFY(m_bench->snapshot().lensAnswers.isEmpty());
        undo().undo();
        QCOMPARE(m_bench->snapshot().lensAnswers.size(), 1);
        QTest::mouseClick(besideThePage(QStringLiteral("lensSwitch")), Qt::LeftButton);
        QVERIFY(page()->panel()->isVisible());
    }

    void weightsOfSystemsAreTyped()
    {
        MaturityMethod method;
        method.rollup = Rollup::Weighted;
        method.reason = QStringLiteral("董事會");
        QList<System> systems;
        for (const System& system : m_bench->snapshot().systems) {
            systems.append(system);
        }
        RollupPopover popover(m_bench->theme, method, systems, false, nullptr);
        MaturityMethod entered;
        connect(&popover, &RollupPopover::entered, this, [&](const MaturityMethod& value) {
            entered = value;
        });
        popover.setAttribute(Qt::WA_DeleteOnClose, false);
        popover.openBelow(page());
        auto* weights = popover.findChild<QTableWidget*>(QStringLiteral("weights"));
        QVERIFY(weights->isVisible());
        weights->item(0, 1)->setText(QStringLiteral("many"));
        QCOMPARE(weights->item(0, 1)->text(), QString());
        weights->item(0, 1)->setText(QStringLiteral("250"));
        QTest::mouseClick(popover.findChild<QPushButton*>(QStringLiteral("recordMethod")),
                          Qt::LeftButton);
        QCOMPARE(entered.weightPercent, (QMap<SystemId, int>{{m_system, 250}}));
    }

    void onePillarByKeyboardAlone()
    {
        // P1: 1-1, 1-3, 1-4 are I, 1-2 and 1-5 II, 1-6 III, 1-7 IV. Esc in the window does what
        // focusMain() does.
        const auto next = [this] { m_bench->key(Qt::Key_Down, Qt::ControlModifier); };
        m_bench->key(Qt::Key_1);
        m_bench->key(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("FIDO2"));
        next();
        page()->focusMain();
        m_bench->key(Qt::Key_1);
        for (int item = 0; item < 3; ++item) {
            next();
            m_bench->key(Qt::Key_1);
        }
        next();
        m_bench->key(Qt::Key_2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("60"));
        m_bench->key(Qt::Key_Return);
        page()->focusMain();
        next();
        m_bench->key(Qt::Key_5);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("outsourced"));
        next();
        QCOMPARE(page()->item(), QStringLiteral("2-1"));
        QCOMPARE(m_bench->answer(QStringLiteral("1-1")).note, QStringLiteral("FIDO2"));
        for (const char* item : {"1-1", "1-2", "1-3", "1-4", "1-5"}) {
            QCOMPARE(m_bench->answer(QLatin1String(item)).status, ItemStatus::Implemented);
        }
        QCOMPARE(m_bench->answer(QStringLiteral("1-6")).sharePercent, 60);
        QCOMPARE(m_bench->answer(QStringLiteral("1-7")).status, ItemStatus::NotApplicable);
        QCOMPARE(m_bench->answer(QStringLiteral("1-7")).note, QStringLiteral("outsourced"));
        QCOMPARE(order(0), 2);
        const Snapshot& now = m_bench->snapshot();
        while (undo().canUndo()) {
            undo().undo();
        }
        QVERIFY(now.answers.find({Scope::system(m_system), QStringLiteral("1-1")}) == nullptr);
        QVERIFY(m_bench->snapshot().systems.isEmpty());
    }

    void filterNarrowsTheTree()
    {
        QVERIFY(page()->focusFilter());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4-5"));
        QAbstractItemModel* shown = page()->tree()->view()->model();
        QCOMPARE(shown->rowCount(), 1);
        QCOMPARE(shown->rowCount(shown->index(0, 0)), 1);
        m_bench->key(Qt::Key_Escape);
        QCOMPARE(shown->rowCount(), 5);
    }
};

QTEST_MAIN(TestMaturityPage)
#include "tst_maturitypage.moc"
