// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/mobileappanalysis.h"

#include "model/domain/ruleformmaker.h"
#include "model/domain/rulings.h"

#include <algorithm>

namespace zt {

namespace {

constexpr size_t paymentAspect = 2;
constexpr size_t unknownClass = 3;
constexpr std::array<const char*, 3> classKeys{"pure", "networked", "trading"};

Ruling judgeLevel(const EvidenceRule& rule, const MobileAppRow& app)
{
    const auto kind = appClassOf(app);
    if (!kind || !app.levels) {
        return cannotJudge();
    }
    const QStringList wanted = rule.words(QLatin1String(classKeys.at(static_cast<size_t>(*kind))));
    const bool all = std::all_of(wanted.begin(), wanted.end(), [&app](const QString& level) {
        return app.levels->contains(level);
    });
    QStringList missing = wanted;
    missing.removeIf([&app](const QString& level) { return app.levels->contains(level); });
    return rulingOf(all,
                    measureOfWords(*app.levels),
                    measureOfWords(wanted),
                    {.miss = Working::Miss::Lacks, .parts = missing});
}

/// Payment resources are no aspect of an app that does not trade; the others are aspects of all.
std::optional<bool> isMet(const MobileAppRow& app, size_t aspect)
{
    const auto& result = app.aspects.at(aspect);
    if (!result) {
        return std::nullopt;
    }
    if (*result != AspectResult::NotApplicable) {
        return *result == AspectResult::Met;
    }
    const auto kind = appClassOf(app);
    if (aspect != paymentAspect) {
        return false;
    }
    return kind ? std::optional(*kind != AppClass::Trading) : std::nullopt;
}

Ruling judgeAspects(const EvidenceRule& rule, const MobileAppRow& app)
{
    const QStringList wanted = rule.words(QLatin1String("aspects"));
    const QStringList all = appAspectWords();
    QStringList missing;
    bool isKnown = true;
    for (const QString& one : wanted) {
        const auto met = isMet(app, static_cast<size_t>(all.indexOf(one)));
        isKnown = isKnown && met.has_value();
        if (met && !*met) {
            missing.append(one);
        }
    }
    if (missing.isEmpty()) {
        return isKnown ? holds() : cannotJudge();
    }
    return rulingOf(false,
                    measureOf(QStringLiteral("- ") + missing.join(QStringLiteral(", "))),
                    measureOfWords(wanted),
                    {.miss = Working::Miss::Lacks, .parts = missing});
}

/// Whether one of the functions that the rule names was changed, and when.
std::optional<bool> isChanged(const EvidenceRule& rule, const MobileAppRow& app)
{
    if (!app.changedFunctions) {
        return app.changed.isValid() ? std::optional(true) : std::nullopt;
    }
    const QStringList functions = rule.words(QLatin1String("functions"));
    return std::any_of(functions.begin(), functions.end(), [&app](const QString& function) {
        return app.changedFunctions->contains(function);
    });
}

/// The first test after the change, by whomever; a test on the day of the change counts.
QDate testAfterChange(const MobileAppRow& app)
{
    const auto counts = [&app](const QDate& day, const std::optional<bool>& passed) {
        return day.isValid() && day >= app.changed && passed.value_or(true);
    };
    const bool again = counts(app.retested, app.retestPassed);
    const bool lab = counts(app.tested, app.passed);
    if (again && lab) {
        return std::min(app.retested, app.tested);
    }
    return again ? app.retested : lab ? app.tested : QDate();
}

Ruling judgeRetest(const EvidenceRule& rule, const MobileAppRow& app, const QDate& at)
{
    const auto changed = isChanged(rule, app);
    if (changed && !*changed) {
        return notConcerned();
    }
    if (!changed || !app.changed.isValid() || app.changed > at) {
        return cannotJudge();
    }
    const QDate tested = testAfterChange(app);
    const bool isTested = tested.isValid() && tested <= at;
    if (rule.id == QLatin1String("retest")) {
        const QDate last = app.retested.isValid() ? app.retested : app.tested;
        const Measure value =
            last.isValid() ? measureOf(last) : measureOf(QStringLiteral("not tested"));
        const bool told = last.isValid() || app.retestPassed.has_value();
        return isTested || told ? rulingOf(isTested,
                                           value,
                                           measureOf(app.changed),
                                           {.miss = Working::Miss::NoneSince})
                                : cannotJudge();
    }
    if (!app.released.isValid() || app.released > at || app.released < app.changed) {
        return cannotJudge(); // what was changed is not told to be out
    }
    if (!isTested) {
        return notConcerned(); // the other rule tells of it
    }
    return tested <= app.released ? holds() : isAfter(tested, app.released);
}

Ruling judgeRecipients(const MobileAppRow& app)
{
    if (app.outsourced && !*app.outsourced) {
        return notConcerned();
    }
    const Ruling ruling = mustBeYes(app.recipientsChecked);
    return ruling.kind == Ruling::Kind::Exception && !app.outsourced ? cannotJudge() : ruling;
}

} // namespace

QStringList appLevelWords()
{
    return {QStringLiteral("L1"), QStringLiteral("L2"), QStringLiteral("L3")};
}

QStringList appAspectWords()
{
    return {QStringLiteral("ASP1"),
            QStringLiteral("ASP2"),
            QStringLiteral("ASP3"),
            QStringLiteral("ASP4"),
            QStringLiteral("ASP5")};
}

QStringList appFunctionWords()
{
    return {QStringLiteral("order"), QStringLiteral("account_query"), QStringLiteral("identity")};
}

std::optional<AppClass> appClassOf(const MobileAppRow& app)
{
    if (app.kind) {
        // What trades is tested as such, whatever it is called.
        return app.trades.value_or(false) ? AppClass::Trading : app.kind;
    }
    if (!app.trades) {
        return std::nullopt;
    }
    if (*app.trades) {
        return AppClass::Trading;
    }
    if (app.networked.value_or(false) || app.logsIn.value_or(false)) {
        return AppClass::Networked;
    }
    return app.networked && app.logsIn ? std::optional(AppClass::Pure) : std::nullopt;
}

Ruling judgeMobileApp(const EvidenceRule& rule, const MobileAppRow& app, const QDate& at)
{
    if (rule.id == QLatin1String("test-level")) {
        return judgeLevel(rule, app);
    }
    if (rule.id == QLatin1String("aspects")) {
        return judgeAspects(rule, app);
    }
    if (rule.id == QLatin1String("lab-age")) {
        return mustBeWithin(app.tested, rule.number(QLatin1String("max_months")), at);
    }
    if (rule.id == QLatin1String("lab-qualified")) {
        return mustBeYes(app.labQualified);
    }
    if (rule.id == QLatin1String("lab-passed")) {
        return mustBeYes(app.passed);
    }
    if (rule.id == QLatin1String("report-reviewed")) {
        return mustBeYes(app.reportReviewed);
    }
    if (rule.id == QLatin1String("recipients-checked")) {
        return judgeRecipients(app);
    }
    return rule.id.startsWith(QLatin1String("retest")) ? judgeRetest(rule, app, at)
                                                       : notConcerned();
}

MobileAppAnalysis::MobileAppAnalysis(const EvidenceRuleSet& set, const QDate& at)
    : m_at(at)
    , m_tally(AnalysisKind::MobileApps, set, at)
{
}

void MobileAppAnalysis::take(const MobileAppRow& app)
{
    if (app.name.trimmed().isEmpty()) {
        m_tally.countExcluded();
        return;
    }
    m_tally.countRow();
    const auto kind = appClassOf(app);
    ++m_classes.at(kind ? static_cast<size_t>(*kind) : unknownClass);
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        m_tally.note(
            i, app.row, app.name.trimmed(), judgeMobileApp(m_tally.rules()[i].rule, app, m_at));
    }
}

