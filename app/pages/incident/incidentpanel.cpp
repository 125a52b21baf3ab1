// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/incidentpanel.h"

#include "app/commands/editactions.h"
#include "app/pages/incident/deadlinecard.h"
#include "app/pages/incident/incidenttexts.h"
#include "app/pages/incident/measurelist.h"
#include "app/pages/incident/recordform.h"
#include "app/pages/incident/stagecell.h"
#include "app/pages/incident/timelinelist.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/labels.h"
#include "app/widgets/statementedit.h"
#include "reports/phrase.h"
#include "reports/wordingincident.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>

#include <limits>

namespace zt {

namespace {

constexpr int fourAbreast = 660; ///< narrower, the cards stand two by two

/// The running deadline that ends first; -1 where none runs.
int nextOf(const QList<DeadlineStatus>& deadlines)
{
    int next = -1;
    qint64 soonest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < deadlines.size(); ++i) {
        const DeadlineStatus& one = deadlines.at(i);
        if (one.state == DeadlineState::Running && one.limit->utcMs < soonest) {
            soonest = one.limit->utcMs;
            next = i;
        }
    }
    return next;
}

/// What the last line about a stage says.
QString lastWord(const QList<IncidentEvent>& events, IncidentStage stage, const Moment& now)
{
    const auto [begin, end] = marksOf(stage);
    QString text;
    for (const IncidentEvent& event : events) {
        if ((event.kind == begin || event.kind == end) && event.at.utcMs <= now.utcMs) {
            text = event.text;
        }
    }
    return text.simplified();
}

} // namespace

void IncidentPanel::show(const IncidentState& state)
{
    m_state = state;
    if (!state.hasIncident()) {
        return;
    }
    const Incident& incident = state.current().file.incident;
    const bool writes = !m_context.edit.isReadOnly();
    showHead();
    showStart();
    m_timeline->show(state);
    const auto lines = static_cast<int>(state.current().file.events.size());
    m_lineHead->setRemark(tr("%n line(s)", nullptr, lines));
    m_timeline->setVisible(lines > 0);
    m_noLines->setVisible(lines == 0);
    m_addLine->setEnabled(writes);
    m_cause->setReadOnly(!writes);
    m_cause->setRecorded(incident.id.toString(), incident.rootCause);
    m_measures->show(state);
    m_record->show(state);
    showNow(state);
}

void IncidentPanel::showNow(const IncidentState& state)
{
    m_state = state;
    if (!state.hasIncident()) {
        return;
    }
    showCards();
    showStages();
    showNote();
    m_timeline->showNow(state);
}

void IncidentPanel::showHead()
{
    const Incident& incident = m_state.current().file.incident;
    m_code->setText(incident.code);
    m_class->setText(incidentClassText(incident.kind, m_context.language.current()));
    m_drill->setText(tr("Drill"));
    m_drill->setVisible(incident.drill);
    const QStringList affected = IncidentTexts::affected(incident);
    m_affected->setText(affected.join(factGap(m_context.language.current())));
    m_affected->setVisible(!affected.isEmpty());
    m_systems->setText(IncidentTexts::systemsText(m_state.snapshot(), incident));
    m_title->setText(incident.title);
}

/// The two times, with what is recorded for them.
void IncidentPanel::showStart()
{
    const Incident& incident = m_state.current().file.incident;
    m_start->clear();
    for (const ClockStart start : {ClockStart::Noticed, ClockStart::Occurred}) {
        Incident other = incident;
        other.clockStart = start;
        const std::optional<Moment> at =
            zt::clockStart(other, m_state.current().file.events, m_state.now());
        const QString word = incidentEventText(
            start == ClockStart::Noticed ? IncidentEventKind::Noticed : IncidentEventKind::Occurred,
            m_context.language.current());
        m_start->addItem(at ? word + QLatin1Char(' ') + IncidentTexts::shortTime(*at)
                            : tr("%1 (not recorded)").arg(word),
                         toKey(start));
    }
    m_start->setCurrentIndex(m_start->findData(toKey(incident.clockStart)));
    m_start->setEnabled(!m_context.edit.isReadOnly());
}

