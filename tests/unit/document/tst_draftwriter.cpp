// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/wholewrite.h"
#include "model/document/draftwriter.h"
#include "model/storage/filecopy.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace zt;

/// What is written in pieces of any size is in the file, whole and in order, and no more than that.
class TestDraftWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesAroundBlocks_data();
    void sizesAroundBlocks();
    void moreRoomThanNeeded();
    void piecesAtTheirPlaces();
    void givenUpHalfWay();
    void diskThatTakesNoMore();
    void placeThatIsGone();

private:
    static QByteArray bytesOf(qsizetype size);
    static QByteArray contentOf(const DraftFile& draft);

    QTemporaryDir m_dir;
    const QString m_target = m_dir.filePath(QStringLiteral("a.zta"));
};

QByteArray TestDraftWriter::bytesOf(qsizetype size)
{
    QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator random(3);
    random.fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
    bytes.truncate(size);
    return bytes;
}

QByteArray TestDraftWriter::contentOf(const DraftFile& draft)
{
    QFile file(draft.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestDraftWriter::sizesAroundBlocks_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("piece");
    constexpr qsizetype block = 1 << 20;
    for (const qsizetype size : {qsizetype(0),
                                 qsizetype(1),
                                 qsizetype(4095),
                                 block - 1,
                                 block,
                                 block + 1,
                                 3 * block,
                                 4 * block + 5,
                                 9 * block}) {
        for (const qsizetype piece : {qsizetype(65'552), qsizetype(1'000'003), 5 * block}) {
            QTest::addRow("%lld by %lld", qlonglong(size), qlonglong(piece)) << size << piece;
        }
    }
}

void TestDraftWriter::sizesAroundBlocks()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, piece);
    const QByteArray bytes = bytesOf(size);
    const Result<DraftFile> draft = DraftFile::beside(m_target);
    QVERIFY(draft.has_value());
    DraftWriter writer(*draft, m_target);
    QVERIFY(writer.begin(size).has_value());
    Result<void> written;
    for (qsizetype at = 0; at < size; at += piece) {
        const QByteArray part = bytes.mid(at, piece);
        written = writeWhole(writer, part, m_target);
        QVERIFY(written.has_value());
    }
    QVERIFY(writer.finish(written).has_value());
    QVERIFY(contentOf(*draft) == bytes);
}

void TestDraftWriter::moreRoomThanNeeded()
{
    const Result<DraftFile> draft = DraftFile::beside(m_target);
    QVERIFY(draft.has_value());
    for (const qsizetype size : {3'000'000, 10, 0}) {
        const QByteArray bytes = bytesOf(size);
        DraftWriter writer(*draft, m_target);
        QVERIFY(writer.begin(20 << 20).has_value());
        QVERIFY(writer.finish(writeWhole(writer, bytes, m_target)).has_value());
        QVERIFY(contentOf(*draft) == bytes);
    }
}

/// From two threads, the last piece first.
void TestDraftWriter::piecesAtTheirPlaces()
{
    constexpr qint64 piece = 1 << 20;
    const QByteArray bytes = bytesOf(7 * piece + 77);
    const Result<DraftFile> draft = DraftFile::beside(m_target);
    QVERIFY(draft.has_value());
    DraftWriter writer(*draft, m_target);
    QVERIFY(writer.begin(bytes.size() / 2).has_value());
    std::array<bool, 2> fine{true, true};
    const auto every = [&](qint64 second) {
        for (qint64 i = 7; i >= 0; --i) {
            const QByteArrayView part =
                QByteArrayView(bytes).sliced(i * piece, std::min(piece, bytes.size() - i * piece));
            if (i % 2 == second && !writer.writeAt(part.data(), part.size(), i * piece)) {
                fine[static_cast<size_t>(second)] = false;
            }
        }
    };
    std::thread other(every, 1);
    every(0);
    other.join();
    QVERIFY(fine[0] && fine[1]);
    QVERIFY(writer.finish({}).has_value());
    QVERIFY(contentOf(*draft) == bytes);
}

void TestDraftWriter::givenUpHalfWay()
{
    QString path;
    {
        const Result<DraftFile> draft = DraftFile::beside(m_target);
        QVERIFY(draft.has_value());
        path = draft->path();
        DraftWriter writer(*draft, m_target);
        QVERIFY(writer.begin(0).has_value());
        QVERIFY(writeWhole(writer, bytesOf(5'500'000), m_target).has_value());
        const Result<void> told = writer.finish(fail(ErrorCode::Cancelled));
        QVERIFY(!told.has_value());
        QVERIFY(told.error().code == ErrorCode::Cancelled);
    }
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(m_target));
}

/// Found out at the next piece, or at the end at the latest; the reason is the disk's.
void TestDraftWriter::diskThatTakesNoMore()
{
#ifdef Q_OS_UNIX
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    for (const qsizetype size : {2'100'000, 3'000'000, 12'000'000}) {
        const Result<DraftFile> draft = DraftFile::beside(m_target);
        QVERIFY(draft.has_value());
        DraftWriter writer(*draft, m_target);
        const rlimit small = {2'000'000, limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<void> begun = writer.begin(size);
        const Result<void> told =
            begun ? writer.finish(writeWhole(writer, bytesOf(size), m_target)) : begun;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        QVERIFY(begun.has_value());
        QVERIFY(!told.has_value());
        QVERIFY(told.error().code == ErrorCode::FileUnwritable);
        QCOMPARE(told.error().args, QStringList({m_target, qt_error_string(EFBIG)}));
    }
    std::signal(SIGXFSZ, before);
#else
    QSKIP("no such limit here");
#endif
}

void TestDraftWriter::placeThatIsGone()
{
    const Result<DraftFile> draft = DraftFile::beside(m_target);
    QVERIFY(draft.has_value());
    QVERIFY(QFile::remove(draft->path()));
    DraftWriter writer(*draft, m_target);
    const Result<void> begun = writer.begin(10);
    QVERIFY(!begun.has_value());
    QVERIFY(begun.error().code == ErrorCode::FileUnwritable);
    QCOMPARE(begun.error().args.value(0), m_target);
}

QTEST_GUILESS_MAIN(TestDraftWriter)
#include "tst_draftwriter.moc"
