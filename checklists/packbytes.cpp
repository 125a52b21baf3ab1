// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packbytes.h"

#include "checklists/packbounds.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

/// Without this the linker drops the packs from a program that uses them by name only.
static void linkPacks()
{
    Q_INIT_RESOURCE(packs);
}

namespace zt::packs {

tl::expected<QJsonObject, PackFault> jsonObject(const QByteArray& bytes)
{
    if (PackCheck fault = checkPackBytes(bytes)) {
        return tl::unexpected(*std::move(fault));
    }
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError) {
        return tl::unexpected(PackFault{
            QStringLiteral("/"),
            QStringLiteral("not JSON, at byte %1: %2").arg(parse.offset).arg(parse.errorString())});
    }
    if (!document.isObject()) {
        return tl::unexpected(PackFault{QStringLiteral("/"), QStringLiteral("not a JSON object")});
    }
    return document.object();
}

PackCheck checkForm(const QJsonObject& pack, PackSchema schema)
{
    linkPacks();
    PackCheck fault = checkPackBounds(pack);
    return fault ? fault : checkAgainstSchema(pack, schema);
}

tl::expected<QJsonObject, PackFault> checkedJson(const QByteArray& bytes, PackSchema schema)
{
    tl::expected<QJsonObject, PackFault> pack = jsonObject(bytes);
    if (PackCheck fault = pack ? checkForm(*pack, schema) : PackCheck()) {
        return tl::unexpected(*std::move(fault));
    }
    return pack;
}

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray builtInBytes(const QString& path)
{
    linkPacks();
    QFile file(QStringLiteral(":/packs/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace zt::packs
