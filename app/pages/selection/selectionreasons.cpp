// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/selectionreasons.h"

#include "model/domain/explain.h"
#include "model/domain/sensitivity.h"
#include "reports/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace zt {

namespace {

using Row = ExplainView::Row;
using Kind = ExplainLine::Kind;

constexpr qsizetype mostFlips = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zt::SelectionReasons)

public:
    const Guideline& guideline;
    const Language& language;

    [[nodiscard]] Row row(const ExplainLine& line, Status status) const
    {
        const ExplainText text = explainText(line, guideline, language);
        QStringList sources;
        for (const SourceRef& source : line.sources) {
            sources.append(sourceText(source, guideline, language));
        }
        return {status,
                text.sentence,
                text.remark,
                line.missing.isEmpty() ? line.facts : line.missing,
                sources.join(QLatin1Char('\n'))};
    }

    [[nodiscard]] Row row(const ExplainLine& line) const
    {
        return row(line,
                   line.holds == Tri::Yes  ? Status::Good
                   : line.holds == Tri::No ? Status::Bad
                                           : Status::NotYet);
    }

    /// 「遠距辦公、跨機構協作 適用」 in one line.
    [[nodiscard]] Row applicable(const QList<ExplainLine>& lines) const
    {
        QStringList names;
        QList<Aspect> facts;
        for (const ExplainLine& line : lines) {
            const AdoptionDomain* domain = guideline.domain(line.id);
            names.append(domain ? language.of(domain->name.zh, domain->name.en) : line.id);
            for (const Aspect fact : line.facts) {
                if (!facts.contains(fact)) {
                    facts.append(fact);
                }
            }
        }
        Row result = row(lines.first(), Status::Good);
        if (lines.size() > 1) {
            const QString list =
                names.join(language.of(QStringLiteral("、"), QStringLiteral(", ")));
            result.sentence = tr("%1 apply").arg(list);
            result.remark = tr("%n fact(s)", nullptr, static_cast<int>(facts.size()));
            result.facts = facts;
        }
        return result;
    }

    void addDomains(QList<Row>& rows, const QList<ExplainLine>& lines) const
    {
        QList<ExplainLine> holding;
        for (const ExplainLine& line : lines) {
            if (line.kind == Kind::Domain && line.holds == Tri::Yes) {
                holding.append(line);
            }
        }
        if (!holding.isEmpty()) {
            rows.append(applicable(holding));
        }
        QList<Aspect> facts;
        for (const ExplainLine& line : lines) {
            if (line.kind != Kind::Domain || line.holds == Tri::Yes) {
                continue;
            }
            facts += line.facts;
            if (line.holds == Tri::Unknown) {
                rows.append(row(line));
            }
        }
        if (rows.isEmpty()) {
            rows.append({Status::NotApplicable,
                         groupText(SelectionClass::NotApplicable, language),
                         tr("%n fact(s)", nullptr, static_cast<int>(facts.size())),
                         facts,
                         {}});
        }
    }

    /// 「風險 16 ≥ 13，衝擊 7 ≤ 8」 in one line where both hold.
    void addTotals(QList<Row>& rows, const QList<ExplainLine>& lines) const
    {
        QList<Row> totals;
        bool both = true;
        for (const ExplainLine& line : lines) {
            if (line.kind == Kind::RiskTotal || line.kind == Kind::ImpactTotal) {
                totals.append(row(line));
                both = both && line.holds == Tri::Yes;
            }
        }
        if (both && totals.size() == 2) {
            const Row& impact = totals.last();
            totals.first().sentence +=
                language.of(QStringLiteral("，"), QStringLiteral(", ")) + impact.sentence;
            totals.first().facts += impact.facts;
            totals.removeLast();
        }
        rows += totals;
    }

    /// Those that hold; where none does, all of them.
    void addConditions(QList<Row>& rows, const QList<ExplainLine>& lines, Kind kind) const
    {
        const bool any = std::any_of(lines.begin(), lines.end(), [kind](const ExplainLine& line) {
            return line.kind == kind && line.holds == Tri::Yes;
        });
        for (const ExplainLine& line : lines) {
            if (line.kind == kind && (!any || line.holds == Tri::Yes)) {
                rows.append(row(line));
            }
        }
    }
};

void addFlips(
    QList<Row>& rows, const Words& words, const QList<Flip>& flips, bool selected, int stability)
{
    const QString share =
        stability < 0 ? QString() : Words::tr("stability %1%").arg(stability / 100);
    if (flips.isEmpty()) {
        rows.append({selected ? Status::Good : Status::Info,
                     selected ? Words::tr("No single answer would remove it")
                              : Words::tr("No single answer would select it"),
                     share,
                     {},
                     {}});
        return;
    }
    for (const Flip& flip : flips.mid(0, mostFlips)) {
        const bool first = &flip == &flips.first();
        rows.append({selected ? Status::Warn : Status::Info,
                     flipText(flip, selected, words.guideline, words.language),
                     first ? share : QString(),
                     {flip.aspect},
                     {}});
    }
    if (flips.size() > mostFlips) {
        rows.append({Status::Info,
                     Words::tr("and %n more", nullptr, static_cast<int>(flips.size() - mostFlips)),
                     {},
                     {flips[mostFlips].aspect},
                     {}});
    }
}

} // namespace

QList<ExplainView::Row> selectionReasons(const System& system,
                                         const SystemVerdict& verdict,
                                         const Guideline& guideline,
                                         const Methodology& method,
                                         int stability,
                                         const Language& language)
{
    const Words words{guideline, language};
    const QList<ExplainLine> lines = explain(system, guideline, method);
    QList<ExplainView::Row> rows;
    words.addDomains(rows, lines);
    if (method.instrument != Instrument::Totals) {
        words.addConditions(rows, lines, Kind::HighRisk);
        words.addConditions(rows, lines, Kind::LowImpact);
    }
    if (method.instrument != Instrument::Conditions) {
        words.addTotals(rows, lines);
    }
    const bool selected = verdict.group == SelectionClass::Selected;
    addFlips(rows, words, singleFlips(system, guideline, method), selected, stability);
    return rows;
}

} // namespace zt
