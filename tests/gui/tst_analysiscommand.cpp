// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "app/cli/analysisjson.h"
#include "app/commands/editactions.h"
#include "app/pages/audit/analysis/explaindialog.h"
#include "app/widgets/rowtable.h"
#include "model/document/document.h"
#include "model/domain/auditedits.h"
#include "tests/cli/clirun.h"

#include <QJsonArray>
#include <QPlainTextEdit>
#include <QProcess>

using namespace zt;
using namespace Qt::StringLiterals;

/// The command that 佐證分析 shows, taken word by word as a shell reads it, comes to what is shown.
class TestAnalysisCommand : public AnalysisTest
{
    Q_OBJECT

private:
    /// As /bin/sh parts them.
    static QStringList wordsOf(const QString& command)
    {
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s\\n' "_s + command});
        if (!shell.waitForFinished(10000) || shell.exitCode() != 0) {
            return {};
        }
        QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n');
        words.removeLast(); // behind the last line's end
        return words;
    }

    [[nodiscard]] CliRun repeated(const QStringList& more = {}) const
    {
        QStringList words = wordsOf(session().command());
        if (words.value(0) != u"ztctl"_s) {
            return {};
        }
        words.removeFirst();
        return runCli(words + QStringList{u"--format"_s, u"json"_s, u"--lang"_s, u"zh_TW"_s} +
                      more);
    }

    /// What the window shows, told in the command's own form.
    [[nodiscard]] QJsonObject shown() const
    {
        const AnalysisReading reading{*session().shown(), session().reading()->table};
        return analysisJson(reading, std::nullopt, Language(LanguageCode::ZhTw));
    }

    void compare() const
    {
        const CliRun run = repeated();
        QVERIFY2(run.exit == 0, qPrintable(session().command() + u'\n' + run.err));
        QJsonObject told = run.json();
        const QJsonObject held = told.take(u"held_against"_s).toObject();
        QJsonObject here = shown();
        here.remove(u"held_against"_s);
        QCOMPARE(told, here);
        const bool hasAudit = m_bench->page->state().hasAudit();
        QCOMPARE(held.value(u"audit"_s).toString(),
                 hasAudit ? m_bench->page->state().audit().code : QString());
        QStringList kinds;
        for (const auto& one : held.value(u"contradictions"_s).toArray()) {
            kinds.append(one.toObject().value(u"kind"_s).toString());
        }
        QStringList own;
        for (const AnalysisContradiction& one : view()->contradictions()) {
            own.append(toKey(one.kind));
        }
        QCOMPARE(kinds, own);
    }

    void explainFirst(const QString& reason) const
    {
        view()->exceptions()->setCurrentIndex(view()->exceptions()->model()->index(0, 0));
        view()->askExplanation();
        auto* dialog = m_bench->dialog<ExplainDialog>();
        QVERIFY(dialog);
        dialog->reason()->setPlainText(reason);
        dialog->saveButton()->click();
    }

private Q_SLOTS:

    void init() { openPage(); }

    void cleanup() { m_bench.reset(); }

    void withoutAnAudit()
    {
        drop(write(u"it's a $HOME list.csv"_s, accounts()));
        QVERIFY(!session().command().contains(u"--with"_s));
        compare();
        session().setMasked(false);
        compare();
    }

    /// What the audit says otherwise is told by the command too, explained or not.
    void contradictionsAreTold()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        beginAudit();
        const Snapshot now = m_bench->snapshot();
        const AuditState& state = m_bench->page->state();
        const PointRef ref{state.audit().checklists.first(), u"ACC-4"_s};
        QVERIFY(m_bench->session->context().edit.apply(
            editPoints(now,
                       state.audit(),
                       now.checklists,
                       {{ref, {{u"result"_s, u"conform"_s}}}},
                       {u"王查核"_s, m_bench->session->context().clock.now()})));
        QCOMPARE(view()->contradictions().size(), 1);
        compare();
        explainFirst(u"已於 7/19 更換"_s);
        QCOMPARE(session().shown()->explainedCount(), 1);
        compare();
    }

    /// An audit that is begun later does not change what the command comes to.
    void ofAnEarlierAudit()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        beginAudit();
        explainFirst(u"專案帳號"_s);
        const QString code = m_bench->page->state().audit().code;
        Audit later = m_bench->page->state().audit();
        const AuditId first = later.id;
        later.id = AuditId{m_bench->session->context().clock.newUuid()};
        later.code = u"it's later"_s;
        QVERIFY(m_bench->session->context().edit.apply(addAudit(m_bench->snapshot(), later, {})));
        QCOMPARE(m_bench->snapshot().audits.size(), 2);
        if (m_bench->page->state().audit().code != code) {
            m_bench->page->showAudit(first);
        }
        QCOMPARE(m_bench->page->state().audit().code, code);
        QCOMPARE(session().shown()->explainedCount(), 1);
        QVERIFY2(session().command().contains(u"--audit '"_s + code),
                 qPrintable(session().command()));
        compare();
        m_bench->page->showAudit(later.id);
        QCOMPARE(session().shown()->explainedCount(), 0);
        compare();
    }

    /// A map, a day, parameters for reasons of their own; those of another kind are no part of it.
    void whatWasSaid()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        session().setMap({{u"columns"_s, QJsonObject{{u"密碼變更日期"_s, u"password_set"_s}}}});
        settle();
        session().setDay(QDate(2026, 7, 17));
        settle();
        QVERIFY(session().setParameters({u"password-age.max_age_days=80"_s}, u"內規 3.2"_s));
        settle();
        QVERIFY(session().setParameters({u"idle-suspend.max_idle_months=5"_s}, u"it's ours"_s));
        settle();
        compare();
        session().setKind(AnalysisKind::Devices);
        settle();
        QVERIFY2(!session().command().contains(u"--set"_s), qPrintable(session().command()));
        session().setKind(AnalysisKind::Accounts);
        settle();
        compare();
    }
};

QTEST_MAIN(TestAnalysisCommand)
#include "tst_analysiscommand.moc"
