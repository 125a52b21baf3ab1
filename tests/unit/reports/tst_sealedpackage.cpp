// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/archive/archivewriter.h"
#include "reports/archive/storedarchive.h"
#include "reports/sealed/htmlpage.h"
#include "reports/sealed/sealedcheck.h"
#include "reports/sealed/sealedpackage.h"
#include "tests/support/filelimit.h"
#include "tests/unit/crypto/opensslbench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace zt;
using namespace Qt::StringLiterals;

/// The package is held against unzip and sha256sum, which know nothing of this program; hashes are
/// Qt's, not ours.
class TestSealedPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unpacksAndItsSumsHold();
    void chainFollowsByHand();
    void sameStateSameBytes();
    void everyFlippedBitIsFound();
    void whatIsPutInOrLeftOutIsFound();
    void aChangedContentIsNamed();
    void anotherOrderIsFound();
    void brokenChainIsNamed_data();
    void brokenChainIsNamed();
    void signatureIsOverTheManifest();
    void failedSignatureLeavesNothing();
    void cancelledLeavesNothing();
    void cancelledAnywhere_data();
    void cancelledAnywhere();
    void aFullDiskLeavesNothing();
    void placesThatTakeNoPackage();
    void aFolderThatVanishes();
    void aReportThatFails();
    void filesThatAreNoPackage();
    void signOffsWithinAreHeldToTheirStatement();
    void faultsAreSaidInChinese();
    void unsafeNames_data();
    void unsafeNames();
    void pageShowsTextsAsTexts();

private:
    static QByteArray sha(const QByteArray& bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    [[nodiscard]] SealedContent content() const;
    [[nodiscard]] Result<ExportSummary> sealTo(const QString& name) const;
    [[nodiscard]] static QStringList faultyLines(const QString& file);
    [[nodiscard]] static QByteArray bytesOf(const QString& file);
    [[nodiscard]] QString written(const QByteArray& bytes) const;
    [[nodiscard]] QStringList left() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Snapshot m_snapshot;
    QList<SealedEntry> m_trail;
};

void TestSealedPackage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_snapshot = Snapshot();
    m_snapshot.profile.name = u"測試 <銀行> & \"Bank\""_s;
    Evidence evidence;
    evidence.id = EvidenceId{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
    evidence.name = u"登入紀錄 2026.txt"_s;
    evidence.sha256 = QString::fromLatin1(sha("log").toHex());
    evidence.size = 3;
    m_snapshot.evidence.insert(evidence.id.toString(), evidence);
    m_trail.clear();
    QByteArray previous(32, '\0');
    for (const QByteArray& stored : {QByteArray("{\"seq\":1}"), QByteArray("\x00\n\t\xff", 4)}) {
        const QByteArray hash = sha(previous + stored);
        m_trail.append({m_trail.size() + 1, previous, hash, stored});
        previous = hash;
    }
    m_snapshot.trailSeq = 2;
    m_snapshot.trailHead = QString::fromLatin1(previous.toHex());
}

SealedContent TestSealedPackage::content() const
{
    const ReportOptions options{
        LanguageCode::ZhTw, QDateTime(QDate(2026, 7, 18), QTime(6, 0), Qt::UTC), u"ztctl test"_s};
    SealedContent content{m_snapshot, options, {}, {}, {}};
    content.evidence = [](const QString&, const QString& path, JobContext&) -> Result<void> {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("log") == 3
                   ? Result<void>()
                   : fail(ErrorCode::FileUnwritable, {path, QString()});
    };
    content.trail = [this](const SealedEntryVisitor& visit) {
        Result<void> done;
        for (const SealedEntry& entry : m_trail) {
            done = done ? visit(entry) : done;
        }
        return done;
    };
    return content;
}

Result<ExportSummary> TestSealedPackage::sealTo(const QString& name) const
{
    JobContext job;
    return writeSealedPackage(content(), path(name), job);
}

/// Ids of the checks that do not hold.
QStringList TestSealedPackage::faultyLines(const QString& file)
{
    JobContext job;
    const auto lines = checkSealedPackage(file, job);
    QStringList faulty;
    for (const SealedCheck& line : lines.value_or(QList<SealedCheck>())) {
        if (!line.ok) {
            faulty.append(line.id);
        }
    }
    return lines ? faulty : QStringList{u"unreadable"_s};
}

