// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/passphrasefield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace zt;

/// What is typed is kept apart; the line edit knows its length.
class TestPassphraseField : public QObject
{
    Q_OBJECT

private:
    ThemeHolder m_theme;

    static QByteArray bytesOf(const PassphraseField& field)
    {
        return field.passphrase().view().toByteArray();
    }

private Q_SLOTS:

    void theLineEditHoldsDotsAlone()
    {
        PassphraseField field(m_theme);
        QSignalSpy edited(&field, &PassphraseField::edited);
        QTest::keyClicks(&field, QStringLiteral("correct horse"));
        QCOMPARE(bytesOf(field), QByteArray("correct horse"));
        QCOMPARE(field.text(), QString(13, u'●'));
        QCOMPARE(edited.size(), 13);
        QVERIFY(!field.isUndoAvailable());
        QCOMPARE(field.inputMethodQuery(Qt::ImSurroundingText).toString(), QString());
        QVERIFY(field.inputMethodHints() & Qt::ImhSensitiveData);
        QVERIFY(!field.acceptDrops());
    }

    void editedInTheMiddle()
    {
        PassphraseField field(m_theme);
        QTest::keyClicks(&field, QStringLiteral("abcd"));
        QTest::keyClick(&field, Qt::Key_Left);
        QTest::keyClick(&field, Qt::Key_Left);
        QTest::keyClicks(&field, QStringLiteral("X"));
        QCOMPARE(bytesOf(field), QByteArray("abXcd"));
        QTest::keyClick(&field, Qt::Key_Backspace);
        QTest::keyClick(&field, Qt::Key_Delete);
        QCOMPARE(bytesOf(field), QByteArray("abd"));
        QTest::keyClick(&field, Qt::Key_Home);
        QTest::keyClick(&field, Qt::Key_Backspace); // nothing before it
        QTest::keyClick(&field, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClicks(&field, QStringLiteral("Z")); // in place of what is selected
        QCOMPARE(bytesOf(field), QByteArray("Zbd"));
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_Delete);
        QVERIFY(field.isBlank());
        QCOMPARE(bytesOf(field), QByteArray());
    }

    void charactersOfTwoUnits()
    {
        PassphraseField field(m_theme);
        const QString text = QStringLiteral("密𠮷語");
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool pair = text[i].isHighSurrogate();
            QInputMethodEvent typed;
            typed.setCommitString(text.mid(i, pair ? 2 : 1));
            QCoreApplication::sendEvent(&field, &typed);
            i += pair ? 1 : 0;
        }
        QCOMPARE(bytesOf(field), text.toUtf8());
        QCOMPARE(field.length(), 3);
        QTest::keyClick(&field, Qt::Key_Left);
        QTest::keyClick(&field, Qt::Key_Backspace); // never half of it
        QCOMPARE(bytesOf(field), QStringLiteral("密語").toUtf8());
    }

    void nothingGoesOut()
    {
        PassphraseField field(m_theme);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keyClicks(&field, QStringLiteral("secret"));
        field.setShown(true);
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QCOMPARE(bytesOf(field), QByteArray("secret"));
        QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bytesOf(field), QByteArray("secret"));
    }

    void pastedUpToTheLineEnd()
    {
        PassphraseField field(m_theme);
        QGuiApplication::clipboard()->setText(QStringLiteral("four words\nand more"));
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bytesOf(field), QByteArray("four words"));
    }

    void shownAndHidden()
    {
        PassphraseField field(m_theme);
        QTest::keyClicks(&field, QStringLiteral("abc"));
        field.setShown(true);
        QCOMPARE(field.text(), QStringLiteral("abc"));
        QTest::keyClicks(&field, QStringLiteral("d"));
        QCOMPARE(field.text(), QStringLiteral("abcd"));
        field.setShown(false);
        QCOMPARE(field.text(), QString(4, u'●'));
        QCOMPARE(bytesOf(field), QByteArray("abcd"));
        field.forget();
        QVERIFY(field.isBlank());
        QCOMPARE(field.text(), QString());
    }

    void writtenByAnother()
    {
        PassphraseField field(m_theme);
        field.setText(QStringLiteral("spoken")); // as a screen reader's program does
        QCOMPARE(bytesOf(field), QByteArray("spoken"));
        QCOMPARE(field.text(), QString(6, u'●'));
    }

    void noLongerThanTheFormatTakes()
    {
        PassphraseField field(m_theme);
        QGuiApplication::clipboard()->setText(QString(5000, u'密'));
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(bytesOf(field).size() <= 1024);
        QTest::keyClicks(&field, QStringLiteral("x"));
        QVERIFY(bytesOf(field).size() <= 1024);
    }

    void theSameTwice()
    {
        PassphraseField one(m_theme);
        PassphraseField other(m_theme);
        QVERIFY(one.holdsTheSameAs(other));
        QTest::keyClicks(&one, QStringLiteral("abc"));
        QTest::keyClicks(&other, QStringLiteral("abd"));
        QVERIFY(!one.holdsTheSameAs(other));
        QTest::keyClick(&other, Qt::Key_Backspace);
        QTest::keyClicks(&other, QStringLiteral("c"));
        QVERIFY(one.holdsTheSameAs(other));
    }

    void capsLock()
    {
        PassphraseField field(m_theme);
        QSignalSpy changed(&field, &PassphraseField::capsLockChanged);
        const auto type = [&](Qt::Key key, Qt::KeyboardModifiers held, const char* text) {
            QKeyEvent event(QEvent::KeyPress, key, held, QString::fromLatin1(text));
            QCoreApplication::sendEvent(&field, &event);
        };
        type(Qt::Key_A, Qt::NoModifier, "a");
        QVERIFY(!field.isCapsLockOn());
        type(Qt::Key_A, Qt::ShiftModifier, "A");
        QVERIFY(!field.isCapsLockOn());
        type(Qt::Key_A, Qt::NoModifier, "A");
        QVERIFY(field.isCapsLockOn());
        type(Qt::Key_1, Qt::NoModifier, "1"); // tells nothing
        QVERIFY(field.isCapsLockOn());
        type(Qt::Key_CapsLock, Qt::NoModifier, "");
        QVERIFY(!field.isCapsLockOn());
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_MAIN(TestPassphraseField)
#include "tst_passphrasefield.moc"
