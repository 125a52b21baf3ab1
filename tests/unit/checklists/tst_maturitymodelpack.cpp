// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"
#include "model/domain/cisalens.h"
#include "packtexts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace zt {

/// The shipped CISA pack, held against the numbers and names of the model's version 2.0.
class TestMaturityModelPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pinIsWhatTheFileSays();
    void countsOfTheModel();
    void stagesAndLevels();
    void rows_data();
    void rows();
    void everyItemSpeaksSomewhere();
    void mappingIsMarkedAsOwn();
    void everyTextIsInBothLanguages();
    void stageTextsAreAllDifferent();
    void everyEntryHasASource();
    void odditiesAreNoted();
    void lensOverTheShippedPacks_data();
    void lensOverTheShippedPacks();

private:
    MaturityModel m_model;
    Guideline m_guideline;
    QByteArray m_bytes;
};

void TestMaturityModelPack::initTestCase()
{
    const Result<PackPin> pin = shippedMaturityModel();
    QVERIFY(pin);
    m_bytes = pin->bytes;
    const Result<MaturityModel> read =
        checkAndReadMaturityModel(pin->bytes, QStringLiteral("pack.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().args.join(QLatin1String(" | "))));
    m_model = *read;
    const PackPin guideline = shippedGuideline().value_or(PackPin{});
    m_guideline = readGuideline(guideline.bytes, QStringLiteral("guideline")).value_or(Guideline{});
    QCOMPARE(m_guideline.items.size(), 36);
}

void TestMaturityModelPack::pinIsWhatTheFileSays()
{
    QFile file(QStringLiteral(ZT_SOURCE_DIR "/checklists/packs/cisa-ztmm/2.0.0/pack.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const PackPin pin = shippedMaturityModel().value_or(PackPin{});
    QCOMPARE(pin.bytes, bytes);
    QCOMPARE(pin.id, m_model.id);
    QCOMPARE(pin.version, m_model.version);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(pin.sha256, QString::fromLatin1(hash));
    QCOMPARE(m_model.sha256, pin.sha256);
}

void TestMaturityModelPack::countsOfTheModel()
{
    QMap<QString, int> functions;
    QMap<QString, int> crossCutting;
    for (const CisaRow& row : m_model.rows) {
        ++(row.kind == CisaRow::Kind::Function ? functions : crossCutting)[row.pillar];
    }
    const QMap<QString, int> printed{{QStringLiteral("ID"), 4},
                                     {QStringLiteral("DV"), 4},
                                     {QStringLiteral("NW"), 4},
                                     {QStringLiteral("AP"), 5},
                                     {QStringLiteral("DT"), 5}};
    QCOMPARE(functions, printed);
    QCOMPARE(crossCutting.values(), QList<int>(5, 3));
    QCOMPARE(m_model.rows.size(), 22 + 15);
    QCOMPARE(m_model.capabilities.size(), 3);
    QCOMPARE((m_model.rows.size() + m_model.capabilities.size()) * stageCount, 160);
}

void TestMaturityModelPack::stagesAndLevels()
{
    QStringList seen;
    for (const CisaStage& stage : m_model.stages) {
        QCOMPARE(m_model.stage(stage.order), &stage);
        seen.append(QString::number(stage.order) + QLatin1Char(' ') + stage.name.en +
                    QLatin1Char(' ') + stage.name.zh + QLatin1Char(' ') + stage.guidelineLevel);
    }
    QCOMPARE(seen.join(QLatin1String(", ")),
             QStringLiteral("1 Traditional 傳統 I, 2 Initial 起始 II, 3 Advanced 進階 III, "
                            "4 Optimal 最佳化 IV"));
    for (const Level& level : m_guideline.levels) {
        QCOMPARE(m_model.stage(level.order)->guidelineLevel, level.id);
    }
}

namespace {

/// A row as the model prints it, with the items that the editors hold to speak for it, and what
/// version 2.0 did to it: N = new function, otherwise the former name.
void printed(const char* id, const char* name, const char* items, const char* change = "")
{
    QTest::newRow(id) << QString::fromLatin1(name) << QString::fromLatin1(items)
                      << QString::fromLatin1(change);
}

void identityAndDevices()
{
    printed("ID-AUTHN", "Authentication", "1-1 1-2");
    printed("ID-STORES", "Identity Stores", "1-3 1-4");
    printed("ID-RISK", "Risk Assessments", "1-5");
    printed("ID-ACCESS", "Access Management", "1-5", "N");
    printed("ID-VIS", "", "1-6");
    printed("ID-AUTO", "", "1-7");
    printed("ID-GOV", "", "1-7");
    printed("DV-COMPL", "Policy Enforcement & Compliance Monitoring", "2-1 2-2", "N");
    printed("DV-SCRM", "Asset & Supply Chain Risk Management", "2-1 2-3", "N");
    printed("DV-RSRC", "Resource Access", "2-4", "Data Access");
    printed("DV-THREAT", "Device Threat Protection", "2-5", "N");
    printed("DV-VIS", "", "2-6");
    printed("DV-AUTO", "", "2-7");
    printed("DV-GOV", "", "2-7");
}

void networks()
{
    printed("NW-SEG", "Network Segmentation", "3-1 3-2");
    printed("NW-TRAFFIC", "Network Traffic Management", "3-3", "N");
    printed("NW-CRYPTO", "Traffic Encryption", "3-4", "Encryption");
    printed("NW-RESIL", "Network Resilience", "3-5", "N");
    printed("NW-VIS", "", "3-6");
    printed("NW-AUTO", "", "3-7");
    printed("NW-GOV", "", "3-7");
}

void applicationsAndData()
{
    printed("AP-ACCESS", "Application Access", "4-1 4-2", "Access Authorization");
    printed("AP-THREAT", "Application Threat Protections", "4-3", "Threat Protections");
    printed("AP-REACH", "Accessible Applications", "", "Accessibility");
    printed("AP-DEVOPS", "Secure Application Development and Deployment Workflow", "4-5", "N");
    printed("AP-TEST", "Application Security Testing", "4-4", "Application Security");
    printed("AP-VIS", "", "4-6");
    printed("AP-AUTO", "", "4-7");
    printed("AP-GOV", "", "4-7");
    printed("DT-INV", "Data Inventory Management", "5-1 5-2 5-3");
    printed("DT-CAT", "Data Categorization", "5-3", "N");
    printed("DT-AVAIL", "Data Availability", "5-4", "N");
    printed("DT-ACCESS", "Data Access", "5-5");
    printed("DT-CRYPTO", "Data Encryption", "5-6");
    printed("DT-VIS", "", "5-7");
    printed("DT-AUTO", "", "5-8");
    printed("DT-GOV", "", "5-8");
}

/// The name that every row of a capability bears; empty for a function.
QString capabilityName(const QString& row)
{
    const QString kind = row.section(QLatin1Char('-'), 1);
    if (kind == QLatin1String("VIS")) {
        return QStringLiteral("Visibility and Analytics");
    }
    if (kind == QLatin1String("AUTO")) {
        return QStringLiteral("Automation and Orchestration");
    }
    return kind == QLatin1String("GOV") ? QStringLiteral("Governance") : QString();
}

} // namespace

void TestMaturityModelPack::rows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("items");
    QTest::addColumn<QString>("change");
    identityAndDevices();
    networks();
    applicationsAndData();
}

void TestMaturityModelPack::rows()
{
    QFETCH(const QString, name);
    QFETCH(const QString, items);
    QFETCH(const QString, change);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const CisaRow* row = m_model.row(id);
    QVERIFY(row != nullptr);
    QCOMPARE(row->pillar, id.left(2));
    QCOMPARE(row->items, items.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    const QString capability = capabilityName(id);
    QCOMPARE(row->kind == CisaRow::Kind::Function, capability.isEmpty());
    if (capability.isEmpty()) {
        QCOMPARE(row->name.en, name);
        QVERIFY(row->capability.isEmpty());
    } else {
        QCOMPARE(row->name.en, capability + QLatin1String(" Capability"));
        QCOMPARE(row->capability, QLatin1String("X-") + id.section(QLatin1Char('-'), 1));
    }
    const QString former = change.isEmpty() ? QString() : QLatin1String("Formerly ") + change;
    QCOMPARE(row->change.en,
             change == QLatin1String("N") ? QStringLiteral("New Function") : former);
}

/// All 36 items are mapped, to rows of their own pillar, and no others are named.
void TestMaturityModelPack::everyItemSpeaksSomewhere()
{
    QSet<QString> mapped;
    for (const CisaRow& row : m_model.rows) {
        for (const QString& id : row.items) {
            const GuidelineItem* item = m_guideline.item(id);
            QVERIFY2(item != nullptr, qPrintable(id));
            const qsizetype pillar = item->pillar.right(1).toLongLong() - 1;
            QCOMPARE(m_model.pillars.at(pillar).id, row.pillar);
            mapped.insert(id);
        }
    }
    QCOMPARE(mapped.size(), 36);
}

void TestMaturityModelPack::mappingIsMarkedAsOwn()
{
    QCOMPARE(m_model.mapping.guideline, m_guideline.id);
    QVERIFY(m_model.mapping.text.zh.contains(QStringLiteral("編者")));
    QVERIFY(!m_model.mapping.sources.isEmpty());
    for (const SourceRef& ref : m_model.mapping.sources) {
        QCOMPARE(m_model.source(ref.doc)->kind, QStringLiteral("own"));
    }
    for (const char* id : {"ID-AUTHN", "ID-STORES", "DV-SCRM", "AP-REACH"}) {
        const CisaRow* row = m_model.row(QString::fromLatin1(id));
        QVERIFY2(!row->itemsNote.zh.isEmpty() && !row->itemsNote.en.isEmpty(), id);
    }
}

void TestMaturityModelPack::everyTextIsInBothLanguages()
{
    QMap<QString, Bilingual> texts;
    test::collect(QJsonDocument::fromJson(m_bytes).object(), QString(), texts);
    QVERIFY(texts.size() > 160 + 37 + 5 + 4 + 3);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString fault = test::faultOfWording(*it);
        QVERIFY2(fault.isEmpty(), qPrintable(it.key() + QLatin1String(": ") + fault));
    }
}

/// A description copied to a second place would be a slip of the pen.
void TestMaturityModelPack::stageTextsAreAllDifferent()
{
    QSet<QString> zh;
    QSet<QString> en;
    const auto add = [&](const StageTexts& stages) {
        for (const Bilingual& text : stages) {
            zh.insert(text.zh);
            en.insert(text.en);
        }
    };
    for (const CisaRow& row : m_model.rows) {
        add(row.stages);
    }
    for (const CisaCapability& capability : m_model.capabilities) {
        add(capability.stages);
    }
    QCOMPARE(zh.size(), 160);
    QCOMPARE(en.size(), 160);
}

void TestMaturityModelPack::everyEntryHasASource()
{
    const auto check = [this](const auto& list) {
        for (const auto& one : list) {
            QVERIFY2(!one.sources.isEmpty(), qPrintable(one.id));
            for (const SourceRef& ref : one.sources) {
                QVERIFY2(m_model.source(ref.doc) != nullptr, qPrintable(one.id));
                QVERIFY2(!ref.section.isEmpty(), qPrintable(one.id));
            }
        }
    };
    check(m_model.stages);
    check(m_model.pillars);
    check(m_model.capabilities);
    check(m_model.rows);
    check(m_model.notes);
}

void TestMaturityModelPack::odditiesAreNoted()
{
    QString all;
    for (const GuidelineText& note : m_model.notes) {
        all += note.text.zh + note.text.en;
    }
    // the briefing's number and the model's own; the basis of the texts; the stages' other names
    for (const char* word : {"200", "160", "兩份公開轉錄", "「初始」、「理想」"}) {
        QVERIFY2(all.contains(QString::fromUtf8(word)), word);
    }
}

void TestMaturityModelPack::lensOverTheShippedPacks_data()
{
    QTest::addColumn<int>("standing");
    QTest::addColumn<QString>("stages"); // per row, - where it is to be answered
    QTest::addColumn<QString>("pillars");
    const auto row =
        [](const char* name, LensStanding standing, const char* stages, const char* p) {
            QTest::newRow(name) << static_cast<int>(standing) << QString::fromLatin1(stages)
                                << QString::fromLatin1(p);
        };
    // identity, devices, networks, applications, data; functions first
    row("all implemented",
        LensStanding::Implemented,
        "2122344 2123344 2213344 23-22344 31121344",
        "1 1 1 - 1");
    row("none implemented",
        LensStanding::NotImplemented,
        "00----- 00----- 0-0---- 0------- 000-0---",
        "- - - - -");
    row("nothing assessed",
        LensStanding::NotAssessed,
        "------- ------- ------- -------- --------",
        "- - - - -");
    row("nothing applies",
        LensStanding::NotApplicable,
        "------- ------- ------- -------- --------",
        "- - - - -");
}

/// The whole way once: items of the guideline pack, with its levels, seen through the CISA pack.
void TestMaturityModelPack::lensOverTheShippedPacks()
{
    QFETCH(const int, standing);
    QFETCH(QString, stages);
    QFETCH(const QString, pillars);
    QHash<QString, int> orderOf;
    for (const Level& level : m_guideline.levels) {
        orderOf.insert(level.id, level.order);
    }
    LensItems items;
    for (const GuidelineItem& item : m_guideline.items) {
        items.insert(item.id, {orderOf.value(item.level), static_cast<LensStanding>(standing)});
    }
    const CisaLens lens = cisaLens(m_model, items, {});
    QString seen;
    for (const LensRow& row : lens.rows) {
        seen += row.stage ? QString::number(*row.stage) : QStringLiteral("-");
    }
    QCOMPARE(seen, stages.remove(QLatin1Char(' ')));
    QStringList levels;
    for (const LensSummary& summary : lens.pillars) {
        levels += summary.stage ? QString::number(*summary.stage) : QStringLiteral("-");
    }
    QCOMPARE(levels.join(QLatin1Char(' ')), pillars);
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestMaturityModelPack)
#include "tst_maturitymodelpack.moc"
