// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"
#include "clirun.h"
#include "model/document/filelock.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

/// A crosswalk of one's own, from the spreadsheet to the working paper and back.
class TestCrosswalkCli : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    QString m_list;

    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    static CliRun pack(const QStringList& words)
    {
        return runCli(QStringList{u"pack"_s} + words + QStringList{u"--format"_s, u"json"_s});
    }

    /// House's two points: H-1 like NET-5 of the exchange's, H-2 a part of 5.18.
    [[nodiscard]] QString crosswalkOf(const QString& strength, const QString& version) const
    {
        const QString sheet =
            write(u"links.csv"_s,
                  u"查核點,對照清單,對照代碼,強度,理由\n"
                  "H-1,twse-audit,NET-5,%1,遠端連線的規定相近。\n"
                  "H-2,iso27001-annex-a,5.18,部分,名單是存取控制之一。\n"_s.arg(strength)
                      .toUtf8());
        const QString made = m_dir->filePath(u"mine-%1.json"_s.arg(version));
        const CliRun run = pack({u"import"_s,
                                 sheet,
                                 u"--kind"_s,
                                 u"crosswalk"_s,
                                 u"--from"_s,
                                 m_list,
                                 u"--id"_s,
                                 u"mine"_s,
                                 u"--title"_s,
                                 u"本公司對照"_s,
                                 u"--pack-version"_s,
                                 version,
                                 u"-o"_s,
                                 made});
        return run.exit == 0 ? made : run.err + QString::fromUtf8(run.out);
    }

    [[nodiscard]] QJsonObject paper(const QString& audit, const QString& point) const
    {
        return runCli({u"audit"_s, u"show"_s, m_file, u"--audit"_s, audit, u"--point"_s, point})
            .json();
    }

    /// "twse-audit/NET-5 superset mine own"
    [[nodiscard]] QStringList related(const QString& audit, const QString& point) const
    {
        QStringList all;
        for (const QJsonValue& one : paper(audit, point)[u"related"_s].toArray()) {
            all.append(u"%1/%2 %3 %4%5"_s.arg(one[u"pack"_s].toString(),
                                              one[u"id"_s].toString(),
                                              one[u"strength"_s].toString(),
                                              one[u"crosswalk"_s].toString(),
                                              one[u"own"_s].toBool() ? u" own"_s : QString()));
        }
        return all;
    }

    [[nodiscard]] CliRun set(const QString& audit, const QStringList& words) const
    {
        return runCli(QStringList{u"audit"_s, u"set"_s, m_file, u"--audit"_s, audit} + words);
    }

    [[nodiscard]] QStringList pinned() const
    {
        QStringList all;
        for (const QJsonValue& one : pack({u"list"_s, m_file}).json()[u"packs"_s].toArray()) {
            all.append(one[u"pinned_as"_s].toString() + u' ' + one[u"version"_s].toString() + u' ' +
                       one[u"kind"_s].toString());
        }
        return all;
    }

    static QStringList cells(const CliRun& run)
    {
        QStringList all;
        for (const QJsonValue& one : run.json()[u"faults"_s].toArray()) {
            all.append(one[u"cell"_s].toString() + u' ' + one[u"read"_s].toString());
        }
        return all;
    }

