// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditfieldmakers.h"

namespace zt {

namespace {

using namespace fieldmakers;

constexpr QLatin1String sample("sample");
constexpr QLatin1String numberKey("number");
constexpr QLatin1String cellsKey("cells");
constexpr QLatin1String outcomeKey("outcome");
constexpr QLatin1String noteKey("note");

QJsonObject itemJson(const SampleItem& item)
{
    const QString outcome = toKey(item.outcome);
    return {{numberKey, item.number},
            {cellsKey, QJsonArray::fromStringList(item.cells)},
            {outcomeKey, outcome.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(outcome)},
            {noteKey, item.note}};
}

std::optional<SampleItem> itemFromJson(const QJsonObject& json)
{
    const auto outcome = sampleOutcomeFromKey(json.value(outcomeKey).toString());
    SampleItem item{json.value(numberKey).toInt(),
                    {},
                    outcome.value_or(SampleOutcome::Unchecked),
                    json.value(noteKey).toString()};
    bool fits = outcome && item.number > 0 && isText(item.note, maxTextLength, false);
    const QJsonArray cells = json.value(cellsKey).toArray();
    for (qsizetype i = 0; fits && i < cells.size(); ++i) {
        item.cells.append(cells[i].toString());
        fits = isText(item.cells.last(), maxTextLength, false);
    }
    return fits ? std::optional<SampleItem>(item) : std::nullopt;
}

/// A number of the rule, which is a value of its own.
Field<AuditSample> ruleField(QLatin1String key, int SampleRule::*member, int min, int max)
{
    return {key,
            [member](const AuditSample& object) { return QJsonValue(object.rule.*member); },
            [=](AuditSample& object, const QJsonValue& value) -> Result<void> {
                const Result<qint64> number = numberWithin(sample, key, value, min, max);
                if (!number) {
                    return tl::unexpected(number.error());
                }
                object.rule.*member = static_cast<int>(*number);
                return {};
            }};
}

} // namespace

const QList<Field<AuditSample>>& auditSampleFields()
{
    using S = AuditSample;
    static const QList<Field<S>> fields{
        auditField<S>(sample),
        textField<S>(sample, QLatin1String("code"), &S::code, maxCodeLength, true),
        referencesField<S, PointRef>(
            sample, QLatin1String("points"), &S::points, &toKey, &pointRefFromKey),
        textField<S>(sample, QLatin1String("population"), &S::population, maxTextLength, true),
        textField<S>(
            sample, QLatin1String("population_sha256"), &S::populationSha256, maxCodeLength, true),
        numberField<S>(
            sample, QLatin1String("population_size"), &S::populationSize, 1, maxPopulation),
        plainListField<S>(sample, QLatin1String("columns"), &S::columns),
        enumField<S, SampleMethod>(
            sample,
            QStringLiteral("method"),
            [](auto& object) -> auto& { return object.method; },
            &sampleMethodFromKey,
            QStringLiteral("random, interval, stratified, all")),
        textField<S>(sample, QLatin1String("stratum"), &S::stratum, maxTextLength),
        textField<S>(sample, QLatin1String("seed"), &S::seed, maxNameLength),
        ruleField(QLatin1String("confidence"), &SampleRule::confidencePercent, 50, 99),
        ruleField(QLatin1String("tolerable_rate"), &SampleRule::tolerableRate, 1, rateScale - 1),
        ruleField(QLatin1String("expected_rate"), &SampleRule::expectedRate, 0, rateScale - 1),
        rowsField<S, SampleItem>(sample,
                                 QLatin1String("items"),
                                 &S::items,
                                 &itemJson,
                                 &itemFromJson,
                                 QStringLiteral("[{number, cells, outcome, note}]")),
        textField<S>(sample, QLatin1String("conclusion"), &S::conclusion, maxTextLength),
        textField<S>(sample, QLatin1String("preparer"), &S::preparer, maxNameLength),
        timeField<S>(sample, QLatin1String("prepared_at"), &S::preparedAt),
    };
    return fields;
}

} // namespace zt
