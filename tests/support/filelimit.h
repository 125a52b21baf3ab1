// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

#include <csignal>

namespace zt {

/// While it lives no file grows beyond so many bytes: a disk that is full at that place. Where
/// `isInForce` is false the system does not let a process limit itself.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        rlimit narrow{};
        m_isInForce = ::getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        narrow = m_before;
        narrow.rlim_cur = bytes;
        m_isInForce = m_isInForce && ::setrlimit(RLIMIT_FSIZE, &narrow) == 0;
    }

    ~FileLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;

    [[nodiscard]] bool isInForce() const { return m_isInForce; }

private:
    void (*m_handler)(int);
    rlimit m_before{};
    bool m_isInForce = false;
};

} // namespace zt
