// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "model/domain/certificateanalysis.h"

#include <QTest>

namespace zt {

using namespace analysistest;

using Kind = Ruling::Kind;

/// Certificates as values, the verdicts worked out by hand, on 18 July 2026.
class TestCertificateAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classes_data();
    void classes();
    void dates_data();
    void dates();
    void daysLeft_data();
    void daysLeft();
    void keys_data();
    void keys();
    void digests();
    void subjects_data();
    void subjects();
    void sites();
    void chainsAndNames();
    void authorities();
    void unreadable();
    void series();
    void anUnaffectedRowChangesNothing();
};

namespace {

const QDate today(2026, 7, 18);

EvidenceRule rule(const char* id, const QList<RuleParameter>& parameters = {})
{
    return ruleOf(AnalysisKind::Certificates, id, parameters);
}

EvidenceRule evRule()
{
    return rule("site-class", {wordsOf("site_class", {QStringLiteral("EV")}, "classes")});
}

EvidenceRule digestRule()
{
    return rule(
        "signature-digest",
        {wordsOf("digests", {QStringLiteral("sha256"), QStringLiteral("sha384")}, "digests")});
}

CertificateRow sound()
{
    CertificateRow row;
    row.row = 1;
    row.subject = QStringLiteral("www.pem www.example.tw");
    row.validation = ValidationClass::ExtendedValidated;
    row.owner = {true, false, true, true, true};
    row.notBefore = QDate(2026, 1, 1);
    row.notAfter = QDate(2026, 12, 31);
    row.keyKind = QStringLiteral("RSA");
    row.keyBits = 2048;
    row.digest = QStringLiteral("sha256");
    row.isTrusted = true;
    row.namesWanted = {QStringLiteral("www.example.tw")};
    row.customerSite = true;
    return row;
}

int kindOf(const EvidenceRule& rule, const CertificateRow& row)
{
    return int(judgeCertificate(rule, row, today).kind);
}

} // namespace

/// The reserved identifiers of the CA/Browser Forum.
void TestCertificateAnalysis::classes_data()
{
    QTest::addColumn<QStringList>("policies");
    QTest::addColumn<QString>("validation");
    const QString own = QStringLiteral("1.3.6.1.4.1.40869.1.1.22.3");
    QTest::newRow("EV") << QStringList{own, QStringLiteral("2.23.140.1.1")} << "EV";
    QTest::newRow("DV") << QStringList{QStringLiteral("2.23.140.1.2.1")} << "DV";
    QTest::newRow("OV") << QStringList{QStringLiteral("2.23.140.1.2.2"), own} << "OV";
    QTest::newRow("IV") << QStringList{QStringLiteral("2.23.140.1.2.3")} << "IV";
    QTest::newRow("an authority's own") << QStringList{own} << "";
    QTest::newRow("none") << QStringList{} << "";
    QTest::newRow("one that begins alike") << QStringList{QStringLiteral("2.23.140.1.1.1")} << "";
}

void TestCertificateAnalysis::classes()
{
    QFETCH(QStringList, policies);
    const auto validation = validationClassOf(policies);
    QTEST(validation ? toKey(*validation) : QString(), "validation");
}

void TestCertificateAnalysis::dates_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("kind");
    const QDate long_ago(2025, 1, 1);
    QTest::newRow("ends tomorrow") << long_ago << today.addDays(1) << int(Kind::Holds);
    QTest::newRow("ends today") << long_ago << today << int(Kind::Holds);
    QTest::newRow("ended yesterday") << long_ago << today.addDays(-1) << int(Kind::Exception);
    QTest::newRow("begins today") << today << today.addYears(1) << int(Kind::Holds);
    QTest::newRow("begins tomorrow")
        << today.addDays(1) << today.addYears(1) << int(Kind::Exception);
    QTest::newRow("not told") << QDate() << QDate() << int(Kind::CannotJudge);
}

void TestCertificateAnalysis::dates()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    CertificateRow row = sound();
    row.notBefore = from;
    row.notAfter = until;
    QTEST(kindOf(rule("validity"), row), "kind");
}

void TestCertificateAnalysis::daysLeft_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("kind");
    QTest::newRow("91") << "2026-10-17" << 90 << int(Kind::Holds);
    QTest::newRow("90") << "2026-10-16" << 90 << int(Kind::Holds);
    QTest::newRow("89") << "2026-10-15" << 90 << int(Kind::Exception);
    QTest::newRow("the last day") << "2026-07-18" << 90 << int(Kind::Exception);
    QTest::newRow("over") << "2026-07-17" << 90 << int(Kind::NotConcerned);
    QTest::newRow("nobody stated a number") << "2026-07-19" << 0 << int(Kind::CannotJudge);
}

