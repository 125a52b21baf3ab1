// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "checklists/packloader.h"
#include "reports/gatewayreport.h"
#include "reports/reportwriter.h"
#include "reports/wordinggateway.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

/// The report of a simulation against what the packs' files say, read by themselves.
class TestGatewayReport : public QObject
{
    Q_OBJECT

private:
    Snapshot m_snapshot;
    SimulationResult m_result;
    QList<QList<CutSet>> m_sets;
    QMap<QString, QJsonObject> m_files; ///< scenario files by id

    [[nodiscard]] Report made(LanguageCode language) const
    {
        ReportOptions options;
        options.language = language;
        options.created = QDateTime(QDate(2026, 7, 18), QTime(6, 22), Qt::UTC);
        options.programVersion = u"ztctl test"_s;
        return buildGatewayReport({m_snapshot, m_result, m_sets, u"by hand"_s}, options);
    }

    [[nodiscard]] static QStringList columnOf(const Table& table, const QString& key)
    {
        QStringList texts;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            for (qsizetype row = 0; table.columns.at(column).key == key && row < table.rowCount();
                 ++row) {
                texts.append(table.at(row, column).text);
            }
        }
        return texts;
    }

private Q_SLOTS:

    void initTestCase()
    {
        const Result<PackPin> pin = shippedGuideline();
        m_snapshot.guideline =
            std::make_shared<const Guideline>(*readGuideline(pin->bytes, u"shipped"_s));
        m_snapshot.profile.name = u"青嵐證券 115 年度"_s;
        JobContext job;
        const auto gateway =
            PreparedGateway::make(*shippedGatewayPolicy(), *shippedGatewayScenarios(), job);
        QVERIFY(gateway);
        RunSettings settings;
        settings.controls = ControlSet::all(36);
        for (const QString& missing : {u"1-7"_s, u"2-4"_s, u"2-5"_s}) {
            settings.controls.setShare((*gateway)->policy().itemIndex(missing), 0);
        }
        settings.controls.setShare((*gateway)->policy().itemIndex(u"5-2"_s), 600);
        m_result = *simulate(*gateway, settings, job);
        m_sets = *cutSetsOfAll(**gateway, {}, 0, 2, job);
        const QDir folder(
            QStringLiteral(ZT_SOURCE_DIR "/checklists/packs/gateway-scenarios/1.0.0/scenarios"));
        const QStringList names = folder.entryList({u"*.json"_s});
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject scenario = QJsonDocument::fromJson(file.readAll()).object();
            m_files.insert(scenario.value(u"id"_s).toString(), scenario);
        }
        QCOMPARE(m_files.size(), 52);
    }

    /// A row for each scenario file, a row for each step in them, a row for each of 36 items.
    void countsAreThoseOfTheFiles()
    {
        qsizetype steps = 0;
        qsizetype twins = 0;
        for (const QJsonObject& file : std::as_const(m_files)) {
            steps += file.value(u"timeline"_s).toArray().size();
            twins += file.value(u"twin_timeline"_s).toArray().size();
        }
        QVERIFY(twins > 0);
        for (const LanguageCode language : {LanguageCode::ZhTw, LanguageCode::En}) {
            const Report report = made(language);
            QCOMPARE(report.table(u"steps"_s)->rowCount(), steps + twins);
            QCOMPARE(columnOf(*report.table(u"scenarios"_s), u"code"_s), m_files.keys());
            QCOMPARE(report.table(u"matrix"_s)->rowCount(), 52);
            QCOMPARE(report.table(u"matrix"_s)->columns.size(), 2 + 36);
            QCOMPARE(report.table(u"items"_s)->rowCount(), 36);
        }
    }

    void namesAndDeclaredItemsAreThoseOfTheFiles()
    {
        const Report report = made(LanguageCode::En);
        const Table& table = *report.table(u"scenarios"_s);
        const QStringList names = columnOf(table, u"name"_s);
        const QStringList declared = columnOf(table, u"declared"_s);
        int at = 0;
        for (const QJsonObject& file : std::as_const(m_files)) {
            QCOMPARE(names.at(at), file.value(u"name"_s).toObject().value(u"en"_s).toString());
            QStringList items;
            const QJsonArray decisive = file.value(u"decisive"_s).toArray();
            for (qsizetype i = 0; i < decisive.size(); ++i) {
                items.append(decisive.at(i).toString());
            }
            QCOMPARE(declared.at(at), items.join(u", "_s));
            ++at;
        }
    }

    /// S13 and S14 turn on 1-7, S24 on 2-4 with 2-5 (GATEWAY catalogue): with these missing they
    /// get through, and never does the report say just "passed".
    void whatGetsThroughIsSaidSo()
    {
        const Report report = made(LanguageCode::En);
        const Table& table = *report.table(u"scenarios"_s);
        const QStringList codes = columnOf(table, u"code"_s);
        const QStringList outcomes = columnOf(table, u"outcome"_s);
        for (const QString& code : {u"S13"_s, u"S14"_s, u"S24"_s}) {
            QCOMPARE(outcomes.at(codes.indexOf(code)), u"attack gets through"_s);
        }
        QCOMPARE(outcomes.at(codes.indexOf(u"S02"_s)), u"stopped"_s);
        QVERIFY(!outcomes.contains(u"passed"_s));
        qsizetype through = 0;
        const Table& counted = *report.table(u"outcomes"_s);
        for (qsizetype row = 0; row < counted.rowCount(); ++row) {
            QCOMPARE(qRound(counted.at(row, 1).number),
                     int(outcomes.count(counted.at(row, 0).text)));
            through += qRound(counted.at(row, 1).number);
        }
        QCOMPARE(through, 52);
    }

    void cutSetsAreWordedAndWhatStillHoldsIsNamed()
    {
        const Report report = made(LanguageCode::En);
        const Table& table = *report.table(u"cut_sets"_s);
        const QStringList codes = columnOf(table, u"code"_s);
        const auto at = codes.indexOf(u"S24"_s);
        QVERIFY(at >= 0);
        QCOMPARE(columnOf(table, u"items"_s).at(at), u"2-4, 2-5"_s);
        QCOMPARE(columnOf(table, u"sentence"_s).at(at),
                 u"Gets through only if 2-4 and 2-5 are missing at the same time"_s);
        QCOMPARE(columnOf(table, u"there"_s).at(at), QString());
    }

    void isReadBackInEveryFormat()
    {
        const QTemporaryDir folder;
        for (const LanguageCode language : {LanguageCode::ZhTw, LanguageCode::En}) {
            for (const QString& suffix : {u"xlsx"_s, u"pdf"_s, u"csv"_s, u"json"_s}) {
                JobContext job;
                const QString path = folder.filePath(toString(language) + u'.' + suffix);
                const Result<ExportSummary> written = writeReport(made(language), path, job);
                QVERIFY2(written, qPrintable(path));
                QVERIFY(QFile::exists(path));
            }
        }
    }
};

QTEST_MAIN(TestGatewayReport)
#include "tst_gatewayreport.moc"
