// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QPointer>
#include <QUndoCommand>

#include <functional>

namespace zt {

/// The one undo command. Undo applies the change's inverse, redo the change again, each as a new
/// entry of the trail. Where the document refuses, the command makes itself obsolete, so that the
/// stack drops it, and tells `failed`.
class ChangeCommand : public QUndoCommand
{
public:
    using Failed = std::function<void(const Error&)>;

    enum class State { ToApply, Applied };

    /// `Applied`: the change was made already (a large one, on a worker); the push does nothing.
    ChangeCommand(Document& document, ChangeSet changes, State state, Failed failed);

    void undo() override;
    void redo() override;

    /// One stay in one field: what is recorded at each pause is undone as one change. 0 = none.
    void setTypingSession(int session) { m_session = session; }

    [[nodiscard]] int id() const override { return m_session > 0 ? m_session : -1; }

    bool mergeWith(const QUndoCommand* later) override;

    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }

private:
    void apply(const ChangeSet& changes);
    [[nodiscard]] ActionLabel label(QLatin1String code) const;

    QPointer<Document> m_document;
    ChangeSet m_changes;
    State m_state;
    bool m_first = true;
    int m_session = 0;
    qint64 m_seq = 0; ///< the trail entry that undo or redo concerns
    Failed m_failed;
};

} // namespace zt
