// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

#include <QAbstractListModel>

namespace zt {

/// One piece of evidence of the item that is shown.
struct EvidenceRow
{
    Evidence evidence;
    int uses = 1; ///< items and points that rest on it
    QDate periodFrom;
    QDate periodTo;
    QDate today;

    bool operator==(const EvidenceRow&) const = default;
};

/// Evidence of one item, in the order it was attached. The same pieces: exactly the rows that
/// changed are told.
class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<EvidenceRow>& rows);

    [[nodiscard]] const QList<EvidenceRow>& rows() const { return m_rows; }

    /// Null where there is no such row.
    [[nodiscard]] const EvidenceRow* row(const QModelIndex& index) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<EvidenceRow> m_rows;
};

/// How often each of these pieces is used, in one walk over the answers and
/// working papers.
[[nodiscard]] QHash<EvidenceId, int> usesOf(const Snapshot& snapshot,
                                            const QList<EvidenceId>& evidence);

/// "2026-01-01 – 06-30"; "" where nothing is stated.
[[nodiscard]] QString periodText(const QDate& from, const QDate& to);

} // namespace zt
