// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appsettings.h"
#include "app/jobrunner.h"
#include "app/pages/audit/analysis/analysissession.h"
#include "app/pages/audit/analysis/analysisview.h"
#include "app/pages/audit/analysis/filingdialog.h"
#include "app/pages/audit/auditpage.h"
#include "app/pages/audit/pointpanel.h"
#include "app/pages/audit/waystoverify.h"
#include "app/pages/gateway/gatewayinspector.h"
#include "app/pages/gateway/gatewaypage.h"
#include "app/pages/gateway/scenariopanel.h"
#include "app/shell/pageheader.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/segments.h"
#include "pagebench.h"
#include "tests/cli/clirun.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>

using namespace zt;
using namespace Qt::StringLiterals;

/// 可驗證方式: from a point of a checklist of one's own to the analysis or the simulation that its
/// checklist names, and back with what came of it.
class TestAuditVerify : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;

    /// V-6 repeats the words of V-1, and can be verified otherwise.
    [[nodiscard]] QString pack() const
    {
        const QString sheet = m_bench->write(u"verify.csv"_s,
                                             "代碼,查核內容,驗證方式\n"
                                             "V-1,帳號之盤點,accounts\n"
                                             "V-2,帳號之存在,gateway:R-BASE-01\n"
                                             "V-3,情境之演練,gateway:S24\n"
                                             "V-4,不知所云,gateway:lost\n"
                                             "V-5,無從驗證,\n"
                                             "V-7,身分之驗證,gateway:R-ID-01\n"
                                             "V-6,帳號之盤點,gateway:R-BASE-01\n");
        const QString path = m_bench->path(u"verify.json"_s);
        if (runCli({u"pack"_s, u"import"_s, sheet, u"--id"_s, u"v"_s, u"-o"_s, path}).exit != 0) {
            return {};
        }
        QFile file(path);
        (void)file.open(QIODevice::ReadOnly);
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QJsonArray points = json[u"points"_s].toArray();
        QJsonObject last = points.last().toObject();
        last[u"same_as"_s] = u"V-1"_s;
        points.replace(points.size() - 1, last);
        json[u"points"_s] = points;
        return m_bench->write(u"repeated.json"_s, QJsonDocument(json).toJson());
    }

    [[nodiscard]] AuditPage* audit() const
    {
        return dynamic_cast<AuditPage*>(m_bench->window->currentPage());
    }

    [[nodiscard]] GatewayPage* gateway() const
    {
        return dynamic_cast<GatewayPage*>(m_bench->window->currentPage());
    }

    [[nodiscard]] WaysToVerify* ways() const { return audit()->panel()->ways(); }

    void go(const char* code) const
    {
        m_bench->window->showPage(u"audit"_s, u"point:v/"_s + QString::fromLatin1(code));
        QCoreApplication::processEvents();
        QCOMPARE(audit()->point().point, QString::fromLatin1(code));
    }

    [[nodiscard]] QStringList linkTexts() const
    {
        QStringList texts;
        for (const QPushButton* link : ways()->links()) {
            texts.append(link->accessibleName());
        }
        return texts;
    }

    void runEveryItem() const
    {
        if (auto* all = gateway()->findChild<QPushButton*>(u"everyItem"_s);
            gateway()->saysWhatToDo()) {
            all->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(gateway()->state().hasRun(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->window->session().context().jobs.isBusy(), 120'000);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        const QString file = m_bench->path(u"v.zta"_s);
        QCOMPARE(runCli({u"new"_s, file, u"--name"_s, u"V"_s}).exit, 0);
        const CliRun begun = runCli(
            {u"audit"_s, u"new"_s, file, u"--checklist"_s, pack(), u"--field"_s, u"code=V"_s});
        QVERIFY2(begun.exit == 0, qPrintable(begun.err));
        m_bench->openPath(file);
        m_bench->window->showPage(u"audit"_s);
        QCoreApplication::processEvents();
    }

    void cleanup() { m_bench.reset(); }

    /// The exchange's list names no way; the rules for analysing evidence name its points.
    void theExchangesPoints()
    {
        const QString file = m_bench->path(u"exchange.zta"_s);
        QCOMPARE(runCli({u"new"_s, file, u"--name"_s, u"X"_s}).exit, 0);
        QCOMPARE(runCli({u"audit"_s, u"new"_s, file, u"--checklist"_s, u"twse-audit"_s}).exit, 0);
        const auto kinds = [&file](const QString& point) {
            QStringList ids;
            const QJsonArray ways = runCli({u"audit"_s,
                                            u"show"_s,
                                            file,
                                            u"--point"_s,
                                            u"twse-audit/"_s + point,
                                            u"--format"_s,
                                            u"json"_s})
                                        .json()[u"ways_to_verify"_s]
                                        .toArray();
            for (const QJsonValue& way : ways) {
                ids.append(way[u"id"_s].toString());
            }
            return ids;
        };
        QCOMPARE(kinds(u"ACC-2"_s), QStringList{u"accounts"_s});
        // Passwords are told of by lists of accounts, by settings, and by refused log-ins.
        QCOMPARE(kinds(u"ACC-4"_s),
                 (QStringList{u"accounts"_s, u"password-policy"_s, u"logins"_s}));
        QVERIFY(kinds(u"RA-1"_s).isEmpty());
    }

    void saysByWhat()
    {
        go("V-2");
        QCOMPARE(linkTexts(), QStringList{u"閘道模擬：R-BASE-01 帳號存在"_s});
        QVERIFY(ways()->isVisible());
        go("V-4"); // named, and leads nowhere
        QVERIFY(ways()->isVisible());
        QCOMPARE(ways()->ways().size(), 1);
        QVERIFY(ways()->links().isEmpty());
        go("V-5");
        QVERIFY(!ways()->isVisible());
        go("V-1"); // with what the point says that repeats its words
        QCOMPARE(linkTexts(),
                 (QStringList{u"佐證分析：帳號盤點"_s, u"閘道模擬：R-BASE-01 帳號存在"_s}));
        m_bench->shot(u"verify-zh"_s);
        m_bench->window->resize(1024, 700);
        m_bench->shot(u"verify-zh-1024"_s);
        m_bench->application->settings().set(AppSettings::Key::Language, u"en"_s);
        QCoreApplication::processEvents();
        QCOMPARE(linkTexts().last(), u"Gateway simulation: R-BASE-01 Account exists"_s);
        m_bench->shot(u"verify-en-1024"_s);
    }

    /// In English at 1024 wide, where there is the least room: no part of the header stands upon
    /// another.
    void theHeaderHasRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("part");
        for (const char* language : {"en", "zh_TW"}) {
            for (int part = 0; part < 4; ++part) {
                QTest::addRow("%s %d", language, part) << QString::fromLatin1(language) << part;
            }
        }
    }

    void theHeaderHasRoom()
    {
        QFETCH(const QString, language);
        QFETCH(const int, part);
        m_bench->application->settings().set(AppSettings::Key::Language, language);
        m_bench->window->resize(1024, 700);
        audit()->setSubPage(part);
        QTest::qWait(50);
        auto* header = m_bench->window->findChild<PageHeader*>();
        QVERIFY(header);
        QList<const QWidget*> parts;
        for (const QWidget* child :
             header->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisible()) {
                parts.append(child);
            }
        }
        QVERIFY(parts.size() >= 5);
        for (const QWidget* one : parts) {
            QVERIFY2(header->rect().contains(one->geometry()), one->metaObject()->className());
            QVERIFY2(qobject_cast<const SegmentedSwitch*>(one) == nullptr ||
                         one->width() >= one->sizeHint().width(),
                     "the switch is cut");
            for (const QWidget* other : parts) {
                QVERIFY2(one == other || !one->geometry().intersects(other->geometry()),
                         one->metaObject()->className());
            }
        }
    }

    /// The command line says the same.
    void theSameAsTheCommandLine()
    {
        go("V-1");
        const QStringList shown = linkTexts();
        const QString file = m_bench->path(u"copy.zta"_s);
        QVERIFY(QFile::copy(m_bench->path(u"v.zta"_s), file));
        const QJsonArray said = runCli({u"audit"_s, u"show"_s, file, u"--point"_s, u"V-1"_s})
                                    .json()[u"ways_to_verify"_s]
                                    .toArray();
        QCOMPARE(said.size(), shown.size());
        for (qsizetype i = 0; i < said.size(); ++i) {
            QCOMPARE(said[i][u"text"_s].toString(), shown[i]);
        }
    }

    void toTheAnalysis()
    {
        go("V-1");
        QPushButton* link = ways()->links().first();
        QVERIFY(link->focusPolicy() & Qt::TabFocus);
        link->setFocus(Qt::TabFocusReason);
        QTest::keyClick(link, Qt::Key_Space);
        AnalysisView* view = audit()->analyses();
        QCOMPARE(audit()->currentSubPage(), static_cast<int>(AuditPart::Analyses));
        QVERIFY(view->saysWhatToDo());
        QCOMPARE(view->target().point, u"V-1"_s);
        QVERIFY(audit()->facts().join(u' ').contains(u"V-1"_s));
        m_bench->shot(u"verify-prompt"_s);
        // A file whose heads would be taken for devices is read as the point asks for.
        const QString file =
            m_bench->write(u"x.csv"_s, "帳號,最後登入日期,帳號狀態\na01,2025-07-17,啟用\n");
        QVERIFY(audit()->dropFiles({file}));
        QTRY_VERIFY(!view->session().isRunning());
        QVERIFY(view->session().kind() == AnalysisKind::Accounts);
        QVERIFY(!view->session().isProposed());
        QVERIFY(audit()->primaryAction()->toolTip().contains(u"V-1"_s));
        view->askFiling(FilingDeed::Paper);
        auto* dialog = m_bench->dialog<FilingDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->point().point, u"V-1"_s);
        dialog->reject();
        // Back at the point, and by the palette's command, which asks as there are two ways.
        audit()->setSubPage(static_cast<int>(AuditPart::Points));
        QCOMPARE(audit()->point().point, u"V-1"_s);
        auto* verify = audit()->findChild<QAction*>(u"verifyPoint"_s);
        QVERIFY(verify && verify->isEnabled());
        verify->trigger();
        QVERIFY(audit()->findChild<QWidget*>(u"waysPopover"_s) ||
                m_bench->window->findChild<QWidget*>(u"waysPopover"_s));
        go("V-5");
        QVERIFY(!verify->isEnabled());
    }

    /// A file of another kind that is open is put away; one of the same kind stays.
    void whatIsOpen()
    {
        AnalysisView* view = audit()->analyses();
        const QString devices =
            m_bench->write(u"d.csv"_s, "設備編號,作業系統,防毒軟體\nd1,Windows 11,是\n");
        audit()->setSubPage(static_cast<int>(AuditPart::Analyses));
        QVERIFY(audit()->dropFiles({devices}));
        QTRY_VERIFY(!view->session().isRunning());
        view->session().setKind(AnalysisKind::Devices);
        QTRY_VERIFY(!view->session().isRunning());
        audit()->setSubPage(static_cast<int>(AuditPart::Points));
        go("V-1");
        ways()->links().first()->click();
        QVERIFY(view->saysWhatToDo());
        const QString accounts = m_bench->write(u"a.csv"_s, "帳號,最後登入日期\na01,2025-07-17\n");
        QVERIFY(audit()->dropFiles({accounts}));
        QTRY_VERIFY(!view->session().isRunning());
        audit()->setSubPage(static_cast<int>(AuditPart::Points));
        ways()->links().first()->click();
        QVERIFY(!view->saysWhatToDo());
        QCOMPARE(view->session().path(), accounts);
        view->session().setKind(AnalysisKind::Devices); // it is something else after all
        QTRY_VERIFY(!view->session().isRunning());
        QVERIFY(view->target().point.isEmpty());
    }

    void toTheRule()
    {
        go("V-7");
        ways()->links().first()->click();
        QVERIFY(gateway());
        runEveryItem();
        const GatewayState& state = gateway()->state();
        const int scenario = gateway()->scenario();
        const int step = gateway()->panel()->step();
        QVERIFY(scenario >= 0 && step >= 0);
        const int rule =
            state.run(scenario).attack.steps.at(static_cast<size_t>(step)).decision.rule;
        QVERIFY(rule >= 0);
        QCOMPARE(state.policy().rules[rule].id, u"R-ID-01"_s);
        QVERIFY(gateway()->side()->ruleText().startsWith(u"R-ID-01"_s));
        m_bench->shot(u"verify-rule"_s);
    }

    /// Every account of the scenarios exists: the rule decides nowhere, and says so itself.
    void toARuleThatDecidesNowhere()
    {
        go("V-2");
        ways()->links().first()->click();
        runEveryItem();
        QVERIFY2(gateway()->side()->ruleText().startsWith(u"R-BASE-01"_s),
                 qPrintable(gateway()->side()->ruleText()));
        const int scenario = gateway()->scenario();
        gateway()->showScenario(scenario == 0 ? 1 : 0); // on with the others
        QVERIFY(!gateway()->side()->ruleText().startsWith(u"R-BASE-01"_s));
    }

    /// Also where the page was left at another of its parts.
    void toTheScenario()
    {
        m_bench->window->showPage(u"gateway"_s, u"items"_s);
        QCoreApplication::processEvents();
        runEveryItem();
        go("V-3");
        ways()->links().first()->click();
        QVERIFY(gateway());
        QCOMPARE(gateway()->currentSubPage(), static_cast<int>(GatewayPart::Scenarios));
        QCOMPARE(gateway()->state().run(gateway()->scenario()).scenario->id, u"S24"_s);
    }
};

QTEST_MAIN(TestAuditVerify)
#include "tst_auditverify.moc"
