// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sequencecontent.h"
#include "checklists/gatewaypacks.h"
#include "tests/support/tableceremonies.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace zt;

namespace {

/// S24 gets through with neither of them.
QStringList bothMissing()
{
    return {QStringLiteral("2-4"), QStringLiteral("2-5")};
}

/// One scenario of the catalogue, run with some items taken away.
struct Ran
{
    explicit Ran(const QString& id, const QStringList& without = {})
        : book(*shippedGatewayPolicy())
        , scenario(*shippedGatewayScenarios()->scenario(id))
        , prepared(prepare(scenario, book, test::tableCeremonies))
    {
        settings.controls = ControlSet::all(static_cast<int>(book.policy().items.size()));
        whole = TimelineRunner(book, prepared, prepared.timeline).run(settings);
        for (const QString& item : without) {
            settings.controls.setShare(book.policy().itemIndex(item), 0);
        }
        run = TimelineRunner(book, prepared, prepared.timeline).run(settings);
    }

    [[nodiscard]] SequenceSource source() const
    {
        return {&book.policy(),
                &scenario,
                &run,
                false,
                &whole,
                attackCut(book, prepared, settings, run),
                {}};
    }

    RuleBook book;
    const GatewayScenario& scenario;
    PreparedScenario prepared;
    RunSettings settings;
    TimelineRun run;
    TimelineRun whole;
};

SequenceContent english(const Ran& ran)
{
    return sequenceOf(ran.source(), Language(LanguageCode::En));
}

QList<SequenceRole> rolesOf(const SequenceContent& content)
{
    QList<SequenceRole> roles;
    for (const SequenceActor& actor : content.actors) {
        roles.append(actor.role);
    }
    return roles;
}

} // namespace

class TestSequenceContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasAColumnForEverybodyInvolved();
    void tellsStepsAndWaits();
    void namesTheRuleThatDecided();
    void saysWhatIsMissing();
    void drawsTheLineWhereItWouldHaveEnded();
    void drawsNoLineWhereNothingGetsThrough();
    void marksGoalsReached();
    void marksAMistake();
    void foldsWhatDoesNotFit();
    void pointsAtColumnsThatAreThere_data();
    void pointsAtColumnsThatAreThere();
};

/// S24 (GATEWAY.md 6): a user at a managed PC, then malware in the same session.
void TestSequenceContent::hasAColumnForEverybodyInvolved()
{
    using enum SequenceRole;
    const QList<SequenceRole> all{User,
                                  Attacker,
                                  Authenticator,
                                  Device,
                                  Gateway,
                                  Controller,
                                  Authentication,
                                  Trust,
                                  AssertionServer,
                                  System};
    const SequenceContent content = english(Ran(QStringLiteral("S24"), bothMissing()));
    QCOMPARE(rolesOf(content), all);
    QCOMPARE(content.actors[0].subtitle, QStringLiteral("Wu Cheng-en, sales"));
    QCOMPARE(content.actors[3].subtitle, QStringLiteral("Laptop NB-0231"));
    // nobody proves a device or signs in where somebody goes around the gateway
    const SequenceContent around = english(Ran(QStringLiteral("S30")));
    QCOMPARE(rolesOf(around), (QList<SequenceRole>{Attacker, Device, Gateway, System}));
}

void TestSequenceContent::tellsStepsAndWaits()
{
    const SequenceContent content = english(Ran(QStringLiteral("S24")));
    QCOMPARE(content.steps.size(), 6);
    QCOMPARE(content.steps[0].time, QStringLiteral("09:00"));
    QCOMPARE(content.steps[1].time, QStringLiteral("09:00:01"));
    QCOMPARE(content.steps[1].wait, QString());
    QCOMPARE(content.steps[4].time, QStringLiteral("09:20"));
    QCOMPARE(content.steps[4].wait, QStringLiteral("19 min 55 s later"));
    QCOMPARE(content.steps[5].wait, QStringLiteral("21 min later"));
    // S50 goes on for weeks: each day carries its date
    const SequenceContent slow = english(Ran(QStringLiteral("S50")));
    QVERIFY(slow.steps.last().time.contains(u'-'));
    QVERIFY(slow.steps.last().wait.contains(QStringLiteral(" d")) ||
            slow.steps.last().wait.contains(QStringLiteral(" h")));
}

void TestSequenceContent::namesTheRuleThatDecided()
{
    const Ran ran(QStringLiteral("S24"));
    const SequenceStep step = english(ran).steps[4];
    const GatewayRule& rule =
        ran.book.policy().rules.at(ran.run.steps[4].decision.rule); // as the engine has it
    QVERIFY(step.box);
    QVERIFY(step.box->lead.startsWith(rule.id));
    QCOMPARE(step.item, rule.item);
    QVERIFY(step.box->lines.constFirst().contains(rule.item));
    QVERIFY(step.box->lines.constFirst().contains(rule.sources.constLast().section));
    QCOMPARE(step.tone, SequenceTone::Stopped);
    QVERIFY(step.sentence.contains(rule.id));
}

void TestSequenceContent::saysWhatIsMissing()
{
    const SequenceContent content = english(Ran(QStringLiteral("S24"), bothMissing()));
    const SequenceStep& report = content.steps[4];
    QVERIFY(report.box);
    QCOMPARE(report.tone, SequenceTone::Signal);
    const bool names = report.box->lead.contains(QStringLiteral("2-4")) ||
                       report.box->lead.contains(QStringLiteral("2-5"));
    QVERIFY2(names, qPrintable(report.box->lead));
    QVERIFY(report.box->lines.constFirst().contains(QStringLiteral("session ended")));
    QVERIFY(report.box->lines.constFirst().contains(QStringLiteral("let in")));
}

