// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/figurefile.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace zt {

namespace {

constexpr int pictureScale = 2; ///< device pixels per pixel: sharp in print

QString suffixOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

bool writePng(const Figure& figure, QIODevice& device)
{
    const QSize size = pictureSize(figure);
    QImage image(size * pictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    QPainter painter(&image);
    paintPicture(painter, QRectF(QPointF(), size), figure, paperInk());
    painter.end();
    return image.save(&device, "PNG");
}

bool writeSvg(const Figure& figure, QIODevice& device)
{
    const QSize size = pictureSize(figure);
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(figure.title);
    svg.setDescription(figure.sentence);
    QPainter painter(&svg);
    if (!painter.isActive()) {
        return false;
    }
    paintPicture(painter, QRectF(QPointF(), size), figure, paperInk());
    return painter.end();
}

} // namespace

bool isFigurePath(const QString& path)
{
    const QString suffix = suffixOf(path);
    return suffix == QLatin1String("png") || suffix == QLatin1String("svg");
}

Result<void> writeFigure(const Figure& figure, const QString& path)
{
    if (!isFigurePath(path)) {
        return fail(ErrorCode::Unsupported, {suffixOf(path)});
    }
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) {
        return fail(ErrorCode::Unsupported, {QStringLiteral("picture without QGuiApplication")});
    }
    QSaveFile file(path);
    const bool svg = suffixOf(path) == QLatin1String("svg");
    const bool written = file.open(QIODevice::WriteOnly) &&
                         (svg ? writeSvg(figure, file) : writePng(figure, file)) && file.commit();
    if (!written) {
        return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
    }
    return {};
}

} // namespace zt
