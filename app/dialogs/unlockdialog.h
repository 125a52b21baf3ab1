// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/base/language.h"
#include "model/base/result.h"
#include "model/crypto/agefile.h"

#include <QDateTime>

class QComboBox;

namespace zt {

class AppSettings;
class PassphraseField;
class ProgressLine;
class UiServices;

/// Asks for what opens a locked file: its passphrase, or a file with a key, as its header says. It
/// stays until the file is open or the person gives up; a wrong answer is said below the field.
class UnlockDialog : public Dialog
{
    Q_OBJECT

public:
    /// What is known of the file without opening it.
    struct Subject
    {
        QString path;
        qint64 size = 0;
        QDateTime saved; ///< UTC
        AgeLockNote note;
        QDateTime kept; ///< UTC, of changes that could not be saved; invalid where there are none
    };

    /// Errors: those of readLockNote() and of reading the file.
    [[nodiscard]] static Result<Subject> look(const QString& path);

    UnlockDialog(const ThemeHolder& theme,
                 QWidget* over,
                 const Subject& subject,
                 UiServices& ui,
                 AppSettings& settings,
                 const Language& language);

    /// While an answer is tried, the only thing to do is to cancel.
    void setBusy(bool busy);
    void setProgress(qint64 done, qint64 total);
    /// What was tried does not open it, or it cannot be opened at all.
    void showFault(const Error& error);

    [[nodiscard]] PassphraseField* field() const { return m_field; }

    /// The sentence about the last answer; empty where there is none.
    [[nodiscard]] QString faultText() const;

    void useIdentityFile(const QString& path);

    void reject() override;

Q_SIGNALS:
    /// Tried by whoever asked; then setBusy(false) and showFault(), or accept().
    void keysGiven(const std::shared_ptr<zt::AgeKeys>& keys);
    /// While something is tried.
    void cancelRequested();

private:
    QWidget* fileRow(const Subject& subject);
    QWidget* passphrasePart();
    QWidget* identityPart();
    QWidget* faultRow();
    QWidget* idleRow();
    QWidget* keptNote(const Subject& subject);
    void chooseIdentity();
    void submit();
    void check();

    UiServices& m_ui;
    AppSettings& m_settings;
    const Language& m_language;
    QString m_path;
    bool m_byPassphrase;
    int m_attempts = 0;
    QString m_identity;
    ProgressLine* m_progress;
    PassphraseField* m_field = nullptr;
    QLabel* m_attempt;
    ElidedLabel* m_identityName = nullptr;
    QPushButton* m_choose = nullptr;
    QWidget* m_faultRow = nullptr;
    QLabel* m_lead = nullptr;
    QLabel* m_fault = nullptr;
    QWidget* m_caps = nullptr;
    QPushButton* m_cancel;
    QPushButton* m_open;
    bool m_busy = false;
};

/// The choices of the time after which locked files are locked again, as a row of its own.
[[nodiscard]] QComboBox* makeAutoLockChoice(AppSettings& settings);

} // namespace zt
