// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// XML 1.0 token by token, sound and broken.
#include "model/exchange/xmlscanner.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace zt;

namespace {

using Token = XmlScanner::Token;

/// Hands its bytes out one at a time.
class Trickle : public QBuffer
{
public:
    using QBuffer::QBuffer;

protected:
    qint64 readData(char* data, qint64 size) override
    {
        return QBuffer::readData(data, std::min<qint64>(size, 1));
    }
};

/// "<a x=1>", "text", "</a>" one after another; "!" at the end of what is refused. Texts that
/// follow each other are one.
QByteArray told(XmlScanner& scanner)
{
    QByteArray all;
    for (;;) {
        switch (scanner.next()) {
        case Token::Start:
            all += '<' + QByteArray(scanner.name().data(), qsizetype(scanner.name().size()));
            for (const char* name : {"x", "y"}) {
                const std::string_view value = scanner.attribute(name);
                if (!value.empty()) {
                    all += QByteArray(" ") + name + '=' +
                           QByteArray(value.data(), qsizetype(value.size()));
                }
            }
            all += '>';
            break;
        case Token::End:
            all += "</" + QByteArray(scanner.name().data(), qsizetype(scanner.name().size())) + '>';
            break;
        case Token::Text:
            all += QByteArray(scanner.text().data(), qsizetype(scanner.text().size()));
            break;
        case Token::Finished:
            return all;
        case Token::Failed:
            return scanner.reason() == nullptr ? "no reason" : all + '!';
        }
    }
}

template <class Device = QBuffer>
QByteArray toldOf(QByteArray bytes, int depth = 8)
{
    Device device(&bytes);
    device.open(QIODevice::ReadOnly);
    XmlScanner scanner(device, depth);
    return told(scanner);
}

} // namespace

class TestXmlScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sound_data();
    void sound();
    void broken_data();
    void broken();
    void encodings();
    void longPieces();
    void cutAnywhere();
    void skipped();
};

void TestXmlScanner::sound_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("tokens");
    const auto row = [](const char* name, const QByteArray& xml, const QByteArray& tokens) {
        QTest::newRow(name) << xml << tokens;
    };
    row("empty element", "<a/>", "<a></a>");
    row("text", "<a>t</a>", "<a>t</a>");
    row("prefixes", "<p:a><q:b/></p:a>", "<a><b></b></a>");
    row("declaration", "<?xml version=\"1.0\"?>\n<a/>\n", "\n<a></a>\n");
    row("comments", "<!-- <b> --><a><!---->t<!-- - --></a><!-- -->", "<a>t</a>");
    row("instructions", "<a><?x > ?>t</a><?y?>", "<a>t</a>");
    row("attributes", "<a x=\"1\" y='2'/>", "<a x=1 y=2></a>");
    row("blanks in a tag", "<a\tx = \"1\"\r\n\ty\n=\n'2' ></a \t\r\n>", "<a x=1 y=2></a>");
    row("a bracket in a value", "<a x=\">\" y='/>'>t</a>", "<a x=> y=/>>t</a>");
    row("quotes in quotes", "<a x=\"'\" y='\"'/>", "<a x=' y=\"></a>");
    // XML 1.0, 4.6 and 4.1.
    row("five entities", "<a>&lt;&gt;&amp;&quot;&apos;</a>", "<a><>&\"'</a>");
    row("numbers", "<a>&#65;&#x42;&#x6c;&#x6C;</a>", "<a>ABll</a>");
    row("two bytes", "<a>&#xE9;&#x7FF;</a>", "<a>\xc3\xa9\xdf\xbf</a>");
    row("three bytes",
        "<a>&#x800;&#x8CC7;&#xFFFD;</a>",
        "<a>\xe0\xa0\x80\xe8\xb3\x87\xef\xbf\xbd</a>");
    row("four bytes", "<a>&#x10000;&#x10FFFF;</a>", "<a>\xf0\x90\x80\x80\xf4\x8f\xbf\xbf</a>");
    row("white space by number", "<a>&#9;&#10;&#13;&#32;</a>", "<a>\t\n\r </a>");
    row("beside the surrogates", "<a>&#xD7FF;&#xE000;</a>", "<a>\xed\x9f\xbf\xee\x80\x80</a>");
    // 2.11: line ends.
    row("CR LF", "<a>1\r\n2\r3\r\r\n4\n5</a>", "<a>1\n2\n3\n\n4\n5</a>");
    row("CR at the end", "<a>1\r</a>", "<a>1\n</a>");
    row("tab", "<a>\t</a>", "<a>\t</a>");
    // 2.7: no references there.
    row("CDATA", "<a><![CDATA[<b>&amp;]]&#65;]]></a>", "<a><b>&amp;]]&#65;</a>");
    row("empty CDATA", "<a><![CDATA[]]></a>", "<a></a>");
    row("CDATA with CR LF", "<a><![CDATA[1\r\n2]]></a>", "<a>1\n2</a>");
    row("eight deep",
        "<a><a><a><a><a><a><a><a/></a></a></a></a></a></a></a>",
        "<a><a><a><a><a><a><a><a></a></a></a></a></a></a></a></a>");
    row("a fallback",
        "<a><mc:AlternateContent><mc:Choice R='x'><b>1</b></mc:Choice><mc:Fallback><c>2</c>"
        "</mc:Fallback></mc:AlternateContent></a>",
        "<a><c>2</c></a>");
    row("an empty choice",
        "<a><mc:AlternateContent><mc:Choice/><mc:Fallback/></mc:AlternateContent></a>",
        "<a></a>");
    row("blanks around", " \t\r\n<a/> \t\r\n", " \t\n<a></a> \t\n");
}

