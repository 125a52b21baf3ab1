// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace zt {

/// Memory for keys and passphrases: kept out of swap and core dumps where the system allows it,
/// wiped when it is given back, never copied by accident. At most a few thousand at a time, since
/// each takes pages of its own.
class SecureBytes
{
public:
    SecureBytes() = default;
    /// `size` zero bytes.
    explicit SecureBytes(qsizetype size);
    ~SecureBytes();
    SecureBytes(SecureBytes&& other) noexcept;
    SecureBytes& operator=(SecureBytes&& other) noexcept;
    SecureBytes(const SecureBytes&) = delete;
    SecureBytes& operator=(const SecureBytes&) = delete;

    [[nodiscard]] static SecureBytes copyOf(QByteArrayView bytes);

    [[nodiscard]] SecureBytes clone() const { return copyOf(view()); }

    [[nodiscard]] char* data() { return m_data; }

    [[nodiscard]] const char* data() const { return m_data; }

    [[nodiscard]] qsizetype size() const { return m_size; }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    [[nodiscard]] QByteArrayView view() const { return {m_data, m_size}; }

    /// Wipes what is cut off. Does not grow.
    void truncate(qsizetype size);

    /// Whether the system promised to keep these bytes out of swap.
    [[nodiscard]] bool isLocked() const { return m_locked; }

private:
    void release() noexcept;

    char* m_data = nullptr;
    qsizetype m_size = 0;
    qsizetype m_room = 0;
    bool m_locked = false;
};

/// Wipes bytes that lay in ordinary memory because a library wanted them there.
void wipe(char* data, qsizetype size);

} // namespace zt
