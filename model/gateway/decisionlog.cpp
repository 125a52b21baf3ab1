// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/decisionlog.h"

#include "model/crypto/digest.h"

namespace zt {

namespace {

constexpr QChar between = u'|';

QString line(const GatewayPolicy& policy, const StepOutcome& outcome, const QString& head)
{
    const ScenarioStep& step = *outcome.step->step;
    const int rule = outcome.decision.rule;
    QStringList parts = {head,
                         QString::number(outcome.step->at),
                         step.actor,
                         actionKey(step.action),
                         step.target,
                         answerWord(outcome.decision.answer),
                         outcome.granted ? QStringLiteral("granted") : QStringLiteral("refused"),
                         rule < 0 ? QString() : policy.rules.at(rule).id,
                         rule < 0 ? QString() : policy.rules.at(rule).item};
    for (const RuleVoice& voice : outcome.voices) {
        const GatewayRule& spoke = policy.rules.at(voice.rule);
        parts.append(QStringLiteral("%1:%2=%3")
                         .arg(spoke.id,
                              gatewayFactKey(spoke.require.fact),
                              factValueText(spoke.require.fact, voice.fact)));
    }
    return parts.join(between);
}

void add(QByteArrayList& lines,
         const GatewayPolicy& policy,
         const TimelineRun& run,
         const QString& head)
{
    for (const StepOutcome& outcome : run.steps) {
        lines.append(line(policy, outcome, head).toUtf8());
    }
}

} // namespace

QString factValueText(GatewayFact fact, const FactValue& value)
{
    return value.truth == Truth::True && factInfo(fact).kind == FactKind::Number
               ? QString::number(value.value)
               : truthKey(value.truth);
}

QByteArray decisionLog(const GatewayPolicy& policy, const QList<ScenarioRun>& runs)
{
    QByteArray log;
    for (const ScenarioRun& run : runs) {
        for (const QByteArray& line : decisionLines(policy, run)) {
            log += line + '\n';
        }
    }
    return log;
}

QByteArrayList decisionLines(const GatewayPolicy& policy, const ScenarioRun& run)
{
    QByteArrayList lines;
    add(lines, policy, run.attack, run.scenario->id);
    if (run.twin) {
        add(lines, policy, *run.twin, run.scenario->id + QLatin1String("/twin"));
    }
    return lines;
}

QString decisionMarks(const QByteArrayList& lines)
{
    constexpr qsizetype digits = 8;
    QString marks;
    for (const QByteArray& line : lines) {
        marks += QStringView(sha256Hex(line)).left(digits);
    }
    return marks;
}

QString decisionLogSha256(const GatewayPolicy& policy, const QList<ScenarioRun>& runs)
{
    return sha256Hex(decisionLog(policy, runs));
}

} // namespace zt
