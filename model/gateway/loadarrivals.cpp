// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/loadarrivals.h"

#include "model/gateway/virtualexponential.h"

#include <algorithm>
#include <tuple>

namespace zt {

namespace {

constexpr qint64 nsOfMinute = 60 * nsPerSecond;
constexpr quint64 timesActor = 0x466C6F6F64; // apart from the people, who are 0 … staff − 1
constexpr quint64 addressesActor = timesActor + 1;

/// Moments of a day by weights, in whole numbers.
class Moments
{
public:
    explicit Moments(const QList<LoadSpan>& spans)
        : m_spans(spans)
    {
        for (const LoadSpan& span : spans) {
            m_total += weightOf(span);
        }
    }

    [[nodiscard]] qint64 draw(VirtualRandom& random) const
    {
        auto left = static_cast<qint64>(random.below(static_cast<quint64>(m_total)));
        for (const LoadSpan& span : m_spans) {
            if (left < weightOf(span)) {
                // every nanosecond of the span is as likely as the next
                return span.from * nsOfMinute + left / span.weight;
            }
            left -= weightOf(span);
        }
        return 0;
    }

    [[nodiscard]] bool isEmpty() const { return m_total == 0; }

    /// The last nanosecond there may be.
    [[nodiscard]] qint64 last() const
    {
        qint64 last = 0;
        for (const LoadSpan& span : m_spans) {
            last = span.weight > 0 ? std::max(last, span.to * nsOfMinute - 1) : last;
        }
        return last;
    }

private:
    static qint64 weightOf(const LoadSpan& span)
    {
        return (span.to - span.from) * nsOfMinute * span.weight;
    }

    const QList<LoadSpan>& m_spans;
    qint64 m_total = 0;
};

} // namespace

std::vector<LoadArrival> staffDay(const LoadSettings& settings)
{
    const Moments signIns(settings.profile.signIns);
    const Moments again(settings.profile.signInsAgain);
    const Moments requests(settings.profile.requests);
    std::vector<LoadArrival> day;
    day.reserve(static_cast<size_t>(settings.staff) * static_cast<size_t>(settings.requests + 2));
    for (int person = 0; person < settings.staff; ++person) {
        VirtualRandom random(settings.seed, static_cast<quint64>(person));
        const auto source = static_cast<quint32>(person);
        const qint64 first = signIns.draw(random);
        day.push_back({first, source, LoadKind::SignIn});
        if (!again.isEmpty()) {
            day.push_back({again.draw(random), source, LoadKind::SignIn});
        }
        for (int i = 0; i < settings.requests && first < requests.last(); ++i) {
            qint64 at = requests.draw(random);
            while (at < first) {
                at = requests.draw(random);
            }
            day.push_back({at, source, LoadKind::Request});
        }
    }
    std::sort(day.begin(), day.end(), [](const LoadArrival& a, const LoadArrival& b) {
        return std::tuple(a.at, a.source, a.kind) < std::tuple(b.at, b.source, b.kind);
    });
    return day;
}

FloodArrivals::FloodArrivals(const std::optional<LoadFlood>& flood, quint64 seed)
    : m_flood(flood.value_or(LoadFlood()))
    , m_times(seed, timesActor)
    , m_addresses(seed, addressesActor)
    , m_over(!flood || flood->perSecond <= 0 || flood->addresses <= 0)
{
    m_next.kind = LoadKind::Flood;
    m_start = m_flood.fromMinute * nsOfMinute;
    m_end = m_start + m_flood.seconds * nsPerSecond;
    if (!m_over) {
        advance();
    }
}

void FloodArrivals::advance()
{
    m_passed += exponential(m_times, nsPerSecond);
    m_next.at = m_start + m_passed / m_flood.perSecond;
    m_next.source =
        static_cast<quint32>(m_addresses.below(static_cast<quint64>(m_flood.addresses)));
    m_over = m_next.at >= m_end;
}

} // namespace zt
