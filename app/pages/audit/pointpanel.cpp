// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/pointpanel.h"

#include "app/commands/editactions.h"
#include "app/pages/audit/audittexts.h"
#include "app/pages/audit/historylist.h"
#include "app/pages/audit/resultsegment.h"
#include "app/pages/audit/sampling/samplingsection.h"
#include "app/pages/audit/waystoverify.h"
#include "app/pages/common/evidencelist.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/statementedit.h"
#include "model/domain/earlierpapers.h"
#include "reports/phrase.h"
#include "reports/wordingupgrade.h"

#include <QEvent>

#include <algorithm>

namespace zt {

void PointPanel::showPoint(const AuditState& state,
                           const PointRef& ref,
                           std::optional<AuditResult> proposed)
{
    const PointStatus* status = state.status(ref);
    const ChecklistPoint* point = state.point(ref);
    if (status == nullptr || point == nullptr) {
        return;
    }
    const bool another = ref != m_ref || state.audit().id != m_state.audit().id;
    const PointStatus shown = *status; // of the caller's state, which may be ours
    m_state = state;
    m_ref = ref;
    m_proposed = proposed;
    const PointResult paper = m_state.paper(ref);
    m_result->setValue(paper.result, proposed);
    m_result->setEnabled(!m_context.edit.isReadOnly());
    showHead(*m_state.point(ref), shown);
    m_ways->show(m_state.ways(m_ref), m_context.language.current());
    showTexts(paper);
    showEvidence(paper);
    m_sampling->show(m_state, m_ref);
    showNote(shown, paper);
    showVersionNote(shown);
    if (another) {
        ensureVisible(0, 0);
    }
}

void PointPanel::showHead(const ChecklistPoint& point, const PointStatus& status)
{
    const Language& language = m_context.language.current();
    m_code->setText(point.id);
    m_mechanism->setText(point.mechanismCode);
    m_mechanism->setVisible(!point.mechanismCode.isEmpty());
    QStringList remarks;
    if (!status.repeatedAs.isEmpty()) {
        remarks.append(
            tr("The same words as %1, shown once").arg(joinList(status.repeatedAs, language)));
    }
    const QString& name = language.of(point.name.zh, point.name.en);
    if (!name.isEmpty() && !point.text.zh.isEmpty()) {
        remarks.append(name);
    }
    m_remark->setText(remarks.join(factGap(language)));
    const QList<PointRef>& order = m_state.order();
    const qsizetype at = order.indexOf(m_ref);
    m_place->setText(QStringLiteral("%1 / %2").arg(at + 1).arg(order.size()));
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < order.size());
    m_title->setText(AuditTexts::pointText(point, language, false));
    QStringList expected;
    for (const Bilingual& one : point.suggestedEvidence) {
        expected.append(language.of(one.zh, one.en));
    }
    text(QStringLiteral("procedure"))
        ->setPlaceholderText(language.of(point.samplingHint.zh, point.samplingHint.en));
    m_sections[1].head->setRemark(
        expected.isEmpty() ? QString()
                           : tr("Expected evidence: %1").arg(joinList(expected, language)));
}

void PointPanel::showTexts(const PointResult& paper)
{
    const QString subject = toKey(paper.ref);
    const QList<std::pair<QString, QString>> texts{
        {QStringLiteral("reason"), paper.reason},
        {QStringLiteral("procedure"), paper.procedure},
        {QStringLiteral("observation"), paper.observation},
        {QStringLiteral("conclusion"), paper.conclusion}};
    for (const auto& [key, recorded] : texts) {
        text(key)->setReadOnly(m_context.edit.isReadOnly());
        text(key)->setRecorded(paper.audit.toString() + QLatin1Char(' ') + subject, recorded);
    }
    const bool none = m_proposed == AuditResult::NotApplicable;
    m_reasonBox->setVisible(none || paper.result == AuditResult::NotApplicable);
    m_confirm->setVisible(none);
    m_drop->setVisible(none);
    QStringList by{paper.preparer};
    if (paper.preparedAt.isValid()) {
        by.append(shownTime(paper.preparedAt).toString(QStringLiteral("MM-dd HH:mm")));
    }
    m_seen->setText(by.join(QChar(0x3000)));
}

