// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/crosswalkanswers.h"
#include "model/domain/crosswalkdiff.h"
#include "model/domain/effectivecrosswalks.h"
#include "model/domain/labels.h"
#include "model/domain/packedits.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

namespace zt {

using namespace Qt::StringLiterals;
using S = CrosswalkStrength;

/// One's own crosswalks beside the shipped one: which count, under which names, and what chains
/// over both say; how they are pinned, replaced and let go.
class TestEffectiveCrosswalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAChecklistCarries();
    void onesOwnGoFirstAndReplaceTheirId();
    void aListInTwoVersions();
    void namesOfAPinBeside();
    void anAnswerOverOwnAndShippedLinks();
    void chainsAgainstEveryWalk();
    void pinningAndReplacing();
    void idsOfOtherKinds();
    void lettingGo();
    void whatDiffers();
    void differencesLeadFromOneToTheOther();
};

namespace {

ChecklistPoint pointAs(const QString& id, const QList<PointRelation>& relations = {})
{
    ChecklistPoint point;
    point.id = id;
    point.sources = {{u"OWN"_s, id}};
    point.crosswalk = relations;
    return point;
}

PointRelation relationTo(const QString& pack, const QString& id, S strength)
{
    return {pack, id, CrosswalkFramework::Kind::Point, strength, {u"理由 "_s + id, u"why "_s + id}};
}

Checklist listAs(const QString& id, const QString& version, const QList<ChecklistPoint>& points)
{
    Checklist list;
    list.id = id;
    list.version = version;
    list.sha256 = QString(64, u'a');
    list.title = {u"清單 "_s + id, u"List "_s + id};
    list.points = points;
    return list;
}

struct Tie
{
    QString point;
    QString pack;
    QString target;
    S strength;
};

Crosswalk crosswalkAs(const QString& id, const PackVersion& from, const QList<Tie>& ties)
{
    Crosswalk crosswalk;
    crosswalk.id = id;
    crosswalk.version = u"1.0.0"_s;
    crosswalk.title = {id, id};
    crosswalk.from = from;
    for (const Tie& tie : ties) {
        if (crosswalk.framework(tie.pack) == nullptr) {
            CrosswalkFramework framework;
            framework.id = tie.pack;
            framework.pack = {tie.pack, u"1.0.0"_s};
            crosswalk.frameworks.append(framework);
        }
        crosswalk.links.append({u"%1-%2"_s.arg(id).arg(crosswalk.links.size() + 1),
                                tie.point,
                                tie.pack,
                                tie.target,
                                tie.strength,
                                {},
                                {}});
    }
    return crosswalk;
}

void pin(Snapshot& snapshot, const QString& id, const Checklist& list)
{
    snapshot.packs.append({id, list.version, list.sha256, "list"});
    snapshot.checklists.insert(id, list);
}

void pin(Snapshot& snapshot, const Crosswalk& crosswalk)
{
    snapshot.packs.append({crosswalk.id, crosswalk.version, QString(64, u'c'), "crosswalk"});
    snapshot.crosswalks.insert(crosswalk.id, crosswalk);
}

PackPin packAs(const QString& id, const QString& version, QChar digit)
{
    return {id, version, QString(64, digit), QByteArray("{}")};
}

/// "crosswalk/link: end strength"
QStringList shown(const QList<RelatedNode>& links)
{
    QStringList texts;
    for (const RelatedNode& one : links) {
        texts += u"%1/%2: %3/%4 %5"_s.arg(
            one.crosswalk, one.link, one.node.pack, one.node.id, toKey(one.strength));
    }
    return texts;
}

QStringList idsOf(const QList<Crosswalk>& crosswalks)
{
    QStringList ids;
    for (const Crosswalk& one : crosswalks) {
        ids += one.id + u' ' + one.version;
    }
    return ids;
}

QString refusedAt(const Result<ChangeSet>& set)
{
    return set ? u"not refused"_s : set.error().args.mid(1, 2).join(u' ');
}

} // namespace

