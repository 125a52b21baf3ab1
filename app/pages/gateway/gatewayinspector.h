// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/gateway/gatewaystate.h"
#include "model/gateway/investmentview.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zt {

class CutSetCards;
class InvestmentSide;
class SectionHeading;
class StatusGlyph;

/// Right of the page: what must be missing for the attack to get through, the rule that decided at
/// the step chosen, and the item chosen, each with where it comes from.
class GatewayInspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit GatewayInspector(AppContext& context, QWidget* parent = nullptr);

    /// `outcome`: of the step chosen; null where there is none.
    void show(const GatewayState& state, int scenario, const StepOutcome* outcome);
    void showItem(const QString& item);
    /// A rule of the policy that was asked for, until another step or scenario is chosen.
    void askRule(int rule);
    /// Of the run shown; null: there is none, or not yet.
    void setInvestment(std::shared_ptr<const InvestView> view);

    [[nodiscard]] QString item() const { return m_item; }

    [[nodiscard]] CutSetCards* cards() const { return m_cards; }

    [[nodiscard]] InvestmentSide* investment() const { return m_investment; }

    [[nodiscard]] QString comparisonText() const;
    [[nodiscard]] QString ruleText() const;

Q_SIGNALS:
    /// To the item's answers.
    void answersAsked(const QString& item);
    /// To the analysis of the investment.
    void investmentAsked();

private:
    void build();
    void showCards();
    void showInvestment();
    void showRule();
    void showItemSection();
    [[nodiscard]] QString sourcesOf(const QList<SourceRef>& sources,
                                    const QList<SourceDoc>& docs) const;

    AppContext& m_context;
    const GatewayState* m_state = nullptr;
    int m_scenario = -1;
    const StepOutcome* m_outcome = nullptr;
    int m_asked = -1; ///< rule of the policy
    QString m_item;
    std::shared_ptr<const InvestView> m_investView;

    SectionHeading* m_setsHead;
    QLabel* m_setsCount;
    QLabel* m_setsHint;
    CutSetCards* m_cards;
    StatusGlyph* m_glyph;
    QLabel* m_comparison;
    InvestmentSide* m_investment;
    SectionHeading* m_ruleHead;
    QLabel* m_ruleName;
    QLabel* m_ruleText;
    QLabel* m_ruleSource;
    QPushButton* m_ruleItem;
    SectionHeading* m_itemHead;
    QLabel* m_itemName;
    QLabel* m_itemText;
    QLabel* m_itemState;
    QLabel* m_itemSource;
    QPushButton* m_answers;
};

} // namespace zt
