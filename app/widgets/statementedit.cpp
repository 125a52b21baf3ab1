// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/statementedit.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QTextBlock>

namespace zt {

namespace {

constexpr int mostLines = 12;
constexpr int frame = 18; ///< edge, padding and margin above and below

} // namespace

StatementEdit::StatementEdit(const ThemeHolder& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_pause, &TypingPause::due, this, [this] {
        if (toPlainText() != m_said) { // what was refused is not said again at every pause
            flush();
        }
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (hasFocus()) {
            m_pause.typed();
        }
    });
    connect(&theme, &ThemeHolder::changed, this, [this] { setMarks(m_marks); });
    fitHeight();
}

void StatementEdit::setRecorded(const QString& subject, const QString& text)
{
    const bool typing = subject == m_subject && isChanged() && toPlainText() != text;
    if (subject != m_subject) {
        m_session = newTypingSession();
    }
    m_subject = subject;
    m_recorded = text;
    m_said = text;
    if (!typing && toPlainText() != text) {
        setPlainText(text);
        m_pause.stop();
    }
}

void StatementEdit::flush()
{
    m_pause.stop();
    const QString text = toPlainText();
    if (text != m_recorded) {
        m_said = text;
        Q_EMIT entered(m_subject, text, m_session);
    }
}

void StatementEdit::setMarks(const QList<TextRange>& marks)
{
    m_marks = marks;
    QList<QTextEdit::ExtraSelection> waves;
    const int end = document()->characterCount() - 1;
    for (const TextRange& mark : marks) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = QTextCursor(document());
        wave.cursor.setPosition(std::min(static_cast<int>(mark.start), end));
        wave.cursor.setPosition(std::min(static_cast<int>(mark.start + mark.length), end),
                                QTextCursor::KeepAnchor);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(m_theme->warn);
        waves.append(wave);
    }
    setExtraSelections(waves);
}

void StatementEdit::focusInEvent(QFocusEvent* event)
{
    m_session = newTypingSession();
    QPlainTextEdit::focusInEvent(event);
}

void StatementEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        flush();
    }
}

void StatementEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void StatementEdit::setFewestLines(int lines)
{
    m_fewestLines = lines;
    fitHeight();
}

int StatementEdit::wantedHeight() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.lineCount());
    }
    return std::clamp(lines, m_fewestLines, mostLines) * fontMetrics().lineSpacing() + frame;
}

void StatementEdit::fitHeight()
{
    const int wanted = wantedHeight();
    const bool full = wanted >= mostLines * fontMetrics().lineSpacing() + frame;
    setVerticalScrollBarPolicy(full ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (wanted != height()) {
        setFixedHeight(wanted);
    }
}

QSize StatementEdit::sizeHint() const
{
    return {240, wantedHeight()};
}

QSize StatementEdit::minimumSizeHint() const
{
    return {120, wantedHeight()};
}

bool StatementEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return (source->hasImage() && !isReadOnly()) || QPlainTextEdit::canInsertFromMimeData(source);
}

void StatementEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasImage() && !source->hasText()) {
        Q_EMIT imagePasted(qvariant_cast<QImage>(source->imageData()));
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace zt
