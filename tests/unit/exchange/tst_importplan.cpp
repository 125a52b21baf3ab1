// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "model/domain/invariants.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace zt;
using namespace zt::importfixture;

namespace {

System known()
{
    SteppedClock clock = newClock();
    System system;
    system.id = SystemId{clock.newUuid()};
    system.code = QStringLiteral("S1");
    system.name = QStringLiteral("下單");
    system.ownerUnit = QStringLiteral("資訊處");
    system.rtoMinutes = 60;
    system.facts[0] = Tri::Yes;
    system.facts[1] = Tri::No;
    system.scores[0] = 3;
    system.reasons.insert(Aspect::RiskFactor1, QStringLiteral("雲端"));
    return system;
}

QStringList faultsOf(const ImportPlan& plan)
{
    QStringList all;
    for (const ImportFault& fault : plan.faults) {
        all.append(QStringLiteral("%1 %2 %3")
                       .arg(fault.cell(), fault.field)
                       .arg(static_cast<int>(fault.kind)));
    }
    return all;
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everythingIsRead()
    {
        const Sheet sheet = sheetOf(
            QStringLiteral("系統編號|系統名稱|權責單位|窗口|說明|RTO|遠端|雲端服務|雲端模式|"
                           "客戶個資|RF1|RF6|RF6 理由|備註\n"
                           "ＳＹＳ－１| 電子下單 "
                           "|電子商務部|甲|說明|0.5天|V|是|saas|○|3分|經網際網路|因為|忽略\n\n"));
        const ImportPlan plan =
            planOf(sheet, snapshotWith(), {OnExisting::Update, false, QStringLiteral("f.xlsx")});
        QCOMPARE(plan.faults.size(), 0);
        QCOMPARE(plan.added, 1);
        QCOMPARE(plan.changes.label.code, QStringLiteral("import"));
        QCOMPARE(plan.changes.label.args,
                 QStringList({QStringLiteral("f.xlsx"), QStringLiteral("1"), QStringLiteral("0")}));
        const System system = systemOf(plan.changes.changes[0]);
        QVERIFY(!system.id.isNull());
        QCOMPARE(system.code, QStringLiteral("SYS-1"));
        QCOMPARE(system.name, QStringLiteral("電子下單"));
        QCOMPARE(system.rtoMinutes, std::optional(720));
        QCOMPARE(system.fact(Fact::StaffAccessFromOutside), Tri::Yes);
        QCOMPARE(system.cloudModel, CloudModel::Saas);
        QCOMPARE(system.condition(Condition::CustomerPersonalData), Tri::Yes);
        QCOMPARE(system.scores[0], Score{3});
        QCOMPARE(system.scores[5], Score{3});
        QCOMPARE(system.reasons.value(Aspect::RiskFactor6), QStringLiteral("因為"));
        QVERIFY(checkInvariants(snapshotWith(), plan.changes));
    }

    void faultsOfTheDialog()
    {
        // the five faults of the picture: one each, all listed, nothing imported
        const Sheet sheet = sheetOf(QStringLiteral(
            "系統編號|系統名稱|RTO|雲端|雲端型態|資料|連線\n"
            "SYS-004|行動下單|1小時|V||3|高\nSYS-006|郵件|24小時|Y|混合|3|3\nSYS-008|報價|約半天|V|"
            "|2|3\n"
            "SYS-004|結算|2|V||1|3\nSYS-012|洗錢|8|1||4|1\nSYS-013|防火牆|8|V||2|2\n"));
        const ImportPlan plan = planOf(sheet, snapshotWith());
        QCOMPARE(faultsOf(plan),
                 QStringList({QStringLiteral("G2 RF6 0"),
                              QStringLiteral("E3 cloud_model 0"),
                              QStringLiteral("C4 rto_minutes 0"),
                              QStringLiteral("A5 code 3"),
                              QStringLiteral("F6 RF5 1")}));
        QCOMPARE(plan.faultyRows, 5);
        QCOMPARE(plan.added, 1);
        QVERIFY(plan.changes.isEmpty());
        QCOMPARE(plan.faults[3].args, QStringList({QStringLiteral("2")}));
        const Language english(LanguageCode::En);
        QCOMPARE(faultSentence(plan.faults[0], guideline(), english),
                 QStringLiteral("Read “高”; accepted: 1, 2, 3, or the beginning of the level's "
                                "sentence, such as “Internet”"));
        ImportOptions partly;
        partly.validRowsOnly = true;
        QCOMPARE(planOf(sheet, snapshotWith(), partly).changes.changes.size(), 1);
    }

    void otherFaults()
    {
        const Sheet sheet =
            sheetOf(QStringLiteral("代碼|名稱|雲端|雲端模式|RTO\n|無代碼||| \nB||||\n") +
                    QString(65, QLatin1Char('x')) +
                    QStringLiteral("|長|||\nD|矛盾|否|IaaS|\nE|遠|||999999\nF|名|也許||\n"));
        QCOMPARE(faultsOf(planOf(sheet, snapshotWith())),
                 QStringList({QStringLiteral("A2 code 2"),
                              QStringLiteral("B3 name 2"),
                              QStringLiteral("A4 code 5"),
                              QStringLiteral("D5 cloud_model 6"),
                              QStringLiteral("E6 rto_minutes 1"),
                              QStringLiteral("C7 cloud_service_in_use 0")}));
    }

    void errorValuesAndDatesAsCodes()
    {
        Sheet sheet = sheetOf(QStringLiteral("代碼|名稱\nA|a\nB|b\n"));
        sheet.rows[1].cells[1].kind = Cell::Kind::Error;
        sheet.rows[2].cells[0].kind = Cell::Kind::Date;
        QCOMPARE(faultsOf(planOf(sheet, snapshotWith())),
                 QStringList({QStringLiteral("B2 name 0"), QStringLiteral("A3 code 0")}));
    }

    void aFormulaWithoutResultIsNoBlank()
    {
        Sheet sheet =
            sheetOf(QStringLiteral("代碼|名稱|遠端|RTO\nA|a|V|=2*4\nB|b||8\nC|c|=D1|1\n"));
        sheet.rows[1].cells[3].kind = Cell::Kind::Error;
        sheet.rows[3].cells[2].kind = Cell::Kind::Error;
        const ImportPlan plan = planOf(sheet, snapshotWith());
        QCOMPARE(faultsOf(plan),
                 QStringList({QStringLiteral("D2 rto_minutes 7"),
                              QStringLiteral("C4 staff_access_from_outside 7")}));
        QCOMPARE(
            faultSentence(plan.faults.first(), guideline(), Language(LanguageCode::En)),
            QStringLiteral("Read the formula “=2*4”, whose result is not in the file; open it in "
                           "the spreadsheet program and save it again"));
    }

    void blankLeavesWhatIsKnown()
    {
        const Sheet sheet =
            sheetOf(QStringLiteral("代碼|名稱|權責單位|RTO|雲端|資源所在地\nS1||資安處||未知|\n"));
        const ImportPlan plan = planOf(sheet, snapshotWith({known()}));
        QCOMPARE(plan.faults.size(), 0);
        QCOMPARE(plan.updated, 1);
        QCOMPARE(
            plan.rows[0].changedFields,
            QStringList({QStringLiteral("owner_unit"), QStringLiteral("cloud_service_in_use")}));
        System expected = known();
        expected.ownerUnit = QStringLiteral("資安處");
        expected.facts[1] = Tri::Unknown;
        QCOMPARE(systemOf(plan.changes.changes[0]), expected);
        QCOMPARE(std::get<System>(*plan.changes.changes[0].before), known());
    }

    void sameAgainIsUnchanged()
    {
        const Sheet sheet = sheetOf(QStringLiteral("代碼|名稱|RTO\nS1|下單|60分\n"));
        const ImportPlan plan = planOf(sheet, snapshotWith({known()}));
        QCOMPARE(plan.unchanged, 1);
        QVERIFY(plan.changes.isEmpty());
    }

    void existingCodes()
    {
        const Sheet sheet = sheetOf(QStringLiteral("代碼|名稱|RTO\nS1|新名|高\nS2|乙|1\n"));
        const ImportPlan skipped =
            planOf(sheet, snapshotWith({known()}), {OnExisting::Skip, false, {}});
        QCOMPARE(skipped.faults.size(), 0);
        QCOMPARE(skipped.skipped, 1);
        QCOMPARE(skipped.changes.changes.size(), 1);
        const ImportPlan refused =
            planOf(sheet, snapshotWith({known()}), {OnExisting::Refuse, false, {}});
        QCOMPARE(refused.faults[0].kind, FaultKind::AlreadyThere);
    }

    void ticksReadBlankAsNo()
    {
        const Sheet sheet = sheetOf(QStringLiteral("代碼|名稱|遠端\nA|a|V\nB|b|\n"));
        const ImportPlan plan = planOf(sheet, snapshotWith());
        QCOMPARE(plan.tickColumns.size(), 1);
        QCOMPARE(systemOf(plan.changes.changes[1]).facts[0], Tri::No);
    }

    void headingsAreNoSystems()
    {
        const Sheet sheet = sheetOf(QStringLiteral(
            "代碼|名稱|單位\n核心系統|核心系統|核心系統\nA|a|x\n代碼|名稱|單位\nB|b|y\n"));
        const ImportPlan plan = planOf(sheet, snapshotWith());
        QCOMPARE(plan.added, 2);
        QCOMPARE(plan.skipped, 2);
        QCOMPARE(plan.faults.size(), 0);
    }

    void wordsOfTheClient()
    {
        const Sheet sheet =
            sheetOf(QStringLiteral("代碼|名稱|連線|RTO|遠端\nA|a| 高 |約半天|部分\n"));
        ImportMapping mapping = mappingFor(sheet);
        mapping.words = {
            {QStringLiteral("RF6"), {{QStringLiteral("高"), QStringLiteral("3")}}},
            {QStringLiteral("rto_minutes"), {{QStringLiteral("約半天"), QStringLiteral("720")}}},
            {QStringLiteral("staff_access_from_outside"), {{QStringLiteral("部分"), QString()}}}};
        SteppedClock clock = newClock();
        JobContext job;
        const auto plan = planImport(sheet, mapping, snapshotWith(), {}, clock, job);
        QVERIFY(plan && plan->faults.isEmpty());
        QCOMPARE(systemOf(plan->changes.changes[0]).scores[5], Score{3});
        QCOMPARE(systemOf(plan->changes.changes[0]).rtoMinutes, std::optional(720));
    }

    void headSaysMinutes()
    {
        const ImportPlan plan =
            planOf(sheetOf(QStringLiteral("代碼|名稱|RTO（分鐘）\nA|a|90\n")), snapshotWith());
        QCOMPARE(systemOf(plan.changes.changes[0]).rtoMinutes, std::optional(90));
    }

    void acceptedWhatInvariantsAccept()
    {
        Sheet sheet = sheetOf(QStringLiteral("代碼|名稱|說明\nA|a|b\n"));
        sheet.rows[1].cells[1].text = QStringLiteral("x\u0001\u0000y\r\nz\u0085");
        sheet.rows[1].cells[2].text = QStringLiteral("x\r\ny\u0007") + QString(QChar(0xd800));
        const ImportPlan plan = planOf(sheet, snapshotWith());
        QVERIFY(plan.faults.isEmpty());
        QVERIFY(checkInvariants(snapshotWith(), plan.changes));
    }

    void rejects()
    {
        QTemporaryDir dir;
        const Sheet sheet = sheetOf(QStringLiteral(
            "代碼|名稱|電話|連線\nA|=1+1|+886-2|高\nB|b|-5|1\nC|@x|\"a,\"\"b\"\"\"|9\n"));
        const ImportPlan plan = planOf(sheet, snapshotWith());
        const QString path = dir.filePath(QStringLiteral("r.csv"));
        QCOMPARE(writeRejects(path, sheet, plan, guideline(), Language(LanguageCode::En)),
                 Result<qint32>(2));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        QVERIFY(bytes.contains("A,'=1+1,'+886-2,高,"));
        QVERIFY(bytes.contains("C,'@x,\"a,\"\"b\"\"\",9,"));
        QVERIFY(!bytes.contains("\nB,"));
        // what was put right can be read again, and the mark before "=" is gone
        JobContext job;
        const auto again = readSheet(path, QString(), job);
        QVERIFY(again);
        QCOMPARE(planOf(*again, snapshotWith()).faults.size(), plan.faults.size());
        QCOMPARE(zt::toString(writeRejects(QStringLiteral("/nowhere/r.csv"),
                                           sheet,
                                           plan,
                                           guideline(),
                                           Language(LanguageCode::En))
                                  .error()
                                  .code),
                 QStringLiteral("FileUnwritable"));
    }

    void cancelledAndQuick()
    {
        QString text = QStringLiteral("代碼|名稱|RTO|遠端|RF1|RF2|RF3\n");
        for (int i = 0; i < 20'000; ++i) {
            text += QStringLiteral("S%1|系統|8小時|V|1|2|3\n").arg(i);
        }
        const Sheet sheet = sheetOf(text);
        SteppedClock clock = newClock();
        JobContext stopped;
        stopped.cancel();
        const auto plan = planImport(sheet, mappingFor(sheet), snapshotWith(), {}, clock, stopped);
        QCOMPARE(zt::toString(plan.error().code), QStringLiteral("Cancelled"));
        QCOMPARE(planOf(sheet, snapshotWith()).added, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
