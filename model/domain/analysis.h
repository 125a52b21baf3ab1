// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/evidencerules.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace zt {

// Evidence that is read row by row and held against rules. What a file does not tell is told as
// "cannot be judged" and never counts as kept.

/// What was found, or the limit it was held against: a number where it is one, a text otherwise.
struct Measure
{
    std::optional<qint64> number;
    QString text;

    bool operator==(const Measure&) const = default;
};

[[nodiscard]] Measure measureOf(qint64 number);
[[nodiscard]] Measure measureOf(const QString& text);
/// "2026-07-18"
[[nodiscard]] Measure measureOf(const QDate& day);
/// As a person reads it.
[[nodiscard]] QString toText(const Measure& measure);

/// How an exception was worked out: in which way it misses the limit, and what it was reckoned
/// from. Facts of the judge alone; the sentence is made of them elsewhere (workingText).
struct Working
{
    enum class Miss : quint8 {
        Differs,   ///< it is not what it has to be
        Above,     ///< more than the most
        Below,     ///< less than the least
        Reached,   ///< as much as must not be reached, or more
        Unbounded, ///< without an end, where there has to be one
        Before,    ///< a day before the one it must not be before
        After,     ///< a day after the one it must not be after
        Full,      ///< months that must not become full have done so
        Past,      ///< what had to be within months is after their last day
        NoneSince, ///< there is nothing that counts since the day of the limit
        Later,     ///< first seen after days of learning
        TooSoon,   ///< at two places within too little time
        Sum,       ///< what is in order adds up to less than the least
        Lacks,     ///< parts of it are missing
        Outside,   ///< not within its limits
        Forbidden, ///< one that must not be
        Again,     ///< an earlier row is the same
    } miss = Miss::Differs;
    QString unit = {};      ///< of the numbers, as parameters have it; empty: none
    QDate from = {};        ///< the day that is reckoned from
    QDate to = {};          ///< the day that is reckoned to
    qint64 days = 0;        ///< between two days
    int months = 0;         ///< of a period from a day on
    qint64 row = 0;         ///< the earlier one
    QStringList parts = {}; ///< what is missing; both places; what is in order

    bool operator==(const Working&) const = default;
};

/// What one rule says of one row.
struct Ruling
{
    enum class Kind : quint8 {
        Holds,
        Exception,
        CannotJudge,  ///< the file does not tell
        NotConcerned, ///< the rule does not speak of such a row
    } kind = Kind::NotConcerned;
    Measure value; ///< of an exception
    Measure limit;
    Working working = {}; ///< of an exception

    bool operator==(const Ruling&) const = default;
};

[[nodiscard]] inline Ruling holds()
{
    return {Ruling::Kind::Holds, {}, {}};
}

[[nodiscard]] inline Ruling cannotJudge()
{
    return {Ruling::Kind::CannotJudge, {}, {}};
}

[[nodiscard]] inline Ruling notConcerned()
{
    return {};
}

/// An exception where it does not hold.
[[nodiscard]] inline Ruling
rulingOf(bool isKept, const Measure& value, const Measure& limit, const Working& working = {})
{
    return isKept ? holds() : Ruling{Ruling::Kind::Exception, value, limit, working};
}

/// Why an exception is none after all, as somebody said (see explainedexceptions.h).
struct ExplainedBy
{
    QString reason;
    QString who;
    QDateTime when; ///< UTC

    bool operator==(const ExplainedBy&) const = default;
};

struct AnalysisException
{
    qint64 row = 0; ///< as the file counts, from 1
    QString subject;
    QString rule;
    Measure value;
    Measure limit;
    /// What of the population it belongs to, where that is another than its row; 0 otherwise.
    qint64 unit = 0;
    std::optional<ExplainedBy> explained = {};
    Working working = {};

    bool operator==(const AnalysisException&) const = default;
};

/// Rows a rule speaks of are tested or cannot be judged; of those tested some are exceptions.
struct RuleOutcome
{
    EvidenceRule rule;
    qint64 tested = 0;
    qint64 exceptions = 0;
    qint64 cannotJudge = 0;
    qint64 explained = 0; ///< of the exceptions, which stay what they are
};

/// The population in parts that add up to it: a row with an exception is one, whatever else cannot
/// be judged of it; one of which something cannot be judged is never without.
struct PopulationParts
{
    qint64 withoutException = 0;
    qint64 exceptions = 0;
    qint64 explained = 0; ///< every exception of the row is explained
    qint64 cannotJudge = 0;

    bool operator==(const PopulationParts&) const = default;
};

/// A figure of the rows beside the rules: how many fall under each label, in order.
struct AnalysisSeries
{
    QString key;
    QList<std::pair<QString, qint64>> counts;

    bool operator==(const AnalysisSeries&) const = default;
};

struct AnalysisResult
{
    AnalysisKind kind = AnalysisKind::Accounts;
    QDate at; ///< the day judged by; invalid where no rule needs one
    qint64 population = 0;
    qint64 excluded = 0; ///< rows of the file that tell of no subject
    QList<RuleOutcome> rules;
    QList<AnalysisException> exceptions; ///< in the order of the rows
    qint64 exceptionsLeftOff = 0;        ///< beyond the most that are listed
    PopulationParts parts;
    QList<AnalysisSeries> series;
    QString inputSha256; ///< of the file's bytes
    QString ruleSet;     ///< id, version and SHA-256 of the rules gone by
    QString ruleSetVersion;
    QString ruleSetSha256;

    /// All rules together: how often a rule spoke of a row and the file did not tell.
    [[nodiscard]] qint64 cannotJudge() const;
    [[nodiscard]] qint64 exceptionCount() const;
    /// Of these, those somebody explained.
    [[nodiscard]] qint64 explainedCount() const;
};

/// Counts what the rules of one kind of analysis say of row after row; memory grows with what is
/// listed alone, and that has a bound.
class AnalysisTally
{
public:
    static constexpr qsizetype mostListed = 100'000;

    AnalysisTally(AnalysisKind kind, const EvidenceRuleSet& set, const QDate& at);

    [[nodiscard]] const QList<RuleOutcome>& rules() const { return m_result.rules; }

    /// A row that is judged, or one that tells of no subject.
    void countRow() { ++m_result.population; }

    void countExcluded() { ++m_result.excluded; }

    /// `unit`: what of the population the row speaks of, where rows are none; 0: the row is one.
    void
    note(qsizetype rule, qint64 row, const QString& subject, const Ruling& ruling, qint64 unit = 0);

    /// An exception of rows that were counted as tested already: what only several of them show.
    void except(qsizetype rule, const AnalysisException& exception);

    void addSeries(const AnalysisSeries& series) { m_result.series.append(series); }

    /// Exceptions in the order of the rows, those of a row in the order of the rules.
    [[nodiscard]] AnalysisResult finish() &&;

private:
    /// One mark for each of the population; grows to the last that is marked.
    using Marks = std::vector<bool>;
    static void mark(Marks& marks, qint64 unit);
    [[nodiscard]] PopulationParts parts() const;

    AnalysisResult m_result;
    Marks m_excepted;
    Marks m_open;
};

/// "王小明" → "王○明", "daemon" → "d*****": what is left of a name in a copy that leaves the house.
[[nodiscard]] QString maskedName(const QString& name);
void maskSubjects(AnalysisResult& result);

} // namespace zt