void PointPanel::showEvidence(const PointResult& paper)
{
    const Snapshot& snapshot = m_state.snapshot();
    const QHash<EvidenceId, int> uses = usesOf(snapshot, paper.evidence);
    QList<EvidenceRow> rows;
    qint64 bytes = 0;
    for (const EvidenceId& id : paper.evidence) {
        if (const Evidence* evidence = snapshot.evidenceOf(id)) {
            rows.append({*evidence,
                         uses.value(id),
                         m_state.audit().periodFrom,
                         m_state.audit().periodTo,
                         m_state.today()});
            bytes += evidence->size;
        }
    }
    m_evidenceModel->setRows(rows);
    m_evidence->setReadOnly(m_context.edit.isReadOnly());
    const QString size =
        bytes > 0 ? factGap(m_context.language.current()) + sizeText(bytes) : QString();
    m_evidenceHead->setRemark(
        rows.isEmpty() ? QString()
                       : tr("%n piece(s)", nullptr, static_cast<int>(rows.size())) + size);
    m_addButton->setVisible(!m_context.edit.isReadOnly());
}

void PointPanel::showNote(const PointStatus& status, const PointResult& paper)
{
    const Language& language = m_context.language.current();
    const QString why = AuditTexts::whyNot(m_state, status, language);
    m_facts->setVisible(!status.stale && m_state.dependsOnFacts(status) &&
                        !m_context.edit.isReadOnly());
    if (status.stale) {
        m_note->setText(
            tr("Changed after it was accepted"),
            tr("What %1 accepted on %2 is no longer what stands here. Send it for "
               "review again.")
                .arg(paper.reviewer,
                     shownTime(paper.reviewedAt).toString(QStringLiteral("yyyy-MM-dd"))));
    } else if (!why.isEmpty()) {
        const bool no = status.applicability.applies == Tri::No;
        m_note->setText(no ? tr("Not in this audit") : tr("Not known whether it applies"), why);
    }
    m_note->setVisible(status.stale || !why.isEmpty());
}

void PointPanel::showVersionNote(const PointStatus& status)
{
    m_versionNote->setVisible(status.needsLook);
    if (!status.needsLook) {
        return;
    }
    const Language& language = m_context.language.current();
    const Snapshot& snapshot = m_state.snapshot();
    const EarlierPapers earlier(snapshot, m_state.audit());
    QStringList asked;
    for (const PointRef& ref : status.carriedFrom) {
        if (const ChecklistPoint* point = m_state.point(ref)) {
            asked.append(ref.point + QStringLiteral("  ") +
                         AuditTexts::pointText(*point, language, false));
        }
    }
    m_versionNote->setText(
        tr("Look again"),
        needsLookText(status.carriedFrom, earlier.fateOf(status.ref), snapshot, language),
        tr("Asked before: %1").arg(asked.join(QChar(0x3000))));
    m_versionNote->setToolTip(paint::toolTip(asked.join(QLatin1Char('\n')))); // the line is cut
    m_looked->setEnabled(!m_context.edit.isReadOnly());
}

void PointPanel::showHistory(const QList<PointEvent>& events)
{
    m_history->setEvents(events);
    m_all->setText(tr("All %n", nullptr, static_cast<int>(events.size())));
    m_all->setVisible(!events.isEmpty());
}

void PointPanel::flush()
{
    for (const Section& section : std::as_const(m_sections)) {
        section.edit->flush();
    }
}

StatementEdit* PointPanel::text(const QString& key) const
{
    const auto found = std::find_if(
        m_sections.begin(), m_sections.end(), [&](const Section& one) { return one.key == key; });
    return found != m_sections.end() ? found->edit : nullptr;
}

void PointPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_state.hasAudit()) {
            const AuditState state = m_state;
            const PointRef ref = m_ref;
            showPoint(state, ref, m_proposed);
        }
    }
}

} // namespace zt
