// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/digest.h"
#include "reports/evidenceexport.h"
#include "reports/plain/csv.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace zt;
using namespace Qt::StringLiterals;

/// The folder is held against `sha256sum`, which knows nothing of this program.
class TestEvidenceExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QHash<QString, QByteArray> m_contents; ///< by hash
    Snapshot m_snapshot;
    int m_next = 0;

    Evidence& add(const QString& name, const QByteArray& bytes)
    {
        Evidence evidence;
        evidence.id = EvidenceId{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, static_cast<uchar>(++m_next))};
        evidence.name = name;
        evidence.sha256 = sha256Hex(bytes);
        evidence.size = bytes.size();
        evidence.addedAt = QDateTime(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC);
        m_contents.insert(evidence.sha256, bytes);
        return *m_snapshot.evidence.insert(evidence.id.toString(), evidence);
    }

    [[nodiscard]] Result<ExportSummary> written(const QString& folder, JobContext& job) const
    {
        const auto write = [this](const QString& sha, const QString& path, JobContext&) {
            QFile file(path);
            const bool whole = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                               file.write(m_contents[sha]) == m_contents[sha].size();
            return whole ? Result<void>() : fail(ErrorCode::FileUnwritable, {path, QString()});
        };
        return exportAllEvidence(m_snapshot, LanguageCode::ZhTw, write, folder, job);
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList namesIn(const QString& folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    [[nodiscard]] QStringList leftOvers() const
    {
        return QDir(m_folder.path()).entryList({u".~*"_s}, QDir::AllEntries | QDir::Hidden);
    }

private Q_SLOTS:

    void init()
    {
        m_snapshot = Snapshot();
        m_contents.clear();
        m_next = 0;
    }

    void namesThatEveryFileSystemTakes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << u"存取政策.pdf"_s << u"存取政策.pdf"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
        QTest::newRow("Windows path") << u"C:\\a\\b.txt"_s << u"C__a_b.txt"_s;
        QTest::newRow("hidden") << u"..bashrc"_s << u"bashrc"_s;
        QTest::newRow("line feed") << u"a\nb.txt"_s << u"a_b.txt"_s;
        QTest::newRow("device") << u"CON.txt"_s << u"_CON.txt"_s;
        QTest::newRow("device's namesake") << u"console.txt"_s << u"console.txt"_s;
        QTest::newRow("trailing dot") << u"a."_s << u"a"_s;
        QTest::newRow("nothing left") << u"..."_s << u"ba7816bf8f01"_s; // SHA-256 of "abc"
    }

    void namesThatEveryFileSystemTakes()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QCOMPARE(evidenceFileName(add(name, "abc")), file);
    }

    void longNamesKeepTheirSuffix()
    {
        const QString name = evidenceFileName(add(u"證"_s.repeated(300) + u".pdf"_s, "x"));
        QVERIFY(name.toUtf8().size() <= 200);
        QCOMPARE(name, u"證"_s.repeated(65) + u".pdf"_s); // 65 × 3 + 4 bytes
        const QString emoji = evidenceFileName(add(u"\U0001F512"_s.repeated(100), "x"));
        QCOMPARE(emoji, u"\U0001F512"_s.repeated(50));
    }

    void everythingWithItsHash()
    {
        add(u"政策.txt"_s, "one");
        add(u"政策.txt"_s, "two");
        add(u"政策.TXT"_s, "three");
        add(u"空的.txt"_s, "");
        add(u"SHA256SUMS"_s, "not the list");
        add(u"=cmd|x.csv"_s, QByteArray(3'000'000, 'x'));
        Evidence& link = add(u"會議紀錄"_s, "");
        link.kind = EvidenceKind::Link;
        link.address = u"https://example.invalid/a"_s;
        link.sha256.clear();
        link.size = 0;
        ItemAnswer answer;
        answer.scope = Scope::domain(u"D1"_s);
        answer.item = u"1-2"_s;
        answer.evidence = {link.id};
        m_snapshot.answers.set(answer);

        const QString folder = path(u"佐證"_s);
        JobContext job;
        const Result<ExportSummary> done = written(folder, job);
        QVERIFY2(done, qPrintable(done ? QString() : toString(done.error().code)));
        QCOMPARE(done->parts.at(0).rows, 6);
        QCOMPARE(done->parts.at(1).rows, 7);
        QCOMPARE(namesIn(folder).size(), 8);
        QProcess check;
        check.setWorkingDirectory(folder);
        check.start(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s});
        QVERIFY(check.waitForFinished());
        const QByteArray said = check.readAllStandardOutput() + check.readAllStandardError();
        QVERIFY2(check.exitCode() == 0, said.constData());
        QCOMPARE(said.count(": OK"), 6);

        QFile list(folder + u"/佐證清單.csv"_s);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QList<QStringList> rows = parseCsv(QString::fromUtf8(list.readAll()));
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows[1].first(), u"'=cmd|x.csv"_s);
        const auto address = std::find_if(rows.begin(), rows.end(), [](const QStringList& row) {
            return row.first() == u"會議紀錄"_s;
        });
        QVERIFY(address != rows.end());
        QCOMPARE(address->at(2), u"https://example.invalid/a"_s);
        QCOMPARE(address->at(8), u"D1/1-2"_s);
        QVERIFY(leftOvers().isEmpty());
    }

    void aFolderInUseIsLeftAlone()
    {
        add(u"a.txt"_s, "a");
        JobContext job;
        QVERIFY(QDir().mkdir(path(u"empty"_s)));
        QVERIFY(written(path(u"empty"_s), job));
        const Result<ExportSummary> again = written(path(u"empty"_s), job);
        QVERIFY(!again);
        QCOMPARE(toString(again.error().code), toString(ErrorCode::FileExists));
        QCOMPARE(namesIn(path(u"empty"_s)).size(), 3);
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(toString(written(path(u"file"_s), job).error().code),
                 toString(ErrorCode::FileExists));
        QCOMPARE(toString(written(path(u"no/such"_s), job).error().code),
                 toString(ErrorCode::FileUnwritable));
        QVERIFY(leftOvers().isEmpty());
    }

    void bytesThatAreNotThoseOfTheHash()
    {
        Evidence& evidence = add(u"a.txt"_s, "a");
        m_contents[evidence.sha256] = "b";
        JobContext job;
        const Result<ExportSummary> done = written(path(u"wrong"_s), job);
        QVERIFY(!done);
        QCOMPARE(toString(done.error().code), toString(ErrorCode::ExportMismatch));
        QVERIFY(!QFileInfo::exists(path(u"wrong"_s)));
        QVERIFY(leftOvers().isEmpty());
    }

    void cancelledLeavesNothing()
    {
        add(u"a.txt"_s, "a");
        JobContext job;
        job.cancel();
        const Result<ExportSummary> done = written(path(u"stopped"_s), job);
        QVERIFY(!done);
        QCOMPARE(toString(done.error().code), toString(ErrorCode::Cancelled));
        QVERIFY(!QFileInfo::exists(path(u"stopped"_s)));
        QVERIFY(leftOvers().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEvidenceExport)
#include "tst_evidenceexport.moc"
