// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/questionnaireimport.h"

#include "model/domain/fields.h"

#include <QHash>

#include <algorithm>

namespace zt {

namespace {

using Fate = ReturnedOutcome::Fate;
using Side = TakeRules::Side;

const QString answeredByKey = QStringLiteral("answered_by");

std::optional<Side> sideFrom(const QString& word)
{
    if (word == QLatin1String("theirs")) {
        return Side::Theirs;
    }
    return word == QLatin1String("ours") ? std::optional<Side>(Side::Ours) : std::nullopt;
}

QString messageOf(QuestionnaireFault::Kind kind, const Language& language)
{
    using Kind = QuestionnaireFault::Kind;
    switch (kind) {
    case Kind::NoKeys:
        return language.translate("Cli",
                                  "The hidden column of keys is missing: this is no questionnaire, "
                                  "or the column was deleted.");
    case Kind::RepeatedColumn:
        return language.translate("Cli", "The column is there twice.");
    case Kind::NotAnAnswer:
        return language.translate(
            "Cli", "Takes conforms, partly conforms, does not conform or not applicable.");
    case Kind::NotADate:
        return language.translate("Cli", "Takes a date, such as 2026-01-31.");
    case Kind::TooLong:
        return language.translate("Cli", "The text is too long.");
    case Kind::NoResult:
        return language.translate("Cli", "An error, or a formula without a saved result.");
    case Kind::KeyTwice:
        break;
    }
    return language.translate("Cli", "The row is there twice.");
}

/// The states in which questionnaires were sent, each read once from the trail.
class SentStates
{
public:
    explicit SentStates(const Document& document)
        : m_document(document)
    {
    }

    /// Null where the trail has no such entry, or another one at its place.
    [[nodiscard]] const Snapshot* at(const SentRow& row)
    {
        const auto known = m_states.constFind(row.seq);
        if (known == m_states.constEnd()) {
            load(row.seq);
        }
        const std::optional<Snapshot>& state = m_states[row.seq];
        return state && state->trailHead.startsWith(row.head) ? &*state : nullptr;
    }

private:
    const Document& m_document;
    QHash<qint64, std::optional<Snapshot>> m_states;

    void load(qint64 seq)
    {
        const Snapshot& now = m_document.snapshot();
        if (seq == now.trailSeq) {
            m_states.insert(seq, now);
            return;
        }
        const Result<Snapshot> state = m_document.stateAt(seq);
        const Result<QList<TrailEntry>> entry = m_document.trail(seq, seq);
        if (!state || !entry || entry->isEmpty()) {
            m_states.insert(seq, std::nullopt);
            return;
        }
        Snapshot kept = *state;
        kept.trailHead = entry->first().hash;
        m_states.insert(seq, kept);
    }
};

class Judge
{
public:
    Judge(const Document& document,
          const Audit& audit,
          const TakeRules& rules,
          const QString& answeredBy,
          const Language& language)
        : m_document(document)
        , m_audit(audit)
        , m_rules(rules)
        , m_answeredBy(answeredBy)
        , m_language(language)
        , m_states(document)
    {
    }

    void take(const ReturnedRow& row)
    {
        ReturnedOutcome outcome;
        outcome.line = row.number;
        const std::optional<SentRow> sent = sentRowFromKey(row.key);
        const QString unknown = whyUnknown(row, sent);
        if (!unknown.isEmpty()) {
            outcome.fate = Fate::Unknown;
            outcome.message = unknown;
            outcome.point = sent ? sent->ref.point : QString();
            outcome.theirs = row.answers;
            m_result.rows.append(outcome);
            return;
        }
        outcome.point = sent->ref.point;
        merge(row, *sent, outcome);
        m_result.rows.append(outcome);
    }

    [[nodiscard]] ReturnedOutcomes result() const { return m_result; }

private:
    const Document& m_document;
    const Audit& m_audit;
    const TakeRules& m_rules;
    const QString& m_answeredBy;
    const Language& m_language;
    SentStates m_states;
    ReturnedOutcomes m_result;

