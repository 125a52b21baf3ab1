// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopservices.h"

#include "app/dialogs/questiondialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QUrl>

namespace zt {

namespace {

void openFileDialog(QWidget* parent,
                    const FileQuestion& question,
                    QFileDialog::AcceptMode mode,
                    const std::function<void(const QString&)>& answer)
{
    auto* dialog = new QFileDialog(parent, question.title, question.suggested, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    if (mode == QFileDialog::AcceptOpen) {
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->selectFile(question.suggested);
        const QString suffix = QFileInfo(question.suggested).suffix();
        dialog->setDefaultSuffix(suffix);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, answer);
    QObject::connect(dialog, &QFileDialog::rejected, parent, [answer] { answer({}); });
    dialog->open();
}

} // namespace

DesktopServices::DesktopServices(const ThemeHolder& theme)
    : m_theme(theme)
{
}

void DesktopServices::ask(QWidget* parent,
                          const Question& question,
                          const std::function<void(int button, const QString& text)>& answer)
{
    auto* dialog = new QuestionDialog(m_theme, parent, question);
    QObject::connect(dialog, &QuestionDialog::answered, parent, answer);
    dialog->open();
}

void DesktopServices::chooseOpenFile(QWidget* parent,
                                     const FileQuestion& question,
                                     const std::function<void(const QString& path)>& answer)
{
    openFileDialog(parent, question, QFileDialog::AcceptOpen, answer);
}

void DesktopServices::chooseOpenFiles(QWidget* parent,
                                      const FileQuestion& question,
                                      const std::function<void(const QStringList& paths)>& answer)
{
    auto* dialog = new QFileDialog(parent, question.title, question.suggested, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, answer);
    QObject::connect(dialog, &QFileDialog::rejected, parent, [answer] { answer({}); });
    dialog->open();
}

void DesktopServices::chooseSaveFile(QWidget* parent,
                                     const FileQuestion& question,
                                     const std::function<void(const QString& path)>& answer)
{
    openFileDialog(parent, question, QFileDialog::AcceptSave, answer);
}

void DesktopServices::showInDesktop(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void DesktopServices::copyText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

void DesktopServices::forgetCopied()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard()) {
        clipboard->clear();
    }
}

} // namespace zt
