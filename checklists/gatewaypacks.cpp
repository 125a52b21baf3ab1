// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"

#include "checklists/gatewaypolicycheck.h"
#include "checklists/gatewaypolicyreader.h"
#include "checklists/gatewayscenariocheck.h"
#include "checklists/gatewayscenarioreader.h"
#include "checklists/jsonlines.h"
#include "checklists/packbytes.h"
#include "checklists/packjson.h"
#include "checklists/packrules.h"
#include "model/domain/simulationrunedits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace zt {

using namespace packs;

namespace {

const QString& policyFolder()
{
    static const QString folder = QStringLiteral("gateway-policy/1.0.0/");
    return folder;
}

const QString& scenarioFolder()
{
    static const QString folder = QStringLiteral("gateway-scenarios/1.0.0/");
    return folder;
}

tl::unexpected<Error>
invalid(const QByteArray& bytes, const QString& fileName, const PackFault& fault)
{
    const QString line = QString::number(lineOf(bytes, fault.path));
    return fail(ErrorCode::PackInvalid,
                {fileName + QLatin1Char(':') + line, fault.path, fault.reason, line});
}

Result<QJsonObject> checked(const QByteArray& bytes, const QString& fileName, PackSchema schema)
{
    return checkedJson(bytes, schema).map_error([&](const PackFault& fault) {
        return invalid(bytes, fileName, fault).value();
    });
}

const QByteArray& policyBytes()
{
    static const QByteArray bytes = builtInBytes(policyFolder() + QLatin1String("pack.json"));
    return bytes;
}

const QByteArray& scenarioPackBytes()
{
    static const QByteArray bytes = builtInBytes(scenarioFolder() + QLatin1String("pack.json"));
    return bytes;
}

GatewayPolicy policyOf(const QJsonObject& json, const QByteArray& bytes)
{
    GatewayPolicy policy = gatewayPolicyFromJson(json);
    policy.sha256 = sha256Hex(bytes);
    return policy;
}

void numberLines(QList<ScenarioStep>& steps, const QByteArray& bytes, const QString& pointer)
{
    const QList<int> lines = linesOfEntries(bytes, pointer);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        steps[i].line = lines.value(i);
    }
}

GatewayScenario scenarioOf(const QJsonObject& json, const QByteArray& bytes)
{
    GatewayScenario scenario = gatewayScenarioFromJson(json);
    numberLines(scenario.timeline, bytes, QStringLiteral("/timeline"));
    numberLines(scenario.twinTimeline, bytes, QStringLiteral("/twin_timeline"));
    return scenario;
}

/// Everything about one scenario but its twin, which may stand in a file not yet read.
Result<GatewayScenario>
scenarioAlone(const QByteArray& bytes, const QString& fileName, const GatewayPolicy& policy)
{
    const Result<QJsonObject> json = checked(bytes, fileName, PackSchema::GatewayScenario);
    if (!json) {
        return tl::unexpected<Error>(json.error());
    }
    GatewayScenario scenario = scenarioOf(*json, bytes);
    if (const PackCheck fault = checkGatewayScenario(*json, scenario, policy)) {
        return invalid(bytes, fileName, *fault);
    }
    return scenario;
}

GatewayScenarios headOf(const QJsonObject& json)
{
    GatewayScenarios pack;
    pack.id = textAt(json, QLatin1String("pack"));
    pack.version = textAt(json, QLatin1String("version"));
    pack.title = bilingualAt(json, QLatin1String("title"));
    pack.sources = listAt(json, QLatin1String("sources"), readSourceDoc);
    return pack;
}

/// A file of the pack, and what it is called in messages.
struct ScenarioFile
{
    QString name;
    QByteArray bytes;
};

PackCheck checkNamedAsFile(const GatewayScenario& scenario, const QString& fileName)
{
    const QString wanted = QFileInfo(fileName).completeBaseName();
    return scenario.id == wanted ? PackCheck{}
                                 : expected(QStringLiteral("/id"), wanted, scenario.id);
}

/// What needs all files of the pack to be read. A twin that is named stands in one of them.
Result<void> checkTogether(const GatewayScenarios& pack, const QList<ScenarioFile>& files)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        const GatewayScenario& one = pack.scenarios[i];
        if (const PackCheck fault = firstFault(std::array{checkNamedAsFile(one, files[i].name),
                                                          checkTwin(one, pack.scenarios),
                                                          checkClauses(one, pack.sources)})) {
            return invalid(files[i].bytes, files[i].name, *fault);
        }
    }
    return {};
}

Result<GatewayScenarios> readShippedScenarios()
{
    QByteArray all = scenarioPackBytes();
    if (all.isEmpty()) {
        return fail(ErrorCode::PackMissing,
                    {QStringLiteral("gateway-scenarios"), QStringLiteral("1.0.0")});
    }
    const QJsonObject json = QJsonDocument::fromJson(all).object();
    GatewayScenarios pack = headOf(json);
    const QStringList paths = textsAt(json, QLatin1String("scenarios"));
    for (const QString& path : paths) {
        const QByteArray bytes = builtInBytes(scenarioFolder() + path);
        pack.scenarios.append(scenarioOf(QJsonDocument::fromJson(bytes).object(), bytes));
        all += bytes;
    }
    pack.sha256 = sha256Hex(all);
    return pack;
}

