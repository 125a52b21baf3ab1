// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewaypolicy.h"

#include <QDate>

namespace zt {

/// What has become of an account by its not being used.
enum class AccountStanding : quint8 { InOrder, Suspended, Deleted };

/// By calendar months, as the rule sets count; the day on which a period is full belongs to what
/// comes after it. What a rule set does not say never happens.
[[nodiscard]] AccountStanding standingOf(QDate lastUse, QDate today, const AccountRules& rules);

/// Whether a password may still be used without being changed first: within as many days as the
/// rule set gives (an age of 90 is within 90), and before its months are full.
[[nodiscard]] bool passwordFresh(QDate changed, QDate today, const AccountRules& rules);

/// Length and kinds of characters.
[[nodiscard]] bool passwordStrong(const QString& password, const AccountRules& rules);

} // namespace zt
