// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maturitytest.h"
#include "model/base/errortext.h"
#include "model/domain/invariants.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

Change putIn(const Entity& entity)
{
    return {std::nullopt, entity};
}

Change takenOut(const Entity& entity)
{
    return {entity, std::nullopt};
}

NamedPoint pointAs(int number, const QString& name, qint64 seq)
{
    NamedPoint point;
    point.id = PointId{idFor(number).value};
    point.name = name;
    point.seq = seq;
    point.hash = QString(64, QLatin1Char('b')); // the head's
    return point;
}

ImprovementAction closing(int number, const ItemRef& ref)
{
    ImprovementAction action = actionAs(number);
    action.closes = {ref};
    return action;
}

ImprovementAction waiting(int number, const QList<int>& before)
{
    ImprovementAction action = actionAs(number);
    for (const int one : before) {
        action.dependsOn.append(actionId(one));
    }
    return action;
}

PillarTarget targetAs(const Scope& scope, const char* pillar)
{
    PillarTarget target;
    target.scope = scope;
    target.pillar = QString::fromLatin1(pillar);
    return target;
}

ItemAnswer resting(const Scope& scope, const char* item, const QList<int>& evidence)
{
    ItemAnswer answer = answerAs(scope, QString::fromLatin1(item), ItemStatus::Implemented);
    for (const int one : evidence) {
        answer.evidence.append(evidenceId(one));
    }
    return answer;
}

LensAnswer lensAs(const Scope& scope)
{
    LensAnswer answer;
    answer.scope = scope;
    answer.row = QStringLiteral("ID-AUTHN");
    return answer;
}

/// A method in place of the plain one.
Change weighing(Rollup rollup, const QMap<int, int>& weights)
{
    MaturityMethod method;
    method.rollup = rollup;
    method.reason = QStringLiteral("委員會決議");
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        method.weightPercent.insert(idFor(it.key()), it.value());
    }
    return {Entity(MaturityMethod()), Entity(method)};
}

const Scope institution = Scope::institution();
const Scope system1 = Scope::system(idFor(1));
const Scope stranger = Scope::system(idFor(99));
const Scope noDomain = Scope::domain(QStringLiteral("D9"));

/// One system, two evidences, two actions (2 waits for 1), a target, a point and an answer that
/// rests on evidence 1.
Snapshot state()
{
    const Snapshot snapshot = maturitySnapshot({plainSystem(1), plainSystem(2)});
    return applied(snapshot,
                   setOf({putIn(evidenceAs(1)),
                          putIn(evidenceAs(2)),
                          putIn(actionAs(1)),
                          putIn(waiting(2, {1})),
                          putIn(targetAs(institution, "P1")),
                          putIn(pointAs(400, QStringLiteral("期初"), 3)),
                          putIn(resting(institution, "1-1", {1}))}))
        .value();
}

QString outcome(const QList<Change>& changes)
{
    const Result<void> result = checkInvariants(state(), setOf(changes));
    return result ? QStringLiteral("fine")
                  : toString(result.error().code) + QLatin1Char(' ') +
                        result.error().args.mid(0, 2).join(QLatin1Char(' '));
}

} // namespace