void IncidentPanel::showCards()
{
    const IncidentGuide& guide = m_state.guide();
    const QList<DeadlineStatus>& deadlines = m_state.current().status.deadlines;
    while (m_cards.size() < deadlines.size()) {
        auto* card = new DeadlineCard(m_context.theme);
        m_cards.append(card);
        connect(
            card, &DeadlineCard::clicked, this, [this, card] { Q_EMIT lineAsked(card->doneBy()); });
        arrangeCards();
    }
    const int next = nextOf(deadlines);
    for (int i = 0; i < m_cards.size(); ++i) {
        const bool there = i < deadlines.size();
        m_cards.at(i)->setVisible(there);
        if (there) {
            const IncidentDeadline& rule = guide.deadlines.at(i);
            m_cards.at(i)->show(rule,
                                pick(rule.name, m_context.language.current()),
                                deadlines.at(i),
                                m_state.now(),
                                i == next);
        }
    }
}

void IncidentPanel::arrangeCards()
{
    auto* grid = static_cast<QGridLayout*>(m_cardBox->layout());
    const int abreast = viewport()->width() < fourAbreast ? 2 : 4;
    for (int i = 0; i < m_cards.size(); ++i) {
        grid->removeWidget(m_cards.at(i));
        grid->addWidget(m_cards.at(i), i / abreast, i % abreast);
    }
    for (int i = 0; i < 4; ++i) {
        grid->setColumnStretch(i, i < abreast ? 1 : 0);
    }
}

void IncidentPanel::showStages()
{
    const IncidentRow& row = m_state.current();
    const Language& language = m_context.language.current();
    for (int i = 0; i < m_stages.size(); ++i) {
        const StageStatus& status = row.status.stages.at(i);
        m_stages.at(i)->show(incidentStageText(status.stage, language),
                             status,
                             IncidentTexts::stageSpan(status, m_state.now(), language),
                             lastWord(row.file.events, status.stage, m_state.now()));
    }
}

/// Closed first, then what does not fit, then what is still missing: one note, the rest in words.
void IncidentPanel::showNote()
{
    const Language& language = m_context.language.current();
    const IncidentRow& row = m_state.current();
    const Incident& incident = row.file.incident;
    QStringList issues;
    for (const IncidentIssue issue : row.status.issues) {
        issues.append(incidentIssueText(issue, language));
    }
    QStringList missing;
    for (const QString& id : row.status.missing) {
        missing.append(guideName(m_state.guide(), id, language));
    }
    QString lead;
    QStringList sentences;
    if (incident.closedAt) {
        lead = tr("Closed");
        sentences.append(tr("%1 by %2").arg(shownMinute(*incident.closedAt), incident.closedBy));
        sentences.append(incident.closeReason);
    }
    if (!issues.isEmpty()) {
        lead = lead.isEmpty() ? tr("Does not fit") : lead;
        sentences.append(joinList(issues, language));
    }
    if (!missing.isEmpty()) {
        lead = lead.isEmpty() ? tr("Still missing") : lead;
        const QString list = joinList(missing, language);
        sentences.append(sentences.isEmpty() ? list : tr("missing: %1").arg(list));
    }
    sentences.removeAll(QString());
    const QString text = sentences.join(tr("; "));
    if (lead + text != m_noteText) {
        m_noteText = lead + text;
        (incident.closedAt ? m_closed : m_note)->setText(lead, text);
    }
    m_note->setVisible(!m_noteText.isEmpty() && !incident.closedAt);
    m_closed->setVisible(incident.closedAt.has_value());
}

void IncidentPanel::flush()
{
    m_cause->flush();
    m_record->flush();
}

void IncidentPanel::retranslate()
{
    m_startName->setText(tr("Clocks run from"));
    m_start->setAccessibleName(tr("Clocks run from"));
    m_start->setToolTip(
        tr("No source states it; the institution chooses, and the report says it."));
    m_lineHead->setText(tr("Timeline"));
    m_timeline->setAccessibleName(tr("Timeline"));
    m_addLine->setText(tr("Record a line (Ctrl ↵)"));
    m_noLines->setText(tr("Record first when it happened and when it was noticed: the clocks run "
                          "from there."));
    m_causeHead->setText(tr("Root cause"));
    m_cause->setAccessibleName(tr("Root cause"));
}

void IncidentPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_state);
    }
}

void IncidentPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrangeCards();
}

} // namespace zt
