// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Age files where the world fails: full disks, files that end, points and headers that are none.
#include "model/crypto/agerescue.h"
#include "tests/support/agesmith.h"

#include <QTest>

using namespace zt;

namespace {

const QByteArray letters(100, 'a');

/// Takes so many bytes and no more.
class FullDisk : public QIODevice
{
public:
    explicit FullDisk(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

protected:
    qint64 readData(char*, qint64) override { return -1; }

    qint64 writeData(const char* data, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room - m_bytes.size());
        m_bytes.append(data, taken);
        if (taken == size) {
            return size;
        }
        setErrorString(QStringLiteral("no space left"));
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
    QByteArray m_bytes;
};

AgeKeys keys()
{
    AgeKeys made;
    made.identities.push_back(AgeSmith::identity());
    return made;
}

AgeOpenedLock lockForKeys()
{
    AgeLock lock;
    lock.recipients = {AgeSmith::identity().recipient()};
    return makeAgeLock(lock, QStringLiteral("f")).value();
}

Result<void> sealInto(QIODevice& out, const AgeOpenedLock& lock, AgeForm form)
{
    QBuffer plain;
    plain.setData(letters);
    plain.open(QIODevice::ReadOnly);
    JobContext job;
    return sealAgeFile(lock, plain, out, form, QStringLiteral("f"), job);
}

QByteArray sealed(const AgeOpenedLock& lock, AgeForm form)
{
    FullDisk disk(1 << 20);
    return sealInto(disk, lock, form) ? disk.bytes() : QByteArray();
}

struct Rescued
{
    Result<AgeRescue> found;
    QByteArray text;
};

Rescued rescued(const QByteArray& bytes)
{
    QBuffer in;
    in.setData(bytes);
    in.open(QIODevice::ReadOnly);
    FullDisk out(1 << 20);
    JobContext job;
    auto found = rescueAgeFile(in, keys(), out, QStringLiteral("f"), job);
    return {std::move(found), out.bytes()};
}

} // namespace

class TestAgeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDisk_data();
    void fullDisk();
    void openedAgainUnderItsLock_data();
    void openedAgainUnderItsLock();
    void lockNotes();
    void pointsOfNoUse();
    void passphrasesOfNoUse();
    void rescueOfTails();
    void rescueThatStops();
};

void TestAgeFaults::fullDisk_data()
{
    QTest::addColumn<AgeForm>("form");
    QTest::newRow("binary") << AgeForm::Binary;
    QTest::newRow("armored") << AgeForm::Armored;
}

/// Wherever the room ends, it is said; with the last byte it is not.
void TestAgeFaults::fullDisk()
{
    QFETCH(AgeForm, form);
    const AgeOpenedLock lock = lockForKeys();
    const qsizetype size = sealed(lock, form).size();
    QVERIFY(size > letters.size());
    for (qsizetype room = 0; room < size; ++room) {
        FullDisk disk(room);
        const auto written = sealInto(disk, lock, form);
        QVERIFY2(!written, qPrintable(QString::number(room)));
        QVERIFY(written.error().code == ErrorCode::FileUnwritable ||
                written.error().code == ErrorCode::DiskFull);
        QCOMPARE(written.error().args.value(0), QStringLiteral("f"));
    }
    FullDisk enough(size);
    QVERIFY(sealInto(enough, lock, form));
}

void TestAgeFaults::openedAgainUnderItsLock_data()
{
    fullDisk_data();
}

