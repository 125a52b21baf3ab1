// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/assuranceanalysis.h"

#include "model/domain/ruleformmaker.h"
#include "model/domain/rulings.h"

#include <QRegularExpression>

#include <algorithm>

namespace zt {

namespace {

constexpr int highestLevel = 4;
constexpr int highestAal = 3;
const QLatin1String shownRule("aal-shown");

const QLatin1String aalUnit("aal");

/// "ISO/IEC 29115:2013" and "ISO 29115" are one standard: its year and half of its publishers are
/// left out.
QString standardKey(const QString& text)
{
    static const QRegularExpression rest(QStringLiteral("(:\\s*(19|20)\\d{2}\\b|iec|[^\\w]|_)"));
    return text.toCaseFolded().remove(rest);
}

/// "ENR 1, AUT 2"
struct Phases
{
    QStringList values;
    QStringList limits;

    void add(size_t phase, int value, int limit)
    {
        const QString word = assurancePhaseWords().at(static_cast<qsizetype>(phase));
        values.append(word + u' ' + QString::number(value));
        limits.append(word + u' ' + QString::number(limit));
    }

    [[nodiscard]] Ruling ruling(bool isKnown) const
    {
        if (!values.isEmpty()) {
            return rulingOf(false,
                            measureOf(values.join(QStringLiteral(", "))),
                            measureOf(limits.join(QStringLiteral(", "))),
                            {.miss = Working::Miss::Below});
        }
        return isKnown ? holds() : cannotJudge();
    }
};

Ruling judgeLevel(const EvidenceRule& rule, const AssuranceRow& row)
{
    const auto least = rule.number(QLatin1String("min_level"));
    if (!least) {
        return cannotJudge();
    }
    Phases below;
    bool isKnown = true;
    for (size_t phase = 0; phase < row.levels.size(); ++phase) {
        const auto& level = row.levels.at(phase);
        isKnown = isKnown && level.has_value();
        if (level && *level < *least) {
            below.add(phase, *level, *least);
        }
    }
    return below.ruling(isKnown);
}

/// Lowest and highest that a phase can be over several populations.
std::pair<int, int> rangeOf(const QList<AssuranceRow>& rows, size_t phase)
{
    std::pair<int, int> range{highestLevel, 1};
    for (const AssuranceRow& row : rows) {
        const auto& level = row.levels.at(phase);
        range.first = std::min(range.first, level.value_or(1));
        range.second = std::max(range.second, level.value_or(highestLevel));
    }
    return range;
}

} // namespace

QStringList assurancePhaseWords()
{
    return {QStringLiteral("ENR"), QStringLiteral("MGT"), QStringLiteral("AUT")};
}

QStringList authenticatorWords()
{
    return {QStringLiteral("password"),
            QStringLiteral("lookup_secret"),
            QStringLiteral("out_of_band"),
            QStringLiteral("otp"),
            QStringLiteral("mf_otp"),
            QStringLiteral("crypto"),
            QStringLiteral("mf_crypto"),
            QStringLiteral("bound_crypto"),
            QStringLiteral("bound_mf_crypto")};
}

int aalOf(const EvidenceRule& rule, const QStringList& authenticators)
{
    for (int aal = highestAal; aal > 0; --aal) {
        const QString key = QStringLiteral("aal_%1").arg(aal);
        const QStringList combinations = rule.words(QLatin1String(key.toLatin1()));
        for (const QString& combination : combinations) {
            const QStringList parts = combination.split(u'+');
            const bool all = std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
                return authenticators.contains(part.trimmed());
            });
            if (all) {
                return aal;
            }
        }
    }
    return 0;
}

AssuranceAnalysis::AssuranceAnalysis(const EvidenceRuleSet& set)
    : m_tally(AnalysisKind::Assurance, set, QDate())
{
}

void AssuranceAnalysis::take(const AssuranceRow& row)
{
    if (row.population.trimmed().isEmpty()) {
        m_tally.countExcluded();
        return;
    }
    m_tally.countRow();
    m_rows.append(row);
}

/// The one it names, else all there are.
QList<AssuranceRow> AssuranceAnalysis::internalsFor(const AssuranceRow& row) const
{
    QList<AssuranceRow> found;
    for (const AssuranceRow& other : m_rows) {
        const bool named = row.comparedWith.trimmed().isEmpty() ||
                           other.population.trimmed().compare(row.comparedWith.trimmed(),
                                                              Qt::CaseInsensitive) == 0;
        if (named && other.external && !*other.external) {
            found.append(other);
        }
    }
    return found;
}

