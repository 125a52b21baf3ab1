// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agepayload.h"
#include "tests/support/agesmith.h"

#include <QTest>

#include <functional>

using namespace zt;

namespace {

using Smithing = std::function<void(AgeSmith&)>;

constexpr qsizetype chunk = 64 * 1024;

struct Opened
{
    QString code; ///< empty: it opened
    QString place;
    QByteArray text; ///< all that was given out, also before an error
};

Opened open(QByteArray bytes, const AgeKeys& keys)
{
    QBuffer sealed(&bytes);
    sealed.open(QIODevice::ReadOnly);
    QByteArray text;
    QBuffer plain(&text);
    plain.open(QIODevice::WriteOnly);
    JobContext job;
    const Result<AgeOpenedLock> lock =
        openAgeFile(sealed, keys, plain, QStringLiteral("x.age"), job);
    return lock ? Opened{{}, {}, text}
                : Opened{toString(lock.error().code), lock.error().args.value(1), text};
}

AgeKeys keysOf(const QByteArray& phrase)
{
    AgeKeys keys;
    if (phrase.isEmpty()) {
        keys.identities.push_back(AgeSmith::identity());
    } else {
        keys.passphrase = SecureBytes::copyOf(phrase);
    }
    return keys;
}

void row(const char* name, const QString& code, const Smithing& smithing, const char* phrase = "")
{
    QTest::newRow(name) << code << smithing << QByteArray(phrase);
}

const QString good;
const QString damaged = QStringLiteral("LockDamaged");
const QString noMatch = QStringLiteral("NoKeyFits");

void end(AgeSmith& smith)
{
    smith.mac().payload("age");
}

/// `last` in place of the last of the words of the line before the body.
void changeArguments(AgeSmith& smith, const std::function<void(QList<QByteArray>&)>& change)
{
    const QByteArray body = smith.takeLine();
    QList<QByteArray> words = smith.takeLine().split(' ');
    change(words);
    smith.line(words.join(' ')).line(body);
    end(smith);
}

Smithing scryptWithFactor(const QByteArray& factor)
{
    return [factor](AgeSmith& smith) {
        smith.version().scrypt("password");
        changeArguments(smith, [&factor](QList<QByteArray>& words) { words[3] = factor; });
    };
}

} // namespace

Q_DECLARE_METATYPE(Smithing)

/// The rules of the format one by one, each broken in a file of its own. The list of cases follows
/// the published test kit (age-encryption.org/testkit); the files are made here.
class TestAgeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void passphrases_data();
    void passphrases();
    void chunks_data();
    void chunks();
    void whatTheDamageIsSaid_data();
    void whatTheDamageIsSaid();
    void givenAndNeeded_data();
    void givenAndNeeded();
    void workIsBounded();
    void everySizeComesBack_data();
    void everySizeComesBack();
    void severalRecipients();
    void savedAgainUnderTheSameLock();
    void everyFlippedBitIsFound_data();
    void everyFlippedBitIsFound();
    void everyCutIsFound();
    void cancelled();
    void devicesThatFail();
    void plainSizes();
    void workFactors();
};

