// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/overviewfigures.h"
#include "reports/onepage.h"
#include "reports/phrase.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingoverview.h"
#include "reports/wordingroadmap.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int heatRows = 11; ///< as many as the page has room for
constexpr int mostInvestments = 3;
constexpr qsizetype shaShown = 16;

/// The page being filled, with what every part of it needs.
class Filling
{
public:
    Filling(const OnePageInput& input, const ReportOptions& options)
        : m_in(input)
        , m_options(options)
        , m_language(options.language)
        , m_judge(*input.snapshot.guideline)
        , m_view(maturityOf(input.snapshot, m_judge, input.scope))
        , m_now(statePoint(input.snapshot, input.scope))
        , m_plan(roadmapPlan(input.snapshot, m_judge, input.scope))
    {
    }

    [[nodiscard]] OnePage page() const
    {
        OnePage page;
        page.programVersion = m_options.programVersion;
        page.created = m_options.created;
        fillHead(page);
        fillPresent(page);
        fillCourse(page);
        fillInvestments(page);
        fillSmallPrint(page);
        return page;
    }

private:
    [[nodiscard]] QString said(const char* text) const
    {
        return m_language.translate("Overview", text);
    }

    [[nodiscard]] const StatePoint* before() const;
    void fillHead(OnePage& page) const;
    void fillPresent(OnePage& page) const;
    void fillCourse(OnePage& page) const;
    void fillInvestments(OnePage& page) const;
    void fillSmallPrint(OnePage& page) const;

    const OnePageInput& m_in;
    const ReportOptions& m_options;
    Language m_language;
    MaturityJudge m_judge;
    MaturityView m_view;
    StatePoint m_now;
    RoadmapPlan m_plan;
};

const StatePoint* Filling::before() const
{
    const auto found =
        std::find_if(m_in.past.begin(), m_in.past.end(), [&](const StatePoint& point) {
            return m_in.compared && point.seq == *m_in.compared;
        });
    return found != m_in.past.end() ? &*found : m_in.past.isEmpty() ? nullptr : &m_in.past.last();
}

void Filling::fillHead(OnePage& page) const
{
    const Profile& profile = m_in.snapshot.profile;
    page.title = profile.name.isEmpty() ? profile.institution : profile.name;
    page.facts = {
        profile.institution, profile.period, scopeTitle(m_in.scope, m_in.snapshot, m_language)};
    if (m_view.rolledUp) {
        page.facts.append(rollupText(m_in.snapshot.maturityMethod, m_language));
        page.facts.append(populationText(m_in.snapshot.maturityMethod.population, m_language));
    }
    page.facts.removeAll(QString());
    page.facts.removeAll(page.title);
    page.subject = said(QT_TRANSLATE_NOOP("Overview", "Zero-trust maturity"));
    page.points = {m_in.today.toString(Qt::ISODate)};
    if (const StatePoint* point = before()) {
        page.points.append(
            fill(said(QT_TRANSLATE_NOOP("Overview", "compared with %1")), {point->name}));
    }
    page.heldBy = said(QT_TRANSLATE_NOOP("Overview", "held by"));
}

void Filling::fillPresent(OnePage& page) const
{
    const Snapshot& snapshot = m_in.snapshot;
    const Guideline& guideline = m_judge.guideline();
    const LevelFacts facts{snapshot, m_judge, m_view, m_now, before()};
    for (int pillar = 0; pillar < guideline.pillars.size(); ++pillar) {
        page.cards.append(levelCardContent(facts, pillar, m_language));
    }
    page.radar.figure =
        radarFigure(guideline, m_now, targetOrders(snapshot, m_in.scope), before(), m_language);
    page.heatmap.figure = heatFigure(
        snapshot, m_judge, byRisk(snapshot, m_in.selection, m_in.scope), heatRows, m_language);
    page.heatmap.emptyText = said(QT_TRANSLATE_NOOP("Overview", "No system counts here yet."));
    page.gaps.figure = gapsFigure(guideline, m_now.tallies, m_language);
    const bool applies = std::any_of(m_now.tallies.begin(),
                                     m_now.tallies.end(),
                                     [](const PillarTally& one) { return one.applicable() > 0; });
    page.gaps.emptyText = applies
                              ? said(QT_TRANSLATE_NOOP("Overview", "There are no gaps."))
                              : said(QT_TRANSLATE_NOOP("Overview", "No item applies here yet."));
}

void Filling::fillCourse(OnePage& page) const
{
    const Language& language = m_language;
    page.trend.figure =
        trendFigure(m_judge.guideline(), m_in.past + QList<StatePoint>{m_now}, language);
    page.trend.emptyText = said(QT_TRANSLATE_NOOP("Overview", "No item applies here yet."));
    const bool aims = !m_plan.targets.isEmpty();
    BurnDown burn = aims ? burnDown(m_plan, {}, m_in.recorded, m_in.today) : BurnDown{};
    burn.proposed.clear(); // nothing is tried out here
    page.burn = {burnFigure(burn, language),
                 said(QT_TRANSLATE_NOOP("Overview", "No target level is set yet."))};
    // Noon in Taipei, so that the same day gives the same page.
    const QDateTime noon(m_in.today, QTime(4, 0), Qt::UTC);
    page.actions = {actionsFigure(actionsByAge(m_plan.actions, noon, m_in.today), language),
                    said(QT_TRANSLATE_NOOP("Overview", "There are no open actions."))};
    const std::optional<Money>& cap = m_in.snapshot.roadmap.budgetPerQuarter;
    page.budget = {budgetFigure(budgetWithCandidates(m_plan.actions, cap), cap, language),
                   said(QT_TRANSLATE_NOOP("Overview", "No action has a cost and a date yet."))};
}

void Filling::fillInvestments(OnePage& page) const
{
    page.investmentsTitle = said(QT_TRANSLATE_NOOP("Overview", "Fund next: closes most gaps"));
    Money sum = 0;
    for (const int action : nextInvestments(m_plan, mostInvestments)) {
        const ImprovementAction& one = m_plan.actions[action];
        page.investments.append({one.title,
                                 closesText(m_plan, action, m_judge.guideline(), m_language),
                                 exactMoneyText(one.costOnce)});
        sum += one.costOnce;
    }
    page.investmentsSum =
        page.investments.isEmpty()
            ? said(QT_TRANSLATE_NOOP("Overview", "No candidate action closes a gap."))
            : fill(said(QT_TRANSLATE_NOOP("Overview", "Together %1, once")), {exactMoneyText(sum)});
}

void Filling::fillSmallPrint(OnePage& page) const
{
    const Snapshot& snapshot = m_in.snapshot;
    page.smallPrint.append(fill(said(QT_TRANSLATE_NOOP("Overview", "Trail #%1  %2")),
                                {groupedNumber(snapshot.trailSeq), snapshot.trailHead}));
    QStringList packs;
    for (const PackPin& pack : snapshot.packs) {
        packs.append(fill(QStringLiteral("%1 %2 (SHA-256 %3…)"),
                          {pack.id, pack.version, pack.sha256.left(shaShown)}));
    }
    page.smallPrint.append(fill(said(QT_TRANSLATE_NOOP("Overview", "Packs: %1; made by %2")),
                                {joinList(packs, m_language), m_options.programVersion}));
}

} // namespace

OnePage makeOnePage(const OnePageInput& input, const ReportOptions& options)
{
    return Filling(input, options).page();
}

} // namespace zt
