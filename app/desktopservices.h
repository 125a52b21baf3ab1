// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/uiservices.h"

namespace zt {

class ThemeHolder;

/// Asks the person in front of the computer: questions as dialogs within the window, files by the
/// desktop's own file dialog.
class DesktopServices final : public UiServices
{
public:
    explicit DesktopServices(const ThemeHolder& theme);

    void ask(QWidget* parent,
             const Question& question,
             const std::function<void(int button, const QString& text)>& answer) override;
    void chooseOpenFile(QWidget* parent,
                        const FileQuestion& question,
                        const std::function<void(const QString& path)>& answer) override;
    void chooseOpenFiles(QWidget* parent,
                         const FileQuestion& question,
                         const std::function<void(const QStringList& paths)>& answer) override;
    void chooseSaveFile(QWidget* parent,
                        const FileQuestion& question,
                        const std::function<void(const QString& path)>& answer) override;
    void showInDesktop(const QString& path) override;
    void copyText(const QString& text) override;
    void forgetCopied() override;

private:
    const ThemeHolder& m_theme;
};

} // namespace zt
