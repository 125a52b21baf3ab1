// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/codeorder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <utility>

namespace zt {

namespace {

/// Points and sixteen UTF-16 units of the code, most weighty word first: compared word by word
/// they give the order as far as those units go.
constexpr size_t wordCount = 5;
using Words = std::array<quint64, wordCount>;

/// Below this many, comparing whole codes is quicker than any preparation.
constexpr size_t smallRun = 48;

constexpr unsigned keyBits = 64;
constexpr unsigned digitBits = 11;

/// Four UTF-16 units, the first on top; behind the end stand zeros.
quint64 packUnits(QStringView text, qsizetype from)
{
    const qsizetype left = text.size() - from;
    if (left >= 4) {
        const char16_t* unit = text.utf16() + from;
        return quint64{unit[0]} << 48U | quint64{unit[1]} << 32U | quint64{unit[2]} << 16U |
               unit[3];
    }
    quint64 packed = 0;
    for (qsizetype i = 0; i < left; ++i) {
        packed |= quint64{text[from + i].unicode()} << (48 - 16 * i);
    }
    return packed;
}

Words wordsOf(const Ranked& one, const ChunkedList<System>& systems, qsizetype from)
{
    const QStringView code = systems[one.position].code;
    return {one.points,
            packUnits(code, from),
            packUnits(code, from + 4),
            packUnits(code, from + 8),
            packUnits(code, from + 12)};
}

/// Neighbouring bits of one word.
struct BitRun
{
    size_t word = 0;
    unsigned shift = 0;
    unsigned width = 0;
};

/// The bits in which some differ, most weighty first, as many as one key holds. What all have in
/// common decides nothing, and of a code like APP-004711 that is nearly everything.
std::vector<BitRun> differingBits(const std::vector<Words>& list)
{
    Words differing{};
    for (const Words& words : list) {
        for (size_t w = 0; w < wordCount; ++w) {
            differing[w] |= words[w] ^ list.front()[w];
        }
    }
    std::vector<BitRun> runs;
    unsigned left = keyBits;
    for (size_t w = 0; w < wordCount; ++w) {
        while (differing[w] != 0 && left > 0) {
            const auto top = static_cast<unsigned>(std::bit_width(differing[w]));
            const quint64 fromTop = differing[w] << (keyBits - top);
            const unsigned width =
                std::min({left, top, static_cast<unsigned>(std::countl_one(fromTop))});
            runs.push_back({w, top - width, width});
            const quint64 below = top == width ? 0 : ~quint64{0} >> (keyBits - (top - width));
            differing[w] &= below;
            left -= width;
        }
    }
    return runs;
}

/// A key and what it belongs to.
struct Keyed
{
    quint64 key = 0;
    Ranked value;
};

quint64 squeezed(const Words& words, const std::vector<BitRun>& runs)
{
    quint64 key = 0;
    for (const BitRun& run : runs) {
        const quint64 bits = words[run.word] >> run.shift;
        const quint64 mask = ~quint64{0} >> (keyBits - run.width);
        key = (run.width == keyBits ? 0 : key << run.width) | (bits & mask);
    }
    return key;
}

/// Digit after digit from the least weighty; stable.
void sortByKey(std::vector<Keyed>& list, unsigned bits)
{
    constexpr size_t digits = size_t{1} << digitBits;
    std::vector<Keyed> other(list.size());
    for (unsigned shift = 0; shift < bits; shift += digitBits) {
        const auto digit = [shift](const Keyed& one) { return one.key >> shift & (digits - 1); };
        std::array<quint32, digits> places{};
        for (const Keyed& one : list) {
            ++places[digit(one)];
        }
        quint32 place = 0;
        for (quint32& count : places) {
            place += std::exchange(count, place);
        }
        for (const Keyed& one : list) {
            other[places[digit(one)]++] = one;
        }
        list.swap(other);
    }
}

using Run = std::span<Ranked>;

void compareWholeCodes(Run run, const ChunkedList<System>& systems)
{
    std::stable_sort(run.begin(), run.end(), [&](const Ranked& a, const Ranked& b) {
        return a.points != b.points ? a.points < b.points
                                    : systems[a.position].code < systems[b.position].code;
    });
}

qsizetype commonBeginning(Run run, const ChunkedList<System>& systems)
{
    const QStringView first = systems[run.front().position].code;
    qsizetype length = first.size();
    for (const Ranked& one : run) {
        const QStringView code = systems[one.position].code;
        const auto end = code.begin() + std::min(length, code.size());
        length = std::mismatch(code.begin(), end, first.begin()).first - code.begin();
    }
    return length;
}

/// Sorts by the window that begins `from` units into the code, then, where that leaves several
/// alike, by a window further on.
void sortRun(Run run, const ChunkedList<System>& systems, qsizetype from)
{
    if (run.size() <= smallRun) {
        compareWholeCodes(run, systems);
        return;
    }
    std::vector<Words> words;
    words.reserve(run.size());
    for (const Ranked& one : run) {
        words.push_back(wordsOf(one, systems, from));
    }
    const std::vector<BitRun> bitRuns = differingBits(words);
    if (bitRuns.empty()) {
        const qsizetype further = commonBeginning(run, systems);
        if (further > from) {
            sortRun(run, systems, further);
        } else {
            compareWholeCodes(run, systems);
        }
        return;
    }
    unsigned bits = 0;
    for (const BitRun& bitRun : bitRuns) {
        bits += bitRun.width;
    }
    std::vector<Keyed> keyed;
    keyed.reserve(run.size());
    for (size_t i = 0; i < run.size(); ++i) {
        keyed.push_back({squeezed(words[i], bitRuns), run[i]});
    }
    sortByKey(keyed, bits);
    for (size_t i = 0; i < run.size(); ++i) {
        run[i] = keyed[i].value;
    }
    size_t begin = 0;
    for (size_t i = 1; i <= run.size(); ++i) {
        if (i == run.size() || keyed[i].key != keyed[begin].key) {
            if (i - begin > 1) {
                sortRun(run.subspan(begin, i - begin), systems, from);
            }
            begin = i;
        }
    }
}

} // namespace

void sortByPointsAndCode(std::vector<Ranked>& list, const ChunkedList<System>& systems)
{
    sortRun(list, systems, 0);
}

} // namespace zt
