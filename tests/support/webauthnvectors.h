// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/webauthn.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The published examples (tests/golden/webauthn) as what a relying party would receive.
namespace zt::vectors {

struct Vector
{
    QString name;
    QMap<QString, QByteArray> registration; ///< by the names used there
    QMap<QString, QByteArray> authentication;
};

inline QJsonObject file()
{
    QFile json(QStringLiteral(ZT_SOURCE_DIR "/tests/golden/webauthn/vectors.json"));
    return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).object()
                                          : QJsonObject();
}

inline QByteArray fromHex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

inline QMap<QString, QByteArray> fields(const QJsonObject& object)
{
    QMap<QString, QByteArray> read;
    for (auto at = object.begin(); at != object.end(); ++at) {
        read.insert(at.key(), fromHex(*at));
    }
    return read;
}

inline QList<Vector> all()
{
    QList<Vector> read;
    const QJsonArray array = file()[QStringLiteral("vectors")].toArray();
    for (const auto& one : array) {
        read.append({one[QStringLiteral("name")].toString(),
                     fields(one[QStringLiteral("registration")].toObject()),
                     fields(one[QStringLiteral("authentication")].toObject())});
    }
    return read;
}

inline Vector named(const QString& name)
{
    for (const Vector& one : all()) {
        if (one.name == name) {
            return one;
        }
    }
    return {};
}

inline QByteArray rootDer()
{
    return fromHex(file()[QStringLiteral("attestation_ca_cert")]);
}

/// The relying party of the examples; it expects framing where the example is framed.
inline RelyingParty party(const Vector& vector)
{
    RelyingParty made;
    made.id = QStringLiteral("example.org");
    made.origins = {QStringLiteral("https://example.org")};
    if (vector.name.endsWith(QLatin1String("Origin"))) {
        made.topOrigins = {QStringLiteral("https://example.com")};
    }
    made.anchors = {*Certificate::fromDer(rootDer())};
    return made;
}

inline QDateTime when()
{
    return QDateTime::fromString(QStringLiteral("2026-07-18T06:00:00Z"), Qt::ISODate);
}

inline RegistrationCeremony registrationCeremony(const Vector& vector)
{
    return {vector.registration[QStringLiteral("challenge")], false, {}, when()};
}

inline RegistrationResponse registrationResponse(const Vector& vector)
{
    const QByteArray id = vector.registration[QStringLiteral("credential_id")];
    return {QStringLiteral("public-key"),
            id,
            id,
            vector.registration[QStringLiteral("clientDataJSON")],
            vector.registration[QStringLiteral("attestationObject")],
            {},
            {}};
}

inline AuthenticationCeremony authenticationCeremony(const Vector& vector,
                                                     const CredentialRecord& credential)
{
    return {vector.authentication[QStringLiteral("challenge")], {}, true, {}, credential};
}

inline AuthenticationResponse authenticationResponse(const Vector& vector)
{
    const QByteArray id = vector.registration[QStringLiteral("credential_id")];
    return {QStringLiteral("public-key"),
            id,
            id,
            vector.authentication[QStringLiteral("clientDataJSON")],
            vector.authentication[QStringLiteral("authenticatorData")],
            vector.authentication[QStringLiteral("signature")],
            {},
            {}};
}

} // namespace zt::vectors
