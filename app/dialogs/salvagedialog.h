// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/widgets/dialog.h"
#include "model/base/language.h"
#include "model/base/result.h"
#include "model/document/salvage.h"

#include <QStandardItemModel>

namespace zt {

class ErrorBar;
class ProgressLine;
class RowTable;

/// What of a damaged assessment can be saved and what cannot, and the way to a new file of it. The
/// work is done by whoever made the dialog.
class SalvageDialog : public Dialog
{
    Q_OBJECT

public:
    struct Subject
    {
        QString path;
        QString damage; ///< in words; may be empty
        SalvageReport report;
    };

    SalvageDialog(const ThemeHolder& theme,
                  QWidget* over,
                  const Subject& subject,
                  const Language& language);

    /// While a new file is made, the only thing to do is to cancel.
    void setBusy(bool busy);
    void setProgress(qint64 done, qint64 total);
    void showFault(const Error& error);
    /// The new file is there, with what it tells.
    void showDone(const QString& path, const SalvageReport& report);

    [[nodiscard]] const Listing& listing() const { return m_listing; }

    void reject() override;

Q_SIGNALS:
    void salvageRequested();
    void listRequested();
    void openRequested(const QString& path);
    void cancelRequested();

private:
    void setReport(const SalvageReport& report);

    const Language& m_language;
    Listing m_listing;
    QStandardItemModel m_rows;
    ProgressLine* m_progress;
    ErrorBar* m_fault;
    QLabel* m_kept;
    SectionHeading* m_head;
    RowTable* m_table;
    QLabel* m_nothing;
    QPushButton* m_close;
    QPushButton* m_list;
    QPushButton* m_act;
    QString m_made; ///< the new file
    bool m_busy = false;
};

} // namespace zt
