// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importvalues.h"

#include <QTest>

using namespace zt;

namespace {

Factor connection()
{
    Factor factor;
    factor.levels = {
        FactorLevel{3, {QStringLiteral("經網際網路連入"), QStringLiteral("Internet")}},
        FactorLevel{2, {QStringLiteral("經 VPN 或專用網路連入"), QStringLiteral("Internal VPN")}},
        FactorLevel{
            1, {QStringLiteral("內部網路直接連入"), QStringLiteral("Internal network, directly")}}};
    return factor;
}

} // namespace

class TestImportValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void yesNo()
    {
        for (const QString& yes :
             QStringLiteral(
                 "是 Y y yes YES Ｙ V v Ｖ ✓ ✔ ☑ √ ○ 〇 ◯ ● ◎ TRUE True true 1 １ 有 會 含 需要")
                 .split(u' ')) {
            QVERIFY2(parseTri(yes).value == Tri::Yes, qPrintable(yes));
        }
        for (const QString& no :
             QStringLiteral(
                 "否 N n no NO Ｎ × ✗ ✘ X x ＦＡＬＳＥ FALSE false 0 ０ 無 - — 錯 不會 不含")
                 .split(u' ')) {
            QVERIFY2(parseTri(no).value == Tri::No, qPrintable(no));
        }
        for (const QString& unknown :
             QStringLiteral("未知 不詳 ? ？ N/A n/a NA 待確認 Unknown TBD").split(u' ')) {
            QVERIFY2(parseTri(unknown).value == Tri::Unknown, qPrintable(unknown));
        }
        for (const QString& fault : QStringLiteral("也許 2 是/否 高 yesno 部分").split(u' ')) {
            QVERIFY2(!parseTri(fault).value, qPrintable(fault));
        }
        QCOMPARE(parseTri(QStringLiteral("　是\u00a0")).value, std::optional(Tri::Yes));
        // What comes along with copied text.
        for (const char16_t mark : {u'\u200b', u'\ufeff', u'\ufe0f', u'\ufe0e'}) {
            QVERIFY(parseTri(QStringLiteral("✔") + QChar(mark)).value == Tri::Yes);
            QVERIFY(parseTri(QChar(mark) + QStringLiteral("否")).value == Tri::No);
        }
        QVERIFY(!isTick(QStringLiteral("含")) && !isTick(QStringLiteral("□")));
        QVERIFY(isTick(QStringLiteral(" Ｖ ")) && isTick(QStringLiteral("✓")) &&
                !isTick(QStringLiteral("是")) && !isTick(QStringLiteral("Y")));
    }

    void printedBoxes()
    {
        for (const char* yes : {"■是□否", "☑是 ☐否", "■ 是　□ 否", "V是□否", "☑Yes☐No", "●有○無"}) {
            QCOMPARE(parseTri(QString::fromUtf8(yes)).value, std::optional(Tri::Yes));
        }
        for (const char* no : {"□是■否", "☐是／☑否", "□Y ■N", "○有●無"}) {
            QCOMPARE(parseTri(QString::fromUtf8(no)).value, std::optional(Tri::No));
        }
        QCOMPARE(parseTri(QStringLiteral("□是□否")).value, std::optional(Tri::Unknown));
        QVERIFY(!parseTri(QStringLiteral("■是■否")).value);
        QVERIFY(!parseTri(QStringLiteral("□是")).value);
    }

    void cloudModels()
    {
        QCOMPARE(parseCloudModel(QStringLiteral("ＩａａＳ")).value,
                 std::optional(CloudModel::Iaas));
        QCOMPARE(parseCloudModel(QStringLiteral("paas")).value, std::optional(CloudModel::Paas));
        QCOMPARE(parseCloudModel(QStringLiteral("SAAS（軟體即服務）")).value,
                 std::optional(CloudModel::Saas));
        QCOMPARE(parseCloudModel(QStringLiteral("無")).value, std::optional(CloudModel::Unknown));
        QCOMPARE(parseCloudModel(QStringLiteral("不適用")).value,
                 std::optional(CloudModel::Unknown));
        for (const char* iaas :
             {"基礎設施即服務", "基礎架構即服務", "IaaS（虛擬主機）", " i a a s "}) {
            QVERIFY(parseCloudModel(QString::fromUtf8(iaas)).value == CloudModel::Iaas);
        }
        for (const char* paas : {"平台即服務", "平臺即服務", "PAAS(資料庫)"}) {
            QVERIFY(parseCloudModel(QString::fromUtf8(paas)).value == CloudModel::Paas);
        }
        QVERIFY(parseCloudModel(QStringLiteral("軟體即服務")).value == CloudModel::Saas);
        for (const char* none : {"地端", "自建", "On-Premises", "否", "未知", "N/A"}) {
            QVERIFY(parseCloudModel(QString::fromUtf8(none)).value == CloudModel::Unknown);
        }
        QVERIFY(!parseCloudModel(QStringLiteral("(IaaS)")).value);
        QVERIFY(!parseCloudModel(QString()).value);
        QVERIFY(!parseCloudModel(QStringLiteral("混合")).value);
        QVERIFY(!parseCloudModel(QStringLiteral("IaaS/SaaS")).value);
    }

    void scores_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("score"); // -1: not known, -2: out of range
        const auto row = [](const char* text, int score) {
            QTest::newRow(text) << QString::fromUtf8(text) << score;
        };
        row("3", 3);
        row("3.0", 3);
        row("３", 3);
        row("3分", 3);
        row(" 2 ", 2);
        row("經網際網路", 3);
        row("經網", 3);
        row("經 VPN", 2);
        row("經ＶＰＮ或專用網路", 2);
        row("內部網路", 1);
        row("internet", 3);
        row("Internal network", 1);
        row("1 內部網路直接連入", 1);
        row("3-經網際網路", 3);
        row("未知", 0);
        row("-", 0);
        row("無", 0);
        row("不詳", 0);
        row("經", -1);         // one character
        row("Inter", -1);      // three sentences begin so
        row("3 內部網路", -1); // digit and sentence differ
        row("高", -1);
        row("4", -2);
        row("0", -2);
        row("-1", -2);
        row("2.5", -1);
        row("TRUE", -1);
    }

    void scores()
    {
        QFETCH(const QString, text);
        QFETCH(const int, score);
        const auto parsed = parseScore(text, connection());
        if (score >= 0) {
            QCOMPARE(parsed.value, std::optional(static_cast<Score>(score)));
        } else {
            QVERIFY(!parsed.value);
            QCOMPARE(parsed.fault, score == -2 ? FaultKind::OutOfRange : FaultKind::UnknownValue);
        }
    }

    void rto_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes"); // -2: fault
        const auto row = [](const char* text, int minutes) {
            QTest::newRow(text) << QString::fromUtf8(text) << minutes;
        };
        row("8", 480);
        row("８", 480);
        row("8小時", 480);
        row("8 小時", 480);
        row("8時", 480);
        row("0.5天", 720);
        row("30分", 30);
        row("30分鐘", 30);
        row("4 hours", 240);
        row("1.5h", 90);
        row("90 min", 90);
        row("2日", 2880);
        row("1天12小時", 2160);
        row("1天 12小時 30分", 2190);
        row("00:30", 30);
        row("00:30:00", 30);
        row("36:00:00", 2160);
        row("4小時內", 240);
        row("≤4小時", 240);
        row("四小時", 240);
        row("兩天", 2880);
        row("十二小時", 720);
        row("二十四個小時", 1440);
        row("三十分鐘", 30);
        row("一天十二小時", 2160);
        row("十時", 600);
        row("一二小時", -2);
        row("四", -2);
        row("一百小時", -2);
        row("0", 0);
        row("0.1", 6);
        row("0.25", 15);
        row("87600", 5256000);
        row("未知", -1);
        row("N/A", -1);
        row("-", -1);
        row("無", -1);
        row("未定義", -1);
        row("2天", 2880);
        row("2個日曆天", 2880);
        row("2日曆天", 2880);
        row("兩個日曆天", 2880);
        row("2 days", 2880);
        row("2d", 2880);
        row("1.50", 90);
        row("0.50天", 720);
        row("8.", -2);
        row("0.0000001", -2);
        row("1234567890", -2);
        row("", -2);
        row("約半天", -2);
        row("半天", -2);
        row("0.001", -2);
        row("1.5分", -2);
        row("00:00:30", -2);
        row("87601", -2);
        row("-4", -2);
        row("8-12", -2);
        row("12小時1天", -2);
        row("高", -2);
        row("2026-01-08", -2);
        row("99999999999999999999", -2);
        row("1e3", -2);
    }

    void rto()
    {
        QFETCH(const QString, text);
        QFETCH(const int, minutes);
        const auto parsed = parseRto(text, RtoUnit::Hours);
        QCOMPARE(parsed.value.value_or(-2), minutes);
    }

    void rtoUnitInTheHead()
    {
        QCOMPARE(rtoUnitOf(QStringLiteral("RTO（分鐘）")), RtoUnit::Minutes);
        QCOMPARE(rtoUnitOf(QStringLiteral("RTO(分)")), RtoUnit::Minutes);
        QCOMPARE(rtoUnitOf(QStringLiteral("rto_minutes")), RtoUnit::Minutes);
        QCOMPARE(rtoUnitOf(QStringLiteral("RTO (days)")), RtoUnit::Days);
        QCOMPARE(rtoUnitOf(QStringLiteral("RTO（天）")), RtoUnit::Days);
        QCOMPARE(rtoUnitOf(QStringLiteral("RTO（小時）")), RtoUnit::Hours);
        QCOMPARE(rtoUnitOf(QStringLiteral("復原時間目標")), RtoUnit::Hours);
        QCOMPARE(rtoUnitOf(QStringLiteral("RTO 今日狀態")), RtoUnit::Hours);
        QCOMPARE(parseRto(QStringLiteral("90"), RtoUnit::Minutes).value, std::optional(90));
        QCOMPARE(parseRto(QStringLiteral("90 min"), RtoUnit::Days).value, std::optional(90));
        QCOMPARE(parseRto(QStringLiteral("0.5"), RtoUnit::Days).value, std::optional(720));
    }

    void keptTexts()
    {
        QCOMPARE(keptText(QStringLiteral("　電子\r\n下單\u0001 "), false),
                 QStringLiteral("電子 下單"));
        QCOMPARE(keptText(QStringLiteral(" a\r\nb "), true), QStringLiteral("a\nb"));
        QCOMPARE(keptText(QStringLiteral("'=1+1"), true), QStringLiteral("=1+1"));
        QCOMPARE(keptText(QStringLiteral("a\rb\tc\nd"), true), QStringLiteral("a\nb\tc\nd"));
        QCOMPARE(keptText(QStringLiteral("a\rb\tc\nd"), false), QStringLiteral("a b\tc d"));
        // Marks that show nothing, control characters of Latin-1.
        QCOMPARE(keptText(QString(QChar(0xfeff)) + QChar(0x200b) + QStringLiteral("a") +
                              QChar(0xfeff) + QStringLiteral("b\u0085c") + QChar(0x200b),
                          true),
                 QStringLiteral("a b c"));
        QCOMPARE(keptText(QString(QChar(0x200b)), true), QString());
        // Unicode 3.9: half a pair alone is no character.
        const QString lock = QStringLiteral("\U0001F512");
        const QString broken = QStringLiteral("\uFFFD");
        QCOMPARE(keptText(lock, true), lock);
        QCOMPARE(keptText(lock.first(1), true), broken);
        QCOMPARE(keptText(lock.sliced(1), true), broken);
        QCOMPARE(keptText(lock.first(1) + QStringLiteral("a") + lock, true),
                 broken + QStringLiteral("a") + lock);
        QCOMPARE(keptText(QStringLiteral("（測試）"), true), QStringLiteral("（測試）"));
    }
};

QTEST_GUILESS_MAIN(TestImportValues)
#include "tst_importvalues.moc"
