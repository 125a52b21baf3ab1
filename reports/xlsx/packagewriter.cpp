// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsx/packagewriter.h"

#include <zlib.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace zt::xlsx {

namespace {

constexpr int zipOk = 0;
constexpr int zipError = -1;
constexpr uint16_t versionNeeded = 20;
constexpr uint16_t deflated = 8;
constexpr uint16_t dosDate1980 = 0x0021; // always the same, so that bytes are
constexpr uint16_t utf8Names = 0x0800;
constexpr int memoryLevel = 9;
constexpr int level = 2; // a quarter larger than the usual 6, in well under half the time

struct Entry
{
    std::string name;
    uint32_t crc = 0;
    uint64_t packed = 0;
    uint64_t size = 0;
    uint64_t offset = 0;
};

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

/// One archive being written: deflated entries one after the other, sizes filled in afterwards.
class PackageWriter
{
public:
    explicit PackageWriter(const char* path)
        : m_file(std::fopen(path, "wb"))
    {
    }

    ~PackageWriter()
    {
        if (m_deflating) {
            deflateEnd(&m_stream);
        }
        if (m_file != nullptr) {
            std::fclose(m_file);
        }
    }

    PackageWriter(const PackageWriter&) = delete;
    PackageWriter& operator=(const PackageWriter&) = delete;

    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }

    [[nodiscard]] bool startEntry(const char* name)
    {
        m_entries.push_back({name, 0, 0, 0, m_position});
        m_stream = {};
        m_deflating =
            deflateInit2(
                &m_stream, level, Z_DEFLATED, -MAX_WBITS, memoryLevel, Z_DEFAULT_STRATEGY) == Z_OK;
        return m_deflating && writeBytes(localHeader(m_entries.back()));
    }

    [[nodiscard]] bool add(const void* data, unsigned length)
    {
        if (!m_deflating) {
            return false;
        }
        Entry& entry = m_entries.back();
        const auto* bytes = static_cast<const Bytef*>(data);
        entry.crc = static_cast<uint32_t>(crc32(entry.crc, bytes, length));
        entry.size += length;
        m_stream.next_in = const_cast<Bytef*>(bytes);
        m_stream.avail_in = length;
        return pump(Z_NO_FLUSH);
    }

    [[nodiscard]] bool endEntry()
    {
        m_stream.next_in = nullptr;
        m_stream.avail_in = 0;
        const bool packed = m_deflating && pump(Z_FINISH);
        if (m_deflating) {
            deflateEnd(&m_stream);
            m_deflating = false;
        }
        const Entry& entry = m_entries.back();
        const bool fits = entry.size <= limit && m_position <= limit;
        return packed && fits &&
               std::fseek(m_file, static_cast<long>(entry.offset), SEEK_SET) == 0 &&
               writeRaw(localHeader(entry)) && std::fseek(m_file, 0, SEEK_END) == 0;
    }

    [[nodiscard]] bool finish()
    {
        const uint64_t start = m_position;
        bool good = true;
        for (const Entry& entry : m_entries) {
            good = good && writeBytes(centralHeader(entry));
        }
        Record end;
        end.u32(0x06054b50).u16(0).u16(0).u16(m_entries.size()).u16(m_entries.size());
        end.u32(m_position - start).u32(start).u16(0);
        good = good && writeBytes(end.bytes()) && m_position <= limit;
        const bool closed = std::fclose(m_file) == 0;
        m_file = nullptr;
        return good && closed;
    }

private:
    static constexpr uint64_t limit = std::numeric_limits<uint32_t>::max();

    /// What local and central header have in common.
    static void addCommon(Record& record, const Entry& entry)
    {
        record.u16(versionNeeded).u16(utf8Names).u16(deflated).u16(0).u16(dosDate1980);
        record.u32(entry.crc).u32(entry.packed).u32(entry.size).u16(entry.name.size()).u16(0);
    }

    static std::string localHeader(const Entry& entry)
    {
        Record record;
        record.u32(0x04034b50);
        addCommon(record, entry);
        return record.text(entry.name).bytes();
    }

    static std::string centralHeader(const Entry& entry)
    {
        Record record;
        record.u32(0x02014b50).u16(versionNeeded);
        addCommon(record, entry);
        record.u16(0).u16(0).u16(0).u32(0).u32(entry.offset);
        return record.text(entry.name).bytes();
    }

    bool pump(int flush)
    {
        int state = Z_OK;
        do {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = static_cast<uInt>(m_out.size());
            state = deflate(&m_stream, flush);
            const size_t got = m_out.size() - m_stream.avail_out;
            if (state == Z_STREAM_ERROR || std::fwrite(m_out.data(), 1, got, m_file) != got) {
                return false;
            }
            m_entries.back().packed += got;
            m_position += got;
        } while (m_stream.avail_out == 0);
        return flush != Z_FINISH || state == Z_STREAM_END;
    }

    bool writeRaw(const std::string& bytes)
    {
        return std::fwrite(bytes.data(), 1, bytes.size(), m_file) == bytes.size();
    }

    bool writeBytes(const std::string& bytes)
    {
        m_position += bytes.size();
        return writeRaw(bytes);
    }

    std::FILE* m_file;
    std::vector<Entry> m_entries;
    uint64_t m_position = 0;
    z_stream m_stream{};
    bool m_deflating = false;
    std::array<Bytef, 64 * 1024> m_out{};
};

PackageWriter* writerOf(void* handle)
{
    return static_cast<PackageWriter*>(handle);
}

int result(bool good)
{
    return good ? zipOk : zipError;
}

} // namespace

void useOwnPackageWriter()
{
}

} // namespace zt::xlsx

extern "C" {

void* zipOpen(const char* path, int append);
int zipOpenNewFileInZip4_64(void* file,
                            const char* name,
                            const void* info,
                            const void* localExtra,
                            unsigned localExtraSize,
                            const void* globalExtra,
                            unsigned globalExtraSize,
                            const char* comment,
                            int method,
                            int level,
                            int raw,
                            int windowBits,
                            int memLevel,
                            int strategy,
                            const char* password,
                            unsigned long crcForCrypting,
                            unsigned long versionMadeBy,
                            unsigned long flagBase,
                            int zip64);
int zipWriteInFileInZip(void* file, const void* data, unsigned length);
int zipCloseFileInZip(void* file);
int zipClose(void* file, const char* comment);

void* zipOpen(const char* path, int)
{
    auto writer = std::make_unique<zt::xlsx::PackageWriter>(path);
    return writer->isOpen() ? writer.release() : nullptr;
}

int zipOpenNewFileInZip4_64(void* file,
                            const char* name,
                            const void*,
                            const void*,
                            unsigned,
                            const void*,
                            unsigned,
                            const char*,
                            int,
                            int,
                            int,
                            int,
                            int,
                            int,
                            const char*,
                            unsigned long,
                            unsigned long,
                            unsigned long,
                            int)
{
    return zt::xlsx::result(zt::xlsx::writerOf(file)->startEntry(name));
}

int zipWriteInFileInZip(void* file, const void* data, unsigned length)
{
    return zt::xlsx::result(zt::xlsx::writerOf(file)->add(data, length));
}

int zipCloseFileInZip(void* file)
{
    return zt::xlsx::result(zt::xlsx::writerOf(file)->endEntry());
}

int zipClose(void* file, const char*)
{
    const std::unique_ptr<zt::xlsx::PackageWriter> writer(zt::xlsx::writerOf(file));
    return zt::xlsx::result(writer->finish());
}

} // extern "C"
