// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/uiservices.h"
#include "app/widgets/fileline.h"
#include "app/widgets/formdialog.h"
#include "model/crypto/securebytes.h"
#include "model/document/signing.h"

namespace zt {

class PassphraseField;

/// Where a key lies, and what opens it. The passphrase is handed out once.
struct KeyFiles
{
    QString key;
    QString certificate; ///< may be empty
    std::shared_ptr<SecureBytes> passphrase;
};

/// What is signed, in what capacity, and with which key. Refusals stand in the dialog, which stays
/// open with everything that was filled in but a passphrase that was wrong.
class SignDialog : public FormDialog
{
    Q_OBJECT

public:
    SignDialog(const ThemeHolder& theme,
               QWidget* over,
               UiServices& ui,
               const Snapshot& snapshot,
               const Language& language,
               int year);

    /// All but the report, which readSignedReport() reads.
    [[nodiscard]] SignWish wish() const;
    [[nodiscard]] QString reportPath() const;
    [[nodiscard]] KeyFiles keyFiles() const;

    /// Nothing can be pressed but "Cancel" meanwhile.
    void setBusy(bool busy);
    void setRefusal(const QString& sentence, bool ofPassphrase);

protected:
    [[nodiscard]] QString missing() const override;

private:
    void subjectChanged();

    [[nodiscard]] SignSubject subject() const;

    bool m_busy = false;
    QComboBox* m_what;
    EntryField* m_year;
    QComboBox* m_role;
    FileLine* m_report;
    FileLine* m_key;
    FileLine* m_certificate;
    PassphraseField* m_passphrase;
    QLineEdit* m_note;
    QLabel* m_refusal;
};

} // namespace zt
