// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/itemanswer.h"

#include <QWidget>

#include <optional>

namespace zt {

/// The six statuses of an item, shape, word and key each. What is only proposed is outlined in
/// dashes beside the one that is recorded.
class StatusSegment : public QWidget
{
    Q_OBJECT

public:
    explicit StatusSegment(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setValue(ItemStatus recorded, std::optional<ItemStatus> proposed);

    [[nodiscard]] ItemStatus value() const { return m_value; }

    [[nodiscard]] std::optional<ItemStatus> proposed() const { return m_proposed; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose; the widget shows it when the document says so.
    void chosen(zt::ItemStatus status);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Fit { Full, Tight, NoKeys };

    [[nodiscard]] int partWidth(int index, Fit fit) const;
    [[nodiscard]] int wholeWidth(Fit fit) const;
    [[nodiscard]] Fit fit() const;
    [[nodiscard]] QRect part(int index) const;
    void paintPart(QPainter& painter, int index, bool bold) const;
    void describe();

    const ThemeHolder& m_theme;
    ItemStatus m_value = ItemStatus::NotAssessed;
    std::optional<ItemStatus> m_proposed;
};

} // namespace zt
