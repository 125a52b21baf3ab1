// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/regulatorview.h"

namespace zt {

/// The regulator's view put into words; see wording.h.

/// "114 年度", "2025"
[[nodiscard]] QString yearText(int year, const Language& language);
/// "114", "2025": where there is little room.
[[nodiscard]] QString yearShort(int year, const Language& language);

/// "88.25%" of hundredths of a per cent; "–" where it is not known.
[[nodiscard]] QString shareText(const std::optional<int>& share);
/// "27.5"; "–" where it is not known.
[[nodiscard]] QString deductionText(const std::optional<int>& points);
/// "＋9.0", "−1.5", "0" of hundredths; "–" where it is not known.
[[nodiscard]] QString signedText(const std::optional<int>& hundredths);
/// "54.2%" of a share, rounded to tenths; "–" where nothing is known.
[[nodiscard]] QString firmShareText(const FirmShare& share);
/// "+13.0", "−1.5" percentage points, rounded to tenths; "–" where nothing is known.
[[nodiscard]] QString firmChangeText(const TypeTrend& trend);
/// "37／68"
[[nodiscard]] QString firmCountText(const FirmShare& share, const Language& language);

/// "一級"; "未載" for 0 and where it is not known.
[[nodiscard]] QString brokerTierText(const std::optional<int>& tier, const Language& language);

[[nodiscard]] QString zoneText(BrokerZone zone, const Language& language);
[[nodiscard]] QString reasonText(AttentionReason reason, const Language& language);
[[nodiscard]] QString directionText(TrendDirection direction, const Language& language);
/// The reasons of one broker in one line, with the change and the hidden risks it has.
[[nodiscard]] QString
reasonsText(const BrokerStatus& status, const RegulatorView& view, const Language& language);
/// "電子交易比重、扣分": what is not known of a broker.
[[nodiscard]] QString missingText(const BrokerYear& row, const Language& language);

/// What no source told of, which is not 0.
[[nodiscard]] QString notStatedText(const Language& language);
/// How many brokers have figures of the year looked at, and how many have none and are left out.
[[nodiscard]] QString firmsText(const RegulatorView& view, const Language& language);
/// "110 年度 480 家、111 年度 490 家": brokers with figures, by year of the trend.
[[nodiscard]] QString firmsByYearText(const RegulatorView& view, const Language& language);
/// "最近 113", or that there are figures of no year.
[[nodiscard]] QString latestYearText(const AbsentBroker& broker, const Language& language);
/// The user's reason for the cut-offs, or that none is stated.
[[nodiscard]] QString cutReasonText(const RegulatorCuts& cuts, const Language& language);
/// How many findings are open, and overdue; not stated where it is null.
[[nodiscard]] QString openFindingsText(const FirmFindings* findings, const Language& language);
[[nodiscard]] QString overdueFindingsText(const FirmFindings* findings, const Language& language);
/// "期限 2026-06-30，逾期 18 日"
[[nodiscard]] QString overdueText(const OpenFinding& finding, const Language& language);

/// "需關懷：比重 60% 以上且扣分 15 以上", or that cut-offs are not set.
[[nodiscard]] QString zonesRuleText(const RegulatorCuts& cuts, const Language& language);
/// What counts as rising and falling.
[[nodiscard]] QString trendRuleText(const RegulatorCuts& cuts, const Language& language);
/// "占比 15% 以下、增 3 個百分點以上", or that cut-offs are not set.
[[nodiscard]] QString hiddenRuleText(const RegulatorCuts& cuts, const Language& language);
/// "連 3 年增加", "首見"; empty where there is nothing to say.
[[nodiscard]] QString runText(const TypeTrend& trend, const Language& language);

} // namespace zt
