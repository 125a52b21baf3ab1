// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answerlist.h"
#include "model/exchange/questionnairesheet.h"

namespace zt {

/// Who wins where an answer was changed on both sides.
struct TakeRules
{
    enum class Side : quint8 { Nobody, Theirs, Ours };

    Side all = Side::Nobody;
    QMap<QString, Side> byPoint; ///< goes first; by code, or "pack/code"

    [[nodiscard]] Side sideFor(const PointRef& ref) const;
};

/// "theirs", "ours", or one for a point: "RA-1=theirs". Error: Usage.
[[nodiscard]] Result<TakeRules> takeRulesFrom(const QStringList& texts);

/// One row of the questionnaire and what becomes of it.
struct ReturnedOutcome
{
    enum class Fate : quint8 { Unchanged, Accepted, Conflict, Theirs, Ours, Unknown };

    qint32 line = 0;
    QString point;
    Fate fate = Fate::Unchanged;
    QStringList fields; ///< that differ; in a conflict only those changed on both sides
    QString message;    ///< why a row is unknown
    FieldValues sent;   ///< of those fields
    FieldValues ours;
    FieldValues theirs;
};

/// "unchanged", "accepted", "conflict", "theirs", "ours", "unknown"
[[nodiscard]] QString toKey(ReturnedOutcome::Fate fate);

struct ReturnedOutcomes
{
    QList<ReturnedOutcome> rows;
    QList<std::pair<PointRef, FieldValues>> edits; ///< what is taken over
    QList<AnswerFault> faults;                     ///< answers of which nobody says whose they are
};

/// Holds every row against what was sent, which the trail knows, and against what is there now.
/// `answeredBy` stands for a blank name.
[[nodiscard]] Result<ReturnedOutcomes> returnedOutcomes(const Document& document,
                                                        const Audit& audit,
                                                        const ReturnedQuestionnaire& returned,
                                                        const TakeRules& rules,
                                                        const QString& answeredBy,
                                                        const Language& language);

/// What is wrong with a cell, by its name.
[[nodiscard]] QList<AnswerFault> faultsOf(const ReturnedQuestionnaire& returned,
                                          const Language& language);

} // namespace zt
