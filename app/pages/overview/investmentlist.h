// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zt {

class OverviewState;
class SectionHeading;

/// 下一步投資: the candidate actions that close most gaps, with what they cost together.
class InvestmentList : public QWidget
{
    Q_OBJECT

public:
    explicit InvestmentList(const ThemeHolder& theme, QWidget* parent = nullptr);

    void show(const OverviewState& state, const Language& language);

    /// Titles shown, for those who read it without eyes.
    [[nodiscard]] QStringList titles() const { return m_titles; }

Q_SIGNALS:
    void roadmapAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void addRow(const OverviewState& state, int action, int rank, const Language& language);

    const ThemeHolder& m_theme;
    QStringList m_titles;
    SectionHeading* m_heading;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column;
    QLabel* m_sum;
    QPushButton* m_button;
};

} // namespace zt