void TestAgeFile::keys_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Smithing>("smithing");
    QTest::addColumn<QByteArray>("phrase");
    row("x25519", good, [](AgeSmith& s) { s.version().x25519(), end(s); });
    row("with stanzas of other kinds", good, [](AgeSmith& s) {
        s.version().line("-> grease").line("").x25519().line("-> empty").line("");
        s.line("-> other a b").body(QByteArray(96, 'A')), end(s);
    });
    row("bad tag", noMatch, [](AgeSmith& s) {
        s.version().x25519();
        QByteArray body = QByteArray::fromBase64(s.takeLine());
        body.back() = static_cast<char>(~body.back());
        s.body(body), end(s);
    });
    row("extra argument", damaged, [](AgeSmith& s) {
        s.version().x25519();
        changeArguments(s, [](QList<QByteArray>& words) { words.append("1234"); });
    });
    row("missing share", damaged, [](AgeSmith& s) {
        s.version().x25519();
        changeArguments(s, [](QList<QByteArray>& words) { words.removeLast(); });
    });
    row("small letters in the kind", noMatch, [](AgeSmith& s) {
        s.version().x25519();
        changeArguments(s, [](QList<QByteArray>& words) { words[1] = "x25519"; });
    });
    row("long share", damaged, [](AgeSmith& s) {
        s.version().x25519();
        changeArguments(s, [](QList<QByteArray>& words) {
            words[2] = AgeSmith::base64(QByteArray::fromBase64(words[2]) + '\0');
        });
    });
    row("short share", damaged, [](AgeSmith& s) {
        s.version().x25519();
        changeArguments(s, [](QList<QByteArray>& words) {
            words[2] = AgeSmith::base64(QByteArray::fromBase64(words[2]).first(31));
        });
    });
    row("share in another spelling", damaged, [](AgeSmith& s) {
        s.version().x25519();
        changeArguments(
            s, [](QList<QByteArray>& words) { words[2] = AgeSmith::otherSpelling(words[2]); });
    });
    row("body in another spelling", damaged, [](AgeSmith& s) {
        s.version().x25519();
        s.line(AgeSmith::otherSpelling(s.takeLine())), end(s);
    });
    row("share at the neutral point", damaged, [](AgeSmith& s) {
        s.version().x25519Stanza(QByteArray(32, '\0'), SecureBytes(32)), end(s);
    });
    row("share of small order", damaged, [](AgeSmith& s) {
        s.version().x25519Stanza(
            QByteArray::fromHex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f11d7"),
            SecureBytes(32));
        end(s);
    });
    row("long file key", damaged, [](AgeSmith& s) {
        s.fileKey("a key of more than 16 bytes").version().x25519(), end(s);
    });
    row("MAC under another key", damaged, [](AgeSmith& s) {
        s.version().x25519().fileKey(QByteArray(16, '\0')).mac();
        s.fileKey("sixteen byte key").payload("age");
    });
    row("MAC before another stanza", damaged, [](AgeSmith& s) {
        s.version().x25519().mac();
        const QByteArray mac = s.takeLine();
        s.line("-> x").line("").line(mac).payload("age");
    });
}

void TestAgeFile::keys()
{
    QFETCH(QString, code);
    QFETCH(Smithing, smithing);
    QFETCH(QByteArray, phrase);
    AgeSmith smith;
    smithing(smith);
    const Opened opened = open(smith.bytes(), keysOf(phrase));
    QCOMPARE(opened.code, code);
    QCOMPARE(opened.text, code.isEmpty() ? QByteArray("age") : QByteArray());
}

