// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit/sections.h"
#include "reports/reportwriter.h"
#include "tests/unit/reports/auditfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace zt::reportfixture;
using namespace Qt::StringLiterals;

/// The workbook, the letters and the statement of an audit, against numbers worked by hand.
class TestAuditReport : public QObject
{
    Q_OBJECT

private:
    const Snapshot m_state = auditSnapshot();

    [[nodiscard]] Report workbook(LanguageCode language = LanguageCode::ZhTw) const
    {
        return buildAuditReport(auditInput(m_state), auditOptions(language));
    }

    [[nodiscard]] Report letters(const QStringList& codes,
                                 LanguageCode language = LanguageCode::ZhTw) const
    {
        QList<const AuditFinding*> findings;
        for (const QString& code : codes) {
            findings.append(m_state.auditFindingByCode(code));
        }
        return buildFindingLetters(auditInput(m_state), findings, auditOptions(language));
    }

    [[nodiscard]] Report statement(LanguageCode language = LanguageCode::ZhTw) const
    {
        return buildAuditStatement(auditInput(m_state), 2025, auditOptions(language));
    }

    static qsizetype columnOf(const Table& table, const QString& key)
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].key == key) {
                return i;
            }
        }
        qFatal("no column %s", qPrintable(key));
    }

    /// The cells of these columns, row by row.
    static QStringList said(const Report& report, const QString& id, const QStringList& keys)
    {
        const Table* table = report.table(id);
        if (table == nullptr) {
            qFatal("no table %s", qPrintable(id));
        }
        QStringList rows;
        for (qsizetype row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (const QString& key : keys) {
                cells.append(displayText(table->at(row, columnOf(*table, key))));
            }
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

    static QStringList said(const Report& report, const QString& id)
    {
        return said(report, id, {u"name"_s, u"value"_s});
    }

private Q_SLOTS:

    void points()
    {
        const Report made = workbook();
        QCOMPARE(said(made,
                      u"points"_s,
                      {u"code"_s,
                       u"applies"_s,
                       u"counts"_s,
                       u"checked"_s,
                       u"result"_s,
                       u"evidence"_s,
                       u"stale"_s,
                       u"finding"_s,
                       u"repeated_as"_s,
                       u"preparer"_s,
                       u"reviewer"_s}),
                 (QStringList{u"A-1|是|是|是|不符合|1|是|F-1|B-2|王|李"_s,
                              u"A-2|否|否|否|未查|0|否||||"_s,
                              u"B-1|是|是|是|部分符合|0|否|F-2|||李"_s,
                              u"C-1|未知|否|否|未查|0|否||||"_s,
                              u"C-2|是|是|否|未查|0|否||||"_s}));
        const QStringList why = said(made, u"points"_s, {u"why_not"_s});
        QVERIFY2(why[1].contains(u"級別big"_s), qPrintable(why[1]));
        QVERIFY2(why[3].contains(u"有分公司branches"_s), qPrintable(why[3]));
        QVERIFY(why[0].isEmpty() && why[2].isEmpty() && why[4].isEmpty());
        // Times are shown in Taipei time.
        QCOMPARE(said(made, u"points"_s, {u"prepared_at"_s}).first(), u"2026-07-01 09:00"_s);
    }

    void categories()
    {
        const Report made = workbook();
        const Table& table = *made.table(u"categories"_s);
        QCOMPARE(said(made,
                      u"categories"_s,
                      {u"category"_s,
                       u"points"_s,
                       u"applicable"_s,
                       u"undecided"_s,
                       u"checked"_s,
                       u"conform"_s,
                       u"partly"_s,
                       u"not"_s,
                       u"not_applicable"_s,
                       u"accepted"_s,
                       u"stale"_s}),
                 (QStringList{u"own/A|2|1|0|1|0|0|1|0|0|1"_s,
                              u"own/B|1|1|0|1|0|1|0|0|1|0"_s,
                              u"own/C|2|1|1|0|0|0|0|0|0|0"_s}));
        QCOMPARE(table.totalOf(columnOf(table, u"points"_s)), 5.0);
        QCOMPARE(table.totalOf(columnOf(table, u"applicable"_s)), 3.0);
        for (qsizetype i = 2; i < table.columns.size(); ++i) {
            QVERIFY(table.columns[i].total);
            QVERIFY(std::holds_alternative<CountBlock>(table.columns[i].formula));
        }
    }

    void coverageBesideTheUsersDeduction()
    {
        const QStringList score = said(workbook(), u"score"_s);
        // 2 of 3; 30 and 5 by the findings, the rest of nothing.
        for (const QString& line : {u"涵蓋率|66.7%"_s, u"扣分|35"_s, u"未載扣分的查核點|0"_s}) {
            QVERIFY2(score.contains(line), qPrintable(score.join(u'\n')));
        }
        const QString basis = said(workbook(), u"score"_s, {u"basis"_s}).join(u' ');
        QVERIFY2(basis.contains(u"使用者"_s) && basis.contains(u"來源未載公式"_s),
                 qPrintable(basis));
    }

    void papers()
    {
        const Report made = workbook();
        QCOMPARE(said(made,
                      u"papers"_s,
                      {u"code"_s,
                       u"procedure"_s,
                       u"observation"_s,
                       u"samples"_s,
                       u"evidence"_s,
                       u"evidence_sha256"_s,
                       u"answer"_s,
                       u"answer_text"_s,
                       u"answered_by"_s}),
                 (QStringList{u"A-1|訪談與檢視清冊|=SUM(A1)|S-1|=政策.pdf|"_s + QString(64, u'e') +
                                  u"|||"_s,
                              u"B-1|||S-1|||符合|已完成|資訊處"_s}));
        QCOMPARE(said(made, u"review_notes"_s, {u"code"_s, u"who"_s, u"time"_s, u"text"_s}),
                 QStringList{u"A-1|李|2026-07-01 11:00|請補清冊"_s});
    }

    /// Of 10 with 3 bad (30 %), no bad one among n: C(7,n) / C(10,n) is 16.7 % for 4, 8.3 % for 5.
    /// With one bad among 5: at most one of D bad is drawn with 26/252 = 10.3 % for D = 5, and with
    /// 6/252 = 2.4 % for D = 6.
    void samples()
    {
        const Report made = workbook();
        QCOMPARE(said(made,
                      u"samples"_s,
                      {u"code"_s,
                       u"points"_s,
                       u"seed"_s,
                       u"population_size"_s,
                       u"population_sha256"_s,
                       u"confidence"_s,
                       u"tolerable_rate"_s,
                       u"needed"_s,
                       u"allowed"_s,
                       u"drawn"_s,
                       u"sound"_s,
                       u"exceptions"_s,
                       u"unchecked"_s,
                       u"rate"_s,
                       u"upper"_s,
                       u"upper_rate"_s,
                       u"exact"_s,
                       u"holds"_s}),
                 QStringList{u"S-1|A-1、B-1|種子 2026|10|"_s + QString(64, u'a') +
                             u"|90%|30%|5|0|5|4|1|0|20%|5|50%|是|否"_s});
        QCOMPARE(said(made, u"sample_items"_s, {u"code"_s, u"number"_s, u"outcome"_s}),
                 (QStringList{u"S-1|1|正常"_s,
                              u"S-1|3|正常"_s,
                              u"S-1|4|例外"_s,
                              u"S-1|8|正常"_s,
                              u"S-1|10|正常"_s}));
        QCOMPARE(said(made, u"sample_items"_s, {u"item"_s}).first(), u"帳號：u1\n分公司：北"_s);
    }

    void findings()
    {
        const Report made = workbook();
        // 10 January to 18 July 2026: 21 + 28 + 31 + 30 + 31 + 30 + 18 days.
        QCOMPARE(said(made,
                      u"findings"_s,
                      {u"code"_s,
                       u"points"_s,
                       u"deduction"_s,
                       u"owner"_s,
                       u"due"_s,
                       u"days"_s,
                       u"overdue"_s,
                       u"earlier"_s,
                       u"closed_by"_s}),
                 (QStringList{u"F-1|A-1|30|資訊處|2026-06-30|189|18|F-9|"_s,
                              u"F-2|B-1|5|||28|0||王"_s}));
        const QString criterion = said(made, u"findings"_s, {u"criteria"_s}).first();
        for (const QString& word : {u"A-1"_s, u"查核點A-1的內容"_s, u"辦法 第一節"_s, u"CC-1"_s}) {
            QVERIFY2(criterion.contains(word), qPrintable(criterion));
        }
        QCOMPARE(said(made, u"follow_up"_s, {u"code"_s, u"on"_s, u"text"_s, u"evidence"_s}),
                 (QStringList{u"F-1|2026-05-01|清冊補到一半|"_s,
                              u"F-1|2026-06-01|仍缺雲端|=政策.pdf"_s,
                              u"F-2|2026-02-28|已改善|"_s,
                              u"F-2|2026-03-01||"_s}));
    }

    void crosswalkCoverage()
    {
        const Report made = workbook();
        QCOMPARE(said(made,
                      u"crosswalk"_s,
                      {u"framework"_s,
                       u"pack"_s,
                       u"in_pack"_s,
                       u"linked"_s,
                       u"touched"_s,
                       u"equal"_s,
                       u"subset"_s,
                       u"superset"_s,
                       u"intersects"_s}),
                 (QStringList{u"fw|other|4|3|2|1|0|0|1"_s, u"third|third||1|1|0|0|1|0"_s}));
        QCOMPARE(said(made, u"related_points"_s, {u"target"_s, u"name"_s, u"points"_s}),
                 (QStringList{u"X-1|他點X-1|A-1 不符合\nB-1 部分符合"_s,
                              u"X-2|他點X-2|A-1 不符合"_s,
                              u"T-1||A-1 不符合"_s}));
    }

    /// A second crosswalk calls the same set "z" and another set "fw": the one is told once, by the
    /// stronger of both links, the other apart; every target names who says so.
    void coverageByTwoCrosswalks()
    {
        using enum CrosswalkStrength;
        const Snapshot state = auditSnapshot();
        AuditReportInput input = auditInput(state);
        Crosswalk mine;
        mine.id = u"mine"_s;
        mine.version = u"3"_s;
        mine.from = {u"own"_s, u"2"_s};
        mine.frameworks = {framework("z", "other"), framework("fw", "else")};
        mine.links = {link("A-1", "z", "X-2", Superset), link("A-1", "fw", "E-1", Equal)};
        input.crosswalks.append(mine);
        const Report made = buildAuditReport(input, auditOptions(LanguageCode::ZhTw));
        QCOMPARE(said(made,
                      u"crosswalk"_s,
                      {u"framework"_s,
                       u"pack"_s,
                       u"in_pack"_s,
                       u"linked"_s,
                       u"touched"_s,
                       u"equal"_s,
                       u"subset"_s,
                       u"superset"_s,
                       u"intersects"_s}),
                 (QStringList{u"fw|other|4|3|2|1|0|1|0"_s,
                              u"third|third||1|1|0|0|1|0"_s,
                              u"else#point|else||1|1|1|0|0|0"_s}));
        const QStringList by = said(made, u"related_points"_s, {u"target"_s, u"by"_s});
        QVERIFY2(by.contains(u"E-1|mine 3"_s), qPrintable(by.join(u' ')));
        QVERIFY(by.at(1).startsWith(u"X-2|"_s) && by.at(1).endsWith(u"\nmine 3"_s));
        QVERIFY(!by.at(0).contains(u"mine"_s));
    }

    void statementSumsUp()
    {
        const Report made = statement();
        const QStringList result = said(made, u"statement_result"_s);
        for (const QString& line : {u"列計的查核點|3"_s,
                                    u"符合|0"_s,
                                    u"部分符合|1"_s,
                                    u"不符合|1"_s,
                                    u"未查|1"_s,
                                    u"開立缺失|2"_s,
                                    u"已結案缺失|1"_s,
                                    u"未結案缺失|1"_s}) {
            QVERIFY2(result.contains(line), qPrintable(result.join(u'\n')));
        }
        QCOMPARE(
            said(made, u"not_in_place"_s, {u"code"_s, u"finding"_s, u"owner"_s, u"due"_s}),
            (QStringList{u"A-1|F-1|資訊處|2026-06-30"_s, u"B-1|||"_s, u"C-1|||"_s, u"C-2|||"_s}));
        QVERIFY(said(made, u"statement"_s).contains(u"聲明年度|114 年度"_s));
        QVERIFY(made.letters);
    }

    void fourSignInTheirOrder()
    {
        const QStringList roles = said(statement(), u"signatures"_s, {u"role"_s});
        QCOMPARE(roles.size(), 4);
        QVERIFY(roles[0].startsWith(u"資安長"_s) && roles[0].contains(u"最高主管"_s));
        QCOMPARE(roles.mid(1), (QStringList{u"董事長"_s, u"總經理"_s, u"稽核主管"_s}));
        // Room to sign, and nothing signed.
        const Report made = statement();
        const Table& table = *made.table(u"signatures"_s);
        QVERIFY(table.leastLines > 1);
        QCOMPARE(said(made, u"signatures"_s, {u"name"_s, u"signature"_s, u"date"_s}),
                 QStringList(4, u"||"_s));
    }

    void aLetterPerFinding()
    {
        const Report made = letters({u"F-1"_s, u"F-2"_s});
        QCOMPARE(made.sections.size(), 3);
        QCOMPARE(made.sections[0].title, u"查核缺失通知 F-1"_s);
        const QStringList head = said(made, u"letter_F-1"_s);
        QVERIFY2(head.contains(u"受文者|資訊處"_s), qPrintable(head.join(u'\n')));
        QVERIFY(head.contains(u"發文者|青嵐證券"_s));
        QVERIFY(head.contains(u"發文字號|Q-1/F-1"_s));
        QVERIFY(head.contains(u"日期|2026-07-18"_s));
        const QStringList body = said(made, u"finding_F-1"_s);
        QVERIFY(body.contains(u"現況|未盤點雲端資產 1"_s));
        QVERIFY(body.contains(u"曾列缺失|F-9"_s));
        const auto& asked = std::get<Paragraph>(made.sections[0].blocks[2]);
        QVERIFY2(asked.text.contains(u"2026-06-30"_s), qPrintable(asked.text));
        // Nobody is named for F-2, and no day: that is said, not left out.
        QVERIFY(said(made, u"letter_F-2"_s).contains(u"受文者|未填"_s));
        QVERIFY(std::get<Paragraph>(made.sections[1].blocks[2]).text.contains(u"未訂期限"_s));
    }

    /// The checklist gives its sections in English too; a letter in English has both.
    void englishLettersNameSectionsInBoth()
    {
        const Checklist list = ownList();
        const ChecklistGroup& group = list.groups.first();
        const SourceRef ref{u"DOC"_s, group.name.zh};
        const QString both = group.name.zh + u" ["_s + group.name.en + u']';
        const Language english(LanguageCode::En);
        QVERIFY(!group.name.en.isEmpty());
        QVERIFY(auditreport::sourceText(list, ref, english).endsWith(both));
        QVERIFY(auditreport::sourceText(list, ref, Language(LanguageCode::ZhTw))
                    .endsWith(group.name.zh));
        const SourceRef other{ref.doc, u"附錄九"_s}; // which no group is named after
        QVERIFY(auditreport::sourceText(list, other, english).endsWith(u"附錄九"_s));
    }

    void theManifestCountsEverything_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("workbook") << 0;
        QTest::newRow("letters") << 1;
        QTest::newRow("statement") << 2;
    }

    void theManifestCountsEverything()
    {
        QFETCH(int, kind);
        const Report made = kind == 0   ? workbook()
                            : kind == 1 ? letters({u"F-1"_s, u"F-2"_s})
                                        : statement();
        QStringList counts;
        for (const Section& section : made.sections) {
            for (const Block& block : section.blocks) {
                const Table* table = std::get_if<Table>(&block);
                if (table != nullptr && section.id != u"manifest" && table->id != u"contents") {
                    counts.append(QString::number(table->rowCount()));
                }
            }
        }
        QCOMPARE(said(made, u"included"_s, {u"rows"_s}), counts);
        QVERIFY(said(made, u"origin"_s).join(u' ').contains(u"Q-1"_s));
    }

    /// Written, read back and counted in every format and both languages; twice the same bytes.
    void readBack_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<LanguageCode>("language");
        for (const char* suffix : {"xlsx", "pdf", "json", "csv"}) {
            QTest::addRow("%s zh", suffix) << QString::fromLatin1(suffix) << LanguageCode::ZhTw;
            QTest::addRow("%s en", suffix) << QString::fromLatin1(suffix) << LanguageCode::En;
        }
    }

    void readBack()
    {
        QFETCH(QString, suffix);
        QFETCH(LanguageCode, language);
        const QTemporaryDir dir;
        for (const Report& report :
             {workbook(language), letters({u"F-1"_s}, language), statement(language)}) {
            if (suffix == u"csv" && report.flatTables.isEmpty()) {
                continue;
            }
            JobContext job;
            QStringList digests;
            for (int i = 0; i < 2; ++i) {
                const auto written =
                    writeReport(report, dir.filePath(u"r%1."_s.arg(i) + suffix), job);
                QVERIFY2(written.has_value(), qPrintable(report.subject));
                digests.append(written->sha256);
            }
            QCOMPARE(digests[0], digests[1]);
        }
    }

    void everyLetterHasAPageOfItsOwn()
    {
        const QTemporaryDir dir;
        JobContext job;
        const auto one = writeReport(letters({u"F-1"_s}), dir.filePath(u"1.pdf"_s), job);
        const auto two = writeReport(letters({u"F-1"_s, u"F-2"_s}), dir.filePath(u"2.pdf"_s), job);
        QVERIFY(one && two);
        QCOMPARE(one->pages, 2); // and the manifest
        QCOMPARE(two->pages, 3);
    }

    void anEmptyAuditIsAReportToo()
    {
        Snapshot state = auditSnapshot();
        state.pointResults.clear();
        state.auditFindings.clear();
        state.auditSamples.clear();
        AuditReportInput input = auditInput(state);
        input.crosswalks.clear();
        const QTemporaryDir dir;
        JobContext job;
        for (const char* name : {"e.xlsx", "e.pdf", "e.json"}) {
            QVERIFY(writeReport(buildAuditReport(input, auditOptions(LanguageCode::ZhTw)),
                                dir.filePath(QString::fromLatin1(name)),
                                job));
        }
    }
};

QTEST_MAIN(TestAuditReport)
#include "tst_auditreport.moc"
