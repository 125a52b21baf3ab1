// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "model/domain/deviceanalysis.h"

#include <QTest>

namespace zt {

using namespace analysistest;

using Kind = Ruling::Kind;

/// Devices against their health, with the source's own table (TWCA-ID, 設備健康管理).
class TestDeviceAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void threshold_data();
    void threshold();
    void unknownParts_data();
    void unknownParts();
    void support_data();
    void support();
    void seriesAndTies();
    void anUnaffectedRowChangesNothing();
};

namespace {

DeviceRow deviceOf(const QString& letters)
{
    DeviceRow device;
    device.row = 2;
    device.name = QStringLiteral("D001");
    device.systemCurrent = letters.contains(u'A');
    device.antivirusCurrent = letters.contains(u'B');
    device.applicationsCurrent = letters.contains(u'C');
    device.configurationInOrder = letters.contains(u'D');
    device.managed = true;
    device.endOfSupport = dayOf("2030-12-31");
    return device;
}

EvidenceRule healthRule(int tenths)
{
    return ruleOf(
        AnalysisKind::Devices, "health-level", {numberOf("min_tenths", tenths, "tenths")});
}

} // namespace

void TestDeviceAnalysis::levels_data()
{
    QTest::addColumn<int>("tenths");
    QTest::newRow("AD") << 5;  // D001: 0.5
    QTest::newRow("CD") << 3;  // D002: 0.3
    QTest::newRow("ABC") << 9; // D003: 0.9
    QTest::newRow("D") << 1;   // D004: 0.1
    QTest::newRow("") << 0;
    QTest::newRow("ABCD") << 10;
    QTest::newRow("ACD") << 7;
}

void TestDeviceAnalysis::levels()
{
    const HealthRange range = healthRange(deviceOf(QLatin1String(QTest::currentDataTag())));
    QVERIFY(range.isExact());
    QTEST(range.least, "tenths");
}

void TestDeviceAnalysis::threshold_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("ABCD") << int(Kind::Holds);
    QTest::newRow("AB") << int(Kind::Holds);      // 7
    QTest::newRow("ACD") << int(Kind::Holds);     // 7
    QTest::newRow("BCD") << int(Kind::Exception); // 6
    QTest::newRow("AC") << int(Kind::Exception);  // 6
    QTest::newRow("D") << int(Kind::Exception);
}

void TestDeviceAnalysis::threshold()
{
    const DeviceRow device = deviceOf(QLatin1String(QTest::currentDataTag()));
    QTEST(int(judgeDevice(healthRule(7), device, dayOf("2026-07-18")).kind), "kind");
}

/// Judged only where the answer is the same whatever the parts not told turn out to be.
void TestDeviceAnalysis::unknownParts_data()
{
    QTest::addColumn<QString>("yes");
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    QTest::newRow("AB known: 7 to 10") << "AB"
                                       << "CD" << int(Kind::Holds) << "";
    QTest::newRow("C unknown: 5 to 7") << "AD"
                                       << "C" << int(Kind::CannotJudge) << "";
    QTest::newRow("C unknown: 4 to 6") << "A"
                                       << "C" << int(Kind::Exception) << "4–6";
    QTest::newRow("nothing known") << ""
                                   << "ABCD" << int(Kind::CannotJudge) << "";
}

void TestDeviceAnalysis::unknownParts()
{
    QFETCH(QString, yes);
    QFETCH(QString, unknown);
    DeviceRow device = deviceOf(yes);
    device.systemCurrent = unknown.contains(u'A') ? std::nullopt : device.systemCurrent;
    device.antivirusCurrent = unknown.contains(u'B') ? std::nullopt : device.antivirusCurrent;
    device.applicationsCurrent = unknown.contains(u'C') ? std::nullopt : device.applicationsCurrent;
    device.configurationInOrder =
        unknown.contains(u'D') ? std::nullopt : device.configurationInOrder;
    const Ruling ruling = judgeDevice(healthRule(7), device, dayOf("2026-07-18"));
    QTEST(int(ruling.kind), "kind");
    QTEST(ruling.value.text, "value");
}

