// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/salvage.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace zt;

/// Whatever is damaged: what is left makes a file that holds, and the list tells the rest.
class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();
    void init();

    void cleanup() { m_dir.reset(); }

    void soundFile();
    void everyKindOfPageOverwritten();
    void firstPageOverwritten();
    void oneFlippedBitIsPutRight();
    void cutOffAnywhere();
    void evidenceBrokenInTheMiddle();
    void entryOfTheTrailRewritten();
    void firstEntryLost();
    void lastEntryLost();
    void factsChangedBesidesTheTrail();
    void packLost();
    void whatHoldsNothing();
    void targetIsNeverReplaced();
    void journalOfACrash();
    void cutOffWhileItIsRead();
    void canBeCancelled();

private:
    using Outcome = Result<SalvageReport>;

    QString path(const QString& name = QStringLiteral("a.zta")) const
    {
        return m_dir->filePath(name);
    }

    QString newPath() const { return path(QStringLiteral("new.zta")); }

    Outcome salvage(const QList<PackPin>& shipped = {});
    /// The new file opens and holds; what it says.
    Result<Snapshot> salvaged();
    void compareFacts(const Snapshot& found) const;
    void overwrite(qint64 at, const QByteArray& bytes) const;
    static QStringList told(const SalvageReport& report);
    /// Pages of a table, by SQLite's own statistics.
    QList<qint64> pagesOf(const QString& table) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    QRandomGenerator m_random{17};
    QByteArray m_good;
    Snapshot m_facts;
    QByteArray m_content;
};

void TestSalvage::initTestCase()
{
    faultvfs::install(); // without waiting for the disk
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.zta"));
    const auto document =
        Document::create(file, fixture::profile(), fixture::pack(), fixture::environment(m_clock));
    ZT_VERIFY_RESULT(document);
    QList<System> systems;
    for (int i = 1; i <= 60; ++i) {
        systems.append(fixture::randomSystem(m_clock, i, m_random));
    }
    ZT_VERIFY_RESULT((*document)->apply(fixture::adding(systems)));
    m_content = QByteArray(300'000, '\0');
    for (char& byte : m_content) {
        byte = static_cast<char>(m_random.bounded(256));
    }
    for (const auto& [name, bytes] : {std::pair(QStringLiteral("大.pdf"), m_content),
                                      std::pair(QStringLiteral("小.txt"), QByteArray("small")),
                                      std::pair(QStringLiteral("空.txt"), QByteArray())}) {
        const EvidenceDraft draft = draftOfBytes(name,
                                                 QStringLiteral("application/pdf"),
                                                 bytes,
                                                 EvidenceId{m_clock.newUuid()},
                                                 m_clock.now());
        ZT_VERIFY_RESULT((*document)->apply(
            {{QStringLiteral("evidence.add"), {name}}, {{std::nullopt, draft.evidence}}, {}},
            {draft.content}));
    }
    ZT_VERIFY_RESULT((*document)->apply(fixture::renaming(systems[3], QStringLiteral("清算"))));
    NamedPoint point;
    point.id = PointId{m_clock.newUuid()};
    point.name = QStringLiteral("期初");
    point.seq = (*document)->snapshot().trailSeq;
    point.hash = (*document)->snapshot().trailHead;
    ZT_VERIFY_RESULT((*document)->apply(
        {{QStringLiteral("point.add"), {point.name}}, {{std::nullopt, point}}, {}}));
    System gone = systems[5];
    ZT_VERIFY_RESULT((*document)->apply(
        {{QStringLiteral("system.remove"), {gone.code}}, {{gone, std::nullopt}}, {}}));
    m_facts = (*document)->snapshot();
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    m_good = written.readAll();
}

void TestSalvage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_good), m_good.size());
}

TestSalvage::Outcome TestSalvage::salvage(const QList<PackPin>& shipped)
{
    QFile::remove(newPath());
    JobContext job;
    SalvageRequest request{path(), newPath(), fixture::environment(m_clock), shipped, {}};
    request.placeholder = [](const Evidence& evidence) {
        return QStringLiteral("lost: ") + evidence.sha256;
    };
    return salvageFile(request, job);
}

Result<Snapshot> TestSalvage::salvaged()
{
    JobContext job;
    const auto lines = verifyFile(newPath(), &fixture::readPack, job);
    for (const CheckLine& line : lines.value_or(QList<CheckLine>{{{}, false, {}, {}}})) {
        if (!line.ok) {
            return fail(ErrorCode::DamagedFile, {line.id, line.fault});
        }
    }
    const auto document =
        Document::open(newPath(), Document::Access::ReadWrite, fixture::environment(m_clock));
    return document ? Result<Snapshot>((*document)->snapshot()) : tl::unexpected(document.error());
}

