// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maturitytest.h"
#include "model/domain/entitytraits.h"

#include <QJsonDocument>
#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

constexpr int kindCount = 8;
constexpr int systemCount = 6;

/// One of the kinds that came with maturity; few identities, so that they meet again.
Entity randomFact(Random& random, int kind)
{
    const Scope scope = randomScope(random, systemCount);
    switch (kind) {
    case 0:
        return randomAnswer(random, scope, randomItem(random));
    case 1:
        return randomLensAnswer(random, scope);
    case 2:
        return randomEvidence(random, pick(random, 5));
    case 3:
        return randomPoint(random, pick(random, 5));
    case 4:
        return randomTarget(random, scope);
    case 5:
        return randomAction(random, 1 + pick(random, 5), systemCount);
    case 6:
        return randomMaturityMethod(random);
    default:
        return randomRoadmap(random);
    }
}

bool isOnlyOne(const Entity& entity)
{
    return std::holds_alternative<MaturityMethod>(entity) ||
           std::holds_alternative<RoadmapSettings>(entity);
}

QJsonObject stored(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

/// Every fact by kind and identity: what makes two states the same.
QMap<QString, Entity> factsOf(const Snapshot& snapshot)
{
    QMap<QString, Entity> facts;
    forEachEntity(snapshot, [&](const auto& one) {
        const Entity entity(one);
        facts.insert(entityKind(entity) + QLatin1Char(' ') + entityId(entity), entity);
    });
    return facts;
}

Snapshot somewhere()
{
    QList<System> systems;
    for (int i = 1; i <= systemCount; ++i) {
        systems.append(plainSystem(i));
    }
    return maturitySnapshot(systems);
}

/// Adds, edits or removes a fact, as its state allows.
Change randomChange(Random& random, const Snapshot& snapshot)
{
    const Entity fact = randomFact(random, pick(random, kindCount));
    const std::optional<Entity> before = entityIn(snapshot, entityKind(fact), entityId(fact));
    const bool remove = before && !isOnlyOne(fact) && pick(random, 3) == 0;
    return {before, remove ? std::nullopt : std::optional<Entity>(fact)};
}

} // namespace

/// The facts of maturity, whatever they hold: their way through the trail's form and through undo.
class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void trailFormLeadsFromEachSideToTheOther()
    {
        Random random(1);
        for (int round = 0; round < 4000; ++round) {
            const int kind = round % kindCount;
            const Entity first = randomFact(random, kind);
            Entity second = randomFact(random, kind);
            for (int i = 0; i < 400 && entityId(second) != entityId(first); ++i) {
                second = randomFact(random, kind);
            }
            if (entityId(second) != entityId(first)) {
                continue;
            }
            Change change{first, second};
            if (pick(random, 3) == 0) {
                change.before.reset();
            } else if (pick(random, 3) == 0) {
                change.after.reset();
            }
            const QJsonObject json = stored(toJson(change));
            QVERIFY(namesEntity(json.value(QLatin1String("kind")).toString(),
                                json.value(QLatin1String("id")).toString()));
            const auto forward = applyJson(change.before, json, true);
            QVERIFY(forward.has_value());
            QCOMPARE(*forward, change.after);
            const auto backward = applyJson(change.after, json, false);
            QVERIFY(backward.has_value());
            QCOMPARE(*backward, change.before);
        }
    }

    void identitiesAreTheirKindsOwn()
    {
        const QString uuid = idFor(1).toString();
        QVERIFY(namesEntity(QStringLiteral("answer"), QStringLiteral("institution/1-2")));
        QVERIFY(namesEntity(QStringLiteral("target"), QStringLiteral("system:%1/P1").arg(uuid)));
        QVERIFY(namesEntity(QStringLiteral("action"), uuid));
        QVERIFY(!namesEntity(QStringLiteral("answer"), QStringLiteral("institution")));
        QVERIFY(!namesEntity(QStringLiteral("answer"), QStringLiteral("system:1/1-2")));
        QVERIFY(!namesEntity(QStringLiteral("evidence"), QStringLiteral("1")));
        QVERIFY(!namesEntity(QStringLiteral("proof"), uuid));
    }

    void undoAfterDoIsNothing()
    {
        Random random(2);
        Snapshot snapshot = somewhere();
        for (int round = 0; round < 600; ++round) {
            ChangeSet set = setOf({});
            Snapshot next = snapshot;
            for (int i = 0; i <= pick(random, 6); ++i) {
                // The same fact may be touched twice in one set.
                const Change change = randomChange(random, next);
                next = applied(next, setOf({change})).value();
                set.changes.append(change);
            }
            const Result<Snapshot> after = applied(snapshot, set);
            QVERIFY(after.has_value());
            QCOMPARE(factsOf(*after), factsOf(next));
            const Result<Snapshot> back = applied(*after, set.inverted());
            QVERIFY(back.has_value());
            QCOMPARE(factsOf(*back), factsOf(snapshot));
            snapshot = next;
        }
        QVERIFY(snapshot.answers.count() > 50);
    }

    void staleSidesAreRefused()
    {
        Random random(3);
        Snapshot snapshot = somewhere();
        int refused = 0;
        for (int round = 0; round < 2000; ++round) {
            const Change change = randomChange(random, snapshot);
            Change stale = change;
            stale.before = stale.before ? std::nullopt : std::optional<Entity>(change.any());
            if (isOnlyOne(change.any())) {
                stale.before = randomFact(
                    random, std::holds_alternative<MaturityMethod>(change.any()) ? 6 : 7);
            }
            if (stale.before != change.before && (stale.before || stale.after)) {
                const Result<Snapshot> result = applied(snapshot, setOf({stale}));
                QVERIFY(!result.has_value());
                QCOMPARE(toString(result.error().code), toString(ErrorCode::StaleChange));
                ++refused;
            }
            snapshot = applied(snapshot, setOf({change})).value();
        }
        QVERIFY(refused > 1000);
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
