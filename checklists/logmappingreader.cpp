// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/logmappingreader.h"

#include "checklists/packjson.h"
#include "checklists/packrules.h"

#include <functional>

namespace zt {

using namespace packs;

namespace {

constexpr QLatin1String unstatedWord("unstated");

QStringList accepted(QString (*key)(int), int count)
{
    QStringList keys;
    for (int i = 0; i < count; ++i) {
        keys.append(key(i));
    }
    return keys;
}

QString shown(const QJsonValue& value)
{
    return value.toVariant().toStringList().join(QStringLiteral(", "));
}

/// A word's meaning in one kind of statement; false where it is none.
template <class M>
using Reads = std::function<bool(const QJsonValue&, M&)>;

/// Reads all statements and keeps the first fault.
class MappingReader
{
public:
    explicit MappingReader(const GatewayPolicy& policy)
        : m_policy(policy)
    {
    }

    tl::expected<LogMapping, PackFault> read(const QJsonObject& json)
    {
        LogMapping mapping;
        readActions(json, mapping);
        readResources(json, mapping);
        readVerdicts(json, mapping);
        const QJsonObject facts = json.value(QLatin1String("facts")).toObject();
        for (auto at = facts.begin(); at != facts.end(); ++at) {
            readFact(at.key(), at.value(), mapping);
        }
        mapping.user = fields(json, QLatin1String("user"));
        mapping.source = fields(json, QLatin1String("source"));
        mapping.time = fields(json, QLatin1String("time"));
        mapping.country = fields(json, QLatin1String("country"));
        mapping.ignore = fields(json, QLatin1String("ignore"));
        if (json.contains(QLatin1String("utc_offset_minutes"))) {
            mapping.utcOffsetMinutes = json.value(QLatin1String("utc_offset_minutes")).toInt();
        }
        if (m_fault) {
            return tl::unexpected(*m_fault);
        }
        return mapping;
    }

private:
    static QStringList fields(const QJsonObject& json, QLatin1String name)
    {
        const QJsonValue value = json.value(name);
        return value.isString() ? QStringList{value.toString()} : textsAt(json, name);
    }

    void blame(const QString& path, const QString& wanted, const QJsonValue& found)
    {
        if (!m_fault) {
            m_fault = expected(path, wanted, shown(found));
        }
    }

    template <class M>
    std::optional<M> meaning(const QString& path,
                             const QJsonValue& value,
                             const Reads<M>& reads,
                             const QString& wanted)
    {
        M read{};
        if (value == QJsonValue(unstatedWord)) {
            return std::nullopt;
        }
        if (!reads(value, read)) {
            blame(path, wanted, value);
            return std::nullopt;
        }
        return read;
    }

    template <class M>
    QMap<QString, std::optional<M>> table(const QString& path,
                                          const QJsonObject& words,
                                          const Reads<M>& reads,
                                          const QString& wanted)
    {
        QMap<QString, std::optional<M>> read;
        for (auto at = words.begin(); at != words.end(); ++at) {
            QString name = at.key();
            name.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
            read.insert(at.key(), meaning(path + u'/' + name, at.value(), reads, wanted));
        }
        return read;
    }

    template <class M>
    LogStatement<M> statement(const QString& path,
                              const QJsonObject& json,
                              const Reads<M>& reads,
                              const QString& wanted)
    {
        LogStatement<M> one;
        one.field = textAt(json, QLatin1String("field"));
        const auto sub = [&](const char* name) { return path + u'/' + QLatin1String(name); };
        const auto value = [&](const char* name) { return json.value(QLatin1String(name)); };
        one.words = table(sub("words"), value("words").toObject(), reads, wanted);
        one.prefixes = table(sub("prefixes"), value("prefixes").toObject(), reads, wanted);
        one.number = value("number").toBool();
        if (json.contains(QLatin1String("otherwise"))) {
            one.otherwise = meaning(sub("otherwise"), value("otherwise"), reads, wanted);
        }
        if (json.contains(QLatin1String("always"))) {
            one.always = meaning(sub("always"), value("always"), reads, wanted);
        }
        const bool goesBy = one.number || !one.words.isEmpty() || !one.prefixes.isEmpty() ||
                            one.otherwise.has_value();
        if (one.field.isEmpty() == goesBy || one.field.isEmpty() != one.always.has_value()) {
            blame(path,
                  QStringLiteral("\"field\" with \"words\", \"prefixes\", \"number\" or "
                                 "\"otherwise\"; or \"always\" alone"),
                  QJsonValue(json.keys().join(QStringLiteral(", "))));
        }
        return one;
    }

