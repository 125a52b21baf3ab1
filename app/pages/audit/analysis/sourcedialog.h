// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/base/language.h"
#include "model/exchange/evidencesource.h"

class QPlainTextEdit;

namespace zt {

class RowTable;

/// What an exception stands on, as the file has it: the cells of its row under their heads, or the
/// lines of what is no table.
class SourceDialog : public Dialog
{
    Q_OBJECT

public:
    SourceDialog(const ThemeHolder& theme,
                 QWidget* over,
                 const QString& file,
                 const SourceRow& source,
                 AnalysisKind kind,
                 const Language& language);

    /// Null where the file is no table.
    [[nodiscard]] RowTable* cells() const { return m_cells; }

    /// Null where it is one.
    [[nodiscard]] QPlainTextEdit* lines() const { return m_lines; }

private:
    QWidget* cellTable(const SourceRow& source, AnalysisKind kind, const Language& language);
    QWidget* lineText(const SourceRow& source);

    RowTable* m_cells = nullptr;
    QPlainTextEdit* m_lines = nullptr;
};

} // namespace zt
