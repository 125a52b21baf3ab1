// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"
#include "model/domain/changeset.h"
#include "model/domain/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

Entity randomEntity(Random& random, int kind)
{
    switch (kind) {
    case 0: {
        Profile profile;
        profile.name = QStringLiteral("P%1").arg(pick(random, 3));
        profile.sector = static_cast<Sector>(pick(random, 4));
        profile.tier = pick(random, 5);
        profile.team = pick(random, 2) == 0 ? QStringList() : QStringList{QStringLiteral("甲")};
        return profile;
    }
    case 1: {
        Methodology method = randomMethod(random);
        method.seed = static_cast<quint32>(random());
        method.reason = pick(random, 2) == 0 ? QString() : QStringLiteral("因為");
        return method;
    }
    case 2: {
        System system = randomSystem(random, pick(random, 5), 40);
        system.id = idFor(1);
        system.cloudModel = static_cast<CloudModel>(pick(random, 4));
        for (int i = 0; i < 3; ++i) {
            system.reasons.insert(static_cast<Aspect>(pick(random, aspectCount)),
                                  QStringLiteral("r%1").arg(pick(random, 3)));
        }
        return system;
    }
    case 3:
        return PackPin{QStringLiteral("zt-guideline"),
                       QString::number(pick(random, 4)),
                       QString(64, QLatin1Char('a')),
                       {}};
    default:
        return Adoption{QStringList{QStringLiteral("B"), QStringLiteral("A")}.mid(pick(random, 3)),
                        QString::number(pick(random, 3))};
    }
}

QByteArray trailForm(const Change& change)
{
    QByteArray bytes;
    appendTrailForm(bytes, change);
    return bytes;
}

QByteArray byDocument(const Change& change)
{
    return QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact);
}

/// As it comes back from a file: written, hashed as bytes, read.
QJsonObject stored(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

} // namespace

class TestChangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void trailFormLeadsFromEachSideToTheOther()
    {
        Random random(1);
        for (int round = 0; round < 1500; ++round) {
            Change change;
            const int kind = round % 5;
            const int shape = pick(random, 4);
            if (shape != 0) {
                change.before = randomEntity(random, kind);
            }
            if (shape != 1) {
                change.after = randomEntity(random, kind);
            }
            QCOMPARE(trailForm(change), byDocument(change));
            const QJsonObject json = stored(toJson(change));
            QCOMPARE(json.value(QLatin1String("kind")).toString(), entityKind(change.any()));
            QCOMPARE(json.contains(QLatin1String("before")), change.before.has_value());
            QCOMPARE(json.contains(QLatin1String("after")), change.after.has_value());
            const auto forward = applyJson(change.before, json, true);
            QVERIFY(forward.has_value());
            QCOMPARE(*forward, change.after);
            const auto backward = applyJson(change.after, json, false);
            QVERIFY(backward.has_value());
            QCOMPARE(*backward, change.before);
        }
    }

    void onlyChangedFieldsAreWritten()
    {
        const System before = plainSystem();
        System after = before;
        after.scores[5] = 3;
        after.rtoMinutes.reset();
        const QJsonObject json = toJson(Change{before, after});
        const QJsonObject expected{
            {QStringLiteral("kind"), QStringLiteral("system")},
            {QStringLiteral("id"), before.id.toString()},
            {QStringLiteral("code"), before.code},
            {QStringLiteral("before"),
             QJsonObject{{QStringLiteral("RF6"), 2}, {QStringLiteral("rto_minutes"), 60}}},
            {QStringLiteral("after"),
             QJsonObject{{QStringLiteral("RF6"), 3},
                         {QStringLiteral("rto_minutes"), QJsonValue(QJsonValue::Null)}}},
        };
        QCOMPARE(json, expected);
    }

    void textsAreWrittenAsTheDocumentWritesThem()
    {
        QStringList texts{QString(),
                          QStringLiteral("系統 𠮷 é"),
                          QStringLiteral("\"quoted\" \\ /"),
                          QString(QChar(0xd842)),
                          QString(QChar(0xdfb7)) + QChar(0xd842)};
        for (char16_t unit = 0; unit < 0x100; ++unit) {
            texts.append(QLatin1Char('a') + QString(QChar(unit)) + QChar(0x2028));
        }
        for (const QString& text : texts) {
            System system = plainSystem();
            system.name = text;
            system.reasons.insert(Aspect::Rto, text);
            const Change change{std::nullopt, system};
            QCOMPARE(trailForm(change), byDocument(change));
        }
        const Change nothing{};
        QCOMPARE(trailForm(nothing), byDocument(nothing));
    }

    void addedSystemsCarryOnlyWhatIsKnown()
    {
        System system;
        system.id = idFor(9);
        system.code = QStringLiteral("A");
        const QJsonObject after =
            toJson(Change{std::nullopt, system}).value(QLatin1String("after")).toObject();
        QCOMPARE(after, (QJsonObject{{QStringLiteral("code"), QStringLiteral("A")}}));
    }

    void packBytesStayOut()
    {
        const PackPin pin{
            QStringLiteral("p"), QStringLiteral("1"), QString(64, QLatin1Char('0')), "secret"};
        const QJsonObject json = toJson(Change{std::nullopt, pin});
        QVERIFY(!QJsonDocument(json).toJson().contains("secret"));
    }

    void whatIsNotAChangeIsRefused()
    {
        const Entity system = plainSystem();
        const QString before = QStringLiteral("before");
        const QString after = QStringLiteral("after");
        const QJsonObject one{{QStringLiteral("RF1"), 1}};
        const auto change = [](const QString& kind, const QString& id, QJsonObject sides) {
            sides.insert(QStringLiteral("kind"), kind);
            sides.insert(QStringLiteral("id"), id);
            return sides;
        };
        const auto ofSystem = [&](const QJsonObject& sides) {
            return change(QStringLiteral("system"), plainSystem().id.toString(), sides);
        };
        const auto edit = [&](const char* key, const QJsonValue& value) {
            return ofSystem(
                {{before, one}, {after, QJsonObject{{QString::fromLatin1(key), value}}}});
        };
        const auto refuses = [](const std::optional<Entity>& current, const QJsonObject& json) {
            const auto result = applyJson(current, json, true);
            return !result && result.error().code == ErrorCode::InvariantBroken;
        };
        QVERIFY(!refuses(system, edit("RF1", 2)));
        QVERIFY(refuses(system, edit("RF1", 4)));
        QVERIFY(refuses(system, edit("HR1", QStringLiteral("maybe"))));
        QVERIFY(refuses(system, edit("colour", QStringLiteral("red"))));
        QVERIFY(refuses(system, QJsonObject()));
        QVERIFY(refuses(system, ofSystem({{QStringLiteral("note"), QStringLiteral("no side")}})));
        QVERIFY(refuses(system, ofSystem({{before, one}, {after, QJsonArray{1}}})));
        QVERIFY(refuses(
            {}, change(QStringLiteral("system"), QStringLiteral("no UUID"), {{after, one}})));
        QVERIFY(refuses({}, change(QStringLiteral("weather"), QString(), {{after, one}})));
        // An edit of what is not there, and of another entity than the one at hand.
        QVERIFY(refuses({}, edit("RF1", 2)));
        QVERIFY(refuses(Entity(plainSystem(2)), edit("RF1", 2)));
        QVERIFY(refuses(Entity(Profile()), edit("RF1", 2)));
    }

    void kindsAndIds()
    {
        const System system = plainSystem();
        QCOMPARE(entityKind(system), QStringLiteral("system"));
        QCOMPARE(entityId(system), system.id.toString());
        QCOMPARE(entityKind(Profile()), QStringLiteral("profile"));
        QCOMPARE(entityKind(Methodology()), QStringLiteral("methodology"));
        QCOMPARE(entityKind(PackPin()), QStringLiteral("pack"));
        QCOMPARE(entityKind(Adoption()), QStringLiteral("adoption"));
        QCOMPARE(entityId(Adoption()), QString());
        QCOMPARE(entityId(PackPin{QStringLiteral("p"), {}, {}, {}}), QStringLiteral("p"));
    }

    void invertedTakesBackInReverse()
    {
        const System a = plainSystem(1);
        System b = a;
        b.scores[0] = 3;
        System c = b;
        c.scores[1] = 3;
        const ChangeSet set{{QStringLiteral("system.edit"), {QStringLiteral("APP-0001")}},
                            {Change{a, b}, Change{b, c}},
                            QStringLiteral("why")};
        const ChangeSet inverse = set.inverted();
        QCOMPARE(inverse.label.code, QStringLiteral("undo"));
        QCOMPARE(inverse.label.args,
                 (QStringList{QStringLiteral("system.edit"), QStringLiteral("APP-0001")}));
        QCOMPARE(inverse.changes, (QList<Change>{Change{c, b}, Change{b, a}}));
        QVERIFY(!inverse.isEmpty());
        QVERIFY(ChangeSet().inverted().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
