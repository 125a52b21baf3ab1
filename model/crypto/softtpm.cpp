// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/softtpm.h"

#include "model/crypto/derwrite.h"
#include "model/crypto/digest.h"
#include "model/crypto/tpmpublic.h"

namespace zt {

namespace {

constexpr int registerCount = 24;
constexpr quint64 firmwareVersion = 0x0001000000000000;

QByteArray certified(const PublicKey& key, const TestAuthority& maker)
{
    CertificatePlan plan{key, {}, {}, maker.notBefore(), maker.notAfter(), 3, false, 3};
    plan.extensions = {{"2.5.29.17", true, tpmAlternativeName()},
                       {"2.5.29.37", false, tpmKeyUsage(TpmKeyUsage::Endorsement)}};
    return maker.issue(plan);
}

QList<QByteArray> zeros()
{
    return QList<QByteArray>(registerCount, QByteArray(32, '\0'));
}

} // namespace

SoftTpm::SoftTpm(const TestAuthority& maker, SignAlg endorsement, SignAlg attestation)
    : m_endorsement(PrivateKey::generate(endorsement))
    , m_attestation(PrivateKey::generate(attestation))
    , m_request{certified(m_endorsement.publicKey(), maker),
                endorsementArea(m_endorsement.publicKey()).toBytes(),
                attestationArea(m_attestation.publicKey()).toBytes()}
    , m_name(tpmName(m_request.attestationArea))
    , m_registers(zeros())
{
}

Result<QByteArray> SoftTpm::activate(const TpmCredential& challenge) const
{
    return activateCredential(m_endorsement, m_name, challenge);
}

void SoftTpm::extend(int number, QByteArrayView digest)
{
    m_registers[number] = sha256(m_registers[number] + digest.toByteArray());
}

void SoftTpm::reset()
{
    m_registers = zeros();
    ++m_clock.resetCount;
    m_clock.restartCount = 0;
}

PcrValues SoftTpm::registers(const QList<int>& numbers) const
{
    PcrValues values;
    for (const int number : numbers) {
        values.insert(number, m_registers.value(number));
    }
    return values;
}

TpmQuote SoftTpm::quote(QByteArray nonce, const QList<int>& numbers) const
{
    const PcrValues values = registers(numbers);
    TpmQuote quote;
    quote.qualifiedSigner = m_name;
    quote.extraData = std::move(nonce);
    quote.clock = m_clock;
    quote.firmware = firmwareVersion;
    quote.selection = {{tpm::AlgSha256, values.keys()}};
    quote.pcrDigest = pcrDigestOf(values);
    return quote;
}

SignedQuote SoftTpm::sign(const TpmQuote& quote) const
{
    const QByteArray attest = quote.toBytes();
    return {attest, m_attestation.sign(attest)};
}

} // namespace zt
