// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/checklistupgrade.h"

#include <QAbstractTableModel>

namespace zt {

/// What differs between two versions of a checklist, one row a change.
class VersionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fate, Before, After, Fields, Answers, ColumnCount };

    VersionModel(const ThemeHolder& theme, const Language& language, QObject* parent = nullptr);

    /// `audited`: the lines say what becomes of answers.
    void setLines(const QList<UpgradeLine>& lines, bool audited);

    /// Null where there is no such row.
    [[nodiscard]] const UpgradeLine* line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const UpgradeLine& line, int column) const;

    const ThemeHolder& m_theme;
    const Language& m_language;
    QList<UpgradeLine> m_lines;
    bool m_audited = false;
};

} // namespace zt
