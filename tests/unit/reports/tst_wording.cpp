// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/fields.h"
#include "model/domain/labels.h"
#include "reports/wording.h"
#include "tests/unit/reports/reportfixture.h"

#include <QTest>

using namespace zt;

namespace {

const Language& zh()
{
    static const Language language(LanguageCode::ZhTw);
    return language;
}

const Language& en()
{
    static const Language language(LanguageCode::En);
    return language;
}

bool hasChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
    });
}

QString labelled(const QString& code, const QStringList& args, const Language& language)
{
    return labelText({code, args}, reportfixture::guideline(), language);
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void labels_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("expected");
        const auto row =
            [](const char* name, QLatin1String code, const QStringList& args, const QString& text) {
                QTest::newRow(name) << QString(code) << args << text;
            };
        const QString sys = QStringLiteral("SYS-031");
        row("create", labels::documentCreate, {QStringLiteral("甲")}, QStringLiteral("建立「甲」"));
        row("import",
            labels::import,
            {QStringLiteral("X"), QStringLiteral("3"), QStringLiteral("12")},
            QStringLiteral("匯入 X，更新 12、新增 3"));
        row("import, added only",
            labels::import,
            {QStringLiteral("%2.xlsx"), QStringLiteral("96"), QStringLiteral("0")},
            QStringLiteral("匯入 %2.xlsx，新增 96"));
        row("score",
            labels::systemScore,
            {sys, QStringLiteral("RF6"), QStringLiteral("2"), QStringLiteral("3")},
            QStringLiteral("評分「因5」2 → 3"));
        row("score from nothing",
            labels::systemScore,
            {sys, QStringLiteral("RF1"), QString(), QStringLiteral("1")},
            QStringLiteral("評分「因0」未評分 → 1"));
        row("fact",
            labels::systemAnswer,
            {sys,
             QStringLiteral("bulk_personal_or_sensitive_data"),
             QString(),
             QStringLiteral("yes")},
            QStringLiteral("事實「事4」未知 → 是"));
        row("condition",
            labels::systemAnswer,
            {sys, QStringLiteral("HR2"), QStringLiteral("no"), QStringLiteral("yes")},
            QStringLiteral("條件「高2」否 → 是"));
        row("rto",
            labels::systemAnswer,
            {sys, QStringLiteral("rto"), QStringLiteral("240"), QStringLiteral("480")},
            QStringLiteral("RTO 4 時 → 8 時"));
        row("method",
            labels::methodologyApply,
            {QStringLiteral("1300"),
             QStringLiteral("850"),
             QStringLiteral("480"),
             QStringLiteral("both")},
            QStringLiteral("套用方法：風險 ≥ 13、衝擊 ≤ 8.5、RTO > 8 時、條件與總分皆須符合"));
        row("undo turns round",
            labels::undo,
            {QStringLiteral("1283"),
             QStringLiteral("system.score"),
             sys,
             QStringLiteral("RF4"),
             QStringLiteral("2"),
             QStringLiteral("3")},
            QStringLiteral("復原 #1,283：評分「因3」3 → 2"));
        row("redo keeps",
            labels::redo,
            {QStringLiteral("5"),
             QStringLiteral("system.score"),
             sys,
             QStringLiteral("RF4"),
             QStringLiteral("2"),
             QStringLiteral("3")},
            QStringLiteral("重做 #5：評分「因3」2 → 3"));
        row("return", labels::returnTo, {QStringLiteral("1240")}, QStringLiteral("回到 #1,240"));
        row("unknown code",
            QLatin1String("some.thing"),
            {QStringLiteral("x")},
            QStringLiteral("some.thing x"));
    }

    void labels()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, args);
        QFETCH(QString, expected);
        QCOMPARE(labelled(code, args, zh()), expected);
    }

    void everyLabelIsTranslated()
    {
        const QStringList args{
            QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};
        for (const QLatin1String code : {labels::documentCreate,
                                         labels::import,
                                         labels::systemAdd,
                                         labels::systemRemove,
                                         labels::systemsRemove,
                                         labels::systemEdit,
                                         labels::systemAnswer,
                                         labels::systemScore,
                                         labels::systemReason,
                                         labels::systemsPaste,
                                         labels::profileEdit,
                                         labels::methodologyApply,
                                         labels::selectionAdopt,
                                         labels::undo,
                                         labels::redo,
                                         labels::revert,
                                         labels::returnTo,
                                         labels::packUpgrade}) {
            QVERIFY2(hasChinese(labelled(code, args, zh())), code.data());
            QVERIFY2(!hasChinese(labelled(code, args, en())), code.data());
        }
    }

    void nestedUndoEnds()
    {
        QStringList args;
        for (int i = 0; i < 5000; ++i) {
            args << QStringLiteral("7") << QStringLiteral("undo");
        }
        QVERIFY(labelled(QStringLiteral("undo"), args, zh()).size() < 100);
    }

    void fieldsHaveNames()
    {
        const Guideline guideline = reportfixture::guideline();
        const auto check = [&](const auto& fields) {
            for (const auto& field : fields) {
                const QString name = fieldName(field.key, guideline, zh());
                QVERIFY2(hasChinese(name) || field.key == QLatin1String("sha256"),
                         qPrintable(field.key));
                QVERIFY2(!hasChinese(fieldName(field.key, guideline, en())), qPrintable(field.key));
            }
        };
        check(systemFields());
        check(methodologyFields());
        check(profileFields());
        check(packFields());
        check(adoptionFields());
    }

    void values()
    {
        const Guideline guideline = reportfixture::guideline();
        QCOMPARE(fieldValueText(QStringLiteral("RF6"), 3, guideline, zh()),
                 QStringLiteral("3\u3000第 3 級"));
        QCOMPARE(fieldValueText(QStringLiteral("HR1"), QStringLiteral("yes"), guideline, zh()),
                 QStringLiteral("是"));
        QCOMPARE(fieldValueText(QStringLiteral("HR1"), QJsonValue::Null, guideline, zh()),
                 QStringLiteral("未知"));
        QCOMPARE(fieldValueText(QStringLiteral("rto_minutes"), 720, guideline, zh()),
                 QStringLiteral("12 時"));
        QCOMPARE(fieldValueText(QStringLiteral("reason.RF1"), QString(), guideline, zh()),
                 QStringLiteral("（空白）"));
        QCOMPARE(fieldValueText(QStringLiteral("risk_cutoff"), 1550, guideline, en()),
                 QStringLiteral("15.5"));
        QCOMPARE(
            fieldValueText(QStringLiteral("cloud_model"), QStringLiteral("iaas"), guideline, zh()),
            QStringLiteral("IaaS"));
    }

    void rto_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("0") << 0 << QStringLiteral("0 分");
        QTest::newRow("30") << 30 << QStringLiteral("30 分");
        QTest::newRow("90") << 90 << QStringLiteral("1 時 30 分");
        QTest::newRow("48 h") << 2880 << QStringLiteral("48 時");
        QTest::newRow("100 h") << 6000 << QStringLiteral("4 日 4 時");
    }

    void rto()
    {
        QFETCH(int, minutes);
        QFETCH(QString, expected);
        QCOMPARE(rtoText(minutes, zh()), expected);
    }

    void enumsDiffer()
    {
        for (int i = 0; i < selectionClassCount; ++i) {
            const auto group = static_cast<SelectionClass>(i);
            QVERIFY(hasChinese(groupText(group, zh())) && !hasChinese(groupText(group, en())));
        }
        for (int i = 0; i <= static_cast<int>(Sector::Securities); ++i) {
            QVERIFY(hasChinese(sectorText(static_cast<Sector>(i), zh())));
        }
        for (int i = 0; i <= static_cast<int>(Instrument::Both); ++i) {
            QVERIFY(hasChinese(instrumentText(static_cast<Instrument>(i), zh())));
        }
        for (int i = 0; i <= static_cast<int>(Tri::Yes); ++i) {
            QVERIFY(hasChinese(triText(static_cast<Tri>(i), zh())));
        }
    }

    void explanations()
    {
        const Guideline guideline = reportfixture::guideline();
        ExplainLine line;
        line.kind = ExplainLine::Kind::LowImpact;
        line.id = QStringLiteral("LI2");
        line.holds = Tri::Yes;
        line.args = {QStringLiteral("720"), QStringLiteral("480")};
        const ExplainText text = explainText(line, guideline, zh());
        QCOMPARE(text.sentence, QStringLiteral("低衝擊：RTO 12 時 > 8 時"));
        QCOMPARE(text.remark, QStringLiteral("條件 2／2"));
        line.kind = ExplainLine::Kind::RiskTotal;
        line.args = {QStringLiteral("16"), QStringLiteral("13")};
        QCOMPARE(explainText(line, guideline, zh()).sentence, QStringLiteral("風險 16 ≥ 13"));
        const Flip flip{Aspect::RiskFactor6, QStringLiteral("3"), QStringLiteral("2")};
        QCOMPARE(flipText(flip, true, guideline, zh()), QStringLiteral("「因子RF6」3 → 2 會退出"));
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