void TestEffectiveCrosswalks::whatAChecklistCarries()
{
    PointRelation group = relationTo(u"fourg"_s, u"4.1"_s, S::Subset);
    group.kind = CrosswalkFramework::Kind::Group;
    const Checklist list =
        listAs(u"own"_s,
               u"1.2.0"_s,
               {pointAs(u"P-1"_s,
                        {relationTo(u"iso"_s, u"A.5.1"_s, S::Superset),
                         relationTo(u"fourg"_s, u"4.1.2"_s, S::Equal),
                         group}),
                pointAs(u"P-2"_s),
                pointAs(u"P-3"_s, {relationTo(u"iso"_s, u"A.5.1"_s, S::Intersects)})});
    const Crosswalk crosswalk = crosswalkOf(list);
    QCOMPARE(crosswalk.id, u"own"_s);
    QCOMPARE(crosswalk.version, u"1.2.0"_s);
    QCOMPARE(crosswalk.title, list.title);
    QCOMPARE(crosswalk.frameworks.size(), 3);
    QCOMPARE(crosswalk.framework(u"fourg#group"_s)->pack.pack, u"fourg"_s);
    const CrosswalkIndex index({crosswalk});
    QCOMPARE(shown(index.linksOf({u"own"_s, u"P-1"_s})),
             (QStringList{u"own/P-1#1: iso/A.5.1 superset"_s,
                          u"own/P-1#2: fourg/4.1.2 equal"_s,
                          u"own/P-1#3: fourg/4.1 subset"_s}));
    QCOMPARE(shown(index.linksOf({u"iso"_s, u"A.5.1"_s})),
             (QStringList{u"own/P-1#1: own/P-1 subset"_s, u"own/P-3#1: own/P-3 intersects"_s}));
    QCOMPARE(index.linksOf({u"own"_s, u"P-3"_s}).first().reason.zh, u"理由 A.5.1"_s);
    QCOMPARE(index.linksOf({u"own"_s, u"P-3"_s}).first().sources.first().section, u"P-3"_s);
    QVERIFY(crosswalkOf(listAs(u"none"_s, u"1.0.0"_s, {pointAs(u"P"_s)})).links.isEmpty());
}

void TestEffectiveCrosswalks::onesOwnGoFirstAndReplaceTheirId()
{
    const PackVersion from{u"a"_s, u"1.0.0"_s};
    const QList<Crosswalk> shipped{
        crosswalkAs(u"shipped"_s, from, {{u"1"_s, u"iso"_s, u"x"_s, S::Subset}})};
    Snapshot snapshot;
    QCOMPARE(idsOf(effectiveCrosswalks(snapshot, shipped)), QStringList{u"shipped 1.0.0"_s});
    pin(snapshot, crosswalkAs(u"own"_s, from, {{u"1"_s, u"iso"_s, u"x"_s, S::Equal}}));
    pin(snapshot,
        u"list"_s,
        listAs(u"list"_s, u"3.0.0"_s, {pointAs(u"1"_s, {relationTo(u"a"_s, u"1"_s, S::Equal)})}));
    pin(snapshot, u"bare"_s, listAs(u"bare"_s, u"1.0.0"_s, {pointAs(u"1"_s)}));
    const QList<Crosswalk> all = effectiveCrosswalks(snapshot, shipped);
    QCOMPARE(idsOf(all), (QStringList{u"own 1.0.0"_s, u"list 3.0.0"_s, u"shipped 1.0.0"_s}));
    // The same pair twice is told by each pack; a chain goes by the stronger.
    const CrosswalkIndex index(all);
    QCOMPARE(shown(index.linksOf({u"a"_s, u"1"_s})),
             (QStringList{u"own/own-1: iso/x equal"_s,
                          u"list/1#1: list/1 equal"_s,
                          u"shipped/shipped-1: iso/x subset"_s}));
    const QList<CrosswalkChain> chains = index.chainsFrom({u"list"_s, u"1"_s}, 2);
    QCOMPARE(chains.size(), 2);
    QVERIFY(chains.last().end() == (CrosswalkNode{u"iso"_s, u"x"_s}));
    QVERIFY(chains.last().strength.strength == S::Equal);
    QCOMPARE(chains.last().steps.last().crosswalk, u"own"_s);

    Crosswalk newer = crosswalkAs(u"shipped"_s, from, {{u"2"_s, u"iso"_s, u"y"_s, S::Subset}});
    newer.version = u"1.1.0"_s;
    pin(snapshot, newer);
    QCOMPARE(idsOf(effectiveCrosswalks(snapshot, shipped)),
             (QStringList{u"own 1.0.0"_s, u"shipped 1.1.0"_s, u"list 3.0.0"_s}));
}

