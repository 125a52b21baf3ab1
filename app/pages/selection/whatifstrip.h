// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"
#include "app/widgets/cutoffslider.h"
#include "app/widgets/labels.h"
#include "model/domain/methodology.h"

#include <QLineEdit>
#include <QWidget>

namespace zt {

/// A number in a strip: 24 high; accented while it differs from what is recorded.
class StripField : public QLineEdit
{
    Q_OBJECT

public:
    explicit StripField(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setProposed(bool proposed);

private:
    void dress();

    const ThemeHolder& m_theme;
    bool m_proposed = false;
};

/// The what-if: cut-offs and RTO to try out, what would come of them, and the two ways to end it.
/// Holds no decision of its own: it says which methodology is proposed, and shows what it is told.
class WhatIfStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfStrip(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// Bars over the totals there are.
    void setHistograms(const Histogram& risk, const Histogram& impact);
    void setMethods(const Methodology& recorded, const Methodology& proposed);
    void setResult(int recorded, int proposed);
    void setReadOnly(bool readOnly);
    void retranslate();

    [[nodiscard]] QPushButton* methodButton() const { return m_method; }

Q_SIGNALS:
    void proposed(const zt::Methodology& method);
    void methodRequested();
    void resetRequested();
    void applyRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cutoff
    {
        QLabel* label;
        StripField* field;
        CutoffSlider* slider;
    };

    Cutoff makeCutoff(CutoffSlider::Keeps keeps);
    void connectCutoff(const Cutoff& control, bool risk);
    void proposeCutoff(bool risk, std::optional<Centipoints> value);
    void proposeRto();
    void showValues();
    void showButtons();

    const ThemeHolder& m_theme;
    Methodology m_recorded;
    Methodology m_proposed;
    bool m_readOnly = false;
    QLabel* m_title;
    Tag* m_tag;
    Cutoff m_risk;
    Cutoff m_impact;
    QLabel* m_rtoLabel;
    StripField* m_rto;
    QLabel* m_hours;
    QPushButton* m_method;
    QLabel* m_resultLabel;
    QLabel* m_before;
    QLabel* m_after;
    QPushButton* m_reset;
    QPushButton* m_apply;
};

/// Points as typed ("13", "13.5", full-width digits too) in hundredths; none for empty or wrong
/// text.
[[nodiscard]] std::optional<Centipoints> centipointsFromText(const QString& text);
/// Hours as typed in minutes.
[[nodiscard]] std::optional<int> minutesFromHours(const QString& text);

} // namespace zt
