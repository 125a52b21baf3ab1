// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/crosswalkpack.h"
#include "checklists/crosswalkwriter.h"
#include "checklists/owncrosswalk.h"
#include "jsonedit.h"
#include "model/domain/crosswalkrules.h"
#include "packtexts.h"

#include <QTest>

namespace zt {

/// The shipped crosswalk and broken ones.
class TestCrosswalkPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counts();
    void everyPointIsLinked();
    void unmapped_data();
    void unmapped();
    void equals();
    void strengthsAreBetweenRealPoints();
    void reasonsAreInBothLanguages();
    void everythingIsTheEditorsOwn();
    void repeatedPointHasTheSameLinks();
    void overAHub();
    void broken_data();
    void broken();
    void ownChecklistsAsEnds();
    void withoutItsPacks();
    void writtenAndReadBack();
    void heldAgainstAnAssessment();

private:
    QByteArray m_bytes;
    Crosswalk m_crosswalk;
};

namespace {

QJsonValue text(const char* value)
{
    return QString::fromUtf8(value);
}

void row(const char* name,
         const char* change,
         const QJsonValue& by,
         const char* path,
         const char* reason)
{
    QTest::newRow(name) << QString::fromLatin1(change) << by << QString::fromLatin1(path)
                        << QString::fromLatin1(reason);
}

} // namespace

void TestCrosswalkPack::initTestCase()
{
    const auto pin = shippedCrosswalk();
    QVERIFY(pin);
    m_bytes = pin->bytes;
    const auto crosswalk = readCrosswalk(m_bytes, QStringLiteral("crosswalk.json"));
    QVERIFY2(crosswalk, qPrintable(crosswalk ? QString() : crosswalk.error().args.join(u' ')));
    m_crosswalk = *crosswalk;
    QCOMPARE(m_crosswalk.id, pin->id);
    QCOMPARE(m_crosswalk.sha256, pin->sha256);
}

void TestCrosswalkPack::counts()
{
    QCOMPARE(m_crosswalk.links.size(), 283);
    QMap<QString, int> byFramework;
    QMap<QString, int> byStrength;
    for (const CrosswalkLink& link : m_crosswalk.links) {
        ++byFramework[link.framework];
        ++byStrength[toKey(link.strength)];
    }
    QCOMPARE(byFramework,
             (QMap<QString, int>{{QStringLiteral("4g-section"), 48},
                                 {QStringLiteral("iso27001-annex-a"), 130},
                                 {QStringLiteral("iso27001-clause"), 11},
                                 {QStringLiteral("listed-company-article"), 30},
                                 {QStringLiteral("zt-domain"), 3},
                                 {QStringLiteral("zt-item"), 61}}));
    QCOMPARE(byStrength,
             (QMap<QString, int>{{QStringLiteral("equal"), 3},
                                 {QStringLiteral("intersects"), 192},
                                 {QStringLiteral("subset"), 88}}));
}

void TestCrosswalkPack::everyPointIsLinked()
{
    QSet<QString> linked;
    for (const CrosswalkLink& link : m_crosswalk.links) {
        linked.insert(link.point);
    }
    QCOMPARE(linked.size(), 77);
}

void TestCrosswalkPack::unmapped_data()
{
    QTest::addColumn<int>("points");
    QTest::newRow("zt-item") << 34;
    QTest::newRow("listed-company-article") << 48;
    QTest::newRow("4g-section") << 33;
    QTest::newRow("iso27001-annex-a") << 0; // no list
}

void TestCrosswalkPack::unmapped()
{
    QFETCH(const int, points);
    const QString framework = QString::fromLatin1(QTest::currentDataTag());
    const QStringList listed = m_crosswalk.unmappedTo(framework);
    QCOMPARE(listed.size(), points);
    for (const CrosswalkLink& link : m_crosswalk.links) {
        QVERIFY2(link.framework != framework || !listed.contains(link.point),
                 qPrintable(link.point));
    }
}

