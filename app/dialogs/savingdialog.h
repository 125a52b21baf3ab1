// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/base/language.h"
#include "model/base/result.h"

namespace zt {

class LockedSaver;
class ProgressLine;

/// Keeps a window that is being closed until its locked file is saved, and asks what to do where it
/// cannot be.
class SavingDialog : public Dialog
{
    Q_OBJECT

public:
    SavingDialog(const ThemeHolder& theme,
                 QWidget* over,
                 LockedSaver& saver,
                 const Language& language);

    /// Looks at the saver anew.
    void refresh();

    [[nodiscard]] QString text() const { return m_text->text(); }

Q_SIGNALS:
    /// All is on the disk.
    void saved();
    void copyRequested();
    void discardRequested();

private:
    LockedSaver& m_saver;
    const Language& m_language;
    ProgressLine* m_progress;
    QWidget* m_glyph;
    QLabel* m_text;
    QPushButton* m_back;
    QPushButton* m_discard;
    QPushButton* m_copy;
    QPushButton* m_again;
};

/// Why the changes of a locked file are not at their place, where they are meanwhile, and what to
/// do.
[[nodiscard]] QString unsavedText(const Error& error, const Language& language);

} // namespace zt
