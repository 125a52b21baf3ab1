// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/deviceanalysis.h"

#include "model/domain/devicehealth.h"
#include "model/domain/ruleformmaker.h"
#include "model/domain/rulings.h"

namespace zt {

namespace {

constexpr size_t unknownLevel = 11;

/// Letters of the parts that are in order, and of those that may be.
struct HealthLetters
{
    QString sure;
    QString possible;
};

HealthLetters lettersOf(const DeviceRow& device)
{
    const std::pair<QChar, const std::optional<bool>&> parts[] = {
        {u'A', device.systemCurrent},
        {u'B', device.antivirusCurrent},
        {u'C', device.applicationsCurrent},
        {u'D', device.configurationInOrder}};
    HealthLetters letters;
    for (const auto& [letter, inOrder] : parts) {
        if (inOrder.value_or(false)) {
            letters.sure += letter;
        }
        if (inOrder.value_or(true)) {
            letters.possible += letter;
        }
    }
    return letters;
}

/// "system", "antivirus"
QStringList partsIn(const QString& letters)
{
    const std::pair<QChar, const char*> names[] = {
        {u'A', "system"}, {u'B', "antivirus"}, {u'C', "applications"}, {u'D', "configuration"}};
    QStringList parts;
    for (const auto& [letter, name] : names) {
        if (letters.contains(letter)) {
            parts.append(QLatin1String(name));
        }
    }
    return parts;
}

Ruling judgeHealth(const EvidenceRule& rule, const DeviceRow& device)
{
    const HealthRange range = healthRange(device);
    const int limit = rule.number(QLatin1String("min_tenths")).value_or(0);
    if (range.least >= limit) {
        return holds();
    }
    if (range.most >= limit) {
        return cannotJudge();
    }
    const Measure value = range.isExact()
                              ? measureOf(qint64{range.most})
                              : measureOf(QStringLiteral("%1–%2").arg(range.least).arg(range.most));
    Working working{.miss = Working::Miss::Below, .unit = QStringLiteral("tenths")};
    if (range.isExact() && !device.tenths) {
        working.miss = Working::Miss::Sum;
        working.parts = partsIn(lettersOf(device).sure);
    }
    return rulingOf(false, value, measureOf(qint64{limit}), working);
}

} // namespace

HealthRange healthRange(const DeviceRow& device)
{
    if (device.tenths) {
        return {*device.tenths, *device.tenths};
    }
    const HealthLetters letters = lettersOf(device);
    return {healthTenths(letters.sure).value_or(0), healthTenths(letters.possible).value_or(0)};
}

Ruling judgeDevice(const EvidenceRule& rule, const DeviceRow& device, const QDate& at)
{
    if (rule.id == QLatin1String("health-level")) {
        return judgeHealth(rule, device);
    }
    if (rule.id == QLatin1String("managed")) {
        return mustBeYes(device.managed);
    }
    if (rule.id == QLatin1String("antivirus")) {
        return mustBeYes(device.antivirusCurrent);
    }
    if (rule.id == QLatin1String("end-of-support")) {
        return device.endOfSupport.isValid() ? mustNotBeBefore(device.endOfSupport, at)
                                             : cannotJudge();
    }
    return notConcerned();
}

DeviceAnalysis::DeviceAnalysis(const EvidenceRuleSet& set, const QDate& at)
    : m_at(at)
    , m_tally(AnalysisKind::Devices, set, at)
{
}

void DeviceAnalysis::take(const DeviceRow& device)
{
    if (device.name.trimmed().isEmpty()) {
        m_tally.countExcluded();
        return;
    }
    m_tally.countRow();
    const HealthRange range = healthRange(device);
    ++m_levels[range.isExact() ? static_cast<size_t>(range.least) : unknownLevel];
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        m_tally.note(i,
                     device.row,
                     device.name.trimmed(),
                     judgeDevice(m_tally.rules()[i].rule, device, m_at));
    }
}

AnalysisResult DeviceAnalysis::finish() &&
{
    AnalysisSeries levels{QStringLiteral("trust_tenths"), {}};
    for (size_t level = 0; level < unknownLevel; ++level) {
        levels.counts.append({QString::number(level), m_levels[level]});
    }
    levels.counts.append({QStringLiteral("?"), m_levels[unknownLevel]});
    AnalysisSeries ties{QStringLiteral("ties"), {}};
    const QList<HealthTie> all = healthTies();
    for (const HealthTie& tie : all) {
        ties.counts.append(
            {QStringLiteral("%1: %2").arg(tie.tenths).arg(tie.states.join(QStringLiteral(" = "))),
             m_levels[static_cast<size_t>(tie.tenths)]});
    }
    m_tally.addSeries(levels);
    m_tally.addSeries(ties);
    return std::move(m_tally).finish();
}

QList<RuleForm> deviceRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::Devices;
    return {{kind, QLatin1String("health-level"), {count("min_tenths", "tenths", 0, 10)}},
            {kind, QLatin1String("managed")},
            {kind, QLatin1String("end-of-support")},
            {kind, QLatin1String("antivirus")}};
}

} // namespace zt
