// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/signing.h"
#include "model/domain/labels.h"
#include "model/domain/signoffedits.h"
#include "model/domain/signoffstatement.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"
#include "tests/unit/crypto/opensslbench.h"

#include <QTemporaryDir>

using namespace zt;

namespace {

const QByteArray forSigning = "keyUsage=critical,digitalSignature,nonRepudiation\n"
                              "extendedKeyUsage=emailProtection\n";

const char* const authority = R"([tsa]
default_tsa = tsa1
[tsa1]
serial = serial.txt
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384
ess_cert_id_chain = no
ess_cert_id_alg = sha256
)";

} // namespace

/// Signing, what makes a sign-off stale, and what is found when any part of it was tampered with;
/// signatures and stamps are held against the openssl program.
class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();
    void init();

    void opensslHoldsWhatWasSigned();
    void whomToTrust();
    void certificatesThatDoNotDo_data();
    void certificatesThatDoNotDo();
    void clockSetBack();
    void changesMakeItStale();
    void takenBackAgainItHolds();
    void whatCameAndWentLeavesNothing();
    void anAuditIsStaleByItsOwn();
    void signOffsMakeNothingStale();
    void ordersOfSigners();
    void neverUndone();
    void timeStamps();
    void stampsThatDoNotDo();
    void everyPartTamperedWith_data();
    void everyPartTamperedWith();
    void verifyTells();
    void reportsThatCannotBeRead();
    void auditsThatAreNotThere();
    void stampsThatWereNotGranted();
    void ofAnotherAuditOrYear();

private:
    [[nodiscard]] SigningIdentity identity(const QString& name) const
    {
        return SigningIdentity::fromFile(m_bench.path(name + QStringLiteral(".key")),
                                         m_bench.path(name + QStringLiteral(".pem")),
                                         {})
            .value();
    }

    [[nodiscard]] SignatureTrust trust(const QString& name) const
    {
        return readTrust(m_bench.path(name + QStringLiteral(".pem"))).value();
    }

    [[nodiscard]] const Snapshot& state() const { return m_document->snapshot(); }

    [[nodiscard]] QList<SignOffStanding> standings(const SignatureTrust& whom = {}) const
    {
        JobContext job;
        return readSignOffStandings(m_path, state(), whom, job).value();
    }

    Result<SignOff> sign(const SignWish& wish, const QString& name = QStringLiteral("ciso"))
    {
        const auto draft = draftSignOff(state(),
                                        wish,
                                        identity(name).certificate(),
                                        m_clock->now(),
                                        SignOffId{m_clock->newUuid()});
        const auto done = draft.and_then(
            [&](const SignOff& one) { return signedDraft(one, identity(name), {}, standings()); });
        if (!done) {
            return done;
        }
        const Result<void> applied = m_document->apply(addSignOff(*done));
        return applied ? done : tl::unexpected(applied.error());
    }

    Result<void> add(const Entity& entity)
    {
        return m_document->apply({{QStringLiteral("system.add"), {}}, {{{}, entity}}, {}});
    }

    Result<void> rename(int index, const QString& name)
    {
        return m_document->apply(fixture::renaming(state().systems[index], name));
    }

    [[nodiscard]] SignWish statement(SignRole role, const QString& sha = QString(64, u'a')) const
    {
        return {SignSubject::Statement,
                role,
                state().audits.first().id,
                2025,
                SignedReport{QStringLiteral("聲明書.pdf"), sha, 10},
                {}};
    }

    QByteArray reply(const SignOff& one, const QString& more = {})
    {
        m_bench.write(QStringLiteral("q.tsq"), timeStampRequestFor(one));
        m_bench.must(QStringLiteral("ts -reply -config tsa.cnf -queryfile q.tsq -inkey clock.key "
                                    "-signer clock.pem -out r.tsr %1")
                         .arg(more));
        return m_bench.read(QStringLiteral("r.tsr"));
    }

    OpensslBench m_bench;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<SteppedClock> m_clock;
    std::unique_ptr<Document> m_document;
};

