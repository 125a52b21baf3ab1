// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"

#include "app/commands/changecommand.h"
#include "app/jobrunner.h"
#include "model/domain/edits.h"

#include <QPointer>

namespace zt {

EditActions::EditActions(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_document, &Document::changed, this, [this](const ChangeSummary& summary) {
        Q_EMIT applied(summary.label);
    });
}

const System* EditActions::find(const SystemId& system) const
{
    return m_document.snapshot().system(system);
}

Result<void> EditActions::report(const Result<void>& result)
{
    if (!result) {
        Q_EMIT failed(result.error());
    }
    return result;
}

Result<void> EditActions::push(const Result<ChangeSet>& changes, int typingSession)
{
    if (!changes) {
        return report(tl::unexpected(changes.error()));
    }
    if (changes->isEmpty()) {
        return {};
    }
    m_refusal.reset();
    auto* command = new ChangeCommand(
        m_document, *changes, ChangeCommand::State::ToApply, [this](const Error& error) {
            m_refusal = error;
            Q_EMIT failed(error);
        });
    command->setTypingSession(typingSession);
    m_undo.push(command);
    if (m_refusal) {
        return tl::unexpected(*m_refusal);
    }
    return {};
}

Result<void> EditActions::setScore(const SystemId& system, int factor, Score score)
{
    return setField(system, factorId(factor), score == 0 ? QJsonValue() : QJsonValue(int{score}));
}

Result<void> EditActions::setFact(const SystemId& system, Fact fact, Tri value)
{
    const QString text = toKey(value);
    return setField(system, key(fact), text.isEmpty() ? QJsonValue() : QJsonValue(text));
}

Result<void> EditActions::setCondition(const SystemId& system, Condition condition, Tri value)
{
    const QString text = toKey(value);
    return setField(
        system, conditionId(condition), text.isEmpty() ? QJsonValue() : QJsonValue(text));
}

Result<void> EditActions::setCloudModel(const SystemId& system, CloudModel model)
{
    const QString text = toKey(model);
    return setField(
        system, key(Aspect::FactCloudModel), text.isEmpty() ? QJsonValue() : QJsonValue(text));
}

Result<void> EditActions::setRto(const SystemId& system, std::optional<int> minutes)
{
    return setField(
        system, QStringLiteral("rto_minutes"), minutes ? QJsonValue(*minutes) : QJsonValue());
}

Result<void> EditActions::setReason(const SystemId& system, Aspect aspect, const QString& text)
{
    return setField(system, QStringLiteral("reason.") + key(aspect), text.trimmed());
}

Result<void>
EditActions::setField(const SystemId& system, const QString& field, const QJsonValue& value)
{
    return setFields({{system, field, value}});
}

Result<void> EditActions::setFields(const QList<FieldEdit>& edits)
{
    QList<std::pair<System, QMap<QString, QJsonValue>>> bySystem;
    QHash<SystemId, qsizetype> place;
    for (const FieldEdit& edit : edits) {
        const System* system = find(edit.system);
        if (system == nullptr) {
            return report(fail(ErrorCode::UnknownSystem, {edit.system.toString()}));
        }
        auto at = place.find(edit.system);
        if (at == place.end()) {
            at = place.insert(edit.system, bySystem.size());
            bySystem.append({*system, {}});
        }
        bySystem[*at].second.insert(edit.field, edit.value);
    }
    return push(editSystems(bySystem));
}

Result<SystemId> EditActions::addSystem(const QString& code, const QString& name)
{
    System system;
    system.id = SystemId{m_document.clock().newUuid()};
    system.code = code.trimmed();
    system.name = name.trimmed();
    const Result<void> done = push(zt::addSystem(system));
    if (!done) {
        return tl::unexpected(done.error());
    }
    return system.id;
}

Result<void> EditActions::removeSystems(const QList<SystemId>& systems)
{
    QList<System> values;
    for (const SystemId& id : systems) {
        if (const System* system = find(id)) {
            values.append(*system);
        }
    }
    return push(zt::removeSystems(m_document.snapshot(), values));
}

Result<void> EditActions::applyMethodology(const Methodology& method, const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        return report(fail(ErrorCode::ReasonRequired, {QStringLiteral("reason")}));
    }
    Methodology after = method;
    after.reason = reason.trimmed();
    return push(zt::applyMethodology(m_document.snapshot().methodology, after));
}

Result<void> EditActions::adoptSelection(const Selection& selection, const QString& reason)
{
    return push(zt::adoptSelection(m_document.snapshot(), selection, reason.trimmed()));
}

Result<void> EditActions::setProfile(const QMap<QString, QJsonValue>& values)
{
    return push(editProfile(m_document.snapshot().profile, values));
}

Result<void> EditActions::apply(const ChangeSet& changes)
{
    return push(changes);
}

Result<void> EditActions::apply(const Result<ChangeSet>& changes)
{
    return push(changes);
}

Result<void> EditActions::applyForGood(const ChangeSet& changes)
{
    return report(m_document.apply(changes));
}

Result<void> EditActions::applyTyping(const Result<ChangeSet>& changes, int session)
{
    return push(changes, session);
}

void EditActions::applyInBackground(const ChangeSet& changes,
                                    const QString& title,
                                    JobRunner& jobs,
                                    const std::function<void(const Result<void>&)>& done,
                                    const EvidenceContents& contents)
{
    if (changes.isEmpty()) {
        done({});
        return;
    }
    const Result<Document::CommitJob> job = m_document.prepareCommit(changes, contents);
    if (!job) {
        done(report(tl::unexpected(job.error())));
        return;
    }
    using Committed = std::shared_ptr<Document::Committed>;
    jobs.start<Committed>(
        title, *job, this, [this, changes, done](const Result<Committed>& committed) {
            const Result<void> finished = m_document.finishCommit(committed);
            if (finished) {
                m_undo.push(new ChangeCommand(
                    m_document, changes, ChangeCommand::State::Applied, [this](const Error& error) {
                        Q_EMIT failed(error);
                    }));
            }
            done(report(finished));
        });
}

} // namespace zt
