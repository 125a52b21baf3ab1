// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/agefile.h"
#include "model/crypto/ageprimitives.h"
#include "model/crypto/hmac.h"

#include <QBuffer>
#include <QList>

namespace zt {

/// Writes age files line by line and chunk by chunk, right ones and wrong ones, so that each rule
/// of the format can be broken alone. Shares nothing with the writer of the program but the
/// primitives.
class AgeSmith
{
public:
    AgeSmith() { m_secrets = QByteArrayLiteral("the secret of the tests, of 32 b"); }

    static SecureBytes secure(QByteArrayView bytes) { return SecureBytes::copyOf(bytes); }

    static AgeIdentity identity()
    {
        return AgeIdentity::fromScalar(secure("an identity that is for tests 32"));
    }

    static AgeIdentity stranger()
    {
        return AgeIdentity::fromScalar(secure("another one that opens nothing.."));
    }

    static QByteArray base64(const QByteArray& bytes)
    {
        return bytes.toBase64(QByteArray::OmitTrailingEquals);
    }

    /// The same value in a spelling whose last letter has bits set that belong to no byte.
    static QByteArray otherSpelling(QByteArray text)
    {
        const QByteArray letters =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        text.back() = letters[letters.indexOf(text.back()) + 1];
        return text;
    }

    AgeSmith& fileKey(const QByteArray& key)
    {
        m_fileKey = key;
        return *this;
    }

    AgeSmith& line(const QByteArray& text)
    {
        m_bytes += text + '\n';
        return *this;
    }

    AgeSmith& version() { return line("age-encryption.org/v1"); }

    QByteArray takeLine()
    {
        m_bytes.chop(1);
        const qsizetype start = m_bytes.lastIndexOf('\n') + 1;
        const QByteArray last = m_bytes.sliced(start);
        m_bytes.truncate(start);
        return last;
    }

    AgeSmith& body(const QByteArray& bytes)
    {
        for (qsizetype at = 0;; at += 48) {
            line(base64(bytes.mid(at, 48)));
            if (bytes.size() - at < 48) {
                return *this;
            }
        }
    }

    AgeSmith& x25519()
    {
        const SecureBytes ephemeral = secure(m_secrets);
        return x25519Stanza(x25519Public(ephemeral),
                            *zt::x25519(identity().scalar(), x25519Public(ephemeral)));
    }

    AgeSmith& x25519Stanza(const QByteArray& share, const SecureBytes& shared)
    {
        const SecureBytes key = hkdfSha256(
            shared.view(), share + identity().recipient().point(), "age-encryption.org/v1/X25519");
        line("-> X25519 " + base64(share));
        return body(sealedKey(key));
    }

    AgeSmith& scrypt(const QByteArray& phrase,
                     int factor = 10,
                     const QByteArray& salt = QByteArrayLiteral("sixteen bytes ok"))
    {
        const SecureBytes key =
            *zt::scrypt(secure(phrase), "age-encryption.org/v1/scrypt" + salt, factor);
        line("-> scrypt " + base64(salt) + ' ' + QByteArray::number(factor));
        return body(sealedKey(key));
    }

    AgeSmith& mac()
    {
        const SecureBytes key = hkdfSha256(m_fileKey, {}, "header");
        return line("--- " + base64(hmacSha256(key.view(), m_bytes + "---")));
    }

    AgeSmith& nonce()
    {
        const QByteArray salt = "a nonce, 16 byte";
        m_bytes += salt;
        m_payloadKey = hkdfSha256(m_fileKey, salt, "payload");
        return *this;
    }

    AgeSmith& chunk(qsizetype size, bool last)
    {
        QByteArray number(12, '\0');
        number[9] = static_cast<char>(m_chunks >> 8 & 0xff);
        number[10] = static_cast<char>(m_chunks & 0xff);
        number[11] = last ? '\1' : '\0';
        QByteArray text(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i) {
            text[i] = static_cast<char>(i * 7 + m_chunks);
        }
        return sealChunk(number, text);
    }

    AgeSmith& payload(const QByteArray& text)
    {
        nonce();
        QByteArray number(12, '\0');
        number[11] = '\1';
        return sealChunk(number, text);
    }

    AgeSmith& raw(const QByteArray& bytes)
    {
        m_bytes += bytes;
        return *this;
    }

    [[nodiscard]] QByteArray& bytes() { return m_bytes; }

    /// The text of all chunks so far.
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    AgeSmith& sealChunk(const QByteArray& number, const QByteArray& text)
    {
        QByteArray sealed(text.size() + 16, Qt::Uninitialized);
        ChaChaPoly(m_payloadKey, ChaChaPoly::Direction::Seal)
            .seal(number.constData(), text, sealed.data());
        m_bytes += sealed;
        m_text += text;
        ++m_chunks;
        return *this;
    }

    [[nodiscard]] QByteArray sealedKey(const SecureBytes& key) const
    {
        QByteArray out(m_fileKey.size() + 16, Qt::Uninitialized);
        ChaChaPoly(key, ChaChaPoly::Direction::Seal)
            .seal(QByteArray(12, '\0').constData(), m_fileKey, out.data());
        return out;
    }

    QByteArray m_secrets;
    QByteArray m_fileKey = "sixteen byte key";
    SecureBytes m_payloadKey;
    QByteArray m_bytes;
    QByteArray m_text;
    qint64 m_chunks = 0;
};

} // namespace zt
