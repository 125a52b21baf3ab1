// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/securebytes.h"

#include <openssl/crypto.h>

#include <cstring>
#include <new>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace zt {

namespace {

#ifdef Q_OS_UNIX
/// Whole pages: locks do not nest, so two owners on one page would undo each other's.
qsizetype roomFor(qsizetype size)
{
    const auto page = static_cast<qsizetype>(::sysconf(_SC_PAGESIZE));
    return (size + page - 1) / page * page;
}

char* takePages(qsizetype room)
{
    void* pages = ::mmap(nullptr,
                         static_cast<size_t>(room),
                         PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS,
                         -1,
                         0);
    if (pages == MAP_FAILED) {
        throw std::bad_alloc();
    }
#ifdef MADV_DONTDUMP
    ::madvise(pages, static_cast<size_t>(room), MADV_DONTDUMP);
#endif
    return static_cast<char*>(pages);
}

bool keepFromSwap(char* pages, qsizetype room)
{
    return ::mlock(pages, static_cast<size_t>(room)) == 0;
}

void givePagesBack(char* pages, qsizetype room)
{
    ::munmap(pages, static_cast<size_t>(room)); // ends the lock too
}
#else
qsizetype roomFor(qsizetype size)
{
    return size;
}

char* takePages(qsizetype room)
{
    return new char[static_cast<size_t>(room)]();
}

bool keepFromSwap(char*, qsizetype)
{
    return false;
}

void givePagesBack(char* pages, qsizetype)
{
    delete[] pages;
}
#endif

} // namespace

SecureBytes::SecureBytes(qsizetype size)
    : m_size(size)
{
    if (size > 0) {
        m_room = roomFor(size);
        m_data = takePages(m_room);
        m_locked = keepFromSwap(m_data, m_room);
    }
}

SecureBytes::~SecureBytes()
{
    release();
}

SecureBytes::SecureBytes(SecureBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_room(std::exchange(other.m_room, 0))
    , m_locked(std::exchange(other.m_locked, false))
{
}

SecureBytes& SecureBytes::operator=(SecureBytes&& other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_room = std::exchange(other.m_room, 0);
        m_locked = std::exchange(other.m_locked, false);
    }
    return *this;
}

SecureBytes SecureBytes::copyOf(QByteArrayView bytes)
{
    SecureBytes copy(bytes.size());
    if (copy.m_data != nullptr) { // none where there are no bytes
        std::memcpy(copy.m_data, bytes.data(), static_cast<size_t>(bytes.size()));
    }
    return copy;
}

void SecureBytes::truncate(qsizetype size)
{
    if (size < m_size) {
        wipe(m_data + size, m_size - size);
        m_size = size;
    }
}

void SecureBytes::release() noexcept
{
    if (m_data != nullptr) {
        wipe(m_data, m_room);
        givePagesBack(m_data, m_room);
    }
}

void wipe(char* data, qsizetype size)
{
    OPENSSL_cleanse(data, static_cast<size_t>(size));
}

} // namespace zt
