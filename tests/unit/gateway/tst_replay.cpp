// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/gateway/casetable.h"
#include "model/gateway/pseudonyms.h"
#include "model/gateway/replay.h"

#include <QTest>

#include <random>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

using F = GatewayFact;
using V = LoggedVerdict;

const GatewayPolicy& policy()
{
    return *shippedGatewayPolicy();
}

int systemIndex(const QString& id)
{
    for (int i = 0; i < policy().systems.size(); ++i) {
        if (policy().systems.at(i).id == id) {
            return i;
        }
    }
    return -1;
}

/// A request that was let through at a system; everything else open.
LoggedRequest requestAt(const QString& system)
{
    LoggedRequest request;
    request.operations = maskOf(Operation::Read) | maskOf(Operation::Export);
    request.system = systemIndex(system);
    request.verdict = V::Allow;
    return request;
}

/// Every fact stated as on an ordinary day, but for those left out.
LoggedRequest ordinaryAt(const QString& system, const QList<F>& leftOut = {})
{
    LoggedRequest request = requestAt(system);
    const FactTable facts = ordinaryFacts(policy().systems.at(request.system), policy());
    for (int i = 0; i < gatewayFactCount; ++i) {
        const auto fact = static_cast<F>(i);
        if (!leftOut.contains(fact)) {
            request.facts.push_back({fact, facts.at(fact)});
        }
    }
    return request;
}

FactValue known(bool holds)
{
    return {holds ? Truth::True : Truth::False, 0};
}

/// Lines from memory; may ask for a stop on the way.
class LinesInMemory final : public LogSource
{
public:
    explicit LinesInMemory(QList<LoggedRequest> lines)
        : m_lines(std::move(lines))
    {
    }

    Result<bool> next(LoggedRequest& request) override
    {
        if (m_at == m_lines.size()) {
            return false;
        }
        if (m_at == m_stopAt) {
            m_job->cancel();
        }
        request = m_lines.at(m_at++);
        request.line = m_at;
        return true;
    }

    [[nodiscard]] qint64 done() const override { return m_at; }

    [[nodiscard]] qint64 total() const override { return m_lines.size(); }

    [[nodiscard]] LogRemarks remarks() const override { return m_remarks; }

    void stopAt(qint64 line, JobContext& job)
    {
        m_stopAt = line;
        m_job = &job;
    }

    LogRemarks m_remarks;

private:
    QList<LoggedRequest> m_lines;
    qint64 m_at = 0;
    qint64 m_stopAt = -1;
    JobContext* m_job = nullptr;
};

ReplayReport replayed(const QList<LoggedRequest>& lines, ReplayAsk ask = {~ItemMask(), {}, {}})
{
    const RuleBook book(policy());
    LinesInMemory log(lines);
    JobContext job;
    return replayLog(log, book, ask, job).value_or(ReplayReport());
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStatedIsUndecidable();
    void whatIsStatedDecides_data();
    void whatIsStatedDecides();
    void whatIsNotKnownIsNamed();
    void everyLineHasItsCell();
    void itemsAndAlgorithmCount();
    void forgettingChangesNothing();
    void namesStayOnlyWhenWanted();
    void pseudonymsAreThoseOfHmac();
    void stopsHalfWay();
};

/// Line by line of what a web server logs: who, where from, when, which path. No rule can be told
/// to hold from that.
void TestReplay::nothingStatedIsUndecidable()
{
    LoggedRequest request = requestAt(u"mail"_s);
    request.moment = LocalMoment{600, 2};
    const ReplayReport report = replayed({request});
    QCOMPARE(report.undecidable(), 1);
    QCOMPARE(report.compared(), 0);
    QCOMPARE(report.open.at(static_cast<size_t>(F::SessionLive)), 1);
    QCOMPARE(report.open.at(static_cast<size_t>(F::TimeInHours)), 0); // follows from the moment
    QCOMPARE(report.systemOpen, 0);
    QVERIFY(!firstDivergence(report));
}

void TestReplay::whatIsStatedDecides_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name,
                        const char* system,
                        const char* changed,
                        int minute,
                        int weekday,
                        const char* country,
                        V verdict,
                        const char* rule) {
        QTest::newRow(name) << QString::fromLatin1(system) << QString::fromLatin1(changed) << minute
                            << weekday << QString::fromLatin1(country) << static_cast<int>(verdict)
                            << QString::fromLatin1(rule);
    };
    row("all is well", "mail", "", 600, 2, "TW", V::Allow, "");
    row("left the firm", "mail", "account.employed", 600, 2, "TW", V::Deny, "R-LIFE-02");
    row("no session", "mail", "session.live", 600, 2, "TW", V::Deny, "R-BASE-06");
    // Reporting: Monday to Friday, 08:00 to 19:00; after hours it may be read only.
    row("08:00 on a Friday", "reporting", "", 480, 5, "TW", V::Allow, "");
    row("07:59", "reporting", "", 479, 5, "TW", V::Limit, "R-ACC-05");
    row("18:59", "reporting", "", 1139, 5, "TW", V::Allow, "");
    row("19:00", "reporting", "", 1140, 5, "TW", V::Limit, "R-ACC-05");
    row("noon on a Saturday", "reporting", "", 720, 6, "TW", V::Limit, "R-ACC-05");
    // From a country that is not listed: to be proved again, where it is critical refused.
    row("mail from France", "mail", "", 600, 2, "FR", V::StepUp, "R-ACC-01");
    row("network from France", "network-management", "", 600, 2, "FR", V::Deny, "R-ACC-02");
}