Result<PackPin> pinOf(const QString& id, const QByteArray& bytes)
{
    const QString version = QStringLiteral("1.0.0");
    if (bytes.isEmpty()) {
        return fail(ErrorCode::PackMissing, {id, version});
    }
    return PackPin{id, version, sha256Hex(bytes), bytes};
}

} // namespace

Result<GatewayPolicy> readGatewayPolicy(const QByteArray& bytes, const QString& fileName)
{
    if (!bytes.isEmpty() && bytes == policyBytes()) {
        return policyOf(QJsonDocument::fromJson(bytes).object(), bytes);
    }
    return checkAndReadGatewayPolicy(bytes, fileName);
}

Result<GatewayPolicy> checkAndReadGatewayPolicy(const QByteArray& bytes, const QString& fileName)
{
    const Result<QJsonObject> json = checked(bytes, fileName, PackSchema::GatewayPolicy);
    if (!json) {
        return tl::unexpected<Error>(json.error());
    }
    GatewayPolicy policy = policyOf(*json, bytes);
    if (const PackCheck fault = checkGatewayPolicy(*json, policy)) {
        return invalid(bytes, fileName, *fault);
    }
    return policy;
}

Result<GatewayScenario> checkAndReadGatewayScenario(const QByteArray& bytes,
                                                    const QString& fileName,
                                                    const GatewayPolicy& policy,
                                                    const QList<GatewayScenario>& others)
{
    Result<GatewayScenario> scenario = scenarioAlone(bytes, fileName, policy);
    if (scenario) {
        if (const PackCheck fault = checkTwin(*scenario, others)) {
            return invalid(bytes, fileName, *fault);
        }
    }
    return scenario;
}

Result<GatewayScenario> checkAndReadGatewayScenario(const QByteArray& bytes,
                                                    const QString& fileName)
{
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    const Result<GatewayScenarios>& shipped = shippedGatewayScenarios();
    if (!policy || !shipped) {
        return tl::unexpected<Error>(policy ? shipped.error() : policy.error());
    }
    return checkAndReadGatewayScenario(bytes, fileName, *policy, shipped->scenarios);
}

Result<GatewayScenarios> checkAndReadGatewayScenarios(const QByteArray& bytes,
                                                      const QString& fileName,
                                                      const GatewayPolicy& policy,
                                                      const PackFiles& files)
{
    const Result<QJsonObject> json = checked(bytes, fileName, PackSchema::GatewayScenarios);
    if (!json) {
        return tl::unexpected<Error>(json.error());
    }
    GatewayScenarios pack = headOf(*json);
    if (const PackCheck fault = sourceKeysOnce(pack.sources)) {
        return invalid(bytes, fileName, *fault);
    }
    QByteArray all = bytes;
    QList<ScenarioFile> read;
    const QStringList paths = textsAt(*json, QLatin1String("scenarios"));
    for (const QString& path : paths) {
        Result<QByteArray> one = files(path);
        if (!one) {
            return tl::unexpected<Error>(one.error());
        }
        Result<GatewayScenario> scenario = scenarioAlone(*one, path, policy);
        if (!scenario) {
            return tl::unexpected<Error>(scenario.error());
        }
        all += *one;
        read.append({path, *std::move(one)});
        pack.scenarios.append(*std::move(scenario));
    }
    pack.sha256 = sha256Hex(all);
    return checkTogether(pack, read).map([&] { return pack; });
}

PackFiles filesBeside(const QString& packPath)
{
    return [folder = QFileInfo(packPath).dir()](const QString& path) -> Result<QByteArray> {
        QFile file(folder.filePath(path));
        if (!file.open(QIODevice::ReadOnly)) {
            const ErrorCode code =
                file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound;
            return fail(code, {file.fileName(), file.errorString()});
        }
        return file.readAll();
    };
}

PackFiles shippedScenarioFiles()
{
    return [](const QString& path) -> Result<QByteArray> {
        QByteArray bytes = builtInBytes(scenarioFolder() + path);
        if (bytes.isEmpty()) {
            return fail(ErrorCode::FileNotFound, {path});
        }
        return bytes;
    };
}

Result<PackPin> shippedGatewayPolicyPack()
{
    return pinOf(QStringLiteral("gateway-policy"), policyBytes());
}

Result<PackPin> shippedGatewayScenarioPack()
{
    return pinOf(QStringLiteral("gateway-scenarios"), scenarioPackBytes());
}

const Result<GatewayPolicy>& shippedGatewayPolicy()
{
    static const Result<GatewayPolicy> policy = shippedGatewayPolicyPack().and_then(
        [](const PackPin& pin) { return readGatewayPolicy(pin.bytes, pin.id); });
    return policy;
}

const Result<GatewayScenarios>& shippedGatewayScenarios()
{
    static const Result<GatewayScenarios> scenarios = readShippedScenarios();
    return scenarios;
}

RunPacks shippedRunPacks()
{
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    const Result<GatewayScenarios>& catalogue = shippedGatewayScenarios();
    return policy && catalogue ? runPacks(*policy, *catalogue) : RunPacks();
}

} // namespace zt
