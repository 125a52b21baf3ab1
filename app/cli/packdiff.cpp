// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packdiff.h"

#include "app/cli/packfault.h"
#include "checklists/packkind.h"
#include "checklists/packloader.h"
#include "reports/phrase.h"
#include "reports/wordingupgrade.h"

#include <QFile>
#include <QJsonArray>

namespace zt {

Result<QByteArray> packBytes(const QString& name)
{
    if (!QFile::exists(name)) {
        const Result<QList<PackPin>> shipped = shippedPacks();
        for (const PackPin& pack : shipped ? *shipped : QList<PackPin>()) {
            if (pack.id == name) {
                return pack.bytes;
            }
        }
    }
    return wholeFile(name);
}

Result<NamedChecklist> checklistFrom(const QString& name)
{
    const Result<QByteArray> bytes = packBytes(name);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    if (const PackKind kind = packKindOf(*bytes); kind != PackKind::Checklist) {
        return fail(ErrorCode::InvariantBroken,
                    {name, QStringLiteral("kind"), toKey(kind), toKey(PackKind::Checklist)});
    }
    Result<Checklist> list = readChecklist(*bytes, name);
    if (!list) {
        return tl::unexpected(list.error());
    }
    PackPin pin{list->id, list->version, list->sha256, *bytes};
    return NamedChecklist{std::move(pin), std::move(*list)};
}

QJsonObject bilingualJson(const Bilingual& text)
{
    return {{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
}

QJsonObject versionJson(const Checklist& list)
{
    return {{QStringLiteral("id"), list.id},
            {QStringLiteral("version"), list.version},
            {QStringLiteral("sha256"), list.sha256}};
}

QJsonObject changeJson(const PointChange& change)
{
    const bool said = !change.reason.zh.isEmpty();
    return {{QStringLiteral("fate"), toKey(change.fate)},
            {QStringLiteral("before"), QJsonArray::fromStringList(change.before)},
            {QStringLiteral("after"), QJsonArray::fromStringList(change.after)},
            {QStringLiteral("fields"), QJsonArray::fromStringList(change.fields)},
            {QStringLiteral("needs_look"), change.needsLook},
            {QStringLiteral("reason"),
             said ? QJsonValue(bilingualJson(change.reason)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject diffJson(const Checklist& before, const Checklist& after, const ChecklistDiff& found)
{
    QJsonArray changes;
    QJsonObject totals{{QStringLiteral("unchanged"), found.unchanged.size()}};
    for (const PointFate fate : {PointFate::Added,
                                 PointFate::Changed,
                                 PointFate::Renumbered,
                                 PointFate::Split,
                                 PointFate::Merged,
                                 PointFate::Recast,
                                 PointFate::Withdrawn}) {
        totals.insert(toKey(fate), 0);
    }
    for (const PointChange& change : found.changes) {
        const QString fate = toKey(change.fate);
        totals.insert(fate, totals.value(fate).toInt() + 1);
        changes.append(changeJson(change));
    }
    return {{QStringLiteral("from"), versionJson(before)},
            {QStringLiteral("to"), versionJson(after)},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("totals"), totals}};
}

Listing diffListing(const CliContext& context, const ChecklistDiff& found)
{
    const Language& language = context.language();
    Listing listing{{context.translate("Cli", "What became of it"),
                     context.translate("Cli", "Before"),
                     context.translate("Cli", "After"),
                     context.translate("Cli", "What differs"),
                     context.translate("Cli", "Answers"),
                     context.translate("Cli", "Reason")},
                    {},
                    {}};
    for (const PointChange& change : found.changes) {
        const bool carried = !change.before.isEmpty() && !change.after.isEmpty();
        const QString answers = change.needsLook ? context.translate("Cli", "look again")
                                : carried        ? context.translate("Cli", "carried over")
                                                 : QStringLiteral("–");
        listing.rows.append({pointFateText(change.fate, language),
                             joinList(change.before, language),
                             joinList(change.after, language),
                             joinList(change.fields, language),
                             answers,
                             pick(change.reason, language)});
    }
    return listing;
}

} // namespace zt
