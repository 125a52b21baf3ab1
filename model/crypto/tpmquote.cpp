// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/tpmquote.h"

#include "model/crypto/digest.h"
#include "model/crypto/malformed.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype smallestSelect = 3; ///< 24 registers
constexpr quint32 mostBanks = 8;

void writeBank(TpmWriter& out, const PcrBank& bank)
{
    QByteArray select(smallestSelect, '\0');
    for (const int number : bank.registers) {
        select = select.leftJustified(number / 8 + 1, '\0');
        select[number / 8] = static_cast<char>(select[number / 8] | 1 << (number % 8));
    }
    out.u16(bank.hash).u8(static_cast<quint8>(select.size())).raw(select);
}

PcrBank readBank(TpmReader& in)
{
    PcrBank bank;
    bank.hash = in.u16();
    const QByteArray select = in.raw(in.u8());
    for (int number = 0; number < select.size() * 8; ++number) {
        if ((static_cast<uchar>(select[number / 8]) >> (number % 8) & 1) != 0) {
            bank.registers.append(number);
        }
    }
    return bank;
}

/// Whether the times of a proof go on from those of the one before.
void checkClock(const TpmClock& now, const TpmClock& last, QList<QuoteCheck>& failed)
{
    const bool sameReset = now.resetCount == last.resetCount;
    const bool sameStart = sameReset && now.restartCount == last.restartCount;
    if (now.resetCount < last.resetCount) {
        failed.append(QuoteCheck::ResetCount);
    }
    if (sameReset && now.restartCount < last.restartCount) {
        failed.append(QuoteCheck::RestartCount);
    }
    const bool mayGoBack = !now.safe && !sameStart;
    if (now.clock < last.clock && !mayGoBack) {
        failed.append(QuoteCheck::Clock);
    }
}

void checkFields(const TpmQuote& quote, const QuoteExpectation& expected, QList<QuoteCheck>& failed)
{
    const auto demand = [&failed](QuoteCheck check, bool holds) {
        if (!holds) {
            failed.append(check);
        }
    };
    const QList<PcrBank> selection{{tpm::AlgSha256, expected.registers.keys()}};
    demand(QuoteCheck::Magic, quote.magic == tpm::Generated);
    demand(QuoteCheck::Type, quote.type == tpm::AttestQuote);
    demand(QuoteCheck::Nonce, !expected.nonce.isEmpty() && quote.extraData == expected.nonce);
    demand(QuoteCheck::PcrSelection, quote.selection == selection);
    demand(QuoteCheck::PcrDigest, quote.pcrDigest == pcrDigestOf(expected.registers));
    if (expected.last) {
        checkClock(quote.clock, *expected.last, failed);
    }
}

} // namespace

QByteArray TpmQuote::toBytes() const
{
    TpmWriter out;
    out.u32(magic).u16(type).sized(qualifiedSigner).sized(extraData);
    out.u64(clock.clock).u32(clock.resetCount).u32(clock.restartCount).u8(clock.safe ? 1 : 0);
    out.u64(firmware).u32(static_cast<quint32>(selection.size()));
    for (const PcrBank& bank : selection) {
        writeBank(out, bank);
    }
    return out.sized(pcrDigest).bytes();
}

Result<TpmQuote> TpmQuote::fromBytes(QByteArrayView bytes)
{
    TpmReader in(bytes);
    TpmQuote quote;
    quote.magic = in.u32();
    quote.type = in.u16();
    quote.qualifiedSigner = in.sized();
    quote.extraData = in.sized();
    quote.clock.clock = in.u64();
    quote.clock.resetCount = in.u32();
    quote.clock.restartCount = in.u32();
    const quint8 safe = in.u8();
    quote.clock.safe = safe == 1;
    quote.firmware = in.u64();
    if (in.ok() && quote.type != tpm::AttestQuote) {
        return quote; // what follows has the form of that other type
    }
    const quint32 banks = in.u32();
    for (quint32 i = 0; i < std::min(banks, mostBanks); ++i) {
        quote.selection.append(readBank(in));
    }
    quote.pcrDigest = in.sized();
    if (!in.finished() || banks > mostBanks || safe > 1) {
        return malformed(
            QT_TRANSLATE_NOOP("Reason", "the TPM's quote"),
            QStringLiteral("TPMS_ATTEST"),
            QT_TRANSLATE_NOOP("Reason", "it is too short or bytes follow after its end"));
    }
    return quote;
}

QByteArray pcrDigestOf(const PcrValues& values)
{
    Sha256 digest;
    for (const QByteArray& value : values) {
        digest.add(value);
    }
    return digest.finish();
}

QString toString(QuoteCheck check)
{
    switch (check) {
    case QuoteCheck::KeyActivated:
        return QStringLiteral("key-activated");
    case QuoteCheck::Structure:
        return QStringLiteral("structure");
    case QuoteCheck::Magic:
        return QStringLiteral("magic");
    case QuoteCheck::Type:
        return QStringLiteral("type");
    case QuoteCheck::Nonce:
        return QStringLiteral("nonce");
    case QuoteCheck::PcrSelection:
        return QStringLiteral("pcr-selection");
    case QuoteCheck::PcrDigest:
        return QStringLiteral("pcr-digest");
    case QuoteCheck::ResetCount:
        return QStringLiteral("reset-count");
    case QuoteCheck::RestartCount:
        return QStringLiteral("restart-count");
    case QuoteCheck::Clock:
        return QStringLiteral("clock");
    case QuoteCheck::Signature:
        return QStringLiteral("signature");
    }
    return {};
}

QuoteVerdict
checkQuote(QByteArrayView attest, QByteArrayView signature, const QuoteExpectation& expected)
{
    QuoteVerdict verdict;
    if (!expected.key) {
        verdict.failed.append(QuoteCheck::KeyActivated);
    }
    if (Result<TpmQuote> quote = TpmQuote::fromBytes(attest)) {
        verdict.quote = *std::move(quote);
        checkFields(verdict.quote, expected, verdict.failed);
    } else {
        verdict.failed.append(QuoteCheck::Structure);
    }
    if (expected.key && !expected.key->verify(attest, signature)) {
        verdict.failed.append(QuoteCheck::Signature);
    }
    return verdict;
}

} // namespace zt
