// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/checklistdiff.h"

#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

namespace zt {

/// What became of points from one version to the next.
class TestChecklistDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fates_data();
    void fates();
    void predecessorsOfOtherVersionsDoNotCount();
    void aReasonForWithdrawing();
    void fields_data();
    void fields();
    void nothingChangedInThePackItself();
    void everyPointIsToldOnce();
};

namespace {

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

/// "A B<X,Y -Z": points A and B, B in place of X and Y, Z withdrawn.
Checklist listOf(const QString& version, const QString& words, const QString& former = {})
{
    Checklist list;
    list.id = s("pack");
    list.version = version;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'-')) {
            list.withdrawn.append(WithdrawnPoint{{former, word.mid(1)}, {s("zh"), s("because")}});
            continue;
        }
        ChecklistPoint point;
        point.id = word.section(u'<', 0, 0);
        point.order = static_cast<int>(list.points.size()) + 1;
        for (const QString& one : word.section(u'<', 1).split(u',', Qt::SkipEmptyParts)) {
            point.supersedes.append({former, one});
        }
        list.points.append(point);
    }
    return list;
}

QString shown(const ChecklistDiff& diff)
{
    QStringList texts;
    for (const PointChange& change : diff.changes) {
        texts += QStringLiteral("%1 %2>%3%4")
                     .arg(toKey(change.fate),
                          change.before.join(u','),
                          change.after.join(u','),
                          change.needsLook ? s("!") : QString());
    }
    return texts.join(s("; "));
}

} // namespace

void TestChecklistDiff::fates_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("unchanged");
    const auto row =
        [](const char* name, const char* a, const char* b, const char* what, const char* same) {
            QTest::newRow(name) << s(a) << s(b) << s(what) << s(same);
        };
    row("nothing", "A B", "A B", "", "A B");
    row("another order", "A B", "B A", "", "B A");
    row("added", "A", "A B", "added >B", "A");
    row("withdrawn without a word", "A B", "A", "withdrawn B>", "A");
    row("withdrawn and said", "A B", "A -B", "withdrawn B>", "A");
    row("renumbered", "A B", "A C<B", "renumbered B>C", "A");
    row("renumbered all along", "A B", "B<A C<B", "renumbered A>B; renumbered B>C", "");
    row("code used again", "A B", "A C<B B", "renumbered B>C; added >B", "A");
    row("withdrawn, code used again", "A", "A -A", "added >A; withdrawn A>", "");
    row("split", "A", "A1<A A2<A", "split A>A1,A2!", "");
    row("split, code kept", "A B", "A<A B A2<A", "split A>A,A2!", "B");
    row("merged", "A B C", "AB<A,B C", "merged A,B>AB!", "C");
    row("merged into the first", "A B", "A<A,B", "merged A,B>A!", "");
    row("recast", "A B", "X<A Y<A,B", "recast A,B>X,Y!", "");
    row("swapped", "A B", "A<B B<A", "renumbered B>A; renumbered A>B", "");
    row("names what never was", "A", "A B<Z", "added >B", "A");
    row("from nothing", "", "A", "added >A", "");
    row("to nothing", "A", "", "withdrawn A>", "");
}

void TestChecklistDiff::fates()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, changes);
    QFETCH(const QString, unchanged);
    const ChecklistDiff found =
        diff(listOf(s("1.0.0"), before), listOf(s("2.0.0"), after, s("1.0.0")));
    QCOMPARE(shown(found), changes);
    QCOMPARE(found.unchanged.join(u' '), unchanged);
}

/// The third version tells of the second; seen from the first, only codes count.
void TestChecklistDiff::predecessorsOfOtherVersionsDoNotCount()
{
    Checklist third = listOf(s("3.0.0"), s("A B<A -C"), s("2.0.0"));
    const Checklist first = listOf(s("1.0.0"), s("A C"));
    QCOMPARE(shown(diff(first, third)), s("added >B; withdrawn C>"));
    third.points[1].supersedes.append({s("1.0.0"), s("C")});
    QCOMPARE(shown(diff(first, third)), s("renumbered C>B"));
}

void TestChecklistDiff::aReasonForWithdrawing()
{
    const auto reason = [](const char* after) {
        return diff(listOf(s("1.0.0"), s("A B")), listOf(s("2.0.0"), s(after), s("1.0.0")))
            .changes.last()
            .reason.en;
    };
    QCOMPARE(reason("A -B"), s("because"));
    QCOMPARE(reason("A"), QString());
}

void TestChecklistDiff::fields_data()
{
    QTest::addColumn<bool>("look");
    for (const char* key : {"name",
                            "text",
                            "obligation",
                            "applies_if",
                            "excluded_if",
                            "effective_from",
                            "effective_to",
                            "parameters",
                            "same_as"}) {
        QTest::newRow(key) << true;
    }
    for (const char* key : {"group",
                            "parent",
                            "mechanism_code",
                            "suggested_evidence",
                            "sampling_hint",
                            "deduction_points",
                            "crosswalk",
                            "verify_by",
                            "tags",
                            "sources",
                            "note"}) {
        QTest::newRow(key) << false;
    }
}

