// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"
#include "model/domain/ruleperiod.h"

#include <QHash>
#include <QMap>

#include <array>

namespace zt {

enum class ScanSeverity : quint8 { Info, Low, Medium, High, Critical };

/// "info", "low", …
[[nodiscard]] QString toKey(ScanSeverity severity);

/// What a report has to hold (4G-GUIDE, vulnerability scanning).
enum class ScanField : quint8 {
    Target,
    Time,
    ToolVersion,
    DatabaseVersion,
    Severity,
    Description,
    Advice,
};

inline constexpr int scanFieldCount = 7;
/// "target", "time", "tool_version", …
[[nodiscard]] QString toKey(ScanField field);

/// What became of a weakness.
enum class ScanState : quint8 {
    Open,
    Fixed,
    Compensated,
    Dismissed, ///< no weakness after all
};

/// One weakness at one target as a scan or a follow-up list tells of it. Nothing means that the
/// file does not tell.
struct ScanRow
{
    qint64 row = 0;
    qint64 unit = 0; ///< set when it is taken: a line of the file may hold several
    QString target;
    QString weakness; ///< the scanner's number, or the name
    QString name;     ///< for people
    QString place;    ///< port and protocol
    std::optional<ScanSeverity> severity;
    QDate scanned;
    QDate firstSeen;
    bool tellsState = false; ///< the file has a column for it
    std::optional<ScanState> state;
    QDate fixed;
    bool compensated = false; ///< a measure is named
    bool tellsRescan = false;
    QDate rescanned;
    bool tellsRescanResult = false; ///< the file has a column for it
    std::optional<bool> rescanClean;
    /// Per field whether it is filled.
    std::array<std::optional<bool>, scanFieldCount> fields = {};
};

/// Scans row by row. A weakness that several scans or rows tell of is one, and stands as the last
/// of them says. Memory follows the weaknesses and the days of scans.
class ScanAnalysis
{
public:
    ScanAnalysis(const EvidenceRuleSet& set, const QDate& at);

    /// A row without a target is excluded. A row that is no weakness (information) tells that its
    /// target was scanned.
    void take(const ScanRow& row);
    /// With the weaknesses by severity and the open ones by age.
    [[nodiscard]] AnalysisResult finish() &&;

private:
    struct Target
    {
        QString name;
        qint64 firstRow = 0;
        qint64 firstUnit = 0;
        QMap<QDate, qint64> scans; ///< day → first row
    };

    struct Finding
    {
        ScanRow last;
        qsizetype target = 0;
        QDate seen;     ///< first
        QDate lastSeen; ///< by a scan
    };

    [[nodiscard]] qsizetype targetOf(const ScanRow& row);
    void takeWeakness(const ScanRow& row, qsizetype target);
    void judgeFields(const ScanRow& row);
    void judgeRhythm(qsizetype rule);
    void judgeFinding(const Finding& finding);
    /// Open, or how it was settled; nothing where the file does not tell.
    [[nodiscard]] std::optional<ScanState> stateOf(const Finding& finding) const;
    [[nodiscard]] Ruling judgeFixed(const EvidenceRule& rule, const Finding& finding) const;
    [[nodiscard]] Ruling judgeRescan(const Finding& finding) const;
    [[nodiscard]] Ruling judgeAge(const EvidenceRule& rule, const Finding& finding) const;
    [[nodiscard]] bool wasScannedAfter(const Finding& finding, const QDate& day) const;
    [[nodiscard]] QString subjectOf(const Finding& finding) const;
    void addSeverities();

    QDate m_at;
    AnalysisTally m_tally;
    qint64 m_taken = 0;
    QHash<QString, qsizetype> m_targetOf;
    QList<Target> m_targets;
    QHash<QString, qsizetype> m_findingOf;
    QList<Finding> m_findings;
    AgeSeries m_ages;
};

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> scanRuleForms();

} // namespace zt
