// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"
#include "model/domain/selection.h"
#include "model/exchange/importer.h"
#include "model/exchange/sheetreader.h"

#include <QSet>
#include <QTest>

namespace zt {

namespace {

/// applicable, high risk, low impact: one column triple of the briefing's table per domain.
using Funnel = QList<std::array<int, 3>>;

} // namespace

/// The shipped inventories, read as a user would read them, give the tables that the briefing
/// prints for institutions A and B (具體案例介紹).
class TestSampleFirms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void funnelsAreTheBriefings_data();
    void funnelsAreTheBriefings();
    void groupsOfFirmA();
    void examplesAreSelected_data();
    void examplesAreSelected();
    void everySystemIsReadWhole();
    void everyInstrumentAgreesOnFirmA_data();
    void everyInstrumentAgreesOnFirmA();
    void otherCutoffsMoveThreeSystems();
    void mixedSpellingsOfFirmB();
    void readingTwiceChangesNothing();

private:
    [[nodiscard]] ImportPlan planOf(const QString& file, const Snapshot& snapshot) const;
    [[nodiscard]] Snapshot read(const QString& file) const;
    [[nodiscard]] QSet<QString> selectedNames(const Snapshot& firm,
                                              const Methodology& method) const;

    std::shared_ptr<const Guideline> m_guideline;
    Snapshot m_a;
    Snapshot m_b;
};

namespace {

Methodology totals(Instrument instrument, int risk, int impact)
{
    Methodology method;
    method.instrument = instrument;
    method.riskCutoff = risk * 100;
    method.impactCutoff = impact * 100;
    return method;
}

QSet<QString> names(const char* list)
{
    const QStringList split = QString::fromUtf8(list).split(QLatin1Char(' '));
    return {split.begin(), split.end()};
}

} // namespace

void TestSampleFirms::initTestCase()
{
    const Result<PackPin> pin = shippedGuideline();
    QVERIFY(pin);
    const Result<Guideline> guideline = readGuideline(pin->bytes, QStringLiteral("pack.json"));
    QVERIFY(guideline);
    m_guideline = std::make_shared<const Guideline>(*guideline);
    m_a = read(QStringLiteral("firm-a.csv"));
    m_b = read(QStringLiteral("firm-b.csv"));
    QCOMPARE(m_a.systems.size(), 96);
    QCOMPARE(m_b.systems.size(), 110);
}

ImportPlan TestSampleFirms::planOf(const QString& file, const Snapshot& snapshot) const
{
    const QString path = QStringLiteral(ZT_SOURCE_DIR "/resources/demo/") + file;
    JobContext job;
    const Result<Sheet> sheet = readSheet(path, {}, job);
    if (!sheet) {
        qWarning() << "not read:" << sheet.error().args;
        return {};
    }
    const Result<ImportMapping> mapping = proposeMapping(*sheet, path, *m_guideline);
    if (!mapping) {
        qWarning() << "no header:" << mapping.error().args;
        return {};
    }
    SteppedClock clock(QDateTime(QDate(2026, 7, 18), QTime(6, 0), Qt::UTC));
    const Result<ImportPlan> plan = planImport(*sheet, *mapping, snapshot, {}, clock, job);
    return plan.value_or(ImportPlan{});
}

Snapshot TestSampleFirms::read(const QString& file) const
{
    Snapshot empty;
    empty.guideline = m_guideline;
    const ImportPlan plan = planOf(file, empty);
    for (const ImportFault& fault : plan.faults) {
        qWarning() << file << fault.cell() << fault.field << fault.read;
    }
    return applied(empty, plan.changes).value_or(empty);
}

QSet<QString> TestSampleFirms::selectedNames(const Snapshot& firm, const Methodology& method) const
{
    QSet<QString> found;
    const Selection selection = select(firm.systems, *m_guideline, method);
    for (const qint32 position : selection.ranking) {
        found.insert(firm.systems[position].name);
    }
    return found;
}

void TestSampleFirms::funnelsAreTheBriefings_data()
{
    QTest::addColumn<bool>("firmA");
    QTest::addColumn<Funnel>("printed");
    QTest::newRow("A") << true
                       << Funnel{
                              {83, 48, 4}, {0, 0, 0}, {9, 9, 1}, {9, 9, 1}, {0, 0, 0}, {8, 7, 1}};
    QTest::newRow("B")
        << false << Funnel{{93, 55, 10}, {1, 1, 1}, {28, 15, 1}, {28, 15, 1}, {0, 0, 0}, {6, 3, 0}};
}

void TestSampleFirms::funnelsAreTheBriefings()
{
    QFETCH(const bool, firmA);
    QFETCH(const Funnel, printed);
    const Selection selection = select((firmA ? m_a : m_b).systems, *m_guideline, Methodology());
    QCOMPARE(selection.domains.size(), printed.size());
    for (qsizetype d = 0; d < printed.size(); ++d) {
        const DomainFunnel& funnel = selection.domains[d];
        const std::array<int, 3> found{funnel.applicable, funnel.highRisk, funnel.lowImpact};
        QVERIFY2(found == printed[d], qPrintable(m_guideline->domains[d].id));
        QCOMPARE(funnel.selected.size(), funnel.lowImpact);
    }
}

