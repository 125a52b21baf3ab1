// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/selectioncolumns.h"

#include "app/itemmodels/selectiontablemodel.h"
#include "app/pages/selection/selectiondelegates.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace zt {

namespace {

using Model = SelectionTableModel;

/// Fixed widths; the name takes what is left.
constexpr int rankWidth = 60;
constexpr int codeWidth = 64;
constexpr int tagsWidth = 84;
constexpr int wideTagsWidth = 108;
constexpr int totalWidth = 36;
constexpr int trialGap = 18;
constexpr int rtoWidth = 52;
constexpr int stabilityWidth = 96;
constexpr int trialWidth = 84;
constexpr int idleTrialWidth = 60; ///< head alone
constexpr int narrowestName = 86;
/// A viewport narrower than this gives up air between columns before it scrolls.
constexpr int roomy = 1000;
constexpr int tight = 8;
constexpr int tightRankWidth = 56;
constexpr int tightTags = 12; ///< given up
constexpr int widestName = 360;
constexpr int usualName = 160;

int usualWidth(int column, const SelectionRoom& room, int saved)
{
    switch (column) {
    case Model::RankColumn:
        return saved > 0 ? tightRankWidth : rankWidth;
    case Model::CodeColumn:
        return codeWidth;
    case Model::NameColumn:
        return 0;
    case Model::DomainsColumn:
        return (room.wideTags ? wideTagsWidth : tagsWidth) - (saved > 0 ? tightTags : 0);
    case Model::RiskTotalColumn:
        return totalWidth - 4 + RowDelegate::totalGap;
    case Model::ImpactTotalColumn:
        return totalWidth;
    case Model::RtoColumn:
        return rtoWidth;
    case Model::StabilityColumn:
        return stabilityWidth;
    case Model::TrialColumn:
        return room.whatIf ? trialWidth - saved : idleTrialWidth;
    default:
        return room.cell + 4;
    }
}

} // namespace

QList<int> selectionColumnWidths(const SelectionRoom& room)
{
    const int saved = room.viewport < roomy ? tight : 0;
    QList<int> widths;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const int chosen = room.chosen.value(column);
        widths.append(chosen > 0 ? chosen : usualWidth(column, room, saved));
    }
    int& name = widths[Model::NameColumn];
    int left = room.viewport - std::accumulate(widths.cbegin(), widths.cend(), 0);
    if (name == 0) {
        const int most = std::clamp(left - (saved > 0 ? 0 : trialGap), narrowestName, widestName);
        name = std::min(most, std::max(usualName, left / 2));
        left -= name;
    }
    if (room.chosen.value(Model::TrialColumn) == 0) {
        widths[Model::TrialColumn] += std::max(0, left);
    }
    return widths;
}

QStringList selectionColumnNames()
{
    QStringList names;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const int factor = Model::factorOf(column);
        names.append(factor >= 0 ? factorId(factor) : QString());
    }
    names[Model::RankColumn] = QStringLiteral("rank");
    names[Model::CodeColumn] = QStringLiteral("code");
    names[Model::NameColumn] = QStringLiteral("name");
    names[Model::DomainsColumn] = QStringLiteral("domains");
    names[Model::RiskTotalColumn] = QStringLiteral("risk_total");
    names[Model::ImpactTotalColumn] = QStringLiteral("impact_total");
    names[Model::RtoColumn] = QStringLiteral("rto");
    names[Model::StabilityColumn] = QStringLiteral("stability");
    names[Model::TrialColumn] = QStringLiteral("trial");
    return names;
}

QString writableField(int column)
{
    const bool writable = Model::factorOf(column) >= 0 || column == Model::RtoColumn;
    return writable ? Model::fieldOf(column) : QString();
}

} // namespace zt
