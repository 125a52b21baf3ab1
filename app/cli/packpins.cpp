// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packpins.h"

#include "app/cli/packdiff.h"
#include "app/cli/packfault.h"
#include "checklists/owncrosswalk.h"
#include "model/domain/effectivecrosswalks.h"
#include "model/domain/packedits.h"
#include "reports/phrase.h"
#include "reports/wordingcrosswalk.h"

#include <QJsonArray>

namespace zt {

namespace {

QString kindWord(const CliContext& context, PackKind kind)
{
    switch (kind) {
    case PackKind::Guideline:
        return context.translate("Cli", "Guideline");
    case PackKind::MaturityModel:
        return context.translate("Cli", "Maturity model");
    case PackKind::Crosswalk:
        return context.translate("Cli", "Crosswalk");
    case PackKind::IncidentGuide:
        return context.translate("Cli", "Incident guide");
    case PackKind::GatewayPolicy:
        return context.translate("Cli", "Gateway policy");
    case PackKind::GatewayScenarios:
        return context.translate("Cli", "Gateway scenarios");
    case PackKind::EvidenceRules:
        return context.translate("Cli", "Rules for evidence");
    case PackKind::GatewayScenario:
        return context.translate("Cli", "Gateway scenario");
    case PackKind::Checklist:
        break;
    }
    return context.translate("Cli", "Checklist");
}

QJsonArray versionsJson(const QList<PackVersion>& packs)
{
    QJsonArray all;
    for (const PackVersion& one : packs) {
        all.append(QJsonObject{{QStringLiteral("id"), one.pack},
                               {QStringLiteral("version"), one.version}});
    }
    return all;
}

QString versionsText(const QList<PackVersion>& packs, const Language& language)
{
    QStringList names;
    for (const PackVersion& one : packs) {
        names.append(QStringList{one.pack, one.version}.join(QLatin1Char(' ')).trimmed());
    }
    return joinList(names, language);
}

QJsonValue strengthJson(const std::optional<CrosswalkStrength>& strength)
{
    return strength ? QJsonValue(toKey(*strength)) : QJsonValue(QJsonValue::Null);
}

QJsonObject linksJson(const CrosswalkDiff& found)
{
    QJsonArray changes;
    QJsonObject totals{{QStringLiteral("unchanged"), found.unchanged}};
    for (const LinkFate fate : {LinkFate::Added, LinkFate::Changed, LinkFate::Withdrawn}) {
        totals.insert(toKey(fate), 0);
    }
    for (const LinkChange& one : found.changes) {
        const QString fate = toKey(one.fate);
        totals.insert(fate, totals.value(fate).toInt() + 1);
        changes.append(QJsonObject{{QStringLiteral("fate"), fate},
                                   {QStringLiteral("point"), one.point},
                                   {QStringLiteral("pack"), one.pack},
                                   {QStringLiteral("id"), one.target},
                                   {QStringLiteral("before"), strengthJson(one.before)},
                                   {QStringLiteral("after"), strengthJson(one.after)},
                                   {QStringLiteral("reason_differs"), one.reasonDiffers}});
    }
    return {{QStringLiteral("changes"), changes}, {QStringLiteral("totals"), totals}};
}

QString fateText(const LinkChange& change, const CliContext& context)
{
    switch (change.fate) {
    case LinkFate::Added:
        return context.translate("Cli", "added");
    case LinkFate::Withdrawn:
        return context.translate("Cli", "withdrawn");
    case LinkFate::Changed:
        break;
    }
    return change.before == change.after ? context.translate("Cli", "reworded")
                                         : context.translate("Cli", "changed");
}

Listing linksListing(const CliContext& context, const CrosswalkDiff& found)
{
    const Language& language = context.language();
    Listing listing{{context.translate("Cli", "What became of it"),
                     context.translate("Cli", "Point"),
                     context.translate("Cli", "Pack"),
                     context.translate("Cli", "There"),
                     context.translate("Cli", "Before"),
                     context.translate("Cli", "After")},
                    {},
                    {}};
    const auto word = [&](const std::optional<CrosswalkStrength>& strength) {
        return strength ? crosswalkStrengthWord(*strength, language) : QStringLiteral("–");
    };
    for (const LinkChange& one : found.changes) {
        listing.rows.append({fateText(one, context),
                             one.point,
                             one.pack,
                             one.target,
                             word(one.before),
                             word(one.after)});
    }
    return listing;
}

void noteNotAtHand(CliContext& context, const QList<PackVersion>& packs, qsizetype links)
{
    if (!packs.isEmpty()) {
        context.note(context
                         .translate("Cli",
                                    "Neither pinned nor shipped: %1. Links that lead there: %2; "
                                    "they are kept, and told by their codes until the pack is "
                                    "pinned.")
                         .arg(versionsText(packs, context.language()), QString::number(links)));
    }
}

/// A pinned pack as it was read, not as it would be taken today.
struct Pinned
{
    PackSummary pack;
    OwnRelations standing;
};

Result<Pinned>
pinnedPack(const Snapshot& snapshot, const PackPin& pin, const QList<PackEnds>& atHand)
{
    const auto crosswalk = snapshot.crosswalks.constFind(pin.id);
    if (crosswalk != snapshot.crosswalks.constEnd()) {
        return Pinned{summaryOf(*crosswalk), standingOf(*crosswalk, atHand)};
    }
    const auto list = snapshot.checklists.constFind(pin.id);
    if (list != snapshot.checklists.constEnd()) {
        return Pinned{summaryOf(*list), standingOf(crosswalkOf(*list), atHand)};
    }
    return summarise(pin.bytes, pin.id).map([](const PackSummary& pack) {
        return Pinned{pack, {}};
    });
}

QJsonObject pinnedJson(const PackSummary& pack, const QString& pin, const OwnRelations& standing)
{
    QJsonObject json = summaryJson(pack);
    json.insert(QStringLiteral("pinned_as"), pin);
    json.insert(QStringLiteral("not_at_hand"), versionsJson(standing.notAtHand));
    json.insert(QStringLiteral("links_not_at_hand"), standing.linksElsewhere);
    return json;
}

} // namespace

QJsonObject summaryJson(const PackSummary& pack)
{
    return {{QStringLiteral("id"), pack.id},
            {QStringLiteral("version"), pack.version},
            {QStringLiteral("kind"), toKey(pack.kind)},
            {QStringLiteral("title"), bilingualJson(pack.title)},
            {QStringLiteral("entries"), pack.entries},
            {QStringLiteral("sha256"), pack.sha256}};
}

Listing summaryListing(const CliContext& context, const QList<PackSummary>& packs)
{
    Listing listing{{context.translate("Cli", "Pack"),
                     context.translate("Cli", "Version"),
                     context.translate("Cli", "Kind"),
                     context.translate("Cli", "Title"),
                     context.translate("Cli", "Entries"),
                     QStringLiteral("SHA-256")},
                    {},
                    {4}};
    for (const PackSummary& pack : packs) {
        listing.rows.append({pack.id,
                             pack.version,
                             kindWord(context, pack.kind),
                             pick(pack.title, context.language()),
                             QString::number(pack.entries),
                             pack.sha256});
    }
    return listing;
}

Exit listPinned(OutputFormat format, CliContext& context, const QString& path)
{
    const auto document = context.open(path, Document::Access::ReadOnly);
    if (!document) {
        return context.refuse(document.error());
    }
    const Snapshot& snapshot = (*document)->snapshot();
    const Result<QList<PackEnds>> atHand = endsAtHand(snapshot);
    if (!atHand) {
        return context.refuse(atHand.error());
    }
    QJsonArray rows;
    QList<PackSummary> packs;
    QList<OwnRelations> standings;
    for (const PackPin& pin : snapshot.packs) {
        const Result<Pinned> one = pinnedPack(snapshot, pin, *atHand);
        if (!one) {
            return context.refuse(one.error());
        }
        rows.append(pinnedJson(one->pack, pin.id, one->standing));
        packs.append(one->pack);
        standings.append(one->standing);
    }
    printResult(
        format,
        context,
        {{QStringLiteral("packs"), rows}, {QStringLiteral("trail_head"), snapshot.trailHead}},
        summaryListing(context, packs));
    for (const OwnRelations& one : standings) {
        noteNotAtHand(context, one.notAtHand, one.linksElsewhere);
    }
    return Exit::Done;
}

Result<std::unique_ptr<Document>> openToPin(const CliContext& context,
                                            const QCommandLineParser& parser)
{
    const bool dry = parser.isSet(QStringLiteral("dry-run"));
    return context.open(parser.positionalArguments().value(1),
                        dry ? Document::Access::ReadOnly : Document::Access::ReadWrite);
}

Exit runPackPin(OutputFormat format,
                CliContext& context,
                const QCommandLineParser& parser,
                Document& document,
                const QByteArray& bytes)
{
    const bool dry = parser.isSet(QStringLiteral("dry-run"));
    const Result<PackPinning> plan =
        packPinning(document.snapshot(), bytes, parser.positionalArguments().value(2));
    const bool changes = plan && !plan->changes.isEmpty();
    const Result<void> done = !plan             ? tl::unexpected(plan.error())
                              : !dry && changes ? document.apply(plan->changes)
                                                : Result<void>();
    if (!done) {
        return context.refuse(done.error());
    }
    const bool crosswalk = plan->pack.kind == PackKind::Crosswalk;
    QJsonObject json{
        {QStringLiteral("pack"), summaryJson(plan->pack)},
        {QStringLiteral("replaces"),
         plan->versionBefore.isEmpty() ? QJsonValue(QJsonValue::Null)
                                       : QJsonValue(plan->versionBefore)},
        {QStringLiteral("links"),
         crosswalk ? QJsonValue(linksJson(plan->links)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("not_at_hand"), versionsJson(plan->notAtHand)},
        {QStringLiteral("links_not_at_hand"), plan->linksElsewhere},
        {QStringLiteral("applied"), !dry && changes},
        {QStringLiteral("trail_head"), document.snapshot().trailHead}};
    const bool differs = crosswalk && !plan->versionBefore.isEmpty() && changes;
    printResult(format,
                context,
                json,
                differs ? linksListing(context, plan->links)
                        : summaryListing(context, {plan->pack}));
    if (!changes) {
        context.note(context.translate("Cli", "It is pinned already; nothing was changed."));
    }
    noteNotAtHand(context, plan->notAtHand, plan->linksElsewhere);
    return Exit::Done;
}

Exit runPackRemove(OutputFormat format, CliContext& context, const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    const bool dry = parser.isSet(QStringLiteral("dry-run"));
    auto document = openToPin(context, parser);
    if (!document) {
        return context.refuse(document.error());
    }
    const Result<ChangeSet> set = unpinPack((*document)->snapshot(), words.value(2));
    const Result<void> done = !set  ? tl::unexpected(set.error())
                              : dry ? Result<void>()
                                    : (*document)->apply(*set);
    if (!done) {
        return context.refuse(done.error());
    }
    const QStringList& pack = set->label.args;
    printResult(format,
                context,
                {{QStringLiteral("removed"),
                  QJsonObject{{QStringLiteral("id"), pack.value(0)},
                              {QStringLiteral("version"), pack.value(1)}}},
                 {QStringLiteral("applied"), !dry},
                 {QStringLiteral("trail_head"), (*document)->snapshot().trailHead}},
                {{context.translate("Cli", "Pack"), context.translate("Cli", "Version")},
                 {{pack.value(0), pack.value(1)}},
                 {}});
    return Exit::Done;
}

Exit compareCrosswalks(OutputFormat format,
                       CliContext& context,
                       const Crosswalk& before,
                       const Crosswalk& after)
{
    const CrosswalkDiff found = diff(before, after);
    const auto versionOf = [](const Crosswalk& one) {
        return QJsonObject{{QStringLiteral("id"), one.id},
                           {QStringLiteral("version"), one.version},
                           {QStringLiteral("sha256"), one.sha256}};
    };
    QJsonObject json = linksJson(found);
    json.insert(QStringLiteral("from"), versionOf(before));
    json.insert(QStringLiteral("to"), versionOf(after));
    printResult(format, context, json, linksListing(context, found));
    context.note(context.translate("Cli", "Unchanged links: %1").arg(found.unchanged));
    return Exit::Done;
}

} // namespace zt
