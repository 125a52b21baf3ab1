// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/pages/report/reportpage.h"
#include "model/domain/auditedits.h"
#include "pagebench.h"

#include <QAction>
#include <QProcess>
#include <QSignalSpy>

using namespace zt;
using namespace Qt::StringLiterals;

/// 報告 of an audit: its workbook, the letters of its findings and the yearly statement.
class TestAuditExports : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;

    [[nodiscard]] ReportPage* page() const
    {
        return dynamic_cast<ReportPage*>(m_bench->window->currentPage());
    }

    void addTheAudit() const
    {
        Audit audit;
        audit.id = AuditId{QUuid::createUuidV5(QUuid(), u"audit"_s)};
        audit.code = u"Q-01"_s;
        audit.tier = 1;
        audit.periodFrom = QDate(2025, 1, 1);
        audit.periodTo = QDate(2025, 12, 31);
        audit.checklists = {u"twse-audit"_s};
        audit.createdAt = m_bench->clock->now();
        const auto packs = shippedChecklists();
        QVERIFY(packs.has_value());
        QList<PackPin> own = *packs;
        own.removeIf([](const PackPin& pin) { return pin.id != u"twse-audit"; });
        QVERIFY(m_bench->document().apply(addAudit(m_bench->snapshot(), audit, own)));
    }

    void addTheFinding() const
    {
        AuditFinding finding;
        finding.id = AuditFindingId{QUuid::createUuidV5(QUuid(), u"finding"_s)};
        finding.audit = m_bench->snapshot().audits.first().id;
        finding.code = u"F-01"_s;
        finding.condition = u"離職帳號逾期未停用"_s;
        finding.owner = u"資訊處"_s;
        finding.criteria = {{u"twse-audit"_s, u"ACC-2"_s}};
        finding.raisedOn = QDate(2026, 1, 10);
        const auto set = addFinding(m_bench->snapshot(), finding, m_bench->snapshot().checklists);
        QVERIFY(set.has_value());
        QVERIFY(m_bench->document().apply(*set));
    }

    /// Writes, and gives the words of the paper.
    [[nodiscard]] QString written(const QString& kind) const
    {
        page()->openArgument(kind);
        const QString path = m_bench->path(kind + u".pdf"_s);
        QSignalSpy exported(page(), &ReportPage::exported);
        page()->exportTo(path);
        if (!exported.wait(30000) || !exported.first().first().toBool()) {
            return {};
        }
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        text.waitForFinished();
        return QString::fromUtf8(text.readAllStandardOutput()).simplified();
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_bench->openEmpty();
        m_bench->window->showPage(u"report"_s);
    }

    void cleanup() { m_bench.reset(); }

    void nothingToOfferWithoutAnAudit()
    {
        page()->openArgument(u"letters"_s);
        QCOMPARE(page()->facts().first(), u"評選報告"_s);
        addTheAudit();
        page()->openArgument(u"letters"_s);
        QCOMPARE(page()->facts().first(), u"查核 Q-01 的報告"_s);
    }

    void workbookOfTheAudit()
    {
        addTheAudit();
        page()->openArgument(u"audit"_s);
        QVERIFY(page()->primaryAction()->isEnabled());
        const QString path = m_bench->path(u"audit.xlsx"_s);
        QSignalSpy exported(page(), &ReportPage::exported);
        page()->exportTo(path);
        QVERIFY(exported.wait(30000));
        QVERIFY(exported.first().first().toBool());
        QVERIFY(QFile(path).size() > 10'000);
    }

    void lettersGoOutForWhatIsNotClosed()
    {
        addTheAudit();
        page()->openArgument(u"letters"_s);
        QVERIFY(!page()->primaryAction()->isEnabled());
        addTheFinding();
        QVERIFY(page()->primaryAction()->isEnabled());
        const QString words = written(u"letters"_s);
        QVERIFY2(words.contains(u"F-01"_s), qPrintable(words));
        QVERIFY(words.contains(u"資訊處"_s));
        QVERIFY(words.contains(u"離職帳號逾期未停用"_s));
    }

    void statementOfTheYearThePeriodEndsIn()
    {
        addTheAudit();
        const QString words = written(u"statement"_s);
        QVERIFY2(words.contains(u"114"_s), qPrintable(words));
        qsizetype last = -1;
        for (const QString& role : {u"資安長"_s, u"董事長"_s, u"總經理"_s, u"稽核主管"_s}) {
            const qsizetype at = words.indexOf(role, last + 1);
            QVERIFY2(at > last, qPrintable(role + words));
            last = at;
        }
    }
};

QTEST_MAIN(TestAuditExports)
#include "tst_auditexports.moc"
