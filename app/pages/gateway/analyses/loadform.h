// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "model/gateway/loadsettings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QTimeEdit;

namespace zt {

/// The settings of a day at the gateway: people, workers, limit, flood, times. What cannot be is
/// not to be typed, but for the sum of a day's arrivals, of which it says what is wrong.
class LoadForm : public QWidget
{
    Q_OBJECT

public:
    explicit LoadForm(AppContext& context, QWidget* parent = nullptr);

    void setSettings(const LoadSettings& settings);
    [[nodiscard]] LoadSettings settings() const;
    /// What cannot be simulated, in words; empty where all is well.
    [[nodiscard]] QString fault() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QSpinBox* number(const char* name, int least, int most);
    [[nodiscard]] QLabel* labelOf(QWidget* field);
    void addRow(QFormLayout* form, QWidget* field);
    void build();
    void showEnabled();

    AppContext& m_context;
    QList<QLabel*> m_labels;
    QSpinBox* m_staff;
    QSpinBox* m_requests;
    QSpinBox* m_workers;
    QSpinBox* m_queue;
    QComboBox* m_balance;
    QCheckBox* m_limited;
    QSpinBox* m_perSecond;
    QSpinBox* m_burst;
    QCheckBox* m_flooded;
    QSpinBox* m_flood;
    QSpinBox* m_seconds;
    QSpinBox* m_addresses;
    QTimeEdit* m_from;
    QSpinBox* m_requestUs;
    QSpinBox* m_signInUs;
    QSpinBox* m_refusalUs;
    QCheckBox* m_means;
    QLabel* m_fault;
};

} // namespace zt
