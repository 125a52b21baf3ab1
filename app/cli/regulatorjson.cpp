// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/regulatorjson.h"

#include "reports/phrase.h"
#include "reports/wordingregulator.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonValue number(const std::optional<int>& hundredths)
{
    constexpr double whole = 100;
    return hundredths ? QJsonValue(*hundredths / whole) : QJsonValue(QJsonValue::Null);
}

QJsonValue integer(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue nameOf(const RegulatorView& view, const QString& broker)
{
    const QString name = view.ask.names ? view.book.names.value(broker) : QString();
    return name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name);
}

QJsonObject cutsJson(const RegulatorCuts& cuts)
{
    return {{QStringLiteral("set_by"), QStringLiteral("user")},
            {QStringLiteral("share"), number(cuts.share)},
            {QStringLiteral("points"), number(cuts.points)},
            {QStringLiteral("rise"), number(cuts.rise)},
            {QStringLiteral("change"), number(cuts.change)},
            {QStringLiteral("rare"), number(cuts.rare)},
            {QStringLiteral("growth"), number(cuts.growth)},
            {QStringLiteral("reason"),
             cuts.reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(cuts.reason)}};
}

QJsonArray findingsJson(const RegulatorView& view, const BrokerYear& row)
{
    QJsonArray findings;
    for (const BrokerDeficiency& one : row.deficiencies) {
        const DeficiencyType* type = view.book.type(one.type);
        findings.append(
            QJsonObject{{QStringLiteral("type"), one.type},
                        {QStringLiteral("category"), type != nullptr ? type->category : QString()},
                        {QStringLiteral("point"), one.point},
                        {QStringLiteral("text"), one.text},
                        {QStringLiteral("finding"), one.finding},
                        {QStringLiteral("deduction"), number(one.deduction)}});
    }
    return findings;
}