void TestSigning::initTestCase()
{
    faultvfs::install(); // without waiting for the disk
    m_bench.makeAuthority(QStringLiteral("root"));
    m_bench.makeAuthority(QStringLiteral("stranger"));
    const QString p256 = QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256");
    for (const char* name : {"ciso", "chairman"}) {
        m_bench.certify(QString::fromLatin1(name), p256, QStringLiteral("root"), forSigning);
    }
    m_bench.certify(QStringLiteral("web"),
                    p256,
                    QStringLiteral("root"),
                    "keyUsage=digitalSignature\nextendedKeyUsage=serverAuth\n");
    m_bench.certify(QStringLiteral("clock"),
                    QStringLiteral("rsa:2048"),
                    QStringLiteral("root"),
                    "keyUsage=critical,digitalSignature\n"
                    "extendedKeyUsage=critical,timeStamping\n");
    m_bench.write(QStringLiteral("serial.txt"), "0A");
    m_bench.write(QStringLiteral("tsa.cnf"), authority);
}

void TestSigning::init()
{
    m_document.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("a.zta"));
    // The certificates are valid from the moment on in which they were made.
    m_clock = std::make_unique<SteppedClock>(QDateTime::currentDateTimeUtc().addSecs(60));
    auto document = Document::create(
        m_path, fixture::profile(), fixture::pack(), fixture::environment(*m_clock));
    ZT_VERIFY_RESULT(document);
    m_document = std::move(*document);
    ZT_VERIFY_RESULT(m_document->apply(
        fixture::adding({fixture::emptySystem(*m_clock, 1), fixture::emptySystem(*m_clock, 2)})));
    for (int i = 1; i <= 2; ++i) {
        Audit audit;
        audit.id = AuditId{m_clock->newUuid()};
        audit.code = QStringLiteral("A-%1").arg(i);
        audit.createdAt = m_clock->now();
        audit.checklists = QStringList{QStringLiteral("guide")};
        ZT_VERIFY_RESULT(add(audit));
    }
}

void TestSigning::opensslHoldsWhatWasSigned()
{
    SignWish wish;
    wish.role = SignRole::Ciso;
    wish.note = QStringLiteral("已閱");
    const auto one = sign(wish);
    ZT_VERIFY_RESULT(one);
    m_bench.write(QStringLiteral("s.txt"), signOffStatement(*one));
    m_bench.write(QStringLiteral("s.p7s"), QByteArray::fromBase64(one->signature.toLatin1()));
    const QString line = QStringLiteral("cms -verify -binary -inform DER -in s.p7s -content s.txt "
                                        "-CAfile %1.pem -purpose any -attime %2 -out out.txt");
    const QString at = QString::number(one->signedAt.toSecsSinceEpoch());
    QCOMPARE(m_bench.run(line.arg(QStringLiteral("root"), at)), 0);
    QCOMPARE(m_bench.read(QStringLiteral("out.txt")), signOffStatement(*one));
    QVERIFY(m_bench.run(line.arg(QStringLiteral("stranger"), at)) != 0);
    m_bench.write(QStringLiteral("s.txt"), signOffStatement(*one) + ' ');
    QVERIFY(m_bench.run(line.arg(QStringLiteral("root"), at)) != 0);
    // It is of the state before the entry that records it.
    const auto trail = m_document->trail(one->stateSeq, one->stateSeq + 1);
    ZT_VERIFY_RESULT(trail);
    QCOMPARE(trail->first().hash, one->stateHash);
    QCOMPARE(trail->last().label.code, QString(labels::signOffAdd));
}

void TestSigning::whomToTrust()
{
    ZT_VERIFY_RESULT(sign({}));
    QCOMPARE(toKey(standings().first().state), QStringLiteral("unchecked"));
    QCOMPARE(toKey(standings(trust(QStringLiteral("root"))).first().state),
             QStringLiteral("valid"));
    const SignOffStanding strange = standings(trust(QStringLiteral("stranger"))).first();
    QCOMPARE(toKey(strange.state), QStringLiteral("untrusted"));
    QVERIFY(!strange.counts());
    QCOMPARE(strange.recordedBy, QStringLiteral("auditor"));
}

