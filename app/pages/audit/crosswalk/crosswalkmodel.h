// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/snapshot.h"

#include <QAbstractTableModel>

namespace zt {

/// A pack that relates points of an assessment to others.
struct CrosswalkRow
{
    enum class Kind : quint8 {
        Own,       ///< a crosswalk that is pinned
        Checklist, ///< a pinned checklist whose points carry links
        Shipped    ///< the crosswalk this program ships
    } kind = Kind::Own;
    QString id;
    QString version;
    Bilingual title;
    qsizetype links = 0;          ///< that the pack has
    QList<PackVersion> notAtHand; ///< what it speaks of and is neither pinned nor shipped
};

/// What is in use, in the order in which it is told. Errors: PackMissing, PackInvalid.
[[nodiscard]] Result<QList<CrosswalkRow>> crosswalkRows(const Snapshot& snapshot);

/// One row a pack.
class CrosswalkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Version, Links, Kind, Missing, ColumnCount };

    CrosswalkModel(const ThemeHolder& theme, const Language& language, QObject* parent = nullptr);

    void setRows(const QList<CrosswalkRow>& rows);

    /// Null where there is no such row.
    [[nodiscard]] const CrosswalkRow* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CrosswalkRow& row, int column) const;

    const ThemeHolder& m_theme;
    const Language& m_language;
    QList<CrosswalkRow> m_rows;
};

} // namespace zt
