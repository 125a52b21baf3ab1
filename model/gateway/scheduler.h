// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace zt {

/// What happens in virtual time: the earliest first, and of those at the same nanosecond the one
/// that was planned first. A heap of four branches, which misses the cache half as often as one of
/// two.
template <class Event>
class Scheduler
{
public:
    struct Planned
    {
        qint64 at = 0; ///< nanoseconds
        quint64 sequence = 0;
        Event event;
    };

    void reserve(size_t count) { m_heap.reserve(count); }

    void clear()
    {
        m_heap.clear();
        m_sequence = 0;
    }

    [[nodiscard]] bool isEmpty() const { return m_heap.empty(); }

    [[nodiscard]] size_t size() const { return m_heap.size(); }

    void plan(qint64 at, Event event)
    {
        m_heap.push_back({at, m_sequence++, std::move(event)});
        rise(m_heap.size() - 1);
    }

    /// The next one, taken away. There must be one.
    [[nodiscard]] Planned next()
    {
        Planned first = std::move(m_heap.front());
        Planned last = std::move(m_heap.back());
        m_heap.pop_back();
        if (!m_heap.empty()) {
            sink(std::move(last));
        }
        return first;
    }

private:
    static constexpr size_t branches = 4;

    static bool before(const Planned& a, const Planned& b)
    {
        return a.at != b.at ? a.at < b.at : a.sequence < b.sequence;
    }

    void rise(size_t at)
    {
        Planned moving = std::move(m_heap[at]);
        while (at > 0) {
            const size_t parent = (at - 1) / branches;
            if (!before(moving, m_heap[parent])) {
                break;
            }
            m_heap[at] = std::move(m_heap[parent]);
            at = parent;
        }
        m_heap[at] = std::move(moving);
    }

    void sink(Planned moving)
    {
        const size_t size = m_heap.size();
        size_t at = 0;
        for (size_t first = 1; first < size; first = at * branches + 1) {
            const size_t end = std::min(first + branches, size);
            size_t least = first;
            for (size_t child = first + 1; child < end; ++child) {
                least = before(m_heap[child], m_heap[least]) ? child : least;
            }
            if (!before(m_heap[least], moving)) {
                break;
            }
            m_heap[at] = std::move(m_heap[least]);
            at = least;
        }
        m_heap[at] = std::move(moving);
    }

    std::vector<Planned> m_heap;
    quint64 m_sequence = 0;
};

} // namespace zt
