// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "app/charts/figureview.h"
#include "app/commands/editactions.h"
#include "app/pages/audit/analysis/analysismodels.h"
#include "app/pages/audit/analysis/analysissetup.h"
#include "app/pages/audit/analysis/certificatedialog.h"
#include "app/pages/audit/analysis/columnsdialog.h"
#include "app/pages/audit/analysis/filingdialog.h"
#include "app/pages/audit/analysis/parameterdialog.h"
#include "app/pages/audit/analysis/sourcedialog.h"
#include "app/widgets/choicepopover.h"
#include "app/widgets/datefield.h"
#include "app/widgets/fileline.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/passphrasefield.h"
#include "app/widgets/rowtable.h"
#include "tests/cli/clirun.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace zt;
using namespace Qt::StringLiterals;

/// 佐證分析 of the page of audits.
class TestAuditAnalysis : public AnalysisTest
{
    Q_OBJECT

private:
    [[nodiscard]] static QStringList column(const QAbstractItemModel* model, int at)
    {
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row) {
            cells.append(model->index(row, at).data().toString());
        }
        return cells;
    }

    /// The dialog of the row that the first exception stands on.
    [[nodiscard]] SourceDialog* showSource() const
    {
        view()->exceptions()->setCurrentIndex(view()->exceptions()->model()->index(0, 0));
        Q_EMIT view()->exceptions()->clicked(view()->exceptions()->currentIndex());
        QSignalSpy shown(view(), &AnalysisView::sourceShown);
        view()->side()->source()->click();
        return shown.wait(20000) && shown.first().first().toBool() ? m_bench->dialog<SourceDialog>()
                                                                   : nullptr;
    }

    [[nodiscard]] static QString corpus(const QString& name)
    {
        return QStringLiteral(ZT_SOURCE_DIR "/tests/fuzz/corpus/certificatefile/") + name;
    }

