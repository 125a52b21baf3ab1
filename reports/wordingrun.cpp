// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingrun.h"

#include "model/domain/labels.h"
#include "reports/phrase.h"
#include "reports/wordinggateway.h"
#include "reports/wordingmaturity.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace zt {

namespace {

struct FieldWord
{
    const char* field;
    const char* word;
};

constexpr FieldWord fieldWords[] = {
    {"code", QT_TRANSLATE_NOOP("Field", "Code")},
    {"state_seq", QT_TRANSLATE_NOOP("Field", "Sealed over entry")},
    {"state_hash", QT_TRANSLATE_NOOP("Field", "Hash of the entry")},
    {"origin", QT_TRANSLATE_NOOP("Field", "Where the items came from")},
    {"scope", QT_TRANSLATE_NOOP("Field", "Scope")},
    {"without", QT_TRANSLATE_NOOP("Field", "Items taken away")},
    {"items", QT_TRANSLATE_NOOP("Field", "Items there")},
    {"seed", QT_TRANSLATE_NOOP("Field", "Seed")},
    {"algorithm", QT_TRANSLATE_NOOP("Field", "Trust algorithm")},
    {"context", QT_TRANSLATE_NOOP("Field", "History")},
    {"policy", QT_TRANSLATE_NOOP("Field", "Policy")},
    {"policy_version", QT_TRANSLATE_NOOP("Field", "Version of the policy")},
    {"policy_sha256", QT_TRANSLATE_NOOP("Field", "SHA-256 of the policy")},
    {"catalogue", QT_TRANSLATE_NOOP("Field", "Scenarios")},
    {"catalogue_version", QT_TRANSLATE_NOOP("Field", "Version of the scenarios")},
    {"catalogue_sha256", QT_TRANSLATE_NOOP("Field", "SHA-256 of the scenarios")},
    {"outcomes", QT_TRANSLATE_NOOP("Field", "Outcomes")},
    {"log_sha256", QT_TRANSLATE_NOOP("Field", "SHA-256 of the decisions")},
    {"program", QT_TRANSLATE_NOOP("Field", "Program")},
    {"note", QT_TRANSLATE_NOOP("Field", "Note")},
};

QString originText(RunOrigin origin, const Language& language)
{
    switch (origin) {
    case RunOrigin::Assessment:
        return language.translate("Wording", "as assessed");
    case RunOrigin::None:
        return language.translate("Wording", "no item");
    case RunOrigin::Chosen:
        return language.translate("Wording", "chosen by hand");
    case RunOrigin::All:
        break;
    }
    return language.translate("Wording", "all items");
}

QString scopeName(const Scope& scope, const Snapshot& snapshot, const Language& language)
{
    const System* system = snapshot.system(scope);
    return system != nullptr ? system->code : scopeTitle(scope, snapshot, language);
}

/// "1-1, 1-2 62%": thousandths as percent, with a decimal where there is one.
QString itemsText(const QJsonObject& items, const Language& language)
{
    QStringList parts;
    for (auto it = items.begin(); it != items.end(); ++it) {
        const int share = it->toInt();
        const QString percent = share % 10 == 0
                                    ? QString::number(share / 10)
                                    : QStringLiteral("%1.%2").arg(share / 10).arg(share % 10);
        parts.append(share == 1000 ? it.key() : it.key() + u' ' + percent + u'%');
    }
    return joinList(parts, language);
}

QString outcomesText(const QJsonArray& outcomes, const Language& language)
{
    QStringList parts;
    for (const auto& one : outcomes) {
        const QJsonObject outcome = one.toObject();
        parts.append(fill(
            language.translate("Wording", "%1 %2"),
            {outcome.value(QLatin1String("scenario")).toString(),
             gatewayOutcomeText(outcome.value(QLatin1String("outcome")).toString(), language)}));
    }
    return joinList(parts, language);
}

/// Of an enumeration or a scope; none where the value is plain.
std::optional<QString>
coded(const QString& field, const QString& text, const Snapshot& snapshot, const Language& language)
{
    if (field == QLatin1String("origin")) {
        return originText(runOriginFromKey(text).value_or(RunOrigin::All), language);
    }
    if (field == QLatin1String("algorithm")) {
        return runAlgorithmText(runAlgorithmFromKey(text).value_or(RunAlgorithm::Criteria),
                                language);
    }
    if (field == QLatin1String("context")) {
        return runContextText(runContextFromKey(text).value_or(RunContext::Contextual), language);
    }
    const std::optional<Scope> scope =
        field == QLatin1String("scope") ? scopeFromKey(text) : std::nullopt;
    return scope ? std::optional<QString>(scopeName(*scope, snapshot, language)) : std::nullopt;
}

} // namespace

QString runOriginText(const SimulationRun& run, const Snapshot& snapshot, const Language& language)
{
    QStringList parts{originText(run.origin, language)};
    if (run.scope) {
        parts.append(scopeName(*run.scope, snapshot, language));
    }
    if (!run.without.isEmpty()) {
        parts.append(
            fill(language.translate("Wording", "without %1"), {joinList(run.without, language)}));
    }
    return joinList(parts, language);
}

QString runAlgorithmText(RunAlgorithm algorithm, const Language& language)
{
    return algorithm == RunAlgorithm::Scored
               ? language.translate("Wording", "a score decides")
               : language.translate("Wording", "every criterion must hold");
}

QString runContextText(RunContext context, const Language& language)
{
    return context == RunContext::Singular
               ? language.translate("Wording", "each request alone")
               : language.translate("Wording", "each request with its history");
}

bool isOfRun(const QString& kind)
{
    return kind == QLatin1String("simulation_run");
}

QString runFactTitle(const QString& id, const Snapshot& snapshot)
{
    return snapshot.simulationRuns.contains(id) ? snapshot.simulationRuns.value(id).code : id;
}

const char* runFieldSource(const QString& kind, const QString& field)
{
    const auto* found =
        std::find_if(std::begin(fieldWords), std::end(fieldWords), [&](const FieldWord& one) {
            return field == QLatin1String(one.field);
        });
    return isOfRun(kind) && found != std::end(fieldWords) ? found->word : nullptr;
}

QString runValueText(const QString& field,
                     const QJsonValue& value,
                     const Snapshot& snapshot,
                     const Language& language)
{
    const QString blank = language.translate("Wording", "(blank)");
    if (value.isDouble()) {
        return groupedNumber(value.toInteger());
    }
    if (value.isObject()) {
        return itemsText(value.toObject(), language);
    }
    if (value.isArray()) {
        const QJsonArray parts = value.toArray();
        if (!parts.isEmpty() && field == QLatin1String("outcomes")) {
            return outcomesText(parts, language);
        }
        QStringList items;
        for (const auto& one : parts) {
            items.append(one.toString());
        }
        return items.isEmpty() ? blank : joinList(items, language);
    }
    if (const auto text = coded(field, value.toString(), snapshot, language)) {
        return *text;
    }
    return value.toString().isEmpty() ? blank : value.toString();
}

QString runLabelText(const QString& code, const QStringList& args, const Language& language)
{
    return code == labels::simulationSeal
               ? fill(language.translate("Label",
                                         "Sealed gateway run %1: %3 of %2 scenarios get through"),
                      args)
               : QString();
}

} // namespace zt
