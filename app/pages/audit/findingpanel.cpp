// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/findingpanel.h"

#include "app/commands/editactions.h"
#include "app/pages/audit/audittexts.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/auditpaint.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/datefield.h"
#include "app/widgets/entryfield.h"
#include "app/widgets/labels.h"
#include "app/widgets/statementedit.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

QString textOf(const AuditFinding& finding, const QString& key)
{
    if (key == QLatin1String("condition")) {
        return finding.condition;
    }
    if (key == QLatin1String("cause")) {
        return finding.cause;
    }
    if (key == QLatin1String("effect")) {
        return finding.effect;
    }
    return key == QLatin1String("response") ? finding.response : finding.recommendation;
}

} // namespace

void FindingPanel::show(const AuditState& state, const QString& code)
{
    m_state = state;
    m_code = code;
    const AuditFinding* finding = present();
    if (finding == nullptr) {
        return;
    }
    const bool readOnly = m_context.edit.isReadOnly();
    showHead(*finding);
    showCriteria(*finding);
    for (const Section& section : std::as_const(m_sections)) {
        section.edit->setReadOnly(readOnly);
        section.edit->setRecorded(finding->id.toString(), textOf(*finding, section.key));
    }
    showStory(*finding);
}

void FindingPanel::showHead(const AuditFinding& finding)
{
    const Language& language = m_context.language.current();
    const bool readOnly = m_context.edit.isReadOnly();
    m_codeTag->setText(finding.code);
    m_severityTag->setText(auditSeverityText(finding.severity, language));
    m_severityTag->setStatus(paint::shapeOf(finding.severity));
    const FindingAge age = ageOf(m_state.snapshot(), finding, m_state.today());
    QStringList facts;
    if (age.days) {
        facts.append(tr("%n day(s) old", nullptr, static_cast<int>(*age.days)));
    }
    facts.append(AuditTexts::dueText(finding, m_state.today()));
    if (!age.earlier.isEmpty()) {
        facts.append(tr("found before: %1").arg(joinList(age.earlier, language)));
    }
    facts.removeAll(QString());
    m_age->setText(facts.join(factGap(language)));
    setTone(m_age, age.overdue > 0 ? Tone::Bad : Tone::Secondary);
    const QSignalBlocker quietSeverity(m_severity);
    const QSignalBlocker quietStatus(m_status);
    m_severity->clear();
    m_status->clear();
    for (int i = 0; i <= static_cast<int>(AuditSeverity::High); ++i) {
        const auto one = static_cast<AuditSeverity>(i);
        m_severity->addItem(auditSeverityWord(one, language), toKey(one));
    }
    for (int i = 0; i <= static_cast<int>(AuditFindingStatus::ReadyForRetest); ++i) {
        const auto one = static_cast<AuditFindingStatus>(i);
        m_status->addItem(auditFindingStatusText(one, language), toKey(one));
    }
    const bool closed = finding.status == AuditFindingStatus::Closed;
    if (closed) {
        m_status->addItem(auditFindingStatusText(finding.status, language), toKey(finding.status));
    }
    m_severity->setCurrentIndex(static_cast<int>(finding.severity));
    m_status->setCurrentIndex(static_cast<int>(finding.status));
    m_owner->setRecorded(finding.id.toString(), finding.owner);
    m_due->setDate(finding.due);
    m_deduction->setRecorded(finding.id.toString(),
                             finding.deduction ? QString::number(*finding.deduction) : QString());
    m_deduction->setReadOnly(readOnly);
    m_due->setReadOnly(readOnly);
    m_owner->setReadOnly(readOnly);
    m_severity->setEnabled(!readOnly);
    m_status->setEnabled(!readOnly);
}

void FindingPanel::showCriteria(const AuditFinding& finding)
{
    clearLayout(m_criteria);
    for (const PointRef& ref : finding.criteria) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto* code = makeButton(ref.point, ButtonKind::Accent);
        makeSmall(code);
        line->addWidget(code, 0, Qt::AlignTop);
        const ChecklistPoint* point = m_state.point(ref);
        const QString asked =
            point != nullptr ? AuditTexts::pointText(*point, m_context.language.current(), false)
                             : QString();
        line->addWidget(makeLabel(asked, Theme::body, false, Tone::Text, true), 1);
        connect(code, &QPushButton::clicked, this, [this, ref] { Q_EMIT pointActivated(ref); });
        m_criteria->addWidget(row);
    }
}

void FindingPanel::addStory(const QDate& on, Status shape, const QString& text)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(8);
    line->addWidget(new StatusGlyph(m_context.theme, shape, 14), 0, Qt::AlignTop);
    line->addWidget(
        makeLabel(on.toString(Qt::ISODate), Theme::small, false, Tone::Secondary), 0, Qt::AlignTop);
    line->addWidget(makeLabel(text, Theme::small, false, Tone::Text, true), 1);
    m_story->addWidget(row);
}

/// "Evidence: a.pdf, b.png"; empty where there is none.
QString FindingPanel::evidenceNames(const QList<EvidenceId>& ids) const
{
    QStringList names;
    for (const EvidenceId& id : ids) {
        if (const Evidence* one = m_state.snapshot().evidenceOf(id)) {
            names.append(one->name);
        }
    }
    return names.isEmpty() ? QString()
                           : tr("Evidence: %1").arg(joinList(names, m_context.language.current()));
}

void FindingPanel::showStory(const AuditFinding& finding)
{
    clearLayout(m_story);
    if (finding.raisedOn.isValid()) {
        addStory(finding.raisedOn, Status::Info, tr("Raised"));
    }
    for (const FollowUp& row : finding.followUps) {
        addStory(row.on, Status::Info, row.text);
    }
    for (const Retest& row : finding.retests) {
        const QString said = row.passed ? tr("Retest: the remedy works. %1").arg(row.text)
                                        : tr("Retest: the remedy does not work. %1").arg(row.text);
        const QString shown = evidenceNames(row.evidence);
        addStory(row.on,
                 row.passed ? Status::Good : Status::Bad,
                 shown.isEmpty() ? said : said + QLatin1Char('\n') + shown);
    }
    const bool closed = finding.status == AuditFindingStatus::Closed;
    if (closed) {
        addStory(finding.closedOn,
                 Status::Good,
                 tr("Closed by %1. %2").arg(finding.closedBy, finding.closeReason).trimmed());
    }
    const bool writes = !m_context.edit.isReadOnly() && !closed;
    for (QPushButton* button : {m_followUp, m_passed, m_failed, m_close}) {
        button->setVisible(writes);
    }
}

const AuditFinding* FindingPanel::present() const
{
    return m_state.snapshot().auditFindingByCode(m_code);
}

StatementEdit* FindingPanel::text(const QString& key) const
{
    const auto found = std::find_if(
        m_sections.begin(), m_sections.end(), [&](const Section& one) { return one.key == key; });
    return found != m_sections.end() ? found->edit : nullptr;
}

void FindingPanel::flush()
{
    for (const Section& section : std::as_const(m_sections)) {
        section.edit->flush();
    }
    m_deduction->flush();
}

void FindingPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
