// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csvtext.h"

#include <algorithm>

namespace zt {

namespace {

bool looksLikeFormula(const QString& text)
{
    const QString start = text.trimmed();
    return start.size() > 1 && QStringView(u"=@+-＝＠＋－").contains(start.front());
}

} // namespace

QString withoutFormula(const QString& text)
{
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

bool guardsFormula(const QString& text)
{
    const QString rest = text.startsWith(QLatin1Char('\'')) ? text.mid(1).trimmed() : QString();
    return !rest.isEmpty() && QStringView(u"=@+-＝＠＋－").contains(rest.front());
}

QByteArray csvField(const QString& text)
{
    QString field = withoutFormula(text);
    const bool quoted = std::any_of(
        field.begin(), field.end(), [](QChar c) { return QStringView(u"\",\n\r\t").contains(c); });
    if (!quoted) {
        return field.toUtf8();
    }
    field.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + field.toUtf8() + '"';
}

} // namespace zt