void TestCrosswalkPack::equals()
{
    QStringList found;
    for (const CrosswalkLink& link : m_crosswalk.links) {
        if (link.strength == CrosswalkStrength::Equal) {
            found.append(link.point + u' ' + link.target);
        }
    }
    QCOMPARE(found.join(u','), QStringLiteral("NET-1 8.22,OPS-1 8.19,ACC-1 8.2"));
}

void TestCrosswalkPack::strengthsAreBetweenRealPoints()
{
    QSet<QString> ids;
    for (const CrosswalkLink& link : m_crosswalk.links) {
        QVERIFY(m_crosswalk.framework(link.framework) != nullptr);
        QVERIFY(link.strength != CrosswalkStrength::Superset);
        // cited by the briefing without content: nothing can be linked to them
        QVERIFY(link.target != QLatin1String("LC-14") && link.target != QLatin1String("LC-23"));
        ids.insert(link.id);
    }
    QCOMPARE(ids.size(), 283);
}

void TestCrosswalkPack::reasonsAreInBothLanguages()
{
    QMap<QString, Bilingual> texts;
    test::collect(QJsonDocument::fromJson(m_bytes).object(), QString(), texts);
    QVERIFY(texts.size() >= 283 + 6 + 4 + 1);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString fault = test::faultOfWording(*it);
        QVERIFY2(fault.isEmpty(), qPrintable(it.key() + u' ' + fault));
    }
}

void TestCrosswalkPack::everythingIsTheEditorsOwn()
{
    for (const SourceDoc& doc : m_crosswalk.sources) {
        QCOMPARE(doc.kind, QStringLiteral("own"));
    }
    QString all;
    for (const GuidelineText& note : m_crosswalk.notes) {
        all += note.text.zh;
    }
    QVERIFY(all.contains(QStringLiteral("編者")) && all.contains(QStringLiteral("不代表")));
}

/// ACC-9 repeats ACC-2, so it relates to the same.
void TestCrosswalkPack::repeatedPointHasTheSameLinks()
{
    const auto linksOf = [this](const char* point) {
        QStringList links;
        for (const CrosswalkLink& link : m_crosswalk.links) {
            if (link.point == QLatin1String(point)) {
                links += link.framework + u' ' + link.target + u' ' + toKey(link.strength);
            }
        }
        return links;
    };
    QCOMPARE(linksOf("ACC-2"), linksOf("ACC-9"));
    QCOMPARE(linksOf("ACC-2").size(), 3);
}

/// The control on privileged rights equals ACC-1, so it carries what ACC-1 relates to on.
void TestCrosswalkPack::overAHub()
{
    const CrosswalkIndex index({m_crosswalk});
    QMap<QString, QString> found;
    for (const CrosswalkChain& chain :
         index.chainsFrom({QStringLiteral("iso27001-annex-a"), QStringLiteral("8.2")}, 2)) {
        found.insert(chain.end().id, toKey(chain.strength.strength));
    }
    QCOMPARE(found,
             (QMap<QString, QString>{{QStringLiteral("ACC-1"), QStringLiteral("equal")},
                                     {QStringLiteral("4-1"), QStringLiteral("intersects")},
                                     {QStringLiteral("4-2"), QStringLiteral("intersects")},
                                     {QStringLiteral("8.15"), QStringLiteral("intersects")},
                                     {QStringLiteral("D3"), QStringLiteral("intersects")},
                                     {QStringLiteral("LC-19"), QStringLiteral("intersects")}}));
}

