// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditcrosswalk.h"

#include "app/cli/auditjson.h"
#include "app/cli/packdiff.h"
#include "reports/phrase.h"
#include "reports/wordingcrosswalk.h"

#include <algorithm>

namespace zt {

namespace {

QJsonObject linkJson(const RelatedNode& link)
{
    return {{QStringLiteral("pack"), link.node.pack},
            {QStringLiteral("id"), link.node.id},
            {QStringLiteral("strength"), toKey(link.strength)},
            {QStringLiteral("reason"), bilingualJson(link.reason)},
            {QStringLiteral("crosswalk"), link.crosswalk},
            {QStringLiteral("link"), link.link}};
}

/// The audit's point and its result, or how often each status was given to the item.
QJsonObject saidJson(const AnswerElsewhere& answer, const Snapshot& snapshot)
{
    if (answer.isPaper()) {
        return {{QStringLiteral("audit"), snapshot.audits.value(answer.audit.toString()).code},
                {QStringLiteral("checklist"), answer.point.checklist},
                {QStringLiteral("point"), answer.point.point},
                {QStringLiteral("result"), resultWord(answer.result)}};
    }
    QJsonObject statuses;
    for (int status = 0; status < itemStatusCount; ++status) {
        const int count = answer.statuses.at(static_cast<size_t>(status));
        if (count > 0) {
            statuses.insert(toKey(static_cast<ItemStatus>(status)), count);
        }
    }
    return {{QStringLiteral("item"), answer.node.id}, {QStringLiteral("statuses"), statuses}};
}

} // namespace

QJsonArray relatedJson(const QList<RelatedPoint>& related)
{
    QJsonArray all;
    for (const RelatedPoint& one : related) {
        QJsonObject json = linkJson(one.link);
        json.insert(QStringLiteral("set"), bilingualJson(one.framework));
        json.insert(QStringLiteral("name"), bilingualJson(one.title));
        json.insert(QStringLiteral("crosswalk_version"), one.version);
        json.insert(QStringLiteral("crosswalk_title"), bilingualJson(one.source));
        json.insert(QStringLiteral("own"), one.isOwn);
        all.append(json);
    }
    return all;
}

QJsonArray offersJson(const QList<AnswerElsewhere>& answers,
                      const Snapshot& snapshot,
                      const Language& language)
{
    QJsonArray all;
    for (const AnswerElsewhere& answer : answers) {
        QJsonArray chain;
        for (const RelatedNode& step : answer.steps) {
            chain.append(linkJson(step));
        }
        QJsonObject json = saidJson(answer, snapshot);
        json.insert(QStringLiteral("key"), keyOf(answer, snapshot));
        json.insert(QStringLiteral("strength"), toKey(answer.strength.strength));
        json.insert(QStringLiteral("overlap_follows"), answer.strength.overlapFollows);
        json.insert(QStringLiteral("chain"), chain);
        json.insert(
            QStringLiteral("text"),
            fill(language.translate("Cli", "%1: %2"),
                 {answerSourceText(answer, snapshot, language), answerSaysText(answer, language)}));
        all.append(json);
    }
    return all;
}

Result<QString> observationWith(const QString& key,
                                const Snapshot& snapshot,
                                const PointRef& ref,
                                const QString& observation,
                                const QDate& today,
                                const Language& language)
{
    const Result<CrosswalkBook> book = CrosswalkBook::of(snapshot);
    if (!book) {
        return tl::unexpected(book.error());
    }
    const QList<AnswerElsewhere> answers = book->answersFor(snapshot, ref);
    QStringList keys;
    for (const AnswerElsewhere& one : answers) {
        keys.append(keyOf(one, snapshot));
    }
    const qsizetype at = keys.indexOf(key);
    if (at < 0) {
        return fail(ErrorCode::InvariantBroken,
                    {ref.point,
                     QStringLiteral("take"),
                     key,
                     keys.isEmpty() ? QStringLiteral("—") : keys.join(QStringLiteral(", "))});
    }
    return withTaken(observation, answers.at(at), snapshot, today, language);
}

} // namespace zt
