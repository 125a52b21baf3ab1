// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/signoffsince.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String kindKey("kind");
constexpr QLatin1String idKey("id");
constexpr QLatin1String beforeKey("before");
constexpr QLatin1String afterKey("after");

/// Whether a fact that belongs to an audit belongs to this one: as it is now, else as the change
/// has it, which holds every field of what was added or taken away.
template <class T>
bool belongs(const QString& id, const QJsonObject& change, const AuditId& audit, const Snapshot& in)
{
    if (const T* now = factIn<T>(in, id)) {
        return now->audit == audit;
    }
    const QString key = QStringLiteral("audit");
    return change.value(beforeKey).toObject().value(key).toString() == audit.toString() ||
           change.value(afterKey).toObject().value(key).toString() == audit.toString();
}

bool restsOn(const AuditId& audit, const EvidenceId& evidence, const Snapshot& present)
{
    const auto rests = [&](const auto& one) { return one.evidence.contains(evidence); };
    const auto paperRests = [&](const PointResult& one) {
        return one.audit == audit && rests(one);
    };
    const auto findingRests = [&](const AuditFinding& one) {
        return one.audit == audit && std::any_of(one.retests.begin(), one.retests.end(), rests);
    };
    const auto& papers = present.pointResults;
    const auto& findings = present.auditFindings;
    return std::any_of(papers.begin(), papers.end(), paperRests) ||
           std::any_of(findings.begin(), findings.end(), findingRests);
}

bool concernsAudit(const AuditId& audit, const QJsonObject& change, const Snapshot& present)
{
    const QString kind = change.value(kindKey).toString();
    const QString id = change.value(idKey).toString();
    if (kind == QLatin1String("audit")) {
        return id == audit.toString();
    }
    if (kind == QLatin1String("point_result")) {
        return id.startsWith(audit.toString() + u'/');
    }
    if (kind == QLatin1String("finding")) {
        return belongs<AuditFinding>(id, change, audit, present);
    }
    if (kind == QLatin1String("sample")) {
        return belongs<AuditSample>(id, change, audit, present);
    }
    if (kind == QLatin1String("evidence")) {
        return restsOn(audit, EvidenceId::fromString(id), present);
    }
    const Audit* now = factIn<Audit>(present, audit.toString());
    return kind == QLatin1String("profile") ||
           (kind == QLatin1String("pack") && now != nullptr && now->checklists.contains(id));
}

/// One field's value when signed and now; that a fact is there at all is the field "". Of a fact
/// that is not there, no field has any, so that one taken away and put back is as it was.
struct FieldSince
{
    QJsonValue then = QJsonValue::Undefined;
    QJsonValue now = QJsonValue::Undefined;
};

/// One fact's fields, from the state signed on.
class FactBook
{
public:
    void add(const QJsonObject& change)
    {
        const QString key = keyOf(change);
        if (!m_facts.contains(key)) {
            m_order.append(key);
        }
        Fact& fact = m_facts[key];
        fact.since.kind = change.value(kindKey).toString();
        fact.since.id = change.value(idKey).toString();
        const QString code = change.value(QLatin1String("code")).toString();
        fact.since.code = code.isEmpty() ? fact.since.code : code;
        const QJsonObject before = change.value(beforeKey).toObject();
        const QJsonObject after = change.value(afterKey).toObject();
        if (change.contains(beforeKey) != change.contains(afterKey)) {
            note(fact, QString(), change.contains(beforeKey), change.contains(afterKey));
        }
        for (auto it = before.begin(); it != before.end(); ++it) {
            note(fact, it.key(), *it, after.value(it.key()));
        }
        for (auto it = after.begin(); it != after.end(); ++it) {
            note(fact, it.key(), before.value(it.key()), *it);
        }
    }

    [[nodiscard]] bool differs(const QJsonObject& change) const
    {
        return isChanged(m_facts.value(keyOf(change)));
    }

    [[nodiscard]] QList<FactSince> facts() const
    {
        QList<FactSince> facts;
        for (const QString& key : m_order) {
            const Fact& fact = m_facts[key];
            if (!isChanged(fact)) {
                continue;
            }
            FactSince since = fact.since;
            const bool whole = changed(fact.fields.value({}));
            for (auto it = fact.fields.begin(); !whole && it != fact.fields.end(); ++it) {
                if (changed(*it)) {
                    since.fields.append(it.key());
                }
            }
            facts.append(since);
        }
        return facts;
    }

private:
    struct Fact
    {
        FactSince since;
        QMap<QString, FieldSince> fields;
    };

    static QString keyOf(const QJsonObject& change)
    {
        return change.value(kindKey).toString() + u' ' + change.value(idKey).toString();
    }

    static void
    note(Fact& fact, const QString& field, const QJsonValue& before, const QJsonValue& after)
    {
        if (!fact.fields.contains(field)) {
            fact.fields.insert(field, {before, after});
        } else {
            fact.fields[field].now = after;
        }
    }

    static bool changed(const FieldSince& field) { return field.then != field.now; }

    static bool isChanged(const Fact& fact)
    {
        return std::any_of(fact.fields.begin(), fact.fields.end(), &changed);
    }

    QHash<QString, Fact> m_facts;
    QStringList m_order;
};

} // namespace

bool concerns(const SignOff& signOff, const QJsonObject& change, const Snapshot& present)
{
    const QString kind = change.value(kindKey).toString();
    if (kind == QLatin1String("sign_off") || kind == QLatin1String("simulation_run")) {
        return false;
    }
    if (!signOff.audit.isNull()) {
        return concernsAudit(signOff.audit, change, present);
    }
    return signOff.subject != SignSubject::Assessment || kind != QLatin1String("point");
}

Since changedSince(const SignOff& signOff, const QList<TrailEntry>& later, const Snapshot& present)
{
    FactBook book;
    const auto eachChange = [&](const TrailEntry& entry, const auto& visit) {
        for (const auto one : entry.changes) {
            const QJsonObject change = one.toObject();
            if (concerns(signOff, change, present)) {
                visit(change);
            }
        }
    };
    for (const TrailEntry& entry : later) {
        if (entry.seq > signOff.stateSeq) {
            eachChange(entry, [&](const QJsonObject& change) { book.add(change); });
        }
    }
    Since since{{}, book.facts()};
    for (const TrailEntry& entry : later) {
        bool touches = false;
        if (entry.seq > signOff.stateSeq && !since.facts.isEmpty()) {
            eachChange(entry, [&](const QJsonObject& change) {
                touches = touches || book.differs(change);
            });
        }
        if (touches) {
            since.entries.append({entry.seq, entry.time, entry.actor, entry.label});
        }
    }
    return since;
}

} // namespace zt