void TestSigning::certificatesThatDoNotDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("why");
    QTest::newRow("expired") << QStringLiteral("ciso") << 20 << QString()
                             << QStringLiteral("expired");
    QTest::newRow("not yet") << QStringLiteral("ciso") << -1 << QString()
                             << QStringLiteral("not valid yet");
    QTest::newRow("other use") << QStringLiteral("web") << 0 << QString()
                               << QStringLiteral("not for signing");
    QTest::newRow("unknown") << QStringLiteral("ciso") << 0 << QStringLiteral("stranger")
                             << QStringLiteral("does not lead");
    QTest::newRow("known") << QStringLiteral("ciso") << 0 << QStringLiteral("root") << QString();
}

void TestSigning::certificatesThatDoNotDo()
{
    QFETCH(const QString, name);
    QFETCH(const int, years);
    QFETCH(const QString, anchor);
    QFETCH(const QString, why);
    auto draft = draftSignOff(
        state(), {}, identity(name).certificate(), m_clock->now(), SignOffId{m_clock->newUuid()});
    ZT_VERIFY_RESULT(draft);
    draft->signedAt = draft->signedAt.addYears(years);
    const auto done = signedDraft(
        *draft, identity(name), anchor.isEmpty() ? SignatureTrust() : trust(anchor), {});
    QCOMPARE(done.has_value(), why.isEmpty());
    if (!done) {
        QVERIFY(done.error().code == ErrorCode::SigningRefused);
        QVERIFY2(done.error().args.value(1).contains(why), fixture::words(done.error()));
    }
}