QByteArray TestSealedPackage::bytesOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString TestSealedPackage::written(const QByteArray& bytes) const
{
    QFile out(path(u"changed.zip"_s));
    const bool whole = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    return whole ? out.fileName() : QString();
}

/// What lies in the folder, hidden or not.
QStringList TestSealedPackage::left() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestSealedPackage::unpacksAndItsSumsHold()
{
    const auto summary = sealTo(u"a.zip"_s);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->bytes, QFile(path(u"a.zip"_s)).size());
    QProcess unzip;
    unzip.setWorkingDirectory(m_folder->path());
    unzip.start(u"unzip"_s, {u"-q"_s, u"a.zip"_s, u"-d"_s, u"out"_s});
    QVERIFY(unzip.waitForFinished());
    QCOMPARE(unzip.exitCode(), 0);
    for (const QString& folder : {path(u"out"_s), path(u"out/evidence"_s)}) {
        QProcess sums;
        sums.setWorkingDirectory(folder);
        sums.start(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, u"SHA256SUMS"_s});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
    }
    const QFileInfo evidence(path(u"out/evidence/登入紀錄 2026.txt"_s));
    QVERIFY(evidence.isFile());
    QVERIFY(bytesOf(evidence.filePath()) == "log");
    QVERIFY(!evidence.permission(QFile::WriteOwner));
}

void TestSealedPackage::chainFollowsByHand()
{
    QVERIFY(sealTo(u"a.zip"_s));
    QByteArray entries;
    QByteArray about;
    QByteArray* to = nullptr;
    JobContext job;
    const StoredArchiveVisitor visitor{[&](const QString& name, qint64) {
                                           to = name == sealed::trailName   ? &entries
                                                : name == sealed::aboutName ? &about
                                                                            : nullptr;
                                       },
                                       [&](QByteArrayView bytes) {
                                           if (to != nullptr) {
                                               to->append(bytes.data(), bytes.size());
                                           }
                                       },
                                       [] {}};
    QVERIFY(readStoredArchive(path(u"a.zip"_s), visitor, job));
    QByteArray previous(32, '\0');
    const QList<QByteArray> lines = entries.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (const QByteArray& line : lines) {
        const QList<QByteArray> fields = line.split('\t');
        QCOMPARE(QByteArray::fromHex(fields.at(1)), previous);
        previous = sha(previous + QByteArray::fromBase64(fields.at(3)));
        QVERIFY(fields.at(2) == previous.toHex());
    }
    const QJsonObject names = QJsonDocument::fromJson(about).object();
    QCOMPARE(names.value(u"trail_head"_s).toString(), QString::fromLatin1(previous.toHex()));
    QCOMPARE(names.value(u"institution"_s).toString(), m_snapshot.profile.name);
}

void TestSealedPackage::sameStateSameBytes()
{
    QVERIFY(sealTo(u"a.zip"_s));
    QVERIFY(sealTo(u"b.zip"_s));
    QCOMPARE(bytesOf(path(u"a.zip"_s)), bytesOf(path(u"b.zip"_s)));
}

/// One bit of every byte, in turn a lower and a higher one.
void TestSealedPackage::everyFlippedBitIsFound()
{
    QVERIFY(sealTo(u"a.zip"_s));
    QCOMPARE(faultyLines(path(u"a.zip"_s)), QStringList());
    const QByteArray whole = bytesOf(path(u"a.zip"_s));
    QVERIFY(whole.size() > 1000);
    QFile file(written(whole)); // changed in place: a file made anew each time waits for the disk
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const auto put = [&](qsizetype at, char byte) { return file.seek(at) && file.putChar(byte); };
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QVERIFY(put(i, static_cast<char>(whole[i] ^ (1 << (i % 8)))));
        const bool noticed = !faultyLines(file.fileName()).isEmpty();
        QVERIFY(put(i, whole[i]));
        if (!noticed) {
            QFAIL(qPrintable(u"byte %1 changed and nobody noticed"_s.arg(i)));
        }
    }
}

