// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfixture.h"
#include "reports/charts/comparisonfigure.h"
#include "reports/comparisonreport.h"
#include "reports/reportwriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

/// The report of a comparison, against two small states worked out by hand.
class TestComparisonReport : public QObject
{
    Q_OBJECT

private:
    static void answer(Snapshot& state, const QString& item, ItemStatus status)
    {
        ItemAnswer one;
        one.item = item;
        one.status = status;
        state.answers.set(one);
    }

    /// The institution by its own answers, two pillars. Before: 1-1, 1-2 (all of level I) are
    /// implemented, so P1 is at I; 2-1 is. After: 1-3 (level II) as well, so P1 is at II; 2-1 is
    /// only planned. One system is new, one is gone, a target was set, evidence renamed.
    static ComparedStates states()
    {
        ComparedStates found;
        Snapshot& before = found.before.state;
        before = reportfixture::maturitySnapshot(2);
        before.answers = {};
        before.maturityMethod = {};
        before.maturityMethod.rollup = Rollup::Direct;
        before.trailSeq = 5;
        answer(before, u"1-1"_s, ItemStatus::Implemented);
        answer(before, u"1-2"_s, ItemStatus::Implemented);
        answer(before, u"2-1"_s, ItemStatus::Implemented);
        Snapshot& after = found.after.state;
        after = before;
        after.trailSeq = 9;
        answer(after, u"1-3"_s, ItemStatus::Implemented);
        answer(after, u"2-1"_s, ItemStatus::Planned);
        System renewed = after.systems[1];
        renewed.id = SystemId{QUuid::createUuidV5(QUuid(), u"new"_s)};
        renewed.code = u"=NEW"_s;
        after.systems = {};
        after.systems.append(before.systems[0]);
        after.systems.append(renewed);
        after.indexById = {{before.systems[0].id, 0}, {renewed.id, 1}};
        after.indexByCode = {{before.systems[0].code, 0}, {renewed.code, 1}};
        PillarTarget target;
        target.scope = Scope::system(before.systems[0].id);
        target.pillar = u"P1"_s;
        target.order = 3;
        after.targets.insert(toKey(target.ref()), target);
        after.evidence.first().name = u"政策 2.pdf"_s;
        found.before.file = u"去年.zta"_s;
        found.before.point = u"期末"_s;
        found.after.file = u"今年.zta"_s;
        const MaturityJudge judge(*before.guideline);
        found.comparison = compare({before, judge}, {after, judge});
        found.touches = {
            TrailTouch{8, QDateTime(QDate(2026, 7, 1), QTime(1, 2), QTimeZone::utc()), u"王"_s},
            std::nullopt};
        return found;
    }

    static Report report(LanguageCode language = LanguageCode::En)
    {
        const ComparedStates all = states();
        return buildComparisonReport(all, {language, all.after.state.trailTime, u"test 1"_s});
    }

private Q_SLOTS:

    void bothSidesAreNamed()
    {
        const Report made = report();
        const Table& sides = *made.table(u"sides"_s);
        QStringList rows;
        for (qsizetype row = 0; row < sides.rowCount(); ++row) {
            rows.append(displayText(sides.at(row, 1)) + u'|' + displayText(sides.at(row, 2)));
        }
        QVERIFY(rows.contains(u"去年.zta|今年.zta"_s));
        QVERIFY(rows.contains(u"期末|Now"_s));
        QVERIFY(rows.contains(u"5|9"_s));
        QVERIFY(rows.contains(u"2|2"_s));
    }

    void countsAddUp()
    {
        const Report made = report();
        const Table& counts = *made.table(u"comparison_summary"_s);
        QMap<QString, int> byName;
        for (qsizetype row = 0; row < counts.rowCount(); ++row) {
            byName.insert(counts.at(row, 0).text, static_cast<int>(counts.at(row, 1).number));
        }
        // ten items in all: three of them implemented before, three after
        const QMap<QString, int> expected{
            {u"Systems added"_s, 1},
            {u"Systems removed"_s, 1},
            {u"Answers changed"_s, 2},
            {u"Of these forward"_s, 0}, // what was not assessed lies on no scale
            {u"Of these back"_s, 1},
            {u"Gaps before"_s, 7 + 10},
            {u"Gaps after"_s, 7 + 10},
            {u"New gaps"_s, 1},
            {u"Closed gaps"_s, 1}};
        QCOMPARE(byName, expected);
    }

