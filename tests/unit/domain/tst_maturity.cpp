// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maturitytest.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

/// An item as the oracle sees it.
struct Judged
{
    int level = 1;
    bool applies = true;
    bool implemented = false;
};

/// "The highest level L such that every applicable item of level ≤ L is implemented", read off the
/// sentence: each L is tried from IV down. Where nothing applies, nothing was reached.
int highestLevel(const QList<Judged>& items)
{
    const auto holds = [&](int level) {
        return std::all_of(items.begin(), items.end(), [level](const Judged& item) {
            return !item.applies || item.level > level || item.implemented;
        });
    };
    const bool any =
        std::any_of(items.begin(), items.end(), [](const Judged& item) { return item.applies; });
    for (int level = 4; level >= 1; --level) {
        if (any && holds(level)) {
            return level;
        }
    }
    return 0;
}

QList<ItemRow> rowsOfPillar(int pillar)
{
    QList<ItemRow> rows;
    for (const ItemRow& row : itemRows()) {
        if (row.id[0] == static_cast<char>('1' + pillar)) {
            rows.append(row);
        }
    }
    return rows;
}

System cloudSystem(CloudModel model)
{
    System system = plainSystem();
    system.facts[static_cast<size_t>(Fact::CloudServiceInUse)] = Tri::Yes;
    system.cloudModel = model;
    return system;
}

AnswerSheet allImplementedBut(const QStringList& open)
{
    AnswerSheet sheet{Scope::institution(), {}};
    for (const ItemRow& row : itemRows()) {
        const QString id = QString::fromLatin1(row.id);
        sheet.set(answerAs(
            sheet.scope, id, open.contains(id) ? ItemStatus::Partial : ItemStatus::Implemented));
    }
    return sheet;
}

} // namespace

