// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/explain.h"

#include "model/domain/judge.h"

namespace zt {

namespace {

using Kind = ExplainLine::Kind;

/// A line with what is missing filled in.
ExplainLine
makeLine(Kind kind, const QString& id, Tri holds, const QList<Aspect>& facts, const System& system)
{
    ExplainLine line;
    line.kind = kind;
    line.id = id;
    line.holds = holds;
    line.facts = facts;
    for (const Aspect aspect : facts) {
        if (!isAnswered(system, aspect)) {
            line.missing.append(aspect);
        }
    }
    return line;
}

template <class T>
QList<SourceRef> sourcesOf(const QList<T>& texts, const QString& id)
{
    for (const T& text : texts) {
        if (text.id == id) {
            return text.sources;
        }
    }
    return {};
}

/// Applying first, then those that hang on a missing answer; where there is none of either, all,
/// since that is why the system is out.
QList<ExplainLine> domainLines(const System& system, const Guideline& guideline)
{
    QList<ExplainLine> applying;
    QList<ExplainLine> open;
    QList<ExplainLine> others;
    for (const AdoptionDomain& domain : guideline.domains) {
        QList<Aspect> facts;
        for (const Fact fact : domain.rule.facts) {
            facts.append(aspectOf(fact));
        }
        const Tri holds = evaluate(domain.rule, system.facts);
        ExplainLine line = makeLine(Kind::Domain, domain.id, holds, facts, system);
        line.sources = domain.sources;
        QList<ExplainLine>& list =
            holds == Tri::Yes ? applying : (holds == Tri::Unknown ? open : others);
        list.append(line);
    }
    const QList<ExplainLine> concerned = applying + open;
    return concerned.isEmpty() ? others : concerned;
}

ExplainLine
conditionLine(Kind kind, Condition condition, const System& system, const Guideline& guideline)
{
    const QString id = conditionId(condition);
    ExplainLine line =
        makeLine(kind, id, system.condition(condition), {aspectOf(condition)}, system);
    line.sources = sourcesOf(kind == Kind::HighRisk ? guideline.highRisk : guideline.lowImpact, id);
    return line;
}

/// args: the system's RTO ("" where unknown) and the limit, both in minutes.
ExplainLine rtoLine(const System& system, const Guideline& guideline, const Methodology& method)
{
    const QString id = QStringLiteral("LI2");
    ExplainLine line =
        makeLine(Kind::LowImpact, id, rtoLongerThan(system, method), {Aspect::Rto}, system);
    line.args = QStringList{system.rtoMinutes ? QString::number(*system.rtoMinutes) : QString(),
                            QString::number(method.rtoMinutesGreaterThan)};
    line.sources = sourcesOf(guideline.lowImpact, id);
    return line;
}

QString rangeText(const TotalRange& range)
{
    const QString least = pointsText(range.min);
    return range.isExact() ? least : least + QChar(0x2013) + pointsText(range.max);
}

ExplainLine
totalLine(Kind kind, const System& system, const Guideline& guideline, const Methodology& method)
{
    const bool risk = kind == Kind::RiskTotal;
    const TotalRange range = risk ? riskTotal(system, method) : impactTotal(system, method);
    const std::optional<Centipoints> cutoff = risk ? method.riskCutoff : method.impactCutoff;
    QList<Aspect> facts;
    QList<SourceRef> sources;
    const int first = risk ? 0 : riskFactorCount;
    const int end = risk ? riskFactorCount : factorCount;
    for (int factor = first; factor < end; ++factor) {
        facts.append(aspectOfFactor(factor));
        for (const SourceRef& source : sourcesOf(guideline.factors, factorId(factor))) {
            if (!sources.contains(source)) {
                sources.append(source);
            }
        }
    }
    const Tri holds =
        risk ? atLeast(range.min, range.max, cutoff) : atMost(range.min, range.max, cutoff);
    const QString id = risk ? QStringLiteral("RT") : QStringLiteral("IT");
    ExplainLine line = makeLine(kind, id, holds, facts, system);
    line.args = QStringList{rangeText(range), cutoff ? pointsText(*cutoff) : QString()};
    line.sources = sources;
    return line;
}

} // namespace

QList<ExplainLine>
explain(const System& system, const Guideline& guideline, const Methodology& method)
{
    QList<ExplainLine> lines = domainLines(system, guideline);
    const bool conditions = method.instrument != Instrument::Totals;
    const bool totals = method.instrument != Instrument::Conditions;
    if (conditions) {
        for (const Condition condition : {Condition::CustomerPersonalData,
                                          Condition::CustomerTransactionData,
                                          Condition::EmployeePersonalData}) {
            lines.append(conditionLine(Kind::HighRisk, condition, system, guideline));
        }
        lines.append(
            conditionLine(Kind::LowImpact, Condition::NotAutomatedService, system, guideline));
        lines.append(rtoLine(system, guideline, method));
    }
    if (totals || method.riskCutoff) {
        lines.append(totalLine(Kind::RiskTotal, system, guideline, method));
    }
    if (totals || method.impactCutoff) {
        lines.append(totalLine(Kind::ImpactTotal, system, guideline, method));
    }
    const SystemVerdict verdict = judge(system, guideline, method);
    const Tri selected = triAnd(verdict.applicable, triAnd(verdict.highRisk, verdict.lowImpact));
    lines.append(makeLine(Kind::Outcome, toKey(verdict.group), selected, {}, system));
    return lines;
}

QString pointsText(Centipoints points)
{
    if (points < 0) {
        return QLatin1Char('-') + pointsText(-points);
    }
    QString whole = QString::number(points / 100);
    const int rest = points % 100;
    if (rest == 0) {
        return whole;
    }
    const QString digits = QString::number(rest).rightJustified(2, QLatin1Char('0'));
    return whole + QLatin1Char('.') + (rest % 10 == 0 ? digits.left(1) : digits);
}

QString toKey(SelectionClass group)
{
    switch (group) {
    case SelectionClass::Selected:
        return QStringLiteral("selected");
    case SelectionClass::ImpactTooHigh:
        return QStringLiteral("impact_too_high");
    case SelectionClass::NotHighRisk:
        return QStringLiteral("not_high_risk");
    case SelectionClass::NotApplicable:
        return QStringLiteral("not_applicable");
    case SelectionClass::NotAssessed:
        return QStringLiteral("not_assessed");
    }
    return {};
}

} // namespace zt
