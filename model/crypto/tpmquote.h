// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/keys.h"
#include "model/crypto/tpmbytes.h"

#include <QList>
#include <QMap>

#include <optional>

namespace zt {

/// TPMS_CLOCK_INFO: how long the TPM has run and how often it was started anew.
struct TpmClock
{
    quint64 clock = 0;        ///< milliseconds
    quint32 resetCount = 0;   ///< TPM resets (the machine was switched on)
    quint32 restartCount = 0; ///< restarts and resumes since the reset
    bool safe = true;         ///< no later time than this one was ever told

    bool operator==(const TpmClock&) const = default;
};

/// Registers of one hash algorithm that a quote speaks of.
struct PcrBank
{
    quint16 hash = tpm::AlgSha256;
    QList<int> registers; ///< ascending, 0 to 23

    bool operator==(const PcrBank&) const = default;
};

/// TPMS_ATTEST of TPM2_Quote (TPM 2.0 part 2, 10.12.8), as it stands in the bytes, right or wrong.
struct TpmQuote
{
    quint32 magic = tpm::Generated;
    quint16 type = tpm::AttestQuote;
    QByteArray qualifiedSigner;
    QByteArray extraData;
    TpmClock clock;
    quint64 firmware = 0;
    QList<PcrBank> selection; ///< empty when the type is another one
    QByteArray pcrDigest;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<TpmQuote> fromBytes(QByteArrayView bytes);

    bool operator==(const TpmQuote&) const = default;
};

/// Register → value in the bank of SHA-256.
using PcrValues = QMap<int, QByteArray>;

/// SHA-256 over the values in the order of their registers, as a quote has it.
[[nodiscard]] QByteArray pcrDigestOf(const PcrValues& values);

/// What is asked of a device's proof, in this order.
enum class QuoteCheck {
    KeyActivated, ///< the key was enrolled by activation against an endorsement key
    Structure,
    Magic,
    Type,
    Nonce,
    PcrSelection,
    PcrDigest,
    ResetCount,
    RestartCount,
    Clock,
    Signature,
};

[[nodiscard]] QString toString(QuoteCheck check);

struct QuoteExpectation
{
    std::optional<PublicKey> key; ///< none: this device has enrolled none
    QByteArray nonce;
    PcrValues registers;
    std::optional<TpmClock> last; ///< of the proof before, if there was one
};

struct QuoteVerdict
{
    QList<QuoteCheck> failed; ///< every check that failed, in their order
    TpmQuote quote;

    [[nodiscard]] bool ok() const { return failed.isEmpty(); }
};

/// Checks everything, so that one sees all that is wrong; bytes that cannot be read fail at
/// Structure and are not looked at further. The clock may go back only where the TPM itself says
/// that it may have (`safe` is off) and it was started anew since.
[[nodiscard]] QuoteVerdict
checkQuote(QByteArrayView attest, QByteArrayView signature, const QuoteExpectation& expected);

} // namespace zt
