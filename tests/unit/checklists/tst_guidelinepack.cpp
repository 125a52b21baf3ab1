// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"
#include "packtexts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace zt {

/// The shipped pack, held against the numbers the sources print.
class TestGuidelinePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pinIsWhatTheFileSays();
    void readsEveryPart();
    void itemsPerPillarAndLevel();
    void cloudTable();
    void factorSentences();
    void factorBeginningsTellScoresApart();
    void conditions();
    void domainRules_data();
    void domainRules();
    void scenarios_data();
    void scenarios();
    void everyTextIsInBothLanguages();
    void everyTextHasASource();
    void odditiesAreNoted_data();
    void odditiesAreNoted();
    void overlapsAgreeWithDomains();

private:
    Guideline m_guideline;
    QByteArray m_bytes;
};

void TestGuidelinePack::initTestCase()
{
    const Result<PackPin> pin = shippedGuideline();
    QVERIFY(pin);
    m_bytes = pin->bytes;
    const Result<Guideline> read = checkAndReadGuideline(pin->bytes, QStringLiteral("pack.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().args.join(QLatin1String(" | "))));
    m_guideline = *read;
}

void TestGuidelinePack::pinIsWhatTheFileSays()
{
    QFile file(QStringLiteral(ZT_SOURCE_DIR "/checklists/packs/zt-guideline/1.0.0/pack.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const PackPin pin = shippedGuideline().value_or(PackPin{});
    QCOMPARE(pin.bytes, bytes);
    QCOMPARE(pin.id, m_guideline.id);
    QCOMPARE(pin.version, m_guideline.version);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(pin.sha256, QString::fromLatin1(hash));
    QCOMPARE(m_guideline.sha256, pin.sha256);
    // Taken at its word it says the same.
    const Result<Guideline> trusted = readGuideline(bytes, QStringLiteral("pack.json"));
    QVERIFY(trusted);
    QCOMPARE(trusted->sha256, m_guideline.sha256);
    QCOMPARE(trusted->id, m_guideline.id);
    QCOMPARE(trusted->items.size(), m_guideline.items.size());
}

void TestGuidelinePack::readsEveryPart()
{
    QCOMPARE(m_guideline.id, QStringLiteral("zt-guideline"));
    QCOMPARE(m_guideline.title.zh, QStringLiteral("金融業導入零信任架構參考指引"));
    QCOMPARE(m_guideline.pillars.size(), 5);
    QCOMPARE(m_guideline.levels.size(), 4);
    QCOMPARE(m_guideline.facts.size(), 9);
    QCOMPARE(m_guideline.domains.size(), 6);
    QCOMPARE(m_guideline.overlaps.size(), 13);
    QCOMPARE(m_guideline.scenarios.size(), 6);
    QCOMPARE(m_guideline.highRisk.size(), 3);
    QCOMPARE(m_guideline.lowImpact.size(), 2);
    QCOMPARE(m_guideline.factors.size(), factorCount);
    QCOMPARE(m_guideline.totalsNotes.size(), 2);
    QCOMPARE(m_guideline.items.size(), 36);
    QCOMPARE(m_guideline.cloudMatrix.size(), 36);
    QCOMPARE(m_guideline.emphases.size(), 3);
    QVERIFY(!m_guideline.notes.isEmpty());
    QStringList shortNames;
    for (const AdoptionDomain& domain : m_guideline.domains) {
        shortNames.append(domain.shortName.zh + domain.shortName.en);
    }
    QCOMPARE(shortNames.join(QLatin1Char(' ')),
             QStringLiteral("遠Rem 雲Cld 維Ops 應App 供Ven 跨Col"));
}

void TestGuidelinePack::itemsPerPillarAndLevel()
{
    QMap<QString, int> counts;
    for (const GuidelineItem& item : m_guideline.items) {
        ++counts[item.pillar];
        ++counts[item.level];
        QCOMPARE(item.id.left(1), item.pillar.right(1));
        QCOMPARE(item.name, item.capability);
    }
    const QMap<QString, int> printed{{QStringLiteral("P1"), 7},
                                     {QStringLiteral("P2"), 7},
                                     {QStringLiteral("P3"), 7},
                                     {QStringLiteral("P4"), 7},
                                     {QStringLiteral("P5"), 8},
                                     {QStringLiteral("I"), 12},
                                     {QStringLiteral("II"), 10},
                                     {QStringLiteral("III"), 9},
                                     {QStringLiteral("IV"), 5}};
    QCOMPARE(counts, printed);
}

void TestGuidelinePack::cloudTable()
{
    std::array<int, 4> counts{};
    QStringList silent;
    for (const CloudRow& row : m_guideline.cloudMatrix) {
        counts[0] += row.stated ? 1 : 0;
        counts[1] += row.iaas == Tri::Yes ? 1 : 0;
        counts[2] += row.paas == Tri::Yes ? 1 : 0;
        counts[3] += row.saas == Tri::Yes ? 1 : 0;
        if (!row.stated) {
            silent.append(row.item);
            QCOMPARE(row.iaas, Tri::Unknown);
            QVERIFY(!row.note.zh.isEmpty());
        }
    }
    QCOMPARE(counts, (std::array{31, 31, 29, 27}));
    QCOMPARE(silent.join(QLatin1Char(' ')), QStringLiteral("1-7 2-7 3-7 4-7 5-8"));
}

void TestGuidelinePack::factorSentences()
{
    QString shortNames;
    for (const Factor& factor : m_guideline.factors) {
        shortNames += factor.shortName.zh;
        QCOMPARE(int(factor.levels[0].score), 3);
        QCOMPARE(int(factor.levels[1].score), 2);
        QCOMPARE(int(factor.levels[2].score), 1);
    }
    QCOMPARE(shortNames, QStringLiteral("位置人員權限設備資料連線營運流程訓練技術財務"));
}

/// A score may be imported as the beginning of its sentence, so two characters must decide.
void TestGuidelinePack::factorBeginningsTellScoresApart()
{
    for (const Factor& factor : m_guideline.factors) {
        QSet<QString> zh;
        QSet<QString> en;
        for (const FactorLevel& level : factor.levels) {
            zh.insert(level.text.zh.left(3));
            en.insert(level.text.en.left(8));
        }
        QVERIFY2(zh.size() == 3, qPrintable(factor.id));
        QVERIFY2(en.size() == 3, qPrintable(factor.id));
    }
}

void TestGuidelinePack::conditions()
{
    QStringList ids;
    for (const ConditionText& condition : m_guideline.highRisk + m_guideline.lowImpact) {
        ids.append(condition.id);
    }
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("HR1 HR2 HR3 LI1 LI2"));
    QCOMPARE(m_guideline.rtoMinutesGreaterThan, 8 * 60);
}

void TestGuidelinePack::domainRules_data()
{
    QTest::addColumn<int>("domain");
    QTest::addColumn<QList<int>>("facts");
    const auto row = [](int domain, const QList<Fact>& facts) {
        QList<int> numbers;
        for (const Fact fact : facts) {
            numbers.append(static_cast<int>(fact));
        }
        QTest::addRow("D%d", domain + 1) << domain << numbers;
    };
    row(0, {Fact::StaffAccessFromOutside});
    row(1, {Fact::CloudServiceInUse});
    row(2, {Fact::OwnPrivilegedInfraAccounts});
    row(3, {Fact::BulkPersonalOrSensitiveData, Fact::UserAndAdminAccountsSeparated});
    row(4, {Fact::VendorOperatesSystem});
    row(5, {Fact::ExternalInstitutionUsers, Fact::ReachableFromInternet});
}

/// Every one of the 3^8 answers: all facts of the rule, in Kleene's logic.
void TestGuidelinePack::domainRules()
{
    QFETCH(const int, domain);
    QFETCH(const QList<int>, facts);
    const FactRule& rule = m_guideline.domains[domain].rule;
    for (int code = 0; code < 6561; ++code) {
        std::array<Tri, factCount> answers{};
        for (int i = 0, rest = code; i < factCount; ++i, rest /= 3) {
            answers[static_cast<size_t>(i)] = static_cast<Tri>(rest % 3);
        }
        Tri wanted = Tri::Yes;
        for (const int fact : facts) {
            wanted = triAnd(wanted, answers[static_cast<size_t>(fact)]);
        }
        QCOMPARE(evaluate(rule, answers), wanted);
    }
}

void TestGuidelinePack::scenarios_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QStringList>("apply");
    QTest::addColumn<QStringList>("doNotApply");
    const auto list = [](const char* ids) {
        return QString::fromLatin1(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QTest::newRow("SC1") << 0 << list("D1") << list("");
    QTest::newRow("SC2") << 1 << list("D2") << list("");
    QTest::newRow("SC3") << 2 << list("D2 D3") << list("");
    QTest::newRow("SC4") << 3 << list("D4") << list("");
    QTest::newRow("SC5") << 4 << list("D5") << list("");
    QTest::newRow("SC6") << 5 << list("") << list("D6");
}

/// Exactly the source's answer: what it names applies, what it excludes does not, and about the
/// rest nothing is claimed.
void TestGuidelinePack::scenarios()
{
    QFETCH(const int, index);
    QFETCH(const QStringList, apply);
    QFETCH(const QStringList, doNotApply);
    const WorkedScenario& scenario = m_guideline.scenarios[index];
    QCOMPARE(scenario.expectedApplicable, apply);
    QCOMPARE(scenario.expectedNotApplicable, doNotApply);
    for (const AdoptionDomain& domain : m_guideline.domains) {
        const Tri wanted = apply.contains(domain.id)
                               ? Tri::Yes
                               : (doNotApply.contains(domain.id) ? Tri::No : Tri::Unknown);
        QVERIFY2(evaluate(domain.rule, scenario.facts) == wanted, qPrintable(domain.id));
    }
    QCOMPARE(scenario.cloudModel, index == 1 ? CloudModel::Paas : CloudModel::Unknown);
}

void TestGuidelinePack::everyTextIsInBothLanguages()
{
    QMap<QString, Bilingual> texts;
    test::collect(QJsonDocument::fromJson(m_bytes).object(), QString(), texts);
    QVERIFY(texts.size() > 250);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString fault = test::faultOfWording(*it);
        QVERIFY2(fault.isEmpty(), qPrintable(it.key() + QLatin1String(": ") + fault));
    }
}

void TestGuidelinePack::everyTextHasASource()
{
    const auto check = [this](const auto& list) {
        return std::all_of(list.begin(), list.end(), [this](const auto& text) {
            return !text.sources.isEmpty() &&
                   std::all_of(
                       text.sources.begin(), text.sources.end(), [this](const SourceRef& ref) {
                           return m_guideline.source(ref.doc) != nullptr && !ref.section.isEmpty();
                       });
        });
    };
    QVERIFY(check(m_guideline.pillars) && check(m_guideline.levels) && check(m_guideline.facts));
    QVERIFY(check(m_guideline.domains) && check(m_guideline.overlaps) &&
            check(m_guideline.scenarios));
    QVERIFY(check(m_guideline.highRisk) && check(m_guideline.lowImpact) &&
            check(m_guideline.factors));
    QVERIFY(check(m_guideline.totalsNotes) && check(m_guideline.items) &&
            check(m_guideline.cloudMatrix));
    QVERIFY(check(m_guideline.emphases) && check(m_guideline.notes));
}

void TestGuidelinePack::odditiesAreNoted_data()
{
    QTest::addColumn<QString>("id");
    for (const char* id :
         {"RF1", "RF4", "IF4", "IF5", "TR", "TI", "1-2", "1-4", "3-3", "D3", "D5", "SC3", "SC5"}) {
        QTest::newRow(id) << QString::fromLatin1(id);
    }
}

void TestGuidelinePack::odditiesAreNoted()
{
    QFETCH(const QString, id);
    QList<GuidelineText> all = m_guideline.totalsNotes;
    const auto add = [&all](const auto& list) {
        for (const auto& text : list) {
            all.append(text);
        }
    };
    add(m_guideline.factors);
    add(m_guideline.items);
    add(m_guideline.domains);
    add(m_guideline.scenarios);
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const GuidelineText& t) { return t.id == id; });
    QVERIFY(found != all.end());
    QVERIFY(!found->note.zh.isEmpty() && !found->note.en.isEmpty());
}

void TestGuidelinePack::overlapsAgreeWithDomains()
{
    for (const DomainOverlap& overlap : m_guideline.overlaps) {
        for (const AdoptionDomain& domain : m_guideline.domains) {
            if (domain.id == overlap.from) {
                QVERIFY2(domain.mayOverlapWith.contains(overlap.with), qPrintable(overlap.id));
            }
            if (domain.id == overlap.with) {
                QVERIFY2(domain.mayOverlapWith.contains(overlap.from), qPrintable(overlap.id));
            }
        }
    }
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestGuidelinePack)
#include "tst_guidelinepack.moc"
