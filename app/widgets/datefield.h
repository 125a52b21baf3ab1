// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QDate>
#include <QLineEdit>

namespace zt {

/// A date as 2026-06-30 with a calendar behind its button; empty is no date. What is no date stays
/// in the field, marked.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setDate(const QDate& date);

    [[nodiscard]] const QDate& date() const { return m_date; }

    /// Whether the text is a date or nothing.
    [[nodiscard]] bool isSound() const;
    /// What the text says; invalid where it says nothing.
    [[nodiscard]] QDate typed() const;

Q_SIGNALS:
    void entered(const QDate& date);

private:
    void take();
    void openCalendar();

    const ThemeHolder& m_theme;
    QDate m_date;
};

} // namespace zt