/// What the newest version carries counts, for the points of the older one too.
void TestEffectiveCrosswalks::aListInTwoVersions()
{
    ChecklistPoint renumbered = pointAs(u"Q-1"_s, {relationTo(u"iso"_s, u"A.5.2"_s, S::Equal)});
    renumbered.supersedes = {{u"1.0.0"_s, u"P-1"_s}};
    Snapshot snapshot;
    pin(snapshot,
        u"own"_s,
        listAs(u"own"_s,
               u"1.0.0"_s,
               {pointAs(u"P-1"_s, {relationTo(u"iso"_s, u"A.5.1"_s, S::Equal)})}));
    pin(snapshot,
        u"own@1.10.0"_s,
        listAs(u"own"_s,
               u"1.10.0"_s,
               {renumbered, pointAs(u"N-1"_s, {relationTo(u"iso"_s, u"A.5.3"_s, S::Subset)})}));
    const CrosswalkIndex index(effectiveCrosswalks(snapshot, {}));
    QCOMPARE(shown(index.linksOf({u"own"_s, u"P-1"_s})),
             QStringList{u"own/Q-1#1: iso/A.5.2 equal"_s});
    QCOMPARE(shown(index.linksOf({u"own@1.10.0"_s, u"N-1"_s})),
             QStringList{u"own/N-1#1: iso/A.5.3 subset"_s});
    QVERIFY(index.linksOf({u"iso"_s, u"A.5.1"_s}).isEmpty());
}

/// A crosswalk of the second pinned version speaks of that version's codes.
void TestEffectiveCrosswalks::namesOfAPinBeside()
{
    ChecklistPoint second = pointAs(u"B"_s);
    second.supersedes = {{u"1.0.0"_s, u"A"_s}};
    Snapshot snapshot;
    pin(snapshot, u"own"_s, listAs(u"own"_s, u"1.0.0"_s, {pointAs(u"A"_s), pointAs(u"C"_s)}));
    pin(snapshot,
        u"own@2.0.0"_s,
        listAs(u"own"_s, u"2.0.0"_s, {second, pointAs(u"C"_s), pointAs(u"D"_s)}));
    const auto ties = [](const QString& version) {
        return crosswalkAs(u"x"_s,
                           {u"own"_s, version},
                           {{u"B"_s, u"iso"_s, u"b"_s, S::Equal},
                            {u"C"_s, u"iso"_s, u"c"_s, S::Equal},
                            {u"D"_s, u"iso"_s, u"d"_s, S::Equal}});
    };
    const auto nodes = [&](const QString& version) {
        const CrosswalkIndex index(effectiveCrosswalks(snapshot, {ties(version)}));
        QStringList all;
        for (const QString& target : {u"b"_s, u"c"_s, u"d"_s}) {
            for (const RelatedNode& one : index.linksOf({u"iso"_s, target})) {
                all += one.node.pack + u'/' + one.node.id;
            }
        }
        return all.join(u' ');
    };
    QCOMPARE(nodes(u"2.0.0"_s), u"own/A own/C own@2.0.0/D"_s);
    // Of a version that is not pinned, codes are looked for where they are.
    QCOMPARE(nodes(u"9.0.0"_s), u"own/A own/C own@2.0.0/D"_s);
    // And as targets, from another list.
    Crosswalk back =
        crosswalkAs(u"y"_s,
                    {u"iso"_s, u"1.0.0"_s},
                    {{u"b"_s, u"own"_s, u"B"_s, S::Subset}, {u"d"_s, u"own"_s, u"D"_s, S::Subset}});
    back.frameworks.first().pack.version = u"2.0.0"_s;
    const CrosswalkIndex index(effectiveCrosswalks(snapshot, {back}));
    QCOMPARE(shown(index.linksOf({u"iso"_s, u"b"_s})), QStringList{u"y/y-1: own/A subset"_s});
    QCOMPARE(shown(index.linksOf({u"iso"_s, u"d"_s})), QStringList{u"y/y-2: own@2.0.0/D subset"_s});
}

