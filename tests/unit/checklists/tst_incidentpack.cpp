// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonedit.h"
#include "packtexts.h"

#include <QTest>

namespace zt {

/// The shipped incident guide against the counts and facts of its sources, and broken ones.
class TestIncidentPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counts();
    void deadlines();
    void silenceIsSaid();
    void cases_data();
    void cases();
    void figuresAreCarriedOver_data();
    void figuresAreCarriedOver();
    void lessonsAndClassesAreMarked();
    void controlsAreRealPoints();
    void wording();
    void broken_data();
    void broken();
    void pinnedOneMayOutliveItsControls();

private:
    QByteArray m_bytes;
    IncidentGuide m_guide;
};

void TestIncidentPack::initTestCase()
{
    const auto pin = shippedIncidentGuide();
    QVERIFY(pin);
    m_bytes = pin->bytes;
    const auto guide = checkAndReadIncidentGuide(m_bytes, QStringLiteral("incidents.json"));
    QVERIFY2(guide, qPrintable(guide ? QString() : guide.error().args.join(u' ')));
    m_guide = *guide;
    QCOMPARE(m_guide.id, pin->id);
    QCOMPARE(m_guide.sha256, pin->sha256);
    const auto trusted = readIncidentGuide(m_bytes, QStringLiteral("incidents.json"));
    QVERIFY(trusted);
    QCOMPARE(trusted->sha256, pin->sha256);
}

/// As the sources count them: 4 deadlines, 5 fields, 4 classes, 3 stages, 4 + 2 roles, 6
/// principles, 3 and 5 parts of the reports, 5 steps of the response, 2 actions, 13 cases.
void TestIncidentPack::counts()
{
    QCOMPARE(m_guide.deadlines.size(), 4);
    QCOMPARE(m_guide.recordFields.size(), 5);
    QCOMPARE(m_guide.classes.size(), 4);
    QCOMPARE(m_guide.stages.size(), 3);
    QCOMPARE(m_guide.roles.size(), 6);
    QCOMPARE(m_guide.principles.size(), 6);
    QCOMPARE(m_guide.statusReport.size(), 3);
    QCOMPARE(m_guide.closingReport.size(), 5);
    QCOMPARE(m_guide.responseFlow.size(), 5);
    QCOMPARE(m_guide.laterActions.size(), 2);
    QCOMPARE(m_guide.cases.size(), 13);
    QVERIFY(m_guide.role(QStringLiteral("ER2")) != nullptr);
    QVERIFY(m_guide.role(QStringLiteral("ER3")) == nullptr);
}

