// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/webauthn.h"

#include <QJsonObject>

#include <variant>

namespace zt {

struct RegistrationCase
{
    RelyingParty party;
    RegistrationCeremony ceremony;
    RegistrationResponse response;
};

struct AuthenticationCase
{
    RelyingParty party;
    AuthenticationCeremony ceremony;
    AuthenticationResponse response;
};

/// One recorded ceremony with what the relying party expected of it.
using WebAuthnCase = std::variant<RegistrationCase, AuthenticationCase>;

/// Reads a case from JSON (the members are listed in app/cli/README.md). What the browser sent is
/// tolerated with whatever else it says; of the case itself a member that is not known is refused,
/// because a word misspelt there would switch a check off. `now` is when certificates have to be
/// valid unless the case says another time. Error: Malformed, its place the path of the member.
[[nodiscard]] Result<WebAuthnCase> readWebAuthnCase(const QByteArray& json, const QDateTime& now);

[[nodiscard]] CeremonyVerdict verify(const WebAuthnCase& recorded);

} // namespace zt
