// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/typingpause.h"

#include <QLineEdit>

#include <optional>

namespace zt {

/// A field of one line that says, on a pause, after ten seconds of typing without one, and on
/// leaving, what was typed and about what. What cannot be recorded (see setNumber) stays in the
/// field, marked.
class EntryField : public QLineEdit
{
    Q_OBJECT

public:
    explicit EntryField(QWidget* parent = nullptr);

    /// Takes whole numbers from 0 to `most`, or nothing.
    void setNumber(qint64 most = 999'999'999'999'999);
    /// What would be refused half typed or empty is said on leaving alone.
    enum class Haste : quint8 { AtAPause, NotEmpty, OnLeaving };

    void setHaste(Haste haste) { m_haste = haste; }

    /// See TypingPause.
    void setPause(int pauseMs, int longestMs) { m_pause.setLimits(pauseMs, longestMs); }

    /// What the file holds. Text that is being typed stays, unless it is about another subject.
    void setRecorded(const QString& subject, const QString& text);
    /// Says what has been typed and not yet recorded; also what was refused before.
    void flush();

    [[nodiscard]] bool isSound() const;
    /// None where it is empty or at fault.
    [[nodiscard]] std::optional<qint64> number() const;

    [[nodiscard]] const QString& recorded() const { return m_recorded; }

Q_SIGNALS:
    void entered(const QString& subject, const QString& text, int session);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void mark();
    void onPause();

    TypingPause m_pause;
    QString m_subject;
    QString m_recorded;
    QString m_said; ///< what was last handed on
    int m_session = 0;
    Haste m_haste = Haste::AtAPause;
    std::optional<qint64> m_most; ///< of a number
};

} // namespace zt
