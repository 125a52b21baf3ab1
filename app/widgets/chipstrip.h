// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace zt {

class FilterChip;

/// Words with their counts in one line, one of them chosen. Left and right move, as among radio
/// buttons; what has no room is behind the last of them, and the chosen one is always there.
class ChipStrip : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString key; ///< the first one's may be empty: everything
        QString word;
        QString whole; ///< the tool tip, and what the rest is called by
        qint64 count = 0;
    };

    explicit ChipStrip(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setChips(const QList<Chip>& chips, const QString& chosen);

    [[nodiscard]] QString current() const;
    /// Those there are, shown or not.
    [[nodiscard]] QList<FilterChip*> buttons() const;

    /// Opens what has no room.
    [[nodiscard]] QPushButton* rest() const { return m_rest; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose.
    void chosen(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void openRest();
    /// As many of the first as there is room for beside the chosen one and the rest's button.
    [[nodiscard]] int fitting() const;
    [[nodiscard]] int widthOf(int count, int chosenAt) const;

    const ThemeHolder& m_theme;
    QList<Chip> m_chips;
    QList<FilterChip*> m_buttons;
    QButtonGroup* m_group;
    QPushButton* m_rest;
};

} // namespace zt
