// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "app/widgets/typingpause.h"
#include "model/domain/consistency.h"

#include <QImage>
#include <QPlainTextEdit>

namespace zt {

/// How an item is carried out, in a field as high as its text. Says when a pause, ten seconds
/// without one or the end of typing make it worth recording; one stay in the field is one session,
/// so that undo takes it back as one change.
class StatementEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit StatementEdit(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// What the file holds. Text that is being typed stays, unless it is about another subject.
    void setRecorded(const QString& subject, const QString& text);
    /// Says what has been typed and not yet recorded; also what was refused before, as for a full
    /// disk.
    void flush();

    /// When typing is worth recording; see TypingPause.
    void setPause(int pauseMs, int longestMs) { m_pause.setLimits(pauseMs, longestMs); }

    /// As high as so many lines at the least.
    void setFewestLines(int lines);
    /// Words to be underlined in waves.
    void setMarks(const QList<TextRange>& marks);

    [[nodiscard]] bool isChanged() const { return toPlainText() != m_recorded; }

    [[nodiscard]] int session() const { return m_session; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// With the subject it was typed about.
    void entered(const QString& subject, const QString& text, int session);
    void imagePasted(const QImage& image);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fitHeight();
    [[nodiscard]] int wantedHeight() const;

    const ThemeHolder& m_theme;
    TypingPause m_pause;
    QString m_subject;
    QString m_recorded;
    QString m_said; ///< what was last handed on
    QList<TextRange> m_marks;
    int m_session = 0;
    int m_fewestLines = 1;
};

} // namespace zt
