// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/evidencerulespack.h"
#include "model/exchange/evidencesource.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace zt {

/// The row an exception names, found again in the file; and what a file is taken for.
class TestEvidenceSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfATable();
    void asTheFileHasThem();
    void linesOfWhatIsNoTable_data();
    void linesOfWhatIsNoTable();
    void everyExceptionHasItsRow();
    void rowsThatAreNotThere();
    void maskedCells();
    void proposals_data();
    void proposals();
    void aFolderBesideAList();

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write");
        }
        return file.fileName();
    }

    static AnalysisAsk askOf(AnalysisKind kind, const QString& path)
    {
        AnalysisAsk ask;
        ask.kind = kind;
        ask.path = path;
        ask.at = QDate(2026, 7, 18);
        return ask;
    }

    /// Analysed and looked up by the mapping that the analysis found.
    Result<SourceRow> look(const AnalysisAsk& ask, qint64 row)
    {
        return analyseFile(ask, *shippedEvidenceRules(QStringLiteral("twse")), m_job)
            .and_then([&](const AnalysisReading& reading) {
                return sourceRow(ask, reading, row, m_job);
            });
    }

    QTemporaryDir m_folder;
    JobContext m_job;
};

namespace {

QStringList told(const SourceRow& source)
{
    QStringList cells;
    for (const SourceRow::SourceCell& cell : source.cells) {
        cells.append(cell.place + u'|' + cell.head + u'|' + cell.field + u'|' + cell.text);
    }
    return cells;
}

/// As Big5 of "帳號,密碼變更日期,部門\n", "王小明,115/01/02,稽核\n" by Python.
const QByteArray big5List = QByteArray::fromHex("b162b8b92cb14bbd58c5dca7f3a4e9b4c12cb3a1aaf90a"
                                                "a4fda470a9fa2c3131352f30312f30322cbd5daed60a");

QByteArray wide(const QString& text)
{
    QByteArray bytes("\xff\xfe");
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() & 0xff));
        bytes.append(static_cast<char>(c.unicode() >> 8));
    }
    return bytes;
}

const QByteArray ldif = "dn: CN=a,DC=x\nobjectClass: user\nsAMAccountName: a\n\n"
                        "# the second\ndn: CN=b,DC=x\nobjectClass: user\nsAMAccountName: b\n"
                        "pwdLastSet: 133486272000000000\n\n";

const QByteArray accessLog =
    "192.0.2.1 - - [18/Jul/2026:09:00:01 +0800] \"POST /login HTTP/1.1\" 401 5 \"-\" \"x\"\n"
    "192.0.2.2 - bob [18/Jul/2026:09:00:02 +0800] \"POST /login HTTP/1.1\" 200 5 \"-\" \"y\"\n";

} // namespace

void TestEvidenceSource::cellsOfATable()
{
    const QString path = write("a.csv",
                               "匯出日 115/07/18\n"
                               "帳號,部門,密碼變更日期,備註\n"
                               "a01,稽核,2026-01-02,\n"
                               "a02,資訊,115/07/01,\"=1+1, 二\"\n");
    const auto source = look(askOf(AnalysisKind::Accounts, path), 4);
    QVERIFY(source);
    QCOMPARE(source->row, 4);
    QCOMPARE(told(*source),
             (QStringList{QStringLiteral("A4|帳號|name|a02"),
                          QStringLiteral("B4|部門||資訊"),
                          QStringLiteral("C4|密碼變更日期|password_set|115/07/01"),
                          QStringLiteral("D4|備註||=1+1, 二")}));
    QVERIFY(source->lines.isEmpty());
}

void TestEvidenceSource::asTheFileHasThem()
{
    const auto source = look(askOf(AnalysisKind::Accounts, write("big5.csv", big5List)), 2);
    QVERIFY(source);
    QCOMPARE(told(*source),
             (QStringList{QStringLiteral("A2|帳號|name|王小明"),
                          QStringLiteral("B2|密碼變更日期|password_set|115/01/02"),
                          QStringLiteral("C2|部門||稽核")}));
}

