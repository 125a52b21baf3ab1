// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/pointhistory.h"

#include <QWidget>

namespace zt {

/// The latest entries of the trail about a point: when, who, what, number.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryList(AppContext& context, QWidget* parent = nullptr);

    void setEvents(const QList<PointEvent>& events);

    [[nodiscard]] QStringList lines() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString what(const PointEvent& event) const;

    AppContext& m_context;
    QList<PointEvent> m_events;
};

} // namespace zt
