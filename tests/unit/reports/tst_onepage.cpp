// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/overviewfigures.h"
#include "reports/onepage.h"
#include "tests/unit/reports/reportfixture.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 7, 18);

/// A third pillar, so that there is a radar.
Snapshot state(int systems)
{
    Snapshot state = reportfixture::maturitySnapshot(systems);
    Guideline guideline = *state.guideline;
    guideline.pillars.append(reportfixture::named<Pillar>(u"P3"_s, u"支柱"_s, u"Pillar "_s));
    auto item = reportfixture::named<GuidelineItem>(u"3-1"_s, u"項次"_s, u"Item "_s);
    item.pillar = u"P3"_s;
    item.level = u"I"_s;
    guideline.items.append(item);
    state.guideline = std::make_shared<const Guideline>(guideline);
    for (ImprovementAction& action : state.actions) {
        action.closes = {ItemRef{Scope::institution(), u"1-4"_s}}; // of level III, the target's
    }
    state.profile.institution = u"青嵐證券"_s;
    state.profile.period = u"115 年度"_s;
    return state;
}

OnePageInput inputOf(const Snapshot& state, const Selection& selection)
{
    StatePoint start = statePoint(state, Scope::institution(), u"期初"_s);
    start.seq = 12;
    for (std::optional<int>& order : start.orders) {
        order = 0;
    }
    return {state, selection, Scope::institution(), day, {start}, std::nullopt, {}};
}

OnePage pageOf(const Snapshot& state, LanguageCode language)
{
    const Selection selection = select(state.systems, *state.guideline, state.methodology);
    return makeOnePage(inputOf(state, selection),
                       {language, QDateTime(day, QTime(6, 22), Qt::UTC), u"test 1"_s});
}

/// poppler's programs, which read the page as anybody else would.
QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// As one line, so that a text that is broken or set letter by letter is found.
QString squeezed(const QString& text)
{
    QString all = text;
    all.remove(QChar(u' ')).remove(QChar(u'\n')).remove(QChar(u'\f'));
    return all;
}

} // namespace

