// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"

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

} // namespace checkfault

/// What a CheckLine says does not hold, in a language; a sentence that is none of the above (what
/// SQLite says, say) stays as it is.
[[nodiscard]] QString checkFaultText(const QString& fault, const Language& language);

} // namespace zt
