// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittest.h"
#include "incidentfacts.h"
#include "maturitytest.h"
#include "model/domain/auditstatus.h"
#include "model/domain/scrub.h"
#include "runfacts.h"

#include <QJsonDocument>

using namespace zt;
using namespace zt::test;
using namespace Qt::StringLiterals;

namespace {

ScrubWords words()
{
    return {u"人員 %1"_s, u"值 %1"_s, u"〔郵件〕"_s, u"〔電話〕"_s, u"〔身分證〕"_s};
}

std::pair<QByteArray, QString> standIn(const Evidence&)
{
    return {"left out", QString(64, u'b')};
}

/// Everything a change says, as text.
QString textOf(const ChangeSet& set)
{
    QString text;
    for (const Change& change : set.changes) {
        text += QString::fromUtf8(QJsonDocument(toJson(change)).toJson());
    }
    return text;
}

template <class T>
T only(const ChangeSet& set)
{
    for (const Change& change : set.changes) {
        if (const T* one = std::get_if<T>(&*change.after)) {
            return *one;
        }
    }
    return {};
}

} // namespace

/// What the copy says is worked out by hand.
class TestScrub : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        // the book holds 李四, 王小明, 王小明明, Al, 甲: numbered in the order of their characters
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("whole") << u"李四"_s << u"人員 2"_s;
        QTest::newRow("with blanks") << u" 李四 "_s << u"人員 2"_s;
        QTest::newRow("within") << u"由王小明確認"_s << u"由人員 3確認"_s;
        QTest::newRow("longest first") << u"王小明明與王小明"_s << u"人員 4與人員 3"_s;
        QTest::newRow("Latin word") << u"Al, Also, (Al)"_s << u"人員 1, Also, (人員 1)"_s;
        QTest::newRow("one character alone") << u"甲"_s << u"人員 5"_s;
        QTest::newRow("one character within") << u"甲級機關"_s << u"甲級機關"_s;
        QTest::newRow("mail") << u"寄 a.b+c@mail.bank.example。"_s << u"寄 〔郵件〕。"_s;
        QTest::newRow("mail of a name") << u"Al@bank.example"_s << u"人員 1@bank.example"_s;
        QTest::newRow("identity number")
            << u"證號A123456789，B298765432"_s << u"證號〔身分證〕，〔身分證〕"_s;
        QTest::newRow("no identity number")
            << u"A12345678, XA123456789"_s << u"A12345678, XA123456789"_s;
        QTest::newRow("phones") << u"0912-345-678、0912345678、02-2345-6789"_s
                                << u"〔電話〕、〔電話〕、〔電話〕"_s;
        QTest::newRow("numbers that are none")
            << u"2026-07-18, 1-2, 100-200-300"_s << u"2026-07-18, 1-2, 100-200-300"_s;
        QTest::newRow("a pseudonym is no name") << u"人員 1"_s << u"人員 1"_s;
    }

    void texts()
    {
        NameBook book;
        book.add(u"王小明、李四"_s);
        book.add(u" Al ; 甲,王小明明"_s);
        book.number(words());
        QCOMPARE(book.size(), 5);
        QFETCH(QString, text);
        QTEST(book.scrubbed(text), "expected");
    }

    /// What a sample's column of names or accounts holds is replaced within texts as well, by what
    /// stands in the sample; hashes stay, whatever digits are in them.
    void whoeverIsDrawnFromAList()
    {
        Snapshot snapshot = auditSnapshot();
        Audit audit = auditAs(1);
        const QString hash = u"aa0912345678bbccdd"_s;
        audit.scopeText =
            u"請 李大華 (li.dahua, 6ca202c88e549dff) 補件；啟用 %1；電話 0912345678"_s.arg(hash);
        snapshot.audits.insert(audit.id.toString(), audit);
        AuditSample sample = sampleAs(1, 1, {point("A-1")});
        sample.columns = QStringList{u"登入帳號"_s, u"姓名"_s, u"狀態"_s, u"帳號代碼"_s};
        sample.items = {
            {1, {u"li.dahua"_s, u"李大華"_s, u"啟用"_s, u"12"_s}, SampleOutcome::Sound, {}}};
        sample.populationSize = 5;
        snapshot.auditSamples.insert(sample.id.toString(), sample);
        const auto made = scrubbedFacts(snapshot, words(), standIn);
        QVERIFY(made.has_value());
        const AuditSample masked = only<AuditSample>(made->facts);
        QCOMPARE(masked.items.at(0).cells,
                 (QStringList{u"值 1"_s, u"值 2"_s, u"值 3"_s, u"值 4"_s}));
        QCOMPARE(
            only<Audit>(made->facts).scopeText,
            u"請 值 2 (值 1, 6ca202c88e549dff) 補件；啟用 %1；電話 %2"_s.arg(hash, words().phone));
        QCOMPARE(made->people, 0); // of the assessment
    }

    void everyKindOfFact()
    {
        Snapshot snapshot = auditSnapshot();
        snapshot.profile.team = QStringList{u"林淑芬"_s};
        Audit audit = auditAs(1);
        audit.team = QStringList{u"陳建宏"_s};
        audit.scopeText = u"林淑芬負責的系統"_s;
        snapshot.audits.insert(audit.id.toString(), audit);
        AuditSample sample = sampleAs(1, 1, {point("A-1")});
        sample.columns = QStringList{u"帳號"_s, u"單位"_s};
        sample.items = {{1, {u"u1"_s, u"資訊部"_s}, SampleOutcome::Sound, u"陳建宏看過"_s},
                        {4, {u"u2"_s, u"資訊部"_s}, SampleOutcome::Exception, {}}};
        sample.populationSize = 5;
        sample.preparer = u"陳建宏"_s;
        snapshot.auditSamples.insert(sample.id.toString(), sample);
        Incident incident = plainIncident(1);
        incident.roles = {{u"IR1"_s, u"林淑芬"_s}};
        snapshot.incidents.insert(incident.id.toString(), incident);
        const Evidence evidence = plainEvidence(1);
        snapshot.evidence.insert(evidence.id.toString(), evidence);
        Exhibit exhibit = plainExhibit(1);
        CustodyEntry entry = custodyEntry(CustodyStep::Collected, "2026-07-18T09:20", "x");
        entry.who = u"林淑芬"_s;
        entry.from = u"陳建宏"_s;
        exhibit.custody = {entry};
        exhibit.evidence = evidence.id;
        snapshot.exhibits.insert(exhibit.id.toString(), exhibit);
        const SimulationRun run = plainRun(1);
        snapshot.simulationRuns.insert(run.id.toString(), run);

        const auto made = scrubbedFacts(snapshot, words(), standIn);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().args.join(u' ')));
        const QString text = textOf(made->facts);
        QVERIFY(!text.contains(u"林淑芬"_s));
        QVERIFY(!text.contains(u"陳建宏"_s));
        QCOMPARE(made->people, 2);
        QCOMPARE(made->leftOut, 1);
        QCOMPARE(made->profile.team, QStringList{u"人員 1"_s});
        QCOMPARE(only<Audit>(made->facts).team, QStringList{u"人員 2"_s});
        QCOMPARE(only<Audit>(made->facts).scopeText, u"人員 1負責的系統"_s);
        QCOMPARE(only<Audit>(made->facts).code, audit.code);
        const AuditSample masked = only<AuditSample>(made->facts);
        QCOMPARE(masked.items.at(0).cells, (QStringList{u"值 1"_s, u"值 2"_s}));
        QCOMPARE(masked.items.at(1).cells, (QStringList{u"值 3"_s, u"值 2"_s}));
        QCOMPARE(masked.items.at(0).note, u"人員 2看過"_s);
        QVERIFY(masked.items.at(0).outcome == SampleOutcome::Sound);
        QCOMPARE(only<Incident>(made->facts).roles.value(u"IR1"_s), u"人員 1"_s);
        const Exhibit scrubbed = only<Exhibit>(made->facts);
        QCOMPARE(scrubbed.custody.at(0).who, u"人員 1"_s);
        QCOMPARE(scrubbed.custody.at(0).from, u"人員 2"_s);
        QVERIFY(scrubbed.evidence == evidence.id);
        Evidence stands;
        for (const Change& change : made->facts.changes) {
            const auto* one = std::get_if<Evidence>(&*change.after);
            stands = one != nullptr && one->id == evidence.id ? *one : stands;
        }
        QCOMPARE(stands.sha256, QString(64, u'b'));
        QCOMPARE(stands.size, 8);
        QCOMPARE(stands.name, u"waf_0718.jsonl.gz.txt"_s);
        QCOMPARE(made->contents.value(stands.sha256), QByteArray("left out"));
    }

    void acceptanceStaysWhereItStands_data()
    {
        QTest::addColumn<bool>("stale");
        QTest::newRow("stands") << false;
        QTest::newRow("was stale") << true;
    }

    void acceptanceStaysWhereItStands()
    {
        QFETCH(bool, stale);
        Snapshot snapshot = auditSnapshot();
        const Audit audit = auditAs(1);
        snapshot.audits.insert(audit.id.toString(), audit);
        PointResult result;
        result.audit = audit.id;
        result.ref = point("A-1");
        result.result = AuditResult::Conform;
        result.observation = u"王小明已離職"_s;
        result.preparer = u"王小明"_s;
        result.reviewer = u"李四"_s;
        result.state = ReviewState::Accepted;
        result.acceptedDigest = acceptanceDigest(snapshot, result);
        if (stale) {
            result.observation += u"，補述"_s;
        }
        snapshot.pointResults.insert(entityId(result), result);
        QCOMPARE(isStale(snapshot, result), stale);

        const auto made = scrubbedFacts(snapshot, words(), standIn);
        QVERIFY(made.has_value());
        Snapshot empty;
        empty.guideline = snapshot.guideline;
        empty.packs = snapshot.packs;
        empty.checklists = snapshot.checklists;
        const auto state = applied(empty, made->facts);
        QVERIFY(state.has_value());
        const PointResult copied = *state->pointResults.cbegin();
        QVERIFY(copied.observation.startsWith(u"人員 2已離職"_s));
        QCOMPARE(isStale(*state, copied), stale);
    }

    void theSameAgain()
    {
        Random random(7);
        Snapshot snapshot = auditSnapshot();
        for (int i = 0; i < 20; ++i) {
            const Audit audit = randomAudit(random, i);
            snapshot.audits.insert(audit.id.toString(), audit);
        }
        const auto first = scrubbedFacts(snapshot, words(), standIn);
        const auto second = scrubbedFacts(snapshot, words(), standIn);
        QVERIFY(first && second);
        QCOMPARE(textOf(first->facts), textOf(second->facts));
    }
};

QTEST_GUILESS_MAIN(TestScrub)
#include "tst_scrub.moc"
