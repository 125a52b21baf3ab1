// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/audit.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace zt {

/// The five results of a point, shape, word and key each. What is only proposed is outlined in
/// dashes beside the one that is recorded.
class ResultSegment : public QWidget
{
    Q_OBJECT

public:
    ResultSegment(const ThemeHolder& theme,
                  std::function<const Language&()> language,
                  QWidget* parent = nullptr);

    void setValue(AuditResult recorded, std::optional<AuditResult> proposed);

    [[nodiscard]] AuditResult value() const { return m_value; }

    [[nodiscard]] std::optional<AuditResult> proposed() const { return m_proposed; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose; the widget shows it when the document says so.
    void chosen(zt::AuditResult result);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Fit { Full, Tight, NoKeys };

    [[nodiscard]] QString word(int index) const;
    [[nodiscard]] int partWidth(int index, Fit fit) const;
    [[nodiscard]] int wholeWidth(Fit fit) const;
    [[nodiscard]] Fit fit() const;
    [[nodiscard]] QRect part(int index) const;
    void paintPart(QPainter& painter, int index, bool bold) const;
    void describe();

    const ThemeHolder& m_theme;
    std::function<const Language&()> m_language;
    AuditResult m_value = AuditResult::Unchecked;
    std::optional<AuditResult> m_proposed;
};

} // namespace zt
