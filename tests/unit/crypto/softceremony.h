// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/softauthenticator.h"
#include "model/crypto/webauthn.h"

/// A relying party and a soft authenticator that suit each other: everything holds until a test
/// makes one thing wrong.
namespace zt::soft {

constexpr qint64 from = 1'750'000'000;  // 2025-06-15
constexpr qint64 until = 2'050'000'000; // 2034-12-17

inline QByteArray model()
{
    return QByteArray::fromHex("00112233445566778899aabbccddeeff");
}

inline SoftAuthenticator authenticator()
{
    return {model(), TestAuthority(QStringLiteral("Simulated maker"), from, until)};
}

inline QDateTime at(qint64 seconds = 1'784'000'000) // 2026-07-14
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

inline RelyingParty party(const SoftAuthenticator& authenticator)
{
    RelyingParty made;
    made.id = QStringLiteral("bank.example");
    made.origins = {QStringLiteral("https://mail.bank.example"),
                    QStringLiteral("https://bank.example")};
    made.requireUserVerification = true;
    made.anchors = {*Certificate::fromDer(authenticator.maker().certificate())};
    return made;
}

inline SoftEnrolment enrolment(SoftFormat format = SoftFormat::PackedX5c)
{
    SoftEnrolment plan;
    plan.challenge = "sixteen bytes at";
    plan.origin = QStringLiteral("https://mail.bank.example");
    plan.rpId = QStringLiteral("bank.example");
    plan.format = format;
    plan.userHandle = "u1";
    return plan;
}

inline RegistrationResponse responseOf(const SoftRegistration& made)
{
    return {QStringLiteral("public-key"),
            made.credentialId,
            made.credentialId,
            made.clientDataJson,
            made.attestationObject,
            {},
            {}};
}

inline AuthenticationResponse responseOf(const SoftAssertion& made)
{
    AuthenticationResponse response{QStringLiteral("public-key"),
                                    made.credentialId,
                                    made.credentialId,
                                    made.clientDataJson,
                                    made.authData,
                                    made.signature,
                                    {},
                                    {}};
    if (!made.userHandle.isEmpty()) {
        response.userHandle = made.userHandle;
    }
    return response;
}

/// The response with its statement changed.
template <class Change>
RegistrationResponse refitted(const SoftRegistration& made, Change change)
{
    CborValue object = readCbor(made.attestationObject)->value;
    for (qsizetype i = 0; i < object.items.size(); i += 2) {
        if (object.items[i].bytes == "attStmt") {
            change(object.items[i + 1]);
        }
    }
    RegistrationResponse response = responseOf(made);
    response.attestationObject = writeCbor(object);
    return response;
}

inline CborValue* member(CborValue& map, const char* name)
{
    for (qsizetype i = 0; i < map.items.size(); i += 2) {
        if (map.items[i].bytes == name) {
            return &map.items[i + 1];
        }
    }
    return nullptr;
}

/// "anchor: what was found" of the last step, for the message of a test.
inline QByteArray told(const CeremonyVerdict& verdict)
{
    const CeremonyStep& last = verdict.steps.last();
    return QByteArray(last.anchor) + ": " +
           sentence(last.detail, Language(LanguageCode::En)).toUtf8();
}

} // namespace zt::soft
