// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/auditstatus.h"

#include <QWidget>

namespace zt {

/// The stacked bar of an audit with its counts in words beneath.
class CoverageSummary : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageSummary(const ThemeHolder& theme, QWidget* parent = nullptr);

    void set(const Coverage& coverage);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int countOf(AuditResult result) const;
    [[nodiscard]] int legendWidth(bool worded) const;
    void describe();

    const ThemeHolder& m_theme;
    Coverage m_coverage;
};

} // namespace zt
