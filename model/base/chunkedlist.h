// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace zt {

/// A list whose copies share everything but the chunk that was changed: editing one of 100,000
/// values copies 256 of them, and whoever still holds the old list keeps seeing the old value.
/// Values lie side by side within a chunk, so a run over all of them is quick.
template <class T>
class ChunkedList
{
public:
    static constexpr qsizetype chunkSize = 256;

    class const_iterator
    {
    public:
        using value_type = T;
        using difference_type = qsizetype;
        using reference = const T&;
        using pointer = const T*;
        using iterator_category = std::forward_iterator_tag;

        const_iterator() = default;

        const_iterator(const ChunkedList* list, qsizetype index)
            : m_list(list)
            , m_index(index)
        {
        }

        const T& operator*() const { return (*m_list)[m_index]; }

        const T* operator->() const { return &(*m_list)[m_index]; }

        const_iterator& operator++()
        {
            ++m_index;
            return *this;
        }

        const_iterator operator++(int)
        {
            const_iterator old = *this;
            ++m_index;
            return old;
        }

        bool operator==(const const_iterator& other) const { return m_index == other.m_index; }

    private:
        const ChunkedList* m_list = nullptr;
        qsizetype m_index = 0;
    };

    ChunkedList() = default;

    [[nodiscard]] qsizetype size() const { return m_size; }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    [[nodiscard]] const T& operator[](qsizetype i) const
    {
        return m_chunks.at(i / chunkSize).at(i % chunkSize);
    }

    [[nodiscard]] const_iterator begin() const { return {this, 0}; }

    [[nodiscard]] const_iterator end() const { return {this, m_size}; }

    void append(T value)
    {
        if (m_size % chunkSize == 0) {
            m_chunks.append(QList<T>());
            m_chunks.last().reserve(chunkSize);
        }
        m_chunks.last().append(std::move(value));
        ++m_size;
    }

    void replace(qsizetype i, T value)
    {
        m_chunks[i / chunkSize][i % chunkSize] = std::move(value);
    }

    /// For changing a value where it stands; copies its chunk first where that is shared.
    [[nodiscard]] T& edit(qsizetype i) { return m_chunks[i / chunkSize][i % chunkSize]; }

    /// Keeps the first `size` values.
    void truncate(qsizetype size)
    {
        if (size >= m_size) {
            return;
        }
        m_chunks.resize((size + chunkSize - 1) / chunkSize);
        if (size % chunkSize != 0) {
            QList<T> last;
            last.reserve(chunkSize);
            last.append(m_chunks.last().mid(0, size % chunkSize));
            m_chunks.last() = std::move(last);
        }
        m_size = size;
    }

    /// For runs over all values: the chunks in order, `chunkSize` values each but the last.
    [[nodiscard]] const QList<QList<T>>& chunks() const { return m_chunks; }

    /// Rebuilds what follows; meant for the rare deletion.
    void removeAt(qsizetype i)
    {
        ChunkedList rest;
        rest.m_chunks = m_chunks.mid(0, i / chunkSize);
        rest.m_size = i / chunkSize * chunkSize;
        for (qsizetype j = rest.m_size; j < m_size; ++j) {
            if (j != i) {
                rest.append((*this)[j]);
            }
        }
        *this = std::move(rest);
    }

    void insert(qsizetype i, T value)
    {
        ChunkedList rest;
        rest.m_chunks = m_chunks.mid(0, i / chunkSize);
        rest.m_size = i / chunkSize * chunkSize;
        for (qsizetype j = rest.m_size; j < m_size; ++j) {
            if (j == i) {
                rest.append(std::move(value));
            }
            rest.append((*this)[j]);
        }
        if (i == m_size) {
            rest.append(std::move(value));
        }
        *this = std::move(rest);
    }

    bool operator==(const ChunkedList& other) const
    {
        return m_size == other.m_size && m_chunks == other.m_chunks;
    }

private:
    QList<QList<T>> m_chunks;
    qsizetype m_size = 0;
};

} // namespace zt
