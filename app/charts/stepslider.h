// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "reports/charts/sequence.h"

#include <QSlider>

namespace zt {

/// The playback of a diagram: a tick per step, taller and in its colour where something came of it.
class StepSlider : public QSlider
{
    Q_OBJECT

public:
    explicit StepSlider(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setTones(const QList<SequenceTone>& tones);

    [[nodiscard]] QSize sizeHint() const override { return {200, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] qreal placeOf(int value) const;
    [[nodiscard]] int valueAt(qreal x) const;

    const ThemeHolder& m_theme;
    QList<SequenceTone> m_tones;
};

} // namespace zt
