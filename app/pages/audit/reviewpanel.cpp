// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/reviewpanel.h"

#include "app/commands/editactions.h"
#include "app/pages/audit/notecard.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/labels.h"
#include "model/document/document.h"
#include "model/domain/invariants.h"
#include "model/domain/labels.h"
#include "reports/wordingcontradiction.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int glyphSide = 14;

/// The latest entry that did this to the point; none where it never happened.
std::optional<PointEvent> latest(const QList<PointEvent>& events, QLatin1String code)
{
    const auto found = std::find_if(events.begin(), events.end(), [&](const PointEvent& one) {
        return one.label.code == code;
    });
    return found != events.end() ? std::optional(*found) : std::nullopt;
}

bool isSamePerson(const QString& a, const QString& b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

ReviewPanel::ReviewPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_stepColumn(new QVBoxLayout)
    , m_noteColumn(new QVBoxLayout)
    , m_send(makeButton({}, ButtonKind::Accent))
    , m_accept(makeButton({}, ButtonKind::Accent))
    , m_return(makeButton({}))
    , m_reply(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_stepColumn->setSpacing(0);
    m_noteColumn->setSpacing(8);
    m_reply->setObjectName(QStringLiteral("reviewReply"));
    m_reply->setMaxLength(maxTextLength);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_send, m_accept, m_return}) {
        makeSmall(button);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addWidget(m_head);
    column->addLayout(m_stepColumn);
    column->addLayout(buttons);
    column->addLayout(m_noteColumn);
    column->addWidget(m_reply);
    connect(m_send, &QPushButton::clicked, this, &ReviewPanel::sendAsked);
    connect(m_accept, &QPushButton::clicked, this, &ReviewPanel::acceptAsked);
    connect(m_return, &QPushButton::clicked, this, &ReviewPanel::returnAsked);
    connect(m_reply, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_drafts.insert(m_subject, text);
    });
    connect(m_reply, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_reply->text().trimmed();
        if (!text.isEmpty()) {
            m_drafts.remove(m_subject);
            m_reply->clear();
            Q_EMIT noteEntered(text);
        }
    });
    retranslate();
}

void ReviewPanel::show(const AuditState& state,
                       const PointRef& ref,
                       const QList<PointEvent>& events)
{
    const PointResult paper = state.paper(ref);
    const QString subject = pointResultKey(state.audit().id, ref);
    if (subject != m_subject) {
        m_subject = subject;
        m_reply->setText(m_drafts.value(subject));
    }
    const PointStatus* status = state.status(ref);
    const bool stale = status != nullptr && status->stale;
    showSteps(paper, stale, events);
    showNotes(paper);
    showButtons(paper, stale, state.isSendable(ref));
}

void ReviewPanel::addStep(Status shape,
                          const QString& word,
                          const QString& who,
                          const QDateTime& when)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(10);
    const QString day =
        when.isValid() ? shownTime(when).toString(QStringLiteral("MM-dd HH:mm")) : QString();
    line->addWidget(new StatusGlyph(m_context.theme, shape, glyphSide));
    line->addWidget(makeLabel(word, Theme::body, true));
    auto* person = new ElidedLabel(m_context.theme, Theme::body, false, Tone::Secondary);
    person->setText(who);
    line->addWidget(person, 1);
    line->addWidget(makeLabel(day, Theme::small, false, Tone::Secondary));
    m_stepColumn->addWidget(row);
    m_steps.append(QStringList{word, who, day}.join(QLatin1Char(' ')).trimmed());
}

void ReviewPanel::showSteps(const PointResult& paper, bool stale, const QList<PointEvent>& events)
{
    clearLayout(m_stepColumn);
    m_steps.clear();
    const bool prepared = !paper.preparer.isEmpty();
    addStep(prepared ? Status::Good : Status::NotYet,
            tr("Prepared", "step of a review"),
            paper.preparer,
            paper.preparedAt);
    const auto sent = latest(events, labels::auditReady);
    const bool waits = paper.state != ReviewState::Open;
    addStep(waits ? Status::Good : Status::NotYet,
            tr("Sent", "step of a review"),
            !waits ? QString()
            : sent ? sent->actor
                   : paper.preparer,
            waits && sent ? sent->time : QDateTime());
    const auto returned = latest(events, labels::auditReturn);
    if (paper.state == ReviewState::Returned) {
        addStep(Status::Warn, tr("Returned", "step of a review"), paper.reviewer, paper.reviewedAt);
    } else if (returned) {
        addStep(Status::Info, tr("Returned", "step of a review"), returned->actor, returned->time);
    }
    const bool accepted = paper.state == ReviewState::Accepted;
    addStep(stale      ? Status::Stale
            : accepted ? Status::Good
                       : Status::NotYet,
            stale ? tr("Accepted, changed since") : tr("Accepted", "step of a review"),
            accepted ? paper.reviewer : QString(),
            accepted ? paper.reviewedAt : QDateTime());
}

void ReviewPanel::showNotes(const PointResult& paper)
{
    clearLayout(m_noteColumn);
    for (const ReviewNote& note : paper.notes) {
        const ReviewNote shown{note.time, note.who, remarkText(note, m_context.language.current())};
        m_noteColumn->addWidget(new NoteCard(m_context.theme, shown));
    }
}

void ReviewPanel::showButtons(const PointResult& paper, bool stale, bool sendable)
{
    const bool readOnly = m_context.edit.isReadOnly();
    const bool ready = paper.state == ReviewState::Ready;
    const bool accepted = paper.state == ReviewState::Accepted;
    const bool own = isSamePerson(paper.preparer, m_context.document.actor());
    m_send->setVisible(sendable);
    m_send->setEnabled(!readOnly);
    m_accept->setVisible(ready || stale);
    m_accept->setEnabled(!readOnly && !own);
    m_accept->setToolTip(own ? tr("Nobody accepts what they prepared") : QString());
    m_return->setVisible(ready || accepted);
    m_return->setEnabled(!readOnly);
    m_reply->setEnabled(!readOnly);
}

void ReviewPanel::retranslate()
{
    m_head->setText(tr("Review"));
    m_send->setText(tr("Send for review"));
    m_accept->setText(tr("Accept"));
    m_return->setText(tr("Return…"));
    m_reply->setPlaceholderText(tr("Reply…"));
    m_reply->setAccessibleName(tr("Reply to the review"));
}

void ReviewPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
