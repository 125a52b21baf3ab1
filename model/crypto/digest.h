// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

class QIODevice;

namespace zt {

/// Incremental SHA-256 (FIPS 180-4), for content that does not fit in memory.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(QByteArrayView bytes);
    /// 32 bytes; the object is spent afterwards.
    [[nodiscard]] QByteArray finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

[[nodiscard]] QByteArray sha256(QByteArrayView bytes);
/// Lower-case hexadecimal, 64 characters.
[[nodiscard]] QString sha256Hex(QByteArrayView bytes);

} // namespace zt
