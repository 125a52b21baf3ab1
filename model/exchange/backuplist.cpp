// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/backuplist.h"

#include "model/exchange/columnmaker.h"
#include "model/exchange/importvalues.h"

#include <QRegularExpression>

namespace zt {

namespace {

enum BackupColumn : qsizetype {
    SystemColumn,
    RecordColumn,
    CopiesColumn,
    MediaColumn,
    OffsiteColumn,
    IntervalColumn,
    ResultColumn,
    RestoredColumn,
    RtoColumn,
    RpoColumn,
    DrillColumn,
    DrillTypeColumn,
    RecoveryColumn,
    LossColumn,
};

const QLatin1String jobToken("job");
const QLatin1String drillToken("drill");
const QLatin1String realToken("real");

const EvidenceWords& recordWords()
{
    static const EvidenceWords words{u"job|備份|Backup|備份作業|備份工作|backup job",
                                     u"drill|演練|Drill|還原演練|備援演練|復原演練|災難復原演練|"
                                     u"exercise|restore|recovery drill"};
    return words;
}

/// 演練模式 of the 4G guideline, and whether anything is really brought back in them.
const EvidenceWords& drillTypeWords()
{
    static const EvidenceWords words{
        u"talk|書面演練|Table-top|書面|桌上演練|桌面推演|紙上演練|tabletop exercise|walkthrough",
        u"real|資料回復演練|Data restore|資料回復|資料還原|還原演練|還原測試|restore|restore test",
        u"scenario|情境演練|Scenario|情境|模擬演練|simulation",
        u"real|實況演練|Live|實況|實際切換|切換演練|異地備援切換|實地演練|failover|full|live "
        u"drill"};
    return words;
}

QList<EvidenceColumn> makeColumns()
{
    using V = EvidenceValue;
    QList<EvidenceColumn> all{
        evidenceColumn("system",
                       u"系統",
                       "System",
                       V::Text,
                       u"系統名稱|系統代碼|資通系統|備份標的|標的|資料庫|主機|主機名稱|system name|"
                       u"system code|host|hostname|database|workload|asset"),
        evidenceColumn("record", u"類別", "Kind", V::Choice, u"紀錄類別|項目類別|record type|type"),
        evidenceColumn("copies",
                       u"備份份數",
                       "Copies",
                       V::Count,
                       u"份數|備份數|保存份數|number of copies|copy count"),
        evidenceColumn("media",
                       u"備份媒體",
                       "Media",
                       V::Text,
                       u"媒體|儲存媒體|媒體種類|媒體種類數|備份媒體種類|media types|media kinds"),
        evidenceColumn(
            "offsite",
            u"異地備份",
            "Off-site copies",
            V::Text,
            u"異地|異地份數|異地備份份數|異地存放|異地儲存|offsite|off-site|offsite copy|"
            u"off-site copy"),
        evidenceColumn("interval",
                       u"備份週期",
                       "Backup interval",
                       V::Duration,
                       u"週期|備份頻率|頻率|備份間隔|interval|frequency|schedule|backup frequency"),
        evidenceColumn("result",
                       u"結果",
                       "Result",
                       V::YesNo,
                       u"執行結果|備份結果|演練結果|最近結果|狀態|status|outcome|last result|"
                       u"last status"),
        evidenceColumn("restore_tested",
                       u"最近還原測試日",
                       "Last restore test",
                       V::Day,
                       u"還原測試日|還原測試日期|最近還原測試|還原測試|最近還原測試日期|"
                       u"restore tested|restore test|restore test date|last restore|"
                       u"last restore test date"),
        evidenceColumn("rto",
                       u"RTO",
                       "RTO (hours)",
                       V::Duration,
                       u"RTO目標|目標RTO|要求RTO|核定RTO|RTO（小時）|RTO（分鐘）|RTO（分）|"
                       u"RTO（天）|RTO時數|復原時間目標|"
                       u"回復時間目標|復原時間目標（小時）|回復時間目標（小時）|rto minutes|"
                       u"rto days|recovery time objective"),
        evidenceColumn("rpo",
                       u"RPO",
                       "RPO (hours)",
                       V::Duration,
                       u"RPO目標|目標RPO|要求RPO|核定RPO|RPO（小時）|RPO（分鐘）|RPO（分）|"
                       u"RPO（天）|RPO時數|資料復原點目標|"
                       u"復原點目標|資料復原點目標（小時）|rpo minutes|rpo days|"
                       u"recovery point objective"),
        evidenceColumn("drill_date",
                       u"演練日期",
                       "Drill date",
                       V::Day,
                       u"演練日|最近演練日|最近演練日期|演練時間|drilled on|exercise date|"
                       u"last drill"),
        evidenceColumn("drill_type",
                       u"演練方式",
                       "Drill type",
                       V::Choice,
                       u"演練模式|演練類型|演練型態|exercise type"),
        evidenceColumn("recovery_time",
                       u"實際復原時間",
                       "Recovery time (hours)",
                       V::Duration,
                       u"實際RTO|演練RTO|復原時間|回復時間|實際回復時間|實際復原時間（小時）|"
                       u"實際復原時間（分鐘）|"
                       u"復原耗時|recovery time|actual recovery time|rta|recovery minutes"),
        evidenceColumn(
            "data_loss",
            u"實際資料遺失",
            "Data loss (hours)",
            V::Duration,
            u"實際RPO|演練RPO|資料遺失時間|資料遺失時段|資料損失|實際資料損失|實際資料遺失（小時）|"
            u"實際資料遺失（分鐘）|實際復原點|data loss|actual data loss|rpa|"
            u"data loss minutes"),
    };
    all[SystemColumn].needed = true;
    all[RecordColumn].choices = recordWords().choices();
    all[DrillTypeColumn].choices = drillTypeWords().choices();
    all[ResultColumn].yesWords = wordsBetweenBars(
        u"成功|完成|通過|正常|success|successful|succeeded|completed|passed|pass|ok");
    all[ResultColumn].noWords = wordsBetweenBars(
        u"失敗|未完成|未通過|異常|部分失敗|failure|failed|fail|incomplete|error|warning");
    all[SystemColumn].explained = {
        QStringLiteral("必填。同一系統可有多列：每項備份作業一列、每次演練一列。"),
        QStringLiteral("Required. A system may have several rows: one per job, one per drill.")};
    all[OffsiteColumn].explained = {QStringLiteral("份數，或是、否。"),
                                    QStringLiteral("How many copies, or yes or no.")};
    all[MediaColumn].explained = {
        QStringLiteral("媒體種類，以頓號分開，或種類數，例如：磁碟、磁帶。"),
        QStringLiteral("Kinds of media, parted by commas, or how many: disk, tape.")};
    all[IntervalColumn].explained = {
        QStringLiteral("每日、每4小時、即時，或時數。"),
        QStringLiteral("Daily, every 4 hours, continuous, or a length of time.")};
    all[RestoredColumn].explained = {QStringLiteral("日期；從未測試者填「未測試」。"),
                                     QStringLiteral("A day, or “never”.")};
    return all;
}

/// "3", "3份", "2 種"
std::optional<qint64> numberWithUnit(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,6})(?:\\.0+)?\\s*(?:份|種|套|個|copies|copy|kinds?|types?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(plainWidth(text));
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

void takeCopies(const EvidenceTableRow& row, BackupRow& backup)
{
    if (row.isBlank(CopiesColumn)) {
        return;
    }
    const QString text = row.text(CopiesColumn).value_or(QString());
    backup.copies = numberWithUnit(text);
    if (!backup.copies && !text.isEmpty()) {
        row.fault(CopiesColumn, EvidenceValue::Count);
    }
}

void takeMedia(const EvidenceTableRow& row, BackupRow& backup)
{
    const QString text = row.text(MediaColumn).value_or(QString()).trimmed();
    if (text.isEmpty() || parseTri(text).value == Tri::Unknown) {
        return;
    }
    backup.media = numberWithUnit(text);
    if (!backup.media) {
        static const QRegularExpression between(QStringLiteral("[,;/+、，；／＋\\n]"));
        QSet<QString> kinds;
        const QStringList parts = text.split(between, Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            kinds.insert(plainWidth(part).toCaseFolded());
        }
        kinds.remove(QString());
        backup.media = kinds.size();
    }
}

/// A number of copies before a yes or no, as "1" is both.
void takeOffsite(const EvidenceTableRow& row, BackupRow& backup)
{
    const QString text = row.text(OffsiteColumn).value_or(QString()).trimmed();
    if (text.isEmpty()) {
        return;
    }
    backup.offsite = numberWithUnit(text);
    if (backup.offsite) {
        return;
    }
    static const QStringList there = wordsBetweenBars(u"異地|有異地|異地存放|off-site|offsite");
    static const QStringList nowhere = wordsBetweenBars(u"同地|本地|僅本地|on-site|onsite|local");
    const auto tri = parseTri(text).value;
    if (there.contains(text, Qt::CaseInsensitive) || tri == Tri::Yes) {
        backup.someOffsite = true;
    } else if (nowhere.contains(text, Qt::CaseInsensitive) || tri == Tri::No) {
        backup.offsite = 0;
    } else if (!tri) {
        row.fault(OffsiteColumn, EvidenceValue::YesNo);
    }
}

void takeRestored(const EvidenceTableRow& row, BackupRow& backup)
{
    const QString text = row.text(RestoredColumn).value_or(QString()).trimmed();
    static const QStringList never =
        wordsBetweenBars(u"未測試|從未|從未測試|未曾測試|未執行|never|not tested");
    const auto tri = parseTri(text).value;
    if (text.isEmpty() || tri == Tri::Unknown) {
        return;
    }
    if (tri == Tri::Yes) {
        backup.restoredOnce = true;
    } else if (tri == Tri::No || never.contains(text, Qt::CaseInsensitive)) {
        backup.neverRestored = true;
    } else {
        backup.restored = row.day(RestoredColumn);
    }
}

void takeInterval(const EvidenceTableRow& row, BackupRow& backup)
{
    backup.interval = intervalFromText(row.text(IntervalColumn).value_or(QString()));
    if (!backup.interval) {
        backup.interval = row.minutes(IntervalColumn);
    }
}

void takeDrill(const EvidenceTableRow& row, BackupRow& backup)
{
    backup.drilled = row.day(DrillColumn);
    const QString type = row.token(DrillTypeColumn, drillTypeWords());
    if (!type.isEmpty()) {
        backup.restores = type == realToken;
    }
    backup.recovery = row.minutes(RecoveryColumn);
    backup.loss = row.minutes(LossColumn);
}

/// What kind of row it is: what it says, else by the cells that are filled in.
void takeKind(const EvidenceTableRow& row, BackupRow& backup)
{
    const QString record = row.token(RecordColumn, recordWords());
    const auto any = [&row](std::initializer_list<qsizetype> columns) {
        return std::any_of(columns.begin(), columns.end(), [&row](qsizetype column) {
            return !row.isBlank(column);
        });
    };
    const bool drill = any({DrillColumn, DrillTypeColumn, RecoveryColumn, LossColumn});
    const bool job =
        any({CopiesColumn, MediaColumn, OffsiteColumn, IntervalColumn, RestoredColumn}) || !drill;
    backup.tellsJob = record == jobToken || (record.isEmpty() && job);
    backup.tellsDrill = record == drillToken || (record.isEmpty() && drill);
}

} // namespace

std::optional<int> intervalFromText(const QString& text)
{
    static const QHash<QString, int> words{{QStringLiteral("即時"), 0},
                                           {QStringLiteral("連續"), 0},
                                           {QStringLiteral("同步"), 0},
                                           {QStringLiteral("即時同步"), 0},
                                           {QStringLiteral("continuous"), 0},
                                           {QStringLiteral("real-time"), 0},
                                           {QStringLiteral("每小時"), 60},
                                           {QStringLiteral("hourly"), 60},
                                           {QStringLiteral("每日"), 1440},
                                           {QStringLiteral("每天"), 1440},
                                           {QStringLiteral("每日一次"), 1440},
                                           {QStringLiteral("daily"), 1440},
                                           {QStringLiteral("每週"), 10'080},
                                           {QStringLiteral("每周"), 10'080},
                                           {QStringLiteral("每週一次"), 10'080},
                                           {QStringLiteral("weekly"), 10'080},
                                           {QStringLiteral("每月"), 44'640},
                                           {QStringLiteral("monthly"), 44'640}};
    const QString plain = plainWidth(text).toLower();
    const auto known = words.constFind(plain);
    if (known != words.cend()) {
        return *known;
    }
    static const QRegularExpression every(QStringLiteral("^(?:每隔?|every )\\s*(\\S.*)$"));
    const QRegularExpressionMatch match = every.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto read = parseRto(match.captured(1), RtoUnit::Hours).value;
    return read && *read > 0 ? read : std::nullopt;
}

const QList<EvidenceColumn>& backupColumns()
{
    static const QList<EvidenceColumn> columns = makeColumns();
    return columns;
}

BackupRow backupFrom(const EvidenceTableRow& row)
{
    BackupRow backup;
    backup.row = row.number();
    backup.system = row.text(SystemColumn).value_or(QString());
    takeKind(row, backup);
    takeCopies(row, backup);
    takeMedia(row, backup);
    takeOffsite(row, backup);
    takeInterval(row, backup);
    takeRestored(row, backup);
    backup.rto = row.minutes(RtoColumn);
    backup.rpo = row.minutes(RpoColumn);
    takeDrill(row, backup);
    const std::optional<bool> result = row.yesNo(ResultColumn);
    (backup.tellsJob ? backup.succeeded : backup.passed) = result;
    return backup;
}

} // namespace zt
