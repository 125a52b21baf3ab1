// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is handed in of an audit: `report --kind audit`, `audit letter`, `audit statement`.
class TestAuditReportCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_file;

    static void done(const QStringList& words)
    {
        const CliRun run = runCli(words);
        if (run.exit != 0) {
            qFatal("%s: %s", qPrintable(words.join(u' ')), qPrintable(run.err));
        }
    }

    void raise(const QString& condition, const QString& points, const QStringList& fields) const
    {
        QStringList words{u"audit"_s,
                          u"finding"_s,
                          m_file,
                          u"add"_s,
                          u"--audit"_s,
                          u"Q-01"_s,
                          u"--point"_s,
                          points,
                          u"--field"_s,
                          u"condition="_s + condition,
                          u"--today"_s,
                          u"2026-06-01"_s};
        for (const QString& field : fields) {
            words << u"--field"_s << field;
        }
        done(words);
    }

    [[nodiscard]] QString out(const QString& name) const { return m_dir.filePath(name); }

    /// The rows of a table of a report written as JSON.
    static QJsonArray rows(const QString& path, const QString& id)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s", qPrintable(path));
        }
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        for (const auto& section : report[u"sections"_s].toArray()) {
            for (const auto& block : section[u"blocks"_s].toArray()) {
                if (block[u"table"_s].toString() == id) {
                    return block[u"rows"_s].toArray();
                }
            }
        }
        qFatal("no table %s", qPrintable(id));
    }

    [[nodiscard]] QStringList reportWords(const QString& path) const
    {
        return {u"report"_s,
                m_file,
                u"--kind"_s,
                u"audit"_s,
                u"--today"_s,
                u"2026-07-18"_s,
                u"-o"_s,
                path};
    }