void TestReplay::whatIsStatedDecides()
{
    QFETCH(QString, system);
    QFETCH(QString, changed);
    QFETCH(int, minute);
    QFETCH(int, weekday);
    QFETCH(QString, country);
    QFETCH(int, verdict);
    QFETCH(QString, rule);
    const auto fact = gatewayFactFromKey(changed);
    QList<F> leftOut{F::TimeInHours, F::PlaceListed};
    if (fact) {
        leftOut.append(*fact);
    }
    LoggedRequest request = ordinaryAt(system, leftOut);
    if (fact) {
        request.facts.push_back({*fact, known(false)});
    }
    request.moment = LocalMoment{minute, weekday};
    const QByteArray letters = country.toLatin1();
    request.country = letters;
    const ReplayReport report = replayed({request});
    const ReplayCell& cell = report.cell(V::Allow, static_cast<V>(verdict));
    QCOMPARE(cell.lines, 1);
    const int index = cell.first->rule;
    QCOMPARE(index < 0 ? QString() : policy().rules.at(index).id, rule);
}

void TestReplay::whatIsNotKnownIsNamed()
{
    const RuleBook book(policy());
    ReplayDecider decider(book, ~ItemMask(), {});
    // Two statements that differ: the fact is in conflict, which is refused as if it were false.
    LoggedRequest conflicting = ordinaryAt(u"mail"_s);
    conflicting.facts.push_back({F::SessionLive, known(false)});
    QVERIFY(decider.decide(conflicting).verdict() == V::Deny);

    // Only commands and administration ask for an approval (R-APP-08).
    LoggedRequest unapproved = ordinaryAt(u"mail"_s, {F::PrivilegeApproved});
    QVERIFY(decider.decide(unapproved).verdict() == V::Allow);
    unapproved.operations = anyOperation;
    const ReplayVerdict& several = decider.decide(unapproved);
    QVERIFY(several.verdict() == V::Unstated);
    QVERIFY(several.operationOpen);
    QVERIFY(!several.systemOpen);
    QCOMPARE(several.open.count(), size_t(1));
    QVERIFY(several.open.test(static_cast<size_t>(F::PrivilegeApproved)));

    // Whoever has left is refused at every system; a health of 0.6 suffices for mail alone.
    LoggedRequest anywhere = ordinaryAt(u"mail"_s, {F::AccountEmployed, F::DeviceHealth});
    anywhere.system = -1;
    anywhere.facts.push_back({F::AccountEmployed, known(false)});
    QVERIFY(decider.decide(anywhere).verdict() == V::Deny);
    anywhere.facts.back() = {F::AccountEmployed, known(true)};
    anywhere.facts.push_back({F::DeviceHealth, {Truth::True, 6}});
    const ReplayVerdict& somewhere = decider.decide(anywhere);
    QVERIFY(somewhere.verdict() == V::Unstated);
    QVERIFY(somewhere.systemOpen);

    // That a fact was missing at the gateway is a statement too.
    LoggedRequest missing = ordinaryAt(u"mail"_s, {F::SessionLive});
    missing.facts.push_back({F::SessionLive, {Truth::Missing, 0}});
    QVERIFY(decider.decide(missing).verdict() == V::Deny);
}

void TestReplay::everyLineHasItsCell()
{
    QList<LoggedRequest> lines;
    const auto add = [&](LoggedRequest request, V old) {
        request.verdict = old;
        lines.append(request);
    };
    LoggedRequest gone = ordinaryAt(u"mail"_s, {F::AccountEmployed});
    gone.facts.push_back({F::AccountEmployed, known(false)});
    add(ordinaryAt(u"mail"_s), V::Allow);    // 1: both allow
    add(requestAt(u"mail"_s), V::Allow);     // 2: undecidable
    add(ordinaryAt(u"mail"_s), V::Unstated); // 3: the log says nothing
    add(gone, V::Deny);                      // 4: both refuse
    add(ordinaryAt(u"mail"_s), V::Deny);     // 5: the reference is milder
    add(gone, V::Allow);                     // 6: the reference is stricter
    add(gone, V::Allow);                     // 7
    const ReplayReport report = replayed(lines);
    QCOMPARE(report.lines(), 7);
    QCOMPARE(report.compared(), 5);
    QCOMPARE(report.agreeing(), 2);
    QCOMPARE(report.stricter(), 2);
    QCOMPARE(report.milder(), 1);
    QCOMPARE(report.undecidable(), 1);
    QCOMPARE(report.unstated(), 1);
    QCOMPARE(report.cell(V::Allow, V::Deny).lines, 2);
    QCOMPARE(report.cell(V::Allow, V::Deny).first->line, 6);
    QCOMPARE(report.cell(V::Unstated, V::Allow).lines, 1);
    const auto first = firstDivergence(report);
    QVERIFY(first);
    QCOMPARE(first->example.line, 5);
    QVERIFY(first->old == V::Deny);
    QVERIFY(first->reference == V::Allow);
}

