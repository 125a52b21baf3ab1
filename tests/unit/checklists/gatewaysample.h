// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/gatewaypacks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zt::test {

inline QJsonObject said(const char* zh, const char* en)
{
    return {{QStringLiteral("zh"), QString::fromUtf8(zh)},
            {QStringLiteral("en"), QString::fromUtf8(en)}};
}

inline QStringList split(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// The smallest policy that holds together: one rule, two systems, two places, the guideline's
/// items, all but one of them listed as not demonstrable.
inline QByteArray samplePolicy()
{
    const QJsonArray sources{QJsonObject{{QStringLiteral("doc"), QStringLiteral("D")},
                                         {QStringLiteral("section"), QStringLiteral("1")}}};
    const auto named = [&](const QString& id) {
        return QJsonObject{{QStringLiteral("id"), id},
                           {QStringLiteral("name"), said("名", "Name")}};
    };
    QJsonArray facts;
    for (int i = 0; i < gatewayFactCount; ++i) {
        QJsonObject fact = named(gatewayFactKey(static_cast<GatewayFact>(i)));
        fact.insert(QStringLiteral("sources"), sources);
        facts.append(fact);
    }
    QJsonArray items;
    QJsonArray listed;
    const QList<int> counts{7, 7, 7, 7, 8};
    for (int pillar = 1; pillar <= 5; ++pillar) {
        for (int k = 1; k <= counts[pillar - 1]; ++k) {
            const QString item = QStringLiteral("%1-%2").arg(pillar).arg(k);
            if (!items.isEmpty()) {
                listed.append(QJsonObject{{QStringLiteral("item"), item},
                                          {QStringLiteral("reason"), said("因", "Why")}});
            }
            items.append(item);
        }
    }
    const auto places = [&] {
        QJsonArray list;
        for (const QString& id : split("taipei kaohsiung")) {
            QJsonObject place = named(id);
            place.insert(QStringLiteral("country"), QStringLiteral("TW"));
            list.append(place);
        }
        return list;
    };
    const QJsonObject travel{{QStringLiteral("from"), QStringLiteral("taipei")},
                             {QStringLiteral("to"), QStringLiteral("kaohsiung")},
                             {QStringLiteral("minutes"), 100}};
    QJsonObject accountRules = named(QStringLiteral("plain"));
    accountRules.insert(QStringLiteral("min_length"), 8);
    accountRules.insert(QStringLiteral("suspend_months"), 6);
    for (const QString& name : split("letter digit symbol")) {
        accountRules.insert(name, true);
    }
    accountRules.insert(QStringLiteral("sources"), sources);
    QJsonObject parameters{{QStringLiteral("account_rules"), QStringLiteral("plain")},
                           {QStringLiteral("failure_consequence"), QStringLiteral("LOCK")}};
    for (const QString& name :
         split("max_failures source_failures source_rate capacity desks systems_in_window "
               "window_minutes review_days key_age_days approvers health_period_minutes")) {
        parameters.insert(name, 3);
    }
    QJsonObject rule = named(QStringLiteral("R-ID-01"));
    rule.insert(QStringLiteral("text"), said("句", "Sentence"));
    rule.insert(QStringLiteral("item"), QStringLiteral("1-1"));
    rule.insert(QStringLiteral("stage"), QStringLiteral("identity"));
    rule.insert(QStringLiteral("actions"), QJsonArray{QStringLiteral("sign_in")});
    rule.insert(QStringLiteral("require"),
                QJsonObject{{QStringLiteral("fact"), QStringLiteral("identity.factors")},
                            {QStringLiteral("test"), QStringLiteral("at_least")},
                            {QStringLiteral("than"), 2}});
    rule.insert(QStringLiteral("answers"),
                QJsonObject{{QStringLiteral("false"), QStringLiteral("DENY")},
                            {QStringLiteral("missing"), QStringLiteral("DENY+ALERT")},
                            {QStringLiteral("stale"), QStringLiteral("STEP-UP")},
                            {QStringLiteral("conflicting"), QStringLiteral("LOCK")}});
    rule.insert(QStringLiteral("sources"), sources);
    const QJsonObject document{{QStringLiteral("key"), QStringLiteral("D")},
                               {QStringLiteral("title"), said("文件", "Document")},
                               {QStringLiteral("issuer"), QStringLiteral("—")},
                               {QStringLiteral("date"), QStringLiteral("—")},
                               {QStringLiteral("kind"), QStringLiteral("own")}};
    return QJsonDocument(QJsonObject{{QStringLiteral("pack"), QStringLiteral("gateway-policy")},
                                     {QStringLiteral("version"), QStringLiteral("1.0.0")},
                                     {QStringLiteral("title"), said("政策", "Policy")},
                                     {QStringLiteral("sources"), QJsonArray{document}},
                                     {QStringLiteral("items"), items},
                                     {QStringLiteral("facts"), facts},
                                     {QStringLiteral("parameters"), parameters},
                                     {QStringLiteral("account_rules"), QJsonArray{accountRules}},
                                     {QStringLiteral("places"), places()},
                                     {QStringLiteral("travel"), QJsonArray{travel}},
                                     {QStringLiteral("systems"),
                                      QJsonArray{named(QStringLiteral("mail")),
                                                 named(QStringLiteral("document"))}},
                                     {QStringLiteral("rules"), QJsonArray{rule}},
                                     {QStringLiteral("not_demonstrable"), listed},
                                     {QStringLiteral("notes"), QJsonArray()}})
        .toJson();
}

/// The file of one of the scenarios this program ships.
inline QByteArray scenarioFile(const char* id)
{
    return shippedScenarioFiles()(QStringLiteral("scenarios/%1.json").arg(QLatin1String(id)))
        .value_or(QByteArray());
}

} // namespace zt::test