class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cases_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QList<Change>& changes, const QString& text) {
            QTest::newRow(name) << changes << text;
        };
        const QString fine = QStringLiteral("fine");
        const auto unknown = [](const char* kind, const QString& what) {
            return QStringLiteral("UnknownEntity %1 %2").arg(QLatin1String(kind), what);
        };
        const auto broken = [](const QString& entity, const char* field) {
            return QStringLiteral("InvariantBroken %1 %2").arg(entity, QLatin1String(field));
        };
        const QString strangerId = idFor(99).toString();

        row("answer", {putIn(resting(system1, "1-2", {1, 2}))}, fine);
        row("answer of a domain",
            {putIn(resting(Scope::domain(QStringLiteral("D6")), "1-2", {}))},
            fine);
        row("answer to no item",
            {putIn(resting(system1, "1-8", {}))},
            unknown("item", QStringLiteral("1-8")));
        row("answer of no system",
            {putIn(resting(stranger, "1-2", {}))},
            unknown("scope", strangerId));
        row("answer of no domain",
            {putIn(resting(noDomain, "1-2", {}))},
            unknown("scope", QStringLiteral("D9")));
        row("answer on no evidence",
            {putIn(resting(system1, "1-2", {1, 3}))},
            unknown("evidence", evidenceId(3).toString()));
        row("answer with its evidence",
            {putIn(evidenceAs(3)), putIn(resting(system1, "1-2", {3}))},
            fine);
        row("answer with its system",
            {putIn(plainSystem(99)), putIn(resting(stranger, "1-2", {}))},
            fine);
        row("lens answer of no system", {putIn(lensAs(stranger))}, unknown("scope", strangerId));
        row("lens answer", {putIn(lensAs(system1))}, fine);
        row("target", {putIn(targetAs(system1, "P5"))}, fine);
        row("target of no pillar",
            {putIn(targetAs(system1, "P6"))},
            unknown("pillar", QStringLiteral("P6")));
        row("target of no system", {putIn(targetAs(stranger, "P1"))}, unknown("scope", strangerId));

        row("action closes", {putIn(closing(3, {system1, QStringLiteral("2-1")}))}, fine);
        row("action closes no item",
            {putIn(closing(3, {system1, QStringLiteral("2-9")}))},
            unknown("item", QStringLiteral("2-9")));
        row("action closes in no system",
            {putIn(closing(3, {stranger, QStringLiteral("2-1")}))},
            unknown("scope", strangerId));
        row("action waits for none",
            {putIn(waiting(3, {4}))},
            unknown("action", actionId(4).toString()));
        row("actions in a row", {putIn(waiting(3, {2, 1}))}, fine);
        row("action waits for itself",
            {putIn(waiting(3, {3}))},
            broken(QStringLiteral("A-3"), "depends_on"));
        row("circle of two",
            {Change{Entity(actionAs(1)), Entity(waiting(1, {2}))}},
            broken(QStringLiteral("A-1"), "depends_on"));
        row("awaited action goes",
            {takenOut(actionAs(1))},
            unknown("action", actionId(1).toString()));
        row("last action goes", {takenOut(waiting(2, {1}))}, fine);
        row("both actions go", {takenOut(waiting(2, {1})), takenOut(actionAs(1))}, fine);
        ImprovementAction namesake = actionAs(3);
        namesake.code = QStringLiteral("A-1");
        row("code given twice", {putIn(namesake)}, QStringLiteral("DuplicateName action A-1"));

        row("point", {putIn(pointAs(401, QStringLiteral("期中"), 9))}, fine);
        row("point of the head", {putIn(pointAs(401, QStringLiteral("期中"), 10))}, fine);
        NamedPoint otherHash = pointAs(401, QStringLiteral("期中"), 10);
        otherHash.hash = QString(64, QLatin1Char('c'));
        row("point of another head", {putIn(otherHash)}, broken(QStringLiteral("期中"), "seq"));
        row("point still to come",
            {putIn(pointAs(401, QStringLiteral("期中"), 11))},
            broken(QStringLiteral("期中"), "seq"));
        row("name given twice",
            {putIn(pointAs(401, QStringLiteral("期初"), 9))},
            QStringLiteral("DuplicateName point 期初"));

        row("system goes", {takenOut(plainSystem(2))}, fine);
        row("evidence goes", {takenOut(evidenceAs(2))}, fine);
        row("evidence in use goes",
            {takenOut(evidenceAs(1))},
            broken(QStringLiteral("1-1"), "evidence"));
        row("evidence goes with its answer",
            {takenOut(resting(institution, "1-1", {1})), takenOut(evidenceAs(1))},
            fine);

        row("weights", {weighing(Rollup::Weighted, {{1, 200}, {2, 0}})}, fine);
        row("weight of a stranger",
            {weighing(Rollup::Weighted, {{99, 200}})},
            unknown("system", strangerId));
        row("weight of a system that goes",
            {takenOut(plainSystem(2)), weighing(Rollup::Weighted, {{2, 200}})},
            unknown("system", idFor(2).toString()));
        row("nothing weighs anything",
            {weighing(Rollup::Weighted, {{1, 0}, {2, 0}})},
            broken(QStringLiteral("maturity_method"), "weights"));
        row("weights that do not count", {weighing(Rollup::Share, {{1, 0}, {2, 0}})}, fine);
    }

    void cases()
    {
        QFETCH(QList<Change>, changes);
        QFETCH(QString, expected);
        QCOMPARE(outcome(changes), expected);
    }

    void longCircle()
    {
        QList<Change> chain;
        for (int i = 3; i <= 40; ++i) {
            chain.append(putIn(waiting(i, {i - 1})));
        }
        QCOMPARE(outcome(chain), QStringLiteral("fine"));
        chain.append(Change{Entity(actionAs(1)), Entity(waiting(1, {40}))});
        QVERIFY(outcome(chain).startsWith(QLatin1String("InvariantBroken")));
    }

    void systemThatSomethingSpeaksOf_data()
    {
        QTest::addColumn<Change>("speaks");
        QTest::addColumn<QString>("entity");
        QTest::newRow("answer") << putIn(resting(system1, "1-2", {})) << QStringLiteral("answer");
        QTest::newRow("lens") << putIn(lensAs(system1)) << QStringLiteral("lens_answer");
        QTest::newRow("target") << putIn(targetAs(system1, "P1")) << QStringLiteral("target");
        QTest::newRow("action") << putIn(closing(3, {system1, QStringLiteral("2-1")}))
                                << QStringLiteral("action");
    }

    void systemThatSomethingSpeaksOf()
    {
        QFETCH(Change, speaks);
        QFETCH(QString, entity);
        const Snapshot snapshot = applied(state(), setOf({speaks})).value();
        const Change goes = takenOut(plainSystem(1));
        const Result<void> refused = checkInvariants(snapshot, setOf({goes}));
        QVERIFY(!refused.has_value());
        QCOMPARE(toString(refused.error().code), toString(ErrorCode::InvariantBroken));
        QCOMPARE(refused.error().args.value(0), entity);
        QCOMPARE(refused.error().args.value(1), QStringLiteral("scope"));
        QVERIFY(checkInvariants(snapshot, setOf({takenOut(*speaks.after), goes})).has_value());
        QVERIFY(checkInvariants(snapshot, setOf({takenOut(plainSystem(2))})).has_value());
    }

    void valuesThatDoNotFit_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Entity& entity, const char* expected) {
            QTest::newRow(name) << putIn(entity) << QString::fromLatin1(expected);
        };
        ItemAnswer share = resting(system1, "1-2", {});
        share.sharePercent = 5;
        row("share without partial", share, "InvariantBroken");
        ItemAnswer noShare = answerAs(system1, QStringLiteral("1-2"), ItemStatus::Partial);
        noShare.sharePercent = 0;
        row("partial without share", noShare, "InvariantBroken");
        ItemAnswer reason = answerAs(system1, QStringLiteral("1-2"), ItemStatus::NotApplicable);
        reason.note = QStringLiteral(" \n");
        row("not applicable without reason", reason, "NoteRequired");
        ItemAnswer returned = resting(system1, "1-2", {});
        returned.review = ReviewMark::Returned;
        row("returned without a word", returned, "NoteRequired");
        row("evidence twice", resting(system1, "1-2", {1, 1}), "InvariantBroken");
        Evidence backwards = evidenceAs(3);
        backwards.validFrom = QDate(2026, 2, 2);
        backwards.validTo = QDate(2026, 2, 1);
        row("period runs backwards", backwards, "InvariantBroken");
        Evidence noHash = evidenceAs(3);
        noHash.sha256 = noHash.sha256.left(63);
        row("half a hash", noHash, "InvariantBroken");
        Evidence link = evidenceAs(3);
        link.kind = EvidenceKind::Link;
        link.address = QStringLiteral("https://example.test/");
        row("link with a hash", link, "InvariantBroken");
        MaturityMethod method;
        method.rollup = Rollup::Share;
        QTest::newRow("roll-up without reason")
            << Change{Entity(MaturityMethod()), Entity(method)} << QStringLiteral("ReasonRequired");
        PillarTarget target = targetAs(system1, "P1");
        target.order = 5;
        row("level V", target, "InvariantBroken");
        ImprovementAction due = actionAs(3);
        due.start = QDate(2026, 2, 2);
        due.due = QDate(2026, 2, 1);
        row("due before start", due, "InvariantBroken");
    }

    void valuesThatDoNotFit()
    {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        QCOMPARE(outcome({change}).section(QLatin1Char(' '), 0, 0), expected);
    }
};

QTEST_APPLESS_MAIN(TestReferences)
#include "tst_references.moc"
