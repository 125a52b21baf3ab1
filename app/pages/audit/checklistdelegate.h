// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/groupedtree.h"

namespace zt {

class AuditTreeModel;
struct AuditGroupRow;
struct PointStatus;

/// A part of a checklist: chevron, name, stacked bar, n/m. A point: shape of its result, number,
/// text, what waits.
class ChecklistDelegate : public GroupedRowDelegate
{
    Q_OBJECT

public:
    /// The view shows `proxy`, which stands before `model`.
    ChecklistDelegate(const ThemeHolder& theme,
                      const AuditTreeModel& model,
                      const QSortFilterProxyModel& proxy,
                      QTreeView* view);

protected:
    void paintRow(QPainter& painter, const Row& row) const override;

private:
    void
    paintGroup(QPainter& painter, const QRect& row, const AuditGroupRow& group, bool open) const;
    void paintPoint(QPainter& painter,
                    const QRect& row,
                    const PointStatus& point,
                    bool docked,
                    bool selected) const;
    /// Shapes at the right of a point; returns where they begin.
    int paintSigns(QPainter& painter, const QRect& row, const PointStatus& point) const;

    const AuditTreeModel& m_model;
};

} // namespace zt
