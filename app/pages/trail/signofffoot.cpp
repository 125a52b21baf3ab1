// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/signofffoot.h"

#include "app/pages/trail/signoffmatrix.h"
#include "app/widgets/labels.h"
#include "model/document/document.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int documentsShown = 2;

} // namespace

SignOffFoot::SignOffFoot(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_matrix(new SignOffMatrix(context))
    , m_line(new QWidget)
    , m_sentence(new ElidedLabel(context.theme, Theme::small, false, Tone::Text))
    , m_see(makeButton({}, ButtonKind::Plain))
    , m_all(makeButton({}, ButtonKind::Plain))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(new Rule(context.theme, Rule::Weight::Section));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(Theme::marginLeft, 6, Theme::marginRight, 0);
    inner->setSpacing(4);
    makeSmall(m_all);
    makeSmall(m_see);
    m_all->setObjectName(QStringLiteral("allSignOffs"));
    m_see->setObjectName(QStringLiteral("seeSignOffChange"));
    m_head->setTrailing(m_all);
    inner->addWidget(m_head);
    m_matrix->setMostRows(documentsShown);
    inner->addWidget(m_matrix);
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 2, 0, 0);
    line->setSpacing(8);
    line->addWidget(new StatusGlyph(context.theme, Status::Stale, 14));
    line->addWidget(m_sentence, 1);
    line->addWidget(m_see);
    inner->addWidget(m_line);
    column->addLayout(inner);
    connect(m_all, &QPushButton::clicked, this, &SignOffFoot::allAsked);
    connect(m_matrix, &SignOffMatrix::chosen, this, &SignOffFoot::allAsked);
    connect(m_see, &QPushButton::clicked, this, [this] {
        Q_EMIT entryAsked(m_stale->since.first().seq);
    });
    retranslate();
}

void SignOffFoot::setStandings(const QList<SignOffStanding>& standings)
{
    m_matrix->setStandings(standings);
    const auto stale =
        std::find_if(standings.crbegin(), standings.crend(), [](const SignOffStanding& one) {
            return one.state == SignOffState::Stale && !one.since.isEmpty();
        });
    m_stale = stale != standings.crend() ? std::optional(*stale) : std::nullopt;
    sayStale();
}

void SignOffFoot::sayStale()
{
    m_line->setVisible(m_stale.has_value());
    m_sentence->setText(m_stale ? tr("%1: %2").arg(m_stale->signOff.code,
                                                   changedText(*m_stale,
                                                               m_context.document.snapshot(),
                                                               m_context.language.current()))
                                : QString());
}

QString SignOffFoot::sentence() const
{
    return m_sentence->text();
}

void SignOffFoot::retranslate()
{
    m_head->setText(tr("Sign-offs"));
    m_head->setRemark(tr("in the order of the form; a later change makes them stale"));
    m_all->setText(tr("All sign-offs"));
    m_see->setText(tr("See change"));
    m_matrix->retranslate();
    sayStale();
}

} // namespace zt
