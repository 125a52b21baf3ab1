// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pageprompt.h"

#include "app/widgets/labels.h"

#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int sentenceWidth = 520;

} // namespace

PagePrompt::PagePrompt(QWidget* parent)
    : QWidget(parent)
    , m_task(makeLabel({}, Theme::large, true))
    , m_sentence(makeLabel({}, Theme::body, false, Tone::Secondary, true))
    , m_primary(makeButton({}, ButtonKind::Primary))
    , m_ways(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    column->setSpacing(8);
    m_sentence->setFixedWidth(sentenceWidth);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_ways->setSpacing(8);
    m_ways->addWidget(m_primary, 0, Qt::AlignHCenter);
    column->addStretch(2);
    column->addWidget(m_task, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addLayout(m_ways);
    column->addStretch(3);
    setFocusProxy(m_primary);
}

void PagePrompt::setTexts(const QString& task, const QString& sentence)
{
    m_task->setText(task);
    m_sentence->setText(sentence);
    // A centred widget gets its least height, which of a wrapping label is one line.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(sentenceWidth));
}

QPushButton* PagePrompt::addQuietWay()
{
    QPushButton* button = makeButton({}, ButtonKind::Quiet);
    m_ways->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace zt