void TestAgeFile::passphrases_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Smithing>("smithing");
    QTest::addColumn<QByteArray>("phrase");
    const QString wrong = QStringLiteral("WrongPassphrase");
    const char* const word = "password";
    row(
        "scrypt", good, [](AgeSmith& s) { s.version().scrypt("password"), end(s); }, word);
    row(
        "no match", wrong, [](AgeSmith& s) { s.version().scrypt("password"), end(s); }, "wrong");
    row(
        "bad tag",
        wrong,
        [](AgeSmith& s) {
            s.version().scrypt("password");
            QByteArray body = QByteArray::fromBase64(s.takeLine());
            body.back() = static_cast<char>(~body.back());
            s.body(body), end(s);
        },
        word);
    row(
        "beside a key",
        damaged,
        [](AgeSmith& s) { s.version().x25519().scrypt("password"), end(s); },
        word);
    row(
        "beside a key, opened with the key",
        damaged,
        [](AgeSmith& s) { s.version().x25519().scrypt("password"), end(s); },
        "");
    row(
        "beside another kind",
        damaged,
        [](AgeSmith& s) { s.version().scrypt("password").line("-> x").line(""), end(s); },
        word);
    row(
        "two of them",
        damaged,
        [](AgeSmith& s) { s.version().scrypt("password").scrypt("hunter2"), end(s); },
        word);
    row(
        "extra argument",
        damaged,
        [](AgeSmith& s) {
            s.version().scrypt("password");
            changeArguments(s, [](QList<QByteArray>& words) { words.append("10"); });
        },
        word);
    row(
        "long file key",
        damaged,
        [](AgeSmith& s) {
            s.fileKey("a key of more than 16 bytes").version().scrypt("password"), end(s);
        },
        word);
    row(
        "capital in the kind",
        QStringLiteral("KeyNeeded"),
        [](AgeSmith& s) {
            s.version().scrypt("password");
            changeArguments(s, [](QList<QByteArray>& words) { words[1] = "Scrypt"; });
        },
        word);
    row(
        "salt in another spelling",
        damaged,
        [](AgeSmith& s) {
            s.version().scrypt("password");
            changeArguments(
                s, [](QList<QByteArray>& words) { words[2] = AgeSmith::otherSpelling(words[2]); });
        },
        word);
    row(
        "body in another spelling",
        damaged,
        [](AgeSmith& s) {
            s.version().scrypt("password");
            s.line(AgeSmith::otherSpelling(s.takeLine())), end(s);
        },
        word);
    row(
        "long salt",
        damaged,
        [](AgeSmith& s) { s.version().scrypt("password", 10, QByteArray(20, 's')), end(s); },
        word);
    row(
        "short salt",
        damaged,
        [](AgeSmith& s) { s.version().scrypt("password", 10, QByteArray(12, 's')), end(s); },
        word);
    row(
        "no salt",
        damaged,
        [](AgeSmith& s) {
            s.version().scrypt("password", 10, {});
            changeArguments(s, [](QList<QByteArray>& words) { words.removeAt(2); });
        },
        word);
    row(
        "no factor",
        damaged,
        [](AgeSmith& s) {
            s.version().scrypt("password");
            changeArguments(s, [](QList<QByteArray>& words) { words.removeLast(); });
        },
        word);
    row("factor of another", wrong, scryptWithFactor("11"), word);
    row("factor 0", damaged, scryptWithFactor("0"), word);
    row("factor in hex", damaged, scryptWithFactor("0xa"), word);
    row("factor with letters before", damaged, scryptWithFactor("aaaa10"), word);
    row("factor with letters behind", damaged, scryptWithFactor("10aaaa"), word);
    row("factor with a plus", damaged, scryptWithFactor("+10"), word);
    row("factor with a zero", damaged, scryptWithFactor("010"), word);
    row("factor in octal", damaged, scryptWithFactor("012"), word);
    row("factor below zero", damaged, scryptWithFactor("-10"), word);
    row("factor too high", QStringLiteral("WorkFactorTooHigh"), scryptWithFactor("23"), word);
    row("factor beyond all numbers",
        QStringLiteral("WorkFactorTooHigh"),
        scryptWithFactor("18446744073709551626"),
        word);
}

void TestAgeFile::passphrases()
{
    keys();
}