void TestCertificateAnalysis::daysLeft()
{
    QFETCH(QString, until);
    QFETCH(int, least);
    CertificateRow row = sound();
    row.notAfter = QDate::fromString(until, Qt::ISODate);
    RuleParameter parameter = numberOf("min_days_left", least, "days");
    if (least == 0) {
        parameter.number.reset();
    }
    QTEST(kindOf(rule("days-left", {parameter}), row), "kind");
}

void TestCertificateAnalysis::keys_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("kind");
    QTest::newRow("RSA 2048") << "RSA" << 2048 << int(Kind::Holds);
    QTest::newRow("RSA 2047") << "RSA" << 2047 << int(Kind::Exception);
    QTest::newRow("RSA 1024") << "RSA" << 1024 << int(Kind::Exception);
    QTest::newRow("RSA-PSS 2048") << "RSA-PSS" << 2048 << int(Kind::Holds);
    QTest::newRow("P-256") << "EC" << 256 << int(Kind::Holds);
    QTest::newRow("P-224") << "EC" << 224 << int(Kind::Exception);
    QTest::newRow("Ed25519") << "ED25519" << 256 << int(Kind::Holds);
    QTest::newRow("DSA") << "DSA" << 2048 << int(Kind::CannotJudge);
    QTest::newRow("unreadable") << "" << 0 << int(Kind::CannotJudge);
}

void TestCertificateAnalysis::keys()
{
    QFETCH(QString, what);
    QFETCH(int, bits);
    CertificateRow row = sound();
    row.keyKind = what;
    row.keyBits = bits;
    const EvidenceRule strength =
        rule("key-strength",
             {numberOf("min_rsa_bits", 2048, "bits"), numberOf("min_ec_bits", 256, "bits")});
    QTEST(kindOf(strength, row), "kind");
}

void TestCertificateAnalysis::digests()
{
    CertificateRow row = sound();
    QCOMPARE(kindOf(digestRule(), row), int(Kind::Holds));
    row.digest = QStringLiteral("sha1");
    QCOMPARE(kindOf(digestRule(), row), int(Kind::Exception));
    row.isSelfSigned = true; // a site's, on which visitors rely
    QCOMPARE(kindOf(digestRule(), row), int(Kind::Exception));
    row.isAuthority = true;
    QCOMPARE(kindOf(digestRule(), row), int(Kind::NotConcerned));
    row.isSelfSigned = false;
    QCOMPARE(kindOf(digestRule(), row), int(Kind::Exception));
    row.digest.clear();
    QCOMPARE(kindOf(digestRule(), row), int(Kind::CannotJudge));
}

void TestCertificateAnalysis::subjects_data()
{
    QTest::addColumn<QString>("validation");
    QTest::addColumn<QString>("has"); // o: organisation, p: person, n: number, b: business, j
    QTest::addColumn<int>("kind");
    QTest::newRow("EV complete") << "EV"
                                 << "onbj" << int(Kind::Holds);
    QTest::newRow("EV without jurisdiction") << "EV"
                                             << "onb" << int(Kind::Exception);
    QTest::newRow("EV without a number") << "EV"
                                         << "obj" << int(Kind::Exception);
    QTest::newRow("EV without an organisation") << "EV"
                                                << "nbj" << int(Kind::Exception);
    QTest::newRow("OV") << "OV"
                        << "o" << int(Kind::Holds);
    QTest::newRow("OV of nobody") << "OV"
                                  << "" << int(Kind::Exception);
    QTest::newRow("IV of a person") << "IV"
                                    << "p" << int(Kind::Holds);
    QTest::newRow("IV of nobody") << "IV"
                                  << "" << int(Kind::Exception);
    QTest::newRow("DV") << "DV"
                        << "" << int(Kind::Holds);
    QTest::newRow("DV with an organisation") << "DV"
                                             << "o" << int(Kind::Exception);
    QTest::newRow("no class") << ""
                              << "onbj" << int(Kind::CannotJudge);
}

void TestCertificateAnalysis::subjects()
{
    QFETCH(QString, validation);
    QFETCH(QString, has);
    const QHash<QString, ValidationClass> all{
        {QStringLiteral("DV"), ValidationClass::DomainValidated},
        {QStringLiteral("IV"), ValidationClass::IndividualValidated},
        {QStringLiteral("OV"), ValidationClass::OrganizationValidated},
        {QStringLiteral("EV"), ValidationClass::ExtendedValidated}};
    CertificateRow row = sound();
    row.validation = validation.isEmpty() ? std::nullopt : std::optional(all.value(validation));
    row.owner = {has.contains(u'o'),
                 has.contains(u'p'),
                 has.contains(u'n'),
                 has.contains(u'b'),
                 has.contains(u'j')};
    QTEST(kindOf(rule("class-subject"), row), "kind");
}

