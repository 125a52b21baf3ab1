// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/questionnairereturn.h"

#include "model/domain/fields.h"
#include "model/domain/packversion.h"
#include "model/domain/pointkinship.h"

#include <algorithm>

namespace zt {

namespace {

using Fate = ReturnedOutcome::Fate;
using Side = TakeRules::Side;

constexpr QLatin1String answeredByKey("answered_by");

PointResult paperIn(const Snapshot& snapshot, const AuditId& audit, const PointRef& ref)
{
    const PointResult* present = snapshot.pointResult(audit, ref);
    PointResult empty;
    empty.audit = audit;
    empty.ref = ref;
    return present != nullptr ? *present : empty;
}

/// Holds single rows.
class Judge
{
public:
    Judge(const Snapshot& now, const Audit& audit, const SentStates& states)
        : m_now(now)
        , m_audit(audit)
        , m_states(states)
        , m_kinship(now)
    {
    }

    /// Also gives what takes theirs over, and the working paper it would change.
    AnswerMerge take(const ReturnedRow& row, ReturnedOutcome& outcome, PointResult& is)
    {
        outcome.line = row.number;
        const std::optional<SentRow> sent = sentRowFromKey(row.key);
        outcome.ref = sent ? sent->ref : PointRef();
        outcome.why = whyUnknown(row, sent);
        if (outcome.why == UnknownRow::None) {
            outcome.why = follow(outcome);
        }
        if (outcome.why != UnknownRow::None) {
            outcome.fate = Fate::Unknown;
            outcome.theirs = row.answers;
            return {};
        }
        const PointResult was = paperIn(*stateOf(*sent), sent->audit, sent->ref);
        is = paperIn(m_now, sent->audit, outcome.ref);
        AnswerMerge merged = mergeAnswer(was, is, row.answers);
        outcome.fate = fateOf(merged.fate);
        outcome.fields =
            merged.fate == AnswerFate::Conflict ? merged.conflicts : merged.values.keys();
        for (const QString& key : std::as_const(outcome.fields)) {
            const Field<PointResult>* field = findField(pointResultFields(), key);
            outcome.sent.insert(key, field->get(was));
            outcome.ours.insert(key, field->get(is));
            outcome.theirs.insert(key, merged.values.value(key));
        }
        return merged;
    }

private:
    const Snapshot& m_now;
    const Audit& m_audit;
    const SentStates& m_states;
    PointKinship m_kinship;

    /// To where the point is in the version that the audit goes by now.
    [[nodiscard]] UnknownRow follow(ReturnedOutcome& outcome)
    {
        const PointRef sent = outcome.ref;
        for (const QString& pin : m_audit.checklists) {
            if (pin == sent.checklist || !isSamePack(pin, sent.checklist)) {
                continue;
            }
            const QList<PointRef> heirs = m_kinship.in(sent, pin);
            if (heirs.isEmpty()) {
                return UnknownRow::Withdrawn;
            }
            for (const PointRef& heir : heirs) {
                outcome.heirs.append(heir.point);
            }
            if (heirs.size() > 1 || m_kinship.in(heirs.first(), sent.checklist).size() > 1) {
                return UnknownRow::Divided;
            }
            outcome.ref = heirs.first();
            outcome.heirs.clear();
            outcome.sentAs = outcome.ref.point == sent.point ? QString() : sent.point;
        }
        return UnknownRow::None;
    }

    [[nodiscard]] const Snapshot* stateOf(const SentRow& row) const
    {
        const auto state = m_states.constFind(row.seq);
        return state != m_states.constEnd() && state->trailHead.startsWith(row.head) ? &*state
                                                                                     : nullptr;
    }

    [[nodiscard]] UnknownRow whyUnknown(const ReturnedRow& row,
                                        const std::optional<SentRow>& sent) const
    {
        if (row.key.isEmpty()) {
            return UnknownRow::NoKey;
        }
        if (!sent) {
            return UnknownRow::NotOurs;
        }
        if (sent->audit != m_audit.id) {
            return UnknownRow::OtherAudit;
        }
        if (stateOf(*sent) == nullptr) {
            return UnknownRow::OtherFile;
        }
        const auto list = m_now.checklists.constFind(sent->ref.checklist);
        const auto own = [&](const QString& pin) { return isSamePack(pin, sent->ref.checklist); };
        const bool known = std::any_of(m_audit.checklists.begin(), m_audit.checklists.end(), own) &&
                           list != m_now.checklists.constEnd() &&
                           list->point(sent->ref.point) != nullptr;
        return known ? UnknownRow::None : UnknownRow::NotOfAudit;
    }

