// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "reports/content.h"
#include "reports/phrase.h"
#include "reports/wording.h"
#include "reports/wordingaudit.h"
#include "reports/wordingincident.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingroadmap.h"
#include "reports/wordingrun.h"
#include "reports/wordingsignoff.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace zt {

namespace {

/// By "kind.field", then by field alone.
const char* nameSource(const QString& kind, const QString& field)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("Field", "Status")},
        {QStringLiteral("share"), QT_TRANSLATE_NOOP("Field", "Share implemented")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Field", "Note")},
        {QStringLiteral("answer.note"), QT_TRANSLATE_NOOP("Field", "How it is done")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("Field", "Evidence")},
        {QStringLiteral("assessor"), QT_TRANSLATE_NOOP("Field", "Assessor")},
        {QStringLiteral("assessed_on"), QT_TRANSLATE_NOOP("Field", "Assessed on")},
        {QStringLiteral("target_date"), QT_TRANSLATE_NOOP("Field", "Target date")},
        {QStringLiteral("review"), QT_TRANSLATE_NOOP("Field", "Review")},
        {QStringLiteral("reviewer"), QT_TRANSLATE_NOOP("Field", "Reviewer")},
        {QStringLiteral("review_note"), QT_TRANSLATE_NOOP("Field", "Reviewer's note")},
        {QStringLiteral("reviewed_on"), QT_TRANSLATE_NOOP("Field", "Reviewed on")},
        {QStringLiteral("stage"), QT_TRANSLATE_NOOP("Field", "CISA stage")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("Field", "Kind")},
        {QStringLiteral("size"), QT_TRANSLATE_NOOP("Field", "Size in bytes")},
        {QStringLiteral("media_type"), QT_TRANSLATE_NOOP("Field", "Media type")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("Field", "Address")},
        {QStringLiteral("valid_from"), QT_TRANSLATE_NOOP("Field", "Valid from")},
        {QStringLiteral("valid_to"), QT_TRANSLATE_NOOP("Field", "Valid to")},
        {QStringLiteral("added_at"), QT_TRANSLATE_NOOP("Field", "Added at")},
        {QStringLiteral("seq"), QT_TRANSLATE_NOOP("Field", "Trail entry")},
        {QStringLiteral("hash"), QT_TRANSLATE_NOOP("Field", "Hash of the entry")},
        {QStringLiteral("level"), QT_TRANSLATE_NOOP("Field", "Target level")},
        {QStringLiteral("due"), QT_TRANSLATE_NOOP("Field", "Due")},
        {QStringLiteral("action.code"), QT_TRANSLATE_NOOP("Field", "Action code")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("Field", "Title")},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("Field", "Person in charge")},
        {QStringLiteral("start"), QT_TRANSLATE_NOOP("Field", "Start")},
        {QStringLiteral("cost_once"), QT_TRANSLATE_NOOP("Field", "One-off cost")},
        {QStringLiteral("cost_yearly"), QT_TRANSLATE_NOOP("Field", "Yearly cost")},
        {QStringLiteral("progress"), QT_TRANSLATE_NOOP("Field", "Progress")},
        {QStringLiteral("closes"), QT_TRANSLATE_NOOP("Field", "Items closed")},
        {QStringLiteral("depends_on"), QT_TRANSLATE_NOOP("Field", "Depends on")},
        {QStringLiteral("rollup"), QT_TRANSLATE_NOOP("Field", "Roll-up")},
        {QStringLiteral("maturity_method.share"),
         QT_TRANSLATE_NOOP("Field", "Share of the systems required")},
        {QStringLiteral("population"), QT_TRANSLATE_NOOP("Field", "Systems counted")},
        {QStringLiteral("weights"), QT_TRANSLATE_NOOP("Field", "Weights of the systems")},
        {QStringLiteral("period_from"), QT_TRANSLATE_NOOP("Field", "Assessed period from")},
        {QStringLiteral("period_to"), QT_TRANSLATE_NOOP("Field", "Assessed period to")},
        {QStringLiteral("review_cycle_months"),
         QT_TRANSLATE_NOOP("Field", "Review cycle in months")},
        {QStringLiteral("budget_total"), QT_TRANSLATE_NOOP("Field", "Total budget")},
        {QStringLiteral("budget_per_quarter"), QT_TRANSLATE_NOOP("Field", "Budget per quarter")},
        {QStringLiteral("goal"), QT_TRANSLATE_NOOP("Field", "Goal of the choice")},
        {QStringLiteral("roadmap.reason"), QT_TRANSLATE_NOOP("Field", "Reason for the limits")},
    };
    const char* own = names.value(kind + QLatin1Char('.') + field, nullptr);
    return own != nullptr ? own : names.value(field, nullptr);
}

