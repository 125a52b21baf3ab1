// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/entryfield.h"

#include "app/widgets/paint.h"

#include <QStyle>

namespace zt {

EntryField::EntryField(QWidget* parent)
    : QLineEdit(parent)
{
    connect(&m_pause, &TypingPause::due, this, &EntryField::onPause);
    connect(this, &QLineEdit::textEdited, this, [this] {
        mark();
        m_pause.typed();
    });
    connect(this, &QLineEdit::editingFinished, this, &EntryField::flush);
}

void EntryField::setNumber(qint64 most)
{
    m_most = most;
    setMaxLength(static_cast<int>(QString::number(most).size()));
}

std::optional<qint64> EntryField::number() const
{
    bool ok = false;
    const qint64 value = text().trimmed().toLongLong(&ok);
    return ok && value >= 0 && value <= m_most.value_or(value) ? std::optional<qint64>(value)
                                                               : std::nullopt;
}

bool EntryField::isSound() const
{
    return !m_most || text().trimmed().isEmpty() || number();
}

void EntryField::setRecorded(const QString& subject, const QString& text)
{
    const bool typing = subject == m_subject && this->text() != m_recorded && this->text() != text;
    if (subject != m_subject) {
        m_session = newTypingSession();
    }
    m_subject = subject;
    m_recorded = text;
    m_said = text;
    if (!typing && this->text() != text) {
        setText(text);
        m_pause.stop();
    }
    mark();
}

void EntryField::flush()
{
    m_pause.stop();
    const QString typed = text().trimmed();
    if (isSound() && typed != m_recorded) {
        m_said = typed;
        Q_EMIT entered(m_subject, typed, m_session);
    }
}

void EntryField::onPause()
{
    const bool waits =
        m_haste == Haste::OnLeaving || (m_haste == Haste::NotEmpty && text().trimmed().isEmpty());
    if (!waits && text().trimmed() != m_said) {
        flush();
    }
}

void EntryField::mark()
{
    const bool fault = !isSound();
    if (property("fault").toBool() == fault) {
        return;
    }
    const QString why =
        fault ? tr("A whole number up to %1, or nothing.").arg(m_most.value_or(0)) : QString();
    setProperty("fault", fault);
    setToolTip(paint::toolTip(why));
    setAccessibleDescription(why);
    style()->unpolish(this);
    style()->polish(this);
}

void EntryField::focusInEvent(QFocusEvent* event)
{
    m_session = newTypingSession();
    QLineEdit::focusInEvent(event);
}

} // namespace zt
