// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/gatewayinspector.h"

#include "app/pages/gateway/cutsetcards.h"
#include "app/pages/gateway/gatewaytexts.h"
#include "app/pages/gateway/investmentside.h"
#include "app/widgets/labels.h"
#include "reports/phrase.h"
#include "reports/wordinggateway.h"

#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int glyphSide = 14;

void setTextOrHide(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

GatewayInspector::GatewayInspector(AppContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_setsHead(new SectionHeading(context.theme, {}))
    , m_setsCount(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_setsHint(makeLabel({}, Theme::small, false, Tone::Hint, true))
    , m_cards(new CutSetCards(context.theme))
    , m_glyph(new StatusGlyph(context.theme, Status::Good, glyphSide))
    , m_comparison(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_investment(new InvestmentSide(context))
    , m_ruleHead(new SectionHeading(context.theme, {}))
    , m_ruleName(makeLabel({}, Theme::body, true, Tone::Text, true))
    , m_ruleText(makeLabel({}, Theme::small, false, Tone::Text, true))
    , m_ruleSource(makeLabel({}, Theme::small, false, Tone::Hint, true))
    , m_ruleItem(makeButton({}, ButtonKind::Quiet))
    , m_itemHead(new SectionHeading(context.theme, {}))
    , m_itemName(makeLabel({}, Theme::body, true, Tone::Text, true))
    , m_itemText(makeLabel({}, Theme::small, false, Tone::Text, true))
    , m_itemState(makeLabel({}, Theme::small, true, Tone::Text, true))
    , m_itemSource(makeLabel({}, Theme::small, false, Tone::Hint, true))
    , m_answers(makeButton({}, ButtonKind::Plain))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setProperty("ground", QStringLiteral("s1"));
    build();
    connect(m_cards, &CutSetCards::itemActivated, this, &GatewayInspector::showItem);
    connect(m_ruleItem, &QPushButton::clicked, this, [this] {
        showItem(m_ruleItem->property("item").toString());
    });
    connect(
        m_investment, &InvestmentSide::curveActivated, this, &GatewayInspector::investmentAsked);
    connect(m_answers, &QPushButton::clicked, this, [this] { Q_EMIT answersAsked(m_item); });
}

void GatewayInspector::build()
{
    auto* content = new QWidget;
    content->setProperty("ground", QStringLiteral("s1"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    m_setsHead->setTrailing(m_setsCount);
    auto* comparison = new QHBoxLayout;
    comparison->setSpacing(8);
    comparison->addWidget(m_glyph, 0, Qt::AlignTop);
    comparison->addWidget(m_comparison, 1);
    column->addWidget(m_setsHead);
    column->addWidget(m_setsHint);
    column->addWidget(m_cards);
    column->addLayout(comparison);
    column->addWidget(m_investment);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_ruleHead, m_ruleName, m_ruleText, m_ruleSource}) {
        column->addWidget(part);
    }
    makeSmall(m_ruleItem);
    column->addWidget(m_ruleItem, 0, Qt::AlignLeft);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_itemHead, m_itemName, m_itemText, m_itemState, m_itemSource}) {
        column->addWidget(part);
    }
    makeSmall(m_answers);
    m_answers->setObjectName(QStringLiteral("toAnswers"));
    column->addWidget(m_answers, 0, Qt::AlignLeft);
    column->addStretch(1);
    setWidget(content);
}

void GatewayInspector::show(const GatewayState& state, int scenario, const StepOutcome* outcome)
{
    const bool moved = scenario != m_scenario;
    m_asked = moved || outcome != m_outcome ? -1 : m_asked;
    m_state = &state;
    m_scenario = scenario;
    m_outcome = outcome;
    showCards();
    showInvestment();
    showRule();
    const GatewayScenario& source = *state.run(scenario).scenario;
    if (moved && !source.decisive.isEmpty()) {
        m_item = source.decisive.first();
    }
    showItemSection();
}

void GatewayInspector::showCards()
{
    const Language& language = m_context.language.current();
    const ScenarioRun& run = m_state->run(m_scenario);
    const QList<CutSet>* sets = m_state->cutSets(m_scenario);
    const bool benign = run.scenario->kind == ScenarioKind::Benign;
    m_setsHead->setText(tr("What must be missing"));
    m_setsCount->setText(sets != nullptr && !benign
                             ? tr("%n set(s)", nullptr, static_cast<int>(sets->size()))
                             : QString());
    setTextOrHide(m_setsHint,
                  benign            ? tr("Ordinary use: nothing to get through.")
                  : sets == nullptr ? tr("The sets are being computed…")
                  : sets->isEmpty() ? tr("No three missing items let this attack through.")
                                    : QString());
    m_cards->setCards(benign ? QList<CutSetCard>() : cutSetCards(*m_state, m_scenario, language));
    const bool compared = sets != nullptr && !benign;
    m_glyph->setVisible(compared);
    if (compared) {
        const DecisiveItems items = decisiveItems(m_state->policy(), *run.scenario, *sets);
        m_glyph->setStatus(items.agree() ? Status::Good : Status::Warn);
        setTextOrHide(m_comparison, GatewayTexts::comparison(items, language));
    } else {
        setTextOrHide(m_comparison, {});
    }
}

void GatewayInspector::setInvestment(std::shared_ptr<const InvestView> view)
{
    m_investView = std::move(view);
    if (m_state != nullptr) {
        showInvestment();
    }
}

void GatewayInspector::showInvestment()
{
    m_investment->show(m_investView.get(), m_state->run(m_scenario).scenario->id);
}

QString GatewayInspector::sourcesOf(const QList<SourceRef>& sources,
                                    const QList<SourceDoc>& docs) const
{
    QStringList lines;
    for (const SourceRef& source : sources) {
        lines.append(sourceText(source, docs, m_context.language.current()));
    }
    return lines.join(QLatin1Char('\n'));
}

void GatewayInspector::showRule()
{
    const Language& language = m_context.language.current();
    const int decided = m_outcome != nullptr ? m_outcome->decision.rule : -1;
    const bool asked = m_asked >= 0 && m_asked != decided;
    const int at = asked ? m_asked : decided;
    m_ruleHead->setText(asked ? tr("Rule asked for") : tr("Rule that decided"));
    m_ruleItem->setVisible(false);
    if (at < 0) {
        m_ruleName->setText(m_outcome != nullptr
                                ? gatewayAnswerText(m_outcome->decision.answer, language)
                                : QString());
        setTextOrHide(m_ruleText, tr("No rule spoke against this step."));
        setTextOrHide(m_ruleSource, {});
        return;
    }
    const GatewayRule& rule = m_state->policy().rules.at(at);
    QStringList name{rule.id, nameOf(rule, language)};
    if (!asked) {
        name.append(gatewayAnswerText(m_outcome->decision.answer, language));
    }
    m_ruleName->setText(name.join(QStringLiteral("  ")));
    setTextOrHide(m_ruleText, pick(rule.text, language));
    setTextOrHide(m_ruleSource, sourcesOf(rule.sources, m_state->policy().sources));
    if (!rule.item.isEmpty()) {
        m_ruleItem->setProperty("item", rule.item);
        m_ruleItem->setText(tr("Item %1").arg(rule.item));
        m_ruleItem->setVisible(true);
    }
}

void GatewayInspector::askRule(int rule)
{
    m_asked = rule;
    if (m_state != nullptr) {
        showRule();
    }
}

void GatewayInspector::showItem(const QString& item)
{
    m_item = item;
    if (m_state != nullptr) {
        showItemSection();
    }
}

void GatewayInspector::showItemSection()
{
    const Language& language = m_context.language.current();
    const int at = m_state->policy().itemIndex(m_item);
    const auto& guideline = m_state->snapshot().guideline;
    const GuidelineItem* item = guideline ? guideline->item(m_item) : nullptr;
    const bool known = at >= 0 && item != nullptr;
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_itemHead, m_itemName, m_itemText, m_itemState, m_itemSource, m_answers}) {
        part->setVisible(known);
    }
    if (!known) {
        return;
    }
    m_itemHead->setText(tr("Item %1").arg(m_item));
    m_itemHead->setRemark(tr("level %1").arg(item->level));
    m_itemName->setText(nameOf(*item, language));
    const QString sentence = sentenceOf(*item, language);
    setTextOrHide(m_itemText, sentence == m_itemName->text() ? QString() : sentence);
    m_itemState->setText(
        tr("In this run: %1").arg(GatewayTexts::share(m_state->controls().share(at))));
    setTextOrHide(m_itemSource, sourcesOf(item->sources, guideline->sources));
    m_answers->setText(tr("To its answers"));
}

QString GatewayInspector::comparisonText() const
{
    return m_comparison->text();
}

QString GatewayInspector::ruleText() const
{
    return m_ruleName->text();
}

} // namespace zt
