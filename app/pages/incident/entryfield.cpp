// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/entryfield.h"

#include "app/widgets/paint.h"

#include <QStyle>

#include <atomic>

namespace zt {

namespace {

constexpr int pauseMs = 900;

/// Apart from those of the fields of several lines, which count upwards from one.
int newSession()
{
    static std::atomic<int> last{1 << 24};
    return ++last;
}

} // namespace

EntryField::EntryField(QWidget* parent)
    : QLineEdit(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EntryField::flush);
    connect(this, &QLineEdit::textEdited, this, [this] {
        mark();
        m_pause.start();
    });
    connect(this, &QLineEdit::editingFinished, this, &EntryField::flush);
}

void EntryField::setNumber(bool number)
{
    m_number = number;
    setMaxLength(number ? 15 : 32767);
}

bool EntryField::isSound() const
{
    if (!m_number || text().trimmed().isEmpty()) {
        return true;
    }
    bool ok = false;
    const qint64 value = text().trimmed().toLongLong(&ok);
    return ok && value >= 0;
}

void EntryField::setRecorded(const QString& subject, const QString& text)
{
    const bool typing = subject == m_subject && this->text() != m_recorded && this->text() != text;
    if (subject != m_subject) {
        m_session = newSession();
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
    if (isSound() && typed != m_recorded && typed != m_said) {
        m_said = typed;
        Q_EMIT entered(m_subject, typed, m_session);
    }
}

void EntryField::mark()
{
    const bool fault = !isSound();
    if (property("fault").toBool() == fault) {
        return;
    }
    const QString why = fault ? tr("A whole number, or nothing.") : QString();
    setProperty("fault", fault);
    setToolTip(paint::toolTip(why));
    setAccessibleDescription(why);
    style()->unpolish(this);
    style()->polish(this);
}

void EntryField::focusInEvent(QFocusEvent* event)
{
    m_session = newSession();
    QLineEdit::focusInEvent(event);
}

} // namespace zt
