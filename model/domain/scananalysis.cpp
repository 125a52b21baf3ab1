// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/scananalysis.h"

#include "model/domain/enumkeys.h"
#include "model/domain/ruleformmaker.h"
#include "model/domain/ruleperiod.h"
#include "model/domain/rulings.h"

namespace zt {

namespace {

constexpr EnumKeys<ScanSeverity, 5> severityKeys{{
    {ScanSeverity::Info, "info"},
    {ScanSeverity::Low, "low"},
    {ScanSeverity::Medium, "medium"},
    {ScanSeverity::High, "high"},
    {ScanSeverity::Critical, "critical"},
}};

constexpr EnumKeys<ScanField, scanFieldCount> fieldKeys{{
    {ScanField::Target, "target"},
    {ScanField::Time, "time"},
    {ScanField::ToolVersion, "tool_version"},
    {ScanField::DatabaseVersion, "database_version"},
    {ScanField::Severity, "severity"},
    {ScanField::Description, "description"},
    {ScanField::Advice, "advice"},
}};

const QLatin1String rhythmRule("half-yearly");
const QLatin1String fixedRule("high-fixed");
const QLatin1String rescanRule("rescan");
const QLatin1String ageRule("age");
const QLatin1String fieldsRule("report-fields");

QStringList weaknessKeys()
{
    QStringList keys;
    for (const auto& row : severityKeys.rows) {
        if (row.value != ScanSeverity::Info) {
            keys.append(QLatin1String(row.key));
        }
    }
    return keys;
}

bool isInformation(const ScanRow& row)
{
    return row.severity == ScanSeverity::Info;
}

QString keyOf(const ScanRow& row, qsizetype target)
{
    return QString::number(target) + u'\n' + row.weakness.trimmed().toCaseFolded() + u'\n' +
           row.place.trimmed().toCaseFolded();
}

/// Whether `row` says more of today than `last`: a later scan, or of the same day one that has it
/// open still.
bool isNewer(const ScanRow& row, const ScanRow& last)
{
    if (row.scanned != last.scanned) {
        return row.scanned.isValid() && (!last.scanned.isValid() || row.scanned > last.scanned);
    }
    return row.state == ScanState::Open && last.state != ScanState::Open;
}

QDate earlier(const QDate& a, const QDate& b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

QDate later(const QDate& a, const QDate& b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

} // namespace

QString toKey(ScanSeverity severity)
{
    return severityKeys.toKey(severity);
}

QString toKey(ScanField field)
{
    return fieldKeys.toKey(field);
}

ScanAnalysis::ScanAnalysis(const EvidenceRuleSet& set, const QDate& at)
    : m_at(at)
    , m_tally(AnalysisKind::VulnerabilityScans, set, at)
{
}

qsizetype ScanAnalysis::targetOf(const ScanRow& row)
{
    const QString key = row.target.trimmed().toCaseFolded();
    const auto known = m_targetOf.constFind(key);
    if (known != m_targetOf.cend()) {
        return *known;
    }
    m_targets.append({row.target.trimmed(), row.row, row.unit, {}});
    m_targetOf.insert(key, m_targets.size() - 1);
    return m_targets.size() - 1;
}

void ScanAnalysis::take(const ScanRow& told)
{
    if (told.target.trimmed().isEmpty()) {
        m_tally.countExcluded();
        return;
    }
    m_tally.countRow();
    ScanRow row = told;
    row.unit = ++m_taken;
    if (row.scanned > m_at) {
        row.scanned = {}; // not of the past that is judged
    }
    const qsizetype target = targetOf(row);
    if (row.scanned.isValid() && !m_targets[target].scans.contains(row.scanned)) {
        m_targets[target].scans.insert(row.scanned, row.row);
    }
    judgeFields(row);
    if (!isInformation(row) && row.state != ScanState::Dismissed) {
        takeWeakness(row, target);
    }
}

void ScanAnalysis::takeWeakness(const ScanRow& row, qsizetype target)
{
    const QDate seen = earlier(row.firstSeen, row.scanned);
    const QString key = keyOf(row, target);
    const auto known = m_findingOf.constFind(key);
    if (known == m_findingOf.cend()) {
        m_findingOf.insert(key, m_findings.size());
        m_findings.append({row, target, seen, row.scanned});
        return;
    }
    Finding& finding = m_findings[*known];
    finding.seen = earlier(finding.seen, seen);
    finding.lastSeen = later(finding.lastSeen, row.scanned);
    if (isNewer(row, finding.last)) {
        finding.last = row;
    }
}

/// What is blank is missing; what the file has no place for cannot be judged.
void ScanAnalysis::judgeFields(const ScanRow& row)
{
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        const EvidenceRule& rule = m_tally.rules()[i].rule;
        if (rule.id != fieldsRule || isInformation(row)) {
            continue;
        }
        const QStringList wanted = rule.words(QLatin1String("report_fields"));
        QStringList missing;
        bool allTold = true;
        for (const QString& word : wanted) {
            const auto field = fieldKeys.fromKey(word);
            const auto filled = field ? row.fields[static_cast<size_t>(*field)] : std::nullopt;
            allTold = allTold && filled.has_value();
            if (filled == false) {
                missing.append(word);
            }
        }
        const bool told = allTold || !missing.isEmpty();
        m_tally.note(i,
                     row.row,
                     row.target.trimmed() + u' ' + row.name,
                     told ? mustLackNone(missing, wanted, QStringLiteral("− ")) : cannotJudge(),
                     row.unit);
    }
}

/// From each scan to the next, and from the last to the day judged by. On the day on which the
/// months are full a scan is still in time.
void ScanAnalysis::judgeRhythm(qsizetype index)
{
    const auto months = m_tally.rules()[index].rule.number(QLatin1String("max_gap_months"));
    for (const Target& target : std::as_const(m_targets)) {
        if (target.scans.isEmpty() || !months) {
            m_tally.note(index, target.firstRow, target.name, cannotJudge(), target.firstUnit);
            continue;
        }
        for (auto scan = target.scans.begin(); scan != target.scans.end(); ++scan) {
            const auto next = std::next(scan);
            const bool isLast = next == target.scans.end();
            const QDate day = isLast ? m_at : next.key();
            const QDate due = lastDayOfPeriod(scan.key(), *months);
            m_tally.note(index,
                         isLast ? scan.value() : next.value(),
                         target.name,
                         rulingOf(day <= due,
                                  measureOf(day),
                                  measureOf(due),
                                  {.miss = Working::Miss::Past,
                                   .from = scan.key(),
                                   .to = day,
                                   .days = due.daysTo(day),
                                   .months = *months}),
                         target.firstUnit);
        }
    }
}

bool ScanAnalysis::wasScannedAfter(const Finding& finding, const QDate& day) const
{
    const QMap<QDate, qint64>& scans = m_targets[finding.target].scans;
    return !scans.isEmpty() && scans.lastKey() > day;
}

std::optional<ScanState> ScanAnalysis::stateOf(const Finding& finding) const
{
    const ScanRow& row = finding.last;
    if (row.state && *row.state != ScanState::Open) {
        return row.state;
    }
    if (row.fixed.isValid() && row.fixed <= m_at) {
        return ScanState::Fixed;
    }
    if (row.compensated) {
        return ScanState::Compensated;
    }
    if (row.state || row.tellsState) {
        return row.state;
    }
    if (!finding.lastSeen.isValid()) {
        return std::nullopt;
    }
    // A scanner's report: what a later scan of the target does not find is gone.
    return wasScannedAfter(finding, finding.lastSeen) ? ScanState::Fixed : ScanState::Open;
}

QString ScanAnalysis::subjectOf(const Finding& finding) const
{
    const QString& name = finding.last.name.isEmpty() ? finding.last.weakness : finding.last.name;
    return m_targets[finding.target].name + u' ' + name.trimmed();
}

Ruling ScanAnalysis::judgeFixed(const EvidenceRule& rule, const Finding& finding) const
{
    const auto least = severityKeys.fromKey(rule.words(QLatin1String("min_severity")).value(0));
    if (!finding.last.severity || !least) {
        return cannotJudge();
    }
    if (*finding.last.severity < *least) {
        return notConcerned();
    }
    const auto state = stateOf(finding);
    if (!state) {
        return cannotJudge();
    }
    const QString found = toKey(*finding.last.severity);
    const QString on =
        finding.lastSeen.isValid() ? u' ' + finding.lastSeen.toString(Qt::ISODate) : QString();
    return rulingOf(*state != ScanState::Open,
                    measureOf(found + QStringLiteral(", open") + on),
                    measureOf(QStringLiteral("fixed|compensated")));
}

Ruling ScanAnalysis::judgeRescan(const Finding& finding) const
{
    const ScanRow& row = finding.last;
    if (stateOf(finding) != ScanState::Fixed) {
        return notConcerned();
    }
    const bool byLaterScan = !row.state && !row.fixed.isValid();
    if (byLaterScan) {
        return holds(); // that scan is what tells that it is fixed
    }
    if (row.rescanned.isValid()) {
        if (!row.fixed.isValid()) {
            return cannotJudge();
        }
        const bool inTime = row.rescanned >= row.fixed;
        if (inTime && row.tellsRescanResult && !row.rescanClean) {
            return cannotJudge(); // what came of it is blank, or not understood
        }
        if (!inTime) {
            return mustNotBeBefore(row.rescanned, row.fixed);
        }
        return rulingOf(row.rescanClean != false,
                        measureOf(row.rescanned),
                        measureOf(row.fixed),
                        {.miss = Working::Miss::NoneSince});
    }
    if (row.fixed.isValid() && finding.lastSeen > row.fixed) {
        return isAfter(finding.lastSeen, row.fixed);
    }
    const QDate since =
        row.fixed.isValid() ? later(row.fixed.addDays(-1), finding.lastSeen) : QDate();
    if (since.isValid() && wasScannedAfter(finding, since)) {
        return holds();
    }
    if (!row.tellsRescan) {
        return cannotJudge();
    }
    const Measure no = measureOf(QStringLiteral("no"));
    return row.fixed.isValid()
               ? rulingOf(false, no, measureOf(row.fixed), {.miss = Working::Miss::NoneSince})
               : rulingOf(false, no, measureOf(QStringLiteral("yes")));
}

Ruling ScanAnalysis::judgeAge(const EvidenceRule& rule, const Finding& finding) const
{
    const auto state = stateOf(finding);
    if (state && *state != ScanState::Open) {
        return notConcerned();
    }
    if (!state || !finding.last.severity || !finding.seen.isValid() || finding.seen > m_at) {
        return cannotJudge();
    }
    const QString key = QStringLiteral("max_days_") + toKey(*finding.last.severity);
    const auto most = rule.number(QLatin1String(key.toLatin1()));
    if (!most) {
        return cannotJudge();
    }
    const qint64 age = finding.seen.daysTo(m_at);
    return rulingOf(
        age <= *most, measureOf(age), measureOf(qint64{*most}), daysTo(finding.seen, m_at));
}

void ScanAnalysis::judgeFinding(const Finding& finding)
{
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        const EvidenceRule& rule = m_tally.rules()[i].rule;
        const Ruling ruling = rule.id == fixedRule    ? judgeFixed(rule, finding)
                              : rule.id == rescanRule ? judgeRescan(finding)
                              : rule.id == ageRule    ? judgeAge(rule, finding)
                                                      : notConcerned();
        m_tally.note(i, finding.last.row, subjectOf(finding), ruling, finding.last.unit);
    }
}

void ScanAnalysis::addSeverities()
{
    std::array<qint64, 6> counts{};
    for (const Finding& finding : std::as_const(m_findings)) {
        const auto& severity = finding.last.severity;
        ++counts[severity ? static_cast<size_t>(*severity) : counts.size() - 1];
    }
    AnalysisSeries severities{QStringLiteral("severity"), {}};
    for (const ScanSeverity severity :
         {ScanSeverity::Critical, ScanSeverity::High, ScanSeverity::Medium, ScanSeverity::Low}) {
        severities.counts.append({toKey(severity), counts[static_cast<size_t>(severity)]});
    }
    severities.counts.append({QStringLiteral("?"), counts.back()});
    m_tally.addSeries(severities);
}

AnalysisResult ScanAnalysis::finish() &&
{
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        if (m_tally.rules()[i].rule.id == rhythmRule) {
            judgeRhythm(i);
        }
    }
    for (const Finding& finding : std::as_const(m_findings)) {
        judgeFinding(finding);
        if (stateOf(finding) == ScanState::Open) {
            m_ages.add(finding.seen, m_at);
        }
    }
    addSeverities();
    m_tally.addSeries(m_ages.series(QStringLiteral("open_age_days")));
    return std::move(m_tally).finish();
}

QList<RuleForm> scanRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::VulnerabilityScans;
    QStringList fields;
    for (const auto& row : fieldKeys.rows) {
        fields.append(QLatin1String(row.key));
    }
    return {{kind, rhythmRule, {count("max_gap_months", "months", 1, 120)}},
            {kind, fixedRule, {words("min_severity", "severity", weaknessKeys())}},
            {kind, rescanRule},
            {kind,
             ageRule,
             {open(days("max_days_critical")),
              open(days("max_days_high")),
              open(days("max_days_medium")),
              open(days("max_days_low"))}},
            {kind, fieldsRule, {words("report_fields", "fields", fields)}}};
}

} // namespace zt
