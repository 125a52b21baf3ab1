// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"
#include "model/domain/itemanswer.h"

namespace zt {

/// Pending, agreed, returned as a segment, shape and word each.
class ReviewSegment : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewSegment(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setValue(ReviewMark value);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(zt::ReviewMark mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect part(int index) const;

    const ThemeHolder& m_theme;
    ReviewMark m_value = ReviewMark::Pending;
};

} // namespace zt
