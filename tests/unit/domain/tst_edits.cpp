// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/edits.h"
#include "model/domain/labels.h"
#include "snapshottest.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

class TestEdits : public QObject
{
    Q_OBJECT

private:
    using Values = QMap<QString, QJsonValue>;

    static QString text(const char* latin) { return QString::fromLatin1(latin); }

private Q_SLOTS:

    void oneAnswerHasTheLabelOfItsKind()
    {
        const System system = plainSystem();
        const ChangeSet score = editSystem(system, Values{{text("RF6"), 3}}, text("why")).value();
        QCOMPARE(score.label.code, labels::systemScore);
        QCOMPARE(score.label.args, (QStringList{system.code, text("RF6"), text("2"), text("3")}));
        QCOMPARE(score.reason, text("why"));
        const ChangeSet rto = editSystem(system, Values{{text("rto_minutes"), 600}}).value();
        QCOMPARE(rto.label.code, labels::systemAnswer);
        QCOMPARE(rto.label.args, (QStringList{system.code, text("rto"), text("60"), text("600")}));
        const ChangeSet cleared =
            editSystem(system, Values{{text("HR1"), QJsonValue(QJsonValue::Null)}}).value();
        QCOMPARE(cleared.label.args,
                 (QStringList{system.code, text("HR1"), text("yes"), QString()}));
        const ChangeSet reason =
            editSystem(system, Values{{text("reason.HR1"), text("DPIA")}}).value();
        QCOMPARE(reason.label.code, labels::systemReason);
        QCOMPARE(reason.label.args, (QStringList{system.code, text("HR1")}));
        const ChangeSet both =
            editSystem(system, Values{{text("name"), text("n")}, {text("RF1"), 1}}).value();
        QCOMPARE(both.label.code, labels::systemEdit);
        // Score and its reason in one go is still the score.
        const ChangeSet scored =
            editSystem(system, Values{{text("RF1"), 1}, {text("reason.RF1"), text("x")}}).value();
        QCOMPARE(scored.label.code, labels::systemScore);
    }

    void nothingChangedIsEmpty()
    {
        const System system = plainSystem();
        QVERIFY(editSystem(system, Values{{text("RF1"), 2}}).value().isEmpty());
        QVERIFY(editSystem(system, Values()).value().isEmpty());
        QVERIFY(editSystems({}).value().isEmpty());
        QVERIFY(editProfile(Profile(), Values{{text("tier"), 0}}).value().isEmpty());
        QVERIFY(applyMethodology(Methodology(), Methodology()).isEmpty());
    }

    void wrongFieldsAndValuesAreRefused()
    {
        const System system = plainSystem();
        for (const Values& values : {Values{{text("colour"), text("red")}},
                                     Values{{text("RF1"), 4}},
                                     Values{{text("code"), QString()}}}) {
            const Result<ChangeSet> result = editSystem(system, values);
            QVERIFY(!result);
            QVERIFY(result.error().code == ErrorCode::InvariantBroken);
            QVERIFY(!editSystems({{system, values}}));
        }
        QVERIFY(!editProfile(Profile(), Values{{text("tier"), 5}}));
    }

    void aBlockIsOneChange()
    {
        const ChangeSet set =
            editSystems({{plainSystem(1), Values{{text("RF1"), 1}, {text("RF2"), 1}}},
                         {plainSystem(2), Values{{text("RF1"), 2}}},
                         {plainSystem(3), Values{{text("RF1"), 3}}}})
                .value();
        QCOMPARE(set.changes.size(), 2); // the second holds 2 already
        QCOMPARE(set.label.code, labels::systemsPaste);
        QCOMPARE(set.label.args, QStringList{text("3")});
        const ChangeSet one = editSystems({{plainSystem(1), Values{{text("RF1"), 1}}}}).value();
        QCOMPARE(one.label.code, labels::systemScore);
    }

    void addingAndRemovingAreEachOthersInverse()
    {
        const System system = plainSystem();
        QCOMPARE(addSystem(system).inverted().changes, removeSystems(Snapshot(), {system}).changes);
        QCOMPARE(removeSystems(Snapshot(), {system}).label.code, labels::systemRemove);
        QCOMPARE(removeSystems(Snapshot(), {system, plainSystem(2)}).label.code,
                 labels::systemsRemove);
    }

    void adoptionIsTheRankingOfNow()
    {
        Random random(1);
        Snapshot snapshot = snapshotWith(randomInventory(random, 100, 5));
        const Selection selection =
            select(snapshot.systems, *snapshot.guideline, snapshot.methodology);
        const ChangeSet set = adoptSelection(snapshot, selection, text("minutes of 3 May"));
        snapshot = applied(snapshot, set).value();
        QCOMPARE(snapshot.adoption->codes.size(), selection.ranking.size());
        QCOMPARE(snapshot.adoption->codes.first(),
                 snapshot.systems[selection.ranking.first()].code);
        QVERIFY(adoptSelection(snapshot, selection, text("minutes of 3 May")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestEdits)
#include "tst_edits.moc"
