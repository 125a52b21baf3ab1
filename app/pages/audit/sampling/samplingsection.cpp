// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/sampling/samplingsection.h"

#include "app/commands/editactions.h"
#include "app/pages/audit/sampling/samplingstrip.h"
#include "app/widgets/labels.h"
#include "reports/wordingaudit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int longestSeed = 12;

} // namespace

SamplingSection::SamplingSection(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_seed(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_draw(makeButton({}, ButtonKind::Accent))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_draw->setObjectName(QStringLiteral("drawSample"));
    makeSmall(m_draw);
    auto* trailing = new QWidget;
    auto* line = new QHBoxLayout(trailing);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_seed);
    line->addWidget(m_draw);
    m_head->setTrailing(trailing);
    m_column->addWidget(m_head);
    connect(m_draw, &QPushButton::clicked, this, &SamplingSection::drawAsked);
}

void SamplingSection::show(const AuditState& state, const PointRef& ref)
{
    QList<AuditSample> samples;
    for (const AuditSample& sample : state.snapshot().auditSamples) {
        if (sample.audit == state.audit().id && sample.points.contains(ref)) {
            samples.append(sample);
        }
    }
    place(samples.size());
    for (qsizetype i = 0; i < samples.size(); ++i) {
        m_strips[i]->setSample(samples[i], m_context.language.current());
    }
    describe(samples);
    m_draw->setVisible(!m_context.edit.isReadOnly());
}

/// As many strips as samples.
void SamplingSection::place(qsizetype count)
{
    while (m_strips.size() > count) {
        m_strips.takeLast()->deleteLater();
    }
    while (m_strips.size() < count) {
        auto* strip = new SamplingStrip(m_context.theme, this);
        m_column->addWidget(strip);
        strip->show();
        m_strips.append(strip);
        connect(strip, &QAbstractButton::clicked, this, [this, strip] {
            Q_EMIT sampleActivated(strip->sample().id);
        });
    }
}

void SamplingSection::describe(const QList<AuditSample>& samples)
{
    m_seed->setVisible(samples.size() == 1);
    if (samples.size() != 1) {
        m_head->setRemark(samples.isEmpty()
                              ? QString()
                              : tr("%n sample(s)", nullptr, static_cast<int>(samples.size())));
        return;
    }
    const AuditSample& sample = samples.first();
    m_head->setRemark(tr("%1, confidence %2%, tolerable rate %3")
                          .arg(sampleMethodText(sample.method, m_context.language.current()))
                          .arg(sample.rule.confidencePercent)
                          .arg(rateText(sample.rule.tolerableRate)));
    const bool cut = sample.seed.size() > longestSeed;
    const QString seed = cut ? sample.seed.left(longestSeed - 1) + QChar(0x2026) : sample.seed;
    m_seed->setText(seed.isEmpty() ? QString() : tr("Seed %1, can be drawn again").arg(seed));
    m_seed->setToolTip(paint::toolTip(sample.seed));
}

void SamplingSection::retranslate()
{
    m_head->setText(tr("Sampling"));
    m_draw->setText(tr("Draw a sample…"));
}

} // namespace zt
