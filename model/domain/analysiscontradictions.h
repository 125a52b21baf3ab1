// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"
#include "model/domain/snapshot.h"

namespace zt {

// Where an analysis of a whole population says otherwise than the audit does of the same point:
// told with both sides and decided by nobody but the auditor. Exceptions that somebody explained
// contradict nothing; what cannot be judged neither.

enum class ContradictionKind : quint8 {
    Result,      ///< the point conforms by its result, the analysis has exceptions
    Answer,      ///< the same by what the audited unit says of itself
    CleanItem,   ///< an item of a sample was found sound, the analysis has it as an exception
    CleanSample, ///< a sample shows no exception, the analysis does
    Bound,       ///< more with exceptions than the sample's upper limit allows for
    NoException, ///< a sample shows exceptions, the analysis none
};

/// "result", "answer", "clean_item", "clean_sample", "bound", "no_exception"
[[nodiscard]] QString toKey(ContradictionKind kind);

struct AnalysisContradiction
{
    ContradictionKind kind = ContradictionKind::Result;
    PointRef ref;
    // of the analysis: all rules that speak to the point, exceptions nobody explained
    qint64 population = 0;
    qint64 exceptions = 0;
    QList<qint64> rows; ///< of CleanItem: those of the file, each once
    // of the sample
    QString sample; ///< its code; empty where the contradiction is with the point
    int drawn = 0;
    int checked = 0;
    int sampleExceptions = 0;
    std::optional<int> upper;    ///< exceptions in its population that the sample allows for
    QList<int> items;            ///< of CleanItem, by number
    bool samePopulation = false; ///< it was drawn from the very file that was analysed

    bool operator==(const AnalysisContradiction&) const = default;
};

/// In the order of the points the rules speak to; those with the point before those with samples.
/// The result's names must not be masked, and what is explained must be marked: an item is known in
/// the analysis by a cell that is the exception's subject.
[[nodiscard]] QList<AnalysisContradiction>
contradictionsOf(const Snapshot& snapshot, const Audit& audit, const AnalysisResult& result);

} // namespace zt
