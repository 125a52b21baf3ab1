// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/base64url.h"

#include "model/crypto/malformed.h"

namespace zt {

namespace {

const char* const what = QT_TRANSLATE_NOOP("Reason", "the base64url text");

int valueOf(QChar letter)
{
    const char16_t c = letter.unicode();
    if (c >= u'A' && c <= u'Z') {
        return c - u'A';
    }
    if (c >= u'a' && c <= u'z') {
        return c - u'a' + 26;
    }
    if (c >= u'0' && c <= u'9') {
        return c - u'0' + 52;
    }
    return c == u'-' ? 62 : c == u'_' ? 63 : -1;
}

} // namespace

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> fromBase64Url(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() * 3 / 4);
    quint32 bits = 0;
    int held = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = valueOf(text[i]);
        if (value < 0) {
            return malformed(
                what,
                QString::number(i + 1),
                QT_TRANSLATE_NOOP("Reason",
                                  "only A–Z, a–z, 0–9, - and _ stand in it, without padding"));
        }
        bits = (bits << 6 | static_cast<quint32>(value)) & 0xfff;
        held += 6;
        if (held >= 8) {
            held -= 8;
            out.append(static_cast<char>(bits >> held & 0xff));
        }
    }
    if (held == 6 || (bits & ((1U << held) - 1)) != 0) {
        return malformed(what,
                         QString::number(text.size()),
                         QT_TRANSLATE_NOOP("Reason", "it ends in bits that belong to no byte"));
    }
    return out;
}

} // namespace zt
