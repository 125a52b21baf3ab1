// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/checklistcheck.h"
#include "checklists/packloader.h"
#include "model/domain/checklistrules.h"
#include "model/domain/guidelinechecklist.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace zt {

/// The checklists beside the exchange's: the ISO standard, the listed-company articles, the 4G
/// guideline, and the FSC guideline's items. Numbers from the documents themselves.
class TestFrameworkPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoControls();
    void isoControlsNewIn2022();
    void isoClauses();
    void listedCompanyArticles();
    void listedCompanyCases();
    void fourgSections_data();
    void fourgSections();
    void fourgPhases();
    void fourgAdviceIsNoDuty();
    void fourgOdditiesAreNoted();
    void guidelineItems();
    void guidelineItemsKeepTheChecks();
    void guidelineItemsAreShipped();
    void everythingAppliesToEveryone();
};

namespace {

Checklist read(const char* name)
{
    const QString id = QString::fromLatin1(name);
    const auto pin = shippedChecklist(id);
    const auto list = pin ? readChecklist(pin->bytes, id) : Result<Checklist>(Checklist());
    return list.value_or(Checklist());
}

Checklist guidelineItemsOf()
{
    const auto pin = shippedGuideline();
    const auto guideline =
        pin ? readGuideline(pin->bytes, pin->id) : Result<Guideline>(Guideline());
    return checklistOf(guideline.value_or(Guideline()));
}

qsizetype pointsIn(const Checklist& list, const QString& group)
{
    return std::count_if(list.points.begin(), list.points.end(), [&](const ChecklistPoint& point) {
        return point.group == group;
    });
}

/// The ids that hang below a group, at any depth.
QSet<QString> groupsBelow(const Checklist& list, const QString& top)
{
    QSet<QString> ids{top};
    for (const ChecklistGroup& group : list.groups) { // a parent stands before its parts
        if (ids.contains(group.parent)) {
            ids.insert(group.id);
        }
    }
    return ids;
}

} // namespace

/// 37 + 8 + 14 + 34, numbered through within their theme.
void TestFrameworkPacks::isoControls()
{
    const Checklist list = read("iso27001-annex-a");
    QCOMPARE(list.points.size(), 93);
    const QMap<QString, int> wanted{{QStringLiteral("A5"), 37},
                                    {QStringLiteral("A6"), 8},
                                    {QStringLiteral("A7"), 14},
                                    {QStringLiteral("A8"), 34}};
    qsizetype index = 0;
    for (const ChecklistGroup& group : list.groups) {
        for (int number = 1; number <= wanted.value(group.id); ++number) {
            const ChecklistPoint& point = list.points[index++];
            QCOMPARE(point.id, QStringLiteral("%1.%2").arg(group.id.mid(1)).arg(number));
            QVERIFY2(!point.name.zh.isEmpty() && !point.text.zh.isEmpty(), qPrintable(point.id));
            QCOMPARE(point.sources[0].section, QLatin1String("A.") + point.id);
            QCOMPARE(list.source(point.sources[1].doc)->kind, QStringLiteral("own"));
        }
    }
    QCOMPARE(index, 93);
    QCOMPARE(list.point(QStringLiteral("8.12"))->name.en,
             QStringLiteral("Data leakage prevention"));
}

void TestFrameworkPacks::isoControlsNewIn2022()
{
    QStringList found;
    for (const ChecklistPoint& point : read("iso27001-annex-a").points) {
        if (point.tags.contains(QStringLiteral("new_in_2022"))) {
            found.append(point.id);
        }
    }
    QCOMPARE(found.join(u' '),
             QStringLiteral("5.7 5.23 5.30 7.4 8.9 8.10 8.11 8.12 8.16 8.23 8.28"));
}

/// 33 clauses: seven chapters as groups, 26 below them, three of which are parts of 6.1.
void TestFrameworkPacks::isoClauses()
{
    const Checklist list = read("iso27001-clauses");
    QCOMPARE(list.groups.size(), 7);
    QCOMPARE(list.points.size(), 26);
    const QList<int> wanted{4, 3, 6, 5, 3, 3, 2};
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QCOMPARE(list.groups[i].id, QStringLiteral("C%1").arg(i + 4));
        QCOMPARE(pointsIn(list, list.groups[i].id), wanted[i]);
    }
    for (const ChecklistPoint& point : list.points) {
        const bool third = point.id.count(u'.') == 2;
        QCOMPARE(point.parent, third ? QStringLiteral("C6.1") : QString());
        QVERIFY(point.id.startsWith(point.group + u'.'));
    }
}

