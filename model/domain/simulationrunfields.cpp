// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditfieldmakers.h"
#include "model/domain/simulationrunrules.h"

namespace zt {

namespace {

using namespace fieldmakers;

using R = SimulationRun;

constexpr QLatin1String run("simulation_run");
constexpr QLatin1String scenarioKey("scenario");
constexpr QLatin1String outcomeKey("outcome");
constexpr QLatin1String twinKey("twin");
constexpr QLatin1String expectedKey("as_expected");
constexpr QLatin1String decisionsKey("decisions");
constexpr int wholeShare = 1000;
constexpr qsizetype maxItems = 1000;

/// "" where there is none.
Field<R> scopeField()
{
    const QString key = QStringLiteral("scope");
    return {key,
            [](const R& object) {
                return object.scope ? QJsonValue(toKey(*object.scope)) : textValue(QString());
            },
            [key](R& object, const QJsonValue& value) -> Result<void> {
                const bool none = value.isString() && value.toString().isEmpty();
                const std::optional<Scope> scope = scopeFromKey(value.toString());
                if (!none && !scope) {
                    return rules::refused(run,
                                          key,
                                          rules::shown(value),
                                          QStringLiteral("institution, domain:…, system:…"));
                }
                object.scope = none ? std::nullopt : scope;
                return {};
            }};
}

/// An object of items and thousandths; null where there is none.
Field<R> itemsField()
{
    const QString key = QStringLiteral("items");
    return {key,
            [](const R& object) {
                QJsonObject items;
                for (auto it = object.items.begin(); it != object.items.end(); ++it) {
                    items.insert(it.key(), it.value());
                }
                return items.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(items);
            },
            [key](R& object, const QJsonValue& value) -> Result<void> {
                QMap<QString, int> items;
                const QJsonObject given = value.toObject();
                bool fits = value.isNull() || value.isObject();
                for (auto it = given.begin(); fits && it != given.end(); ++it) {
                    const Result<qint64> share = numberWithin(run, key, *it, 1, wholeShare);
                    fits = share && isText(it.key(), maxCodeLength, true);
                    items.insert(it.key(), static_cast<int>(share.value_or(0)));
                }
                if (!fits) {
                    return rules::refused(
                        run, key, rules::shown(value), QStringLiteral("{\"1-1\": 1–1000}"));
                }
                object.items = items;
                return {};
            }};
}

/// One of the texts of a pack that the run went by.
Field<R> packField(const QString& key, RunPack RunPacks::*pack, QString RunPack::*member)
{
    return {key,
            [=](const R& object) { return textValue(object.packs.*pack.*member); },
            [=](R& object, const QJsonValue& value) -> Result<void> {
                const QString text = value.toString();
                if (!value.isString() || !isText(text, maxCodeLength, true)) {
                    return rules::refused(
                        run, key, rules::shown(value), rules::toText(rules::Wanted::Text));
                }
                object.packs.*pack.*member = text;
                return {};
            }};
}

QJsonObject outcomeJson(const RunOutcome& one)
{
    return {{scenarioKey, one.scenario},
            {outcomeKey, one.outcome},
            {twinKey, one.twin},
            {expectedKey, one.asExpected},
            {decisionsKey, one.decisions}};
}

std::optional<RunOutcome> outcomeFromJson(const QJsonObject& json)
{
    const RunOutcome one{json.value(scenarioKey).toString(),
                         json.value(outcomeKey).toString(),
                         json.value(twinKey).toString(),
                         json.value(expectedKey).toBool(),
                         json.value(decisionsKey).toString()};
    const bool fits =
        isText(one.scenario, maxCodeLength, true) && isText(one.outcome, maxCodeLength, true) &&
        isText(one.twin, maxCodeLength, false) && rules::areDecisionMarks(one.decisions);
    return fits ? std::optional<RunOutcome>(one) : std::nullopt;
}

} // namespace

const QList<Field<SimulationRun>>& simulationRunFields()
{
    static const QList<Field<R>> fields{
        textField<R>(run, QLatin1String("code"), &R::code, maxCodeLength, true),
        numberField<R>(run, QLatin1String("state_seq"), &R::stateSeq, 1, rules::maxSeq),
        textField<R>(run, QLatin1String("state_hash"), &R::stateHash, maxCodeLength, true),
        enumField<R, RunOrigin>(
            run,
            QStringLiteral("origin"),
            [](auto& object) -> auto& { return object.origin; },
            &runOriginFromKey,
            QStringLiteral("assessment, all, none, chosen")),
        scopeField(),
        textListField<R>(run, QLatin1String("without"), &R::without, maxCodeLength, maxItems),
        itemsField(),
        numberField<R>(run, QLatin1String("seed"), &R::seed, 0, rules::maxSeq),
        enumField<R, RunAlgorithm>(
            run,
            QStringLiteral("algorithm"),
            [](auto& object) -> auto& { return object.algorithm; },
            &runAlgorithmFromKey,
            QStringLiteral("criteria, score")),
        enumField<R, RunContext>(
            run,
            QStringLiteral("context"),
            [](auto& object) -> auto& { return object.context; },
            &runContextFromKey,
            QStringLiteral("singular, contextual")),
        packField(QStringLiteral("policy"), &RunPacks::policy, &RunPack::id),
        packField(QStringLiteral("policy_version"), &RunPacks::policy, &RunPack::version),
        packField(QStringLiteral("policy_sha256"), &RunPacks::policy, &RunPack::sha256),
        packField(QStringLiteral("catalogue"), &RunPacks::catalogue, &RunPack::id),
        packField(QStringLiteral("catalogue_version"), &RunPacks::catalogue, &RunPack::version),
        packField(QStringLiteral("catalogue_sha256"), &RunPacks::catalogue, &RunPack::sha256),
        rowsField<R, RunOutcome>(
            run,
            QLatin1String("outcomes"),
            &R::outcomes,
            &outcomeJson,
            &outcomeFromJson,
            QStringLiteral("[{scenario, outcome, twin, as_expected, decisions}]")),
        textField<R>(run, QLatin1String("log_sha256"), &R::logSha256, maxCodeLength, true),
        textField<R>(run, QLatin1String("program"), &R::program, maxNameLength, true),
        textField<R>(run, QLatin1String("note"), &R::note, maxTextLength),
    };
    return fields;
}

} // namespace zt
