// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditfieldmakers.h"

namespace zt {

namespace {

using namespace fieldmakers;

constexpr QLatin1String audit("audit");
constexpr QLatin1String pointResult("point_result");
constexpr QLatin1String finding("finding");
constexpr QLatin1String onKey("on");
constexpr QLatin1String textKey("text");

QString evidenceText(const EvidenceId& id)
{
    return id.toString();
}

std::optional<EvidenceId> evidenceFromText(const QString& text)
{
    const EvidenceId id = EvidenceId::fromString(text);
    return id.isNull() ? std::nullopt : std::optional<EvidenceId>(id);
}

QJsonObject noteJson(const ReviewNote& note)
{
    return {{QStringLiteral("time"), toStoredTime(note.time)},
            {QStringLiteral("who"), note.who},
            {textKey, note.text}};
}

std::optional<ReviewNote> noteFromJson(const QJsonObject& json)
{
    const ReviewNote note{fromStoredTime(json.value(QLatin1String("time")).toString()),
                          json.value(QLatin1String("who")).toString(),
                          json.value(textKey).toString()};
    const bool fits = note.time.isValid() && isText(note.who, maxNameLength, false) &&
                      isText(note.text, maxTextLength, true);
    return fits ? std::optional<ReviewNote>(note) : std::nullopt;
}

QJsonObject followUpJson(const FollowUp& row)
{
    return {{onKey, row.on.toString(Qt::ISODate)}, {textKey, row.text}};
}

std::optional<FollowUp> followUpFromJson(const QJsonObject& json)
{
    const FollowUp row{QDate::fromString(json.value(onKey).toString(), Qt::ISODate),
                       json.value(textKey).toString()};
    const bool fits = row.on.isValid() && isText(row.text, maxTextLength, true);
    return fits ? std::optional<FollowUp>(row) : std::nullopt;
}

QJsonObject retestJson(const Retest& row)
{
    QJsonArray evidence;
    for (const EvidenceId& id : row.evidence) {
        evidence.append(id.toString());
    }
    return {{onKey, row.on.toString(Qt::ISODate)},
            {QStringLiteral("passed"), row.passed},
            {textKey, row.text},
            {QStringLiteral("evidence"), evidence}};
}

std::optional<Retest> retestFromJson(const QJsonObject& json)
{
    Retest row{QDate::fromString(json.value(onKey).toString(), Qt::ISODate),
               json.value(QLatin1String("passed")).toBool(),
               json.value(textKey).toString(),
               {}};
    const QJsonArray ids = json.value(QLatin1String("evidence")).toArray();
    for (const auto one : ids) {
        const std::optional<EvidenceId> id = evidenceFromText(one.toString());
        if (!id || row.evidence.contains(*id)) {
            return std::nullopt;
        }
        row.evidence.append(*id);
    }
    const bool fits = row.on.isValid() && isText(row.text, maxTextLength, true);
    return fits ? std::optional<Retest>(row) : std::nullopt;
}

/// An object of ids and yes or no.
Field<Audit> factsField()
{
    const QString key = QStringLiteral("facts");
    return {key,
            [](const Audit& object) {
                QJsonObject facts;
                for (auto it = object.facts.begin(); it != object.facts.end(); ++it) {
                    facts.insert(it.key(), it.value());
                }
                return facts.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(facts);
            },
            [key](Audit& object, const QJsonValue& value) -> Result<void> {
                QMap<QString, bool> facts;
                const QJsonObject given = value.toObject();
                bool fits = value.isNull() || value.isObject();
                for (auto it = given.begin(); fits && it != given.end(); ++it) {
                    fits = it.value().isBool() && isText(it.key(), maxCodeLength, true);
                    facts.insert(it.key(), it.value().toBool());
                }
                if (!fits) {
                    return rules::refused(
                        audit, key, rules::shown(value), QStringLiteral("{\"…\": true, false}"));
                }
                object.facts = facts;
                return {};
            }};
}

} // namespace

const QList<Field<Audit>>& auditFields()
{
    using A = Audit;
    static const QList<Field<A>> fields{
        textField<A>(audit, QLatin1String("code"), &A::code, maxCodeLength, true),
        enumField<A, AuditForm>(
            audit,
            QStringLiteral("kind"),
            [](auto& object) -> auto& { return object.form; },
            &auditFormFromKey,
            QStringLiteral("annual, selected_case, special_project")),
        textField<A>(audit, QLatin1String("trigger"), &A::trigger, maxTextLength),
        dateField<A>(audit, QLatin1String("period_from"), &A::periodFrom),
        dateField<A>(audit, QLatin1String("period_to"), &A::periodTo),
        textField<A>(audit, QLatin1String("scope"), &A::scopeText, maxTextLength),
        textListField<A>(audit, QLatin1String("team"), &A::team, maxNameLength, rules::maxTeam),
        numberField<A>(audit, QLatin1String("tier"), &A::tier, 0, rules::maxTier),
        factsField(),
        textListField<A>(audit,
                         QLatin1String("checklists"),
                         &A::checklists,
                         maxCodeLength,
                         rules::maxChecklists),
        optionalNumberField<A, int>(
            audit, QLatin1String("deduction_not"), &A::deductionNot, maxDeduction),
        optionalNumberField<A, int>(
            audit, QLatin1String("deduction_partly"), &A::deductionPartly, maxDeduction),
        timeField<A>(audit, QLatin1String("created_at"), &A::createdAt),
    };
    return fields;
}

const QList<Field<PointResult>>& pointResultFields()
{
    using P = PointResult;
    static const QList<Field<P>> fields{
        enumField<P, AuditResult>(
            pointResult,
            QStringLiteral("result"),
            [](auto& object) -> auto& { return object.result; },
            &auditResultFromKey,
            QStringLiteral("conform, partly, not, not_applicable")),
        textField<P>(pointResult, QLatin1String("reason"), &P::reason, maxTextLength),
        textField<P>(pointResult, QLatin1String("procedure"), &P::procedure, maxTextLength),
        textField<P>(pointResult, QLatin1String("observation"), &P::observation, maxTextLength),
        textField<P>(pointResult, QLatin1String("sample"), &P::sample, maxTextLength),
        textField<P>(pointResult, QLatin1String("conclusion"), &P::conclusion, maxTextLength),
        referencesField<P, EvidenceId>(
            pointResult, QLatin1String("evidence"), &P::evidence, &evidenceText, &evidenceFromText),
        enumField<P, AuditResult>(
            pointResult,
            QStringLiteral("answer"),
            [](auto& object) -> auto& { return object.answer; },
            &auditResultFromKey,
            QStringLiteral("conform, partly, not, not_applicable")),
        textField<P>(pointResult, QLatin1String("answer_text"), &P::answerText, maxTextLength),
        textField<P>(
            pointResult, QLatin1String("answer_evidence"), &P::answerEvidence, maxTextLength),
        textField<P>(pointResult, QLatin1String("answered_by"), &P::answeredBy, maxNameLength),
        dateField<P>(pointResult, QLatin1String("answered_on"), &P::answeredOn),
        textField<P>(pointResult, QLatin1String("preparer"), &P::preparer, maxNameLength),
        timeField<P>(pointResult, QLatin1String("prepared_at"), &P::preparedAt),
        textField<P>(pointResult, QLatin1String("reviewer"), &P::reviewer, maxNameLength),
        timeField<P>(pointResult, QLatin1String("reviewed_at"), &P::reviewedAt),
        enumField<P, ReviewState>(
            pointResult,
            QStringLiteral("state"),
            [](auto& object) -> auto& { return object.state; },
            &reviewStateFromKey,
            QStringLiteral("open, ready, returned, accepted")),
        textField<P>(
            pointResult, QLatin1String("accepted_digest"), &P::acceptedDigest, maxCodeLength),
        rowsField<P, ReviewNote>(pointResult,
                                 QLatin1String("notes"),
                                 &P::notes,
                                 &noteJson,
                                 &noteFromJson,
                                 QStringLiteral("[{time, who, text}]")),
    };
    return fields;
}

const QList<Field<AuditFinding>>& auditFindingFields()
{
    using F = AuditFinding;
    static const QList<Field<F>> fields{
        auditField<F>(finding),
        textField<F>(finding, QLatin1String("code"), &F::code, maxCodeLength, true),
        textField<F>(finding, QLatin1String("condition"), &F::condition, maxTextLength, true),
        referencesField<F, PointRef>(
            finding, QLatin1String("criteria"), &F::criteria, &toKey, &pointRefFromKey),
        textField<F>(finding, QLatin1String("cause"), &F::cause, maxTextLength),
        textField<F>(finding, QLatin1String("effect"), &F::effect, maxTextLength),
        textField<F>(finding, QLatin1String("recommendation"), &F::recommendation, maxTextLength),
        enumField<F, AuditSeverity>(
            finding,
            QStringLiteral("severity"),
            [](auto& object) -> auto& { return object.severity; },
            &auditSeverityFromKey,
            QStringLiteral("low, medium, high")),
        optionalNumberField<F, int>(
            finding, QLatin1String("deduction"), &F::deduction, maxDeduction),
        textField<F>(finding, QLatin1String("response"), &F::response, maxTextLength),
        textField<F>(finding, QLatin1String("owner"), &F::owner, maxNameLength),
        dateField<F>(finding, QLatin1String("raised_on"), &F::raisedOn),
        dateField<F>(finding, QLatin1String("due"), &F::due),
        enumField<F, AuditFindingStatus>(
            finding,
            QStringLiteral("status"),
            [](auto& object) -> auto& { return object.status; },
            &auditFindingStatusFromKey,
            QStringLiteral("open, in_progress, ready_for_retest, closed")),
        rowsField<F, FollowUp>(finding,
                               QLatin1String("follow_ups"),
                               &F::followUps,
                               &followUpJson,
                               &followUpFromJson,
                               QStringLiteral("[{on, text}]")),
        rowsField<F, Retest>(finding,
                             QLatin1String("retests"),
                             &F::retests,
                             &retestJson,
                             &retestFromJson,
                             QStringLiteral("[{on, passed, text, evidence}]")),
        textField<F>(finding, QLatin1String("closed_by"), &F::closedBy, maxNameLength),
        dateField<F>(finding, QLatin1String("closed_on"), &F::closedOn),
        textField<F>(finding, QLatin1String("close_reason"), &F::closeReason, maxTextLength),
    };
    return fields;
}

} // namespace zt
