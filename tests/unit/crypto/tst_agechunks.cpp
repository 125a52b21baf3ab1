// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agepayload.h"
#include "model/crypto/placedoutput.h"
#include "tests/support/agesmith.h"

#include <QTest>

#include <algorithm>
#include <mutex>

using namespace zt;

/// Payloads of many chunks, which are sealed and opened side by side.
class TestAgeChunks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAtItsPlace();
    void eachPutThereByTheThreads();
    void aPlaceThatTakesNoMore();
};

namespace {

constexpr qsizetype chunk = 64 * 1024;

struct Opened
{
    QString code; ///< empty: it opened
    QString place;
    QByteArray text; ///< all that was given out, also before an error
};

Opened open(QByteArray bytes)
{
    QBuffer sealed(&bytes);
    sealed.open(QIODevice::ReadOnly);
    QByteArray text;
    QBuffer plain(&text);
    plain.open(QIODevice::WriteOnly);
    AgeKeys keys;
    keys.identities.push_back(AgeSmith::identity());
    JobContext job;
    const Result<AgeOpenedLock> lock =
        openAgeFile(sealed, keys, plain, QStringLiteral("x.age"), job);
    return lock ? Opened{{}, {}, text}
                : Opened{toString(lock.error().code), lock.error().args.value(1), text};
}

/// Takes pieces at their places; from `fullAt` on, none.
class Places : public QIODevice, public PlacedOutput
{
public:
    explicit Places(qint64 fullAt = 1 << 30)
        : m_fullAt(fullAt)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        setErrorString(QStringLiteral("full"));
    }

    bool writeAt(const char* data, qint64 size, qint64 at) override
    {
        const std::lock_guard guard(m_mutex);
        if (at >= m_fullAt) {
            return false;
        }
        m_bytes.resize(std::max(m_bytes.size(), at + size));
        std::copy_n(data, size, m_bytes.data() + at);
        return true;
    }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

protected:
    qint64 readData(char*, qint64) override { return -1; }

    qint64 writeData(const char*, qint64) override { return -1; } // never: all is placed

private:
    std::mutex m_mutex;
    QByteArray m_bytes;
    qint64 m_fullAt;
};

Opened openInto(Places& plain, QByteArray bytes)
{
    QBuffer sealed(&bytes);
    sealed.open(QIODevice::ReadOnly);
    AgeKeys keys;
    keys.identities.push_back(AgeSmith::identity());
    JobContext job;
    const Result<AgeOpenedLock> lock =
        openAgeFile(sealed, keys, plain, QStringLiteral("x.age"), job);
    return lock ? Opened{{}, {}, plain.bytes()}
                : Opened{toString(lock.error().code), lock.error().args.value(1), plain.bytes()};
}

/// What the smith fills `whole` chunks and one of `rest` bytes with.
QByteArray forge(AgeSmith& smith, int whole, qsizetype rest)
{
    QByteArray text;
    smith.version().x25519().mac().nonce();
    for (int i = 0; i <= whole; ++i) {
        const qsizetype size = i < whole ? chunk : rest;
        smith.chunk(size, i == whole);
        for (qsizetype at = 0; at < size; ++at) {
            text.append(static_cast<char>(at * 7 + i));
        }
    }
    return text;
}

} // namespace

/// The same where the threads give what they make straight to the device.
void TestAgeChunks::eachPutThereByTheThreads()
{
    for (const int whole : {0, 1, 15, 16, 40, 100}) {
        for (const qsizetype rest : {qsizetype(1), qsizetype(7), chunk}) {
            AgeSmith smith;
            const QByteArray text = forge(smith, whole, rest);
            Places places;
            const Opened opened = openInto(places, smith.bytes());
            QCOMPARE(opened.code, QString());
            QVERIFY(opened.text == text);
        }
    }
    AgeSmith smith;
    const QByteArray text = forge(smith, 100, 7);
    for (const int broken : {0, 15, 16, 63, 99, 100}) {
        QByteArray bytes = smith.bytes();
        bytes[bytes.size() - 7 - 16 - (100 - broken) * (chunk + 16) + 5] ^= 4;
        Places places;
        const Opened opened = openInto(places, bytes);
        QCOMPARE(opened.code, QStringLiteral("LockDamaged"));
        QCOMPARE(opened.place, QStringLiteral("chunk %1").arg(broken + 1));
        QVERIFY(opened.text.startsWith(text.first(broken * chunk)));
    }
    Places empty;
    AgeSmith nothing;
    QCOMPARE(forge(nothing, 0, 0), QByteArray());
    QCOMPARE(openInto(empty, nothing.bytes()).code, QString());
}

void TestAgeChunks::aPlaceThatTakesNoMore()
{
    AgeSmith smith;
    const QByteArray text = forge(smith, 100, 7);
    for (const qint64 fullAt : {qint64(0), 16 * chunk, 96 * chunk}) {
        Places places(fullAt);
        const Opened opened = openInto(places, smith.bytes());
        QCOMPARE(opened.code, QStringLiteral("FileUnwritable"));
        QVERIFY(opened.text == text.first(fullAt));
    }
}

/// Many chunks, which are worked side by side: each stands at its place all the same, and what is
/// given out before a damaged one is exactly what lies before it.
void TestAgeChunks::eachAtItsPlace()
{
    constexpr int count = 100;
    AgeSmith smith;
    smith.version().x25519().mac().nonce();
    const qsizetype header = smith.bytes().size();
    QByteArray text;
    for (int i = 0; i <= count; ++i) {
        const qsizetype size = i < count ? chunk : 7;
        smith.chunk(size, i == count);
        for (qsizetype at = 0; at < size; ++at) {
            text.append(static_cast<char>(at * 7 + i)); // as the smith fills them
        }
    }
    Opened opened = open(smith.bytes());
    QCOMPARE(opened.code, QString());
    QVERIFY(opened.text == text);
    for (const int broken : {0, 1, 15, 16, 17, 31, 32, 63, 64, 80, 99, 100}) {
        QByteArray bytes = smith.bytes();
        bytes[header + broken * (chunk + 16) + 5] ^= 4;
        opened = open(bytes);
        QCOMPARE(opened.code, QStringLiteral("LockDamaged"));
        QCOMPARE(opened.place, QStringLiteral("chunk %1").arg(broken + 1));
        QVERIFY(opened.text == text.first(broken * chunk));
        // cut off between two chunks
        opened = open(smith.bytes().first(header + broken * (chunk + 16)));
        QCOMPARE(opened.code, QStringLiteral("LockDamaged"));
        QCOMPARE(opened.place, QStringLiteral("chunk %1").arg(std::max(broken, 1)));
        QVERIFY(opened.text == text.first(broken * chunk));
        // a chunk once more in the place of the next
        if (broken > 0 && broken < count) {
            QByteArray first = smith.bytes().mid(header + (broken - 1) * (chunk + 16), chunk + 16);
            bytes = smith.bytes();
            bytes.replace(header + broken * (chunk + 16), chunk + 16, first);
            opened = open(bytes);
            QCOMPARE(opened.place, QStringLiteral("chunk %1").arg(broken + 1));
        }
    }
}

QTEST_GUILESS_MAIN(TestAgeChunks)
#include "tst_agechunks.moc"
