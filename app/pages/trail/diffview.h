// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QList>
#include <QWidget>

namespace zt {

/// Before → after, one line per field: before on s2 in grey, arrow, after on the chosen mark's
/// ground. Long texts wrap; a heading parts the entities of one change.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString heading; ///< not empty: a heading alone
        QString note;    ///< at the right end of a heading
        QString field;
        QString before;
        QString after;
        bool hasBefore = true;
        bool hasAfter = true;
    };

    explicit DiffView(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setRows(const QList<Row>& rows);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Columns
    {
        qreal field = 0; ///< width of the name
        qreal before = 0;
        qreal after = 0;
    };

    /// A side that holds nothing stays narrow and leaves its room to the other.
    [[nodiscard]] Columns columns(const Row& row, int width) const;
    [[nodiscard]] int rowHeight(const Row& row, int width) const;

    const ThemeHolder& m_theme;
    QList<Row> m_rows;
    qreal m_fieldWidth = 0; ///< the longest name, within limits
};

} // namespace zt
