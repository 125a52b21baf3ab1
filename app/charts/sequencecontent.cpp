// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sequencecontent.h"

#include "app/charts/sequencelanes.h"
#include "model/gateway/decisionlog.h"
#include "reports/phrase.h"
#include "reports/wordinggateway.h"
#include "reports/wordingsequence.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 nsPerSecond = 1000 * nsPerMs;
constexpr qint64 longWait = 60 * nsPerSecond;

class SequenceBuilder
{
public:
    SequenceBuilder(const SequenceSource& source, const Language& language)
        : m_source(source)
        , m_language(language)
        , m_lanes(source, language)
    {
    }

    SequenceContent content()
    {
        SequenceContent made;
        made.id = m_source.scenario->id;
        made.title = pick(m_source.scenario->name, m_language);
        for (int i = 0; i < static_cast<int>(m_source.run->steps.size()); ++i) {
            made.steps.append(step(i));
        }
        m_lanes.arrange(made);
        tellCut(made);
        made.sentence = sentenceOf(made);
        return made;
    }

private:
    [[nodiscard]] const StepOutcome& at(int index) const
    {
        return m_source.run->steps[static_cast<size_t>(index)];
    }

    /// The words, in one pass, so that a name with "%2" in it stays as it is.
    [[nodiscard]] QString said(const char* pattern, const QStringList& args) const
    {
        return fill(m_language.translate("Sequence", pattern), args);
    }

    SequenceStep step(int index);
    void addTime(SequenceStep& made, int index) const;
    [[nodiscard]] SequenceTone toneOf(const StepOutcome& outcome) const;
    void draw(SequenceStep& made, const StepOutcome& outcome);
    void drawSignIn(SequenceStep& made, const StepOutcome& outcome, int source);
    void drawAnswer(SequenceStep& made, int answering, int source) const;
    void drawAsked(SequenceStep& made, int source, SequenceRole judge, SequencePhrase phrase);
    void drawServed(SequenceStep& made, const StepOutcome& outcome, int source);
    void arrow(SequenceStep& made, int from, int to, const QString& words, SequenceTone tone) const;
    void box(SequenceStep& made, int index);
    [[nodiscard]] QString ruleLine(const GatewayRule& rule) const;
    [[nodiscard]] QString factLine(const StepOutcome& outcome) const;
    [[nodiscard]] QString insteadLine(const StepOutcome& outcome) const;
    void tellCut(SequenceContent& made) const;
    [[nodiscard]] QString sentenceOf(const SequenceContent& made) const;

    const SequenceSource& m_source;
    const Language& m_language;
    SequenceLanes m_lanes;
    int m_judge = -1; ///< who decides the step at hand
};

