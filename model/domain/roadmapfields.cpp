// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/fieldmakers.h"
#include "model/domain/fields.h"

namespace zt {

namespace {

using namespace fieldmakers;

constexpr QLatin1String target("target");
constexpr QLatin1String action("action");
constexpr QLatin1String method("maturity_method");
constexpr QLatin1String roadmap("roadmap");

QString actionText(const ActionId& id)
{
    return id.toString();
}

std::optional<ActionId> actionFromText(const QString& text)
{
    const ActionId id = ActionId::fromString(text);
    return id.isNull() ? std::nullopt : std::optional<ActionId>(id);
}

QString itemText(const ItemRef& ref)
{
    return toKey(ref);
}

/// An object of system UUIDs and percents.
Field<MaturityMethod> weightsField()
{
    const QString key = QStringLiteral("weights");
    return {key,
            [](const MaturityMethod& object) {
                QJsonObject weights;
                for (auto it = object.weightPercent.begin(); it != object.weightPercent.end();
                     ++it) {
                    weights.insert(it.key().toString(), it.value());
                }
                return weights.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(weights);
            },
            [key](MaturityMethod& object, const QJsonValue& value) -> Result<void> {
                QMap<SystemId, int> weights;
                const QJsonObject given = value.toObject();
                bool fits = value.isNull() || value.isObject();
                for (auto it = given.begin(); fits && it != given.end(); ++it) {
                    const SystemId system = SystemId::fromString(it.key());
                    const std::optional<qint64> percent = rules::wholeNumber(it.value());
                    fits = !system.isNull() && percent && *percent >= 0 &&
                           *percent <= rules::maxWeightPercent;
                    weights.insert(system, static_cast<int>(percent.value_or(0)));
                }
                if (!fits) {
                    return rules::refused(
                        method, key, rules::shown(value), rules::toText(rules::Wanted::Percents));
                }
                object.weightPercent = weights;
                return {};
            }};
}

} // namespace

const QList<Field<PillarTarget>>& pillarTargetFields()
{
    using T = PillarTarget;
    static const QList<Field<T>> fields{
        numberField<T>(target, QLatin1String("level"), &T::order, 1, rules::maxLevel),
        dateField<T>(target, QLatin1String("due"), &T::due),
        textField<T>(target, QLatin1String("note"), &T::note, maxTextLength),
    };
    return fields;
}

const QList<Field<ImprovementAction>>& improvementActionFields()
{
    using A = ImprovementAction;
    static const QList<Field<A>> fields{
        textField<A>(action, QLatin1String("code"), &A::code, maxCodeLength, true),
        textField<A>(action, QLatin1String("title"), &A::title, maxNameLength, true),
        textField<A>(action, QLatin1String("owner_unit"), &A::ownerUnit, maxNameLength),
        textField<A>(action, QLatin1String("person"), &A::person, maxNameLength),
        dateField<A>(action, QLatin1String("start"), &A::start),
        dateField<A>(action, QLatin1String("due"), &A::due),
        numberField<A>(action, QLatin1String("cost_once"), &A::costOnce, 0, rules::maxMoney),
        numberField<A>(action, QLatin1String("cost_yearly"), &A::costYearly, 0, rules::maxMoney),
        enumField<A, ActionStatus>(
            action,
            QStringLiteral("status"),
            [](auto& object) -> auto& { return object.status; },
            &actionStatusFromKey,
            QStringLiteral("candidate, approved, in_progress, done, dropped")),
        numberField<A>(action, QLatin1String("progress"), &A::progressPercent, 0, 100),
        referencesField<A, ItemRef>(
            action, QLatin1String("closes"), &A::closes, &itemText, &itemRefFromKey),
        referencesField<A, ActionId>(
            action, QLatin1String("depends_on"), &A::dependsOn, &actionText, &actionFromText),
        textField<A>(action, QLatin1String("note"), &A::note, maxTextLength),
    };
    return fields;
}

const QList<Field<MaturityMethod>>& maturityMethodFields()
{
    using M = MaturityMethod;
    static const QList<Field<M>> fields{
        enumField<M, Rollup>(
            method,
            QStringLiteral("rollup"),
            [](auto& object) -> auto& { return object.rollup; },
            &rollupFromKey,
            QStringLiteral("weakest, share, weighted, direct")),
        numberField<M>(method, QLatin1String("share"), &M::sharePercent, 1, 100),
        enumField<M, Population>(
            method,
            QStringLiteral("population"),
            [](auto& object) -> auto& { return object.population; },
            &populationFromKey,
            QStringLiteral("all, adopted")),
        weightsField(),
        dateField<M>(method, QLatin1String("period_from"), &M::periodFrom),
        dateField<M>(method, QLatin1String("period_to"), &M::periodTo),
        numberField<M>(method,
                       QLatin1String("review_cycle_months"),
                       &M::reviewCycleMonths,
                       0,
                       rules::maxReviewCycleMonths),
        textField<M>(method, QLatin1String("reason"), &M::reason, maxTextLength),
    };
    return fields;
}

const QList<Field<RoadmapSettings>>& roadmapSettingsFields()
{
    using R = RoadmapSettings;
    static const QList<Field<R>> fields{
        optionalNumberField<R, Money>(
            roadmap, QLatin1String("budget_total"), &R::budgetTotal, rules::maxMoney),
        optionalNumberField<R, Money>(
            roadmap, QLatin1String("budget_per_quarter"), &R::budgetPerQuarter, rules::maxMoney),
        enumField<R, PlanGoal>(
            roadmap,
            QStringLiteral("goal"),
            [](auto& object) -> auto& { return object.goal; },
            &planGoalFromKey,
            QStringLiteral("items, pillars")),
        textField<R>(roadmap, QLatin1String("reason"), &R::reason, maxTextLength),
    };
    return fields;
}

} // namespace zt
