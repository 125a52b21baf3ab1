// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <memory>

struct evp_mac_ctx_st;

namespace zt {

/// HMAC-SHA-256 (FIPS 198-1) with a key that is set once and a context that is kept. Not for
/// several threads at a time: each takes one of its own.
class HmacSha256
{
public:
    static constexpr qsizetype size = 32;
    using Tag = std::array<char, size>;

    explicit HmacSha256(QByteArrayView key);

    [[nodiscard]] Tag tag(QByteArrayView message) const;
    /// In the same time wherever they differ.
    [[nodiscard]] bool check(QByteArrayView message, QByteArrayView tag) const;

private:
    struct Free
    {
        void operator()(evp_mac_ctx_st* context) const;
    };

    std::unique_ptr<evp_mac_ctx_st, Free> m_context;
};

[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);
/// Whether both are the same, in a time that does not tell where they differ.
[[nodiscard]] bool sameBytes(QByteArrayView one, QByteArrayView other);

} // namespace zt