    [[nodiscard]] static Fate fateOf(AnswerFate fate)
    {
        switch (fate) {
        case AnswerFate::Unchanged:
            return Fate::Unchanged;
        case AnswerFate::Accepted:
            return Fate::Accepted;
        case AnswerFate::Conflict:
            break;
        }
        return Fate::Conflict;
    }
};

Fate decidedFate(Side side)
{
    switch (side) {
    case Side::Theirs:
        return Fate::Theirs;
    case Side::Ours:
        return Fate::Ours;
    case Side::Nobody:
        break;
    }
    return Fate::Conflict;
}

} // namespace

Side TakeRules::sideFor(const PointRef& ref) const
{
    const auto whole = byPoint.constFind(toKey(ref));
    return whole != byPoint.constEnd() ? *whole : byPoint.value(ref.point, all);
}

qsizetype ReturnedOutcomes::count(Fate fate) const
{
    return std::count_if(
        rows.begin(), rows.end(), [fate](const ReturnedOutcome& row) { return row.fate == fate; });
}

QString toKey(ReturnedOutcome::Fate fate)
{
    switch (fate) {
    case Fate::Unchanged:
        return QStringLiteral("unchanged");
    case Fate::Accepted:
        return QStringLiteral("accepted");
    case Fate::Conflict:
        return QStringLiteral("conflict");
    case Fate::Theirs:
        return QStringLiteral("theirs");
    case Fate::Ours:
        return QStringLiteral("ours");
    case Fate::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QList<qint64> sentPlaces(const QList<ReturnedRow>& rows)
{
    QList<qint64> places;
    for (const ReturnedRow& row : rows) {
        const std::optional<SentRow> sent = sentRowFromKey(row.key);
        if (sent && !places.contains(sent->seq)) {
            places.append(sent->seq);
        }
    }
    return places;
}

ReturnedAnswers::ReturnedAnswers(const Snapshot& now,
                                 const Audit& audit,
                                 const QList<ReturnedRow>& rows,
                                 const SentStates& states)
{
    Judge judge(now, audit, states);
    m_rows.reserve(rows.size());
    for (const ReturnedRow& row : rows) {
        Held held;
        PointResult present;
        held.values = judge.take(row, held.outcome, present).values;
        const QString who = held.values.contains(answeredByKey)
                                ? held.values.value(answeredByKey).toString()
                                : present.answeredBy;
        held.isNamed = !who.trimmed().isEmpty();
        if (!held.outcome.ref.point.isEmpty()) {
            m_known.insert(held.outcome.ref.point);
            m_known.insert(toKey(held.outcome.ref));
        }
        m_rows.append(held);
    }
}

Result<void> ReturnedAnswers::check(const TakeRules& rules) const
{
    for (auto it = rules.byPoint.begin(); it != rules.byPoint.end(); ++it) {
        if (!m_known.contains(it.key())) {
            return fail(ErrorCode::UnknownEntity, {QStringLiteral("points"), it.key()});
        }
    }
    return {};
}

Result<ReturnedOutcomes> ReturnedAnswers::decided(const TakeRules& rules,
                                                  const QString& answeredBy) const
{
    const Result<void> known = check(rules);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const QString name = answeredBy.trimmed();
    ReturnedOutcomes result;
    result.rows.reserve(m_rows.size());
    for (const Held& row : m_rows) {
        result.rows.append(row.outcome);
        ReturnedOutcome& outcome = result.rows.last();
        if (outcome.fate == Fate::Conflict) {
            outcome.fate = decidedFate(rules.sideFor(outcome.ref));
        }
        if (outcome.fate != Fate::Accepted && outcome.fate != Fate::Theirs) {
            continue;
        }
        if (!row.isNamed && name.isEmpty()) {
            result.nameless.append(outcome.line);
            continue;
        }
        result.edits.append({outcome.ref, row.values});
        if (!row.isNamed) {
            result.edits.last().second.insert(answeredByKey, name);
        }
    }
    return result;
}

Result<ReturnedOutcomes> returnedOutcomes(const Snapshot& now,
                                          const Audit& audit,
                                          const QList<ReturnedRow>& rows,
                                          const SentStates& states,
                                          const TakeRules& rules,
                                          const QString& answeredBy)
{
    return ReturnedAnswers(now, audit, rows, states).decided(rules, answeredBy);
}

} // namespace zt
