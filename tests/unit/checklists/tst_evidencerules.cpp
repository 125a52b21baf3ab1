// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/evidencerulespack.h"
#include "jsonedit.h"
#include "packtexts.h"

#include <QSet>
#include <QTest>

namespace zt {

/// The shipped rules for evidence against the numbers of their sources, and broken ones.
class TestEvidenceRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfTheSources_data();
    void numbersOfTheSources();
    void everyRuleHasItsTest();
    void pointsAreRealPoints();
    void everyTextInBothLanguages();
    void ownNumbersAreMarked();
    void openNumbersAreSaid();
    void broken_data();
    void broken();
    void anotherNameIsRefused();
};

namespace {

QByteArray bytesOf(const char* name)
{
    return shippedEvidenceRulesPack(QLatin1String(name)).value_or(PackPin{}).bytes;
}

EvidenceRuleSet setOf(const QString& name)
{
    return shippedEvidenceRules(name).value_or(EvidenceRuleSet{});
}

const EvidenceRule* ruleOf(const EvidenceRuleSet& set, const QString& analysis, const QString& id)
{
    for (const EvidenceRule& rule : set.rules) {
        if (toKey(rule.kind) == analysis && rule.id == id) {
            return &rule;
        }
    }
    return nullptr;
}

} // namespace

/// As identity.json and twse-audit.json have them.
void TestEvidenceRules::numbersOfTheSources_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("doc");
    QTest::newRow("PW1, ACC-4") << "twse"
                                << "accounts/password-age"
                                << "max_age_days" << 90 << "TWSE-AUDIT";
    QTest::newRow("PW3") << "twse"
                         << "accounts/idle-suspend"
                         << "max_idle_months" << 6 << "TWSE-RULE";
    QTest::newRow("TN1") << "tainan"
                         << "accounts/password-age"
                         << "max_age_months" << 3 << "TAINAN";
    QTest::newRow("TN2") << "tainan"
                         << "accounts/idle-suspend"
                         << "max_idle_months" << 6 << "TAINAN";
    QTest::newRow("TN3") << "tainan"
                         << "accounts/idle-delete"
                         << "max_idle_months" << 12 << "TAINAN";
    QTest::newRow("CS1") << "twse"
                         << "logins/repeated-failures"
                         << "max_failed_attempts" << 3 << "TWCA-ID";
    QTest::newRow("NET-8") << "twse"
                           << "firewall/retention"
                           << "min_retention_years" << 3 << "TWSE-AUDIT";
    QTest::newRow("DEV-4") << "twse"
                           << "vulnerability-scans/half-yearly"
                           << "max_gap_months" << 6 << "TWSE-AUDIT";
    QTest::newRow("BR 6.1.5, RSA") << "twse"
                                   << "certificates/key-strength"
                                   << "min_rsa_bits" << 2048 << "CABF-BR";
}

void TestEvidenceRules::numbersOfTheSources()
{
    QFETCH(QString, set);
    QFETCH(QString, rule);
    QFETCH(QString, key);
    QFETCH(QString, doc);
    const EvidenceRuleSet rules = setOf(set);
    const EvidenceRule* found = ruleOf(rules, rule.section(u'/', 0, 0), rule.section(u'/', 1));
    QVERIFY(found != nullptr);
    bool there = false;
    for (const RuleParameter& parameter : found->parameters) {
        if (parameter.key == key) {
            there = true;
            QVERIFY(parameter.number);
            QTEST(*parameter.number, "value");
            QCOMPARE(parameter.sources.first().doc, doc);
        }
    }
    QVERIFY(there);
}

void TestEvidenceRules::everyRuleHasItsTest()
{
    const QStringList names = shippedEvidenceRuleNames();
    for (const QString& name : names) {
        const auto set = shippedEvidenceRules(name);
        QVERIFY2(set, qPrintable(set ? QString() : set.error().args.join(u' ')));
        QCOMPARE(set->sha256.size(), 64);
        QVERIFY(!set->rules.isEmpty());
    }
}

void TestEvidenceRules::pointsAreRealPoints()
{
    const auto pins = shippedChecklists();
    QVERIFY(pins);
    QSet<QString> points;
    for (const PackPin& pin : *pins) {
        const auto list = readChecklist(pin.bytes, pin.id);
        QVERIFY(list);
        for (const auto& point : list->points) {
            points.insert(point.id);
        }
    }
    const EvidenceRuleSet set = setOf(QStringLiteral("twse"));
    for (const EvidenceRule& rule : set.rules) {
        for (const QString& point : rule.points) {
            QVERIFY2(points.contains(point), qPrintable(rule.id + u' ' + point));
        }
    }
}

void TestEvidenceRules::everyTextInBothLanguages()
{
    for (const char* name : {"twse", "tainan"}) {
        QMap<QString, Bilingual> texts;
        test::collect(QJsonDocument::fromJson(bytesOf(name)).object(), QString(), texts);
        QVERIFY(texts.size() > 5);
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            QVERIFY2(test::hasHan(text->zh), qPrintable(text.key()));
            QVERIFY2(!test::hasHan(text->en) && !text->en.isEmpty(), qPrintable(text.key()));
        }
    }
}