    void levelsOfThePillars()
    {
        const Report made = report();
        const Table& levels = *made.table(u"pillar_levels"_s);
        QCOMPARE(levels.rowCount(), 2);
        QCOMPARE(levels.at(0, 1), integerCell(2));
        QCOMPARE(levels.at(0, 2), integerCell(1));
        QCOMPARE(levels.at(1, 1), integerCell(0));
        QCOMPARE(levels.at(1, 2), integerCell(0));
        const Table& moves = *made.table(u"level_moves"_s);
        QCOMPARE(moves.rowCount(), 1);
        QCOMPARE(moves.at(0, 3).text, u"I"_s);
        QCOMPARE(moves.at(0, 4).text, u"II"_s);
    }

    void answersSayWhoAndWhat()
    {
        const Report made = report();
        const Table& answers = *made.table(u"changed_answers"_s);
        QCOMPARE(answers.rowCount(), 2);
        QCOMPARE(answers.at(0, 3).text, u"Not assessed"_s);
        QCOMPARE(answers.at(0, 4).text, u"Implemented"_s);
        QCOMPARE(answers.at(0, 5).text, u"王"_s);
        QCOMPARE(displayText(answers.at(0, 6)), u"2026-07-01 09:02"_s);
        QCOMPARE(answers.at(0, 7), integerCell(8));
        QCOMPARE(answers.at(1, 4).text, u"Planned"_s);
        QCOMPARE(answers.at(1, 8).text, u"Status"_s);
        QVERIFY(answers.at(1, 5).text.isEmpty());
    }

    void whatElseChanged()
    {
        const Report made = report();
        const Table& systems = *made.table(u"changed_systems"_s);
        QCOMPARE(systems.rowCount(), 2);
        QCOMPARE(systems.at(0, 0).text, u"=NEW"_s);
        QCOMPARE(systems.at(0, 2).text, u"Added"_s);
        QCOMPARE(systems.at(1, 2).text, u"Removed"_s);
        const Table& others = *made.table(u"other_changes"_s);
        QCOMPARE(others.rowCount(), 2);
        QCOMPARE(others.at(0, 0).text, u"Target level"_s);
        QCOMPARE(others.at(0, 2).text, u"Added"_s);
        QCOMPARE(others.at(1, 1).text, u"政策 2.pdf"_s);
        QCOMPARE(others.at(1, 2).text, u"Edited"_s);
        QCOMPARE(others.at(1, 3).text, u"Name"_s);
    }

    void figureTellsTheMoves()
    {
        const Figure figure = comparisonFigure(states(), Language(LanguageCode::En));
        const auto* radar = std::get_if<RadarFigure>(&figure.body);
        QVERIFY(radar != nullptr);
        QCOMPARE(radar->lines.size(), 2);
        QCOMPARE(radar->lines[0].name, u"After"_s);
        QCOMPARE(radar->axisNotes.first(), u"I → II"_s);
    }

    /// Written, read back and counted, in both languages and every format.
    void written_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"xlsx", "pdf", "csv", "json"}) {
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
        }
    }

    void written()
    {
        QFETCH(QString, suffix);
        const QTemporaryDir folder;
        for (const LanguageCode language : {LanguageCode::ZhTw, LanguageCode::En}) {
            JobContext job;
            const auto summary =
                writeReport(report(language), folder.filePath(u"c."_s + suffix), job);
            QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().args.join(u' ')));
            QVERIFY(summary->bytes > 0);
        }
    }

    void nothingDiffers()
    {
        ComparedStates same = states();
        same.after.state = same.before.state;
        const MaturityJudge judge(*same.before.state.guideline);
        same.comparison = compare({same.before.state, judge}, {same.after.state, judge});
        same.touches = {};
        const Report made =
            buildComparisonReport(same, {LanguageCode::ZhTw, same.after.state.trailTime, {}});
        for (const char* id :
             {"level_moves", "gap_moves", "changed_answers", "changed_systems", "other_changes"}) {
            QCOMPARE(made.table(QLatin1String(id))->rowCount(), 0);
        }
        const QTemporaryDir folder;
        JobContext job;
        QVERIFY(writeReport(made, folder.filePath(u"same.xlsx"_s), job));
        QVERIFY(writeReport(made, folder.filePath(u"same.pdf"_s), job));
    }
};

QTEST_MAIN(TestComparisonReport)
#include "tst_comparisonreport.moc"
