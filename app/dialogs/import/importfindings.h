// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace zt {

class ElidedLabel;
class ImportDifferenceModel;
class ImportFaultModel;
class ImportSession;
class SegmentedSwitch;
struct AppContext;

/// What the checks found, below the sheet: every fault with what is accepted instead, or what an
/// update would alter.
class ImportFindings : public QWidget
{
    Q_OBJECT

public:
    ImportFindings(AppContext& context, ImportSession& session, QWidget* parent = nullptr);

    /// A new result of the checks. The fault under the cursor stays under it where it can.
    void showPreview();
    /// Counts, remarks and which list is shown.
    void refresh();
    /// Cursor to a fault, without faultChosen().
    void goToFault(int fault);

    [[nodiscard]] int faultCount() const;

Q_SIGNALS:
    void faultChosen(qint32 row, qint32 column);
    /// The cell of the chosen fault is to be put right in place.
    void correctionRequested();
    /// The person wants to say what a word means.
    void wordRequested(const QString& field, const QString& word);

private:
    void buildLists();
    void buildLayout();
    void fitFaultColumns();
    void placeWordButton();
    void onCurrent();

    AppContext& m_context;
    ImportSession& m_session;
    ImportFaultModel* m_faults;
    ImportDifferenceModel* m_differences;
    SegmentedSwitch* m_which;
    ElidedLabel* m_remark;
    QPushButton* m_reread;
    QStackedWidget* m_lists;
    QTableView* m_faultList;
    QTableView* m_differenceList;
    QLabel* m_nothing;
    bool m_led = false; ///< somebody else moves the cursor
};

} // namespace zt
