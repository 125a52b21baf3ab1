// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/draftwriter.h"

#include "model/crypto/securebytes.h"
#include "model/document/rawfile.h"
#include "model/storage/filecopy.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>
#include <utility>

namespace zt {

/// Three blocks in a ring: one is filled while the others are being written.
class DraftWriter::Blocks
{
public:
    ~Blocks()
    {
        stop();
        for (Block& block : m_ring) {
            if (block.data != nullptr) {
                wipe(block.data, block.used);
                ::operator delete[](block.data, alignment);
            }
        }
    }

    Blocks() = default;
    Blocks(const Blocks&) = delete;
    Blocks& operator=(const Blocks&) = delete;

    /// 0, or why not.
    [[nodiscard]] int open(const QString& path, qint64 expected)
    {
        return m_file.open(path, expected);
    }

    [[nodiscard]] int take(const char* data, qint64 size)
    {
        while (size > 0) {
            Block& block = m_ring[m_filled % m_ring.size()];
            if (m_room == 0) {
                const int reason = makeRoom(block);
                if (reason != 0) {
                    return reason;
                }
            }
            const qint64 part = std::min(size, m_room);
            std::memcpy(block.data + (blockBytes - m_room), data, static_cast<size_t>(part));
            block.used = std::max(block.used, blockBytes - m_room + part);
            m_room -= part;
            m_size += part;
            data += part;
            size -= part;
            if (m_room == 0) {
                handIn();
            }
        }
        return 0;
    }

    [[nodiscard]] bool place(const char* data, qint64 size, qint64 at)
    {
        const std::lock_guard guard(m_mutex); // the system takes one after the other anyway
        if (m_reason == 0) {
            m_reason = m_file.writeAt(data, size, at);
            m_size = std::max(m_size, at + size);
        }
        return m_reason == 0;
    }

    /// The rest goes out, and the file is cut to its size.
    [[nodiscard]] int finish()
    {
        stop();
        if (m_reason == 0 && m_room > 0 && m_room < blockBytes) {
            const qint64 held = blockBytes - m_room;
            m_reason = m_file.writeAt(m_ring[m_filled % m_ring.size()].data, held, m_size - held);
        }
        if (m_reason == 0) {
            m_reason = m_file.endAt(m_size);
        }
        return m_reason;
    }

private:
    static constexpr qint64 blockBytes = 1 << 20;
    static constexpr std::align_val_t alignment{4096};

    struct Block
    {
        char* data = nullptr;
        qint64 used = 0;
    };

    [[nodiscard]] int makeRoom(Block& block)
    {
        if (block.data == nullptr) {
            block.data = static_cast<char*>(::operator new[](blockBytes, alignment));
        }
        std::unique_lock guard(m_mutex);
        m_written.wait(guard, [this] { return m_filled - m_done < m_ring.size(); });
        m_room = blockBytes;
        return m_reason;
    }

    void handIn()
    {
        ++m_filled;
        {
            const std::lock_guard guard(m_mutex);
            ++m_due;
        }
        if (!m_thread.joinable()) {
            start();
        }
        m_toDo.notify_one();
    }

    void start()
    {
        try {
            m_thread = std::thread([this] { serve(); });
        } catch (const std::system_error&) { // no thread to be had: it is done here
            std::unique_lock guard(m_mutex);
            writeDue(guard);
        }
    }

    void serve()
    {
        std::unique_lock guard(m_mutex);
        while (true) {
            m_toDo.wait(guard, [this] { return m_ends || m_done < m_due; });
            writeDue(guard);
            if (m_ends) {
                return;
            }
        }
    }

    void writeDue(std::unique_lock<std::mutex>& guard)
    {
        while (m_done < m_due) {
            const Block& block = m_ring[m_done % m_ring.size()];
            const qint64 at = static_cast<qint64>(m_done) * blockBytes;
            if (m_reason == 0) {
                guard.unlock();
                const int reason = m_file.writeAt(block.data, blockBytes, at);
                guard.lock();
                m_reason = reason;
            }
            ++m_done;
            m_written.notify_one();
        }
    }

    void stop()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_ends = true;
        }
        m_toDo.notify_one();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    RawFile m_file;
    std::array<Block, 3> m_ring;
    size_t m_filled = 0; ///< blocks
    qint64 m_room = 0;   ///< in the one that is being filled; 0 where it is yet to be had
    qint64 m_size = 0;

    std::mutex m_mutex;
    std::condition_variable m_toDo;
    std::condition_variable m_written;
    size_t m_due = 0;
    size_t m_done = 0;
    int m_reason = 0; ///< of the first that was not written
    bool m_ends = false;
    std::thread m_thread;
};

DraftWriter::DraftWriter(const DraftFile& draft, QString name)
    : m_path(draft.path())
    , m_name(std::move(name))
    , m_blocks(std::make_unique<Blocks>())
{
}

DraftWriter::~DraftWriter() = default;

tl::unexpected<Error> DraftWriter::failure(int reason) const
{
    if (reason == ENOSPC) {
        return fail(ErrorCode::DiskFull, {m_name});
    }
    return fail(ErrorCode::FileUnwritable, {m_name, qt_error_string(reason)});
}

Result<void> DraftWriter::begin(qint64 expected)
{
    const int reason = m_blocks->open(m_path, expected);
    if (reason != 0) {
        return failure(reason);
    }
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return {};
}

Result<void> DraftWriter::finish(const Result<void>& written)
{
    const bool isDisks = written || written.error().code == ErrorCode::FileUnwritable;
    const int reason = isDisks ? m_blocks->finish() : 0;
    return reason != 0 ? failure(reason) : written;
}

bool DraftWriter::writeAt(const char* data, qint64 size, qint64 at)
{
    return m_blocks->place(data, size, at);
}

qint64 DraftWriter::readData(char*, qint64)
{
    return -1;
}

qint64 DraftWriter::writeData(const char* data, qint64 size)
{
    const int reason = m_blocks->take(data, size);
    if (reason != 0) {
        setErrorString(qt_error_string(reason));
    }
    return reason == 0 ? size : -1;
}

} // namespace zt
