// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace zt {

/// A box to tick whose words may be long: cut where there is no room, whole as its tool tip and to
/// whoever has it read out. `text()` stays whole.
class ElidingCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit ElidingCheckBox(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isCut() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int room() const;
};

} // namespace zt