/// The kinds whose fields wording.h speaks of.
bool isOfSelection(const QString& kind)
{
    static const QStringList kinds{QString(),
                                   QStringLiteral("profile"),
                                   QStringLiteral("methodology"),
                                   QStringLiteral("system"),
                                   QStringLiteral("pack"),
                                   QStringLiteral("adoption")};
    return kinds.contains(kind);
}

/// One value of a field, which may be one of a list.
struct Speller
{
    const Snapshot& snapshot;
    const Language& language;

    [[nodiscard]] QString reference(const QString& field, const QString& id) const
    {
        if (field == QLatin1String("evidence")) {
            return factTitle(QStringLiteral("evidence"), id, snapshot, language);
        }
        if (field == QLatin1String("depends_on")) {
            return factTitle(QStringLiteral("action"), id, snapshot, language);
        }
        return field == QLatin1String("closes")
                   ? factTitle(QStringLiteral("answer"), id, snapshot, language)
                   : id;
    }

    [[nodiscard]] QString weights(const QJsonObject& object) const
    {
        QStringList parts;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const System* system = snapshot.system(SystemId::fromString(it.key()));
            parts.append(QStringLiteral("%1 %2%").arg(system != nullptr ? system->code : it.key(),
                                                      QString::number(it.value().toInt())));
        }
        return joinList(parts, language);
    }

    /// None where the value is plain.
    [[nodiscard]] std::optional<QString>
    coded(const QString& kind, const QString& field, const QJsonValue& value) const
    {
        const QString text = value.toString();
        const auto is = [&](const char* name) { return field == QLatin1String(name); };
        if (is("status") && kind == QLatin1String("action")) {
            return actionStatusText(actionStatusFromKey(text).value_or(ActionStatus::Candidate),
                                    language);
        }
        if (is("status")) {
            return itemStatusWord(itemStatusFromKey(text).value_or(ItemStatus::NotAssessed),
                                  language);
        }
        if (is("review")) {
            return reviewMarkText(reviewMarkFromKey(text).value_or(ReviewMark::Pending), language);
        }
        if (is("rollup")) {
            return rollupName(rollupFromKey(text).value_or(Rollup::Weakest), language);
        }
        if (is("population")) {
            return populationText(populationFromKey(text).value_or(Population::All), language);
        }
        if (is("goal")) {
            return planGoalText(planGoalFromKey(text).value_or(PlanGoal::Items), language);
        }
        if (is("kind")) {
            return evidenceKindText(evidenceKindFromKey(text).value_or(EvidenceKind::File),
                                    language);
        }
        if (is("level")) {
            return levelText(value.toInt(), *snapshot.guideline, language);
        }
        if (is("stage")) {
            return stageText(value.toInt(), language);
        }
        return number(field, value);
    }

    [[nodiscard]] std::optional<QString> number(const QString& field, const QJsonValue& value) const
    {
        if (!value.isDouble()) {
            return std::nullopt;
        }
        const QString grouped = groupedNumber(static_cast<qint64>(value.toDouble()));
        if (field == QLatin1String("share") || field == QLatin1String("progress")) {
            return grouped + QLatin1Char('%');
        }
        const bool money =
            field.startsWith(QLatin1String("cost_")) || field.startsWith(QLatin1String("budget_"));
        return money ? fill(language.translate("Wording", "NT$ %1"), {grouped}) : grouped;
    }
};

} // namespace