void TestEvidenceSource::linesOfWhatIsNoTable_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("lines");
    const auto accounts = int(AnalysisKind::Accounts);
    QTest::newRow("an entry of LDIF")
        << accounts << ldif << 6
        << "dn: CN=b,DC=x\nobjectClass: user\nsAMAccountName: b\npwdLastSet: 133486272000000000";
    QTest::newRow("… in UTF-16, with CR LF")
        << accounts << wide(QString::fromUtf8(ldif).replace(u'\n', QStringLiteral("\r\n"))) << 1
        << "dn: CN=a,DC=x\nobjectClass: user\nsAMAccountName: a";
    QTest::newRow("a line of a log")
        << int(AnalysisKind::Logins) << accessLog << 2
        << "192.0.2.2 - bob [18/Jul/2026:09:00:02 +0800] \"POST /login HTTP/1.1\" 200 5 \"-\" "
           "\"y\"";
    QTest::newRow("all of a system's settings")
        << int(AnalysisKind::PasswordPolicy) << QByteArray("# of us\nminlen = 12\nminclass = 3\n")
        << 1 << "# of us\nminlen = 12\nminclass = 3";
    QTest::newRow("an item of a scan")
        << int(AnalysisKind::VulnerabilityScans)
        << QByteArray("<?xml version=\"1.0\"?>\n<NessusClientData_v2>\n<Report>\n"
                      "<ReportHost name=\"h\">\n"
                      "<ReportItem pluginID=\"7\" pluginName=\"n\" severity=\"3\" port=\"1\" "
                      "protocol=\"tcp\">\n<solution>s</solution>\n</ReportItem>\n"
                      "</ReportHost>\n</Report>\n</NessusClientData_v2>\n")
        << 5
        << "<ReportItem pluginID=\"7\" pluginName=\"n\" severity=\"3\" port=\"1\" "
           "protocol=\"tcp\">\n<solution>s</solution>\n</ReportItem>";
}

void TestEvidenceSource::linesOfWhatIsNoTable()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(int, row);
    const auto source =
        look(askOf(static_cast<AnalysisKind>(kind), write("lines.txt", bytes)), row);
    QVERIFY(source);
    QVERIFY(source->cells.isEmpty());
    const QString lines = source->lines.join(u'\n');
    QTEST(lines, "lines");
}

/// Whatever the form, an exception leads back to a row that tells its subject.
void TestEvidenceSource::everyExceptionHasItsRow()
{
    QByteArray list = "帳號,密碼變更日期,啟用\n";
    for (int i = 0; i < 50; ++i) {
        list +=
            "u" + QByteArray::number(i) + ",2026-0" + QByteArray::number(1 + i % 7) + "-01,是\n";
    }
    const AnalysisAsk ask = askOf(AnalysisKind::Accounts, write("many.csv", list));
    const auto reading = analyseFile(ask, *shippedEvidenceRules(QStringLiteral("twse")), m_job);
    QVERIFY(reading && reading->result.exceptions.size() > 10);
    for (const AnalysisException& one : reading->result.exceptions) {
        const auto source = sourceRow(ask, *reading, one.row, m_job);
        QVERIFY(source);
        QCOMPARE(source->cells.first().text, one.subject);
    }
}

