// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/traininglist.h"

#include "model/exchange/brokervalues.h"
#include "model/exchange/columnmaker.h"
#include "model/exchange/importvalues.h"

namespace zt {

namespace {

enum TrainingColumn : qsizetype {
    PersonColumn,
    RoleColumn,
    SpecialistColumn,
    CourseColumn,
    HoursColumn,
    DayColumn,
    YearColumn,
    PassedColumn,
    TopicColumn,
    DrillResultColumn,
    DrillDayColumn,
    RetrainedColumn,
};

QList<EvidenceColumn> makeColumns()
{
    using V = EvidenceValue;
    QList<EvidenceColumn> all{
        evidenceColumn("person",
                       u"員工編號",
                       "Employee ID",
                       V::Text,
                       u"人員編號|工號|員編|員工代號|姓名|員工姓名|人員|受訓人員|學員|員工|"
                       u"employee|employee no|employee number|staff id|person|full name"),
        evidenceColumn("role",
                       u"職稱",
                       "Role",
                       V::Text,
                       u"角色|職務|職位|職務類別|人員類別|身分別|job title|title|position|job"),
        evidenceColumn("specialist",
                       u"資安專責",
                       "Security staff",
                       V::YesNo,
                       u"資安專責人員|是否資安人員|資安人員|資安專責人員或主管|security specialist|"
                       u"is security staff"),
        evidenceColumn("course",
                       u"課程名稱",
                       "Course",
                       V::Text,
                       u"課程|訓練課程|訓練名稱|教育訓練名稱|training|course name|course title"),
        evidenceColumn("hours",
                       u"時數",
                       "Hours",
                       V::Duration,
                       u"訓練時數|上課時數|受訓時數|課程時數|資安時數|總時數|時數（小時）|"
                       u"時數（分鐘）|training hours|duration|course hours|credit hours|minutes"),
        evidenceColumn("date",
                       u"上課日期",
                       "Training date",
                       V::Day,
                       u"日期|訓練日期|受訓日期|完訓日期|完成日期|課程日期|date|completed|"
                       u"completed on|completion date|trained on"),
        evidenceColumn("year", u"年度", "Year", V::Text, u"訓練年度|年|training year"),
        evidenceColumn(
            "passed",
            u"評量通過",
            "Assessment passed",
            V::YesNo,
            u"評量|評量結果|測驗結果|測驗|是否通過評量|assessment|passed|exam|exam result|"
            u"quiz result"),
        evidenceColumn("topic_covered",
                       u"涵蓋物聯網",
                       "Covers IoT",
                       V::YesNo,
                       u"含物聯網|物聯網|是否涵蓋物聯網|iot|covers iot topic|iot covered"),
        evidenceColumn("drill_result",
                       u"演練結果",
                       "Phishing drill",
                       V::YesNo,
                       u"社交工程演練|社交工程演練結果|釣魚演練結果|演練|drill result|"
                       u"phishing drill result|phishing result|phishing test"),
        evidenceColumn("drill_date",
                       u"演練日期",
                       "Drill date",
                       V::Day,
                       u"演練日|社交工程演練日期|釣魚演練日期|phishing drill date|phishing date"),
        evidenceColumn("retrained_on",
                       u"補訓日期",
                       "Retrained on",
                       V::Day,
                       u"補訓|補訓日|補訓完成日|補訓完成日期|再訓練日期|是否補訓|retrained|"
                       u"retraining|retraining date|remedial training"),
    };
    all[PersonColumn].needed = true;
    all[PassedColumn].yesWords = wordsBetweenBars(u"通過|合格|及格|pass|passed");
    all[PassedColumn].noWords =
        wordsBetweenBars(u"未通過|不通過|不合格|不及格|fail|failed|not passed");
    all[DrillResultColumn].yesWords = wordsBetweenBars(
        u"通過|未點擊|未開啟|已通報|正常|pass|passed|not clicked|reported|ignored");
    all[DrillResultColumn].noWords = wordsBetweenBars(
        u"失敗|未通過|不通過|點擊|已點擊|點擊連結|開啟附件|開啟|輸入帳密|中招|fail|failed|clicked|"
        u"opened|opened attachment|submitted|submitted data|compromised");
    all[PersonColumn].explained = {
        QStringLiteral("必填。每人每課一列，每次演練一列；同一人各列須寫同一編號。"),
        QStringLiteral("Required. One row per person and course, one per drill; the same ID "
                       "throughout.")};
    all[HoursColumn].explained = {QStringLiteral("時數，例如 3、1.5、90分。"),
                                  QStringLiteral("Hours, such as 3, 1.5 or 90 min.")};
    all[YearColumn].explained = {QStringLiteral("不知上課日期時填年度，例如 114。"),
                                 QStringLiteral("Where the day is not known: 114 or 2025.")};
    all[DrillResultColumn].explained = {
        QStringLiteral("通過或未通過；開信、點擊、輸入資料皆為未通過。"),
        QStringLiteral("Passed or failed; opening, clicking and submitting are failures.")};
    all[RetrainedColumn].explained = {
        QStringLiteral("補訓日期，或是、否；演練未通過而空白者視為未補訓。"),
        QStringLiteral("A day, or yes or no; blank after a failed drill counts as no.")};
    return all;
}

/// A day, yes or no. Where the list has the column, a blank beside a failure says no.
void takeRetrained(const EvidenceTableRow& row, TrainingRow& training)
{
    if (!row.has(RetrainedColumn)) {
        return;
    }
    if (row.isBlank(RetrainedColumn)) {
        training.retrained = false;
        return;
    }
    const QString text = row.text(RetrainedColumn).value_or(QString()).trimmed();
    static const QStringList done = wordsBetweenBars(u"已補訓|完成|已完成|done|completed");
    static const QStringList open = wordsBetweenBars(u"未補訓|未完成|尚未補訓|not yet|pending");
    const auto tri = parseTri(text).value;
    if (tri || done.contains(text, Qt::CaseInsensitive) ||
        open.contains(text, Qt::CaseInsensitive)) {
        if (tri != Tri::Unknown) {
            training.retrained = tri == Tri::Yes || done.contains(text, Qt::CaseInsensitive);
        }
        return;
    }
    training.retrainedOn = row.day(RetrainedColumn);
}

} // namespace

const QList<EvidenceColumn>& trainingColumns()
{
    static const QList<EvidenceColumn> columns = makeColumns();
    return columns;
}

TrainingRow trainingFrom(const EvidenceTableRow& row)
{
    TrainingRow training;
    training.row = row.number();
    training.person = row.text(PersonColumn).value_or(QString());
    training.role = row.text(RoleColumn).value_or(QString());
    training.specialist = row.yesNo(SpecialistColumn);
    training.course = row.text(CourseColumn).value_or(QString()).trimmed();
    training.minutes = row.minutes(HoursColumn);
    training.day = row.day(DayColumn);
    if (!row.isBlank(YearColumn)) {
        training.year = yearFromText(row.text(YearColumn).value_or(QString()));
        if (!training.year) {
            row.fault(YearColumn, EvidenceValue::Text);
        }
    }
    training.passed = row.yesNo(PassedColumn);
    training.onTopic = row.yesNo(TopicColumn);
    training.drillPassed = row.yesNo(DrillResultColumn);
    training.drilled = row.day(DrillDayColumn);
    const bool isDrill = !row.isBlank(DrillResultColumn) || !row.isBlank(DrillDayColumn);
    training.isTraining = !isDrill || !row.isBlank(HoursColumn) || !row.isBlank(CourseColumn) ||
                          !row.isBlank(PassedColumn);
    takeRetrained(row, training);
    return training;
}

} // namespace zt
