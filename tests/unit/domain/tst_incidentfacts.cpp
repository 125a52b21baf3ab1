// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentfacts.h"
#include "model/domain/entitytraits.h"

#include <QJsonDocument>

using namespace zt;
using namespace zt::test;

namespace {

Entity randomFact(Random& random, int kind)
{
    if (kind == 0) {
        return randomIncident(random);
    }
    return kind == 1 ? Entity(randomLine(random)) : Entity(randomExhibit(random));
}

QJsonObject stored(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

} // namespace

/// The facts of incidents, whatever they hold: through the trail's form and back.
class TestIncidentFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void trailFormLeadsFromEachSideToTheOther()
    {
        Random random(4);
        int compared = 0;
        for (int round = 0; round < 3000; ++round) {
            const Entity first = randomFact(random, round % 3);
            const Entity second = randomFact(random, round % 3);
            Change change{first, second};
            if (entityId(second) != entityId(first)) {
                change.before.reset();
            }
            const QJsonObject json = stored(toJson(change));
            const auto forward = applyJson(change.before, json, true);
            QVERIFY(forward.has_value());
            QCOMPARE(*forward, change.after);
            const auto backward = applyJson(change.after, json, false);
            QVERIFY(backward.has_value());
            QCOMPARE(*backward, change.before);
            ++compared;

            QByteArray text;
            appendTrailForm(text, change);
            QCOMPARE(text, QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact));
        }
        QCOMPARE(compared, 3000);
    }

    void valuesOutOfRange_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("json");
        int number = 0;
        const auto row = [&](const char* kind, const char* json) {
            QTest::addRow("%s %d", kind, ++number)
                << QString::fromLatin1(kind) << QString::fromUtf8(json);
        };
        row("incident", R"({"title": " "})");
        row("incident", R"({"class": "bad luck"})");
        row("incident", R"({"class": ""})");
        row("incident", R"({"drill": null})");
        row("incident", R"({"clock_start": null})");
        row("incident", R"({"reportable": "maybe"})");
        row("incident", R"({"customers": -1})");
        row("incident", R"({"amount": 1.5})");
        row("incident", R"({"roles": {"IRO1": ""}})");
        row("incident", R"({"roles": {"": "x"}})");
        row("incident", R"({"roles": ["x"]})");
        row("incident", R"({"systems": ["IN-1"]})");
        row("incident", R"({"actions": [{"text": ""}]})");
        row("incident",
            R"({"actions": [{"text": "x", "owner": "", "due": "soon", "finding": null}]})");
        row("incident", R"({"closed_at": "2026-07-18T09:20"})");
        row("incident", R"({"weight": 1})");
        row("incident_event", R"({"at": null})");
        row("incident_event", R"({"at": "2026-07-18T09:20:00.000"})");
        row("incident_event", R"({"kind": null})");
        row("incident_event", R"({"text": ""})");
        row("incident_event", R"({"incident": null})");
        row("exhibit", R"({"evidence": "file.txt"})");
        row("exhibit", R"({"backed_up": true})");
        row("exhibit", R"({"custody": {}})");
        row("exhibit", R"({"custody": [{"at": "2026-07-18T09:20:00.000+08:00", "step": "lost",
            "who": "x", "from": "", "place": "", "sha256": "", "seal": "", "note": ""}]})");
        row("exhibit", R"({"custody": [{"at": "2026-07-18T09:20:00.000+08:00", "step": "stored",
            "who": "", "from": "", "place": "", "sha256": "", "seal": "", "note": ""}]})");
        row("exhibit", R"({"custody": [{"at": "2026-07-18T09:20:00.000+08:00", "step": "stored",
            "who": "x", "from": "", "place": "", "sha256": "ABC", "seal": "", "note": ""}]})");
        row("exhibit", R"({"custody": [{"at": "2026-07-18T09:20:00.000+08:00", "step": "stored",
            "who": "x", "from": "", "place": "", "sha256": "", "seal": "", "note": "", "x": 1}]})");
    }

    void valuesOutOfRange()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, json);
        const QJsonObject after = QJsonDocument::fromJson(json.toUtf8()).object();
        QVERIFY(!after.isEmpty());
        const QJsonObject change{{QStringLiteral("kind"), kind},
                                 {QStringLiteral("id"), idOf<IncidentId>(1).toString()},
                                 {QStringLiteral("after"), after}};
        const auto read = applyJson(std::nullopt, change, true);
        QVERIFY(!read.has_value());
        QCOMPARE(toString(read.error().code), toString(ErrorCode::InvariantBroken));
        QCOMPARE(read.error().args.value(1), after.keys().first());
    }
};

QTEST_APPLESS_MAIN(TestIncidentFacts)
#include "tst_incidentfacts.moc"