/// R-LIFE-02 is item 1-7's.
void TestReplay::itemsAndAlgorithmCount()
{
    LoggedRequest gone = ordinaryAt(u"mail"_s, {F::AccountEmployed});
    gone.facts.push_back({F::AccountEmployed, known(false)});
    ItemMask without = ~ItemMask();
    without.reset(static_cast<size_t>(policy().itemIndex(u"1-7"_s)));
    QCOMPARE(replayed({gone}).cell(V::Allow, V::Deny).lines, 1);
    QCOMPARE(replayed({gone}, {without, {}, {}}).cell(V::Allow, V::Allow).lines, 1);
    // History counts only where it is looked at (R-APP-14).
    const LoggedRequest wandering = ordinaryAt(u"mail"_s, {F::SessionSystems});
    QCOMPARE(replayed({wandering}).undecidable(), 1);
    const TrustAlgorithm singular{false, false};
    QCOMPARE(replayed({wandering}, {~ItemMask(), singular, {}}).cell(V::Allow, V::Allow).lines, 1);
}

void TestReplay::forgettingChangesNothing()
{
    std::mt19937 random(7);
    QList<LoggedRequest> lines;
    const QList<F> open{F::SessionLive, F::AccountEmployed, F::DeviceKnown, F::DeviceHealth};
    for (int i = 0; i < 300; ++i) {
        LoggedRequest request = ordinaryAt(u"reporting"_s, open);
        for (const F fact : open) {
            const auto truth = static_cast<Truth>(random() % 3);
            if (truth != Truth::Missing) { // else open
                request.facts.push_back({fact, {truth, static_cast<qint64>(random() % 11)}});
            }
        }
        lines.append(request);
    }
    const ReplayReport one = replayed(lines);
    ReplayAsk forgetful{~ItemMask(), {}, {}};
    forgetful.mostKinds = 2;
    const ReplayReport other = replayed(lines, forgetful);
    QVERIFY(one.undecidable() > 0 && one.compared() > 0);
    for (int i = 0; i < loggedVerdictCount; ++i) {
        QCOMPARE(one.cell(V::Allow, static_cast<V>(i)).lines,
                 other.cell(V::Allow, static_cast<V>(i)).lines);
    }
    QVERIFY(one.open == other.open);
}

void TestReplay::namesStayOnlyWhenWanted()
{
    LoggedRequest request = requestAt(u"mail"_s);
    request.user = "alice";
    request.source = "192.0.2.7";
    const ReplayExample hidden =
        *replayed({request}, {~ItemMask(), {}, "key"}).cell(V::Allow, V::Unstated).first;
    const ReplayExample shown = *replayed({request}).cell(V::Allow, V::Unstated).first;
    QCOMPARE(shown.user, u"alice"_s);
    QCOMPARE(shown.source, u"192.0.2.7"_s);
    QVERIFY(!hidden.user.contains(u"alice"_s));
    QVERIFY(!hidden.source.contains(u"192"_s));
}

/// printf 'Ualice' | openssl dgst -sha256 -hmac key
void TestReplay::pseudonymsAreThoseOfHmac()
{
    const Pseudonyms pseudonyms("key");
    QCOMPARE(pseudonyms.user("alice"), u"U-8262b39231"_s);
    QCOMPARE(pseudonyms.address("192.0.2.7"), u"A-e5fe20c21e"_s);
    QCOMPARE(pseudonyms.user("王小明"), u"U-4f591056c6"_s);
    QVERIFY(Pseudonyms("other").user("alice") != pseudonyms.user("alice"));
    QCOMPARE(pseudonyms.user(""), QString());
}

void TestReplay::stopsHalfWay()
{
    const RuleBook book(policy());
    LinesInMemory log(QList<LoggedRequest>(20'000, requestAt(u"mail"_s)));
    JobContext job;
    log.stopAt(5'000, job);
    const Result<ReplayReport> report = replayLog(log, book, {~ItemMask(), {}, {}}, job);
    QVERIFY(!report);
    QVERIFY(report.error().code == ErrorCode::Cancelled);
    QVERIFY(log.done() < 10'000);

    QList<qint64> steps;
    JobContext watched([&](qint64 done, qint64) { steps.append(done); });
    LinesInMemory again(QList<LoggedRequest>(20'000, requestAt(u"mail"_s)));
    QVERIFY(replayLog(again, book, {~ItemMask(), {}, {}}, watched));
    QVERIFY(steps.size() > 2);
    QCOMPARE(steps.last(), 20'000);
}

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"
