// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/analysispaper.h"
#include "reports/analysisreport.h"
#include "reports/charts/analysisfigures.h"
#include "reports/plain/csv.h"
#include "reports/wordinganalysis.h"
#include "reports/wordingcontradiction.h"
#include "reports/wordingrules.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

/// An analysis of evidence in words, as figures and as a report, worked by hand.
class TestAnalysisReport : public QObject
{
    Q_OBJECT

private:
    const Language m_zh{LanguageCode::ZhTw};
    const Language m_en{LanguageCode::En};

    static RuleOutcome
    rule(const char* id, const QList<RuleParameter>& parameters, qint64 tested, qint64 exceptions)
    {
        RuleOutcome one;
        one.rule.id = QString::fromLatin1(id);
        one.rule.name = {u"規則 "_s + one.rule.id, u"Rule "_s + one.rule.id};
        one.rule.sources = {{u"TWSE-AUDIT"_s, u"存取控制 4"_s}};
        one.rule.parameters = parameters;
        one.tested = tested;
        one.exceptions = exceptions;
        return one;
    }

    static RuleParameter number(const char* key, int value, const char* unit)
    {
        RuleParameter one;
        one.key = QString::fromLatin1(key);
        one.number = value;
        one.unit = QString::fromLatin1(unit);
        return one;
    }

    static AnalysisResult ages()
    {
        AnalysisResult result;
        result.population = 21;
        result.inputSha256 = QString(64, u'a');
        result.rules = {rule("password-age", {number("max_age_days", 90, "days")}, 18, 2)};
        result.series = {{u"password_age_days"_s,
                          {{u"0–29"_s, 10},
                           {u"30–59"_s, 0},
                           {u"60–89"_s, 4},
                           {u"90–119"_s, 3},
                           {u"≥ 120"_s, 1},
                           {u"?"_s, 3}}}};
        result.exceptions = {{3, u"=1+1"_s, u"password-age"_s, measureOf(91), measureOf(90)},
                             {4, u"王小明"_s, u"password-age"_s, measureOf(QDate(2026, 1, 2)), {}}};
        return result;
    }

    static const ColumnsFigure& columns(const Figure& figure)
    {
        return std::get<ColumnsFigure>(figure.body);
    }

    static QString said(const Table& table, qsizetype row)
    {
        QStringList cells;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            cells.append(displayText(table.at(row, column)));
        }
        return cells.join(u'|');
    }