void TestAgeFile::chunks_data()
{
    QTest::addColumn<Smithing>("smithing");
    QTest::addColumn<QString>("place");   // empty: it opens
    QTest::addColumn<qsizetype>("given"); // bytes given out
    const auto add =
        [](const char* name, const QString& place, qsizetype given, Smithing smithing) {
            QTest::newRow(name) << smithing << place << given;
        };
    const QString first = QStringLiteral("chunk 1");
    const QString second = QStringLiteral("chunk 2");
    add("empty payload", {}, 0, [](AgeSmith& s) { s.nonce().chunk(0, true); });
    add("one full chunk", {}, chunk, [](AgeSmith& s) { s.nonce().chunk(chunk, true); });
    add("two chunks", {}, chunk + 1, [](AgeSmith& s) {
        s.nonce().chunk(chunk, false).chunk(1, true);
    });
    add("three full chunks", {}, 3 * chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, false).chunk(chunk, false).chunk(chunk, true);
    });
    // the counter's second byte
    add("258 chunks", {}, 257 * chunk + 1, [](AgeSmith& s) {
        s.nonce();
        for (int i = 0; i < 257; ++i) {
            s.chunk(chunk, false);
        }
        s.chunk(1, true);
    });
    add("no nonce", first, 0, [](AgeSmith&) {});
    add("short nonce", first, 0, [](AgeSmith& s) { s.raw("twelve bytes"); });
    add("no chunk", first, 0, [](AgeSmith& s) { s.nonce(); });
    add("less than a tag", first, 0, [](AgeSmith& s) { s.nonce().raw("twelve bytes"); });
    add("no tag", first, 0, [](AgeSmith& s) { s.nonce().chunk(3, true).bytes().chop(16); });
    add("bad tag", first, 0, [](AgeSmith& s) {
        s.nonce().chunk(3, true);
        s.bytes().back() = static_cast<char>(s.bytes().back() ^ 0x20);
    });
    add("bad tag of the second", second, chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, false).chunk(1, true);
        s.bytes().back() = static_cast<char>(s.bytes().back() ^ 0x20);
    });
    add("bad tag of the second, full", second, chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, false).chunk(chunk, true);
        s.bytes().back() = static_cast<char>(s.bytes().back() ^ 0x20);
    });
    add("empty last chunk", second, chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, false).chunk(0, true);
    });
    add("no last chunk", first, 0, [](AgeSmith& s) { s.nonce().chunk(1, false); });
    add("no last chunk, full", first, chunk, [](AgeSmith& s) { s.nonce().chunk(chunk, false); });
    add("no last of two chunks", second, chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, false).chunk(1, false);
    });
    add("no last of two full chunks", second, 2 * chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, false).chunk(chunk, false);
    });
    add("less than a tag behind a chunk", second, chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, false).raw("twelve bytes");
    });
    add("more behind the end", first, chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, true).raw("something behind the end");
    });
    add("a little behind the end", first, chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, true).raw("twelve bytes");
    });
    add("two last chunks", first, chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, true).chunk(1, true);
    });
    add("two full last chunks", first, chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, true).chunk(chunk, true);
    });
    add("two short last chunks", first, 0, [](AgeSmith& s) {
        s.nonce().chunk(1, true).chunk(1, true);
    });
    add("a second last chunk", second, 2 * chunk, [](AgeSmith& s) {
        s.nonce().chunk(chunk, false).chunk(chunk, true).chunk(1, true);
    });
    add("chunks in another order", first, 0, [](AgeSmith& s) {
        s.nonce().chunk(chunk, false).chunk(chunk, false).chunk(1, true);
        const qsizetype sealed = chunk + 16;
        const qsizetype start = s.bytes().size() - 2 * sealed - 17;
        const QByteArray one = s.bytes().sliced(start, sealed);
        s.bytes().remove(start, sealed).insert(start + sealed, one);
    });
}

void TestAgeFile::chunks()
{
    QFETCH(Smithing, smithing);
    QFETCH(QString, place);
    QFETCH(qsizetype, given);
    AgeSmith smith;
    smith.version().x25519().mac();
    smithing(smith);
    const Opened opened = open(smith.bytes(), keysOf({}));
    QCOMPARE(opened.code, place.isEmpty() ? QString() : damaged);
    QCOMPARE(opened.place, place);
    QCOMPARE(opened.text.size(), given);
    QVERIFY(opened.text == smith.text().first(given));
}

void TestAgeFile::whatTheDamageIsSaid_data()
{
    QTest::addColumn<qsizetype>("cut"); // so many bytes from the end
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const QString cutOrChanged = QStringLiteral("it was cut off or changed");
    const QString cutAfter = QStringLiteral("the file is cut off after it");
    QTest::newRow("within the last chunk")
        << qsizetype(1) << QStringLiteral("chunk 3") << cutOrChanged;
    QTest::newRow("between two chunks")
        << qsizetype(100 + 16) << QStringLiteral("chunk 2") << cutAfter;
    QTest::newRow("within the second")
        << qsizetype(100 + 16 + 1) << QStringLiteral("chunk 2") << cutOrChanged;
    QTest::newRow("before the nonce's end")
        << 100 + 16 + 2 * (chunk + 16) + 1 << QStringLiteral("chunk 1")
        << QStringLiteral("the file is cut off before it");
}

