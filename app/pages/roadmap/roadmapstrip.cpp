// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/roadmap/roadmapstrip.h"

#include "app/pages/common/moneytext.h"
#include "app/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace zt {

namespace {

constexpr int fieldWidth = 62;
constexpr int roomy = 940;

/// Below this the slider would take the words of the fields beside it; the fields do the same.
constexpr int sliderFrom = 1000;

QLineEdit* limitField()
{
    auto* field = new QLineEdit;
    field->setAlignment(Qt::AlignCenter);
    field->setFixedWidth(fieldWidth);
    field->setMaxLength(14);
    field->setPlaceholderText(QStringLiteral("—"));
    return field;
}

QString limitText(const std::optional<Money>& limit)
{
    return limit ? moneyText(*limit) : QString();
}

} // namespace

RoadmapStrip::RoadmapStrip(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(makeLabel({}, Theme::body, true))
    , m_tag(new Tag(theme, {}, paint::TagStyle::Outlined))
    , m_totalLabel(makeLabel({}, Theme::small))
    , m_total(limitField())
    , m_slider(new CutoffSlider(theme, CutoffSlider::Keeps::AtMost))
    , m_capLabel(makeLabel({}, Theme::small))
    , m_cap(limitField())
    , m_goalLabel(makeLabel({}, Theme::small))
    , m_goal(new QComboBox)
    , m_resultLabel(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_before(makeLabel({}, Theme::title, false, Tone::Secondary))
    , m_after(makeLabel({}, Theme::large, true, Tone::Accent))
    , m_reset(makeButton({}, ButtonKind::Quiet))
    , m_apply(makeButton({}, ButtonKind::Accent))
{
    setFixedHeight(Theme::stripHeight);
    setMinimumWidth(1);
    m_slider->setRange(0, curveSteps);
    m_slider->setMaximumWidth(140);
    m_slider->setMinimumWidth(40);
    m_goal->addItems({QString(), QString()});
    makeSmall(m_reset);
    makeSmall(m_apply);
    QSizePolicy kept = m_tag->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_tag->setSizePolicy(kept);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    line->setSpacing(8);
    for (QWidget* part : QList<QWidget*>{m_title, m_tag, m_totalLabel, m_total}) {
        line->addWidget(part);
    }
    line->addWidget(m_slider, 12);
    for (QWidget* part : QList<QWidget*>{m_capLabel, m_cap, m_goalLabel, m_goal}) {
        line->addWidget(part);
    }
    line->addStretch(1);
    for (QWidget* part : QList<QWidget*>{m_resultLabel, m_before, m_after, m_reset, m_apply}) {
        line->addWidget(part);
    }
    connect(m_total, &QLineEdit::editingFinished, this, &RoadmapStrip::propose);
    connect(m_cap, &QLineEdit::editingFinished, this, &RoadmapStrip::propose);
    connect(m_goal, &QComboBox::currentIndexChanged, this, &RoadmapStrip::propose);
    connect(m_slider, &QAbstractSlider::valueChanged, this, [this](int step) {
        m_total->setText(moneyText(m_everything / curveSteps * step +
                                   (step == curveSteps ? m_everything % curveSteps : 0)));
        propose();
    });
    connect(m_reset, &QPushButton::clicked, this, &RoadmapStrip::resetRequested);
    connect(m_apply, &QPushButton::clicked, this, &RoadmapStrip::applyRequested);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void RoadmapStrip::propose()
{
    RoadmapSettings next = m_settings;
    const auto read = [](const QLineEdit* field, std::optional<Money>& limit) {
        if (field->text() == limitText(limit)) {
            return; // a rounded text must not round the amount
        }
        const std::optional<Money> typed = moneyFromText(field->text());
        if (typed || field->text().trimmed().isEmpty()) {
            limit = typed;
        }
    };
    read(m_total, next.budgetTotal);
    read(m_cap, next.budgetPerQuarter);
    next.goal = m_goal->currentIndex() == 1 ? PlanGoal::Pillars : PlanGoal::Items;
    if (next != m_settings) {
        Q_EMIT proposed(next);
    } else {
        m_total->setText(limitText(m_settings.budgetTotal));
        m_cap->setText(limitText(m_settings.budgetPerQuarter));
    }
}

void RoadmapStrip::show(const RoadmapState& state, bool readOnly)
{
    m_settings = state.whatIf.settings;
    m_everything = state.everything;
    showValues(state);
    showResult(state);
    const bool differs = state.differs();
    m_tag->setVisible(differs);
    m_reset->setEnabled(differs);
    m_apply->setEnabled(differs && state.chosen && !readOnly);
    const QString why = readOnly        ? tr("The file is open for reading only")
                        : !differs      ? tr("Nothing is being tried out")
                        : !state.chosen ? tr("The best set is being looked for")
                                        : QString();
    m_apply->setToolTip(paint::toolTip(why));
}

void RoadmapStrip::showValues(const RoadmapState& state)
{
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker goal(m_goal);
    m_total->setText(limitText(m_settings.budgetTotal));
    m_cap->setText(limitText(m_settings.budgetPerQuarter));
    m_goal->setCurrentIndex(m_settings.goal == PlanGoal::Pillars ? 1 : 0);
    const auto stepOf = [&](const std::optional<Money>& limit) {
        const Money step = std::max<Money>(1, m_everything / curveSteps);
        return limit ? static_cast<int>(std::min<Money>(curveSteps, *limit / step)) : curveSteps;
    };
    if (!state.found.curve.isEmpty()) {
        m_slider->setHistogram(QList<int>{0} + state.found.curve);
    }
    m_slider->setValue(stepOf(m_settings.budgetTotal));
    m_slider->setRecorded(
        state.snapshot.roadmap.budgetTotal ? stepOf(state.snapshot.roadmap.budgetTotal) : -1);
}

void RoadmapStrip::showResult(const RoadmapState& state)
{
    const bool pillars = m_settings.goal == PlanGoal::Pillars;
    const ActionSet& best = state.found.choice.best;
    const int before = pillars ? state.asRecorded.pillars : state.asRecorded.items;
    const int after = pillars ? best.pillars : best.items;
    m_resultLabel->setText(pillars ? tr("Pillars at target") : tr("Items closed"));
    m_before->setVisible(before != after);
    m_before->setText(QString::number(before) + QStringLiteral(" →"));
    m_after->setText(QString::number(after));
    setTone(m_after, before != after ? Tone::Accent : Tone::Text);
    m_after->setAccessibleName(tr("%1: %2 as recorded, %3 as tried out")
                                   .arg(m_resultLabel->text())
                                   .arg(before)
                                   .arg(after));
}

void RoadmapStrip::retranslate()
{
    const QSignalBlocker goal(m_goal);
    m_title->setText(tr("What if"));
    m_tag->setText(tr("not recorded"));
    m_totalLabel->setText(tr("Total ≤ (NT$ 10k)"));
    m_total->setAccessibleName(tr("Total budget, in ten thousands"));
    m_slider->setAccessibleName(tr("Total budget"));
    m_capLabel->setText(tr("Per quarter ≤"));
    m_cap->setAccessibleName(tr("Cap per quarter, in ten thousands"));
    m_goalLabel->setText(tr("for"));
    m_goal->setItemText(0, tr("most items"));
    m_goal->setItemText(1, tr("most pillars"));
    m_goal->setMinimumWidth(m_goal->sizeHint().width());
    m_goal->setAccessibleName(tr("Goal of the choice"));
    m_reset->setText(tr("Reset"));
    m_apply->setText(tr("Apply…"));
}

void RoadmapStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= roomy;
    m_resultLabel->setVisible(wide);
    m_goalLabel->setVisible(wide);
    m_slider->setVisible(width() >= sliderFrom);
    layout()->setSpacing(wide ? 8 : 5);
}

void RoadmapStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->s1);
    paint::horizontalLine(painter, m_theme->line, 0, width(), height() - 1);
}

} // namespace zt