/// Null where no assessment tells of them.
QJsonValue openFindingsJson(const FirmFindings* findings)
{
    if (findings == nullptr) {
        return QJsonValue::Null;
    }
    QJsonArray open;
    for (const OpenFinding& one : findings->open) {
        open.append(QJsonObject{
            {QStringLiteral("finding"), one.code},
            {QStringLiteral("audit"), one.audit},
            {QStringLiteral("points"), QJsonArray::fromStringList(one.points)},
            {QStringLiteral("text"), one.condition},
            {QStringLiteral("due"),
             one.due.isValid() ? QJsonValue(one.due.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("overdue_days"), one.overdue}});
    }
    return QJsonObject{{QStringLiteral("as_of"), findings->day.toString(Qt::ISODate)},
                       {QStringLiteral("open"), findings->open.size()},
                       {QStringLiteral("overdue"), findings->overdue()},
                       {QStringLiteral("list"), open}};
}

QJsonObject brokerJson(const RegulatorView& view, const BrokerStatus& status)
{
    const BrokerYear& row = view.row(status);
    QJsonArray reasons;
    for (const AttentionReason reason : status.reasons) {
        reasons.append(toKey(reason));
    }
    return {
        {QStringLiteral("code"), row.broker},
        {QStringLiteral("name"), nameOf(view, row.broker)},
        {QStringLiteral("tier"), integer(row.tier)},
        {QStringLiteral("electronic_share"), number(row.share)},
        {QStringLiteral("deduction"), number(row.deduction)},
        {QStringLiteral("deduction_change"), number(status.change)},
        {QStringLiteral("zone"), toKey(status.zone)},
        {QStringLiteral("zone_before"),
         status.before < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(toKey(status.zoneBefore))},
        {QStringLiteral("reasons"), reasons},
        {QStringLiteral("hidden_risks"), QJsonArray::fromStringList(status.hiddenTypes)},
        {QStringLiteral("types"), QJsonArray::fromStringList(status.mostTypes)},
        {QStringLiteral("open_findings"), openFindingsJson(view.findingsOf(row.broker))},
        {QStringLiteral("findings"), findingsJson(view, row)}};
}

QJsonArray codesJson(const RegulatorView& view, const QList<qsizetype>& positions)
{
    QJsonArray codes;
    for (const qsizetype position : positions) {
        codes.append(view.row(view.status.brokers[position]).broker);
    }
    return codes;
}

QJsonObject statusJson(const RegulatorView& view)
{
    QJsonArray brokers;
    for (const BrokerStatus& status : view.status.brokers) {
        brokers.append(brokerJson(view, status));
    }
    QJsonObject zones;
    for (int i = 0; i < brokerZoneCount; ++i) {
        const auto zone = static_cast<BrokerZone>(i);
        zones.insert(toKey(zone), view.status.count(zone));
    }
    return {{QStringLiteral("zones"), zones},
            {QStringLiteral("attention"), codesJson(view, view.status.attention)},
            {QStringLiteral("not_placed"), codesJson(view, view.status.notPlaced)},
            {QStringLiteral("brokers"), brokers}};
}

QJsonObject typeJson(const RegulatorView& view, const TypeTrend& trend)
{
    QJsonArray byYear;
    for (qsizetype i = 0; i < trend.byYear.size(); ++i) {
        const FirmShare& share = trend.byYear[i];
        byYear.append(QJsonObject{
            {QStringLiteral("year"), view.trend.years[i]},
            {QStringLiteral("brokers"), share.firms},
            {QStringLiteral("known"), share.known},
            {QStringLiteral("share"),
             number(share.known == 0 ? std::nullopt : std::optional(shareForEye(share)))}});
    }
    QJsonArray brokers;
    for (const qsizetype row : brokersWith(view.book, trend.type, view.year)) {
        brokers.append(view.book.rows[row].broker);
    }
    const DeficiencyType* type = view.book.type(trend.type);
    return {{QStringLiteral("type"), trend.type},
            {QStringLiteral("name"), type != nullptr ? type->name : QString()},
            {QStringLiteral("category"), type != nullptr ? type->category : QString()},
            {QStringLiteral("direction"), toKey(trend.direction)},
            {QStringLiteral("change"),
             number(trend.hasChange() ? std::optional(trend.change()) : std::nullopt)},
            {QStringLiteral("run"), trend.run},
            {QStringLiteral("first_seen"), trend.firstSeen},
            {QStringLiteral("hidden_risk"), trend.hidden},
            {QStringLiteral("by_year"), byYear},
            {QStringLiteral("brokers"), brokers}};
}

QJsonArray typesJson(const RegulatorView& view, const QList<qsizetype>& positions)
{
    QJsonArray types;
    for (const qsizetype position : positions) {
        types.append(view.trend.types[position].type);
    }
    return types;
}

QJsonObject trendJson(const RegulatorView& view)
{
    QJsonArray years;
    for (const int year : view.trend.years) {
        years.append(year);
    }
    QJsonArray types;
    for (const TypeTrend& trend : view.trend.types) {
        types.append(typeJson(view, trend));
    }
    return {{QStringLiteral("years"), years},
            {QStringLiteral("rising"), typesJson(view, view.trend.rising)},
            {QStringLiteral("falling"), typesJson(view, view.trend.falling)},
            {QStringLiteral("hidden_risks"), typesJson(view, view.trend.hidden)},
            {QStringLiteral("types"), types}};
}

Listing
trendListing(const RegulatorView& view, const QList<qsizetype>& positions, const Language& language)
{
    Listing listing{{language.translate("Cli", "Type")}, {}, {}};
    for (const int year : view.trend.years) {
        listing.rightAligned.append(static_cast<int>(listing.heads.size()));
        listing.heads.append(yearShort(year, language));
    }
    listing.rightAligned.append(static_cast<int>(listing.heads.size()));
    listing.heads += {language.translate("Cli", "Points"), QString()};
    for (const qsizetype position : positions) {
        const TypeTrend& trend = view.trend.types[position];
        QStringList cells{view.typeText(trend.type)};
        for (const FirmShare& share : trend.byYear) {
            cells.append(firmShareText(share));
        }
        cells += {firmChangeText(trend), runText(trend, language)};
        listing.rows.append(cells);
    }
    return listing;
}

Listing zonesListing(const RegulatorView& view, const Language& language)
{
    Listing listing{
        {language.translate("Cli", "Zone"), language.translate("Cli", "Brokers")}, {}, {1}};
    for (int i = brokerZoneCount; i-- > 0;) {
        const auto zone = static_cast<BrokerZone>(i);
        if (view.status.count(zone) > 0) {
            listing.rows.append(
                {zoneText(zone, language), QString::number(view.status.count(zone))});
        }
    }
    return listing;
}

Listing attentionListing(const RegulatorView& view, const Language& language)
{
    Listing listing = brokersListing(view, language);
    QList<QStringList> rows;
    for (const qsizetype position : view.status.attention) {
        rows.append(listing.rows[position]);
    }
    listing.rows = rows;
    return listing;
}

/// Whose figures the year rests on, and who has none.
QJsonObject firmsJson(const RegulatorView& view)
{
    QJsonArray absent;
    for (const AbsentBroker& one : view.absent) {
        absent.append(QJsonObject{{QStringLiteral("code"), one.broker},
                                  {QStringLiteral("name"), nameOf(view, one.broker)},
                                  {QStringLiteral("latest_year"), integer(one.latest)}});
    }
    QJsonArray byYear;
    for (qsizetype i = 0; i < view.trend.years.size(); ++i) {
        byYear.append(QJsonObject{{QStringLiteral("year"), view.trend.years[i]},
                                  {QStringLiteral("brokers"), view.firmsByYear[i]}});
    }
    return {{QStringLiteral("with_figures"), view.firms},
            {QStringLiteral("without_figures"), absent},
            {QStringLiteral("by_year"), byYear}};
}

/// As many as can be read; the rest is in the JSON and the report.
QString absentText(const RegulatorView& view, const Language& language)
{
    constexpr qsizetype most = 20;
    QStringList said;
    for (const AbsentBroker& one : view.absent.mid(0, most)) {
        said.append(fill(language.translate("Cli", "%1 (%2)"),
                         {view.brokerText(one.broker), latestYearText(one, language)}));
    }
    const qsizetype rest = view.absent.size() - said.size();
    QString text =
        fill(language.translate("Cli", "Without: %1"), {joinList(said, language)}) + u'\n';
    if (rest > 0) {
        text += fill(language.translate("Cli", "and %1 more; --format json lists them all"),
                     {QString::number(rest)}) +
                u'\n';
    }
    return view.absent.isEmpty() ? QString() : text;
}

} // namespace

