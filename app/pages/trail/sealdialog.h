// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/trail/signdialog.h"
#include "app/widgets/dialog.h"

class QGridLayout;

namespace zt {

class Note;
class SegmentedSwitch;

/// 封存稽核資料包: whole or without personal data, what goes in, who signs the list of it, which
/// sign-offs no longer count, and how anybody checks the package without this program.
class SealDialog : public Dialog
{
    Q_OBJECT

public:
    SealDialog(const ThemeHolder& theme,
               QWidget* over,
               UiServices& ui,
               const Snapshot& snapshot,
               const QList<SignOffStanding>& standings,
               const Language& language);

    [[nodiscard]] bool isScrubbed() const;
    /// An empty key: nobody signs.
    [[nodiscard]] KeyFiles keyFiles() const;

    void setBusy(bool busy);
    void setRefusal(const QString& sentence, bool ofPassphrase);

Q_SIGNALS:
    void sealRequested();

private:
    void addContents(QGridLayout* grid, const Snapshot& snapshot);
    void addNote(const QList<SignOffStanding>& standings, const Language& language);
    void showChoice();

    SegmentedSwitch* m_choice;
    QLabel* m_meaning;
    QList<QLabel*> m_kept; ///< what a scrubbed package has not
    FileLine* m_key;
    FileLine* m_certificate;
    PassphraseField* m_passphrase;
    Note* m_note;
    QLabel* m_refusal;
    QPushButton* m_seal;
};

} // namespace zt