private Q_SLOTS:

    /// An audit by the exchange's points and one by the house's, the first with an answer.
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"firm.zta"_s);
        m_list = m_dir->filePath(u"house.json"_s);
        const QString sheet = write(u"house.csv"_s,
                                    "代碼,查核內容,對照\n"
                                    "H-1,遠端連線須核准。,\n"
                                    "H-2,門禁名單每季檢視。,zt-guideline/1-1 重疊：都看帳號。\n");
        QCOMPARE(pack({u"import"_s, sheet, u"--id"_s, u"house"_s, u"-o"_s, m_list}).exit, 0);
        QCOMPARE(runCli({u"new"_s, m_file, u"--name"_s, u"甲證券"_s}).exit, 0);
        for (const auto& [code, list] :
             {std::pair{u"T"_s, u"twse-audit"_s}, std::pair{u"H"_s, m_list}}) {
            const CliRun begun = runCli({u"audit"_s,
                                         u"new"_s,
                                         m_file,
                                         u"--checklist"_s,
                                         list,
                                         u"--field"_s,
                                         u"code="_s + code});
            QVERIFY2(begun.exit == 0, qPrintable(begun.err));
        }
        QCOMPARE(set(u"T"_s, {u"--point"_s, u"NET-5"_s, u"--result"_s, u"conform"_s}).exit, 0);
    }

    void fromTheSheetToTheWorkingPaperAndBack()
    {
        QCOMPARE(related(u"H"_s, u"H-1"_s), QStringList());
        const QString made = crosswalkOf(u"涵蓋"_s, u"1.0.0"_s);
        QVERIFY2(QFile::exists(made), qPrintable(made));

        const CliRun dry = pack({u"import"_s, m_file, made, u"--dry-run"_s});
        QVERIFY2(dry.exit == 0, qPrintable(dry.err));
        QCOMPARE(dry.json()[u"applied"_s].toBool(true), false);
        QCOMPARE(related(u"H"_s, u"H-1"_s), QStringList());

        const CliRun run = pack({u"import"_s, m_file, made});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json()[u"applied"_s].toBool(), true);
        QVERIFY(run.json()[u"replaces"_s].isNull());
        QCOMPARE(run.json()[u"links"_s][u"totals"_s][u"added"_s].toInt(), 2);
        QVERIFY(run.json()[u"not_at_hand"_s].toArray().isEmpty());
        QCOMPARE(related(u"H"_s, u"H-1"_s), QStringList{u"twse-audit/NET-5 superset mine own"_s});
        QCOMPARE(related(u"H"_s, u"H-2"_s),
                 (QStringList{u"iso27001-annex-a/5.18 subset mine own"_s,
                              u"zt-guideline/1-1 intersects house own"_s}));
        const QStringList exchange = related(u"T"_s, u"NET-5"_s);
        QCOMPARE(exchange.first(), u"house/H-1 subset mine own"_s);
        QVERIFY(exchange.contains(u"zt-guideline/1-1 subset twse-crosswalk"_s));

        // Offered with its strength and source; not copied by itself.
        QJsonObject point = paper(u"H"_s, u"H-1"_s);
        QCOMPARE(point[u"observation"_s].toString(), QString());
        const QJsonObject offer = point[u"offers"_s].toArray().first().toObject();
        QCOMPARE(offer[u"key"_s].toString(), u"T:twse-audit/NET-5"_s);
        QCOMPARE(offer[u"strength"_s].toString(), u"superset"_s);
        QCOMPARE(offer[u"chain"_s][0][u"crosswalk"_s].toString(), u"mine"_s);
        const QJsonObject link = point[u"related"_s][0].toObject();
        QCOMPARE(link[u"reason"_s][u"zh"_s].toString(), u"遠端連線的規定相近。"_s);
        QCOMPARE(link[u"crosswalk_title"_s][u"zh"_s].toString(), u"本公司對照"_s);
        QCOMPARE(link[u"crosswalk_version"_s].toString(), u"1.0.0"_s);
        QVERIFY(!link[u"name"_s][u"zh"_s].toString().isEmpty());

        const CliRun taken = set(u"H"_s,
                                 {u"--point"_s,
                                  u"H-1"_s,
                                  u"--take"_s,
                                  u"T:twse-audit/NET-5"_s,
                                  u"--today"_s,
                                  u"2026-07-18"_s});
        QVERIFY2(taken.exit == 0, qPrintable(taken.err));
        QCOMPARE(paper(u"H"_s, u"H-1"_s)[u"observation"_s].toString(),
                 u"〔引自查核 T 之 NET-5，2026-07-18，對應強度：涵蓋，依 mine〕符合"_s);
        QCOMPARE(runCli({u"undo"_s, m_file}).exit, 0);
        QCOMPARE(paper(u"H"_s, u"H-1"_s)[u"observation"_s].toString(), QString());
        // made, two audits, a result, then the crosswalk
        QCOMPARE(runCli({u"undo"_s, m_file, u"--entry"_s, u"5"_s}).exit, 0);
        QCOMPARE(related(u"H"_s, u"H-1"_s), QStringList());
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
    }

    /// H-2 → 5.18 by one's own link, 5.18 → a point of the exchange's by the shipped one: the
    /// answer there reaches H-2 as strong as the weaker of the two.
    void aChainOverOwnAndShippedLinks()
    {
        QString near;
        const auto shipped = shippedCrosswalk();
        const Crosswalk crosswalk = *readCrosswalk(shipped->bytes, shipped->id);
        CrosswalkStrength strength = CrosswalkStrength::Intersects;
        for (const CrosswalkLink& link : crosswalk.links) {
            if (near.isEmpty() && link.framework == u"iso27001-annex-a" && link.target == u"5.18") {
                near = link.point;
                strength = link.strength;
            }
        }
        QVERIFY(!near.isEmpty());
        QCOMPARE(set(u"T"_s, {u"--point"_s, near, u"--result"_s, u"not"_s}).exit, 0);
        QCOMPARE(pack({u"import"_s, m_file, crosswalkOf(u"部分"_s, u"1.0.0"_s)}).exit, 0);
        const auto offerOf = [&](const QString& key) {
            for (const QJsonValue& one : paper(u"H"_s, u"H-2"_s)[u"offers"_s].toArray()) {
                if (one[u"key"_s].toString() == key) {
                    return one.toObject();
                }
            }
            return QJsonObject();
        };
        const QJsonObject offer = offerOf(u"T:twse-audit/"_s + near);
        QCOMPARE(offer[u"chain"_s].toArray().size(), 2);
        QCOMPARE(offer[u"chain"_s][0][u"crosswalk"_s].toString(), u"mine"_s);
        QCOMPARE(offer[u"chain"_s][1][u"crosswalk"_s].toString(), u"twse-crosswalk"_s);
        // A part of it, and it a superset or an overlap of what lies there: never more than that.
        QCOMPARE(offer[u"strength"_s].toString(),
                 strength == CrosswalkStrength::Equal ? u"subset"_s : u"intersects"_s);
    }

    void aNewVersionReplacesTheOld()
    {
        QCOMPARE(pack({u"import"_s, m_file, crosswalkOf(u"涵蓋"_s, u"1.0.0"_s)}).exit, 0);
        const QString before = pack({u"list"_s, m_file}).json()[u"trail_head"_s].toString();
        const CliRun again = pack({u"import"_s, m_file, crosswalkOf(u"涵蓋"_s, u"1.0.0"_s)});
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json()[u"trail_head"_s].toString(), before); // nothing to record

        QCOMPARE(pack({u"import"_s, m_file, crosswalkOf(u"部分"_s, u"1.0.0"_s)}).exit, 3);
        QCOMPARE(pack({u"list"_s, m_file}).json()[u"trail_head"_s].toString(), before);

        const CliRun newer = pack({u"upgrade"_s, m_file, crosswalkOf(u"部分"_s, u"1.1.0"_s)});
        QVERIFY2(newer.exit == 0, qPrintable(newer.err));
        QCOMPARE(newer.json()[u"replaces"_s].toString(), u"1.0.0"_s);
        const QJsonObject links = newer.json()[u"links"_s].toObject();
        QCOMPARE(links[u"totals"_s][u"changed"_s].toInt(), 1);
        QCOMPARE(links[u"totals"_s][u"unchanged"_s].toInt(), 1);
        QCOMPARE(links[u"changes"_s][0][u"before"_s].toString(), u"superset"_s);
        QCOMPARE(links[u"changes"_s][0][u"after"_s].toString(), u"subset"_s);
        QCOMPARE(related(u"H"_s, u"H-1"_s), QStringList{u"twse-audit/NET-5 subset mine own"_s});
        QVERIFY(pinned().contains(u"mine 1.1.0 crosswalk"_s));
        QVERIFY(!pinned().contains(u"mine 1.0.0 crosswalk"_s));
        QVERIFY(QString::fromUtf8(runCli({u"trail"_s, m_file}).out)
                    .contains(u"mine 升級 1.0.0 → 1.1.0"_s));
        QCOMPARE(runCli({u"undo"_s, m_file}).exit, 0);
        QCOMPARE(related(u"H"_s, u"H-1"_s), QStringList{u"twse-audit/NET-5 superset mine own"_s});
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);

        const CliRun diff = pack(
            {u"diff"_s, crosswalkOf(u"涵蓋"_s, u"1.0.0"_s), m_dir->filePath(u"mine-1.1.0.json"_s)});
        QCOMPARE(diff.exit, 0);
        QCOMPARE(diff.json()[u"changes"_s], links[u"changes"_s]);
        QCOMPARE(pack({u"diff"_s, m_dir->filePath(u"mine-1.0.0.json"_s), u"twse-crosswalk"_s}).exit,
                 2);
    }

    void removing()
    {
        QCOMPARE(pack({u"import"_s, m_file, crosswalkOf(u"涵蓋"_s, u"1.0.0"_s)}).exit, 0);
        const CliRun tried = pack({u"remove"_s, m_file, u"mine"_s, u"--dry-run"_s});
        QVERIFY2(tried.exit == 0, qPrintable(tried.err));
        QCOMPARE(tried.json()[u"applied"_s].toBool(true), false);
        const CliRun gone = pack({u"remove"_s, m_file, u"mine"_s});
        QVERIFY2(gone.exit == 0, qPrintable(gone.err));
        QCOMPARE(gone.json()[u"removed"_s][u"id"_s].toString(), u"mine"_s);
        QCOMPARE(gone.json()[u"applied"_s].toBool(), true);
        QCOMPARE(related(u"H"_s, u"H-1"_s), QStringList());
        QCOMPARE(pack({u"remove"_s, m_file, u"mine"_s}).exit, 3);
        QCOMPARE(pack({u"remove"_s, m_file, u"house"_s}).exit, 3); // an audit goes by it
        QCOMPARE(pack({u"remove"_s, m_file, u"zt-guideline"_s}).exit, 3);
        QCOMPARE(runCli({u"undo"_s, m_file}).exit, 0);
        QCOMPARE(related(u"H"_s, u"H-1"_s).size(), 1);
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
    }

    /// What is neither pinned nor shipped is told, kept, and joins in once it is pinned.
    void aListThatIsNotThere()
    {
        const QString sheet = write(u"branch.csv"_s,
                                    "point,pack,target,strength,reason_zh,version\n"
                                    "B-1,house,H-1,same,同一件事。,\n"
                                    "B-1,lost,X-9,part,他表。,3.0.0\n");
        const auto import = [&](const QString& from) {
            return pack({u"import"_s,
                         m_file,
                         sheet,
                         u"--kind"_s,
                         u"crosswalk"_s,
                         u"--id"_s,
                         u"branch-links"_s,
                         u"--from"_s,
                         from});
        };
        QCOMPARE(import(u"branch"_s).exit, 2); // nobody knows which version
        const CliRun run = import(u"branch@1.0.0"_s);
        QVERIFY2(run.exit == 0, qPrintable(run.err + QString::fromUtf8(run.out)));
        const QJsonArray missing = run.json()[u"not_at_hand"_s].toArray();
        QCOMPARE(missing.size(), 2);
        QCOMPARE(missing[0][u"id"_s].toString(), u"branch"_s);
        QCOMPARE(missing[1][u"version"_s].toString(), u"3.0.0"_s);
        QCOMPARE(run.json()[u"links_not_at_hand"_s].toInt(), 2);
        QVERIFY2(run.err.contains(u"branch 1.0.0"_s), qPrintable(run.err));
        QCOMPARE(related(u"H"_s, u"H-1"_s), QStringList{u"branch/B-1 equal branch-links own"_s});
        QVERIFY(pack({u"list"_s, m_file}).err.contains(u"lost 3.0.0"_s));

        const QString branch = write(u"branch-list.csv"_s, "code,text_zh\nB-1,分公司遠端連線。\n");
        QCOMPARE(pack({u"import"_s, m_file, branch, u"--id"_s, u"branch"_s}).exit, 0);
        QCOMPARE(paper(u"H"_s, u"H-1"_s)[u"related"_s][0][u"name"_s][u"zh"_s].toString(),
                 u"分公司遠端連線。"_s);
        const QJsonArray packs = pack({u"list"_s, m_file}).json()[u"packs"_s].toArray();
        QCOMPARE(packs[0][u"id"_s].toString(), u"branch"_s);
        QVERIFY(pinned().contains(u"branch 1.0.0 checklist"_s));

        // The very pack it speaks of comes, without that point: what is pinned is listed all the
        // same.
        const QString late = write(u"lost.csv"_s, "code,text_zh\nL-1,別的事。\n");
        QCOMPARE(
            pack({u"import"_s, m_file, late, u"--id"_s, u"lost"_s, u"--pack-version"_s, u"3.0.0"_s})
                .exit,
            0);
        const CliRun all = pack({u"list"_s, m_file});
        QVERIFY2(all.exit == 0, qPrintable(all.err));
        QVERIFY(pinned().contains(u"lost 3.0.0 checklist"_s));
        QVERIFY2(!all.err.contains(u"lost"_s), qPrintable(all.err));
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
    }

    /// A spreadsheet names no pack: what to add is said, and nothing is done.
    void aSheetWithoutAnId()
    {
        const QString sheet = write(u"links.csv"_s, "點,清單\n");
        const CliRun import = pack({u"import"_s, m_file, sheet});
        QCOMPARE(import.exit, 2);
        QVERIFY2(import.err.contains(u"--id"_s) && import.err.contains(sheet),
                 qPrintable(import.err));
        const CliRun check = pack({u"check"_s, sheet});
        QCOMPARE(check.exit, 2);
        QVERIFY2(check.err.contains(u"pack import"_s), qPrintable(check.err));
        for (const QStringList& words :
             {QStringList{u"pack"_s, u"upgrade"_s, m_file, sheet},
              QStringList{u"audit"_s, u"new"_s, m_file, u"--checklist"_s, sheet}}) {
            const CliRun run = runCli(words);
            QCOMPARE(run.exit, 2);
            QVERIFY2(run.err.contains(u"pack import"_s) && run.err.contains(sheet),
                     qPrintable(run.err));
        }
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
    }

    void faultsByTheirCells()
    {
        const auto import = [&](const QByteArray& csv) {
            return pack({u"import"_s,
                         write(u"faulty.csv"_s, csv),
                         u"--kind"_s,
                         u"crosswalk"_s,
                         u"--id"_s,
                         u"mine"_s,
                         u"--from"_s,
                         m_list,
                         u"-o"_s,
                         m_dir->filePath(u"faulty.json"_s)});
        };
        CliRun run = import("查核點,對照清單,對照代碼,強度,理由\n"
                            "H-1,twse-audit,NET-5,很強,x\n"
                            ",nobody,NET-5,部分,\n");
        QCOMPARE(run.exit, 3);
        QCOMPARE(cells(run), (QStringList{u"D2 很強"_s, u"A3 "_s, u"E3 "_s}));
        QVERIFY(run.json()[u"faults"_s][0][u"message"_s].toString().contains(u"涵蓋"_s));
        run = import("查核點,對照清單,對照代碼,強度,理由\nH-1,nobody,N-1,部分,x\n");
        QCOMPARE(cells(run), QStringList{u"B2 nobody"_s});
        run = import("查核點,對照清單,對照代碼,強度,理由\n"
                     "H-1,twse-audit,NET-5,部分,x\nH-2,twse-audit,NET-99,部分,x\n");
        QCOMPARE(cells(run), QStringList{u"C3 NET-99"_s});
        run = import("強度,查核點,對照清單,對照代碼,理由\n部分,H-9,twse-audit,NET-5,x\n");
        QCOMPARE(cells(run), QStringList{u"B2 H-9"_s});
        // a version has five characters at least
        run = import("查核點,對照清單,對照代碼,強度,理由,對照版本\nH-1,nobody,N-1,部分,x,1.0\n");
        QCOMPARE(cells(run), QStringList{u"F2 1.0"_s});
        QVERIFY(!QFile::exists(m_dir->filePath(u"faulty.json"_s)));
        QCOMPARE(pack({u"import"_s,
                       write(u"x.csv"_s, "a\n"),
                       u"--kind"_s,
                       u"horoscope"_s,
                       u"--id"_s,
                       u"mine"_s,
                       u"-o"_s,
                       m_dir->filePath(u"x.json"_s)})
                     .exit,
                 2);
    }

    /// What a checklist carries is held against the packs at hand, and told where one is not.
    void relationsThatAChecklistCarries()
    {
        const auto import = [&](const QByteArray& links, const QString& id) {
            return pack({u"import"_s,
                         m_file,
                         write(u"carried.csv"_s, "代碼,查核內容,對照\nC-1,問,\"" + links + "\"\n"),
                         u"--id"_s,
                         id});
        };
        const CliRun lost = import("iso27001-annex-a/5.99 部分：x", u"carried"_s);
        QCOMPARE(lost.exit, 3);
        QCOMPARE(cells(lost).size(), 1);
        QVERIFY2(cells(lost).first().startsWith(u"C2"_s), qPrintable(cells(lost).first()));
        QCOMPARE(cells(import("5.18 部分：x", u"carried"_s)), QStringList{u"C2 5.18 部分：x"_s});
        const CliRun lent = import("house/H-1 相同：同", u"twse-crosswalk"_s);
        QCOMPARE(lent.exit, 3); // the id of a shipped crosswalk
        QVERIFY2(lent.err.contains(u"twse-crosswalk"_s), qPrintable(lent.err));
        const CliRun elsewhere = import("house/H-1 相同：同\nnowhere/X 重疊：他", u"carried"_s);
        QVERIFY2(elsewhere.exit == 0, qPrintable(elsewhere.err + QString::fromUtf8(elsewhere.out)));
        QCOMPARE(elsewhere.json()[u"not_at_hand"_s][0][u"id"_s].toString(), u"nowhere"_s);
        QCOMPARE(elsewhere.json()[u"links_not_at_hand"_s].toInt(), 1);
        QCOMPARE(related(u"H"_s, u"H-1"_s), QStringList{u"carried/C-1 equal carried own"_s});
    }

    /// A pack of one point whose one link leads where nothing is.
    [[nodiscard]] QString ledAstray(const QString& id, const QString& pack, const QString& point)
    {
        const QString made = m_dir->filePath(id + u".json"_s);
        const QString sheet =
            write(u"astray.csv"_s, "代碼,查核內容,對照\nA-1,問,iso27001-annex-a/5.18 部分：看\n");
        QFile::remove(made);
        (void)this->pack({u"import"_s, sheet, u"--id"_s, id, u"-o"_s, made});
        QFile file(made);
        const QByteArray good = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        QByteArray bad = good;
        bad.replace("\"iso27001-annex-a\"", u"\"%1\""_s.arg(pack).toUtf8());
        bad.replace("\"5.18\"", u"\"%1\""_s.arg(point).toUtf8());
        return bad != good ? write(id + u".json"_s, bad) : QString();
    }

    void linksLedAstray_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("point");
        QTest::newRow("shipped") << u"iso27001-annex-a"_s << u"5.99"_s;
        QTest::newRow("pinned") << u"house"_s << u"H-9"_s;
    }

    /// Whatever takes a checklist in refuses it with the place of its fault, and does nothing.
    void linksLedAstray()
    {
        QFETCH(const QString, pack);
        QFETCH(const QString, point);
        const QString bad = ledAstray(u"astray"_s, pack, point);
        const QStringList audit{u"--audit"_s, u"H"_s};
        const QByteArray before = runCli({u"trail"_s, m_file}).out;
        const auto refused = [&](const QStringList& words) {
            const CliRun run = runCli(words);
            const bool told = run.err.contains(u"astray.json"_s) &&
                              run.err.contains(u"/points/0/crosswalk/0/id"_s) &&
                              run.err.contains(point) && run.err.contains(pack);
            return run.exit == 3 && told ? QString() : QString::number(run.exit) + run.err;
        };
        QCOMPARE(refused({u"audit"_s, u"new"_s, m_file, u"--checklist"_s, bad}), QString());
        QCOMPARE(refused({u"pack"_s, u"import"_s, m_file, bad}), QString());
        // the pack alone is held against what is shipped
        QCOMPARE(runCli({u"pack"_s, u"check"_s, bad}).exit, pack == u"house"_s ? 0 : 1);
        const QString next = ledAstray(u"house"_s, u"iso27001-annex-a"_s, u"5.99"_s);
        const CliRun run = runCli(QStringList{u"pack"_s, u"upgrade"_s, m_file, next} + audit);
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"/points/0/crosswalk/0/id"_s), qPrintable(run.err));
        QCOMPARE(runCli({u"trail"_s, m_file}).out, before);
    }

    /// A crosswalk that is pinned keeps its id from a checklist, however that is taken in.
    void anIdThatACrosswalkHas()
    {
        QCOMPARE(pack({u"import"_s, m_file, crosswalkOf(u"相同"_s, u"1.0.0"_s)}).exit, 0);
        const QString sheet = write(u"mine.csv"_s, "代碼,查核內容\nA-1,問\n");
        for (const QString& id : {u"mine"_s, u"twse-crosswalk"_s}) {
            const QString list = m_dir->filePath(u"list.json"_s);
            QCOMPARE(pack({u"import"_s, sheet, u"--id"_s, id, u"-o"_s, list}).exit, 0);
            const CliRun run = runCli({u"audit"_s, u"new"_s, m_file, u"--checklist"_s, list});
            QCOMPARE(run.exit, 3);
            QVERIFY2(run.err.contains(id), qPrintable(run.err));
        }
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
    }

    /// What a point relates to may be in a checklist that is pinned alone: told by its cell too.
    void aRelationToAPinnedListByItsCell()
    {
        const QString sheet =
            write(u"kin.csv"_s, "代碼,查核內容,對照\nK-1,問,\nK-2,問,house/H-9 部分：看\n");
        const CliRun run = pack({u"import"_s, m_file, sheet, u"--id"_s, u"kin"_s});
        QCOMPARE(run.exit, 3);
        QCOMPARE(cells(run).size(), 1);
        QVERIFY2(cells(run).first().startsWith(u"C3"_s), qPrintable(cells(run).first()));
    }

    /// The assessment is opened once, before the sheet is read: what somebody else has open is
    /// refused at once, and a dry run only reads.
    void theAssessmentIsOpenedOnce()
    {
        const QString faulty = write(u"faulty.csv"_s, "代碼,查核內容\n,問\n");
        const QStringList import{u"import"_s, m_file, faulty, u"--id"_s, u"own"_s};
        QCOMPARE(pack(import).exit, 3);
        const auto lock = FileLock::take(m_file);
        QVERIFY(lock);
        const CliRun held = pack(import);
        QCOMPARE(held.exit, 4);
        QVERIFY2(held.out.isEmpty() && held.err.contains(m_file), qPrintable(held.err));
        const CliRun dry = pack(import + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.exit, 3);
        QCOMPARE(cells(dry).size(), 1);
    }

    /// A point says nothing about itself: refused by its cell, and in a pack by its place.
    void aPointIsNotLinkedToItself()
    {
        const QByteArray heads("查核點,對照清單,對照代碼,強度,理由\n");
        const QString made = m_dir->filePath(u"within.json"_s);
        const auto import = [&](const QByteArray& rows) {
            return pack({u"import"_s,
                         write(u"within.csv"_s, heads + rows),
                         u"--kind"_s,
                         u"crosswalk"_s,
                         u"--from"_s,
                         m_list,
                         u"--id"_s,
                         u"within"_s,
                         u"-o"_s,
                         made});
        };
        const CliRun self = import("H-1,house,H-2,部分,x\nH-2,house,H-2,相同,x\n");
        QCOMPARE(self.exit, 3);
        QCOMPARE(cells(self), QStringList{u"C3 H-2"_s});
        QCOMPARE(import("H-1,house,H-2,部分,x\n").exit, 0); // but to its neighbour
        QFile file(made);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        const QString bad = write(
            u"self.json"_s, QByteArray(good).replace("\"target\": \"H-2\"", "\"target\": \"H-1\""));
        const CliRun pinning = pack({u"import"_s, m_file, bad});
        QCOMPARE(pinning.exit, 3);
        QVERIFY2(pinning.err.contains(u"/links/0/target"_s), qPrintable(pinning.err));
        QCOMPARE(pack({u"check"_s, bad, m_list}).exit, 1);
        QCOMPARE(pack({u"check"_s, made, m_list}).exit, 0);
    }

    /// What could not be named afterwards, or would be taken for a version of another, is no pack.
    void idsAndVersions()
    {
        const QString list = write(u"ids.csv"_s, "代碼,查核內容\nA-1,問\n");
        const QString links =
            write(u"ids-links.csv"_s,
                  "查核點,對照清單,對照代碼,強度,理由\nH-1,twse-audit,NET-5,部分,x\n");
        const QString made = m_dir->filePath(u"ids.json"_s);
        const auto toldAlone = [&](const QStringList& import, const QString& wrong) {
            const CliRun run = pack(import);
            const QJsonArray faults = run.json()[u"faults"_s].toArray();
            return run.exit == 3 && faults.size() == 1 &&
                   faults[0][u"read"_s].toString() == wrong &&
                   faults[0][u"cell"_s].toString().isEmpty();
        };
        const QStringList crosswalk{u"--kind"_s, u"crosswalk"_s, u"--from"_s, u"house"_s};
        for (const QString& id :
             {QString(), u"../x"_s, u"house@2.0.0"_s, u"house#group"_s, u" x"_s}) {
            const QStringList given{u"--id"_s, id};
            QVERIFY2(toldAlone({u"import"_s, list, u"-o"_s, made, u"--id"_s, id}, id),
                     qPrintable(id));
            QVERIFY(toldAlone(QStringList{u"import"_s, m_file, list} + given, id));
            QVERIFY(toldAlone(QStringList{u"import"_s, m_file, links} + crosswalk + given, id));
        }
        for (const QString& version : {u"１.0.0"_s, u"latest"_s, QString()}) {
            const QStringList given{u"--id"_s, u"x"_s, u"--pack-version"_s, version};
            QVERIFY2(toldAlone(QStringList{u"import"_s, m_file, list} + given, version),
                     qPrintable(version));
        }
        QVERIFY(!QFile::exists(made));
        // In a pack, whoever wrote it, it is refused by whatever takes it in.
        QCOMPARE(pack({u"import"_s, list, u"--id"_s, u"ids"_s, u"-o"_s, made}).exit, 0);
        QFile file(made);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString bad = write(
            u"at.json"_s, file.readAll().replace("\"pack\": \"ids\"", "\"pack\": \"house@2.0.0\""));
        const CliRun begun = runCli({u"audit"_s, u"new"_s, m_file, u"--checklist"_s, bad});
        QCOMPARE(begun.exit, 3);
        QVERIFY2(begun.err.contains(u"house@2.0.0"_s), qPrintable(begun.err));
    }

    /// 5.10 typed as a number is 5.1, which the pack has too: nobody guesses.
    void codesThatASpreadsheetTakesForNumbers()
    {
        const QString book = m_dir->filePath(u"numbers.xlsx"_s);
        const QString make =
            u"import sys\n"
            "try:\n"
            "    import openpyxl\n"
            "except ImportError:\n"
            "    sys.exit(7)\n"
            "book = openpyxl.Workbook()\n"
            "book.active.append(['point', 'pack', 'target', 'strength', 'reason_zh'])\n"
            "for code in [5.1, 5.11, '5.2', 8.4]:\n"
            "    book.active.append(['H-1', 'iso27001-annex-a', code, 'part', 'x'])\n"
            "book.save(sys.argv[1])\n"_s;
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, make, book});
        QVERIFY(python.waitForFinished());
        if (python.exitCode() == 7) {
            QSKIP("openpyxl is not there");
        }
        const CliRun run = pack({u"import"_s,
                                 book,
                                 u"--kind"_s,
                                 u"crosswalk"_s,
                                 u"--id"_s,
                                 u"mine"_s,
                                 u"--from"_s,
                                 m_list,
                                 u"-o"_s,
                                 m_dir->filePath(u"numbers.json"_s)});
        QCOMPARE(run.exit, 3);
        QCOMPARE(cells(run).first(), u"C2 5.1"_s);
        QVERIFY(run.json()[u"faults"_s][0][u"message"_s].toString().contains(u"5.10"_s));
    }

    void checkingWithTheListsItSpeaksOf()
    {
        const QString made = crosswalkOf(u"涵蓋"_s, u"1.0.0"_s);
        const CliRun alone = pack({u"check"_s, made});
        QCOMPARE(alone.exit, 1);
        QCOMPARE(alone.json()[u"fault"_s][u"path"_s].toString(), u"/from"_s);
        const CliRun both = pack({u"check"_s, made, m_list});
        QVERIFY2(both.exit == 0, qPrintable(both.err + QString::fromUtf8(both.out)));
        QCOMPARE(both.json()[u"pack"_s][u"entries"_s].toInt(), 2);
        QCOMPARE(pack({u"check"_s, m_list, made}).exit, 3);
    }

    void packsOfOtherKindsAndIds()
    {
        QCOMPARE(pack({u"import"_s, m_file, u"zt-guideline"_s}).exit, 3);
        QCOMPARE(pack({u"import"_s, m_file, m_dir->filePath(u"lost.json"_s)}).exit, 4);
        QFile file(crosswalkOf(u"涵蓋"_s, u"1.0.0"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        for (const QString& taken : {u"house"_s, u"fourg-guideline"_s}) {
            json[u"pack"_s] = taken;
            QCOMPARE(
                pack({u"import"_s, m_file, write(u"taken.json"_s, QJsonDocument(json).toJson())})
                    .exit,
                3);
        }
        // One's own reading may take the place of the shipped one.
        json[u"pack"_s] = u"twse-crosswalk"_s;
        json[u"version"_s] = u"1.0.1"_s;
        QCOMPARE(
            pack({u"import"_s, m_file, write(u"own.json"_s, QJsonDocument(json).toJson())}).exit,
            0);
        QCOMPARE(related(u"T"_s, u"NET-5"_s),
                 QStringList{u"house/H-1 subset twse-crosswalk own"_s});
    }

    /// The coverage sheet says which pack a link is from.
    void theReportNamesTheSource()
    {
        QCOMPARE(set(u"H"_s, {u"--point"_s, u"H-1"_s, u"--result"_s, u"conform"_s}).exit, 0);
        QCOMPARE(pack({u"import"_s, m_file, crosswalkOf(u"涵蓋"_s, u"1.0.0"_s)}).exit, 0);
        const QString made = m_dir->filePath(u"report.json"_s);
        QCOMPARE(
            runCli(
                {u"report"_s, m_file, u"--kind"_s, u"audit"_s, u"--audit"_s, u"H"_s, u"-o"_s, made})
                .exit,
            0);
        QFile file(made);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray report = file.readAll();
        QVERIFY(report.contains("mine 1.0.0"));
        QVERIFY(report.contains("NET-5"));
    }

    /// The empty workbook, filled in by another program, in either language.
    void theFormFilledIn()
    {
        const QString fill = u"import sys\n"
                             "try:\n"
                             "    import openpyxl\n"
                             "except ImportError:\n"
                             "    sys.exit(7)\n"
                             "book = openpyxl.load_workbook(sys.argv[1])\n"
                             "sheet = book.worksheets[0]\n"
                             "at = {}\n"
                             "for row in sheet.iter_rows(min_row=1, max_row=3):\n"
                             "    for cell in row:\n"
                             "        at.setdefault(str(cell.value), (cell.row, cell.column))\n"
                             "def put(row, zh, en, value):\n"
                             "    head = at[zh] if zh in at else at[en]\n"
                             "    sheet.cell(head[0] + row, head[1]).value = value\n"
                             "lists = [v.formula1 for v in sheet.data_validations.dataValidation]\n"
                             "print('|'.join(sorted(str(one) for one in lists)))\n"
                             "code = at['對照代碼'] if '對照代碼' in at else at['target']\n"
                             "letter = openpyxl.utils.get_column_letter(code[1])\n"
                             "print(sheet.column_dimensions[letter].number_format)\n"
                             "put(1, '查核點', 'point', 'H-1')\n"
                             "put(1, '對照清單', 'pack', 'fourg-guideline')\n"
                             "put(1, '對照代碼', 'target', sys.argv[2])\n"
                             "put(1, '對照種類', 'kind', sys.argv[3])\n"
                             "put(1, '強度', 'strength', sys.argv[4])\n"
                             "put(1, '理由', 'reason_zh', '相近')\n"
                             "book.save(sys.argv[1])\n"_s;
        const QString group =
            readChecklist(shippedChecklist(u"fourg-guideline"_s)->bytes, u"4g"_s)->groups[0].id;
        for (const auto& [language, kind, strength] :
             {std::tuple{u"zh_TW"_s, u"類別"_s, u"重疊"_s},
              std::tuple{u"en"_s, u"group"_s, u"overlap"_s}}) {
            const QString form = m_dir->filePath(u"form-%1.xlsx"_s.arg(language));
            QCOMPARE(runCli({u"pack"_s,
                             u"template"_s,
                             form,
                             u"--kind"_s,
                             u"crosswalk"_s,
                             u"--lang"_s,
                             language})
                         .exit,
                     0);
            QProcess python;
            python.start(u"/usr/bin/python3"_s, {u"-c"_s, fill, form, group, kind, strength});
            QVERIFY(python.waitForFinished());
            if (python.exitCode() == 7) {
                QSKIP("openpyxl is not there");
            }
            const QByteArray said = python.readAllStandardOutput();
            QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
            QVERIFY2(said.contains(strength.toUtf8()), said.constData());
            QVERIFY2(said.contains(kind.toUtf8()), said.constData());
            QVERIFY2(said.trimmed().endsWith('@'), said.constData()); // codes stay text
            const CliRun run = pack({u"import"_s,
                                     m_file,
                                     form,
                                     u"--kind"_s,
                                     u"crosswalk"_s,
                                     u"--from"_s,
                                     u"house"_s,
                                     u"--id"_s,
                                     u"form-"_s + language.left(2)});
            QVERIFY2(run.exit == 0, qPrintable(run.err + QString::fromUtf8(run.out)));
            QCOMPARE(run.json()[u"pack"_s][u"entries"_s].toInt(), 1);
        }
        QCOMPARE(related(u"H"_s, u"H-1"_s),
                 (QStringList{u"fourg-guideline/%1 intersects form-en own"_s.arg(group),
                              u"fourg-guideline/%1 intersects form-zh own"_s.arg(group)}));
    }
};

QTEST_GUILESS_MAIN(TestCrosswalkCli)
#include "tst_crosswalkcli.moc"
