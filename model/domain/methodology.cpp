// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/methodology.h"

namespace zt {

QString toKey(Instrument instrument)
{
    switch (instrument) {
    case Instrument::Conditions:
        return QStringLiteral("conditions");
    case Instrument::Totals:
        return QStringLiteral("totals");
    case Instrument::Both:
        return QStringLiteral("both");
    }
    return {};
}

std::optional<Instrument> instrumentFromKey(const QString& key)
{
    for (const Instrument value : {Instrument::Conditions, Instrument::Totals, Instrument::Both}) {
        if (toKey(value) == key) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace zt