void TestFrameworkPacks::listedCompanyArticles()
{
    const Checklist list = read("listed-company-guideline");
    QStringList ids;
    for (const ChecklistPoint& point : list.points) {
        ids.append(point.id);
        QCOMPARE(point.name.zh, QStringLiteral("第%1條").arg(point.id.mid(3)));
        // cited without content: said so
        const bool bare = point.id == QLatin1String("LC-14") || point.id == QLatin1String("LC-23");
        QVERIFY2(!bare || point.note.zh.contains(QStringLiteral("沒有寫出內容")),
                 qPrintable(point.id));
    }
    QCOMPARE(ids.join(u' '),
             QStringLiteral("LC-11 LC-12 LC-13 LC-14 LC-16 LC-18 LC-19 LC-21 LC-23 LC-29 LC-30"));
    QVERIFY(list.point(QStringLiteral("LC-19"))->note.zh.contains(QStringLiteral("第23條")));
    QVERIFY(list.point(QStringLiteral("LC-21"))->note.zh.contains(QStringLiteral("3 次")));
}

void TestFrameworkPacks::listedCompanyCases()
{
    const Checklist list = read("listed-company-guideline");
    QMap<QString, QString> found;
    for (const ChecklistCase& one : list.cases) {
        found.insert(one.id, one.points.join(u' '));
        QVERIFY(!one.outcome.zh.isEmpty());
    }
    QCOMPARE(found,
             (QMap<QString, QString>{
                 {QStringLiteral("YOUBIKE"), QStringLiteral("LC-13 LC-16 LC-29 LC-30")},
                 {QStringLiteral("EINVOICE"), QStringLiteral("LC-21")},
                 {QStringLiteral("SHOPEE"), QStringLiteral("LC-11 LC-12 LC-18 LC-19")}}));
    const auto takeaways =
        std::count_if(list.notes.begin(), list.notes.end(), [](const GuidelineText& note) {
            return note.id.startsWith(QLatin1String("TK"));
        });
    QCOMPARE(takeaways, 3);
}

void TestFrameworkPacks::fourgSections_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<int>("sections");
    const auto row = [](const char* area, const char* phase, int sections) {
        QTest::newRow(area) << QString::fromLatin1(phase) << sections;
    };
    row("service-support", "itsm", 6);
    row("service-delivery", "itsm", 8);
    row("organisation", "before", 5);
    row("data", "before", 3);
    row("system", "before", 3);
    row("network", "before", 11);
    row("environment", "before", 2);
    row("testing", "before", 2);
    row("incident", "during", 8);
    row("evidence", "during", 3);
    row("recovery", "after", 1);
    row("follow-up", "after", 1);
}

void TestFrameworkPacks::fourgSections()
{
    QFETCH(const QString, phase);
    QFETCH(const int, sections);
    const QString area = QString::fromLatin1(QTest::currentDataTag());
    const Checklist list = read("fourg-guideline");
    QVERIFY(list.group(area) != nullptr);
    QCOMPARE(list.group(area)->parent, phase);
    QCOMPARE(groupsBelow(list, area).size(), sections + 1);
    QCOMPARE(pointsIn(list, area), 0);
}

/// 253 items in 53 sections; the one section whose text is a copy of another has none.
void TestFrameworkPacks::fourgPhases()
{
    const Checklist list = read("fourg-guideline");
    QCOMPARE(list.points.size(), 253);
    const QMap<QString, int> sections{{QStringLiteral("before"), 26},
                                      {QStringLiteral("during"), 11},
                                      {QStringLiteral("after"), 2},
                                      {QStringLiteral("itsm"), 14}};
    int areas = 0;
    for (auto it = sections.begin(); it != sections.end(); ++it) {
        int leaves = 0;
        for (const QString& id : groupsBelow(list, it.key())) {
            const bool section = id.startsWith(QLatin1String("G4-"));
            leaves += section ? 1 : 0;
            areas += !section && id != it.key() ? 1 : 0;
            const bool empty = section && pointsIn(list, id) == 0;
            QCOMPARE(empty, id == QLatin1String("G4-NET-12"));
        }
        QCOMPARE(leaves, it.value());
    }
    QCOMPARE(areas, 12);
    for (const ChecklistPoint& point : list.points) {
        QCOMPARE(point.id, QStringLiteral("%1.%2").arg(point.group).arg(point.order));
    }
}

/// Advice: service management, training, continuity. Of the rest the source does not say it item
/// by item.
void TestFrameworkPacks::fourgAdviceIsNoDuty()
{
    for (const ChecklistPoint& point : read("fourg-guideline").points) {
        const bool advice = point.group.startsWith(QLatin1String("G4-SM-")) ||
                            point.group == QLatin1String("G4-ORG-4") ||
                            point.group == QLatin1String("G4-ORG-5");
        QVERIFY2(point.obligation == (advice ? Obligation::Should : Obligation::NotStated),
                 qPrintable(point.id));
    }
}

