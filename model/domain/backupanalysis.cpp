// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/backupanalysis.h"

#include "model/domain/ruleformmaker.h"
#include "model/domain/ruleperiod.h"
#include "model/domain/rulings.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int ageStep = 90;

const QLatin1String monthsKey("max_months");
const QLatin1String copiesKey("min_copies");
const QLatin1String mediaKey("min_media");

std::optional<int> stricter(const std::optional<int>& one, const std::optional<int>& other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

/// A number that is not told but is one at least.
Ruling judgeOffsite(const EvidenceRule& rule, const BackupRow& job)
{
    const auto least = rule.number(QLatin1String("min_offsite"));
    if (job.someOffsite && !job.offsite) {
        return least == 1 ? holds() : cannotJudge();
    }
    return mustReach(job.offsite, least, rule.unit(QLatin1String("min_offsite")));
}

Ruling withinLimit(const std::optional<int>& minutes, const std::optional<int>& limit)
{
    return minutes && limit ? rulingOf(*minutes <= *limit,
                                       measureOf(hoursText(*minutes)),
                                       measureOf(hoursText(*limit)),
                                       {.miss = Working::Miss::Above})
                            : cannotJudge();
}

/// The last of those whose days are told; all of them where one has none.
template <class Entry>
QList<Entry> lastOnes(const QList<Entry>& all)
{
    const bool dated =
        std::all_of(all.begin(), all.end(), [](const Entry& one) { return one.day.isValid(); });
    if (!dated) {
        return all;
    }
    QDate last;
    for (const Entry& one : all) {
        last = !last.isValid() || one.day > last ? one.day : last;
    }
    QList<Entry> ones;
    std::copy_if(all.begin(), all.end(), std::back_inserter(ones), [&last](const Entry& one) {
        return one.day == last;
    });
    return ones;
}

} // namespace

Ruling judgeBackup(const EvidenceRule& rule, const BackupRow& job)
{
    if (rule.id == QLatin1String("copies")) {
        return mustReach(job.copies, rule.number(copiesKey), rule.unit(copiesKey));
    }
    if (rule.id == QLatin1String("media")) {
        return mustReach(job.media, rule.number(mediaKey), rule.unit(mediaKey));
    }
    if (rule.id == QLatin1String("off-site")) {
        return judgeOffsite(rule, job);
    }
    if (rule.id == QLatin1String("job-result")) {
        return mustBeYes(job.succeeded);
    }
    return notConcerned();
}

BackupAnalysis::BackupAnalysis(const EvidenceRuleSet& set, const QDate& at)
    : m_at(at)
    , m_tally(AnalysisKind::Backups, set, at)
{
}

void BackupAnalysis::take(const BackupRow& row)
{
    const QString name = row.system.trimmed();
    if (name.isEmpty()) {
        m_tally.countExcluded();
        return;
    }
    m_tally.countRow();
    const QString key = name.toCaseFolded();
    if (!m_systemOf.contains(key)) {
        m_systemOf.insert(key, m_systems.size());
        m_systems.emplaceBack();
        m_systems.last().name = name;
        m_systems.last().firstRow = row.row;
    }
    System& system = m_systems[m_systemOf.value(key)];
    system.rto = stricter(system.rto, row.rto);
    system.rpo = stricter(system.rpo, row.rpo);
    if (row.tellsJob) {
        takeJob(row, system);
    }
    if (row.tellsDrill && !(row.drilled > m_at)) {
        takeDrill(row, system);
    }
}

void BackupAnalysis::takeJob(const BackupRow& row, System& system)
{
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        m_tally.note(i, row.row, system.name, judgeBackup(m_tally.rules()[i].rule, row));
    }
    system.interval = stricter(system.interval, row.interval);
    system.intervalUnknown = system.intervalUnknown || !row.interval;
    system.neverRestored = system.neverRestored || row.neverRestored;
    if (row.restoredOnce || (row.restored.isValid() && row.restored <= m_at)) {
        system.restores.append({row.restored, row.row, true});
    }
}

void BackupAnalysis::takeDrill(const BackupRow& row, System& system)
{
    system.drills.append({row.drilled, row.row, row.recovery, row.loss});
    const bool restored = row.restores.value_or(row.recovery.has_value());
    if (restored && (row.passed || row.recovery)) {
        system.restores.append({row.drilled, row.row, row.passed.value_or(true)});
    }
}

