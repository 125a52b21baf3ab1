// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/textmeasure.h"

#include <algorithm>

namespace zt {

namespace {

constexpr char16_t firstPunctuation = 0x2010;
constexpr char16_t firstCjk = 0x2E80;

/// A surrogate is half a wide character.
int unitsOf(QChar c)
{
    const char16_t code = c.unicode();
    if (c.isSurrogate()) {
        return 1;
    }
    // Arrows, mathematical signs and dashes are wide in Chinese fonts.
    return code >= firstPunctuation ? 2 : 1;
}

bool breaksAnywhere(QChar c)
{
    return c.unicode() >= firstCjk || c.isSurrogate();
}

/// Never at the end of a line.
bool opens(QChar c)
{
    return QStringView(u"（「『【《〈〔［｛").contains(c);
}

/// Never at the beginning of a line.
bool closes(QChar c)
{
    return QStringView(u"）」』】》〉〕］｝，。、；：？！").contains(c);
}

/// Cuts a text into what stays together: Latin words, and Chinese characters with the brackets and
/// punctuation that hang on them. `place` takes the units of each piece.
class Pieces
{
public:
    template <class Place>
    void take(QChar c, Place place)
    {
        const bool wide = breaksAnywhere(c);
        const bool joined = m_open || (wide ? closes(c) : !m_wide);
        if (!joined) {
            end(place);
        }
        m_units += unitsOf(c);
        m_open = opens(c);
        m_wide = wide;
    }

    template <class Place>
    void end(Place place)
    {
        if (m_units > 0) {
            place(m_units);
        }
        m_units = 0;
        m_open = false;
    }

private:
    int m_units = 0;
    bool m_wide = false; ///< ends with a Chinese character, after which a line may end
    bool m_open = false; ///< ends with an opening bracket
};

struct Wrapper
{
    int width;
    int lines = 1;
    int used = 0;

    void place(int piece)
    {
        if (used > 0 && used + piece > width) {
            ++lines;
            used = 0;
        }
        // A word wider than the column is cut where the column ends.
        lines += (piece - 1) / width * (piece > width ? 1 : 0);
        used += piece > width ? piece % width : piece;
    }

    void blank() { used += used < width ? 1 : 0; }

    void newLine()
    {
        ++lines;
        used = 0;
    }
};

} // namespace

int textUnits(QStringView text)
{
    int longest = 0;
    int line = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n')) {
            longest = std::max(longest, line);
            line = 0;
        } else {
            line += unitsOf(c);
        }
    }
    return std::max(longest, line);
}

bool fitsOneLine(QStringView text, int width)
{
    if (text.size() > width) {
        return false;
    }
    int units = 0;
    for (const QChar c : text) {
        units += c == QLatin1Char('\n') ? width + 1 : unitsOf(c);
    }
    return units <= width;
}

int widestWord(QStringView text)
{
    int widest = 0;
    const auto measure = [&widest](int units) { widest = std::max(widest, units); };
    Pieces pieces;
    for (const QChar c : text) {
        if (c == QLatin1Char(' ') || c == QLatin1Char('\n')) {
            pieces.end(measure);
        } else {
            pieces.take(c, measure);
        }
    }
    pieces.end(measure);
    return widest;
}

int wrappedLines(QStringView text, int width)
{
    Wrapper wrapper{std::max(width, 2)};
    const auto place = [&wrapper](int units) { wrapper.place(units); };
    Pieces pieces;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n')) {
            pieces.end(place);
            wrapper.newLine();
        } else if (c == QLatin1Char(' ')) {
            pieces.end(place);
            wrapper.blank();
        } else {
            pieces.take(c, place);
        }
    }
    pieces.end(place);
    return wrapper.lines;
}

int widthForLines(QStringView text, int lines)
{
    const int units = textUnits(text);
    int width = std::max(widestWord(text), (units + lines - 1) / lines);
    while (width < units && wrappedLines(text, width) > lines) {
        ++width;
    }
    return width;
}

QString headText(const QString& title)
{
    constexpr int shortHead = 8;
    const qsizetype bracket = title.lastIndexOf(u'（');
    const bool below = bracket > 0 && title.endsWith(u'）') && textUnits(title) > shortHead;
    return below ? title.left(bracket) + QLatin1Char('\n') + title.mid(bracket) : title;
}

} // namespace zt
