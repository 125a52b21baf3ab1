// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "reports/levelcards.h"

#include <QAbstractButton>

namespace zt {

class OverviewState;

[[nodiscard]] LevelCardContent
levelCardContent(const OverviewState& state, int pillar, const Language& language);

/// Level badge, name, target, progress to the next level in segments, and what is missing. Pressed,
/// it goes to the pillar.
class LevelCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LevelCard(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setContent(const LevelCardContent& content);

    [[nodiscard]] const LevelCardContent& content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override { return {245, 146}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {150, 146}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintHead(QPainter& painter, const QRectF& inner) const;
    void paintNarrowHead(QPainter& painter, const QRectF& place) const;
    void paintProgress(QPainter& painter, const QRectF& row) const;
    void paintHeld(QPainter& painter, const QRectF& line) const;
    void paintNote(QPainter& painter, const QRectF& line) const;
    void name();

    const ThemeHolder& m_theme;
    LevelCardContent m_content;
};

} // namespace zt
