// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/trail/signoffrows.h"

#include <QWidget>

namespace zt {

/// Documents by roles: who has signed what, and whether it still holds. Roles of the form stand in
/// its order. A document with a stale sign-off is tinted.
class SignOffMatrix : public QWidget
{
    Q_OBJECT

public:
    explicit SignOffMatrix(AppContext& context, QWidget* parent = nullptr);

    void setStandings(const QList<SignOffStanding>& standings);

    /// Where there is room for so many documents only: the newest.
    void setMostRows(int most) { m_most = most; }

    void retranslate();

    [[nodiscard]] const QList<SignOffRow>& rows() const { return m_rows; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A cell with a sign-off was pressed.
    void chosen(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Words
    {
        Status status = Status::NotYet;
        QString text;
        QString below;
        bool none = false;
    };

    [[nodiscard]] QRect cellRect(int row, int column) const;
    [[nodiscard]] Words wordsOf(const SignOffRow& row, int column) const;
    [[nodiscard]] const SignOffStanding* standingAt(const QPoint& at) const;
    [[nodiscard]] QString tipAt(const QPoint& at) const;
    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, int index) const;
    void describe();

    AppContext& m_context;
    QList<SignOffStanding> m_standings;
    QList<SignOffRow> m_rows;
    int m_most = -1; ///< all of them
};

} // namespace zt
