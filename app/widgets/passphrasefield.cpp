// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/passphrasefield.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"
#include "model/crypto/agekeys.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringEncoder>
#include <QStyle>

#include <algorithm>
#include <cstring>

namespace zt {

namespace {

constexpr qsizetype unitSize = sizeof(char16_t);
constexpr QChar dot = u'●';

bool isMove(const QKeyEvent& event)
{
    static const QList<QKeySequence::StandardKey> moves{QKeySequence::MoveToNextChar,
                                                        QKeySequence::MoveToPreviousChar,
                                                        QKeySequence::MoveToStartOfLine,
                                                        QKeySequence::MoveToEndOfLine,
                                                        QKeySequence::MoveToStartOfBlock,
                                                        QKeySequence::MoveToEndOfBlock,
                                                        QKeySequence::SelectNextChar,
                                                        QKeySequence::SelectPreviousChar,
                                                        QKeySequence::SelectStartOfLine,
                                                        QKeySequence::SelectEndOfLine,
                                                        QKeySequence::SelectAll};
    return std::any_of(moves.begin(), moves.end(), [&](QKeySequence::StandardKey key) {
        return event.matches(key);
    });
}

bool isPlainText(const QKeyEvent& event)
{
    // AltGr comes as Control and Alt on some systems, and types characters.
    const Qt::KeyboardModifiers held =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool command = held != Qt::NoModifier && held != (Qt::ControlModifier | Qt::AltModifier);
    const QString text = event.text();
    return !command && !text.isEmpty() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == u'\x7f'; });
}

} // namespace

