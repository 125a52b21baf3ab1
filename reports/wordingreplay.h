// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/logmapping.h"
#include "model/gateway/replay.h"

#include <QStringList>

namespace zt {

/// A log held against the reference policy, in words; see wording.h.

struct ReplayedLog
{
    ReplayReport report;
    bool names = false;      ///< the log's own words may be shown
    QStringList itemsInPart; ///< counted as missing, as no log says whom they reach
};

/// "nginx", 「JSON 逐行」.
[[nodiscard]] QString logFormatText(LogFormat format, const Language& language);
/// What the log says; 「未載明」 where it says nothing of access.
[[nodiscard]] QString oldVerdictText(LoggedVerdict verdict, const Language& language);
/// What the reference says; 「無法判定」 where the line's facts do not suffice.
[[nodiscard]] QString referenceVerdictText(LoggedVerdict verdict, const Language& language);
/// The system that was asked for; empty where it is not known.
[[nodiscard]] QString
systemText(const ReplayExample& example, const GatewayPolicy& policy, const Language& language);
/// How many lines agree, how many the reference would have treated otherwise, and how many cannot
/// be judged.
[[nodiscard]] QString replayText(const ReplayReport& report, const Language& language);
/// The first line that the reference would have treated otherwise; empty where there is none.
[[nodiscard]] QString
divergenceText(const ReplayReport& report, const GatewayPolicy& policy, const Language& language);
/// Lines that could not be read, words and fields that nobody explained, items in part.
[[nodiscard]] QStringList logRemarks(const ReplayedLog& log, const Language& language);

} // namespace zt
