// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/scenariopanel.h"

#include "app/charts/ceremonyview.h"
#include "app/charts/sequencecontent.h"
#include "app/charts/sequenceview.h"
#include "app/pages/gateway/gatewaytexts.h"
#include "app/pages/gateway/steptablemodel.h"
#include "app/widgets/labels.h"
#include "app/widgets/rowtable.h"
#include "app/widgets/segments.h"
#include "reports/phrase.h"
#include "reports/wordinggateway.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int cutHeight = 34;
constexpr int glyphSide = 14;

} // namespace

/// Green and dashed: what would have happened, not what did.
class ScenarioPanel::CutLine final : public QWidget
{
public:
    explicit CutLine(const ThemeHolder& theme)
        : m_theme(theme)
    {
        setFixedHeight(cutHeight);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setObjectName(QStringLiteral("cutLine"));
    }

    void setText(const QString& lead, const QString& text)
    {
        m_lead = lead;
        m_text = text;
        setAccessibleName(lead + text);
        setToolTip(paint::toolTip(lead + text));
        setVisible(!lead.isEmpty());
        update();
    }

    [[nodiscard]] QString text() const { return m_lead + m_text; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme->good, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5), Theme::radiusField, Theme::radiusField);
        paint::statusGlyph(painter,
                           *m_theme,
                           Status::Good,
                           QRectF(10, (height() - glyphSide) / 2.0, glyphSide, glyphSide));
        painter.setPen(m_theme->good);
        painter.setFont(Theme::font(Theme::small, true));
        const int lead = painter.fontMetrics().horizontalAdvance(m_lead);
        constexpr int left = 32;
        painter.drawText(QRect(left, 0, lead + 2, height()), Qt::AlignVCenter, m_lead);
        painter.setFont(Theme::font(Theme::small));
        paint::elided(
            painter, QRectF(left + lead, 0, width() - left - lead - 10, height()), m_text);
    }

private:
    const ThemeHolder& m_theme;
    QString m_lead;
    QString m_text;
};

ScenarioPanel::ScenarioPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(makeLabel({}, Theme::body, false, Tone::Hint))
    , m_name(new ElidedLabel(context.theme, Theme::title, true, Tone::Text))
    , m_verdict(new Tag(context.theme, {}, paint::TagStyle::Tinted))
    , m_timelines(new SegmentedSwitch(context.theme))
    , m_gist(makeLabel({}, Theme::body, false, Tone::Secondary, true))
    , m_expected(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_model(new StepTableModel(context.theme, this))
    , m_looks(new SegmentedSwitch(context.theme))
    , m_stack(new QStackedWidget)
    , m_diagram(new SequenceView(context.theme, context.ui))
    , m_steps(new RowTable(
          context.theme, *m_model, StepTableModel::DeedColumn, {74, 104, 200, 170, 150, 44, 104}))
    , m_bytes(new CeremonyView(context.theme, context.ui))
    , m_cut(new CutLine(context.theme))
{
    m_steps->setObjectName(QStringLiteral("scenarioSteps"));
    buildHead();
    connect(m_steps, &RowTable::rowChosen, this, &ScenarioPanel::chooseStep);
    connect(m_timelines, &SegmentedSwitch::chosen, this, &ScenarioPanel::chooseTimeline);
    connect(m_diagram, &SequenceView::stepChosen, this, &ScenarioPanel::chooseStep);
    connect(m_diagram->menu(), &ChartMenu::failed, this, &ScenarioPanel::failed);
    connect(m_looks, &SegmentedSwitch::chosen, this, [this](int look) {
        setLook(static_cast<Look>(look));
    });
}

void ScenarioPanel::buildHead()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::marginLeft, 12, Theme::marginRight, 12);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_id);
    line->addWidget(m_name, 1);
    line->addWidget(m_verdict);
    line->addWidget(m_timelines);
    line->addWidget(m_looks);
    column->addLayout(line);
    column->addWidget(m_gist);
    column->addWidget(m_expected);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    m_stack->addWidget(m_diagram);
    m_stack->addWidget(m_steps);
    m_stack->addWidget(m_bytes);
    column->addWidget(m_stack, 1);
    column->addWidget(m_cut);
}

void ScenarioPanel::setLook(Look look)
{
    m_stack->setCurrentIndex(static_cast<int>(look));
    m_looks->setCurrent(static_cast<int>(look));
    if (m_state != nullptr) {
        showCut();
    }
}

ScenarioPanel::Look ScenarioPanel::look() const
{
    return static_cast<Look>(m_stack->currentIndex());
}

void ScenarioPanel::focusSteps()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

const TimelineRun& ScenarioPanel::timeline() const
{
    const ScenarioRun& run = m_state->run(m_scenario);
    return m_twin && run.twin ? *run.twin : run.attack;
}

void ScenarioPanel::show(const GatewayState& state, int scenario)
{
    const bool moved = scenario != m_scenario;
    m_state = &state;
    m_scenario = scenario;
    m_twin = m_twin && !moved && state.run(scenario).twin.has_value();
    if (moved) {
        m_step = -1;
    }
    showHead();
    showSteps();
    showCut();
}