void TestSealedPackage::whatIsPutInOrLeftOutIsFound()
{
    QVERIFY(sealTo(u"a.zip"_s));
    const QByteArray whole = bytesOf(path(u"a.zip"_s));
    QCOMPARE(faultyLines(written(whole + QByteArray(1, static_cast<char>(0)))),
             QStringList(u"archive"_s));
    QVERIFY(!faultyLines(written(whole.left(whole.size() - 1))).isEmpty());
    QVERIFY(!faultyLines(written(whole.left(whole.size() / 2))).isEmpty());
    QVERIFY(
        faultyLines(written(whole.left(40))).contains(u"evidence"_s)); // its list is not reached
    QVERIFY(!faultyLines(written({})).isEmpty());
    QProcess zip;
    zip.setWorkingDirectory(m_folder->path());
    zip.start(u"/usr/bin/python3"_s,
              {u"-c"_s,
               u"import zipfile\n"
               "a = zipfile.ZipFile('a.zip'); b = zipfile.ZipFile('b.zip', 'w')\n"
               "for i in a.infolist(): b.writestr(i, a.read(i))\n"
               "b.writestr('evidence/extra.txt', 'x'); b.close()\n"_s});
    QVERIFY(zip.waitForFinished());
    QCOMPARE(zip.exitCode(), 0);
    QVERIFY(faultyLines(path(u"b.zip"_s)).contains(u"archive"_s));
    JobContext job;
    const auto lines = checkSealedPackage(path(u"b.zip"_s), job);
    QVERIFY(lines);
    for (const SealedCheck& line : *lines) { // what lies behind it is not said to be missing
        QVERIFY2(line.id == u"archive"_s || line.fault.contains(u"not checked"_s),
                 qPrintable(line.id + line.fault));
    }
}

/// The same parts, each whole, in the order of who packed them again.
void TestSealedPackage::anotherOrderIsFound()
{
    QVERIFY(sealTo(u"a.zip"_s));
    QList<std::pair<QString, QByteArray>> parts;
    const StoredArchiveVisitor visitor{
        [&](const QString& name, qint64) {
            parts.append({name, {}});
        },
        [&](QByteArrayView bytes) { parts.last().second.append(bytes.data(), bytes.size()); },
        [] {}};
    JobContext job;
    QVERIFY(readStoredArchive(path(u"a.zip"_s), visitor, job));
    const auto packed = [&](const QString& file) {
        ArchiveWriter archive(QFile::encodeName(file).constData(), ArchiveWriter::Packing::Stored);
        bool good = archive.isOpen();
        for (const auto& [name, bytes] : parts) {
            good = good && archive.startEntry(name.toStdString()) &&
                   archive.add(bytes.constData(), static_cast<unsigned>(bytes.size())) &&
                   archive.endEntry();
        }
        return good && archive.finish();
    };
    QVERIFY(packed(path(u"b.zip"_s)));
    QCOMPARE(bytesOf(path(u"b.zip"_s)), bytesOf(path(u"a.zip"_s)));
    std::swap(parts[1], parts[2]);
    QVERIFY(packed(path(u"b.zip"_s)));
    QCOMPARE(faultyLines(path(u"b.zip"_s)), QStringList(u"archive"_s));
}

/// A changed content is named, and what lies behind it is checked all the same.
void TestSealedPackage::aChangedContentIsNamed()
{
    QVERIFY(sealTo(u"a.zip"_s));
    QByteArray bytes = bytesOf(path(u"a.zip"_s));
    const QByteArray name = u"登入紀錄 2026.txt"_s.toUtf8();
    const qsizetype at = bytes.indexOf(name + "log") + name.size();
    bytes[at] = 'L';
    JobContext job;
    const auto lines = checkSealedPackage(written(bytes), job);
    QVERIFY(lines);
    QMap<QString, QString> faults;
    for (const SealedCheck& line : *lines) {
        faults.insert(line.id, line.fault);
    }
    QVERIFY(faults.value(u"archive"_s).startsWith(u"byte "_s));
    QCOMPARE(faults.value(u"manifest"_s), u"evidence/登入紀錄 2026.txt does not match its hash"_s);
    QCOMPARE(faults.value(u"chain"_s), QString());
    QCOMPARE(faults.value(u"evidence"_s), faults.value(u"manifest"_s));
    QCOMPARE(faults.value(u"signature"_s), QString());
}

