// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/textdecoder.h"

#include <QtEndian>

#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <iconv.h>

#include <cerrno>
#endif

namespace zt {

namespace {

bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

/// How many bytes a character takes that starts so; 1 where none starts so.
qsizetype utf8Length(uchar lead)
{
    return lead >= 0xf0 && lead < 0xf8   ? 4
           : lead >= 0xe0 && lead < 0xf0 ? 3
           : lead >= 0xc0 && lead < 0xe0 ? 2
                                         : 1;
}

/// Bytes at the end that may be the beginning of a character still to come.
qsizetype openUtf8Tail(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if (byte >= 0xc0) {
            return utf8Length(byte) > back ? back : 0;
        }
        if (byte < 0x80) {
            return 0;
        }
    }
    return 0;
}

qsizetype firstBadUtf8(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length =
            std::min(utf8Length(static_cast<uchar>(bytes[at])), bytes.size() - at);
        if (!isUtf8(bytes.sliced(at, length))) {
            break;
        }
        at += length;
    }
    return at;
}

struct Piece
{
    qsizetype used = 0; ///< bytes said
    bool bad = false;   ///< the byte at `used` does not fit
};

Piece decodeUtf8(QByteArrayView bytes, QString& text)
{
    const qsizetype whole = bytes.size() - openUtf8Tail(bytes);
    const QByteArrayView body = bytes.first(whole);
    if (!isUtf8(body)) {
        return {firstBadUtf8(body), true};
    }
    text += QUtf8StringView(body.data(), body.size()).toString();
    return {whole, false};
}

Piece decodeUtf16(QByteArrayView bytes, bool bigEndian, QString& text)
{
    const auto unit = [&](qsizetype i) {
        return bigEndian ? qFromBigEndian<quint16>(bytes.data() + i)
                         : qFromLittleEndian<quint16>(bytes.data() + i);
    };
    qsizetype at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const quint16 first = unit(at);
        if (!QChar::isSurrogate(first)) {
            text += QChar(first);
            continue;
        }
        if (!QChar::isHighSurrogate(first)) {
            return {at, true};
        }
        if (at + 3 >= bytes.size()) {
            break;
        }
        const quint16 second = unit(at + 2);
        if (!QChar::isLowSurrogate(second)) {
            return {at, true};
        }
        text += QChar(first);
        text += QChar(second);
        at += 2;
    }
    return {at, false};
}

} // namespace

#ifdef Q_OS_WIN

struct TextDecoder::Engine
{
    TextEncoding encoding = TextEncoding::Utf8;

    [[nodiscard]] Piece cp950(QByteArrayView bytes, QString& text) const
    {
        qsizetype at = 0;
        while (at < bytes.size()) {
            const int length = IsDBCSLeadByteEx(950, static_cast<BYTE>(bytes[at])) ? 2 : 1;
            if (at + length > bytes.size()) {
                break;
            }
            std::array<wchar_t, 2> wide{};
            const int got = MultiByteToWideChar(
                950, MB_ERR_INVALID_CHARS, bytes.data() + at, length, wide.data(), 2);
            if (got == 0) {
                return {at, true};
            }
            text += QString::fromWCharArray(wide.data(), got);
            at += length;
        }
        return {at, false};
    }
};

#else

struct TextDecoder::Engine
{
    TextEncoding encoding = TextEncoding::Utf8;
    iconv_t converter = nullptr;

    explicit Engine(TextEncoding e)
        : encoding(e)
    {
        if (e == TextEncoding::Cp950) {
            const bool big = QSysInfo::ByteOrder == QSysInfo::BigEndian;
            converter = iconv_open(big ? "UTF-16BE" : "UTF-16LE", "CP950");
        }
    }

    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    ~Engine()
    {
        if (usable()) {
            iconv_close(converter);
        }
    }

    [[nodiscard]] bool usable() const
    {
        return converter != nullptr && converter != reinterpret_cast<iconv_t>(-1);
    }

    [[nodiscard]] Piece cp950(QByteArrayView bytes, QString& text) const
    {
        if (!usable()) {
            return {0, true};
        }
        // iconv wants a pointer it could write through; it never does.
        char* in = const_cast<char*>(bytes.data());
        auto inLeft = static_cast<size_t>(bytes.size());
        while (inLeft > 0) {
            std::array<char16_t, 4096> buffer;
            auto* out = reinterpret_cast<char*>(buffer.data());
            size_t outLeft = sizeof buffer;
            const size_t result = iconv(converter, &in, &inLeft, &out, &outLeft);
            const int why = errno;
            text +=
                QStringView(buffer.data(), static_cast<qsizetype>((sizeof buffer - outLeft) / 2));
            if (result == static_cast<size_t>(-1) && why != E2BIG) {
                return {in - bytes.data(), why != EINVAL};
            }
        }
        return {bytes.size(), false};
    }
};

#endif

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_engine(std::make_unique<Engine>(encoding))
{
}

TextDecoder::~TextDecoder() = default;

bool TextDecoder::decode(QByteArrayView bytes, QString& text)
{
    m_rest.append(bytes);
    Piece piece;
    switch (m_engine->encoding) {
    case TextEncoding::Utf8:
        piece = decodeUtf8(m_rest, text);
        break;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        piece = decodeUtf16(m_rest, m_engine->encoding == TextEncoding::Utf16Be, text);
        break;
    case TextEncoding::Cp950:
        piece = m_engine->cp950(m_rest, text);
        break;
    }
    m_fed += piece.used;
    m_rest.remove(0, piece.used);
    m_badOffset = piece.bad ? m_fed : -1;
    return !piece.bad;
}

bool TextDecoder::finish()
{
    m_badOffset = m_rest.isEmpty() ? -1 : m_fed;
    return m_rest.isEmpty();
}

} // namespace zt
