// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/replay.h"

#include "model/gateway/pseudonyms.h"

#include <algorithm>

namespace zt {

namespace {

using V = LoggedVerdict;

constexpr qint64 linesBetweenLooks = 4096;

/// Sums up as lines come in.
class Replay
{
public:
    Replay(const RuleBook& book, const ReplayAsk& ask)
        : m_decider(book, ask.items, ask.algorithm, ask.mostKinds)
    {
        if (ask.pseudonymKey) {
            m_pseudonyms.emplace(*ask.pseudonymKey);
        }
    }

    void take(const LoggedRequest& request)
    {
        if (m_decider.isFull()) {
            countOpen();
            m_decider.forget();
        }
        const ReplayVerdict& said = m_decider.decide(request);
        ReplayCell& cell = m_report.cells.at(static_cast<size_t>(request.verdict))
                               .at(static_cast<size_t>(said.verdict()));
        if (cell.lines++ == 0) {
            cell.first = example(request, said);
        }
    }

    [[nodiscard]] ReplayReport finish(const LogRemarks& remarks)
    {
        countOpen();
        m_report.remarks = remarks;
        return std::move(m_report);
    }

private:
    [[nodiscard]] ReplayExample example(const LoggedRequest& request,
                                        const ReplayVerdict& said) const
    {
        ReplayExample one{request.line, request.action, request.system, {}, {}, said.rule};
        one.user =
            m_pseudonyms ? m_pseudonyms->user(request.user) : QString::fromUtf8(request.user);
        one.source = m_pseudonyms ? m_pseudonyms->address(request.source)
                                  : QString::fromUtf8(request.source);
        return one;
    }

    void countOpen()
    {
        m_decider.flush([this](const ReplayVerdict& verdict) {
            for (size_t i = 0; i < m_report.open.size(); ++i) {
                m_report.open.at(i) += verdict.open.test(i) ? verdict.lines : 0;
            }
            m_report.systemOpen += verdict.systemOpen ? verdict.lines : 0;
            m_report.operationOpen += verdict.operationOpen ? verdict.lines : 0;
        });
    }

    ReplayDecider m_decider;
    std::optional<Pseudonyms> m_pseudonyms;
    ReplayReport m_report;
};

/// Lines of the cells that `counts` picks by old and reference verdict.
template <class Counts>
qint64 sum(const ReplayReport& report, Counts counts)
{
    qint64 lines = 0;
    for (int old = 0; old < loggedVerdictCount; ++old) {
        for (int reference = 0; reference < loggedVerdictCount; ++reference) {
            const auto before = static_cast<V>(old);
            const auto now = static_cast<V>(reference);
            lines += counts(before, now) ? report.cell(before, now).lines : 0;
        }
    }
    return lines;
}

bool bothSay(V old, V reference)
{
    return old != V::Unstated && reference != V::Unstated;
}

} // namespace

qint64 ReplayReport::lines() const
{
    return sum(*this, [](V, V) { return true; });
}

qint64 ReplayReport::undecidable() const
{
    return sum(*this, [](V, V reference) { return reference == V::Unstated; });
}

qint64 ReplayReport::unstated() const
{
    return sum(*this, [](V old, V) { return old == V::Unstated; });
}

qint64 ReplayReport::compared() const
{
    return sum(*this, bothSay);
}

qint64 ReplayReport::agreeing() const
{
    return sum(*this, [](V old, V now) { return bothSay(old, now) && old == now; });
}

qint64 ReplayReport::stricter() const
{
    return sum(*this, [](V old, V now) { return bothSay(old, now) && now > old; });
}

qint64 ReplayReport::milder() const
{
    return sum(*this, [](V old, V now) { return bothSay(old, now) && now < old; });
}

std::optional<ReplayDivergence> firstDivergence(const ReplayReport& report)
{
    std::optional<ReplayDivergence> first;
    for (int old = 1; old < loggedVerdictCount; ++old) {
        for (int reference = 1; reference < loggedVerdictCount; ++reference) {
            const auto before = static_cast<V>(old);
            const auto now = static_cast<V>(reference);
            const auto& example = report.cell(before, now).first;
            if (old != reference && example && (!first || example->line < first->example.line)) {
                first = ReplayDivergence{before, now, *example};
            }
        }
    }
    return first;
}

Result<ReplayReport>
replayLog(LogSource& log, const RuleBook& book, const ReplayAsk& ask, JobContext& job)
{
    Replay replay(book, ask);
    LoggedRequest request;
    for (qint64 count = 0;; ++count) {
        if (count % linesBetweenLooks == 0) {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            job.progress(log.done(), log.total());
        }
        const Result<bool> more = log.next(request);
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            job.progress(log.total(), log.total());
            return replay.finish(log.remarks());
        }
        replay.take(request);
    }
}

} // namespace zt
