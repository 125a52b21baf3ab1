// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/momentfield.h"

#include "app/widgets/paint.h"

#include <QStyle>

namespace zt {

namespace {

/// Full-width digits and slashes are read as well.
QString plain(const QString& text)
{
    QString read = text.normalized(QString::NormalizationForm_KC).simplified();
    return read.replace(QLatin1Char('/'), QLatin1Char('-'));
}

} // namespace

MomentField::MomentField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(QStringLiteral("YYYY-MM-DD HH:MM"));
    connect(this, &QLineEdit::textChanged, this, [this] {
        mark();
        Q_EMIT checked();
    });
}

void MomentField::setMoment(const std::optional<Moment>& moment)
{
    m_given = moment;
    m_givenText = moment ? shownMinute(*moment) : QString();
    if (moment && moment->offsetMinutes != taipeiMinutes) {
        m_givenText = toText(*moment);
    }
    setText(m_givenText);
}

void MomentField::setOptional(bool optional)
{
    m_optional = optional;
    mark();
}

std::optional<Moment> MomentField::moment() const
{
    return text() == m_givenText ? m_given : momentFromText(plain(text()), taipeiMinutes);
}

bool MomentField::isSound() const
{
    return (m_optional && text().trimmed().isEmpty()) || moment().has_value();
}

void MomentField::mark()
{
    const bool fault = !isSound();
    const QString why = fault ? tr("A time as 2026-07-18 09:20 (Taipei), or with its offset: "
                                   "2026-07-18T09:20+08:00.")
                              : QString();
    setToolTip(paint::toolTip(why));
    setAccessibleDescription(why);
    if (property("fault").toBool() != fault) {
        setProperty("fault", fault);
        style()->unpolish(this);
        style()->polish(this);
    }
}

} // namespace zt
