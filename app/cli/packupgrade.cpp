// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packupgrade.h"

#include "app/cli/auditoptions.h"
#include "app/cli/packdiff.h"
#include "app/cli/packfault.h"
#include "checklists/owncrosswalk.h"
#include "model/domain/checklistupgrade.h"
#include "reports/phrase.h"
#include "reports/wordingupgrade.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonObject lineJson(const UpgradeLine& line)
{
    QJsonObject json = changeJson(line.change);
    json.insert(QStringLiteral("answers"), toKey(line.move));
    json.insert(QStringLiteral("papers"), line.papers);
    json.insert(QStringLiteral("acceptances_lost"), line.acceptancesLost);
    json.insert(QStringLiteral("findings"), QJsonArray::fromStringList(line.findings));
    json.insert(QStringLiteral("samples"), QJsonArray::fromStringList(line.samples));
    return json;
}

QJsonObject upgradeJson(const ChecklistUpgrade& plan,
                        const Audit& audit,
                        const Checklist& before,
                        const Checklist& after)
{
    QJsonArray changes;
    for (const UpgradeLine& line : plan.lines) {
        changes.append(lineJson(line));
    }
    return {{QStringLiteral("audit"), audit.code},
            {QStringLiteral("from"), versionJson(before)},
            {QStringLiteral("to"), versionJson(after)},
            {QStringLiteral("pinned_as"), plan.to},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("totals"),
             QJsonObject{{QStringLiteral("unchanged"), plan.unchanged},
                         {QStringLiteral("carried"), plan.carried},
                         {QStringLiteral("look_again"), plan.toLookAt},
                         {QStringLiteral("kept"), plan.kept},
                         {QStringLiteral("acceptances_lost"), plan.acceptancesLost}}}};
}

Listing upgradeListing(const CliContext& context, const ChecklistUpgrade& plan)
{
    const Language& language = context.language();
    Listing listing{{context.translate("Cli", "What became of it"),
                     context.translate("Cli", "Before"),
                     context.translate("Cli", "After"),
                     context.translate("Cli", "What differs"),
                     context.translate("Cli", "Answers"),
                     context.translate("Cli", "Acceptances lost"),
                     context.translate("Cli", "Findings"),
                     context.translate("Cli", "Samples"),
                     context.translate("Cli", "Reason")},
                    {},
                    {5}};
    for (const UpgradeLine& line : plan.lines) {
        listing.rows.append({pointFateText(line.change.fate, language),
                             joinList(line.change.before, language),
                             joinList(line.change.after, language),
                             pointFieldsText(line.change.fields, language),
                             answerMoveText(line.move, language),
                             QString::number(line.acceptancesLost),
                             joinList(line.findings, language),
                             joinList(line.samples, language),
                             pick(line.change.reason, language)});
    }
    return listing;
}

Result<ChecklistUpgrade> planFor(const Snapshot& snapshot,
                                 const Audit& audit,
                                 const NamedChecklist& pack,
                                 const QString& name)
{
    return ownChecklist(snapshot, pack.list, name).and_then([&](const OwnRelations&) {
        return upgradeChecklist(snapshot, audit, pack.pin, pack.list);
    });
}

} // namespace

Exit runPackUpgrade(OutputFormat format, CliContext& context, const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    const bool dry = parser.isSet(QStringLiteral("dry-run"));
    const Result<NamedChecklist> pack = checklistFrom(words.value(2));
    if (!pack) {
        return context.refuse(pack.error());
    }
    auto document = context.open(words.value(1),
                                 dry ? Document::Access::ReadOnly : Document::Access::ReadWrite);
    if (!document) {
        return context.refuse(document.error());
    }
    const Snapshot before = (*document)->snapshot();
    const Result<const Audit*> audit = auditOf(parser, before);
    const Result<ChecklistUpgrade> plan =
        audit ? planFor(before, **audit, *pack, words.value(2)) : tl::unexpected(audit.error());
    const Result<void> done = !plan ? tl::unexpected(plan.error())
                                    : (dry ? Result<void>() : (*document)->apply(plan->changes));
    if (!done) {
        return context.refuse(done.error());
    }
    QJsonObject json = upgradeJson(*plan, **audit, *before.checklists.find(plan->from), pack->list);
    json.insert(QStringLiteral("applied"), !dry);
    json.insert(QStringLiteral("trail_head"), (*document)->snapshot().trailHead);
    printResult(format, context, json, upgradeListing(context, *plan));
    context.note(context
                     .translate("Cli",
                                "Audit %1: unchanged points %2; answers carried over %3, to be "
                                "looked at again %4, kept to be read %5; acceptances lost %6.")
                     .arg((*audit)->code)
                     .arg(plan->unchanged)
                     .arg(plan->carried)
                     .arg(plan->toLookAt)
                     .arg(plan->kept)
                     .arg(plan->acceptancesLost));
    return Exit::Done;
}

} // namespace zt