/// A paper under own/P-1 is offered to twse/1 over the shipped link and one's own; what it says
/// there is as strong as the weaker of the two.
void TestEffectiveCrosswalks::anAnswerOverOwnAndShippedLinks()
{
    Snapshot snapshot;
    pin(snapshot, u"own"_s, listAs(u"own"_s, u"1.0.0"_s, {pointAs(u"P-1"_s)}));
    pin(snapshot, u"twse"_s, listAs(u"twse"_s, u"1.0.0"_s, {pointAs(u"1"_s)}));
    Audit audit;
    audit.id = AuditId{QUuid(u"{0198c1a0-0000-7000-8000-000000000001}"_s)};
    audit.code = u"A-01"_s;
    audit.checklists = {u"own"_s};
    snapshot.audits.insert(audit.id.toString(), audit);
    PointResult paper;
    paper.audit = audit.id;
    paper.ref = {u"own"_s, u"P-1"_s};
    paper.result = AuditResult::Conform;
    snapshot.pointResults.insert(pointResultKey(paper.audit, paper.ref), paper);
    const QList<Crosswalk> shipped{crosswalkAs(
        u"shipped"_s, {u"twse"_s, u"1.0.0"_s}, {{u"1"_s, u"iso"_s, u"x"_s, S::Subset}})};
    const auto offers = [&] {
        return answersElsewhere(
            CrosswalkIndex(effectiveCrosswalks(snapshot, shipped)), snapshot, {u"twse"_s, u"1"_s});
    };
    QVERIFY(offers().isEmpty());
    pin(snapshot,
        crosswalkAs(
            u"mine"_s, {u"own"_s, u"1.0.0"_s}, {{u"P-1"_s, u"iso"_s, u"x"_s, S::Intersects}}));
    const QList<AnswerElsewhere> found = offers();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().strength.strength == S::Intersects);
    QVERIFY(!found.first().strength.overlapFollows);
    QCOMPARE(
        shown(found.first().steps),
        (QStringList{u"shipped/shipped-1: iso/x subset"_s, u"mine/mine-1: own/P-1 intersects"_s}));
    snapshot.crosswalks.first().links.first().strength = S::Superset;
    QVERIFY(offers().first().strength.strength == S::Subset);
}

namespace {

/// What one or two links say of their ends, by all sets there are of three elements: 0 the same, 1
/// part or more, 2 a sure overlap, 3 nothing sure.
int rankByWorlds(const QList<S>& strengths)
{
    const auto holds = [](S strength, int a, int b) {
        switch (strength) {
        case S::Equal:
            return a == b;
        case S::Subset:
            return (a & b) == a;
        case S::Superset:
            return (a & b) == b;
        case S::Intersects:
            break;
        }
        return (a & b) != 0;
    };
    std::array<bool, 4> always{true, true, true, true};
    for (int a = 1; a < 8; ++a) {
        for (int b = 1; b < 8; ++b) {
            for (int c = 1; c < 8; ++c) {
                const bool world = strengths.size() == 1
                                       ? b == c && holds(strengths[0], a, b)
                                       : holds(strengths[0], a, b) && holds(strengths[1], b, c);
                for (size_t s = 0; world && s < always.size(); ++s) {
                    always[s] = always[s] && holds(static_cast<S>(s), a, c);
                }
            }
        }
    }
    const auto sure = [&](S s) { return always[static_cast<size_t>(s)]; };
    if (sure(S::Equal)) {
        return 0;
    }
    if (sure(S::Subset) || sure(S::Superset)) {
        return 1;
    }
    return sure(S::Intersects) ? 2 : 3;
}

int rankOf(const ChainStrength& chain)
{
    if (chain.strength == S::Equal) {
        return 0;
    }
    return chain.strength != S::Intersects ? 1 : (chain.overlapFollows ? 2 : 3);
}

S reversedTie(S strength)
{
    return strength == S::Subset ? S::Superset : (strength == S::Superset ? S::Subset : strength);
}

} // namespace