void TestSealedPackage::brokenChainIsNamed_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("fault");
    QTest::newRow("stored bytes") << 0 << u"stored"_s << u"entry 1 does not match its hash"_s;
    QTest::newRow("previous hash")
        << 1 << u"previous"_s << u"entry 2 does not name the entry before it"_s;
    QTest::newRow("order") << 1 << u"seq"_s << u"entry 2 is out of order or cannot be read"_s;
    QTest::newRow("last entry") << 1 << u"missing"_s
                                << u"the last entry is not the head that the package names"_s;
}

/// Such a package is not even written: what was made is checked before it is put in its place.
void TestSealedPackage::brokenChainIsNamed()
{
    QFETCH(int, entry);
    QFETCH(QString, member);
    QFETCH(QString, fault);
    SealedEntry& one = m_trail[entry];
    if (member == u"stored"_s) {
        one.stored += 'x';
    } else if (member == u"previous"_s) {
        one.previousHash[0] = '\x01';
    } else if (member == u"seq"_s) {
        one.seq = 3;
    } else {
        m_trail.removeLast();
    }
    const auto summary = sealTo(u"a.zip"_s);
    QVERIFY(!summary);
    QVERIFY(summary.error().code == ErrorCode::ExportMismatch);
    QCOMPARE(summary.error().args.value(1), u"chain"_s);
    QCOMPARE(summary.error().args.value(3), fault);
    QVERIFY(!QFile::exists(path(u"a.zip"_s)));
}

void TestSealedPackage::signatureIsOverTheManifest()
{
    QByteArray signedBytes;
    SealedContent signing = content();
    const OpensslBench bench;
    bench.makeAuthority(u"root"_s);
    bench.certify(u"chief"_s,
                  u"ec -pkeyopt ec_paramgen_curve:P-256"_s,
                  u"root"_s,
                  "keyUsage=digitalSignature\n");
    signing.sign = [&](const QByteArray& manifest) -> Result<QByteArray> {
        signedBytes = manifest;
        bench.write(u"m"_s, manifest);
        bench.must(u"cms -sign -binary -outform DER -in m -signer chief.pem -inkey chief.key "
                   "-out m.p7s"_s);
        return bench.read(u"m.p7s"_s);
    };
    JobContext job;
    QVERIFY(writeSealedPackage(signing, path(u"a.zip"_s), job));
    const auto anchors = Certificate::fromPem(bench.read(u"root.pem"_s));
    QVERIFY(anchors.has_value());
    const auto lines = checkSealedPackage(path(u"a.zip"_s), job, *anchors);
    QVERIFY(lines.has_value());
    QCOMPARE(lines->last().id, u"signature"_s);
    QVERIFY(lines->last().ok);
    QVERIFY(lines->last().value.startsWith(u"CN=chief "_s));
    const auto strangers = Certificate::fromPem(bench.read(u"chief.pem"_s));
    QVERIFY(checkSealedPackage(path(u"a.zip"_s), job, *strangers)->last().ok); // trusted itself
    bench.makeAuthority(u"stranger"_s);
    const auto other = Certificate::fromPem(bench.read(u"stranger.pem"_s));
    QVERIFY(!checkSealedPackage(path(u"a.zip"_s), job, *other)->last().ok);
    signing.sign = [](const QByteArray&) -> Result<QByteArray> { return QByteArray("none"); };
    QVERIFY(!writeSealedPackage(signing, path(u"b.zip"_s), job)); // no signature at all
    QVERIFY(signedBytes.contains("  package.json\n"));
    QVERIFY(!signedBytes.contains("SHA256SUMS.p7s"));
    QVERIFY(bytesOf(path(u"a.zip"_s)).contains(signedBytes));
}

void TestSealedPackage::failedSignatureLeavesNothing()
{
    SealedContent signing = content();
    signing.sign = [](const QByteArray&) -> Result<QByteArray> {
        return fail(ErrorCode::Unsupported, {u"key"_s});
    };
    JobContext job;
    const auto summary = writeSealedPackage(signing, path(u"a.zip"_s), job);
    QVERIFY(!summary);
    QVERIFY(summary.error().code == ErrorCode::Unsupported);
    QCOMPARE(left(), QStringList());
}

