// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/uiservices.h"

#include <QList>

namespace zt {

/// Answers where a person would, and remembers what was asked.
class ScriptedServices final : public UiServices
{
public:
    QString openPath; ///< the next file chosen to open
    QString savePath; ///< the next file chosen to save
    int button = 0;
    QString text;
    QList<Question> asked;
    QStringList shown;
    QString copied;

    void ask(QWidget*,
             const Question& question,
             const std::function<void(int, const QString&)>& answer) override
    {
        asked.append(question);
        answer(button, text);
    }

    void chooseOpenFile(QWidget*,
                        const FileQuestion&,
                        const std::function<void(const QString&)>& answer) override
    {
        answer(openPath);
    }

    void chooseSaveFile(QWidget*,
                        const FileQuestion&,
                        const std::function<void(const QString&)>& answer) override
    {
        answer(savePath);
    }

    void showInDesktop(const QString& path) override { shown.append(path); }

    void copyText(const QString& value) override { copied = value; }

    void forgetCopied() override { copied.clear(); }
};

} // namespace zt
