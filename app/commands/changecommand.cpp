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
