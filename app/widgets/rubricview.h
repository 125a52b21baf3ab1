// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/guideline.h"

#include <QWidget>

namespace zt {

/// The three sentences of a factor, always all of them, with the digit at the left; the chosen one
/// has an accent edge, bold text and a tick. Up and down move, Enter or Space choose, 1–3 and 0 as
/// in the table. The widget shows a choice when the document says so (setScore).
class RubricView : public QWidget
{
    Q_OBJECT

public:
    explicit RubricView(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setFactor(const Factor& factor, bool impact, const Language& language);
    void setScore(Score score);

    [[nodiscard]] Score score() const { return m_score; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(zt::Score score);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        Score score = 0;
        QString text;
    };

    [[nodiscard]] int rowHeight(const Row& row, int width) const;
    [[nodiscard]] QRect rowRect(int index) const;
    [[nodiscard]] int rowAt(const QPoint& point) const;
    void paintRow(QPainter& painter, int index) const;

    const ThemeHolder& m_theme;
    QList<Row> m_rows;
    bool m_impact = false;
    Score m_score = 0;
    int m_cursor = 0;
    int m_hovered = -1;
};

} // namespace zt
