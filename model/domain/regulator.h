// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/answers.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace zt {

// The regulator's view: many brokers over several years. Facts here, conclusions in
// regulatorstatus.h and regulatortrend.h. What is not known is never 0.

/// A deficiency that somebody found at a broker.
struct BrokerDeficiency
{
    QString type;                 ///< what brokers are counted by; never blank
    QString point;                ///< of a checklist, as written; may be empty
    QString text;                 ///< in the auditor's words; may be empty
    std::optional<int> deduction; ///< hundredths of a point
    QString finding = {};         ///< its code where an assessment records it as one

    bool operator==(const BrokerDeficiency&) const = default;
};

/// What is known of one broker in one year.
struct BrokerYear
{
    QString broker;               ///< its code; never blank
    int year = 0;                 ///< of the common era
    std::optional<int> share;     ///< electronic trading in hundredths of a per cent, rounded down
    std::optional<int> deduction; ///< hundredths of a point, rounded down
    std::optional<int> tier;      ///< 1…4
    QMap<QString, int> counts;    ///< deficiencies by type, where only their number is told
    /// Every deficiency of the year is listed: a type that is not in the list was not found.
    bool listed = false;
    QList<BrokerDeficiency> deficiencies;

    bool operator==(const BrokerYear&) const = default;
};

/// Whether anything but its tier is known of the broker in the year. A row without figures is in no
/// count and no share.
[[nodiscard]] bool hasFigures(const BrokerYear& row);

struct DeficiencyType
{
    QString id;       ///< never blank
    QString name;     ///< may be empty: the id is the name then
    QString category; ///< may be empty

    bool operator==(const DeficiencyType&) const = default;
};

/// A finding of a firm's assessment that is not closed.
struct OpenFinding
{
    QString id;    ///< the same in every copy of the assessment
    QString code;  ///< never empty
    QString audit; ///< its code
    QStringList points;
    QString condition;
    QDate due;          ///< invalid: none was set
    qint64 overdue = 0; ///< days beyond it

    bool operator==(const OpenFinding&) const = default;
};

/// What a firm's assessment tells of its findings, whatever their year, on one day.
struct FirmFindings
{
    QDate day;
    QList<OpenFinding> open; ///< the longest overdue first, then by code

    /// How many are beyond their date.
    [[nodiscard]] int overdue() const;

    bool operator==(const FirmFindings&) const = default;
};

/// Another assessment of the same firm: what is in both counts once.
void mergeInto(FirmFindings& into, const FirmFindings& from);

struct RegulatorBook
{
    QList<BrokerYear> rows;       ///< by broker, then year; each pair once
    QMap<QString, QString> names; ///< of brokers, where told
    QList<DeficiencyType> types;  ///< each once
    /// By broker, of those whose assessment was read; of the others it is not stated.
    QMap<QString, FirmFindings> findings = {};

    [[nodiscard]] const BrokerYear* row(const QString& broker, int year) const;
    [[nodiscard]] const DeficiencyType* type(const QString& id) const;
};

/// By broker and year; the order that every function here expects.
void sortBook(RegulatorBook& book);

/// Ascending, each once.
[[nodiscard]] QList<int> yearsOf(const RegulatorBook& book);

/// The rows of one tier; a broker's tier may differ from year to year. 0: those not stated.
[[nodiscard]] RegulatorBook ofTier(const RegulatorBook& book, int tier);

/// Whether the broker had such a deficiency. A deficiency listed goes before a count, a count
/// before the silence of a whole list.
[[nodiscard]] Tri hasDeficiency(const BrokerYear& row, const QString& type);
/// How many, at least; 0 where none or not known.
[[nodiscard]] int deficiencyCount(const BrokerYear& row, const QString& type);

/// Joins what two sources say of the same broker and year: what one leaves open the other fills
/// in, and lists and counts come together. Names of fields in which they disagree ("share",
/// "deduction", "tier", or a type's id), in which `into` is left as it was.
[[nodiscard]] QStringList mergeInto(BrokerYear& into, const BrokerYear& from);

/// Deduction by category, the largest first; what no deficiency accounts for stands last, under
/// an empty name. Nothing where the year's deduction is not known.
struct DeductionPart
{
    QString category;
    int points = 0; ///< hundredths

    bool operator==(const DeductionPart&) const = default;
};

[[nodiscard]] QList<DeductionPart> deductionParts(const RegulatorBook& book, const BrokerYear& row);

/// The cut-offs. Every one is the user's: the sources name two axes and no value. Without one,
/// what rests on it is not said.
struct RegulatorCuts
{
    std::optional<int> share;  ///< hundredths of a per cent; high from here on
    std::optional<int> points; ///< hundredths of a point; high from here on
    /// Hundredths of a point; a deduction that rose by that much since the year before.
    std::optional<int> rise;
    /// Hundredths of a percentage point; a share that changed by less counts as steady.
    int change = 0;
    std::optional<int> rare;   ///< hundredths of a per cent; rare up to here
    std::optional<int> growth; ///< hundredths of a percentage point; growing from here on
    QString reason = {};       ///< why these, in the user's words; may be empty

    bool operator==(const RegulatorCuts&) const = default;
};

} // namespace zt