void TestSampleFirms::groupsOfFirmA()
{
    const Selection selection = select(m_a.systems, *m_guideline, Methodology());
    QCOMPARE(selection.count(SelectionClass::Selected), 4);
    QCOMPARE(selection.count(SelectionClass::ImpactTooHigh), 44);
    QCOMPARE(selection.count(SelectionClass::NotHighRisk), 35);
    QCOMPARE(selection.count(SelectionClass::NotApplicable), 10);
    QCOMPARE(selection.count(SelectionClass::NotAssessed), 3);
}

void TestSampleFirms::examplesAreSelected_data()
{
    QTest::addColumn<bool>("firmA");
    QTest::addColumn<QSet<QString>>("examples");
    QTest::newRow("A") << true << names("健康檢查系統 客戶資料整合系統 櫃檯e化系統 遠距服務系統");
    QTest::newRow("B") << false
                       << names("行銷平台 錄音檔調聽系統 語音查詢系統 電銷外撥系統 人資系統");
}

void TestSampleFirms::examplesAreSelected()
{
    QFETCH(const bool, firmA);
    QFETCH(const QSet<QString>, examples);
    QVERIFY(selectedNames(firmA ? m_a : m_b, Methodology()).contains(examples));
}

void TestSampleFirms::everySystemIsReadWhole()
{
    int blank = 0;
    for (const Snapshot* firm : {&m_a, &m_b}) {
        for (qint32 i = 0; i < firm->systems.size(); ++i) {
            const System& system = firm->systems[i];
            QVERIFY(!system.ownerUnit.isEmpty() && !system.contact.isEmpty());
            int missing = 0;
            for (int a = 0; a < aspectCount; ++a) {
                missing += isAnswered(system, static_cast<Aspect>(a)) ? 0 : 1;
            }
            // Whole, not begun, or the one system in which two answers are still open.
            QVERIFY2(missing == 0 || missing == aspectCount || missing == 2,
                     qPrintable(system.code));
            blank += missing;
        }
    }
    QCOMPARE(blank, 3 * aspectCount + 2);
}

void TestSampleFirms::everyInstrumentAgreesOnFirmA_data()
{
    QTest::addColumn<Methodology>("method");
    QTest::newRow("conditions") << Methodology();
    QTest::newRow("totals 13/8") << totals(Instrument::Totals, 13, 8);
    QTest::newRow("both 13/8") << totals(Instrument::Both, 13, 8);
}

void TestSampleFirms::everyInstrumentAgreesOnFirmA()
{
    QFETCH(const Methodology, method);
    QCOMPARE(selectedNames(m_a, method),
             names("健康檢查系統 客戶資料整合系統 櫃檯e化系統 遠距服務系統"));
}

void TestSampleFirms::otherCutoffsMoveThreeSystems()
{
    const QSet<QString> three = names("健康檢查系統 客戶資料整合系統 遠距服務系統");
    QCOMPARE(selectedNames(m_a, totals(Instrument::Both, 14, 9)), three);
    QCOMPARE(selectedNames(m_a, totals(Instrument::Totals, 14, 9)) - three,
             names("線上開戶系統 客服錄音調閱系統"));
}

/// What stands in the sheet in another way than A's.
void TestSampleFirms::mixedSpellingsOfFirmB()
{
    const auto system = [this](const char* name) {
        for (qint32 i = 0; i < m_b.systems.size(); ++i) {
            if (m_b.systems[i].name == QString::fromUtf8(name)) {
                return m_b.systems[i];
            }
        }
        return System();
    };
    QCOMPARE(system("核心保單行政系統").rtoMinutes, 240); // 4小時
    QCOMPARE(system("語音查詢系統").rtoMinutes, 720);     // 0.5天
    QCOMPARE(system("保費收費系統").rtoMinutes, 120);     // 2 hours
    QCOMPARE(system("資料庫主機").rtoMinutes, 30);        // 30分
    QCOMPARE(system("客訴管理系統").rtoMinutes, 1440);    // 24
    QCOMPARE(system("行銷平台").cloudModel, CloudModel::Saas);
    QCOMPARE(system("行銷平台").fact(Fact::CloudServiceInUse), Tri::Yes);
    QCOMPARE(system("人資系統").fact(Fact::CloudServiceInUse), Tri::No); // a column of ticks
    QCOMPARE(system("人資系統").condition(Condition::EmployeePersonalData), Tri::Yes); // ○
    QCOMPARE(int(system("行銷平台").scores[1]), 3); // 外部人員
    QCOMPARE(int(system("人資系統").scores[5]), 2); // 經 VPN
}

void TestSampleFirms::readingTwiceChangesNothing()
{
    const ImportPlan again = planOf(QStringLiteral("firm-b.csv"), m_b);
    QCOMPARE(again.unchanged, 110);
    QVERIFY(again.changes.isEmpty());
    QVERIFY(again.faults.isEmpty());
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestSampleFirms)
#include "tst_sample_firms.moc"
