// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/regulatorfigures.h"
#include "reports/regulatorreport.h"
#include "reports/wordingregulator.h"

#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

/// The regulator's view in words, as figures and as a report, against a table worked by hand.
class TestRegulatorReport : public QObject
{
    Q_OBJECT

private:
    const Language m_zh{LanguageCode::ZhTw};
    const Language m_en{LanguageCode::En};

    /// Two brokers, two years. 盤點: 1/2 → 2/2; 日誌: 1/2 → 0/1, as B2 says nothing of it in 2025.
    static RegulatorBook book()
    {
        RegulatorBook book;
        book.types = {{u"盤點"_s, {}, u"存取控制"_s}, {u"日誌"_s, {}, {}}};
        book.names = {{u"B1"_s, u"甲證券"_s}};
        const auto add = [&book](const QString& broker,
                                 int year,
                                 std::optional<int> share,
                                 int deduction,
                                 const QMap<QString, int>& counts) {
            BrokerYear row;
            row.broker = broker;
            row.year = year;
            row.share = share;
            row.deduction = deduction;
            row.counts = counts;
            row.tier = broker == u"B1" ? std::optional(1) : std::nullopt;
            book.rows.append(row);
        };
        add(u"B1"_s, 2024, 6000, 1000, {{u"盤點"_s, 1}, {u"日誌"_s, 1}});
        add(u"B1"_s, 2025, 7250, 1550, {{u"盤點"_s, 2}, {u"日誌"_s, 0}});
        add(u"B2"_s, 2024, std::nullopt, 0, {{u"盤點"_s, 0}, {u"日誌"_s, 0}});
        add(u"B2"_s, 2025, std::nullopt, 250, {{u"盤點"_s, 1}});
        book.findings.insert(
            u"B1"_s,
            {QDate(2026, 6, 30),
             {{u"1"_s, u"F-01"_s, u"Q-01"_s, {u"ACC-2"_s}, u"=1+1"_s, QDate(2026, 6, 1), 29},
              {u"2"_s, u"F-02"_s, u"Q-01"_s, {u"ACC-3"_s}, u"未檢視"_s, {}, 0}}});
        book.rows[1].deficiencies = {{u"盤點"_s, u"ACC-2"_s, u"=SUM(A1)"_s, 300, u"F-01"_s}};
        return book;
    }

    static RegulatorView view(bool names = false)
    {
        RegulatorAsk ask;
        ask.cuts.share = 6000;
        ask.cuts.points = 1500;
        ask.cuts.reason = u"依 115 年抽查結果"_s;
        ask.names = names;
        return regulatorView(book(), ask);
    }

    static Report report(bool names = false)
    {
        return buildRegulatorReport(view(names), {{u"b.csv"_s, u"ab12"_s}}, {});
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
        QCOMPARE(yearText(2025, m_zh), u"114 年度"_s);
        QCOMPARE(yearShort(2025, m_en), u"2025"_s);
        QCOMPARE(shareText(7250), u"72.5%"_s);
        QCOMPARE(shareText({}), u"–"_s);
        QCOMPARE(deductionText(0), u"0"_s);
        QCOMPARE(signedText(550), u"+5.5"_s);
        QCOMPARE(signedText(-550), u"−5.5"_s);
        QCOMPARE(signedText(0), u"0"_s);
        QCOMPARE(firmShareText({2, 3}), u"66.7%"_s);
        QCOMPARE(firmShareText({0, 0}), u"–"_s);
        QCOMPARE(brokerTierText(0, m_zh), u"未載級別"_s);
        QVERIFY(zonesRuleText({}, m_zh).contains(u"來源未載"_s));
        QVERIFY(hiddenRuleText({}, m_en).contains(u"yours to set"_s));
        TypeTrend trend;
        trend.run = 3;
        QCOMPARE(runText(trend, m_zh), u"連 3 年增加"_s);
        trend.firstSeen = true;
        QCOMPARE(runText(trend, m_zh), u"今年首見"_s);
        QCOMPARE(firmChangeText(trend), u"–"_s);
    }

    void reasons()
    {
        const RegulatorView shown = view();
        QCOMPARE(reasonsText(shown.status.brokers[0], shown, m_zh),
                 u"比重與扣分皆高；較去年新進入"_s);
        QVERIFY(reasonsText(shown.status.brokers[1], shown, m_zh).isEmpty());
        QCOMPARE(missingText(shown.row(shown.status.brokers[1]), m_zh), u"電子交易比重"_s);
    }

