// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/evidencedeeds.h"

#include "app/commands/editactions.h"
#include "app/itemmodels/evidencemodel.h"
#include "app/pages/common/evidencedesk.h"
#include "app/pages/page.h"
#include "app/uiservices.h"
#include "app/widgets/choicepopover.h"

#include <QMenu>
#include <QUndoStack>

namespace zt {

EvidenceDeeds::EvidenceDeeds(AppContext& context,
                             Page& page,
                             EvidenceDesk& desk,
                             std::function<EvidenceOwner()> owner)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_desk(desk)
    , m_owner(std::move(owner))
{
    connect(&m_desk, &EvidenceDesk::failed, &m_page, &Page::failed);
    connect(&m_desk, &EvidenceDesk::added, this, &EvidenceDeeds::tellAdded);
    connect(&m_desk, &EvidenceDesk::written, this, &EvidenceDeeds::tellWritten);
}

void EvidenceDeeds::serve(EvidenceList& list)
{
    connect(&list, &EvidenceList::asked, this, &EvidenceDeeds::doWith);
    connect(&list, &EvidenceList::dropped, this, [this](const QStringList& paths) {
        m_desk.addFiles(paths, m_owner());
    });
}

void EvidenceDeeds::doWith(EvidenceDeed deed, const EvidenceId& id)
{
    const Evidence* found = m_context.document.snapshot().evidenceOf(id);
    if (found == nullptr) {
        return;
    }
    const Evidence evidence = *found;
    switch (deed) {
    case EvidenceDeed::Preview:
        m_desk.preview(evidence);
        return;
    case EvidenceDeed::Open:
        m_desk.open(evidence);
        return;
    case EvidenceDeed::Export:
        m_desk.exportFile(evidence);
        return;
    case EvidenceDeed::EditPeriod:
        m_desk.editPeriod(evidence);
        return;
    case EvidenceDeed::Remove:
        m_desk.remove(evidence, m_owner());
        return;
    }
}

void EvidenceDeeds::offerWays(QWidget* anchor)
{
    const EvidenceOwner owner = m_owner();
    auto* menu = new QMenu(&m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("File…"), this, [this, owner] { chooseFile(owner); });
    menu->addAction(tr("From the clipboard\tCtrl+V"), this, [this, owner] { pasteOrSay(owner); });
    menu->addAction(tr("Link…"), this, [this, owner] { m_desk.askLink(owner); });
    QAction* existing = menu->addAction(tr("Already in this assessment…"),
                                        this,
                                        [this, anchor, owner] { chooseExisting(anchor, owner); });
    menu->addSeparator();
    QAction* all =
        menu->addAction(tr("Export all with their hashes…"), &m_desk, &EvidenceDesk::exportAll);
    const bool any = !m_context.document.snapshot().evidence.isEmpty();
    existing->setEnabled(any);
    all->setEnabled(any);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
}

void EvidenceDeeds::chooseFile(const EvidenceOwner& owner)
{
    m_context.ui.chooseOpenFile(
        &m_page, {tr("Add evidence"), {}, {}}, [this, owner](const QString& path) {
            if (!path.isEmpty()) {
                m_desk.addFiles({path}, owner);
            }
        });
}

void EvidenceDeeds::pasteOrSay(const EvidenceOwner& owner)
{
    if (!m_desk.paste(owner)) {
        Q_EMIT m_page.toast(tr("There is neither a picture nor a file on the clipboard"), {}, {});
    }
}

void EvidenceDeeds::chooseExisting(QWidget* anchor, const EvidenceOwner& owner)
{
    QList<ChoicePopover::Choice> choices;
    for (const Evidence& evidence : m_context.document.snapshot().evidence) {
        choices.append({evidence.name,
                        periodText(evidence.validFrom, evidence.validTo),
                        evidence.id.toString()});
    }
    auto* popover = new ChoicePopover(m_context.theme, tr("Evidence of this assessment"), &m_page);
    popover->setChoices(choices, {});
    connect(popover, &ChoicePopover::chosen, this, [this, owner](const QString& id) {
        m_desk.attach(EvidenceId::fromString(id), owner);
    });
    popover->openBelow(anchor);
}

void EvidenceDeeds::tellAdded(int count)
{
    Q_EMIT m_page.toast(tr("%n piece(s) of evidence added", nullptr, count), tr("Undo"), [this] {
        m_context.edit.undoStack().undo();
    });
}

void EvidenceDeeds::tellWritten(const QString& path)
{
    if (path.isEmpty()) {
        Q_EMIT m_page.toast(tr("The address is on the clipboard"), {}, {});
        return;
    }
    Q_EMIT m_page.toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
        m_context.ui.showInDesktop(path);
    });
}

} // namespace zt
