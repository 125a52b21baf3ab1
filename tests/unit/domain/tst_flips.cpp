// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"
#include "model/domain/sensitivity.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

bool isSelected(const System& system, const Methodology& method)
{
    return judge(system, guideline(), method).group == SelectionClass::Selected;
}

QList<Flip> rtoByTrying(const System& system, const Methodology& method, bool now)
{
    const int limit = method.rtoMinutesGreaterThan;
    const bool longNow = system.rtoMinutes && *system.rtoMinutes > limit;
    const bool shortNow = system.rtoMinutes && *system.rtoMinutes <= limit;
    bool shortFlips = false;
    bool longFlips = false;
    for (int minutes = 0; minutes <= limit + 100; ++minutes) {
        System changed = system;
        changed.rtoMinutes = minutes;
        const bool flips = isSelected(changed, method) != now;
        shortFlips = shortFlips || (minutes <= limit && flips && !shortNow);
        longFlips = longFlips || (minutes > limit && flips && !longNow);
    }
    const QString from = system.rtoMinutes ? QString::number(*system.rtoMinutes) : QString();
    QList<Flip> result;
    if (shortFlips) {
        result.append({Aspect::Rto, from, QStringLiteral("<=%1").arg(limit)});
    }
    if (longFlips) {
        result.append({Aspect::Rto, from, QStringLiteral(">%1").arg(limit)});
    }
    return result;
}

/// All single answers tried one after the other, RTO by whole minutes.
QList<Flip> byTrying(const System& system, const Methodology& method)
{
    QList<Flip> flips;
    const bool now = isSelected(system, method);
    const auto attempt = [&](const System& changed, const Flip& flip) {
        if (isSelected(changed, method) != now) {
            flips.append(flip);
        }
    };
    for (int a = 0; a < aspectCount; ++a) {
        const auto aspect = static_cast<Aspect>(a);
        for (int i = 0; i < factCount; ++i) {
            for (const Tri to : {Tri::Yes, Tri::No}) {
                System changed = system;
                Tri& place = changed.facts.at(static_cast<size_t>(i));
                if (aspectOf(static_cast<Fact>(i)) == aspect && place != to) {
                    const QString from = toKey(place);
                    place = to;
                    attempt(changed, {aspect, from, toKey(to)});
                }
            }
        }
        for (int i = 0; i < conditionCount; ++i) {
            for (const Tri to : {Tri::Yes, Tri::No}) {
                System changed = system;
                Tri& place = changed.conditions.at(static_cast<size_t>(i));
                if (aspectOf(static_cast<Condition>(i)) == aspect && place != to) {
                    const QString from = toKey(place);
                    place = to;
                    attempt(changed, {aspect, from, toKey(to)});
                }
            }
        }
        for (int i = 0; i < factorCount; ++i) {
            for (int to = 1; to <= 3; ++to) {
                System changed = system;
                Score& place = changed.scores.at(static_cast<size_t>(i));
                if (aspectOfFactor(i) == aspect && place != to) {
                    const QString from = place == 0 ? QString() : QString::number(place);
                    place = static_cast<Score>(to);
                    attempt(changed, {aspect, from, QString::number(to)});
                }
            }
        }
        if (aspect == Aspect::Rto) {
            flips += rtoByTrying(system, method, now);
        }
    }
    return flips;
}

} // namespace

class TestFlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void areThoseThatTryingFinds()
    {
        Random random(1);
        int found = 0;
        for (int round = 0; round < 400; ++round) {
            const Methodology method = randomMethod(random);
            const System system = randomSystem(random, 1, pick(random, 3) * 10);
            const QList<Flip> flips = singleFlips(system, guideline(), method);
            QCOMPARE(flips, byTrying(system, method));
            found += static_cast<int>(flips.size());
        }
        QVERIFY(found > 200);
    }

    void workedExample()
    {
        Methodology method;
        System system = plainSystem(); // D1 by staff access, HR1, LI1; RTO one hour
        QList<Flip> expected{
            {Aspect::FactStaffAccessFromOutside, QStringLiteral("yes"), QStringLiteral("no")},
            {Aspect::ConditionHr1, QStringLiteral("yes"), QStringLiteral("no")},
            {Aspect::ConditionLi1, QStringLiteral("yes"), QStringLiteral("no")},
        };
        QCOMPARE(singleFlips(system, guideline(), method), expected);
        system.conditions[3] = Tri::No; // now out for its impact alone
        expected = {
            {Aspect::ConditionLi1, QStringLiteral("no"), QStringLiteral("yes")},
            {Aspect::Rto, QStringLiteral("60"), QStringLiteral(">480")},
        };
        QCOMPARE(singleFlips(system, guideline(), method), expected);
        system.rtoMinutes.reset();
        expected[1].from = QString();
        QCOMPARE(singleFlips(system, guideline(), method), expected);
        system.rtoMinutes = 600;
        expected = {
            {Aspect::FactStaffAccessFromOutside, QStringLiteral("yes"), QStringLiteral("no")},
            {Aspect::ConditionHr1, QStringLiteral("yes"), QStringLiteral("no")},
            {Aspect::Rto, QStringLiteral("600"), QStringLiteral("<=480")},
        };
        QCOMPARE(singleFlips(system, guideline(), method), expected);
        system.conditions[3] = Tri::Yes; // held twice over: no single answer about impact decides
        expected.removeLast();
        QCOMPARE(singleFlips(system, guideline(), method), expected);
    }

    void flippingTwiceComesBack()
    {
        Random random(2);
        for (int round = 0; round < 300; ++round) {
            const Methodology method = randomMethod(random);
            const System system = randomSystem(random, 1, 0);
            for (const Flip& flip : singleFlips(system, guideline(), method)) {
                if (flip.aspect < Aspect::RiskFactor1) {
                    continue;
                }
                System changed = system;
                const auto factor =
                    static_cast<size_t>(flip.aspect) - static_cast<size_t>(Aspect::RiskFactor1);
                changed.scores.at(factor) = static_cast<Score>(flip.to.toInt());
                const Flip back{flip.aspect, flip.to, flip.from};
                QVERIFY(singleFlips(changed, guideline(), method).contains(back));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFlips)
#include "tst_flips.moc"