    template <class M>
    QList<LogStatement<M>> statements(const QString& path,
                                      const QJsonValue& value,
                                      const Reads<M>& reads,
                                      const QString& wanted)
    {
        QList<LogStatement<M>> list;
        if (value.isObject()) {
            list.append(statement(path, value.toObject(), reads, wanted));
        }
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            list.append(
                statement(path + u'/' + QString::number(i), array.at(i).toObject(), reads, wanted));
        }
        return list;
    }

    void readActions(const QJsonObject& json, LogMapping& mapping)
    {
        const Reads<GatewayAction> action = [](const QJsonValue& value, GatewayAction& read) {
            const auto found = actionFromKey(value.toString());
            read = found.value_or(read);
            return found.has_value();
        };
        const Reads<OperationMask> operation = [](const QJsonValue& value, OperationMask& read) {
            const QStringList keys =
                value.isString() ? QStringList{value.toString()} : value.toVariant().toStringList();
            for (const QString& key : keys) {
                const auto found = operationFromKey(key);
                if (!found) {
                    return false;
                }
                read |= maskOf(*found);
            }
            return !keys.isEmpty();
        };
        const auto key = [](int i) { return actionKey(static_cast<GatewayAction>(i)); };
        const auto verb = [](int i) { return operationKey(static_cast<Operation>(i)); };
        const QString actions = accepted(key, gatewayActionCount).join(QStringLiteral(", "));
        const QString operations = accepted(verb, operationCount).join(QStringLiteral(", "));
        mapping.action = statements<GatewayAction>(
            QStringLiteral("/action"), json.value(QLatin1String("action")), action, actions);
        mapping.operation = statements<OperationMask>(QStringLiteral("/operation"),
                                                      json.value(QLatin1String("operation")),
                                                      operation,
                                                      operations);
    }

    void readResources(const QJsonObject& json, LogMapping& mapping)
    {
        const Reads<QString> reads = [this](const QJsonValue& value, QString& read) {
            read = value.toString();
            return m_policy.system(read) != nullptr;
        };
        QStringList systems;
        for (const GatewaySystem& system : m_policy.systems) {
            systems.append(system.id);
        }
        mapping.resource = statements<QString>(QStringLiteral("/resource"),
                                               json.value(QLatin1String("resource")),
                                               reads,
                                               systems.join(QStringLiteral(", ")));
    }

    void readVerdicts(const QJsonObject& json, LogMapping& mapping)
    {
        const Reads<LoggedVerdict> reads = [](const QJsonValue& value, LoggedVerdict& read) {
            const auto found = loggedVerdictFromKey(value.toString());
            read = found.value_or(read);
            return found.has_value();
        };
        mapping.verdict =
            statements<LoggedVerdict>(QStringLiteral("/verdict"),
                                      json.value(QLatin1String("verdict")),
                                      reads,
                                      QStringLiteral("allow, limit, step_up, deny, unstated"));
    }

    void readFact(const QString& key, const QJsonValue& value, LogMapping& mapping)
    {
        const QString path = QStringLiteral("/facts/") + key;
        const auto fact = gatewayFactFromKey(key);
        if (!fact) {
            QStringList keys;
            for (int i = 0; i < gatewayFactCount; ++i) {
                keys.append(gatewayFactKey(static_cast<GatewayFact>(i)));
            }
            blame(path, keys.join(QStringLiteral(", ")), key);
            return;
        }
        const bool yesNo = factInfo(*fact).kind == FactKind::YesNo;
        const Reads<FactValue> reads = [yesNo](const QJsonValue& word, FactValue& read) {
            const auto truth = truthFromKey(word.toString());
            if (word.isBool() && yesNo) {
                read.truth = word.toBool() ? Truth::True : Truth::False;
            } else if (word.isDouble() && !yesNo) {
                read = {Truth::True, word.toInteger()};
            } else if (truth && *truth != Truth::True && *truth != Truth::False) {
                read.truth = *truth;
            } else {
                return false;
            }
            return true;
        };
        QList<LogStatement<FactValue>> read = statements<FactValue>(
            path,
            value,
            reads,
            (yesNo ? QStringLiteral("true, false") : QStringLiteral("0, 1, 2, …")) +
                QStringLiteral(", missing, stale, conflicting, unstated"));
        for (const LogStatement<FactValue>& one : read) {
            if (one.number && yesNo) {
                blame(path, QStringLiteral("\"words\""), QStringLiteral("number"));
            }
        }
        mapping.facts.insert(*fact, std::move(read));
    }

    const GatewayPolicy& m_policy;
    PackCheck m_fault;
};

} // namespace

tl::expected<LogMapping, PackFault> logMappingFromJson(const QJsonObject& json,
                                                       const GatewayPolicy& policy)
{
    return MappingReader(policy).read(json);
}

} // namespace zt
