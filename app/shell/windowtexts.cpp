// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/windowtexts.h"

#include "reports/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace zt {

QString factGap(const Language& language)
{
    return language.of(QStringLiteral("　"), QStringLiteral(" · "));
}

QString factSeparator(const Language& language)
{
    return language.code() == LanguageCode::ZhTw ? QStringLiteral("　・　") : QStringLiteral(" · ");
}

QDateTime shownTime(const QDateTime& utc)
{
    static const QTimeZone taipei("Asia/Taipei");
    return utc.toTimeZone(taipei.isValid() ? taipei : QTimeZone(8 * 3600));
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 unit = 1024;
    constexpr int digits = 1;
    return bytes < unit ? QCoreApplication::translate("Size", "%1 bytes").arg(bytes)
                        : QLocale(QLocale::English).formattedDataSize(bytes, digits);
}

QString shortHash(const QString& hash)
{
    return hash.size() < 8 ? hash : hash.left(4) + QChar(0x2026) + hash.right(4);
}

QString methodText(const Methodology& method, const Language& language)
{
    return instrumentText(method.instrument, language);
}

} // namespace zt
