// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/readcomparison.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"

#include <QTemporaryDir>

using namespace zt;

/// Two points of one file, and two files, against histories made up by hand.
class TestReadComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { faultvfs::install(); } // without waiting for the disk

    /// #1 made, #2 two systems, #3 1-1 planned, #4 named "期初", #5 1-1 implemented, #6 1-2
    /// planned.
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("a.zta"));
        open(Document::create(
            m_path, fixture::profile(), fixture::pack(), fixture::environment(m_clock)));
        m_first = fixture::emptySystem(m_clock, 1);
        apply({std::nullopt, m_first}, QStringLiteral("王"));
        answer(QStringLiteral("1-1"), ItemStatus::Planned, QStringLiteral("李"));
        NamedPoint point;
        point.id = PointId{m_clock.newUuid()};
        point.name = QStringLiteral("期初");
        point.seq = m_document->snapshot().trailSeq;
        point.hash = m_document->snapshot().trailHead;
        apply({std::nullopt, point}, QStringLiteral("王"));
        answer(QStringLiteral("1-1"), ItemStatus::Implemented, QStringLiteral("陳"));
        answer(QStringLiteral("1-2"), ItemStatus::Planned, QStringLiteral("李"));
        QCOMPARE(m_document->snapshot().trailSeq, 6);
    }

    void cleanup()
    {
        m_document.reset();
        m_dir.reset();
    }

    void aNamedPointWithThePresent()
    {
        const ComparedStates found = read({m_path, QStringLiteral("期初")}, {m_path, {}});
        QCOMPARE(found.before.state.trailSeq, 3);
        QCOMPARE(found.after.state.trailSeq, 6);
        QCOMPARE(found.before.file, QStringLiteral("a.zta"));
        QCOMPARE(found.before.point, QStringLiteral("期初"));
        QCOMPARE(found.comparison.answers.size(), 2);
        QCOMPARE(found.comparison.answers[0].before->status, ItemStatus::Planned);
        QCOMPARE(found.comparison.answers[0].after->status, ItemStatus::Implemented);
        QVERIFY(!found.comparison.answers[1].before);
        QCOMPARE(found.touches.size(), 2);
        QCOMPARE(found.touches[0]->seq, 5);
        QCOMPARE(found.touches[0]->actor, QStringLiteral("陳"));
        QCOMPARE(found.touches[1]->seq, 6);
        QCOMPARE(found.touches[1]->actor, QStringLiteral("李"));
        QCOMPARE(found.comparison.gapsBefore, 2);
        QCOMPARE(found.comparison.gapsAfter, 1);
    }

    void twoPointsNeitherOfWhichIsThePresent()
    {
        const ComparedStates found =
            read({m_path, QStringLiteral("#2")}, {m_path, QStringLiteral("#5")});
        QCOMPARE(found.before.state.trailSeq, 2);
        QCOMPARE(found.after.state.trailSeq, 5);
        QCOMPARE(found.comparison.answers.size(), 1);
        QVERIFY(!found.comparison.answers[0].before);
        QCOMPARE(found.comparison.answers[0].after->status, ItemStatus::Implemented);
        QCOMPARE(found.touches[0]->seq, 5);
    }

    void backwardsInTime()
    {
        const ComparedStates found =
            read({m_path, QStringLiteral("head")}, {m_path, QStringLiteral("#3")});
        QCOMPARE(found.comparison.answers.size(), 2);
        QCOMPARE(found.comparison.answers[0].before->status, ItemStatus::Implemented);
        QCOMPARE(found.comparison.answers[0].after->status, ItemStatus::Planned);
        QVERIFY(!found.comparison.answers[1].after);
        QCOMPARE(found.touches[0]->seq, 5);
        QCOMPARE(found.touches[1]->seq, 6);
    }

    void aSystemThatWasNotThere()
    {
        const ComparedStates found = read({m_path, QStringLiteral("#1")}, {m_path, {}});
        QCOMPARE(found.comparison.addedSystems, QList<SystemId>{m_first.id});
        const ComparedStates back = read({m_path, {}}, {m_path, QStringLiteral("#1")});
        QCOMPARE(back.comparison.removedSystems.size(), 1);
        const Scope gone = Scope::system(m_first.id);
        QCOMPARE(back.stateOf(gone).system(gone)->code, m_first.code);
    }

    /// The trail of the other file tells who; a person who worked in the first alone is not named.
    void twoFiles()
    {
        const QString other = m_dir->filePath(QStringLiteral("b.zta"));
        ZT_VERIFY_RESULT(m_document->saveCopy(other));
        m_document.reset();
        open(Document::open(other, Document::Access::ReadWrite, fixture::environment(m_clock)));
        answer(QStringLiteral("1-2"), ItemStatus::Implemented, QStringLiteral("周"));
        m_document.reset();
        const ComparedStates found = read({m_path, {}}, {other, {}});
        QCOMPARE(found.before.file, QStringLiteral("a.zta"));
        QCOMPARE(found.after.file, QStringLiteral("b.zta"));
        QCOMPARE(found.comparison.answers.size(), 1);
        QCOMPARE(found.comparison.answers[0].after->status, ItemStatus::Implemented);
        QCOMPARE(found.touches[0]->seq, 7);
        QCOMPARE(found.touches[0]->actor, QStringLiteral("周"));
        const ComparedStates points =
            read({other, QStringLiteral("期初")}, {m_path, QStringLiteral("期初")});
        QVERIFY(points.comparison.answers.isEmpty());
    }

    void whileTheFileIsOpenAndStaysAsItIs()
    {
        QVERIFY(!m_document->isReadOnly());
        const QByteArray before = bytesOf(m_path);
        (void)read({m_path, QStringLiteral("期初")}, {m_path, {}});
        QCOMPARE(bytesOf(m_path), before);
        answer(QStringLiteral("1-2"), ItemStatus::Implemented, QStringLiteral("李"));
        QCOMPARE(read({m_path, {}}, {m_path, {}}).after.state.trailSeq, 7);
    }

    void whatIsNotThere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("point");
        QTest::addColumn<int>("code");
        QTest::newRow("point") << QStringLiteral("a.zta") << QStringLiteral("期末")
                               << int(ErrorCode::UnknownEntity);
        QTest::newRow("entry") << QStringLiteral("a.zta") << QStringLiteral("#7")
                               << int(ErrorCode::UnknownEntity);
        QTest::newRow("entry 0") << QStringLiteral("a.zta") << QStringLiteral("#0")
                                 << int(ErrorCode::UnknownEntity);
        QTest::newRow("no number")
            << QStringLiteral("a.zta") << QStringLiteral("#x") << int(ErrorCode::UnknownEntity);
        QTest::newRow("file") << QStringLiteral("c.zta") << QString()
                              << int(ErrorCode::FileNotFound);
        QTest::newRow("no assessment")
            << QStringLiteral("text.zta") << QString() << int(ErrorCode::NotAnAssessment);
    }

    void whatIsNotThere()
    {
        QFETCH(QString, file);
        QFETCH(QString, point);
        QFETCH(int, code);
        QFile text(m_dir->filePath(QStringLiteral("text.zta")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        const ComparedSource there{m_path, {}};
        const ComparedSource missing{m_dir->filePath(file), point};
        for (const bool first : {true, false}) {
            JobContext job;
            const auto found = readComparison(
                first ? missing : there, first ? there : missing, &fixture::readPack, job);
            ZT_COMPARE_ERROR(found, static_cast<ErrorCode>(code));
        }
    }

    void canBeCancelled()
    {
        JobContext job;
        job.cancel();
        const auto found =
            readComparison({m_path, QStringLiteral("#2")}, {m_path, {}}, &fixture::readPack, job);
        ZT_COMPARE_ERROR(found, ErrorCode::Cancelled);
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void open(Result<std::unique_ptr<Document>> document)
    {
        ZT_VERIFY_RESULT(document);
        m_document = std::move(*document);
    }

    void apply(const Change& change, const QString& actor)
    {
        m_document->setActor(actor);
        ZT_VERIFY_RESULT(m_document->apply({{QStringLiteral("test"), {}}, {change}, {}}));
    }

    void answer(const QString& item, ItemStatus status, const QString& actor)
    {
        ItemAnswer after;
        after.scope = Scope::system(m_first.id);
        after.item = item;
        after.status = status;
        const ItemAnswer* before = m_document->snapshot().answers.find(after.ref());
        Change change{std::nullopt, after};
        if (before != nullptr) {
            change.before = *before;
        }
        apply(change, actor);
    }

    static ComparedStates read(const ComparedSource& before, const ComparedSource& after)
    {
        JobContext job;
        const auto found = readComparison(before, after, &fixture::readPack, job);
        return found ? *found
                     : (qWarning("%s", fixture::words(found).constData()), ComparedStates());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    SteppedClock m_clock = fixture::newClock();
    std::unique_ptr<Document> m_document;
    System m_first;
};

QTEST_APPLESS_MAIN(TestReadComparison)
#include "tst_readcomparison.moc"
