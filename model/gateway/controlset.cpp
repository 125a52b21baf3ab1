// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/controlset.h"

#include "model/gateway/virtualrandom.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int wholeShare = 1000;

} // namespace

ControlSet ControlSet::all(int items)
{
    ItemMask whole;
    for (int item = 0; item < std::min(items, mostItems); ++item) {
        whole.set(static_cast<size_t>(item));
    }
    return of(whole);
}

ControlSet ControlSet::of(ItemMask whole)
{
    ControlSet set;
    set.m_whole = whole;
    return set;
}

void ControlSet::setShare(int item, int thousandths)
{
    const auto at = static_cast<size_t>(item);
    const bool isPart = thousandths > 0 && thousandths < wholeShare;
    m_whole.set(at, thousandths >= wholeShare);
    m_partial.set(at, isPart);
    m_shares[at] = static_cast<quint16>(isPart ? thousandths : 0);
}

int ControlSet::share(int item) const
{
    const auto at = static_cast<size_t>(item);
    return m_whole.test(at) ? wholeShare : m_shares[at];
}

bool reaches(int thousandths, quint64 seed, int item, quint64 subject)
{
    const quint64 place = mixed(mixed(seed + static_cast<quint64>(item)) ^ subject);
    return static_cast<int>(place % wholeShare) < thousandths;
}

ShareOf shareOf(const QString& item)
{
    return item.startsWith(u'1')   ? ShareOf::Users
           : item.startsWith(u'2') ? ShareOf::Devices
                                   : ShareOf::Systems;
}

QStringList namesOfItems(ItemMask items, const GatewayPolicy& policy)
{
    QStringList names;
    for (qsizetype i = 0; i < policy.items.size(); ++i) {
        if (items.test(static_cast<size_t>(i))) {
            names.append(policy.items[i]);
        }
    }
    return names;
}

} // namespace zt
