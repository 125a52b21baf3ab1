// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/uiservices.h"
#include "app/widgets/dialog.h"

class QPlainTextEdit;

namespace zt {

/// A question with named buttons and, where asked for, a field that must be filled in.
class QuestionDialog : public Dialog
{
    Q_OBJECT

public:
    QuestionDialog(const ThemeHolder& theme, QWidget* over, const Question& question);

    void reject() override;

Q_SIGNALS:
    void answered(int button, const QString& text);

private:
    QPlainTextEdit* m_field = nullptr;
};

} // namespace zt
