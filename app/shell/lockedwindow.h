// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/unlockdialog.h"
#include "app/session.h"

#include <QPointer>
#include <QWidget>

namespace zt {

class ErrorBar;
class ProgressLine;
class Rail;
class Tag;

/// Stands where an assessment's window will be, or was: the file's name and that it is locked, and
/// nothing of its content. Upon it the keys are asked for, or work on the lock itself is shown.
class LockedWindow : public QWidget
{
    Q_OBJECT

public:
    LockedWindow(const AppServices& services, const QString& path);

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Opens the dialog. Error: the file cannot be read, or is no locked file.
    [[nodiscard]] Result<void> askKeys();

    [[nodiscard]] UnlockDialog* dialog() const { return m_dialog; }

    /// Why it is locked, below its name, with a button to unlock it.
    void showReason(const QString& reason);
    /// Work that needs no answer, such as locking.
    void showWork(const QString& work);
    void setProgress(qint64 done, qint64 total);
    void showError(const Error& error);

Q_SIGNALS:
    void keysGiven(const std::shared_ptr<zt::AgeKeys>& keys);
    /// The person gave up an answer that is being tried.
    void tryCancelled();
    /// The dialog was closed without an answer.
    void givenUp();
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    AppServices m_services;
    QString m_path;
    Rail* m_rail;
    ElidedLabel* m_name;
    Tag* m_tag;
    ProgressLine* m_progress;
    ErrorBar* m_errors;
    QLabel* m_heading;
    QLabel* m_reason;
    QPushButton* m_unlock;
    QLabel* m_status;
    QPointer<UnlockDialog> m_dialog;
    bool m_working = false;
};

} // namespace zt
