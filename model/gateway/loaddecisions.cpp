// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/loaddecisions.h"

#include "model/gateway/casetable.h"
#include "model/gateway/realsignins.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int seats = 16;
constexpr qint64 nsOfMinute = 60 * nsPerSecond;
constexpr qint64 progressEvery = 1024;

class DayDecider
{
public:
    DayDecider(const RuleBook& book, const LoadSettings& settings)
        : m_book(book)
        , m_seed(settings.seed)
        , m_items(ControlSet::all(static_cast<int>(book.policy().items.size())).whole())
        , m_signIns(seats, settings.seed)
        , m_people(static_cast<size_t>(settings.staff))
    {
        for (const GatewaySystem& system : book.policy().systems) {
            if (!system.critical) {
                m_systems.push_back({&system, ordinaryFacts(system, book.policy())});
            }
        }
    }

    Result<LoadDecisions> run(const std::vector<LoadArrival>& day, JobContext& job)
    {
        m_result.verdicts.reserve(day.size());
        m_result.signedIn.assign(day.size(), false);
        const auto total = static_cast<qint64>(day.size());
        for (qint64 i = 0; i < total; ++i) {
            if (i % progressEvery == 0) {
                job.progress(i, total);
                if (job.cancelled()) {
                    return fail(ErrorCode::Cancelled);
                }
            }
            const LoadArrival& arrival = day[static_cast<size_t>(i)];
            const Verdict verdict =
                arrival.kind == LoadKind::SignIn ? signIn(arrival) : request(arrival);
            m_result.signedIn[static_cast<size_t>(i)] = m_signedIn;
            m_result.verdicts.push_back(verdict);
            ++m_result.counts[static_cast<size_t>(verdict)];
        }
        m_result.signIns = m_signIns.count();
        m_result.flood = withoutSession();
        job.progress(total, total);
        return std::move(m_result);
    }

private:
    struct System
    {
        const GatewaySystem* system;
        FactTable facts;
    };

    struct Person
    {
        QByteArray token;
        qint64 active = 0;
    };

    /// The one that this person asks for at this moment.
    System& systemOf(const LoadArrival& arrival)
    {
        const quint64 drawn =
            mixed(m_seed ^ mixed(static_cast<quint64>(arrival.at)) ^ arrival.source);
        return m_systems[drawn % m_systems.size()];
    }

    Verdict signIn(const LoadArrival& arrival)
    {
        Person& person = m_people[arrival.source];
        const RealSignIns::SignedIn made = m_signIns.signIn(arrival.source, arrival.at);
        person.token = made.token;
        person.active = arrival.at;
        m_signedIn = true;
        m_result.failed += made.holds() ? 0 : 1;
        System& asked = systemOf(arrival);
        asked.facts.set(GatewayFact::IdentitySignatureValid, made.credential);
        asked.facts.set(GatewayFact::DeviceQuoteValid, made.device);
        asked.facts.set(GatewayFact::AssertionSignatureValid, made.assertion);
        return ask(GatewayAction::SignIn, asked).answer.verdict;
    }

    [[nodiscard]] GatewayDecision ask(GatewayAction action, const System& asked) const
    {
        return m_book.decide(action, Operation::Read, asked.facts, asked.system, m_items, {});
    }

    GatewayDecision askInSession(const LoadArrival& arrival)
    {
        Person& person = m_people[arrival.source];
        const std::optional<SessionClaims> session =
            m_signIns.session(person.token, arrival.source);
        FactTable& facts = systemOf(arrival).facts;
        facts.set(GatewayFact::SessionLive, session.has_value());
        facts.set(GatewayFact::SessionBound, session.has_value());
        facts.setNumber(GatewayFact::SessionIdleMinutes, (arrival.at - person.active) / nsOfMinute);
        facts.setNumber(GatewayFact::SessionAgeMinutes,
                        session ? (arrival.at - session->authenticatedAt) / nsOfMinute : 0);
        return ask(GatewayAction::Request, systemOf(arrival));
    }

    Verdict request(const LoadArrival& arrival)
    {
        ++m_result.requests;
        m_signedIn = false;
        GatewayDecision decision = askInSession(arrival);
        if (!decision.grants(false)) {
            ++m_result.again;
            static_cast<void>(signIn(arrival));
            decision = askInSession(arrival);
        }
        m_people[arrival.source].active = arrival.at;
        return decision.answer.verdict;
    }

    [[nodiscard]] Answer withoutSession() const
    {
        System asked = m_systems.front();
        asked.facts.set(GatewayFact::SessionLive, false);
        asked.facts.set(GatewayFact::SessionBound, false);
        return ask(GatewayAction::Request, asked).answer;
    }

    const RuleBook& m_book;
    quint64 m_seed;
    ItemMask m_items;
    RealSignIns m_signIns;
    std::vector<Person> m_people;
    std::vector<System> m_systems;
    bool m_signedIn = false; ///< for the arrival at hand
    LoadDecisions m_result;
};

} // namespace

Result<LoadDecisions> decideDay(const RuleBook& book,
                                const std::vector<LoadArrival>& day,
                                const LoadSettings& settings,
                                JobContext& job)
{
    return DayDecider(book, settings).run(day, job);
}

} // namespace zt
