// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/formdialog.h"
#include "model/domain/snapshot.h"

namespace zt {

/// Whether a remedy works, looked at again: what was done and seen, and what shows it.
class RetestDialog : public FormDialog
{
    Q_OBJECT

public:
    RetestDialog(const ThemeHolder& theme,
                 QWidget* over,
                 const Snapshot& snapshot,
                 const QString& code,
                 const Retest& retest);

    [[nodiscard]] Retest retest() const;

    [[nodiscard]] QPlainTextEdit* text() const { return m_text; }

    /// Null where the assessment holds no evidence.
    [[nodiscard]] QListWidget* evidence() const { return m_evidence; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    Retest m_retest;
    QPlainTextEdit* m_text;
    QListWidget* m_evidence = nullptr;
};

} // namespace zt
