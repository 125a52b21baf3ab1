// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/ceremony.h"

#include "model/crypto/base64url.h"
#include "model/crypto/digest.h"

namespace zt {

QString CeremonyVerdict::failedStep() const
{
    return steps.isEmpty() || steps.last().ok ? QString()
                                              : QString::fromLatin1(steps.last().anchor);
}

namespace ceremony {

Check checkResponse(const QString& type, const QByteArray& id, const QByteArray& rawId)
{
    if (type != QLatin1String("public-key")) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "The type is “%1”, not “%2”."),
                      {type, QStringLiteral("public-key")});
    }
    if (id != rawId) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn", "id is “%1”, but rawId is “%2”."),
            {QString::fromLatin1(toBase64Url(id)), QString::fromLatin1(toBase64Url(rawId))});
    }
    return Remark("%1", {QString::fromLatin1(toBase64Url(id))});
}

Check checkRpIdHash(const AuthenticatorData& data, const QString& rpId)
{
    const QByteArray expected = sha256(rpId.toUtf8());
    if (data.rpIdHash != expected) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                        "The hash of the relying party is %1; that of “%2” is %3."),
                      {QString::fromLatin1(data.rpIdHash.toHex()),
                       rpId,
                       QString::fromLatin1(expected.toHex())});
    }
    return Remark(QT_TRANSLATE_NOOP("WebAuthn", "It is that of “%1”."), {rpId});
}

Check checkUserPresent(const AuthenticatorData& data)
{
    if (!data.has(AuthenticatorData::UserPresent)) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn", "Nobody was present at the authenticator (UP = 0)."));
    }
    return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Somebody was present (UP = 1)."));
}

Check checkUserVerified(const AuthenticatorData& data, bool required)
{
    const bool verified = data.has(AuthenticatorData::UserVerified);
    if (required && !verified) {
        return refuse(QT_TRANSLATE_NOOP(
            "WebAuthn", "The authenticator did not verify the user (UV = 0), as is required."));
    }
    if (verified) {
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "The user was verified (UV = 1)."));
    }
    return Remark(
        QT_TRANSLATE_NOOP("WebAuthn", "The user was not verified (UV = 0); it is not required."));
}

Check checkBackupFlags(const AuthenticatorData& data)
{
    const bool eligible = data.has(AuthenticatorData::BackupEligible);
    const bool backedUp = data.has(AuthenticatorData::BackedUp);
    if (!eligible && backedUp) {
        return refuse(QT_TRANSLATE_NOOP(
            "WebAuthn", "The key is said to be backed up (BS = 1) though it cannot be (BE = 0)."));
    }
    return Remark(QT_TRANSLATE_NOOP("WebAuthn", "BE = %1, BS = %2"),
                  {QString::number(eligible ? 1 : 0), QString::number(backedUp ? 1 : 0)});
}

Check checkExtensions(const AuthenticatorData& data,
                      const QStringList& clientOutputs,
                      const std::optional<QStringList>& requested)
{
    QStringList outputs = clientOutputs;
    for (qsizetype i = 0; data.extensions && i < data.extensions->items.size(); i += 2) {
        const CborValue& key = data.extensions->items[i];
        const QString name = key.type == CborValue::Type::Text
                                 ? QString::fromUtf8(key.bytes)
                                 : QString::number(key.toInteger().value_or(0));
        if (!outputs.contains(name)) {
            outputs.append(name);
        }
    }
    for (const QString& name : std::as_const(outputs)) {
        if (requested && !requested->contains(name)) {
            return refuse(QT_TRANSLATE_NOOP("WebAuthn", "Nobody asked for the extension “%1”."),
                          {name});
        }
    }
    if (outputs.isEmpty()) {
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "No extensions."));
    }
    return Remark(requested ? QT_TRANSLATE_NOOP("WebAuthn", "As asked for: %1.")
                            : QT_TRANSLATE_NOOP("WebAuthn", "Ignored: %1."),
                  {outputs.join(QStringLiteral(", "))});
}

Check checkBackupEligibility(const AuthenticatorData& data, BackupPolicy policy)
{
    const bool eligible = data.has(AuthenticatorData::BackupEligible);
    if (eligible && policy == BackupPolicy::NotEligible) {
        return refuse(QT_TRANSLATE_NOOP(
            "WebAuthn", "The key can be copied to other devices (BE = 1), which may not be."));
    }
    return Remark(QT_TRANSLATE_NOOP("WebAuthn", "BE = %1"), {QString::number(eligible ? 1 : 0)});
}

Check checkBackupState(const AuthenticatorData& data, BackupPolicy policy)
{
    const bool backedUp = data.has(AuthenticatorData::BackedUp);
    if (backedUp && policy == BackupPolicy::NotBackedUp) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                        "The key has been backed up (BS = 1), which may not be."));
    }
    return Remark(QT_TRANSLATE_NOOP("WebAuthn", "BS = %1"), {QString::number(backedUp ? 1 : 0)});
}

Check ClientDataSteps::decodeClientData()
{
    m_text = clientDataText(m_json);
    return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Bytes: %1."), {QString::number(m_json.size())});
}

Check ClientDataSteps::parseClientData()
{
    const Result<ClientData> read = readClientData(m_text);
    if (!read) {
        return refuse(read.error());
    }
    m_clientData = *read;
    return Remark("%1", {m_text});
}

Check ClientDataSteps::hashClientData()
{
    m_hash = sha256(m_json);
    return Remark("%1", {QString::fromLatin1(m_hash.toHex())});
}

} // namespace ceremony

} // namespace zt
