// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QLineEdit>

namespace zt {

/// A field that narrows the page: funnel icon, key cap Ctrl+F while empty, Esc clears and then
/// gives the focus back.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(const ThemeHolder& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void filterChanged(const QString& text);
    /// Esc in an empty field, or Down.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool showsKey() const;
    /// The words keep clear of the key cap.
    void fitMargins();

    const ThemeHolder& m_theme;
};

} // namespace zt
