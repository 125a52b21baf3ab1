// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/daywatch.h"
#include "app/pages/audit/auditdialog.h"
#include "app/pages/audit/audittexts.h"
#include "app/pages/audit/findingsview.h"
#include "auditbench.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace zt;
using namespace Qt::StringLiterals;

/// A window left open over Taipei's midnight, which is at 16:00 UTC: what is due and overdue is
/// told by the new day.
class TestDayWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AuditBench> m_bench;

    void setClock(const char* utc) const
    {
        m_bench->clock.set(QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODateWithMs));
    }

    [[nodiscard]] DayWatch* watch() const { return m_bench->page->findChild<DayWatch*>(); }

    /// A finding against the first point, due on 18 July 2026.
    void addFinding() const
    {
        const AuditState& state = m_bench->page->state();
        AuditFinding finding;
        finding.id = AuditFindingId{m_bench->clock.newUuid()};
        finding.audit = state.audit().id;
        finding.code = u"F-01"_s;
        finding.criteria = {state.order().first()};
        finding.condition = u"未停用"_s;
        finding.raisedOn = QDate(2026, 7, 1);
        finding.due = QDate(2026, 7, 18);
        const Snapshot& now = m_bench->snapshot();
        QVERIFY(
            m_bench->session->context().edit.apply(zt::addFinding(now, finding, now.checklists)));
    }

    [[nodiscard]] QString texts() const
    {
        QStringList all;
        for (const QLabel* label : m_bench->page->findings()->findChildren<QLabel*>()) {
            all.append(label->text());
        }
        return all.join(u'|');
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<AuditBench>(LanguageCode::ZhTw, 1, 0);
        m_bench->open();
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<AuditDialog>();
        QVERIFY(dialog);
        dialog->saveButton()->click();
        QVERIFY(m_bench->page->state().hasAudit());
        addFinding();
    }

    void cleanup() { m_bench.reset(); }

    void overdueFromTheNextDayOn()
    {
        QVERIFY(watch());
        const auto overdue = [this] {
            const AuditState& state = m_bench->page->state();
            return overdueDays(*state.findings().first(), state.today());
        };
        setClock("2026-07-18T15:59:59.999Z"); // 23:59:59.999 in Taipei
        watch()->check();
        QCOMPARE(m_bench->page->state().today(), QDate(2026, 7, 18));
        QCOMPARE(overdue(), 0);
        QSignalSpy turned(watch(), &DayWatch::turned);
        setClock("2026-07-18T16:00:00.000Z");
        watch()->check();
        QCOMPARE(turned.size(), 1);
        QCOMPARE(m_bench->page->state().today(), QDate(2026, 7, 19));
        QCOMPARE(overdue(), 1);
        watch()->check();
        QCOMPARE(turned.size(), 1); // once a day
        setClock("2026-08-01T00:00:00.000Z");
        watch()->check();
        QCOMPARE(overdue(), 14);
        setClock("2026-07-17T00:00:00.000Z"); // a clock that is set back
        watch()->check();
        QCOMPARE(overdue(), 0);
    }

    /// The list says so by itself, with nobody touching anything.
    void byItself()
    {
        m_bench->page->setSubPage(static_cast<int>(AuditPart::Findings));
        const auto shown = [this] { return texts().contains(u"1 day(s) overdue"_s); };
        m_bench->page->showFinding(u"F-01"_s);
        QVERIFY(!shown());
        setClock("2026-07-18T15:59:59.950Z");
        watch()->check(); // as once a minute: midnight is 50 ms away now
        setClock("2026-07-18T16:00:00.001Z");
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->page->state().today(), QDate(2026, 7, 19), 2000);
        QVERIFY2(shown(), qPrintable(texts()));
    }

    /// What is typed and not yet recorded stays.
    void typingGoesOn()
    {
        m_bench->page->setSubPage(static_cast<int>(AuditPart::Points));
        m_bench->key(Qt::Key_Return);
        m_bench->type(u"typed"_s);
        setClock("2026-07-18T16:00:01.000Z");
        watch()->check();
        m_bench->type(u" on"_s);
        QCoreApplication::processEvents();
        m_bench->page->setSubPage(static_cast<int>(AuditPart::Findings)); // records it
        const PointResult paper = m_bench->page->state().paper(m_bench->page->point());
        QCOMPARE(paper.procedure, u"typed on"_s);
    }

    /// A page that is not shown looks when it is.
    void whenItIsShownAgain()
    {
        m_bench->window->hide();
        setClock("2026-07-20T01:00:00.000Z");
        QCOMPARE(m_bench->page->state().today(), QDate(2026, 7, 18));
        m_bench->window->show();
        QCOMPARE(m_bench->page->state().today(), QDate(2026, 7, 20));
    }
};

QTEST_MAIN(TestDayWatch)
#include "tst_daywatch.moc"
