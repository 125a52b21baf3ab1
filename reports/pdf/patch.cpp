// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/patch.h"

#include <QHash>
#include <QRawFont>

namespace zt::pdf {

namespace {

constexpr char16_t firstRadical = 0x2E80;
constexpr char16_t lastRadical = 0x2FDF;
constexpr char16_t tab = 0x0009;
constexpr char16_t noBreakSpace = 0x00A0;

QByteArray hexCode(char16_t c)
{
    return '<' + QByteArray::number(c, 16).rightJustified(4, '0').toUpper() + '>';
}

quint32 glyphOf(const QRawFont& font, char16_t c)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString(QChar(c)));
    return glyphs.value(0, 0);
}

/// In the table of objects (PDF 32000-1, 7.5.4: a line of twenty bytes each) and where that is.
void moveOffsets(QByteArray& pdf, qsizetype behind, qsizetype by)
{
    constexpr qsizetype line = 20;
    constexpr qsizetype digits = 10;
    static const QByteArray start("startxref\n");
    const qsizetype stated = pdf.lastIndexOf(start) + start.size();
    const qsizetype end = pdf.indexOf('\n', stated);
    const qsizetype table = pdf.mid(stated, end - stated).trimmed().toLongLong() + by;
    const qsizetype head = table + 5; // "0 110": from which object, how many
    if (stated < start.size() || table <= behind || pdf.mid(table, 5) != "xref\n") {
        return;
    }
    pdf.replace(stated, end - stated, QByteArray::number(table) + ' ');
    const qsizetype first = pdf.indexOf('\n', head) + 1;
    const qsizetype count = pdf.mid(head, first - 1 - head).split(' ').value(1).toLongLong();
    for (qsizetype at = first; at < first + count * line && at + line <= pdf.size(); at += line) {
        const qint64 offset = pdf.mid(at, digits).toLongLong();
        if (pdf[at + line - 3] == 'n' && offset > behind) {
            pdf.replace(at, digits, QByteArray::number(offset + by).rightJustified(digits, '0'));
        }
    }
}

} // namespace

void setCreationDate(QByteArray& pdf, const QDateTime& utc)
{
    static const QByteArray mark("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(mark) + mark.size();
    const qsizetype end = pdf.indexOf(')', at);
    if (at < mark.size() || end < 0) {
        return;
    }
    const QDateTime time = utc.isValid() ? utc.toUTC() : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QByteArray text = time.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    pdf.replace(at, end - at, text);
    if (text.size() != end - at) {
        moveOffsets(pdf, at, text.size() - (end - at));
    }
}

void repairCharacters(QByteArray& pdf, const QSet<char16_t>& written, const QFont& font)
{
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::TraditionalChinese);
    QMultiHash<quint32, char16_t> twins; // 長 alone has two
    for (char16_t radical = firstRadical; radical <= lastRadical; ++radical) {
        if (const quint32 glyph = glyphOf(raw, radical); glyph != 0) {
            twins.insert(glyph, radical);
        }
    }
    QHash<QByteArray, QByteArray> repairs{{hexCode(tab), hexCode(u' ')},
                                          {hexCode(noBreakSpace), hexCode(u' ')}};
    for (const char16_t c : written) {
        const bool ideograph = c > lastRadical;
        for (const char16_t twin : ideograph ? twins.values(glyphOf(raw, c)) : QList<char16_t>()) {
            repairs.insert(hexCode(twin), hexCode(c));
        }
    }
    for (qsizetype from = pdf.indexOf("beginbfrange"); from >= 0;
         from = pdf.indexOf("beginbfrange", from)) {
        const qsizetype end = pdf.indexOf("endcmap", from);
        for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at < end;
             at = pdf.indexOf('<', at + 6)) {
            // "<0001> <00F4> [<9752> …": keys come first in a line and are never in the repairs'
            // way, because only codes inside brackets or in the third place are characters.
            const qsizetype line = pdf.lastIndexOf('\n', at) + 1;
            const auto repair =
                at - line < 14 ? repairs.constEnd() : repairs.constFind(pdf.mid(at, 6));
            if (repair != repairs.constEnd()) {
                pdf.replace(at, 6, *repair);
            }
        }
        from = end < 0 ? pdf.size() : end;
    }
}

} // namespace zt::pdf
