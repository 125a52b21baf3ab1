// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/formdialog.h"
#include "model/base/language.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Which column of a file is what: its row of heads, and for each column the analysis can read the
/// one of the file. Begins with what was matched.
class ColumnsDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `rows` are the first of the file; `map` is what was said before, of which the words stay.
    ColumnsDialog(const ThemeHolder& theme,
                  QWidget* over,
                  AnalysisKind kind,
                  const QList<SheetRow>& rows,
                  const QJsonObject& map,
                  const Language& language);

    /// As a map file has it.
    [[nodiscard]] QJsonObject map() const;

    [[nodiscard]] QComboBox* head() const { return m_head; }

    /// By the key of a column.
    [[nodiscard]] QComboBox* column(const QString& key) const;

protected:
    [[nodiscard]] QString missing() const override;

private:
    void fillColumns();
    [[nodiscard]] const SheetRow* headRow() const;

    AnalysisKind m_kind;
    QList<SheetRow> m_rows;
    QJsonObject m_map;
    QComboBox* m_head = nullptr;
    QList<QComboBox*> m_columns; ///< per column of the kind
    QStringList m_names;
};

} // namespace zt
