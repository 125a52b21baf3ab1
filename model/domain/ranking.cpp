// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/ranking.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace zt {

namespace {

/// A candidate with everything the order looks at, side by side: following pointers to 100,000
/// codes while sorting would cost more than all the rest.
struct Candidate
{
    quint64 points = 0;   ///< small = better
    quint64 codeHead = 0; ///< four units of the code behind the common beginning
    quint64 codeNext = 0; ///< the four after them
    qint32 position = 0;
};

/// Risk descending, impact ascending, those with all scores first.
quint64 pointsKey(const SystemVerdict& verdict)
{
    const auto risk = static_cast<quint64>(std::numeric_limits<qint32>::max() - verdict.risk.min);
    const auto impact = static_cast<quint64>(verdict.impact.max);
    const bool exact = verdict.risk.isExact() && verdict.impact.isExact();
    return risk << 32U | impact << 1U | (exact ? 0U : 1U);
}

/// Four UTF-16 units, the first on top; behind the end stand zeros.
quint64 packUnits(const QString& text, qsizetype from)
{
    quint64 packed = 0;
    for (qsizetype i = from; i < from + 4; ++i) {
        packed = packed << 16U | (i < text.size() ? text[i].unicode() : 0U);
    }
    return packed;
}

qsizetype commonBeginning(const QList<qint32>& selected, const ChunkedList<System>& systems)
{
    const QString& first = systems[selected.first()].code;
    qsizetype length = first.size();
    for (const qint32 position : selected) {
        const QString& code = systems[position].code;
        length = std::min(length, code.size());
        qsizetype i = 0;
        while (i < length && code[i] == first[i]) {
            ++i;
        }
        length = i;
    }
    return length;
}

std::vector<Candidate> candidatesOf(const QList<qint32>& selected,
                                    const ChunkedList<System>& systems,
                                    const QList<SystemVerdict>& verdicts)
{
    std::vector<Candidate> candidates;
    candidates.reserve(static_cast<size_t>(selected.size()));
    const qsizetype skip = commonBeginning(selected, systems);
    for (const qint32 position : selected) {
        const QString& code = systems[position].code;
        candidates.push_back({pointsKey(verdicts.at(position)),
                              packUnits(code, skip),
                              packUnits(code, skip + 4),
                              position});
    }
    return candidates;
}

/// The layer of each point in rank order is one more than that of the deepest point before it with
/// no greater impact: all that beat a point stand before it.
void writeLayers(const QList<qint32>& ranking, QList<SystemVerdict>& verdicts)
{
    std::vector<Centipoints> leastImpact; // of each layer; never falls from layer to layer
    const SystemVerdict* previous = nullptr;
    for (const qint32 position : ranking) {
        SystemVerdict& verdict = verdicts[position];
        const bool samePoint = previous != nullptr && previous->risk.min == verdict.risk.min &&
                               previous->impact.max == verdict.impact.max;
        if (samePoint) {
            verdict.paretoLayer = previous->paretoLayer;
        } else {
            const auto deeper =
                std::upper_bound(leastImpact.begin(), leastImpact.end(), verdict.impact.max);
            verdict.paretoLayer = static_cast<int>(deeper - leastImpact.begin()) + 1;
            if (deeper == leastImpact.end()) {
                leastImpact.push_back(verdict.impact.max);
            } else {
                *deeper = verdict.impact.max;
            }
        }
        previous = &verdict;
    }
}

} // namespace

QList<qint32> rankSelected(const QList<qint32>& selected,
                           const ChunkedList<System>& systems,
                           QList<SystemVerdict>& verdicts)
{
    QList<qint32> ranking;
    if (selected.isEmpty()) {
        return ranking;
    }
    std::vector<Candidate> candidates = candidatesOf(selected, systems, verdicts);
    const auto better = [&](const Candidate& a, const Candidate& b) {
        if (a.points != b.points) {
            return a.points < b.points;
        }
        if (a.codeHead != b.codeHead) {
            return a.codeHead < b.codeHead;
        }
        if (a.codeNext != b.codeNext) {
            return a.codeNext < b.codeNext;
        }
        const int order = systems[a.position].code.compare(systems[b.position].code);
        return order != 0 ? order < 0 : a.position < b.position;
    };
    std::sort(candidates.begin(), candidates.end(), better);
    ranking.reserve(selected.size());
    for (const Candidate& candidate : candidates) {
        ranking.append(candidate.position);
        verdicts[candidate.position].rank = static_cast<int>(ranking.size());
    }
    writeLayers(ranking, verdicts);
    return ranking;
}

} // namespace zt
