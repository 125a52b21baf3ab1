// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"

#include <QHash>

namespace zt {

/// One backup job, one drill, or both of one system in a row. Nothing means that the list does not
/// tell. Lengths of time are in minutes.
struct BackupRow
{
    qint64 row = 0;
    QString system;
    bool tellsJob = false;
    bool tellsDrill = false;
    std::optional<int> rto; ///< longest time until it works again
    std::optional<int> rpo; ///< most data, as time, that may be lost

    // A job.
    std::optional<qint64> copies;
    std::optional<qint64> media;   ///< kinds of media
    std::optional<qint64> offsite; ///< copies elsewhere
    bool someOffsite = false;      ///< there are some, and the list does not tell how many
    std::optional<bool> succeeded; ///< when it ran last
    std::optional<int> interval;   ///< from one run to the next
    QDate restored;                ///< last time that a restore was tested
    bool restoredOnce = false;     ///< tested, the list does not tell when
    bool neverRestored = false;    ///< the list says so

    // A drill.
    QDate drilled;
    std::optional<bool> restores; ///< data or systems were really brought back, not talked through
    std::optional<bool> passed;
    std::optional<int> recovery; ///< time it took
    std::optional<int> loss;     ///< data lost, as time
};

/// What one rule says of one job. Rules of a system as a whole are told by BackupAnalysis.
[[nodiscard]] Ruling judgeBackup(const EvidenceRule& rule, const BackupRow& job);

/// Jobs and drills, a row at a time. What is judged of a system as a whole rests on all its rows:
/// its shortest interval, its strictest RTO and RPO, its last restore test, its last drill that has
/// been by the day judged by.
class BackupAnalysis
{
public:
    BackupAnalysis(const EvidenceRuleSet& set, const QDate& at);

    /// A row without a system is excluded.
    void take(const BackupRow& row);
    /// With how many systems were restored how long ago.
    [[nodiscard]] AnalysisResult finish() &&;

private:
    struct Restore
    {
        QDate day;
        qint64 row = 0;
        bool succeeded = true;
    };

    struct Drill
    {
        QDate day;
        qint64 row = 0;
        std::optional<int> recovery;
        std::optional<int> loss;
    };

    struct System
    {
        QString name;
        qint64 firstRow = 0;
        std::optional<int> rto;
        std::optional<int> rpo;
        std::optional<int> interval; ///< the shortest
        bool intervalUnknown = false;
        QList<Restore> restores;
        bool neverRestored = false;
        QList<Drill> drills;
    };

    void takeJob(const BackupRow& row, System& system);
    void takeDrill(const BackupRow& row, System& system);
    void judgeSystem(const System& system);
    [[nodiscard]] static const Restore* lastRestore(const System& system);
    [[nodiscard]] Ruling
    judgeRestore(const EvidenceRule& rule, const System& system, const Restore* last) const;
    [[nodiscard]] static Ruling judgeInterval(const System& system);

    QDate m_at;
    AnalysisTally m_tally;
    QList<System> m_systems; ///< in the order of the rows
    QHash<QString, qsizetype> m_systemOf;
};

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> backupRuleForms();

} // namespace zt
