// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statuswords.h"
#include "checklists/packloader.h"
#include "clirun.h"
#include "model/document/document.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace zt;
using namespace Qt::StringLiterals;

class TestMaturityCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;

    /// An assessment with the systems S1 and S2.
    QString freshFile()
    {
        const QString path = m_dir.filePath(QStringLiteral("f%1.zta").arg(++m_count));
        for (const QStringList& words : {QStringList{u"new"_s, path, u"--name"_s, u"測試評估"_s},
                                         QStringList{u"add"_s, path, u"S1"_s, u"甲系統"_s},
                                         QStringList{u"add"_s, path, u"S2"_s, u"乙系統"_s}}) {
            const CliRun run = runCli(words);
            if (run.exit != 0) {
                qFatal("%s", qPrintable(run.err));
            }
        }
        return path;
    }

    QString writeFile(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write");
        }
        file.write(bytes);
        return file.fileName();
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static CliRun
    set(const QString& path, const QString& scope, const QString& item, const QStringList& more)
    {
        return runCli(
            QStringList{u"maturity"_s, u"set"_s, path, u"--scope"_s, scope, u"--item"_s, item} +
            more);
    }

    static QJsonObject levels(const QString& path, const QStringList& more)
    {
        return runCli(QStringList{u"maturity"_s, path, u"--format"_s, u"json"_s} + more).json();
    }

    static QJsonObject pillar(const QJsonObject& json, qsizetype index)
    {
        return json.value(u"pillars"_s).toArray().at(index).toObject();
    }

    static QStringList keys(QJsonObject object)
    {
        QStringList names = object.keys();
        names.sort();
        return names;
    }

