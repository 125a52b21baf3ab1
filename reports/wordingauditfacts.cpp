// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "reports/content.h"
#include "reports/phrase.h"
#include "reports/wording.h"
#include "reports/wordingaudit.h"
#include "reports/wordingmaturity.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace zt {

namespace {

using NameSources = QHash<QString, const char*>;

const NameSources& auditSources()
{
    static const NameSources names{
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("Field", "Code")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("Field", "Kind of audit")},
        {QStringLiteral("trigger"), QT_TRANSLATE_NOOP("Field", "What set it off")},
        {QStringLiteral("period_from"), QT_TRANSLATE_NOOP("Field", "Audited period from")},
        {QStringLiteral("period_to"), QT_TRANSLATE_NOOP("Field", "Audited period to")},
        {QStringLiteral("scope"), QT_TRANSLATE_NOOP("Field", "Scope of the audit")},
        {QStringLiteral("team"), QT_TRANSLATE_NOOP("Field", "Audit team")},
        {QStringLiteral("tier"), QT_TRANSLATE_NOOP("Field", "Tier of the firm")},
        {QStringLiteral("facts"), QT_TRANSLATE_NOOP("Field", "Facts asked for")},
        {QStringLiteral("checklists"), QT_TRANSLATE_NOOP("Field", "Checklists")},
        {QStringLiteral("deduction_not"),
         QT_TRANSLATE_NOOP("Field", "Deduction where a point does not conform")},
        {QStringLiteral("deduction_partly"),
         QT_TRANSLATE_NOOP("Field", "Deduction where a point partly conforms")},
        {QStringLiteral("created_at"), QT_TRANSLATE_NOOP("Field", "Begun at")},
    };
    return names;
}

const NameSources& paperSources()
{
    static const NameSources names{
        {QStringLiteral("result"), QT_TRANSLATE_NOOP("Field", "Result")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("Field", "Why it is not applicable")},
        {QStringLiteral("procedure"), QT_TRANSLATE_NOOP("Field", "Procedure performed")},
        {QStringLiteral("observation"), QT_TRANSLATE_NOOP("Field", "Observation")},
        {QStringLiteral("sample"), QT_TRANSLATE_NOOP("Field", "Sample")},
        {QStringLiteral("conclusion"), QT_TRANSLATE_NOOP("Field", "Conclusion")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("Field", "Evidence")},
        {QStringLiteral("answer"), QT_TRANSLATE_NOOP("Field", "The audited unit's answer")},
        {QStringLiteral("answer_text"),
         QT_TRANSLATE_NOOP("Field", "The audited unit's explanation")},
        {QStringLiteral("answer_evidence"),
         QT_TRANSLATE_NOOP("Field", "Evidence named by the audited unit")},
        {QStringLiteral("answered_by"), QT_TRANSLATE_NOOP("Field", "Answered by")},
        {QStringLiteral("answered_on"), QT_TRANSLATE_NOOP("Field", "Answered on")},
        {QStringLiteral("preparer"), QT_TRANSLATE_NOOP("Field", "Prepared by")},
        {QStringLiteral("prepared_at"), QT_TRANSLATE_NOOP("Field", "Prepared at")},
        {QStringLiteral("reviewer"), QT_TRANSLATE_NOOP("Field", "Reviewed by")},
        {QStringLiteral("reviewed_at"), QT_TRANSLATE_NOOP("Field", "Reviewed at")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("Field", "State of review")},
        {QStringLiteral("accepted_digest"),
         QT_TRANSLATE_NOOP("Field", "Digest of what was accepted")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("Field", "Review notes")},
    };
    return names;
}

const NameSources& findingSources()
{
    static const NameSources names{
        {QStringLiteral("audit"), QT_TRANSLATE_NOOP("Field", "Audit")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("Field", "Code")},
        {QStringLiteral("condition"), QT_TRANSLATE_NOOP("Field", "Condition")},
        {QStringLiteral("criteria"), QT_TRANSLATE_NOOP("Field", "Criteria")},
        {QStringLiteral("cause"), QT_TRANSLATE_NOOP("Field", "Cause")},
        {QStringLiteral("effect"), QT_TRANSLATE_NOOP("Field", "Effect")},
        {QStringLiteral("recommendation"), QT_TRANSLATE_NOOP("Field", "Recommendation")},
        {QStringLiteral("severity"), QT_TRANSLATE_NOOP("Field", "Severity")},
        {QStringLiteral("deduction"), QT_TRANSLATE_NOOP("Field", "Deduction points")},
        {QStringLiteral("response"), QT_TRANSLATE_NOOP("Field", "Management's response")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("Field", "Who remedies it")},
        {QStringLiteral("raised_on"), QT_TRANSLATE_NOOP("Field", "Raised on")},
        {QStringLiteral("due"), QT_TRANSLATE_NOOP("Field", "Due")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("Field", "Status")},
        {QStringLiteral("follow_ups"), QT_TRANSLATE_NOOP("Field", "Follow-ups")},
        {QStringLiteral("retests"), QT_TRANSLATE_NOOP("Field", "Retests")},
        {QStringLiteral("closed_by"), QT_TRANSLATE_NOOP("Field", "Closed by")},
        {QStringLiteral("closed_on"), QT_TRANSLATE_NOOP("Field", "Closed on")},
        {QStringLiteral("close_reason"),
         QT_TRANSLATE_NOOP("Field", "Why it is closed without a retest")},
    };
    return names;
}

