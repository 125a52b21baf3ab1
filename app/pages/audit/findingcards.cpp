// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/findingcards.h"

#include "app/commands/editactions.h"
#include "app/pages/audit/audittexts.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/auditpaint.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/labels.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zt {

FindingCards::FindingCards(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_add(makeButton({}, ButtonKind::Accent))
    , m_cards(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    makeSmall(m_add);
    m_add->setObjectName(QStringLiteral("addFinding"));
    m_head->setTrailing(m_add);
    m_cards->setSpacing(12);
    column->addWidget(m_head);
    column->addLayout(m_cards);
    connect(m_add, &QPushButton::clicked, this, &FindingCards::addAsked);
    retranslate();
}

void FindingCards::show(const AuditState& state, const PointRef& ref)
{
    clearLayout(m_cards);
    const QList<const AuditFinding*> findings = state.findingsAt(ref);
    for (const AuditFinding* finding : findings) {
        addCard(state, *finding);
    }
    m_head->setRemark(findings.isEmpty() ? tr("none for this point") : QString());
    m_add->setEnabled(!m_context.edit.isReadOnly());
}

void FindingCards::addCard(const AuditState& state, const AuditFinding& finding)
{
    const Language& language = m_context.language.current();
    auto* card = new QWidget;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    auto* severity = new Tag(
        m_context.theme, auditSeverityText(finding.severity, language), paint::TagStyle::Tinted);
    severity->setStatus(paint::shapeOf(finding.severity));
    line->addWidget(severity);
    line->addWidget(makeLabel(
        auditFindingStatusText(finding.status, language), Theme::small, false, Tone::Secondary));
    line->addStretch(1);
    auto* code = makeButton(finding.code, ButtonKind::Accent);
    makeSmall(code);
    line->addWidget(code);
    column->addLayout(line);
    column->addWidget(
        makeLabel(AuditTexts::findingTitle(finding), Theme::body, false, Tone::Text, true));
    const QString due = AuditTexts::dueText(finding, state.today());
    const bool late = finding.due.isValid() && finding.due < state.today() && !due.isEmpty();
    QStringList facts{finding.owner};
    facts.append(finding.due.isValid() ? tr("due %1").arg(finding.due.toString(Qt::ISODate))
                                       : QString());
    facts.append(due);
    facts.removeAll(QString());
    column->addWidget(makeLabel(facts.join(factGap(language)),
                                Theme::small,
                                false,
                                late ? Tone::Bad : Tone::Secondary,
                                true));
    const FindingAge age = ageOf(state.snapshot(), finding, state.today());
    if (!age.earlier.isEmpty()) {
        auto* repeat = new QHBoxLayout;
        repeat->addWidget(new StatusGlyph(m_context.theme, Status::Stale, 14));
        repeat->addWidget(
            makeLabel(tr("Found before: %1").arg(joinList(age.earlier, language)), Theme::small));
        repeat->addStretch(1);
        column->addLayout(repeat);
    }
    connect(code, &QPushButton::clicked, this, [this, name = finding.code] {
        Q_EMIT findingActivated(name);
    });
    m_cards->addWidget(card);
}

void FindingCards::retranslate()
{
    m_head->setText(tr("Findings"));
    m_add->setText(tr("New finding…"));
}

void FindingCards::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
