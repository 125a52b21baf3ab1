// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/webauthn.h"

namespace zt::ceremony {

/// A ceremony is a table of steps, each a member function of the class that walks it.
template <class Ceremony>
struct Step
{
    const char* anchor;
    Check (Ceremony::*take)();
};

template <class Ceremony, size_t count>
QList<CeremonyStep> walk(Ceremony& ceremony, const Step<Ceremony> (&table)[count])
{
    QList<CeremonyStep> taken;
    for (const Step<Ceremony>& step : table) {
        const Check check = (ceremony.*step.take)();
        taken.append({step.anchor, check.has_value(), check ? *check : check.error()});
        if (!check) {
            break;
        }
    }
    return taken;
}

template <class Ceremony, size_t count>
QStringList anchors(const Step<Ceremony> (&table)[count])
{
    QStringList names;
    for (const Step<Ceremony>& step : table) {
        names.append(QString::fromLatin1(step.anchor));
    }
    return names;
}

// The checks that both ceremonies share.
[[nodiscard]] Check
checkResponse(const QString& type, const QByteArray& id, const QByteArray& rawId);
[[nodiscard]] Check checkRpIdHash(const AuthenticatorData& data, const QString& rpId);
[[nodiscard]] Check checkUserPresent(const AuthenticatorData& data);
[[nodiscard]] Check checkUserVerified(const AuthenticatorData& data, bool required);
[[nodiscard]] Check checkBackupFlags(const AuthenticatorData& data);
[[nodiscard]] Check checkExtensions(const AuthenticatorData& data,
                                    const QStringList& clientOutputs,
                                    const std::optional<QStringList>& requested);

} // namespace zt::ceremony
