// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"
#include "model/domain/roadmap.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace zt {

class DateField;

/// The level that a pillar shall reach in a scope, by when, and a remark. No level = no target.
class TargetPopover : public QFrame
{
    Q_OBJECT

public:
    /// `target`: the recorded one; order 0 where there is none.
    TargetPopover(const ThemeHolder& theme,
                  const QString& pillarName,
                  const PillarTarget& target,
                  QWidget* parent);

    void openBelow(const QWidget* anchor);

Q_SIGNALS:
    /// Order 0 takes the target away.
    void entered(const zt::PillarTarget& target);

private:
    void build(const QString& pillarName);
    void refresh();
    void take();
    [[nodiscard]] PillarTarget typed() const;

    const ThemeHolder& m_theme;
    PillarTarget m_before;
    QComboBox* m_level;
    DateField* m_due;
    QLineEdit* m_note;
    QLabel* m_hint;
    QPushButton* m_record;
};

} // namespace zt
