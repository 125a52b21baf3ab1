// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace zt {

/// The encodings that Taiwanese offices write text files in.
enum class TextEncoding : quint8 { Utf8, Utf16Le, Utf16Be, Cp950 };

/// Turns bytes into text piece by piece and stops at the first byte that is not of the encoding.
/// CP950 (Big5 as Windows writes it) comes from iconv(3), which glibc and macOS have; Qt knows it
/// only where it was built with ICU. On Windows MultiByteToWideChar(950) takes its place.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    /// Appends what the bytes say; a character cut in two waits for the next call.
    /// False once something does not fit: badOffset() then counts from the first byte ever fed.
    [[nodiscard]] bool decode(QByteArrayView bytes, QString& text);
    /// Whether nothing is left half said.
    [[nodiscard]] bool finish();

    [[nodiscard]] qint64 badOffset() const { return m_badOffset; }

private:
    struct Engine;

    std::unique_ptr<Engine> m_engine;
    QByteArray m_rest;
    qint64 m_fed = 0; ///< bytes consumed before m_rest
    qint64 m_badOffset = -1;
};

} // namespace zt