    void everyNumberHasItsCell()
    {
        const Report made = report();
        const Table& status = *made.table(u"status"_s);
        QCOMPARE(status.rowCount(), 2);
        QCOMPARE(said(status, 0), u"B1|一級|72.5%|15.5|60.0%|10|5.5|需關懷|2|1|盤點"_s);
        // What is not known is an empty cell, never 0.
        QCOMPARE(said(status, 1), u"B2|未載級別||2.5||0|2.5|無法歸區|未提供|未提供|盤點"_s);
        const Table& trend = *made.table(u"trend"_s);
        QCOMPARE(said(trend, 0), u"盤點|存取控制|1|2|50.0%|2|2|100.0%|50|上升||"_s);
        QCOMPARE(said(trend, 1), u"日誌||1|2|50.0%|0|1|0.0%|-50|下降||"_s);
        const Table& attention = *made.table(u"attention"_s);
        QCOMPARE(attention.rowCount(), 1);
        QCOMPARE(made.table(u"not_placed"_s)->rowCount(), 1);
        const Table& findings = *made.table(u"findings"_s);
        QCOMPARE(findings.rowCount(), 5);
        QCOMPARE(said(findings, 2), u"B1|114|存取控制|盤點|ACC-2|F-01|=SUM(A1)|3|1"_s);
        const Table& open = *made.table(u"open_findings"_s);
        QCOMPARE(open.rowCount(), 2);
        QCOMPARE(said(open, 0), u"B1|F-01|Q-01|ACC-2|=1+1|2026-06-01|29|2026-06-30"_s);
        QCOMPARE(said(open, 1), u"B1|F-02|Q-01|ACC-3|未檢視||0|2026-06-30"_s);
        QCOMPARE(made.table(u"facts"_s)->rowCount(), 4);
        QCOMPARE(said(*made.table(u"origin"_s), 0), u"b.csv|ab12"_s);
    }

    /// A broker of an earlier year alone is named with that year, and no cell of the year is its.
    void whoHasNoFiguresIsListed()
    {
        QVERIFY(!report().table(u"without_figures"_s));
        RegulatorBook more = book();
        BrokerYear row;
        row.broker = u"B9"_s;
        row.year = 2024;
        row.share = 9900;
        row.deduction = 9900;
        more.rows.append(row);
        BrokerYear tierAlone;
        tierAlone.broker = u"B9"_s;
        tierAlone.year = 2025;
        tierAlone.tier = 2;
        more.rows.append(tierAlone);
        const Report made = buildRegulatorReport(regulatorView(more, {}), {}, {});
        const Table& absent = *made.table(u"without_figures"_s);
        QCOMPARE(absent.rowCount(), 1);
        QCOMPARE(said(absent, 0), u"B9|114|113"_s);
        QCOMPARE(statusFigure(regulatorView(more, {}), {}, m_zh).remark, u"114 年度，1 家無數字"_s);
        QCOMPARE(made.table(u"not_placed"_s)->rowCount(), 1);
        QCOMPARE(statusFigure(view(), {}, m_zh).remark, u"114 年度"_s);
        QCOMPARE(made.table(u"status"_s)->rowCount(), 2);
        const Table& result = *made.table(u"result"_s);
        QCOMPARE(said(result, 0), u"有本年度數字的券商|2"_s);
        QCOMPARE(said(result, 1), u"沒有本年度數字而未列入者|1"_s);
    }

    void cutOffsAreTheUsers()
    {
        const Report made = report();
        const Table& cuts = *made.table(u"cut_offs"_s);
        QCOMPARE(cuts.rowCount(), 6);
        for (qsizetype row = 0; row < cuts.rowCount(); ++row) {
            QVERIFY(displayText(cuts.at(row, 2)).contains(u"使用者設定"_s));
        }
        const Table& subject = *made.table(u"subject"_s);
        QVERIFY(said(subject, subject.rowCount() - 2).endsWith(u"|依 115 年抽查結果"_s));
        QCOMPARE(displayText(cuts.at(0, 1)), u"60.0%"_s);
        QCOMPARE(displayText(cuts.at(4, 1)), u"未設定"_s);
    }

