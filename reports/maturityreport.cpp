// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/maturityreport.h"

#include "reports/maturity/sections.h"

namespace zt {

namespace maturityreport {

QStringList MaturityInput::levelWords() const
{
    QStringList words;
    for (int order = 0; order <= levelCount; ++order) {
        words.append(level(order));
    }
    return words;
}

QString MaturityInput::scopeCode(const Scope& scope) const
{
    const System* system = snapshot.system(scope);
    return system != nullptr ? system->code : (scope.id.isEmpty() ? toKey(scope) : scope.id);
}

QString MaturityInput::refText(const ItemRef& ref) const
{
    return scopeCode(ref.scope) + QLatin1Char('/') + ref.item;
}

Column textColumn(const QString& key, const QString& title, int widest)
{
    return Column{.key = key, .title = title, .widest = widest};
}

ReportCell orderCell(const std::optional<int>& order)
{
    return order ? integerCell(*order) : ReportCell{};
}

ReportCell levelCell(const MaturityInput& in, const MaturityView& view, int pillar, int order)
{
    return view.hasLevel(pillar) ? textCell(in.level(order)) : ReportCell{};
}

namespace {

bool isAnswered(const Snapshot& snapshot, const Scope& scope)
{
    const AnswerSheet* sheet = snapshot.answers.sheet(scope);
    return sheet != nullptr && !sheet->answers.isEmpty();
}

/// The institution, the domains and the systems, in that order.
QList<Scope> scopesOf(const Snapshot& snapshot)
{
    QList<Scope> scopes{Scope::institution()};
    for (const AdoptionDomain& domain : snapshot.guideline->domains) {
        scopes.append(Scope::domain(domain.id));
    }
    for (const System& system : snapshot.systems) {
        scopes.append(Scope::system(system.id));
    }
    return scopes;
}

void addScopes(MaturityInput& in)
{
    const bool direct = in.snapshot.maturityMethod.rollup == Rollup::Direct;
    for (const Scope& scope : scopesOf(in.snapshot)) {
        const bool rolls = scope.kind != ScopeKind::System && !direct;
        const bool answered =
            isAnswered(in.snapshot, scope) || (direct && scope.kind == ScopeKind::Institution);
        if (!rolls && !answered) {
            continue;
        }
        const MaturityView view = maturityOf(in.snapshot, in.judge, scope, &in.levels);
        if (rolls) {
            in.group.append(view);
        }
        if (answered) {
            in.own.append(view);
        }
    }
}

} // namespace

} // namespace maturityreport

Report buildMaturityReport(const Snapshot& snapshot, const ReportOptions& options, const Past& past)
{
    using namespace maturityreport;
    const Language language(options.language);
    const MaturityJudge judge(*snapshot.guideline);
    const QList<SystemLevels> levels = levelsOfSystems(snapshot, judge);
    MaturityInput in{{snapshot, options, language}, judge, levels, past};
    in.institution = maturityOf(snapshot, judge, Scope::institution(), &levels);
    addScopes(in);

    Report report;
    report.language = options.language;
    report.title = snapshot.profile.name;
    report.subject = language.translate("Report", "Zero-trust maturity");
    report.institution = snapshot.profile.institution;
    report.programVersion = options.programVersion;
    report.created = options.created;
    report.trailSeq = snapshot.trailSeq;
    report.trailHead = snapshot.trailHead;
    report.flatTables = {QLatin1String(tables::items)};

    QList<Section>& sections = report.sections;
    sections.append(maturityreport::coverSection(in));
    sections.append(radarSection(in));
    if (!past.points.isEmpty()) {
        sections.append(trendSection(in));
    }
    if (past.base) {
        sections.append(comparisonSection(in));
    }
    sections.append(levelsSection(in));
    sections.append(rollupSection(in));
    sections.append(itemsSection(in));
    sections.append(gapsSection(in));
    sections.append(roadmapSection(in));
    sections.append(budgetSection(in));
    sections.append(evidenceSection(in));
    sections.append(selectionreport::notesSection(in));
    if (Section longTexts = selectionreport::longTextSection(in, sections);
        !longTexts.blocks.isEmpty()) {
        sections.append(std::move(longTexts));
    }
    sections.append(selectionreport::manifestSection(in, sections));
    selectionreport::addContents(sections.first(), sections, in);
    return report;
}

} // namespace zt