private Q_SLOTS:

    void statusWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("share");
        const auto row = [](const QString& text, const QString& key, int share = -1) {
            QTest::newRow(qPrintable(text)) << text << key << share;
        };
        row(u"implemented"_s, u"implemented"_s);
        row(u" 已實施 "_s, u"implemented"_s);
        row(u"部分實施 60%"_s, u"partial"_s, 60);
        row(u"部分實施６０％"_s, u"partial"_s, 60);
        row(u"Partial 60%"_s, u"partial"_s, 60);
        row(u"partly implemented 5"_s, u"partial"_s, 5);
        row(u"規劃中"_s, u"planned"_s);
        row(u"未實施"_s, u"not_implemented"_s);
        row(u"Not-Implemented"_s, u"not_implemented"_s);
        row(u"不適用"_s, u"not_applicable"_s);
        row(u"N/A"_s, u"not_applicable"_s);
        row(u"na"_s, u"not_applicable"_s);
        row(u"未評估"_s, QString());
    }

    void statusWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(int, share);
        const auto word = statusFromWords(text);
        QVERIFY(word);
        QCOMPARE(toKey(word->status), key);
        QCOMPARE(word->sharePercent.value_or(-1), share);
    }

    void notStatusWords()
    {
        for (const QString& text : {u""_s, u"done"_s, u"已實施 60%"_s, u"60%"_s, u"實施"_s}) {
            QVERIFY2(!statusFromWords(text), qPrintable(text));
        }
    }

    /// Items of pillar P1: I = 1-1, 1-3, 1-4; II = 1-2, 1-5; III = 1-6; IV = 1-7 (the guideline).
    void levelsFollowFromAnswers()
    {
        const QString path = freshFile();
        QCOMPARE(set(path, u"S1"_s, u"1-1"_s, {u"--status"_s, u"已實施"_s}).exit, 0);
        QJsonObject first = pillar(levels(path, {u"--scope"_s, u"S1"_s}), 0);
        QCOMPARE(first.value(u"id"_s).toString(), u"P1"_s);
        QVERIFY(first.value(u"level"_s).isNull());
        QCOMPARE(first.value(u"order"_s).toInt(-1), 0);
        QCOMPARE(first.value(u"possible_order"_s).toInt(), 4);
        QCOMPARE(first.value(u"not_assessed"_s).toInt(), 6);
        QCOMPARE(first.value(u"next_level_progress"_s).toObject(),
                 (QJsonObject{{u"done"_s, 1}, {u"of"_s, 3}}));
        QCOMPARE(first.value(u"holding_down"_s).toArray(), (QJsonArray{u"1-3"_s, u"1-4"_s}));

        for (const QString& item : {u"1-2"_s, u"1-3"_s, u"1-4"_s, u"1-5"_s}) {
            QCOMPARE(set(path, u"S1"_s, item, {u"--status"_s, u"implemented"_s}).exit, 0);
        }
        QCOMPARE(set(path, u"S1"_s, u"1-6"_s, {u"--status"_s, u"partial 60%"_s}).exit, 0);
        const QJsonObject json = levels(path, {u"--scope"_s, u"S1"_s});
        first = pillar(json, 0);
        QCOMPARE(first.value(u"level"_s).toString(), u"II"_s);
        QCOMPARE(first.value(u"order"_s).toInt(), 2);
        QCOMPARE(first.value(u"possible_order"_s).toInt(), 2);
        QCOMPARE(first.value(u"holding_down"_s).toArray(), QJsonArray{u"1-6"_s});
        const QJsonObject item = json.value(u"items"_s).toArray().at(5).toObject();
        QCOMPARE(item,
                 (QJsonObject{{u"id"_s, u"1-6"_s},
                              {u"status"_s, u"partial"_s},
                              {u"share"_s, 60},
                              {u"applicable"_s, true},
                              {u"why_not"_s, QJsonValue::Null}}));
    }

    /// The rules of model/domain/consistency.h, held against a day that is given.
    void oddAnswersAreNamed()
    {
        const QString path = freshFile();
        QCOMPARE(set(path,
                     u"S1"_s,
                     u"1-2"_s,
                     {u"--status"_s, u"planned"_s, u"--target-date"_s, u"2026-03-31"_s})
                     .exit,
                 0);
        QCOMPARE(set(path, u"S1"_s, u"1-1"_s, {u"--status"_s, u"implemented"_s}).exit, 0);
        const auto rules = [&](const QString& today) {
            QMap<QString, QString> found;
            const QJsonArray findings = levels(path, {u"--scope"_s, u"S1"_s, u"--today"_s, today})
                                            .value(u"findings"_s)
                                            .toArray();
            for (const QJsonValue& value : findings) {
                const QJsonObject one = value.toObject();
                found.insert(one.value(u"rule"_s).toString() + u' ' +
                                 one.value(u"subject"_s).toString(),
                             one.value(u"severity"_s).toString());
            }
            return found;
        };
        QCOMPARE(rules(u"2026-03-31"_s),
                 (QMap<QString, QString>{{u"no_evidence S1/1-1"_s, u"error"_s}}));
        QCOMPARE(rules(u"2026-04-01"_s),
                 (QMap<QString, QString>{{u"no_evidence S1/1-1"_s, u"error"_s},
                                         {u"target_date_passed S1/1-2"_s, u"error"_s}}));
        QCOMPARE(runCli({u"maturity"_s, path, u"--today"_s, u"gestern"_s}).exit, 2);
    }

    /// 37 rows in five pillars, three capabilities across them (CISA ZTMM 2.0).
    void secondLens()
    {
        const QString path = freshFile();
        const QStringList scope{u"--scope"_s, u"S1"_s};
        const auto lens = [&] { return levels(path, scope + QStringList{u"--lens"_s, u"cisa"_s}); };
        const auto row = [&](const QString& id) {
            for (const QJsonValue& value : lens().value(u"rows"_s).toArray()) {
                if (value.toObject().value(u"id"_s) == id) {
                    return value.toObject();
                }
            }
            return QJsonObject();
        };
        QCOMPARE(lens().value(u"rows"_s).toArray().size(), 37);
        QCOMPARE(lens().value(u"pillars"_s).toArray().size(), 5);
        QCOMPARE(lens().value(u"capabilities"_s).toArray().size(), 3);
        const QJsonArray rows = lens().value(u"rows"_s).toArray();
        QVERIFY(std::all_of(rows.begin(), rows.end(), [](const QJsonValue& value) {
            return value.toObject().value(u"basis"_s).toString() == u"to_be_answered"_s;
        }));
        const QString id = rows.first().toObject().value(u"id"_s).toString();
        const QStringList stage{u"maturity"_s, u"stage"_s, path, u"--row"_s, id, u"--stage"_s};
        QCOMPARE(runCli(stage + QStringList{u"Advanced"_s} + scope).exit, 0);
        QCOMPARE(row(id).value(u"basis"_s).toString(), u"own"_s);
        QCOMPARE(row(id).value(u"order"_s).toInt(), 3);
        QCOMPARE(runCli(stage + QStringList{u"none"_s} + scope).exit, 0);
        QVERIFY(row(id).value(u"order"_s).isNull());
        QCOMPARE(runCli(stage + QStringList{u"5"_s} + scope).exit, 2);
        QCOMPARE(
            runCli(
                {u"maturity"_s, u"stage"_s, path, u"--row"_s, u"nowhere"_s, u"--stage"_s, u"1"_s})
                .exit,
            3);
        QCOMPARE(runCli({u"maturity"_s, path, u"--lens"_s, u"iso"_s}).exit, 2);
    }

    /// Both systems by their own rows, the institution by the rule in force, now and at a point.
    void secondLensRollsUp()
    {
        const QString path = freshFile();
        const auto lens = [&](const QStringList& more) {
            return levels(path, QStringList{u"--lens"_s, u"cisa"_s} + more);
        };
        const QString id =
            lens({}).value(u"rows"_s).toArray().first().toObject().value(u"id"_s).toString();
        const auto stage = [&](const QString& scope, const QString& word) {
            return runCli({u"maturity"_s,
                           u"stage"_s,
                           path,
                           u"--scope"_s,
                           scope,
                           u"--row"_s,
                           id,
                           u"--stage"_s,
                           word})
                .exit;
        };
        const auto first = [&](const QStringList& more) {
            return lens(more).value(u"rows"_s).toArray().first().toObject();
        };
        QCOMPARE(stage(u"S1"_s, u"3"_s), 0);
        QCOMPARE(first({}).value(u"basis"_s).toString(), u"to_be_answered"_s);
        QCOMPARE(first({}).value(u"gap"_s).toString(), u"systems_open"_s);
        QCOMPARE(stage(u"S2"_s, u"2"_s), 0);
        QCOMPARE(runCli({u"snapshot"_s, path, u"期初"_s}).exit, 0);
        QCOMPARE(first({}).value(u"basis"_s).toString(), u"systems"_s);
        QCOMPARE(first({}).value(u"order"_s).toInt(), 2); // the weakest
        const QJsonObject group = first({}).value(u"group"_s).toObject();
        QCOMPARE(group.value(u"systems"_s).toInt(), 2);
        QCOMPARE(group.value(u"at_stage"_s).toArray(), (QJsonArray{0, 0, 1, 1, 0}));
        QCOMPARE(runCli({u"maturity"_s,
                         u"method"_s,
                         path,
                         u"--rollup"_s,
                         u"share"_s,
                         u"--share"_s,
                         u"50"_s,
                         u"--reason"_s,
                         u"委員會決議"_s})
                     .exit,
                 0);
        QCOMPARE(first({}).value(u"order"_s).toInt(), 3); // half of them
        QCOMPARE(first({u"--at"_s, u"期初"_s}).value(u"order"_s).toInt(), 2);
        QCOMPARE(lens({}).value(u"method"_s).toObject().value(u"rollup"_s).toString(), u"share"_s);
        QVERIFY(lens({}).value(u"rolled_up"_s).toBool());
        // The domain: nobody said whether it applies to either system.
        const QJsonObject domain = lens({u"--scope"_s, u"D1"_s});
        QCOMPARE(domain.value(u"systems"_s).toInt(-1), 0);
        QCOMPARE(domain.value(u"undecided_systems"_s).toInt(), 2);
        QVERIFY(!lens({u"--scope"_s, u"S1"_s}).value(u"rolled_up"_s).toBool());
        QVERIFY(runCli({u"maturity"_s, path, u"--lens"_s, u"cisa"_s}).err.contains(u"50"_s));
    }

    void theLensModelIsPinned()
    {
        const auto model = [](const QString& path) {
            return levels(path, {u"--lens"_s, u"cisa"_s}).value(u"model"_s).toObject();
        };
        const auto packs = [](const QString& path) {
            const QJsonObject run = runCli({u"verify"_s, path, u"--format"_s, u"json"_s}).json();
            QString value;
            for (const QJsonValue& check : run.value(u"checks"_s).toArray()) {
                if (check.toObject().value(u"check"_s) == u"packs"_s) {
                    value = check.toObject().value(u"value"_s).toString();
                }
            }
            return run.value(u"ok"_s).toBool() ? value : QString();
        };
        const QString path = freshFile();
        QVERIFY(model(path).value(u"pinned"_s).toBool());
        QCOMPARE(packs(path), u"cisa-ztmm 2.0.0, zt-guideline 1.0.0"_s);

        // A file from before: read by the shipped model, and pinned with the first stage.
        const QString older = m_dir.filePath(u"older.zta"_s);
        {
            SteppedClock clock(QDateTime(QDate(2026, 7, 18), QTime(6, 22), Qt::UTC));
            Profile profile;
            profile.name = u"舊檔"_s;
            QVERIFY(Document::create(
                older, profile, *shippedGuideline(), {&clock, u"t"_s, [](const QByteArray& bytes) {
                                                          return readPack(bytes, u"pack"_s);
                                                      }}));
        }
        const QByteArray before = bytesOf(older);
        QVERIFY(!model(older).value(u"pinned"_s).toBool());
        const CliRun said =
            runCli({u"maturity"_s, older, u"--lens"_s, u"cisa"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(said.err.contains(u"No CISA model is pinned"_s), qPrintable(said.err));
        QCOMPARE(packs(older), u"zt-guideline 1.0.0"_s);
        QCOMPARE(bytesOf(older), before); // looking changes nothing
        const QString row = levels(older, {u"--lens"_s, u"cisa"_s})
                                .value(u"rows"_s)
                                .toArray()
                                .first()
                                .toObject()
                                .value(u"id"_s)
                                .toString();
        QCOMPARE(
            runCli({u"maturity"_s, u"stage"_s, older, u"--row"_s, row, u"--stage"_s, u"2"_s}).exit,
            0);
        QVERIFY(model(older).value(u"pinned"_s).toBool());
        QCOMPARE(model(older).value(u"sha256"_s).toString(), shippedMaturityModel()->sha256);
        QCOMPARE(packs(older), u"cisa-ztmm 2.0.0, zt-guideline 1.0.0"_s);
        QVERIFY(!levels(older, {u"--lens"_s, u"cisa"_s, u"--at"_s, u"#1"_s})
                     .value(u"model"_s)
                     .toObject()
                     .value(u"pinned"_s)
                     .toBool());
        QCOMPARE(runCli({u"undo"_s, older}).exit, 0);
        QCOMPARE(packs(older), u"zt-guideline 1.0.0"_s);
    }

    void tiersAreOfSecuritiesFirms()
    {
        const auto made = [this](const QString& sector) {
            const QString path = m_dir.filePath(sector + u".zta"_s);
            const CliRun run = runCli({u"new"_s,
                                       path,
                                       u"--name"_s,
                                       u"測試"_s,
                                       u"--sector"_s,
                                       sector,
                                       u"--tier"_s,
                                       u"1"_s,
                                       u"--lang"_s,
                                       u"en"_s});
            QVERIFY(QFile::exists(path) == (run.exit == 0));
            QCOMPARE(run.exit, sector == u"securities"_s ? 0 : 3);
            QVERIFY(run.exit == 0 || run.err.contains(u"securities firms"_s));
        };
        made(u"banking"_s);
        made(u"insurance"_s);
        made(u"securities"_s);
    }

    void anEmptyFileIsNoEvidence()
    {
        const QString path = freshFile();
        const QByteArray before = bytesOf(path);
        const CliRun run = runCli(
            {u"evidence"_s, path, u"add"_s, writeFile(u"空白.txt"_s, {}), u"--lang"_s, u"en"_s});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"空白.txt"_s) && run.err.contains(u"choose another"_s),
                 qPrintable(run.err));
        QCOMPARE(bytesOf(path), before);
    }

    /// A weight for nobody, or no weight at all, gives no level to claim.
    void weightsThatWeighNothing()
    {
        const QString path = freshFile();
        const auto weigh = [&](const QString& one, const QString& two) {
            return runCli({u"maturity"_s,
                           u"method"_s,
                           path,
                           u"--rollup"_s,
                           u"weighted"_s,
                           u"--weight"_s,
                           u"S1="_s + one,
                           u"--weight"_s,
                           u"S2="_s + two,
                           u"--reason"_s,
                           u"委員會決議"_s});
        };
        QCOMPARE(weigh(u"0"_s, u"0"_s).exit, 3);
        QCOMPARE(weigh(u"0"_s, u"100"_s).exit, 0);
        QCOMPARE(runCli({u"remove"_s, path, u"S2"_s}).exit, 0);
        const QJsonObject all = levels(path, {});
        QVERIFY(pillar(all, 0).value(u"level"_s).isNull());
        QVERIFY(!pillar(all, 0).value(u"applies"_s).toBool());
        const CliRun said = runCli({u"maturity"_s, path, u"--lang"_s, u"en"_s});
        QVERIFY2(said.out.contains("No system weighs anything"), said.out.constData());
    }

    /// The institution, rolled up from S1 and S2: how the systems answered each item, and what is
    /// odd with any of them.
    void aRolledUpScopeCountsItsSystems()
    {
        const QString path = freshFile();
        QCOMPARE(set(path, u"S1"_s, u"1-1"_s, {u"--status"_s, u"implemented"_s}).exit, 0);
        QCOMPARE(set(path, u"S2"_s, u"1-1"_s, {u"--status"_s, u"partial 60%"_s}).exit, 0);
        QCOMPARE(set(path, u"S2"_s, u"1-3"_s, {u"--status"_s, u"n/a"_s, u"--note"_s, u"沒有介接"_s})
                     .exit,
                 0);
        QCOMPARE(runCli({u"target"_s,
                         path,
                         u"--scope"_s,
                         u"S2"_s,
                         u"--pillar"_s,
                         u"P1"_s,
                         u"--level"_s,
                         u"II"_s,
                         u"--due"_s,
                         u"2026-03-31"_s})
                     .exit,
                 0);
        const QJsonObject json = levels(path, {u"--today"_s, u"2026-04-01"_s});
        const auto systems = [&json](qsizetype item) {
            return json.value(u"items"_s)
                .toArray()
                .at(item)
                .toObject()
                .value(u"systems"_s)
                .toObject();
        };
        QCOMPARE(systems(0),
                 (QJsonObject{{u"applicable"_s, 2},
                              {u"not_applicable"_s, 0},
                              {u"implemented"_s, 1},
                              {u"partial"_s, 1},
                              {u"planned"_s, 0},
                              {u"not_implemented"_s, 0},
                              {u"not_assessed"_s, 0}}));
        QCOMPARE(systems(2).value(u"applicable"_s).toInt(), 1);
        QCOMPARE(systems(2).value(u"not_applicable"_s).toInt(), 1);
        QCOMPARE(systems(2).value(u"not_assessed"_s).toInt(), 1);
        QStringList found;
        for (const auto one : json.value(u"findings"_s).toArray()) {
            const QJsonObject finding = one.toObject();
            found.append(finding.value(u"rule"_s).toString() + u' ' +
                         finding.value(u"subject"_s).toString());
        }
        QCOMPARE(found, (QStringList{u"no_evidence S1/1-1"_s, u"target_date_passed S2/P1"_s}));
        QVERIFY(!levels(path, {u"--scope"_s, u"S1"_s})
                     .value(u"items"_s)
                     .toArray()
                     .first()
                     .toObject()
                     .contains(u"systems"_s));
    }

    void keysAreAContract()
    {
        const QString path = freshFile();
        const QJsonObject one = levels(path, {u"--scope"_s, u"S1"_s});
        QCOMPARE(keys(one),
                 (QStringList{u"findings"_s,
                              u"items"_s,
                              u"lens"_s,
                              u"pillars"_s,
                              u"rolled_up"_s,
                              u"scope"_s,
                              u"trail_head"_s,
                              u"trail_seq"_s}));
        QCOMPARE(one.value(u"scope"_s).toString(), u"S1"_s);
        QCOMPARE(one.value(u"lens"_s).toString(), u"fsc"_s);
        QCOMPARE(one.value(u"items"_s).toArray().size(), 36);
        QCOMPARE(one.value(u"pillars"_s).toArray().size(), 5);

        const QJsonObject all = levels(path, {});
        QCOMPARE(all.value(u"scope"_s).toString(), u"institution"_s);
        QVERIFY(all.value(u"rolled_up"_s).toBool());
        QCOMPARE(all.value(u"systems"_s).toInt(), 2);
        QCOMPARE(all.value(u"undecided_systems"_s).toInt(-1), 0);
        QCOMPARE(all.value(u"method"_s).toObject().value(u"rollup"_s).toString(), u"weakest"_s);
        QCOMPARE(
            pillar(all, 0).value(u"group"_s).toObject().value(u"not_assessed_systems"_s).toInt(),
            2);
        // Nobody said whether the domain applies to either system.
        QCOMPARE(levels(path, {u"--scope"_s, u"D1"_s}).value(u"undecided_systems"_s).toInt(), 2);
    }

    void refusalsChangeNothing()
    {
        const QString path = freshFile();
        const QByteArray before = bytesOf(path);
        QCOMPARE(set(path, u"S1"_s, u"1-1"_s, {u"--status"_s, u"na"_s}).exit, 3);
        QCOMPARE(set(path, u"S1"_s, u"1-1"_s, {u"--status"_s, u"partial"_s}).exit, 3);
        QCOMPARE(set(path, u"S1"_s, u"1-1"_s, {u"--status"_s, u"done"_s}).exit, 3);
        QCOMPARE(set(path, u"S9"_s, u"1-1"_s, {u"--status"_s, u"planned"_s}).exit, 3);
        QCOMPARE(set(path, u"S1"_s, u"9-9"_s, {u"--status"_s, u"planned"_s}).exit, 3);
        QCOMPARE(set(path, u"S1"_s, u"1-1"_s, {u"--target-date"_s, u"soon"_s}).exit, 3);
        QCOMPARE(set(path, u"S1"_s, u"1-1"_s, {u"--evidence"_s, u"none.pdf"_s}).exit, 3);
        QCOMPARE(runCli({u"maturity"_s, u"set"_s, path}).exit, 2);
        QCOMPARE(runCli({u"maturity"_s, u"method"_s, path, u"--rollup"_s, u"share"_s}).exit, 3);
        QCOMPARE(runCli({u"maturity"_s, path, u"--at"_s, u"never"_s}).exit, 3);
        QCOMPARE(runCli({u"maturity"_s, path, u"--lens"_s, u"other"_s}).exit, 2);
        QCOMPARE(runCli({u"evidence"_s, path, u"burn"_s}).exit, 2);
        QCOMPARE(runCli({u"evidence"_s, path, u"remove"_s, u"none"_s}).exit, 3);
        QCOMPARE(runCli({u"evidence"_s, path, u"add"_s, m_dir.filePath(u"none"_s)}).exit, 4);
        QCOMPARE(runCli({u"diff"_s, path}).exit, 2);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(
            set(path, u"S1"_s, u"1-1"_s, {u"--status"_s, u"na"_s, u"--note"_s, u"無對外"_s}).exit,
            0);
    }

    void aListIsTakenWholeOrNotAtAll()
    {
        const QString path = freshFile();
        const QByteArray before = bytesOf(path);
        const QString bad = writeFile(u"bad.csv"_s,
                                      "scope,item,status,share,note\n"
                                      "S1,1-1,已實施,,ok\n"
                                      "S1,1-2,na,,\n"
                                      "S1,1-3,somehow,,\n"
                                      "S7,1-4,planned,,\n"
                                      "S1,1-5,partial,120,\n"
                                      "S1,1-1,planned,,\n");
        const CliRun refused =
            runCli({u"maturity"_s, u"set"_s, path, u"--from"_s, bad, u"--format"_s, u"json"_s});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(bytesOf(path), before);
        QStringList places;
        for (const QJsonValue& one : refused.json().value(u"faults"_s).toArray()) {
            const QJsonObject fault = one.toObject();
            places.append(QStringLiteral("%1 %2")
                              .arg(fault.value(u"line"_s).toInt())
                              .arg(fault.value(u"column"_s).toString()));
        }
        QCOMPARE(
            places,
            (QStringList{u"3 note"_s, u"4 status"_s, u"5 scope"_s, u"6 share"_s, u"7 item"_s}));

        const QString good = writeFile(u"good.csv"_s,
                                       "範圍,項次,狀態,實施比例,說明\n"
                                       "S1,1-1,已實施,,全員\n"
                                       "S1,1-2,部分實施 60%,,\n"
                                       "institution,1-3,partial,25%,\n");
        const CliRun done =
            runCli({u"maturity"_s, u"set"_s, path, u"--from"_s, good, u"--format"_s, u"json"_s});
        QVERIFY2(done.exit == 0, qPrintable(done.err));
        QCOMPARE(done.json().value(u"changed"_s).toInt(), 3);
        const QJsonArray items = levels(path, {u"--scope"_s, u"S1"_s}).value(u"items"_s).toArray();
        QCOMPARE(items.at(0).toObject().value(u"status"_s).toString(), u"implemented"_s);
        QCOMPARE(items.at(1).toObject().value(u"share"_s).toInt(), 60);
        QCOMPARE(
            levels(path, {}).value(u"items"_s).toArray().at(2).toObject().value(u"share"_s).toInt(),
            25);
        const QString unknown =
            writeFile(u"unknown.csv"_s, "item,status,colour\n1-1,planned,red\n");
        QCOMPARE(runCli({u"maturity"_s, u"set"_s, path, u"--from"_s, unknown}).exit, 3);
    }

    void theMethodIsRecordedWithItsReason()
    {
        const QString path = freshFile();
        const CliRun run = runCli({u"maturity"_s,
                                   u"method"_s,
                                   path,
                                   u"--rollup"_s,
                                   u"weighted"_s,
                                   u"--share"_s,
                                   u"60"_s,
                                   u"--weight"_s,
                                   u"S2=200"_s,
                                   u"--period-from"_s,
                                   u"2026-01-01"_s,
                                   u"--reason"_s,
                                   u"委員會"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const QJsonObject method = runCli({u"maturity"_s, u"method"_s, path}).json();
        QCOMPARE(method.value(u"rollup"_s).toString(), u"weighted"_s);
        QCOMPARE(method.value(u"share"_s).toInt(), 60);
        QCOMPARE(method.value(u"weights"_s).toObject(), (QJsonObject{{u"S2"_s, 200}}));
        QCOMPARE(method.value(u"period_from"_s).toString(), u"2026-01-01"_s);
        // A period is no choice of the rule, so its reason stays.
        QCOMPARE(runCli({u"maturity"_s, u"method"_s, path, u"--period-to"_s, u"2026-12-31"_s}).exit,
                 0);
        QCOMPARE(runCli({u"maturity"_s, u"method"_s, path}).json().value(u"reason"_s).toString(),
                 u"委員會"_s);
    }

    void snapshotsNamePointsOfTheTrail()
    {
        const QString path = freshFile();
        QCOMPARE(set(path, u"S1"_s, u"1-1"_s, {u"--status"_s, u"planned"_s}).exit, 0);
        QCOMPARE(runCli({u"snapshot"_s, path, u"期初"_s, u"--note"_s, u"啟動"_s}).exit, 0);
        QCOMPARE(runCli({u"snapshot"_s, path, u"期初"_s}).exit, 3);
        QCOMPARE(set(path, u"S1"_s, u"1-1"_s, {u"--status"_s, u"implemented"_s}).exit, 0);

        const QJsonArray list = runCli({u"snapshot"_s, path, u"--list"_s, u"--format"_s, u"json"_s})
                                    .json()
                                    .value(u"snapshots"_s)
                                    .toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0).toObject().value(u"seq"_s).toInt(), 4);
        const auto status = [&](const QStringList& more) {
            return levels(path, QStringList{u"--scope"_s, u"S1"_s} + more)
                .value(u"items"_s)
                .toArray()
                .at(0)
                .toObject()
                .value(u"status"_s)
                .toString();
        };
        QCOMPARE(status({u"--at"_s, u"期初"_s}), u"planned"_s);
        QCOMPARE(status({}), u"implemented"_s);
        QCOMPARE(status({u"--at"_s, u"#3"_s}), u"not_assessed"_s);

        const CliRun diff = runCli({u"diff"_s,
                                    path,
                                    u"--from"_s,
                                    u"期初"_s,
                                    u"--to"_s,
                                    u"head"_s,
                                    u"--format"_s,
                                    u"json"_s});
        QVERIFY2(diff.exit == 0, qPrintable(diff.err));
        const QJsonObject change = diff.json().value(u"answers"_s).toArray().at(0).toObject();
        QCOMPARE(change.value(u"scope"_s).toString(), u"S1"_s);
        QCOMPARE(change.value(u"item"_s).toString(), u"1-1"_s);
        QCOMPARE(change.value(u"direction"_s).toString(), u"progressed"_s);
        QCOMPARE(change.value(u"touched"_s).toObject().value(u"seq"_s).toInt(), 6);
        QCOMPARE(diff.json().value(u"closed_gaps"_s).toArray(), QJsonArray{u"S1/1-1"_s});

        QCOMPARE(runCli({u"snapshot"_s, path, u"期初"_s, u"--remove"_s}).exit, 0);
        QCOMPARE(runCli({u"maturity"_s, path, u"--at"_s, u"期初"_s}).exit, 3);
    }

    void evidenceGoesInAndComesOut()
    {
        const QString path = freshFile();
        const QByteArray bytes("%PDF-1.7 \x00\x01 evidence", 20);
        const QString file = writeFile(u"政策.pdf"_s, bytes);
        const CliRun added = runCli({u"evidence"_s,
                                     path,
                                     u"add"_s,
                                     file,
                                     u"--item"_s,
                                     u"1-2"_s,
                                     u"--scope"_s,
                                     u"S1"_s,
                                     u"--valid-from"_s,
                                     u"2026-01-01"_s});
        QVERIFY2(added.exit == 0, qPrintable(added.err));
        QCOMPARE(runCli({u"evidence"_s,
                         path,
                         u"add"_s,
                         u"--link"_s,
                         u"https://example.org/a"_s,
                         u"--name"_s,
                         u"公告"_s})
                     .exit,
                 0);
        const auto list = [&] {
            return runCli({u"evidence"_s, path, u"list"_s, u"--format"_s, u"json"_s})
                .json()
                .value(u"evidence"_s)
                .toArray();
        };
        QCOMPARE(list().size(), 2);
        const QJsonObject first = list().at(0).toObject();
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QCOMPARE(first.value(u"name"_s).toString(), u"政策.pdf"_s);
        QCOMPARE(first.value(u"sha256"_s).toString(), QString::fromLatin1(hash));
        QCOMPARE(first.value(u"items"_s).toArray(), QJsonArray{u"S1/1-2"_s});
        QCOMPARE(first.value(u"valid_from"_s).toString(), u"2026-01-01"_s);

        const QString out = m_dir.filePath(u"out.pdf"_s);
        QCOMPARE(runCli({u"evidence"_s, path, u"export"_s, u"政策.pdf"_s, u"-o"_s, out}).exit, 0);
        QCOMPARE(bytesOf(out), bytes);
        QCOMPARE(runCli({u"evidence"_s, path, u"export"_s, u"政策.pdf"_s, u"-o"_s, path}).exit, 2);

        const QStringList item{u"--item"_s, u"1-3"_s, u"--scope"_s, u"S1"_s};
        QCOMPARE(runCli(QStringList{u"evidence"_s, path, u"attach"_s, u"公告"_s} + item).exit, 0);
        QCOMPARE(list().at(1).toObject().value(u"items"_s).toArray(), QJsonArray{u"S1/1-3"_s});
        QCOMPARE(runCli(QStringList{u"evidence"_s, path, u"detach"_s, u"公告"_s} + item).exit, 0);
        QCOMPARE(list().at(1).toObject().value(u"items"_s).toArray().size(), 0);
        QCOMPARE(runCli({u"evidence"_s, path, u"remove"_s, u"政策.pdf"_s}).exit, 0);
        QCOMPARE(list().size(), 1);
        QCOMPARE(runCli({u"verify"_s, path}).exit, 0);
    }

    void theTrailSpeaksOfAnswers()
    {
        const QString path = freshFile();
        QCOMPARE(set(path, u"S1"_s, u"1-2"_s, {u"--status"_s, u"planned"_s}).exit, 0);
        QCOMPARE(set(path, u"S1"_s, u"1-2"_s, {u"--status"_s, u"implemented"_s}).exit, 0);
        const QString trail = QString::fromUtf8(runCli({u"trail"_s, path}).out);
        QVERIFY2(trail.contains(u"S1\u30001-2 規劃中 → 已實施"_s), qPrintable(trail));
    }

    void theReportIsWritten()
    {
        const QString path = freshFile();
        QCOMPARE(set(path, u"S1"_s, u"1-1"_s, {u"--status"_s, u"implemented"_s}).exit, 0);
        for (const QString& suffix : {u"xlsx"_s, u"csv"_s, u"json"_s}) {
            const QString out = m_dir.filePath(u"maturity."_s + suffix);
            const CliRun run =
                runCli({u"report"_s, path, u"-o"_s, out, u"--kind"_s, u"maturity"_s});
            QVERIFY2(run.exit == 0, qPrintable(run.err));
            QVERIFY(QFile::exists(out));
        }
        QCOMPARE(
            runCli(
                {u"report"_s, path, u"-o"_s, m_dir.filePath(u"x.xlsx"_s), u"--kind"_s, u"none"_s})
                .exit,
            2);
    }
};

QTEST_GUILESS_MAIN(TestMaturityCli)
#include "tst_maturitycli.moc"