void TestSealedPackage::cancelledLeavesNothing()
{
    JobContext job;
    job.cancel();
    const auto summary = writeSealedPackage(content(), path(u"a.zip"_s), job);
    QVERIFY(!summary);
    QVERIFY(summary.error().code == ErrorCode::Cancelled);
    QCOMPARE(left(), QStringList());
}

void TestSealedPackage::cancelledAnywhere_data()
{
    QTest::addColumn<QString>("when");
    for (const char* when : {"evidence", "before an entry", "after the trail", "signature"}) {
        QTest::newRow(when) << QString::fromLatin1(when);
    }
}

/// Wherever somebody changes their mind, nothing is there afterwards.
void TestSealedPackage::cancelledAnywhere()
{
    QFETCH(QString, when);
    JobContext job;
    SealedContent stopped = content();
    const auto at = [&](const char* place) {
        if (when == QLatin1String(place)) {
            job.cancel();
        }
    };
    stopped.evidence =
        [&, write = stopped.evidence](const QString& id, const QString& file, JobContext& inner) {
            at("evidence");
            return write(id, file, inner);
        };
    stopped.trail = [&, read = stopped.trail](const SealedEntryVisitor& visit) {
        at("before an entry");
        const Result<void> done = read(visit);
        at("after the trail");
        return done;
    };
    stopped.sign = [&](const QByteArray&) -> Result<QByteArray> {
        at("signature");
        return QByteArray("signature");
    };
    const auto summary = writeSealedPackage(stopped, path(u"a.zip"_s), job);
    QVERIFY(!summary);
    QVERIFY(summary.error().code == ErrorCode::Cancelled);
    QCOMPARE(left(), QStringList());
}

/// Full at any place: the package or one of its files does not get there, and what could not be
/// written is the package.
void TestSealedPackage::aFullDiskLeavesNothing()
{
    QVERIFY(sealTo(u"a.zip"_s));
    const qint64 whole = QFile(path(u"a.zip"_s)).size();
    QVERIFY(QFile::remove(path(u"a.zip"_s)));
    for (qint64 bytes = 0; bytes < whole; bytes += bytes < 500 ? 29 : whole / 16) {
        const FileLimit limit(static_cast<rlim_t>(bytes));
        if (!limit.isInForce()) {
            QSKIP("this system does not limit the size of files");
        }
        const auto summary = sealTo(u"a.zip"_s);
        QVERIFY2(!summary, qPrintable(QString::number(bytes)));
        const Error& error = summary.error();
        QVERIFY(error.code == ErrorCode::FileUnwritable || error.code == ErrorCode::DiskFull);
        QCOMPARE(error.args.value(0), path(u"a.zip"_s));
        QCOMPARE(left(), QStringList());
    }
    QVERIFY(sealTo(u"a.zip"_s)); // once there is room again
}

void TestSealedPackage::placesThatTakeNoPackage()
{
    const auto missing = sealTo(u"none/a.zip"_s);
    QVERIFY(!missing && missing.error().code == ErrorCode::FileUnwritable);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.zip"_s));
    const auto folder = sealTo(u"folder.zip"_s);
    QVERIFY(!folder && folder.error().code == ErrorCode::FileUnwritable);
    QCOMPARE(folder.error().args.value(0), path(u"folder.zip"_s));
    QCOMPARE(left(), QStringList(u"folder.zip"_s));
}

