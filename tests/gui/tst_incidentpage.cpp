// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/auditdialog.h"
#include "app/pages/audit/findingsview.h"
#include "app/pages/incident/casedialog.h"
#include "app/pages/incident/custodyview.h"
#include "app/pages/incident/deadlinecard.h"
#include "app/pages/incident/effectform.h"
#include "app/pages/incident/exhibitdialogs.h"
#include "app/pages/incident/incidentdialogs.h"
#include "app/pages/incident/incidentlist.h"
#include "app/pages/incident/incidentpanel.h"
#include "app/pages/incident/linedialog.h"
#include "app/pages/incident/measuredialogs.h"
#include "app/pages/incident/measurelist.h"
#include "app/pages/incident/recordform.h"
#include "app/pages/incident/stagecell.h"
#include "app/pages/incident/timelinelist.h"
#include "app/widgets/datefield.h"
#include "app/widgets/entryfield.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/momentfield.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/segments.h"
#include "app/widgets/statementedit.h"
#include "auditbench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace zt;

/// The whole job on incidents by keyboard and clicks. Times are worked out by hand from the rules:
/// 30 minutes, 24 hours and 72 hours after the start that the institution chose.
class TestIncidentPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AuditBench> m_bench;

    [[nodiscard]] IncidentsView* view() const { return m_bench->page->incidents(); }

    [[nodiscard]] IncidentPanel* panel() const { return view()->panel(); }

    [[nodiscard]] DeadlineCard* card(int index) const { return panel()->cards().at(index); }

    [[nodiscard]] QUndoStack& undo() const { return m_bench->session->context().edit.undoStack(); }

    [[nodiscard]] const Incident& incident() const { return m_bench->snapshot().incidents.first(); }

    [[nodiscard]] IncidentFile file() const
    {
        return incidentFile(m_bench->snapshot(), incident());
    }

    void setNow(int hour, int minute, int second, int day = 18) const
    {
        m_bench->clock.set(QDateTime(QDate(2026, 7, day), QTime(hour, minute, second, 500), Qt::UTC)
                               .addSecs(-8 * 3600));
        view()->tick();
    }

    /// Presses the button of an open dialog that records.
    void save(const FormDialog* dialog) const
    {
        QVERIFY2(dialog->saveButton()->isEnabled(), qPrintable(dialog->saveButton()->toolTip()));
        dialog->saveButton()->setFocus();
        m_bench->key(Qt::Key_Space);
    }

    /// A record that was noticed on 2026-07-18 at 09:20, Taipei.
    void begin(const QString& noticed = QStringLiteral("2026-07-18 09:20")) const
    {
        m_bench->key(Qt::Key_Space); // the prompt's button has the focus
        auto* dialog = m_bench->dialog<NewIncidentDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->title()->hasFocus());
        m_bench->shot(QStringLiteral("incident-new"));
        m_bench->type(QStringLiteral("Credential stuffing"));
        dialog->noticedAt()->setFocus();
        dialog->noticedAt()->selectAll();
        m_bench->type(noticed);
        save(dialog);
        QCOMPARE(m_bench->snapshot().incidents.size(), 1);
    }

    /// Through the dialog that is open.
    void fillLine(const QString& at, const QString& text) const
    {
        auto* dialog = m_bench->dialog<LineDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->text()->hasFocus());
        m_bench->type(text);
        if (!at.isEmpty()) {
            dialog->at()->setFocus();
            dialog->at()->selectAll();
            m_bench->type(at);
        }
        save(dialog);
    }

    void newLine(IncidentEventKind kind, const QString& at, const QString& text) const
    {
        m_bench->key(Qt::Key_Return, Qt::ControlModifier);
        auto* dialog = m_bench->dialog<LineDialog>();
        QVERIFY(dialog);
        dialog->kind()->setCurrentIndex(static_cast<int>(kind));
        fillLine(at, text);
    }

    void beginAudit() const
    {
        m_bench->page->setSubPage(0);
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<AuditDialog>();
        QVERIFY(dialog);
        dialog->saveButton()->setFocus();
        m_bench->key(Qt::Key_Space);
        QCOMPARE(m_bench->snapshot().audits.size(), 1);
        m_bench->page->setSubPage(3);
    }

    void newMeasure() const
    {
        panel()->measures()->addButton()->setFocus();
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<MeasureDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->saveButton()->isEnabled());
        m_bench->type(QStringLiteral("Count by source"));
        dialog->owner()->setFocus();
        m_bench->type(QStringLiteral("IT"));
        dialog->due()->setFocus();
        m_bench->type(QStringLiteral("2026-09-30"));
        save(dialog);
        QCOMPARE(incident().actions.size(), 1);
    }

    /// A new exhibit whose chain is still empty; the dialog for its collection is open.
    void newExhibit() const
    {
        view()->side()->custody()->addButton()->setFocus();
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<ExhibitDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->name()->hasFocus());
        m_bench->type(QStringLiteral("memory.aff4"));
        save(dialog);
        QCOMPARE(m_bench->snapshot().exhibits.size(), 1);
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<AuditBench>(LanguageCode::En, 1, 0);
        m_bench->open();
        m_bench->page->setSubPage(3);
        QVERIFY(view()->saysWhatToDo());
        setNow(14, 22, 30);
    }

    void cleanup() { m_bench.reset(); }

    void emptyPageSaysWhatToDo()
    {
        QCOMPARE(m_bench->page->currentSubPage(), 3);
        QVERIFY(m_bench->page->inspector() == nullptr);
        QVERIFY(m_bench->page->primaryAction() == nullptr);
        QVERIFY(view()->prompt()->isVisible());
        QVERIFY(!view()->list()->isVisible());
        begin();
        QVERIFY(!view()->saysWhatToDo());
        QVERIFY(!view()->prompt()->isVisible());
        QVERIFY(m_bench->page->inspector() == view()->side());
        QCOMPARE(incident().code, QStringLiteral("IN-01"));
        QCOMPARE(incident().title, QStringLiteral("Credential stuffing"));
        QCOMPARE(file().events.size(), 1);
        QCOMPARE(toText(file().events.first().at), QStringLiteral("2026-07-18T09:20:00.000+08:00"));
        QVERIFY(m_bench->snapshot().incidentGuide != nullptr); // pinned by the same change
        undo().undo();
        QVERIFY(view()->saysWhatToDo());
    }

    void clocksRunFromTheStart()
    {
        begin();
        // 14:22:30 is 4 h 32 min after 09:50, 18 h 57 min before 09:20 of the next day, and 2 days
        // 18 h before that of 21 July.
        QCOMPARE(panel()->cards().size(), 4);
        QCOMPARE(card(0)->result(), QStringLiteral("4:32 late"));
        QCOMPARE(card(0)->limit(), QStringLiteral("by 09:50"));
        QCOMPARE(card(0)->deed(), QStringLiteral("not sent"));
        QCOMPARE(card(0)->shape(), Status::Bad);
        QCOMPARE(card(1)->result(), QStringLiteral("18:57 left"));
        QCOMPARE(card(1)->limit(), QStringLiteral("by 07-19 09:20"));
        QCOMPARE(card(1)->shape(), Status::Info); // the one due next
        QCOMPARE(card(2)->result(), QStringLiteral("2 d 18 h left"));
        QCOMPARE(card(2)->limit(), QStringLiteral("by 07-21 09:20"));
        QCOMPARE(card(2)->shape(), Status::NotYet);
        QCOMPARE(card(3)->result(), QStringLiteral("To be judged"));
        setNow(14, 23, 30);
        QCOMPARE(card(0)->result(), QStringLiteral("4:33 late"));
        QCOMPARE(card(1)->result(), QStringLiteral("18:56 left"));
        setNow(9, 20, 30, 21);
        QCOMPARE(card(1)->result(), QStringLiteral("2 d 0 h late"));
        QCOMPARE(card(2)->result(), QStringLiteral("0 min late"));
    }

    void lastHourIsCountedBySeconds()
    {
        setNow(9, 37, 54);
        begin();
        // 09:50:00 less 09:37:54.5 is 12 min 5.5 s.
        QVERIFY(view()->state().countsSeconds());
        QCOMPARE(card(0)->result(), QStringLiteral("12 min 05 s left"));
        setNow(9, 37, 55);
        QCOMPARE(card(0)->result(), QStringLiteral("12 min 04 s left"));
        setNow(9, 50, 0);
        QCOMPARE(card(0)->result(), QStringLiteral("0 min late"));
        QVERIFY(!view()->state().countsSeconds());
    }

    void whatIsLateSaysSoInWords()
    {
        begin();
        const QModelIndex index = view()->list()->model()->indexOf(incident().id);
        QVERIFY(index.data().toString().contains(QStringLiteral("late")));
        QCOMPARE(m_bench->page->facts(),
                 (QStringList{QStringLiteral("1 in work"), QStringLiteral("1 late")}));
        QVERIFY(card(0)->accessibleName().contains(QStringLiteral("4:32 late")));
        QCOMPARE(m_bench->page->subPages().at(3).count, QStringLiteral("1"));
    }

    void startIsChosen()
    {
        begin();
        newLine(IncidentEventKind::Occurred,
                QStringLiteral("2026-07-18 09:12"),
                QStringLiteral("Failures rise"));
        QCOMPARE(card(0)->limit(), QStringLiteral("by 09:50"));
        panel()->clockStart()->setFocus();
        m_bench->key(Qt::Key_Down);
        QCOMPARE(incident().clockStart, ClockStart::Occurred);
        QCOMPARE(card(0)->limit(), QStringLiteral("by 09:42"));
        QCOMPARE(card(1)->limit(), QStringLiteral("by 07-19 09:12"));
    }

    void announcementWhereSomebodyIsAffected()
    {
        begin();
        TriStateSegment* investors =
            view()->side()->effects()->answer(QStringLiteral("affects_investors"));
        investors->setFocus();
        m_bench->key(Qt::Key_Y);
        QCOMPARE(incident().affectsInvestors, Tri::Yes);
        QCOMPARE(card(3)->result(), QStringLiteral("Due at once"));
        QCOMPARE(card(3)->shape(), Status::Bad);
        QCOMPARE(card(3)->deed(), QStringLiteral("open for 5:02")); // since 09:20
        card(3)->setFocus();
        m_bench->key(Qt::Key_Space);
        fillLine(QStringLiteral("2026-07-18 09:44"), QStringLiteral("On the web site"));
        QCOMPARE(file().events.last().kind, IncidentEventKind::Announcement);
        QCOMPARE(card(3)->result(), QStringLiteral("Announced"));
        QCOMPARE(card(3)->shape(), Status::Good);
        QCOMPARE(card(3)->deed(), QStringLiteral("after 24 min"));
        investors->setFocus();
        m_bench->key(Qt::Key_Question);
        QCOMPARE(incident().affectsInvestors, Tri::Unknown);
    }

    void cardAsksForItsReport()
    {
        begin();
        QTest::mouseClick(card(0), Qt::LeftButton);
        auto* dialog = m_bench->dialog<LineDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->kind()->currentIndex(),
                 static_cast<int>(IncidentEventKind::InitialReport));
        fillLine(QStringLiteral("2026-07-18 09:58"), QStringLiteral("To the authority"));
        // 09:58 is 8 minutes after 09:50, and stays late.
        QCOMPARE(card(0)->result(), QStringLiteral("8 min late"));
        QCOMPARE(card(0)->deed(), QStringLiteral("sent 09:58"));
        QCOMPARE(card(0)->shape(), Status::Bad);
        // The primary button goes on to the next report.
        m_bench->page->primaryAction()->trigger();
        dialog = m_bench->dialog<LineDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->kind()->currentIndex(), static_cast<int>(IncidentEventKind::FormalReport));
        m_bench->key(Qt::Key_Escape);
        QCOMPARE(file().events.size(), 2);
    }

    void stagesBeginAndEnd()
    {
        begin();
        StageCell* contain = panel()->stages().at(0);
        QCOMPARE(contain->state(), StageState::NotBegun);
        contain->setFocus();
        m_bench->key(Qt::Key_Space);
        fillLine(QStringLiteral("2026-07-18 09:31"), QStringLiteral("Sources blocked"));
        QCOMPARE(contain->state(), StageState::InWork);
        QCOMPARE(contain->span(), QStringLiteral("since 09:31, 4:51"));
        QVERIFY(contain->accessibleName().contains(QStringLiteral("Sources blocked")));
        contain->setFocus();
        m_bench->key(Qt::Key_Space);
        fillLine(QStringLiteral("2026-07-18 10:05"), QStringLiteral("Back to usual"));
        QCOMPARE(contain->state(), StageState::Done);
        QCOMPARE(contain->span(), QStringLiteral("09:31 to 10:05"));
        QCOMPARE(panel()->stages().at(1)->state(), StageState::NotBegun);
    }

    void timelineByKeyboard()
    {
        begin();
        newLine(IncidentEventKind::Note, QStringLiteral("2026-07-18 11:00"), QStringLiteral("B"));
        newLine(IncidentEventKind::Note, QStringLiteral("2026-07-18 10:00"), QStringLiteral("A"));
        TimelineList* timeline = panel()->timeline();
        const QAbstractItemModelTester tester(timeline->lines());
        QCOMPARE(timeline->lines()->rowCount(), 3);
        QCOMPARE(timeline->lines()->line(timeline->lines()->index(1))->text, QStringLiteral("A"));
        view()->focusMain();
        m_bench->key(Qt::Key_Return); // from the list to the timeline
        QVERIFY(timeline->hasFocus());
        m_bench->key(Qt::Key_Down);
        m_bench->key(Qt::Key_Return);
        auto* dialog = m_bench->dialog<LineDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->text()->toPlainText(), QStringLiteral("A"));
        m_bench->key(Qt::Key_End);
        m_bench->type(QStringLiteral("2"));
        dialog->channel()->setFocus();
        m_bench->type(QStringLiteral("WAF"));
        m_bench->key(Qt::Key_Return); // the one button that records
        QCOMPARE(file().events.at(1).text, QStringLiteral("A2"));
        QCOMPARE(file().events.at(1).channel, QStringLiteral("WAF"));
        QCOMPARE(toText(file().events.at(1).at), QStringLiteral("2026-07-18T10:00:00.000+08:00"));
        timeline->setFocus();
        QCOMPARE(timeline->currentIndex().row(), 1);
        m_bench->key(Qt::Key_Delete);
        QCOMPARE(file().events.size(), 2);
        QCOMPARE(file().events.last().text, QStringLiteral("B"));
        undo().undo();
        QCOMPARE(file().events.size(), 3);
    }

    void lineWantsTimeAndText()
    {
        begin();
        m_bench->key(Qt::Key_Return, Qt::ControlModifier);
        auto* dialog = m_bench->dialog<LineDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->saveButton()->isEnabled());
        m_bench->type(QStringLiteral("Seen"));
        QVERIFY(dialog->saveButton()->isEnabled());
        dialog->at()->setFocus();
        dialog->at()->selectAll();
        m_bench->type(QStringLiteral("2026-02-30 09:00"));
        QVERIFY(!dialog->saveButton()->isEnabled());
        QVERIFY(!dialog->at()->isSound());
        m_bench->shot(QStringLiteral("incident-line"));
        dialog->at()->selectAll();
        m_bench->type(QStringLiteral("2026-07-18T00:30+00:00"));
        save(dialog);
        // Half past midnight in Greenwich is half past eight in Taipei, and before 09:20.
        QCOMPARE(toText(file().events.first().at), QStringLiteral("2026-07-18T00:30:00.000+00:00"));
    }

    void textsAreSavedOnPauseAndOnLeaving()
    {
        begin();
        panel()->rootCause()->setFocus();
        m_bench->type(QStringLiteral("Counted by account"));
        QVERIFY(incident().rootCause.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(incident().rootCause, QStringLiteral("Counted by account"), 5000);
        StatementEdit* description = panel()->record()->text(QStringLiteral("description"));
        description->setFocus();
        m_bench->type(QStringLiteral("Tried out"));
        panel()->record()->text(QStringLiteral("result"))->setFocus();
        QCOMPARE(incident().description, QStringLiteral("Tried out"));
        EntryField* level = panel()->record()->entry(QStringLiteral("level"));
        level->setFocus();
        m_bench->type(QStringLiteral("3"));
        m_bench->page->setSubPage(1);
        QCOMPARE(incident().level, QStringLiteral("3"));
        QCOMPARE(incident().description, QStringLiteral("Tried out"));
    }

    void classAndDrill()
    {
        begin();
        panel()->record()->kind()->setFocus();
        m_bench->key(Qt::Key_Down);
        m_bench->key(Qt::Key_Down);
        QCOMPARE(incident().kind, IncidentClass::Intrusion);
        panel()->record()->drill()->setFocus();
        m_bench->key(Qt::Key_Space);
        QVERIFY(incident().drill);
        // A drill is neither in work nor late.
        QCOMPARE(m_bench->page->facts(), QStringList{QStringLiteral("0 in work")});
    }

    void notReportedWantsAReason()
    {
        begin();
        TriStateSegment* reportable = panel()->record()->reportable();
        StatementEdit* reason = panel()->record()->text(QStringLiteral("not_reported_reason"));
        QVERIFY(!reason->isVisible());
        reportable->setFocus();
        m_bench->key(Qt::Key_N);
        QCOMPARE(incident().reportable, Tri::Unknown);
        QVERIFY(reason->hasFocus());
        m_bench->type(QStringLiteral("No system of ours"));
        m_bench->key(Qt::Key_Tab);
        QCOMPARE(incident().reportable, Tri::No);
        QCOMPARE(incident().notReportedReason, QStringLiteral("No system of ours"));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(card(i)->result(), QStringLiteral("Not required"));
        }
    }

    void rolesAndFigures()
    {
        begin();
        for (const char* id : {"IRO1", "ER2"}) {
            EntryField* role = view()->side()->roles()->role(QString::fromLatin1(id));
            QVERIFY(role);
            role->setFocus();
            m_bench->type(QString::fromLatin1(id).toLower());
        }
        EntryField* customers = view()->side()->effects()->number(QStringLiteral("customers"));
        customers->setFocus();
        m_bench->type(QStringLiteral("37"));
        m_bench->key(Qt::Key_Tab);
        QCOMPARE(incident().roles,
                 (QMap<QString, QString>{{QStringLiteral("IRO1"), QStringLiteral("iro1")},
                                         {QStringLiteral("ER2"), QStringLiteral("er2")}}));
        QCOMPARE(incident().customers, std::optional<qint64>(37));
        customers->setFocus();
        m_bench->type(QStringLiteral("x"));
        m_bench->key(Qt::Key_Tab);
        QVERIFY(!customers->isSound());
        QCOMPARE(incident().customers, std::optional<qint64>(37));
        customers->setFocus();
        customers->selectAll();
        m_bench->key(Qt::Key_Delete);
        m_bench->key(Qt::Key_Tab);
        QCOMPARE(incident().customers, std::optional<qint64>());
    }

    void measureBecomesAFinding()
    {
        begin();
        newMeasure();
        QVERIFY(!panel()->measures()->buttons().first()->isEnabled()); // no audit yet
        beginAudit();
        QPushButton* raise = panel()->measures()->buttons().first();
        QVERIFY(raise->isEnabled());
        raise->setFocus();
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<RaiseFindingDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->saveButton()->isEnabled());
        QVERIFY(dialog->filter()->hasFocus());
        m_bench->type(QStringLiteral("NET-14"));
        for (int i = 0; i < dialog->pointList()->count(); ++i) {
            if (!dialog->pointList()->item(i)->isHidden()) {
                dialog->pointList()->item(i)->setCheckState(Qt::Checked);
            }
        }
        m_bench->shot(QStringLiteral("incident-finding"));
        save(dialog);
        QCOMPARE(m_bench->snapshot().auditFindings.size(), 1);
        const AuditFinding finding = m_bench->snapshot().auditFindings.first();
        QCOMPARE(finding.condition, QStringLiteral("Count by source"));
        QCOMPARE(finding.owner, QStringLiteral("IT"));
        QCOMPARE(finding.due, QDate(2026, 9, 30));
        QCOMPARE(finding.raisedOn, QDate(2026, 7, 18));
        QCOMPARE(finding.criteria,
                 (QList<PointRef>{{QStringLiteral("twse-audit"), QStringLiteral("NET-14")}}));
        QCOMPARE(incident().actions.first().finding, finding.id);
        QPushButton* open = panel()->measures()->buttons().first();
        QCOMPARE(open->text(), finding.code);
        open->setFocus();
        m_bench->key(Qt::Key_Space);
        QCOMPARE(m_bench->page->currentSubPage(), 1);
        QVERIFY(m_bench->page->findings()->isVisible());
    }

    void chainOfCustodyGrows()
    {
        begin();
        newExhibit();
        CustodyView* custody = view()->side()->custody();
        auto* dialog = m_bench->dialog<CustodyDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->step()->currentIndex(), static_cast<int>(CustodyStep::Collected));
        QVERIFY(dialog->place()->hasFocus());
        m_bench->type(QStringLiteral("room 2"));
        dialog->hash()->setFocus();
        m_bench->type(QStringLiteral("12ab"));
        QVERIFY(!dialog->saveButton()->isEnabled()); // no SHA-256
        m_bench->shot(QStringLiteral("incident-custody"));
        dialog->hash()->selectAll();
        m_bench->type(QString(64, QLatin1Char('A')));
        save(dialog);
        QCOMPARE(m_bench->snapshot().exhibits.first().custody.size(), 1);
        QCOMPARE(m_bench->snapshot().exhibits.first().custody.first().sha256,
                 QString(64, QLatin1Char('a')));
        custody->entryButton(QStringLiteral("E-01"))->setFocus();
        m_bench->key(Qt::Key_Space);
        dialog = m_bench->dialog<CustodyDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->step()->currentIndex(), static_cast<int>(CustodyStep::Sealed));
        dialog->hash()->setFocus();
        m_bench->type(QString(64, QLatin1Char('b')));
        dialog->seal()->setFocus();
        m_bench->type(QStringLiteral("0412"));
        m_bench->key(Qt::Key_Return);
        const QList<CustodyEntry> chain = m_bench->snapshot().exhibits.first().custody;
        QCOMPARE(chain.size(), 2);
        QCOMPARE(chain.last().seal, QStringLiteral("0412"));
        // Another hash than the first: the original state was not kept, and no place was named.
        const ExhibitStatus status = view()->state().current().status.exhibits.first();
        QVERIFY(status.issues.contains({CustodyIssueKind::HashChanged, 1}));
        QVERIFY(status.issues.contains({CustodyIssueKind::PlaceMissing, 1}));
        QCOMPARE(view()->side()->principles()->kept(), QStringLiteral("1/6")); // documented
    }

    /// The picture on the clipboard is kept and is an exhibit; its chain begins with the next
    /// dialog, which has the hash of what is kept.
    void pictureBecomesAnExhibit()
    {
        begin();
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QGuiApplication::clipboard()->setImage(picture);
        view()->focusMain();
        m_bench->key(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(file().exhibits.size(), 1);
        const Exhibit exhibit = file().exhibits.first();
        QCOMPARE(exhibit.code, QStringLiteral("E-01"));
        const Evidence* kept = m_bench->snapshot().evidenceOf(exhibit.evidence);
        QVERIFY(kept);
        QCOMPARE(kept->mediaType, QStringLiteral("image/png"));
        QCOMPARE(exhibit.name, kept->name);
        QVERIFY(exhibit.custody.isEmpty());
        QTRY_VERIFY(m_bench->dialog<CustodyDialog>() != nullptr);
        auto* dialog = m_bench->dialog<CustodyDialog>();
        QCOMPARE(dialog->entry().sha256, kept->sha256);
        QCOMPARE(dialog->entry().step, CustodyStep::Collected);
        save(dialog);
        QCOMPARE(file().exhibits.first().custody.size(), 1);
        undo().undo(); // the entry
        undo().undo(); // the exhibit, and the picture with it
        QCOMPARE(file().exhibits.size(), 0);
        QCOMPARE(m_bench->snapshot().evidence.size(), 0);
    }

    void nothingOnTheClipboardIsSaid()
    {
        begin();
        QGuiApplication::clipboard()->setText(QStringLiteral("words"));
        QSignalSpy toasts(view(), &IncidentsView::toast);
        view()->focusMain();
        m_bench->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(toasts.size(), 1);
        QCOMPARE(file().exhibits.size(), 0);
    }

    /// Into a text a picture goes the same way; words stay words.
    void pictureIntoAText()
    {
        begin();
        StatementEdit* cause = panel()->rootCause();
        cause->setFocus();
        QGuiApplication::clipboard()->setText(QStringLiteral("one source not counted"));
        m_bench->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(cause->toPlainText(), QStringLiteral("one source not counted"));
        QCOMPARE(file().exhibits.size(), 0);
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QGuiApplication::clipboard()->setImage(picture);
        m_bench->key(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(file().exhibits.size(), 1);
        QCOMPARE(incident().rootCause, QStringLiteral("one source not counted"));
    }

    void filesDroppedAreExhibits()
    {
        begin();
        QStringList paths;
        for (const char* name : {"waf.log", "mail.eml"}) {
            QFile one(m_bench->folder.filePath(QString::fromLatin1(name)));
            QVERIFY(one.open(QIODevice::WriteOnly) && one.write(name) > 0);
            paths.append(one.fileName());
        }
        QVERIFY(m_bench->page->dropFiles(paths));
        QTRY_COMPARE(file().exhibits.size(), 2);
        QCOMPARE(file().exhibits[0].name, QStringLiteral("waf.log"));
        QCOMPARE(file().exhibits[1].code, QStringLiteral("E-02"));
        QVERIFY(m_bench->dialog<CustodyDialog>() == nullptr); // which of them?
    }

    void hashOfAFile()
    {
        begin();
        QFile abc(m_bench->folder.filePath(QStringLiteral("abc.bin")));
        QVERIFY(abc.open(QIODevice::WriteOnly));
        abc.write("abc");
        abc.close();
        newExhibit();
        auto* dialog = m_bench->dialog<CustodyDialog>();
        QVERIFY(dialog);
        m_bench->ui.openPath = abc.fileName();
        dialog->hashButton()->setFocus();
        m_bench->key(Qt::Key_Space);
        // FIPS 180-4's example.
        QTRY_COMPARE(
            dialog->hash()->text(),
            QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void principlesAreStated()
    {
        begin();
        newExhibit();
        m_bench->key(Qt::Key_Escape);
        view()->side()->custody()->exhibitButton(QStringLiteral("E-01"))->setFocus();
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<ExhibitDialog>();
        QVERIFY(dialog);
        dialog->principle(0)->setFocus();
        m_bench->key(Qt::Key_Y);
        dialog->principle(1)->setFocus();
        m_bench->key(Qt::Key_N);
        m_bench->shot(QStringLiteral("incident-exhibit"));
        save(dialog);
        const Exhibit exhibit = m_bench->snapshot().exhibits.first();
        QCOMPARE(exhibit.authorised, Tri::Yes);
        QCOMPARE(exhibit.thirdParty, Tri::No);
        QCOMPARE(exhibit.backedUp, Tri::Unknown);
        QCOMPARE(exhibit.name, QStringLiteral("memory.aff4"));
        QVERIFY(exhibit.custody.isEmpty());
    }

    void closingWantsAReasonWhileSomethingIsMissing()
    {
        begin();
        QVERIFY(panel()->noteText().startsWith(QStringLiteral("Still missing")));
        panel()->record()->closeButton()->setFocus();
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<CloseIncidentDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->saveButton()->isEnabled());
        dialog->reason()->setFocus();
        m_bench->type(QStringLiteral("Taken over by the group"));
        m_bench->shot(QStringLiteral("incident-close"));
        save(dialog);
        QVERIFY(incident().closedAt.has_value());
        QCOMPARE(shownMinute(*incident().closedAt), QStringLiteral("2026-07-18 14:22"));
        QCOMPARE(incident().closeReason, QStringLiteral("Taken over by the group"));
        QCOMPARE(incident().closedBy, QStringLiteral("李冠霖"));
        QVERIFY(panel()->noteText().startsWith(QStringLiteral("Closed")));
        QVERIFY(m_bench->page->primaryAction() == nullptr);
        QCOMPARE(m_bench->page->facts(), QStringList{QStringLiteral("0 in work")});
        panel()->record()->closeButton()->setFocus();
        m_bench->key(Qt::Key_Space); // opens it again
        QVERIFY(!incident().closedAt.has_value());
    }

    void publishedCases()
    {
        begin();
        QListView* cases = view()->list()->cases();
        QCOMPARE(cases->model()->rowCount(), 13);
        cases->setFocus();
        cases->setCurrentIndex(cases->model()->index(2, 0)); // IC2, which tests DEV-3
        m_bench->key(Qt::Key_Return);
        auto* dialog = m_bench->dialog<CaseDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->controls().isEmpty());
        m_bench->shot(QStringLiteral("incident-case"));
        dialog->beginButton()->setFocus();
        m_bench->key(Qt::Key_Space);
        auto* begun = m_bench->dialog<NewIncidentDialog>();
        QVERIFY(begun);
        QCOMPARE(begun->caseId(), QStringLiteral("IC2"));
        QVERIFY(!begun->title()->text().isEmpty());
        save(begun);
        QCOMPARE(m_bench->snapshot().incidents.size(), 2);
        const Incident added = m_bench->snapshot().incidents.last();
        QCOMPARE(added.code, QStringLiteral("IN-02"));
        QCOMPARE(added.caseId, QStringLiteral("IC2"));
        QVERIFY(!added.description.isEmpty());
        QCOMPARE(view()->state().current().file.incident.id, added.id);
        m_bench->key(Qt::Key_Down, Qt::ControlModifier); // the list has the newest first
        QCOMPARE(view()->state().current().file.incident.code, QStringLiteral("IN-01"));
    }

    void filterNarrows()
    {
        begin();
        QListView* list = view()->list()->view();
        const QAbstractItemModelTester tester(view()->list()->model());
        QCOMPARE(list->model()->rowCount(), 2); // the head and the incident
        QVERIFY(m_bench->page->focusFilter());
        m_bench->type(QStringLiteral("no such thing"));
        QCOMPARE(list->model()->rowCount(), 0);
        view()->list()->filter()->clear();
        m_bench->type(QStringLiteral("stuff"));
        QCOMPARE(list->model()->rowCount(), 2);
    }

    void reportIsWritten()
    {
        begin();
        m_bench->ui.savePath = m_bench->folder.filePath(QStringLiteral("incident.json"));
        QSignalSpy exported(view(), &IncidentsView::exported);
        QAction* action = m_bench->page->secondaryActions().first();
        QCOMPARE(action->text(), QStringLiteral("Export…"));
        action->trigger();
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(exported.first().first().toBool());
        QFile written(m_bench->ui.savePath);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
        QVERIFY(bytes.contains("IN-01 Credential stuffing"));
    }

    void staysReadableWhereItIsNarrow()
    {
        begin();
        m_bench->window->resize(1024, 644);
        QCoreApplication::processEvents();
        for (const DeadlineCard* one : panel()->cards()) {
            QVERIFY(one->width() >= one->minimumSizeHint().width());
            QVERIFY(panel()->viewport()->rect().right() >=
                    one->mapTo(panel()->viewport(), one->rect().topRight()).x());
        }
    }
};

QTEST_MAIN(TestIncidentPage)
#include "tst_incidentpage.moc"
