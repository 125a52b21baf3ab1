// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/sampling/samplingdesk.h"

#include "app/commands/editactions.h"
#include "app/pages/audit/sampling/drawdialog.h"
#include "app/pages/audit/sampling/sampledialog.h"
#include "app/pages/audit/sampling/sampletable.h"

namespace zt {

SamplingDesk::SamplingDesk(AppContext& context, QWidget* over)
    : QObject(over)
    , m_context(context)
    , m_over(over)
{
}

void SamplingDesk::draw(const Audit& audit, const PointRef& ref)
{
    if (m_context.edit.isReadOnly()) {
        return;
    }
    AuditSample sample;
    sample.id = AuditSampleId{m_context.clock.newUuid()};
    sample.code = nextSampleCode(m_context.document.snapshot());
    sample.audit = audit.id;
    sample.points = {ref};
    sample.seed =
        sample.id.toString(); // a seed of its own, as good as any; the person may type one
    auto* dialog = new DrawDialog(m_context, m_over, sample);
    connect(dialog, &DrawDialog::recordRequested, this, [this, dialog] { record(dialog); });
    dialog->open();
    dialog->file()->setFocus(Qt::PopupFocusReason);
}

void SamplingDesk::record(DrawDialog* dialog)
{
    if (!dialog->drawn()) {
        return;
    }
    const Snapshot& now = m_context.document.snapshot();
    AuditSample sample = *dialog->drawn();
    sample.code = nextSampleCode(now);
    sample.preparer = m_context.document.actor();
    sample.preparedAt = m_context.clock.now();
    const Result<ChangeSet> changes = addSample(now, sample, now.checklists);
    if (!changes) {
        Q_EMIT failed(changes.error());
        return;
    }
    dialog->record()->setEnabled(false);
    const QPointer<DrawDialog> open(dialog);
    m_context.edit.applyInBackground(
        *changes,
        tr("Recording a sample"),
        m_context.jobs,
        [this, open, code = sample.code, count = static_cast<int>(sample.items.size())](
            const Result<void>& recorded) {
            if (!recorded) {
                return; // announced by EditActions::failed
            }
            if (open) {
                open->accept();
            }
            Q_EMIT done(tr("%1: %n item(s) drawn", nullptr, count).arg(code));
        });
}

void SamplingDesk::open(const AuditSampleId& id)
{
    auto* dialog = new SampleDialog(m_context, m_over, id);
    connect(dialog, &SampleDialog::removed, this, [this](const QString& code) {
        Q_EMIT done(tr("%1 removed").arg(code));
    });
    dialog->open();
    dialog->table()->setFocus(Qt::PopupFocusReason);
}

} // namespace zt
