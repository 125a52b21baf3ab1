// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"

#include <QStringList>

namespace zt {

/// The sentences in which verifyFile() tells what does not hold, noted under "Reason"; a CheckLine
/// has them filled, in plain English, several with "; " between them.
namespace checkfault {

extern const char* const flippedBitIn; ///< page, its first byte, its last, whose it is; bit, byte
extern const char* const flippedBit;   ///< page, its first byte, its last; bit, byte
extern const char* const changedIn;    ///< page, its first byte, its last, whose it is
extern const char* const changed;      ///< page, its first byte, its last
extern const char* const morePages;    ///< how many
extern const char* const emptyTrail;
extern const char* const noPack;
extern const char* const newerSchema; ///< the version known

// what does not fit at an entry of the trail (ErrorCode::TrailBroken)
extern const char* const outOfOrder;
extern const char* const notChained;
extern const char* const otherHash;
extern const char* const missingEntry;

extern const char* const otherState;  ///< code of a run or a sign-off, the entry it names
extern const char* const notSealed;   ///< code of a run, the entry after the state it names
extern const char* const notRecorded; ///< code of a sign-off, the entry after the state it names
extern const char* const unreadableSignature; ///< its code, what is wrong
extern const char* const wrongStep;           ///< its code, the step that does not hold
extern const char* const notTrusted;          ///< its code

extern const char* const packHash; ///< id and version

} // namespace checkfault

/// What a CheckLine, or a sign-off's standing, says does not hold, in a language; a sentence that
/// is not known (what SQLite says, say) stays as it is.
[[nodiscard]] QString checkFaultText(const QString& fault, const Language& language);

/// What a CheckLine counted, in a language; most values are numbers and names, and stay.
[[nodiscard]] QString checkValueText(const QString& value, const Language& language);

/// A sentence with its places filled, in plain English.
[[nodiscard]] QString checkFault(const char* sentence, const QStringList& args);

} // namespace zt