class TestOnePage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString write(const OnePage& page, const QString& name) const
    {
        JobContext job;
        const QString path = m_folder.filePath(name);
        const Result<ExportSummary> written = writeOnePage(page, path, job);
        if (!written || written->pages != 1 || written->format != u"pdf"_s) {
            qFatal("not written");
        }
        return path;
    }

    static void isOnePage(const QString& path)
    {
        const QString info = output(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+1\\n"_s)), qPrintable(info));
        QVERIFY2(info.contains(u"(A4)"_s), qPrintable(info));
    }

    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:

    void saysWhatIsKnown_data()
    {
        QTest::addColumn<bool>("english");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("zh") << false
                            << QStringList{u"零信任評估&測試"_s,
                                           u"青嵐證券"_s,
                                           u"115年度"_s,
                                           u"2026-07-18"_s,
                                           u"期初"_s,
                                           u"支柱P1"_s,
                                           u"五支柱"_s,
                                           u"缺口燃盡"_s,
                                           u"導入實體載具"_s,
                                           u"1,500,000"_s,
                                           u"26Q3"_s,
                                           u"各季預算"_s,
                                           u"#1,284"_s,
                                           QString(64, QLatin1Char('c')),
                                           u"guide1"_s};
        QTest::newRow("en") << true
                            << QStringList{u"PillarP1"_s,
                                           u"Fivepillars"_s,
                                           u"Zero-trustmaturity"_s,
                                           u"comparedwith期初"_s,
                                           u"Gapburn-down"_s,
                                           u"Openactionsbyage"_s,
                                           u"Budgetbyquarter"_s,
                                           u"Fundnext"_s,
                                           u"導入實體載具"_s,
                                           QString(64, QLatin1Char('c'))};
    }

    void saysWhatIsKnown()
    {
        QFETCH(const bool, english);
        QFETCH(const QStringList, texts);
        const OnePage page = pageOf(state(24), english ? LanguageCode::En : LanguageCode::ZhTw);
        const QString path = write(page, u"page.pdf"_s);
        isOnePage(path);
        const QString said = squeezed(output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
        for (const QString& text : texts) {
            QVERIFY2(said.contains(text), qPrintable(text + u" in "_s + said));
        }
    }

    void sameInputSameBytes()
    {
        const Snapshot now = state(24);
        (void)write(pageOf(now, LanguageCode::ZhTw), u"a.pdf"_s);
        (void)write(pageOf(now, LanguageCode::ZhTw), u"b.pdf"_s);
        QVERIFY(!bytes(u"a.pdf"_s).isEmpty());
        QCOMPARE(bytes(u"a.pdf"_s), bytes(u"b.pdf"_s));
    }

    void valuesAreTheDomains()
    {
        const Snapshot now = state(24);
        const OnePage page = pageOf(now, LanguageCode::ZhTw);
        const MaturityJudge judge(*now.guideline);
        const MaturityView view = maturityOf(now, judge, Scope::institution());
        const auto& radar = std::get<RadarFigure>(page.radar.figure.body);
        const auto& gaps = std::get<BarsFigure>(page.gaps.figure.body);
        const PillarTallies tallies = tallyOf(now, judge, Scope::institution());
        for (int pillar = 0; pillar < 3; ++pillar) {
            QCOMPARE(page.cards[pillar].order, view.order(pillar));
            QCOMPARE(radar.lines[0].values[pillar], std::optional(view.order(pillar)));
            int open = 0;
            for (const BarsFigure::Part& part : gaps.parts) {
                open += part.values[pillar];
            }
            QCOMPARE(open, tallies[pillar].gaps());
        }
        QCOMPARE(page.cards[0].target, u"目標 III"_s);
        QCOMPARE(page.cards[0].due, u"2027-06"_s);
        // One candidate of 1.5 million from August to December: 153 days, 61 of them in Q3.
        const auto& budget = std::get<ColumnsFigure>(page.budget.figure.body);
        QCOMPARE(budget.steps, (QStringList{u"26Q3"_s, u"26Q4"_s}));
        QCOMPARE(budget.parts[0].values, (QList<qint64>{0, 0}));
        QCOMPARE(budget.parts[1].values,
                 (QList<qint64>{1500000 * 61 / 153, 1500000 - 1500000 * 61 / 153}));
        QCOMPARE(page.investments.size(), 1);
        QCOMPARE(page.investments[0].cost, u"NT$ 1,500,000"_s);
    }

    void comparedWithTheChosenPoint()
    {
        const Snapshot now = state(4);
        const Selection selection = select(now.systems, *now.guideline, now.methodology);
        OnePageInput input = inputOf(now, selection);
        StatePoint later = input.past.first();
        later.name = u"半年"_s;
        later.seq = 20;
        input.past.append(later);
        const ReportOptions options{LanguageCode::ZhTw, {}, {}};
        QVERIFY(makeOnePage(input, options).points.join(QString()).contains(u"半年"_s));
        input.compared = 12;
        QVERIFY(makeOnePage(input, options).points.join(QString()).contains(u"期初"_s));
        input.past.clear();
        QCOMPARE(makeOnePage(input, options).points, QStringList{u"2026-07-18"_s});
    }

    void emptyAssessment()
    {
        Snapshot empty;
        empty.guideline = state(0).guideline;
        empty.profile.name = u"空的評估"_s;
        empty.trailSeq = 1;
        empty.trailHead = QString(64, QLatin1Char('d'));
        for (const LanguageCode language : {LanguageCode::ZhTw, LanguageCode::En}) {
            const Selection selection = select(empty.systems, *empty.guideline, empty.methodology);
            const OnePage page =
                makeOnePage({empty, selection, Scope::institution(), day, {}, std::nullopt, {}},
                            {language, QDateTime(day, QTime(0, 0), Qt::UTC), u"test 1"_s});
            const QString path = write(page, u"empty.pdf"_s);
            isOnePage(path);
            const QString said = squeezed(output(u"pdftotext"_s, {path, u"-"_s}));
            QVERIFY(said.contains(u"空的評估"_s));
            QVERIFY(said.contains(squeezed(page.burn.emptyText)));
            QVERIFY(said.contains(squeezed(page.heatmap.emptyText)));
        }
    }

    void veryLongNames()
    {
        Snapshot now = state(60);
        now.profile.name = QString(500, QChar(0x9577));
        now.profile.institution = u"Example "_s.repeated(60);
        for (qsizetype i = 0; i < now.systems.size(); ++i) {
            System system = now.systems[i];
            system.name = QString(400, QChar(0x7CFB));
            now.systems.replace(i, system);
        }
        for (ImprovementAction& action : now.actions) {
            action.title = QString(500, QChar(0x52D5));
            action.costOnce = 1'000'000'000'000'000;
        }
        now.roadmap.budgetPerQuarter = 7;
        for (const LanguageCode language : {LanguageCode::ZhTw, LanguageCode::En}) {
            isOnePage(write(pageOf(now, language), u"long.pdf"_s));
        }
    }

    void refusals()
    {
        JobContext job;
        const OnePage page = pageOf(state(2), LanguageCode::ZhTw);
        const auto sheet = writeOnePage(page, m_folder.filePath(u"page.xlsx"_s), job);
        QVERIFY(!sheet && sheet.error().code == ErrorCode::Unsupported);
        const auto nowhere = writeOnePage(page, m_folder.filePath(u"no/such/page.pdf"_s), job);
        QVERIFY(!nowhere && nowhere.error().code == ErrorCode::FileUnwritable);
        job.cancel();
        const auto cancelled = writeOnePage(page, m_folder.filePath(u"c.pdf"_s), job);
        QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(m_folder.filePath(u"c.pdf"_s)));
    }
};

QTEST_MAIN(TestOnePage)
#include "tst_onepage.moc"
