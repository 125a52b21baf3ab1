// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/checklistwriter.h"
#include "checklists/packloader.h"
#include "model/domain/checklistrules.h"
#include "packtexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace zt {

/// The shipped checklists; numbers, names and codes from the documents the packs restate.
class TestChecklistPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPackReadsWithEveryCheck();
    void everyPackSurvivesWriting();
    void everyTextIsInBothLanguages();
    void everySourceSection();
    void twseCounts();
    void twseGroups_data();
    void twseGroups();
    void twseParameters_data();
    void twseParameters();
    void twseTiers_data();
    void twseTiers();
    void twseTierTable();
    void twseMechanismCodes();
    void twseAuditKindsAndLegalBases();
    void twseRepeatedPoint();
    void twseOdditiesAreNoted();
    void twseStatesNoDeductions();

private:
    QList<PackPin> m_pins;
    Checklist m_twse;
};

namespace {

Checklist read(const QString& id)
{
    const auto pin = shippedChecklist(id);
    const auto list = pin ? readChecklist(pin->bytes, id) : Result<Checklist>(Checklist());
    return list.value_or(Checklist());
}

} // namespace

void TestChecklistPacks::initTestCase()
{
    const auto pins = shippedChecklists();
    QVERIFY(pins);
    m_pins = *pins;
    m_twse = read(QStringLiteral("twse-audit"));
    QCOMPARE(m_twse.id, QStringLiteral("twse-audit"));
}

void TestChecklistPacks::everyPackReadsWithEveryCheck()
{
    QVERIFY(!m_pins.isEmpty());
    for (const PackPin& pin : m_pins) {
        const auto checked = checkAndReadChecklist(pin.bytes, pin.id);
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().args.join(u' ')));
        QCOMPARE(checked->id, pin.id);
        QCOMPARE(checked->version, pin.version);
        QCOMPARE(checked->sha256, pin.sha256);
        const auto known = readChecklist(pin.bytes, pin.id);
        QVERIFY(known);
        QCOMPARE(known->sha256, pin.sha256);
        QCOMPARE(known->points.size(), checked->points.size());
    }
    const auto lost = shippedChecklist(QStringLiteral("lost"));
    QVERIFY(!lost);
    QVERIFY(lost.error().code == ErrorCode::PackMissing);
}

/// The same JSON, whatever the order of its properties.
void TestChecklistPacks::everyPackSurvivesWriting()
{
    for (const PackPin& pin : m_pins) {
        const QByteArray written = packOf(read(pin.id));
        QCOMPARE(QJsonDocument::fromJson(written), QJsonDocument::fromJson(pin.bytes));
    }
}

void TestChecklistPacks::everyTextIsInBothLanguages()
{
    for (const PackPin& pin : m_pins) {
        QMap<QString, Bilingual> texts;
        test::collect(QJsonDocument::fromJson(pin.bytes).object(), QString(), texts);
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const QString fault = test::faultOfWording(*it);
            QVERIFY2(fault.isEmpty(), qPrintable(pin.id + it.key() + u' ' + fault));
        }
    }
}

void TestChecklistPacks::everySourceSection()
{
    for (const PackPin& pin : m_pins) {
        const Checklist list = read(pin.id);
        for (const ChecklistPoint& point : list.points) {
            QVERIFY2(!point.sources.isEmpty(), qPrintable(point.id));
            for (const SourceRef& ref : point.sources) {
                QVERIFY2(list.source(ref.doc) && !ref.section.isEmpty(), qPrintable(point.id));
            }
        }
    }
}

void TestChecklistPacks::twseCounts()
{
    QCOMPARE(m_twse.points.size(), 77);
    QCOMPARE(distinctPoints(m_twse).size(), 76);
    QCOMPARE(m_twse.groups.size(), 15);
    QCOMPARE(m_twse.tiers.size(), 4);
    QMap<QStringList, int> bySets;
    qsizetype parameters = 0;
    for (const ChecklistPoint& point : m_twse.points) {
        ++bySets[point.appliesIf.tierSets];
        parameters += point.parameters.size();
        QVERIFY(point.excludedIf.isEmpty());
        QVERIFY2(!point.suggestedEvidence.isEmpty(), qPrintable(point.id));
    }
    QCOMPARE(parameters, 17);
    QCOMPARE(bySets,
             (QMap<QStringList, int>{{{QStringLiteral("all")}, 67},
                                     {{QStringLiteral("tiers_1_3")}, 7},
                                     {{QStringLiteral("tiers_1_2")}, 3}}));
}

void TestChecklistPacks::twseGroups_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* id, int points, const char* code, const char* name) {
        QTest::newRow(id) << points << QString::fromLatin1(code) << QString::fromUtf8(name);
    };
    row("RA", 2, "CC-11000", "風險評鑑管理");
    row("POL", 3, "CC-12000", "資訊安全政策");
    row("ORG", 3, "CC-13000", "安全組織");
    row("AST", 2, "CC-14000", "資產分類與控制");
    row("HR", 2, "", "人員安全");
    row("PHY", 2, "", "實體與環境安全");
    row("NET", 16, "CC-17000", "網路安全管理");
    row("OPS", 2, "CC-17000", "電腦系統及作業安全管理");
    row("ACC", 11, "CC-18000", "存取控制");
    row("DEV", 11, "CC-19000", "系統開發及維護");
    row("BCM", 6, "CC-20000", "持續營運管理");
    row("CMP", 2, "", "符合性");
    row("EMT", 5, "", "新興科技應用");
    row("T3", 7, "", "前三級證券商適用");
    row("T2", 3, "", "一二級證券商適用");
}

