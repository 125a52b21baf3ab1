// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/scanlist.h"

#include "model/exchange/columnmaker.h"
#include "model/exchange/datetext.h"
#include "model/exchange/importvalues.h"
#include "model/exchange/nessusfile.h"
#include "model/exchange/scancolumns.h"

#include <QRegularExpression>

namespace zt {

namespace {

const QLatin1String scanInformation("19506");

std::optional<bool>& fieldOf(ScanRow& row, ScanField field)
{
    return row.fields[static_cast<size_t>(field)];
}

void tellField(ScanRow& scan, ScanField field, const EvidenceTableRow& row, ScanColumn column)
{
    if (row.has(column)) {
        fieldOf(scan, field) = !row.isBlank(column);
    }
}

std::optional<ScanState> scanStateFrom(const QString& text)
{
    static const QStringList fixed = wordsBetweenBars(
        u"fixed|closed|resolved|remediated|done|已修補|修補完成|已修復|已改善|改善完成|已完成|完成|"
        u"已結案|結案");
    static const QStringList open = wordsBetweenBars(
        u"open|new|active|reopened|resurfaced|in progress|pending|accepted|risk accepted|未修補|"
        u"未修復|未改善|未完成|未結案|待修補|待處理|處理中|修補中|改善中|風險接受|接受風險|已接受");
    static const QStringList compensated =
        wordsBetweenBars(u"compensated|mitigated|補償|已補償|補償措施|採補償措施|補償控制|已緩解");
    static const QStringList dismissed =
        wordsBetweenBars(u"false positive|誤判|誤報|非弱點|不適用");
    const QString word = plainWidth(text);
    const auto isOne = [&word](const QStringList& words) {
        return words.contains(word, Qt::CaseInsensitive);
    };
    return isOne(fixed)         ? std::optional(ScanState::Fixed)
           : isOne(open)        ? std::optional(ScanState::Open)
           : isOne(compensated) ? std::optional(ScanState::Compensated)
           : isOne(dismissed)   ? std::optional(ScanState::Dismissed)
                                : std::nullopt;
}

void takeSeverity(const EvidenceTableRow& row, ScanRow& scan)
{
    if (row.isBlank(ScanSeverityColumn)) {
        return;
    }
    scan.severity = scanSeverityFrom(row.text(ScanSeverityColumn).value_or(QString()));
    if (!scan.severity) {
        row.fault(ScanSeverityColumn, EvidenceValue::Text);
    }
}

void takeFollowUp(const EvidenceTableRow& row, ScanRow& scan)
{
    scan.tellsState = row.has(ScanStateColumn);
    if (!row.isBlank(ScanStateColumn)) {
        scan.state = scanStateFrom(row.text(ScanStateColumn).value_or(QString()));
        if (!scan.state) {
            row.fault(ScanStateColumn, EvidenceValue::Text);
        }
    }
    static const QStringList none = wordsBetweenBars(u"-|n/a|none|no|無|否|沒有");
    const QString measure = plainWidth(row.text(ScanCompensationColumn).value_or(QString()));
    scan.compensated = !measure.isEmpty() && !none.contains(measure, Qt::CaseInsensitive);
    scan.fixed = row.day(ScanFixedColumn);
    scan.rescanned = row.day(ScanRescannedColumn);
    scan.tellsRescan = row.has(ScanRescannedColumn) && row.isBlank(ScanRescannedColumn);
    scan.tellsRescanResult = row.has(ScanRescanResultColumn);
    scan.rescanClean = row.yesNo(ScanRescanResultColumn);
}

void takeFields(const EvidenceTableRow& row, ScanRow& scan)
{
    fieldOf(scan, ScanField::Target) = true; // a row without one is left out
    tellField(scan, ScanField::Time, row, ScanTimeColumn);
    tellField(scan, ScanField::ToolVersion, row, ScanToolColumn);
    tellField(scan, ScanField::DatabaseVersion, row, ScanDatabaseColumn);
    tellField(scan, ScanField::Severity, row, ScanSeverityColumn);
    tellField(scan, ScanField::Description, row, ScanDescriptionColumn);
    tellField(scan, ScanField::Advice, row, ScanAdviceColumn);
}

QString hostKey(const ScanRow& row)
{
    return row.target.trimmed().toCaseFolded();
}

/// Of a host that several scans tell of it is not known which of them a row is of.
void addInfo(QHash<QString, ScanInfo>& infos, const EvidenceTableRow& row)
{
    ScanInfo info = scanInfoFrom(row.text(ScanOutputColumn).value_or(QString()));
    const QString host = hostKey(scanFrom(row));
    const auto known = infos.constFind(host);
    if (known != infos.cend() && known->day != info.day) {
        info.day = {};
    }
    infos.insert(host, info);
}

bool isScanInformation(const EvidenceTableRow& row)
{
    return row.text(ScanWeaknessColumn).value_or(QString()).trimmed() == scanInformation &&
           !row.isBlank(ScanOutputColumn);
}

} // namespace

std::optional<ScanSeverity> scanSeverityFrom(const QString& text)
{
    static const QHash<QString, ScanSeverity> words = [] {
        QHash<QString, ScanSeverity> all;
        const auto add = [&all](ScanSeverity severity, QStringView names) {
            const QStringList list = wordsBetweenBars(names);
            for (const QString& name : list) {
                all.insert(name, severity);
            }
        };
        add(ScanSeverity::Critical, u"critical|urgent|嚴重|重大|極高|極高風險|緊急|4");
        add(ScanSeverity::High, u"high|高|高風險|高度|serious|important|3");
        add(ScanSeverity::Medium, u"medium|moderate|中|中風險|中度|2");
        add(ScanSeverity::Low, u"low|低|低風險|低度|minor|1");
        add(ScanSeverity::Info,
            u"info|information|informational|none|log|debug|資訊|參考|提示|無|無風險|0");
        return all;
    }();
    const auto found = words.constFind(plainWidth(text).toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

ScanInfo scanInfoFrom(const QString& output)
{
    static const QRegularExpression day(
        QStringLiteral("Scan Start Date\\s*:\\s*(\\d{4}/\\d{1,2}/\\d{1,2})"));
    static const QRegularExpression tool(QStringLiteral("Nessus version\\s*:\\s*(\\S+)"));
    static const QRegularExpression feed(QStringLiteral("Plugin feed version\\s*:\\s*(\\S+)"));
    ScanInfo info;
    info.day = dayFrom(day.match(output).captured(1)).value_or(QDate());
    info.tool = tool.match(output).captured(1);
    info.database = feed.match(output).captured(1);
    return info;
}

void addScanInfo(ScanRow& row, const ScanInfo& info)
{
    if (!row.scanned.isValid() && info.day.isValid()) {
        row.scanned = info.day;
        fieldOf(row, ScanField::Time) = true;
    }
    if (!info.tool.isEmpty()) {
        fieldOf(row, ScanField::ToolVersion) = true;
    }
    if (!info.database.isEmpty()) {
        fieldOf(row, ScanField::DatabaseVersion) = true;
    }
}

ScanRow scanFrom(const EvidenceTableRow& row)
{
    ScanRow scan;
    scan.row = row.number();
    scan.target = row.text(ScanTargetColumn).value_or(QString());
    scan.name = row.text(ScanNameColumn).value_or(QString()).trimmed();
    scan.weakness = row.text(ScanWeaknessColumn).value_or(QString()).trimmed();
    scan.weakness = scan.weakness.isEmpty() ? scan.name : scan.weakness;
    scan.place = row.text(ScanPortColumn).value_or(QString()).trimmed() + u'/' +
                 row.text(ScanProtocolColumn).value_or(QString()).trimmed();
    takeSeverity(row, scan);
    scan.scanned = row.day(ScanTimeColumn);
    scan.firstSeen = row.day(ScanFirstSeenColumn);
    takeFollowUp(row, scan);
    takeFields(row, scan);
    return scan;
}

Result<EvidenceTableInfo> readScans(const QString& path,
                                    const EvidenceTableOptions& options,
                                    JobContext& job,
                                    const std::function<void(const ScanRow& row)>& use)
{
    constexpr AnalysisKind kind = AnalysisKind::VulnerabilityScans;
    if (isNessusFile(path)) {
        return readNessus(path, job, use);
    }
    QHash<QString, ScanInfo> infos;
    auto looked =
        readEvidenceTable(path, kind, options, job, [&infos](const EvidenceTableRow& row) {
            if (isScanInformation(row)) {
                addInfo(infos, row);
            }
        });
    if (!looked) {
        return looked;
    }
    return readEvidenceTable(path, kind, options, job, [&](const EvidenceTableRow& row) {
        ScanRow scan = scanFrom(row);
        addScanInfo(scan, infos.value(hostKey(scan)));
        use(scan);
    });
}

} // namespace zt