void TestCrosswalkPack::broken_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("by");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    const QJsonValue gone{QJsonValue::Undefined};
    row("part missing", "/unmapped", gone, "/", "'unmapped'");
    row("strength unknown", "/links/0/strength", text("perhaps"), "/links/0/strength", "enum");
    row("reason missing", "/links/3/reason/en", gone, "/links/3/reason", "'en'");
    row("kind unknown", "/frameworks/0/kind", text("row"), "/frameworks/0/kind", "enum");
    row("unknown property", "/links/4/weight", 3, "/links/4", "weight");
    row("link twice by id", "/links/1/id", text("L001"), "/links/1/id", "twice");
    row("framework twice", "/frameworks/1/id", text("zt-item"), "/frameworks/1/id", "twice");
    row("source of a link",
        "/links/2/sources/0/doc",
        text("LOST"),
        "/links/2/sources/0/doc",
        "LOST");
    row("from a pack there is not", "/from/pack", text("lost"), "/from", "lost");
    row("from another version", "/from/version", text("9.0.0"), "/from", "9.0.0");
    row("to another version",
        "/frameworks/2/version",
        text("9.0.0"),
        "/frameworks/2/pack",
        "9.0.0");
    row("framework of a link", "/links/5/framework", text("lost"), "/links/5/framework", "lost");
    row("point there is not", "/links/5/point", text("RA-9"), "/links/5/point", "RA-9");
    row("target there is not", "/links/0/target", text("C99"), "/links/0/target", "C99");
    row("target of another kind",
        "/links/6/target",
        text("G4-ORG-1.1"),
        "/links/6/target",
        "fourg");
    row("link twice", "/links/4/point", text("RA-1"), "/links/4", "again");
    row("unmapped but linked",
        "/unmapped/0/points/0",
        text("NET-5"),
        "/unmapped/0/points/0",
        "NET-5");
    row("unmapped and not listed", "/unmapped/0/points/0", gone, "/unmapped/0/points", "RA-1");
    row("unmapped to what there is not",
        "/unmapped/1/framework",
        text("lost"),
        "/unmapped/1/framework",
        "lost");
    row("unmapped twice",
        "/unmapped/1/framework",
        text("zt-item"),
        "/unmapped/1/framework",
        "twice");
}

void TestCrosswalkPack::broken()
{
    QFETCH(const QString, change);
    QFETCH(const QJsonValue, by);
    QFETCH(const QString, path);
    QFETCH(const QString, reason);
    const auto read =
        readCrosswalk(test::packWith(m_bytes, change, by), QStringLiteral("broken.json"));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    QCOMPARE(read.error().args[0], QStringLiteral("broken.json"));
    QCOMPARE(read.error().args[1], path);
    QVERIFY2(read.error().args[2].contains(reason), qPrintable(read.error().args[2]));
}

/// A crosswalk may start from a checklist of one's own, if that is at hand.
void TestCrosswalkPack::ownChecklistsAsEnds()
{
    const QByteArray bytes =
        test::packWith(m_bytes, QStringLiteral("/from/pack"), QStringLiteral("house"));
    QVERIFY(!readCrosswalk(bytes, QStringLiteral("own.json")));
    const auto pin = shippedChecklist(QStringLiteral("twse-audit"));
    const auto own = readChecklist(
        test::packWith(pin->bytes, QStringLiteral("/pack"), QStringLiteral("house")), pin->id);
    QVERIFY(own);
    const auto read = readCrosswalk(bytes, QStringLiteral("own.json"), {*own});
    QVERIFY(read);
    QCOMPARE(read->from.pack, QStringLiteral("house"));
}

