// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/questionrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace zt {

namespace {

constexpr int rowHeight = 46;
constexpr int numberWidth = 24;

} // namespace

QuestionRow::QuestionRow(const ThemeHolder& theme, Aspect aspect, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_aspect(aspect)
    , m_number(makeLabel({}, Theme::small, false, Tone::Hint))
    , m_tag(new Tag(theme, {}, paint::TagStyle::Outlined))
    , m_question(makeLabel({}, Theme::body, false, Tone::Text, true))
    , m_origin(new ElidedLabel(theme, Theme::small, false, Tone::Secondary))
    , m_note(new QLineEdit)
    , m_pencil(makeIconButton(theme, QStringLiteral("document-edit"), {}))
    , m_line(new QHBoxLayout(this))
{
    setMinimumHeight(rowHeight);
    m_line->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    m_line->setSpacing(8);
    m_number->setFixedWidth(numberWidth);
    m_line->addWidget(m_number);
    m_line->addWidget(m_tag);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->setContentsMargins(0, 3, 0, 3);
    words->addWidget(m_question);
    words->addWidget(m_origin);
    words->addWidget(m_note);
    m_line->addLayout(words, 1);
    m_line->addWidget(m_pencil);
    m_tag->hide();
    m_number->hide();
    m_note->hide();
    m_note->setFont(Theme::font(Theme::small));
    m_note->setFixedHeight(20);
    m_note->setTextMargins(0, 0, 0, 0);
    m_pencil->setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy = m_pencil->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_pencil->setSizePolicy(policy);
    m_pencil->hide();
    m_note->installEventFilter(this);
    connect(m_pencil, &QToolButton::clicked, this, &QuestionRow::editNote);
    connect(m_note, &QLineEdit::textEdited, &m_notePause, &TypingPause::typed);
    connect(&m_notePause, &TypingPause::due, this, [this] { say(m_note->text().trimmed()); });
    connect(m_note, &QLineEdit::returnPressed, this, [this] { closeNote(true); });
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void QuestionRow::setNumber(const QString& number)
{
    m_number->setText(number);
    m_number->show();
}

void QuestionRow::setTag(const QString& text)
{
    m_tag->setText(text);
    m_tag->show();
}

void QuestionRow::setIndented()
{
    m_line->insertSpacing(2, 16);
}

void QuestionRow::setQuestion(const QString& text, const QString& toolTip)
{
    m_question->setText(text);
    if (!toolTip.isEmpty()) {
        m_question->setToolTip(paint::toolTip(toolTip));
    }
    if (m_control != nullptr) {
        m_control->setAccessibleName(text);
    }
}

void QuestionRow::setOrigin(const QString& who, const QString& note, const QString& gap)
{
    m_noteText = note;
    m_origin->setText(who.isEmpty() || note.isEmpty() ? who + note : who + gap + note);
}

QString QuestionRow::shownOrigin() const
{
    return m_origin->text();
}

void QuestionRow::setNotePlaceholder(const QString& text)
{
    m_note->setPlaceholderText(text);
    m_note->setAccessibleName(text);
    m_pencil->setToolTip(text);
    m_pencil->setAccessibleName(text);
}

void QuestionRow::setControl(QWidget* control)
{
    m_control = control;
    m_line->addWidget(control);
    control->installEventFilter(this);
}

void QuestionRow::setCurrent(bool current)
{
    if (current != m_current) {
        m_current = current;
        m_pencil->setVisible(current);
        QFont font = m_question->font();
        font.setBold(current);
        m_question->setFont(font);
        update();
    }
}

void QuestionRow::setChanged(bool changed)
{
    if (changed != m_changed) {
        m_changed = changed;
        update();
    }
}

void QuestionRow::setAsked(bool asked)
{
    m_question->setEnabled(asked);
    m_pencil->setEnabled(asked);
}

void QuestionRow::editNote()
{
    m_editing = true;
    m_session = newTypingSession();
    m_noteBefore = m_noteText;
    m_note->setText(m_noteText);
    m_origin->hide();
    m_note->show();
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->selectAll();
}

void QuestionRow::closeNote(bool keep)
{
    if (!m_editing) {
        return;
    }
    m_editing = false;
    m_notePause.stop();
    const QString text = m_note->text().trimmed();
    const bool hadFocus = m_note->hasFocus();
    m_note->hide();
    m_origin->show();
    if (hadFocus && m_control != nullptr && m_control->isEnabled()) {
        m_control->setFocus(Qt::OtherFocusReason);
    }
    say(keep ? text : m_noteBefore);
}

void QuestionRow::say(const QString& note)
{
    if (note != m_noteText) {
        Q_EMIT noteEntered(m_aspect, note, m_session);
    }
}

void QuestionRow::mousePressEvent(QMouseEvent*)
{
    if (m_control != nullptr && m_control->isEnabled()) {
        m_control->setFocus(Qt::MouseFocusReason);
    }
}

bool QuestionRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT focused(m_aspect);
    }
    if (watched == m_note && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeNote(false);
        return true;
    }
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        closeNote(true);
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_current) {
        paint::selectedRow(painter, *m_theme, rect(), true);
    }
    if (m_changed) {
        painter.fillRect(rect().adjusted(3, 0, 0, 0), m_current ? m_theme->acct2 : m_theme->acct);
    }
    paint::horizontalLine(painter, m_theme->line, 0, width(), height() - 1);
}

} // namespace zt