QJsonObject regulatorJson(const RegulatorView& view)
{
    QJsonArray years;
    for (const int year : yearsOf(view.book)) {
        years.append(year);
    }
    return {{QStringLiteral("year"), view.year},
            {QStringLiteral("years"), years},
            {QStringLiteral("tier"), integer(view.ask.tier)},
            {QStringLiteral("firms"), firmsJson(view)},
            {QStringLiteral("cut_offs"), cutsJson(view.ask.cuts)},
            {QStringLiteral("status"), statusJson(view)},
            {QStringLiteral("trend"), trendJson(view)},
            {QStringLiteral("faults"), QJsonArray()}};
}

QJsonObject brokerFaultsJson(const QList<BrokerSheetFault>& faults, const Language& language)
{
    QJsonArray list;
    for (const BrokerSheetFault& fault : faults) {
        list.append(QJsonObject{{QStringLiteral("file"), fault.file},
                                {QStringLiteral("sheet"), fault.sheet},
                                {QStringLiteral("cell"), fault.cell()},
                                {QStringLiteral("read"), fault.read},
                                {QStringLiteral("message"), brokerFaultText(fault, language)}});
    }
    return {{QStringLiteral("faults"), list}};
}

Listing brokerFaultsListing(const QList<BrokerSheetFault>& faults, const Language& language)
{
    Listing listing{{language.translate("Cli", "File"),
                     language.translate("Cli", "Sheet"),
                     language.translate("Cli", "Cell"),
                     language.translate("Cli", "Read"),
                     language.translate("Cli", "What is wrong")},
                    {},
                    {}};
    for (const BrokerSheetFault& fault : faults) {
        listing.rows.append(
            {fault.file, fault.sheet, fault.cell(), fault.read, brokerFaultText(fault, language)});
    }
    return listing;
}

Listing brokersListing(const RegulatorView& view, const Language& language)
{
    Listing listing{{language.translate("Cli", "Broker"),
                     language.translate("Cli", "Tier"),
                     language.translate("Cli", "Electronic trading"),
                     language.translate("Cli", "Deduction"),
                     language.translate("Cli", "Since last year"),
                     language.translate("Cli", "Zone"),
                     language.translate("Cli", "Findings open"),
                     language.translate("Cli", "Findings overdue"),
                     language.translate("Cli", "Most frequent deficiency"),
                     language.translate("Cli", "Why attention")},
                    {},
                    {2, 3, 4, 6, 7}};
    for (const BrokerStatus& status : view.status.brokers) {
        const BrokerYear& row = view.row(status);
        listing.rows.append({view.brokerText(row.broker),
                             brokerTierText(row.tier, language),
                             shareText(row.share),
                             deductionText(row.deduction),
                             signedText(status.change),
                             zoneText(status.zone, language),
                             openFindingsText(view.findingsOf(row.broker), language),
                             overdueFindingsText(view.findingsOf(row.broker), language),
                             view.typeText(status.mostTypes.value(0)),
                             reasonsText(status, view, language)});
    }
    return listing;
}

QString regulatorText(const RegulatorView& view, const Language& language)
{
    QString text = yearText(view.year, language) + u'\n' + firmsText(view, language) + u'\n' +
                   absentText(view, language);
    const auto part = [&text](const QString& title, const Listing& listing) {
        text += u'\n' + title + u'\n' +
                (listing.rows.isEmpty() ? QStringLiteral("–\n") : tableText(listing));
    };
    const RegulatorCuts& cuts = view.ask.cuts;
    const RegulatorTrend& trend = view.trend;
    text += u'\n' +
            fill(language.translate("Cli", "Reason for the cut-offs: %1"),
                 {cutReasonText(cuts, language)}) +
            u'\n';
    part(zonesRuleText(cuts, language), zonesListing(view, language));
    part(language.translate("Cli", "Who needs attention"), attentionListing(view, language));
    text += u'\n' + trendRuleText(cuts, language) + u'\n' + firmsByYearText(view, language) + u'\n';
    part(language.translate("Cli", "Rising"), trendListing(view, trend.rising, language));
    part(language.translate("Cli", "Falling"), trendListing(view, trend.falling, language));
    part(hiddenRuleText(cuts, language), trendListing(view, trend.hidden, language));
    return text;
}

} // namespace zt
