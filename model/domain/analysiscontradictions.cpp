// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/analysiscontradictions.h"

#include "model/domain/analysisfiling.h"
#include "model/domain/auditsampletally.h"
#include "model/domain/enumkeys.h"

#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr EnumKeys<ContradictionKind, 6> kindKeys{
    {{ContradictionKind::Result, "result"},
     {ContradictionKind::Answer, "answer"},
     {ContradictionKind::CleanItem, "clean_item"},
     {ContradictionKind::CleanSample, "clean_sample"},
     {ContradictionKind::Bound, "bound"},
     {ContradictionKind::NoException, "no_exception"}}};

/// What the rules that speak to one point say.
struct Side
{
    PointRef ref;
    qint64 tested = 0;
    qint64 exceptions = 0; ///< that nobody explained
    qint64 open = 0;
    QStringList rules;
};

Side sideOf(const AnalysisResult& result, const PointRef& ref)
{
    Side side{ref, 0, 0, 0, {}};
    for (const RuleOutcome& outcome : result.rules) {
        if (outcome.rule.points.contains(ref.point)) {
            side.tested += outcome.tested;
            side.exceptions += outcome.exceptions - outcome.explained;
            side.open += outcome.cannotJudge;
            side.rules.append(outcome.rule.id);
        }
    }
    return side;
}

/// How many of the population have an exception among those listed: a sample counts its items, and
/// one of them may break several rules.
qint64 unitsOf(const AnalysisResult& result, const Side& side)
{
    QSet<qint64> units;
    for (const AnalysisException& one : result.exceptions) {
        if (!one.explained && side.rules.contains(one.rule)) {
            units.insert(one.unit > 0 ? one.unit : one.row);
        }
    }
    return units.size();
}

AnalysisContradiction
contradiction(ContradictionKind kind, const AnalysisResult& result, const Side& side)
{
    AnalysisContradiction one;
    one.kind = kind;
    one.ref = side.ref;
    one.population = result.population;
    one.exceptions = side.exceptions;
    return one;
}

/// Items found sound whose subject is an exception of the analysis.
AnalysisContradiction
cleanItems(const AuditSample& sample, const AnalysisResult& result, const Side& side)
{
    AnalysisContradiction one = contradiction(ContradictionKind::CleanItem, result, side);
    QMultiHash<QString, qint64> rowsOf;
    for (const AnalysisException& exception : result.exceptions) {
        if (!exception.explained && side.rules.contains(exception.rule) &&
            !exception.subject.trimmed().isEmpty()) {
            rowsOf.insert(exception.subject.trimmed(), exception.row);
        }
    }
    for (const SampleItem& item : sample.items) {
        if (item.outcome != SampleOutcome::Sound) {
            continue;
        }
        QList<qint64> rows;
        for (const QString& cell : item.cells) {
            rows += rowsOf.values(cell.trimmed());
        }
        if (!rows.isEmpty()) {
            one.items.append(item.number);
            one.rows += rows;
        }
    }
    std::sort(one.rows.begin(), one.rows.end());
    one.rows.resize(std::unique(one.rows.begin(), one.rows.end()) - one.rows.begin());
    return one;
}

/// What one sample says that the analysis does not.
QList<AnalysisContradiction>
withSample(const AuditSample& sample, const AnalysisResult& result, const Side& side)
{
    const Result<SampleTally> tally = tallyOf(sample);
    if (!tally || tally->checked == 0) {
        return {};
    }
    QList<AnalysisContradiction> found;
    const bool same = sample.populationSha256 == result.inputSha256;
    const auto add = [&](AnalysisContradiction one) {
        one.sample = sample.code;
        one.drawn = tally->drawn;
        one.checked = tally->checked;
        one.sampleExceptions = tally->exceptions;
        one.upper = tally->upper;
        one.samePopulation = same;
        found.append(one);
    };
    const AnalysisContradiction items = cleanItems(sample, result, side);
    if (!items.items.isEmpty()) {
        add(items);
    }
    if (side.exceptions > 0 && tally->exceptions == 0) {
        add(contradiction(ContradictionKind::CleanSample, result, side));
    } else if (same && tally->upper && side.exceptions > *tally->upper &&
               unitsOf(result, side) > *tally->upper) {
        add(contradiction(ContradictionKind::Bound, result, side));
    }
    if (side.exceptions == 0 && side.tested > 0 && side.open == 0 && tally->exceptions > 0) {
        add(contradiction(ContradictionKind::NoException, result, side));
    }
    return found;
}

} // namespace

QString toKey(ContradictionKind kind)
{
    return kindKeys.toKey(kind);
}

QList<AnalysisContradiction>
contradictionsOf(const Snapshot& snapshot, const Audit& audit, const AnalysisResult& result)
{
    QList<AnalysisContradiction> found;
    const QStringList spoken = pointsOf(result);
    for (const QString& code : spoken) {
        for (const QString& checklist : audit.checklists) {
            const PointRef ref{checklist, code};
            const Side side = sideOf(result, ref);
            const PointResult* paper = snapshot.pointResult(audit.id, ref);
            if (paper != nullptr && side.exceptions > 0) {
                if (paper->result == AuditResult::Conform) {
                    found.append(contradiction(ContradictionKind::Result, result, side));
                }
                if (paper->answer == AuditResult::Conform) {
                    found.append(contradiction(ContradictionKind::Answer, result, side));
                }
            }
            for (const AuditSample& sample : snapshot.auditSamples) {
                if (sample.audit == audit.id && sample.points.contains(ref)) {
                    found += withSample(sample, result, side);
                }
            }
        }
    }
    return found;
}

} // namespace zt