/// Sixty random assessments with one's own crosswalk, a list that carries links, and a shipped
/// crosswalk: from every node just the nodes that any walk of two links reaches, with the rank of
/// the best walk.
void TestEffectiveCrosswalks::chainsAgainstEveryWalk()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        struct Edge
        {
            QString a;
            QString b;
            S strength;
        };

        QList<Edge> edges;
        const auto tie = [&](const QString& from, const QString& to) {
            const Tie one{QString::number(random.bounded(3)),
                          to,
                          QString::number(random.bounded(3)),
                          static_cast<S>(random.bounded(4))};
            edges.append({from + u'/' + one.point, to + u'/' + one.target, one.strength});
            edges.append(
                {to + u'/' + one.target, from + u'/' + one.point, reversedTie(one.strength)});
            return one;
        };
        QList<Tie> own;
        QList<Tie> shipped;
        QList<ChecklistPoint> points;
        for (int i = 0; i < 5; ++i) {
            own.append(tie(u"twse"_s, i % 2 == 0 ? u"iso"_s : u"list"_s));
            shipped.append(tie(u"twse"_s, u"iso"_s));
        }
        for (int i = 0; i < 3; ++i) {
            const Tie one = tie(u"list"_s, u"iso"_s);
            ChecklistPoint point = pointAs(one.point);
            const auto known =
                std::find_if(points.begin(), points.end(), [&](const ChecklistPoint& other) {
                    return other.id == one.point;
                });
            ChecklistPoint& where = known != points.end() ? *known : points.emplaceBack(point);
            where.crosswalk.append(relationTo(u"iso"_s, one.target, one.strength));
        }
        Snapshot snapshot;
        pin(snapshot, u"list"_s, listAs(u"list"_s, u"1.0.0"_s, points));
        pin(snapshot, crosswalkAs(u"own"_s, {u"twse"_s, u"1.0.0"_s}, own));
        const CrosswalkIndex index(effectiveCrosswalks(
            snapshot, {crosswalkAs(u"shipped"_s, {u"twse"_s, u"1.0.0"_s}, shipped)}));
        for (const QString& pack : {u"twse"_s, u"iso"_s, u"list"_s}) {
            for (int id = 0; id < 3; ++id) {
                const QString start = u"%1/%2"_s.arg(pack).arg(id);
                QMap<QString, int> best;
                const auto offer = [&](const QString& end, int rank) {
                    best.insert(end, std::min(best.value(end, 9), rank));
                };
                for (const Edge& one : edges) {
                    if (one.a != start) {
                        continue;
                    }
                    offer(one.b, rankByWorlds({one.strength}));
                    for (const Edge& next : edges) {
                        if (next.a == one.b && next.b != start) {
                            offer(next.b, rankByWorlds({one.strength, next.strength}));
                        }
                    }
                }
                QMap<QString, int> found;
                for (const CrosswalkChain& chain :
                     index.chainsFrom({pack, QString::number(id)}, 2)) {
                    found.insert(chain.end().pack + u'/' + chain.end().id, rankOf(chain.strength));
                }
                QCOMPARE(found, best);
            }
        }
    }
}

void TestEffectiveCrosswalks::pinningAndReplacing()
{
    Snapshot snapshot;
    const PackPin first = packAs(u"mine"_s, u"1.0.0"_s, u'1');
    const auto set = pinCrosswalk(snapshot, first);
    QVERIFY(set);
    QCOMPARE(set->label.code, QString(labels::packPin));
    QCOMPARE(set->label.args, (QStringList{u"mine"_s, u"1.0.0"_s}));
    snapshot = *applied(snapshot, *set);
    snapshot.crosswalks.insert(u"mine"_s, Crosswalk());
    QCOMPARE(snapshot.packs, QList<PackPin>{first});
    QVERIFY(pinCrosswalk(snapshot, first)->isEmpty());

    const PackPin second = packAs(u"mine"_s, u"1.1.0"_s, u'2');
    const auto newer = pinCrosswalk(snapshot, second);
    QVERIFY(newer);
    QCOMPARE(newer->label.code, QString(labels::packUpgrade));
    QCOMPARE(newer->label.args, (QStringList{u"mine"_s, u"1.0.0"_s, u"1.1.0"_s}));
    const Snapshot after = *applied(snapshot, *newer);
    QCOMPARE(after.packs, QList<PackPin>{second});
    QCOMPARE(applied(after, newer->inverted())->packs, QList<PackPin>{first});

    QCOMPARE(refusedAt(pinCrosswalk(snapshot, packAs(u"mine"_s, u"1.0.0"_s, u'3'))),
             u"version mine 1.0.0"_s);
}

