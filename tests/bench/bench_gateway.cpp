// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// The gateway simulation: events of the scheduler, decisions of the rules, and the whole catalogue
/// under every set of one to three missing items. Prints one JSON line each.
#include "checklists/gatewaypacks.h"
#include "model/crypto/digest.h"
#include "model/crypto/sessiontoken.h"
#include "model/gateway/cutsets.h"
#include "model/gateway/realceremonies.h"
#include "model/gateway/virtualrandom.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace zt;

namespace {

constexpr size_t pending = 10'000;
constexpr int events = 5'000'000;
constexpr int decisions = 2'000'000;

double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void benchEvents()
{
    Scheduler<int> scheduler;
    VirtualRandom random(1, 1);
    scheduler.reserve(pending + 1);
    for (size_t i = 0; i < pending; ++i) {
        scheduler.plan(static_cast<qint64>(random.below(1'000'000)), 0);
    }
    QElapsedTimer timer;
    timer.start();
    qint64 last = 0;
    for (int i = 0; i < events; ++i) {
        last = scheduler.next().at;
        scheduler.plan(last + static_cast<qint64>(random.next() % 1'000'000), i);
    }
    std::printf(
        "{\"what\": \"events\", \"per_s\": %.0f, \"last\": %lld}\n", events / seconds(timer), last);
}

void benchDecisions(const RuleBook& book)
{
    const GatewaySystem& system = *book.policy().system(QStringLiteral("mail"));
    FactTable facts;
    for (int i = 0; i < gatewayFactCount; ++i) {
        facts.set(static_cast<GatewayFact>(i), true);
    }
    facts.setNumber(GatewayFact::DeviceHealth, 10);
    const ItemMask items = ControlSet::all(36).whole();
    QElapsedTimer timer;
    timer.start();
    int allowed = 0;
    for (int i = 0; i < decisions; ++i) {
        facts.setNumber(GatewayFact::SessionIdleMinutes, i % 20);
        allowed += book.decide(GatewayAction::Request, Operation::Read, facts, &system, items, {})
                               .answer.verdict == Verdict::Allow
                       ? 1
                       : 0;
    }
    std::printf("{\"what\": \"decisions\", \"per_s\": %.0f, \"allowed\": %d}\n",
                decisions / seconds(timer),
                allowed);
}

/// What a gateway does for each request of a session: the token's MAC is checked, what it says goes
/// into the facts, and the rules decide.
void benchSessionDecisions(const RuleBook& book)
{
    constexpr int sessions = 1000;
    const SessionSealer sealer(sha256("a gateway's key"));
    const PublicKey key = PrivateKey::generate(SignAlg::ES256).publicKey();
    std::vector<QByteArray> tokens;
    for (int i = 0; i < sessions; ++i) {
        SessionClaims claims = newSession(key, sha256(QByteArray::number(i)).first(16));
        claims.subject = static_cast<quint64>(i);
        claims.authenticatedAt = i % 20 * nsPerMinute;
        claims.assurance = 3;
        tokens.push_back(sealer.seal(claims));
    }
    const GatewaySystem& system = *book.policy().system(QStringLiteral("mail"));
    FactTable facts;
    for (int i = 0; i < gatewayFactCount; ++i) {
        facts.set(static_cast<GatewayFact>(i), true);
    }
    facts.setNumber(GatewayFact::DeviceHealth, 10);
    const ItemMask items = ControlSet::all(36).whole();
    constexpr qint64 now = 20 * nsPerMinute;
    QElapsedTimer timer;
    timer.start();
    int allowed = 0;
    for (int i = 0; i < decisions; ++i) {
        const auto claims = sealer.open(tokens[static_cast<size_t>(i % sessions)]);
        facts.set(GatewayFact::SessionLive, claims.has_value());
        facts.setNumber(GatewayFact::SessionAgeMinutes,
                        claims ? (now - claims->authenticatedAt) / nsPerMinute : 0);
        allowed += book.decide(GatewayAction::Request, Operation::Read, facts, &system, items, {})
                               .answer.verdict == Verdict::Allow
                       ? 1
                       : 0;
    }
    std::printf("{\"what\": \"session_decisions\", \"per_s\": %.0f, \"allowed\": %d}\n",
                decisions / seconds(timer),
                allowed);
}

void benchCatalogue(const RuleBook& book)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<PreparedScenario> ready;
    for (const GatewayScenario& scenario : shippedGatewayScenarios()->scenarios) {
        ready.push_back(prepare(scenario, book, runCeremonies));
    }
    const double prepared = seconds(timer);
    timer.restart();
    const int count = static_cast<int>(book.policy().items.size());
    qint64 runs = 0;
    qint64 through = 0;
    for (const PreparedScenario& scenario : ready) {
        TimelineRunner runner(book, scenario, scenario.timeline);
        const auto run = [&](const CutSet& missing) {
            ItemMask items = ControlSet::all(count).whole();
            for (const int item : missing) {
                items.reset(static_cast<size_t>(item));
            }
            RunSettings settings;
            settings.controls = ControlSet::of(items);
            through += runner.outcome(settings) == ScenarioOutcome::Passed ? 1 : 0;
            ++runs;
        };
        for (int a = 0; a < count; ++a) {
            run({a});
            for (int b = a + 1; b < count; ++b) {
                run({a, b});
                for (int c = b + 1; c < count; ++c) {
                    run({a, b, c});
                }
            }
        }
    }
    std::printf("{\"what\": \"catalogue\", \"s\": %.3f, \"ceremonies_s\": %.3f, \"runs\": %lld, "
                "\"through\": %lld}\n",
                seconds(timer),
                prepared,
                runs,
                through);
}

} // namespace

int main()
{
    if (!shippedGatewayPolicy() || !shippedGatewayScenarios()) {
        std::fputs("the packs of the gateway cannot be read\n", stderr);
        return 1;
    }
    const RuleBook book(*shippedGatewayPolicy());
    benchEvents();
    benchDecisions(book);
    benchSessionDecisions(book);
    benchCatalogue(book);
    return 0;
}