/// Somebody clears the folder away while the package is being put together.
void TestSealedPackage::aFolderThatVanishes()
{
    SignOff one;
    one.id = SignOffId{QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
    one.code = u"S-01"_s;
    m_snapshot.signOffs.insert(one.id.toString(), one);
    SealedContent robbed = content();
    robbed.trail = [&, read = robbed.trail](const SealedEntryVisitor& visit) {
        const Result<void> done = read(visit);
        const QStringList hidden =
            QDir(m_folder->path()).entryList({u".~sealed-*"_s}, QDir::Dirs | QDir::Hidden);
        QFile instead(path(hidden.value(0)));
        QDir(instead.fileName()).removeRecursively();
        return instead.open(QIODevice::WriteOnly) ? done : fail(ErrorCode::FileUnreadable, {});
    };
    JobContext job;
    const auto summary = writeSealedPackage(robbed, path(u"a.zip"_s), job);
    QVERIFY(!summary);
    QVERIFY(summary.error().code == ErrorCode::FileUnwritable);
    QCOMPARE(summary.error().args.value(0), path(u"a.zip"_s));
    QVERIFY(!QFile::exists(path(u"a.zip"_s)));
}

/// The first failure counts, and what stands behind it is not tried.
void TestSealedPackage::aReportThatFails()
{
    SealedContent failing = content();
    Report report;
    report.title = u"報告"_s;
    failing.reports = {{u"first"_s, {u"docx"_s, u"xlsx"_s}, report},
                       {u"second"_s, {u"xlsx"_s}, report}};
    bool reached = false;
    failing.trail = [&](const SealedEntryVisitor&) -> Result<void> {
        reached = true;
        return {};
    };
    JobContext job;
    QVERIFY(!writeSealedPackage(failing, path(u"a.zip"_s), job));
    QVERIFY(!reached);
    QCOMPARE(left(), QStringList());
}

void TestSealedPackage::filesThatAreNoPackage()
{
    QVERIFY(sealTo(u"a.zip"_s));
    QVERIFY(looksLikePackage(path(u"a.zip"_s)));
    for (const QByteArray& bytes : {QByteArray(), QByteArray("PK\x03"), QByteArray("%PDF-1.7")}) {
        QVERIFY(!looksLikePackage(written(bytes)));
    }
    QVERIFY(!looksLikePackage(path(u"none.zip"_s)));
    const QString empty = written({});
    const auto code = [](const QString& package, const QString& reply) {
        return checkPackageStamp(package, reply, {}).error().code;
    };
    QVERIFY(code(path(u"none.zip"_s), empty) == ErrorCode::FileNotFound);
    QVERIFY(code(path(u"a.zip"_s), path(u"none.tsr"_s)) == ErrorCode::FileNotFound);
    QVERIFY(code(m_folder->path(), empty) == ErrorCode::FileUnreadable);
    QVERIFY(code(path(u"a.zip"_s), empty) == ErrorCode::FileUnreadable);
    const auto stamp = checkPackageStamp(path(u"a.zip"_s), path(u"a.zip"_s), {});
    QVERIFY(stamp && !stamp->check.ok && !stamp->at.isValid());
    QVERIFY(packageStampRequest(path(u"none.zip"_s)).error().code == ErrorCode::FileNotFound);
    JobContext job;
    QVERIFY(checkSealedPackage(path(u"none.zip"_s), job).error().code == ErrorCode::FileNotFound);
    const OpensslBench bench;
    bench.makeAuthority(u"root"_s);
    const auto anchors = Certificate::fromPem(bench.read(u"root.pem"_s));
    const auto lines = checkSealedPackage(path(u"a.zip"_s), job, *anchors);
    QVERIFY(lines && !lines->last().ok); // whoever asks for a signer does not get by without one
    QCOMPARE(lines->last().fault, u"the manifest is not signed"_s);
}

/// Parts put in beside those of the program, each well packed.
void TestSealedPackage::signOffsWithinAreHeldToTheirStatement()
{
    const auto faultOf = [&](const QList<std::pair<QString, QByteArray>>& parts) {
        const QString file = path(u"b.zip"_s);
        ArchiveWriter archive(QFile::encodeName(file).constData(), ArchiveWriter::Packing::Stored);
        bool good = archive.isOpen();
        for (const auto& [name, bytes] : parts) {
            good = good && archive.startEntry(name.toStdString()) &&
                   archive.add(bytes.constData(), static_cast<unsigned>(bytes.size())) &&
                   archive.endEntry();
        }
        JobContext job;
        const auto lines =
            good && archive.finish() ? checkSealedPackage(file, job) : Result<QList<SealedCheck>>();
        for (const SealedCheck& line : lines.value_or(QList<SealedCheck>())) {
            if (line.id == u"sign-offs"_s) {
                return line.fault;
            }
        }
        return u"unread"_s;
    };
    const QString statement = u"signoffs/S-01.txt"_s;
    const QString signature = u"signoffs/S-01.p7s"_s;
    QCOMPARE(faultOf({{statement, "I agree"}}), u"signoffs/S-01.txt has no signature beside it"_s);
    QCOMPARE(faultOf({{signature, "none"}, {statement, "I agree"}}),
             u"signoffs/S-01: the signature cannot be read"_s);
    for (const char* suffix : {"tsr", "tst"}) {
        QCOMPARE(faultOf({{signature, "none"},
                          {u"signoffs/S-01."_s + QLatin1String(suffix), "none"},
                          {statement, "I agree"}}),
                 u"signoffs/S-01: the time stamp cannot be read"_s);
    }
    QCOMPARE(faultOf({{u"index.html"_s, "x"}}), QString());
}

void TestSealedPackage::faultsAreSaidInChinese()
{
    const Language english(LanguageCode::En);
    const Language chinese(LanguageCode::ZhTw);
    const QString both = u"a.txt is missing; entry 2 does not match its hash"_s;
    QCOMPARE(sealedFaultText(both, english), both);
    const QString text = sealedFaultText(both, chinese);
    QVERIFY(text.contains(u"a.txt"_s) && text.contains(u'；') && !text.contains(u"missing"_s));
    QVERIFY(!text.contains(u"hash"_s) && text.contains(u'2'));
}

void TestSealedPackage::unsafeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("safe");
    QTest::newRow("plain") << u"index.html"_s << true;
    QTest::newRow("folder") << u"evidence/登入 (2).txt"_s << true;
    QTest::newRow("two dots in a name") << u"a..b"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("root") << u"/etc/passwd"_s << false;
    QTest::newRow("up") << u"../a"_s << false;
    QTest::newRow("up within") << u"a/../../b"_s << false;
    QTest::newRow("here") << u"./a"_s << false;
    QTest::newRow("folder itself") << u"a/"_s << false;
    QTest::newRow("drive") << u"C:a"_s << false;
    QTest::newRow("backslash") << u"..\\a"_s << false;
    QTest::newRow("line feed") << u"a\nb"_s << false;
}

