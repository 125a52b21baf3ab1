// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/answers.h"

#include <QWidget>

class QLineEdit;

namespace zt {

class ThemeHolder;

/// The recovery time as it is typed ("8", "0.5 day"), and beside it what it computes to as a shape
/// and words: "− ≤ 8 h, no". It does not judge the text; the page does.
class RtoAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit RtoAnswer(const ThemeHolder& theme, QWidget* parent = nullptr);
    /// A field that loses the focus because all of it goes has entered nothing.
    ~RtoAnswer() override;

    /// What the file says. Text being typed is left alone.
    void setAnswer(const QString& text, Tri longer, const QString& result);
    void setPlaceholder(const QString& text, const QString& accessibleName);

    /// The field takes the focus and the keys.
    [[nodiscard]] QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void entered(const QString& text);

private:
    class Result;

    QLineEdit* m_field;
    Result* m_result;
};

} // namespace zt
