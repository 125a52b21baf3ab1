// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Bytes to text, in pieces of every size, up to the first byte that does not fit.
#include "model/exchange/textdecoder.h"

#include <QTest>

using namespace zt;

namespace {

struct Told
{
    QString text;
    qint64 bad = -1;
    bool finished = false;
};

Told told(TextEncoding encoding, QByteArrayView bytes, qsizetype piece)
{
    TextDecoder decoder(encoding);
    Told made;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        if (!decoder.decode(bytes.sliced(at, std::min(piece, bytes.size() - at)), made.text)) {
            made.bad = decoder.badOffset();
            return made;
        }
    }
    made.finished = decoder.finish();
    made.bad = decoder.badOffset();
    return made;
}

} // namespace

class TestTextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decoded_data();
    void decoded();
    void longTexts();
};

void TestTextDecoder::decoded_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QByteArray>("bytes"); // in hex
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("bad");       // -1: all of it fits
    QTest::addColumn<bool>("finished"); // else a character is cut, or does not fit
    const auto row = [](const char* name,
                        TextEncoding encoding,
                        const char* bytes,
                        const QString& text,
                        int bad = -1,
                        bool cut = false) {
        QTest::newRow(name) << int(encoding) << QByteArray(bytes) << text << bad
                            << (bad < 0 && !cut);
    };
    const QString lock = QStringLiteral("\U0001F512");
    const QString word = QStringLiteral("資安");
    using enum TextEncoding;
    row("nothing", Utf8, "", {});
    row("one byte", Utf8, "61", QStringLiteral("a"));
    row("two bytes", Utf8, "c3a9", QStringLiteral("é"));
    row("three bytes", Utf8, "e8b387e5ae89", word);
    row("four bytes", Utf8, "f09f9492", lock);
    row("two, cut", Utf8, "61c3", QStringLiteral("a"), 1);
    row("three, cut", Utf8, "61e8b3", QStringLiteral("a"), 1);
    row("four, cut", Utf8, "f09f94", {}, 0);
    row("a byte of no character", Utf8, "61ff62", QStringLiteral("a"), 1);
    row("of five", Utf8, "f888808080", {}, 0);
    row("a tail alone", Utf8, "c3a980", QStringLiteral("é"), 2);
    row("tails alone", Utf8, "80808080", {}, 0);
    row("no tail", Utf8, "e8b328", {}, 0);
    row("overlong", Utf8, "c080", {}, 0);
    row("surrogate", Utf8, "eda080", {}, 0);
    row("beyond Unicode", Utf8, "f4908080", {}, 0);
    row("LE", Utf16Le, "c78c895b", word);
    row("BE", Utf16Be, "8cc75b89", word);
    row("LE pair", Utf16Le, "3dd812dd", lock);
    row("BE pair", Utf16Be, "d83ddd12", lock);
    row("LE, half a unit", Utf16Le, "610062", QStringLiteral("a"), 2);
    row("BE, half a pair", Utf16Be, "0061d83d", QStringLiteral("a"), 2);
    row("BE, three quarters", Utf16Be, "d83ddd", {}, 0);
    row("LE, low first", Utf16Le, "610012dd", QStringLiteral("a"), 2);
    row("BE, high twice", Utf16Be, "d83dd83d", {}, 0);
    row("BE, high and a letter", Utf16Be, "0061d83d0061", QStringLiteral("a"), 2);
    row("CP950", Cp950, "61b8eaa677", QStringLiteral("a") + word);
    row("CP950, cut", Cp950, "61b8", QStringLiteral("a"), 1);
    row("CP950, no trail", Cp950, "61b820", QStringLiteral("a"), 1);
}

void TestTextDecoder::decoded()
{
    QFETCH(int, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, bad);
    QFETCH(bool, finished);
    const QByteArray raw = QByteArray::fromHex(bytes);
    for (qsizetype piece = 1; piece <= std::max<qsizetype>(1, raw.size()); ++piece) {
        const Told made = told(static_cast<TextEncoding>(encoding), raw, piece);
        QCOMPARE(made.bad, bad);
        QCOMPARE(made.finished, finished);
        // In one piece, what stands before a fault may not have been said.
        QVERIFY(made.text == text || (bad >= 0 && text.startsWith(made.text)));
    }
}

void TestTextDecoder::longTexts()
{
    const QString word = QStringLiteral("資安");
    QCOMPARE(
        told(TextEncoding::Cp950, QByteArray::fromHex("b8eaa677").repeated(5000), 1 << 20).text,
        word.repeated(5000));
    QCOMPARE(told(TextEncoding::Cp950, QByteArray::fromHex("b8eaa677").repeated(5000), 4095).text,
             word.repeated(5000));
    QCOMPARE(told(TextEncoding::Utf8, word.toUtf8().repeated(5000), 4096).text,
             word.repeated(5000));
}

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