void TestFrameworkPacks::fourgOdditiesAreNoted()
{
    const Checklist list = read("fourg-guideline");
    const auto noteOf = [&](const char* group) {
        return list.group(QString::fromLatin1(group))->note.zh;
    };
    QVERIFY(noteOf("G4-NET-12").contains(QStringLiteral("複製錯誤")));
    QVERIFY(noteOf("G4-NET-04").contains(QStringLiteral("(4) 與 (7)")));
    QVERIFY(noteOf("G4-SM-07").contains(QStringLiteral("本行")));
    QVERIFY(noteOf("G4-SM-08").contains(QStringLiteral("服務可用性管理")));
    QVERIFY(noteOf("G4-DAT-3").contains(QStringLiteral("資訊安全事件管理")));
    QVERIFY(list.point(QStringLiteral("G4-TST-1.6"))->note.zh.contains(QStringLiteral("人工")));
    QString all;
    for (const GuidelineText& note : list.notes) {
        all += note.text.zh;
    }
    for (const char* word : {"「宜」", "6 種", "7 種", "10 個", "沒有拘束力"}) {
        QVERIFY2(all.contains(QString::fromUtf8(word)), word);
    }
}

/// 36 items: 7 + 7 + 7 + 7 + 8; 12, 10, 9 and 5 by level.
void TestFrameworkPacks::guidelineItems()
{
    const Checklist list = guidelineItemsOf();
    QCOMPARE(list.points.size(), 36);
    const QList<int> wanted{7, 7, 7, 7, 8};
    QCOMPARE(list.groups.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QCOMPARE(pointsIn(list, list.groups[i].id), wanted[i]);
    }
    QMap<QString, int> levels;
    for (const ChecklistPoint& point : list.points) {
        ++levels[point.tags.join(u' ')];
    }
    QCOMPARE(levels,
             (QMap<QString, int>{{QStringLiteral("level_I"), 12},
                                 {QStringLiteral("level_II"), 10},
                                 {QStringLiteral("level_III"), 9},
                                 {QStringLiteral("level_IV"), 5}}));
}

void TestFrameworkPacks::guidelineItemsKeepTheChecks()
{
    const Checklist list = guidelineItemsOf();
    const PackCheck fault = checkChecklist(list);
    QVERIFY2(!fault, qPrintable(fault ? fault->path + u' ' + fault->reason : QString()));
    const auto guideline = shippedGuideline();
    QCOMPARE(list.sha256, guideline->sha256);
    const Guideline whole = *readGuideline(guideline->bytes, guideline->id);
    for (const ChecklistPoint& point : list.points) {
        const GuidelineItem* item = whole.item(point.id);
        QCOMPARE(point.text, item->text);
        QCOMPARE(point.name, item->capability);
        QCOMPARE(point.sources, item->sources);
        QCOMPARE(point.note, item->note);
    }
}

/// As it is shipped: every item with its words, as an audit walks them.
void TestFrameworkPacks::guidelineItemsAreShipped()
{
    const Checklist shipped = read("zt-guideline-items");
    const Checklist made = guidelineItemsOf();
    QCOMPARE(shipped.points.size(), 36);
    for (qsizetype i = 0; i < made.points.size(); ++i) {
        QCOMPARE(shipped.points[i].id, made.points[i].id);
        QCOMPARE(shipped.points[i].name, made.points[i].name);
        QCOMPARE(shipped.points[i].text, made.points[i].text);
        QCOMPARE(shipped.points[i].group, made.points[i].group);
        QCOMPARE(shipped.points[i].tags, made.points[i].tags);
        QCOMPARE(shipped.points[i].sources, made.points[i].sources);
        QCOMPARE(shipped.points[i].note, made.points[i].note);
    }
    QVERIFY(shipped.title != made.title);
    QVERIFY(shipped.sha256 != made.sha256);
}

/// None of these knows tiers: nothing falls away, whoever is audited.
void TestFrameworkPacks::everythingAppliesToEveryone()
{
    for (const char* name : {"iso27001-annex-a",
                             "iso27001-clauses",
                             "listed-company-guideline",
                             "fourg-guideline",
                             "zt-guideline-items"}) {
        const Checklist list = read(name);
        QVERIFY2(!list.points.isEmpty(), name);
        for (const PointApplicability& one : applicability(list, AuditContext())) {
            QVERIFY2(one.applies == Tri::Yes, name);
        }
        QCOMPARE(distinctPoints(list).size(), list.points.size());
    }
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestFrameworkPacks)
#include "tst_frameworkpacks.moc"