void TestAgeFaults::openedAgainUnderItsLock()
{
    QFETCH(AgeForm, form);
    const AgeOpenedLock lock = lockForKeys();
    const auto opened = [&](QByteArray bytes, const AgeOpenedLock& under) {
        QBuffer in(&bytes);
        in.open(QIODevice::ReadOnly);
        FullDisk out(1 << 20);
        JobContext job;
        const auto done = openAgeFile(in, under, out, QStringLiteral("f"), job);
        return done ? QString::fromLatin1(out.bytes()) : toString(done.error().code);
    };
    const QByteArray bytes = sealed(lock, form);
    QCOMPARE(opened(bytes, lock), QString::fromLatin1(letters));
    QCOMPARE(opened(bytes, lockForKeys()), QStringLiteral("LockDamaged"));
    QCOMPARE(opened("no age file", lock), QStringLiteral("NotLocked"));
    QCOMPARE(opened({}, lock), QStringLiteral("NotLocked"));
    QCOMPARE(opened(bytes.chopped(form == AgeForm::Binary ? 1 : 40), lock),
             QStringLiteral("LockDamaged"));
    QByteArray other = bytes;
    other[bytes.size() / 2] = '*';
    QCOMPARE(opened(other, lock), QStringLiteral("LockDamaged"));
}

/// What opens a file is told from its header, in both forms.
void TestAgeFaults::lockNotes()
{
    const auto noteOf = [](QByteArray bytes) {
        QBuffer in(&bytes);
        in.open(QIODevice::ReadOnly);
        return readLockNote(in, QStringLiteral("f"));
    };
    const AgeOpenedLock lock = lockForKeys();
    for (const AgeForm form : {AgeForm::Binary, AgeForm::Armored}) {
        const auto note = noteOf(sealed(lock, form));
        QVERIFY(note->opensWith == AgeOpensWith::Keys);
    }
    QVERIFY(noteOf("plain").error().code == ErrorCode::NotLocked);
    const auto damaged = [&](const QByteArray& stanza) {
        AgeSmith smith;
        smith.version().line(stanza).body(QByteArray(32, 'b')).mac();
        const auto note = noteOf(smith.bytes());
        return !note && note.error().code == ErrorCode::LockDamaged;
    };
    const QByteArray share = AgeSmith::base64(QByteArray(32, 's'));
    const QByteArray salt = AgeSmith::base64(QByteArray(16, 's'));
    QVERIFY(!damaged("-> X25519 " + share));
    QVERIFY(damaged("-> X25519"));
    QVERIFY(damaged("-> X25519 " + share + " more"));
    QVERIFY(damaged("-> X25519 " + AgeSmith::base64(QByteArray(31, 's'))));
    QVERIFY(damaged("-> X25519 " + AgeSmith::otherSpelling(share)));
    QVERIFY(!damaged("-> scrypt " + salt + " 18"));
    QVERIFY(damaged("-> scrypt " + salt));
    QVERIFY(damaged("-> scrypt " + salt + " 018"));
    QVERIFY(damaged("-> scrypt " + salt + " 0"));
    QVERIFY(damaged("-> scrypt " + salt + " +8"));
    QVERIFY(damaged("-> scrypt " + salt + " 1x"));
    QVERIFY(damaged("-> scrypt " + AgeSmith::base64(QByteArray(15, 's')) + " 18"));
}

/// RFC 7748, 6.1: points of small order give all zeros, whatever the secret.
void TestAgeFaults::pointsOfNoUse()
{
    const QByteArray zero(32, '\0');
    const QByteArray one = QByteArray(1, '\x01') + QByteArray(31, '\0');
    // p itself and p + 1, which stand for 0 and 1.
    const QByteArray prime = '\xed' + QByteArray(30, '\xff') + '\x7f';
    const QByteArray next = '\xee' + QByteArray(30, '\xff') + '\x7f';
    // Of order 8 (Curve25519's own page).
    const QByteArray eight =
        QByteArray::fromHex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
    for (const QByteArray& point : {zero, one, prime, next, eight}) {
        AgeLock lock;
        lock.recipients = {AgeSmith::identity().recipient(), AgeRecipient::fromPoint(point)};
        const auto made = makeAgeLock(lock, QStringLiteral("f"));
        QVERIFY(!made);
        QVERIFY(made.error().code == ErrorCode::Malformed);
        QVERIFY(!x25519(AgeSmith::identity().scalar(), point));
        // A share like that in a file.
        AgeSmith smith;
        smith.version().x25519Stanza(point, AgeSmith::secure(zero)).mac().payload("x");
        QBuffer in(&smith.bytes());
        in.open(QIODevice::ReadOnly);
        const auto opened = openAgeLock(in, keys(), QStringLiteral("f"));
        QVERIFY(!opened && opened.error().code == ErrorCode::LockDamaged);
    }
}