PassphraseField::PassphraseField(const ThemeHolder& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_eye(addAction(QIcon(), QLineEdit::TrailingPosition))
    , m_units(longestPassphrase * unitSize)
{
    setEchoMode(QLineEdit::Password);
    setAcceptDrops(false);
    setDragEnabled(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    connect(m_eye, &QAction::triggered, this, [this] { setShown(!m_shown); });
    connect(&theme, &ThemeHolder::changed, this, &PassphraseField::refreshEye);
    connect(this, &QLineEdit::textChanged, this, &PassphraseField::takeForeignText);
    refreshEye();
}

SecureBytes PassphraseField::passphrase() const
{
    constexpr qsizetype mostBytesPerUnit = 3;
    QStringEncoder encoder(QStringEncoder::Utf8);
    SecureBytes bytes(m_size * mostBytesPerUnit);
    if (m_size > 0) {
        const char* end = encoder.appendToBuffer(bytes.data(), QStringView(units(), m_size));
        bytes.truncate(std::min<qsizetype>(end - bytes.data(), longestPassphrase));
    }
    return bytes;
}

int PassphraseField::length() const
{
    return static_cast<int>(std::count_if(
        units(), units() + m_size, [](char16_t unit) { return !QChar::isLowSurrogate(unit); }));
}

bool PassphraseField::holdsTheSameAs(const PassphraseField& other) const
{
    return m_size == other.m_size && std::equal(units(), units() + m_size, other.units());
}

void PassphraseField::forget()
{
    wipe(m_units.data(), m_units.size());
    m_size = 0;
    display(0);
    Q_EMIT edited();
}

void PassphraseField::setShown(bool shown)
{
    m_shown = shown;
    const int cursor = cursorPosition();
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    display(cursor);
    refreshEye();
}

void PassphraseField::setFault(bool fault)
{
    if (property("fault").toBool() != fault) {
        setProperty("fault", fault);
        style()->unpolish(this);
        style()->polish(this);
    }
}

void PassphraseField::display(qsizetype cursor)
{
    m_displaying = true;
    setText(m_shown ? QString(reinterpret_cast<const QChar*>(units()), m_size)
                    : QString(m_size, dot));
    setCursorPosition(static_cast<int>(cursor));
    m_displaying = false;
}

/// Somebody else wrote into the field, such as a screen reader's user: it counts as typed.
void PassphraseField::takeForeignText(const QString& text)
{
    if (!m_displaying) {
        m_size = 0;
        insertText(text);
    }
}

void PassphraseField::insertText(QStringView text)
{
    const qsizetype at = std::min<qsizetype>(cursorPosition(), m_size);
    const qsizetype room = m_units.size() / unitSize - m_size;
    const qsizetype count = std::min(text.size(), room);
    std::memmove(
        units() + at + count, units() + at, static_cast<std::size_t>((m_size - at) * unitSize));
    std::memcpy(units() + at, text.utf16(), static_cast<std::size_t>(count * unitSize));
    m_size += count;
    display(at + count);
    Q_EMIT edited();
}

void PassphraseField::removeRange(qsizetype from, qsizetype to)
{
    // Never half of a character that takes two units.
    if (from > 0 && from < m_size && QChar::isLowSurrogate(units()[from])) {
        --from;
    }
    if (to > 0 && to < m_size && QChar::isLowSurrogate(units()[to])) {
        ++to;
    }
    if (from < 0 || to > m_size || from >= to) {
        return;
    }
    std::memmove(units() + from, units() + to, static_cast<std::size_t>((m_size - to) * unitSize));
    m_size -= to - from;
    wipe(m_units.data() + m_size * unitSize, m_units.size() - m_size * unitSize);
    display(from);
    Q_EMIT edited();
}

void PassphraseField::removeSelected()
{
    if (hasSelectedText()) {
        removeRange(selectionStart(), selectionEnd());
    }
}

/// Keys that take something away.
bool PassphraseField::removes(const QKeyEvent& event)
{
    const bool back = event.key() == Qt::Key_Backspace;
    if (!back && event.key() != Qt::Key_Delete) {
        return false;
    }
    const bool much = event.modifiers() & Qt::ControlModifier;
    const int at = cursorPosition();
    if (hasSelectedText()) {
        removeSelected();
    } else if (back) {
        removeRange(much ? 0 : at - 1, at);
    } else {
        removeRange(at, much ? m_size : at + 1);
    }
    return true;
}

void PassphraseField::keyPressEvent(QKeyEvent* event)
{
    noteCapsLock(*event);
    event->accept();
    if (removes(*event)) {
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        removeSelected();
        insertText(QGuiApplication::clipboard()->text().section(u'\n', 0, 0));
    } else if (isPlainText(*event)) {
        removeSelected();
        insertText(event->text());
    } else if (isMove(*event) || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        QLineEdit::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

void PassphraseField::noteCapsLock(const QKeyEvent& event)
{
    const std::optional<bool> before = m_caps;
    const QString text = event.text();
    if (event.key() == Qt::Key_CapsLock) {
        m_caps = m_caps ? std::optional(!*m_caps) : std::nullopt;
    } else if (text.size() == 1 && text[0].isLetter() && text[0].toUpper() != text[0].toLower() &&
               !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        m_caps = text[0].isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
    }
    if (m_caps.value_or(false) != before.value_or(false)) {
        Q_EMIT capsLockChanged(isCapsLockOn());
    }
}

void PassphraseField::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty()) {
        removeSelected();
        insertText(event->commitString());
    }
    event->accept();
}

/// Nothing of the text goes to an input method.
QVariant PassphraseField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const bool tells = query == Qt::ImSurroundingText || query == Qt::ImCurrentSelection ||
                       query == Qt::ImTextBeforeCursor || query == Qt::ImTextAfterCursor;
    return tells ? QVariant(QString()) : QLineEdit::inputMethodQuery(query);
}

/// The middle button would paste past us.
void PassphraseField::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton) {
        event->accept();
    } else {
        QLineEdit::mouseReleaseEvent(event);
    }
}

void PassphraseField::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
}

void PassphraseField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshEye();
    }
}

void PassphraseField::refreshEye()
{
    const QString name =
        m_shown ? QStringLiteral("password-show-off") : QStringLiteral("password-show-on");
    m_eye->setIcon(icon(name, *m_theme));
    m_eye->setText(m_shown ? tr("Hide what is typed") : tr("Show what is typed"));
    m_eye->setToolTip(paint::toolTip(m_eye->text()));
}

} // namespace zt
