// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/sampling.h"

#include <QTest>

#include <algorithm>
#include <bitset>

using namespace zt;

Q_DECLARE_METATYPE(zt::SampleRule)
Q_DECLARE_METATYPE(zt::SampleSize)

/// Sizes against published tables, small populations against every possible sample, and draws
/// against another program's SHA-256.
class TestSampling : public QObject
{
    Q_OBJECT

private:
    /// How many of all samples of `n` out of `population` items, the first `bad` of which are
    /// errors, show at most `errors`; and of how many.
    static std::pair<int, int> counted(int population, int bad, int n, int errors)
    {
        int few = 0;
        int all = 0;
        for (unsigned mask = 0; mask < (1U << population); ++mask) {
            if (std::bitset<16>(mask).count() != static_cast<size_t>(n)) {
                continue;
            }
            ++all;
            const unsigned wrong = mask & ((1U << bad) - 1);
            few += std::bitset<16>(wrong).count() <= static_cast<size_t>(errors) ? 1 : 0;
        }
        return {few, all};
    }

    static bool isRare(int population, int bad, int n, int errors, int confidence)
    {
        const auto [few, all] = counted(population, bad, n, errors);
        return few * 100 <= (100 - confidence) * all;
    }

private Q_SLOTS:

    void publishedSizes_data()
    {
        QTest::addColumn<SampleRule>("rule");
        QTest::addColumn<SampleSize>("size");
        const auto row = [](const char* name, SampleRule rule, SampleSize size) {
            QTest::newRow(name) << rule << size;
        };
        // AICPA audit sampling guide, statistical sample sizes for tests of controls.
        row("95 %, 5 %, 0", {95, 500, 0}, {59, 0});
        row("95 %, 5 %, 0.25 %", {95, 500, 25}, {93, 1});
        row("95 %, 5 %, 1 %", {95, 500, 100}, {93, 1});
        row("95 %, 5 %, 2 %", {95, 500, 200}, {181, 4});
        row("95 %, 2 %, 0", {95, 200, 0}, {149, 0});
        row("95 %, 10 %, 0", {95, 1000, 0}, {29, 0});
        row("90 %, 5 %, 0", {90, 500, 0}, {45, 0});
        row("90 %, 10 %, 0", {90, 1000, 0}, {22, 0});
    }

    void publishedSizes()
    {
        QFETCH(SampleRule, rule);
        QFETCH(SampleSize, size);
        const auto found = sampleSize(rule);
        QVERIFY(found.has_value());
        QCOMPARE(found->size, size.size);
        QCOMPARE(found->allowedErrors, size.allowedErrors);
    }

    /// Computed with fractions of whole numbers in another language.
    void populationsOfHundreds()
    {
        QCOMPARE(*sampleSize({95, 500, 0}, 1000), (SampleSize{57, 0}));
        QCOMPARE(*sampleSize({95, 500, 0}, 500), (SampleSize{56, 0}));
        QCOMPARE(*sampleSize({95, 500, 0}, 100), (SampleSize{45, 0}));
        QCOMPARE(*sampleSize({95, 1000, 0}, 50), (SampleSize{22, 0}));
        QCOMPARE(*sampleSize({90, 1000, 100}, 200), (SampleSize{35, 1}));
        QCOMPARE(sampleSize({95, 500, 0}, 1'000'000)->size, 59);
    }

    void smallPopulationsByEverySample()
    {
        for (int population = 1; population <= 11; ++population) {
            for (const int rate : {500, 1000, 2500, 4000}) {
                const int bad = (rate * population + 9999) / 10000;
                for (const int confidence : {60, 90, 95}) {
                    int n = 1;
                    while (n < population && !isRare(population, bad, n, 0, confidence)) {
                        ++n;
                    }
                    QCOMPARE(sampleSize({confidence, rate, 0}, population)->size, n);
                }
            }
        }
    }

    void upperLimitsByEverySample()
    {
        for (int population = 1; population <= 10; ++population) {
            for (int n = 1; n <= population; ++n) {
                for (int errors = 0; errors <= n; ++errors) {
                    int most = errors;
                    for (int bad = errors; bad <= population - n + errors; ++bad) {
                        most = isRare(population, bad, n, errors, 90) ? most : bad;
                    }
                    QCOMPARE(*upperErrors(population, n, errors, 90), most);
                }
            }
        }
    }

    /// Clopper–Pearson limits; 25 with 1 at 90 %: 14.7 %, with 2 at 95 %: 23.1 % in the tables.
    void upperRates()
    {
        QCOMPARE(*upperRate(59, 0, 95), 496);
        QCOMPARE(*upperRate(93, 1, 95), 500);
        QCOMPARE(*upperRate(25, 1, 90), 1469);
        QCOMPARE(*upperRate(25, 2, 95), 2311);
        QCOMPARE(*upperRate(60, 0, 90), 377);
        QCOMPARE(*upperRate(10, 10, 95), rateScale);
        QCOMPARE(*upperErrors(100, 45, 0, 95), 4);
        QCOMPARE(*upperErrors(50, 20, 1, 90), 7);
    }

    /// sha256sum of "2026:1" … "2026:20" and of "2026:start".
    void drawnAgainByHand()
    {
        const QString seed = QStringLiteral("2026");
        QCOMPARE(*drawSample(SampleMethod::Random, 20, 5, seed), (QList<int>{1, 6, 9, 12, 15}));
        QCOMPARE(*drawSample(SampleMethod::Interval, 20, 6, seed),
                 (QList<int>{1, 4, 8, 11, 14, 18}));
        const QStringList strata = QStringList(10, QStringLiteral("A")) +
                                   QStringList(6, QStringLiteral("B")) +
                                   QStringList(4, QStringLiteral("C"));
        QCOMPARE(*drawSample(SampleMethod::Stratified, 20, 7, seed, strata),
                 (QList<int>{1, 4, 6, 9, 12, 15, 17}));
        QCOMPARE(drawSample(SampleMethod::All, 20, 0, seed)->size(), 20);
    }

    void everyDrawIsDistinctAndWithin()
    {
        for (int population = 1; population <= 40; ++population) {
            const QStringList strata(population, QStringLiteral("x"));
            for (int n = 1; n <= population; ++n) {
                for (const auto method :
                     {SampleMethod::Random, SampleMethod::Interval, SampleMethod::Stratified}) {
                    const auto drawn =
                        drawSample(method, population, n, QString::number(n), strata);
                    QVERIFY(drawn.has_value());
                    QCOMPARE(drawn->size(), n);
                    QVERIFY(drawn->first() >= 1 && drawn->last() <= population);
                    QVERIFY(std::adjacent_find(drawn->begin(), drawn->end()) == drawn->end());
                }
            }
        }
    }

    void refused()
    {
        QVERIFY(!sampleSize({95, 0, 0}));
        QVERIFY(!sampleSize({95, 500, 500}));
        QVERIFY(!sampleSize({100, 500, 0}));
        QVERIFY(!sampleSize({95, 1, 0})); // 29,956 items
        QVERIFY(!sampleSize({95, 500, 0}, 0));
        QVERIFY(!upperRate(10, 11, 95));
        QVERIFY(!drawSample(SampleMethod::Random, 5, 6, QString()));
        QVERIFY(!drawSample(SampleMethod::Stratified, 5, 2, QString(), {QStringLiteral("A")}));
    }
};

QTEST_GUILESS_MAIN(TestSampling)
#include "tst_sampling.moc"
