// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/regulator/regulatorcuts.h"
#include "app/widgets/labels.h"
#include "model/base/language.h"
#include "model/domain/regulatorview.h"

#include <QComboBox>
#include <QLineEdit>

class QGridLayout;

namespace zt {

/// The user's cut-offs with their reason, the year and the tier. A field that is left empty sets
/// nothing; one that holds no such number goes back to what it was.
class CutStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CutStrip(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// Behind the others, in a row of its own where there is no room.
    void setTrailing(QWidget* part);
    void show(const RegulatorAsk& ask, const QList<int>& years, int year, const Language& language);

    [[nodiscard]] QLineEdit* field(int index) const { return m_fields.value(index); }

    [[nodiscard]] QLineEdit* reason() const { return m_reason; }

    [[nodiscard]] QComboBox* years() const { return m_years; }

    [[nodiscard]] QComboBox* tiers() const { return m_tiers; }

Q_SIGNALS:
    void asked(const zt::RegulatorAsk& ask);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] int widthIn(int columns) const;
    void arrange();
    void readField(int index);
    void readReason();
    void chooseYear();

    const ThemeHolder& m_theme;
    RegulatorAsk m_ask;
    QGridLayout* m_grid;
    QList<QWidget*> m_parts; ///< label and field of each, in order
    QList<QLabel*> m_labels;
    QList<QLineEdit*> m_fields; ///< share, points, rise, change, rare, growth
    QLabel* m_yearLabel;
    QLabel* m_tierLabel;
    QComboBox* m_years;
    QComboBox* m_tiers;
    QWidget* m_reasonRow;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QWidget* m_trailing = nullptr;
    int m_columns = 0;
    bool m_trailingBelow = false;
};

} // namespace zt