private Q_SLOTS:

    void init() { openPage(); }

    void cleanup() { m_bench.reset(); }

    void beginsWithATask()
    {
        QVERIFY(view()->saysWhatToDo());
        m_bench->shot(u"analysis-empty"_s);
        m_bench->ui.openPath = write(u"accounts.csv"_s, accounts());
        view()->findChild<PagePrompt*>()->primary()->click();
        settle();
        QVERIFY(!view()->saysWhatToDo());
        QVERIFY(session().isProposed());
        QVERIFY(session().kind() == AnalysisKind::Accounts);
    }

    /// What the window shows is what the command line prints.
    void theSameAsTheCommandLine()
    {
        const QString path = write(u"accounts.csv"_s, accounts());
        drop(path);
        const auto shown = session().shown();
        QVERIFY(shown);
        QCOMPARE(session().day(), QDate(2026, 7, 18)); // the clock's
        const CliRun run = runCli({u"analyse"_s,
                                   u"accounts"_s,
                                   path,
                                   u"--at"_s,
                                   u"2026-07-18"_s,
                                   u"--mask"_s,
                                   u"--format"_s,
                                   u"json"_s});
        const QJsonObject json = run.json();
        QCOMPARE(json[u"population"_s].toInt(), shown->population);
        QCOMPARE(json[u"cannot_judge"_s].toInt(), shown->cannotJudge());
        const QJsonArray exceptions = json[u"exceptions"_s].toArray();
        QCOMPARE(exceptions.size(), 5);
        const QAbstractItemModel* model = view()->exceptions()->model();
        QCOMPARE(model->rowCount(), 5);
        for (int row = 0; row < model->rowCount(); ++row) {
            const QJsonValue one = exceptions[row];
            QCOMPARE(model->index(row, AnalysisExceptionModel::Row).data().toString(),
                     QString::number(one[u"row"_s].toInt()));
            QCOMPARE(model->index(row, AnalysisExceptionModel::Subject).data().toString(),
                     one[u"subject"_s].toString());
        }
        // The command that repeats it says so.
        QVERIFY(inspected().contains(u"ztctl analyse accounts"_s));
        QVERIFY(inspected().contains(u"--at 2026-07-18"_s));
        QVERIFY(view()->figure()->isVisible()); // ages of passwords
        m_bench->shot(u"analysis"_s);
    }

    /// Thousands are told apart, as in the plan of the page.
    void longNumbersAreGrouped()
    {
        QByteArray many = "帳號,密碼變更日期\n";
        for (int i = 0; i < 1248; ++i) {
            many += "u" + QByteArray::number(i) + ",2026-01-01\n";
        }
        drop(write(u"many.csv"_s, many));
        QCOMPARE(session().shown()->population, 1248);
        QStringList texts;
        for (const QLabel* label : view()->findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        QVERIFY2(texts.contains(u"1,248"_s), qPrintable(texts.join(u'|')));
        // every password is 198 days old
        QVERIFY2(view()->figure()->accessibleDescription().contains(u"1,248"_s),
                 qPrintable(view()->figure()->accessibleDescription()));
    }

    void rulesAndWordsNarrowTheList()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        const QAbstractItemModel* rules = view()->rules()->model();
        const QAbstractItemModel* list = view()->exceptions()->model();
        QCOMPARE(rules->rowCount(), static_cast<int>(session().shown()->rules.size()) + 1);
        QCOMPARE(rules->index(0, AnalysisRuleModel::Exceptions).data().toString(), u"5"_s);
        int sum = 0;
        for (int row = 1; row < rules->rowCount(); ++row) {
            Q_EMIT view()->rules()->clicked(rules->index(row, 0));
            QCOMPARE(QString::number(list->rowCount()),
                     rules->index(row, AnalysisRuleModel::Exceptions).data().toString());
            sum += list->rowCount();
        }
        QCOMPARE(sum, 5);
        Q_EMIT view()->rules()->clicked(rules->index(0, 0));
        QCOMPARE(list->rowCount(), 5);
        QVERIFY(m_bench->page->focusFilter());
        QTest::keyClicks(view()->filter(), u"a03"_s);
        QTRY_COMPARE(list->rowCount(), 0); // masked: nobody is found by name
        view()->filter()->clear();
        session().setMasked(false);
        QTest::keyClicks(view()->filter(), u"a03"_s);
        QTRY_COMPARE(list->rowCount(), 3);
    }

    void anExceptionInWords()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        Q_EMIT view()->exceptions()->clicked(view()->exceptions()->model()->index(0, 0));
        view()->exceptions()->setFocus();
        QTest::keyClick(view()->exceptions(), Qt::Key_Down);
        QTest::keyClick(view()->exceptions(), Qt::Key_Up);
        QVERIFY2(inspected().contains(u"91"_s), qPrintable(inspected()));
        QVERIFY2(inspected().contains(u"TWSE-AUDIT 存取控制 4"_s), qPrintable(inspected()));
        QVERIFY(inspected().contains(u"ACC-4"_s));
        QVERIFY(!inspected().contains(u"wang.zy"_s));
        QVERIFY2(inspected().contains(u"2026-07-18 減 2026-04-18 為 91 天，超過 90 天。"_s),
                 qPrintable(inspected()));
    }

    void anotherDayRulesAndKind()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        DateField* day = view()->setup()->day();
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, u"2026-07-17"_s);
        QTest::keyClick(day, Qt::Key_Return);
        settle();
        QCOMPARE(session().shown()->at, QDate(2026, 7, 17)); // 90 days: within
        QVERIFY(!column(view()->exceptions()->model(), AnalysisExceptionModel::Value)
                     .contains(u"90"_s));
        // The city's rules, by their place in the list.
        QComboBox* rules = view()->setup()->rules();
        Q_EMIT rules->activated(rules->findData(u"tainan"_s));
        settle();
        QVERIFY(session().shown()->ruleSet.contains(u"tainan"_s));
        // Every kind there is can be chosen, and no other.
        QCOMPARE(view()->setup()->kinds()->count(), static_cast<int>(analysisKinds().size()));
        const auto devices = static_cast<int>(analysisKinds().indexOf(AnalysisKind::Devices));
        Q_EMIT view()->setup()->kinds()->activated(devices);
        settle();
        QVERIFY(session().kind() == AnalysisKind::Devices);
        QVERIFY(session().rule() && session().rule()->name == u"twse"_s); // the city has none
    }

    /// Heads nobody knows: the person says which column is what, and the same file is read.
    void columnsAreSaid()
    {
        QByteArray odd = accounts();
        odd.replace("帳號,姓名,最後登入日期", "甲,乙,丙");
        drop(write(u"odd.csv"_s, "匯出\n" + odd));
        QVERIFY(!session().shown());
        QVERIFY(session().fault() && session().fault()->code == ErrorCode::SheetNoHeader);
        QVERIFY(view()->setup()->columns()->isVisible());
        view()->setup()->columns()->click();
        QTRY_VERIFY(m_bench->dialog<ColumnsDialog>());
        auto* dialog = m_bench->dialog<ColumnsDialog>();
        QVERIFY(!dialog->saveButton()->isEnabled());
        QCOMPARE(dialog->head()->currentIndex(), 1); // the row that names most
        QCOMPARE(dialog->column(u"password_set"_s)->currentIndex(), 4);
        dialog->column(u"name"_s)->setCurrentIndex(1); // A; the first is "not in the file"
        dialog->column(u"last_login"_s)->setCurrentIndex(3);
        m_bench->shot(u"analysis-columns"_s);
        QVERIFY(dialog->saveButton()->isEnabled());
        dialog->saveButton()->click();
        settle();
        QVERIFY(session().shown());
        QCOMPARE(session().shown()->population, 4);
        QCOMPARE(session().map()[u"columns"_s][u"甲"_s].toString(), u"name"_s);
        // Nobody said that 乙 is the person: whether somebody owns a03 cannot be judged.
        const CliRun run = runCli({u"analyse"_s,
                                   u"accounts"_s,
                                   session().path(),
                                   u"--at"_s,
                                   u"2026-07-18"_s,
                                   u"--map"_s,
                                   write(u"map.json"_s, QJsonDocument(session().map()).toJson()),
                                   u"--format"_s,
                                   u"json"_s});
        QCOMPARE(run.json()[u"exceptions"_s].toArray().size(),
                 view()->exceptions()->model()->rowCount());
    }

    void aWordIsSaidOnce()
    {
        QByteArray odd = accounts();
        odd.replace("啟用", "甲態");
        drop(write(u"odd.csv"_s, odd));
        QCOMPARE(view()->unread()->model()->rowCount(), 4);
        m_bench->ui.button = 3; // yes
        Q_EMIT view()->unread()->clicked(view()->unread()->model()->index(0, 0));
        settle();
        QCOMPARE(m_bench->ui.asked.size(), 1);
        QVERIFY(m_bench->ui.asked.first().title.contains(u"甲態"_s));
        QCOMPARE(view()->unread()->model()->rowCount(), 0);
        QCOMPARE(view()->exceptions()->model()->rowCount(), 5);
    }

    /// Evidence, paper, answer and finding: one entry of the trail, one undo.
    void filedAsOneChange()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        QVERIFY(!view()->side()->deed(FilingDeed::Paper)->isEnabled()); // no audit yet
        beginAudit();
        QVERIFY(view()->side()->deed(FilingDeed::Paper)->isEnabled());
        const qint64 before = m_bench->snapshot().trailSeq;
        view()->side()->deed(FilingDeed::Answer)->click();
        auto* dialog = m_bench->dialog<FilingDialog>();
        QVERIFY(dialog);
        // The first point of the rules, with what they propose.
        QCOMPARE(dialog->point().point, u"ACC-4"_s);
        QVERIFY(dialog->answer() == AuditResult::Not);
        dialog->finding()->setChecked(true);
        m_bench->shot(u"analysis-filing"_s);
        QSignalSpy done(view(), &AnalysisView::filed);
        dialog->saveButton()->click();
        QVERIFY(done.wait(20000));
        QVERIFY(done.first().first().toBool());
        QCOMPARE(m_bench->snapshot().trailSeq, before + 1);
        QCOMPARE(m_bench->snapshot().auditFindings.size(), 1);
        QCOMPARE(m_bench->snapshot().evidence.size(), 1);
        const PointResult paper = m_bench->paper("ACC-4");
        QVERIFY(paper.result == AuditResult::Not);
        QCOMPARE(paper.evidence.size(), 1);
        QVERIFY(!paper.observation.contains(u"wang"_s)); // hashes of names alone
        m_bench->session->context().edit.undoStack().undo();
        QVERIFY(m_bench->snapshot().auditFindings.isEmpty());
        QVERIFY(m_bench->snapshot().evidence.isEmpty());
        QVERIFY(m_bench->paper("ACC-4").procedure.isEmpty());
    }

    /// Another file of the same name than was analysed is not filed for it.
    void aFileThatChangedIsRefused()
    {
        const QString path = write(u"accounts.csv"_s, accounts());
        drop(path);
        beginAudit();
        const qint64 before = m_bench->snapshot().trailSeq;
        (void)write(u"accounts.csv"_s, accounts() + "a05,丁,,,,,,\n");
        view()->askFiling(FilingDeed::Paper);
        QSignalSpy failed(view(), &AnalysisView::failed);
        QSignalSpy done(view(), &AnalysisView::filed);
        m_bench->dialog<FilingDialog>()->saveButton()->click();
        QVERIFY(done.wait(20000));
        QVERIFY(!done.first().first().toBool());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_bench->snapshot().trailSeq, before);
    }

    void exportedWithNamesMasked()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        QSignalSpy done(view(), &AnalysisView::exported);
        const auto exported = [&](const QString& name) {
            const QString path = m_bench->folder.filePath(name);
            view()->exportTo(path);
            if (!done.wait(20000)) {
                return QByteArray();
            }
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray masked = exported(u"masked.json"_s);
        QVERIFY(masked.contains("w******"));
        QVERIFY(!masked.contains("wang.zy"));
        view()->setup()->mask()->setChecked(false);
        QVERIFY(exported(u"named.json"_s).contains("wang.zy"));
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no heads") << QByteArray("1,2\n3,4\n");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("a broken workbook") << QByteArray("PK\x03\x04 and no more");
    }

    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, bytes);
        drop(write(u"odd.csv"_s, bytes));
        QVERIFY(!session().shown());
        QVERIFY(session().fault());
        QVERIFY(!view()->primaryAction()->isEnabled());
        // The next file is read as ever.
        drop(write(u"accounts.csv"_s, accounts()));
        QVERIFY(session().shown());
    }

    void stoppedAndAgain()
    {
        QByteArray many = "帳號,密碼變更日期\n";
        for (int i = 0; i < 200'000; ++i) {
            many += "u" + QByteArray::number(i) + ",2026-01-01\n";
        }
        QVERIFY(m_bench->page->dropFiles({write(u"many.csv"_s, many)}));
        QVERIFY(session().isRunning());
        session().stop();
        QVERIFY(!session().isRunning());
        QVERIFY(session().fault() && session().fault()->code == ErrorCode::Cancelled);
        QTest::qWait(100);
        QVERIFY(!session().shown()); // what a stopped reading brings is put away
        drop(write(u"accounts.csv"_s, accounts()));
        QCOMPARE(session().shown()->population, 4);
    }

    void ownRules()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        QSignalSpy failed(view(), &AnalysisView::failed);
        session().addRules(write(u"bad.json"_s, "{"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(session().rule()->shipped);
        const CliRun policy = runCli({u"analyse"_s, u"accounts"_s, session().path()});
        QCOMPARE(policy.exit, 0);
        session().addRules(write(u"own.json"_s, R"({"pack": "ours", "version": "1.0.0",
            "title": {"zh": "自訂", "en": "Ours"},
            "sources": [{"key": "OURS", "title": {"zh": "內規", "en": "Policy"}, "issuer": "本公司",
                         "date": "2026", "kind": "own"}],
            "evidence_rules": [{"id": "password-age", "analysis": "accounts",
                "name": {"zh": "密碼", "en": "Passwords"}, "points": [],
                "sources": [{"doc": "OURS", "section": "3"}],
                "parameters": [{"key": "max_age_days", "value": 16, "unit": "days",
                                "sources": [{"doc": "OURS", "section": "3"}]}]}]})"));
        settle();
        QCOMPARE(session().shown()->ruleSet, u"ours"_s);
        QCOMPARE(view()->rules()->model()->rowCount(), 2);
    }

    /// A parameter is set for this analysis with a reason, as the command line does it, and the
    /// working paper says so.
    void parametersAreSet()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        const auto button = [this] {
            return view()->setup()->findChild<QPushButton*>(u"password-age"_s);
        };
        QVERIFY(button());
        button()->click();
        auto* dialog = m_bench->dialog<ParameterDialog>();
        QVERIFY(dialog && !dialog->saveButton()->isEnabled());
        dialog->field(0)->setText(u"91"_s);
        QVERIFY(!dialog->saveButton()->isEnabled()); // why?
        dialog->reasonField()->setText(u"內規 3.2"_s);
        dialog->saveButton()->click();
        settle();
        QCOMPARE(view()->exceptions()->model()->rowCount(), 4); // 91 days are within
        QVERIFY2(inspected().contains(u"--set 'password-age.max_age_days=91'"_s),
                 qPrintable(inspected()));
        QVERIFY(inspected().contains(u"內規 3.2"_s));
        const CliRun run = runCli({u"analyse"_s,
                                   u"accounts"_s,
                                   session().path(),
                                   u"--at"_s,
                                   u"2026-07-18"_s,
                                   u"--set"_s,
                                   u"password-age.max_age_days=91"_s,
                                   u"--reason"_s,
                                   u"內規 3.2"_s,
                                   u"--format"_s,
                                   u"json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json()[u"exceptions"_s].toArray().size(), 4);
        // What is no value is refused, and nothing is set.
        QVERIFY(!session().setParameters({u"password-age.max_age_days=-3"_s}, u"x"_s));
        QVERIFY(!session().setParameters({u"nothing.at_all=3"_s}, u"x"_s));
        QCOMPARE(session().rule()->changes.size(), 1);
        session().resetParameters();
        settle();
        QCOMPARE(view()->exceptions()->model()->rowCount(), 5);
        QVERIFY(!inspected().contains(u"--set"_s));
    }

    /// From an exception to its row of the file: a click, or Enter in the list.
    void anExceptionLeadsToItsRow()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        QVERIFY(!view()->side()->source()->isVisible()); // none is chosen
        SourceDialog* dialog = showSource();
        QVERIFY(dialog && dialog->cells());
        QStringList read = column(dialog->cells()->model(), 3);
        QVERIFY2(read.contains(u"w******"_s) && read.contains(u"2026-04-18"_s),
                 qPrintable(read.join(u'|')));
        QVERIFY(!read.contains(u"wang.zy"_s) && !read.contains(u"李大華"_s));
        QVERIFY(column(dialog->cells()->model(), 1).contains(u"密碼變更日期"_s));
        m_bench->shot(u"analysis-row"_s);
        dialog->accept();
        session().setMasked(false);
        view()->exceptions()->setFocus();
        view()->exceptions()->setCurrentIndex(view()->exceptions()->model()->index(0, 0));
        QSignalSpy shown(view(), &AnalysisView::sourceShown);
        QTest::keyClick(view()->exceptions(), Qt::Key_Return);
        QVERIFY(shown.wait(20000));
        dialog = m_bench->dialog<SourceDialog>();
        QVERIFY(dialog && dialog->cells());
        read = column(dialog->cells()->model(), 3);
        QVERIFY(read.contains(u"wang.zy"_s) && read.contains(u"李大華"_s));
        dialog->accept();
        // The same by the command line.
        const CliRun run = runCli({u"analyse"_s,
                                   u"accounts"_s,
                                   session().path(),
                                   u"--row"_s,
                                   u"3"_s,
                                   u"--format"_s,
                                   u"json"_s});
        QStringList told;
        for (const QJsonValue& cell : run.json()[u"cells"_s].toArray()) {
            told.append(cell[u"text"_s].toString());
        }
        QCOMPARE(read, told);
        // Another file by now: said, and nothing is shown.
        (void)write(u"accounts.csv"_s, accounts() + "a05,丁,,,,,,\n");
        QSignalSpy failed(view(), &AnalysisView::failed);
        view()->side()->source()->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
    }

    void linesOfALog()
    {
        QByteArray log;
        for (int i = 0; i < 6; ++i) {
            log += "203.0.113.7 - user" + QByteArray::number(i) + " [18/Jul/2026:09:00:0" +
                   QByteArray::number(i) + " +0800] \"POST /login HTTP/1.1\" 401 12 \"-\" \"-\"\n";
        }
        drop(write(u"access.log"_s, log));
        QVERIFY(session().kind() == AnalysisKind::Logins);
        QCOMPARE(view()->exceptions()->model()->rowCount(), 1); // one source, six accounts
        SourceDialog* dialog = showSource();
        QVERIFY(dialog && !dialog->lines() && !dialog->cells()); // names may stand anywhere in it
        dialog->accept();
        session().setMasked(false);
        dialog = showSource();
        QVERIFY(dialog && dialog->lines());
        QVERIFY(dialog->lines()->toPlainText().startsWith(u"203.0.113.7 - user4"_s));
        dialog->accept();
    }

    /// What a certificate's file does not tell is asked for, and the command says the same.
    void certificatesAreAskedAbout()
    {
        drop(corpus(u"c.p12"_s));
        QVERIFY(session().kind() == AnalysisKind::Certificates);
        QVERIFY(session().fault() && session().fault()->code == ErrorCode::KeyNeeded);
        QVERIFY(view()->needsPassphrase());
        view()->setup()->certificates()->click();
        auto* dialog = m_bench->dialog<CertificateDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->passphrase(), u"wrong"_s);
        dialog->saveButton()->click();
        settle();
        QVERIFY(!session().shown() && view()->needsPassphrase()); // once more
        view()->setup()->certificates()->click();
        dialog = m_bench->dialog<CertificateDialog>();
        QVERIFY(dialog && dialog->passphrase()->isBlank());
        QTest::keyClicks(dialog->passphrase(), u"test"_s);
        dialog->hosts()->setPlainText(u"www.example.tw, shop.example.tw"_s);
        dialog->customers()->setChecked(true);
        dialog->anchors()->setPath(m_bench->folder.filePath(u"gone.pem"_s));
        QVERIFY(!dialog->saveButton()->isEnabled());
        dialog->anchors()->setPath(corpus(u"c.pem"_s));
        m_bench->shot(u"analysis-certificates-asked"_s);
        dialog->saveButton()->click();
        settle();
        QVERIFY2(session().shown(), "opened");
        const QString command = session().command();
        for (const QString& part : {u"--name 'www.example.tw' --name 'shop.example.tw'"_s,
                                    u"--customer-site"_s,
                                    u"--anchors '"_s + corpus(u"c.pem"_s),
                                    u"--p12-passphrase-file FILE"_s}) {
            QVERIFY2(command.contains(part), qPrintable(command));
        }
        const CliRun run = runCli({u"analyse"_s,
                                   u"certificates"_s,
                                   corpus(u"c.p12"_s),
                                   u"--at"_s,
                                   u"2026-07-18"_s,
                                   u"--name"_s,
                                   u"www.example.tw"_s,
                                   u"--name"_s,
                                   u"shop.example.tw"_s,
                                   u"--customer-site"_s,
                                   u"--anchors"_s,
                                   corpus(u"c.pem"_s),
                                   u"--p12-passphrase-file"_s,
                                   write(u"phrase"_s, "test\n"),
                                   u"--format"_s,
                                   u"json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const QJsonArray exceptions = run.json()[u"exceptions"_s].toArray();
        QVERIFY(!exceptions.isEmpty());
        QCOMPARE(exceptions.size(), view()->exceptions()->model()->rowCount());
        QCOMPARE(run.json()[u"cannot_judge"_s].toInt(), session().shown()->cannotJudge());
        // The passphrase goes with the file; whom to trust stays.
        drop(corpus(u"c.pem"_s));
        QVERIFY(!session().certificates().passphrase && session().certificates().names.isEmpty());
        QCOMPARE(session().certificates().anchorsFile, corpus(u"c.pem"_s));
    }

    void everyFigureCanBeChosen()
    {
        drop(corpus(u"c.pem"_s));
        QVERIFY(session().shown());
        QComboBox* which = view()->figures();
        QCOMPARE(which->count(), 2); // validation, days left
        QVERIFY(which->isVisible());
        QSet<QString> titles;
        for (int i = 0; i < which->count(); ++i) {
            which->setCurrentIndex(i);
            Q_EMIT which->activated(i);
            QCOMPARE(view()->figure()->figure().title, which->itemText(i));
            titles.insert(view()->figure()->accessibleName());
        }
        QCOMPARE(titles.size(), 2);
        m_bench->shot(u"analysis-certificates"_s);
        // One file can be widened to its folder; a table cannot.
        QVERIFY(view()->setup()->wholeFolder()->isVisible());
        drop(write(u"accounts.csv"_s, accounts()));
        QVERIFY(!which->isVisible()); // one figure needs no choice
        QVERIFY(!view()->setup()->certificates()->isVisible());
    }

    void theWholeFolder()
    {
        QVERIFY(QFile::copy(corpus(u"c.pem"_s), m_bench->folder.filePath(u"a.pem"_s)));
        QVERIFY(QFile::copy(corpus(u"c.der"_s), m_bench->folder.filePath(u"b.der"_s)));
        drop(m_bench->folder.filePath(u"a.pem"_s));
        const qint64 before = session().shown()->population;
        view()->setup()->wholeFolder()->click();
        settle();
        QVERIFY(session().shown());
        QVERIFY(session().shown()->population + session().shown()->excluded > before);
        QVERIFY(!view()->setup()->wholeFolder()->isVisible());
    }

    /// The form is the command line's, byte for byte.
    void formsAreWritten()
    {
        QSignalSpy done(view(), &AnalysisView::exported);
        m_bench->ui.savePath = m_bench->folder.filePath(u"apps.xlsx"_s);
        view()->findChild<PagePrompt*>()->findChildren<QPushButton*>().last()->click();
        auto* popover = view()->findChild<ChoicePopover*>(u"formsPopover"_s);
        QVERIFY(popover);
        QCOMPARE(popover->list()->model()->rowCount(), static_cast<int>(analysisKinds().size()));
        Q_EMIT popover->chosen(u"mobile-apps"_s);
        QVERIFY(done.wait(20000) && done.first().first().toBool());
        const QString same = m_bench->folder.filePath(u"same.xlsx"_s);
        QCOMPARE(runCli({u"analyse"_s, u"mobile-apps"_s, u"--template"_s, same}).exit, 0);
        const auto bytes = [](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(!bytes(same).isEmpty());
        QCOMPARE(bytes(m_bench->ui.savePath), bytes(same));
        // Dropped again it is known, has two sheets, and nothing in it yet.
        drop(same);
        QVERIFY(session().kind() == AnalysisKind::MobileApps);
        QCOMPARE(session().shown()->population, 0);
        QComboBox* sheets = view()->setup()->sheets();
        QCOMPARE(sheets->count(), 2);
        QVERIFY(sheets->isVisible());
        sheets->setCurrentIndex(1);
        Q_EMIT sheets->activated(1);
        settle();
        QVERIFY(session().command().contains(u"--sheet '"_s + session().sheets().last()));
        QVERIFY(session().shown() &&
                session().shown()->population > 0); // it has rows, the form none
        // One way to the form of the kind at hand.
        done.clear();
        m_bench->ui.savePath = m_bench->folder.filePath(u"again.xlsx"_s);
        view()->setup()->form()->click();
        QVERIFY(done.wait(20000));
        QCOMPARE(bytes(m_bench->ui.savePath), bytes(same));
    }

    void modelsKeepTheirPromises()
    {
        const QAbstractItemModelTester rules(view()->rules()->model());
        const QAbstractItemModelTester exceptions(view()->exceptions()->model());
        const QAbstractItemModelTester unread(view()->unread()->model());
        QByteArray odd = accounts();
        odd.replace("否,否", "甲,否");
        drop(write(u"odd.csv"_s, odd));
        view()->filter()->setText(u"9"_s);
        view()->filter()->setText({});
        drop(write(u"none.csv"_s, "帳號,密碼變更日期\n"));
        drop(write(u"accounts.csv"_s, accounts()));
        m_bench->languages.set(LanguageCode::En);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(view(), &change);
        QCOMPARE(view()->exceptions()->model()->rowCount(), 5);
    }
};

QTEST_MAIN(TestAuditAnalysis)
#include "tst_auditanalysis.moc"
