// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/keyedsegment.h"
#include "model/domain/itemanswer.h"

namespace zt {

/// The six statuses of an item.
class StatusSegment final : public KeyedSegment
{
    Q_OBJECT

public:
    explicit StatusSegment(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setValue(ItemStatus recorded, std::optional<ItemStatus> proposed);

    [[nodiscard]] ItemStatus value() const { return m_value; }

    [[nodiscard]] std::optional<ItemStatus> proposed() const { return m_proposed; }

Q_SIGNALS:
    void chosen(zt::ItemStatus status);

protected:
    [[nodiscard]] QString what() const override;
    [[nodiscard]] QString word(int index) const override;
    [[nodiscard]] QString keyText(int index) const override;
    [[nodiscard]] std::optional<int> indexOfKey(const QKeyEvent& event) const override;
    [[nodiscard]] QColor ground(int index) const override;
    [[nodiscard]] QColor edge(int index) const override;
    void paintGlyph(QPainter& painter, const QRectF& place, int index) const override;
    void choose(int index) override;

private:
    ItemStatus m_value = ItemStatus::NotAssessed;
    std::optional<ItemStatus> m_proposed;
};

} // namespace zt
