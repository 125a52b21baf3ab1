// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/archive/archivewriter.h"

#include <limits>

namespace zt {

namespace {

constexpr uint16_t versionNeeded = 20;
constexpr uint16_t madeByUnix = 3 << 8;
constexpr uint32_t readOnlyFile = 0100444U << 16;
constexpr uint16_t deflated = 8;
constexpr uint16_t dosDate1980 = 0x0021; // always the same, so that bytes are
constexpr uint16_t utf8Names = 0x0800;
constexpr int memoryLevel = 9;
constexpr int level = 2; // a quarter larger than the usual 6, in well under half the time
constexpr uint64_t limit = std::numeric_limits<uint32_t>::max();
constexpr size_t mostEntries = std::numeric_limits<uint16_t>::max();

/// Bytes of a zip record, lowest first.
class Record
{
public:
    Record& u16(uint64_t value) { return put(value, 2); }

    Record& u32(uint64_t value) { return put(value, 4); }

    Record& text(const std::string& value)
    {
        m_bytes += value;
        return *this;
    }

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    Record& put(uint64_t value, int count)
    {
        for (int i = 0; i < count; ++i) {
            m_bytes += static_cast<char>(value >> (8 * i) & 0xFF);
        }
        return *this;
    }

    std::string m_bytes;
};

/// What local and central header have in common.
void addCommon(Record& record, const ArchiveWriter::Entry& entry, ArchiveWriter::Packing packing)
{
    const uint16_t method = packing == ArchiveWriter::Packing::Stored ? 0 : deflated;
    record.u16(versionNeeded).u16(utf8Names).u16(method).u16(0).u16(dosDate1980);
    record.u32(entry.crc).u32(entry.packed).u32(entry.size).u16(entry.name.size()).u16(0);
}

} // namespace

ArchiveWriter::ArchiveWriter(const char* path, Packing packing)
    : m_file(std::fopen(path, "wb"))
    , m_packing(packing)
{
}

ArchiveWriter::~ArchiveWriter()
{
    deflateEnd(&m_stream); // of no stream: does nothing
    if (m_file != nullptr) {
        std::fclose(m_file);
    }
}

std::string ArchiveWriter::localHeader(const Entry& entry, Packing packing)
{
    Record record;
    record.u32(0x04034b50);
    addCommon(record, entry, packing);
    return record.text(entry.name).bytes();
}

std::string ArchiveWriter::centralHeader(const Entry& entry, Packing packing)
{
    const bool stored = packing == Packing::Stored;
    Record record;
    record.u32(0x02014b50).u16(versionNeeded | (stored ? madeByUnix : 0));
    addCommon(record, entry, packing);
    record.u16(0).u16(0).u16(0).u32(stored ? readOnlyFile : 0).u32(entry.offset);
    return record.text(entry.name).bytes();
}

std::string ArchiveWriter::endRecord(size_t entries, uint64_t start, uint64_t length)
{
    Record end;
    end.u32(0x06054b50).u16(0).u16(0).u16(entries).u16(entries);
    return end.u32(length).u32(start).u16(0).bytes();
}

bool ArchiveWriter::startEntry(const std::string& name)
{
    if (m_inEntry) {
        return false;
    }
    m_entries.push_back({name, 0, 0, 0, m_position});
    m_inEntry =
        m_packing == Packing::Stored ||
        deflateInit2(&m_stream, level, Z_DEFLATED, -MAX_WBITS, memoryLevel, Z_DEFAULT_STRATEGY) ==
            Z_OK;
    return m_inEntry && writeBytes(localHeader(m_entries.back(), m_packing));
}

bool ArchiveWriter::add(const void* data, unsigned length)
{
    if (!m_inEntry) {
        return false;
    }
    Entry& entry = m_entries.back();
    const auto* bytes = static_cast<const Bytef*>(data);
    entry.crc = static_cast<uint32_t>(crc32(entry.crc, bytes, length));
    entry.size += length;
    if (m_packing == Packing::Stored) {
        entry.packed += length;
        m_position += length;
        return writeRaw(data, length);
    }
    m_stream.next_in = const_cast<Bytef*>(bytes);
    m_stream.avail_in = length;
    return pump(Z_NO_FLUSH);
}

bool ArchiveWriter::endEntry()
{
    if (!m_inEntry) {
        return false;
    }
    m_inEntry = false;
    bool packed = true;
    if (m_packing == Packing::Deflated) {
        m_stream.next_in = nullptr;
        m_stream.avail_in = 0;
        packed = pump(Z_FINISH);
        deflateEnd(&m_stream);
        m_stream = {};
    }
    const Entry& entry = m_entries.back();
    const std::string header = localHeader(entry, m_packing);
    const bool fits = entry.size <= limit && m_position <= limit;
    return packed && fits && std::fseek(m_file, static_cast<long>(entry.offset), SEEK_SET) == 0 &&
           writeRaw(header.data(), header.size()) && std::fseek(m_file, 0, SEEK_END) == 0;
}

bool ArchiveWriter::finish()
{
    const uint64_t start = m_position;
    bool good = m_entries.size() <= mostEntries;
    for (const Entry& entry : m_entries) {
        good = good && writeBytes(centralHeader(entry, m_packing));
    }
    good = good && writeBytes(endRecord(m_entries.size(), start, m_position - start)) &&
           m_position <= limit;
    const bool closed = std::fclose(m_file) == 0;
    m_file = nullptr;
    return good && closed;
}

bool ArchiveWriter::pump(int flush)
{
    int state = Z_OK;
    do {
        m_stream.next_out = m_out.data();
        m_stream.avail_out = static_cast<uInt>(m_out.size());
        state = deflate(&m_stream, flush);
        const size_t got = m_out.size() - m_stream.avail_out;
        if (state == Z_STREAM_ERROR || !writeRaw(m_out.data(), got)) {
            return false;
        }
        m_entries.back().packed += got;
        m_position += got;
    } while (m_stream.avail_out == 0);
    return flush != Z_FINISH || state == Z_STREAM_END;
}

bool ArchiveWriter::writeRaw(const void* data, size_t length)
{
    return std::fwrite(data, 1, length, m_file) == length;
}

bool ArchiveWriter::writeBytes(const std::string& bytes)
{
    m_position += bytes.size();
    return writeRaw(bytes.data(), bytes.size());
}

} // namespace zt