void TestEvidenceSource::rowsThatAreNotThere()
{
    const QString path = write("a.csv", "帳號,密碼變更日期\na,2026-01-02\n");
    const AnalysisAsk ask = askOf(AnalysisKind::Accounts, path);
    for (const qint64 row : {0, 3, 2'000'000'000}) {
        const auto source = look(ask, row);
        QVERIFY(!source && source.error().code == ErrorCode::NoSuchChoice);
    }
    const auto line = look(askOf(AnalysisKind::Logins, write("a.log", accessLog)), 3);
    QVERIFY(!line && line.error().code == ErrorCode::NoSuchChoice);
    // Gone, or another file, since it was read.
    const auto reading = analyseFile(ask, *shippedEvidenceRules(QStringLiteral("twse")), m_job);
    (void)write("a.csv", "帳號,密碼變更日期\nb,2026-01-02\n");
    const auto other = sourceRow(ask, *reading, 2, m_job);
    QVERIFY(!other && other.error().code == ErrorCode::FileChangedMeanwhile);
    QVERIFY(QFile::remove(path));
    const auto gone = sourceRow(ask, *reading, 2, m_job);
    QVERIFY(!gone && gone.error().code == ErrorCode::FileUnreadable);
}

/// Days, numbers and answers stay; names, and whatever was not read, do not.
void TestEvidenceSource::maskedCells()
{
    const QString path = write("a.csv",
                               "帳號,姓名,密碼變更日期,啟用,分機,主管\n"
                               "wang.zy,王小明,民國115年1月2日,在職,1234,李大華\n");
    auto source = look(askOf(AnalysisKind::Accounts, path), 2);
    QVERIFY(source);
    maskSource(*source, AnalysisKind::Accounts);
    QVERIFY(source->isMasked);
    QStringList texts;
    for (const SourceRow::SourceCell& cell : source->cells) {
        texts.append(cell.text);
    }
    QCOMPARE(texts,
             (QStringList{QStringLiteral("w******"),
                          QStringLiteral("王○明"),
                          QStringLiteral("民國115年1月2日"),
                          QStringLiteral("在職"),
                          QStringLiteral("1234"),
                          QStringLiteral("李○華")}));
    auto line = look(askOf(AnalysisKind::Logins, write("a.log", accessLog)), 2);
    QVERIFY(line);
    maskSource(*line, AnalysisKind::Logins);
    QVERIFY(line->lines.isEmpty());
}

void TestEvidenceSource::proposals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind"); ///< -1: none
    const auto row = [](const char* name, const QByteArray& bytes, AnalysisKind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    row("LDIF", ldif, AnalysisKind::Accounts);
    row("LDIF in UTF-16", wide(QString::fromUtf8(ldif)), AnalysisKind::Accounts);
    row("secedit",
        wide(QStringLiteral("[Unicode]\r\nUnicode=yes\r\n[System Access]\r\n"
                            "MinimumPasswordLength = 8\r\nMaximumPasswordAge = 90\r\n")),
        AnalysisKind::PasswordPolicy);
    row("login.defs", "PASS_MAX_DAYS\t90\nPASS_MIN_LEN\t8\n", AnalysisKind::PasswordPolicy);
    row("an access log", accessLog, AnalysisKind::Logins);
    row("JSON lines",
        "{\"time\":\"2026-07-18T09:00:00+08:00\",\"user\":\"a\",\"result\":\"failure\"}\n",
        AnalysisKind::Logins);
    row("a table of devices",
        "設備名稱,作業系統,防毒軟體\nPC1,Windows 11,有\n",
        AnalysisKind::Devices);
    QTest::newRow("nothing known") << QByteArray("甲,乙\n1,2\n") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("a letter") << QByteArray("Dear all,\nplease find\n") << -1;
}

void TestEvidenceSource::proposals()
{
    QFETCH(QByteArray, bytes);
    const auto kind = proposeKind(write("proposed.dat", bytes), m_job);
    QTEST(kind ? int(*kind) : -1, "kind");
}

/// A list names its files: what else lies beside it is not looked at, however much it is, and what
/// lies outside or behind a link is not taken.
void TestEvidenceSource::aFolderBesideAList()
{
    const QDir folder(m_folder.filePath(QStringLiteral("beside")));
    QVERIFY(folder.mkpath(QStringLiteral("sites")) && folder.mkpath(QStringLiteral("other")));
    for (int i = 0; i <= 10'000; ++i) { // more files than a folder may hold
        QFile file(folder.filePath(QStringLiteral("other/%1").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QFile certificate(QStringLiteral(ZT_SOURCE_DIR "/tests/fuzz/corpus/certificatefile/c.pem"));
    QVERIFY(certificate.copy(folder.filePath(QStringLiteral("sites/a.pem"))));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("sites")),
                        folder.filePath(QStringLiteral("linked"))));
    QFile list(folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("憑證檔案,網站名稱\nsites/a.pem,x.tw\nlinked/a.pem,x.tw\n"
               "sites/../sites/a.pem,x.tw\n../beside/sites/a.pem,x.tw\nsites,x.tw\n");
    list.close();
    const auto reading = analyseFile(askOf(AnalysisKind::Certificates, list.fileName()),
                                     *shippedEvidenceRules(QStringLiteral("twse")),
                                     m_job);
    QVERIFY(reading);
    QCOMPARE(reading->table.faults.count(), 4); // all but the first
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestEvidenceSource)
#include "tst_evidencesource.moc"
