// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/ageprimitives.h"
#include "model/crypto/placedoutput.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace zt {

/// Chunks of an age payload that lie side by side, as they came and as they became.
struct ChunkBatch
{
    QByteArray given;
    qsizetype size = 0;  ///< of what was given
    quint64 first = 0;   ///< number of the first chunk, from 0
    bool isLast = false; ///< nothing comes after it
    QByteArray made;
    qsizetype madeSize = 0;
    qsizetype chunks = 0;  ///< so many went through; where one does not open, the next stay closed
    bool isPlaced = false; ///< what was made is where it belongs already
};

/// Seals or opens the chunks of one payload, a batch at a time, on two threads of its own: a chunk
/// depends on no other. The batches come back in the order in which they went in. All memory for
/// them is taken once, and wiped in the end. For one thread's use.
class ChunkCrew
{
public:
    static constexpr qsizetype chunkBytes = 64 * 1024;
    static constexpr qsizetype sealedChunkBytes = chunkBytes + ChaChaPoly::tagSize;

    /// Both must outlive it. Where there is an `output`, the threads put into it what they make.
    ChunkCrew(const SecureBytes& key,
              ChaChaPoly::Direction direction,
              PlacedOutput* output = nullptr);
    ~ChunkCrew();
    ChunkCrew(const ChunkCrew&) = delete;
    ChunkCrew& operator=(const ChunkCrew&) = delete;

    /// How much a batch is given at most; its memory has room for one byte more.
    [[nodiscard]] qsizetype batchBytes() const { return m_givenChunk * chunksInBatch; }

    [[nodiscard]] bool isFull() const { return m_handedIn - m_givenBack == m_batches.size(); }

    [[nodiscard]] bool isIdle() const { return m_handedIn == m_givenBack; }

    /// The batch to fill next, while the crew is not full; then handIn().
    [[nodiscard]] ChunkBatch& spare();
    void handIn();

    /// The one that went in first, worked; then giveBack(). Waits for it.
    [[nodiscard]] const ChunkBatch& oldest();
    void giveBack();

    /// The nonce of a chunk: its number, big-endian in 11 bytes, and whether it is the last one.
    [[nodiscard]] static std::array<char, ChaChaPoly::nonceSize> nonceOf(quint64 number, bool last);

private:
    static constexpr qsizetype chunksInBatch = 16;

    void start();
    void serve();
    void work(const ChaChaPoly& cipher, ChunkBatch& batch) const;
    void makeAll(const ChaChaPoly& cipher, ChunkBatch& batch) const;

    const SecureBytes& m_key;
    ChaChaPoly::Direction m_direction;
    PlacedOutput* m_output;
    qsizetype m_givenChunk;
    qsizetype m_madeChunk;
    std::array<ChunkBatch, 4> m_batches;
    size_t m_handedIn = 0;
    size_t m_givenBack = 0;

    std::mutex m_mutex;
    std::condition_variable m_toDo;
    std::condition_variable m_ready;
    size_t m_waiting = 0; ///< for a thread
    size_t m_taken = 0;
    std::array<bool, 4> m_isWorked{};
    bool m_ends = false;
    std::vector<std::thread> m_threads;
};

} // namespace zt