void TestChecklistPacks::twseGroups()
{
    QFETCH(const int, points);
    QFETCH(const QString, code);
    QFETCH(const QString, name);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const ChecklistGroup* group = m_twse.group(id);
    QVERIFY(group != nullptr);
    QCOMPARE(group->name.zh, name);
    QCOMPARE(group->mechanismCode, code);
    QVERIFY(!code.isEmpty() || !group->note.zh.isEmpty());
    int found = 0;
    for (const ChecklistPoint& point : m_twse.points) {
        if (point.group == id) {
            QCOMPARE(point.id, QStringLiteral("%1-%2").arg(id).arg(++found));
            QCOMPARE(point.mechanismCode, code);
        }
    }
    QCOMPARE(found, points);
}

void TestChecklistPacks::twseParameters_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value"); // as JSON
    const auto row = [](const char* point, const char* key, const char* value) {
        QTest::addRow("%s %s", point, key) << QString::fromLatin1(key) << QByteArray(value);
    };
    row("RA-2", "frequency_months", "[12]");
    row("AST-2", "frequency_months", "[12]");
    row("NET-8", "retention_years", "[3]");
    row("NET-14", "frequency", "[\"daily\"]");
    row("NET-16", "channels", "[[\"sms\",\"app\",\"email\"]]");
    row("ACC-4", "min_length", "[6]");
    row("ACC-4", "require", "[[\"letter\",\"digit\",\"symbol\"]]");
    row("ACC-4", "max_age_days", "[90]");
    row("ACC-5", "log_fields", "[[\"user_id\",\"login_datetime\"]]");
    row("ACC-8", "different_factor", "[true]");
    row("ACC-11", "retention_years", "[5]");
    row("DEV-4", "frequency_months", "[6]");
    row("DEV-6", "frequency_months", "[12]");
    row("CMP-1", "frequency_months", "[12]");
    row("CMP-1", "times_per_year", "[1]");
    row("EMT-5", "frequency_months", "[12]");
    row("T3-4", "frequency_by_tier", "[{\"1\":12,\"2\":24,\"3\":24}]");
}

void TestChecklistPacks::twseParameters()
{
    QFETCH(const QString, key);
    QFETCH(const QByteArray, value);
    const QString id = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const PointParameter* parameter = m_twse.point(id)->parameter(key);
    QVERIFY(parameter != nullptr);
    QCOMPARE(QJsonDocument(QJsonArray{parameter->value}).toJson(QJsonDocument::Compact), value);
}

void TestChecklistPacks::twseTiers_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("months"); // 0: not stated
    QTest::newRow("1") << 77 << 12;
    QTest::newRow("2") << 77 << 24;
    QTest::newRow("3") << 74 << 24;
    QTest::newRow("4") << 67 << 0;
}

void TestChecklistPacks::twseTiers()
{
    QFETCH(const int, points);
    QFETCH(const int, months);
    const int tier = QByteArray(QTest::currentDataTag()).toInt();
    int applying = 0;
    for (const PointApplicability& one : applicability(m_twse, {tier, {}, {}, {}})) {
        applying += one.applies == Tri::Yes ? 1 : 0;
        QVERIFY(one.applies != Tri::Unknown);
    }
    QCOMPARE(applying, points);
    QCOMPARE(healthCheckMonths(m_twse, tier).value_or(0), months);
    QCOMPARE(frequencyMonths(*m_twse.point(QStringLiteral("T3-4")), tier).value_or(0), months);
    QCOMPARE(frequencyMonths(*m_twse.point(QStringLiteral("DEV-4")), tier).value_or(0), 6);
    QVERIFY(!frequencyMonths(*m_twse.point(QStringLiteral("T3-3")), tier));
}

/// Every tier, unknown and unheard-of ones too, by every point: the two groups that name tiers by
/// their code, all others for everyone.
void TestChecklistPacks::twseTierTable()
{
    for (int tier = -1; tier <= 6; ++tier) {
        const QList<PointApplicability> found = applicability(m_twse, {tier, {}, {}, {}});
        QCOMPARE(found.size(), 77);
        for (qsizetype i = 0; i < found.size(); ++i) {
            const QString& id = m_twse.points[i].id;
            const int last = id.startsWith(QLatin1String("T2-"))   ? 2
                             : id.startsWith(QLatin1String("T3-")) ? 3
                                                                   : 6;
            const bool known = tier >= 1 && tier <= 4;
            const Tri wanted = last == 6 ? Tri::Yes
                                         : (!known         ? Tri::Unknown
                                            : tier <= last ? Tri::Yes
                                                           : Tri::No);
            QVERIFY2(found[i].applies == wanted, qPrintable(id));
            QCOMPARE(found[i].whyNot.isEmpty(), wanted == Tri::Yes);
            if (wanted != Tri::Yes) {
                const QString set = QStringLiteral("tiers_1_%1").arg(last);
                QCOMPARE(found[i].whyNot,
                         (QList<ApplicabilityReason>{{ApplicabilityPart::Tier, {set}}}));
            }
        }
    }
}

