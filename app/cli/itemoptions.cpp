// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/itemoptions.h"

namespace zt {

namespace {

Result<void> mark(ItemMask& items, const QString& list, bool present, const GatewayPolicy& policy)
{
    const QStringList names = list.split(u',', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        const int index = policy.itemIndex(name.trimmed());
        if (index < 0) {
            return fail(ErrorCode::NoSuchChoice,
                        {present ? QStringLiteral("--items") : QStringLiteral("--without"),
                         name.trimmed(),
                         policy.items.join(QStringLiteral(", "))});
        }
        items.set(static_cast<size_t>(index), present);
    }
    return {};
}

} // namespace

void declareItems(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOptions(
        {{QStringLiteral("items"),
          context.translate("Cli", "Items that are in place: all, none, or 1-1,1-2,…"),
          QStringLiteral("ITEMS"),
          QStringLiteral("all")},
         {QStringLiteral("without"),
          context.translate("Cli", "Items to leave out of these."),
          QStringLiteral("1-5,1-7")}});
}

Result<ItemMask> itemsOf(const QCommandLineParser& parser, const GatewayPolicy& policy)
{
    const QString word = parser.value(QStringLiteral("items"));
    ItemMask items;
    if (word == QLatin1String("all")) {
        items = ControlSet::all(static_cast<int>(policy.items.size())).whole();
    } else if (word != QLatin1String("none")) {
        if (const Result<void> marked = mark(items, word, true, policy); !marked) {
            return tl::unexpected(marked.error());
        }
    }
    const QString without = parser.value(QStringLiteral("without"));
    if (const Result<void> marked = mark(items, without, false, policy); !marked) {
        return tl::unexpected(marked.error());
    }
    return items;
}

} // namespace zt
