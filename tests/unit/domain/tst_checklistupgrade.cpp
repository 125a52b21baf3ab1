// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittest.h"
#include "model/domain/checklistupgrade.h"
#include "model/domain/earlierpapers.h"
#include "model/domain/invariants.h"
#include "model/domain/packversion.h"
#include "model/domain/questionnairereturn.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

const Signature preparer{QStringLiteral("王查核"), at(1)};
const Signature reviewer{QStringLiteral("李覆核"), at(2)};
const Signature later{QStringLiteral("王查核"), at(30)};

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

/// "KEEP EDIT:words BOTH<ONE,TWO REP=KEEP -GONE": points with a text of their own, predecessors in
/// the version before, a point whose words it repeats; the last is withdrawn.
Checklist listOf(const QString& version, const QString& former, const QString& words)
{
    Checklist list;
    list.id = s("own");
    list.version = version;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'-')) {
            list.withdrawn.append(
                WithdrawnPoint{{former, word.mid(1)}, {QStringLiteral("併入他法"), s("moved")}});
            continue;
        }
        ChecklistPoint one;
        QString rest = word;
        one.sameAs = rest.section(u'=', 1);
        rest = rest.section(u'=', 0, 0);
        one.text.zh = rest.section(u':', 1);
        rest = rest.section(u':', 0, 0);
        for (const QString& code : rest.section(u'<', 1).split(u',', Qt::SkipEmptyParts)) {
            one.supersedes.append({former, code});
        }
        one.id = rest.section(u'<', 0, 0);
        one.order = static_cast<int>(list.points.size()) + 1;
        list.points.append(one);
    }
    return list;
}

Checklist first()
{
    return listOf(s("1.0.0"), {}, s("KEEP EDIT:old CUT ONE TWO MOVE GONE REP=KEEP LATE"));
}

Checklist second()
{
    return listOf(s("2.0.0"),
                  s("1.0.0"),
                  s("KEEP EDIT:new CUT-a<CUT CUT-b<CUT BOTH<ONE,TWO MOVED<MOVE NEW REP=KEEP LATE "
                    "-GONE"));
}

PackPin pinOf(const Checklist& list)
{
    return {list.id, list.version, QString(64, list.version.at(0)), list.version.toUtf8()};
}

/// What reading the pins would give.
Snapshot reading(Snapshot snapshot, const QList<Checklist>& lists)
{
    for (const PackPin& pin : snapshot.packs) {
        for (const Checklist& list : lists) {
            if (packOfPin(pin.id) == list.id && pin.version == list.version) {
                snapshot.checklists.insert(pin.id, list);
            }
        }
    }
    return snapshot;
}

const Audit& audit(const Snapshot& snapshot)
{
    return *snapshot.auditByCode(s("Q-1"));
}

Snapshot after(const Snapshot& snapshot, const Result<ChangeSet>& set)
{
    if (!set || !checkInvariants(snapshot, *set)) {
        qFatal("refused");
    }
    return applied(snapshot, *set).value();
}

PointRef old(const char* code)
{
    return {s("own"), s(code)};
}

PointRef anew(const char* code)
{
    return {s("own@2.0.0"), s(code)};
}

FieldValues paper(const char* result, const char* observation)
{
    return {{s("result"), s(result)}, {s("observation"), s(observation)}};
}

/// Two audits of the first version. The first has answered all but LATE; KEEP, EDIT and MOVE are
/// accepted; a sample rests on KEEP and CUT, findings stand against TWO with GONE, and MOVE.
Snapshot answered()
{
    Snapshot snapshot = maturitySnapshot();
    ChangeSet set = addAudit(snapshot, auditAs(1), {pinOf(first())});
    set.changes.append(Change{std::nullopt, auditAs(2)});
    snapshot = reading(after(snapshot, set), {first()});
    const Checklists& lists = snapshot.checklists;
    snapshot = after(snapshot,
                     editPoints(snapshot,
                                audit(snapshot),
                                lists,
                                {{old("KEEP"), paper("conform", "keep")},
                                 {old("EDIT"), paper("conform", "edit")},
                                 {old("CUT"), paper("conform", "cut")},
                                 {old("ONE"), paper("conform", "one")},
                                 {old("TWO"), paper("not", "two")},
                                 {old("MOVE"), paper("partly", "move")},
                                 {old("GONE"), paper("conform", "gone")}},
                                preparer));
    AuditSample sample = sampleAs(1, 1, {old("KEEP"), old("CUT")});
    sample.population = s("accounts.csv");
    sample.populationSha256 = QString(64, u'a');
    sample.populationSize = 1;
    sample.items = {{1, {}, SampleOutcome::Sound, {}}};
    ChangeSet rest;
    rest.changes = {Change{std::nullopt, sample},
                    Change{std::nullopt, findingAs(1, 1, {old("TWO"), old("GONE")})},
                    Change{std::nullopt, findingAs(2, 1, {old("MOVE")})}};
    snapshot = after(snapshot, rest);
    const QList<PointRef> good{old("KEEP"), old("EDIT"), old("MOVE")};
    snapshot = after(snapshot, readyPoints(snapshot, audit(snapshot), good, preparer));
    return after(snapshot, acceptPoints(snapshot, audit(snapshot), good, reviewer));
}