void TestAgeFaults::passphrasesOfNoUse()
{
    // Python's hashlib.scrypt of an empty passphrase (RFC 7914).
    QCOMPARE(scrypt(SecureBytes(), "salt of the test", 4)->view().toByteArray().toHex(),
             QByteArray("93566ba363eff109823445719974fa3ffa3fb69a5924478a0c18a22d236e0b50"));
    // More memory than there is an address for.
    QVERIFY(!scrypt(AgeSmith::secure("phrase"), "salt of the test", 60));
    AgeLock lock;
    lock.passphrase = AgePassphrase{AgeSmith::secure("phrase"), 60};
    const auto made = makeAgeLock(lock, QStringLiteral("f"));
    QVERIFY(!made);
    QCOMPARE(made.error().args.value(0), QStringLiteral("f"));
}

void TestAgeFaults::rescueOfTails()
{
    AgeSmith smith;
    smith.version().x25519().mac().nonce().chunk(65536, false).chunk(10, true);
    const QByteArray whole = smith.bytes();
    const Rescued sound = rescued(whole);
    QVERIFY(sound.found->isWhole());
    QCOMPARE(sound.text, smith.text());
    // Cut within the last chunk's tag, within its text, and before it.
    for (const int cut : {1, 12, 25}) {
        const Rescued one = rescued(whole.chopped(cut));
        QCOMPARE(one.found->lost, QList<qint64>{2});
        QVERIFY(!one.found->hasEnd && !one.found->isWhole());
        const qsizetype left = std::max(0, 26 - cut - 16);
        QCOMPARE(one.text, smith.text().first(65536) + QByteArray(left, '\0'));
    }
    const Rescued without = rescued(whole.chopped(26));
    QVERIFY(without.found->lost.isEmpty() && !without.found->isWhole());
    QCOMPARE(without.text, smith.text().first(65536));
    QByteArray changed = whole;
    changed[changed.size() - 26 - 100] ^= 1;
    const Rescued hole = rescued(changed);
    QCOMPARE(hole.found->lost, QList<qint64>{1});
    QVERIFY(hole.found->hasEnd && !hole.found->isWhole());
    QCOMPARE(hole.text, QByteArray(65536, '\0') + smith.text().sliced(65536));
}

void TestAgeFaults::rescueThatStops()
{
    AgeSmith smith;
    smith.version().x25519().mac().payload("text");
    QBuffer in(&smith.bytes());
    in.open(QIODevice::ReadOnly);
    JobContext job;
    FullDisk full(3);
    const auto unwritten = rescueAgeFile(in, keys(), full, QStringLiteral("f"), job);
    QVERIFY(unwritten.error().code == ErrorCode::FileUnwritable ||
            unwritten.error().code == ErrorCode::DiskFull);
    in.seek(0);
    FullDisk enough(100);
    job.cancel();
    const auto cancelled = rescueAgeFile(in, keys(), enough, QStringLiteral("f"), job);
    QVERIFY(cancelled.error().code == ErrorCode::Cancelled);
    in.seek(0);
    const auto stranger = rescueAgeFile(in, AgeKeys(), enough, QStringLiteral("f"), job);
    QVERIFY(stranger.error().code == ErrorCode::KeyNeeded);
}

QTEST_GUILESS_MAIN(TestAgeFaults)
#include "tst_agefaults.moc"
