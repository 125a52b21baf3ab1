// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/relatedlist.h"

#include "app/commands/editactions.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/labels.h"
#include "reports/phrase.h"
#include "reports/wordingcrosswalk.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype most = 5;
constexpr int codeWidth = 64;

} // namespace

RelatedList::RelatedList(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_strength(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_lines(new QVBoxLayout)
    , m_more(makeLabel({}, Theme::small, false, Tone::Hint, true))
    , m_showAll(makeButton({}, ButtonKind::Quiet))
    , m_crosswalks(makeButton({}, ButtonKind::Quiet))
    , m_note(new Note(context.theme, Status::Info))
    , m_take(nullptr)
    , m_skip(nullptr)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_lines->setSpacing(6);
    m_head->setTrailing(m_strength);
    m_take = m_note->addButton({}, ButtonKind::Accent);
    m_skip = m_note->addButton({}, ButtonKind::Quiet);
    column->addWidget(m_head);
    column->addLayout(m_lines);
    column->addWidget(m_more);
    column->addWidget(m_showAll, 0, Qt::AlignLeft);
    column->addWidget(m_note);
    column->addWidget(m_crosswalks, 0, Qt::AlignLeft);
    connect(m_crosswalks, &QPushButton::clicked, this, &RelatedList::crosswalksAsked);
    connect(m_take, &QPushButton::clicked, this, &RelatedList::taken);
    connect(m_skip, &QPushButton::clicked, this, &RelatedList::skipped);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_whole = true;
        fillLines();
    });
    retranslate();
}

void RelatedList::addLine(const RelatedPoint& point)
{
    const Language& language = m_context.language.current();
    const QString strengthWord = crosswalkStrengthWord(point.link.strength, language);
    // what is not at hand has no name; its set has
    const QString titleText =
        pick(point.title.zh.isEmpty() ? point.framework : point.title, language);
    const QString source =
        QStringLiteral("%1 %2").arg(pick(point.source, language), point.version).trimmed();
    const QString reasonText =
        point.isOwn ? QStringLiteral("%1 — %2").arg(pick(point.link.reason, language), source)
                    : pick(point.link.reason, language);
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    auto* code = new Tag(m_context.theme, point.link.node.id);
    auto* title = new ElidedLabel(m_context.theme, Theme::small, true, Tone::Text);
    title->setText(titleText);
    auto* reason = new ElidedLabel(m_context.theme, Theme::small, false, Tone::Secondary);
    reason->setLines(2);
    reason->setText(reasonText);
    grid->addWidget(code, 0, 0, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(new Tag(m_context.theme, strengthWord, paint::TagStyle::Outlined),
                    0,
                    2,
                    Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(reason, 1, 1, 1, 2);
    grid->setColumnMinimumWidth(0, codeWidth);
    grid->setColumnStretch(1, 1);
    row->setToolTip(
        paint::toolTip(tr("%1; said by %2").arg(pick(point.framework, language), source)));
    row->setAccessibleName(QStringLiteral("%1 %2, %3: %4")
                               .arg(point.link.node.id, titleText, strengthWord, reasonText));
    m_lines->addWidget(row);
    m_lines->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
}

void RelatedList::fillLines()
{
    clearLayout(m_lines);
    const qsizetype shown = m_whole ? m_points.size() : std::min(m_points.size(), most);
    for (const RelatedPoint& point : m_points.mid(0, shown)) {
        addLine(point);
    }
    m_shownCount = static_cast<int>(shown);
    m_head->setRemark(QString::number(m_points.size()));
    QStringList rest;
    for (const RelatedPoint& point : m_points.mid(shown)) {
        rest.append(point.link.node.id);
    }
    m_more->setText(m_points.isEmpty() ? tr("The crosswalk has no link for this point.")
                                       : tr("And: %1").arg(rest.join(QStringLiteral("  "))));
    m_more->setVisible(m_points.isEmpty() || !rest.isEmpty());
    m_showAll->setVisible(!rest.isEmpty());
}

void RelatedList::show(const QList<RelatedPoint>& points,
                       const std::optional<AnswerElsewhere>& offer,
                       const Snapshot& snapshot)
{
    const bool same = points.size() == m_points.size() &&
                      std::equal(points.begin(),
                                 points.end(),
                                 m_points.begin(),
                                 [](const RelatedPoint& a, const RelatedPoint& b) {
                                     return a.link.link == b.link.link &&
                                            a.link.node == b.link.node &&
                                            a.link.crosswalk == b.link.crosswalk;
                                 });
    m_whole = m_whole && same;
    m_points = points;
    fillLines();
    m_strength->setVisible(!points.isEmpty());
    m_note->setVisible(offer.has_value() && !m_context.edit.isReadOnly());
    if (offer) {
        const Language& language = m_context.language.current();
        m_note->setText(tr("An answer can be used again"),
                        tr("%1 says: %2. It may support the observation here (%3).")
                            .arg(answerSourceText(*offer, snapshot, language),
                                 answerSaysText(*offer, language),
                                 crosswalkStrengthWord(offer->strength.strength, language)));
    }
}

void RelatedList::retranslate()
{
    m_head->setText(tr("Related clauses"));
    m_strength->setText(tr("strength"));
    m_showAll->setText(tr("Show all, with reasons"));
    m_crosswalks->setText(tr("Crosswalks…"));
    m_take->setText(tr("Take it, with its source"));
    m_skip->setText(tr("Skip"));
}

void RelatedList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
