// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace zt {

/// A button whose words may be long: cut in the middle where there is no room, whole as its tool
/// tip and accessible name. `mark` ("▾") is never cut.
class ElidingButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidingButton(QWidget* parent = nullptr);

    void setWhole(const QString& text, const QString& mark = {});

    [[nodiscard]] QString whole() const { return m_whole; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void cut();
    [[nodiscard]] int frameWidth() const;

    QString m_whole;
    QString m_mark;
};

} // namespace zt
