// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidenttest.h"
#include "model/domain/custody.h"

using namespace zt;
using namespace zt::test;

/// Chains of custody, whole and broken, by worked rows.
class TestCustody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chains_data();
    void chains();
    void keptFile();
    void everyIssueHasItsPrinciple();
    void principles();
    void principlesByTheChain();
};

namespace {

/// "sealed 09:52 A place hash seal", with "B>A" for a change of hands and "-" for nothing.
CustodyEntry entry(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    const auto word = [&](qsizetype i) {
        const QString one = words.value(i);
        return one == QLatin1String("-") ? QString() : one;
    };
    CustodyEntry made;
    made.step = custodyStepFromKey(words[0]).value();
    made.at = at(qPrintable(QString(words[1]).replace(QLatin1Char('_'), QLatin1Char(' '))));
    const QStringList hands = words[2].split(QLatin1Char('>'));
    made.who = hands.last();
    made.from = hands.size() > 1 ? hands.first() : QString();
    made.place = word(3);
    made.sha256 = word(4);
    made.seal = word(5);
    return made;
}

QList<CustodyEntry> chain(const QString& text)
{
    QList<CustodyEntry> entries;
    for (const QString& line : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        entries.append(entry(line));
    }
    return entries;
}

/// "1 holder_gap": entry and issue.
QString wordsOf(const QList<CustodyIssue>& issues)
{
    QStringList words;
    for (const CustodyIssue& issue : issues) {
        words.append(QStringLiteral("%1 %2").arg(issue.entry).arg(toKey(issue.kind)));
    }
    return words.join(QStringLiteral(", "));
}

const char* const whole = "collected 09:48 Zhou room h, sealed 09:52 Zhou room h S1, "
                          "handed_over 10:20 Zhou>Chen office h S1, stored 10:30 Chen locker h";

} // namespace

void TestCustody::chains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("whole", whole, "");
    row("none", "", "-1 empty");
    row("begins later", "sealed 09:52 Zhou room h S1", "0 not_collected");
    row("twice collected",
        "collected 09:48 Zhou room h, collected 09:49 Zhou room h",
        "1 collected_again");
    row("backwards",
        "collected 09:48 Zhou room h, sealed 09:47 Zhou room h S1",
        "1 time_backwards");
    row("over midnight", "collected 23:59 Zhou room h, sealed 19_00:01 Zhou room h S1", "");
    row("sealed by another",
        "collected 09:48 Zhou room h, sealed 09:52 Chen room h S1",
        "1 holder_gap");
    row("had from another",
        "collected 09:48 Zhou room h, sealed 09:52 Zhou room h S1, "
        "handed_over 10:20 Wang>Chen office h",
        "2 holder_gap");
    row("a hand left out",
        "collected 09:48 Zhou room h, sealed 09:52 Zhou room h S1, "
        "handed_over 10:20 Zhou>Chen office h, stored 11:00 Wang locker h",
        "3 holder_gap");
    row("nobody knows where", "collected 09:48 Zhou - h", "0 place_missing");
    row("no hash", "collected 09:48 Zhou room -", "0 hash_missing");
    row("other hash", "collected 09:48 Zhou room h, sealed 09:52 Zhou room i S1", "1 hash_changed");
    row("other hash across a gap",
        "collected 09:48 Zhou room h, sealed 09:52 Zhou room - S1, stored 10:00 Zhou room i",
        "1 hash_missing, 2 hash_changed");
    row("not sealed when handed over",
        "collected 09:48 Zhou room h, handed_over 10:20 Zhou>Chen office h",
        "1 seal_missing");
    row("not sealed when stored",
        "collected 09:48 Zhou room h, stored 10:20 Zhou locker h",
        "1 seal_missing");
    row("opened and not sealed again",
        "collected 09:48 Zhou room h, sealed 09:52 Zhou room h S1, opened 10:00 Zhou room h S1, "
        "examined 10:10 Zhou room h, returned 10:20 Zhou>Chen office h",
        "4 seal_missing");
    row("opened and sealed again",
        "collected 09:48 Zhou room h, sealed 09:52 Zhou room h S1, opened 10:00 Zhou room h S1, "
        "sealed 10:10 Zhou room h S2, returned 10:20 Zhou>Chen office h S2",
        "");
    row("other seal",
        "collected 09:48 Zhou room h, sealed 09:52 Zhou room h S1, opened 10:00 Zhou room h S7",
        "2 seal_differs");
    row("several at once",
        "stored 09:48 Zhou - -",
        "0 not_collected, 0 place_missing, 0 hash_missing, 0 seal_missing");
}

