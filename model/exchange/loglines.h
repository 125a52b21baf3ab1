// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewaylog.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace zt {

/// A line of nginx or Apache in the format "combined", in pieces as they stand there.
struct CombinedLine
{
    QByteArrayView address;
    QByteArrayView user;
    QByteArrayView time; ///< without brackets
    QByteArrayView request;
    QByteArrayView status;
    QByteArrayView bytes;
    QByteArrayView referer;
    QByteArrayView agent;
};

/// `$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer"
/// "$http_user_agent"` (ngx_http_log_module; Apache's mod_log_config). Without the last two it is
/// the common format, which is read too; whatever follows them is passed over. A user's name may
/// have blanks, a quoted piece escapes.
[[nodiscard]] std::optional<CombinedLine> combinedLine(QByteArrayView line);

/// "GET /mail HTTP/1.1" in its three parts (RFC 9112, 3); nothing where it is none.
struct RequestLine
{
    QByteArrayView method;
    QByteArrayView target;
    QByteArrayView protocol;
};

[[nodiscard]] std::optional<RequestLine> requestLine(QByteArrayView text);

/// The fields of one record of separated values (RFC 4180). `texts` keeps those that were quoted;
/// the others are views into the record. A quote within an unquoted field is a character like any.
void splitRecord(QByteArrayView record,
                 char separator,
                 QByteArray& texts,
                 std::vector<QByteArrayView>& fields);

/// nginx's $time_local ("10/Oct/2000:13:55:36 -0700"), ISO 8601 ("2026-01-31T09:00:00.5Z", with
/// a blank for the T too; without an offset it is local time), or seconds since 1970 with or
/// without a fraction. Minute and weekday by a clock that is `utcOffset` minutes ahead of UTC.
[[nodiscard]] std::optional<LocalMoment> localMoment(QByteArrayView text, int utcOffset);

} // namespace zt
