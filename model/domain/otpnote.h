// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/consistency.h"

namespace zt {

/// What a note to item 1-2 says about one-time passwords (OTP, 簡訊, 一次性密碼, 動態密碼). For the
/// domain room's own use.
struct OtpNote
{
    /// Named in one sentence with phishing resistance: from the first word of it to the last.
    QList<TextRange> claims;
    /// Where one-time passwords are named as in use; "取代 OTP" does not count.
    QList<TextRange> mentions;
    bool otherMeans = false;         ///< FIDO, a chip card, a certificate or the like is named too
    bool remarked = false;           ///< the note itself says that it is not phishing-resistant
    std::optional<int> sharePercent; ///< 1…99, where the note states one share and no other
};

[[nodiscard]] OtpNote readOtpNote(const QString& note);

} // namespace zt
