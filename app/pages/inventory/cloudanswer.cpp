// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/cloudanswer.h"

#include "app/widgets/labels.h"
#include "app/widgets/segments.h"
#include "reports/wording.h"

#include <QHBoxLayout>

namespace zt {

namespace {

constexpr int notAskedWidth = 164;
constexpr int lineHeight = 28;
constexpr int models = 3; ///< the choice after them is "unknown"

} // namespace

CloudAnswer::CloudAnswer(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_segment(new ChoiceSegment(theme))
    , m_notAsked(makeLabel({}, Theme::small, false, Tone::Hint))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    m_notAsked->setFixedSize(notAskedWidth, lineHeight);
    m_notAsked->setProperty("box", QStringLiteral("disabled"));
    m_notAsked->setAlignment(Qt::AlignCenter);
    line->addWidget(m_segment);
    line->addWidget(m_notAsked);
    setFocusProxy(m_segment);
    connect(m_segment, &ChoiceSegment::chosen, this, [this](int index) {
        Q_EMIT chosen(index >= models ? CloudModel::Unknown : static_cast<CloudModel>(index + 1));
    });
}

void CloudAnswer::setAnswer(CloudModel model, bool asked)
{
    m_asked = asked;
    m_segment->setCurrent(model == CloudModel::Unknown ? models : static_cast<int>(model) - 1);
    m_segment->setVisible(asked);
    m_notAsked->setVisible(!asked);
}

void CloudAnswer::retranslate(const Language& language)
{
    m_segment->setChoices({cloudModelText(CloudModel::Iaas, language),
                           cloudModelText(CloudModel::Paas, language),
                           cloudModelText(CloudModel::Saas, language),
                           triText(Tri::Unknown, language)});
    m_notAsked->setText(tr("No cloud in use, not asked"));
}

} // namespace zt