void TestEffectiveCrosswalks::idsOfOtherKinds()
{
    Snapshot snapshot;
    snapshot.packs.append(packAs(u"zt-guideline"_s, u"1.0.0"_s, u'0'));
    pin(snapshot, u"own"_s, listAs(u"own"_s, u"1.0.0"_s, {pointAs(u"A"_s)}));
    pin(snapshot, crosswalkAs(u"mine"_s, {u"own"_s, u"1.0.0"_s}, {}));
    QCOMPARE(refusedAt(pinCrosswalk(snapshot, packAs(u"own"_s, u"1.0.0"_s, u'1'))), u"id own"_s);
    QCOMPARE(refusedAt(pinCrosswalk(snapshot, packAs(u"zt-guideline"_s, u"2"_s, u'1'))),
             u"id zt-guideline"_s);
    QCOMPARE(refusedAt(pinChecklist(snapshot, packAs(u"mine"_s, u"2.0.0"_s, u'1'))), u"id mine"_s);
    const auto beside = pinChecklist(snapshot, packAs(u"own"_s, u"2.0.0"_s, u'1'));
    QVERIFY(beside);
    QCOMPARE(std::get<PackPin>(*beside->changes.first().after).id, u"own@2.0.0"_s);
    QCOMPARE(beside->label.args, (QStringList{u"own"_s, u"2.0.0"_s}));
    QVERIFY(pinChecklist(snapshot, packAs(u"own"_s, u"1.0.0"_s, u'a'))->isEmpty());
    QVERIFY(!pinChecklist(snapshot, packAs(u"own"_s, u"1.0.0"_s, u'9')));
}

void TestEffectiveCrosswalks::lettingGo()
{
    Snapshot snapshot;
    snapshot.packs.append(packAs(u"zt-guideline"_s, u"1.0.0"_s, u'0'));
    pin(snapshot, u"own"_s, listAs(u"own"_s, u"1.0.0"_s, {pointAs(u"A"_s)}));
    pin(snapshot, u"own@2.0.0"_s, listAs(u"own"_s, u"2.0.0"_s, {pointAs(u"A"_s)}));
    pin(snapshot, crosswalkAs(u"mine"_s, {u"own"_s, u"1.0.0"_s}, {}));
    Audit audit;
    audit.id = AuditId{QUuid(u"{0198c1a0-0000-7000-8000-000000000001}"_s)};
    audit.checklists = {u"own"_s};
    snapshot.audits.insert(audit.id.toString(), audit);

    const auto gone = unpinPack(snapshot, u"mine"_s);
    QVERIFY(gone);
    QCOMPARE(gone->label.args, (QStringList{u"mine"_s, u"1.0.0"_s}));
    QCOMPARE(applied(snapshot, *gone)->packs.size(), 3);
    QCOMPARE(unpinPack(snapshot, u"own@2.0.0"_s)->label.args, (QStringList{u"own"_s, u"2.0.0"_s}));
    QCOMPARE(unpinPack(snapshot, u"mine@1.0.0"_s)->label.args, gone->label.args);
    QCOMPARE(refusedAt(unpinPack(snapshot, u"own"_s)), u"id own"_s);
    QCOMPARE(refusedAt(unpinPack(snapshot, u"zt-guideline"_s)), u"id zt-guideline"_s);
    const auto lost = unpinPack(snapshot, u"lost"_s);
    QVERIFY(!lost && lost.error().code == ErrorCode::UnknownEntity);

    // A point that a later version withdrew stays with its finding, and with its sample.
    Snapshot found = snapshot;
    AuditFinding finding;
    finding.id = AuditFindingId{QUuid(u"{0198c1a0-0000-7000-8000-000000000002}"_s)};
    finding.audit = audit.id;
    finding.criteria = {{u"own"_s, u"A"_s}, {u"own@2.0.0"_s, u"A"_s}};
    found.auditFindings.insert(finding.id.toString(), finding);
    QCOMPARE(refusedAt(unpinPack(found, u"own@2.0.0"_s)), u"id own@2.0.0"_s);
    Snapshot drawn = snapshot;
    AuditSample sample;
    sample.id = AuditSampleId{QUuid(u"{0198c1a0-0000-7000-8000-000000000002}"_s)};
    sample.audit = audit.id;
    sample.points = {{u"own@2.0.0"_s, u"A"_s}};
    drawn.auditSamples.insert(sample.id.toString(), sample);
    QCOMPARE(refusedAt(unpinPack(drawn, u"own@2.0.0"_s)), u"id own@2.0.0"_s);
}