private Q_SLOTS:

    /// Tier 3: 73 of 76 points apply. Two are looked at; F-01 is open, F-02 is closed.
    void initTestCase()
    {
        m_file = out(u"firm.zta"_s);
        done({u"new"_s, m_file, u"--name"_s, u"115 年度"_s});
        done({u"profile"_s, m_file, u"--field"_s, u"institution=青嵐證券"_s});
        done({u"audit"_s,
              u"new"_s,
              m_file,
              u"--checklist"_s,
              u"twse-audit"_s,
              u"--field"_s,
              u"tier=3"_s,
              u"--field"_s,
              u"period_from=2025-01-01"_s,
              u"--field"_s,
              u"period_to=2025-12-31"_s});
        const auto judge = [&](const QString& point, const QString& result) {
            done({u"audit"_s,
                  u"set"_s,
                  m_file,
                  u"--actor"_s,
                  u"王"_s,
                  u"--point"_s,
                  point,
                  u"--result"_s,
                  result,
                  u"--procedure"_s,
                  u"=訪談"_s});
        };
        judge(u"RA-1"_s, u"conform"_s);
        judge(u"ACC-9"_s, u"not"_s);
        raise(u"離職帳號未停用"_s,
              u"ACC-2"_s,
              {u"owner=資訊處"_s, u"due=2026-07-10"_s, u"deduction=5"_s});
        raise(u"未評鑑雲端"_s, u"RA-1"_s, {});
        done({u"audit"_s, u"finding"_s, m_file, u"close"_s, u"F-02"_s, u"--text"_s, u"誤列"_s});
    }

    void theWorkbookSaysWhatShowSays()
    {
        const QString path = out(u"a.json"_s);
        done(reportWords(path));
        const QJsonObject shown = runCli({u"audit"_s,
                                          u"show"_s,
                                          m_file,
                                          u"--today"_s,
                                          u"2026-07-18"_s,
                                          u"--format"_s,
                                          u"json"_s})
                                      .json();
        QCOMPARE(rows(path, u"points"_s).size(), 76);
        QCOMPARE(shown[u"totals"_s][u"applicable"_s].toInt(), 73);
        QCOMPARE(rows(path, u"categories"_s).size(), shown[u"categories"_s].toArray().size());
        int applicable = 0;
        int stated = 0;
        for (const auto& row : rows(path, u"categories"_s)) {
            stated += row[2].toInt();
            applicable += row[3].toInt();
        }
        QCOMPARE(stated, 76);
        QCOMPARE(applicable, 73);
        QCOMPARE(rows(path, u"papers"_s).size(), 2);
        QCOMPARE(rows(path, u"papers"_s)[0][3].toString(), u"=訪談"_s);
        QCOMPARE(rows(path, u"findings"_s).size(), 2);
        // 1 June to 18 July, due on 10 July
        QCOMPARE(rows(path, u"findings"_s)[0][14].toInt(), 47);
        QCOMPARE(rows(path, u"findings"_s)[0][15].toInt(), 8);
        // RA-1 and ACC-2 with ACC-9 are linked to packs that this program ships.
        QVERIFY(rows(path, u"related_points"_s).size() > 2);
        QCOMPARE(rows(path, u"signatures"_s).size(), 4);
        // RA-1 conforms and its finding is closed: 72 others of tier 3.
        QCOMPARE(rows(path, u"not_in_place"_s).size(), 72);
    }

    void everyFormatIsReadBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"r.xlsx", "r.pdf", "r.csv", "r.json"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void everyFormatIsReadBack()
    {
        QFETCH(QString, name);
        for (const QString& language : {u"zh_TW"_s, u"en"_s}) {
            const CliRun run = runCli(reportWords(out(name)) +
                                      QStringList{u"--lang"_s, language, u"--format"_s, u"json"_s});
            QVERIFY2(run.exit == 0, qPrintable(run.err));
            QVERIFY(run.json()[u"bytes"_s].toInt() > 0);
        }
    }

    void lettersForWhatIsOpen()
    {
        const QString path = out(u"letters.json"_s);
        QStringList words{
            u"audit"_s, u"letter"_s, m_file, u"--today"_s, u"2026-06-01"_s, u"-o"_s, path};
        done(words);
        QCOMPARE(rows(path, u"letter_F-01"_s)[0][1].toString(), u"資訊處"_s);
        QCOMPARE(rows(path, u"finding_F-01"_s)[1][1].toString(), u"離職帳號未停用"_s);
        // One letter and the manifest.
        words.last() = out(u"letters.pdf"_s);
        const CliRun pdf = runCli(words + QStringList{u"--format"_s, u"json"_s});
        QVERIFY2(pdf.exit == 0, qPrintable(pdf.err));
        QCOMPARE(pdf.json()[u"pages"_s].toInt(), 2);
        // A closed one by its code.
        words << u"--finding"_s << u"F-02"_s << u"--finding"_s << u"F-01"_s;
        const CliRun both = runCli(words + QStringList{u"--format"_s, u"json"_s});
        QVERIFY2(both.exit == 0, qPrintable(both.err));
        QCOMPARE(both.json()[u"pages"_s].toInt(), 3);
    }

    void theStatementOfAYear()
    {
        const QString path = out(u"statement.json"_s);
        done({u"audit"_s, u"statement"_s, m_file, u"--year"_s, u"2025"_s, u"-o"_s, path});
        QStringList roles;
        for (const auto& row : rows(path, u"signatures"_s)) {
            roles.append(row[0].toString());
        }
        QCOMPARE(roles,
                 (QStringList{
                     u"資安長（未設者為最高主管）"_s, u"董事長"_s, u"總經理"_s, u"稽核主管"_s}));
        QCOMPARE(rows(path, u"statement"_s)[1][1].toString(), u"114 年度"_s);
        done({u"audit"_s,
              u"statement"_s,
              m_file,
              u"--lang"_s,
              u"en"_s,
              u"-o"_s,
              out(u"statement.pdf"_s)});
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("said");
        const auto row =
            [](const char* name, const QStringList& words, int exit, const QString& said) {
                QTest::newRow(name) << words << exit << said;
            };
        row("no output", {u"audit"_s, u"letter"_s}, 2, u"OUT.pdf"_s);
        row("flat list", {u"audit"_s, u"statement"_s, u"-o"_s, u"x.csv"_s}, 2, u"OUT.pdf"_s);
        row("no such finding",
            {u"audit"_s, u"letter"_s, u"-o"_s, u"x.pdf"_s, u"--finding"_s, u"F-99"_s},
            3,
            u"F-99"_s);
        row("no such audit",
            {u"audit"_s, u"letter"_s, u"-o"_s, u"x.pdf"_s, u"--audit"_s, u"Q-99"_s},
            3,
            u"Q-99"_s);
        row("year without an audit",
            {u"audit"_s, u"statement"_s, u"-o"_s, u"x.pdf"_s, u"--year"_s, u"2024"_s},
            2,
            u"2025-12-31"_s);
        row("another year",
            {u"audit"_s,
             u"statement"_s,
             u"-o"_s,
             u"x.pdf"_s,
             u"--year"_s,
             u"2024"_s,
             u"--audit"_s,
             u"Q-01"_s},
            2,
            u"2025-12-31"_s);
        row("no year",
            {u"audit"_s, u"statement"_s, u"-o"_s, u"x.pdf"_s, u"--year"_s, u"last"_s},
            2,
            u"--year"_s);
        row("day that is none",
            {u"audit"_s, u"letter"_s, u"-o"_s, u"x.pdf"_s, u"--today"_s, u"soon"_s},
            2,
            u"YYYY-MM-DD"_s);
        row("audit of another kind",
            {u"report"_s, u"-o"_s, u"x.xlsx"_s, u"--audit"_s, u"Q-01"_s},
            2,
            u"--kind audit"_s);
        row("report of no such audit",
            {u"report"_s, u"-o"_s, u"x.xlsx"_s, u"--kind"_s, u"audit"_s, u"--audit"_s, u"Q-9"_s},
            3,
            u"Q-9"_s);
    }

    void refusals()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const qsizetype at = words.first() == u"report"_s ? 1 : 2;
        words.insert(at, m_file);
        for (QString& word : words) {
            word = word.startsWith(u"x."_s) ? out(word) : word;
        }
        const CliRun run = runCli(words);
        QTEST(run.exit, "exit");
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        for (const QString& name : {u"x.pdf"_s, u"x.csv"_s, u"x.xlsx"_s}) {
            QVERIFY(!QFile::exists(out(name)));
        }
    }

    void nothingIsChanged()
    {
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
        const CliRun run = runCli(
            {u"audit"_s, u"letter"_s, m_file, u"-o"_s, m_file, u"--today"_s, u"2026-06-01"_s});
        QCOMPARE(run.exit, 2);
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
    }
};

QTEST_MAIN(TestAuditReportCli)
#include "tst_auditreportcli.moc"
