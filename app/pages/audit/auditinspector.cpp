// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/auditinspector.h"

#include "app/pages/audit/findingcards.h"
#include "app/pages/audit/relatedlist.h"
#include "app/pages/audit/reviewpanel.h"
#include "app/widgets/labels.h"
#include "reports/wordingcrosswalk.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zt {

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
            const AnswerElsewhere offer = *m_offer; // what follows may replace ours
            Q_EMIT offerTaken(offer);
        }
    });
}

void AuditInspector::show(const AuditState& state,
                          const PointRef& ref,
                          const QList<PointEvent>& events)
{
    m_state = state;
    m_ref = ref;
    m_review->show(state, ref, events);
    showRelated();
    m_findings->show(state, ref);
}

QString AuditInspector::skipKey(const AnswerElsewhere& offer) const
{
    return toKey(m_ref) + QLatin1Char(' ') + keyOf(offer, m_state.snapshot());
}

void AuditInspector::showRelated()
{
    const Snapshot& snapshot = m_state.snapshot();
    if (!m_book || m_bookOf != snapshot.packs) {
        m_book = CrosswalkBook::of(snapshot).value_or(CrosswalkBook({}));
        m_bookOf = snapshot.packs;
    }
    const QString observation = m_state.paper(m_ref).observation;
    const QList<AnswerElsewhere> answers = m_book->answersFor(snapshot, m_ref);
    const auto offered =
        std::find_if(answers.begin(), answers.end(), [&](const AnswerElsewhere& one) {
            return !m_skipped.contains(skipKey(one)) &&
                   !isTaken(one, snapshot, observation, m_context.language.current());
        });
    m_offer = offered != answers.end() ? std::optional(*offered) : std::nullopt;
    m_related->show(m_book->relatedTo(snapshot, m_ref), m_offer, snapshot);
}

void AuditInspector::skip()
{
    if (m_offer) {
        m_skipped.insert(skipKey(*m_offer));
        showRelated();
    }
}

} // namespace zt