void TestSealedPackage::unsafeNames()
{
    QFETCH(QString, name);
    QFETCH(bool, safe);
    QCOMPARE(isSafePartName(name), safe);
}

/// What a person wrote is never markup, and nothing in the page runs or is fetched.
void TestSealedPackage::pageShowsTextsAsTexts()
{
    Table table;
    table.columns = {{.key = u"a"_s, .title = u"<b>標題</b>"_s},
                     {.key = u"n"_s, .title = u"N"_s, .kind = CellKind::Integer, .total = true},
                     {.key = u"h"_s, .title = u"secret"_s, .hidden = true}};
    table.cells = {textCell(u"<script>alert(1)</script>"_s),
                   integerCell(40),
                   textCell(u"not to be seen"_s),
                   textCell(u"=1+1 & \"quoted\""_s),
                   integerCell(2),
                   textCell(u"not to be seen"_s)};
    Report report;
    report.title = u"報告"_s;
    report.sections = {{u"s"_s, u"節"_s, {table, Paragraph{Paragraph::Style::Plain, u"a < b"_s}}}};
    HtmlContent content;
    content.title = u"<i>x</i>"_s;
    content.files = {{u"evidence/登入 #1?.txt"_s, QString(64, u'0'), 3}};
    content.reports = {report};
    const QString html = QString::fromUtf8(htmlBytes(content, Language(LanguageCode::ZhTw)));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<b>"_s));
    QVERIFY(!html.contains(u"<i>"_s));
    QVERIFY(!html.contains(u"not to be seen"_s));
    QVERIFY(html.contains(u"<td class=\"n\">42</td>"_s));
    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(html.contains(u"href=\"./evidence/%E7%99%BB%E5%85%A5%20%231%3F.txt\""_s));
    QVERIFY(!html.contains(u"http:"_s) && !html.contains(u"https:"_s));
    // well-formed but for the elements that HTML leaves open
    QString xml = html;
    xml.remove(u"<!DOCTYPE html>"_s);
    xml.replace(u"<meta charset=\"utf-8\">"_s, QString());
    xml.replace(u"style-src 'unsafe-inline'\">"_s, u"style-src 'unsafe-inline'\"/>"_s);
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

QTEST_GUILESS_MAIN(TestSealedPackage)
#include "tst_sealedpackage.moc"
