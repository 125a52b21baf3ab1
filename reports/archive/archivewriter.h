// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zlib.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace zt {

/// A zip archive being written, one entry after the other. Nothing in it depends on when, where or
/// by whom it is written: times are the first that the format knows, so the same entries give the
/// same bytes.
class ArchiveWriter
{
public:
    enum class Packing : uint8_t {
        Deflated,
        Stored, ///< as it is, may only be read; independent of the version of zlib
    };

    ArchiveWriter(const char* path, Packing packing);
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter&) = delete;
    ArchiveWriter& operator=(const ArchiveWriter&) = delete;

    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }

    /// False from these where something could not be written, bytes belong to no entry, or an entry
    /// or the whole takes more than 4 GiB.
    [[nodiscard]] bool startEntry(const std::string& name);
    [[nodiscard]] bool add(const void* data, unsigned length);
    [[nodiscard]] bool endEntry();
    [[nodiscard]] bool finish();

    struct Entry
    {
        std::string name; ///< UTF-8
        uint32_t crc = 0;
        uint64_t packed = 0;
        uint64_t size = 0;
        uint64_t offset = 0;
    };

    /// The bytes before an entry's content, in the list at the end, and behind that list.
    [[nodiscard]] static std::string localHeader(const Entry& entry, Packing packing);
    [[nodiscard]] static std::string centralHeader(const Entry& entry, Packing packing);
    [[nodiscard]] static std::string endRecord(size_t entries, uint64_t start, uint64_t length);

private:
    bool pump(int flush);
    bool writeRaw(const void* data, size_t length);
    bool writeBytes(const std::string& bytes);

    std::FILE* m_file;
    Packing m_packing;
    std::vector<Entry> m_entries;
    uint64_t m_position = 0;
    z_stream m_stream{};
    bool m_inEntry = false;
    std::array<Bytef, 64 * 1024> m_out{};
};

} // namespace zt
