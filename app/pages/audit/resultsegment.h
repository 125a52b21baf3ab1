// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/keyedsegment.h"
#include "model/base/language.h"
#include "model/domain/audit.h"

#include <functional>

namespace zt {

/// The five results of a point.
class ResultSegment final : public KeyedSegment
{
    Q_OBJECT

public:
    ResultSegment(const ThemeHolder& theme,
                  std::function<const Language&()> language,
                  QWidget* parent = nullptr);

    void setValue(AuditResult recorded, std::optional<AuditResult> proposed);

    [[nodiscard]] AuditResult value() const { return m_value; }

    [[nodiscard]] std::optional<AuditResult> proposed() const { return m_proposed; }

Q_SIGNALS:
    void chosen(zt::AuditResult result);

protected:
    [[nodiscard]] QString what() const override;
    [[nodiscard]] QString word(int index) const override;
    [[nodiscard]] QString keyText(int index) const override;
    [[nodiscard]] std::optional<int> indexOfKey(const QKeyEvent& event) const override;
    [[nodiscard]] QColor ground(int index) const override;
    [[nodiscard]] QColor edge(int index) const override;
    void paintGlyph(QPainter& painter, const QRectF& place, int index) const override;
    void choose(int index) override;

private:
    std::function<const Language&()> m_language;
    AuditResult m_value = AuditResult::Unchecked;
    std::optional<AuditResult> m_proposed;
};

} // namespace zt
