// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsx/celltext.h"

#include <QStringList>

#include <algorithm>

namespace zt::xlsx {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t controlPictures = 0x2400;

/// "_x0041_" at `i`: a reader would take it for an escaped character.
bool looksEscaped(QStringView text, qsizetype i)
{
    constexpr qsizetype length = 7;
    if (i + length > text.size() || text[i + 1] != QLatin1Char('x') ||
        text[i + 6] != QLatin1Char('_')) {
        return false;
    }
    for (qsizetype k = i + 2; k < i + 6; ++k) {
        const char16_t c = text[k].unicode();
        const bool hex =
            (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (!hex) {
            return false;
        }
    }
    return true;
}

/// The code point at `i`, which moves on to its last unit.
char32_t codeAt(QStringView text, qsizetype& i)
{
    const QChar c = text[i];
    if (!c.isSurrogate()) {
        return c.unicode();
    }
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        ++i;
        return QChar::surrogateToUcs4(c, text[i]);
    }
    return replacement;
}

/// Whether the text from `i` on fits behind `written` units.
bool fits(QStringView text, qsizetype i, qsizetype written)
{
    qsizetype length = written + text.size() - i;
    for (; i < text.size() && length <= maxCellText; ++i) {
        length += text[i] == QLatin1Char('_') && looksEscaped(text, i) ? 6 : 0;
    }
    return length <= maxCellText;
}

char32_t allowed(char32_t code)
{
    if (code < 0x20 && code != U'\n' && code != U'\t') {
        return controlPictures + code;
    }
    return code == 0xFFFE || code == 0xFFFF ? replacement : code;
}

/// At most so many units, no character cut in two.
QString leftOf(const QString& text, qsizetype length)
{
    const bool splits = length < text.size() && text[length - 1].isHighSurrogate();
    return text.left(splits ? length - 1 : length);
}

} // namespace

void CellText::put(char32_t code)
{
    const auto byte = [this](char32_t value) { *m_end++ = static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | (code >> 6));
        byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3F));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    }
}

const char* CellText::encode(QStringView text)
{
    constexpr qsizetype cutAt = maxCellText - 8; // room for one escape and the mark
    // Seven bytes: the longest a unit can become ("_x005F_").
    const qsizetype room = std::min(text.size(), maxCellText) * 7 + 16;
    if (m_buffer.size() < room) {
        m_buffer.resize(room);
    }
    m_end = m_buffer.data();
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++written) {
        if (written >= cutAt && !fits(text, i, written)) {
            put(U'…');
            break;
        }
        if (text[i] == QLatin1Char('\r')) {
            if (i + 1 == text.size() || text[i + 1] != QLatin1Char('\n')) {
                put(U'\n');
            }
            continue;
        }
        if (text[i] == QLatin1Char('_') && looksEscaped(text, i)) {
            for (const char c : {'_', 'x', '0', '0', '5', 'F'}) {
                *m_end++ = c;
            }
            written += 6;
        }
        const bool pair = text[i].isHighSurrogate();
        put(allowed(codeAt(text, i)));
        written += pair ? 1 : 0;
    }
    *m_end = '\0';
    return m_buffer.constData();
}

QByteArray cellText(const QString& text)
{
    CellText encoder;
    return {encoder.encode(text)};
}

QString safeSheetName(const QString& title, QStringList& taken)
{
    constexpr qsizetype longest = 31;
    static const QString forbidden = QStringLiteral("[]:*?/\\");
    QString base;
    for (const QChar c : title) {
        base += forbidden.contains(c) || c.unicode() < 0x20 ? QLatin1Char(' ') : c;
    }
    base = leftOf(base.simplified(), longest);
    while (base.startsWith(QLatin1Char('\''))) {
        base.remove(0, 1);
    }
    while (base.endsWith(QLatin1Char('\''))) {
        base.chop(1);
    }
    base = base.trimmed();
    if (base.isEmpty() || base.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0) {
        base = QStringLiteral("Sheet");
    }
    QString name = base;
    for (int n = 2; taken.contains(name, Qt::CaseInsensitive); ++n) {
        const QString suffix = QStringLiteral(" %1").arg(n);
        name = leftOf(base, longest - suffix.size()) + suffix;
    }
    taken.append(name);
    return name;
}

QString quotedSheetName(const QString& name)
{
    QString doubled = name;
    doubled.replace(QLatin1Char('\''), QLatin1String("''"));
    return QLatin1Char('\'') + doubled + QLatin1Char('\'');
}

QString columnLetters(qsizetype column)
{
    constexpr qsizetype letters = 26;
    QString name;
    for (qsizetype n = column + 1; n > 0; n = (n - 1) / letters) {
        name.prepend(QChar(static_cast<char16_t>(u'A' + (n - 1) % letters)));
    }
    return name;
}

} // namespace zt::xlsx
