// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/questionnaire.h"
#include "model/domain/snapshot.h"

#include <QHash>
#include <QSet>

namespace zt {

/// What is wrong with a cell of a questionnaire that came back.
enum class ReturnFault : quint8 {
    NoKeys,         ///< the column of keys is gone
    RepeatedColumn, ///< an answer's head is there twice
    NotAnAnswer,
    NotADate,
    TooLong,
    NoResult, ///< a formula without a result, or an error
    KeyTwice, ///< a row was copied
};

/// A row with its key as it stands there, and the answers of the columns that are there.
struct ReturnedRow
{
    qint32 number = 0; ///< as the spreadsheet counts
    QString key;
    FieldValues answers;
};

/// Why a row finds no place here.
enum class UnknownRow : quint8 {
    None,
    NoKey,
    NotOurs,
    OtherAudit,
    OtherFile,
    NotOfAudit,
    Withdrawn, ///< sent under an earlier version of the checklist; the new one has it no more
    Divided,   ///< the same; split or merged, so that nobody but a person can say where it belongs
};

/// Who wins where an answer was changed on both sides.
struct TakeRules
{
    enum class Side : quint8 { Nobody, Theirs, Ours };

    Side all = Side::Nobody;
    QMap<QString, Side> byPoint; ///< goes first; by code, or "pack/code"

    [[nodiscard]] Side sideFor(const PointRef& ref) const;
};

/// One row of the questionnaire and what becomes of it.
struct ReturnedOutcome
{
    enum class Fate : quint8 { Unchanged, Accepted, Conflict, Theirs, Ours, Unknown };

    qint32 line = 0;
    PointRef ref;      ///< as it is called now; blank where the key says none
    QString sentAs;    ///< its code when it was sent, where that was another
    QStringList heirs; ///< codes, of a divided point
    Fate fate = Fate::Unchanged;
    QStringList fields; ///< that differ; in a conflict only those changed on both sides
    UnknownRow why = UnknownRow::None;
    FieldValues sent; ///< of those fields
    FieldValues ours;
    FieldValues theirs;
};

/// "unchanged", "accepted", "conflict", "theirs", "ours", "unknown"
[[nodiscard]] QString toKey(ReturnedOutcome::Fate fate);

struct ReturnedOutcomes
{
    QList<ReturnedOutcome> rows;
    QList<std::pair<PointRef, FieldValues>> edits; ///< what is taken over
    QList<qint32> nameless; ///< lines taken over of which nobody says who answered

    [[nodiscard]] qsizetype count(ReturnedOutcome::Fate fate) const;
};

/// The states in which questionnaires were sent, by their place in the trail; each with the hash of
/// that place as its head.
using SentStates = QHash<qint64, Snapshot>;

/// What the rows say of where they were sent from; each place once.
[[nodiscard]] QList<qint64> sentPlaces(const QList<ReturnedRow>& rows);

/// Every row held against what was sent, which the trail knows, and against what is there now. That
/// is done once; what is decided on top costs little, so that it can follow every key.
class ReturnedAnswers
{
public:
    ReturnedAnswers() = default;
    ReturnedAnswers(const Snapshot& now,
                    const Audit& audit,
                    const QList<ReturnedRow>& rows,
                    const SentStates& states);

    /// `answeredBy` stands for a blank name. Error: UnknownEntity for a rule about a point that no
    /// row is of.
    [[nodiscard]] Result<ReturnedOutcomes> decided(const TakeRules& rules,
                                                   const QString& answeredBy) const;

private:
    struct Held
    {
        ReturnedOutcome outcome; ///< a conflict that nobody has decided yet
        FieldValues values;      ///< what takes theirs over
        bool isNamed = false;    ///< somebody says who answered
    };

    [[nodiscard]] Result<void> check(const TakeRules& rules) const;

    QList<Held> m_rows;
    QSet<QString> m_known; ///< what a rule may name
};

/// The same at once.
[[nodiscard]] Result<ReturnedOutcomes> returnedOutcomes(const Snapshot& now,
                                                        const Audit& audit,
                                                        const QList<ReturnedRow>& rows,
                                                        const SentStates& states,
                                                        const TakeRules& rules,
                                                        const QString& answeredBy);

} // namespace zt
