// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditsamplejson.h"

#include "model/domain/fields.h"
#include "reports/wordingaudit.h"
#include "reports/wordingsample.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonValue numberOrNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject tallyJson(const SampleTally& tally)
{
    return {
        {QStringLiteral("needed"), tally.needed.size},
        {QStringLiteral("allowed_errors"), tally.needed.allowedErrors},
        {QStringLiteral("drawn"), tally.drawn},
        {QStringLiteral("checked"), tally.checked},
        {QStringLiteral("exceptions"), tally.exceptions},
        {QStringLiteral("rate"), tally.rate},
        {QStringLiteral("upper"), numberOrNull(tally.upper)},
        {QStringLiteral("upper_rate"), numberOrNull(tally.upperAsRate)},
        {QStringLiteral("holds"),
         tally.holds == Tri::Unknown ? QJsonValue(QJsonValue::Null)
                                     : QJsonValue(tally.holds == Tri::Yes)},
    };
}

QJsonArray itemsJson(const AuditSample& sample)
{
    QJsonArray items;
    for (const SampleItem& item : sample.items) {
        const QString outcome = toKey(item.outcome);
        items.append(QJsonObject{
            {QStringLiteral("number"), item.number},
            {QStringLiteral("cells"), QJsonArray::fromStringList(item.cells)},
            {QStringLiteral("outcome"), outcome.isEmpty() ? QStringLiteral("unchecked") : outcome},
            {QStringLiteral("note"), item.note}});
    }
    return items;
}

} // namespace

QJsonObject sampleJson(const Snapshot& snapshot,
                       const AuditSample& sample,
                       const SampleTally& tally,
                       bool items)
{
    QJsonObject json;
    for (const Field<AuditSample>& field : auditSampleFields()) {
        json.insert(field.key, field.get(sample));
    }
    json.insert(QStringLiteral("id"), sample.id.toString());
    json.insert(QStringLiteral("audit"),
                auditFactTitle(QStringLiteral("audit"), sample.audit.toString(), snapshot));
    json.insert(QStringLiteral("tally"), tallyJson(tally));
    json.insert(QStringLiteral("exact"), isExact(sample));
    json.insert(QStringLiteral("items"),
                items ? QJsonValue(itemsJson(sample)) : QJsonValue(sample.items.size()));
    return json;
}

} // namespace zt