/// The one that counts: the last, of one day the one that failed. Undated ones come before all.
const BackupAnalysis::Restore* BackupAnalysis::lastRestore(const System& system)
{
    const Restore* last = nullptr;
    for (const Restore& one : system.restores) {
        const bool later = last == nullptr || (one.day.isValid() && !last->day.isValid()) ||
                           (one.day.isValid() && one.day > last->day) ||
                           (one.day == last->day && !one.succeeded);
        last = later ? &one : last;
    }
    return last;
}

Ruling BackupAnalysis::judgeRestore(const EvidenceRule& rule,
                                    const System& system,
                                    const Restore* last) const
{
    if (rule.id == QLatin1String("restore-age")) {
        const bool told = last != nullptr && last->succeeded;
        if (!told && (last != nullptr || system.neverRestored)) {
            return notConcerned(); // another rule tells of it
        }
        return told ? mustBeWithin(last->day, rule.number(monthsKey), m_at) : cannotJudge();
    }
    const Measure tested = measureOf(QStringLiteral("tested"));
    if (last != nullptr) {
        return rulingOf(last->succeeded, measureOf(QStringLiteral("failed")), tested);
    }
    return system.neverRestored ? rulingOf(false, measureOf(QStringLiteral("never")), tested)
                                : cannotJudge();
}

Ruling BackupAnalysis::judgeInterval(const System& system)
{
    const Ruling ruling = withinLimit(system.interval, system.rpo);
    const bool mayBeShorter = ruling.kind == Ruling::Kind::Exception && system.intervalUnknown;
    return mayBeShorter ? cannotJudge() : ruling;
}

void BackupAnalysis::judgeSystem(const System& system)
{
    const QList<Drill> drills = lastOnes(system.drills);
    const Restore* restore = lastRestore(system);
    // Of several that may be the last, only what all of them say is known.
    const auto ofDrills = [&drills, &system](const auto& judge) {
        Ruling ruling = cannotJudge();
        qint64 row = drills.isEmpty() ? system.firstRow : drills.first().row;
        for (const Drill& drill : drills) {
            const Ruling one = judge(drill);
            const bool first = drill.row == drills.first().row;
            if (!first && one.kind != ruling.kind) {
                return std::pair(drills.first().row, cannotJudge());
            }
            ruling = first ? one : ruling;
        }
        return std::pair(row, ruling);
    };
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        const EvidenceRule& rule = m_tally.rules()[i].rule;
        std::pair<qint64, Ruling> told{system.firstRow, notConcerned()};
        if (rule.id == QLatin1String("restore-tested") || rule.id == QLatin1String("restore-age")) {
            told = {restore == nullptr ? system.firstRow : restore->row,
                    judgeRestore(rule, system, restore)};
        } else if (rule.id == QLatin1String("backup-interval")) {
            told.second = judgeInterval(system);
        } else if (rule.id == QLatin1String("drill-age")) {
            told = ofDrills([&](const Drill& drill) {
                return mustBeWithin(drill.day, rule.number(monthsKey), m_at);
            });
        } else if (rule.id == QLatin1String("rto-met")) {
            told = ofDrills(
                [&](const Drill& drill) { return withinLimit(drill.recovery, system.rto); });
        } else if (rule.id == QLatin1String("rpo-met")) {
            told =
                ofDrills([&](const Drill& drill) { return withinLimit(drill.loss, system.rpo); });
        }
        m_tally.note(i, told.first, system.name, told.second);
    }
}

AnalysisResult BackupAnalysis::finish() &&
{
    AgeSeries ages(ageStep);
    for (const System& system : std::as_const(m_systems)) {
        judgeSystem(system);
        const Restore* last = lastRestore(system);
        ages.add(last != nullptr && last->succeeded ? last->day : QDate(), m_at);
    }
    m_tally.addSeries(ages.series(QStringLiteral("restore_age_days")));
    return std::move(m_tally).finish();
}

QList<RuleForm> backupRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::Backups;
    return {{kind, QLatin1String("copies"), {count("min_copies", "copies", 1, 100)}},
            {kind, QLatin1String("media"), {count("min_media", "media", 1, 100)}},
            {kind, QLatin1String("off-site"), {count("min_offsite", "copies", 1, 100)}},
            {kind, QLatin1String("job-result")},
            {kind, QLatin1String("restore-tested")},
            {kind, QLatin1String("restore-age"), {open(months("max_months"))}},
            {kind, QLatin1String("backup-interval")},
            {kind, QLatin1String("drill-age"), {open(months("max_months"))}},
            {kind, QLatin1String("rto-met")},
            {kind, QLatin1String("rpo-met")}};
}

} // namespace zt
