// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/bech32.h"

#include "model/crypto/malformed.h"

#include <algorithm>
#include <array>

namespace zt {

namespace {

constexpr std::string_view letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype checksumSize = 6;

/// The remainder over GF(32) that BIP 173 calls polymod, fed value by value.
class Checksum
{
public:
    void add(quint32 value)
    {
        static constexpr std::array<quint32, 5> generator{
            0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const quint32 top = m_rest >> 25;
        m_rest = (m_rest & 0x1ffffff) << 5 ^ value;
        for (size_t i = 0; i < generator.size(); ++i) {
            if ((top >> i & 1U) != 0) {
                m_rest ^= generator[i];
            }
        }
    }

    void addPrefix(QByteArrayView prefix)
    {
        for (const char c : prefix) {
            add(static_cast<uchar>(c) >> 5);
        }
        add(0);
        for (const char c : prefix) {
            add(static_cast<uchar>(c) & 31U);
        }
    }

    [[nodiscard]] quint32 rest() const { return m_rest; }

private:
    quint32 m_rest = 1;
};

bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

char small(char c)
{
    return isCapital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

tl::unexpected<Error> refuse(const char* what, qsizetype place, const char* reason)
{
    return malformed(what, QString::number(place), reason);
}

/// Groups of five bits back to bytes; false when bits are left over that are not zero padding.
bool gather(const SecureBytes& fives, qsizetype count, SecureBytes& out)
{
    quint32 bits = 0;
    int held = 0;
    qsizetype size = 0;
    out = SecureBytes(count * 5 / 8);
    for (qsizetype i = 0; i < count; ++i) {
        bits = (bits << 5 | static_cast<quint32>(fives.data()[i])) & 0xfff;
        held += 5;
        if (held >= 8) {
            held -= 8;
            out.data()[size++] = static_cast<char>(bits >> held & 0xff);
        }
    }
    return held < 5 && (bits & ((1U << held) - 1)) == 0;
}

/// The number (from 1) of the first character that cannot stand in any Bech32 text, or 0.
qsizetype foreignCharacter(QByteArrayView text)
{
    const bool capitals = std::any_of(text.begin(), text.end(), isCapital);
    const auto found = std::find_if(text.begin(), text.end(), [capitals](char c) {
        return c < 33 || c > 126 || (capitals && isSmall(c));
    });
    return found == text.end() ? 0 : found - text.begin() + 1;
}

} // namespace

SecureBytes toBech32(QByteArrayView prefix, QByteArrayView bytes)
{
    const qsizetype fives = (bytes.size() * 8 + 4) / 5;
    SecureBytes text(prefix.size() + 1 + fives + checksumSize);
    std::copy(prefix.begin(), prefix.end(), text.data());
    char* out = text.data() + prefix.size();
    *out++ = '1';
    Checksum checksum;
    checksum.addPrefix(prefix);
    const auto put = [&](quint32 value) {
        checksum.add(value);
        *out++ = letters[value];
    };
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8 | static_cast<uchar>(byte)) & 0xfff;
        for (held += 8; held >= 5; held -= 5) {
            put(bits >> (held - 5) & 31U);
        }
    }
    if (held > 0) {
        put(bits << (5 - held) & 31U);
    }
    for (qsizetype i = 0; i < checksumSize; ++i) {
        checksum.add(0);
    }
    const quint32 sum = checksum.rest() ^ 1U;
    for (int shift = 25; shift >= 0; shift -= 5) {
        *out++ = letters[sum >> shift & 31U];
    }
    return text;
}

Result<Bech32> fromBech32(QByteArrayView text, const char* what)
{
    if (const qsizetype foreign = foreignCharacter(text)) {
        return refuse(what,
                      foreign,
                      QT_TRANSLATE_NOOP("Reason",
                                        "it holds a blank or foreign character, or mixes small "
                                        "and capital letters"));
    }
    const qsizetype one = text.lastIndexOf('1');
    if (one < 1 || text.size() - one - 1 < checksumSize) {
        return refuse(what, text.size(), QT_TRANSLATE_NOOP("Reason", "it is cut off"));
    }
    Bech32 read;
    read.capitals = std::any_of(text.begin(), text.end(), isCapital);
    for (const char c : text.first(one)) {
        read.prefix.append(small(c));
    }
    Checksum checksum;
    checksum.addPrefix(read.prefix);
    SecureBytes fives(text.size() - one - 1);
    for (qsizetype i = 0; i < fives.size(); ++i) {
        const size_t value = letters.find(small(text[one + 1 + i]));
        if (value == std::string_view::npos) {
            return refuse(
                what, one + 2 + i, QT_TRANSLATE_NOOP("Reason", "this letter is not used in it"));
        }
        checksum.add(static_cast<quint32>(value));
        fives.data()[i] = static_cast<char>(value);
    }
    if (checksum.rest() != 1) {
        return refuse(what,
                      text.size(),
                      QT_TRANSLATE_NOOP("Reason", "its checksum is wrong: a letter was mistyped"));
    }
    if (!gather(fives, fives.size() - checksumSize, read.bytes)) {
        return refuse(what,
                      text.size(),
                      QT_TRANSLATE_NOOP("Reason", "it ends in bits that belong to no byte"));
    }
    return read;
}

} // namespace zt
