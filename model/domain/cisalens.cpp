// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/cisalens.h"

#include <algorithm>

namespace zt {

namespace {

struct Mapped
{
    QString id;
    int level = 1;
    LensStanding standing = LensStanding::NotAssessed;
};

/// An item nobody knows may be of any level; the lowest decides the most.
QList<Mapped> mappedItems(const CisaRow& row, const LensItems& items)
{
    QList<Mapped> mapped;
    for (const QString& id : row.items) {
        const LensItem item = items.value(id);
        const bool known = item.level >= 1 && item.level <= stageCount;
        mapped.append(known ? Mapped{id, item.level, item.standing} : Mapped{id});
    }
    return mapped;
}

template <class Wanted>
QStringList idsOf(const QList<Mapped>& mapped, Wanted wanted)
{
    QStringList ids;
    for (const Mapped& item : mapped) {
        if (wanted(item)) {
            ids.append(item.id);
        }
    }
    return ids;
}

/// One above the highest where every item that applies is implemented.
int lowestNotImplemented(const QList<Mapped>& mapped)
{
    int lowest = stageCount + 1;
    for (const Mapped& item : mapped) {
        if (item.standing == LensStanding::NotImplemented) {
            lowest = std::min(lowest, item.level);
        }
    }
    return lowest;
}

int highestImplementedBelow(const QList<Mapped>& mapped, int level)
{
    int highest = 0;
    for (const Mapped& item : mapped) {
        if (item.standing == LensStanding::Implemented && item.level < level) {
            highest = std::max(highest, item.level);
        }
    }
    return highest;
}

LensGap gapWithoutOpenItems(const LensRow& row, const QList<Mapped>& mapped)
{
    if (mapped.isEmpty()) {
        return LensGap::NoItems;
    }
    return row.heldBy.isEmpty() ? LensGap::NoneApplicable : LensGap::OnlyBelow;
}

/// What the items say of the row. Items at or above the lowest one not implemented cannot move it.
void suggest(LensRow& row, const QList<Mapped>& mapped)
{
    const int missing = lowestNotImplemented(mapped);
    row.atMost = missing - 1;
    row.heldBy = idsOf(mapped, [missing](const Mapped& item) {
        return item.standing == LensStanding::NotImplemented && item.level == missing;
    });
    row.open = idsOf(mapped, [missing](const Mapped& item) {
        return item.standing == LensStanding::NotAssessed && item.level < missing;
    });
    if (!row.open.isEmpty()) {
        row.gap = LensGap::NotAssessed;
        return;
    }
    const int reached = highestImplementedBelow(mapped, missing);
    if (reached == 0 && missing != 1) {
        row.gap = gapWithoutOpenItems(row, mapped);
        return;
    }
    row.suggested = reached;
    row.carriedBy = idsOf(mapped, [reached](const Mapped& item) {
        return item.standing == LensStanding::Implemented && item.level == reached;
    });
}

void count(LensSummary& summary, const LensRow& row)
{
    if (!row.stage) {
        ++summary.toBeAnswered;
        return;
    }
    ++summary.atStage.at(static_cast<size_t>(*row.stage));
    summary.suggested += row.basis == LensBasis::SuggestedByItems ? 1 : 0;
    summary.lowestKnown = std::min(summary.lowestKnown.value_or(stageCount), *row.stage);
}

/// The rows that `belongs` accepts; `rows` stand in the model's order.
template <class Belongs>
LensSummary summarise(const QString& id,
                      const MaturityModel& model,
                      const QList<LensRow>& rows,
                      Belongs belongs)
{
    LensSummary summary;
    summary.id = id;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (belongs(model.rows[i])) {
            count(summary, rows[i]);
        }
    }
    if (summary.toBeAnswered == 0) {
        summary.stage = summary.lowestKnown;
    }
    return summary;
}

} // namespace

int LensSummary::atLeast(int order) const
{
    int rows = 0;
    for (size_t stand = static_cast<size_t>(std::max(order, 0)); stand < atStage.size(); ++stand) {
        rows += atStage[stand];
    }
    return rows;
}

LensRow lensRow(const CisaRow& row, const LensItems& items, std::optional<int> ownStage)
{
    LensRow result;
    result.row = row.id;
    suggest(result, mappedItems(row, items));
    if (ownStage && *ownStage >= 0 && *ownStage <= stageCount) {
        result.basis = LensBasis::OwnAnswer;
        result.stage = ownStage;
    } else if (result.suggested) {
        result.basis = LensBasis::SuggestedByItems;
        result.stage = result.suggested;
    }
    return result;
}

CisaLens cisaLens(const MaturityModel& model, const LensItems& items, const OwnStages& ownStages)
{
    CisaLens lens;
    for (const CisaRow& row : model.rows) {
        const auto own = ownStages.constFind(row.id);
        const bool answered = own != ownStages.constEnd();
        lens.rows.append(lensRow(row, items, answered ? std::optional(*own) : std::nullopt));
    }
    for (const CisaPillar& pillar : model.pillars) {
        const auto belongs = [&pillar](const CisaRow& row) {
            return row.kind == CisaRow::Kind::Function && row.pillar == pillar.id;
        };
        lens.pillars.append(summarise(pillar.id, model, lens.rows, belongs));
    }
    for (const CisaCapability& capability : model.capabilities) {
        const auto belongs = [&capability](const CisaRow& row) {
            return row.capability == capability.id;
        };
        lens.capabilities.append(summarise(capability.id, model, lens.rows, belongs));
    }
    return lens;
}

} // namespace zt
