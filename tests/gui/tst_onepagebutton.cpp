// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/pages/overview/overviewpage.h"
#include "model/domain/maturityedits.h"
#include "pagebench.h"
#include "reports/readback.h"

#include <QAction>
#include <QProcess>
#include <QSignalSpy>

using namespace zt;
using namespace Qt::StringLiterals;

/// 一頁報告 in the header of 總覽: asks where, writes on a worker, says so.
class TestOnePageButton : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;

    [[nodiscard]] OverviewPage* page() const
    {
        return dynamic_cast<OverviewPage*>(m_bench->window->currentPage());
    }

    [[nodiscard]] QAction* button() const { return page()->secondaryActions().last(); }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_bench->openEmpty();
        EditActions& edit = m_bench->window->session().context().edit;
        const SystemId system = edit.addSystem(u"S-001"_s, u"核心系統"_s).value();
        QVERIFY(edit.apply(editAnswer(m_bench->snapshot(),
                                      {Scope::system(system), u"1-1"_s},
                                      {{u"status"_s, u"implemented"_s}})));
        m_bench->window->showPage(u"overview"_s);
        QCoreApplication::processEvents();
    }

    void cleanup() { m_bench.reset(); }

    void writesThePageThatIsAskedFor()
    {
        m_bench->ui->savePath = m_bench->path(u"總覽.pdf"_s);
        QSignalSpy written(page(), &OverviewPage::onePageWritten);
        QCOMPARE(button()->text(), u"一頁報告"_s);
        button()->trigger();
        QVERIFY(!button()->isEnabled()); // one at a time
        QVERIFY(written.wait(20000));
        QVERIFY(written.first().first().toBool());
        QVERIFY(button()->isEnabled());
        QVERIFY(checkPdf(m_bench->ui->savePath, 1));
        QProcess text;
        text.start(u"pdftotext"_s, {m_bench->ui->savePath, u"-"_s});
        QVERIFY(text.waitForFinished());
        const QString said = QString::fromUtf8(text.readAllStandardOutput());
        QVERIFY2(said.contains(u"青嵐證券"_s) && said.contains(u"核心系統"_s), qPrintable(said));
    }

    void nothingWithoutAPlace()
    {
        m_bench->ui->savePath.clear();
        QSignalSpy written(page(), &OverviewPage::onePageWritten);
        button()->trigger();
        QVERIFY(!written.wait(200));
        QVERIFY(button()->isEnabled());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        m_bench->ui->savePath = m_bench->path(u"no/such/folder/總覽.pdf"_s);
        QSignalSpy written(page(), &OverviewPage::onePageWritten);
        QSignalSpy failed(page(), &Page::failed);
        button()->trigger();
        QVERIFY(written.wait(20000));
        QVERIFY(!written.first().first().toBool());
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestOnePageButton)
#include "tst_onepagebutton.moc"
