// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/devicehealth.h"

#include <QMap>
#include <QStringList>

#include <iterator>

namespace zt {

namespace {

struct HealthPart
{
    QChar letter;
    int tenths;
};

constexpr HealthPart parts[] = {{u'A', 4}, {u'B', 3}, {u'C', 2}, {u'D', 1}};
constexpr int partCount = std::size(parts);

} // namespace

std::optional<int> healthTenths(const QString& states)
{
    int tenths = 0;
    int found = 0;
    for (const HealthPart& part : parts) {
        const auto times = static_cast<int>(states.count(part.letter));
        if (times > 1) {
            return std::nullopt;
        }
        found += times;
        tenths += times * part.tenths;
    }
    return found == states.size() ? std::optional(tenths) : std::nullopt;
}

QList<HealthTie> healthTies()
{
    QMap<int, QStringList> byTenths;
    for (unsigned chosen = 0; chosen < (1U << partCount); ++chosen) {
        QString states;
        int tenths = 0;
        for (int part = 0; part < partCount; ++part) {
            if ((chosen >> part & 1U) != 0) {
                states += parts[part].letter;
                tenths += parts[part].tenths;
            }
        }
        byTenths[tenths].append(states);
    }
    QList<HealthTie> ties;
    for (auto it = byTenths.cbegin(); it != byTenths.cend(); ++it) {
        if (it->size() > 1) {
            ties.append({it.key(), *it});
        }
    }
    return ties;
}

} // namespace zt