void TestAgeFile::whatTheDamageIsSaid()
{
    QFETCH(qsizetype, cut);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    AgeSmith smith;
    smith.version().x25519().mac().nonce();
    smith.chunk(chunk, false).chunk(chunk, false).chunk(100, true);
    smith.bytes().chop(cut);
    QBuffer sealed(&smith.bytes());
    sealed.open(QIODevice::ReadOnly);
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    JobContext job;
    const Result<AgeOpenedLock> lock =
        openAgeFile(sealed, keysOf({}), plain, QStringLiteral("x.age"), job);
    QVERIFY(!lock.has_value());
    QCOMPARE(lock.error().args, QStringList({QStringLiteral("x.age"), place, reason}));
}

void TestAgeFile::givenAndNeeded_data()
{
    QTest::addColumn<bool>("byPassphrase");
    QTest::addColumn<bool>("phrase");
    QTest::addColumn<bool>("key");
    QTest::addColumn<QString>("code");
    const QString needed = QStringLiteral("KeyNeeded");
    QTest::newRow("passphrase, none given") << true << false << false << needed;
    QTest::newRow("passphrase, a key given") << true << false << true << needed;
    QTest::newRow("passphrase, both given") << true << true << true << QString();
    QTest::newRow("keys, none given") << false << false << false << needed;
    QTest::newRow("keys, a passphrase given") << false << true << false << needed;
    QTest::newRow("keys, both given") << false << true << true << QString();
}

void TestAgeFile::givenAndNeeded()
{
    QFETCH(bool, byPassphrase);
    QFETCH(bool, phrase);
    QFETCH(bool, key);
    QFETCH(QString, code);
    AgeSmith smith;
    smith.version();
    byPassphrase ? smith.scrypt("password") : smith.x25519();
    end(smith);
    AgeKeys keys;
    if (phrase) {
        keys.passphrase = SecureBytes::copyOf("password");
    }
    if (key) {
        keys.identities.push_back(AgeSmith::identity());
    }
    QCOMPARE(open(smith.bytes(), keys).code, code);
    keys.identities.clear();
    keys.identities.push_back(AgeSmith::stranger());
    if (!byPassphrase) {
        QCOMPARE(open(smith.bytes(), keys).code, noMatch);
    }
}

void TestAgeFile::workIsBounded()
{
    AgeSmith smith;
    smith.version().scrypt("password", 12), end(smith);
    AgeKeys keys = keysOf("password");
    keys.highestWorkFactor = 12;
    QCOMPARE(open(smith.bytes(), keys).code, QString());
    keys.highestWorkFactor = 11;
    const Opened opened = open(smith.bytes(), keys);
    QCOMPARE(opened.code, QStringLiteral("WorkFactorTooHigh"));
    QCOMPARE(opened.place, QStringLiteral("12"));
}

void TestAgeFile::everySizeComesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<AgeForm>("form");
    for (const qsizetype size : {qsizetype(0),
                                 qsizetype(1),
                                 chunk - 1,
                                 chunk,
                                 chunk + 1,
                                 2 * chunk - 1,
                                 2 * chunk,
                                 2 * chunk + 1,
                                 qsizetype(300'000),
                                 16 * chunk - 1,
                                 16 * chunk,
                                 16 * chunk + 1,
                                 64 * chunk,
                                 80 * chunk + 3}) {
        QTest::addRow("%d bytes", static_cast<int>(size)) << size << AgeForm::Binary;
        QTest::addRow("%d bytes, armored", static_cast<int>(size)) << size << AgeForm::Armored;
    }
}

void TestAgeFile::everySizeComesBack()
{
    QFETCH(qsizetype, size);
    QFETCH(AgeForm, form);
    AgeLock lock;
    lock.recipients = {AgeSmith::identity().recipient()};
    const Result<AgeOpenedLock> made = makeAgeLock(lock, {});
    QVERIFY(made.has_value());
    QByteArray text(size, '\0');
    for (qsizetype i = 0; i < size; ++i) {
        text[i] = static_cast<char>(i * 31 >> 3);
    }
    QBuffer plain(&text);
    plain.open(QIODevice::ReadOnly);
    QByteArray bytes;
    QBuffer sealed(&bytes);
    sealed.open(QIODevice::WriteOnly);
    qint64 told = -1;
    JobContext job([&told](qint64 done, qint64) { told = done; });
    QVERIFY(sealAgeFile(*made, plain, sealed, form, {}, job).has_value());
    QCOMPARE(told, size);
    const Opened opened = open(bytes, keysOf({}));
    QCOMPARE(opened.code, QString());
    QVERIFY(opened.text == text);
    if (form == AgeForm::Binary) {
        const qsizetype header = toBytes(made->header).size();
        QCOMPARE(plainSizeOf(bytes.size() - header), size);
        // what the format says: a nonce, and a tag for each begun chunk, of which there is one
        const qsizetype count = std::max<qsizetype>((size + chunk - 1) / chunk, 1);
        QCOMPARE(bytes.size(), header + 16 + size + count * 16);
    }
}