void TestEffectiveCrosswalks::whatDiffers()
{
    const PackVersion from{u"own"_s, u"1.0.0"_s};
    const Crosswalk before = crosswalkAs(u"x"_s,
                                         from,
                                         {{u"1"_s, u"iso"_s, u"a"_s, S::Equal},
                                          {u"1"_s, u"iso"_s, u"b"_s, S::Subset},
                                          {u"2"_s, u"iso"_s, u"a"_s, S::Subset},
                                          {u"3"_s, u"iso"_s, u"a"_s, S::Subset}});
    Crosswalk after = crosswalkAs(u"x"_s,
                                  {u"own"_s, u"2.0.0"_s},
                                  {{u"4"_s, u"iso"_s, u"a"_s, S::Superset},
                                   {u"3"_s, u"iso"_s, u"a"_s, S::Subset},
                                   {u"2"_s, u"iso"_s, u"a"_s, S::Subset},
                                   {u"1"_s, u"iso"_s, u"a"_s, S::Intersects}});
    after.links[1].reason.zh = u"改寫"_s;
    const CrosswalkDiff found = diff(before, after);
    QStringList texts;
    for (const LinkChange& one : found.changes) {
        texts += u"%1 %2-%3/%4 %5 %6 %7"_s.arg(toKey(one.fate),
                                               one.point,
                                               one.pack,
                                               one.target,
                                               one.before ? toKey(*one.before) : u"-"_s,
                                               one.after ? toKey(*one.after) : u"-"_s,
                                               one.reasonDiffers ? u"reason"_s : u"-"_s);
    }
    QCOMPARE(texts,
             (QStringList{u"added 4-iso/a - superset -"_s,
                          u"changed 3-iso/a subset subset reason"_s,
                          u"changed 1-iso/a equal intersects -"_s,
                          u"withdrawn 1-iso/b subset - -"_s}));
    QCOMPARE(found.unchanged, 1);
    QVERIFY(diff(before, before).changes.isEmpty());
}

/// Applied to the ends and strengths of the one, they give those of the other.
void TestEffectiveCrosswalks::differencesLeadFromOneToTheOther()
{
    QRandomGenerator random(11);
    const auto made = [&] {
        QList<Tie> ties;
        QSet<QString> seen;
        for (int i = 0; i < 12; ++i) {
            const Tie one{QString::number(random.bounded(4)),
                          random.bounded(2) == 0 ? u"iso"_s : u"zt"_s,
                          QString::number(random.bounded(3)),
                          static_cast<S>(random.bounded(4))};
            const QString key = one.point + one.pack + one.target;
            if (!seen.contains(key)) {
                seen.insert(key);
                ties.append(one);
            }
        }
        return crosswalkAs(u"x"_s, {u"own"_s, u"1.0.0"_s}, ties);
    };
    const auto strengths = [](const Crosswalk& crosswalk) {
        QMap<QString, S> all;
        for (const CrosswalkLink& link : crosswalk.links) {
            all.insert(link.point + link.framework + link.target, link.strength);
        }
        return all;
    };
    for (int round = 0; round < 100; ++round) {
        const Crosswalk before = made();
        const Crosswalk after = made();
        QMap<QString, S> state = strengths(before);
        const CrosswalkDiff found = diff(before, after);
        for (const LinkChange& one : found.changes) {
            const QString key = one.point + one.pack + one.target;
            QCOMPARE(state.contains(key), one.before.has_value());
            QVERIFY(!one.before || state.value(key) == *one.before);
            if (one.after) {
                state.insert(key, *one.after);
            } else {
                state.remove(key);
            }
        }
        QVERIFY(state == strengths(after));
        QCOMPARE(found.unchanged +
                     std::count_if(found.changes.begin(),
                                   found.changes.end(),
                                   [](const LinkChange& one) { return one.after.has_value(); }),
                 after.links.size());
    }
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestEffectiveCrosswalks)
#include "tst_effectivecrosswalks.moc"
