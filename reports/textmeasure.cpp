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

struct Wrapper
{
    int width;
    int lines = 1;
    int used = 0;
    int word = 0; ///< of the Latin word being read; not yet in `used`

    void placeWord()
    {
        if (used > 0 && used + word > width) {
            ++lines;
            used = 0;
        }
        // A word wider than the column is cut where the column ends.
        lines += (word - 1) / width * (word > width ? 1 : 0);
        used += word > width ? word % width : word;
        word = 0;
    }

    void take(QChar c)
    {
        const int units = unitsOf(c);
        if (c == QLatin1Char('\n')) {
            placeWord();
            ++lines;
            used = 0;
        } else if (c == QLatin1Char(' ')) {
            placeWord();
            used += used < width ? 1 : 0;
        } else if (breaksAnywhere(c)) {
            placeWord();
            if (used + units > width) {
                ++lines;
                used = 0;
            }
            used += units;
        } else {
            word += units;
        }
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

int widestWord(QStringView text)
{
    int widest = 0;
    int word = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char(' ') || c == QLatin1Char('\n')) {
            word = 0;
        } else if (breaksAnywhere(c)) {
            word = 0;
            widest = std::max(widest, 2);
        } else {
            word += unitsOf(c);
            widest = std::max(widest, word);
        }
    }
    return widest;
}

int wrappedLines(QStringView text, int width)
{
    Wrapper wrapper{std::max(width, 2)};
    for (const QChar c : text) {
        wrapper.take(c);
    }
    wrapper.placeWord();
    return wrapper.lines;
}

} // namespace zt
