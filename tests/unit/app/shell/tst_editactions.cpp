// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/changecommand.h"
#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "checklists/packloader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

class TestEditActions : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SteppedClock> m_clock;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<EditActions> m_edit;
    int m_file = 0;

    [[nodiscard]] const Snapshot& now() const { return m_document->snapshot(); }

    [[nodiscard]] QByteArray lastLabel() const
    {
        const auto trail = m_document->trail(now().trailSeq, now().trailSeq);
        return trail->last().label.code.toUtf8();
    }

private Q_SLOTS:

    void init()
    {
        m_clock =
            std::make_unique<SteppedClock>(QDateTime(QDate(2026, 7, 18), QTime(6, 0), Qt::UTC));
        DocumentEnvironment environment;
        environment.clock = m_clock.get();
        environment.actor = QStringLiteral("auditor");
        environment.readPack = [](const QByteArray& bytes) {
            return readGuideline(bytes, QStringLiteral("pack"));
        };
        Profile profile;
        profile.name = QStringLiteral("評估");
        const auto pack = shippedGuideline();
        QVERIFY(pack);
        auto made = Document::create(
            m_folder.filePath(QStringLiteral("%1.zta").arg(++m_file)), profile, *pack, environment);
        QVERIFY(made);
        m_document = std::move(*made);
        m_edit = std::make_unique<EditActions>(*m_document);
    }

    void cleanup()
    {
        m_edit.reset();
        m_document.reset();
    }

    void everyGestureCanBeTakenBack()
    {
        const auto id = m_edit->addSystem(QStringLiteral(" SYS-1 "), QStringLiteral("甲"));
        QVERIFY(id);
        QCOMPARE(now().system(*id)->code, QStringLiteral("SYS-1"));
        const System before = *now().system(*id);
        QVERIFY(m_edit->setScore(*id, 2, 3));
        QVERIFY(m_edit->setFact(*id, Fact::VendorOperatesSystem, Tri::Yes));
        QVERIFY(m_edit->setCondition(*id, Condition::EmployeePersonalData, Tri::No));
        QVERIFY(m_edit->setFact(*id, Fact::CloudServiceInUse, Tri::Yes));
        QVERIFY(m_edit->setCloudModel(*id, CloudModel::Saas));
        QVERIFY(m_edit->setRto(*id, 90));
        QVERIFY(m_edit->setReason(*id, Aspect::RiskFactor3, QStringLiteral("依架構圖")));
        const System after = *now().system(*id);
        QCOMPARE(int(after.scores[2]), 3);
        QCOMPARE(after.fact(Fact::VendorOperatesSystem), Tri::Yes);
        QCOMPARE(after.condition(Condition::EmployeePersonalData), Tri::No);
        QCOMPARE(after.cloudModel, CloudModel::Saas);
        QCOMPARE(after.rtoMinutes, std::optional<int>(90));
        QCOMPARE(after.reasons.value(Aspect::RiskFactor3), QStringLiteral("依架構圖"));

        const qint64 entries = now().trailSeq;
        for (int i = 0; i < 7; ++i) {
            m_edit->undoStack().undo();
        }
        QCOMPARE(*now().system(*id), before);
        // Nothing is erased: every way back is an entry of its own.
        QCOMPARE(now().trailSeq, entries + 7);
        QCOMPARE(lastLabel(), QByteArray("undo"));
        for (int i = 0; i < 7; ++i) {
            m_edit->undoStack().redo();
        }
        QCOMPARE(*now().system(*id), after);
        QCOMPARE(lastLabel(), QByteArray("redo"));
    }

    void undoNamesTheEntryItConcerns()
    {
        const auto id = m_edit->addSystem(QStringLiteral("A"), QStringLiteral("甲"));
        QVERIFY(m_edit->setScore(*id, 0, 2));
        const qint64 seq = now().trailSeq;
        m_edit->undoStack().undo();
        const auto trail = m_document->trail(now().trailSeq, 0);
        QCOMPARE(trail->last().label.args.value(0), QString::number(seq));
        QCOMPARE(trail->last().label.args.value(1), QStringLiteral("system.score"));
    }

    void nothingChangedLeavesNoEntry()
    {
        const auto id = m_edit->addSystem(QStringLiteral("A"), QStringLiteral("甲"));
        const qint64 seq = now().trailSeq;
        QVERIFY(m_edit->setScore(*id, 0, 0));
        QVERIFY(m_edit->setReason(*id, Aspect::Rto, QString()));
        QCOMPARE(now().trailSeq, seq);
        QCOMPARE(m_edit->undoStack().count(), 1);
    }

    void refusalIsSaidAndLeavesNoCommand()
    {
        QVERIFY(m_edit->addSystem(QStringLiteral("A"), QStringLiteral("甲")));
        QSignalSpy failed(m_edit.get(), &EditActions::failed);
        const auto twice = m_edit->addSystem(QStringLiteral("A"), QStringLiteral("乙"));
        QVERIFY(!twice);
        QVERIFY(twice.error().code == ErrorCode::DuplicateCode);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_edit->undoStack().count(), 1);
        QCOMPARE(now().systems.size(), 1);
    }

    void methodologyNeedsAReason()
    {
        Methodology method = now().methodology;
        method.riskCutoff = 1300;
        QVERIFY(m_edit->applyMethodology(method, QStringLiteral("  ")).error().code ==
                ErrorCode::ReasonRequired);
        QVERIFY(m_edit->applyMethodology(method, QStringLiteral("資安長核定")));
        QCOMPARE(now().methodology.reason, QStringLiteral("資安長核定"));
        m_edit->undoStack().undo();
        QVERIFY(!now().methodology.riskCutoff);
    }

    void removedSystemsComeBackWhole()
    {
        QList<SystemId> ids;
        for (const char* code : {"A", "B", "C"}) {
            ids.append(*m_edit->addSystem(QLatin1String(code), QStringLiteral("名")));
        }
        QVERIFY(m_edit->setReason(ids[1], Aspect::ImpactFactor1, QStringLiteral("理由")));
        const System middle = *now().system(ids[1]);
        QVERIFY(m_edit->removeSystems({ids[1], ids[2]}));
        QCOMPARE(now().systems.size(), 1);
        m_edit->undoStack().undo();
        QCOMPARE(now().systems.size(), 3);
        QCOMPARE(*now().system(ids[1]), middle);
    }

    void blockIsPastedWholeOrNotAtAll()
    {
        QList<SystemId> ids;
        for (const char* code : {"A", "B"}) {
            ids.append(*m_edit->addSystem(QLatin1String(code), QStringLiteral("名")));
        }
        const QStringList fields{QStringLiteral("RF1"), QStringLiteral("RF2")};
        const auto bad = m_edit->paste(QStringLiteral("3\t2\n1\t7\n"), ids, fields);
        QVERIFY(bad);
        QCOMPARE(bad->faults.size(), 1);
        QCOMPARE(int(now().system(ids[0])->scores[0]), 0);

        const auto good = m_edit->paste(QStringLiteral("3\t2\n1\t1\n"), ids, fields);
        QVERIFY(good);
        QVERIFY(good->faults.isEmpty());
        QCOMPARE(int(now().system(ids[0])->scores[0]), 3);
        QCOMPARE(int(now().system(ids[1])->scores[1]), 1);
        QCOMPARE(lastLabel(), QByteArray("systems.paste"));
        m_edit->undoStack().undo();
        QCOMPARE(int(now().system(ids[0])->scores[0]), 0);
    }

    void pasteBeyondTheTableIsAFault()
    {
        const auto id = m_edit->addSystem(QStringLiteral("A"), QStringLiteral("名"));
        const auto plan = m_edit->paste(QStringLiteral("3\n2\n"), {*id}, {QStringLiteral("RF1")});
        QVERIFY(plan);
        QVERIFY(!plan->faults.isEmpty());
        QCOMPARE(now().systems.size(), 1);
        QCOMPARE(int(now().system(*id)->scores[0]), 0);
    }

    void largeChangeOnAWorker()
    {
        ChangeSet changes;
        changes.label = {QStringLiteral("import"),
                         {QStringLiteral("x.csv"), QStringLiteral("500"), QStringLiteral("0")}};
        for (int i = 0; i < 500; ++i) {
            System system;
            system.id = SystemId{m_clock->newUuid()};
            system.code = QStringLiteral("S%1").arg(i);
            system.name = QStringLiteral("名");
            changes.changes.append(Change{std::nullopt, system});
        }
        JobRunner jobs;
        bool done = false;
        m_edit->applyInBackground(
            changes, QStringLiteral("匯入"), jobs, [&](const Result<void>& result) {
                QVERIFY(result);
                done = true;
            });
        QVERIFY(jobs.isBusy());
        QTRY_VERIFY(done);
        QCOMPARE(now().systems.size(), 500);
        m_edit->undoStack().undo();
        QCOMPARE(now().systems.size(), 0);
    }

    void jobOfAGoneOwnerIsCancelledAndSilent()
    {
        JobRunner jobs;
        bool called = false;
        auto* owner = new QObject;
        jobs.start<int>(
            QStringLiteral("長工作"),
            [](JobContext& job) -> Result<int> {
                while (!job.cancelled()) {
                    QThread::msleep(1);
                }
                return fail(ErrorCode::Cancelled);
            },
            owner,
            [&](const Result<int>&) { called = true; });
        delete owner;
        QTRY_VERIFY(!jobs.isBusy());
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestEditActions)
#include "tst_editactions.moc"
