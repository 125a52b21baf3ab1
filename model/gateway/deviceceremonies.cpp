// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/deviceceremonies.h"

#include "model/crypto/digest.h"
#include "model/crypto/softauthenticator.h"
#include "model/crypto/tpmpublic.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 year = 366LL * 24 * 3600;
constexpr quint64 between = 1000; ///< milliseconds between two proofs, on the device's clock

/// The registers that tell what was started: firmware, secure boot, the agent's own.
const QList<int>& registers()
{
    static const QList<int> numbers{0, 7, 10};
    return numbers;
}

/// The state the firm expects, measured into a TPM.
void boot(SoftTpm& tpm)
{
    tpm.extend(0, sha256("firmware of the firm's model"));
    tpm.extend(7, sha256("secure boot on"));
    tpm.extend(10, sha256("agent 3.1"));
    tpm.advance(between);
}

PublicKey attestationKey(const SoftTpm& tpm)
{
    return TpmKeyArea::fromBytes(tpm.request().attestationArea)->key;
}

FactValue holds(const QList<QuoteCheck>& failed, std::initializer_list<QuoteCheck> checks)
{
    const bool any =
        std::ranges::any_of(checks, [&failed](QuoteCheck check) { return failed.contains(check); });
    return {any ? Truth::False : Truth::True, 0};
}

} // namespace

DeviceCeremonies::DeviceCeremonies(const GatewayScenario& scenario)
    : m_seed(scenario.seed)
    , m_maker(QStringLiteral("Simulated TPMs"),
              scenario.start.toSecsSinceEpoch() - year,
              scenario.start.toSecsSinceEpoch() + 5 * year)
    , m_at(scenario.start)
{
    for (const ScenarioDevice& device : scenario.devices) {
        if (device.key != ScenarioDevice::Key::None) {
            m_devices.insert(device.id, enrolled(device.key));
        }
    }
}

DeviceCeremonies::Device DeviceCeremonies::enrolled(ScenarioDevice::Key kind) const
{
    SoftTpm tpm(m_maker);
    boot(tpm);
    PublicKey key = attestationKey(tpm);
    if (kind == ScenarioDevice::Key::Agent) {
        return {std::move(tpm), std::move(key), true, {}, {}};
    }
    const TpmMakers makers{{Certificate::fromDer(m_maker.certificate()).value()}, m_at};
    const auto enrolment = TpmEnrolment::begin(
        tpm.request(), makers, sha256("enrolment " + QByteArray::number(m_seed)));
    const QByteArray answer = tpm.activate(enrolment->challenge()).value();
    key = enrolment->finish(answer).value();
    return {std::move(tpm), std::move(key), false, {}, {}};
}

QByteArray DeviceCeremonies::nextNonce()
{
    return sha256("nonce " + QByteArray::number(m_seed) + ' ' + QByteArray::number(++m_nonces));
}

DeviceCeremonies::Shown
DeviceCeremonies::made(const Device& device, const QByteArray& nonce, CeremonyFault fault) const
{
    TpmQuote quote = device.tpm.quote(nonce, registers());
    if (fault == CeremonyFault::OtherPcr) {
        quote.pcrDigest = sha256("another state");
    } else if (fault == CeremonyFault::ClockBack) {
        quote.clock.clock = 0;
        quote.clock.safe = true;
    }
    // A program's own key; that of the machine to which only the certificate was moved; or any key
    // under the name of the right one.
    const bool otherKey =
        fault == CeremonyFault::SoftwareKey || (fault == CeremonyFault::MovedKey && !device.copied);
    if (otherKey || fault == CeremonyFault::ForeignKey) {
        const SoftTpm other(m_maker);
        return {other.sign(quote), otherKey ? attestationKey(other) : device.key};
    }
    Shown shown{device.tpm.sign(quote), device.key};
    if (fault == CeremonyFault::BitFlip) {
        const qsizetype last = shown.quote.signature.size() * 8 - 1;
        shown.quote.signature = bitFlipped(shown.quote.signature, last);
    }
    return shown;
}

CeremonyResult DeviceCeremonies::proof(const ScenarioStep& step)
{
    const auto device = m_devices.find(step.device);
    if (device == m_devices.end()) {
        return {};
    }
    const QByteArray nonce = nextNonce();
    const PcrValues expected = device->tpm.registers(registers());
    if (step.fault == CeremonyFault::ClockBack && !device->lastClock) {
        device->lastClock = device->tpm.clock(); // told at the enrolment
    }
    device->tpm.advance(between);
    if (step.fault == CeremonyFault::Replayed && !device->last) {
        device->last = made(*device, nextNonce(), CeremonyFault::None); // recorded yesterday
    }
    const QByteArray asked = step.fault == CeremonyFault::StaleChallenge ? nextNonce() : nonce;
    const Shown shown =
        step.fault == CeremonyFault::Replayed ? *device->last : made(*device, asked, step.fault);
    const QuoteExpectation expectation{shown.key, nonce, expected, device->lastClock};
    QuoteVerdict verdict = checkQuote(shown.quote.attest, shown.quote.signature, expectation);
    if (!(shown.key == device->key)) {
        verdict.failed.prepend(QuoteCheck::KeyActivated); // what was activated is another key
    }
    using enum QuoteCheck;
    CeremonyFacts facts;
    facts[GatewayFact::DeviceKeyActivated] = holds(verdict.failed, {KeyActivated});
    facts[GatewayFact::DeviceQuoteValid] =
        holds(verdict.failed, {Structure, Magic, Type, Signature});
    facts[GatewayFact::DeviceNonceFresh] = holds(verdict.failed, {Nonce});
    facts[GatewayFact::DevicePcrExpected] = holds(verdict.failed, {PcrSelection, PcrDigest});
    facts[GatewayFact::DeviceClockForward] =
        holds(verdict.failed, {ResetCount, RestartCount, Clock});
    if (verdict.ok()) {
        device->last = shown;
        device->lastClock = verdict.quote.clock;
    }
    CeremonyTrace trace{CeremonyKind::DeviceProof,
                        tracedChecks(verdict),
                        {quoteFields(shown.quote.attest), signatureFields(shown.quote.signature)}};
    if (device->copied && trace.checks.constFirst().ok) {
        trace.checks.first().detail =
            Remark(QT_TRANSLATE_NOOP("WebAuthn",
                                     "the key is the agent's, enrolled by hand: a copy of it "
                                     "answers just as well, and shows "
                                     "only by being used in two places"));
    }
    return {facts, trace.failedStep(), std::move(trace)};
}

} // namespace zt
