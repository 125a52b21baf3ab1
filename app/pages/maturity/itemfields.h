// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"
#include "model/domain/itemanswer.h"

#include <QLineEdit>

class QComboBox;

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

/// Pending, agreed, returned as a segment, shape and word each.
class ReviewSegment : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewSegment(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setValue(ReviewMark value);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(zt::ReviewMark mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect part(int index) const;

    const ThemeHolder& m_theme;
    ReviewMark m_value = ReviewMark::Pending;
};

} // namespace zt
