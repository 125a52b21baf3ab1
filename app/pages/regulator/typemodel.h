// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/regulatorview.h"

#include <QAbstractTableModel>

#include <memory>

namespace zt {

/// Types of deficiency: hidden risks, then rising, falling, and the others.
class TypeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnId : quint8 { Direction, Type, First, Last, Change, Run, ColumnCount };

    explicit TypeModel(const ThemeHolder& theme, QObject* parent = nullptr);

    void setView(const RegulatorView& view, LanguageCode language);

    [[nodiscard]] QString type(int row) const;
    [[nodiscard]] int rowOf(const QString& type) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TypeTrend& trend, int column) const;
    [[nodiscard]] QColor colour(const TypeTrend& trend, int column) const;

    const ThemeHolder& m_theme;
    RegulatorView m_view;
    std::unique_ptr<Language> m_language;
    QList<qsizetype> m_rows; ///< in the view's trend
};

} // namespace zt
