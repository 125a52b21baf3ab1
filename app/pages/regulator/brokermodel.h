// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/regulatorview.h"

#include <QAbstractTableModel>

#include <memory>

namespace zt {

/// Brokers of the year: those who need attention first, in their order, then the others.
class BrokerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnId : quint8 { Rank, Broker, Tier, Share, Deduction, Change, Open, Why, ColumnCount };

    explicit BrokerModel(const ThemeHolder& theme, QObject* parent = nullptr);

    /// The view is kept.
    void setView(const RegulatorView& view, LanguageCode language, bool everybody);

    [[nodiscard]] QString broker(int row) const;
    [[nodiscard]] int rowOf(const QString& broker) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString findingsTip(int row) const;
    [[nodiscard]] const BrokerStatus& status(int row) const;

    const ThemeHolder& m_theme;
    RegulatorView m_view;
    std::unique_ptr<Language> m_language;
    QList<qsizetype> m_rows; ///< in the view's status
};

} // namespace zt
