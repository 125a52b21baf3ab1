// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/incidentstages.h"

#include <QAbstractButton>

namespace zt {

/// One stage of handling: done, in work or open, from when to when, and what was last recorded of
/// it. Pressed, it asks for the line that begins or ends it.
class StageCell : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StageCell(const ThemeHolder& theme, QWidget* parent = nullptr);

    void
    show(const QString& name, const StageStatus& status, const QString& span, const QString& last);

    /// What the next line about it is: its beginning, or its end while it is in work.
    [[nodiscard]] IncidentEventKind nextLine() const;

    [[nodiscard]] StageState state() const { return m_status.state; }

    [[nodiscard]] QString span() const { return m_span; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    QString m_name;
    StageStatus m_status;
    QString m_span;
    QString m_last;
};

/// The lines that begin and end a stage.
[[nodiscard]] std::pair<IncidentEventKind, IncidentEventKind> marksOf(IncidentStage stage);

} // namespace zt
