// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema.h"

#include "model/storage/migrator.h"
#include "model/storage/registry.h"
#include "model/storage/sqlconnection.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>
#include <mutex>
#include <optional>

namespace zt {

namespace {

using Objects = QList<SqliteEngine::SchemaObject>;
using Filter = std::function<bool(const SqliteEngine::SchemaObject&)>;

Result<Objects> builtObjects()
{
    const Result<std::unique_ptr<SqlConnection>> memory = SqlConnection::openInMemory();
    if (!memory) {
        return tl::unexpected(memory.error());
    }
    const Result<void> built = Migrator(**memory, shippedRegistry()).build();
    if (!built) {
        return tl::unexpected(built.error());
    }
    return SqliteEngine(**memory).schema();
}

/// Always the same, so built once per run of the program.
Result<Objects> shippedObjects()
{
    static std::mutex mutex;
    static std::optional<Objects> built;
    const std::lock_guard<std::mutex> guard(mutex);
    if (!built) {
        Result<Objects> objects = builtObjects();
        if (!objects) {
            return objects;
        }
        built = *objects;
    }
    return *built;
}

QString nameOf(const SqliteEngine::SchemaObject& object)
{
    return QStringLiteral("%1 %2").arg(object.type, object.name);
}

QStringList differences(const Objects& shipped, const Objects& found)
{
    QStringList faults;
    for (const SqliteEngine::SchemaObject& wanted : shipped) {
        const auto same = [&](const SqliteEngine::SchemaObject& other) {
            return other.type == wanted.type && other.name == wanted.name;
        };
        const auto it = std::find_if(found.begin(), found.end(), same);
        if (it == found.end()) {
            faults.append(nameOf(wanted) + QStringLiteral(" is missing"));
        } else if (it->sql != wanted.sql) {
            faults.append(nameOf(wanted) + QStringLiteral(" is not as shipped"));
        }
    }
    for (const SqliteEngine::SchemaObject& other : found) {
        const auto same = [&](const SqliteEngine::SchemaObject& wanted) {
            return other.type == wanted.type && other.name == wanted.name;
        };
        if (std::none_of(shipped.begin(), shipped.end(), same)) {
            faults.append(nameOf(other) + QStringLiteral(" does not belong to an assessment"));
        }
    }
    return faults;
}

Result<QStringList> faultsAmong(const SqlConnection& connection, const Filter& filter)
{
    Result<Objects> found = SqliteEngine(connection).schema();
    if (found && digestOf(*found) == shippedSchemaDigest) {
        return QStringList();
    }
    Result<Objects> shipped = found ? shippedObjects() : tl::unexpected(found.error());
    if (!shipped) {
        return tl::unexpected(shipped.error());
    }
    const auto unwanted = [&](const SqliteEngine::SchemaObject& object) { return !filter(object); };
    shipped->removeIf(unwanted);
    found->removeIf(unwanted);
    return differences(*shipped, *found);
}

} // namespace

QString digestOf(const QList<SqliteEngine::SchemaObject>& objects)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SqliteEngine::SchemaObject& object : objects) {
        for (const QString& part : {object.type, object.name, object.sql}) {
            const QByteArray bytes = part.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':');
            hash.addData(bytes);
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

namespace {

bool isOfAStep(const SqliteEngine::SchemaObject& trigger, const Registry& registry)
{
    return std::any_of(registry.begin(), registry.end(), [&](const MigrationStep& step) {
        return step.statements.contains(trigger.sql);
    });
}

} // namespace

Result<QString>
foreignCode(const SqlConnection& connection, const Registry& registry, Firing firing)
{
    const QString foreign = QStringLiteral("%1 does not belong to an assessment");
    const Result<QStringList> computed = SqliteEngine(connection).computedTables();
    const Result<Objects> found =
        computed ? SqliteEngine(connection).schema() : tl::unexpected(computed.error());
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!computed->isEmpty()) {
        return foreign.arg(computed->first());
    }
    const auto fires = [&](const SqliteEngine::SchemaObject& object) {
        return object.type == QLatin1String("trigger") && !isOfAStep(object, registry);
    };
    const auto trigger = std::find_if(found->begin(), found->end(), fires);
    return firing == Firing::Written && trigger != found->end() ? foreign.arg(nameOf(*trigger))
                                                                : QString();
}

Result<QStringList> schemaFaults(const SqlConnection& connection)
{
    return faultsAmong(connection, [](const SqliteEngine::SchemaObject&) { return true; });
}

Result<QStringList> trailTriggerFaults(const SqlConnection& connection)
{
    return faultsAmong(connection, [](const SqliteEngine::SchemaObject& object) {
        return object.type == QLatin1String("trigger");
    });
}

} // namespace zt
