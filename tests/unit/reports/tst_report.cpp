// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exportfile.h"
#include "reports/inventorytemplate.h"
#include "reports/plain/csv.h"
#include "reports/readback.h"
#include "reports/reportwriter.h"
#include "reports/textmeasure.h"
#include "reports/xlsx/celltext.h"
#include "reports/xlsx/plan.h"
#include "reports/xlsx/workbook.h"
#include "tests/unit/reports/reportfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <quazip.h>
#include <quazipfile.h>

using namespace zt;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray partOf(const QString& path, const QString& part)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(part)) {
        return {};
    }
    QuaZipFile file(&zip);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sheetXml(const QString& path, int number)
{
    return partOf(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private:
    /// The table at the end of a PDF leads to each object (PDF 32000-1, 7.5.4).
    static void everyObjectIsAtItsPlace(const QString& file)
    {
        QFile device(file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const QByteArray bytes = device.readAll();
        const qsizetype start = bytes.lastIndexOf("startxref\n") + 10;
        const QList<QByteArray> table =
            bytes.mid(bytes.mid(start, bytes.indexOf('\n', start) - start).trimmed().toInt())
                .split('\n');
        QCOMPARE(table[0], QByteArray("xref"));
        const int count = table[1].split(' ').value(1).toInt();
        QVERIFY(count > 10);
        for (int object = 1; object < count; ++object) {
            const QByteArray line = table[2 + object];
            QCOMPARE(line.size(), 19);
            const QByteArray there = bytes.mid(line.first(10).toInt(), 20);
            QVERIFY2(there.startsWith(QByteArray::number(object) + " 0 obj"), line + there);
        }
        QVERIFY(bytes.contains("Z)\n>>\nendobj"));
    }

    QTemporaryDir m_dir;
    JobContext m_job;

    QString path(const QString& name) const { return m_dir.filePath(name); }

private Q_SLOTS:

    /// "&8" sets the header's print size: a title that begins with figures is not part of it.
    void aTitleThatBeginsWithAFigure()
    {
        Snapshot state = reportfixture::snapshot(1);
        state.profile.name = QStringLiteral("115 年度 & 評估");
        const QString file = path(QStringLiteral("figure.xlsx"));
        QVERIFY(writeReport(reportfixture::report(state, LanguageCode::ZhTw), file, m_job));
        const QString xml = QString::fromUtf8(sheetXml(file, 1));
        QVERIFY2(xml.contains(QStringLiteral("&amp;L&amp;8 115 年度 &amp;&amp; 評估")),
                 qPrintable(xml.mid(xml.indexOf(QStringLiteral("<oddHeader>")), 200)));
    }

    void manifestCountsEverySection()
    {
        const Report report = reportfixture::report(reportfixture::snapshot(20), LanguageCode::En);
        const Table* included = report.table(QStringLiteral("included"));
        QVERIFY(included != nullptr);
        qint64 inventory = -1;
        for (qsizetype row = 0; row < included->rowCount(); ++row) {
            if (included->at(row, 0).text == QLatin1String("Inventory")) {
                inventory = static_cast<qint64>(included->at(row, 2).number);
            }
        }
        QCOMPARE(inventory, 20);
    }

    void totalsAreWeighted()
    {
        // SYS-001: scores 2 3 1 2 3 1 → third counts 1.25 times: 2+3+1.25+2+3+1.
        const Report report = reportfixture::report(reportfixture::snapshot(1), LanguageCode::En);
        const Table* scores = report.table(QStringLiteral("scores"));
        QCOMPARE(scores->at(0, 13).number, 12.25);
    }

    void sameInputSameBytes_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"xlsx", "pdf", "csv", "json"}) {
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
        }
    }

    void sameInputSameBytes()
    {
        QFETCH(QString, suffix);
        const Report report =
            reportfixture::report(reportfixture::snapshot(12), LanguageCode::ZhTw);
        const auto one = writeReport(report, path(QStringLiteral("one.") + suffix), m_job);
        QTest::qWait(suffix == QLatin1String("pdf") ? 1100 : 0);
        const auto two = writeReport(report, path(QStringLiteral("two.") + suffix), m_job);
        QVERIFY(one && two);
        QCOMPARE(one->sha256, two->sha256);
        const QByteArray zone = qgetenv("TZ");
        for (const char* other : {"America/New_York", "Asia/Kathmandu", "UTC"}) {
            qputenv("TZ", other);
            const auto three = writeReport(report, path(QStringLiteral("three.") + suffix), m_job);
            zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
            QVERIFY(three);
            QCOMPARE(three->sha256, one->sha256);
            if (suffix == QLatin1String("pdf")) {
                everyObjectIsAtItsPlace(path(QStringLiteral("three.pdf")));
            }
        }
        QVERIFY(QDir(m_dir.path())
                    .entryList({QStringLiteral(".~*")}, QDir::Files | QDir::Hidden)
                    .isEmpty());
    }

    /// What a person typed stays text: no link, script, action or attachment comes of it. (The same
    /// bytes each time, so nothing here is left to chance.)
    void pdfCarriesNothingActive()
    {
        Snapshot snapshot = reportfixture::snapshot(3);
        System system = snapshot.systems[0];
        system.name = QStringLiteral("https://example.test/login javascript:alert(1)");
        system.description = QStringLiteral("file:///etc/passwd mailto:a@example.test");
        snapshot.systems.replace(0, system);
        const Report report = reportfixture::report(snapshot, LanguageCode::En);
        const QString target = path(QStringLiteral("links.pdf"));
        QVERIFY(writeReport(report, target, m_job));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        for (const char* active :
             {"/JavaScript", "/OpenAction", "/Launch", "/EmbeddedFile", "/URI", "/SubmitForm"}) {
            QVERIFY2(!bytes.contains(active), active);
        }
    }

    void maturitySameInputSameBytes_data() { sameInputSameBytes_data(); }

    void maturitySameInputSameBytes()
    {
        QFETCH(QString, suffix);
        const Report report =
            reportfixture::maturityReport(reportfixture::maturitySnapshot(12), LanguageCode::ZhTw);
        const auto one = writeReport(report, path(QStringLiteral("m1.") + suffix), m_job);
        const auto two = writeReport(report, path(QStringLiteral("m2.") + suffix), m_job);
        QVERIFY(one && two);
        QCOMPARE(one->sha256, two->sha256);
    }

    void aFlatFileKeepsRowsOfTheSameCode()
    {
        const Report report =
            reportfixture::maturityReport(reportfixture::maturitySnapshot(4), LanguageCode::En);
        // Three systems with answers, ten items each; every row has an item of its own.
        const Table flat = flatTable(report);
        QCOMPARE(flat.rowCount(), 30);
        QStringList items;
        for (qsizetype row = 0; row < 10; ++row) {
            items.append(flat.at(row, 2).text);
        }
        QCOMPARE(items.removeDuplicates(), 0);
    }

    void trendAndComparisonOfThePast()
    {
        // Direct, two pillars: before, 1-1 and 1-2 (both of level I) are implemented and so P1 is
        // at I; now 1-3 (level II) as well, and the only item of 2-1 and 2-2 is not yet.
        Snapshot before = reportfixture::maturitySnapshot(1);
        before.answers = {};
        before.maturityMethod.rollup = Rollup::Direct;
        before.trailSeq = 5;
        const auto answer = [](Snapshot& state, const QString& item, ItemStatus status) {
            ItemAnswer one;
            one.item = item;
            one.status = status;
            state.answers.set(one);
        };
        answer(before, QStringLiteral("1-1"), ItemStatus::Implemented);
        answer(before, QStringLiteral("1-2"), ItemStatus::Implemented);
        answer(before, QStringLiteral("2-1"), ItemStatus::Implemented);
        Snapshot now = before;
        now.trailSeq = 7;
        answer(now, QStringLiteral("1-3"), ItemStatus::Implemented);
        answer(now, QStringLiteral("2-1"), ItemStatus::Planned);
        Past past;
        past.points = {{QStringLiteral("期初"), before}};
        past.base = 0;
        past.steps = {{6,
                       QDateTime(QDate(2026, 7, 1), QTime(1, 2), QTimeZone::utc()),
                       QStringLiteral("王"),
                       {QJsonObject{{QStringLiteral("kind"), QStringLiteral("answer")},
                                    {QStringLiteral("id"), QStringLiteral("institution/1-3")}}}}};
        const ReportOptions options{LanguageCode::En, before.trailTime, QStringLiteral("test 1")};
        const Report report = buildMaturityReport(now, options, past);

        const Table& trend = *report.table(QStringLiteral("trend"));
        QCOMPARE(trend.rowCount(), 2);
        QCOMPARE(trend.at(0, 0).text, QStringLiteral("期初"));
        QCOMPARE(trend.at(0, 3), integerCell(1));
        QCOMPARE(trend.at(1, 3), integerCell(2));
        QCOMPARE(trend.at(1, 4), integerCell(0));
        const Table& moves = *report.table(QStringLiteral("level_moves"));
        QCOMPARE(moves.rowCount(), 1);
        QCOMPARE(moves.at(0, 3).text, QStringLiteral("I"));
        QCOMPARE(moves.at(0, 4).text, QStringLiteral("II"));
        const Table& gaps = *report.table(QStringLiteral("gap_moves"));
        QCOMPARE(gaps.rowCount(), 2);
        QCOMPARE(gaps.at(0, 3).text, QStringLiteral("New"));
        QCOMPARE(gaps.at(1, 3).text, QStringLiteral("Closed"));
        const Table& answers = *report.table(QStringLiteral("changed_answers"));
        QCOMPARE(answers.rowCount(), 2);
        QCOMPARE(answers.at(0, 4).text, QStringLiteral("Implemented"));
        QCOMPARE(answers.at(0, 5).text, QStringLiteral("王"));
        QCOMPARE(answers.at(0, 7), integerCell(6));
        QCOMPARE(answers.at(1, 3).text, QStringLiteral("Implemented"));
        QCOMPARE(answers.at(1, 4).text, QStringLiteral("Planned"));
        QVERIFY(answers.at(1, 5).text.isEmpty());
        for (const QString& suffix : {QStringLiteral("xlsx"), QStringLiteral("pdf")}) {
            QVERIFY(writeReport(report, path(QStringLiteral("past.") + suffix), m_job));
        }
    }

    void budgetByQuarter()
    {
        // 1,500,000 over the 153 days from 1 August to 31 December 2026, 61 of them in the third
        // quarter: 598,039 and the rest.
        const Report report =
            reportfixture::maturityReport(reportfixture::maturitySnapshot(1), LanguageCode::En);
        const Table& quarters = *report.table(QStringLiteral("quarters"));
        QCOMPARE(quarters.rowCount(), 2);
        QCOMPARE(quarters.at(0, 0).text, QStringLiteral("26Q3"));
        QCOMPARE(quarters.at(0, 1), integerCell(0));
        QCOMPARE(quarters.at(0, 2), integerCell(598'039));
        QCOMPARE(quarters.at(1, 2), integerCell(901'961));
        QCOMPARE(quarters.totalOf(3), 1'500'000.0);
    }

    /// As another process would be seeded; two orders of fonts are told apart within a few turns.
    void pdfDoesNotHangOnTheHashSeed()
    {
        const Report report =
            reportfixture::report(reportfixture::snapshot(12), LanguageCode::ZhTw);
        QSet<QString> digests;
        for (int turn = 0; turn < 12; ++turn) {
            QHashSeed::resetRandomGlobalSeed();
            const auto written = writeReport(report, path(QStringLiteral("seed.pdf")), m_job);
            QVERIFY(written);
            digests.insert(written->sha256);
        }
        QCOMPARE(digests.size(), 1);
    }

    void userTextIsNeverAFormula()
    {
        Snapshot state = reportfixture::snapshot(1);
        const QStringList hostile{QStringLiteral("=HYPERLINK(\"http://x\")"),
                                  QStringLiteral("+cmd|' /C calc'!A0"),
                                  QStringLiteral("-1"),
                                  QStringLiteral("@SUM(A1)"),
                                  QStringLiteral("\t=1"),
                                  QStringLiteral("{=1}"),
                                  QStringLiteral("http://example.org"),
                                  QStringLiteral("_x0041_"),
                                  QStringLiteral("\U0001F512"),
                                  QString(QChar(7)),
                                  QString(32000, QLatin1Char('x'))};
        for (const QString& text : hostile) {
            System system = state.systems[0];
            system.name = text;
            system.description = text;
            system.code = QStringLiteral("=S%1").arg(state.systems.size());
            state.systems.append(system);
        }
        const Report report = reportfixture::report(state, LanguageCode::En);
        const QString xlsx = path(QStringLiteral("hostile.xlsx"));
        QVERIFY(writeReport(report, xlsx, m_job));
        const QByteArray inventory = sheetXml(xlsx, 3);
        QVERIFY(!inventory.isEmpty());
        QVERIFY(!inventory.contains("<f>"));
        QVERIFY(!inventory.contains("<hyperlink"));
        const QByteArray strings = partOf(xlsx, QStringLiteral("xl/sharedStrings.xml"));
        QVERIFY(strings.contains("=HYPERLINK("));
        QVERIFY(strings.contains("_x005F_x0041_"));
        QVERIFY(!strings.contains('\x07'));
        const QString csv = QString::fromUtf8(csvBytes(flatTable(report)));
        for (const QStringList& record : parseCsv(csv)) {
            for (const QString& field : record) {
                const bool number =
                    !field.isEmpty() && (field.front().isDigit() || field == QLatin1String("-"));
                QVERIFY2(number || field.isEmpty() ||
                             !QStringLiteral("=+-@\t\r").contains(field.front()),
                         qPrintable(field.left(20)));
            }
        }
    }

    void formulasKeepTheirValues()
    {
        const Report report = reportfixture::report(reportfixture::snapshot(12), LanguageCode::En);
        const QString xlsx = path(QStringLiteral("formulas.xlsx"));
        QVERIFY(writeReport(report, xlsx, m_job));
        const QByteArray scores = sheetXml(xlsx, 4);
        QVERIFY(scores.contains("ROUND(SUMPRODUCT($C"));
        QVERIFY(scores.contains("'Method'!$F$"));
        QVERIFY(scores.contains("<dataValidation "));
        QVERIFY(scores.contains("<autoFilter "));
        QVERIFY(scores.contains("fitToHeight=\"0\""));
        QVERIFY(sheetXml(xlsx, 5).contains("COUNTIFS('Factor scores'!"));
    }

    void mismatchRemovesTheFile()
    {
        const QString target = path(QStringLiteral("bad.xlsx"));
        const Report report = reportfixture::report(reportfixture::snapshot(12), LanguageCode::En);
        QList<SheetCount> counts;
        const auto result = exportFile(
            target,
            [&](const QString& temporary) -> Result<void> {
                auto written = xlsx::writeWorkbook(report, temporary, m_job);
                if (!written) {
                    return tl::unexpected(written.error());
                }
                counts = *written;
                counts[2].rows += 1;
                return {};
            },
            [&](const QString& temporary) { return checkWorkbook(temporary, counts); });
        QVERIFY(!result);
        QCOMPARE(toString(result.error().code), toString(ErrorCode::ExportMismatch));
        QCOMPARE(result.error().args.value(0), target);
        QCOMPARE(result.error().args.value(1), QStringLiteral("Inventory"));
        QVERIFY(!QFile::exists(target));
    }

    void everyCutIsNoticed()
    {
        const Report report = reportfixture::report(reportfixture::snapshot(12), LanguageCode::En);
        const QString whole = path(QStringLiteral("whole.xlsx"));
        const auto counts = xlsx::writeWorkbook(report, whole, m_job);
        QVERIFY(counts && checkWorkbook(whole, *counts));
        const QByteArray bytes = bytesOf(whole);
        for (int tenth = 0; tenth < 10; ++tenth) {
            const QString cut = path(QStringLiteral("cut.xlsx"));
            QVERIFY(writeBytes(cut, bytes.left(bytes.size() * tenth / 10)));
            QVERIFY(!checkWorkbook(cut, *counts));
        }
    }

    void olderFileStaysWhenCancelled()
    {
        const QString target = path(QStringLiteral("older.xlsx"));
        QVERIFY(writeBytes(target, "older"));
        JobContext cancelled;
        cancelled.cancel();
        const auto result = writeReport(
            reportfixture::report(reportfixture::snapshot(3), LanguageCode::En), target, cancelled);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().code), toString(ErrorCode::Cancelled));
        QCOMPARE(bytesOf(target), QByteArray("older"));
    }

    void unwritableAndUnknown()
    {
        const Report report = reportfixture::report(reportfixture::snapshot(1), LanguageCode::En);
        QVERIFY(writeBytes(path(QStringLiteral("file")), "x"));
        const auto inFile = writeReport(report, path(QStringLiteral("file/x.xlsx")), m_job);
        QVERIFY(!inFile);
        QCOMPARE(toString(inFile.error().code), toString(ErrorCode::FileUnwritable));
        const auto unknown = writeReport(report, path(QStringLiteral("x.doc")), m_job);
        QVERIFY(!unknown);
        QCOMPARE(toString(unknown.error().code), toString(ErrorCode::Unsupported));
    }

    void emptyInventory()
    {
        const Report report = reportfixture::report(reportfixture::snapshot(0), LanguageCode::ZhTw);
        for (const char* name : {"empty.xlsx", "empty.pdf", "empty.csv", "empty.json"}) {
            QVERIFY2(writeReport(report, path(QString::fromLatin1(name)), m_job), name);
        }
    }

    void nothingUntranslated()
    {
        const Report zh = reportfixture::report(reportfixture::snapshot(8), LanguageCode::ZhTw);
        const Report en = reportfixture::report(reportfixture::snapshot(8), LanguageCode::En);
        QCOMPARE(zh.sections.size(), en.sections.size());
        for (qsizetype i = 0; i < zh.sections.size(); ++i) {
            QVERIFY2(zh.sections[i].title != en.sections[i].title,
                     qPrintable(en.sections[i].title));
            for (qsizetype b = 0; b < zh.sections[i].blocks.size(); ++b) {
                const auto* paragraph = std::get_if<Paragraph>(&zh.sections[i].blocks[b]);
                if (paragraph != nullptr) {
                    QVERIFY(paragraph->text != std::get<Paragraph>(en.sections[i].blocks[b]).text);
                }
                const auto* table = std::get_if<Table>(&zh.sections[i].blocks[b]);
                for (qsizetype c = 0; table != nullptr && c < table->columns.size(); ++c) {
                    const QString& title =
                        std::get<Table>(en.sections[i].blocks[b]).columns[c].title;
                    const bool symbol = title.isEmpty() || title == QLatin1String("SHA-256");
                    QVERIFY2(symbol || table->columns[c].title != title, qPrintable(title));
                }
            }
        }
    }

    void templateHasChoices()
    {
        const QString file = path(QStringLiteral("template.xlsx"));
        const auto written =
            writeInventoryTemplate(file, reportfixture::guideline(), LanguageCode::ZhTw);
        QVERIFY(written);
        const QByteArray sheet = sheetXml(file, 1);
        QVERIFY(sheet.contains("是,否,未知"));
        QVERIFY(sheet.contains("IaaS,PaaS,SaaS"));
        QVERIFY(sheet.contains("1,2,3"));
    }

    void sheetNames()
    {
        QStringList taken;
        QCOMPARE(xlsx::safeSheetName(QStringLiteral("a/b:c"), taken), QStringLiteral("a b c"));
        QCOMPARE(xlsx::safeSheetName(QStringLiteral("A b C"), taken), QStringLiteral("A b C 2"));
        QCOMPARE(xlsx::safeSheetName(QString(40, QLatin1Char('x')), taken).size(), 31);
        QCOMPARE(xlsx::columnLetters(25), QStringLiteral("Z"));
        QCOMPARE(xlsx::columnLetters(26), QStringLiteral("AA"));
        QCOMPARE(xlsx::columnLetters(16383), QStringLiteral("XFD"));
    }

    void wrapping()
    {
        QCOMPARE(textUnits(u"RTO 小時"), 8);
        QCOMPARE(wrappedLines(u"資源所在地", 4), 3);
        QCOMPARE(wrappedLines(u"two words", 5), 2);
        QCOMPARE(wrappedLines(u"a\nb", 10), 2);
        QCOMPARE(wrappedLines(u"", 10), 1);
        // 高風險且低 / 衝擊（入 / 選）: no line begins with the closing bracket
        QCOMPARE(wrappedLines(u"高風險且低衝擊（入選）", 10), 3);
        QCOMPARE(wrappedLines(u"衝擊（入選）", 6), 3); // 衝擊 / （入 / 選）
        QCOMPARE(widestWord(u"（入選）"), 4);
        QCOMPARE(widestWord(u"RTO（小時）"), 4);
        QCOMPARE(widthForLines(u"two words more", 2), 9);
        QCOMPARE(widthForLines(u"資源所在地", 2), 6);
        QCOMPARE(headText(QStringLiteral("RTO（小時）")), QStringLiteral("RTO\n（小時）"));
        QCOMPARE(headText(QStringLiteral("RTO (hours)")), QStringLiteral("RTO (hours)"));
        QCOMPARE(headText(QStringLiteral("值（分）")), QStringLiteral("值（分）"));
    }

    /// No sheet is printed smaller than 6.5 points: it takes more pages beside each other, each
    /// with the names of its rows, and no paragraph runs out of the columns that every page has.
    void wideSheetsArePrintedInParts()
    {
        const Report report = reportfixture::report(reportfixture::snapshot(12), LanguageCode::En);
        const xlsx::WorkbookPlan plan = xlsx::planWorkbook(report);
        for (const xlsx::SheetPlan& sheet : plan.sheets) {
            double points = 0;
            for (const int units : sheet.widths) {
                points += (units * 7 + 5) * 0.75;
            }
            const double onePage = 842 - 2 * 0.4 * 72;
            QVERIFY2(points * 6.5 / 10 <= onePage * sheet.pagesBeside, qPrintable(sheet.name));
        }
        const QString xlsx = path(QStringLiteral("wide.xlsx"));
        QVERIFY(writeReport(report, xlsx, m_job));
        const QByteArray scores = sheetXml(xlsx, 4);
        QVERIFY(scores.contains("fitToWidth=\"2\""));
        QVERIFY(scores.contains("<mergeCell ref=\"A2:B2\"/>"));
        QVERIFY(partOf(xlsx, QStringLiteral("xl/workbook.xml"))
                    .contains("'Factor scores'!$A:$B,'Factor scores'!$3:$4"));
        QVERIFY(!sheetXml(xlsx, 1).contains("fitToWidth=\"2\""));
    }
};

QTEST_MAIN(ReportTest)
#include "tst_report.moc"
