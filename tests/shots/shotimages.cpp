// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotimages.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace zt {

namespace {

constexpr int mostColours = 256;
constexpr int farApart = 40;       ///< of 255, in one channel
constexpr qsizetype budget = 2000; ///< one pixel in so many
constexpr int square = 16;
constexpr int otherShade = 24;
constexpr qsizetype squareBudget = 20;

/// Colours that differ in the low bits alone share a bucket.
QRgb bucketOf(QRgb colour)
{
    constexpr QRgb highBits = 0xfff8f8f8;
    return colour & highBits;
}

/// The commonest colours, as they really occur.
QList<QRgb> commonest(const QImage& picture)
{
    QHash<QRgb, QHash<QRgb, int>> buckets;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            ++buckets[bucketOf(line[x])][line[x]];
        }
    }

    struct Colour
    {
        QRgb value = 0;
        int most = 0; ///< pixels of exactly this colour
        int all = 0;  ///< pixels of the bucket
    };

    QList<Colour> colours;
    for (const QHash<QRgb, int>& bucket : std::as_const(buckets)) {
        Colour colour;
        for (auto it = bucket.cbegin(); it != bucket.cend(); ++it) {
            colour.all += it.value();
            const bool more =
                it.value() > colour.most || (it.value() == colour.most && it.key() < colour.value);
            colour.value = more ? it.key() : colour.value;
            colour.most = more ? it.value() : colour.most;
        }
        colours.append(colour);
    }
    std::sort(colours.begin(), colours.end(), [](const Colour& a, const Colour& b) {
        return a.all != b.all ? a.all > b.all : a.value < b.value;
    });
    QList<QRgb> values;
    for (const Colour& colour : colours.mid(0, mostColours)) {
        values.append(colour.value);
    }
    return values;
}

bool isFar(QRgb a, QRgb b, int apart = farApart)
{
    return std::max(
               {qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b)), qAbs(qBlue(a) - qBlue(b))}) >
           apart;
}

/// Whether `colour` is nowhere at the place or next to it.
bool isAlone(const QImage& picture, int x, int y, QRgb colour)
{
    for (int row = std::max(0, y - 1); row <= std::min(picture.height() - 1, y + 1); ++row) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(row));
        for (int column = std::max(0, x - 1); column <= std::min(picture.width() - 1, x + 1);
             ++column) {
            if (!isFar(line[column], colour)) {
                return false;
            }
        }
    }
    return true;
}

/// The mean of the place and what is around it.
QRgb meanAround(const QImage& picture, int x, int y)
{
    int red = 0;
    int green = 0;
    int blue = 0;
    int count = 0;
    for (int row = std::max(0, y - 1); row <= std::min(picture.height() - 1, y + 1); ++row) {
        for (int column = std::max(0, x - 1); column <= std::min(picture.width() - 1, x + 1);
             ++column) {
            const QRgb colour = picture.pixel(column, row);
            red += qRed(colour);
            green += qGreen(colour);
            blue += qBlue(colour);
            ++count;
        }
    }
    return qRgb(red / count, green / count, blue / count);
}

/// What a picture looks like from far off.
QImage blurred(const QImage& picture)
{
    return picture.scaled(picture.size() / square, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void markBlocks(const QImage& a, const QImage& b, ShotDifference& difference)
{
    const QImage left = blurred(a);
    const QImage right = blurred(b);
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            if (isFar(left.pixel(x, y), right.pixel(x, y), otherShade)) {
                ++difference.blocks;
                difference.place |= QRect(x * square, y * square, square, square);
            }
        }
    }
}

} // namespace

QImage withFewColours(const QImage& picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    return plain.convertToFormat(
        QImage::Format_Indexed8, commonest(plain), Qt::ThresholdDither | Qt::AvoidDither);
}

bool ShotDifference::isTolerable() const
{
    return pixels * budget <= qsizetype{marked.width()} * marked.height();
}

bool ShotDifference::isSameLayout() const
{
    const QSize size = marked.size() / square;
    return blocks * squareBudget <= qsizetype{size.width()} * size.height();
}

ShotDifference shotDifference(const QImage& now, const QImage& kept)
{
    const QImage a = now.convertToFormat(QImage::Format_RGB32);
    const QImage b = kept.convertToFormat(QImage::Format_RGB32);
    ShotDifference difference;
    markBlocks(a, b, difference);
    difference.marked =
        a.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < a.height(); ++y) {
        const auto* left = reinterpret_cast<const QRgb*>(a.constScanLine(y));
        const auto* right = reinterpret_cast<const QRgb*>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            const bool counts = isFar(left[x], right[x]) &&
                                (isAlone(b, x, y, left[x]) || isAlone(a, x, y, right[x])) &&
                                isFar(meanAround(a, x, y), meanAround(b, x, y));
            if (counts) {
                ++difference.pixels;
                difference.marked.setPixel(x, y, qRgb(255, 0, 0));
            }
        }
    }
    return difference;
}

} // namespace zt
