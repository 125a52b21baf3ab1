// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/ceremonytrace.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace zt {

namespace {

struct Sentences
{
    const char* holds;
    const char* fails;
};

constexpr std::array<Sentences, 11> quoteSentences{{
    {QT_TRANSLATE_NOOP("WebAuthn", "the key is the one that was activated"),
     QT_TRANSLATE_NOOP("WebAuthn", "this key was never activated against the maker's key")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the bytes have the form of a quote"),
     QT_TRANSLATE_NOOP("WebAuthn", "the bytes cannot be read as a quote")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it bears the mark of what a TPM made itself"),
     QT_TRANSLATE_NOOP("WebAuthn", "it lacks the mark of what a TPM made itself")},
    {QT_TRANSLATE_NOOP("WebAuthn", "its type is that of a quote"),
     QT_TRANSLATE_NOOP("WebAuthn", "its type is not that of a quote")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it answers the nonce of this time"),
     QT_TRANSLATE_NOOP("WebAuthn", "it answers another nonce")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it speaks of the registers that were asked for"),
     QT_TRANSLATE_NOOP("WebAuthn", "it speaks of other registers than were asked for")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the registers are as expected"),
     QT_TRANSLATE_NOOP("WebAuthn", "the registers are in another state than expected")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the count of resets has not gone back"),
     QT_TRANSLATE_NOOP("WebAuthn", "the count of resets has gone back")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the count of restarts has not gone back"),
     QT_TRANSLATE_NOOP("WebAuthn", "the count of restarts has gone back")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the clock has not gone back"),
     QT_TRANSLATE_NOOP("WebAuthn", "the clock has gone back")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the signature is that of the key shown"),
     QT_TRANSLATE_NOOP("WebAuthn", "the signature is not that of the key shown")},
}};

constexpr std::array<Sentences, 15> assertionSentences{{
    {QT_TRANSLATE_NOOP("WebAuthn", "three parts in base64url, with JSON within"),
     QT_TRANSLATE_NOOP("WebAuthn", "not three parts in base64url with JSON within")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the header has alg, kid and typ and nothing besides"),
     QT_TRANSLATE_NOOP("WebAuthn", "the header has other members than alg, kid and typ")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the type is that of an authentication assertion"),
     QT_TRANSLATE_NOOP("WebAuthn", "the type is that of another kind of token")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the algorithm is ES256"),
     QT_TRANSLATE_NOOP("WebAuthn", "the algorithm is not ES256")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the key is one of the assertion server's"),
     QT_TRANSLATE_NOOP("WebAuthn", "the key is none of the assertion server's")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the signature is the assertion server's"),
     QT_TRANSLATE_NOOP("WebAuthn", "the signature is not the assertion server's")},
    {QT_TRANSLATE_NOOP("WebAuthn", "every claim is there and of its type"),
     QT_TRANSLATE_NOOP("WebAuthn", "a claim is missing or of another type")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the issuer is the assertion server"),
     QT_TRANSLATE_NOOP("WebAuthn", "the issuer is somebody else")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it is for this system"),
     QT_TRANSLATE_NOOP("WebAuthn", "it is for another system")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it was not issued in the future"),
     QT_TRANSLATE_NOOP("WebAuthn", "it was issued in the future")},
    {QT_TRANSLATE_NOOP("WebAuthn", "its time has begun"),
     QT_TRANSLATE_NOOP("WebAuthn", "its time has not begun")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it has not expired"),
     QT_TRANSLATE_NOOP("WebAuthn", "it has expired")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it lives no longer than allowed"),
     QT_TRANSLATE_NOOP("WebAuthn", "it lives longer than allowed")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it bears the nonce of this time"),
     QT_TRANSLATE_NOOP("WebAuthn", "it bears another nonce")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it is bound to the key of this session"),
     QT_TRANSLATE_NOOP("WebAuthn", "it is bound to the key of another session")},
}};

constexpr std::array<Sentences, 3> tokenSentences{{
    {QT_TRANSLATE_NOOP("WebAuthn", "the token has its length"),
     QT_TRANSLATE_NOOP("WebAuthn", "the token is too short or too long")},
    {QT_TRANSLATE_NOOP("WebAuthn", "its version is known"),
     QT_TRANSLATE_NOOP("WebAuthn", "its version is not known")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the MAC is the gateway's"),
     QT_TRANSLATE_NOOP("WebAuthn", "the MAC is not the gateway's")},
}};

constexpr std::array<Sentences, 6> proofSentences{{
    {QT_TRANSLATE_NOOP("WebAuthn", "the key shown is the one the token names"),
     QT_TRANSLATE_NOOP("WebAuthn", "the key shown is not the one the token names")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it bears the nonce of this time"),
     QT_TRANSLATE_NOOP("WebAuthn", "it bears another nonce")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it is not from the future"),
     QT_TRANSLATE_NOOP("WebAuthn", "it is from the future")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it is recent"), QT_TRANSLATE_NOOP("WebAuthn", "it is too old")},
    {QT_TRANSLATE_NOOP("WebAuthn", "it is about this request"),
     QT_TRANSLATE_NOOP("WebAuthn", "it is about another request")},
    {QT_TRANSLATE_NOOP("WebAuthn", "the signature is that of the key shown"),
     QT_TRANSLATE_NOOP("WebAuthn", "the signature is not that of the key shown")},
}};

/// Checks that are asked in their order, up to the first that fails.
template <class CheckKind, size_t count>
void addUpTo(QList<TracedCheck>& checks,
             const std::array<Sentences, count>& sentences,
             std::optional<CheckKind> failed)
{
    for (size_t i = 0; i < count; ++i) {
        const auto check = static_cast<CheckKind>(i);
        const bool ok = check != failed;
        checks.append({toString(check), ok, Remark(ok ? sentences[i].holds : sentences[i].fails)});
        if (!ok) {
            return;
        }
    }
}

struct FieldOf
{
    const char* step; ///< or the end of one
    const char* part;
    const char* field;
};

/// What each check goes by. Of WebAuthn the end of the anchor tells: registrations and assertions
/// differ in the beginning.
constexpr std::array fieldsOf{
    FieldOf{"-type", "clientDataJSON", "type"},
    FieldOf{"-challenge", "clientDataJSON", "challenge"},
    FieldOf{"-step-origin", "clientDataJSON", "origin"},
    FieldOf{"-cross-origin", "clientDataJSON", "crossOrigin"},
    FieldOf{"-top-origin", "clientDataJSON", "topOrigin"},
    FieldOf{"-rpid-hash", "", "rpIdHash"},
    FieldOf{"-user-present", "", "flags"},
    FieldOf{"-user-verified", "", "flags"},
    FieldOf{"-backup-flags", "", "flags"},
    FieldOf{"-backup-eligibility", "", "flags"},
    FieldOf{"-backup-state", "", "flags"},
    FieldOf{"-algorithm", "", "credentialPublicKey"},
    FieldOf{"-credential-id-length", "", "credentialId"},
    FieldOf{"-credential-id-unused", "", "credentialId"},
    FieldOf{"-attestation-format", "attestationObject", "fmt"},
    FieldOf{"-verify-attestation", "attestationObject", "attStmt"},
    FieldOf{"-trust-anchors", "attestationObject", "attStmt"},
    FieldOf{"-assess-trust", "attestationObject", "attStmt"},
    FieldOf{"-verify-signature", "signature", ""},
    FieldOf{"-sign-count", "", "signCount"},
};

constexpr std::array quoteFieldsOf{
    FieldOf{"magic", "TPMS_ATTEST", "magic"},
    FieldOf{"type", "TPMS_ATTEST", "type"},
    FieldOf{"nonce", "TPMS_ATTEST", "extraData"},
    FieldOf{"pcr-selection", "TPMS_ATTEST", "pcrSelect.pcrSelect"},
    FieldOf{"pcr-digest", "TPMS_ATTEST", "pcrDigest"},
    FieldOf{"reset-count", "TPMS_ATTEST", "clockInfo.resetCount"},
    FieldOf{"restart-count", "TPMS_ATTEST", "clockInfo.restartCount"},
    FieldOf{"clock", "TPMS_ATTEST", "clockInfo.clock"},
    FieldOf{"key-activated", "signature", ""},
    FieldOf{"signature", "signature", ""},
};

constexpr std::array assertionFieldsOf{
    FieldOf{"header", "JWS", "header"},
    FieldOf{"type", "JWS", "typ"},
    FieldOf{"algorithm", "JWS", "alg"},
    FieldOf{"key-known", "JWS", "kid"},
    FieldOf{"signature", "JWS", "signature"},
    FieldOf{"claims", "JWS", "payload"},
    FieldOf{"issuer", "JWS", "iss"},
    FieldOf{"audience", "JWS", "aud"},
    FieldOf{"issued-at", "JWS", "iat"},
    FieldOf{"not-before", "JWS", "nbf"},
    FieldOf{"expired", "JWS", "exp"},
    FieldOf{"lifetime", "JWS", "exp"},
    FieldOf{"nonce", "JWS", "nonce"},
    FieldOf{"session-key", "JWS", "cnf"},
};

constexpr std::array sessionFieldsOf{
    FieldOf{"version", "session token", "version"},
    FieldOf{"mac", "session token", "mac"},
    FieldOf{"key", "session token", "key"},
    FieldOf{"nonce", "session proof", "nonce"},
    FieldOf{"future", "session proof", "at"},
    FieldOf{"stale", "session proof", "at"},
    FieldOf{"request", "session proof", "requestDigest"},
    FieldOf{"signature", "session proof", "signature"},
};

/// Where a field of that name lies below; empty: nowhere.
QStringList pathTo(const QList<ByteField>& fields, const QString& name)
{
    for (const ByteField& field : fields) {
        if (field.name == name) {
            return {name};
        }
        const QStringList below = pathTo(field.fields, name);
        if (!below.isEmpty()) {
            return QStringList(field.name) + below;
        }
    }
    return {};
}

template <size_t count>
const FieldOf* entryOf(const std::array<FieldOf, count>& table, const QString& step, bool whole)
{
    const auto at = std::find_if(table.begin(), table.end(), [&](const FieldOf& one) {
        const QLatin1String name(one.step);
        return whole ? step == name : step.endsWith(name);
    });
    return at == table.end() ? nullptr : &*at;
}

} // namespace

QString ceremonyKindKey(CeremonyKind kind)
{
    switch (kind) {
    case CeremonyKind::Registration:
        return QStringLiteral("registration");
    case CeremonyKind::Authentication:
        return QStringLiteral("authentication");
    case CeremonyKind::DeviceProof:
        return QStringLiteral("device_proof");
    case CeremonyKind::Assertion:
        return QStringLiteral("assertion");
    case CeremonyKind::Session:
        return QStringLiteral("session");
    case CeremonyKind::None:
        break;
    }
    return {};
}

QString CeremonyTrace::failedStep() const
{
    const auto at = std::find_if(
        checks.cbegin(), checks.cend(), [](const TracedCheck& check) { return !check.ok; });
    return at == checks.cend() ? QString() : at->step;
}

QStringList CeremonyTrace::failedField() const
{
    const QString step = failedStep();
    const FieldOf* entry = kind == CeremonyKind::DeviceProof ? entryOf(quoteFieldsOf, step, true)
                           : kind == CeremonyKind::Assertion
                               ? entryOf(assertionFieldsOf, step, true)
                           : kind == CeremonyKind::Session ? entryOf(sessionFieldsOf, step, true)
                                                           : entryOf(fieldsOf, step, false);
    if (step.isEmpty() || entry == nullptr) {
        return {};
    }
    const QString field = QString::fromLatin1(entry->field);
    for (const ByteField& part : parts) {
        const bool here = *entry->part == '\0' || part.name == QLatin1String(entry->part);
        const QStringList path =
            here && !field.isEmpty() ? pathTo(part.fields, field) : QStringList();
        if (here && (field.isEmpty() || !path.isEmpty())) {
            return QStringList(part.name) + path;
        }
    }
    return {};
}

QList<TracedCheck> tracedChecks(const CeremonyVerdict& verdict)
{
    QList<TracedCheck> checks;
    for (const CeremonyStep& step : verdict.steps) {
        checks.append({QString::fromLatin1(step.anchor), step.ok, step.detail});
    }
    return checks;
}

QList<TracedCheck> tracedChecks(const QuoteVerdict& verdict)
{
    QList<TracedCheck> checks;
    for (size_t i = 0; i < quoteSentences.size(); ++i) {
        const auto check = static_cast<QuoteCheck>(i);
        const bool ok = !verdict.failed.contains(check);
        const bool unread = verdict.failed.contains(QuoteCheck::Structure) &&
                            check > QuoteCheck::Structure && check < QuoteCheck::Signature;
        if (!unread) { // of bytes that cannot be read nothing is known
            checks.append({toString(check),
                           ok,
                           Remark(ok ? quoteSentences[i].holds : quoteSentences[i].fails)});
        }
    }
    return checks;
}

QList<TracedCheck> tracedChecks(std::optional<AssertionCheck> failed)
{
    QList<TracedCheck> checks;
    addUpTo(checks, assertionSentences, failed);
    return checks;
}

QList<TracedCheck> tracedChecks(std::optional<SessionCheck> token, std::optional<ProofCheck> proof)
{
    QList<TracedCheck> checks;
    addUpTo(checks, tokenSentences, token);
    if (!token) {
        addUpTo(checks, proofSentences, proof);
    }
    return checks;
}

} // namespace zt
