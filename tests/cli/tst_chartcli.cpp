// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The real program without a display: pictures that other programs can open.
class TestChartCli : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        int exit = -1;
        QByteArray out;
        QByteArray err;
    };

    QTemporaryDir m_dir;
    QString m_file;

    static Run run(const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
            environment.remove(name);
        }
        process.setProcessEnvironment(environment);
        process.start(QString::fromLocal8Bit(ZTCTL), arguments);
        if (!process.waitForFinished(60000)) {
            qFatal("ztctl does not end");
        }
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    [[nodiscard]] Run
    chart(const QString& kind, const QString& name, const QStringList& rest = {}) const
    {
        return run(QStringList{u"chart"_s,
                               m_file,
                               u"--kind"_s,
                               kind,
                               u"-o"_s,
                               m_dir.filePath(name),
                               u"--today"_s,
                               u"2026-07-18"_s} +
                   rest);
    }

    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Colours of at least a hundred points each.
    [[nodiscard]] static qsizetype drawnColours(const QByteArray& png)
    {
        const QImage picture = QImage::fromData(png, "PNG");
        QHash<QRgb, int> points;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                ++points[picture.pixel(x, y)];
            }
        }
        return std::count_if(points.begin(), points.end(), [](int count) { return count >= 100; });
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_file = m_dir.filePath(u"青嵐.zta"_s);
        const QString sample = QStringLiteral(ZT_SOURCE_DIR) + u"/resources/demo/firm-a.csv"_s;
        QCOMPARE(run({u"new"_s, m_file, u"--name"_s, u"青嵐"_s}).exit, 0);
        QCOMPARE(run({u"import"_s, m_file, sample}).exit, 0);
        QCOMPARE(run({u"target"_s,
                      m_file,
                      u"--pillar"_s,
                      u"P1"_s,
                      u"--level"_s,
                      u"II"_s,
                      u"--due"_s,
                      u"2027-06-30"_s})
                     .exit,
                 0);
        QCOMPARE(run({u"snapshot"_s, m_file, u"期初"_s}).exit, 0);
        QCOMPARE(run({u"action"_s, m_file, u"add"_s, u"裝置憑證"_s}).exit, 0);
        QCOMPARE(run({u"action"_s,
                      m_file,
                      u"add"_s,
                      u"身分治理"_s,
                      u"--field"_s,
                      u"cost_once=5200000"_s,
                      u"--field"_s,
                      u"start=2026-08-01"_s,
                      u"--field"_s,
                      u"due=2027-01-31"_s,
                      u"--field"_s,
                      u"status=approved"_s,
                      u"--field"_s,
                      u"closes=1-1"_s})
                     .exit,
                 0);
    }

    void regulatorPictures()
    {
        const QString folder = QStringLiteral(ZT_SOURCE_DIR) + u"/resources/demo/"_s;
        const QStringList ask{u"regulator"_s,
                              folder + u"brokers.csv"_s,
                              folder + u"broker-findings.csv"_s,
                              u"--share-cut"_s,
                              u"60"_s,
                              u"--points-cut"_s,
                              u"8"_s};
        for (const QString& kind : {u"status"_s, u"trend"_s, u"share"_s, u"change"_s}) {
            const QString name = u"regulator-"_s + kind + u".png"_s;
            const Run png =
                run(ask + QStringList{u"--chart"_s, kind, u"-o"_s, m_dir.filePath(name)});
            QVERIFY2(png.exit == 0, png.err.constData());
            QVERIFY2(drawnColours(bytes(name)) >= 4, qPrintable(kind));
        }
        const Run pdf = run(ask + QStringList{u"-o"_s, m_dir.filePath(u"regulator.pdf"_s)});
        QVERIFY2(pdf.exit == 0, pdf.err.constData());
        QVERIFY(bytes(u"regulator.pdf"_s).startsWith("%PDF-"));
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind :
             {"radar", "heatmap", "trend", "gaps", "burndown", "actions", "budget"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }

    void pictures()
    {
        QFETCH(const QString, kind);
        const Run png = chart(kind, kind + u".png"_s);
        QVERIFY2(png.exit == 0, png.err.constData());
        QVERIFY(png.out.isEmpty());
        const QByteArray picture = bytes(kind + u".png"_s);
        QVERIFY(picture.startsWith("\x89PNG\r\n\x1a\n"));
        QVERIFY(picture.endsWith(QByteArray::fromHex("49454e44ae426082"))); // IEND and its check
        QVERIFY2(drawnColours(picture) >= 4,
                 qPrintable(kind)); // more than a blank page with a title
        QCOMPARE(chart(kind, kind + u"-2.png"_s).exit, 0);
        QCOMPARE(bytes(kind + u"-2.png"_s), picture);

        QCOMPARE(chart(kind, kind + u".svg"_s).exit, 0);
        const QByteArray drawing = bytes(kind + u".svg"_s);
        QXmlStreamReader xml(drawing);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), u"svg"_s);
        int shapes = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            const QStringList drawn{u"path"_s, u"polyline"_s, u"polygon"_s, u"text"_s, u"circle"_s};
            shapes += xml.isStartElement() && drawn.contains(xml.name()) ? 1 : 0;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(shapes >= 8, qPrintable(kind + u' ' + QString::number(shapes)));
        QCOMPARE(chart(kind, kind + u"-2.svg"_s).exit, 0);
        QCOMPARE(bytes(kind + u"-2.svg"_s), drawing);
    }

    void englishDiffers()
    {
        QCOMPARE(chart(u"radar"_s, u"en.svg"_s, {u"--lang"_s, u"en"_s}).exit, 0);
        QVERIFY(bytes(u"en.svg"_s).contains("Five pillars"));
        QCOMPARE(chart(u"radar"_s, u"zh.svg"_s, {u"--lang"_s, u"zh_TW"_s}).exit, 0);
        QVERIFY(!bytes(u"zh.svg"_s).contains("Five pillars"));
    }

    void refusals()
    {
        QCOMPARE(chart(u"pie"_s, u"pie.png"_s).exit, 2);
        QCOMPARE(chart(u"radar"_s, u"radar.jpg"_s).exit, 2);
        QVERIFY(chart(u"radar"_s, u"radar.jpg"_s).err.contains("svg"));
        QVERIFY(chart(u"pie"_s, u"pie.png"_s).err.contains("radar|heatmap"));
        QCOMPARE(run({u"chart"_s, m_file, u"--kind"_s, u"radar"_s}).exit, 2);
        QCOMPARE(chart(u"heatmap"_s, u"h.png"_s, {u"--rows"_s, u"0"_s}).exit, 2);
        QCOMPARE(chart(u"radar"_s, u"r.png"_s, {u"--scope"_s, u"nowhere"_s}).exit, 3);
        QCOMPARE(chart(u"radar"_s, u"no/such/folder/r.png"_s).exit, 4);
        QCOMPARE(run({u"chart"_s,
                      m_dir.filePath(u"missing.zta"_s),
                      u"--kind"_s,
                      u"radar"_s,
                      u"-o"_s,
                      m_dir.filePath(u"r.png"_s)})
                     .exit,
                 4);
        QVERIFY(!QFile::exists(m_dir.filePath(u"r.png"_s)));
    }
};

QTEST_GUILESS_MAIN(TestChartCli)
#include "tst_chartcli.moc"
