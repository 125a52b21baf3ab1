// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/clientdata.h"

#include "model/crypto/base64url.h"
#include "model/crypto/malformed.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zt {

namespace {

const char* const what = QT_TRANSLATE_NOOP("Reason", "the client data");
const char* const noText = QT_TRANSLATE_NOOP("Reason", "it is missing or is no text");

constexpr qsizetype longest = 1 << 16;

} // namespace

QString clientDataText(QByteArrayView json)
{
    return QString::fromUtf8(json);
}

Result<ClientData> readClientData(const QString& text)
{
    const QByteArray json = text.toUtf8();
    if (json.size() > longest) {
        return malformed(
            what, QString::number(longest), QT_TRANSLATE_NOOP("Reason", "it is too large"));
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    // Qt's parser would skip another byte order mark.
    if (!document.isObject() || text.startsWith(QChar::ByteOrderMark)) {
        return malformed(what,
                         QString::number(fault.offset),
                         QT_TRANSLATE_NOOP("Reason", "it is no JSON object"));
    }
    const QJsonObject object = document.object();
    for (const QString& name :
         {QStringLiteral("type"), QStringLiteral("challenge"), QStringLiteral("origin")}) {
        if (!object[name].isString()) {
            return malformed(what, name, noText);
        }
    }
    ClientData data{object[QLatin1String("type")].toString(),
                    object[QLatin1String("challenge")].toString(),
                    object[QLatin1String("origin")].toString(),
                    {},
                    {}};
    if (const QJsonValue cross = object[QLatin1String("crossOrigin")]; cross.isBool()) {
        data.crossOrigin = cross.toBool();
    } else if (!cross.isUndefined()) {
        return malformed(what,
                         QStringLiteral("crossOrigin"),
                         QT_TRANSLATE_NOOP("Reason", "it is neither true nor false"));
    }
    if (const QJsonValue top = object[QLatin1String("topOrigin")]; top.isString()) {
        data.topOrigin = top.toString();
    } else if (!top.isUndefined()) {
        return malformed(what, QStringLiteral("topOrigin"), noText);
    }
    return data;
}

Check checkType(const ClientData& data, const QString& expected)
{
    if (data.type != expected) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "The type is “%1”, not “%2”."),
                      {data.type, expected});
    }
    return Remark("%1", {data.type});
}

Check checkChallenge(const ClientData& data, QByteArrayView challenge)
{
    const QString expected = QString::fromLatin1(toBase64Url(challenge));
    if (data.challenge != expected) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn", "The challenge is “%1”; that of this ceremony is “%2”."),
            {data.challenge, expected});
    }
    return Remark("%1", {data.challenge});
}

Check checkOrigin(const ClientData& data, const QStringList& origins)
{
    if (!origins.contains(data.origin)) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "The origin is “%1”; expected is one of: %2."),
                      {data.origin, origins.join(QStringLiteral(", "))});
    }
    return Remark("%1", {data.origin});
}

Check checkCrossOrigin(const ClientData& data, const QStringList& topOrigins)
{
    if (!data.crossOrigin.value_or(false)) {
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Not framed by another site."));
    }
    if (topOrigins.isEmpty()) {
        return refuse(QT_TRANSLATE_NOOP(
            "WebAuthn", "The page was framed by another site, which is not expected."));
    }
    return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Framed by another site, as may be."));
}

Check checkTopOrigin(const ClientData& data, const QStringList& topOrigins)
{
    if (!data.topOrigin) {
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "No top origin is named."));
    }
    if (topOrigins.isEmpty()) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn", "The page was framed by “%1”, which is not expected."),
            {*data.topOrigin});
    }
    if (!topOrigins.contains(*data.topOrigin)) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn", "The page was framed by “%1”; expected is one of: %2."),
            {*data.topOrigin, topOrigins.join(QStringLiteral(", "))});
    }
    return Remark("%1", {*data.topOrigin});
}

} // namespace zt
