// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/maturitycheck.h"

#include "checklists/packrules.h"

#include <utility>

namespace zt {

using namespace packs;

namespace {

using Kind = CisaRow::Kind;

PackCheck checkIds(const MaturityModel& m)
{
    return firstFault(std::array{
        uniqueIds(m.stages, "stages"),
        uniqueIds(m.pillars, "pillars"),
        uniqueIds(m.capabilities, "capabilities"),
        uniqueIds(m.rows, "rows"),
        uniqueIds(m.notes, "notes"),
    });
}

PackCheck checkSources(const MaturityModel& m)
{
    return firstFault(std::array{
        sourceKeysOnce(m.sources),
        sourcesResolve(m.stages, "stages", m.sources),
        sourcesResolve(m.pillars, "pillars", m.sources),
        sourcesResolve(m.capabilities, "capabilities", m.sources),
        sourcesResolve(m.rows, "rows", m.sources),
        sourcesResolve(m.notes, "notes", m.sources),
        checkSourceRefs(m.mapping.sources, m.sources, QStringLiteral("/mapping")),
    });
}

PackCheck checkOrder(const MaturityModel& m)
{
    const QStringList levels{
        QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
    for (qsizetype i = 0; i < m.stages.size(); ++i) {
        const QString& found = m.stages[i].guidelineLevel;
        if (found != levels.value(i)) {
            return expected(at("stages", i, "guideline_level"), levels.value(i), found);
        }
    }
    return firstFault(std::array{
        ordersCount(m.stages, "stages"),
        idsAre(m.stages,
               "stages",
               {QStringLiteral("traditional"),
                QStringLiteral("initial"),
                QStringLiteral("advanced"),
                QStringLiteral("optimal")}),
        idsAre(m.pillars,
               "pillars",
               {QStringLiteral("ID"),
                QStringLiteral("DV"),
                QStringLiteral("NW"),
                QStringLiteral("AP"),
                QStringLiteral("DT")}),
        idsAre(m.capabilities,
               "capabilities",
               {QStringLiteral("X-VIS"), QStringLiteral("X-AUTO"), QStringLiteral("X-GOV")}),
    });
}

/// Where a row stands among the rows: pillar by pillar, functions (0) before the capabilities,
/// these in their order.
using RowPlace = std::pair<qsizetype, qsizetype>;

template <class T>
qsizetype positionOf(const QList<T>& list, const QString& id)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].id == id) {
            return i;
        }
    }
    return -1;
}

RowPlace placeOf(const CisaRow& row, const MaturityModel& m)
{
    const bool function = row.kind == Kind::Function;
    return {positionOf(m.pillars, row.pillar),
            function ? 0 : 1 + positionOf(m.capabilities, row.capability)};
}

PackCheck checkRow(const CisaRow& row, qsizetype index, const MaturityModel& m)
{
    if (positionOf(m.pillars, row.pillar) < 0) {
        return unresolved(at("rows", index, "pillar"), row.pillar);
    }
    const bool function = row.kind == Kind::Function;
    if (function != row.capability.isEmpty()) {
        return PackFault{at("rows", index, "capability"),
                         QStringLiteral("a cross-cutting row names its capability, a function "
                                        "has none")};
    }
    if (!function && positionOf(m.capabilities, row.capability) < 0) {
        return unresolved(at("rows", index, "capability"), row.capability);
    }
    const QSet<QString> items(row.items.begin(), row.items.end());
    if (items.size() != row.items.size()) {
        return PackFault{at("rows", index, "items"), QStringLiteral("names an item twice")};
    }
    return {};
}

PackCheck checkRows(const MaturityModel& m)
{
    RowPlace last{0, 0};
    for (qsizetype i = 0; i < m.rows.size(); ++i) {
        if (PackCheck fault = checkRow(m.rows[i], i, m)) {
            return fault;
        }
        const RowPlace place = placeOf(m.rows[i], m);
        const bool again = place == last && place.second > 0;
        if (place < last || again) {
            return PackFault{
                at("rows", i),
                again ? QStringLiteral("the pillar has a row of this capability already")
                      : QStringLiteral("out of order: pillar by pillar, functions first")};
        }
        last = place;
    }
    return {};
}

/// The numbers that version 2.0 prints.
PackCheck checkCounts(const MaturityModel& m)
{
    constexpr std::array functions{4, 4, 4, 5, 5};
    for (qsizetype p = 0; p < m.pillars.size(); ++p) {
        std::array<int, 2> count{};
        for (const CisaRow& row : m.rows) {
            if (row.pillar == m.pillars[p].id) {
                ++count[row.kind == Kind::Function ? 0 : 1];
            }
        }
        const std::array wanted{functions.at(static_cast<size_t>(p)), 3};
        if (count != wanted) {
            return PackFault{QStringLiteral("/rows"),
                             QStringLiteral("pillar %1 has %2 functions and %3 cross-cutting rows, "
                                            "expected %4 and %5")
                                 .arg(m.pillars[p].id)
                                 .arg(count[0])
                                 .arg(count[1])
                                 .arg(wanted[0])
                                 .arg(wanted[1])};
        }
    }
    return {};
}

PackCheck checkMapping(const MaturityModel& m)
{
    for (qsizetype k = 0; k < m.mapping.sources.size(); ++k) {
        const SourceDoc* doc = m.source(m.mapping.sources[k].doc);
        if (doc == nullptr || doc->kind != QLatin1String("own")) {
            return PackFault{QStringLiteral("/mapping/sources/%1/doc").arg(k),
                             QStringLiteral("the mapping is the editors' own suggestion and names "
                                            "no other source")};
        }
    }
    return {};
}

} // namespace

PackCheck checkMaturityModel(const MaturityModel& model)
{
    for (const auto check :
         {checkIds, checkOrder, checkSources, checkRows, checkCounts, checkMapping}) {
        if (PackCheck fault = check(model)) {
            return fault;
        }
    }
    return {};
}

} // namespace zt
