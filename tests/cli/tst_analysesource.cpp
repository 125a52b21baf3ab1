// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `analyse --row`, and options that do not go together.
class TestAnalyseSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRow();
    void maskedRow();
    void linesMasked();
    void refusals_data();
    void refusals();
    void maskedReports();
    void charts();
    void sheetOfAWorkbook();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write");
        }
        return file.fileName();
    }

    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] CliRun analyse(const QStringList& more) const
    {
        return runCli(QStringList{u"analyse"_s, u"accounts"_s, m_list, u"--at"_s, u"115/07/18"_s} +
                      more);
    }

    QTemporaryDir m_folder;
    QString m_list;
};

void TestAnalyseSource::init()
{
    m_list = write(u"a.csv"_s,
                   "帳號,姓名,密碼變更日期,啟用,部門\n"
                   "wang.zy,王小明,115/04/18,是,稽核\n"
                   "lee,李大華,115/07/01,是,=1+1\n");
}

void TestAnalyseSource::aRow()
{
    const CliRun run = analyse({u"--row"_s, u"2"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.exit, 0);
    const QJsonObject json = run.json();
    QCOMPARE(json[u"row"_s].toInt(), 2);
    QCOMPARE(json[u"masked"_s].toBool(), false);
    const QJsonArray cells = json[u"cells"_s].toArray();
    QCOMPARE(cells.size(), 5);
    QCOMPARE(cells[2].toObject(),
             (QJsonObject{{u"cell"_s, u"C2"_s},
                          {u"head"_s, u"密碼變更日期"_s},
                          {u"field"_s, u"password_set"_s},
                          {u"text"_s, u"115/04/18"_s}}));
    QCOMPARE(cells[4][u"field"_s].toString(), QString()); // nothing reads it
    // A spreadsheet takes no cell of the file for a formula.
    QVERIFY(analyse({u"--row"_s, u"3"_s, u"--format"_s, u"csv"_s}).out.contains("'=1+1"));
    QVERIFY(analyse({u"--row"_s, u"3"_s}).out.contains("=1+1"));
}

void TestAnalyseSource::maskedRow()
{
    const CliRun run = analyse({u"--row"_s, u"2"_s, u"--mask"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(!run.out.contains("wang.zy") && !run.out.contains("王小明"));
    QVERIFY(run.out.contains("115/04/18"));
    QCOMPARE(run.json()[u"masked"_s].toBool(), true);
}

void TestAnalyseSource::linesMasked()
{
    const QString log = write(u"a.log"_s,
                              "192.0.2.2 - bob [18/Jul/2026:09:00:02 +0800] \"POST /login "
                              "HTTP/1.1\" 200 5 \"-\" \"y\"\n");
    const QStringList ask{u"analyse"_s, u"logins"_s, log, u"--row"_s, u"1"_s};
    QVERIFY(runCli(ask).out.contains("bob"));
    const CliRun masked = runCli(ask + QStringList{u"--mask"_s});
    QCOMPARE(masked.exit, 0);
    QVERIFY(!masked.out.contains("bob") && !masked.err.contains(u"bob"_s));
    QVERIFY(masked.err.contains(u"--mask"_s)); // and how to see it
}

void TestAnalyseSource::refusals_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said"); // what the message names
    const QString out = u"@OUT@"_s;
    const auto row = [](const char* name, const QStringList& options, const QString& said) {
        QTest::newRow(name) << options << said;
    };
    row("no row", {u"--row"_s, u"9"_s}, u"9"_s);
    row("row 0", {u"--row"_s, u"0"_s}, u"--row"_s);
    row("no number", {u"--row"_s, u"two"_s}, u"--row"_s);
    row("a row is no report", {u"--row"_s, u"2"_s, u"-o"_s, out}, u"--row"_s);
    row("a row is not filed", {u"--row"_s, u"2"_s, u"--point"_s, u"ACC-4"_s}, u"--point"_s);
    row("masked with names", {u"--mask"_s, u"--names"_s, u"-o"_s, out}, u"--mask"_s);
    row("names of no report", {u"--names"_s}, u"--names"_s);
    row("a reason for nothing", {u"--reason"_s, u"x"_s}, u"--reason"_s);
    row("a chart of nothing", {u"--chart"_s, u"1"_s}, u"--chart"_s);
    row("a chart in a report", {u"--chart"_s, u"1"_s, u"-o"_s, out}, u"--chart"_s);
    row("an audit of no filing", {u"--audit"_s, u"Q"_s}, u"--audit"_s);
    row("a chart that is not there", {u"--chart"_s, u"9"_s, u"-o"_s, u"@PICTURE@"_s}, u"--chart"_s);
    for (const auto& [option, value] : {std::pair(u"--set"_s, u"password-age.max_age_days=30"_s),
                                        std::pair(u"--rules"_s, u"tainan"_s),
                                        std::pair(u"--reason"_s, u"x"_s),
                                        std::pair(u"--at"_s, u"2026-07-18"_s),
                                        std::pair(u"--map"_s, u"m.json"_s),
                                        std::pair(u"--mask"_s, QString()),
                                        std::pair(u"--row"_s, u"1"_s),
                                        std::pair(u"-o"_s, out)}) {
        QStringList options{u"--template"_s, u"@FORM@"_s, option};
        if (!value.isEmpty()) {
            options.append(value);
        }
        QTest::newRow(qPrintable(u"template with "_s + option)) << options << u"--template"_s;
    }
}

/// Refused with what does not fit, and nothing is written.
void TestAnalyseSource::refusals()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    options.replaceInStrings(u"@PICTURE@"_s, path(u"out.png"_s));
    options.replaceInStrings(u"@OUT@"_s, path(u"out.xlsx"_s));
    options.replaceInStrings(u"@FORM@"_s, path(u"form.xlsx"_s));
    const CliRun run = options.contains(u"--template"_s)
                           ? runCli(QStringList{u"analyse"_s, u"accounts"_s} + options)
                           : analyse(options);
    QVERIFY2(run.exit == 2 || run.exit == 3, qPrintable(run.err));
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    for (const char* file : {"out.xlsx", "out.png", "form.xlsx"}) {
        QVERIFY(!QFile::exists(path(QLatin1String(file))));
    }
}

/// Masked is what a report is anyway; said aloud it is the same.
void TestAnalyseSource::maskedReports()
{
    QCOMPARE(analyse({u"-o"_s, path(u"said.json"_s), u"--mask"_s}).exit, 0);
    QCOMPARE(analyse({u"-o"_s, path(u"plain.json"_s)}).exit, 0);
    QCOMPARE(analyse({u"-o"_s, path(u"names.json"_s), u"--names"_s}).exit, 0);
    QCOMPARE(read(u"said.json"_s), read(u"plain.json"_s));
    QVERIFY(!read(u"said.json"_s).contains("wang.zy"));
    // Of no assessment's state: no time is made up.
    QVERIFY(QJsonDocument::fromJson(read(u"said.json"_s))[u"created"_s].isNull());
    QVERIFY(read(u"names.json"_s).contains("wang.zy"));
}

void TestAnalyseSource::charts()
{
    const QString scans = write(u"scans.csv"_s,
                                "主機,弱點名稱,風險等級,掃描日期,狀態\n"
                                "h1,甲,高,2026-01-02,未修補\nh1,乙,低,2026-07-02,未修補\n");
    const QStringList ask{u"analyse"_s, u"vulnerability-scans"_s, scans, u"-o"_s};
    const auto drawn = [&](const QString& name, const QStringList& more) {
        const CliRun run = runCli(ask + QStringList{path(name)} + more);
        return run.exit == 0 ? read(name) : QByteArray();
    };
    const QByteArray first = drawn(u"1.svg"_s, {});
    QVERIFY(first.contains("<svg"));
    QCOMPARE(drawn(u"one.svg"_s, {u"--chart"_s, u"1"_s}), first);
    const QByteArray second = drawn(u"2.svg"_s, {u"--chart"_s, u"2"_s});
    QVERIFY(second.contains("<svg") && second != first);
}

/// A form has two sheets, the second of which explains the first.
void TestAnalyseSource::sheetOfAWorkbook()
{
    const QString form = path(u"form.xlsx"_s);
    QCOMPARE(runCli({u"analyse"_s, u"devices"_s, u"--template"_s, form}).exit, 0);
    const QStringList ask{u"analyse"_s, u"devices"_s, form};
    const CliRun first = runCli(ask + QStringList{u"--format"_s, u"json"_s});
    QVERIFY2(first.exit == 0, qPrintable(first.err));
    const QString sheet = first.json()[u"sheet"_s].toString();
    QVERIFY(!sheet.isEmpty());
    const CliRun same = runCli(
        ask + QStringList{u"--sheet"_s, sheet, u"--row"_s, u"1"_s, u"--format"_s, u"json"_s});
    QCOMPARE(same.json()[u"sheet"_s].toString(), sheet);
    QVERIFY(runCli(ask + QStringList{u"-o"_s, path(u"r.json"_s)}).exit == 0);
    QVERIFY(read(u"r.json"_s).contains(sheet.toUtf8()));
    QCOMPARE(analyse({u"--format"_s, u"json"_s}).json()[u"sheet"_s].toString(), QString());
}

QTEST_MAIN(TestAnalyseSource)
#include "tst_analysesource.moc"