/// Nobody signs a state before it was there. What was signed with a right clock stands, whatever
/// the clock says later, and what is changed then makes it stale by its place in the trail.
void TestSigning::clockSetBack()
{
    const QDateTime right = m_clock->now().addDays(60);
    m_clock->set(right);
    ZT_VERIFY_RESULT(rename(1, QStringLiteral("交割")));
    ZT_VERIFY_RESULT(sign({}));
    m_clock->set(right.addDays(-30)); // the certificates are valid by then
    QVERIFY(standings().first().counts());
    SignWish wish;
    wish.role = SignRole::Ciso;
    const auto refused = sign(wish);
    ZT_COMPARE_ERROR(refused, ErrorCode::SigningRefused);
    QVERIFY(refused.error().args.value(1).contains(QLatin1String("earlier")));
    m_clock->set(right.addSecs(-60)); // another computer's clock may be a little apart
    ZT_VERIFY_RESULT(sign(wish));
    m_clock->set(right.addDays(-30));
    ZT_VERIFY_RESULT(rename(0, QStringLiteral("清算")));
    const QList<SignOffStanding> all = standings();
    QCOMPARE(toKey(all.first().state), QStringLiteral("stale"));
    QCOMPARE(all.first().since.size(), 1);
    QVERIFY(all.first().since.first().time < all.first().signOff.signedAt); // as it was recorded
    JobContext job;
    const auto lines = verifyFile(m_path, &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    for (const CheckLine& line : *lines) {
        QVERIFY2(line.ok, qPrintable(line.id + line.fault));
    }
}

void TestSigning::changesMakeItStale()
{
    ZT_VERIFY_RESULT(sign({}));
    const qint64 head = state().trailSeq;
    ZT_VERIFY_RESULT(rename(0, QStringLiteral("清算")));
    ZT_VERIFY_RESULT(add(fixture::emptySystem(*m_clock, 3)));
    const SignOffStanding one = standings().first();
    QCOMPARE(toKey(one.state), QStringLiteral("stale"));
    QCOMPARE(one.since.size(), 2);
    QCOMPARE(one.since.first().seq, head + 1);
    QCOMPARE(one.since.first().actor, QStringLiteral("auditor"));
    QCOMPARE(one.facts.size(), 2);
    QCOMPARE(one.facts.first().kind, QStringLiteral("system"));
    QCOMPARE(one.facts.first().code, QStringLiteral("SYS-000001"));
    QCOMPARE(one.facts.first().fields, QStringList{QStringLiteral("name")});
    QVERIFY(one.facts.last().fields.isEmpty()); // added
}

/// Nothing differs any more: the facts are as they were signed.
void TestSigning::takenBackAgainItHolds()
{
    ZT_VERIFY_RESULT(sign({}));
    const QString name = state().systems[0].name;
    const qint64 head = state().trailSeq;
    ZT_VERIFY_RESULT(rename(0, QStringLiteral("清算")));
    ZT_VERIFY_RESULT(rename(1, QStringLiteral("交割")));
    ZT_VERIFY_RESULT(rename(0, name));
    SignOffStanding one = standings().first();
    QCOMPARE(toKey(one.state), QStringLiteral("stale"));
    QCOMPARE(one.facts.size(), 1);
    QCOMPARE(one.since.size(), 1); // the second alone matters
    QCOMPARE(one.since.first().seq, head + 2);
    const auto back = m_document->returnTo(head);
    ZT_VERIFY_RESULT(back);
    ZT_VERIFY_RESULT(m_document->apply(*back));
    one = standings().first();
    QVERIFY(one.counts());
    QVERIFY(one.since.isEmpty());
}

/// A fact that was edited on its way is as it was, too, once it is gone again, or is back.
void TestSigning::whatCameAndWentLeavesNothing()
{
    ZT_VERIFY_RESULT(sign({}));
    const qint64 head = state().trailSeq;
    const auto change = [&](const std::optional<Entity>& before,
                            const std::optional<Entity>& after) {
        return m_document->apply({{QStringLiteral("system.edit"), {}}, {{before, after}}, {}});
    };
    const System fresh = fixture::emptySystem(*m_clock, 3);
    System edited = fresh;
    edited.name = QStringLiteral("清算");
    ZT_VERIFY_RESULT(change({}, fresh));
    ZT_VERIFY_RESULT(change(fresh, edited));
    QCOMPARE(standings().first().facts.size(), 1);
    QVERIFY(standings().first().facts.first().fields.isEmpty()); // added
    ZT_VERIFY_RESULT(change(edited, {}));
    QVERIFY(standings().first().counts());
    ZT_VERIFY_RESULT(rename(0, QStringLiteral("交割")));
    ZT_VERIFY_RESULT(change(state().systems[0], {}));
    QCOMPARE(toKey(standings().first().state), QStringLiteral("stale"));
    QVERIFY(standings().first().facts.first().fields.isEmpty()); // taken away
    const auto back = m_document->returnTo(head);
    ZT_VERIFY_RESULT(back);
    ZT_VERIFY_RESULT(m_document->apply(*back));
    QVERIFY(standings().first().counts());
    QVERIFY(standings().first().since.isEmpty());
    // Put back otherwise than it was, it differs by that alone.
    System other = state().systems[0];
    ZT_VERIFY_RESULT(change(other, {}));
    other.contact = QStringLiteral("王");
    ZT_VERIFY_RESULT(change({}, other));
    const SignOffStanding one = standings().first();
    QCOMPARE(toKey(one.state), QStringLiteral("stale"));
    QCOMPARE(one.facts.size(), 1);
    QCOMPARE(one.facts.first().fields, QStringList{QStringLiteral("contact")});
}

void TestSigning::anAuditIsStaleByItsOwn()
{
    SignWish wish;
    wish.subject = SignSubject::Audit;
    wish.audit = state().audits.first().id;
    ZT_VERIFY_RESULT(sign(wish));
    ZT_VERIFY_RESULT(rename(0, QStringLiteral("清算")));
    Audit other = state().audits.last();
    Audit after = other;
    after.scopeText = QStringLiteral("總公司");
    const auto edit = [&](const Entity& before, const Entity& now) {
        return m_document->apply({{QStringLiteral("audit.edit"), {}}, {{before, now}}, {}});
    };
    ZT_VERIFY_RESULT(edit(other, after));
    QVERIFY(standings().first().counts());
    other = state().audits.first();
    after = other;
    after.scopeText = QStringLiteral("分公司");
    ZT_VERIFY_RESULT(edit(other, after));
    const SignOffStanding one = standings().first();
    QCOMPARE(toKey(one.state), QStringLiteral("stale"));
    QCOMPARE(one.facts.size(), 1);
    QCOMPARE(one.facts.first().fields, QStringList{QStringLiteral("scope")});
}

void TestSigning::signOffsMakeNothingStale()
{
    ZT_VERIFY_RESULT(sign({}));
    SignWish second;
    second.role = SignRole::Chairman;
    ZT_VERIFY_RESULT(sign(second, QStringLiteral("chairman")));
    ZT_VERIFY_RESULT(
        m_document->apply(withdrawSignOff(state().signOffs.last(), QStringLiteral("簽錯"))));
    QVERIFY(standings().first().counts());
    QCOMPARE(toKey(standings().last().state), QStringLiteral("withdrawn"));
    // A name for a state is no change of the assessment.
    NamedPoint point;
    point.id = PointId{m_clock->newUuid()};
    point.name = QStringLiteral("期末");
    point.seq = state().trailSeq;
    point.hash = state().trailHead;
    ZT_VERIFY_RESULT(add(point));
    QVERIFY(standings().first().counts());
}

void TestSigning::ordersOfSigners()
{
    const auto early = sign(statement(SignRole::Chairman), QStringLiteral("chairman"));
    ZT_COMPARE_ERROR(early, ErrorCode::SigningRefused);
    QVERIFY(early.error().args.value(1).contains(QStringLiteral("order")));
    ZT_VERIFY_RESULT(sign(statement(SignRole::Ciso)));
    const auto twice = sign(statement(SignRole::Ciso));
    ZT_COMPARE_ERROR(twice, ErrorCode::SigningRefused);
    ZT_COMPARE_ERROR(sign(statement(SignRole::Chairman, QString(64, u'b'))),
                     ErrorCode::SigningRefused); // another file
    ZT_COMPARE_ERROR(sign(statement(SignRole::President)), ErrorCode::SigningRefused);
    ZT_VERIFY_RESULT(sign(statement(SignRole::Chairman), QStringLiteral("chairman")));
    ZT_VERIFY_RESULT(sign(statement(SignRole::President)));
    // What was signed before no longer counts once the audit was changed: the next cannot go on.
    Audit after = state().audits.first();
    after.scopeText = QStringLiteral("分公司");
    ZT_VERIFY_RESULT(m_document->apply(
        {{QStringLiteral("audit.edit"), {}}, {{state().audits.first(), after}}, {}}));
    ZT_COMPARE_ERROR(sign(statement(SignRole::ChiefAuditor)), ErrorCode::SigningRefused);
    // They begin anew, over the report of now.
    const QString anew(64, u'c');
    for (const SignRole role : formSigners) {
        ZT_VERIFY_RESULT(sign(statement(role, anew)));
    }
    QCOMPARE(state().signOffs.size(), 7);
}

void TestSigning::neverUndone()
{
    ZT_VERIFY_RESULT(rename(0, QStringLiteral("清算")));
    const qint64 before = state().trailSeq;
    ZT_VERIFY_RESULT(sign({}));
    ZT_VERIFY_RESULT(rename(0, QStringLiteral("交割")));
    const auto revert = m_document->revertOf(before + 1);
    ZT_VERIFY_RESULT(revert);
    ZT_COMPARE_ERROR(m_document->apply(*revert), ErrorCode::InvariantBroken);
    QCOMPARE(state().signOffs.size(), 1);
    // On the way back to a state before it, it stays where it is.
    const auto back = m_document->returnTo(before - 1);
    ZT_VERIFY_RESULT(back);
    ZT_VERIFY_RESULT(m_document->apply(*back));
    QCOMPARE(state().signOffs.size(), 1);
    QCOMPARE(toKey(standings().first().state), QStringLiteral("stale"));
    const auto past = m_document->stateAt(before);
    ZT_VERIFY_RESULT(past);
    QVERIFY(past->signOffs.isEmpty());
}

void TestSigning::timeStamps()
{
    const auto first = sign({});
    ZT_VERIFY_RESULT(first);
    SignWish wish;
    wish.role = SignRole::Chairman;
    const auto second = sign(wish, QStringLiteral("chairman"));
    ZT_VERIFY_RESULT(second);
    const QByteArray signature = QByteArray::fromBase64(second->signature.toLatin1());
    m_bench.write(QStringLiteral("s.p7s"), signature);
    m_bench.must(QStringLiteral("ts -query -data s.p7s -sha256 -cert -no_nonce -out theirs.tsq"));
    QCOMPARE(timeStampRequestFor(*second), m_bench.read(QStringLiteral("theirs.tsq")));
    for (const char* more : {"", "-token_out"}) {
        const QByteArray bytes = reply(*second, QString::fromLatin1(more));
        const auto found = stampedBy(bytes, state(), trust(QStringLiteral("root")));
        ZT_VERIFY_RESULT(found);
        QVERIFY(found->id == second->id); // told by the stamp itself
        QCOMPARE(isBareTimeStamp(bytes), *more != 0);
    }
    const QByteArray bytes = reply(*second);
    QCOMPARE(m_bench.run(QStringLiteral("ts -verify -data s.p7s -in r.tsr -CAfile root.pem")), 0);
    ZT_VERIFY_RESULT(
        m_document->apply(stampSignOff(*second, QString::fromLatin1(bytes.toBase64()))));
    const SignOffStanding one = standings(trust(QStringLiteral("root"))).last();
    QCOMPARE(toKey(one.state), QStringLiteral("valid"));
    QVERIFY(one.look.stamp.has_value());
    QCOMPARE(one.look.at(), one.look.stamp->at);
    QCOMPARE(toKey(standings(trust(QStringLiteral("stranger"))).last().state),
             QStringLiteral("untrusted"));
    ZT_COMPARE_ERROR(stampedBy(bytes, state(), {}), ErrorCode::SigningRefused); // there is one
}

void TestSigning::stampsThatDoNotDo()
{
    const auto one = sign({});
    ZT_VERIFY_RESULT(one);
    ZT_COMPARE_ERROR(stampedBy("no such thing", state(), {}), ErrorCode::Malformed);
    ZT_COMPARE_ERROR(stampedBy(reply(*one), state(), trust(QStringLiteral("stranger"))),
                     ErrorCode::SigningRefused);
    SignOff other = *one;
    other.signature = QStringLiteral("MAA=");
    const auto foreign = stampedBy(reply(other), state(), {});
    ZT_COMPARE_ERROR(foreign, ErrorCode::SigningRefused);
    QCOMPARE(foreign.error().args.first(), QStringLiteral("the time stamp"));
    ZT_VERIFY_RESULT(stampedBy(reply(*one), state(), {}));
}

void TestSigning::everyPartTamperedWith_data()
{
    QTest::addColumn<QString>("change");
    for (const char* change : {"role = 'chairman'",
                               "code = 'S-02'",
                               "assessment = '另一份'",
                               "signer = 'CN=chairman'",
                               "signed_at = '2026-01-01T00:00:00.000Z'",
                               "note = '改過'",
                               "report_name = 'x.pdf', report_sha256 = printf('%064d', 0)",
                               "state_seq = 2",
                               "state_hash = printf('%064d', 0)",
                               "signature = 'MAA='",
                               "time_stamp = 'MAA='"}) {
        QTest::newRow(change) << QString::fromUtf8(change);
    }
}

void TestSigning::everyPartTamperedWith()
{
    QFETCH(const QString, change);
    ZT_VERIFY_RESULT(sign({}));
    m_document.reset();
    {
        raw::Database file(m_path);
        QCOMPARE(file.execute(QStringLiteral("UPDATE sign_off SET ") + change), 0);
    }
    JobContext job;
    const auto lines = verifyFile(m_path, &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    QCOMPARE(lines->last().id, QStringLiteral("signatures"));
    QVERIFY(!lines->last().ok);
    QCOMPARE(lines->last().value, QStringLiteral("0/1"));
}

void TestSigning::verifyTells()
{
    ZT_VERIFY_RESULT(sign({}));
    SignWish wish;
    wish.subject = SignSubject::Audit;
    wish.audit = state().audits.first().id;
    ZT_VERIFY_RESULT(sign(wish));
    ZT_VERIFY_RESULT(rename(0, QStringLiteral("清算")));
    JobContext job;
    const auto told = [&](const SignatureTrust& whom) {
        return verifyFile(m_path, &fixture::readPack, job, {}, &whom).value().last();
    };
    QVERIFY(told({}).ok); // a stale one is no fault of the file
    QCOMPARE(told({}).value, QStringLiteral("1/2"));
    QVERIFY(told(trust(QStringLiteral("root"))).ok);
    const CheckLine strange = told(trust(QStringLiteral("stranger")));
    QVERIFY(!strange.ok);
    QVERIFY(strange.fault.contains(QStringLiteral("S-01")));
    JobContext cancelled;
    cancelled.cancel();
    const auto none = readSignOffStandings(m_path, state(), {}, cancelled);
    ZT_COMPARE_ERROR(none, ErrorCode::Cancelled);
}

void TestSigning::reportsThatCannotBeRead()
{
    JobContext job;
    const QString report = m_dir->filePath(QStringLiteral("報告.pdf"));
    ZT_COMPARE_ERROR(readSignedReport(report, job), ErrorCode::FileNotFound);
    ZT_COMPARE_ERROR(readSignedReport(m_dir->path(), job), ErrorCode::FileUnreadable);
    QFile file(report);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    const auto read = readSignedReport(report, job);
    ZT_VERIFY_RESULT(read);
    QCOMPARE(read->name, QStringLiteral("報告.pdf"));
    QCOMPARE(read->bytes, qint64{3});
    // FIPS 180-2, appendix B.1
    QCOMPARE(read->sha256,
             QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    job.cancel();
    ZT_COMPARE_ERROR(readSignedReport(report, job), ErrorCode::Cancelled);
    ZT_COMPARE_ERROR(readTrust(m_dir->filePath(QStringLiteral("none.pem"))),
                     ErrorCode::FileNotFound);
    ZT_COMPARE_ERROR(readTrust(m_dir->path()), ErrorCode::FileUnreadable);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize((4 << 20) + 1));
    file.close();
    const auto large = readTrust(report);
    ZT_COMPARE_ERROR(large, ErrorCode::FileUnreadable);
    QVERIFY(large.error().args.contains(QStringLiteral("it is too large")));
}

void TestSigning::auditsThatAreNotThere()
{
    SignWish wish;
    wish.subject = SignSubject::Audit;
    wish.audit = AuditId{m_clock->newUuid()};
    const qint64 head = state().trailSeq;
    const auto refused = sign(wish);
    ZT_COMPARE_ERROR(refused, ErrorCode::UnknownEntity);
    QCOMPARE(refused.error().args, (QStringList{QStringLiteral("audit"), wish.audit.toString()}));
    QCOMPARE(state().trailSeq, head);
}

/// RFC 3161, 2.4.2: a reply without a stamp, whose status says why: 2 is "rejection".
void TestSigning::stampsThatWereNotGranted()
{
    ZT_VERIFY_RESULT(sign({}));
    const auto refused = stampedBy(QByteArray::fromHex("30053003020102"), state(), {});
    ZT_COMPARE_ERROR(refused, ErrorCode::SigningRefused);
    QVERIFY(refused.error().args.value(1).contains(QLatin1String("did not grant")));
    // Granted, it says, and there is no stamp in it.
    ZT_COMPARE_ERROR(stampedBy(QByteArray::fromHex("30053003020100"), state(), {}),
                     ErrorCode::Malformed);
}

/// Who signed for one audit or year has not signed for another, not even over the same file.
void TestSigning::ofAnotherAuditOrYear()
{
    ZT_VERIFY_RESULT(sign(statement(SignRole::Ciso)));
    SignWish other = statement(SignRole::Chairman);
    other.year = 2024;
    ZT_COMPARE_ERROR(sign(other, QStringLiteral("chairman")), ErrorCode::SigningRefused);
    other.year = 2025;
    other.audit = state().audits.last().id;
    ZT_COMPARE_ERROR(sign(other, QStringLiteral("chairman")), ErrorCode::SigningRefused);
    other = statement(SignRole::Ciso);
    other.year = 2024;
    ZT_VERIFY_RESULT(sign(other));
    other.audit = state().audits.last().id;
    ZT_VERIFY_RESULT(sign(other));
    // The form has four signers; an auditor is none of them.
    const auto fifth = sign(statement(SignRole::Auditor));
    ZT_COMPARE_ERROR(fifth, ErrorCode::SigningRefused);
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
