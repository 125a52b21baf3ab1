// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/gateway/claimsview.h"
#include "model/gateway/investmentview.h"
#include "model/gateway/load.h"

#include <QStringList>

namespace zt {

/// What the analyses of the gateway simulation say, in words; see wording.h.

/// 「共用一個佇列」, 「輪流」, 「給最閒的」, 「依來源」.
[[nodiscard]] QString loadBalanceText(LoadBalance balance, const Language& language);
/// 「每秒 10，一次 30」; 「無」 where there is none.
[[nodiscard]] QString rateLimitText(const std::optional<RateLimit>& limit,
                                    const Language& language);
/// Milliseconds with a decimal where they are few: "0.4", "12", "3,100". Rounded down.
[[nodiscard]] QString millisecondsText(qint64 nanoseconds);
/// "09:15", of a minute of the day.
[[nodiscard]] QString minuteText(int minute);

/// 「驗證有效」, 「部分有效」, 「宣稱有、實際沒作用」, 「沒有情境驗得到」.
[[nodiscard]] QString claimStandingText(ClaimStanding standing, const Language& language);

/// How many items are claimed, and what the attacks say of them; a sentence.
[[nodiscard]] QString claimsText(const ClaimsView& view, const Language& language);

/// Exact, with its unit: 「NT$ 7,400,000」, 「3 項」.
[[nodiscard]] QString
investmentCostText(InvestmentUnit unit, Money amount, const Language& language);
/// How many attacks are stopped, detected, and get through as things stand.
[[nodiscard]] QString standingText(const InvestmentPlan& plan, const Language& language);
/// Whether the curve is proven, and what must be known of it: sentences.
[[nodiscard]] QStringList investmentRemarks(const InvestmentPlan& plan, const Language& language);
/// Of a day at the gateway: decisions, sign-ins, how busy, what was refused.
[[nodiscard]] QStringList loadRemarks(const LoadReport& report, const Language& language);

} // namespace zt