void TestAgeFile::severalRecipients()
{
    AgeIdentities all;
    AgeLock lock;
    for (int i = 0; i < 5; ++i) {
        all.push_back(AgeIdentity::generate());
        lock.recipients.append(all.back().recipient());
    }
    const Result<AgeOpenedLock> made = makeAgeLock(lock, {});
    QVERIFY(made.has_value());
    QByteArray text = "for five";
    QBuffer plain(&text);
    plain.open(QIODevice::ReadOnly);
    QByteArray bytes;
    QBuffer sealed(&bytes);
    sealed.open(QIODevice::WriteOnly);
    JobContext job;
    QVERIFY(sealAgeFile(*made, plain, sealed, AgeForm::Binary, {}, job).has_value());
    for (const AgeIdentity& one : all) {
        AgeKeys keys;
        keys.identities.push_back(AgeSmith::stranger());
        keys.identities.push_back(one.clone());
        QCOMPARE(open(bytes, keys).text, text);
    }
    AgeKeys stranger;
    stranger.identities.push_back(AgeSmith::stranger());
    const Opened opened = open(bytes, stranger);
    QCOMPARE(opened.code, noMatch);
    QCOMPARE(opened.place, QStringLiteral("5"));
}

/// A new nonce each time, so that nothing of one state tells about the other; the lock stays.
void TestAgeFile::savedAgainUnderTheSameLock()
{
    AgeLock lock;
    lock.passphrase.emplace(AgePassphrase{SecureBytes::copyOf("password"), 10});
    const Result<AgeOpenedLock> made = makeAgeLock(lock, {});
    QVERIFY(made.has_value());
    QList<QByteArray> files;
    for (int i = 0; i < 2; ++i) {
        QByteArray text(1000, 'x');
        QBuffer plain(&text);
        plain.open(QIODevice::ReadOnly);
        QByteArray bytes;
        QBuffer sealed(&bytes);
        sealed.open(QIODevice::WriteOnly);
        JobContext job;
        QVERIFY(sealAgeFile(*made, plain, sealed, AgeForm::Binary, {}, job).has_value());
        QCOMPARE(open(bytes, keysOf("password")).text, text);
        files.append(bytes);
    }
    const qsizetype header = toBytes(made->header).size();
    QCOMPARE(files[0].first(header), files[1].first(header));
    qsizetype same = 0;
    for (qsizetype i = header; i < files[0].size(); ++i) {
        same += files[0][i] == files[1][i] ? 1 : 0;
    }
    QVERIFY2(same < 40, qPrintable(QString::number(same))); // of 1,032: about 4 by chance
}

void TestAgeFile::everyFlippedBitIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("phrase");
    AgeSmith key;
    key.version().line("-> grease x").line("AAAA").x25519(), end(key);
    QTest::newRow("key") << key.bytes() << QByteArray();
    AgeSmith phrase;
    phrase.version().scrypt("password", 1), end(phrase);
    QTest::newRow("passphrase") << phrase.bytes() << QByteArray("password");
}

void TestAgeFile::everyFlippedBitIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, phrase);
    AgeKeys keys = keysOf(phrase);
    keys.highestWorkFactor = 10;
    QCOMPARE(open(bytes, keys).code, QString());
    for (qsizetype i = 0; i < bytes.size() * 8; ++i) {
        QByteArray changed = bytes;
        changed[i / 8] = static_cast<char>(changed[i / 8] ^ 1 << i % 8);
        const Opened opened = open(changed, keys);
        QVERIFY2(!opened.code.isEmpty(), qPrintable(QStringLiteral("bit %1").arg(i)));
        QVERIFY(opened.text.isEmpty());
    }
}

