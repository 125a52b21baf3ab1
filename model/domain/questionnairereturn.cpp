// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/questionnairereturn.h"

#include "model/domain/fields.h"

#include <QSet>

#include <algorithm>

namespace zt {

namespace {

using Fate = ReturnedOutcome::Fate;
using Side = TakeRules::Side;

const QString answeredByKey = QStringLiteral("answered_by");

PointResult paperIn(const Snapshot& snapshot, const AuditId& audit, const PointRef& ref)
{
    const PointResult* present = snapshot.pointResult(audit, ref);
    PointResult empty;
    empty.audit = audit;
    empty.ref = ref;
    return present != nullptr ? *present : empty;
}

class Judge
{
public:
    Judge(const Snapshot& now,
          const Audit& audit,
          const SentStates& states,
          const TakeRules& rules,
          const QString& answeredBy)
        : m_now(now)
        , m_audit(audit)
        , m_states(states)
        , m_rules(rules)
        , m_answeredBy(answeredBy)
    {
    }

    void take(const ReturnedRow& row)
    {
        ReturnedOutcome outcome;
        outcome.line = row.number;
        const std::optional<SentRow> sent = sentRowFromKey(row.key);
        outcome.ref = sent ? sent->ref : PointRef();
        outcome.why = whyUnknown(row, sent);
        if (outcome.why != UnknownRow::None) {
            outcome.fate = Fate::Unknown;
            outcome.theirs = row.answers;
        } else {
            merge(row, *sent, outcome);
        }
        m_result.rows.append(outcome);
    }

    [[nodiscard]] const ReturnedOutcomes& result() const { return m_result; }

private:
    const Snapshot& m_now;
    const Audit& m_audit;
    const SentStates& m_states;
    const TakeRules& m_rules;
    const QString& m_answeredBy;
    ReturnedOutcomes m_result;

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
        const bool known = m_audit.checklists.contains(sent->ref.checklist) &&
                           list != m_now.checklists.constEnd() &&
                           list->point(sent->ref.point) != nullptr;
        return known ? UnknownRow::None : UnknownRow::NotOfAudit;
    }

    void merge(const ReturnedRow& row, const SentRow& sent, ReturnedOutcome& outcome)
    {
        const PointResult was = paperIn(*stateOf(sent), sent.audit, sent.ref);
        const PointResult is = paperIn(m_now, sent.audit, sent.ref);
        const AnswerMerge merged = mergeAnswer(was, is, row.answers);
        outcome.fate = fateOf(merged, sent.ref);
        outcome.fields =
            merged.fate == AnswerFate::Conflict ? merged.conflicts : merged.values.keys();
        for (const QString& key : std::as_const(outcome.fields)) {
            const Field<PointResult>* field = findField(pointResultFields(), key);
            outcome.sent.insert(key, field->get(was));
            outcome.ours.insert(key, field->get(is));
            outcome.theirs.insert(key, merged.values.value(key));
        }
        if (outcome.fate == Fate::Accepted || outcome.fate == Fate::Theirs) {
            addEdit(row, sent.ref, is, merged.values);
        }
    }

    [[nodiscard]] Fate fateOf(const AnswerMerge& merged, const PointRef& ref) const
    {
        if (merged.fate == AnswerFate::Unchanged) {
            return Fate::Unchanged;
        }
        if (merged.fate == AnswerFate::Accepted) {
            return Fate::Accepted;
        }
        switch (m_rules.sideFor(ref)) {
        case Side::Theirs:
            return Fate::Theirs;
        case Side::Ours:
            return Fate::Ours;
        case Side::Nobody:
            break;
        }
        return Fate::Conflict;
    }

    void addEdit(const ReturnedRow& row,
                 const PointRef& ref,
                 const PointResult& present,
                 FieldValues values)
    {
        const QString who = values.contains(answeredByKey) ? values.value(answeredByKey).toString()
                                                           : present.answeredBy;
        if (who.trimmed().isEmpty()) {
            if (m_answeredBy.trimmed().isEmpty()) {
                m_result.nameless.append(row.number);
                return;
            }
            values.insert(answeredByKey, m_answeredBy.trimmed());
        }
        m_result.edits.append({ref, values});
    }
};

Result<void> checked(const TakeRules& rules, const QList<ReturnedRow>& rows)
{
    QSet<QString> known;
    for (const ReturnedRow& row : rows) {
        if (const auto sent = sentRowFromKey(row.key)) {
            known.insert(sent->ref.point);
            known.insert(toKey(sent->ref));
        }
    }
    for (auto it = rules.byPoint.begin(); it != rules.byPoint.end(); ++it) {
        if (!known.contains(it.key())) {
            return fail(ErrorCode::UnknownEntity, {QStringLiteral("points"), it.key()});
        }
    }
    return {};
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

Result<ReturnedOutcomes> returnedOutcomes(const Snapshot& now,
                                          const Audit& audit,
                                          const QList<ReturnedRow>& rows,
                                          const SentStates& states,
                                          const TakeRules& rules,
                                          const QString& answeredBy)
{
    const Result<void> known = checked(rules, rows);
    if (!known) {
        return tl::unexpected(known.error());
    }
    Judge judge(now, audit, states, rules, answeredBy);
    for (const ReturnedRow& row : rows) {
        judge.take(row);
    }
    return judge.result();
}

} // namespace zt