void TestXmlScanner::sound()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, tokens);
    QCOMPARE(toldOf(xml), tokens);
    QCOMPARE(toldOf<Trickle>(xml), tokens);
    QCOMPARE(toldOf("\xef\xbb\xbf" + xml), tokens);
}

void TestXmlScanner::broken_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("tokens"); // before the refusal
    const auto row = [](const char* name, const QByteArray& xml, const QByteArray& tokens = "") {
        QTest::newRow(name) << xml << tokens + '!';
    };
    row("nothing", "");
    row("blanks alone", " \n", " \n");
    row("a comment alone", "<!-- a -->");
    row("no XML", "a,b\n1,2\n");
    row("text before", "t<a/>");
    row("text behind", "<a/>t", "<a></a>");
    row("two roots", "<a/><b/>", "<a></a>");
    row("not closed", "<a>", "<a>");
    row("closed twice", "<a></a></a>", "<a></a>");
    row("closed only", "</a>");
    row("crossed", "<a><b></a></b>", "<a><b>");
    row("another prefix", "<p:a></q:a>", "<a>");
    row("another case", "<a></A>", "<a>");
    row("no name", "<>");
    row("a blank for a name", "< a/>");
    row("a slash alone", "</>");
    row("a tag cut", "<a", "");
    row("an end cut", "<a></a", "<a>");
    row("a value cut", "<a x=\"1>", "");
    row("no quotes", "<a x=1/>");
    row("no value", "<a x/>");
    row("no value, blank", "<a x />");
    row("no value behind", "<a x=/>");
    row("no value but blanks", "<a x=  />");
    row("a name behind the value", "<a x=\"1\" y/>");
    row("a quote more", "<a x=\"1\"\"/>");
    row("a comment cut", "<a><!-- ->", "<a>");
    row("an instruction cut", "<?xml version='1.0'");
    row("CDATA cut", "<a><![CDATA[x]]", "<a>");
    row("CDATA outside", "<![CDATA[x]]><a/>");
    row("a null in CDATA", QByteArray("<a><![CDATA[\0]]></a>", 20), "<a>");
    row("a document type", "<!DOCTYPE a><a/>");
    row("an entity of its own", "<a>&b;</a>", "<a>");
    row("an ampersand alone", "<a>1 & 2</a>", "<a>");
    row("an ampersand at the end", "<a>&</a>", "<a>");
    row("an entity of nothing", "<a>&;</a>", "<a>");
    row("a number of nothing", "<a>&#;</a>", "<a>");
    row("hex of nothing", "<a>&#x;</a>", "<a>");
    row("no digits", "<a>&#a;</a>", "<a>");
    row("digits and more", "<a>&#65a;</a>", "<a>");
    row("hex and more", "<a>&#x41g;</a>", "<a>");
    row("a capital X", "<a>&#X41;</a>", "<a>");
    row("a sign", "<a>&#-65;</a>", "<a>");
    row("zero", "<a>&#0;</a>", "<a>");
    row("a control character", "<a>&#8;</a>", "<a>");
    row("the last of them", "<a>&#x1F;</a>", "<a>");
    row("a surrogate", "<a>&#xD800;</a>", "<a>");
    row("the last surrogate", "<a>&#xDFFF;</a>", "<a>");
    row("FFFE", "<a>&#xFFFE;</a>", "<a>");
    row("FFFF", "<a>&#xFFFF;</a>", "<a>");
    row("beyond Unicode", "<a>&#x110000;</a>", "<a>");
    row("beyond 32 bits", "<a>&#4294967361;</a>", "<a>");
    row("a reference too long", "<a>&#000000000065;</a>", "<a>");
    row("a control byte", "<a>\x01</a>", "<a>");
    row("a null", QByteArray("<a>\0</a>", 8), "<a>");
    row("nine deep", QByteArray("<a>").repeated(9), QByteArray("<a>").repeated(8));
}