void TestIncidentPack::deadlines()
{
    QStringList rows;
    for (const IncidentDeadline& one : m_guide.deadlines) {
        rows.append(
            QStringLiteral("%1 %2 %3 %4")
                .arg(one.id,
                     one.withinMs ? QString::number(*one.withinMs / 60'000) : QStringLiteral("-"),
                     toKey(one.doneBy),
                     one.whereAffected ? QStringLiteral("affected") : QStringLiteral("always")));
    }
    QCOMPARE(rows.join(QStringLiteral(", ")),
             QStringLiteral("DL1 30 initial_report always, DL2 1440 formal_report always, "
                            "DL3 4320 closure_report always, DL4 - announcement affected"));
}

/// No deadline says from when it runs, and the one at once has no number; both stand beside them.
void TestIncidentPack::silenceIsSaid()
{
    for (const IncidentDeadline& one : m_guide.deadlines) {
        const QString wanted = one.withinMs ? QStringLiteral("起算") : QStringLiteral("立即");
        QVERIFY2(one.note.zh.contains(wanted), qPrintable(one.id));
        QVERIFY(!one.note.en.isEmpty());
    }
}

void TestIncidentPack::cases_data()
{
    QTest::addColumn<QString>("doc");
    QTest::addColumn<bool>("dated");
    QTest::addColumn<bool>("ownLesson");
    const auto row = [](const char* id, const char* doc, bool dated, bool own) {
        QTest::newRow(id) << QString::fromLatin1(doc) << dated << own;
    };
    row("IC1a", "TWSE-AUDIT", false, false);
    row("IC1b", "TWSE-AUDIT", false, false);
    row("IC2", "TWSE-AUDIT", false, false);
    for (const char* id : {"DE1", "DE2", "DE3", "DE4", "DE5", "DE6", "DE7"}) {
        row(id, "DELOITTE-ISO", true, true);
    }
    row("TC1", "TWCA-ID", true, false);
    row("TC2", "TWCA-ID", true, false);
    row("TC3", "TWCA-ID", false, false);
}

void TestIncidentPack::cases()
{
    const IncidentCase* one = m_guide.incidentCase(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(one != nullptr);
    QCOMPARE(one->sources.size(), 1);
    QTEST(one->sources.first().doc, "doc");
    QFETCH(const bool, dated);
    QCOMPARE(!one->when.zh.isEmpty(), dated);
    QTEST(one->ownLesson, "ownLesson");
}

void TestIncidentPack::figuresAreCarriedOver_data()
{
    QTest::addColumn<QString>("figures");
    QTest::newRow("DE3") << "4 次|3.5 萬戶";
    QTest::newRow("DE4") << "34 人|76 筆|110 萬元";
    QTest::newRow("DE6") << "LockBit|1,500 萬人|2,000 萬美元|1.5 TB";
    QTest::newRow("TC2") << "130 家";
    QTest::newRow("TC3") << "20 萬元|10 萬元";
    QTest::newRow("IC1a") << "Windows Defender";
    QTest::newRow("DE5") << "FluHorse";
}

void TestIncidentPack::figuresAreCarriedOver()
{
    QFETCH(const QString, figures);
    const IncidentCase* one = m_guide.incidentCase(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(one != nullptr);
    for (const QString& figure : figures.split(u'|')) {
        QVERIFY2(one->what.zh.contains(figure), qPrintable(figure));
    }
}

void TestIncidentPack::lessonsAndClassesAreMarked()
{
    QString notes;
    for (const GuidelineText& note : m_guide.notes) {
        notes += note.text.zh;
    }
    QVERIFY(notes.contains(QStringLiteral("編者的判讀")));
    for (const IncidentCase& one : m_guide.cases) {
        QVERIFY2(one.kind != IncidentClass::Unset, qPrintable(one.id));
        QVERIFY2(!one.controls.isEmpty(), qPrintable(one.id));
    }
}

void TestIncidentPack::controlsAreRealPoints()
{
    const auto pin = shippedChecklist(QStringLiteral("twse-audit"));
    QVERIFY(pin);
    const auto twse = readChecklist(pin->bytes, pin->id);
    QVERIFY(twse);
    for (const IncidentCase& one : m_guide.cases) {
        for (const CaseControl& control : one.controls) {
            QVERIFY2(twse->point(control.point) != nullptr, qPrintable(one.id));
        }
    }
}

void TestIncidentPack::wording()
{
    QMap<QString, Bilingual> texts;
    test::collect(QJsonDocument::fromJson(m_bytes).object(), QString(), texts);
    QVERIFY(texts.size() > 200);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString fault = test::faultOfWording(*it);
        QVERIFY2(fault.isEmpty(), qPrintable(it.key() + u' ' + fault));
    }
}

void TestIncidentPack::broken_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("by");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name,
                        const char* change,
                        const QJsonValue& by,
                        const char* path,
                        const char* reason) {
        QTest::newRow(name) << QString::fromLatin1(change) << by << QString::fromLatin1(path)
                            << QString::fromLatin1(reason);
    };
    const auto text = [](const char* value) { return QJsonValue(QString::fromLatin1(value)); };
    const QJsonValue gone{QJsonValue::Undefined};
    row("part missing", "/principles", gone, "/", "'principles'");
    row("unknown property", "/cases/0/extra", 1, "/cases/0", "extra");
    row("length in words", "/deadlines/0/within", text("30 minutes"), "/deadlines/0/within", "PT");
    row("length of nothing", "/deadlines/0/within", text("PT0M"), "/deadlines/0/within", "PT0M");
    row("length in months", "/deadlines/2/within", text("P1M"), "/deadlines/2/within", "P1M");
    row("done by a note", "/deadlines/0/done_by", text("note"), "/deadlines/0/done_by", "enum");
    row("deadline twice", "/deadlines/1/id", text("DL1"), "/deadlines/1/id", "twice");
    row("field missing", "/record_fields/4", gone, "/record_fields/4/id", "IR5");
    row("classes in another order", "/classes/0/id", text("own"), "/classes/0/id", "internal");
    row("stages of its own", "/stages/1/id", text("clean"), "/stages/1/id", "eradicate");
    row("case twice", "/cases/1/id", text("IC1a"), "/cases/1/id", "twice");
    row("class unknown", "/cases/0/class", text("bad luck"), "/cases/0/class", "enum");
    row("one language only", "/cases/0/what/en", gone, "/cases/0/what", "'en'");
    row("source there is not",
        "/cases/0/sources/0/doc",
        text("LOST"),
        "/cases/0/sources/0/doc",
        "LOST");
    row("control there is not",
        "/cases/0/controls/1/point",
        text("DEV-99"),
        "/cases/0/controls/1",
        "DEV-99");
    row("control of another version",
        "/cases/0/controls/0/version",
        text("9.0.0"),
        "/cases/0/controls/0",
        "OPS-1");
}

void TestIncidentPack::broken()
{
    QFETCH(const QString, change);
    QFETCH(const QJsonValue, by);
    const auto read =
        checkAndReadIncidentGuide(test::packWith(m_bytes, change, by), QStringLiteral("own.json"));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    QCOMPARE(read.error().args.value(0), QStringLiteral("own.json"));
    QTEST(read.error().args.value(1), "path");
    QFETCH(const QString, reason);
    QVERIFY2(read.error().args.value(2).contains(reason), qPrintable(read.error().args.value(2)));
}

void TestIncidentPack::pinnedOneMayOutliveItsControls()
{
    const QByteArray old = test::packWith(
        m_bytes, QStringLiteral("/cases/0/controls/0/version"), QStringLiteral("0.9.0"));
    QVERIFY(readIncidentGuide(old, QStringLiteral("old.json")));
    QVERIFY(!checkAndReadIncidentGuide(old, QStringLiteral("old.json")));
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestIncidentPack)
#include "tst_incidentpack.moc"
