// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/fill.h"

namespace zt {

namespace {

/// Counted from 0; -1 where no place begins.
int placeAt(const QString& pattern, qsizetype at)
{
    if (pattern[at] != u'%' || at + 1 >= pattern.size()) {
        return -1;
    }
    const char16_t digit = pattern[at + 1].unicode();
    return digit >= u'1' && digit <= u'9' ? digit - u'1' : -1;
}

} // namespace

QString fill(const QString& pattern, const std::function<QString(int)>& argument)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (const int place = placeAt(pattern, i); place >= 0) {
            text += argument(place);
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

QString fill(const QString& pattern, const QStringList& args)
{
    return fill(pattern, [&args](int place) { return args.value(place); });
}

} // namespace zt