void TestXmlScanner::broken()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, tokens);
    QCOMPARE(toldOf(xml), tokens);
    QCOMPARE(toldOf<Trickle>(xml), tokens);
}

void TestXmlScanner::encodings()
{
    const QString text = QStringLiteral("<a x='資'>安\U0001F512</a>");
    const QByteArray expected = QStringLiteral("<a x=資>安\U0001F512</a>").toUtf8();
    QCOMPARE(toldOf(text.toUtf8()), expected);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encode(text);
        QCOMPARE(toldOf(bytes), expected);
        QCOMPARE(toldOf<Trickle>(bytes), expected);
    }
}

/// Larger than the buffer, up to 8 MiB; no further.
void TestXmlScanner::longPieces()
{
    const QByteArray mib(1 << 20, 'x');
    QCOMPARE(toldOf("<a>" + mib.repeated(3) + "</a>").size(), (3 << 20) + 7);
    QCOMPARE(toldOf("<a><!--" + mib + "--></a>"), QByteArray("<a></a>"));
    QCOMPARE(toldOf("<a x='" + mib + "'/>").size(), (1 << 20) + 10);
    for (const char* begin : {"<a>", "<a><!--", "<a><![CDATA[", "<a><b x='"}) {
        QCOMPARE(toldOf(begin + mib.repeated(9)), QByteArray("<a>!"));
    }
}

void TestXmlScanner::cutAnywhere()
{
    const QByteArray whole =
        "<?xml version='1.0'?><!-- c --><p:a x='1'>t&amp;<b/><![CDATA[d]]></p:a>";
    QVERIFY(!toldOf(whole).endsWith('!'));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QByteArray cut = toldOf(whole.first(size));
        QVERIFY2(cut.endsWith('!'), cut.constData());
        QCOMPARE(toldOf<Trickle>(whole.first(size)), cut);
    }
}

void TestXmlScanner::skipped()
{
    const auto after = [](QByteArray xml) {
        QBuffer device(&xml);
        device.open(QIODevice::ReadOnly);
        XmlScanner scanner(device, 8);
        while (scanner.next() != Token::Start || scanner.name() != "s") {
        }
        const Token token = scanner.skipElement();
        if (token != Token::End) {
            return QByteArray("!");
        }
        const QByteArray depth = QByteArray::number(scanner.depth());
        return depth + told(scanner);
    };
    QCOMPARE(after("<a><s/>t</a>"), QByteArray("1t</a>"));
    QCOMPARE(after("<a><s><s><b/></s>x</s>t</a>"), QByteArray("1t</a>"));
    QCOMPARE(after("<s><b/></s>"), QByteArray("0"));
    QCOMPARE(after("<a><s><b>"), QByteArray("!"));
    QCOMPARE(after("<a><s></b></s></a>"), QByteArray("!"));
}

QTEST_APPLESS_MAIN(TestXmlScanner)
#include "tst_xmlscanner.moc"
