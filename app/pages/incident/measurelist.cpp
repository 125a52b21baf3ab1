// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/measurelist.h"

#include "app/commands/editactions.h"
#include "app/widgets/auditpaint.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/labels.h"
#include "reports/wordingaudit.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

QDate dayOf(const Moment& moment)
{
    return QDate::fromString(shownDay(moment), Qt::ISODate);
}

} // namespace

MeasureList::MeasureList(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_add(makeButton({}, ButtonKind::Accent))
    , m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    makeSmall(m_add);
    m_add->setObjectName(QStringLiteral("addMeasure"));
    m_head->setTrailing(m_add);
    m_rows->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_rows);
    connect(m_add, &QPushButton::clicked, this, &MeasureList::addAsked);
    retranslate();
}

void MeasureList::show(const IncidentState& state)
{
    clearLayout(m_rows);
    m_buttons.clear();
    m_add->setEnabled(!m_context.edit.isReadOnly());
    if (!state.hasIncident()) {
        return;
    }
    for (qsizetype i = 0; i < state.current().file.incident.actions.size(); ++i) {
        addRow(state, i);
    }
}

void MeasureList::addRow(const IncidentState& state, qsizetype at)
{
    const Language& language = m_context.language.current();
    const CorrectiveAction& action = state.current().file.incident.actions.at(at);
    const auto found = state.snapshot().auditFindings.value(action.finding.toString());
    const bool raised = !action.finding.isNull() && !found.code.isEmpty();
    const QString owner = raised ? found.owner : action.owner;
    const QDate due = raised ? found.due : action.due;
    const bool closed = raised && found.status == AuditFindingStatus::Closed;
    const bool late = due.isValid() && due < dayOf(state.now()) && !closed;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(10);
    const Status open = raised ? paint::shapeOf(found.severity) : Status::NotYet;
    line->addWidget(new StatusGlyph(m_context.theme, closed ? Status::Good : open, 14));
    QPushButton* button = makeButton(raised ? found.code : tr("As a finding…"), ButtonKind::Accent);
    makeSmall(button);
    const bool possible = raised || !state.snapshot().audits.isEmpty();
    button->setEnabled(possible && (raised || !m_context.edit.isReadOnly()));
    button->setToolTip(possible ? QString() : tr("Begin an audit first"));
    line->addWidget(button);
    line->addWidget(makeLabel(action.text, Theme::body, false, Tone::Text, true), 1);
    if (raised) {
        auto* severity = new Tag(
            m_context.theme, auditSeverityText(found.severity, language), paint::TagStyle::Tinted);
        severity->setStatus(paint::shapeOf(found.severity));
        line->addWidget(severity);
    }
    line->addWidget(makeLabel(owner, Theme::small, false, Tone::Secondary));
    if (due.isValid()) {
        const QString day = due.toString(Qt::ISODate);
        line->addWidget(makeLabel(late ? tr("overdue %1").arg(day) : tr("due %1").arg(day),
                                  Theme::small,
                                  late,
                                  late ? Tone::Bad : Tone::Secondary));
    }
    connect(button, &QPushButton::clicked, this, [this, raised, code = found.code, at] {
        if (raised) {
            Q_EMIT findingActivated(code);
        } else {
            Q_EMIT raiseAsked(at);
        }
    });
    m_rows->addWidget(row);
    m_rows->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    m_buttons.append(button);
}

void MeasureList::retranslate()
{
    m_head->setText(tr("Improvement"));
    m_head->setRemark(tr("becomes findings that are followed up to their closing"));
    m_add->setText(tr("New corrective action…"));
}

void MeasureList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