AnalysisResult MobileAppAnalysis::finish() &&
{
    AnalysisSeries series{QStringLiteral("classes"), {}};
    for (size_t i = 0; i < classKeys.size(); ++i) {
        series.counts.append({QLatin1String(classKeys.at(i)), m_classes.at(i)});
    }
    series.counts.append({QStringLiteral("?"), m_classes.at(unknownClass)});
    m_tally.addSeries(series);
    return std::move(m_tally).finish();
}

QList<RuleForm> mobileAppRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::MobileApps;
    const QStringList levels = appLevelWords();
    const ParameterForm functions = words("functions", "functions", appFunctionWords());
    return {{kind,
             QLatin1String("test-level"),
             {words("pure", "levels", levels),
              words("networked", "levels", levels),
              words("trading", "levels", levels)}},
            {kind, QLatin1String("aspects"), {words("aspects", "aspects", appAspectWords())}},
            {kind, QLatin1String("lab-age"), {months("max_months")}},
            {kind, QLatin1String("lab-qualified")},
            {kind, QLatin1String("lab-passed")},
            {kind, QLatin1String("report-reviewed")},
            {kind, QLatin1String("retest"), {functions}},
            {kind, QLatin1String("retest-before-release"), {functions}},
            {kind, QLatin1String("recipients-checked")}};
}

} // namespace zt
