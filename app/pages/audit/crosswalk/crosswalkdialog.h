// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/crosswalk/crosswalkmodel.h"
#include "app/widgets/dialog.h"
#include "app/widgets/formdialog.h"

class QLabel;

namespace zt {

class RowTable;
struct PackHead;

/// By what the points of this assessment are related to those of other packs; takes in a crosswalk
/// of one's own, and lets one go.
class CrosswalkDialog : public Dialog
{
    Q_OBJECT

public:
    CrosswalkDialog(AppContext& context, QWidget* over);

    void setRows(const QList<CrosswalkRow>& rows);

    [[nodiscard]] CrosswalkModel* model() const { return m_model; }

    [[nodiscard]] RowTable* table() const { return m_table; }

    [[nodiscard]] QPushButton* add() const { return m_add; }

    [[nodiscard]] QPushButton* blank() const { return m_blank; }

    [[nodiscard]] QPushButton* remove() const { return m_remove; }

Q_SIGNALS:
    void fileAsked();
    void blankAsked();
    void removeAsked(const QString& id);

private:
    void showRow(int row);

    AppContext& m_context;
    CrosswalkModel* m_model;
    RowTable* m_table;
    QPushButton* m_blank = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_add = nullptr;
    QString m_chosen; ///< id of a pinned crosswalk; empty where the row is none
};

/// Id, title, version and checklist of a crosswalk that comes as a spreadsheet.
class CrosswalkHeadDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `lists`: the checklists whose points may be linked.
    CrosswalkHeadDialog(AppContext& context,
                        QWidget* over,
                        const QString& path,
                        const QList<std::pair<PackVersion, Bilingual>>& lists);

    [[nodiscard]] PackHead head() const;
    [[nodiscard]] PackVersion from() const;

    [[nodiscard]] QLineEdit* packId() const { return m_id; }

    [[nodiscard]] QComboBox* fromChoice() const { return m_from; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    QList<PackVersion> m_lists;
    QLineEdit* m_id;
    QLineEdit* m_title;
    QLineEdit* m_version;
    QComboBox* m_from;
};

} // namespace zt
