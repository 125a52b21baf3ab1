// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/uiservices.h"
#include "app/widgets/formdialog.h"
#include "model/exchange/evidenceanalysis.h"

class QCheckBox;

namespace zt {

class FileLine;
class PassphraseField;

/// What an analysis of certificates needs to know beside the files: for which hosts they have to
/// be, whether customers log in there, whom to trust, and what opens PKCS#12 files. The passphrase
/// is kept for the file that is analysed, in memory that is wiped, and goes with it.
class CertificateDialog : public FormDialog
{
    Q_OBJECT

public:
    CertificateDialog(const ThemeHolder& theme,
                      QWidget* over,
                      UiServices& ui,
                      const CertificateQuestion& before);

    /// As asked; the passphrase from before stays where none is typed.
    [[nodiscard]] CertificateQuestion question() const;

    [[nodiscard]] QPlainTextEdit* hosts() const { return m_hosts; }

    [[nodiscard]] QCheckBox* customers() const { return m_customers; }

    [[nodiscard]] FileLine* anchors() const { return m_anchors; }

    [[nodiscard]] PassphraseField* passphrase() const { return m_passphrase; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    CertificateQuestion m_before;
    QPlainTextEdit* m_hosts;
    QCheckBox* m_customers;
    FileLine* m_anchors;
    PassphraseField* m_passphrase;
};

} // namespace zt