void TestCertificateAnalysis::sites()
{
    CertificateRow row = sound();
    QCOMPARE(kindOf(evRule(), row), int(Kind::Holds));
    row.validation = ValidationClass::OrganizationValidated;
    QCOMPARE(kindOf(evRule(), row), int(Kind::Exception));
    row.customerSite = false;
    QCOMPARE(kindOf(evRule(), row), int(Kind::NotConcerned));
    row.customerSite.reset();
    QCOMPARE(kindOf(evRule(), row), int(Kind::CannotJudge));
    row.customerSite = true;
    row.validation.reset();
    QCOMPARE(kindOf(evRule(), row), int(Kind::CannotJudge));
}

void TestCertificateAnalysis::chainsAndNames()
{
    CertificateRow row = sound();
    QCOMPARE(kindOf(rule("chain"), row), int(Kind::Holds));
    QCOMPARE(kindOf(rule("name-match"), row), int(Kind::Holds));
    row.isTrusted = false;
    row.namesNotCovered = row.namesWanted;
    QCOMPARE(kindOf(rule("chain"), row), int(Kind::Exception));
    QCOMPARE(kindOf(rule("name-match"), row), int(Kind::Exception));
    row.isTrusted.reset();
    row.namesWanted.clear();
    QCOMPARE(kindOf(rule("chain"), row), int(Kind::CannotJudge));
    QCOMPARE(kindOf(rule("name-match"), row), int(Kind::CannotJudge));
}

/// Of whoever issues certificates, dates, key and signature count; the rest speaks of sites.
void TestCertificateAnalysis::authorities()
{
    CertificateRow row = sound();
    row.isAuthority = true;
    row.isTrusted = false;
    for (const char* id : {"class-subject", "chain", "name-match"}) {
        QCOMPARE(kindOf(rule(id), row), int(Kind::NotConcerned));
    }
    QCOMPARE(kindOf(evRule(), row), int(Kind::NotConcerned));
    row.notAfter = today.addDays(-1);
    QCOMPARE(kindOf(rule("validity"), row), int(Kind::Exception));
}

void TestCertificateAnalysis::unreadable()
{
    CertificateRow row;
    row.isReadable = false;
    for (const char* id : {"validity", "class-subject", "chain", "name-match"}) {
        QCOMPARE(kindOf(rule(id), row), int(Kind::CannotJudge));
    }
}

void TestCertificateAnalysis::series()
{
    CertificateAnalysis analysis(setOf({rule("validity")}), today);
    for (const int left : {-1, 0, 29, 30, 89, 90, 364, 365}) {
        CertificateRow row = sound();
        row.notAfter = today.addDays(left);
        row.validation = left < 30 ? std::nullopt : row.validation;
        analysis.take(row);
    }
    const AnalysisResult result = std::move(analysis).finish();
    const auto countsOf = [&result](int index) {
        QStringList counts;
        for (const auto& [label, count] : result.series[index].counts) {
            counts.append(label + u':' + QString::number(count));
        }
        return counts.join(u' ');
    };
    QCOMPARE(countsOf(0), QStringLiteral("DV:0 IV:0 OV:0 EV:5 ?:3"));
    QCOMPARE(countsOf(1),
             QStringLiteral("< 0:1 0–29:2 30–59:1 60–89:1 90–179:1 180–364:1 ≥ 365:1 ?:0"));
}

void TestCertificateAnalysis::anUnaffectedRowChangesNothing()
{
    const auto resultOf = [](bool withMore) {
        CertificateAnalysis analysis(setOf({rule("validity"), digestRule(), evRule()}), today);
        for (int i = 0; i < 12; ++i) {
            CertificateRow row = sound();
            row.row = 1 + i;
            row.notAfter = today.addDays(i % 3 - 1);
            row.digest = i % 4 == 0 ? QStringLiteral("md5") : row.digest;
            row.customerSite = i % 2 == 0 ? row.customerSite : std::nullopt;
            analysis.take(row);
        }
        if (withMore) {
            CertificateRow more = sound();
            more.row = 100;
            analysis.take(more);
        }
        return std::move(analysis).finish();
    };
    const AnalysisResult without = resultOf(false);
    const AnalysisResult with = resultOf(true);
    QCOMPARE(without.rules[0].exceptions, 4);
    QCOMPARE(without.rules[1].exceptions, 3);
    QCOMPARE(without.rules[2].cannotJudge, 6);
    QCOMPARE(with.exceptions, without.exceptions);
    QCOMPARE(with.cannotJudge(), without.cannotJudge());
    QCOMPARE(with.rules[0].tested, without.rules[0].tested + 1);
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestCertificateAnalysis)
#include "tst_certificateanalysis.moc"