/// 2-4 or 2-5 alone would have ended it when the PC reported its state, 20 minutes in.
void TestSequenceContent::drawsTheLineWhereItWouldHaveEnded()
{
    const Ran ran(QStringLiteral("S24"), bothMissing());
    const auto cut = attackCut(ran.book, ran.prepared, ran.settings, ran.run);
    QVERIFY(cut);
    QCOMPARE(cut->items.size(), size_t(1));
    QCOMPARE(cut->items[0], ran.book.policy().itemIndex(QStringLiteral("2-4")));
    QCOMPARE(cut->step, 4);
    QCOMPARE(cut->answer.verdict, Verdict::Terminate);
    const SequenceContent content = english(ran);
    QCOMPARE(content.cutAfter, 4);
    QVERIFY(content.cutLead.contains(QStringLiteral("2-4")));
    QVERIFY(content.sentence.contains(content.cutLead));
}

void TestSequenceContent::drawsNoLineWhereNothingGetsThrough()
{
    const SequenceContent content = english(Ran(QStringLiteral("S24")));
    QCOMPARE(content.cutAfter, -1);
    QVERIFY(content.sentence.contains(QStringLiteral("stopped")));
}

void TestSequenceContent::marksGoalsReached()
{
    const SequenceContent content = english(Ran(QStringLiteral("S24"), bothMissing()));
    QCOMPARE(content.steps[5].tone, SequenceTone::Passed);
    QVERIFY(content.steps[5].verdict.startsWith(QStringLiteral("attack gets through")));
    QCOMPARE(content.steps[5].arrows.constLast().tone, SequenceTone::Passed);
    QCOMPARE(content.steps[0].tone, SequenceTone::Granted);
    const SequenceContent stopped = english(Ran(QStringLiteral("S24")));
    QCOMPARE(stopped.steps[5].tone, SequenceTone::Stopped);
    QVERIFY(stopped.steps[5].verdict.startsWith(QStringLiteral("stopped")));
}

/// Somebody who should be let in and is not: S01 with its device in quarantine.
void TestSequenceContent::marksAMistake()
{
    GatewayScenario scenario = *shippedGatewayScenarios()->scenario(QStringLiteral("S01"));
    for (ScenarioDevice& device : scenario.devices) {
        device.quarantined = true;
    }
    const RuleBook book(*shippedGatewayPolicy());
    const PreparedScenario prepared = prepare(scenario, book, test::tableCeremonies);
    RunSettings settings;
    settings.controls = ControlSet::all(static_cast<int>(book.policy().items.size()));
    const TimelineRun run = TimelineRunner(book, prepared, prepared.timeline).run(settings);
    QCOMPARE(run.outcome, ScenarioOutcome::Refused);
    const SequenceContent content = sequenceOf(
        {&book.policy(), &scenario, &run, false, nullptr, {}, {}}, Language(LanguageCode::En));
    const bool any =
        std::any_of(content.steps.cbegin(), content.steps.cend(), [](const SequenceStep& step) {
            return step.tone == SequenceTone::Mistake &&
                   step.verdict.startsWith(QStringLiteral("refused by mistake"));
        });
    QVERIFY(any);
}

void TestSequenceContent::foldsWhatDoesNotFit()
{
    using enum SequenceRole;
    const SequenceContent content = english(Ran(QStringLiteral("S24"), bothMissing()));
    const SequenceContent fewer = folded(content, 6);
    QCOMPARE(rolesOf(fewer),
             (QList<SequenceRole>{User, Attacker, Device, Gateway, Controller, System}));
    QCOMPARE(folded(content, 10), content);
    // what passed between user and key is told at the user
    const SequenceArrow signs = fewer.steps[1].arrows.constFirst();
    QCOMPARE(signs.words, content.steps[1].arrows.constFirst().words);
    QCOMPARE(signs.from, 0);
    QCOMPARE(signs.to, 0);
    // and within the decision engine, at its controller
    const int controller = 4;
    const bool within = std::any_of(fewer.steps[0].arrows.cbegin(),
                                    fewer.steps[0].arrows.cend(),
                                    [](const SequenceArrow& arrow) {
                                        return arrow.from == controller && arrow.to == controller;
                                    });
    QVERIFY(within);
}

void TestSequenceContent::pointsAtColumnsThatAreThere_data()
{
    QTest::addColumn<QString>("id");
    for (const GatewayScenario& scenario : shippedGatewayScenarios()->scenarios) {
        QTest::newRow(qPrintable(scenario.id)) << scenario.id;
    }
}

void TestSequenceContent::pointsAtColumnsThatAreThere()
{
    QFETCH(QString, id);
    const Ran ran(id);
    for (const LanguageCode code : {LanguageCode::ZhTw, LanguageCode::En}) {
        const SequenceContent content = sequenceOf(ran.source(), Language(code));
        for (const SequenceContent& one : {content, folded(content, 5)}) {
            const auto lanes = static_cast<int>(one.actors.size());
            QCOMPARE(one.steps.size(), qsizetype(ran.run.steps.size()));
            for (const SequenceStep& step : one.steps) {
                QVERIFY(!step.arrows.isEmpty());
                QVERIFY(!step.verdict.isEmpty());
                QVERIFY(!step.caption.isEmpty());
                for (const SequenceArrow& arrow : step.arrows) {
                    QVERIFY(arrow.from >= 0 && arrow.from < lanes);
                    QVERIFY(arrow.to >= 0 && arrow.to < lanes);
                    QVERIFY(!arrow.words.isEmpty());
                }
                if (step.box) {
                    QVERIFY(step.box->beside >= 0 && step.box->beside < lanes);
                    QVERIFY(step.boxAfter >= 0 && step.boxAfter < step.arrows.size());
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSequenceContent)
#include "tst_sequencecontent.moc"
