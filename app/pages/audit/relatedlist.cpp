// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/relatedlist.h"

#include "app/commands/editactions.h"
#include "app/pages/audit/audittexts.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

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
    column->addWidget(m_note);
    connect(m_take, &QPushButton::clicked, this, &RelatedList::taken);
    connect(m_skip, &QPushButton::clicked, this, &RelatedList::skipped);
    retranslate();
}

void RelatedList::addLine(const RelatedLine& line)
{
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    auto* code = new Tag(m_context.theme, line.code);
    auto* title = new ElidedLabel(m_context.theme, Theme::small, true, Tone::Text);
    title->setText(line.title);
    auto* reason = new ElidedLabel(m_context.theme, Theme::small, false, Tone::Secondary);
    reason->setLines(2);
    reason->setText(line.reason);
    grid->addWidget(code, 0, 0, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(
        new Tag(m_context.theme, AuditTexts::strength(line.strength), paint::TagStyle::Outlined),
        0,
        2,
        Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(reason, 1, 1, 1, 2);
    grid->setColumnMinimumWidth(0, codeWidth);
    grid->setColumnStretch(1, 1);
    row->setToolTip(paint::toolTip(line.framework));
    row->setAccessibleName(
        QStringLiteral("%1 %2, %3: %4")
            .arg(line.code, line.title, AuditTexts::strength(line.strength), line.reason));
    m_lines->addWidget(row);
    m_lines->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
}

void RelatedList::show(const QList<RelatedLine>& lines, const std::optional<AnswerOffer>& offer)
{
    clearLayout(m_lines);
    m_count = static_cast<int>(lines.size());
    for (const RelatedLine& line : lines.mid(0, most)) {
        addLine(line);
    }
    m_head->setRemark(QString::number(lines.size()));
    QStringList rest;
    for (const RelatedLine& line : lines.mid(most)) {
        rest.append(line.code);
    }
    m_more->setText(lines.isEmpty() ? tr("The crosswalk has no link for this point.")
                                    : tr("And: %1").arg(rest.join(QStringLiteral("  "))));
    m_more->setVisible(lines.isEmpty() || !rest.isEmpty());
    m_strength->setVisible(!lines.isEmpty());
    m_note->setVisible(offer.has_value() && !m_context.edit.isReadOnly());
    if (offer) {
        m_note->setText(
            tr("An answer can be used again"),
            tr("%1 says: %2. It may support the observation here (%3).")
                .arg(offer->source, offer->says, AuditTexts::strength(offer->strength)));
    }
}

void RelatedList::retranslate()
{
    m_head->setText(tr("Related clauses"));
    m_strength->setText(tr("strength"));
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
