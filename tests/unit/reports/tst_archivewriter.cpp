// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/archive/archivewriter.h"
#include "reports/archive/storedarchive.h"
#include "tests/support/filelimit.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <string>
#include <utility>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

using Packing = ArchiveWriter::Packing;
using Parts = QList<std::pair<QString, QByteArray>>;

/// Nothing of it can be packed smaller.
QByteArray noise(qsizetype length)
{
    QRandomGenerator random(20260718);
    QByteArray bytes(length, '\0');
    for (char& byte : bytes) {
        byte = static_cast<char>(random.bounded(256));
    }
    return bytes;
}

Parts someParts()
{
    return {{u"a.txt"_s, "plain"},
            {u"資料/登入.txt"_s, noise(3000)},
            {u"empty"_s, {}},
            {u"zeros"_s, QByteArray(2000, '\0')}};
}

/// Whether every step said that it was done.
bool isWritten(const QString& path, Packing packing, const Parts& parts)
{
    ArchiveWriter archive(QFile::encodeName(path).constData(), packing);
    bool good = archive.isOpen();
    for (const auto& [name, bytes] : parts) {
        good = good && archive.startEntry(name.toStdString()) &&
               archive.add(bytes.constData(), static_cast<unsigned>(bytes.size())) &&
               archive.endEntry();
    }
    return good && archive.finish();
}

} // namespace

class ArchiveWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void packings_data()
    {
        QTest::addColumn<bool>("stored");
        QTest::newRow("stored") << true;
        QTest::newRow("deflated") << false;
    }

    /// Read by Python, which knows nothing of this program, down to the checksums.
    void othersReadIt_data() { packings_data(); }

    void othersReadIt()
    {
        const QString path = m_folder.filePath(u"a.zip"_s);
        Parts parts = someParts();
        parts.append({u"noise"_s, noise(300'000)}); // more than goes out at once
        QVERIFY(isWritten(path, packing(), parts));
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s,
                      u"import sys, zipfile, hashlib\n"
                      "a = zipfile.ZipFile(sys.argv[1])\n"
                      "assert a.testzip() is None\n"
                      "for i in a.infolist():\n"
                      "    print(ascii(i.filename)[1:-1], i.compress_type, len(a.read(i)),"
                      " hashlib.sha256(a.read(i)).hexdigest())\n"_s,
                      path});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.exitCode(), 0);
        const QList<QByteArray> lines = python.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), parts.size());
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QByteArray sum =
                QCryptographicHash::hash(parts[i].second, QCryptographicHash::Sha256).toHex();
            const QList<QByteArray> fields = lines[i].split(' ');
            QCOMPARE(fields[1], QByteArray(packing() == Packing::Stored ? "0" : "8"));
            QCOMPARE(fields[2], QByteArray::number(parts[i].second.size()));
            QCOMPARE(fields[3], sum);
        }
        QVERIFY(lines[1].startsWith("\\u8cc7\\u6599/\\u767b\\u5165.txt "));
    }

    /// Wherever the disk is full, somebody is told; where it is not, nobody is.
    void aDiskThatIsFullAnywhere_data() { packings_data(); }

    void aDiskThatIsFullAnywhere()
    {
        const QString path = m_folder.filePath(u"a.zip"_s);
        QVERIFY(isWritten(path, packing(), someParts()));
        const qint64 whole = QFile(path).size();
        for (qint64 bytes = 0; bytes <= whole; bytes += bytes + 64 < whole ? 13 : 1) {
            QFile::remove(path); // what is written over waits for the disk
            bool written = false;
            {
                const FileLimit limit(static_cast<rlim_t>(bytes));
                if (!limit.isInForce()) {
                    QSKIP("this system does not limit the size of files");
                }
                written = isWritten(path, packing(), someParts());
            }
            QVERIFY2(written == (bytes == whole), qPrintable(QString::number(bytes)));
            QVERIFY(QFile(path).size() <= bytes);
        }
    }

    /// Also where more is packed at once than fits, and where nothing but the list is too much.
    void moreThanFits_data() { packings_data(); }

    void moreThanFits()
    {
        const QString path = m_folder.filePath(u"a.zip"_s);
        Parts many;
        for (int i = 0; i < 500; ++i) {
            many.append({u"part %1"_s.arg(i), {}});
        }
        QVERIFY(isWritten(path, packing(), many));
        const qint64 list = QFile(path).size() / 2; // a head takes less than half of an entry
        for (const auto& [parts, bytes] :
             {std::pair<Parts, qint64>{{{u"noise"_s, noise(300'000)}}, 100'000}, {many, list}}) {
            const FileLimit limit(static_cast<rlim_t>(bytes));
            QVERIFY(!isWritten(path, packing(), parts));
        }
    }

    void placesThatTakeNothing_data() { packings_data(); }

    void placesThatTakeNothing()
    {
        QVERIFY(!isWritten(m_folder.filePath(u"none/a.zip"_s), packing(), {}));
        QVERIFY(!isWritten(m_folder.path(), packing(), {})); // a folder
        if (QFile::exists(u"/dev/full"_s)) {
            QVERIFY(!isWritten(u"/dev/full"_s, packing(), {}));
            QVERIFY(!isWritten(u"/dev/full"_s, packing(), someParts()));
        }
    }

    /// Bytes belong to an entry that was begun.
    void bytesOfNoEntry_data() { packings_data(); }

    void bytesOfNoEntry()
    {
        const QString path = m_folder.filePath(u"a.zip"_s);
        ArchiveWriter archive(QFile::encodeName(path).constData(), packing());
        QVERIFY(!archive.add("x", 1));
        QVERIFY(!archive.endEntry());
        QVERIFY(archive.startEntry("a"));
        QVERIFY(!archive.startEntry("b")); // the one before has not ended
        QVERIFY(archive.add("x", 1));
        QVERIFY(archive.endEntry());
        QVERIFY(!archive.add("y", 1));
        QVERIFY(archive.finish());
        QCOMPARE(contentOf(path, u"a"_s), QByteArray("x"));
    }

    /// What was begun and never ended is no archive to anybody.
    void leftInTheMiddle_data() { packings_data(); }

    void leftInTheMiddle()
    {
        const QString path = m_folder.filePath(u"a.zip"_s);
        {
            ArchiveWriter archive(QFile::encodeName(path).constData(), packing());
            QVERIFY(archive.startEntry("a"));
            QVERIFY(archive.add("x", 1));
        }
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s, u"import sys, zipfile\nzipfile.ZipFile(sys.argv[1])"_s, path});
        QVERIFY(python.waitForFinished());
        QVERIFY(python.exitCode() != 0);
    }

    /// The format counts entries in sixteen bits.
    void moreEntriesThanTheFormatCounts()
    {
        const QString path = m_folder.filePath(u"many.zip"_s);
        ArchiveWriter archive(QFile::encodeName(path).constData(), Packing::Stored);
        for (int i = 0; i <= 0xFFFF; ++i) {
            QVERIFY(archive.startEntry(std::to_string(i)) && archive.endEntry());
        }
        QVERIFY(!archive.finish());
    }

    void storedArchivesRefused()
    {
        const auto code = [](const QString& path) {
            JobContext job;
            const StoredArchiveVisitor visitor{
                [](const QString&, qint64) {}, [](QByteArrayView) {}, [] {}};
            const Result<void> read = readStoredArchive(path, visitor, job);
            return read ? std::nullopt : std::optional(read.error().code);
        };
        const QString path = m_folder.filePath(u"b.zip"_s);
        QVERIFY(code(m_folder.filePath(u"none.zip"_s)) == ErrorCode::FileNotFound);
        QVERIFY(code(m_folder.path()) == ErrorCode::FileUnreadable);
        QVERIFY(isWritten(path, Packing::Stored, someParts()));
        QVERIFY(!code(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 whole = file.size();
        for (qint64 length = whole - 1; length >= 0; length -= length > 200 ? 7 : 1) {
            QVERIFY(file.resize(length));
            QVERIFY2(code(path) == ErrorCode::Malformed, qPrintable(QString::number(length)));
        }
        const Parts twice{{u"a"_s, "1"}, {u"A"_s, "2"}}; // one file on some systems
        QVERIFY(isWritten(path, Packing::Stored, twice));
        QVERIFY(code(path) == ErrorCode::Malformed);
        QVERIFY(isWritten(path, Packing::Stored, {{u"../a"_s, "1"}}));
        QVERIFY(code(path) == ErrorCode::Malformed);
        QVERIFY(isWritten(path, Packing::Deflated, someParts())); // by another program's way
        QVERIFY(code(path) == ErrorCode::Malformed);
    }

    void cancelledWhileItReads()
    {
        const QString path = m_folder.filePath(u"c.zip"_s);
        QVERIFY(isWritten(path, Packing::Stored, someParts()));
        JobContext job;
        int ended = 0;
        const StoredArchiveVisitor visitor{
            [](const QString&, qint64) {}, [&](QByteArrayView) { job.cancel(); }, [&] { ++ended; }};
        const Result<void> read = readStoredArchive(path, visitor, job);
        QVERIFY(!read && read.error().code == ErrorCode::Cancelled);
        QCOMPARE(ended, 0);
    }

private:
    static Packing packing()
    {
        QFETCH(bool, stored);
        return stored ? Packing::Stored : Packing::Deflated;
    }

    static QByteArray contentOf(const QString& path, const QString& part)
    {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, path, part});
        return unzip.waitForFinished() ? unzip.readAllStandardOutput() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ArchiveWriterTest)
#include "tst_archivewriter.moc"