/// What the editors chose themselves is named by the document that says so.
void TestEvidenceRules::ownNumbersAreMarked()
{
    const EvidenceRuleSet set = setOf(QStringLiteral("twse"));
    for (const EvidenceRule& rule : set.rules) {
        const bool byEditors =
            rule.sources.size() == 1 && rule.sources.first().doc == QLatin1String("DOMAIN");
        QVERIFY2(rule.own == byEditors, qPrintable(rule.id));
    }
}

/// Where no source names a number, the set has none either, and says so.
void TestEvidenceRules::openNumbersAreSaid()
{
    QStringList open;
    const EvidenceRuleSet set = setOf(QStringLiteral("twse"));
    const QList<AnalysisKind> kinds{
        AnalysisKind::Certificates, AnalysisKind::Firewall, AnalysisKind::VulnerabilityScans};
    for (const EvidenceRule& rule : set.rules) {
        for (const RuleParameter& parameter : rule.parameters) {
            if (kinds.contains(rule.kind) && parameter.isOpen()) {
                open.append(rule.id + u'.' + parameter.key);
                QVERIFY2(!parameter.note.zh.isEmpty(), qPrintable(parameter.key));
            }
        }
    }
    QCOMPARE(open,
             (QStringList{QStringLiteral("days-left.min_days_left"),
                          QStringLiteral("idle.max_idle_days"),
                          QStringLiteral("reviewed.max_review_months"),
                          QStringLiteral("age.max_days_critical"),
                          QStringLiteral("age.max_days_high"),
                          QStringLiteral("age.max_days_medium"),
                          QStringLiteral("age.max_days_low")}));
}

void TestEvidenceRules::broken_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("by");
    QTest::addColumn<QString>("place");
    const QJsonValue gone(QJsonValue::Undefined);
    QTest::newRow("no such test") << "/evidence_rules/0/id"
                                  << QJsonValue(QLatin1String("password-colour"))
                                  << "/evidence_rules/0/id";
    QTest::newRow("no such analysis")
        << "/evidence_rules/0/analysis" << QJsonValue(QLatin1String("weather"))
        << "/evidence_rules/0/analysis";
    QTest::newRow("twice") << "/evidence_rules/1/id" << QJsonValue(QLatin1String("password-age"))
                           << "/evidence_rules/1/id";
    QTest::newRow("no such parameter")
        << "/evidence_rules/0/parameters/0/key" << QJsonValue(QLatin1String("max_idle_days"))
        << "/evidence_rules/0/parameters/0/key";
    QTest::newRow("another unit") << "/evidence_rules/0/parameters/0/unit"
                                  << QJsonValue(QLatin1String("hours"))
                                  << "/evidence_rules/0/parameters/0/unit";
    QTest::newRow("out of range") << "/evidence_rules/0/parameters/0/value" << QJsonValue(0)
                                  << "/evidence_rules/0/parameters/0/value";
    QTest::newRow("no number") << "/evidence_rules/0/parameters/0/value"
                               << QJsonValue(QLatin1String("ninety"))
                               << "/evidence_rules/0/parameters/0/value";
    QTest::newRow("parameter missing")
        << "/evidence_rules/0/parameters/0" << gone << "/evidence_rules/0/parameters";
    QTest::newRow("source of a rule")
        << "/evidence_rules/0/sources/0/doc" << QJsonValue(QLatin1String("NOWHERE"))
        << "/evidence_rules/0/sources/0/doc";
    QTest::newRow("source of a parameter")
        << "/evidence_rules/0/parameters/0/sources/0/doc" << QJsonValue(QLatin1String("NOWHERE"))
        << "/evidence_rules/0/parameters/0/sources/0/doc";
    QTest::newRow("a key of nobody")
        << "/evidence_rules/0/colour" << QJsonValue(QLatin1String("red")) << "/evidence_rules/0";
    QTest::newRow("a number left open that is not for the asking")
        << "/evidence_rules/0/parameters/0/value" << QJsonValue(QJsonValue::Null)
        << "/evidence_rules/0/parameters/0/value";
    QTest::newRow("no rules") << "/evidence_rules" << QJsonValue(QJsonArray()) << "/evidence_rules";
}

void TestEvidenceRules::broken()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, by);
    QFETCH(QString, place);
    const auto read = checkAndReadEvidenceRules(test::packWith(bytesOf("twse"), pointer, by),
                                                QStringLiteral("own.json"));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    QVERIFY2(read.error().args.value(1).startsWith(place),
             qPrintable(read.error().args.join(u' ')));
}

void TestEvidenceRules::anotherNameIsRefused()
{
    const auto read = shippedEvidenceRules(QStringLiteral("mars"));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::NoSuchChoice);
    QCOMPARE(read.error().args,
             (QStringList{QStringLiteral("--rules"),
                          QStringLiteral("mars"),
                          QStringLiteral("twse, tainan")}));
}

} // namespace zt

QTEST_APPLESS_MAIN(zt::TestEvidenceRules)
#include "tst_evidencerules.moc"
