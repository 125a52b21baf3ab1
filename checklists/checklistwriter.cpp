// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/checklistwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zt {

namespace {

QJsonObject json(const Bilingual& text)
{
    return {{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
}

template <class T, class Write>
QJsonArray arrayOf(const QList<T>& list, Write write)
{
    QJsonArray array;
    for (const T& one : list) {
        array.append(write(one));
    }
    return array;
}

QJsonArray textsJson(const QList<Bilingual>& texts)
{
    return arrayOf(texts, [](const Bilingual& text) { return json(text); });
}

QJsonArray json(const QList<SourceRef>& sources)
{
    return arrayOf(sources, [](const SourceRef& ref) {
        return QJsonObject{{QStringLiteral("doc"), ref.doc},
                           {QStringLiteral("section"), ref.section}};
    });
}

/// What is empty is left out.
class ObjectWriter
{
public:
    void put(const char* name, const QString& text)
    {
        if (!text.isEmpty()) {
            m_object.insert(QLatin1String(name), text);
        }
    }

    void put(const char* name, const Bilingual& text)
    {
        if (text != Bilingual()) {
            m_object.insert(QLatin1String(name), json(text));
        }
    }

    void put(const char* name, const QJsonArray& array)
    {
        if (!array.isEmpty()) {
            m_object.insert(QLatin1String(name), array);
        }
    }

    void put(const char* name, const QStringList& texts)
    {
        put(name, QJsonArray::fromStringList(texts));
    }

    void put(const char* name, const QJsonObject& object)
    {
        if (!object.isEmpty()) {
            m_object.insert(QLatin1String(name), object);
        }
    }

    void put(const char* name, const QDate& date)
    {
        if (date.isValid()) {
            put(name, date.toString(Qt::ISODate));
        }
    }

    void put(const char* name, const std::optional<int>& number)
    {
        if (number) {
            set(name, *number);
        }
    }

    void set(const char* name, const QJsonValue& value)
    {
        m_object.insert(QLatin1String(name), value);
    }

    void entry(const PackEntry& entry)
    {
        put("id", entry.id);
        put("name", entry.name);
        put("sources", json(entry.sources));
        put("note", entry.note);
    }

    void textEntry(const GuidelineText& one)
    {
        entry(one);
        put("text", one.text);
    }

    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject textEntryJson(const GuidelineText& one)
{
    ObjectWriter o;
    o.textEntry(one);
    return o.object();
}

QJsonObject docJson(const SourceDoc& doc)
{
    ObjectWriter o;
    o.put("key", doc.key);
    o.put("title", doc.title);
    o.put("issuer", doc.issuer);
    o.put("date", doc.date);
    o.put("kind", doc.kind);
    o.put("url", doc.url);
    return o.object();
}

QJsonObject tierSetJson(const TierSet& set)
{
    ObjectWriter o;
    o.entry(set);
    return o.object();
}

QJsonObject tierJson(const FirmTier& tier)
{
    ObjectWriter o;
    o.entry(tier);
    o.set("health_check_months",
          tier.healthCheckMonths ? QJsonValue(*tier.healthCheckMonths)
                                 : QJsonValue(QJsonValue::Null));
    o.set("sets", QJsonArray::fromStringList(tier.sets));
    return o.object();
}

QJsonObject kindJson(const AuditKind& kind)
{
    ObjectWriter o;
    o.textEntry(kind);
    o.put("triggers", textsJson(kind.triggers));
    return o.object();
}

QJsonObject mechanismJson(const MechanismPoint& point)
{
    ObjectWriter o;
    o.textEntry(point);
    o.set("number", point.number);
    return o.object();
}

QJsonObject groupJson(const ChecklistGroup& group)
{
    ObjectWriter o;
    o.textEntry(group);
    o.put("parent", group.parent);
    o.set("order", group.order);
    o.put("theme", group.theme);
    o.put("mechanism_code", group.mechanismCode);
    o.put("internal_audit", group.internalAudit);
    o.put("scope", group.scope);
    return o.object();
}

QJsonObject ruleJson(const ApplicabilityRule& rule)
{
    ObjectWriter o;
    o.put("tier_sets", rule.tierSets);
    o.put("audit_kinds", rule.auditKinds);
    o.put("facts", rule.facts);
    return o.object();
}

QJsonObject parameterJson(const PointParameter& parameter)
{
    ObjectWriter o;
    o.put("key", parameter.key);
    o.set("value", parameter.value);
    o.put("unit", parameter.unit);
    o.put("sources", json(parameter.sources));
    return o.object();
}

QJsonObject predecessorJson(const Predecessor& one)
{
    return {{QStringLiteral("version"), one.version}, {QStringLiteral("code"), one.code}};
}

QJsonObject relationJson(const PointRelation& relation)
{
    ObjectWriter o;
    o.put("pack", relation.pack);
    o.put("id", relation.id);
    if (relation.kind != CrosswalkFramework::Kind::Point) {
        o.put("kind", toKey(relation.kind));
    }
    o.put("strength", toKey(relation.strength));
    o.put("reason", relation.reason);
    return o.object();
}

QJsonObject verifyByJson(const VerifyBy& by)
{
    if (by.kind == VerifyBy::Kind::None) {
        return {};
    }
    const bool gateway = by.kind == VerifyBy::Kind::GatewayRule;
    return {{QStringLiteral("kind"),
             gateway ? QStringLiteral("gateway_rule") : QStringLiteral("evidence_analysis")},
            {QStringLiteral("id"), by.id}};
}

QString obligationKey(Obligation obligation)
{
    if (obligation == Obligation::Shall) {
        return QStringLiteral("shall");
    }
    return obligation == Obligation::Should ? QStringLiteral("should") : QString();
}

QJsonObject pointJson(const ChecklistPoint& point)
{
    ObjectWriter o;
    o.textEntry(point);
    o.put("group", point.group);
    o.put("parent", point.parent);
    o.set("order", point.order);
    o.put("mechanism_code", point.mechanismCode);
    o.put("obligation", obligationKey(point.obligation));
    o.put("applies_if", ruleJson(point.appliesIf));
    o.put("excluded_if", ruleJson(point.excludedIf));
    o.put("effective_from", point.effectiveFrom);
    o.put("effective_to", point.effectiveTo);
    o.put("parameters", arrayOf(point.parameters, parameterJson));
    o.put("suggested_evidence", textsJson(point.suggestedEvidence));
    o.put("sampling_hint", point.samplingHint);
    o.put("deduction_points", point.deductionPoints);
    o.put("same_as", point.sameAs);
    o.put("supersedes", arrayOf(point.supersedes, predecessorJson));
    o.put("crosswalk", arrayOf(point.crosswalk, relationJson));
    o.put("verify_by", verifyByJson(point.verifyBy));
    o.put("tags", point.tags);
    return o.object();
}

QJsonObject withdrawnJson(const WithdrawnPoint& one)
{
    QJsonObject object = predecessorJson(one.point);
    if (one.reason != Bilingual()) {
        object.insert(QLatin1String("reason"), json(one.reason));
    }
    return object;
}

QJsonObject caseJson(const ChecklistCase& one)
{
    ObjectWriter o;
    o.textEntry(one);
    o.put("outcome", one.outcome);
    o.put("points", one.points);
    return o.object();
}

QJsonObject suggestionsJson(const ChecklistSuggestions& suggestions)
{
    ObjectWriter o;
    o.put("text", suggestions.text);
    o.put("sources", json(suggestions.sources));
    return o.object();
}

} // namespace

QByteArray packOf(const Checklist& list)
{
    ObjectWriter o;
    o.put("pack", list.id);
    o.put("version", list.version);
    o.put("title", list.title);
    o.put("sources", arrayOf(list.sources, docJson));
    o.put("tier_sets", arrayOf(list.tierSets, tierSetJson));
    o.put("tiers", arrayOf(list.tiers, tierJson));
    o.put("audit_kinds", arrayOf(list.auditKinds, kindJson));
    o.put("facts", arrayOf(list.facts, textEntryJson));
    o.put("legal_bases", arrayOf(list.legalBases, textEntryJson));
    o.put("mechanism", arrayOf(list.mechanism, mechanismJson));
    o.put("suggestions", suggestionsJson(list.suggestions));
    o.put("groups", arrayOf(list.groups, groupJson));
    o.put("points", arrayOf(list.points, pointJson));
    o.put("withdrawn", arrayOf(list.withdrawn, withdrawnJson));
    o.put("cases", arrayOf(list.cases, caseJson));
    o.set("notes", arrayOf(list.notes, textEntryJson));
    return QJsonDocument(o.object()).toJson();
}

} // namespace zt
