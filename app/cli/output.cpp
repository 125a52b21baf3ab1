// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "model/base/csvtext.h"

#include <QJsonDocument>

namespace zt {

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
           (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) ||
           (c >= 0x20000 && c <= 0x3fffd);
}

/// Control characters, and those that turn the direction of all that follows on the line.
bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

/// One line, and nothing that would move the terminal's cursor.
QString printable(const QString& text)
{
    QString line = text;
    for (QChar& c : line) {
        if (isControl(c.unicode())) {
            c = QLatin1Char(' ');
        }
    }
    return line;
}

QString padded(const QString& text, int width, bool right)
{
    const QString blanks(std::max(0, width - displayWidth(text)), QLatin1Char(' '));
    return right ? blanks + text : text + blanks;
}

/// A negative number in a column of numbers is no formula.
QByteArray csvCell(const QString& text, bool number)
{
    bool fits = false;
    (void)text.toDouble(&fits);
    return number && fits ? text.toUtf8() : csvField(text);
}

QByteArray csvLine(const QStringList& cells, const QList<int>& numbers = {})
{
    QByteArrayList parts;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        parts.append(csvCell(cells[i], numbers.contains(static_cast<int>(i))));
    }
    return parts.join(',') + "\r\n";
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        width += isWide(c) ? 2 : 1;
    }
    return width;
}

QString tableText(const Listing& listing)
{
    QList<int> widths(listing.heads.size(), 0);
    const auto measure = [&widths](const QStringList& row) {
        for (qsizetype i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], displayWidth(printable(row.value(i))));
        }
    };
    measure(listing.heads);
    for (const QStringList& row : listing.rows) {
        measure(row);
    }
    QString text;
    const auto line = [&](const QStringList& row) {
        QString one;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const bool right = listing.rightAligned.contains(static_cast<int>(i));
            one += padded(printable(row.value(i)), widths[i], right) + QStringLiteral("  ");
        }
        while (one.endsWith(QLatin1Char(' '))) {
            one.chop(1);
        }
        text += one + QLatin1Char('\n');
    };
    line(listing.heads);
    for (const QStringList& row : listing.rows) {
        line(row);
    }
    return text;
}

QByteArray csvText(const Listing& listing)
{
    QByteArray text = csvLine(listing.heads);
    for (const QStringList& row : listing.rows) {
        text += csvLine(row, listing.rightAligned);
    }
    return text;
}

QByteArray jsonText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace zt
