// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "model/domain/fields.h"
#include "model/exchange/importfields.h"
#include "model/exchange/importsynonyms.h"

#include <QJsonArray>

using namespace zt;
using namespace zt::importfixture;

class TestImportMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyFieldOfASystemCanBeFed()
    {
        for (const Field<System>& field : systemFields()) {
            QVERIFY2(slotOf(field.key), qPrintable(field.key));
        }
        QVERIFY(!slotOf(QStringLiteral("LI2")));
    }

    void heads_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* head, const char* field) {
            QTest::newRow(head) << QString::fromUtf8(head) << QString::fromUtf8(field);
        };
        // the picture of the import dialog
        row("系統編號", "code");
        row("系統名稱", "name");
        row("權責單位", "owner_unit");
        row("RTO", "rto_minutes");
        row("可遠端?", "staff_access_from_outside");
        row("雲端服務", "cloud_service_in_use");
        row("雲端型態", "cloud_model");
        row("資源位置", "RF1");
        row("使用者", "RF2");
        row("權限等級", "RF3");
        row("設備", "RF4");
        row("資料", "RF5");
        row("連線", "RF6");
        row("備註", "");
        // spellings
        row("System ID", "code");
        row("ＳＹＳＴＥＭ　ＩＤ", "code");
        row("＊系統代號", "code");
        row("1. 系統名稱", "name");
        row("系統名稱\nSystem name", "name");
        row("系統名稱（中文全稱）", "name");
        row("Application Name", "name");
        row("負責單位", "owner_unit");
        row("聯絡人", "contact");
        row("系統說明", "description");
        row("RTO（小時）", "rto_minutes");
        row("復原時間目標(RTO)", "rto_minutes");
        row("rto_minutes", "rto_minutes");
        row("Recovery Time Objective (hours)", "rto_minutes");
        row("是否使用雲端服務？", "cloud_service_in_use");
        row("雲端服務模式", "cloud_model");
        row("自管特權帳號", "own_privileged_infra_accounts");
        row("大量個資或機敏資料", "bulk_personal_or_sensitive_data");
        row("帳號權責分離", "user_and_admin_accounts_separated");
        row("是否由委外廠商遠端維運", "vendor_operates_system");
        row("其他機構使用者", "external_institution_users");
        row("網際網路可達", "reachable_from_internet");
        row("reachable_from_internet", "reachable_from_internet");
        row("是否存有客戶個人資料", "HR1");
        row("客戶交易資料 (Y/N)", "HR2");
        row("員工個資", "HR3");
        row("HR1", "HR1");
        row("非自動化服務", "LI1");
        row("RF6", "RF6");
        row("風險-連線方式", "RF6");
        row("連線方式評分", "RF6");
        row("衝擊：財務支出衝擊", "IF5");
        row("IF3 人力訓練", "IF3");
        row("Technology gap", "IF4");
        row("資源所在地評分理由", "reason:RF1");
        row("RF2 理由", "reason:RF2");
        row("Reason for RF3", "reason:RF3");
        row("reason.IF1", "reason:IF1");
        row("RTO 超過 8 小時", "");
        row("風險總分", "");
        row("序號", "");
        row("天氣", "");
    }

    void heads()
    {
        QFETCH(const QString, head);
        QFETCH(const QString, field);
        const HeaderMatcher matcher(guideline());
        const HeaderMatch match = matcher.match(head);
        const QString found =
            match.quality <= 0
                ? QString()
                : (match.reason ? QStringLiteral("reason:") : QString()) + match.field;
        QCOMPARE(found, field);
    }

    void packNamesAreKnown()
    {
        const HeaderMatcher matcher(guideline());
        for (qsizetype i = 0; i < guideline().facts.size(); ++i) {
            const FactQuestion& fact = guideline().facts[i];
            for (const QString& head :
                 {fact.id, fact.name.zh, fact.name.en, fact.shortName.zh, fact.text.zh}) {
                QCOMPARE(matcher.match(head).field, key(static_cast<Aspect>(i)));
            }
        }
        for (const Factor& factor : guideline().factors) {
            for (const QString& head :
                 {factor.id, factor.name.zh, factor.name.en, factor.shortName.zh}) {
                QCOMPARE(matcher.match(head).field, factor.id);
            }
        }
        for (const ConditionText& condition : guideline().highRisk) {
            for (const QString& head :
                 {condition.id, condition.name.zh, condition.name.en, condition.shortName.zh}) {
                QCOMPARE(matcher.match(head).field, condition.id);
            }
        }
    }

    void headerRowIsFound()
    {
        const Sheet sheet = sheetOf(QStringLiteral(
            "○○證券 "
            "資訊系統清冊\n製表日期|115/7/"
            "1\n\n系統編號|系統名稱|權責單位|使用者|天氣|備註\nS1|下單|資訊處|外部人員|晴|x\n"));
        const ImportMapping mapping = mappingFor(sheet);
        QCOMPARE(mapping.headerRow, 4);
        QCOMPARE(fieldsOf(mapping), QStringLiteral("A=code,B=name,C=owner_unit,D=RF2,E=,F="));
        QCOMPARE(mapping.columns[4].automatic, false);
        QCOMPARE(mapping.columns[3].sample, QStringLiteral("外部人員"));
    }

    void headOverTwoRows()
    {
        // merged heads repeat in every cell of the area
        const Sheet merged =
            sheetOf(QStringLiteral("系統編號|系統名稱|風險因子|風險因子|風險因子\n系統編號|"
                                   "系統名稱|資源所在地|使用者|連線方式\nS1|下單|3|2|1\n"));
        QCOMPARE(mappingFor(merged).headerRow, 2);
        QCOMPARE(fieldsOf(mappingFor(merged)), QStringLiteral("A=code,B=name,C=RF1,D=RF2,E=RF6"));
        const Sheet plain = sheetOf(QStringLiteral(
            "系統編號|系統名稱|資源所在地||使用者|\n||分數|理由|分數|理由\nS1|下單|3|a|2|b\n"));
        const Sheet filled = sheetOf(
            QStringLiteral("系統編號|系統名稱|資源所在地|資源所在地|使用者|使用者\n系統編號|"
                           "系統名稱|分數|理由|分數|理由\nS1|下單|3|a|2|b\n"));
        QCOMPARE(fieldsOf(mappingFor(filled)),
                 QStringLiteral("A=code,B=name,C=RF1,D=reason.RF1,E=RF2,F=reason.RF2"));
        QCOMPARE(mappingFor(plain).headerRow, 2);
        QCOMPARE(fieldsOf(mappingFor(plain)),
                 QStringLiteral("A=code,B=name,C=RF1,D=reason.RF1,E=RF2,F=reason.RF2"));
    }

    void reasonsBelongToTheirNeighbour()
    {
        const Sheet sheet =
            sheetOf(QStringLiteral("代碼|名稱|連線方式|評分理由|RTO|理由\nS1|x|1|a|8|b\n"));
        QCOMPARE(fieldsOf(mappingFor(sheet)),
                 QStringLiteral("A=code,B=name,C=RF6,D=reason.RF6,E=rto_minutes,F=reason.rto"));
    }

    void rivalsGoToTheSurer()
    {
        const Sheet sheet =
            sheetOf(QStringLiteral("系統名稱備考說明|系統名稱|代碼|系統編號\nx|y|1|2\n"));
        QCOMPARE(fieldsOf(mappingFor(sheet)), QStringLiteral("A=,B=name,C=code,D="));
    }

    void noHeader()
    {
        const Sheet sheet = sheetOf(QStringLiteral("a|b\n1|2\n"));
        const auto mapping = proposeMapping(sheet, QStringLiteral("f.xlsx"), guideline());
        QCOMPARE(zt::toString(mapping.error().code), QStringLiteral("SheetNoHeader"));
        QVERIFY(!proposeMapping(Sheet(), QString(), guideline()));
        QCOMPARE(proposeMapping(sheet, QString(), guideline(), 1)->headerRow, 1);
    }

    void ticks()
    {
        const Sheet sheet = sheetOf(QStringLiteral(
            "代碼|名稱|遠端|雲端|委外|對外\nA|a|V|V|V|Y\nB|b||否||\nC|c|✓||v|Y\nD|d||V|V|\n"));
        const ImportMapping mapping = mappingFor(sheet);
        QCOMPARE(mapping.columns[2].blank, BlankMeans::No);
        QCOMPARE(mapping.columns[3].blank, BlankMeans::Unknown); // says no in words
        QCOMPARE(mapping.columns[4].blank, BlankMeans::No);
        QCOMPARE(mapping.columns[5].blank, BlankMeans::Unknown); // a word, no tick
    }

    void mapFile()
    {
        const Sheet sheet = sheetOf(QStringLiteral("代碼|名稱|甲|連線方式|甲\nA|a|高|1|x\n"));
        const ImportMapping proposed = mappingFor(sheet);
        const QJsonObject json{
            {QStringLiteral("columns"),
             QJsonObject{{QStringLiteral("甲"), QStringLiteral("RF6")},
                         {QStringLiteral("E"), QStringLiteral("description")}}},
            {QStringLiteral("blank"), QJsonObject{{QStringLiteral("C"), QStringLiteral("no")}}},
            {QStringLiteral("words"),
             QJsonObject{{QStringLiteral("RF6"),
                          QJsonObject{{QStringLiteral("高"), QStringLiteral("3")}}}}}};
        const auto mapping = mappingFromJson(json, QStringLiteral("m.json"), proposed);
        QVERIFY(mapping);
        QCOMPARE(fieldsOf(*mapping), QStringLiteral("A=code,B=name,C=RF6,D=,E=description"));
        QCOMPARE(mapping->words.value(QStringLiteral("RF6")).value(QStringLiteral("高")),
                 QStringLiteral("3"));
        const auto again = mappingFromJson(toJson(*mapping), QStringLiteral("m.json"), proposed);
        QVERIFY(again);
        QCOMPARE(fieldsOf(*again), fieldsOf(*mapping));
        QCOMPARE(toJson(*again), toJson(*mapping));
        QCOMPARE(again->headerKey(), proposed.headerKey());
        QVERIFY(proposed.headerKey() !=
                mappingFor(sheetOf(QStringLiteral("代碼|名稱|乙\nA|a|x\n"))).headerKey());
    }

    void mapFileFaults_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("path");
        const QString columns = QStringLiteral("columns");
        QTest::newRow("key") << QJsonObject{{QStringLiteral("colums"), 1}}
                             << QStringLiteral("/colums");
        QTest::newRow("kind") << QJsonObject{{columns, 1}} << QStringLiteral("/columns");
        QTest::newRow("row") << QJsonObject{{QStringLiteral("header_row"), QStringLiteral("x")}}
                             << QStringLiteral("/header_row");
        QTest::newRow("column")
            << QJsonObject{{columns, QJsonObject{{QStringLiteral("ZZ"), QStringLiteral("code")}}}}
            << QStringLiteral("/columns/ZZ");
        QTest::newRow("field")
            << QJsonObject{{columns, QJsonObject{{QStringLiteral("A"), QStringLiteral("kode")}}}}
            << QStringLiteral("/columns/A");
        QTest::newRow("twice") << QJsonObject{{columns,
                                               QJsonObject{
                                                   {QStringLiteral("A"), QStringLiteral("name")},
                                                   {QStringLiteral("B"), QStringLiteral("name")}}}}
                               << QStringLiteral("/columns/B");
        QTest::newRow("blank") << QJsonObject{{QStringLiteral("blank"),
                                               QJsonObject{
                                                   {QStringLiteral("A"), QStringLiteral("maybe")}}}}
                               << QStringLiteral("/blank/A");
        QTest::newRow("words") << QJsonObject{{QStringLiteral("words"),
                                               QJsonObject{
                                                   {QStringLiteral("RF6"),
                                                    QJsonObject{{QStringLiteral("高"), 3}}}}}}
                               << QStringLiteral("/words/RF6/高");
        const auto meaning =
            [](const char* field, const char* word) {
                const QString key = QString::fromLatin1(field);
                QTest::newRow(field)
                    << QJsonObject{{QStringLiteral("words"),
                                    QJsonObject{{key,
                                                 QJsonObject{{QStringLiteral("高"),
                                                              QString::fromUtf8(word)}}}}}}
                    << QStringLiteral("/words/%1/高").arg(key);
            };
        meaning("RF5", "9");
        meaning("HR1", "maybe");
        meaning("cloud_model", "iaas, paas");
        meaning("rto_minutes", "soon");
    }

    void wordsMeanWhatTheFieldTakes()
    {
        const auto words = [](const char* field, const char* meaning) {
            const QJsonObject json{
                {QStringLiteral("words"),
                 QJsonObject{{QString::fromLatin1(field),
                              QJsonObject{{QStringLiteral("高"), QString::fromUtf8(meaning)}}}}}};
            return mappingFromJson(json,
                                   QStringLiteral("m.json"),
                                   mappingFor(sheetOf(QStringLiteral("代碼|名稱\nA|a\n"))))
                .has_value();
        };
        for (const char* meaning : {"1", "3", "", "經網際網路"}) {
            QVERIFY2(words("RF6", meaning), meaning);
        }
        for (const char* meaning : {"yes", "no", "是", ""}) {
            QVERIFY2(words("HR1", meaning), meaning);
        }
        QVERIFY(words("rto_minutes", "480") && words("rto_minutes", "8 hours"));
        QVERIFY(words("cloud_model", "saas") && words("name", "anything"));
    }

    void mapFileFaults()
    {
        QFETCH(const QJsonObject, json);
        QFETCH(const QString, path);
        const auto mapping =
            mappingFromJson(json,
                            QStringLiteral("m.json"),
                            mappingFor(sheetOf(QStringLiteral("代碼|名稱\nA|a\n"))));
        QVERIFY(!mapping);
        QCOMPARE(zt::toString(mapping.error().code), QStringLiteral("MapInvalid"));
        QCOMPARE(mapping.error().args.value(1), path);
    }
};

QTEST_GUILESS_MAIN(TestImportMapping)
#include "tst_importmapping.moc"
