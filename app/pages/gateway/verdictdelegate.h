// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/groupedtree.h"

namespace zt {

class ScenarioTreeModel;
struct ScenarioGroup;
struct ScenarioLine;

/// An outcome: chevron, its shape, name, how many. A scenario: number, name, what is missing or
/// what still holds.
class VerdictDelegate : public GroupedRowDelegate
{
    Q_OBJECT

public:
    /// The view shows `proxy`, which stands before `model`.
    VerdictDelegate(const ThemeHolder& theme,
                    const ScenarioTreeModel& model,
                    const QSortFilterProxyModel& proxy,
                    QTreeView* view);

protected:
    void paintRow(QPainter& painter, const Row& row) const override;

private:
    void
    paintGroup(QPainter& painter, const QRect& row, const ScenarioGroup& group, bool open) const;
    void
    paintLine(QPainter& painter, const QRect& row, const ScenarioLine& line, bool selected) const;

    const ScenarioTreeModel& m_model;
};

} // namespace zt
