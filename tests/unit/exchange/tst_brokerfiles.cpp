// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/brokerfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

/// Spreadsheets and assessments together: what cannot be taken puts nothing into the book and takes
/// nothing away. Assessments are told by a table in place of files.
class TestBrokerFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QMap<QString, Snapshot> m_firms; ///< by path; a null id cannot be read

    [[nodiscard]] QString sheet(const QString& name, const QByteArray& rows) const
    {
        QFile file(m_dir.filePath(name));
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write("代碼,名稱,年度,比重,扣分\n" + rows) > 0;
        return written ? file.fileName() : QString();
    }

    /// A firm with an annual audit of 2026 that has nothing in it but its tier.
    [[nodiscard]] QString firm(const QString& path, const QString& institution, int tier = 1)
    {
        Snapshot snapshot;
        snapshot.profile.institution = institution;
        Audit audit;
        audit.code = u"Q-01"_s;
        audit.tier = tier;
        audit.periodTo = QDate(2026, 12, 31);
        audit.id = AuditId{QUuid::createUuidV5(QUuid(), path)};
        snapshot.audits.insert(entityId(audit), audit);
        m_firms.insert(path, snapshot);
        return path;
    }

    [[nodiscard]] AssessmentAccess access() const
    {
        return {[this](const QString& path) { return m_firms.contains(path); },
                [this](const QString& path) -> Result<Snapshot> {
                    const Snapshot& found = *m_firms.find(path);
                    if (found.audits.isEmpty()) {
                        return fail(ErrorCode::DamagedFile, {path, u"x"_s});
                    }
                    return found;
                }};
    }

    [[nodiscard]] BrokerFiles read(const QStringList& paths) const
    {
        JobContext job;
        return *readBrokerFiles(paths, LanguageCode::ZhTw, access(), job);
    }

private Q_SLOTS:

    void init() { m_firms.clear(); }

    void together()
    {
        const BrokerFiles files = read({firm(u"/x/b.zta"_s, u"乙"_s),
                                        firm(u"/x/a.zta"_s, u"甲"_s),
                                        sheet(u"s.csv"_s, "B1,甲,115,60%,2\nB2,丙,115,5%,1\n")});
        QCOMPARE(files.refused(), 0);
        QVERIFY(files.reading.faults.isEmpty());
        QCOMPARE(files.reading.book.rows.size(), 3); // 甲 is B1, whichever comes first
        QCOMPARE(files.files[0].broker, u"b"_s);
        QCOMPARE(files.files[1].broker, u"B1"_s);
        QVERIFY(files.files[0].assessment && !files.files[2].assessment);
        QCOMPARE(files.files[0].brokerYears, 1);
        QCOMPARE(files.files[2].brokerYears, 2);
        QCOMPARE(files.reading.book.row(u"B1"_s, 2026)->tier, std::optional(1));
    }

    void whatIsBrokenStaysOut()
    {
        m_firms.insert(u"/x/broken.zta"_s, {});
        const BrokerFiles files = read({sheet(u"bad.csv"_s, "B1,甲,115,120%,1\n"),
                                        u"/x/broken.zta"_s,
                                        m_dir.filePath(u"none.csv"_s),
                                        sheet(u"good.csv"_s, "B2,丙,115,5%,1\n"),
                                        firm(u"/x/a.zta"_s, u"甲"_s)});
        QCOMPARE(files.refused(), 3);
        QCOMPARE(files.files[0].faults.size(), 1);
        QCOMPARE(files.files[0].faults[0].cell(), u"D2"_s);
        QCOMPARE(toString(files.files[1].error->code), u"DamagedFile"_s);
        QCOMPARE(toString(files.files[2].error->code), u"FileNotFound"_s);
        QVERIFY(files.files[3].taken() && files.files[4].taken());
        QCOMPARE(files.reading.book.rows.size(), 2);
        QVERIFY(files.reading.faults.isEmpty());
        QCOMPARE(files.faults().size(), 1);
    }

    /// The tier differs from the sheet's: the assessment says so, the sheet stays.
    void whatDisagreesStaysOut()
    {
        const QString told = m_dir.filePath(u"t.csv"_s);
        QFile file(told);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("代碼,名稱,年度,分級\nB1,甲,115,2\n");
        file.close();
        const BrokerFiles files =
            read({firm(u"/x/a.zta"_s, u"甲"_s, 1), told, firm(u"/x/b.zta"_s, u"乙"_s)});
        QCOMPARE(files.refused(), 1);
        QCOMPARE(files.files[0].faults[0].kind, BrokerSheetFault::Kind::Disagrees);
        QCOMPARE(files.reading.book.rows.size(), 2);
        QCOMPARE(files.reading.book.row(u"B1"_s, 2026)->tier, std::optional(2));
    }

    void oneNameTwoFirms()
    {
        const BrokerFiles files =
            read({firm(u"/1/a.zta"_s, u"甲"_s), firm(u"/2/a.zta"_s, u"乙"_s)});
        QCOMPARE(files.reading.book.rows.size(), 2);
        QVERIFY(files.files[0].broker != files.files[1].broker);
    }

    void nothingAtAll()
    {
        JobContext job;
        const Result<BrokerFiles> none = readBrokerFiles({}, LanguageCode::En, access(), job);
        QCOMPARE(none->reading.faults.size(), 1);
        QCOMPARE(none->reading.faults[0].kind, BrokerSheetFault::Kind::NoRows);
        // Where files are to blame, that no broker is told of needs no saying.
        QVERIFY(read({m_dir.filePath(u"none.csv"_s)}).reading.faults.isEmpty());
    }

    void itStops()
    {
        JobContext job;
        job.cancel();
        const Result<BrokerFiles> read =
            readBrokerFiles({firm(u"/x/a.zta"_s, u"甲"_s)}, LanguageCode::En, access(), job);
        QVERIFY(!read);
        QCOMPARE(toString(read.error().code), u"Cancelled"_s);
        QList<qint64> seen;
        JobContext counted([&seen](qint64 done, qint64) { seen.append(done); });
        QVERIFY(readBrokerFiles({firm(u"/x/a.zta"_s, u"甲"_s), firm(u"/x/b.zta"_s, u"乙"_s)},
                                LanguageCode::En,
                                access(),
                                counted));
        QCOMPARE(seen.last(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBrokerFiles)
#include "tst_brokerfiles.moc"
