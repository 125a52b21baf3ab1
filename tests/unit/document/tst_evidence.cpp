// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace zt;

namespace {

constexpr qint64 megabyte = 1 << 20;

QByteArray bytesOf(qint64 size, quint32 seed = 1)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator random(seed);
    for (char& byte : bytes) {
        byte = static_cast<char>(random.bounded(256));
    }
    return bytes;
}

/// Qt's digest rather than the program's own.
QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

ChangeSet adding(const Evidence& evidence)
{
    return {{QStringLiteral("evidence.add"), {evidence.name}}, {{std::nullopt, evidence}}, {}};
}

/// A file of any size that takes no room, and how it was read.
class Pattern : public QIODevice
{
public:
    struct Use
    {
        qint64 longestRead = 0;
        qint64 given = 0;
    };

    Pattern(qint64 size, Use& use, const std::function<void(qint64)>& onRead = {})
        : m_size(size)
        , m_use(use)
        , m_onRead(onRead)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    static char at(qint64 position) { return static_cast<char>((position * 31 + 7) % 251); }

    qint64 size() const override { return m_size; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 max) override
    {
        const qint64 count = std::min({max, m_size - m_use.given, qint64(300'001)});
        for (qint64 i = 0; i < count; ++i) {
            data[i] = at(m_use.given + i);
        }
        m_use.given += count;
        m_use.longestRead = std::max(m_use.longestRead, max);
        if (m_onRead) {
            m_onRead(m_use.given);
        }
        return count;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_size;
    Use& m_use;
    std::function<void(qint64)> m_onRead;
};

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { faultvfs::install(); }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto document = Document::create(
            path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock));
        ZT_VERIFY_RESULT(document);
        m_document = std::move(*document);
    }

    void cleanup()
    {
        faultvfs::disarm();
        m_document.reset();
        m_dir.reset();
    }

    void storedOnceByContent()
    {
        const QByteArray bytes = bytesOf(1000);
        const EvidenceDraft first = draft(QStringLiteral("a.pdf"), bytes);
        const EvidenceDraft second = draft(QStringLiteral("b.pdf"), bytes);
        ZT_VERIFY_RESULT(m_document->apply(adding(first.evidence), {first.content}));
        // The bytes are there: nobody needs to bring them again.
        ZT_VERIFY_RESULT(m_document->apply(adding(second.evidence)));
        QCOMPARE(first.evidence.sha256, hashOf(bytes));
        QCOMPARE(m_document->snapshot().evidence.size(), 2);
        raw::Database file(path());
        QCOMPARE(file.rows(QStringLiteral("SELECT sha256, size FROM evidence_blob")),
                 QStringList{hashOf(bytes) + QStringLiteral("|1000")});
        QCOMPARE(file.value(QStringLiteral("SELECT count(*) FROM evidence_piece")),
                 QStringLiteral("1"));
    }

    void filesOfManySizes_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("pieces");
        QTest::newRow("one byte") << qint64(1) << QStringLiteral("1");
        QTest::newRow("a piece less one") << megabyte - 1 << QStringLiteral("1");
        QTest::newRow("a piece") << megabyte << QStringLiteral("1");
        QTest::newRow("a piece and one") << megabyte + 1 << QStringLiteral("2");
        QTest::newRow("three pieces and some") << 3 * megabyte + 17 << QStringLiteral("4");
    }

    void filesOfManySizes()
    {
        QFETCH(qint64, size);
        QFETCH(QString, pieces);
        const QByteArray bytes = bytesOf(size);
        const QString source = path(QStringLiteral("佐證.bin"));
        writeFile(source, bytes);
        JobContext job;
        const auto found = draftOfFile(source, EvidenceId{m_clock.newUuid()}, m_clock.now(), job);
        ZT_VERIFY_RESULT(found);
        QCOMPARE(found->evidence.sha256, hashOf(bytes));
        QCOMPARE(found->evidence.size, size);
        QCOMPARE(found->evidence.name, QStringLiteral("佐證.bin"));
        ZT_VERIFY_RESULT(m_document->apply(adding(found->evidence), {found->content}));
        QCOMPARE(raw::Database(path()).value(QStringLiteral("SELECT count(*) FROM evidence_piece")),
                 pieces);
        const QString target = path(QStringLiteral("out.bin"));
        ZT_VERIFY_RESULT(exportEvidence(path(), found->evidence.sha256, target, job));
        QVERIFY(readFile(target) == bytes);
        const auto some = readEvidence(path(), found->evidence.sha256, 100, job);
        ZT_VERIFY_RESULT(some);
        QCOMPARE(*some, bytes.left(100));
        QCOMPARE(faults(), QString());
    }

    void anEmptyFileProvesNothing()
    {
        const QString source = path(QStringLiteral("空.txt"));
        writeFile(source, {});
        JobContext job;
        const auto draft = draftOfFile(source, EvidenceId{m_clock.newUuid()}, m_clock.now(), job);
        ZT_COMPARE_ERROR(draft, ErrorCode::InvariantBroken);
        QCOMPARE(draft.error().args.first(), QStringLiteral("空.txt"));
    }

