// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What begins on the audit page: audits and findings.
#include "app/commands/editactions.h"
#include "app/pages/audit/auditdialog.h"
#include "app/pages/audit/auditpage.h"
#include "app/pages/audit/audittexts.h"
#include "app/pages/audit/factsdialog.h"
#include "app/pages/audit/findingdialog.h"
#include "app/pages/audit/findingsview.h"
#include "app/pages/audit/ownpackreader.h"
#include "app/pages/audit/pointpanel.h"
#include "app/pages/audit/versions/versiondesk.h"
#include "app/widgets/choicepopover.h"
#include "checklists/packloader.h"
#include "model/document/document.h"
#include "model/domain/packversion.h"

#include <QPlainTextEdit>

namespace zt {

void AuditPage::chooseAudit(QWidget* anchor)
{
    QList<ChoicePopover::Choice> choices;
    for (const Audit& audit : m_state.snapshot().audits) {
        choices.append({AuditTexts::auditName(audit, m_context.language.current()),
                        AuditTexts::tier(audit.tier),
                        audit.id.toString()});
    }
    choices.append({tr("Change %1…").arg(m_state.audit().code), {}, QStringLiteral("edit")});
    if (m_factsAction->isEnabled()) {
        choices.append({m_factsAction->text(), {}, QStringLiteral("facts")});
    }
    choices.append({m_versions->ask()->text(), {}, QStringLiteral("versions")});
    choices.append({tr("New audit…"), {}, QStringLiteral("new")});
    auto* popover = new ChoicePopover(m_context.theme, tr("Audits"), this);
    popover->setChoices(choices, m_state.audit().id.toString());
    connect(popover, &ChoicePopover::chosen, this, [this](const QString& id) {
        if (id == QLatin1String("new")) {
            askNewAudit();
        } else if (id == QLatin1String("versions")) {
            m_versions->ask()->trigger();
        } else if (id == QLatin1String("facts")) {
            askFacts();
        } else if (id == QLatin1String("edit")) {
            askAudit();
        } else {
            showAudit(AuditId::fromString(id));
        }
    });
    popover->openBelow(anchor);
}

void AuditPage::askNewAudit()
{
    const Result<QList<PackPin>> shipped = shippedChecklists();
    if (!shipped) {
        Q_EMIT failed(shipped.error());
        return;
    }
    m_panel->flush();
    const Snapshot& now = m_context.document.snapshot();
    auto* dialog =
        new AuditDialog(m_context.theme, this, now, *shipped, m_context.language.current());
    connect(dialog, &AuditDialog::fileAsked, this, [this, dialog] { askOwnPack(dialog); });
    connect(
        dialog, &AuditDialog::blankAsked, dialog, [this, dialog] { m_packs->askBlank(dialog); });
    connect(dialog, &AuditDialog::saveRequested, this, [this, dialog, packs = *shipped] {
        const Snapshot& present = m_context.document.snapshot();
        Audit audit = dialog->audit();
        audit.id = AuditId{m_context.clock.newUuid()};
        audit.createdAt = m_context.clock.now();
        QList<PackPin> wanted;
        QStringList left = audit.checklists;
        for (const PackPin& pack : dialog->ownPacks() + packs) {
            if (left.removeOne(pack.id)) { // one's own goes before what is shipped under its id
                wanted.append(pack);
            }
        }
        if (m_context.edit.apply(addAudit(present, audit, wanted))) {
            dialog->accept();
            m_part = AuditPart::Points;
            showAudit(audit.id);
            focusMain();
        }
    });
    dialog->open();
}

/// A checklist of one's own for the audit that is about to begin.
void AuditPage::askOwnPack(AuditDialog* dialog)
{
    const auto askHead = [this, dialog](const QString& path,
                                        const std::function<void(const PackHead&)>& go) {
        auto* head = new PackHeadDialog(m_context.theme, dialog, path);
        connect(head, &PackHeadDialog::saveRequested, head, [head, go] {
            go(head->head());
            head->accept();
        });
        head->open();
    };
    m_packs->ask(
        dialog, tr("A checklist of one's own"), askHead, [this, dialog](const OwnPack& pack) {
            const Result<PackPin> pin = pinBeside(m_context.document.snapshot(), pack.pin);
            if (pin) {
                dialog->addOwn(*pin, pack.list, m_context.language.current());
            } else {
                Q_EMIT failed(pin.error());
            }
        });
}

void AuditPage::askAudit()
{
    if (m_context.edit.isReadOnly() || !m_state.hasAudit()) {
        return;
    }
    m_panel->flush();
    auto* dialog = new AuditDialog(m_context.theme,
                                   this,
                                   m_context.document.snapshot(),
                                   m_state.audit(),
                                   m_context.language.current());
    connect(dialog, &AuditDialog::saveRequested, this, [this, dialog, id = m_state.audit().id] {
        const auto& audits = m_context.document.snapshot().audits;
        const auto now = audits.constFind(id.toString());
        if (now != audits.constEnd() && m_context.edit.apply(editAudit(*now, dialog->values()))) {
            dialog->accept();
        }
    });
    dialog->open();
}

void AuditPage::askFacts()
{
    const QList<ChecklistFact> facts = m_state.facts();
    if (m_context.edit.isReadOnly() || facts.isEmpty()) {
        return;
    }
    m_panel->flush();
    auto* dialog = new FactsDialog(
        m_context.theme, this, m_state.audit(), facts, m_context.language.current());
    connect(dialog, &FactsDialog::saveRequested, this, [this, dialog, id = m_state.audit().id] {
        const auto& audits = m_context.document.snapshot().audits;
        const auto now = audits.constFind(id.toString());
        if (now != audits.constEnd() && m_context.edit.apply(editAudit(*now, dialog->values()))) {
            dialog->accept();
        }
    });
    dialog->open();
}

void AuditPage::askNewFinding()
{
    if (m_context.edit.isReadOnly() || !m_state.hasAudit()) {
        return;
    }
    m_panel->flush();
    AuditFinding finding;
    finding.audit = m_state.audit().id;
    finding.code = nextFindingCode(m_context.document.snapshot());
    finding.criteria = {m_ref};
    finding.raisedOn = m_state.today();
    auto* dialog =
        new FindingDialog(m_context.theme, this, finding, m_state, m_context.language.current());
    connect(dialog, &FindingDialog::saveRequested, this, [this, dialog] {
        const Snapshot& now = m_context.document.snapshot();
        AuditFinding added = dialog->finding();
        added.id = AuditFindingId{m_context.clock.newUuid()};
        if (m_context.edit.apply(addFinding(now, added, now.checklists))) {
            dialog->accept();
            m_findings->setCurrent(added.code);
        }
    });
    dialog->open();
    dialog->condition()->setFocus(Qt::OtherFocusReason);
}

} // namespace zt
