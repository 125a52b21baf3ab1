// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/regulatorview.h"

#include <QAbstractTableModel>

#include <memory>

namespace zt {

/// Types of deficiency in groups: hidden risks, rising, falling, and the others. A group is a row
/// that cannot be chosen.
class TypeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnId : quint8 { Type, Course, First, Last, Change, ColumnCount };

    enum Role {
        CourseRole = Qt::UserRole + 1, ///< QVariantList: the share by year, invalid: not known
        InkRole,                       ///< QColor of the course
        GroupRole,                     ///< bool
    };

    explicit TypeModel(const ThemeHolder& theme, QObject* parent = nullptr);

    void setView(const RegulatorView& view, LanguageCode language);

    [[nodiscard]] QString type(int row) const;
    [[nodiscard]] int rowOf(const QString& type) const;

    [[nodiscard]] bool isGroup(int row) const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A group, or a place in the view's trend.
    struct Row
    {
        enum class Group : quint8 { None, Hidden, Rising, Falling, Other } group = Group::None;
        qsizetype type = -1;
        int count = 0; ///< of a group
    };

    void addGroup(Row::Group group, const QList<qsizetype>& types);
    [[nodiscard]] QString groupText(const Row& row) const;
    [[nodiscard]] QVariant groupData(const Row& row, int column, int role) const;
    [[nodiscard]] QString text(const TypeTrend& trend, int column) const;
    [[nodiscard]] QString tip(const TypeTrend& trend) const;
    [[nodiscard]] QColor colour(const TypeTrend& trend, int column) const;

    const ThemeHolder& m_theme;
    RegulatorView m_view;
    std::unique_ptr<Language> m_language;
    QList<Row> m_rows;
};

} // namespace zt