QString factTitle(const QString& kind,
                  const QString& id,
                  const Snapshot& snapshot,
                  const Language& language)
{
    if (isOfAudit(kind)) {
        return auditFactTitle(kind, id, snapshot);
    }
    if (isOfIncident(kind)) {
        return incidentFactTitle(kind, id, snapshot);
    }
    if (isOfRun(kind)) {
        return runFactTitle(id, snapshot);
    }
    if (isOfSignOff(kind)) {
        return signOffFactTitle(id, snapshot);
    }
    if (kind == QLatin1String("evidence")) {
        const auto it = snapshot.evidence.constFind(id);
        return it != snapshot.evidence.constEnd() ? it->name : id;
    }
    if (kind == QLatin1String("point")) {
        const auto it = snapshot.points.constFind(id);
        return it != snapshot.points.constEnd() ? it->name : id;
    }
    if (kind == QLatin1String("action")) {
        const auto it = snapshot.actions.constFind(id);
        return it != snapshot.actions.constEnd() ? it->code : id;
    }
    if (kind == QLatin1String("system")) {
        const System* system = snapshot.system(SystemId::fromString(id));
        return system != nullptr ? system->code : id;
    }
    if (const std::optional<ItemRef> ref = itemRefFromKey(id)) {
        const System* system = snapshot.system(ref->scope);
        const QString scope =
            system != nullptr ? system->code : scopeTitle(ref->scope, snapshot, language);
        return fill(language.translate("Wording", "%1 %2"), {scope, ref->item});
    }
    return {};
}

QString factFieldName(const QString& kind,
                      const QString& fieldKey,
                      const Guideline& guideline,
                      const Language& language)
{
    if (const char* own = incidentFieldSource(kind, fieldKey)) {
        return language.translate("Field", own);
    }
    if (const char* own = runFieldSource(kind, fieldKey)) {
        return language.translate("Field", own);
    }
    if (const char* own = signOffFieldSource(kind, fieldKey)) {
        return language.translate("Field", own);
    }
    const char* own = auditFieldSource(kind, fieldKey);
    const char* source = own != nullptr || isOfSelection(kind) ? own : nameSource(kind, fieldKey);
    return source != nullptr ? language.translate("Field", source)
                             : fieldName(fieldKey, guideline, language);
}

QString factValueText(const QString& kind,
                      const QString& fieldKey,
                      const QJsonValue& value,
                      const Snapshot& snapshot,
                      const Language& language)
{
    const Guideline& guideline = *snapshot.guideline;
    if (isOfSelection(kind)) {
        return fieldValueText(fieldKey, value, guideline, language);
    }
    if (isOfAudit(kind)) {
        return auditValueText(kind, fieldKey, value, snapshot, language);
    }
    if (isOfIncident(kind)) {
        return incidentValueText(fieldKey, value, snapshot, language);
    }
    if (isOfRun(kind)) {
        return runValueText(fieldKey, value, snapshot, language);
    }
    if (isOfSignOff(kind)) {
        return signOffValueText(fieldKey, value, language);
    }
    const Speller speller{snapshot, language};
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (const auto part : list) {
            parts.append(speller.reference(fieldKey, part.toString()));
        }
        return parts.isEmpty() ? language.translate("Wording", "(blank)")
                               : joinList(parts, language);
    }
    if (value.isObject()) {
        return speller.weights(value.toObject());
    }
    if (fieldKey == QLatin1String("added_at") && !value.toString().isEmpty()) {
        return displayText(timeCell(fromStoredTime(value.toString())));
    }
    if (const std::optional<QString> text = speller.coded(kind, fieldKey, value)) {
        return *text;
    }
    return value.toString().isEmpty() ? language.translate("Wording", "(blank)") : value.toString();
}

} // namespace zt
