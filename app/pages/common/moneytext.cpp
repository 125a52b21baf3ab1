// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/moneytext.h"

#include <QStringList>

namespace zt {

namespace {

constexpr Money unit = 10'000;
constexpr int decimals = 4;

} // namespace

std::optional<Money> moneyFromText(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.remove(QLatin1Char(','));
    const QStringList parts = plain.split(QLatin1Char('.'));
    const QString fraction = parts.value(1);
    bool wholeOk = false;
    bool restOk = true;
    const Money whole = parts.value(0).toLongLong(&wholeOk);
    const Money rest = fraction.isEmpty()
                           ? 0
                           : fraction.leftJustified(decimals, QLatin1Char('0')).toLongLong(&restOk);
    constexpr Money most = 100'000'000'000; // the largest amount a field takes, in ten thousands
    const bool fits = parts.size() <= 2 && fraction.size() <= decimals && whole >= 0 && rest >= 0;
    if (!wholeOk || !restOk || !fits || whole >= most) {
        return std::nullopt;
    }
    return whole * unit + rest;
}

} // namespace zt