private Q_SLOTS:

    void words()
    {
        QCOMPARE(analysisKindText(AnalysisKind::Accounts, m_zh), u"帳號盤點"_s);
        QVERIFY(!analysisKindHint(AnalysisKind::Logins, m_en).isEmpty());
        QCOMPARE(seriesText(u"a_new_one"_s, m_zh), u"a_new_one"_s); // never left out
        QCOMPARE(measureText(measureOf(433), m_zh), u"433"_s);
        QCOMPARE(measureText(measureOf(u"yes"_s), m_zh), u"是"_s);
        QCOMPARE(measureText(measureOf(u"R&D"_s), m_zh), u"R&D"_s);
        EvidenceRule asked;
        asked.parameters = {number("a", 3, "attempts"), number("b", 30, "minutes")};
        QCOMPARE(parameterWords(asked, m_zh), u"3 次 · 30 分鐘"_s);
        asked.parameters = {number("a", 3, "furlongs")};
        QCOMPARE(parameterWords(asked, m_en), u"3 furlongs"_s);
        asked.parameters = {
            RuleParameter{u"hours"_s, {}, {u"07:00"_s, u"21:00"_s}, u"clock"_s, {}, {}}};
        QCOMPARE(parameterWords(asked, m_zh), u"07:00–21:00"_s);
        QCOMPARE(parameterWords({}, m_zh), u"–"_s);
    }

    /// Every kind that can be chosen has a name, or goes by its key.
    void everyKindIsCalledSomething()
    {
        const QList<AnalysisKind> kinds = analysisKinds();
        for (const AnalysisKind kind : kinds) {
            QVERIFY(!analysisKindText(kind, m_zh).isEmpty());
        }
    }

    /// A column that the limit lies in is neither within nor beyond it.
    void agesByTheLimit()
    {
        const QList<Figure> figures = analysisFigures(ages(), m_en);
        QCOMPARE(figures.size(), 1);
        const ColumnsFigure& body = columns(figures[0]);
        QCOMPARE(body.steps.size(), 6);
        QCOMPARE(body.parts.size(), 4);
        QCOMPARE(body.parts[0].values, (QList<qint64>{10, 0, 4, 0, 0, 0}));
        QCOMPARE(body.parts[1].values, (QList<qint64>{0, 0, 0, 3, 0, 0}));
        QCOMPARE(body.parts[2].values, (QList<qint64>{0, 0, 0, 0, 1, 0}));
        QVERIFY(body.parts[2].look == BarsFigure::Look::Bad);
        QCOMPARE(body.parts[3].values, (QList<qint64>{0, 0, 0, 0, 0, 3}));
        QVERIFY(body.parts[3].look == BarsFigure::Look::Open);
        QVERIFY2(figures[0].sentence.contains(u"4 of 21"_s), qPrintable(figures[0].sentence));
    }

    /// By months no column is told to be beyond.
    void agesWithoutALimitInDays()
    {
        AnalysisResult result = ages();
        result.rules = {rule("password-age", {number("max_age_months", 3, "months")}, 18, 2)};
        const QList<Figure> figures = analysisFigures(result, m_zh);
        QCOMPARE(columns(figures[0]).parts.size(), 2);
    }

    void failuresByDay()
    {
        AnalysisResult result;
        AnalysisSeries attempts{u"daily_attempts"_s, {}};
        AnalysisSeries failures{u"daily_failures"_s, {}};
        AnalysisSeries unknown{u"daily_unknown_accounts"_s, {}};
        for (int day = 0; day < 70; ++day) {
            const QString label = QDate(2026, 1, 1).addDays(day).toString(Qt::ISODate);
            attempts.counts.append({label, 100});
            failures.counts.append({label, day});
            unknown.counts.append({label, 5});
        }
        result.series = {attempts, failures, unknown};
        const QList<Figure> figures = analysisFigures(result, m_en);
        QCOMPARE(figures.size(), 1); // one picture of three series
        const ColumnsFigure& body = columns(figures[0]);
        QCOMPARE(body.steps.size(), 62); // the last ones
        QCOMPARE(body.steps.first(), u"01-09"_s);
        QCOMPARE(body.parts[0].values.first(), 3); // 8 failures, 5 of them with unknown names
        QCOMPARE(body.parts[1].values.first(), 5);
        QCOMPARE(body.parts[0].values.last(), 64);
        QVERIFY(!figures[0].remark.isEmpty());
    }

    void levelsByTheThreshold()
    {
        AnalysisResult result;
        result.rules = {rule("health-level", {number("min_tenths", 7, "tenths")}, 3, 1)};
        result.series = {{u"trust_tenths"_s, {{u"6"_s, 2}, {u"7"_s, 3}, {u"?"_s, 1}}},
                         {u"ties"_s, {{u"7: A = B"_s, 3}}}};
        const QList<Figure> figures = analysisFigures(result, m_en);
        QCOMPARE(figures.size(), 1); // ties are no picture
        QCOMPARE(columns(figures[0]).parts[0].values, (QList<qint64>{2, 0, 0}));
        QCOMPARE(columns(figures[0]).parts[1].values, (QList<qint64>{0, 3, 0}));
    }

    /// A series of a kind that nobody has a form for is shown all the same; an empty one is not.
    void aNewSeries()
    {
        AnalysisResult result;
        result.series = {{u"hours_trained"_s, {{u"0–2"_s, 4}, {u"3"_s, 2}}},
                         {u"nothing"_s, {{u"x"_s, 0}}}};
        const QList<Figure> figures = analysisFigures(result, m_en);
        QCOMPARE(figures.size(), 1);
        QCOMPARE(figures[0].title, u"hours_trained"_s);
        QCOMPARE(columns(figures[0]).parts.size(), 1);
        QVERIFY(analysisFigures({}, m_en).isEmpty());
    }

    void everyNumberHasItsCell()
    {
        AnalysisSource source{u"accounts.csv"_s, u"證交所"_s, true, {}, 1};
        source.unread = {{u"C7"_s, u"created"_s, u"昨天"_s, u"應為日期"_s}};
        const Report made = buildAnalysisReport(ages(), source, {});
        QCOMPARE(said(*made.table(u"rules"_s), 0),
                 u"password-age|規則 password-age|90 天|TWSE-AUDIT 存取控制 4||18|2|0|0"_s);
        const Table& exceptions = *made.table(u"exceptions"_s);
        QCOMPARE(exceptions.rowCount(), 2);
        QCOMPARE(said(exceptions, 0), u"3|=1+1|password-age|規則 password-age|91|90"_s);
        QCOMPARE(said(exceptions, 1), u"4|王小明|password-age|規則 password-age|2026-01-02|"_s);
        QCOMPARE(said(*made.table(u"unread"_s), 0), u"C7|created|昨天|應為日期"_s);
        QCOMPARE(said(*made.table(u"origin"_s), 0), u"accounts.csv|"_s + QString(64, u'a'));
        QVERIFY(made.table(u"password_age_days"_s));
    }

    /// Explained exceptions stay in the list and the counts, with who said why beside them.
    void explainedOnesAreToldApart()
    {
        AnalysisResult result = ages();
        result.parts = {16, 1, 1, 3};
        result.rules[0].explained = 1;
        result.exceptions[1].explained = ExplainedBy{
            u"=已更換"_s, u"王查核"_s, QDateTime(QDate(2026, 7, 18), QTime(6, 0), Qt::UTC)};
        AnalysisSource source{u"accounts.csv"_s, u"證交所"_s, true, {}, 0};
        AnalysisContradiction odd;
        odd.kind = ContradictionKind::CleanItem;
        odd.ref = {u"twse-audit"_s, u"ACC-4"_s};
        odd.sample = u"S-01"_s;
        odd.items = {2};
        odd.rows = {3};
        odd.samePopulation = true;
        source.contradictions = QList{odd};
        const Report made = buildAnalysisReport(result, source, {});
        QCOMPARE(said(*made.table(u"rules"_s), 0),
                 u"password-age|規則 password-age|90 天|TWSE-AUDIT 存取控制 4||18|2|1|0"_s);
        const Table& exceptions = *made.table(u"exceptions"_s);
        QCOMPARE(exceptions.rowCount(), 2);
        QCOMPARE(said(exceptions, 0), u"3|=1+1|password-age|規則 password-age|91|90|||"_s);
        QCOMPARE(
            said(exceptions, 1),
            u"4|王小明|password-age|規則 password-age|2026-01-02||=已更換|王查核|2026-07-18 14:00"_s);
        QCOMPARE(said(*made.table(u"contradictions"_s), 0),
                 u"ACC-4|抽樣 S-01：第 2 筆查核為無誤|第 3 列為例外"_s);
        const AnalysisPaper paper = analysisPaper(result, u"證交所"_s, u"accounts.csv"_s, m_zh);
        QVERIFY(paper.observation.contains(u"已說明（王查核）：=已更換"_s));
        QVERIFY(paper.observation.contains(u"已說明 1"_s));
        QVERIFY(paper.conclusion.contains(u"例外 2 件，其中已說明 1 件"_s));
        QVERIFY(evidenceNote(result, u"證交所"_s, m_zh).contains(u"母體 21"_s));
    }

    void bothSidesInWords()
    {
        AnalysisContradiction one;
        one.ref = {u"twse-audit"_s, u"ACC-3"_s};
        one.kind = ContradictionKind::CleanSample;
        one.sample = u"S-02"_s;
        one.drawn = 60;
        one.checked = 60;
        one.population = 1248;
        one.exceptions = 9;
        QCOMPARE(
            contradictionText(one, m_zh),
            u"ACC-3：抽樣 S-02：抽出的 60 筆沒有例外，抽自另一個檔案；佐證分析：母體 1,248 筆全數測試，例外 9 件。"_s);
        one.kind = ContradictionKind::Result;
        QCOMPARE(auditSideText(one, m_zh), u"查核結果為符合"_s);
        one.kind = ContradictionKind::CleanItem;
        one.items = {1, 2, 3, 4, 5, 6};
        one.rows = {7};
        QCOMPARE(auditSideText(one, m_en).left(40), u"sample S-02: item 1, 2, 3, 4, 5… found s"_s);
        // a remark in the thread reads as a sentence; any other stays as it is
        const QString text =
            u"zt:explained accounts %1\npassword-age 3 0123456789abcdef\n\n已換"_s.arg(
                QString(64, u'a'));
        QCOMPARE(remarkText({{}, u"王"_s, text}, m_zh),
                 u"已說明「帳號盤點」分析的 1 件例外（列 3 password-age）：已換"_s);
        QCOMPARE(remarkText({{}, u"王"_s, u"請補件"_s}, m_zh), u"請補件"_s);
    }

    /// A tail that would not show beside its head has a plot of its own.
    void aTailBesideATallHead()
    {
        QCOMPARE(columns(analysisFigures(ages(), m_en)[0]).tailFrom, 0); // 10 beside 3 shows
        AnalysisResult tall = ages();
        tall.series[0].counts[0].second = 400;
        QCOMPARE(columns(analysisFigures(tall, m_en)[0]).tailFrom, 3);
        QVERIFY(!analysisFigures(tall, m_en)[0].remark.isEmpty());
        tall.series[0].counts[3].second = 0;
        tall.series[0].counts[4].second = 0;
        tall.series[0].counts[5].second = 0;
        QCOMPARE(columns(analysisFigures(tall, m_en)[0]).tailFrom, 0); // no tail
    }

    /// Counted anew after it was written, in every format; what a person wrote is no formula.
    void writtenInEveryFormat()
    {
        QTemporaryDir folder;
        const AnalysisSource source{u"accounts.csv"_s, u"證交所"_s, false, {}, 0};
        JobContext job;
        for (const QString& name : {u"a.xlsx"_s, u"a.pdf"_s, u"a.csv"_s, u"a.json"_s}) {
            const Result<ExportSummary> written =
                writeReport(buildAnalysisReport(ages(), source, {}), folder.filePath(name), job);
            QVERIFY2(written.has_value(), qPrintable(name));
        }
        QFile csv(folder.filePath(u"a.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray bytes = csv.readAll();
        QCOMPARE(bytes.count("\r\n"), 3);
        QVERIFY(!bytes.contains("\"=1+1\""));
    }

    /// Every rule the program can test has a short word, told apart from the others of its kind.
    void everyRuleHasAWord()
    {
        for (const Language* language : {&m_zh, &m_en}) {
            QSet<QString> met;
            for (const RuleForm& form : ruleForms()) {
                EvidenceRule rule;
                rule.id = form.id;
                rule.name = {u"名"_s, u"name"_s};
                const QString word = ruleWord(rule, *language);
                QVERIFY2(word != u"名"_s && word != u"name"_s, qPrintable(rule.id));
                QVERIFY2(word.size() <= (language == &m_zh ? 8 : 16), qPrintable(word));
                const QString once = toKey(form.kind) + word;
                QVERIFY2(!met.contains(once), qPrintable(once));
                met.insert(once);
            }
        }
        EvidenceRule own;
        own.id = u"of-ones-own"_s;
        own.name = {u"自訂"_s, u"Own"_s};
        QCOMPARE(ruleWord(own, m_zh), u"自訂"_s);
    }
};

QTEST_MAIN(TestAnalysisReport)
#include "tst_analysisreport.moc"