    void readPieceByPiece()
    {
        const qint64 size = 20 * megabyte + 5;
        Pattern::Use use;
        const EvidenceDraft large = pattern(size, use);
        ZT_VERIFY_RESULT(m_document->apply(adding(large.evidence), {large.content}));
        QCOMPARE(use.given, size);
        QVERIFY(use.longestRead <= megabyte);
        QCOMPARE(faults(), QString());
    }

    void wrongHashIsRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("other bytes") << 0;
        QTest::newRow("bytes missing") << 1;
        QTest::newRow("bytes too many") << 2;
        QTest::newRow("other size stated") << 3;
    }

    void wrongHashIsRefused()
    {
        QFETCH(int, fault);
        const QByteArray bytes = bytesOf(megabyte + 100);
        EvidenceDraft wrong = draft(QStringLiteral("a.pdf"), bytes);
        QByteArray given = bytes;
        if (fault == 0) {
            given[500] = static_cast<char>(given[500] ^ 1);
        } else if (fault == 1) {
            given.chop(1);
        } else if (fault == 2) {
            given.append('x');
        } else {
            ++wrong.evidence.size;
        }
        wrong.content.open = draft(QStringLiteral("other"), given).content.open;
        refused(wrong, ErrorCode::InvariantBroken);
    }

    void contentThatIsNotThere()
    {
        EvidenceDraft lost = draft(QStringLiteral("a.pdf"), bytesOf(10));
        lost.content.open = []() -> Result<std::unique_ptr<QIODevice>> {
            return fail(ErrorCode::FileUnreadable, {QStringLiteral("a.pdf"), QString()});
        };
        refused(lost, ErrorCode::FileUnreadable);
        const auto before = raw::dump(path());
        ZT_COMPARE_ERROR(m_document->apply(adding(lost.evidence)), ErrorCode::UnknownEntity);
        QCOMPARE(raw::dump(path()), before);
    }

    void cancelledHalfWay()
    {
        JobContext job;
        Pattern::Use use;
        const qint64 size = 8 * megabyte;
        const EvidenceDraft large = pattern(size, use, [&](qint64 given) {
            if (given > size / 2) {
                job.cancel();
            }
        });
        const auto before = raw::dump(path());
        const auto commit = m_document->prepareCommit(adding(large.evidence), {large.content});
        ZT_VERIFY_RESULT(commit);
        const auto done = (*commit)(job);
        ZT_COMPARE_ERROR(done, ErrorCode::Cancelled);
        ZT_COMPARE_ERROR(m_document->finishCommit(done), ErrorCode::Cancelled);
        QVERIFY(use.given > size / 2 && use.given < size);
        QCOMPARE(raw::dump(path()), before);
        QVERIFY(m_document->snapshot().evidence.isEmpty());
        // It can be added after all.
        JobContext again;
        Pattern::Use fresh;
        const EvidenceDraft same = pattern(size, fresh);
        ZT_VERIFY_RESULT(m_document->apply(adding(same.evidence), {same.content}));
    }

    void fullDisk()
    {
        const EvidenceDraft large = draft(QStringLiteral("a.pdf"), bytesOf(3 * megabyte));
        const auto before = raw::dump(path());
        int refusals = 0;
        for (int n = 1; n < 5000; n = n * 3 / 2 + 1) {
            faultvfs::plan() = {faultvfs::Write, n, SQLITE_FULL, true, false};
            const Result<void> outcome = m_document->apply(adding(large.evidence), {large.content});
            const bool struck = faultvfs::plan().struck;
            faultvfs::disarm();
            if (!struck) {
                ZT_VERIFY_RESULT(outcome);
                break;
            }
            ZT_COMPARE_ERROR(outcome, ErrorCode::DiskFull);
            QVERIFY(m_document->snapshot().evidence.isEmpty());
            QCOMPARE(raw::dump(path()), before);
            ++refusals;
        }
        QVERIFY(refusals > 5);
        QCOMPARE(m_document->snapshot().evidence.size(), 1);
        QCOMPARE(faults(), QString());
    }

    void undoneAndRedone()
    {
        const QByteArray bytes = bytesOf(2 * megabyte);
        const EvidenceDraft one = draft(QStringLiteral("a.pdf"), bytes);
        const ChangeSet add = adding(one.evidence);
        ZT_VERIFY_RESULT(m_document->apply(add, {one.content}));
        ZT_VERIFY_RESULT(m_document->apply(add.inverted()));
        QVERIFY(m_document->snapshot().evidence.isEmpty());
        // The bytes stay, so redoing needs no source.
        ZT_VERIFY_RESULT(m_document->apply(add));
        QCOMPARE(m_document->snapshot().evidence.value(one.evidence.id.toString()), one.evidence);
        JobContext job;
        const auto read = readEvidence(path(), one.evidence.sha256, 3 * megabyte, job);
        ZT_VERIFY_RESULT(read);
        QVERIFY(*read == bytes);
        m_document.reset();
        auto again =
            Document::open(path(), Document::Access::ReadWrite, fixture::environment(m_clock));
        ZT_VERIFY_RESULT(again);
        QCOMPARE((*again)->snapshot().evidence.size(), 1);
    }

    void tamperingIsFound()
    {
        const EvidenceDraft one = draft(QStringLiteral("a.pdf"), bytesOf(megabyte + 3));
        ZT_VERIFY_RESULT(m_document->apply(adding(one.evidence), {one.content}));
        m_document.reset();
        QCOMPARE(faults(), QString());
        for (const char* tampering :
             {"UPDATE evidence_piece SET bytes = zeroblob(3) WHERE position = 1",
              "UPDATE evidence_piece SET position = 10 - position",
              "DELETE FROM evidence_piece WHERE position = 1",
              "UPDATE evidence_blob SET size = size + 1",
              "PRAGMA foreign_keys = OFF; DELETE FROM evidence_blob"}) {
            const QString copy = path(QStringLiteral("tampered.zta"));
            QFile::remove(copy);
            QVERIFY(QFile::copy(path(), copy));
            {
                raw::Database tampered(copy);
                QCOMPARE(tampered.execute(QString::fromLatin1(tampering)), 0);
            }
            QVERIFY2(!faults(copy).isEmpty(), tampering);
        }
    }

    void damagedContentIsNotHandedOut()
    {
        const EvidenceDraft one = draft(QStringLiteral("a.pdf"), bytesOf(50));
        ZT_VERIFY_RESULT(m_document->apply(adding(one.evidence), {one.content}));
        QCOMPARE(raw::Database(path()).execute(
                     QStringLiteral("UPDATE evidence_piece SET bytes = x'00'")),
                 0);
        const QString target = path(QStringLiteral("out.bin"));
        writeFile(target, "what was there");
        JobContext job;
        ZT_COMPARE_ERROR(exportEvidence(path(), one.evidence.sha256, target, job),
                         ErrorCode::DamagedFile);
        QCOMPARE(readFile(target), QByteArray("what was there"));
        ZT_COMPARE_ERROR(exportEvidence(path(), hashOf("other"), target, job),
                         ErrorCode::UnknownEntity);
    }

    void filesThatCannotBeRead()
    {
        JobContext job;
        const EvidenceId id{m_clock.newUuid()};
        ZT_COMPARE_ERROR(draftOfFile(path(QStringLiteral("none")), id, m_clock.now(), job),
                         ErrorCode::FileNotFound);
        ZT_COMPARE_ERROR(draftOfFile(m_dir->path(), id, m_clock.now(), job),
                         ErrorCode::FileUnreadable);
        job.cancel();
        ZT_COMPARE_ERROR(draftOfFile(path(), id, m_clock.now(), job), ErrorCode::Cancelled);
    }

