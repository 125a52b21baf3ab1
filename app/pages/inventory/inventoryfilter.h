// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace zt {

class FilterChip;
class FilterField;
class ThemeHolder;

/// The line above the systems: a text to find, and a chip that leaves only those with an open
/// question. List and form have one each; the page keeps them alike.
class InventoryFilter : public QWidget
{
    Q_OBJECT

public:
    InventoryFilter(const ThemeHolder& theme, int left, int right, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool unknownOnly() const;
    void setText(const QString& text);
    /// Takes over what the other one says, without a signal.
    void follow(const InventoryFilter& other);
    void setSystemsWithUnknown(int count);
    void focusText();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// Back to the systems.
    void left();

private:
    FilterField* m_field;
    FilterChip* m_chip;
};

} // namespace zt
