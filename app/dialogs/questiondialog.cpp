// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/questiondialog.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int questionWidth = 520;
constexpr int plainHeight = 220;
constexpr int fieldHeight = 320;

} // namespace

QuestionDialog::QuestionDialog(const ThemeHolder& theme, QWidget* over, const Question& question)
    : Dialog(theme, over, QSize(questionWidth, question.wantsText ? fieldHeight : plainHeight))
{
    setTitle(question.title);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 16, Theme::marginLeft, 16);
    column->setSpacing(8);
    column->addWidget(makeLabel(question.text, Theme::body, false, Tone::Text, true));
    if (question.wantsText) {
        column->addWidget(makeLabel(question.textLabel, Theme::small, false, Tone::Secondary));
        m_field = new QPlainTextEdit(question.text0);
        m_field->setTabChangesFocus(true);
        m_field->setAccessibleName(question.textLabel);
        column->addWidget(m_field, 1);
    } else {
        column->addStretch(1);
    }
    setBody(body);
    const int last = static_cast<int>(question.buttons.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const ButtonKind kind =
            i < last ? (i == 0 ? ButtonKind::Quiet : ButtonKind::Plain)
                     : (question.dangerous ? ButtonKind::Danger : ButtonKind::Primary);
        QPushButton* button = addButton(question.buttons.at(i), kind);
        connect(button, &QPushButton::clicked, this, [this, i] {
            Q_EMIT answered(i, m_field ? m_field->toPlainText().trimmed() : QString());
            close();
        });
        if (i == last && m_field) {
            const auto check = [this, button] {
                button->setEnabled(!m_field->toPlainText().trimmed().isEmpty());
            };
            connect(m_field, &QPlainTextEdit::textChanged, button, check);
            check();
        }
    }
    if (m_field) {
        m_field->setFocus();
    }
}

void QuestionDialog::reject()
{
    Q_EMIT answered(-1, {});
    close();
}

} // namespace zt
