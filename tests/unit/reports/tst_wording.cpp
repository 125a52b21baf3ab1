// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/changeset.h"
#include "model/domain/entitytraits.h"
#include "model/domain/labels.h"
#include "reports/wording.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingrun.h"
#include "reports/wordingsignoff.h"
#include "tests/unit/reports/reportfixture.h"

#include <QJsonArray>
#include <QTest>

#include <type_traits>

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
        const QString answered = QStringLiteral("SYS-07");
        const QString item = QStringLiteral("1-2");
        row("answer",
            labels::answerStatus,
            {answered, item, QStringLiteral("planned"), QStringLiteral("implemented")},
            QStringLiteral("SYS-07\u30001-2 規劃中 → 已實施"));
        row("answer of a domain, in part",
            labels::answerStatus,
            {QStringLiteral("D1"), item, QString(), QStringLiteral("partial 60")},
            QStringLiteral("場域D1\u30001-2 未評估 → 部分實施 60%"));
        row("answer taken back",
            labels::undo,
            {QStringLiteral("9"),
             QStringLiteral("answer.status"),
             QString(),
             item,
             QStringLiteral("not_implemented"),
             QStringLiteral("not_applicable")},
            QStringLiteral("復原 #9：全機構\u30001-2 不適用 → 未實施"));
        row("answer's fields",
            labels::answerEdit,
            {answered, item, QStringLiteral("evidence"), QStringLiteral("note")},
            QStringLiteral("SYS-07\u30001-2 編輯：佐證、做法說明"));
        row("stage",
            labels::lensAnswer,
            {QString(), QStringLiteral("ID-AUTHN"), QStringLiteral("3")},
            QStringLiteral("全機構\u3000CISA ID-AUTHN：階段「進階」"));
        row("evidence",
            labels::evidenceAdd,
            {QStringLiteral("a.pdf"),
             QStringLiteral("b.pdf"),
             QStringLiteral("c.pdf"),
             QStringLiteral("d.pdf")},
            QStringLiteral("加入佐證：a.pdf、b.pdf、c.pdf 等共 4 項"));
        row("snapshot",
            labels::pointAdd,
            {QStringLiteral("期初"), QStringLiteral("1284")},
            QStringLiteral("建立快照「期初」，位於 #1,284"));
        row("roll-up",
            labels::maturityMethod,
            {QStringLiteral("share"), QStringLiteral("80")},
            QStringLiteral("成熟度方法：至少 80% 的系統達到的等級"));
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
        const QStringList plain{
            QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};
        const QStringList statuses{QStringLiteral("D1"),
                                   QStringLiteral("1-1"),
                                   QStringLiteral("planned"),
                                   QStringLiteral("implemented")};
        for (const QLatin1String code :
             {labels::documentCreate, labels::import,         labels::systemAdd,
              labels::systemRemove,   labels::systemsRemove,  labels::systemEdit,
              labels::systemAnswer,   labels::systemScore,    labels::systemReason,
              labels::systemsPaste,   labels::profileEdit,    labels::methodologyApply,
              labels::selectionAdopt, labels::undo,           labels::redo,
              labels::revert,         labels::returnTo,       labels::packUpgrade,
              labels::packPin,        labels::packRemove,     labels::answerStatus,
              labels::answerEdit,     labels::answersEdit,    labels::lensAnswer,
              labels::evidenceAdd,    labels::evidenceDetach, labels::evidenceRemove,
              labels::evidenceEdit,   labels::pointAdd,       labels::pointRemove,
              labels::maturityMethod}) {
            const QStringList& args = code == labels::answerStatus ? statuses : plain;
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

    void factsHaveNames()
    {
        const Guideline guideline = reportfixture::guideline();
        const auto check = [&]<class T>(std::type_identity<T>) {
            const QString kind = EntityTraits<T>::kind;
            for (const auto& field : EntityTraits<T>::fields()) {
                const QString name = factFieldName(kind, field.key, guideline, zh());
                QVERIFY2(hasChinese(name) || field.key == QLatin1String("sha256"),
                         qPrintable(kind + QLatin1Char('.') + field.key));
                QVERIFY(!hasChinese(factFieldName(kind, field.key, guideline, en())));
            }
        };
        check(std::type_identity<ItemAnswer>());
        check(std::type_identity<LensAnswer>());
        check(std::type_identity<Evidence>());
        check(std::type_identity<NamedPoint>());
        check(std::type_identity<PillarTarget>());
        check(std::type_identity<ImprovementAction>());
        check(std::type_identity<MaturityMethod>());
        check(std::type_identity<RoadmapSettings>());
        check(std::type_identity<Audit>());
        check(std::type_identity<PointResult>());
        check(std::type_identity<AuditFinding>());
        check(std::type_identity<AuditSample>());
        check(std::type_identity<Incident>());
        check(std::type_identity<IncidentEvent>());
        check(std::type_identity<Exhibit>());
        check(std::type_identity<SimulationRun>());
    }

    void factValues()
    {
        Snapshot state = reportfixture::snapshot(1);
        Evidence policy;
        policy.id = EvidenceId{QUuid(QStringLiteral("{0198c1a0-0000-7000-8000-000000000001}"))};
        policy.name = QStringLiteral("政策.pdf");
        state.evidence.insert(policy.id.toString(), policy);
        const QString answer = QStringLiteral("answer");
        const auto text = [&](const QString& kind, const char* field, const QJsonValue& value) {
            return factValueText(kind, QString::fromLatin1(field), value, state, zh());
        };
        QCOMPARE(text(answer, "status", QStringLiteral("planned")), QStringLiteral("規劃中"));
        QCOMPARE(text(answer, "status", QJsonValue::Null), QStringLiteral("未評估"));
        QCOMPARE(text(QStringLiteral("action"), "status", QStringLiteral("in_progress")),
                 QStringLiteral("進行中"));
        QCOMPARE(text(answer, "share", 60), QStringLiteral("60%"));
        QCOMPARE(text(answer, "target_date", QStringLiteral("2027-06-30")),
                 QStringLiteral("2027-06-30"));
        QCOMPARE(text(answer, "target_date", QJsonValue::Null), QStringLiteral("（空白）"));
        QCOMPARE(text(answer, "evidence", QJsonArray{policy.id.toString()}),
                 QStringLiteral("政策.pdf"));
        QCOMPARE(text(QStringLiteral("action"), "cost_once", 1500000),
                 QStringLiteral("新臺幣 1,500,000 元"));
        QCOMPARE(
            text(QStringLiteral("action"), "closes", QJsonArray{QStringLiteral("domain:D1/1-2")}),
            QStringLiteral("場域D1\u30001-2"));
        QCOMPARE(text(QStringLiteral("system"), "RF6", 3), QStringLiteral("3\u3000第 3 級"));
    }

    void sealedRuns()
    {
        Snapshot state = reportfixture::snapshot(1);
        const QString run = QStringLiteral("simulation_run");
        const auto text = [&](const char* field, const QJsonValue& value) {
            return factValueText(run, QString::fromLatin1(field), value, state, zh());
        };
        QCOMPARE(text("items",
                      QJsonObject{{QStringLiteral("1-1"), 1000},
                                  {QStringLiteral("1-2"), 620},
                                  {QStringLiteral("1-3"), 333}}),
                 QStringLiteral("1-1、1-2 62%、1-3 33.3%"));
        QCOMPARE(text("without", QJsonArray{}), QStringLiteral("（空白）"));
        QCOMPARE(text("algorithm", QStringLiteral("score")), QStringLiteral("以信任分數決定"));
        QCOMPARE(text("context", QStringLiteral("singular")), QStringLiteral("逐次單獨判斷"));
        QCOMPARE(text("state_seq", 1200), QStringLiteral("1,200"));
        const QJsonObject passed{{QStringLiteral("scenario"), QStringLiteral("S27")},
                                 {QStringLiteral("outcome"), QStringLiteral("passed")}};
        QVERIFY(text("outcomes", QJsonArray{passed}).contains(QStringLiteral("攻擊通過")));
        QCOMPARE(labelText({QString(labels::simulationSeal),
                            {QStringLiteral("R-01"),
                             QStringLiteral("52"),
                             QStringLiteral("7"),
                             QString(64, u'a')}},
                           reportfixture::guideline(),
                           zh()),
                 QStringLiteral("封存閘道模擬 R-01：52 個情境中有 7 個攻擊通過"));
        SimulationRun sealedRun;
        sealedRun.id =
            SimulationRunId{QUuid(QStringLiteral("{0198c1a0-0000-7000-8000-000000000002}"))};
        sealedRun.code = QStringLiteral("R-01");
        sealedRun.origin = RunOrigin::Assessment;
        sealedRun.scope = Scope::system(state.systems[0].id);
        sealedRun.without = QStringList{QStringLiteral("1-5")};
        state.simulationRuns.insert(sealedRun.id.toString(), sealedRun);
        QCOMPARE(factTitle(run, sealedRun.id.toString(), state, zh()), QStringLiteral("R-01"));
        QCOMPARE(runOriginText(sealedRun, state, zh()),
                 QStringLiteral("依評估現況、%1、拿掉 1-5").arg(state.systems[0].code));
    }

    void signOffs()
    {
        Snapshot state = reportfixture::snapshot(1);
        const QString kind = QStringLiteral("sign_off");
        const auto text = [&](const char* field, const QJsonValue& value) {
            return factValueText(kind, QString::fromLatin1(field), value, state, zh());
        };
        QCOMPARE(text("role", QStringLiteral("chief_auditor")), QStringLiteral("稽核主管"));
        QCOMPARE(text("subject", QStringLiteral("statement")), QStringLiteral("年度聲明書"));
        QCOMPARE(text("year", 2025), QStringLiteral("2025")); // not grouped
        QCOMPARE(text("state_seq", 1200), QStringLiteral("1,200"));
        QCOMPARE(text("signature", QStringLiteral("MAMCAQE=")), QStringLiteral("5 位元組"));
        QCOMPARE(text("time_stamp", QString()), QStringLiteral("（空白）"));
        SignOff one;
        one.id = SignOffId{QUuid(QStringLiteral("{0198c1a0-0000-7000-8000-000000000003}"))};
        one.code = QStringLiteral("S-01");
        one.subject = SignSubject::Statement;
        one.role = SignRole::Chairman;
        one.auditCode = QStringLiteral("Q-01");
        one.year = 2025;
        state.signOffs.insert(one.id.toString(), one);
        QCOMPARE(factTitle(kind, one.id.toString(), state, zh()), QStringLiteral("S-01"));
        QCOMPARE(signedText(one, zh()), QStringLiteral("年度聲明書 2025（Q-01）"));
        QCOMPARE(labelText({QString(labels::signOffAdd),
                            {one.code,
                             QStringLiteral("chairman"),
                             QStringLiteral("statement"),
                             QStringLiteral("聲明書.pdf"),
                             QStringLiteral("CN=x")}},
                           reportfixture::guideline(),
                           zh()),
                 QStringLiteral("簽核 S-01（董事長）：年度聲明書　聲明書.pdf"));
        QCOMPARE(labelText({QString(labels::signOffWithdraw), {one.code, QStringLiteral("ciso")}},
                           reportfixture::guideline(),
                           zh()),
                 QStringLiteral("撤回簽核 S-01（資安長）"));
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
