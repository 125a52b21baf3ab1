// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/whatifstrip.h"

#include "app/widgets/paint.h"
#include "model/domain/explain.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>

#include <cmath>

namespace zt {

namespace {

constexpr int fieldWidth = 44;
constexpr int rtoFieldWidth = 36;
/// Narrower than this the words that can be missed are left out.
constexpr int roomy = 1010;
constexpr int narrowestSlider = 40;
constexpr int longestRtoHours = 87600; // ten years, as System::rtoMinutes

std::optional<double> numberFromText(const QString& text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    bool ok = false;
    const double value = QLocale::c().toDouble(plain, &ok);
    return ok && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

QString hoursText(int minutes)
{
    return QString::number(minutes / 60.0, 'g', 6);
}

QString pointsOrNothing(const std::optional<Centipoints>& value)
{
    return value ? pointsText(*value) : QString();
}

QLabel* smallLabel(Tone tone)
{
    return makeLabel({}, Theme::small, false, tone);
}

} // namespace

std::optional<Centipoints> centipointsFromText(const QString& text)
{
    const std::optional<double> value = numberFromText(text);
    if (!value || *value > 1000) {
        return std::nullopt;
    }
    return static_cast<Centipoints>(std::lround(*value * 100));
}

std::optional<int> minutesFromHours(const QString& text)
{
    const std::optional<double> value = numberFromText(text);
    if (!value || *value > longestRtoHours) {
        return std::nullopt;
    }
    return static_cast<int>(std::lround(*value * 60));
}

StripField::StripField(const ThemeHolder& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setAlignment(Qt::AlignCenter);
    setMaxLength(8);
    connect(&theme, &ThemeHolder::changed, this, &StripField::dress);
    dress();
}

void StripField::setProposed(bool proposed)
{
    if (m_proposed != proposed) {
        m_proposed = proposed;
        dress();
    }
}

void StripField::dress()
{
    setFont(Theme::font(Theme::body, m_proposed));
    const QString colour = (m_proposed ? m_theme->acc : m_theme->tx).name();
    const QString line = (m_proposed ? m_theme->acc : m_theme->ctl).name();
    setStyleSheet(
        QStringLiteral("QLineEdit { min-height: 20px; max-height: 20px; padding: 0 2px;"
                       " margin: 0; border: 1px solid %1; border-radius: 4px; color: %2; }"
                       "QLineEdit:focus { border: 2px solid %3; padding: 0 1px;"
                       " min-height: 18px; max-height: 20px; }")
            .arg(line, colour, m_theme->acc.name()));
    setFixedHeight(Theme::stripControl);
}

WhatIfStrip::WhatIfStrip(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(makeLabel({}, Theme::body, true))
    , m_tag(new Tag(theme, {}, paint::TagStyle::Outlined))
    , m_risk(makeCutoff(CutoffSlider::Keeps::AtLeast))
    , m_impact(makeCutoff(CutoffSlider::Keeps::AtMost))
    , m_rtoLabel(smallLabel(Tone::Text))
    , m_rto(new StripField(theme))
    , m_hours(smallLabel(Tone::Text))
    , m_method(makeButton({}, ButtonKind::Quiet))
    , m_resultLabel(smallLabel(Tone::Secondary))
    , m_before(makeLabel({}, Theme::title, false, Tone::Secondary))
    , m_after(makeLabel({}, Theme::large, true, Tone::Accent))
    , m_reset(makeButton({}, ButtonKind::Quiet))
    , m_apply(makeButton({}, ButtonKind::Accent))
{
    setFixedHeight(Theme::stripHeight);
    setMinimumWidth(1); // it squeezes itself, see resizeEvent()
    m_rto->setFixedWidth(rtoFieldWidth);
    for (QPushButton* button : {m_method, m_reset, m_apply}) {
        makeSmall(button);
    }
    QSizePolicy kept = m_tag->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_tag->setSizePolicy(kept);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_tag);
    for (const Cutoff& control : {m_risk, m_impact}) {
        line->addSpacing(6);
        line->addWidget(control.label);
        line->addWidget(control.field);
        line->addWidget(control.slider, 12);
    }
    line->addSpacing(6);
    line->addWidget(m_rtoLabel);
    line->addWidget(m_rto);
    line->addWidget(m_hours);
    line->addWidget(m_method);
    line->addStretch(1);
    line->addWidget(m_resultLabel);
    line->addWidget(m_before);
    line->addWidget(m_after);
    line->addSpacing(4);
    line->addWidget(m_reset);
    line->addWidget(m_apply);
    connectCutoff(m_risk, true);
    connectCutoff(m_impact, false);
    connect(m_rto, &QLineEdit::editingFinished, this, &WhatIfStrip::proposeRto);
    connect(m_method, &QPushButton::clicked, this, &WhatIfStrip::methodRequested);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfStrip::resetRequested);
    connect(m_apply, &QPushButton::clicked, this, &WhatIfStrip::applyRequested);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

WhatIfStrip::Cutoff WhatIfStrip::makeCutoff(CutoffSlider::Keeps keeps)
{
    Cutoff control{
        smallLabel(Tone::Text), new StripField(m_theme), new CutoffSlider(m_theme, keeps)};
    control.field->setFixedWidth(fieldWidth);
    control.field->setPlaceholderText(QStringLiteral("—"));
    control.slider->setMaximumWidth(116);
    control.slider->setMinimumWidth(narrowestSlider);
    return control;
}

void WhatIfStrip::connectCutoff(const Cutoff& control, bool risk)
{
    connect(control.slider, &QAbstractSlider::valueChanged, this, [this, risk](int value) {
        proposeCutoff(risk, value * 100);
    });
    StripField* field = control.field;
    connect(field, &QLineEdit::editingFinished, this, [this, risk, field] {
        const QString text = field->text().trimmed();
        const std::optional<Centipoints> value = centipointsFromText(text);
        if (value || text.isEmpty()) {
            proposeCutoff(risk, value);
        } else {
            showValues();
        }
    });
}

void WhatIfStrip::proposeCutoff(bool risk, std::optional<Centipoints> value)
{
    Methodology next = m_proposed;
    (risk ? next.riskCutoff : next.impactCutoff) = value;
    if (value && next.instrument == Instrument::Conditions) {
        // A cut-off somebody moves shall count. The other one must not decide unasked, so it starts
        // where it lets everything pass.
        next.instrument = Instrument::Both;
        next.riskCutoff = next.riskCutoff.value_or(possibleRisk(next).min);
        next.impactCutoff = next.impactCutoff.value_or(possibleImpact(next).max);
    }
    if (next != m_proposed) {
        Q_EMIT proposed(next);
    }
}

void WhatIfStrip::proposeRto()
{
    const std::optional<int> minutes = minutesFromHours(m_rto->text());
    Methodology next = m_proposed;
    next.rtoMinutesGreaterThan = minutes.value_or(next.rtoMinutesGreaterThan);
    if (next != m_proposed) {
        Q_EMIT proposed(next);
    } else {
        showValues();
    }
}

void WhatIfStrip::setHistograms(const Histogram& risk, const Histogram& impact)
{
    const auto set = [](CutoffSlider* slider, const Histogram& histogram) {
        const QSignalBlocker quiet(slider);
        slider->setRange(histogram.from,
                         histogram.from + static_cast<int>(histogram.counts.size()) - 1);
        slider->setHistogram(histogram.counts);
    };
    set(m_risk.slider, risk);
    set(m_impact.slider, impact);
    showValues();
}

void WhatIfStrip::setMethods(const Methodology& recorded, const Methodology& proposed)
{
    m_recorded = recorded;
    m_proposed = proposed;
    showValues();
    showButtons();
}

void WhatIfStrip::showValues()
{
    const auto show = [](const Cutoff& control,
                         const std::optional<Centipoints>& now,
                         const std::optional<Centipoints>& before,
                         int neutral) {
        const QSignalBlocker quiet(control.slider);
        control.field->setText(pointsOrNothing(now));
        control.field->setProposed(now != before);
        control.slider->setValue(now ? *now / 100 : neutral);
        control.slider->setRecorded(before ? *before / 100 : control.slider->minimum() - 1);
    };
    show(m_risk, m_proposed.riskCutoff, m_recorded.riskCutoff, m_risk.slider->minimum());
    show(m_impact, m_proposed.impactCutoff, m_recorded.impactCutoff, m_impact.slider->maximum());
    m_rto->setText(hoursText(m_proposed.rtoMinutesGreaterThan));
    m_rto->setProposed(m_proposed.rtoMinutesGreaterThan != m_recorded.rtoMinutesGreaterThan);
}

void WhatIfStrip::showButtons()
{
    const bool different = m_proposed != m_recorded;
    const bool method = m_proposed.instrument != m_recorded.instrument ||
                        m_proposed.weightPercent != m_recorded.weightPercent;
    setButtonKind(m_method, method ? ButtonKind::Accent : ButtonKind::Quiet);
    m_tag->setVisible(different);
    m_reset->setEnabled(different);
    m_apply->setEnabled(different && !m_readOnly);
    const QString why = m_readOnly  ? tr("The file is open for reading only")
                        : different ? QString()
                                    : tr("Nothing is being tried out");
    m_apply->setToolTip(paint::toolTip(why));
    m_reset->setToolTip(paint::toolTip(different ? QString() : tr("Nothing is being tried out")));
}

void WhatIfStrip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showButtons();
}

void WhatIfStrip::setResult(int recorded, int proposed)
{
    const bool different = m_proposed != m_recorded;
    m_before->setVisible(different);
    m_before->setText(QString::number(recorded) + QStringLiteral(" →"));
    m_after->setText(QString::number(different ? proposed : recorded));
    setTone(m_after, different ? Tone::Accent : Tone::Text);
    m_after->setAccessibleName(
        different ? tr("Selected: %1 now, %2 as tried out").arg(recorded).arg(proposed)
                  : tr("Selected: %1").arg(recorded));
}

void WhatIfStrip::retranslate()
{
    m_title->setText(tr("What if"));
    m_tag->setText(tr("not recorded"));
    m_risk.label->setText(tr("Risk total ≥"));
    m_risk.field->setAccessibleName(tr("Risk cut-off"));
    m_risk.slider->setAccessibleName(tr("Risk cut-off"));
    m_impact.label->setText(tr("Impact total ≤"));
    m_impact.field->setAccessibleName(tr("Impact cut-off"));
    m_impact.slider->setAccessibleName(tr("Impact cut-off"));
    m_rtoLabel->setText(tr("RTO >"));
    m_rto->setAccessibleName(tr("Recovery time objective longer than, in hours"));
    m_hours->setText(tr("h"));
    m_method->setText(tr("Method…"));
    m_resultLabel->setText(tr("Selected"));
    m_reset->setText(tr("Reset"));
    m_apply->setText(tr("Apply…"));
    showButtons();
}

void WhatIfStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= roomy;
    m_resultLabel->setVisible(wide);
    m_hours->setVisible(wide);
    layout()->setSpacing(wide ? 8 : 5);
}

void WhatIfStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->s1);
    paint::horizontalLine(painter, m_theme->line, 0, width(), height() - 1);
}

} // namespace zt
