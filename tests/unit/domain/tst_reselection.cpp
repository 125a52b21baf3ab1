// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"
#include "model/domain/reselection.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

/// The whole of it, against the selection computed from nothing.
void compare(const Selection& given, const Selection& expected)
{
    QCOMPARE(given.groupCounts, expected.groupCounts);
    QCOMPARE(given.ranking, expected.ranking);
    QCOMPARE(given.domains, expected.domains);
    QCOMPARE(given.verdicts, expected.verdicts);
}

/// Replaces systems at random places by others, some with a code that is there already.
QList<qint32> editSome(Random& random, ChunkedList<System>& systems, int count)
{
    QList<qint32> edited;
    for (int i = 0; i < count; ++i) {
        const int position = pick(random, static_cast<int>(systems.size()));
        const int number = pick(random, 2) == 0 ? position + 1 : pick(random, 1000);
        System system = randomSystem(random, number, pick(random, 60));
        system.id = systems[position].id;
        systems.replace(position, system);
        if (!edited.contains(position)) {
            edited.append(position);
        }
    }
    return edited;
}

} // namespace

class TestReselection : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aFewEditsGiveWhatAllAnewGives()
    {
        Random random(7);
        for (int round = 0; round < 60; ++round) {
            const Guideline rules = round % 3 == 0 ? strangeGuideline() : guideline();
            const Methodology method = randomMethod(random);
            ChunkedList<System> systems =
                randomInventory(random, 1 + pick(random, 700), pick(random, 50));
            Selection running = select(systems, rules, method);
            for (int step = 0; step < 12; ++step) {
                const QList<qint32> edited = editSome(random, systems, 1 + pick(random, 5));
                running = reselect(running, systems, edited, rules, method);
                compare(running, select(systems, rules, method));
            }
        }
    }

    void itFollowsWhateverChanges()
    {
        Random random(8);
        auto rules = std::make_shared<const Guideline>(guideline());
        Methodology method = randomMethod(random);
        ChunkedList<System> systems = randomInventory(random, 600, 10);
        RunningSelection running;
        for (int step = 0; step < 120; ++step) {
            switch (pick(random, 8)) {
            case 0:
                method = randomMethod(random);
                break;
            case 1:
                rules = std::make_shared<const Guideline>(step % 2 == 0 ? strangeGuideline()
                                                                        : guideline());
                break;
            case 2:
                systems.append(randomSystem(random, 2000 + step, 10));
                break;
            case 3:
                systems.removeAt(pick(random, static_cast<int>(systems.size())));
                break;
            case 4:
                editSome(random, systems, 300);
                break;
            case 5:
                break;
            default:
                editSome(random, systems, 1);
            }
            compare(running.of(systems, rules, method), select(systems, *rules, method));
        }
    }

    void nothingIsFollowedToo()
    {
        RunningSelection running;
        const auto rules = std::make_shared<const Guideline>(guideline());
        compare(running.of({}, rules, {}), select({}, *rules, {}));
        compare(running.of({}, rules, {}), select({}, *rules, {}));
    }
};

QTEST_GUILESS_MAIN(TestReselection)
#include "tst_reselection.moc"