/// Below every internal population it is an exception, at or above all of them it holds; in between
/// the form does not tell which of them it is held against.
Ruling AssuranceAnalysis::judgeExternal(const AssuranceRow& row) const
{
    if (!row.external) {
        return cannotJudge();
    }
    if (!*row.external) {
        return notConcerned();
    }
    const QList<AssuranceRow> internals = internalsFor(row);
    if (internals.isEmpty()) {
        return cannotJudge();
    }
    Phases below;
    bool isKnown = true;
    for (size_t phase = 0; phase < row.levels.size(); ++phase) {
        const auto& level = row.levels.at(phase);
        const auto [lowest, highest] = rangeOf(internals, phase);
        isKnown = isKnown && level && *level >= highest;
        if (level && *level < lowest) {
            below.add(phase, *level, lowest);
        }
    }
    return below.ruling(isKnown);
}

/// Held against the first of its group that tells its standard.
Ruling AssuranceAnalysis::judgeStandard(const AssuranceRow& row) const
{
    if (!row.group) {
        return cannotJudge();
    }
    const auto isBeside = [&row](const AssuranceRow& other) {
        return other.group &&
               other.group->trimmed().compare(row.group->trimmed(), Qt::CaseInsensitive) == 0;
    };
    const bool alone = std::count_if(m_rows.begin(), m_rows.end(), isBeside) < 2;
    if (row.group->trimmed().isEmpty() || alone) {
        return notConcerned();
    }
    const auto told = std::find_if(m_rows.begin(), m_rows.end(), [&](const AssuranceRow& other) {
        return isBeside(other) && !other.standard.trimmed().isEmpty();
    });
    if (row.standard.trimmed().isEmpty() || told == m_rows.end()) {
        return cannotJudge();
    }
    return rulingOf(standardKey(row.standard) == standardKey(told->standard),
                    measureOf(row.standard.trimmed()),
                    measureOf(told->standard.trimmed()));
}

/// Where the combinations stand that tell an AAL.
const EvidenceRule* AssuranceAnalysis::combinations() const
{
    for (const RuleOutcome& outcome : m_tally.rules()) {
        if (outcome.rule.id == shownRule) {
            return &outcome.rule;
        }
    }
    return nullptr;
}

Ruling AssuranceAnalysis::judge(const EvidenceRule& rule, const AssuranceRow& row) const
{
    if (rule.id == QLatin1String("min-level")) {
        return judgeLevel(rule, row);
    }
    if (rule.id == QLatin1String("external-not-below")) {
        return judgeExternal(row);
    }
    if (rule.id == QLatin1String("one-standard")) {
        return judgeStandard(row);
    }
    const EvidenceRule* known = combinations();
    const std::optional<int> shown = row.authenticators && known != nullptr
                                         ? std::optional(aalOf(*known, *row.authenticators))
                                         : std::nullopt;
    if (rule.id == shownRule) {
        return shown && row.aal ? rulingOf(*shown >= *row.aal,
                                           measureOf(qint64{*shown}),
                                           measureOf(qint64{*row.aal}),
                                           {.miss = Working::Miss::Below, .unit = aalUnit})
                                : cannotJudge();
    }
    if (rule.id != QLatin1String("aal-reached")) {
        return notConcerned();
    }
    // What is shown counts, where it is less than what is said.
    const std::optional<int> reached = shown && row.aal ? std::min(shown, row.aal)
                                       : shown          ? shown
                                                        : row.aal;
    const std::optional<int> needed =
        row.aalNeeded ? row.aalNeeded : rule.number(QLatin1String("min_aal"));
    return mustReach(reached ? std::optional<qint64>(*reached) : std::nullopt, needed, aalUnit);
}

AnalysisResult AssuranceAnalysis::finish() &&
{
    std::array<qint64, highestLevel + 1> weakest = {};
    for (const AssuranceRow& row : std::as_const(m_rows)) {
        for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
            m_tally.note(i, row.row, row.population.trimmed(), judge(m_tally.rules()[i].rule, row));
        }
        const bool all = std::all_of(
            row.levels.begin(), row.levels.end(), [](const auto& one) { return one.has_value(); });
        const int least = all ? **std::min_element(row.levels.begin(), row.levels.end()) : 0;
        ++weakest.at(static_cast<size_t>(least));
    }
    AnalysisSeries series{QStringLiteral("weakest_level"), {}};
    for (int level = 1; level <= highestLevel; ++level) {
        series.counts.append({QString::number(level), weakest.at(static_cast<size_t>(level))});
    }
    series.counts.append({QStringLiteral("?"), weakest.at(0)});
    m_tally.addSeries(series);
    return std::move(m_tally).finish();
}

QList<RuleForm> assuranceRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::Assurance;
    return {{kind, QLatin1String("min-level"), {open(count("min_level", "loa", 1, 4))}},
            {kind, QLatin1String("external-not-below")},
            {kind, QLatin1String("one-standard")},
            {kind, QLatin1String("aal-reached"), {open(count("min_aal", "aal", 1, 3))}},
            {kind,
             QLatin1String("aal-shown"),
             {words("aal_1", "authenticators", authenticatorWords()),
              words("aal_2", "authenticators"),
              words("aal_3", "authenticators")}}};
}

} // namespace zt
