// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingregulator.h"

#include "model/domain/explain.h"
#include "reports/phrase.h"

#include <cstdlib>

namespace zt {

namespace {

constexpr int rocYearZero = 1911;

QString notKnown()
{
    return QStringLiteral("–");
}

QString signOf(int number)
{
    return number > 0 ? QStringLiteral("+") : number < 0 ? QStringLiteral("−") : QString();
}

/// Tenths of hundredths, to the nearest: 5417 → "54.2".
QString tenthsText(int hundredths)
{
    const int tenths = (hundredths + 5) / 10;
    return QString::number(tenths / 10) + u'.' + QString::number(tenths % 10);
}

} // namespace

QString yearShort(int year, const Language& language)
{
    return QString::number(language.code() == LanguageCode::En ? year : year - rocYearZero);
}

QString yearText(int year, const Language& language)
{
    return fill(language.translate("Regulator", "year %1"), {yearShort(year, language)});
}

QString shareText(const std::optional<int>& share)
{
    return share ? pointsText(*share) + u'%' : notKnown();
}

QString deductionText(const std::optional<int>& points)
{
    return points ? pointsText(*points) : notKnown();
}

QString signedText(const std::optional<int>& hundredths)
{
    if (!hundredths) {
        return notKnown();
    }
    return signOf(*hundredths) + pointsText(std::abs(*hundredths));
}

QString firmShareText(const FirmShare& share)
{
    return share.known == 0 ? notKnown() : tenthsText(shareForEye(share)) + u'%';
}

QString firmChangeText(const TypeTrend& trend)
{
    if (!trend.hasChange()) {
        return notKnown();
    }
    const int change = trend.change();
    return signOf(change) + tenthsText(std::abs(change));
}

QString firmCountText(const FirmShare& share, const Language& language)
{
    return fill(language.translate("Regulator", "%1 of %2"),
                {QString::number(share.firms), QString::number(share.known)});
}

QString brokerTierText(const std::optional<int>& tier, const Language& language)
{
    switch (tier.value_or(0)) {
    case 1:
        return language.translate("Regulator", "Tier 1");
    case 2:
        return language.translate("Regulator", "Tier 2");
    case 3:
        return language.translate("Regulator", "Tier 3");
    case 4:
        return language.translate("Regulator", "Tier 4");
    default:
        return language.translate("Regulator", "Tier not stated");
    }
}

QString zoneText(BrokerZone zone, const Language& language)
{
    switch (zone) {
    case BrokerZone::Attention:
        return language.translate("Regulator", "Needs attention");
    case BrokerZone::Guidance:
        return language.translate("Regulator", "Guidance");
    case BrokerZone::Watch:
        return language.translate("Regulator", "Keep watching");
    case BrokerZone::Ordinary:
        return language.translate("Regulator", "Ordinary");
    case BrokerZone::NotKnown:
        return language.translate("Regulator", "Cannot be placed");
    case BrokerZone::NotSet:
        break;
    }
    return language.translate("Regulator", "No cut-offs set");
}

QString reasonText(AttentionReason reason, const Language& language)
{
    switch (reason) {
    case AttentionReason::InZone:
        return language.translate("Regulator", "share and deduction both high");
    case AttentionReason::EnteredZone:
        return language.translate("Regulator", "moved there since last year");
    case AttentionReason::DeductionRose:
        return language.translate("Regulator", "deduction rose");
    case AttentionReason::HiddenRisk:
        break;
    }
    return language.translate("Regulator", "has a hidden risk");
}

QString directionText(TrendDirection direction, const Language& language)
{
    switch (direction) {
    case TrendDirection::Rising:
        return language.translate("Regulator", "Rising");
    case TrendDirection::Falling:
        return language.translate("Regulator", "Falling");
    case TrendDirection::Steady:
        return language.translate("Regulator", "Steady");
    case TrendDirection::NotKnown:
        break;
    }
    return language.translate("Regulator", "Not known");
}

QString reasonsText(const BrokerStatus& status, const RegulatorView& view, const Language& language)
{
    QStringList texts;
    for (const AttentionReason reason : status.reasons) {
        QString text = reasonText(reason, language);
        if (reason == AttentionReason::DeductionRose) {
            text += u' ' + signedText(status.change);
        }
        if (reason == AttentionReason::HiddenRisk) {
            QStringList types;
            for (const QString& type : status.hiddenTypes) {
                types.append(view.typeText(type));
            }
            text = fill(language.translate("Regulator", "has a hidden risk: %1"),
                        {joinList(types, language)});
        }
        texts.append(text);
    }
    return texts.join(language.code() == LanguageCode::En ? QStringLiteral("; ")
                                                          : QStringLiteral("；"));
}

QString missingText(const BrokerYear& row, const Language& language)
{
    QStringList missing;
    if (!row.share) {
        missing.append(language.translate("Regulator", "Electronic trading share"));
    }
    if (!row.deduction) {
        missing.append(language.translate("Regulator", "Deduction points"));
    }
    return joinList(missing, language);
}

QString notStatedText(const Language& language)
{
    return language.translate("Regulator", "Not stated");
}

QString firmsText(const RegulatorView& view, const Language& language)
{
    const QString year = yearShort(view.year, language);
    const QString firms = QString::number(view.firms);
    return view.absent.isEmpty()
               ? fill(
                     language.translate("Regulator", "Brokers with figures of %1: %2, all of them"),
                     {year, firms})
               : fill(language.translate("Regulator",
                                         "Brokers with figures of %1: %2; without, and left out: "
                                         "%3"),
                      {year, firms, QString::number(view.absent.size())});
}

QString firmsByYearText(const RegulatorView& view, const Language& language)
{
    QStringList years;
    for (qsizetype i = 0; i < view.trend.years.size(); ++i) {
        years.append(
            fill(language.translate("Regulator", "%1 in %2"),
                 {QString::number(view.firmsByYear[i]), yearShort(view.trend.years[i], language)}));
    }
    return fill(language.translate("Regulator", "Brokers with figures, by year: %1"),
                {joinList(years, language)});
}

QString latestYearText(const AbsentBroker& broker, const Language& language)
{
    return broker.latest ? fill(language.translate("Regulator", "last %1"),
                                {yearShort(*broker.latest, language)})
                         : language.translate("Regulator", "figures of no year");
}

QString cutReasonText(const RegulatorCuts& cuts, const Language& language)
{
    return cuts.reason.isEmpty() ? notStatedText(language) : cuts.reason;
}

QString openFindingsText(const FirmFindings* findings, const Language& language)
{
    return findings == nullptr ? notStatedText(language) : QString::number(findings->open.size());
}

QString overdueFindingsText(const FirmFindings* findings, const Language& language)
{
    return findings == nullptr ? notStatedText(language) : QString::number(findings->overdue());
}

QString overdueText(const OpenFinding& finding, const Language& language)
{
    if (!finding.due.isValid()) {
        return language.translate("Regulator", "no due date");
    }
    const QString due = finding.due.toString(Qt::ISODate);
    return finding.overdue > 0 ? fill(language.translate("Regulator", "due %1, overdue by %2 days"),
                                      {due, QString::number(finding.overdue)})
                               : fill(language.translate("Regulator", "due %1"), {due});
}

QString zonesRuleText(const RegulatorCuts& cuts, const Language& language)
{
    return cuts.share && cuts.points
               ? fill(language.translate("Regulator",
                                         "Needs attention: share of %1 or more and %2 points or "
                                         "more"),
                      {shareText(cuts.share), deductionText(cuts.points)})
               : language.translate("Regulator",
                                    "No zones: the cut-offs are yours to set, the source states "
                                    "none");
}

QString trendRuleText(const RegulatorCuts& cuts, const Language& language)
{
    return cuts.change > 0
               ? fill(language.translate("Regulator",
                                         "Rising or falling: the share of brokers changed by %1 "
                                         "percentage points or more from the first year to the "
                                         "last"),
                      {pointsText(cuts.change)})
               : language.translate("Regulator",
                                    "Rising or falling: the share of brokers differs between the "
                                    "first year and the last");
}

QString hiddenRuleText(const RegulatorCuts& cuts, const Language& language)
{
    return cuts.rare && cuts.growth
               ? fill(language.translate("Regulator",
                                         "Hidden risk: at most %1 of brokers, and up by %2 "
                                         "percentage points or more"),
                      {shareText(cuts.rare), pointsText(*cuts.growth)})
               : language.translate("Regulator",
                                    "No hidden risks named: what is rare and what is growing are "
                                    "yours to set");
}

QString runText(const TypeTrend& trend, const Language& language)
{
    if (trend.firstSeen) {
        return language.translate("Regulator", "first seen this year");
    }
    if (trend.run > 1) {
        return fill(language.translate("Regulator", "up %1 years in a row"),
                    {QString::number(trend.run)});
    }
    return trend.run < -1 ? fill(language.translate("Regulator", "down %1 years in a row"),
                                 {QString::number(-trend.run)})
                          : QString();
}

} // namespace zt