void TestDeviceAnalysis::support_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("kind");
    QTest::newRow("ends tomorrow") << "2026-07-19" << int(Kind::Holds);
    QTest::newRow("ends today") << "2026-07-18" << int(Kind::Holds);
    QTest::newRow("ended yesterday") << "2026-07-17" << int(Kind::Exception);
    QTest::newRow("not told") << "" << int(Kind::CannotJudge);
}

void TestDeviceAnalysis::support()
{
    QFETCH(QString, last);
    DeviceRow device = deviceOf(QStringLiteral("ABCD"));
    device.endOfSupport = QDate::fromString(last, Qt::ISODate);
    const EvidenceRule rule = ruleOf(AnalysisKind::Devices, "end-of-support");
    QTEST(int(judgeDevice(rule, device, dayOf("2026-07-18")).kind), "kind");
}

/// 4 = A = 3 + 1, and so on: three levels that two sets of parts reach.
void TestDeviceAnalysis::seriesAndTies()
{
    DeviceAnalysis analysis(setOf({healthRule(7)}), dayOf("2026-07-18"));
    for (const char* letters : {"AD", "CD", "ABC", "D", "A", "BD"}) {
        analysis.take(deviceOf(QLatin1String(letters)));
    }
    const AnalysisResult result = std::move(analysis).finish();
    const auto& levels = result.series[0].counts;
    QCOMPARE(levels.size(), 12);
    QList<qint64> counts;
    for (const auto& [label, count] : levels) {
        counts.append(count);
    }
    QCOMPARE(counts, (QList<qint64>{0, 1, 0, 1, 2, 1, 0, 0, 0, 1, 0, 0}));
    QStringList ties;
    for (const auto& [label, count] : result.series[1].counts) {
        ties.append(label + u' ' + QString::number(count));
    }
    // Every sum of 4, 3, 2, 1 that arises twice, worked out by hand.
    QCOMPARE(ties,
             (QStringList{QStringLiteral("3: B = CD 1"),
                          QStringLiteral("4: A = BD 2"),
                          QStringLiteral("5: BC = AD 1"),
                          QStringLiteral("6: AC = BCD 0"),
                          QStringLiteral("7: AB = ACD 0")}));
}

void TestDeviceAnalysis::anUnaffectedRowChangesNothing()
{
    const auto resultOf = [](bool withMore) {
        DeviceAnalysis analysis(setOf({healthRule(7), ruleOf(AnalysisKind::Devices, "managed")}),
                                dayOf("2026-07-18"));
        const QStringList states{QStringLiteral("A"),
                                 QStringLiteral("ABCD"),
                                 QStringLiteral("BC"),
                                 QStringLiteral("AB")};
        for (int i = 0; i < 16; ++i) {
            DeviceRow device = deviceOf(states[i % 4]);
            device.row = 2 + i;
            device.managed = i % 3 == 0 ? std::nullopt : std::optional(i % 2 == 0);
            analysis.take(device);
        }
        if (withMore) {
            DeviceRow more = deviceOf(QStringLiteral("ABCD"));
            more.row = 100;
            analysis.take(more);
        }
        return std::move(analysis).finish();
    };
    const AnalysisResult without = resultOf(false);
    const AnalysisResult with = resultOf(true);
    QCOMPARE(without.rules[0].exceptions, 8);
    QCOMPARE(with.exceptions, without.exceptions);
    QCOMPARE(with.cannotJudge(), without.cannotJudge());
    QCOMPARE(with.rules[0].tested, without.rules[0].tested + 1);
}

} // namespace zt

QTEST_APPLESS_MAIN(zt::TestDeviceAnalysis)
#include "tst_deviceanalysis.moc"
