// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/statusline.h"

#include "app/pages/page.h"
#include "app/widgets/clearlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace zt {

namespace {

constexpr int historyLimit = 10;

} // namespace

StatusLine::StatusLine(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_saved(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_trail(makeLink())
    , m_method(new ElidedLabel(theme, Theme::small, false, Tone::Secondary))
    , m_facts(new QHBoxLayout)
    , m_factBox(new QWidget(this))
    , m_job(makeLabel({}, Theme::small, false, Tone::Text))
    , m_cancel(makeLink())
    , m_hints(new QHBoxLayout)
    , m_hintBox(new QWidget(this))
    , m_density(makeLink())
{
    setFixedHeight(Theme::statusHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::marginLeft, 1, Theme::marginRight, 0);
    row->setSpacing(12);
    row->addWidget(m_saved);
    row->addWidget(m_trail);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setSpacing(12);
    m_factBox->setLayout(m_facts);
    m_factBox->hide();
    row->addWidget(m_factBox);
    row->addWidget(m_method, 1);
    row->addWidget(m_job);
    row->addWidget(m_cancel);
    m_hints->setContentsMargins(0, 0, 0, 0);
    m_hints->setSpacing(16);
    m_hintBox->setLayout(m_hints);
    row->addWidget(m_hintBox);
    row->addWidget(m_density);
    connect(m_trail, &QPushButton::clicked, this, &StatusLine::copyHashRequested);
    connect(m_density, &QPushButton::clicked, this, &StatusLine::densityToggled);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    m_job->hide();
    m_cancel->hide();
    retranslate();
}

QPushButton* StatusLine::makeLink()
{
    QPushButton* button = makeButton({}, ButtonKind::Quiet, this);
    button->setFont(Theme::font(Theme::small));
    button->setProperty("scale", QStringLiteral("link"));
    button->style()->unpolish(button);
    button->style()->polish(button);
    button->setFixedHeight(22);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void StatusLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_trail->setToolTip(tr("Copy the hash of the trail's head"));
    m_density->setToolTip(tr("Switch the height of rows"));
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StatusLine::setSaved(const QString& text)
{
    m_saved->setText(text);
}

void StatusLine::setTrail(const QString& text, const QString& wholeHash)
{
    m_trail->setText(text);
    m_trail->setAccessibleDescription(wholeHash);
}

void StatusLine::setMethod(const QString& text)
{
    m_methodText = text;
    if (!m_factBox->isVisibleTo(this)) {
        m_method->setText(text);
    }
}

void StatusLine::setHints(const QList<KeyHint>& hints)
{
    while (QLayoutItem* item = m_hints->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const KeyHint& hint : hints) {
        m_hints->addWidget(new KeyCap(m_theme, hint.keys, hint.text));
    }
}

void StatusLine::setFacts(const QList<StatusFact>& facts)
{
    clearLayout(m_facts);
    for (const StatusFact& fact : facts) {
        QPushButton* link = makeLink();
        link->setText(fact.text);
        link->setToolTip(fact.toolTip);
        link->setAccessibleDescription(fact.copied);
        connect(link, &QPushButton::clicked, this, [this, text = fact.copied] {
            Q_EMIT copyRequested(text);
        });
        m_facts->addWidget(link);
    }
    m_factBox->setVisible(!facts.isEmpty());
    m_trail->setVisible(facts.isEmpty());
    m_method->setText(facts.isEmpty() ? m_methodText : QString());
}

void StatusLine::setDensity(const QString& text)
{
    m_density->setText(text);
}

void StatusLine::setJob(const QString& text)
{
    m_job->setText(text);
    m_job->setVisible(!text.isEmpty());
    m_cancel->setVisible(!text.isEmpty());
    m_hintBox->setVisible(text.isEmpty());
}

void StatusLine::addHistory(const QString& text)
{
    m_history.prepend(text);
    m_history = m_history.mid(0, historyLimit);
    m_saved->setToolTip(paint::toolTip(m_history.join(QLatin1Char('\n'))));
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->s1);
    paint::horizontalLine(painter, m_theme->line, 0, width(), 0);
}

} // namespace zt
