// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/changecommand.h"

#include "model/domain/labels.h"

namespace zt {

ChangeCommand::ChangeCommand(Document& document, ChangeSet changes, State state, Failed failed)
    : m_document(&document)
    , m_changes(std::move(changes))
    , m_state(state)
    , m_failed(std::move(failed))
{
}

void ChangeCommand::undo()
{
    ChangeSet inverse = m_changes.inverted();
    inverse.label = label(labels::undo);
    apply(inverse);
}

void ChangeCommand::redo()
{
    ChangeSet changes = m_changes;
    if (m_first) {
        m_first = false;
        if (m_state == State::Applied) {
            m_seq = m_document->snapshot().trailSeq;
            return;
        }
    } else {
        changes.label = label(labels::redo);
    }
    apply(changes);
}

/// Both are about the same single fact; together they lead from the first before to the last after.
bool ChangeCommand::mergeWith(const QUndoCommand* later)
{
    const auto* next = static_cast<const ChangeCommand*>(later);
    if (m_changes.changes.size() != 1 || next->m_changes.changes.size() != 1) {
        return false;
    }
    Change& mine = m_changes.changes.first();
    const Change& theirs = next->m_changes.changes.first();
    if (mine.after != theirs.before || entityKind(mine.any()) != entityKind(theirs.any()) ||
        entityId(mine.any()) != entityId(theirs.any())) {
        return false;
    }
    mine.after = theirs.after;
    m_seq = next->m_seq;
    return true;
}

ActionLabel ChangeCommand::label(QLatin1String code) const
{
    return {code, QStringList{QString::number(m_seq), m_changes.label.code} + m_changes.label.args};
}

void ChangeCommand::apply(const ChangeSet& changes)
{
    if (!m_document) {
        setObsolete(true);
        return;
    }
    const Result<void> done = m_document->apply(changes);
    if (!done) {
        setObsolete(true);
        m_failed(done.error());
        return;
    }
    m_seq = m_document->snapshot().trailSeq;
}

} // namespace zt
