// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/paletteindex.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace zt {

class ThemeHolder;

/// One line of the palette: a section's name or a hit.
struct PaletteRow
{
    bool isSection = false;
    QString text;
    QString code;
    QString remark;
    QStringList tags;
    QStringList keys;
    QString iconName;
    qsizetype start = 0;
    qsizetype length = 0;
    PaletteEntry::Kind kind = PaletteEntry::Kind::Command;
    QString id;
    bool isAction = false; ///< something to do with the system in `system`
    QString system;
};

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PaletteRow>& rows);
    /// The actions shown are now those of another system.
    void aimActions(const QString& system, const QString& name);

    [[nodiscard]] const QList<PaletteRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<PaletteRow> m_rows;
};

/// Paints a row: icon, text with the matched stretch in the accent, code and remark, tags and keys.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const ThemeHolder& theme, const PaletteModel& model, QObject* parent);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    [[nodiscard]] int
    paintRight(QPainter& painter, const QRect& row, const PaletteRow& data, bool current) const;
    void paintText(QPainter& painter, const QRect& row, const PaletteRow& data) const;

    const ThemeHolder& m_theme;
    const PaletteModel& m_model;
};

} // namespace zt
