// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packschema.h"

#include <QFile>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <memory>

namespace zt {

namespace {

using valijson::ValidationResults;

using SchemaPointer = std::unique_ptr<const valijson::Schema>;

SchemaPointer readSchema(const QString& name)
{
    QFile file(QStringLiteral(":/packs/schema/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    const QJsonValue json = QJsonDocument::fromJson(file.readAll()).object();
    auto schema = std::make_unique<valijson::Schema>();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::QtJsonAdapter(json), *schema);
    return schema;
}

/// Each is read when it is first needed.
const SchemaPointer& schemaOf(PackSchema which)
{
    switch (which) {
    case PackSchema::MaturityModel: {
        static const SchemaPointer model = readSchema(QStringLiteral("ztmm.schema.json"));
        return model;
    }
    case PackSchema::Checklist: {
        static const SchemaPointer checklist = readSchema(QStringLiteral("checklist.schema.json"));
        return checklist;
    }
    case PackSchema::Crosswalk: {
        static const SchemaPointer crosswalk = readSchema(QStringLiteral("crosswalk.schema.json"));
        return crosswalk;
    }
    case PackSchema::EvidenceRules: {
        static const SchemaPointer evidence =
            readSchema(QStringLiteral("evidence-rules.schema.json"));
        return evidence;
    }
    case PackSchema::IncidentGuide: {
        static const SchemaPointer incidents = readSchema(QStringLiteral("incident.schema.json"));
        return incidents;
    }
    case PackSchema::GatewayPolicy: {
        static const SchemaPointer policy =
            readSchema(QStringLiteral("gateway-policy.schema.json"));
        return policy;
    }
    case PackSchema::GatewayScenario: {
        static const SchemaPointer scenario =
            readSchema(QStringLiteral("gateway-scenario.schema.json"));
        return scenario;
    }
    case PackSchema::LogMapping: {
        static const SchemaPointer mapping = readSchema(QStringLiteral("log-mapping.schema.json"));
        return mapping;
    }
    case PackSchema::GatewayScenarios: {
        static const SchemaPointer scenarios =
            readSchema(QStringLiteral("gateway-scenarios.schema.json"));
        return scenarios;
    }
    case PackSchema::Guideline:
        break;
    }
    static const SchemaPointer guideline = readSchema(QStringLiteral("guideline.schema.json"));
    return guideline;
}

/// The library names a place as "<root>", "[\"factors\"]", "[0]".
QString pathOf(const std::vector<std::string>& context)
{
    QString path;
    for (const std::string& step : context) {
        QString name = QString::fromStdString(step);
        if (!name.startsWith(QLatin1Char('['))) {
            continue;
        }
        name = name.mid(1, name.size() - 2);
        if (name.startsWith(QLatin1Char('"'))) {
            name = name.mid(1, name.size() - 2);
        }
        name.replace(QLatin1Char('~'), QLatin1String("~0"))
            .replace(QLatin1Char('/'), QLatin1String("~1"));
        path += QLatin1Char('/') + name;
    }
    return path.isEmpty() ? QStringLiteral("/") : path;
}

/// A fault deep inside is reported again for everything around it; the innermost says most.
PackFault innermost(const ValidationResults& results)
{
    const ValidationResults::Error* chosen = nullptr;
    for (const ValidationResults::Error& error : results) {
        if (chosen == nullptr || error.context.size() > chosen->context.size()) {
            chosen = &error;
        }
    }
    if (chosen == nullptr) {
        return {QStringLiteral("/"), QStringLiteral("does not follow the schema")};
    }
    return {pathOf(chosen->context), QString::fromStdString(chosen->description)};
}

PackCheck validate(const QJsonObject& pack, PackSchema which)
{
    const SchemaPointer& schema = schemaOf(which);
    if (!schema) {
        return PackFault{QStringLiteral("/"), QStringLiteral("the schema is missing")};
    }
    const QJsonValue root = pack;
    const valijson::adapters::QtJsonAdapter target(root);
    valijson::Validator validator;
    ValidationResults results;
    if (validator.validate(*schema, target, &results)) {
        return {};
    }
    return innermost(results);
}

} // namespace

PackCheck checkAgainstSchema(const QJsonObject& pack, PackSchema schema)
{
    try {
        return validate(pack, schema);
    } catch (const std::exception& error) {
        return PackFault{QStringLiteral("/"), QString::fromUtf8(error.what())};
    }
}

} // namespace zt
