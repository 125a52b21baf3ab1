// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace zt {

/// A question that only a person can answer. Buttons from left to right; the last is the primary.
struct Question
{
    QString title;
    QString text;
    QStringList buttons;
    /// With a field: an answer must be typed before the primary button works.
    bool wantsText = false;
    QString textLabel = {};
    QString text0 = {};     ///< what the field holds at first
    bool dangerous = false; ///< the primary button destroys something
};

struct FileQuestion
{
    QString title;
    QString filter;    ///< "Excel (*.xlsx)"
    QString suggested; ///< file name or folder
};

/// Everything the program asks of the person or the desktop. Passed in, so that a test answers
/// where a person would; answers come by call-back, no nested event loop. A call-back is not
/// called when `parent` is gone by then.
class UiServices
{
public:
    virtual ~UiServices() = default;

    /// `answer`: index of the button, -1 when dismissed; and the text typed.
    virtual void ask(QWidget* parent,
                     const Question& question,
                     const std::function<void(int button, const QString& text)>& answer) = 0;
    /// Empty path when dismissed.
    virtual void chooseOpenFile(QWidget* parent,
                                const FileQuestion& question,
                                const std::function<void(const QString& path)>& answer) = 0;

    /// Several at once; none when dismissed. Where nobody can choose several, one.
    virtual void chooseOpenFiles(QWidget* parent,
                                 const FileQuestion& question,
                                 const std::function<void(const QStringList& paths)>& answer)
    {
        chooseOpenFile(parent, question, [answer](const QString& path) {
            answer(path.isEmpty() ? QStringList() : QStringList(path));
        });
    }

    virtual void chooseSaveFile(QWidget* parent,
                                const FileQuestion& question,
                                const std::function<void(const QString& path)>& answer) = 0;
    /// Shows a file or folder with the desktop's own program.
    virtual void showInDesktop(const QString& path) = 0;
    virtual void copyText(const QString& text) = 0;

    /// What this program copied is on the clipboard no more; what another one copied stays.
    virtual void forgetCopied() {}
};

} // namespace zt
