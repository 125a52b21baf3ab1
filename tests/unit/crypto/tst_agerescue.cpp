// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agerescue.h"
#include "tests/support/agesmith.h"

#include <QTest>

using namespace zt;

namespace {

constexpr qsizetype chunk = 65536;
constexpr qsizetype sealedChunk = chunk + 16;
constexpr qsizetype nonce = 16;
constexpr qsizetype column = 64;

/// Three whole chunks and a short one.
AgeSmith fourChunks()
{
    AgeSmith smith;
    smith.version().x25519().mac().nonce();
    for (int i = 0; i < 3; ++i) {
        smith.chunk(chunk, false);
    }
    smith.chunk(1000, true);
    return smith;
}

qsizetype headerBytes(const QByteArray& file)
{
    return file.indexOf('\n', file.indexOf("\n--- ") + 1) + 1;
}

QByteArray armored(const QByteArray& bytes, const QByteArray& lineEnd)
{
    QByteArray text = "-----BEGIN AGE ENCRYPTED FILE-----" + lineEnd;
    for (qsizetype at = 0; at < bytes.size(); at += 48) {
        text += bytes.mid(at, 48).toBase64() + lineEnd;
    }
    return text + "-----END AGE ENCRYPTED FILE-----" + lineEnd;
}

struct Rescued
{
    Result<AgeRescue> found;
    QByteArray text;
};

Rescued rescue(QByteArray bytes)
{
    QBuffer sealed(&bytes);
    sealed.open(QIODevice::ReadOnly);
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    AgeKeys keys;
    keys.identities.push_back(AgeSmith::identity());
    JobContext job;
    Result<AgeRescue> found = rescueAgeFile(sealed, keys, plain, QStringLiteral("x.age"), job);
    return {std::move(found), plain.data()};
}

/// The text with zeros where a chunk (from 1) was lost.
QByteArray without(QByteArray text, const QList<qint64>& lost)
{
    for (const qint64 number : lost) {
        const qsizetype at = (number - 1) * chunk;
        const qsizetype size = std::min(chunk, text.size() - at);
        text.replace(at, size, QByteArray(size, '\0'));
    }
    return text;
}

} // namespace

/// The text form: a bit that flips costs the chunks that its line holds bytes of, whatever the
/// line becomes by it.
class TestAgeRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aSoundTextIsWhole_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CR LF") << QByteArray("\r\n");
    }

    void aSoundTextIsWhole()
    {
        QFETCH(QByteArray, lineEnd);
        AgeSmith smith = fourChunks();
        for (const QByteArray before : {"", " \n\t\r\n"}) {
            const Rescued rescued = rescue(before + armored(smith.bytes(), lineEnd));
            QVERIFY(rescued.found);
            QVERIFY(rescued.found->isWhole());
            QVERIFY(rescued.text == smith.text());
        }
    }

    void anyBitMayFlip_data() { aSoundTextIsWhole_data(); }

    void anyBitMayFlip()
    {
        QFETCH(QByteArray, lineEnd);
        AgeSmith smith = fourChunks();
        const QByteArray sound = armored(smith.bytes(), lineEnd);
        const qsizetype payload = headerBytes(smith.bytes()) + nonce;
        const qsizetype firstLine = sound.indexOf('\n') + 1;
        const qsizetype stride = column + lineEnd.size();
        // Lines of the payload alone, near the ends of chunks and within; every place and bit.
        for (const qsizetype byte : {payload + 1000,
                                     payload + sealedChunk - 24,
                                     payload + 2 * sealedChunk + 5,
                                     payload + 3 * sealedChunk + 900}) {
            const qsizetype line = byte / 48;
            const auto chunkOf = [&](qsizetype at) {
                return std::min<qint64>((at - payload) / sealedChunk, 3) + 1;
            };
            QList<qint64> lost{chunkOf(line * 48)};
            if (chunkOf(line * 48 + 47) != lost.last()) {
                lost.append(chunkOf(line * 48 + 47));
            }
            for (qsizetype place = 0; place < column; place += 7) {
                for (int bit = 0; bit < 8; ++bit) {
                    QByteArray damaged = sound;
                    char& letter = damaged[firstLine + line * stride + place];
                    letter = static_cast<char>(letter ^ 1 << bit);
                    const Rescued rescued = rescue(damaged);
                    QVERIFY(rescued.found);
                    for (const qint64 one : rescued.found->lost) {
                        QVERIFY(lost.contains(one));
                    }
                    QVERIFY(!rescued.found->lost.isEmpty());
                    QVERIFY(rescued.text == without(smith.text(), rescued.found->lost));
                }
            }
        }
    }

    /// "=" at the end of a line says that it holds less: one that comes of a damaged letter does
    /// not move what is behind it.
    void aLetterBecomesAFiller()
    {
        AgeSmith smith = fourChunks();
        const QByteArray sound = armored(smith.bytes(), "\n");
        const qsizetype payload = headerBytes(smith.bytes()) + nonce;
        const qsizetype firstLine = sound.indexOf('\n') + 1;
        int tried = 0;
        for (qsizetype line = payload / 48 + 1; (line + 1) * 48 < payload + chunk; ++line) {
            const qsizetype last = firstLine + line * (column + 1) + column - 1;
            const char letter = sound[last];
            if (letter != '5' && letter != '9') { // one bit from "="
                continue;
            }
            ++tried;
            QByteArray damaged = sound;
            damaged[last] = '=';
            const Rescued rescued = rescue(damaged);
            QVERIFY(rescued.found);
            QCOMPARE(rescued.found->lost, QList<qint64>{1});
            QVERIFY(rescued.text == without(smith.text(), {1}));
        }
        QVERIFY(tried > 10);
    }

    /// The end of a line, and the last line, hold no byte of the file.
    void whatIsNoByteCostsNone()
    {
        AgeSmith smith = fourChunks();
        const QByteArray sound = armored(smith.bytes(), "\n");
        const qsizetype firstLine = sound.indexOf('\n') + 1;
        for (const qsizetype at : {firstLine + 2000 * (column + 1) - 1,
                                   sound.size() - 2,
                                   sound.indexOf("-----END"),
                                   sound.indexOf("-----END") + 2}) {
            QByteArray damaged = sound;
            damaged[at] = static_cast<char>(damaged[at] ^ 4);
            const Rescued rescued = rescue(damaged);
            QVERIFY(rescued.found);
            QVERIFY2(rescued.found->isWhole(), QByteArray::number(at));
            QVERIFY(rescued.text == smith.text());
        }
    }

    void cutOff()
    {
        AgeSmith smith = fourChunks();
        const QByteArray sound = armored(smith.bytes(), "\n");
        const qsizetype payload = headerBytes(smith.bytes()) + nonce;
        const qsizetype firstLine = sound.indexOf('\n') + 1;
        const qsizetype lines = (payload + 2 * sealedChunk) / 48 + 2; // and a little more
        const Rescued rescued = rescue(sound.left(firstLine + lines * (column + 1) - 9));
        QVERIFY(rescued.found);
        QVERIFY(!rescued.found->hasEnd);
        QVERIFY(rescued.text.first(2 * chunk) == smith.text().first(2 * chunk));
        QVERIFY(rescued.text.size() < 2 * chunk + 100);

        QVERIFY(!rescue(sound.left(firstLine)).found);
        QVERIFY(!rescue(sound.left(firstLine + 200)).found);
    }
};

QTEST_APPLESS_MAIN(TestAgeRescue)
#include "tst_agerescue.moc"
