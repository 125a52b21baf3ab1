// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/gateway/casetable.h"

#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

using F = GatewayFact;

const GatewayPolicy& policy()
{
    return *shippedGatewayPolicy();
}

GatewayCase caseAt(const QString& system, const QMap<F, FactValue>& facts = {})
{
    GatewayCase one;
    one.system = system;
    one.facts = facts;
    return one;
}

CaseVerdict judged(const GatewayCase& one)
{
    return judge(RuleBook(policy()), one, ~ItemMask(), {});
}

} // namespace

class TestCaseTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryDayIsServed_data();
    void anOrdinaryDayIsServed();
    void factsOfTheSystemAreItsOwn();
    void whatIsStatedCounts();
    void expectationsAreCompared_data();
    void expectationsAreCompared();
    void oneAfterTheOtherUntilStopped();
};

void TestCaseTable::anOrdinaryDayIsServed_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("action");
    for (const GatewaySystem& system : policy().systems) {
        for (const GatewayAction action : {GatewayAction::Request, GatewayAction::SignIn}) {
            QTest::newRow(qPrintable(system.id + u' ' + actionKey(action)))
                << system.id << static_cast<int>(action);
        }
    }
}

void TestCaseTable::anOrdinaryDayIsServed()
{
    QFETCH(QString, system);
    QFETCH(int, action);
    GatewayCase one = caseAt(system);
    one.action = static_cast<GatewayAction>(action);
    const CaseVerdict verdict = judged(one);
    QVERIFY(verdict.decision.answer == Answer{});
    QCOMPARE(verdict.decision.rule, -1);
    QVERIFY(!verdict.agrees);
}

/// The pack: network management is critical and asks for AAL 3, mail may be used from any device.
void TestCaseTable::factsOfTheSystemAreItsOwn()
{
    const FactTable network = ordinaryFacts(*policy().system(u"network-management"_s), policy());
    QVERIFY(network.at(F::SystemOrdinary) == (FactValue{Truth::False, 0}));
    QVERIFY(network.at(F::SystemOpenDevice) == (FactValue{Truth::False, 0}));
    QVERIFY(network.at(F::SystemGrade) == (FactValue{Truth::True, 3}));
    const FactTable mail = ordinaryFacts(*policy().system(u"mail"_s), policy());
    QVERIFY(mail.at(F::SystemOrdinary) == (FactValue{Truth::True, 0}));
    QVERIFY(mail.at(F::SystemOpenDevice) == (FactValue{Truth::True, 0}));
    QVERIFY(mail.at(F::SystemGrade) == (FactValue{Truth::True, 2}));
    QVERIFY(mail.at(F::DeviceHealth) == (FactValue{Truth::True, 10}));
    QVERIFY(mail.at(F::DataRows) == (FactValue{Truth::True, 0}));
}

void TestCaseTable::whatIsStatedCounts()
{
    const CaseVerdict gone = judged(caseAt(u"mail"_s, {{F::AccountEmployed, {Truth::False, 0}}}));
    QVERIFY(gone.decision.answer.verdict == Verdict::Deny);
    QCOMPARE(policy().rules.at(gone.decision.rule).id, u"R-LIFE-02"_s);
    // 1,000 rows are one too many for the first limit and none too many for the second.
    const CaseVerdict many = judged(caseAt(u"reporting"_s, {{F::DataRows, {Truth::True, 1000}}}));
    QVERIFY(many.decision.answer.verdict == Verdict::StepUp);
    const CaseVerdict more = judged(caseAt(u"reporting"_s, {{F::DataRows, {Truth::True, 1001}}}));
    QVERIFY(more.decision.answer.verdict == Verdict::Deny);
}

void TestCaseTable::expectationsAreCompared_data()
{
    QTest::addColumn<bool>("afterHours"); // LIMIT+ALERT, else ALLOW
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("agrees");
    QTest::newRow("same") << true << u"LIMIT+ALERT"_s << true;
    QTest::newRow("an alert that nobody expected") << true << u"LIMIT"_s << true;
    QTest::newRow("other verdict") << true << u"DENY+ALERT"_s << false;
    QTest::newRow("allowed") << false << u"ALLOW"_s << true;
    QTest::newRow("an alert that did not come") << false << u"ALLOW+ALERT"_s << false;
}

void TestCaseTable::expectationsAreCompared()
{
    QFETCH(bool, afterHours);
    QFETCH(QString, expected);
    QFETCH(bool, agrees);
    GatewayCase one = caseAt(u"reporting"_s);
    if (afterHours) {
        one.facts.insert(F::TimeInHours, {Truth::False, 0});
    }
    one.expected = gatewayAnswerFromWord(expected);
    QVERIFY(one.expected);
    QCOMPARE(judged(one).agrees, std::optional(agrees));
}

void TestCaseTable::oneAfterTheOtherUntilStopped()
{
    const RuleBook book(policy());
    QList<GatewayCase> cases(1000, caseAt(u"mail"_s));
    cases[7] = caseAt(u"mail"_s, {{F::SessionLive, {Truth::Missing, 0}}});
    qint64 last = 0;
    JobContext watched([&](qint64 done, qint64) { last = done; });
    const auto verdicts = judgeAll(book, cases, ~ItemMask(), {}, watched);
    QVERIFY(verdicts);
    QCOMPARE(verdicts->size(), 1000);
    QCOMPARE(last, 1000);
    for (qsizetype i = 0; i < verdicts->size(); ++i) {
        QCOMPARE(verdicts->at(i).decision.answer.verdict == Verdict::Allow, i != 7);
    }
    JobContext stopped([&](qint64 done, qint64) { last = done; });
    stopped.cancel();
    const auto none = judgeAll(book, cases, ~ItemMask(), {}, stopped);
    QVERIFY(!none);
    QVERIFY(none.error().code == ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestCaseTable)
#include "tst_casetable.moc"