void TestChecklistPacks::twseMechanismCodes()
{
    const QMap<int, QString> wanted{{1, QStringLiteral("CC-11000")},
                                    {2, QStringLiteral("CC-12000")},
                                    {3, QStringLiteral("CC-13000")},
                                    {4, QStringLiteral("CC-14000")},
                                    {7, QStringLiteral("CC-17000")},
                                    {8, QStringLiteral("CC-18000")},
                                    {9, QStringLiteral("CC-19000")},
                                    {10, QStringLiteral("CC-20000")},
                                    {14, QStringLiteral("CC-23000")}};
    QMap<int, QString> found;
    for (const MechanismPoint& point : m_twse.mechanism) {
        found.insert(point.number, point.id);
    }
    QCOMPARE(found, wanted);
    QCOMPARE(m_twse.mechanism.size(), 9);
}

void TestChecklistPacks::twseAuditKindsAndLegalBases()
{
    QCOMPARE(m_twse.auditKinds.size(), 3);
    const QStringList names{
        QStringLiteral("年度資安例查"), QStringLiteral("選案查核"), QStringLiteral("專案查核")};
    const QList<qsizetype> triggers{0, 3, 0};
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(m_twse.auditKinds[i].id, QStringLiteral("AK%1").arg(i + 1));
        QCOMPARE(m_twse.auditKinds[i].name.zh, names[i]);
        QCOMPARE(m_twse.auditKinds[i].triggers.size(), triggers[i]);
    }
    QVERIFY(m_twse.auditKind(QStringLiteral("AK2")) == &m_twse.auditKinds[1]);
    QCOMPARE(m_twse.legalBases.size(), 2);
    QCOMPARE(m_twse.legalBases[0].name.zh, QStringLiteral("查核證券商作業辦法"));
    QVERIFY(m_twse.legalBases[1].text.zh.contains(QStringLiteral("台證（九一）稽字第003551號")));
}

void TestChecklistPacks::twseRepeatedPoint()
{
    const ChecklistPoint* first = m_twse.point(QStringLiteral("ACC-2"));
    const ChecklistPoint* again = m_twse.point(QStringLiteral("ACC-9"));
    QCOMPARE(again->sameAs, first->id);
    QCOMPARE(again->text, first->text);
    QVERIFY(&answeredAt(m_twse, *again) == first);
    QVERIFY(&answeredAt(m_twse, *first) == first);
    QVERIFY(!distinctPoints(m_twse).contains(again->id));
    QSet<QString> texts;
    for (const ChecklistPoint& point : m_twse.points) {
        texts.insert(point.text.zh);
    }
    QCOMPARE(texts.size(), 76);
}

/// Each where a reader of the point or list meets it.
void TestChecklistPacks::twseOdditiesAreNoted()
{
    const auto noteOf = [this](const char* id) {
        return m_twse.point(QString::fromLatin1(id))->note.zh;
    };
    QVERIFY(noteOf("ACC-9").contains(QStringLiteral("重複")));
    QVERIFY(noteOf("ORG-3").contains(QStringLiteral("13 家")) &&
            noteOf("ORG-3").contains(QStringLiteral("27 家")));
    QVERIFY(noteOf("T3-4").contains(QStringLiteral("滲透測試")));
    QVERIFY(noteOf("T3-7").contains(QStringLiteral("DEV-10")));
    QVERIFY(noteOf("ACC-4").contains(QStringLiteral("6 碼")));
    QVERIFY(noteOf("HR-2").contains(QStringLiteral("15 小時")));
    QVERIFY(m_twse.tier(4)->note.zh.contains(QStringLiteral("四級")));
    QString all;
    for (const GuidelineText& note : m_twse.notes) {
        all += note.text.zh;
    }
    for (const char* word :
         {"12 個主題", "13 類", "第 5、6、11、12、13 點", "第36條之2", "CC-23000"}) {
        QVERIFY2(all.contains(QString::fromUtf8(word)), word);
    }
}

void TestChecklistPacks::twseStatesNoDeductions()
{
    for (const ChecklistPoint& point : m_twse.points) {
        QVERIFY2(!point.deductionPoints, qPrintable(point.id));
        QVERIFY(point.obligation == Obligation::NotStated);
        QVERIFY(!point.effectiveFrom.isValid() && !point.effectiveTo.isValid());
    }
    for (const SourceRef& ref : m_twse.suggestions.sources) {
        QCOMPARE(m_twse.source(ref.doc)->kind, QStringLiteral("own"));
    }
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestChecklistPacks)
#include "tst_checklistpacks.moc"
