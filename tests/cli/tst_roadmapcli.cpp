// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The clock of clirun.h stands in the middle of July 2026.
class TestRoadmapCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_file;

    CliRun action(const QStringList& rest) const
    {
        return runCli(QStringList{u"action"_s, m_file} + rest);
    }

    void add(const QString& title, const QStringList& fields)
    {
        QStringList arguments{u"add"_s, title};
        for (const QString& field : fields) {
            arguments += {u"--field"_s, field};
        }
        const CliRun run = action(arguments);
        QVERIFY2(run.exit == 0, qPrintable(run.err));
    }

    QJsonObject roadmap(const QStringList& rest) const
    {
        const CliRun run =
            runCli(QStringList{u"roadmap"_s, m_file, u"--format"_s, u"json"_s} + rest);
        return run.exit == 0 ? run.json() : QJsonObject();
    }

    static QStringList texts(const QJsonValue& array)
    {
        QStringList list;
        for (const QJsonValue& one : array.toArray()) {
            list.append(one.isObject() ? one.toObject().value(u"code"_s).toString()
                                       : one.toString());
        }
        return list;
    }

private Q_SLOTS:

    /// Level I of the network pillar asks for 3-1 and 3-4. A-01 is late and holds A-02 up.
    void init()
    {
        m_file = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".zta"_s);
        QCOMPARE(runCli({u"new"_s, m_file, u"--name"_s, u"測試"_s}).exit, 0);
        const CliRun target = runCli({u"target"_s,
                                      m_file,
                                      u"--pillar"_s,
                                      u"P3"_s,
                                      u"--level"_s,
                                      u"I"_s,
                                      u"--due"_s,
                                      u"2026-12-31"_s});
        QVERIFY2(target.exit == 0, qPrintable(target.err));
        QCOMPARE(runCli({u"add"_s, m_file, u"S1"_s, u"甲系統"_s}).exit, 0);
        add(u"盤點"_s,
            {u"start=2026-04-01"_s,
             u"due=2026-06-30"_s,
             u"cost_once=100"_s,
             u"status=approved"_s,
             u"closes=3-1"_s});
        add(u"區隔"_s,
            {u"start=2026-10-01"_s,
             u"due=2027-01-31"_s,
             u"cost_once=50"_s,
             u"closes=S1/3-4"_s,
             u"depends_on=A-01"_s});
    }

    void addedActionsAreListed()
    {
        const QJsonArray actions =
            action({u"list"_s, u"--format"_s, u"json"_s}).json().value(u"actions"_s).toArray();
        QCOMPARE(actions.size(), 2);
        const QJsonObject second = actions[1].toObject();
        QCOMPARE(second.value(u"code"_s).toString(), u"A-02"_s);
        QCOMPARE(texts(second.value(u"depends_on"_s)), QStringList{u"A-01"_s});
        QCOMPARE(texts(second.value(u"closes"_s)), QStringList{u"S1/3-4"_s});
        QVERIFY(action({u"list"_s}).out.contains("A-01"));
        QVERIFY(action({u"list"_s, u"--format"_s, u"csv"_s}).out.contains("2026-06-30"));
    }

    void theWhatIfAddsWhatFits()
    {
        QJsonObject json = roadmap({u"--budget"_s, u"150"_s});
        QCOMPARE(texts(json.value(u"chosen"_s)), (QStringList{u"A-01"_s, u"A-02"_s}));
        QCOMPARE(json.value(u"total"_s).toInt(), 150);
        QCOMPARE(json.value(u"items_closed"_s).toInt(), 2);
        QCOMPARE(json.value(u"pillars_at_target"_s).toInt(), 1);
        QCOMPARE(json.value(u"proven"_s).toBool(), true);
        QVERIFY(json.value(u"sets_tried"_s).toInt() >= 2);
        QCOMPARE(texts(json.value(u"overdue"_s)), QStringList{u"A-01"_s});
        QCOMPARE(texts(json.value(u"blocked"_s)), QStringList{u"A-02"_s});
        QCOMPARE(texts(json.value(u"late"_s)), QStringList{u"A-02"_s});

        json = roadmap({u"--budget"_s, u"149"_s, u"--goal"_s, u"pillars"_s});
        QCOMPARE(texts(json.value(u"chosen"_s)), QStringList{u"A-01"_s});
        QCOMPARE(json.value(u"items_closed"_s).toInt(), 1);
        QCOMPARE(json.value(u"pillars_at_target"_s).toInt(), 0);
        QCOMPARE(json.value(u"goal"_s).toString(), u"pillars"_s);
    }

    void quartersAddUp()
    {
        const QJsonArray quarters = roadmap({}).value(u"quarters"_s).toArray();
        QCOMPARE(quarters.size(), 4);
        QCOMPARE(quarters[0].toObject().value(u"quarter"_s).toString(), u"2026-Q2"_s);
        QCOMPARE(quarters[0].toObject().value(u"approved"_s).toInt(), 100);
        // 50 over 123 days, 92 of them in the last quarter of the year: 37 and the rest.
        QCOMPARE(quarters[2].toObject().value(u"proposed"_s).toInt(), 37);
        QCOMPARE(quarters[3].toObject().value(u"proposed"_s).toInt(), 13);
    }

    void applyingNeedsAReason()
    {
        QCOMPARE(runCli({u"roadmap"_s, m_file, u"--apply"_s}).exit, 3);
        const CliRun done =
            runCli({u"roadmap"_s, m_file, u"--apply"_s, u"--reason"_s, u"董事會"_s});
        QVERIFY2(done.exit == 0, qPrintable(done.err));
        const QJsonArray actions =
            action({u"list"_s, u"--format"_s, u"json"_s}).json().value(u"actions"_s).toArray();
        QCOMPARE(actions[1].toObject().value(u"status"_s).toString(), u"approved"_s);
        QVERIFY(runCli({u"trail"_s, m_file}).out.contains("套用計畫"));
    }

    void removingFreesWhatWaited()
    {
        QCOMPARE(action({u"set"_s, u"A-02"_s, u"--field"_s, u"progress=40"_s}).exit, 0);
        QCOMPARE(action({u"remove"_s, u"A-01"_s}).exit, 0);
        const QJsonArray actions =
            action({u"list"_s, u"--format"_s, u"json"_s}).json().value(u"actions"_s).toArray();
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions[0].toObject().value(u"progress"_s).toInt(), 40);
        QVERIFY(texts(actions[0].toObject().value(u"depends_on"_s)).isEmpty());
    }

    void scopesAreReadAlike()
    {
        for (const QString& scope : {u"institution"_s, u"domain:D1"_s, u"D1"_s, u"S1"_s}) {
            QCOMPARE(runCli({u"roadmap"_s, m_file, u"--scope"_s, scope}).exit, 0);
        }
        QCOMPARE(roadmap({u"--scope"_s, u"S1"_s}).value(u"scope"_s).toString(), u"S1"_s);
        QCOMPARE(runCli({u"roadmap"_s, m_file, u"--scope"_s, u"D9"_s}).exit, 3);
        QCOMPARE(runCli({u"roadmap"_s, m_file, u"--scope"_s, u"domain:D9"_s}).exit, 3);
    }

    void wrongCallsAreRefused()
    {
        QCOMPARE(action({u"nonsense"_s}).exit, 2);
        QCOMPARE(action({u"add"_s}).exit, 2);
        QCOMPARE(action({u"list"_s, u"A-01"_s}).exit, 2);
        QCOMPARE(action({u"set"_s, u"A-09"_s}).exit, 3);
        QCOMPARE(action({u"set"_s, u"A-01"_s, u"--field"_s, u"progress"_s}).exit, 2);
        QCOMPARE(action({u"set"_s, u"A-01"_s, u"--field"_s, u"depends_on=A-02"_s}).exit, 3);
        QCOMPARE(action({u"set"_s, u"A-01"_s, u"--field"_s, u"due=2026-01-01"_s}).exit, 3);
        QCOMPARE(runCli({u"roadmap"_s, m_file, u"--budget"_s, u"-1"_s}).exit, 2);
        QCOMPARE(runCli({u"roadmap"_s, m_file, u"--goal"_s, u"x"_s}).exit, 2);
        QCOMPARE(runCli({u"target"_s, m_file, u"--pillar"_s, u"P1"_s}).exit, 2);
        QCOMPARE(runCli({u"target"_s, m_file, u"--pillar"_s, u"P9"_s, u"--level"_s, u"I"_s}).exit,
                 3);
    }
};

QTEST_GUILESS_MAIN(TestRoadmapCli)
#include "tst_roadmapcli.moc"