void TestCustody::chains()
{
    QFETCH(const QString, text);
    QTEST(wordsOf(custodyIssues(chain(text))), "expected");
}

void TestCustody::keptFile()
{
    const auto entries = chain(QString::fromLatin1(whole));
    QVERIFY(custodyIssues(entries, QStringLiteral("h")).isEmpty());
    QCOMPARE(wordsOf(custodyIssues(entries, QStringLiteral("k"))),
             QStringLiteral("0 hash_of_other, 1 hash_of_other, 2 hash_of_other, 3 hash_of_other"));
    QCOMPARE(holderOf(entries), QStringLiteral("Chen"));
    QCOMPARE(holderOf({}), QString());
}

void TestCustody::everyIssueHasItsPrinciple()
{
    const QStringList known = QStringLiteral("EP1 EP2 EP3 EP4 EP5 EP6 ER1 ER2").split(u' ');
    QStringList keys;
    for (int i = 0; i < 11; ++i) {
        const auto kind = static_cast<CustodyIssueKind>(i);
        keys.append(toKey(kind));
        QVERIFY2(known.contains(principleOf(kind)), qPrintable(toKey(kind)));
    }
    QVERIFY(!keys.contains(QString()));
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestCustody::principles()
{
    Exhibit exhibit;
    exhibit.custody = chain(QString::fromLatin1(whole));
    exhibit.authorised = Tri::Yes;
    exhibit.thirdParty = Tri::No;
    exhibit.backedUp = Tri::Yes;
    const QList<PrincipleStatus> expected{{QStringLiteral("EP1"), Tri::Yes},
                                          {QStringLiteral("EP2"), Tri::No},
                                          {QStringLiteral("EP3"), Tri::Unknown},
                                          {QStringLiteral("EP4"), Tri::Yes},
                                          {QStringLiteral("EP5"), Tri::Unknown},
                                          {QStringLiteral("EP6"), Tri::Yes}};
    QCOMPARE(principlesOf(exhibit), expected);
}

/// What was stated does not outweigh what the chain shows.
void TestCustody::principlesByTheChain()
{
    Exhibit exhibit;
    exhibit.originalState = Tri::Yes;
    exhibit.storageSafe = Tri::Yes;
    const auto kept = [&](const char* text, const char* file = "") {
        exhibit.custody = chain(QString::fromLatin1(text));
        const auto all = principlesOf(exhibit, QString::fromLatin1(file));
        return QList<Tri>{all[2].kept, all[3].kept, all[4].kept};
    };
    QCOMPARE(kept(whole), (QList<Tri>{Tri::Yes, Tri::Yes, Tri::Yes}));
    QCOMPARE(kept(""), (QList<Tri>{Tri::Yes, Tri::No, Tri::Yes}));
    QCOMPARE(kept(whole, "k"), (QList<Tri>{Tri::No, Tri::Yes, Tri::Yes}));
    QCOMPARE(kept("collected 09:48 Zhou - h"), (QList<Tri>{Tri::Yes, Tri::Yes, Tri::Unknown}));
    QCOMPARE(kept("collected 09:48 Zhou room -"), (QList<Tri>{Tri::Yes, Tri::No, Tri::Yes}));
    QCOMPARE(kept("collected 09:48 Zhou room h, sealed 09:52 Chen room i S1"),
             (QList<Tri>{Tri::No, Tri::No, Tri::Yes}));
    exhibit.storageSafe = Tri::No;
    QCOMPARE(kept("collected 09:48 Zhou - h"), (QList<Tri>{Tri::Yes, Tri::Yes, Tri::No}));
}

QTEST_APPLESS_MAIN(TestCustody)
#include "tst_custody.moc"
