// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/domain/selection.h"
#include "model/exchange/importer.h"

#include <QJsonValue>
#include <QObject>
#include <QUndoStack>

#include <functional>

namespace zt {

class JobRunner;

/// One cell to write: a key of systemFields() with its JSON value (null = unknown).
struct FieldEdit
{
    SystemId system;
    QString field;
    QJsonValue value;
};

/// Turns gestures into changes and puts them through the document's one door by way of the undo
/// stack. A gesture that changes nothing leaves no entry. Every function returns what the document
/// said; refusals are also announced by failed().
///
/// What a deed is called stands in model/domain/labels.h.
class EditActions : public QObject
{
    Q_OBJECT

public:
    explicit EditActions(Document& document, QObject* parent = nullptr);

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    [[nodiscard]] bool isReadOnly() const { return m_document.isReadOnly(); }

    /// `factor` 0…10; score 0 = not scored.
    Result<void> setScore(const SystemId& system, int factor, Score score);
    Result<void> setFact(const SystemId& system, Fact fact, Tri value);
    Result<void> setCondition(const SystemId& system, Condition condition, Tri value);
    Result<void> setCloudModel(const SystemId& system, CloudModel model);
    Result<void> setRto(const SystemId& system, std::optional<int> minutes);
    /// Empty text takes the reason away.
    Result<void> setReason(const SystemId& system, Aspect aspect, const QString& text);
    /// Any field of systemFields().
    Result<void> setField(const SystemId& system, const QString& field, const QJsonValue& value);
    /// A block as one change; all or nothing.
    Result<void> setFields(const QList<FieldEdit>& edits);

    /// A new system with code and name and nothing answered. Returns its id.
    Result<SystemId> addSystem(const QString& code, const QString& name);
    Result<void> removeSystems(const QList<SystemId>& systems);

    /// The what-if made real. `reason` must not be empty (ReasonRequired); it becomes the
    /// methodology's reason and stands in the trail.
    Result<void> applyMethodology(const Methodology& method, const QString& reason);
    /// Records that the present list of selected systems, in rank order, is the one decided upon.
    Result<void> adoptSelection(const Selection& selection, const QString& reason);
    /// Fields of profileFields().
    Result<void> setProfile(const QMap<QString, QJsonValue>& values);

    /// A block from the clipboard onto the cells that begin at `systems` × `fields` (as shown:
    /// row order and column order from the cursor on). Checked as an import is; while one cell is
    /// faulty nothing is written and the plan lists the faults. Cells beyond the table are faults.
    Result<ImportPlan>
    paste(const QString& tsv, const QList<SystemId>& systems, const QStringList& fields);

    /// Any ready change: undo-to-here of the trail page, small imports.
    Result<void> apply(const ChangeSet& changes);
    /// What an edit of the domain room gave, or the reason why it gave none.
    Result<void> apply(const Result<ChangeSet>& changes);
    /// A change that nobody takes back, such as a sign-off: it stays out of the undo stack.
    Result<void> applyForGood(const ChangeSet& changes);
    /// As apply(), from typing: what is recorded within one session (any number but 0) is undone as
    /// one change.
    Result<void> applyTyping(const Result<ChangeSet>& changes, int session);
    /// A large change on a worker, or one that brings evidence in; `done` is called in this thread,
    /// also after an error.
    void applyInBackground(const ChangeSet& changes,
                           const QString& title,
                           JobRunner& jobs,
                           const std::function<void(const Result<void>&)>& done,
                           const EvidenceContents& contents = {});

Q_SIGNALS:
    void failed(const zt::Error& error);
    /// After each successful change, undo and redo included.
    void applied(const zt::ActionLabel& label);

private:
    Result<void> push(const Result<ChangeSet>& changes, int typingSession = 0);
    Result<void> report(const Result<void>& result);
    [[nodiscard]] const System* find(const SystemId& system) const;

    Document& m_document;
    QUndoStack m_undo;
    std::optional<Error> m_refusal; ///< what the last command said, if it was refused
};

} // namespace zt
