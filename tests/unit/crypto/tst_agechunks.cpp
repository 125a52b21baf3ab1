// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agepayload.h"
#include "tests/support/agesmith.h"

#include <QTest>

#include <algorithm>

using namespace zt;

/// Payloads of many chunks, which are sealed and opened side by side.
class TestAgeChunks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAtItsPlace();
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

} // namespace

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
