// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agefile.h"
#include "model/crypto/agerecipients.h"

#include <QBuffer>
#include <QTest>

using namespace zt;

/// The list of keys that a header carries sealed, and lists of keys in files.
class TestAgeRecipients : public QObject
{
    Q_OBJECT

private:
    static QList<AgeRecipient> some(int count)
    {
        QList<AgeRecipient> recipients;
        for (int i = 0; i < count; ++i) {
            recipients.append(AgeIdentity::generate().recipient());
        }
        return recipients;
    }

    static AgeOpenedLock listed(const QList<AgeRecipient>& recipients)
    {
        AgeLock lock;
        lock.recipients = recipients;
        Result<AgeOpenedLock> made = makeAgeLock(lock, {}, AgeListing::Listed);
        return made ? *std::move(made) : AgeOpenedLock();
    }

    static Result<QList<AgeRecipient>> read(QByteArray text)
    {
        QBuffer file(&text);
        file.open(QIODevice::ReadOnly);
        return readRecipients(file, QStringLiteral("list"));
    }

private Q_SLOTS:

    void comesBack()
    {
        for (const int count : {1, 2, 3, 40}) {
            const QList<AgeRecipient> recipients = some(count);
            const AgeOpenedLock lock = listed(recipients);
            QCOMPARE(lock.header.stanzas.size(), count + 1);
            QCOMPARE(keyStanzas(lock.header.stanzas), count);
            const auto noted = notedRecipients(lock.header.stanzas, lock.fileKey);
            QVERIFY(noted.has_value());
            QVERIFY(*noted == recipients);
        }
    }

    void nobodyElseReadsIt()
    {
        const QList<AgeRecipient> recipients = some(2);
        const AgeOpenedLock lock = listed(recipients);
        const QByteArray header = toBytes(lock.header);
        for (const AgeRecipient& recipient : recipients) {
            QVERIFY(!header.contains(toBareBase64(recipient.point())));
            QVERIFY(!header.contains(recipient.toText().toLatin1()));
        }
        QVERIFY(!notedRecipients(lock.header.stanzas, SecureBytes(fileKeySize)));
    }

    void notWhereItWasNotAskedFor()
    {
        AgeLock lock;
        lock.recipients = some(2);
        const Result<AgeOpenedLock> made = makeAgeLock(lock, {});
        QVERIFY(made.has_value());
        QVERIFY(!notedRecipients(made->header.stanzas, made->fileKey));
        AgeLock phrase;
        phrase.passphrase.emplace(AgePassphrase{SecureBytes::copyOf("x"), 10});
        const Result<AgeOpenedLock> byPhrase = makeAgeLock(phrase, {}, AgeListing::Listed);
        QVERIFY(byPhrase.has_value());
        QCOMPARE(byPhrase->header.stanzas.size(), 1); // a passphrase stands alone
    }

    void changedOrCut()
    {
        const AgeOpenedLock lock = listed(some(2));
        for (qsizetype at = 0; at < lock.header.stanzas.last().body.size(); ++at) {
            QList<AgeStanza> stanzas = lock.header.stanzas;
            stanzas.last().body[at] = static_cast<char>(stanzas.last().body[at] ^ 1);
            QVERIFY(!notedRecipients(stanzas, lock.fileKey));
            stanzas.last().body.truncate(at);
            QVERIFY(!notedRecipients(stanzas, lock.fileKey));
        }
        QList<AgeStanza> stanzas = lock.header.stanzas;
        stanzas.last().args = {stanzas.last().args.first()};
        QVERIFY(!notedRecipients(stanzas, lock.fileKey));
        QVERIFY(!notedRecipients({}, lock.fileKey));
    }

    void theNumberOfKeysIsToldWithoutIt()
    {
        const AgeOpenedLock lock = listed(some(3));
        QByteArray bytes = toBytes(lock.header);
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        const Result<AgeLockNote> note = readLockNote(file, {});
        QVERIFY(note.has_value());
        QCOMPARE(note->keys, 3);
        QCOMPARE(note->workFactor, 0);
        file.seek(0);
        AgeKeys stranger;
        stranger.identities.push_back(AgeIdentity::generate());
        const Result<AgeOpenedLock> opened = openAgeLock(file, stranger, {});
        QVERIFY(!opened && opened.error().code == ErrorCode::NoKeyFits);
        QCOMPARE(opened.error().args.value(1), QStringLiteral("3"));
    }

    void listsInFiles()
    {
        const AgeIdentity one = AgeIdentity::generate();
        const AgeIdentity other = AgeIdentity::generate();
        const SecureBytes secret = other.toText();
        const auto both = read("# the team\r\n\r\n" + one.recipient().toText().toLatin1() + "\r\n" +
                               secret.view().toByteArray() + "\n");
        QVERIFY(both.has_value());
        QVERIFY(*both == QList<AgeRecipient>({one.recipient(), other.recipient()}));
        const auto none = read("# nothing\n");
        QVERIFY(!none && none.error().code == ErrorCode::Malformed);
        const auto faulty = read(one.recipient().toText().toLatin1() + "\nage1wrong\n");
        QVERIFY(!faulty && faulty.error().code == ErrorCode::Malformed);
        QCOMPARE(faulty.error().args.value(1), QStringLiteral("line 2"));
        const auto huge = read(QByteArray(100'000, '#'));
        QVERIFY(!huge && huge.error().code == ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestAgeRecipients)
#include "tst_agerecipients.moc"