void SequenceBuilder::addTime(SequenceStep& made, int index) const
{
    const QDateTime start = m_source.scenario->start;
    const QDateTime now = start.addMSecs(at(index).step->at / nsPerMs);
    const bool sharp = now.time().second() == 0;
    made.time = now.toString(sharp ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    if (now.date() != start.date()) {
        made.time.prepend(now.toString(QStringLiteral("MM-dd ")));
    }
    const qint64 gap = index == 0 ? 0 : at(index).step->at - at(index - 1).step->at;
    if (gap >= longWait) {
        made.wait = waitText(gap / nsPerSecond, m_language);
    }
}

SequenceTone SequenceBuilder::toneOf(const StepOutcome& outcome) const
{
    const Answer answer = outcome.decision.answer;
    const bool kept = refuses(outcome.step->step->expect.verdict);
    if (!outcome.reached.isEmpty()) {
        return answer.alert ? SequenceTone::Detected : SequenceTone::Passed;
    }
    if (!outcome.granted) {
        const bool right = kept || !outcome.step->step->goals.isEmpty();
        return right ? SequenceTone::Stopped : SequenceTone::Mistake;
    }
    const bool amiss = kept || answer.alert;
    return amiss ? SequenceTone::Signal : SequenceTone::Granted;
}

void SequenceBuilder::arrow(
    SequenceStep& made, int from, int to, const QString& words, SequenceTone tone) const
{
    made.arrows.append({from, to, words, tone});
}

void SequenceBuilder::drawAnswer(SequenceStep& made, int answering, int source) const
{
    arrow(made, answering, source, made.verdict, made.tone);
}

void SequenceBuilder::drawAsked(SequenceStep& made,
                                int source,
                                SequenceRole judge,
                                SequencePhrase phrase)
{
    const int gateway = m_lanes.part(SequenceRole::Gateway);
    const int controller = m_lanes.part(SequenceRole::Controller);
    arrow(made, source, gateway, made.caption, SequenceTone::Plain);
    arrow(made,
          gateway,
          controller,
          sequencePhraseText(SequencePhrase::AsksForDecision, m_language),
          SequenceTone::Plain);
    m_judge = controller;
    if (judge != SequenceRole::Controller) {
        m_judge = m_lanes.part(judge);
        arrow(
            made, controller, m_judge, sequencePhraseText(phrase, m_language), SequenceTone::Plain);
    }
}

void SequenceBuilder::drawSignIn(SequenceStep& made, const StepOutcome& outcome, int source)
{
    const ScenarioStep& step = *outcome.step->step;
    const bool keyed = !step.authenticator.isEmpty() &&
                       (step.method == SignInMethod::Fido2 || step.action == GatewayAction::Enrol);
    if (keyed) {
        arrow(made,
              m_lanes.actor(step.actor),
              m_lanes.authenticator(step.authenticator),
              sequencePhraseText(SequencePhrase::SignsChallenge, m_language),
              SequenceTone::Plain);
    }
    drawAsked(made, source, SequenceRole::Authentication, SequencePhrase::VerifiesSignIn);
    made.boxAfter = static_cast<int>(made.arrows.size()) - 1;
    const int gateway = m_lanes.part(SequenceRole::Gateway);
    if (!outcome.granted || step.action == GatewayAction::Enrol || step.target.isEmpty()) {
        drawAnswer(made, gateway, source);
        return;
    }
    const int server = m_lanes.part(SequenceRole::AssertionServer);
    arrow(made,
          m_lanes.part(SequenceRole::Controller),
          server,
          sequencePhraseText(SequencePhrase::MayBeIssued, m_language),
          SequenceTone::Plain);
    arrow(made,
          server,
          gateway,
          assertionForText(m_lanes.systemName(step.target), m_language),
          SequenceTone::Plain);
    drawServed(made, outcome, source);
}

/// From the gateway on to the system, with the verdict; and what goes out where a goal is reached.
void SequenceBuilder::drawServed(SequenceStep& made, const StepOutcome& outcome, int source)
{
    const ScenarioStep& step = *outcome.step->step;
    const int system = m_lanes.system(step.target);
    const bool signIn = step.action == GatewayAction::SignIn;
    const SequencePhrase phrase = signIn ? SequencePhrase::OpensSession : SequencePhrase::PassesOn;
    const bool reached = !outcome.reached.isEmpty();
    const QString passes = sequencePhraseText(phrase, m_language);
    arrow(made,
          m_lanes.part(SequenceRole::Gateway),
          system,
          reached ? passes : said(QT_TRANSLATE_NOOP("Sequence", "%1 (%2)"), {passes, made.verdict}),
          made.tone);
    if (reached) {
        drawAnswer(made, system, source);
    }
}

void SequenceBuilder::draw(SequenceStep& made, const StepOutcome& outcome)
{
    const ScenarioStep& step = *outcome.step->step;
    const int actor = m_lanes.actor(step.actor);
    const int device = m_lanes.device(step.device);
    const int source = device >= 0 ? device : actor;
    const int gateway = m_lanes.part(SequenceRole::Gateway);
    switch (step.action) {
    case GatewayAction::Enrol:
    case GatewayAction::SignIn:
        drawSignIn(made, outcome, source);
        return;
    case GatewayAction::DeviceProof:
        drawAsked(made, source, SequenceRole::Authentication, SequencePhrase::VerifiesDevice);
        break;
    case GatewayAction::DeviceReport:
        drawAsked(made, source, SequenceRole::Trust, SequencePhrase::WeighsTrust);
        break;
    case GatewayAction::Request:
        drawAsked(made, source, SequenceRole::Controller, SequencePhrase::AsksForDecision);
        made.boxAfter = static_cast<int>(made.arrows.size()) - 1;
        if (outcome.granted) {
            drawServed(made, outcome, source);
        } else {
            drawAnswer(made, gateway, source);
        }
        return;
    case GatewayAction::PresentAssertion: {
        m_judge = m_lanes.system(step.target);
        arrow(made, source, m_judge, made.caption, SequenceTone::Plain);
        made.boxAfter = 0;
        drawAnswer(made, m_judge, source);
        return;
    }
    case GatewayAction::Direct:
    case GatewayAction::Deploy:
        m_judge = m_lanes.system(step.target);
        arrow(made, source, m_judge, made.caption, SequenceTone::Plain);
        made.boxAfter = 0;
        drawAnswer(made, m_judge, source);
        return;
    case GatewayAction::Connect:
        m_judge = gateway;
        arrow(made, source, gateway, made.caption, SequenceTone::Plain);
        break;
    case GatewayAction::Incident: {
        const bool flood = step.cause == IncidentCause::Flood;
        const bool engine = step.cause == IncidentCause::EngineDown;
        const bool skew = step.cause == IncidentCause::ClockSkew;
        m_judge = flood    ? gateway
                  : engine ? m_lanes.part(SequenceRole::Controller)
                  : skew   ? m_lanes.part(SequenceRole::AssertionServer)
                           : m_lanes.system(step.target);
        arrow(made, flood ? source : m_judge, m_judge, made.caption, SequenceTone::Signal);
        made.boxAfter = 0;
        drawAnswer(made, m_judge, flood ? source : m_judge);
        return;
    }
    case GatewayAction::AccountEvent:
    case GatewayAction::PolicyChange:
    case GatewayAction::Privilege:
    case GatewayAction::Review:
        m_judge = m_lanes.part(SequenceRole::Controller);
        arrow(made, actor, m_judge, made.caption, SequenceTone::Plain);
        made.boxAfter = 0;
        drawAnswer(made, m_judge, actor);
        return;
    }
    made.boxAfter = static_cast<int>(made.arrows.size()) - 1;
    drawAnswer(made, gateway, source);
}

QString SequenceBuilder::ruleLine(const GatewayRule& rule) const
{
    const SourceRef source = rule.sources.value(rule.sources.size() - 1);
    const QString clause = source.doc + QLatin1Char(' ') + source.section;
    return rule.item.isEmpty()
               ? clause
               : said(QT_TRANSLATE_NOOP("Sequence", "Item %1 · %2"), {rule.item, clause});
}

/// The fact that the deciding rule went by: 「設備健康：7」.
QString SequenceBuilder::factLine(const StepOutcome& outcome) const
{
    for (const RuleVoice& voice : outcome.voices) {
        if (voice.rule < 0 || voice.rule != outcome.decision.rule) {
            continue;
        }
        const GatewayFact fact = m_source.policy->rules.at(voice.rule).require.fact;
        const QString key = gatewayFactKey(fact);
        const auto named = std::find_if(m_source.policy->facts.cbegin(),
                                        m_source.policy->facts.cend(),
                                        [&](const GuidelineText& one) { return one.id == key; });
        const QString name =
            named == m_source.policy->facts.cend() ? key : nameOf(*named, m_language);
        const bool number =
            voice.fact.truth == Truth::True && factInfo(fact).kind == FactKind::Number;
        return said(QT_TRANSLATE_NOOP("Sequence", "%1: %2"),
                    {name,
                     number ? QString::number(voice.fact.value)
                            : gatewayTruthText(voice.fact.truth, m_language)});
    }
    return {};
}

/// Where it came otherwise than with every item there.
QString SequenceBuilder::insteadLine(const StepOutcome& outcome) const
{
    return said(QT_TRANSLATE_NOOP("Sequence", "Expected: %1; came out: %2"),
                {gatewayAnswerText(outcome.step->step->expect, m_language),
                 gatewayAnswerText(outcome.decision.answer, m_language)});
}

void SequenceBuilder::box(SequenceStep& made, int index)
{
    const StepOutcome& outcome = at(index);
    const GatewayPolicy& policy = *m_source.policy;
    const bool decided = outcome.decision.rule >= 0;
    const bool worse =
        outcome.decision.answer.verdict < outcome.step->step->expect.verdict && !m_source.twin;
    if (!decided && !worse) {
        return;
    }
    SequenceBox box;
    box.beside = m_judge;
    box.tone = made.tone;
    if (decided) {
        const GatewayRule& rule = policy.rules.at(outcome.decision.rule);
        box.lead = rule.id + QLatin1Char(' ') + nameOf(rule, m_language);
        if (outcome.decision.byScore) {
            box.lead =
                said(QT_TRANSLATE_NOOP("Sequence", "Score too low; most lost by %1"), {box.lead});
        }
        made.rule = rule.id;
        made.item = rule.item;
        const SourceRef source = rule.sources.value(rule.sources.size() - 1);
        made.clause = source.doc + QLatin1Char(' ') + source.section;
        box.lines.append(ruleLine(rule));
        if (const QString fact = factLine(outcome); !fact.isEmpty()) {
            box.lines.append(fact);
        }
    }
    const int wanted = m_source.whole != nullptr && worse
                           ? m_source.whole->steps[static_cast<size_t>(index)].decision.rule
                           : -1;
    if (wanted >= 0 && !decided) {
        const GatewayRule& rule = policy.rules.at(wanted);
        const QString name = rule.id + QLatin1Char(' ') + nameOf(rule, m_language);
        box.lead =
            rule.item.isEmpty()
                ? said(QT_TRANSLATE_NOOP("Sequence", "No rule objects; %1 did not apply"), {name})
                : said(QT_TRANSLATE_NOOP("Sequence", "No rule objects; %1 is missing: %2"),
                       {rule.item, name});
    } else if (!decided) {
        box.lead = said(QT_TRANSLATE_NOOP("Sequence", "No rule objects"), {});
    }
    if (worse) {
        box.lines.append(insteadLine(outcome));
        box.tone = made.tone == SequenceTone::Granted ? SequenceTone::Signal : made.tone;
    }
    if (!made.failedStep.isEmpty()) {
        box.lines.append(said(QT_TRANSLATE_NOOP("Sequence", "Fails at %1"), {made.failedStep}));
    }
    made.box = box;
}

SequenceStep SequenceBuilder::step(int index)
{
    const StepOutcome& outcome = at(index);
    const ScenarioStep& step = *outcome.step->step;
    const bool other = !step.account.isEmpty() && step.account != step.actor;
    SequenceStep made;
    addTime(made, index);
    made.tone = toneOf(outcome);
    made.verdict =
        stepVerdictText(made.tone, outcome.decision.answer, !step.goals.isEmpty(), m_language);
    made.actor = m_lanes.personName(step.actor);
    made.expected = gatewayAnswerText(step.expect, m_language);
    made.failedStep = m_source.failedSteps.value(index);
    made.caption = stepAskText(step,
                               m_lanes.systemName(step.target),
                               other ? m_lanes.personName(step.account) : QString(),
                               m_language);
    draw(made, outcome);
    box(made, index);
    const QString note = pick(step.note, m_language);
    made.caption = note.isEmpty() ? made.caption : note;
    made.sentence = said(QT_TRANSLATE_NOOP("Sequence", "%1 %2: %3 — %4"),
                         {made.time, made.actor, made.caption, made.verdict});
    if (made.box) {
        made.sentence += said(QT_TRANSLATE_NOOP("Sequence", " (%1)"), {made.box->lead});
    }
    return made;
}

void SequenceBuilder::tellCut(SequenceContent& made) const
{
    if (!m_source.cut || m_source.twin || m_source.cut->step >= made.steps.size()) {
        return;
    }
    QStringList items;
    for (const int item : m_source.cut->items) {
        items.append(m_source.policy->items.at(item));
    }
    made.cutAfter = m_source.cut->step;
    made.cutLead = said(QT_TRANSLATE_NOOP("Sequence", "With %1:"), {joinList(items, m_language)});
    const QString answer = gatewayAnswerText(m_source.cut->answer, m_language);
    const int rule = m_source.cut->rule;
    if (rule < 0) {
        made.cutText = said(QT_TRANSLATE_NOOP("Sequence", "cut off here (%1)"), {answer});
        return;
    }
    const GatewayRule& wanted = m_source.policy->rules.at(rule);
    made.cutText = said(QT_TRANSLATE_NOOP("Sequence", "%1 %2 → cut off here (%3)"),
                        {wanted.id, nameOf(wanted, m_language), answer});
}

QString SequenceBuilder::sentenceOf(const SequenceContent& made) const
{
    QString text = said(QT_TRANSLATE_NOOP("Sequence", "%1 %2: %3 in %4 steps"),
                        {made.id,
                         made.title,
                         gatewayOutcomeText(outcomeKey(m_source.run->outcome), m_language),
                         QString::number(made.steps.size())});
    if (made.cutAfter >= 0) {
        text += said(QT_TRANSLATE_NOOP("Sequence", "; %1 %2, after step %3"),
                     {made.cutLead, made.cutText, QString::number(made.cutAfter + 1)});
    }
    return text;
}

} // namespace

SequenceContent sequenceOf(const SequenceSource& source, const Language& language)
{
    return SequenceBuilder(source, language).content();
}

} // namespace zt