const NameSources& sampleSources()
{
    static const NameSources names{
        {QStringLiteral("audit"), QT_TRANSLATE_NOOP("Field", "Audit")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("Field", "Code")},
        {QStringLiteral("points"), QT_TRANSLATE_NOOP("Field", "Points drawn for")},
        {QStringLiteral("population"), QT_TRANSLATE_NOOP("Field", "Population")},
        {QStringLiteral("population_sha256"),
         QT_TRANSLATE_NOOP("Field", "SHA-256 of the population's file")},
        {QStringLiteral("population_size"), QT_TRANSLATE_NOOP("Field", "Items in the population")},
        {QStringLiteral("columns"), QT_TRANSLATE_NOOP("Field", "Columns")},
        {QStringLiteral("method"), QT_TRANSLATE_NOOP("Field", "Method of drawing")},
        {QStringLiteral("stratum"), QT_TRANSLATE_NOOP("Field", "Column of the strata")},
        {QStringLiteral("seed"), QT_TRANSLATE_NOOP("Field", "Seed")},
        {QStringLiteral("confidence"), QT_TRANSLATE_NOOP("Field", "Confidence")},
        {QStringLiteral("tolerable_rate"), QT_TRANSLATE_NOOP("Field", "Tolerable rate")},
        {QStringLiteral("expected_rate"), QT_TRANSLATE_NOOP("Field", "Expected rate")},
        {QStringLiteral("items"), QT_TRANSLATE_NOOP("Field", "Items drawn")},
        {QStringLiteral("conclusion"), QT_TRANSLATE_NOOP("Field", "Conclusion")},
        {QStringLiteral("preparer"), QT_TRANSLATE_NOOP("Field", "Prepared by")},
        {QStringLiteral("prepared_at"), QT_TRANSLATE_NOOP("Field", "Prepared at")},
    };
    return names;
}

const NameSources* sourcesOf(const QString& kind)
{
    static const QHash<QString, const NameSources*> kinds{
        {QStringLiteral("audit"), &auditSources()},
        {QStringLiteral("point_result"), &paperSources()},
        {QStringLiteral("finding"), &findingSources()},
        {QStringLiteral("sample"), &sampleSources()},
    };
    return kinds.value(kind, nullptr);
}

/// One value of a field, or one row of it.
struct AuditSpeller
{
    const QString& kind;
    const QString& field;
    const Snapshot& snapshot;
    const Language& language;

    [[nodiscard]] bool is(const char* name) const { return field == QLatin1String(name); }

    /// None where the value is plain.
    [[nodiscard]] std::optional<QString> coded(const QString& key) const
    {
        if (is("kind")) {
            return auditFormText(auditFormFromKey(key).value_or(AuditForm::Annual), language);
        }
        if (is("result") || is("answer")) {
            return auditResultText(auditResultFromKey(key).value_or(AuditResult::Unchecked),
                                   language);
        }
        if (is("state")) {
            return reviewStateText(reviewStateFromKey(key).value_or(ReviewState::Open), language);
        }
        if (is("severity")) {
            return auditSeverityText(auditSeverityFromKey(key).value_or(AuditSeverity::Medium),
                                     language);
        }
        if (is("status")) {
            return auditFindingStatusText(
                auditFindingStatusFromKey(key).value_or(AuditFindingStatus::Open), language);
        }
        if (is("method")) {
            return sampleMethodText(sampleMethodFromKey(key).value_or(SampleMethod::Random),
                                    language);
        }
        if (is("audit") && !key.isEmpty()) {
            return auditFactTitle(field, key, snapshot);
        }
        const bool time = is("created_at") || is("prepared_at") || is("reviewed_at");
        return time && !key.isEmpty()
                   ? std::optional<QString>(displayText(timeCell(fromStoredTime(key))))
                   : std::nullopt;
    }