    [[nodiscard]] QString whyUnknown(const ReturnedRow& row, const std::optional<SentRow>& sent)
    {
        if (row.key.isEmpty()) {
            return m_language.translate("Cli", "The row has no key: it was added.");
        }
        if (!sent) {
            return m_language.translate("Cli", "The key is not one of ours.");
        }
        if (sent->audit != m_audit.id) {
            return m_language.translate("Cli", "The row belongs to another audit.");
        }
        if (m_states.at(*sent) == nullptr) {
            return m_language.translate("Cli", "The row was sent from another file.");
        }
        const Snapshot& now = m_document.snapshot();
        const auto list = now.checklists.constFind(sent->ref.checklist);
        const bool known = m_audit.checklists.contains(sent->ref.checklist) &&
                           list != now.checklists.constEnd() &&
                           list->point(sent->ref.point) != nullptr;
        return known ? QString()
                     : m_language.translate("Cli", "The point is no longer part of the audit.");
    }

    static PointResult paperIn(const Snapshot& snapshot, const AuditId& audit, const PointRef& ref)
    {
        const PointResult* present = snapshot.pointResult(audit, ref);
        PointResult empty;
        empty.audit = audit;
        empty.ref = ref;
        return present != nullptr ? *present : empty;
    }

    void merge(const ReturnedRow& row, const SentRow& sent, ReturnedOutcome& outcome)
    {
        const PointResult was = paperIn(*m_states.at(sent), sent.audit, sent.ref);
        const PointResult is = paperIn(m_document.snapshot(), sent.audit, sent.ref);
        const AnswerMerge merged = mergeAnswer(was, is, row.answers);
        outcome.fate = fateOf(merged, sent.ref);
        outcome.fields =
            merged.fate == AnswerFate::Conflict ? merged.conflicts : merged.values.keys();
        for (const QString& key : outcome.fields) {
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
                m_result.faults.append(
                    {row.number,
                     answeredByKey,
                     {},
                     m_language.translate("Cli",
                                          "Who answered? Fill it in, or give --answered-by.")});
                return;
            }
            values.insert(answeredByKey, m_answeredBy.trimmed());
        }
        m_result.edits.append({ref, values});
    }
};

} // namespace

Side TakeRules::sideFor(const PointRef& ref) const
{
    const auto whole = byPoint.constFind(toKey(ref));
    return whole != byPoint.constEnd() ? *whole : byPoint.value(ref.point, all);
}

Result<TakeRules> takeRulesFrom(const QStringList& texts)
{
    TakeRules rules;
    for (const QString& text : texts) {
        const qsizetype split = text.lastIndexOf(QLatin1Char('='));
        const std::optional<Side> side = sideFrom(text.mid(split + 1));
        if (!side || split == 0) {
            return fail(ErrorCode::Usage, {QStringLiteral("--take theirs|ours|POINT=theirs|ours")});
        }
        if (split < 0) {
            rules.all = *side;
        } else {
            rules.byPoint.insert(text.left(split), *side);
        }
    }
    return rules;
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

Result<ReturnedOutcomes> returnedOutcomes(const Document& document,
                                          const Audit& audit,
                                          const ReturnedQuestionnaire& returned,
                                          const TakeRules& rules,
                                          const QString& answeredBy,
                                          const Language& language)
{
    for (auto it = rules.byPoint.begin(); it != rules.byPoint.end(); ++it) {
        const bool known =
            std::any_of(returned.rows.begin(), returned.rows.end(), [&](const ReturnedRow& row) {
                const auto sent = sentRowFromKey(row.key);
                return sent && (sent->ref.point == it.key() || toKey(sent->ref) == it.key());
            });
        if (!known) {
            return fail(ErrorCode::UnknownEntity, {QStringLiteral("points"), it.key()});
        }
    }
    Judge judge(document, audit, rules, answeredBy, language);
    for (const ReturnedRow& row : returned.rows) {
        judge.take(row);
    }
    return judge.result();
}

QList<AnswerFault> faultsOf(const ReturnedQuestionnaire& returned, const Language& language)
{
    QList<AnswerFault> faults;
    for (const QuestionnaireFault& one : returned.faults) {
        faults.append({one.row, one.cell(), one.read, messageOf(one.kind, language)});
    }
    return faults;
}

} // namespace zt