void TestAgeFile::everyCutIsFound()
{
    AgeSmith smith;
    smith.version().x25519(), end(smith);
    for (qsizetype size = 0; size < smith.bytes().size(); ++size) {
        const Opened opened = open(smith.bytes().first(size), keysOf({}));
        QVERIFY(!opened.code.isEmpty());
        QVERIFY(opened.text.isEmpty());
    }
}

void TestAgeFile::cancelled()
{
    AgeSmith smith;
    smith.version().x25519().mac().nonce();
    for (int i = 0; i < 70; ++i) {
        smith.chunk(chunk, false);
    }
    smith.chunk(1, true);
    QBuffer sealed(&smith.bytes());
    sealed.open(QIODevice::ReadOnly);
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    JobContext* running = nullptr;
    JobContext job([&running](qint64, qint64) { running->cancel(); });
    running = &job;
    const Result<AgeOpenedLock> lock = openAgeFile(sealed, keysOf({}), plain, {}, job);
    QVERIFY(!lock.has_value());
    QVERIFY(lock.error().code == ErrorCode::Cancelled);
    QCOMPARE(plain.data().size(), 16 * chunk); // they go through by sixteen
}

/// A device that takes or gives a few bytes and then fails.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
        setErrorString(QStringLiteral("made to fail"));
    }

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] bool atEnd() const override { return false; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const qint64 part = std::min(size, m_room);
        std::fill_n(data, part, 'x');
        m_room -= part;
        return part > 0 ? part : -1;
    }

    qint64 writeData(const char*, qint64 size) override
    {
        m_room -= size;
        return m_room >= 0 ? size : -1;
    }

private:
    qint64 m_room;
};

void TestAgeFile::devicesThatFail()
{
    AgeLock lock;
    lock.recipients = {AgeSmith::identity().recipient()};
    const Result<AgeOpenedLock> made = makeAgeLock(lock, {});
    QVERIFY(made.has_value());
    JobContext job;
    const QString name = QStringLiteral("x.age");
    for (const qint64 room : {qint64(0), qint64(200), qint64(70'000)}) {
        FailingDevice sealed(room);
        QByteArray text(200'000, 'x');
        QBuffer plain(&text);
        plain.open(QIODevice::ReadOnly);
        for (const AgeForm form : {AgeForm::Binary, AgeForm::Armored}) {
            const Result<void> written = sealAgeFile(*made, plain, sealed, form, name, job);
            QVERIFY(!written.has_value());
            QVERIFY(written.error().code == ErrorCode::FileUnwritable);
        }
    }
    FailingDevice plain(100'000);
    QBuffer sealed;
    sealed.open(QIODevice::WriteOnly);
    const Result<void> written = sealAgeFile(*made, plain, sealed, AgeForm::Binary, name, job);
    QVERIFY(!written.has_value());
    QVERIFY(written.error().code == ErrorCode::FileUnreadable);
    QCOMPARE(written.error().args, QStringList({name, QStringLiteral("made to fail")}));
}

void TestAgeFile::plainSizes()
{
    QCOMPARE(plainSizeOf(16 + 16), qint64(0));
    QCOMPARE(plainSizeOf(16 + 17), qint64(1));
    QCOMPARE(plainSizeOf(16 + 65536 + 16), qint64(65536));
    QCOMPARE(plainSizeOf(16 + 65536 + 16 + 17), qint64(65537));
    for (const qint64 impossible : {0, 16, 31, 16 + 65536 + 16 + 1, 16 + 65536 + 16 + 16}) {
        QCOMPARE(plainSizeOf(impossible), qint64(-1));
    }
}

void TestAgeFile::workFactors()
{
    QVERIFY(workFactorHere() >= 15 && workFactorHere() <= 20);
    QVERIFY(highestWorkFactorHere() >= workFactorHere());
    QVERIFY(highestWorkFactorHere() <= 22);
}

QTEST_GUILESS_MAIN(TestAgeFile)
#include "tst_agefile.moc"