/// What is pinned is read by what it says itself: packs that are not at hand do not matter, but
/// what it says of them twice, or of those that are, does.
void TestCrosswalkPack::withoutItsPacks()
{
    const auto read = [](const QByteArray& bytes, const QList<PackEnds>& packs) {
        return readCrosswalkAmong(bytes, QStringLiteral("x.json"), packs);
    };
    const auto alone = read(m_bytes, {});
    QVERIFY(alone);
    QCOMPARE(alone->links.size(), 283);
    QCOMPARE(packsNotAtHand(*alone, {}).size(), 6); // its own list, the guideline, four more
    const auto shipped = shippedEnds();
    QVERIFY(shipped);
    QVERIFY(packsNotAtHand(*alone, *shipped).isEmpty());
    const QByteArray lost =
        test::packWith(m_bytes, QStringLiteral("/from/version"), QStringLiteral("9.0.0"));
    QVERIFY(!readCrosswalk(lost, QStringLiteral("x.json")));
    const auto elsewhere = read(lost, *shipped);
    QVERIFY(elsewhere);
    QVERIFY(packsNotAtHand(*elsewhere, *shipped) ==
            (QList<PackVersion>{{QStringLiteral("twse-audit"), QStringLiteral("9.0.0")}}));
    for (const char* path : {"/links/0/target", "/links/0/framework", "/unmapped/1/framework"}) {
        const QByteArray broken =
            test::packWith(m_bytes, QString::fromLatin1(path), QStringLiteral("nowhere"));
        QVERIFY2(!read(broken, *shipped), path);
    }
    QVERIFY(!read(test::packWith(m_bytes, QStringLiteral("/links/4/point"), QStringLiteral("RA-1")),
                  {}));
    QVERIFY(!read(
        test::packWith(m_bytes, QStringLiteral("/unmapped/0/points/0"), QStringLiteral("NET-5")),
        {}));
}

void TestCrosswalkPack::writtenAndReadBack()
{
    const auto crosswalk = readCrosswalk(m_bytes, QStringLiteral("x.json"));
    QVERIFY(crosswalk);
    const QByteArray written = packOf(*crosswalk);
    QCOMPARE(QJsonDocument::fromJson(written), QJsonDocument::fromJson(m_bytes));
    QVERIFY(readCrosswalk(written, QStringLiteral("x.json")));
}

/// Against an assessment: what is pinned goes first, the newest version first.
void TestCrosswalkPack::heldAgainstAnAssessment()
{
    Snapshot snapshot;
    const auto pin = shippedChecklist(QStringLiteral("twse-audit"));
    for (const QString& version : {QStringLiteral("1.9.0"), QStringLiteral("1.10.0")}) {
        const auto list = readChecklist(
            test::packWith(
                test::packWith(pin->bytes, QStringLiteral("/pack"), QStringLiteral("house")),
                QStringLiteral("/version"),
                version),
            pin->id);
        QVERIFY(list);
        snapshot.checklists.insert(QStringLiteral("house@") + version, *list);
    }
    const auto ends = endsAtHand(snapshot);
    QVERIFY(ends);
    QCOMPARE(ends->at(0).pack.version, QStringLiteral("1.10.0"));
    QCOMPARE(ends->at(1).pack.version, QStringLiteral("1.9.0"));
    const QByteArray bytes = test::packWith(
        test::packWith(
            test::packWith(m_bytes, QStringLiteral("/from/pack"), QStringLiteral("house")),
            QStringLiteral("/from/version"),
            QStringLiteral("1.9.0")),
        QStringLiteral("/pack"),
        QStringLiteral("mine"));
    const auto own = ownCrosswalk(snapshot, bytes, QStringLiteral("mine.json"));
    QVERIFY(own);
    QVERIFY(own->notAtHand.isEmpty());
    QCOMPARE(own->linksElsewhere, 0);
    QCOMPARE(own->pin.sha256, own->crosswalk.sha256);
    const auto bare = ownCrosswalk(Snapshot(), bytes, QStringLiteral("mine.json"));
    QVERIFY(bare);
    QCOMPARE(bare->notAtHand.size(), 1);
    QCOMPARE(bare->linksElsewhere, 283); // every link begins there
    for (const char* taken : {"twse-audit", "zt-guideline", "incident-guide"}) {
        const auto refused =
            ownCrosswalk(snapshot,
                         test::packWith(bytes, QStringLiteral("/pack"), QString::fromLatin1(taken)),
                         QStringLiteral("mine.json"));
        QVERIFY2(!refused && refused.error().code == ErrorCode::InvariantBroken, taken);
    }
    QVERIFY(ownCrosswalk(snapshot, m_bytes, QStringLiteral("again.json"))); // the shipped one's id
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestCrosswalkPack)
#include "tst_crosswalkpack.moc"
