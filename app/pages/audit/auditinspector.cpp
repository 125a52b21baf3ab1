// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/auditinspector.h"

#include "app/pages/audit/findingcards.h"
#include "app/pages/audit/relatedlist.h"
#include "app/pages/audit/reviewpanel.h"
#include "app/widgets/labels.h"

#include <QVBoxLayout>

namespace zt {

namespace {

/// An offer that was taken stands in the observation with its source.
bool isTaken(const PointResult& paper, const AnswerOffer& offer)
{
    return paper.observation.contains(offer.source);
}

} // namespace

AuditInspector::AuditInspector(AppContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_review(new ReviewPanel(context))
    , m_related(new RelatedList(context))
    , m_findings(new FindingCards(context))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setProperty("ground", QStringLiteral("s1"));
    auto* content = new QWidget;
    content->setProperty("ground", QStringLiteral("s1"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(14);
    column->addWidget(m_review);
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    column->addWidget(m_related);
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    column->addWidget(m_findings);
    column->addStretch(1);
    setWidget(content);
    connect(m_related, &RelatedList::skipped, this, &AuditInspector::skip);
    connect(m_related, &RelatedList::taken, this, [this] {
        if (m_offer) {
            const AnswerOffer offer = *m_offer; // what follows may replace ours
            Q_EMIT offerTaken(offer);
        }
    });
}

void AuditInspector::show(const AuditState& state,
                          const PointRef& ref,
                          const QList<PointEvent>& events)
{
    const Language& language = m_context.language.current();
    m_state = state;
    m_ref = ref;
    m_review->show(state, ref, events);
    m_offer = m_book.offerFor(ref, state, language);
    const QString key = m_offer ? toKey(ref) + QLatin1Char(' ') + m_offer->key : QString();
    if (m_offer && (m_skipped.contains(key) || isTaken(state.paper(ref), *m_offer))) {
        m_offer.reset();
    }
    m_related->show(m_book.relatedTo(ref, state.snapshot(), language), m_offer);
    m_findings->show(state, ref);
}

void AuditInspector::skip()
{
    if (m_offer) {
        m_skipped.insert(toKey(m_ref) + QLatin1Char(' ') + m_offer->key);
        m_offer.reset();
        m_related->show(m_book.relatedTo(m_ref, m_state.snapshot(), m_context.language.current()),
                        m_offer);
    }
}

} // namespace zt
