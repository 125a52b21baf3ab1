// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/moneyoption.h"

#include <QTimeZone>

namespace zt {

Result<void> takeLimit(const QCommandLineParser& parser,
                       const CliContext& context,
                       const QString& name,
                       std::optional<Money>& limit)
{
    if (!parser.isSet(name)) {
        return {};
    }
    const QString text = parser.value(name);
    if (text == QLatin1String("none")) {
        limit.reset();
        return {};
    }
    bool ok = false;
    const Money value = text.toLongLong(&ok);
    if (!ok || value < 0) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli", "--%1 takes whole dollars, or none.").arg(name)});
    }
    limit = value;
    return {};
}

Result<QDate> dateOption(const QCommandLineParser& parser,
                         const CliContext& context,
                         const QString& name,
                         const QDate& otherwise)
{
    if (!parser.isSet(name)) {
        return otherwise;
    }
    const QDate date = QDate::fromString(parser.value(name), Qt::ISODate);
    if (!date.isValid()) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli", "--%1 takes a date such as 2026-12-31.").arg(name)});
    }
    return date;
}

QDate localToday(const CliContext& context)
{
    return context.clock().now().toTimeZone(QTimeZone(QByteArrayLiteral("Asia/Taipei"))).date();
}

} // namespace zt