    void namesAreMaskedUnlessAskedFor()
    {
        for (const bool names : {false, true}) {
            bool told = false;
            const Report made = report(names);
            for (const Section& section : made.sections) {
                for (const Block& block : section.blocks) {
                    const Table* table = std::get_if<Table>(&block);
                    for (const ReportCell& cell :
                         table != nullptr ? table->cells : QList<ReportCell>()) {
                        told = told || cell.text.contains(u"甲證券"_s);
                    }
                }
            }
            QCOMPARE(told, names);
        }
    }

    void shareAndChangeAreInTheReport()
    {
        const Report made = report();
        const Table& places = *made.table(u"share_change_points"_s);
        QCOMPARE(places.rowCount(), 2);
        QCOMPARE(said(places, 0), u"-50|0|1||日誌"_s);
        QCOMPARE(said(places, 1), u"50|100|1||盤點"_s);
        QVERIFY(!made.table(u"share_change_cutoffs"_s)); // none is set

        RegulatorAsk ask;
        ask.cuts.rare = 10000;
        ask.cuts.growth = 5000;
        const Report with = buildRegulatorReport(regulatorView(book(), ask), {}, {});
        QCOMPARE(said(*with.table(u"share_change_points"_s), 1), u"50|100|1|隱藏風險|盤點"_s);
        QCOMPARE(with.table(u"share_change_cutoffs"_s)->rowCount(), 4);
    }

    void theManifestCountsEverything()
    {
        const Report made = report();
        qsizetype tables = 0;
        for (const Section& section : made.sections) {
            for (const Block& block : section.blocks) {
                tables += std::holds_alternative<Table>(block) && section.id != u"manifest" ? 1 : 0;
            }
        }
        // The table of contents is added when all is known.
        QCOMPARE(made.table(u"included"_s)->rowCount(), tables - 1);
    }

    void figures()
    {
        const RegulatorView shown = view();
        const Figure status = statusFigure(shown, u"B1"_s, m_zh);
        const auto& scatter = std::get<ScatterFigure>(status.body);
        QCOMPARE(scatter.dots.size(), 1); // B2 cannot be placed
        QCOMPARE(scatter.dots[0].key, u"B1"_s);
        QVERIFY(scatter.dots[0].hot);
        QCOMPARE(*scatter.dots[0].before, std::pair(6000, 1000));
        QCOMPARE(tableOf(status).rows.size(), 2); // but it is in the numbers
        QCOMPARE(tableOf(status).rows[1][2], u"–"_s);
        QVERIFY(status.sentence.contains(u"1 家"_s));
        QCOMPARE(typesToShow(shown), (QStringList{u"盤點"_s, u"日誌"_s}));
        const Figure lines = typeLinesFigure(shown, typesToShow(shown), m_zh);
        QCOMPARE(std::get<LinesFigure>(lines.body).lines[0].values,
                 (QList<std::optional<int>>{50, 100}));
        const Figure change = changeFigure(shown, 10, m_zh);
        QCOMPARE(tableOf(change).rows,
                 (QList<QStringList>{{u"盤點"_s, u"+50.0"_s, u"50.0% → 100.0%"_s},
                                     {u"日誌"_s, u"−50.0"_s, u"50.0% → 0.0%"_s}}));
        // 盤點 +50 at 100 %, 日誌 −50 at 0 %; neither is rare and growing.
        const Figure share = shareChangeFigure(shown, {}, m_zh);
        const auto& types = std::get<ScatterFigure>(share.body);
        QCOMPARE(types.dots.size(), 2);
        QCOMPARE(types.dots[0].x, 5000);
        QCOMPARE(types.dots[0].y, 10000);
        QVERIFY(types.dots[0].rose && !types.dots[0].hot);
        QCOMPARE(types.dots[1].x, -5000);
        QCOMPARE(types.xLeast, -5000);
        QCOMPARE(tableOf(share).rows[1],
                 (QStringList{u"日誌"_s, u"−50.0"_s, u"0.0%"_s, u"下降"_s, QString()}));
        QVERIFY(isEmpty(shareChangeFigure({}, {}, m_en)));
        QVERIFY(isEmpty(statusFigure({}, {}, m_en)));
        QVERIFY(isEmpty(changeFigure({}, 10, m_en)));
    }
};

QTEST_GUILESS_MAIN(TestRegulatorReport)
#include "tst_regulatorreport.moc"