    [[nodiscard]] QString number(int value) const
    {
        if (is("tier") && value == 0) {
            return language.translate("Wording", "(blank)");
        }
        if (field.endsWith(QLatin1String("_rate"))) {
            return rateText(value);
        }
        return is("confidence") ? QStringLiteral("%1%").arg(value) : groupedNumber(value);
    }

    [[nodiscard]] QString reference(const QString& key) const
    {
        if (is("evidence")) {
            return factTitle(field, key, snapshot, language);
        }
        if (is("checklists")) {
            const auto list = snapshot.checklists.constFind(key);
            return list != snapshot.checklists.constEnd() ? pick(list->title, language) : key;
        }
        const bool point = is("criteria") || is("points");
        return point ? key.section(QLatin1Char('/'), 1) : key;
    }

    /// A row of a thread, a follow-up or a retest.
    [[nodiscard]] QString row(const QJsonObject& json) const
    {
        const auto word = [&](const char* key) {
            return json.value(QLatin1String(key)).toString();
        };
        if (is("notes")) {
            return fill(
                language.translate("Wording", "%1 (%2): %3"),
                {word("who"), displayText(timeCell(fromStoredTime(word("time")))), word("text")});
        }
        if (is("retests")) {
            return fill(json.value(QLatin1String("passed")).toBool()
                            ? language.translate("Wording", "%1 passed: %2")
                            : language.translate("Wording", "%1 failed: %2"),
                        {word("on"), word("text")});
        }
        return fill(language.translate("Wording", "%1: %2"), {word("on"), word("text")});
    }

    [[nodiscard]] QString items(const QJsonArray& rows) const
    {
        qsizetype checked = 0;
        qsizetype exceptions = 0;
        for (const auto& one : rows) {
            const QString outcome = one.toObject().value(QLatin1String("outcome")).toString();
            checked += outcome.isEmpty() ? 0 : 1;
            exceptions += outcome == toKey(SampleOutcome::Exception) ? 1 : 0;
        }
        return fill(
            language.translate("Wording", "drawn: %1; looked at: %2; exceptions: %3"),
            {QString::number(rows.size()), QString::number(checked), QString::number(exceptions)});
    }

    [[nodiscard]] QString list(const QJsonArray& values) const
    {
        if (is("items")) {
            return items(values);
        }
        QStringList parts;
        for (const auto& one : values) {
            parts.append(one.isObject() ? row(one.toObject()) : reference(one.toString()));
        }
        return parts.isEmpty() ? language.translate("Wording", "(blank)")
                               : joinList(parts, language);
    }

    [[nodiscard]] QString facts(const QJsonObject& answers) const
    {
        QStringList parts;
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            QString question = it.key();
            for (const Checklist& checklist : snapshot.checklists) {
                for (const ChecklistFact& fact : checklist.facts) {
                    question = fact.id == it.key() ? nameOf(fact, language) : question;
                }
            }
            parts.append(
                fill(language.translate("Wording", "%1: %2"),
                     {question, triText(it.value().toBool() ? Tri::Yes : Tri::No, language)}));
        }
        return joinList(parts, language);
    }
};

} // namespace

const char* auditFieldSource(const QString& kind, const QString& field)
{
    const NameSources* sources = sourcesOf(kind);
    return sources != nullptr ? sources->value(field, nullptr) : nullptr;
}

bool isOfAudit(const QString& kind)
{
    return sourcesOf(kind) != nullptr;
}

QString auditFactTitle(const QString& kind, const QString& id, const Snapshot& snapshot)
{
    const auto codeIn = [&id](const auto& all) {
        const auto it = all.constFind(id);
        return it != all.constEnd() ? it->code : id;
    };
    if (kind == QLatin1String("audit")) {
        return codeIn(snapshot.audits);
    }
    if (kind == QLatin1String("finding")) {
        return codeIn(snapshot.auditFindings);
    }
    if (kind == QLatin1String("sample")) {
        return codeIn(snapshot.auditSamples);
    }
    const QString audit = id.section(QLatin1Char('/'), 0, 0);
    return QStringLiteral("%1　%2").arg(auditFactTitle(QStringLiteral("audit"), audit, snapshot),
                                        id.section(QLatin1Char('/'), 2));
}

QString auditValueText(const QString& kind,
                       const QString& field,
                       const QJsonValue& value,
                       const Snapshot& snapshot,
                       const Language& language)
{
    const AuditSpeller speller{kind, field, snapshot, language};
    if (value.isArray()) {
        return speller.list(value.toArray());
    }
    if (value.isObject()) {
        return speller.facts(value.toObject());
    }
    if (value.isDouble()) {
        return speller.number(value.toInt());
    }
    if (const std::optional<QString> text = speller.coded(value.toString())) {
        return *text;
    }
    return value.toString().isEmpty() ? language.translate("Wording", "(blank)") : value.toString();
}

} // namespace zt
