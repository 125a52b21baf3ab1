// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/datefield.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QStyle>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int dateWidth = 132;

} // namespace

DateField::DateField(const ThemeHolder& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setFixedWidth(dateWidth);
    setPlaceholderText(QStringLiteral("YYYY-MM-DD"));
    setMaxLength(10);
    QAction* calendar =
        addAction(icon(QStringLiteral("view-calendar"), *theme), QLineEdit::TrailingPosition);
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(&theme, &ThemeHolder::changed, calendar, [calendar, this] {
        calendar->setIcon(icon(QStringLiteral("view-calendar"), *m_theme));
    });
    connect(this, &QLineEdit::editingFinished, this, &DateField::take);
}

void DateField::setDate(const QDate& date)
{
    m_date = date;
    if (!hasFocus() || !isModified()) {
        setText(date.toString(Qt::ISODate));
        setModified(false);
        setProperty("fault", false);
        style()->polish(this);
    }
}

QDate DateField::typed() const
{
    return QDate::fromString(text().trimmed(), Qt::ISODate);
}

bool DateField::isSound() const
{
    return text().trimmed().isEmpty() || typed().isValid();
}

void DateField::take()
{
    setProperty("fault", !isSound());
    setToolTip(isSound() ? QString() : paint::toolTip(tr("A date as 2026-06-30, or nothing.")));
    setAccessibleDescription(isSound() ? QString() : tr("A date as 2026-06-30, or nothing."));
    style()->unpolish(this);
    style()->polish(this);
    if (isSound() && typed() != m_date) {
        setModified(false);
        Q_EMIT entered(typed());
    }
}

void DateField::openCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_date.isValid()) {
        calendar->setSelectedDate(m_date);
    }
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](const QDate& date) {
        setText(date.toString(Qt::ISODate));
        popup->close();
        take();
    });
    popup->move(mapToGlobal(QPoint(0, height() + 4)));
    popup->show();
    calendar->setFocus();
}

} // namespace zt