ChecklistUpgrade planOf(const Snapshot& snapshot, const Checklist& list)
{
    const Result<ChecklistUpgrade> plan =
        upgradeChecklist(snapshot, audit(snapshot), pinOf(list), list);
    if (!plan) {
        qFatal("refused");
    }
    return *plan;
}

Snapshot upgraded(const Snapshot& snapshot, const Checklist& list)
{
    return reading(after(snapshot, planOf(snapshot, list).changes), {first(), list, second()});
}

PointStatus statusOf(const Snapshot& snapshot, const PointRef& ref)
{
    for (const PointStatus& one : pointStatuses(snapshot, audit(snapshot), snapshot.checklists)) {
        if (one.ref == ref) {
            return one;
        }
    }
    qFatal("no such point");
    return {};
}

QStringList lookedFor(const Snapshot& snapshot)
{
    QStringList codes;
    for (const PointStatus& one : pointStatuses(snapshot, audit(snapshot), snapshot.checklists)) {
        if (one.needsLook) {
            codes.append(one.ref.point);
        }
    }
    return codes;
}

QList<Entity> facts(const Snapshot& snapshot)
{
    QList<Entity> all;
    forEachEntity(snapshot, [&](const auto& one) { all.append(one); });
    return all;
}

ErrorCode refusal(const Snapshot& snapshot, const Result<ChangeSet>& set)
{
    const Result<void> ok =
        set ? checkInvariants(snapshot, *set) : Result<void>(tl::unexpected(set.error()));
    return ok ? ErrorCode::Usage : ok.error().code;
}

} // namespace