/// One field changed is one field named; what does not bear on the answer needs no second look.
void TestChecklistDiff::fields()
{
    QFETCH(const bool, look);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    const Checklist before = listOf(s("1.0.0"), s("A"));
    Checklist after = listOf(s("2.0.0"), s("A"));
    ChecklistPoint& point = after.points[0];
    const QMap<QString, std::function<void()>> change{
        {s("name"), [&] { point.name.zh = s("x"); }},
        {s("text"), [&] { point.text.en = s("x"); }},
        {s("obligation"), [&] { point.obligation = Obligation::Shall; }},
        {s("applies_if"), [&] { point.appliesIf.tierSets = {s("x")}; }},
        {s("excluded_if"), [&] { point.excludedIf.facts = {s("x")}; }},
        {s("effective_from"), [&] { point.effectiveFrom = QDate(2026, 1, 1); }},
        {s("effective_to"), [&] { point.effectiveTo = QDate(2026, 1, 1); }},
        {s("parameters"),
         [&] {
             point.parameters = {{s("frequency_months"), 6, {}, {}}};
         }},
        {s("same_as"), [&] { point.sameAs = s("B"); }},
        {s("group"), [&] { point.group = s("x"); }},
        {s("parent"), [&] { point.parent = s("x"); }},
        {s("mechanism_code"), [&] { point.mechanismCode = s("x"); }},
        {s("suggested_evidence"),
         [&] {
             point.suggestedEvidence = {{s("x"), s("x")}};
         }},
        {s("sampling_hint"), [&] { point.samplingHint.zh = s("x"); }},
        {s("deduction_points"), [&] { point.deductionPoints = 0; }},
        {s("crosswalk"), [&] { point.crosswalk = {PointRelation()}; }},
        {s("verify_by"),
         [&] {
             point.verifyBy = {VerifyBy::Kind::GatewayRule, s("x")};
         }},
        {s("tags"), [&] { point.tags = {s("x")}; }},
        {s("sources"),
         [&] {
             point.sources = {{s("x"), s("x")}};
         }},
        {s("note"), [&] { point.note.zh = s("x"); }},
    };
    change.value(key)();
    const ChecklistDiff found = diff(before, after);
    QCOMPARE(found.changes.size(), 1);
    QVERIFY(found.changes[0].fate == PointFate::Changed);
    QCOMPARE(found.changes[0].fields, QStringList{key});
    QCOMPARE(found.changes[0].needsLook, look);
    // the same under another code
    point.id = s("B");
    point.supersedes = {{s("1.0.0"), s("A")}};
    const ChecklistDiff moved = diff(before, after);
    QCOMPARE(moved.changes.size(), 1);
    QVERIFY(moved.changes[0].fate == PointFate::Renumbered);
    QCOMPARE(moved.changes[0].fields, QStringList{key});
    QCOMPARE(moved.changes[0].needsLook, look);
}

void TestChecklistDiff::nothingChangedInThePackItself()
{
    const Checklist list = listOf(s("1.0.0"), s("A B<X C"), s("0.9.0"));
    const ChecklistDiff found = diff(list, list);
    QVERIFY(found.changes.isEmpty());
    QCOMPARE(found.unchanged, (QStringList{s("A"), s("B"), s("C")}));
}

/// Two hundred random histories: every old and every new point is told exactly once, and what is
/// told together hangs together.
void TestChecklistDiff::everyPointIsToldOnce()
{
    QRandomGenerator random(20261128);
    const QString letters = s("ABCDEFGH");
    for (int trial = 0; trial < 200; ++trial) {
        QString before;
        QString after;
        for (const QChar letter : letters) {
            before += random.bounded(4) > 0 ? QString(letter) + u' ' : QString();
            if (random.bounded(4) == 0) {
                continue;
            }
            QStringList parents;
            for (int k = random.bounded(3); k > 0 && random.bounded(2) == 0; --k) {
                parents.append(letters[random.bounded(letters.size())]);
            }
            parents.removeDuplicates();
            after += letter + (parents.isEmpty() ? QString() : u'<' + parents.join(u',')) + u' ';
        }
        const Checklist a = listOf(s("1.0.0"), before);
        const Checklist b = listOf(s("2.0.0"), after, s("1.0.0"));
        const ChecklistDiff found = diff(a, b);
        QStringList old = found.unchanged;
        QStringList now = found.unchanged;
        for (const PointChange& change : found.changes) {
            old += change.before;
            now += change.after;
            for (const ChecklistPoint& point : b.points) {
                for (const Predecessor& one : point.supersedes) {
                    QVERIFY(!change.before.contains(one.code) || change.after.contains(point.id));
                }
            }
        }
        const auto sortedIds = [](const Checklist& list) {
            QStringList ids;
            for (const ChecklistPoint& point : list.points) {
                ids.append(point.id);
            }
            ids.sort();
            return ids;
        };
        old.sort();
        now.sort();
        QCOMPARE(old, sortedIds(a));
        QCOMPARE(now, sortedIds(b));
    }
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestChecklistDiff)
#include "tst_checklistdiff.moc"
