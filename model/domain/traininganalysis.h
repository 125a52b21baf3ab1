// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"

#include <QHash>

namespace zt {

/// One training, or one phishing drill, of one person. Nothing means that the list does not tell.
struct TrainingRow
{
    qint64 row = 0;
    QString person;
    QString role;
    std::optional<bool> specialist; ///< the list says whether security is their work

    // A training.
    bool isTraining = false;
    QString course;
    std::optional<int> minutes;
    QDate day;
    std::optional<int> year;     ///< where the list tells no day
    std::optional<bool> passed;  ///< the assessment after it
    std::optional<bool> onTopic; ///< the list says whether the topic asked for was part of it

    // A drill.
    std::optional<bool> drillPassed;
    QDate drilled;
    std::optional<bool> retrained;
    QDate retrainedOn;
};

/// Trainings and drills, a row at a time; judged by person. The population are persons. A training
/// whose day is not told may or may not lie in the period that is judged: then only what holds
/// either way is said.
class TrainingAnalysis
{
public:
    TrainingAnalysis(const EvidenceRuleSet& set, const QDate& at);

    /// A row without a person is excluded.
    void take(const TrainingRow& row);
    /// With how many persons had how many hours in the last year.
    [[nodiscard]] AnalysisResult finish() &&;

private:
    struct Person
    {
        QString name;
        qint64 firstRow = 0;
        QStringList roles;
        std::optional<bool> specialist;
        QList<TrainingRow> trainings;
        QList<TrainingRow> failures; ///< of drills
    };

    /// Hours that certainly count, and those that may.
    struct Hours
    {
        qint64 sure = 0;
        qint64 possible = 0;
        bool unbounded = false; ///< of one training in the period nobody knows how long it was
    };

    [[nodiscard]] Hours hoursOf(const Person& person, int months) const;
    [[nodiscard]] Ruling judgeHours(const EvidenceRule& rule, const Person& person) const;
    [[nodiscard]] Ruling judgeAssessed(const EvidenceRule& rule, const Person& person) const;
    [[nodiscard]] Ruling judgeTopics(const EvidenceRule& rule, const Person& person) const;
    [[nodiscard]] Ruling
    judgeRetrained(const EvidenceRule& rule, const Person& person, const TrainingRow& drill) const;
    [[nodiscard]] Ruling
    judgeInTime(const EvidenceRule& rule, const Person& person, const TrainingRow& drill) const;
    [[nodiscard]] QDate
    retrainedOn(const EvidenceRule& rule, const Person& person, const TrainingRow& drill) const;
    [[nodiscard]] static std::optional<bool> isSpecialist(const EvidenceRule& rule,
                                                          const Person& person);

    QDate m_at;
    AnalysisTally m_tally;
    QList<Person> m_persons; ///< in the order of the rows
    QHash<QString, qsizetype> m_personOf;
};

/// Whether what happened on a day, or some time in a year, lies in the months that end with `at`:
/// after the same day so many months before.
[[nodiscard]] std::optional<bool>
isInPeriod(const QDate& day, const std::optional<int>& year, int months, const QDate& at);

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> trainingRuleForms();

} // namespace zt
