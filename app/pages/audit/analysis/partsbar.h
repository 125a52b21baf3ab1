// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/analysis.h"

#include <QWidget>

namespace zt {

/// The population of an analysis in its parts, as one bar: without an exception, explained, with an
/// exception, and what cannot be judged as empty track, since it is never counted as kept. The
/// words stand beneath.
class PartsBar : public QWidget
{
    Q_OBJECT

public:
    explicit PartsBar(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setParts(const PopulationParts& parts);

    [[nodiscard]] const PopulationParts& parts() const { return m_parts; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const ThemeHolder& m_theme;
    PopulationParts m_parts;
};

} // namespace zt