void ScenarioPanel::showHead()
{
    const Language& language = m_context.language.current();
    const ScenarioRun& run = m_state->run(m_scenario);
    const GatewayScenario& scenario = *run.scenario;
    m_id->setText(scenario.id);
    m_name->setText(pick(scenario.name, language));
    m_verdict->setText(GatewayTexts::outcome(timeline().outcome, language));
    m_verdict->setStatus(GatewayTexts::status(timeline().outcome));
    m_gist->setText(pick(scenario.gist, language));
    QStringList facts{scenarioKindText(scenario.kind, language)};
    if (!scenario.twin.isEmpty()) {
        const int twin = m_state->indexOf(scenario.twin);
        const QString name =
            twin < 0 ? QString()
                     : GatewayTexts::outcome(m_state->run(twin).attack.outcome, language);
        facts.append(tr("counterpart %1: %2").arg(scenario.twin, name));
    } else if (run.twin) {
        facts.append(tr("counterpart: %1").arg(GatewayTexts::outcome(run.twin->outcome, language)));
    }
    if (!run.attack.asExpected) {
        facts.append(tr("not as with every item there"));
    }
    m_expected->setText(facts.join(language.of(QStringLiteral("　"), QStringLiteral(" · "))));
    m_timelines->setSegments(
        run.twin ? QList<SegmentedSwitch::Segment>{{tr("Attack"), {}}, {tr("Counterpart"), {}}}
                 : QList<SegmentedSwitch::Segment>());
    m_timelines->setCurrent(m_twin ? 1 : 0);
    m_looks->setSegments({{tr("Sequence"), {}}, {tr("Table"), {}}, {tr("Bytes"), {}}});
    m_looks->setCurrent(static_cast<int>(look()));
}

void ScenarioPanel::showSteps()
{
    m_model->setRows(stepRows(m_state->policy(),
                              *m_state->run(m_scenario).scenario,
                              timeline(),
                              m_context.language.current()));
    const auto last = static_cast<int>(timeline().steps.size()) - 1;
    if (m_step < 0 || m_step > last) {
        m_step = last;
        for (int i = 0; i <= last; ++i) {
            if (!timeline().steps.at(static_cast<size_t>(i)).reached.isEmpty()) {
                m_step = i;
                break;
            }
        }
    }
    m_steps->choose(m_step);
    showDiagram();
    m_steps->setAccessibleName(tr("Steps of %1").arg(m_state->run(m_scenario).scenario->id));
}

void ScenarioPanel::showDiagram()
{
    const ScenarioRun& whole = m_state->runs().whole.runs.at(m_scenario);
    SequenceSource source;
    source.policy = &m_state->policy();
    source.scenario = m_state->run(m_scenario).scenario;
    source.run = &timeline();
    source.twin = m_twin;
    source.whole = m_twin && whole.twin ? &*whole.twin : &whole.attack;
    if (!m_twin) {
        source.cut = m_state->cut(m_scenario);
    }
    source.failedSteps = m_state->ceremonies(m_scenario).failedSteps(m_state->policy(), timeline());
    m_diagram->show(sequenceOf(source, m_context.language.current()));
    m_diagram->chooseStep(m_step);
    showBytes();
}

/// What the step chosen sent, and how it was checked.
void ScenarioPanel::showBytes()
{
    const CeremonyResult* result = nullptr;
    if (m_step >= 0 && m_step < static_cast<int>(timeline().steps.size())) {
        const StepOutcome& step = timeline().steps.at(static_cast<size_t>(m_step));
        result = m_state->ceremonies(m_scenario).of(*step.step->step);
    }
    m_bytes->show(result != nullptr ? &result->trace : nullptr, m_context.language.current());
}

/// 「若有 2-4：在此切斷」: the diagram has it as a line of its own.
void ScenarioPanel::showCut()
{
    const Language& language = m_context.language.current();
    const std::optional<AttackCut>& cut = m_state->cut(m_scenario);
    if (!cut || m_twin || look() != Look::Table) {
        m_cut->setText({}, {});
        return;
    }
    const GatewayPolicy& policy = m_state->policy();
    const TimelineRun& run = m_state->run(m_scenario).attack;
    const StepOutcome& step = run.steps.at(static_cast<size_t>(cut->step));
    const QString time =
        scenarioTimeText(m_state->run(m_scenario).scenario->start, step.step->step->atMs);
    const QString rule = cut->rule < 0 ? QString()
                                       : policy.rules.at(cut->rule).id + u' ' +
                                             nameOf(policy.rules.at(cut->rule), language);
    m_cut->setText(
        tr("With %1: cut off here").arg(itemList(GatewayTexts::ids(policy, cut->items), language)),
        language.of(QStringLiteral("　"), QStringLiteral("  ")) +
            QStringList{time, rule, gatewayAnswerText(cut->answer, language)}.join(
                language.of(QStringLiteral("　"), QStringLiteral(" · "))));
}

QString ScenarioPanel::cutText() const
{
    return m_cut->text();
}

void ScenarioPanel::chooseStep(int step)
{
    if (step >= 0 && step != m_step) {
        m_step = step;
        m_steps->choose(step);
        m_diagram->chooseStep(step);
        showBytes();
        Q_EMIT stepChosen(step);
    }
}

void ScenarioPanel::chooseTimeline(int part)
{
    m_twin = part == 1;
    m_step = -1;
    showHead();
    showSteps();
    showCut();
    Q_EMIT stepChosen(m_step);
}

void ScenarioPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
    }
}

} // namespace zt
