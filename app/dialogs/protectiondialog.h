// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/base/language.h"
#include "model/base/result.h"
#include "model/document/lockchange.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace zt {

class AppSettings;
class PassphraseField;
class ProgressLine;
class SegmentedSwitch;
class UiServices;

/// What opens an assessment, and another lock for it: a passphrase, or one or more keys (the age
/// format knows no mixture). For a file in the clear it makes the first lock. What is asked for is
/// done by whoever opened the dialog.
class ProtectionDialog : public Dialog
{
    Q_OBJECT

public:
    /// How the file is locked now.
    struct Standing
    {
        QString path;
        bool locked = false;
        bool readOnly = false;
        AgeOpensWith opensWith = AgeOpensWith::Passphrase;
        qsizetype keyCount = 0;
        std::optional<QList<AgeRecipient>> recipients; ///< none: not known
    };

    ProtectionDialog(const ThemeHolder& theme,
                     QWidget* over,
                     Standing standing,
                     UiServices& ui,
                     AppSettings& settings,
                     const Language& language);

    /// While the new lock is made; Escape then cancels that.
    void setBusy(bool busy);
    void setProgress(qint64 done, qint64 total);
    void showFault(const Error& error);

    [[nodiscard]] QString faultText() const;

    /// As typing and pressing the button would.
    void addRecipients(const QString& text);
    void addRecipientsOf(const QString& file);
    void removeSelectedRecipients();
    void showKeys(bool keys);

    [[nodiscard]] const QList<AgeRecipient>& recipients() const { return m_recipients; }

    void reject() override;

Q_SIGNALS:
    /// The new lock, whole.
    void lockWanted(const std::shared_ptr<zt::LockChange>& change);
    void unlockWanted();
    void cancelRequested();

private:
    QWidget* stateRow();
    QWidget* passphrasePart();
    QWidget* keysPart();
    QWidget* faultRow();
    QWidget* idleRow();
    void chooseFile();
    void take(const Result<QList<AgeRecipient>>& recipients);
    void listRecipients();
    void submit();
    void check();
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bool asksForKeys() const;

    Standing m_standing;
    UiServices& m_ui;
    AppSettings& m_settings;
    const Language& m_language;
    QList<AgeRecipient> m_recipients;
    ProgressLine* m_progress;
    SegmentedSwitch* m_way;
    QStackedWidget* m_parts;
    PassphraseField* m_phrase = nullptr;
    PassphraseField* m_again = nullptr;
    QLabel* m_advice = nullptr;
    QWidget* m_caps = nullptr;
    QLineEdit* m_key = nullptr;
    QPushButton* m_add = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    QWidget* m_faultRow = nullptr;
    QLabel* m_fault = nullptr;
    QPushButton* m_cancel;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_save;
    bool m_busy = false;
};

} // namespace zt
