// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"
#include "app/widgets/typingpause.h"
#include "model/domain/answers.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace zt {

/// One question of the form: number or tag, the question, below it who answered from what, and the
/// control at the right. The line below can be edited: it is the source or the reason.
class QuestionRow : public QWidget
{
    Q_OBJECT

public:
    QuestionRow(const ThemeHolder& theme, Aspect aspect, QWidget* parent = nullptr);

    [[nodiscard]] Aspect aspect() const { return m_aspect; }

    void setNumber(const QString& number);
    void setTag(const QString& text);
    void setIndented();
    void setQuestion(const QString& text, const QString& toolTip);
    /// Who and when, from the trail; and the note the answer carries, `gap` between the two.
    void setOrigin(const QString& who, const QString& note, const QString& gap);
    void setNotePlaceholder(const QString& text);
    /// Takes the control; its focus is the row's.
    void setControl(QWidget* control);
    void setCurrent(bool current);
    /// An undo or a redo changed the answer a moment ago.
    void setChanged(bool changed);

    [[nodiscard]] bool isChanged() const { return m_changed; }

    [[nodiscard]] QWidget* control() const { return m_control; }

    [[nodiscard]] QString shownOrigin() const;
    /// Opens the line below for typing.
    void editNote();
    /// Ends typing, which may be `keep`t.
    void closeNote(bool keep);
    /// The form counts as answered; a question that does not arise is greyed.
    void setAsked(bool asked);

Q_SIGNALS:
    /// At a pause and at the end; taken back it is what it was before.
    void noteEntered(zt::Aspect aspect, const QString& text, int session);
    void focused(zt::Aspect aspect);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void say(const QString& note);

    const ThemeHolder& m_theme;
    Aspect m_aspect;
    QLabel* m_number;
    Tag* m_tag;
    QLabel* m_question;
    ElidedLabel* m_origin;
    QLineEdit* m_note;
    QToolButton* m_pencil;
    QHBoxLayout* m_line;
    QWidget* m_control = nullptr;
    QString m_noteText;
    QString m_noteBefore; ///< it was typed over
    TypingPause m_notePause;
    int m_session = 0;
    bool m_current = false;
    bool m_changed = false;
    bool m_editing = false;
};

} // namespace zt
