// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"
#include "model/base/language.h"
#include "model/domain/guideline.h"
#include "model/domain/methodology.h"

#include <QFrame>

class QGridLayout;
class QSpinBox;
class QVBoxLayout;

namespace zt {

/// Which instrument decides, the weight of each factor and how the sensitivity trials are drawn. A
/// small window below its button; what is set here is a proposal like the strip's cut-offs.
class MethodPopover : public QFrame
{
    Q_OBJECT

public:
    MethodPopover(const ThemeHolder& theme,
                  const Guideline& guideline,
                  const Language& language,
                  const Methodology& method,
                  QWidget* parent);

    /// Opens below `anchor`, within the screen.
    void openBelow(const QWidget* anchor);

Q_SIGNALS:
    void proposed(const zt::Methodology& method);

private:
    void addInstruments(const Language& language);
    void addWeights(const Guideline& guideline, const Language& language);
    void addTrials();
    QSpinBox* addNumber(
        const QString& name, int row, int column, int value, int from, int to, const QString& unit);
    void choose(Instrument instrument);
    void change(const Methodology& method);

    Methodology m_method;
    QVBoxLayout* m_column;
    QGridLayout* m_grid = nullptr;
    QList<QSpinBox*> m_weights;
};

} // namespace zt
