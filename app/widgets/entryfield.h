// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

#include <optional>

namespace zt {

/// A field of one line that says, on a pause and on leaving, what was typed and about what. What
/// cannot be recorded (see setNumber) stays in the field, marked.
class EntryField : public QLineEdit
{
    Q_OBJECT

public:
    explicit EntryField(QWidget* parent = nullptr);

    /// Takes whole numbers from 0 to `most`, or nothing.
    void setNumber(qint64 most = 999'999'999'999'999);
    /// What the file holds. Text that is being typed stays, unless it is about another subject.
    void setRecorded(const QString& subject, const QString& text);
    /// Says what has been typed and not yet recorded.
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

    QTimer m_pause;
    QString m_subject;
    QString m_recorded;
    QString m_said; ///< what was last handed on
    int m_session = 0;
    std::optional<qint64> m_most; ///< of a number
};

} // namespace zt
