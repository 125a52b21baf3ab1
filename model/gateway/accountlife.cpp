// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/accountlife.h"

#include <algorithm>

namespace zt {

namespace {

bool isFull(QDate since, QDate today, const std::optional<int>& months)
{
    return months && today >= since.addMonths(*months);
}

template <class Kind>
bool holds(const QString& text, Kind kind)
{
    return std::any_of(text.cbegin(), text.cend(), kind);
}

} // namespace

AccountStanding standingOf(QDate lastUse, QDate today, const AccountRules& rules)
{
    if (isFull(lastUse, today, rules.deleteMonths)) {
        return AccountStanding::Deleted;
    }
    return isFull(lastUse, today, rules.suspendMonths) ? AccountStanding::Suspended
                                                       : AccountStanding::InOrder;
}

bool passwordFresh(QDate changed, QDate today, const AccountRules& rules)
{
    const bool tooManyDays = rules.passwordDays && changed.daysTo(today) > *rules.passwordDays;
    return !tooManyDays && !isFull(changed, today, rules.passwordMonths);
}

bool passwordStrong(const QString& password, const AccountRules& rules)
{
    const auto letter = [](QChar c) { return c.isLetter(); };
    const auto digit = [](QChar c) { return c.isDigit(); };
    const auto symbol = [](QChar c) { return !c.isLetterOrNumber() && !c.isSpace(); };
    return password.size() >= rules.minLength && (!rules.letter || holds(password, letter)) &&
           (!rules.digit || holds(password, digit)) && (!rules.symbol || holds(password, symbol));
}

} // namespace zt
