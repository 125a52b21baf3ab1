// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/crosswalk.h"
#include "model/exchange/packsheet.h"

namespace zt {

// A crosswalk of one's own, filled in as a spreadsheet: heads in one of the first twenty rows; from
// there one row a link. Needed are the point, the pack and the end in it, the strength and a reason
// in one language, which stands for both where the other is not given. Strengths and kinds of ends
// are their keys or the words that the window has for them.

/// By either of its heads.
[[nodiscard]] const QList<PackColumn>& crosswalkColumns();

/// "equal", "same", "相同" and so on; nothing where it is no strength.
[[nodiscard]] std::optional<CrosswalkStrength> crosswalkStrengthFromWord(const QString& word);
/// "point", "查核點" and so on.
[[nodiscard]] std::optional<CrosswalkFramework::Kind> crosswalkEndFromWord(const QString& word);

struct CrosswalkSheetFault
{
    enum class Kind : quint8 {
        UnknownColumn,
        RepeatedColumn,
        MissingColumn,
        NoLink,   ///< nothing below the heads
        NoResult, ///< a formula without a result, or an error
        Missing,  ///< a cell that has to be filled in
        NotAStrength,
        NotAKind,
        Repeated, ///< the same two ends again
    } kind = Kind::UnknownColumn;
    qint32 row = 0;    ///< as the spreadsheet counts
    qint32 column = 0; ///< from 0
    QString read;

    [[nodiscard]] QString cell() const { return cellName(row, column); }
};

/// One row.
struct CrosswalkSheetLink
{
    qint32 row = 0;
    QString point;
    PackVersion pack; ///< the version is empty where the row does not give it
    CrosswalkFramework::Kind kind = CrosswalkFramework::Kind::Point;
    QString target;
    bool isNumber = false; ///< the target's cell holds a number: 5.1, which may have been 5.10
    CrosswalkStrength strength = CrosswalkStrength::Intersects;
    Bilingual reason;
    QString source; ///< the sheet's name where no column says it
};

struct CrosswalkSheet
{
    QList<CrosswalkSheetLink> links;
    QList<CrosswalkSheetFault> faults; ///< every one; the links are of use where there is none
    QHash<QString, qint32> columnOf;   ///< of each key
};

[[nodiscard]] CrosswalkSheet crosswalkFromSheet(const Sheet& sheet);

} // namespace zt
