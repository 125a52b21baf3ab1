// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/inventory/domainrules.h"
#include "app/widgets/theme.h"
#include "model/base/language.h"

#include <QWidget>

namespace zt {

/// Each domain with its rule written out in fact chips and their answers. The domain the cursor's
/// fact decides is framed, its chip wears the focus ring, and a sentence says what either answer
/// would do. Chips can be clicked, or walked with the arrow keys and chosen by Enter.
class RuleView : public QWidget
{
    Q_OBJECT

public:
    explicit RuleView(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setSystem(const System& system, const Guideline& guideline, const Language& language);
    /// The question under the cursor; none: nothing is framed.
    void setCursorFact(std::optional<Fact> fact);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

    /// "1 applicable, 1 open, 4 not applicable"
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void factActivated(zt::Fact fact);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Chip
    {
        Fact fact = Fact::StaffAccessFromOutside;
        Tri value = Tri::Unknown;
        QString text;
        QRect place;
        QPoint joiner; ///< where "and" or "or" stands after it
    };

    struct Block
    {
        QString tag;
        QString name;
        Tri applies = Tri::Unknown;
        int missing = 0;
        QString joinWord;
        QList<Chip> chips;
        QString sentence; ///< only where the cursor's fact may still decide
        bool framed = false;
        QRect place;
        QRect sentencePlace;
    };

    [[nodiscard]] static int indentOf(const QList<Block>& blocks);
    /// Places everything for `width`; returns the height.
    int layOut(int width, QList<Block>& blocks) const;
    void rebuild();
    [[nodiscard]] QString sentenceFor(const DomainRuleView& rule) const;
    void paintBlock(QPainter& painter, const Block& block) const;
    void paintChip(QPainter& painter, const Chip& chip, bool ringed) const;
    [[nodiscard]] const Chip* chipAt(const QPoint& point) const;

    const ThemeHolder& m_theme;
    System m_system;
    QList<DomainRuleView> m_rules;
    QList<Bilingual> m_factNames; ///< short, by Fact
    QList<AdoptionDomain> m_domains;
    LanguageCode m_language = LanguageCode::ZhTw;
    std::optional<Fact> m_cursor;
    QList<Block> m_blocks;
};

} // namespace zt