/// Everything but the trail's head, which may go one further.
void TestSalvage::compareFacts(const Snapshot& found) const
{
    QStringList there;
    QStringList wanted;
    const auto noting = [](QStringList& to) {
        return [&to](const auto& one) {
            const Entity entity(one);
            to.append(
                entityKind(entity) + entityId(entity) +
                QString::fromUtf8(QJsonDocument(toJson(Change{std::nullopt, entity})).toJson()));
        };
    };
    forEachEntity(found, noting(there));
    forEachEntity(m_facts, noting(wanted));
    there.sort();
    wanted.sort();
    QCOMPARE(there, wanted);
}

void TestSalvage::overwrite(qint64 at, const QByteArray& bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList TestSalvage::told(const SalvageReport& report)
{
    QStringList lines;
    for (const SalvageItem& item : report.items) {
        if (item.kind != QLatin1String("page") && item.kind != QLatin1String("row")) {
            lines.append(QStringList{item.kind, item.what, item.outcome}.join(QLatin1Char(' ')));
        }
    }
    return lines;
}

QList<qint64> TestSalvage::pagesOf(const QString& table) const
{
    QList<qint64> pages;
    raw::Database file(path());
    for (const QString& page :
         file.rows(QStringLiteral("SELECT pageno FROM dbstat WHERE name = '%1'").arg(table))) {
        pages.append(page.toLongLong());
    }
    return pages;
}

void TestSalvage::soundFile()
{
    const Outcome report = salvage();
    ZT_VERIFY_RESULT(report);
    QVERIFY(report->isWhole());
    QCOMPARE(report->items.size(), 0);
    QCOMPARE(report->entriesKept, m_facts.trailSeq);
    QCOMPARE(report->evidenceKept, 3);
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    compareFacts(*found);
    QCOMPARE(found->trailHead, m_facts.trailHead);
    JobContext job;
    const QString sha = m_facts.evidence.first().sha256;
    ZT_VERIFY_RESULT(readEvidence(newPath(), sha, 1, job));
}

/// A page of every table and index. Where the trail is whole, no fact is lost.
void TestSalvage::everyKindOfPageOverwritten()
{
    raw::Database file(path());
    const QStringList tables = file.rows(
        QStringLiteral("SELECT DISTINCT name FROM dbstat WHERE pageno > 1 ORDER BY name"));
    QVERIFY(tables.size() > 40);
    for (const QString& table : tables) {
        init();
        const QList<qint64> pages = pagesOf(table);
        const qint64 page = pages[m_random.bounded(static_cast<int>(pages.size()))];
        overwrite((page - 1) * 4096, QByteArray(4096, 'x'));
        const Outcome report = salvage({fixture::pack()});
        QVERIFY2(report.has_value(), (table.toUtf8() + ": " + fixture::words(report)).constData());
        QCOMPARE(report->items.first().what, QString::number(page));
        const Result<Snapshot> found = salvaged();
        QVERIFY2(found.has_value(), (table.toUtf8() + ": " + fixture::words(found)).constData());
        if (table == QLatin1String("evidence_piece")) {
            QVERIFY(report->evidenceLost > 0);
        } else if (table == QLatin1String("trail")) {
            QVERIFY(report->entriesLost > 0);
        } else {
            QVERIFY2(report->entriesKept == m_facts.trailSeq, qPrintable(table));
            compareFacts(*found);
        }
    }
}

void TestSalvage::firstPageOverwritten()
{
    overwrite(0, QByteArray(4096, '\0'));
    const Outcome report = salvage();
    ZT_VERIFY_RESULT(report);
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    compareFacts(*found);
    QCOMPARE(told(*report), QStringList());
    QCOMPARE(report->entriesKept, m_facts.trailSeq);
}

void TestSalvage::oneFlippedBitIsPutRight()
{
    for (int i = 0; i < 40; ++i) {
        init();
        const qint64 at = m_random.bounded(static_cast<int>(m_good.size()));
        const char flipped = static_cast<char>(m_good[at] ^ (1 << m_random.bounded(8)));
        overwrite(at, QByteArray(1, flipped));
        const Outcome report = salvage();
        QVERIFY2(report.has_value(),
                 (QByteArray::number(at) + ' ' + fixture::words(report)).constData());
        QVERIFY(report->isWhole());
        QCOMPARE(report->damagedPages, 1);
        const Result<Snapshot> found = salvaged();
        ZT_VERIFY_RESULT(found);
        compareFacts(*found);
        QCOMPARE(found->trailHead, m_facts.trailHead);
    }
}

/// However little is left: a file that holds, or a refusal that says why.
void TestSalvage::cutOffAnywhere()
{
    int made = 0;
    for (qint64 size = m_good.size() - 1; size >= 0; size -= 1 + m_random.bounded(60'000)) {
        QVERIFY(QFile::resize(path(), size));
        const Outcome report = salvage({fixture::pack()});
        if (!report) {
            const ErrorCode code = report.error().code;
            QVERIFY2(code == ErrorCode::NotAnAssessment || code == ErrorCode::PackMissing,
                     fixture::words(report).constData());
            QVERIFY(!QFile::exists(newPath()));
            continue;
        }
        QVERIFY(!report->items.isEmpty());
        ZT_VERIFY_RESULT(salvaged());
        ++made;
        init();
    }
    QVERIFY(made > 3);
}

void TestSalvage::evidenceBrokenInTheMiddle()
{
    const qint64 at = m_good.indexOf(m_content.mid(150'000, 64));
    QVERIFY(at > 0);
    overwrite(at, QByteArray(8, 'x'));
    const Outcome report = salvage();
    ZT_VERIFY_RESULT(report);
    QCOMPARE(told(*report), QStringList{QStringLiteral("evidence 大.pdf placeholder")});
    QVERIFY(!report->isWhole());
    QCOMPARE(report->evidenceKept, 2);
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    QCOMPARE(found->trailSeq, m_facts.trailSeq + 1);
    QCOMPARE(found->evidence.size(), 3);
    JobContext job;
    QStringList contents;
    for (const Evidence& evidence : found->evidence) {
        const auto bytes = readEvidence(newPath(), evidence.sha256, 1'000, job);
        ZT_VERIFY_RESULT(bytes);
        contents.append(evidence.name + QString::fromUtf8(bytes->first(qMin(bytes->size(), 5))));
    }
    contents.sort();
    QCOMPARE(contents,
             (QStringList{QStringLiteral("大.pdflost:"),
                          QStringLiteral("小.txtsmall"),
                          QStringLiteral("空.txt")}));
}

/// Written by a program that knows SQLite: no page is damaged, but the entry proves nothing.
void TestSalvage::entryOfTheTrailRewritten()
{
    {
        raw::Database file(path());
        QCOMPARE(file.execute(QStringLiteral("DROP TRIGGER trail_no_update")), 0);
        QCOMPARE(file.execute(QStringLiteral(
                     "UPDATE trail SET stored = CAST(replace(CAST(stored AS TEXT), 'auditor',"
                     " 'nobody!') AS BLOB) WHERE seq = 4")),
                 0);
    }
    const Outcome report = salvage();
    ZT_VERIFY_RESULT(report);
    QCOMPARE(report->entriesKept, 3);
    QStringList wanted{QStringLiteral("entry 4 lost")};
    for (qint64 seq = 5; seq <= m_facts.trailSeq; ++seq) {
        wanted.append(QStringLiteral("entry %1 set_aside").arg(seq));
    }
    wanted.append(QStringLiteral("fact 期初 lost"));
    QCOMPARE(told(*report).first(wanted.size()), wanted);
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    QCOMPARE(found->trailSeq, 4);
    Snapshot rest = *found;
    rest.points = m_facts.points;
    compareFacts(rest);
}

void TestSalvage::firstEntryLost()
{
    {
        raw::Database file(path());
        QCOMPARE(file.execute(QStringLiteral("DROP TRIGGER trail_no_delete")), 0);
        QCOMPARE(file.execute(QStringLiteral("DELETE FROM trail WHERE seq = 1")), 0);
    }
    const Outcome report = salvage();
    ZT_VERIFY_RESULT(report);
    QCOMPARE(report->entriesKept, 0);
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    QCOMPARE(found->trailSeq, 1);
    Snapshot rest = *found;
    rest.points = m_facts.points;
    compareFacts(rest);
}

/// The rows are newer than the trail then, and count.
void TestSalvage::lastEntryLost()
{
    const qint64 last = pagesOf(QStringLiteral("trail")).last();
    overwrite((last - 1) * 4096, QByteArray(4096, 'x'));
    const Outcome report = salvage();
    ZT_VERIFY_RESULT(report);
    QVERIFY(report->entriesKept < m_facts.trailSeq);
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    Snapshot rest = *found;
    rest.points = m_facts.points;
    compareFacts(rest);
}

void TestSalvage::factsChangedBesidesTheTrail()
{
    {
        raw::Database file(path());
        QCOMPARE(file.execute(QStringLiteral("UPDATE system SET name = 'X' WHERE code = "
                                             "'SYS-000007'")),
                 0);
        QCOMPARE(file.execute(QStringLiteral("UPDATE profile SET tier = 4")), 0);
    }
    const Outcome report = salvage();
    ZT_VERIFY_RESULT(report);
    QCOMPARE(told(*report),
             (QStringList{QStringLiteral("fact profile from_trail"),
                          QStringLiteral("fact system SYS-000007 from_trail")}));
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    compareFacts(*found);
}

void TestSalvage::packLost()
{
    for (const qint64 page : pagesOf(QStringLiteral("pack"))) {
        overwrite((page - 1) * 4096, QByteArray(4096, 'x'));
    }
    ZT_COMPARE_ERROR(salvage(), ErrorCode::PackMissing);
    Outcome report = salvage({fixture::pack()});
    ZT_VERIFY_RESULT(report);
    QCOMPARE(told(*report), QStringList{QStringLiteral("pack guide 1 mended")});
    ZT_VERIFY_RESULT(salvaged());
    report = salvage({fixture::pack("2")});
    ZT_VERIFY_RESULT(report);
    QCOMPARE(told(*report), QStringList{QStringLiteral("pack guide 1 lost")});
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    QCOMPARE(found->packs.first().version, QStringLiteral("2"));
}

void TestSalvage::whatHoldsNothing()
{
    for (const QByteArray& content : {QByteArray(),
                                      QByteArray("x"),
                                      QByteArray("PK\x03\x04 a spreadsheet"),
                                      QByteArray(50'000, 'a'),
                                      QByteArray(50'000, '\x0d'),
                                      QByteArray("SQLite format 3\0", 16) + QByteArray(9000, 5)}) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        ZT_COMPARE_ERROR(salvage(), ErrorCode::NotAnAssessment);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("a.zta")});
    }
    QVERIFY(QFile::remove(path()));
    ZT_COMPARE_ERROR(salvage(), ErrorCode::FileNotFound);
    QFile locked(path());
    QVERIFY(locked.open(QIODevice::WriteOnly));
    locked.write("age-encryption.org/v1\n-> X25519 abc\n");
    locked.close();
    ZT_COMPARE_ERROR(salvage(), ErrorCode::FileUnreadable);
}

void TestSalvage::targetIsNeverReplaced()
{
    QFile target(newPath());
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("mine");
    target.close();
    JobContext job;
    const SalvageRequest request{path(), newPath(), fixture::environment(m_clock), {}, {}};
    ZT_COMPARE_ERROR(salvageFile(request, job), ErrorCode::FileExists);
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("mine"));
}

/// What a crash left half done is taken back before anything is read.
void TestSalvage::journalOfACrash()
{
    const QString crashed = path(QStringLiteral("crashed.zta"));
    {
        const auto document =
            Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
        ZT_VERIFY_RESULT(document);
        raw::Database file(path());
        QCOMPARE(file.execute(QStringLiteral("PRAGMA cache_size = 1")), 0);
        QCOMPARE(file.execute(QStringLiteral("BEGIN IMMEDIATE")), 0);
        QCOMPARE(file.execute(QStringLiteral("UPDATE system SET name = 'half'")), 0);
        QVERIFY(QFile::copy(path(), crashed));
        QVERIFY(
            QFile::copy(path() + QStringLiteral("-journal"), crashed + QStringLiteral("-journal")));
        QCOMPARE(file.execute(QStringLiteral("ROLLBACK")), 0);
    }
    QVERIFY(QFile::remove(path()));
    QVERIFY(
        QFile::rename(crashed + QStringLiteral("-journal"), path() + QStringLiteral("-journal")));
    QVERIFY(QFile::rename(crashed, path()));
    const Outcome report = salvage();
    ZT_VERIFY_RESULT(report);
    const Result<Snapshot> found = salvaged();
    ZT_VERIFY_RESULT(found);
    compareFacts(*found);
}

/// By another program, or since the disk fails: what is gone is lost, and the program goes on.
void TestSalvage::cutOffWhileItIsRead()
{
    for (qint64 left = 0; left < m_good.size(); left += 1 + m_random.bounded(250'000)) {
        init();
        QFile::remove(newPath());
        bool isCut = false;
        JobContext job([&](qint64, qint64) { isCut = isCut || QFile::resize(path(), left); });
        SalvageRequest request{
            path(), newPath(), fixture::environment(m_clock), {fixture::pack()}, {}};
        request.placeholder = [](const Evidence&) { return QStringLiteral("lost"); };
        const Outcome report = salvageFile(request, job);
        QVERIFY(isCut);
        if (report) {
            ZT_VERIFY_RESULT(salvaged());
        } else {
            QVERIFY(!QFile::exists(newPath()));
        }
    }
}

void TestSalvage::canBeCancelled()
{
    JobContext job;
    job.cancel();
    const SalvageRequest request{path(), newPath(), fixture::environment(m_clock), {}, {}};
    ZT_COMPARE_ERROR(salvageFile(request, job), ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(newPath()));
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
