// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/traininganalysis.h"

#include "model/domain/ruleformmaker.h"
#include "model/domain/ruleperiod.h"
#include "model/domain/rulings.h"

#include <algorithm>
#include <array>

namespace zt {

namespace {

constexpr qint64 hourMinutes = 60;
constexpr int yearMonths = 12;
constexpr qint64 hourStep = 3;
constexpr size_t hourSteps = 6;

const QLatin1String periodKey("period_months");
const QLatin1String hoursKey("min_hours");

bool holdsOneOf(const QString& text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&text](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

/// A ruling that stands only if the rule speaks of the person at all.
Ruling ifConcerned(const std::optional<bool>& concerned, const Ruling& ruling)
{
    if (concerned) {
        return *concerned ? ruling : notConcerned();
    }
    return ruling.kind == Ruling::Kind::Exception ? cannotJudge() : ruling;
}

Measure yes()
{
    return measureOf(QStringLiteral("yes"));
}

Measure no()
{
    return measureOf(QStringLiteral("no"));
}

} // namespace

std::optional<bool>
isInPeriod(const QDate& day, const std::optional<int>& year, int months, const QDate& at)
{
    // A period that begins with a day, counted, ends as one that begins with the end of the day
    // before.
    const auto reaches = [&](const QDate& from) {
        return lastDayOfPeriod(from.addDays(-1), months) >= at;
    };
    if (day.isValid()) {
        return reaches(day) && day <= at;
    }
    if (!year) {
        return std::nullopt;
    }
    const QDate first(*year, 1, 1);
    const QDate last(*year, 12, 31);
    if (reaches(first) && last <= at) {
        return true;
    }
    return !reaches(last) || first > at ? std::optional(false) : std::nullopt;
}

TrainingAnalysis::TrainingAnalysis(const EvidenceRuleSet& set, const QDate& at)
    : m_at(at)
    , m_tally(AnalysisKind::Training, set, at)
{
}

void TrainingAnalysis::take(const TrainingRow& row)
{
    const QString name = row.person.trimmed();
    if (name.isEmpty()) {
        m_tally.countExcluded();
        return;
    }
    const QString key = name.toCaseFolded();
    if (!m_personOf.contains(key)) {
        m_tally.countRow();
        m_personOf.insert(key, m_persons.size());
        m_persons.emplaceBack();
        m_persons.last().name = name;
        m_persons.last().firstRow = row.row;
    }
    Person& person = m_persons[m_personOf.value(key)];
    if (!row.role.trimmed().isEmpty()) {
        person.roles.append(row.role.trimmed());
    }
    if (row.specialist) {
        person.specialist = person.specialist.value_or(false) || *row.specialist;
    }
    if (row.isTraining) {
        person.trainings.append(row);
    }
    if (row.drillPassed && !*row.drillPassed && !(row.drilled > m_at)) {
        person.failures.append(row);
    }
}

/// Whoever the list does not tell of may be one.
std::optional<bool> TrainingAnalysis::isSpecialist(const EvidenceRule& rule, const Person& person)
{
    if (person.specialist) {
        return person.specialist;
    }
    if (person.roles.isEmpty()) {
        return std::nullopt;
    }
    const QStringList words = rule.words(QLatin1String("roles"));
    return std::any_of(person.roles.begin(), person.roles.end(), [&words](const QString& role) {
        return holdsOneOf(role, words);
    });
}

TrainingAnalysis::Hours TrainingAnalysis::hoursOf(const Person& person, int months) const
{
    Hours hours;
    for (const TrainingRow& training : person.trainings) {
        const auto counts = isInPeriod(training.day, training.year, months, m_at);
        if (counts && !*counts) {
            continue;
        }
        hours.sure += counts ? training.minutes.value_or(0) : 0;
        hours.possible += training.minutes.value_or(0);
        hours.unbounded = hours.unbounded || !training.minutes;
    }
    return hours;
}

Ruling TrainingAnalysis::judgeHours(const EvidenceRule& rule, const Person& person) const
{
    const auto specialist = isSpecialist(rule, person);
    const bool ofStaff = rule.id == QLatin1String("hours-staff");
    const std::optional<bool> concerned =
        specialist ? std::optional(*specialist != ofStaff) : std::nullopt;
    const auto least = rule.number(hoursKey);
    if (!least || person.trainings.isEmpty()) {
        return ifConcerned(concerned, cannotJudge());
    }
    const Hours hours = hoursOf(person, rule.number(periodKey).value_or(yearMonths));
    const qint64 limit = *least * hourMinutes;
    if (hours.sure >= limit) {
        return ifConcerned(concerned, holds());
    }
    if (hours.unbounded || hours.possible >= limit) {
        return ifConcerned(concerned, cannotJudge());
    }
    const QString value = hours.sure == hours.possible
                              ? hoursText(hours.sure)
                              : hoursText(hours.sure) + u'–' + hoursText(hours.possible);
    return ifConcerned(
        concerned,
        rulingOf(
            false, measureOf(value), measureOf(hoursText(limit)), {.miss = Working::Miss::Below}));
}

Ruling TrainingAnalysis::judgeAssessed(const EvidenceRule& rule, const Person& person) const
{
    const auto concerned = isSpecialist(rule, person);
    bool maybe = false;
    bool failed = false;
    for (const TrainingRow& training : person.trainings) {
        const auto counts = isInPeriod(
            training.day, training.year, rule.number(periodKey).value_or(yearMonths), m_at);
        if (!training.passed || (counts && !*counts)) {
            continue;
        }
        if (*training.passed && counts) {
            return ifConcerned(concerned, holds());
        }
        maybe = maybe || *training.passed;
        failed = failed || !*training.passed;
    }
    return ifConcerned(concerned, failed && !maybe ? rulingOf(false, no(), yes()) : cannotJudge());
}

Ruling TrainingAnalysis::judgeTopics(const EvidenceRule& rule, const Person& person) const
{
    const QStringList topics = rule.words(QLatin1String("topics"));
    qint64 others = 0;
    qint64 denied = 0;
    for (const TrainingRow& training : person.trainings) {
        const auto counts = isInPeriod(
            training.day, training.year, rule.number(periodKey).value_or(yearMonths), m_at);
        if (counts && !*counts) {
            continue;
        }
        const bool covered = training.onTopic.value_or(holdsOneOf(training.course, topics));
        if (covered && counts) {
            return holds();
        }
        ++others;
        denied += training.onTopic && !*training.onTopic ? 1 : 0;
    }
    // A course may cover more than its name tells.
    const bool told = denied == others && !person.trainings.isEmpty();
    return told ? rulingOf(false, no(), measureOf(topics.join(QStringLiteral(", "))))
                : cannotJudge();
}

/// The first training after the drill that is told to be one for whoever failed.
QDate TrainingAnalysis::retrainedOn(const EvidenceRule& rule,
                                    const Person& person,
                                    const TrainingRow& drill) const
{
    QDate first = drill.retrainedOn;
    if (!drill.drilled.isValid()) {
        return first;
    }
    const QStringList words = rule.words(QLatin1String("retraining"));
    for (const TrainingRow& training : person.trainings) {
        const bool after = training.day.isValid() && training.day >= drill.drilled &&
                           training.day <= m_at && holdsOneOf(training.course, words);
        if (after && (!first.isValid() || first < drill.drilled || training.day < first)) {
            first = training.day;
        }
    }
    return first;
}

Ruling TrainingAnalysis::judgeRetrained(const EvidenceRule& rule,
                                        const Person& person,
                                        const TrainingRow& drill) const
{
    const QDate day = retrainedOn(rule, person, drill);
    if (day.isValid()) {
        if (day > m_at) {
            return isAfter(day, m_at); // planned, not done
        }
        return drill.drilled.isValid() ? mustNotBeBefore(day, drill.drilled) : holds();
    }
    return mustBeYes(drill.retrained);
}

Ruling TrainingAnalysis::judgeInTime(const EvidenceRule& rule,
                                     const Person& person,
                                     const TrainingRow& drill) const
{
    const auto most = rule.number(QLatin1String("max_days"));
    const QDate day = retrainedOn(rule, person, drill);
    if (!most || !drill.drilled.isValid() || (!day.isValid() && drill.retrained.value_or(true))) {
        return cannotJudge();
    }
    const bool done = day.isValid() && day <= m_at && day >= drill.drilled;
    const qint64 days = drill.drilled.daysTo(done ? day : m_at);
    if (!done && days <= *most) {
        return notConcerned(); // there is time yet
    }
    return rulingOf(days <= *most,
                    measureOf(days),
                    measureOf(qint64{*most}),
                    daysTo(drill.drilled, done ? day : m_at));
}

AnalysisResult TrainingAnalysis::finish() &&
{
    std::array<qint64, hourSteps + 2> steps = {};
    for (const Person& person : std::as_const(m_persons)) {
        for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
            const EvidenceRule& rule = m_tally.rules()[i].rule;
            if (rule.id.startsWith(QLatin1String("hours-"))) {
                m_tally.note(i, person.firstRow, person.name, judgeHours(rule, person));
            } else if (rule.id == QLatin1String("assessed")) {
                m_tally.note(i, person.firstRow, person.name, judgeAssessed(rule, person));
            } else if (rule.id == QLatin1String("topics")) {
                m_tally.note(i, person.firstRow, person.name, judgeTopics(rule, person));
            }
            for (const TrainingRow& drill : person.failures) {
                if (rule.id == QLatin1String("drill-retrained")) {
                    m_tally.note(i,
                                 drill.row,
                                 person.name,
                                 judgeRetrained(rule, person, drill),
                                 person.firstRow);
                } else if (rule.id == QLatin1String("retrained-in-time")) {
                    m_tally.note(i,
                                 drill.row,
                                 person.name,
                                 judgeInTime(rule, person, drill),
                                 person.firstRow);
                }
            }
        }
        const Hours hours = hoursOf(person, yearMonths);
        const bool exact =
            !person.trainings.isEmpty() && !hours.unbounded && hours.sure == hours.possible;
        const auto step = static_cast<size_t>(hours.sure / (hourStep * hourMinutes));
        ++steps[exact ? std::min(step, hourSteps) : hourSteps + 1];
    }
    AnalysisSeries series{QStringLiteral("hours_last_year"), {}};
    for (size_t i = 0; i < hourSteps; ++i) {
        const auto first = static_cast<qint64>(i) * hourStep;
        series.counts.append({QStringLiteral("%1–<%2").arg(first).arg(first + hourStep), steps[i]});
    }
    series.counts.append(
        {QStringLiteral("≥ %1").arg(static_cast<qint64>(hourSteps) * hourStep), steps[hourSteps]});
    series.counts.append({QStringLiteral("?"), steps[hourSteps + 1]});
    m_tally.addSeries(series);
    return std::move(m_tally).finish();
}

QList<RuleForm> trainingRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::Training;
    const ParameterForm hours = count("min_hours", "hours", 1, 10'000);
    const ParameterForm period = months("period_months");
    const ParameterForm roles = words("roles", "roles");
    const ParameterForm courses = words("retraining", "courses");
    return {{kind, QLatin1String("hours-specialist"), {hours, period, roles}},
            {kind, QLatin1String("hours-staff"), {open(hours), period, roles}},
            {kind, QLatin1String("assessed"), {period, roles}},
            {kind, QLatin1String("topics"), {words("topics", "topics"), period}},
            {kind, QLatin1String("drill-retrained"), {courses}},
            {kind, QLatin1String("retrained-in-time"), {open(days("max_days")), courses}}};
}

} // namespace zt