class TestMaturity : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void itemsOfEachPillar()
    {
        QList<int> counts;
        for (int pillar = 0; pillar < 5; ++pillar) {
            counts.append(static_cast<int>(rowsOfPillar(pillar).size()));
        }
        QCOMPARE(counts, (QList<int>{7, 7, 7, 7, 8}));
    }

    void everyCombinationOfImplementedAndNot()
    {
        for (int pillar = 0; pillar < 5; ++pillar) {
            const QList<ItemRow> rows = rowsOfPillar(pillar);
            for (int mask = 0; mask < 1 << rows.size(); ++mask) {
                AnswerSheet sheet{Scope::institution(), {}};
                QList<Judged> judged;
                for (int i = 0; i < rows.size(); ++i) {
                    const bool done = (mask >> i & 1) != 0;
                    judged.append({rows[i].level, true, done});
                    sheet.set(
                        answerAs(sheet.scope,
                                 QString::fromLatin1(rows[i].id),
                                 done ? ItemStatus::Implemented : ItemStatus::NotImplemented));
                }
                const PillarLevel level = judge().pillars(&sheet, nullptr)[pillar];
                QCOMPARE(level.order, highestLevel(judged));
                QCOMPARE(level.possible, level.order);
            }
        }
    }

    void everyStatus()
    {
        Random random(36);
        for (int round = 0; round < 20000; ++round) {
            AnswerSheet sheet{Scope::institution(), {}};
            std::array<QList<Judged>, 5> now;
            std::array<QList<Judged>, 5> atBest;
            // Mostly implemented, so that high levels come up too.
            const int implementedPercent = pick(random, 101);
            for (const ItemRow& row : itemRows()) {
                ItemStatus status = ItemStatus::Implemented;
                if (pick(random, 100) >= implementedPercent) {
                    status = static_cast<ItemStatus>(pick(random, itemStatusCount));
                }
                if (status != ItemStatus::NotAssessed || pick(random, 2) == 0) {
                    sheet.set(answerAs(sheet.scope, QString::fromLatin1(row.id), status));
                }
                Judged item{row.level,
                            status != ItemStatus::NotApplicable,
                            status == ItemStatus::Implemented};
                const auto pillar = static_cast<size_t>(row.id[0] - '1');
                now.at(pillar).append(item);
                item.implemented = item.implemented || status == ItemStatus::NotAssessed;
                atBest.at(pillar).append(item);
            }
            const QList<PillarLevel> levels = judge().pillars(&sheet, nullptr);
            QCOMPARE(judge().pillars(judge().items(&sheet, nullptr)), levels);
            for (size_t pillar = 0; pillar < 5; ++pillar) {
                const PillarLevel& level = levels[static_cast<qsizetype>(pillar)];
                QCOMPARE(level.order, highestLevel(now.at(pillar)));
                QCOMPARE(level.possible, highestLevel(atBest.at(pillar)));
            }
        }
    }

    void partialProgressIsBesideTheLevel()
    {
        AnswerSheet sheet = allImplementedBut({QStringLiteral("1-2")});
        sheet.set(answerAs(sheet.scope, QStringLiteral("1-5"), ItemStatus::NotAssessed));
        const ScopeMaturity maturity = judge().assess(sheet.scope, &sheet, nullptr);
        QCOMPARE(maturity.pillars[0].order, 1);
        QCOMPARE(maturity.pillars[0].next(), (LevelProgress{0, 2, 1}));
        QCOMPARE(judge().holdingDown(maturity, 0), list("1-2 1-5"));
        QCOMPARE(maturity.pillars[1].order, 4);
        QCOMPARE(maturity.pillars[1].next(), LevelProgress());
        QVERIFY(judge().holdingDown(maturity, 1).isEmpty());
    }

    void nothingAnswered()
    {
        const QList<PillarLevel> levels = judge().pillars(nullptr, nullptr);
        for (const PillarLevel& level : levels) {
            QCOMPARE(level.order, 0);
            QCOMPARE(level.possible, 4);
            QCOMPARE(level.notAssessed(), level.applicable());
        }
        QCOMPARE(levels[4].applicable(), 8);
    }

    void wholePillarNotApplicable()
    {
        AnswerSheet sheet{Scope::institution(), {}};
        for (const ItemRow& row : rowsOfPillar(2)) {
            sheet.set(
                answerAs(sheet.scope, QString::fromLatin1(row.id), ItemStatus::NotApplicable));
        }
        const PillarLevel level = judge().pillars(&sheet, nullptr)[2];
        QCOMPARE(level.applicable(), 0);
        QCOMPARE(level.order, 0);
        QCOMPARE(level.possible, 0);
    }

    void answersToItemsThePackNoLongerHas()
    {
        AnswerSheet sheet = allImplementedBut({});
        const QList<PillarLevel> levels = judge().pillars(&sheet, nullptr);
        for (const char* id : {"0-1", "1-15", "3-", "9-9"}) {
            sheet.set(answerAs(sheet.scope, QString::fromLatin1(id), ItemStatus::NotImplemented));
        }
        QCOMPARE(judge().pillars(&sheet, nullptr), levels);
    }

    void cloudTable_data()
    {
        QTest::addColumn<int>("model");
        QTest::addColumn<int>("applicable"); // of the 31 stated rows
        QTest::addColumn<QStringList>("removed");
        QTest::newRow("not known") << int(CloudModel::Unknown) << 31 << QStringList();
        QTest::newRow("IaaS") << int(CloudModel::Iaas) << 31 << QStringList();
        QTest::newRow("PaaS") << int(CloudModel::Paas) << 29 << list("3-1 3-2");
        QTest::newRow("SaaS") << int(CloudModel::Saas) << 27 << list("3-1 3-2 4-4 4-5");
    }

    void cloudTable()
    {
        QFETCH(int, model);
        QFETCH(int, applicable);
        QFETCH(QStringList, removed);
        const System system = cloudSystem(static_cast<CloudModel>(model));
        const AnswerSheet sheet = allImplementedBut(list("3-1 4-4"));
        int stated = 0;
        int applied = 0;
        for (const ItemStanding& standing : judge().items(&sheet, &system)) {
            const ItemRow& row = itemRows().at(standing.item);
            const bool goes = removed.contains(QString::fromLatin1(row.id));
            QCOMPARE(standing.applicability,
                     goes ? Applicability::RemovedByCloudTable : Applicability::Applies);
            stated += *row.cloud != '\0' ? 1 : 0;
            applied += *row.cloud != '\0' && standing.applies() ? 1 : 0;
            if (*row.cloud == '\0') {
                QVERIFY(standing.applies()); // what is not stated is asked
            }
        }
        QCOMPARE(stated, 31);
        QCOMPARE(applied, applicable);
        const QList<PillarLevel> levels = judge().pillars(&sheet, &system);
        QCOMPARE(levels[2].order, removed.contains(QLatin1String("3-1")) ? 4 : 0);
        QCOMPARE(levels[3].order, removed.contains(QLatin1String("4-4")) ? 4 : 1);
    }

    void cloudTableNeedsACloud()
    {
        System system = cloudSystem(CloudModel::Saas);
        for (const Tri inUse : {Tri::No, Tri::Unknown}) {
            system.facts[static_cast<size_t>(Fact::CloudServiceInUse)] = inUse;
            for (const ItemStanding& standing : judge().items(nullptr, &system)) {
                QVERIFY(standing.applies());
            }
        }
    }

    void cloudTableComesBeforeWhatAPersonSaid()
    {
        const System system = cloudSystem(CloudModel::Paas);
        AnswerSheet sheet{Scope::system(system.id), {}};
        sheet.set(answerAs(sheet.scope, QStringLiteral("3-1"), ItemStatus::NotApplicable));
        sheet.set(answerAs(sheet.scope, QStringLiteral("3-3"), ItemStatus::NotApplicable));
        const QList<ItemStanding> items = judge().items(&sheet, &system);
        QCOMPARE(items[14].applicability, Applicability::RemovedByCloudTable);
        QCOMPARE(items[16].applicability, Applicability::StatedNotApplicable);
    }
};

QTEST_APPLESS_MAIN(TestMaturity)
#include "tst_maturity.moc"
