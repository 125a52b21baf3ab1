// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/chunkcrew.h"

#include <algorithm>
#include <system_error>

namespace zt {

namespace {

constexpr int threadsAtWork = 2;

} // namespace

std::array<char, ChaChaPoly::nonceSize> ChunkCrew::nonceOf(quint64 number, bool last)
{
    std::array<char, ChaChaPoly::nonceSize> nonce{};
    for (size_t i = 11; i-- > 3; number >>= 8) {
        nonce[i] = static_cast<char>(number & 0xff);
    }
    nonce[11] = last ? 1 : 0;
    return nonce;
}

ChunkCrew::ChunkCrew(const SecureBytes& key, ChaChaPoly::Direction direction, PlacedOutput* output)
    : m_key(key)
    , m_direction(direction)
    , m_output(output)
    , m_givenChunk(direction == ChaChaPoly::Direction::Seal ? chunkBytes : sealedChunkBytes)
    , m_madeChunk(direction == ChaChaPoly::Direction::Seal ? sealedChunkBytes : chunkBytes)
{
}

ChunkCrew::~ChunkCrew()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ends = true;
    }
    m_toDo.notify_all();
    std::for_each(m_threads.begin(), m_threads.end(), [](std::thread& thread) { thread.join(); });
    for (ChunkBatch& batch : m_batches) {
        const bool isUsedOnce = m_handedIn < m_batches.size();
        wipe(batch.given.data(), isUsedOnce ? batch.size : batch.given.size());
        wipe(batch.made.data(), isUsedOnce ? batch.madeSize : batch.made.size());
    }
}

ChunkBatch& ChunkCrew::spare()
{
    Q_ASSERT(!isFull());
    ChunkBatch& batch = m_batches[m_handedIn % m_batches.size()];
    if (batch.given.isEmpty()) {
        batch.given = QByteArray(batchBytes() + 1, Qt::Uninitialized);
        batch.made = QByteArray(m_madeChunk * chunksInBatch, Qt::Uninitialized);
        batch.size = batch.given.size(); // until it is known
    }
    batch.first = static_cast<quint64>(m_handedIn) * chunksInBatch;
    return batch;
}

void ChunkCrew::handIn()
{
    const size_t slot = m_handedIn % m_batches.size();
    ++m_handedIn;
    if (m_threads.empty() && !m_batches[slot].isLast) {
        start(); // what one batch holds is done sooner than a thread has started
    }
    if (m_threads.empty()) {
        work(ChaChaPoly(m_key, m_direction), m_batches[slot]);
        m_isWorked[slot] = true;
        ++m_taken; // a later batch may get its threads
        return;
    }
    {
        const std::lock_guard guard(m_mutex);
        m_isWorked[slot] = false;
        ++m_waiting;
    }
    m_toDo.notify_one();
}

/// Where the system has no thread to give, handIn() does the work.
void ChunkCrew::start()
{
    try {
        for (int i = 0; i < threadsAtWork; ++i) {
            m_threads.emplace_back([this] { serve(); });
        }
    } catch (const std::system_error&) {
    }
}

void ChunkCrew::serve()
{
    const ChaChaPoly cipher(m_key, m_direction);
    std::unique_lock guard(m_mutex);
    while (true) {
        m_toDo.wait(guard, [this] { return m_ends || m_waiting > 0; });
        if (m_ends) {
            return;
        }
        --m_waiting;
        const size_t slot = m_taken++ % m_batches.size();
        guard.unlock();
        work(cipher, m_batches[slot]);
        guard.lock();
        m_isWorked[slot] = true;
        m_ready.notify_one();
    }
}

const ChunkBatch& ChunkCrew::oldest()
{
    Q_ASSERT(!isIdle());
    const size_t slot = m_givenBack % m_batches.size();
    std::unique_lock guard(m_mutex);
    m_ready.wait(guard, [&] { return m_isWorked[slot]; });
    return m_batches[slot];
}

void ChunkCrew::giveBack()
{
    ++m_givenBack;
}

void ChunkCrew::work(const ChaChaPoly& cipher, ChunkBatch& batch) const
{
    makeAll(cipher, batch);
    // All chunks before it are whole ones.
    const qint64 at = static_cast<qint64>(batch.first) * m_madeChunk;
    batch.isPlaced =
        m_output != nullptr &&
        (batch.madeSize == 0 || m_output->writeAt(batch.made.constData(), batch.madeSize, at));
}

void ChunkCrew::makeAll(const ChaChaPoly& cipher, ChunkBatch& batch) const
{
    batch.chunks = 0;
    batch.madeSize = 0;
    for (qsizetype at = 0; at < batch.size || (at == 0 && batch.isLast); at += m_givenChunk) {
        const QByteArrayView chunk =
            QByteArrayView(batch.given).sliced(at, std::min(m_givenChunk, batch.size - at));
        const bool isLast = batch.isLast && at + m_givenChunk >= batch.size;
        const auto nonce = nonceOf(batch.first + static_cast<quint64>(batch.chunks), isLast);
        char* to = batch.made.data() + batch.madeSize;
        if (m_direction == ChaChaPoly::Direction::Seal) {
            cipher.seal(nonce.data(), chunk, to);
            batch.madeSize += chunk.size() + ChaChaPoly::tagSize;
        } else if (cipher.open(nonce.data(), chunk, to)) {
            batch.madeSize += chunk.size() - ChaChaPoly::tagSize;
        } else {
            return;
        }
        ++batch.chunks;
    }
}

} // namespace zt
