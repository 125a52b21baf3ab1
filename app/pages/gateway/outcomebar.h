// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/gatewaystate.h"
#include "app/widgets/theme.h"
#include "model/base/language.h"

#include <QWidget>

namespace zt {

/// How many scenarios came out how: a bar in parts, and each part's word and number beneath.
class OutcomeBar : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeBar(const ThemeHolder& theme, QWidget* parent = nullptr);

    void show(const GatewayState& state, const Language& language);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part
    {
        ScenarioOutcome outcome = ScenarioOutcome::Passed;
        int count = 0;
        QString word;
    };

    void paintBar(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    [[nodiscard]] QColor colourOf(ScenarioOutcome outcome) const;

    const ThemeHolder& m_theme;
    QList<Part> m_parts; ///< those that have any
    int m_total = 0;
};

} // namespace zt
