// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wording.h"
#include "reports/wordingaudit.h"
#include "reports/wordingfindings.h"
#include "reports/wordingincident.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingoverview.h"
#include "reports/wordingquestionnaire.h"
#include "reports/wordingregulator.h"
#include "reports/wordingroadmap.h"
#include "reports/wordingrun.h"
#include "reports/wordingsample.h"
#include "reports/wordingsignoff.h"
#include "reports/wordingupgrade.h"
#include "tests/unit/reports/reportfixture.h"
#include "tests/unit/reports/wordcheck.h"

#include <QTest>

using namespace zt;
using namespace wordcheck;

namespace {

/// All values up to the last one, put into words by `say`.
template <class Value>
QString faultOf(QString (*say)(Value, const Language&), Value last, int first = 0)
{
    return faultOfWords(static_cast<int>(last) - first, [=](int i, const Language& in) {
        return say(static_cast<Value>(i + first), in);
    });
}

#define SAYS_EACH(...) QCOMPARE(faultOf(__VA_ARGS__), QString())

} // namespace

/// Every value has words of its own in both languages: no two alike, no key, no open place.
class WordsOfValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void selection()
    {
        SAYS_EACH(&triText, Tri::Yes);
        SAYS_EACH(&sectorText, Sector::Securities);
        SAYS_EACH(&instrumentText, Instrument::Both);
        SAYS_EACH(&groupText, static_cast<SelectionClass>(selectionClassCount - 1));
        QStringList models;
        for (int i = 0; i <= static_cast<int>(CloudModel::Saas); ++i) {
            models.append(cloudModelText(static_cast<CloudModel>(i), en()));
        }
        QCOMPARE(models, QStringLiteral("Unknown,IaaS,PaaS,SaaS").split(u','));
    }

    void maturity()
    {
        SAYS_EACH(&itemStatusWord, static_cast<ItemStatus>(itemStatusCount - 1));
        SAYS_EACH(&reviewMarkText, ReviewMark::Returned);
        SAYS_EACH(&evidenceKindText, EvidenceKind::Link);
        SAYS_EACH(&rollupName, Rollup::Direct);
        SAYS_EACH(&populationText, Population::Adopted);
        SAYS_EACH(&stageText, 4);
        SAYS_EACH(&actionStatusText, ActionStatus::Dropped);
        SAYS_EACH(&planGoalText, PlanGoal::Pillars);
        SAYS_EACH(&whyNotText, Applicability::StatedNotApplicable, 1);
        QVERIFY(whyNotText(Applicability::Applies, en()).isEmpty());
        QCOMPARE(faultOfWords(3,
                              [](int i, const Language& in) {
                                  MaturityMethod method;
                                  method.rollup = static_cast<Rollup>(i);
                                  return rollupText(method, in);
                              }),
                 QString());
        QCOMPARE(stageText(9, zh()), QStringLiteral("9")); // of a later lens
        QVERIFY(itemStatusText(ItemStatus::Partial, 35, en()).contains(QStringLiteral("35%")));
    }

    void levels()
    {
        const Snapshot state = reportfixture::maturitySnapshot(1);
        const Guideline& guideline = *state.guideline;
        QStringList numerals;
        for (int i = 1; i <= 4; ++i) {
            numerals.append(levelText(i, guideline, zh()));
        }
        QCOMPARE(numerals, QStringLiteral("I,II,III,IV").split(u','));
        QCOMPARE(levelText(0, guideline, en()), QStringLiteral("Below I"));
        QCOMPARE(levelText(7, guideline, en()), QStringLiteral("7"));
        QCOMPARE(levelStageText(2, guideline, en()), QStringLiteral("Level II"));
        QCOMPARE(levelStageText(0, guideline, en()), QStringLiteral("Below I"));
        QCOMPARE(itemTitle(QStringLiteral("1-2"), guideline, en()).simplified(),
                 QStringLiteral("1-2 Capability 2"));
        QCOMPARE(itemTitle(QStringLiteral("9-9"), guideline, en()), QStringLiteral("9-9"));
        const System& system = state.systems[0];
        QCOMPARE(scopeTitle(Scope::system(system.id), state, zh()).simplified(),
                 system.code + u' ' + system.name);
        const Scope gone = Scope::system(SystemId{QUuid::createUuid()});
        QCOMPARE(scopeTitle(gone, state, zh()), gone.id);
        QCOMPARE(scopeTitle(Scope::domain(QStringLiteral("D2")), state, en()),
                 QStringLiteral("Domain D2"));
        QCOMPARE(scopeTitle(Scope::domain(QStringLiteral("D9")), state, en()),
                 QStringLiteral("D9"));
        QCOMPARE(scopeTitle(Scope::institution(), state, en()),
                 QStringLiteral("Whole institution"));
    }

    void movesOfLevels()
    {
        const QString name = QStringLiteral("Kick-off");
        const auto move = [&](std::optional<int> a, std::optional<int> b) {
            return levelMoveText(a, b, name, en());
        };
        QCOMPARE(move(1, 3), QStringLiteral("up by 2 since Kick-off"));
        QCOMPARE(move(3, 2), QStringLiteral("down by 1 since Kick-off"));
        QCOMPARE(move(2, 2), QStringLiteral("same as Kick-off"));
        QVERIFY(move(std::nullopt, 2).isEmpty() && move(2, std::nullopt).isEmpty());
        QCOMPARE(levelMoveShort(1, 2, en()), QStringLiteral("up by 1"));
        QCOMPARE(levelMoveShort(4, 1, en()), QStringLiteral("down by 3"));
        QCOMPARE(levelMoveShort(0, 0, en()), QStringLiteral("unchanged"));
        QVERIFY(levelMoveShort(std::nullopt, 2, en()).isEmpty());
        QVERIFY(levelMoveShort(2, std::nullopt, en()).isEmpty());
        QCOMPARE(nextLevelText(3, en()), QStringLiteral("to IV"));
        QCOMPARE(nextLevelText(4, en()), QStringLiteral("at IV")); // there is none beyond
        QCOMPARE(targetText(0, en()), QStringLiteral("no target"));
        QCOMPARE(targetText(3, en()), QStringLiteral("target III"));
    }

    void audits()
    {
        SAYS_EACH(&auditFormText, AuditForm::SpecialProject);
        SAYS_EACH(&auditResultText, static_cast<AuditResult>(auditResultCount - 1));
        SAYS_EACH(&reviewStateText, ReviewState::Accepted);
        SAYS_EACH(&auditSeverityText, AuditSeverity::High);
        SAYS_EACH(&auditSeverityWord, AuditSeverity::High);
        SAYS_EACH(&auditFindingStatusText, AuditFindingStatus::Closed);
        SAYS_EACH(&sampleMethodText, SampleMethod::All);
        SAYS_EACH(&sampleOutcomeText, SampleOutcome::Exception);
        SAYS_EACH(&outcomeFaultText, OutcomeFault::TooWide);
        SAYS_EACH(&returnFaultText, ReturnFault::KeyTwice);
        SAYS_EACH(&pointFateText, PointFate::Withdrawn);
        SAYS_EACH(&answerMoveText, AnswerMove::Kept);
        // The terms that auditors in Taiwan use.
        const QStringList results = QStringLiteral("未查,符合,部分符合,不符合,不適用").split(u',');
        for (int i = 0; i < auditResultCount; ++i) {
            QCOMPARE(auditResultText(static_cast<AuditResult>(i), zh()), results[i]);
        }
    }

    void rowsThatFindNoPlace()
    {
        const QStringList heirs{QStringLiteral("A-1"), QStringLiteral("A-2")};
        QCOMPARE(faultOfWords(6,
                              [&](int i, const Language& in) {
                                  return unknownRowText(static_cast<UnknownRow>(i + 1), heirs, in);
                              }),
                 QString());
        QVERIFY(unknownRowText(UnknownRow::None, heirs, en()).isEmpty());
        QVERIFY(
            unknownRowText(UnknownRow::Divided, heirs, zh()).contains(QStringLiteral("A-1、A-2")));
    }

    /// A fate that says nothing more than that it changed reads so; every other says which.
    void answersCarriedOver()
    {
        Snapshot state;
        Checklist list;
        list.version = QStringLiteral("112.1");
        state.checklists.insert(QStringLiteral("own"), list);
        const QList<PointRef> from{{QStringLiteral("own"), QStringLiteral("A-1")},
                                   {QStringLiteral("own"), QStringLiteral("A-2")}};
        QCOMPARE(carriedFromText(from, state, en()), QStringLiteral("A-1, A-2 (112.1)"));
        QVERIFY(carriedFromText({}, state, en()).isEmpty());
        QCOMPARE(carriedFromText({{QStringLiteral("old"), QStringLiteral("B")}}, state, en()),
                 QStringLiteral("B (old)"));
        QStringList texts;
        for (const PointFate fate : {PointFate::Split,
                                     PointFate::Merged,
                                     PointFate::Recast,
                                     PointFate::Renumbered,
                                     PointFate::Changed}) {
            texts.append(needsLookText(from, fate, state, en()));
            QVERIFY(texts.last().contains(QStringLiteral("A-1, A-2 (112.1)")));
            QVERIFY(hasChinese(needsLookText(from, fate, state, zh())));
        }
        QCOMPARE(texts.removeDuplicates(), 0);
        for (const PointFate fate : {PointFate::Added, PointFate::Withdrawn}) {
            QCOMPARE(needsLookText(from, fate, state, en()), texts.last());
        }
        QCOMPARE(needsLookText(from, std::nullopt, state, en()), texts.last());
        WithdrawnPaper paper;
        paper.version = QStringLiteral("113.2");
        const QString bare = withdrawnText(paper, en());
        paper.reason = {QStringLiteral("併入他點"), QStringLiteral("merged elsewhere")};
        QVERIFY(bare.contains(paper.version) && !bare.contains(u':'));
        QCOMPARE(withdrawnText(paper, en()), bare + QStringLiteral(": merged elsewhere"));
        QVERIFY(hasChinese(pointFieldsText({QStringLiteral("obligation")}, zh())));
        QCOMPARE(pointFieldsText({QStringLiteral("unheard_of")}, en()),
                 QStringLiteral("unheard_of"));
    }

    void incidents()
    {
        SAYS_EACH(&incidentClassText, IncidentClass::Emergency);
        SAYS_EACH(&clockStartText, ClockStart::Occurred);
        SAYS_EACH(&incidentEventText, static_cast<IncidentEventKind>(incidentEventKindCount - 1));
        SAYS_EACH(&incidentStageText, IncidentStage::Recover);
        SAYS_EACH(&stageStateText, StageState::Done);
        SAYS_EACH(&custodyStepText, CustodyStep::Returned);
        SAYS_EACH(&incidentIssueText, IncidentIssue::LinesAfterNow);
        SAYS_EACH(&custodyIssueText, CustodyIssueKind::SealDiffers);
    }

    void lengthsOfTime()
    {
        constexpr qint64 minute = 60'000;
        QCOMPARE(elapsedText(0, en()), QStringLiteral("0 min"));
        QCOMPARE(elapsedText(59 * minute + 59'999, en()), QStringLiteral("59 min"));
        QCOMPARE(elapsedText(60 * minute, en()), QStringLiteral("1 h 0 min"));
        QCOMPARE(elapsedText(-(18 * 60 + 58) * minute, en()), QStringLiteral("18 h 58 min"));
        QCOMPARE(elapsedText((24 * 60 + 61) * minute, en()), QStringLiteral("1 d 1 h 1 min"));
    }

    void deadlines()
    {
        const auto text = [](DeadlineState state, bool started, std::optional<qint64> ms) {
            DeadlineStatus status;
            status.state = state;
            status.ms = ms;
            if (started) {
                status.start = Moment{0, taipeiMinutes};
            }
            return deadlineText(status, en());
        };
        constexpr qint64 eight = 8 * 60'000;
        QCOMPARE(text(DeadlineState::Unknown, false, {}), QStringLiteral("start not known"));
        QCOMPARE(text(DeadlineState::Unknown, true, {}),
                 QStringLiteral("not known whether required"));
        QCOMPARE(text(DeadlineState::NotRequired, true, {}), QStringLiteral("not required"));
        QCOMPARE(text(DeadlineState::Running, true, eight), QStringLiteral("8 min left"));
        QCOMPARE(text(DeadlineState::Overdue, true, eight), QStringLiteral("overdue by 8 min"));
        QCOMPARE(text(DeadlineState::MetLate, true, eight), QStringLiteral("done, 8 min late"));
        QCOMPARE(text(DeadlineState::DueAtOnce, true, eight),
                 QStringLiteral("due at once, open for 8 min"));
        QCOMPARE(text(DeadlineState::DueAtOnce, false, {}), QStringLiteral("due at once"));
        QCOMPARE(text(DeadlineState::Met, true, eight), QStringLiteral("done after 8 min"));
        QCOMPARE(text(DeadlineState::Met, false, {}), QStringLiteral("done"));
        DeadlineStatus early;
        early.state = DeadlineState::Met;
        early.start = Moment{eight, taipeiMinutes};
        early.done = Moment{0, taipeiMinutes};
        early.ms = eight;
        QCOMPARE(deadlineText(early, en()), QStringLiteral("done before the start"));
        QVERIFY(hasChinese(deadlineText(early, zh())));
    }

    void namesOfTheGuide()
    {
        const auto named = [](const char* id) {
            GuidelineText one;
            one.id = QString::fromLatin1(id);
            one.name = {QStringLiteral("名"), QStringLiteral("Name of ") + one.id};
            return one;
        };
        IncidentGuide guide;
        IncidentDeadline deadline;
        deadline.id = QStringLiteral("DL");
        deadline.name = {QStringLiteral("時限"), QStringLiteral("Deadline")};
        guide.deadlines = {deadline};
        guide.recordFields = {named("IR1")};
        guide.closingReport = {named("CR1")};
        guide.principles = {named("EP1")};
        guide.roles = {named("IRO1")};
        guide.stages = {named("contain")};
        guide.classes = {named("internal")};
        QCOMPARE(guideName(guide, deadline.id, en()), QStringLiteral("Deadline"));
        for (const char* id : {"IR1", "CR1", "EP1", "IRO1", "contain", "internal"}) {
            const QString key = QString::fromLatin1(id);
            QCOMPARE(guideName(guide, key, en()), QStringLiteral("Name of ") + key);
        }
        QCOMPARE(guideName(guide, QStringLiteral("XX"), en()), QStringLiteral("XX"));
    }

    void findings()
    {
        const auto finding = [](int rule, const QString& item) {
            ConsistencyFinding one;
            one.rule = static_cast<ConsistencyRule>(rule);
            one.item = item;
            one.args =
                QStringList{QStringLiteral("X1"), QStringLiteral("X2"), QStringLiteral("X3")};
            return one;
        };
        for (const QString& item : {QString(), QStringLiteral("1-2")}) {
            QCOMPARE(faultOfWords(consistencyRuleCount - 1,
                                  [&](int i, const Language& in) {
                                      return findingLead(finding(i, item), in);
                                  }),
                     QString());
            QCOMPARE(faultOfWords(consistencyRuleCount - 1,
                                  [&](int i, const Language& in) {
                                      return findingSentence(finding(i, item), in);
                                  }),
                     QString());
        }
        const int passed = static_cast<int>(ConsistencyRule::TargetDatePassed);
        QVERIFY(findingSentence(finding(passed, {}), en()).contains(QStringLiteral("pillar")));
        QVERIFY(findingSentence(finding(passed, QStringLiteral("1-2")), en())
                    .contains(QStringLiteral("item")));
        const int most = static_cast<int>(ConsistencyRule::OneEvidenceForMost);
        QCOMPARE(findingLead(finding(most, {}), en()), QStringLiteral("X1 shows X2 of X3 items"));
    }

    void runsAndSignatures()
    {
        SAYS_EACH(&runAlgorithmText, RunAlgorithm::Scored);
        SAYS_EACH(&runContextText, RunContext::Contextual);
        SAYS_EACH(&signRoleText, SignRole::Auditor);
        const Snapshot state = reportfixture::snapshot(1);
        QCOMPARE(faultOfWords(3,
                              [&](int i, const Language& in) {
                                  SimulationRun run;
                                  run.origin = static_cast<RunOrigin>(i);
                                  return runOriginText(run, state, in);
                              }),
                 QString());
    }

    void regulator()
    {
        SAYS_EACH(&zoneText, static_cast<BrokerZone>(brokerZoneCount - 1));
        SAYS_EACH(static_cast<QString (*)(AttentionReason, const Language&)>(&reasonText),
                  AttentionReason::HiddenRisk);
        SAYS_EACH(&directionText, TrendDirection::Falling);
        QCOMPARE(openFindingsText(nullptr, en()), QStringLiteral("Not stated")); // which is not 0
        QCOMPARE(overdueFindingsText(nullptr, en()), QStringLiteral("Not stated"));
        const FirmFindings none;
        QCOMPARE(openFindingsText(&none, en()), QStringLiteral("0"));
        QCOMPARE(overdueFindingsText(&none, en()), QStringLiteral("0"));
        OpenFinding finding;
        QCOMPARE(overdueText(finding, en()), QStringLiteral("no due date"));
        finding.due = QDate(2026, 6, 30);
        QCOMPARE(overdueText(finding, en()), QStringLiteral("due 2026-06-30"));
        finding.overdue = 18;
        QCOMPARE(overdueText(finding, en()), QStringLiteral("due 2026-06-30, overdue by 18 days"));
        TypeTrend trend;
        QVERIFY(runText(trend, en()).isEmpty());
        trend.run = 3;
        QCOMPARE(runText(trend, en()), QStringLiteral("up 3 years in a row"));
        trend.run = -2;
        QCOMPARE(runText(trend, en()), QStringLiteral("down 2 years in a row"));
        trend.firstSeen = true;
        QCOMPARE(runText(trend, en()), QStringLiteral("first seen this year"));
        RegulatorCuts cuts;
        cuts.change = 150;
        QVERIFY(trendRuleText(cuts, en()).contains(QStringLiteral("by 1.5 percentage points")));
        cuts.change = 0;
        QVERIFY(!trendRuleText(cuts, en()).contains(QStringLiteral("points or more")));
    }

    void redrawnSamples()
    {
        AuditSample sample;
        sample.populationSize = 12;
        QCOMPARE(faultOfWords(4,
                              [&](int i, const Language& in) {
                                  Redraw redraw;
                                  redraw.outcome = static_cast<Redraw::Outcome>(i);
                                  redraw.rows = 10;
                                  redraw.item = 4;
                                  return redrawText(redraw, sample, in);
                              }),
                 QString());
    }
};

QTEST_GUILESS_MAIN(WordsOfValuesTest)
#include "tst_wordsofvalues.moc"
