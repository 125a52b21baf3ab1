// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/explain.h"

#include <QWidget>

namespace zt {

/// Lines of an explanation: glyph, sentence, right-aligned source or remark. Every line can be
/// clicked (or chosen by Enter) to get to the fact behind it; repeated clicks walk its facts.
class ExplainView : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        Status status = Status::Info;
        QString sentence;
        QString remark;
        QList<Aspect> facts; ///< where a click leads
        QString toolTip;
    };

    explicit ExplainView(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setRows(const QList<Row>& rows);
    void
    setLines(const QList<ExplainLine>& lines, const Guideline& guideline, const Language& language);

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void aspectActivated(zt::Aspect aspect);
    void rowActivated(int row);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int remarkWidth(const Row& row) const;
    [[nodiscard]] int rowHeight(const Row& row, int width) const;
    [[nodiscard]] QRect rowRect(int index) const;
    [[nodiscard]] int rowAt(const QPoint& point) const;
    void activate(int row);

    const ThemeHolder& m_theme;
    QList<Row> m_rows;
    int m_hovered = -1;
    int m_cursor = 0;
    int m_lastRow = -1;
    qsizetype m_lastFact = 0;
};

} // namespace zt
