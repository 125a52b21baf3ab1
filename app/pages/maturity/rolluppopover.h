// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"
#include "model/domain/assessment.h"
#include "model/domain/maturitymethod.h"

#include <QFrame>

class QButtonGroup;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace zt {

class DateField;

/// How levels of domains and of the institution come about, which systems count, and the period
/// that evidence must reach into. What is set here is a proposal until it is recorded with its
/// reason.
class RollupPopover : public QFrame
{
    Q_OBJECT

public:
    RollupPopover(const ThemeHolder& theme,
                  const MaturityMethod& method,
                  const QList<System>& systems,
                  bool readOnly,
                  QWidget* parent);

    void openBelow(const QWidget* anchor);

Q_SIGNALS:
    void entered(const zt::MaturityMethod& method);

private:
    void buildRollup();
    void buildWeights(const QList<System>& systems);
    void takeWeight(int row);
    void buildPopulation();
    void buildPeriod();
    void buildFoot(bool readOnly);
    [[nodiscard]] bool isSound() const;
    void refresh();

    const ThemeHolder& m_theme;
    MaturityMethod m_before;
    MaturityMethod m_method;
    QButtonGroup* m_rollups;
    QButtonGroup* m_populations;
    QSpinBox* m_share = nullptr;
    QLabel* m_weightHint = nullptr;
    QTableWidget* m_weights = nullptr;
    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    QSpinBox* m_cycle = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_apply = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace zt