/// An audit that goes on with a new version of its checklist.
class TestChecklistUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void counts()
    {
        const ChecklistUpgrade plan = planOf(answered(), second());
        QCOMPARE(plan.from, s("own"));
        QCOMPARE(plan.to, s("own@2.0.0"));
        QCOMPARE(plan.unchanged, 3); // KEEP, REP, LATE
        QCOMPARE(plan.carried, 2);   // KEEP, MOVED
        QCOMPARE(plan.toLookAt, 4);  // EDIT, CUT-a, CUT-b, BOTH
        QCOMPARE(plan.kept, 1);      // GONE
        QCOMPARE(plan.acceptancesLost, 1);
        QStringList told;
        for (const UpgradeLine& line : plan.lines) {
            told.append(toKey(line.change.fate) + u' ' + line.change.before.join(u'+') + u'>' +
                        line.change.after.join(u'+') + u' ' + toKey(line.move) + u' ' +
                        QString::number(line.papers) + u' ' + line.findings.join(u'+') + u' ' +
                        line.samples.join(u'+'));
        }
        QCOMPARE(told,
                 (QStringList{s("changed EDIT>EDIT look_again 1  "),
                              s("split CUT>CUT-a+CUT-b look_again 1  S-1"),
                              s("merged ONE+TWO>BOTH look_again 2 F-1 "),
                              s("renumbered MOVE>MOVED carried 1 F-2 "),
                              s("added >NEW none 0  "),
                              s("withdrawn GONE> kept 1 F-1 ")}));
    }

    void whereThePointIsTheSameNothingIsLost()
    {
        const Snapshot snapshot = upgraded(answered(), second());
        for (const auto& [code, from] : {std::pair{"KEEP", "KEEP"}, std::pair{"MOVED", "MOVE"}}) {
            const PointStatus status = statusOf(snapshot, anew(code));
            QCOMPARE(status.state, ReviewState::Accepted);
            QVERIFY(!status.stale);
            QVERIFY(!status.needsLook);
            QCOMPARE(status.carriedFrom, QList<PointRef>{old(from)});
        }
        QCOMPARE(snapshot.pointResult(audit(snapshot).id, anew("KEEP"))->observation, s("keep"));
        QCOMPARE(snapshot.pointResult(audit(snapshot).id, anew("LATE")), nullptr);
        QCOMPARE(snapshot.pointResult(audit(snapshot).id, anew("NEW")), nullptr);
    }

    void whatChangedIsFlaggedAndNoLongerAccepted()
    {
        const Snapshot snapshot = upgraded(answered(), second());
        QCOMPARE(lookedFor(snapshot), (QStringList{s("EDIT"), s("CUT-a"), s("CUT-b"), s("BOTH")}));
        const PointStatus edit = statusOf(snapshot, anew("EDIT"));
        QCOMPARE(edit.state, ReviewState::Accepted);
        QVERIFY(edit.stale);
        for (const char* part : {"CUT-a", "CUT-b"}) {
            const PointResult* result = snapshot.pointResult(audit(snapshot).id, anew(part));
            QCOMPARE(result->result, AuditResult::Conform);
            QCOMPARE(result->observation, s("cut"));
        }
        const PointResult* both = snapshot.pointResult(audit(snapshot).id, anew("BOTH"));
        QCOMPARE(both->result, AuditResult::Unchecked);
        QCOMPARE(both->observation, s("[ONE] one\n\n[TWO] two"));
        QCOMPARE(both->state, ReviewState::Open);
    }

    void whatHangsOnAPointFollowsIt()
    {
        const Snapshot snapshot = upgraded(answered(), second());
        QCOMPARE(snapshot.auditFindingByCode(s("F-1"))->criteria,
                 (QList<PointRef>{anew("BOTH"), old("GONE")}));
        QCOMPARE(snapshot.auditFindingByCode(s("F-2"))->criteria, QList<PointRef>{anew("MOVED")});
        QCOMPARE(snapshot.auditSampleByCode(s("S-1"))->points,
                 (QList<PointRef>{anew("KEEP"), anew("CUT-a"), anew("CUT-b")}));
        QCOMPARE(statusOf(snapshot, anew("BOTH")).findings, QStringList{s("F-1")});
    }

    void aWithdrawnPointStaysToBeRead()
    {
        const Snapshot snapshot = upgraded(answered(), second());
        const EarlierPapers earlier(snapshot, audit(snapshot));
        QCOMPARE(earlier.withdrawn(),
                 (QList<WithdrawnPaper>{
                     {old("GONE"), s("2.0.0"), {QStringLiteral("併入他法"), s("moved")}}}));
        QCOMPARE(snapshot.pointResult(audit(snapshot).id, old("GONE"))->observation, s("gone"));
    }

    void anotherAuditKeepsTheOldText()
    {
        const Snapshot snapshot = upgraded(answered(), second());
        const Audit& other = *snapshot.auditByCode(s("Q-2"));
        QCOMPARE(other.checklists, QStringList{s("own")});
        QCOMPARE(snapshot.checklists[s("own")].point(s("EDIT"))->text.zh, s("old"));
        QCOMPARE(audit(snapshot).checklists, QStringList{s("own@2.0.0")});
        QCOMPARE(snapshot.checklists[s("own@2.0.0")].point(s("EDIT"))->text.zh, s("new"));
    }

    void aLookClearsTheFlag()
    {
        Snapshot snapshot = upgraded(answered(), second());
        QVERIFY(
            refusal(snapshot, acceptPoints(snapshot, audit(snapshot), {anew("EDIT")}, reviewer)) ==
            ErrorCode::InvariantBroken);
        QVERIFY(refusal(snapshot, lookPoints(snapshot, audit(snapshot), {anew("KEEP")}, later)) ==
                ErrorCode::InvariantBroken);
        snapshot = after(snapshot, lookPoints(snapshot, audit(snapshot), {anew("EDIT")}, later));
        QCOMPARE(lookedFor(snapshot), (QStringList{s("CUT-a"), s("CUT-b"), s("BOTH")}));
        QVERIFY(statusOf(snapshot, anew("EDIT")).stale);
        snapshot =
            after(snapshot, acceptPoints(snapshot, audit(snapshot), {anew("EDIT")}, reviewer));
        QVERIFY(!statusOf(snapshot, anew("EDIT")).stale);
        // To write under the new wording is a look as well.
        snapshot = after(snapshot,
                         editPoints(snapshot,
                                    audit(snapshot),
                                    snapshot.checklists,
                                    {{anew("CUT-a"), paper("partly", "first part")}},
                                    later));
        QCOMPARE(lookedFor(snapshot), (QStringList{s("CUT-b"), s("BOTH")}));
    }

    void aFlagOutlastsTheNextVersion()
    {
        Snapshot snapshot = upgraded(answered(), second());
        snapshot = after(snapshot, lookPoints(snapshot, audit(snapshot), {anew("CUT-a")}, later));
        const Checklist third =
            listOf(s("3.0.0"),
                   s("2.0.0"),
                   s("KEEP EDIT:new CUT-a CUT-b BOTH MOVED:else NEW REP=KEEP LATE"));
        snapshot = upgraded(snapshot, third);
        QCOMPARE(lookedFor(snapshot), (QStringList{s("EDIT"), s("CUT-b"), s("BOTH"), s("MOVED")}));
        QCOMPARE(EarlierPapers(snapshot, audit(snapshot)).withdrawn().size(), 1);
    }

    void repeatedFindingsAreKnownAcrossVersions()
    {
        Snapshot snapshot = upgraded(answered(), second());
        ChangeSet set;
        set.changes = {Change{std::nullopt, findingAs(3, 2, {old("TWO")})},
                       Change{std::nullopt, findingAs(4, 2, {old("KEEP")})}};
        snapshot = after(snapshot, set);
        const auto earlier = [&](const char* code) {
            return ageOf(snapshot, *snapshot.auditFindingByCode(s(code)), QDate(2026, 1, 1))
                .earlier;
        };
        QCOMPARE(earlier("F-3"), QStringList{s("F-1")});
        QCOMPARE(earlier("F-4"), QStringList());
    }

    void refusesWhatIsNoNewVersion()
    {
        const Snapshot snapshot = answered();
        const auto code = [&](const Checklist& list, const PackPin& pin) {
            const auto plan = upgradeChecklist(snapshot, audit(snapshot), pin, list);
            return plan ? ErrorCode::Usage : plan.error().code;
        };
        const Checklist older = listOf(s("0.9.0"), {}, s("KEEP"));
        QVERIFY(code(older, pinOf(older)) == ErrorCode::InvariantBroken);
        QVERIFY(code(first(), pinOf(first())) == ErrorCode::InvariantBroken);
        PackPin changed = pinOf(first());
        changed.sha256 = QString(64, u'f');
        QVERIFY(code(first(), changed) == ErrorCode::InvariantBroken);
        Checklist foreign = second();
        foreign.id = s("other");
        QVERIFY(code(foreign, pinOf(foreign)) == ErrorCode::InvariantBroken);
    }

    void anAuditHasOneVersionOfAChecklist()
    {
        const Snapshot snapshot = upgraded(answered(), second());
        Audit two = audit(snapshot);
        two.checklists = {s("own"), s("own@2.0.0")};
        QVERIFY(refusal(snapshot, ChangeSet{{}, {Change{audit(snapshot), two}}, {}}) ==
                ErrorCode::InvariantBroken);
    }

    void aQuestionnaireFromBeforeFindsItsPoints_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("heirs");
        QTest::addColumn<int>("why");
        QTest::newRow("same") << s("KEEP") << s("KEEP") << QString() << int(UnknownRow::None);
        QTest::newRow("changed") << s("EDIT") << s("EDIT") << QString() << int(UnknownRow::None);
        QTest::newRow("renumbered")
            << s("MOVE") << s("MOVED") << QString() << int(UnknownRow::None);
        QTest::newRow("split") << s("CUT") << s("CUT") << s("CUT-a,CUT-b")
                               << int(UnknownRow::Divided);
        QTest::newRow("merged") << s("ONE") << s("ONE") << s("BOTH") << int(UnknownRow::Divided);
        QTest::newRow("withdrawn")
            << s("GONE") << s("GONE") << QString() << int(UnknownRow::Withdrawn);
    }

    void aQuestionnaireFromBeforeFindsItsPoints()
    {
        QFETCH(QString, code);
        QFETCH(QString, now);
        QFETCH(QString, heirs);
        QFETCH(int, why);
        Snapshot before = answered();
        before.trailSeq = 7;
        before.trailHead = QString(64, u'9');
        const Snapshot snapshot = upgraded(before, second());
        const SentRow sent{audit(before).id, {s("own"), code}, 7, before.trailHead.left(16)};
        const ReturnedRow row{
            2, toKey(sent), {{s("answer_text"), s("theirs")}, {s("answered_by"), s("who")}}};
        const auto outcomes =
            returnedOutcomes(snapshot, audit(snapshot), {row}, {{7, before}}, {}, {});
        QVERIFY(outcomes.has_value());
        const ReturnedOutcome& outcome = outcomes->rows.first();
        QCOMPARE(int(outcome.why), why);
        QCOMPARE(outcome.ref.point, now);
        QCOMPARE(outcome.heirs.join(u','), heirs);
        QCOMPARE(outcome.sentAs, now == code ? QString() : code);
        const bool taken = outcome.why == UnknownRow::None;
        QCOMPARE(outcomes->edits.size(), taken ? 1 : 0);
        if (taken) {
            QCOMPARE(outcomes->edits.first().first, (PointRef{s("own@2.0.0"), now}));
        }
    }

    void newestVersionGoesByTheName()
    {
        const Snapshot snapshot = upgraded(answered(), second());
        QCOMPARE(pinNamed(snapshot, s("own"))->id, s("own@2.0.0"));
        QCOMPARE(pinNamed(snapshot, s("own@1.0.0"))->id, s("own"));
        QCOMPARE(pinNamed(snapshot, s("own@3.0.0")), nullptr);
        QCOMPARE(pinBeside(snapshot, pinOf(second()))->id, s("own@2.0.0"));
        QVERIFY(compareVersions(s("1.10.0"), s("1.9.0")) > 0);
    }

    /// Whatever the papers and the new version: undo leads back, and no word disappears.
    void nothingIsEverLost()
    {
        Random random(20261129);
        const QStringList old{s("A"), s("B"), s("C"), s("D"), s("E"), s("F")};
        for (int round = 0; round < 200; ++round) {
            const Checklist before = listOf(s("1.0.0"), {}, old.join(u' '));
            QString words;
            for (int i = 0; i < 6; ++i) {
                QStringList from;
                for (const QString& code : old) {
                    if (pick(random, 5) == 0) {
                        from.append(code);
                    }
                }
                const QString former = from.isEmpty() ? QString() : u'<' + from.join(u',');
                words += QStringLiteral("N%1%2:%3 ").arg(i).arg(former).arg(pick(random, 3));
                if (pick(random, 3) == 0) {
                    words += old.at(i) + u' ';
                }
            }
            const Checklist list = listOf(s("2.0.0"), s("1.0.0"), words);
            Snapshot snapshot = maturitySnapshot();
            snapshot =
                reading(after(snapshot, addAudit(snapshot, auditAs(1), {pinOf(before)})), {before});
            QStringList texts;
            ChangeSet papers;
            for (const QString& code : old) {
                PointResult one;
                one.audit = auditAs(1).id;
                one.ref = {s("own"), code};
                one.result = static_cast<AuditResult>(pick(random, auditResultCount));
                one.reason = QStringLiteral("why %1 %2").arg(code).arg(round);
                one.observation = QStringLiteral("seen %1 %2").arg(code).arg(round);
                one.answerText = QStringLiteral("said %1 %2").arg(code).arg(round);
                one.answeredBy = QStringLiteral("who %1").arg(code);
                one.preparer = s("P");
                one.preparedAt = at(pick(random, 50));
                texts += {one.reason, one.observation, one.answerText, one.answeredBy};
                papers.changes.append(Change{std::nullopt, one});
            }
            snapshot = after(snapshot, papers);
            const ChecklistUpgrade plan = planOf(snapshot, list);
            const Snapshot next = reading(after(snapshot, plan.changes), {before, list});
            const Snapshot back = after(next, plan.changes.inverted());
            QVERIFY(facts(back) == facts(snapshot));
            QString shown;
            const EarlierPapers earlier(next, audit(next));
            QList<PointRef> reachable;
            for (const PointStatus& status : pointStatuses(next, audit(next), next.checklists)) {
                reachable.append(status.ref);
            }
            for (const WithdrawnPaper& one : earlier.withdrawn()) {
                reachable.append(one.ref);
            }
            for (const PointRef& ref : reachable) {
                if (const PointResult* one = next.pointResult(audit(next).id, ref)) {
                    shown += one->reason + one->observation + one->answerText + one->answeredBy;
                }
            }
            for (const QString& text : texts) {
                QVERIFY2(shown.contains(text), qPrintable(text + QStringLiteral(" in ") + words));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestChecklistUpgrade)
#include "tst_checklistupgrade.moc"