private:
    QString path(const QString& name = QStringLiteral("a.zta")) const
    {
        return m_dir->filePath(name);
    }

    EvidenceDraft draft(const QString& name, const QByteArray& bytes)
    {
        return draftOfBytes(name,
                            QStringLiteral("application/pdf"),
                            bytes,
                            EvidenceId{m_clock.newUuid()},
                            m_clock.now());
    }

    EvidenceDraft
    pattern(qint64 size, Pattern::Use& use, const std::function<void(qint64)>& onRead = {})
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        Pattern::Use unused;
        hash.addData(std::make_unique<Pattern>(size, unused).get());
        EvidenceDraft large = draft(QStringLiteral("large"), {});
        large.evidence.size = size;
        large.evidence.sha256 = QString::fromLatin1(hash.result().toHex());
        large.content = {large.evidence.sha256,
                         [size, &use, onRead]() -> Result<std::unique_ptr<QIODevice>> {
                             return std::make_unique<Pattern>(size, use, onRead);
                         }};
        return large;
    }

    void refused(const EvidenceDraft& wrong, ErrorCode expected)
    {
        const auto before = raw::dump(path());
        const Snapshot state = m_document->snapshot();
        ZT_COMPARE_ERROR(m_document->apply(adding(wrong.evidence), {wrong.content}), expected);
        QCOMPARE(raw::dump(path()), before);
        QCOMPARE(m_document->snapshot().trailSeq, state.trailSeq);
        QVERIFY(m_document->snapshot().evidence.isEmpty());
    }

    /// What verify says of the evidence and of the whole; empty when all is well.
    QString faults() const { return faults(path()); }

    static QString faults(const QString& file)
    {
        JobContext job;
        const auto lines = verifyFile(file, &fixture::readPack, job);
        if (!lines) {
            return QString::fromUtf8(fixture::words(lines.error()));
        }
        QString all;
        for (const CheckLine& line : *lines) {
            all += line.fault;
        }
        return all;
    }

    static void writeFile(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray readFile(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Document> m_document;
    SteppedClock m_clock = fixture::newClock();
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
