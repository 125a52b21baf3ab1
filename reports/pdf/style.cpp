// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/style.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace zt::pdf {

QFont makeFont(double points, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK TC"),
                      QStringLiteral("Microsoft JhengHei"),
                      QStringLiteral("PingFang TC")});
    font.setPixelSize(qRound(pt(points)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Noto's digits for Latin text are no characters to a PDF: "26Q3" would not be found.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

namespace {

/// Curved quotation marks are as wide as a Chinese character in a Chinese font; beside Latin
/// letters the straight ones stand in their place.
QString withLatinQuotes(QString text)
{
    const auto isLatin = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].unicode() < 0x2000;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool opens = c == u'“' || c == u'‘';
        const bool closes = c == u'”' || c == u'’';
        if ((opens && isLatin(i + 1)) || (closes && isLatin(i - 1))) {
            text[i] = c == u'“' || c == u'”' ? u'"' : u'\'';
        }
    }
    return text;
}

} // namespace

QStringList wrapText(const QString& given, const QFont& font, double width)
{
    const QString text = withLatinQuotes(given);
    // No character is wider than the font is high; most cells end here.
    const bool surelyFits = static_cast<double>(text.size()) * font.pixelSize() <= width;
    if (surelyFits && !text.contains(QLatin1Char('\n'))) {
        return {text};
    }
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()));
        }
        layout.endLayout();
        if (paragraph.isEmpty()) {
            lines.append(QString());
        }
    }
    return lines;
}

double lineHeight(const QFont& font)
{
    constexpr double leading = 1.4;
    return font.pixelSize() * leading;
}

} // namespace zt::pdf
