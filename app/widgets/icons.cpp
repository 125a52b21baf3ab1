// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icons.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>

namespace zt {

namespace {

QString findSvg(const QString& name, int pixels)
{
    QStringList roots = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                  QStringLiteral("icons/breeze"),
                                                  QStandardPaths::LocateDirectory);
    roots.append(QStringLiteral(":/icons/breeze"));
    const QStringList sizes = pixels <= 16 ? QStringList{QStringLiteral("16"), QStringLiteral("22")}
                                           : QStringList{QStringLiteral("22"),
                                                         QStringLiteral("24"),
                                                         QStringLiteral("32"),
                                                         QStringLiteral("16")};
    for (const QString& root : std::as_const(roots)) {
        for (const char* group : {"actions", "status", "places", "mimetypes", "devices"}) {
            for (const QString& size : sizes) {
                QString path =
                    QStringLiteral("%1/%2/%3/%4.svg").arg(root, QLatin1String(group), size, name);
                if (QFile::exists(path)) {
                    return path;
                }
            }
        }
    }
    return {};
}

QByteArray readSvg(const QString& name, int pixels)
{
    static QHash<QString, QByteArray> cache;
    const QString key = name + QLatin1Char('/') + QString::number(pixels <= 16 ? 16 : 22);
    auto it = cache.find(key);
    if (it == cache.end()) {
        QFile file(findSvg(name, pixels));
        QByteArray bytes;
        if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly)) {
            bytes = file.readAll();
        }
        it = cache.insert(key, bytes);
    }
    return *it;
}

/// Both the current colour and the scheme's own colours: a coloured part would break the rule that
/// colour means something.
QByteArray tinted(QByteArray svg, const QColor& colour)
{
    const QByteArray name = colour.name().toLatin1();
    svg.replace("currentColor", name);
    QString text = QString::fromUtf8(svg);
    static const QRegularExpression scheme(QStringLiteral("([\\s;{])color:\\s*#[0-9a-fA-F]{3,8}"));
    text.replace(scheme, QStringLiteral("\\1color:") + colour.name());
    return text.toUtf8();
}

/// Without Breeze: a ring with the first letter of the name, so that buttons stay told apart.
void paintFallback(QPainter& painter,
                   const QString& name,
                   const QColor& colour,
                   const QRectF& place)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    painter.setFont(Theme::font(qMax(8, qRound(place.height() * 0.55))));
    painter.drawText(place, Qt::AlignCenter, name.section(QLatin1Char('-'), -1).left(1).toUpper());
}

/// Paints at whatever size and ratio is asked for, in fixed colours per mode.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, QColor normal, QColor disabled, int pixels)
        : m_name(std::move(name))
        , m_normal(std::move(normal))
        , m_disabled(std::move(disabled))
        , m_pixels(pixels)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        const int side = qMin(rect.width(), rect.height());
        const QPixmap picture =
            iconPixmap(m_name, mode == QIcon::Disabled ? m_disabled : m_normal, side, ratio);
        painter->drawPixmap(
            rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name,
                          mode == QIcon::Disabled ? m_disabled : m_normal,
                          qMin(size.width(), size.height()),
                          1);
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        return size.boundedTo(QSize(qMax(m_pixels, 16), qMax(m_pixels, 16)));
    }

    QIconEngine* clone() const override
    {
        return new TintedEngine(m_name, m_normal, m_disabled, m_pixels);
    }

private:
    QString m_name;
    QColor m_normal;
    QColor m_disabled;
    int m_pixels;
};

} // namespace

QPixmap iconPixmap(const QString& name, const QColor& colour, int pixels, qreal ratio)
{
    const QString key = QStringLiteral("zt/%1/%2/%3/%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels)
                            .arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) {
        return picture;
    }
    picture = QPixmap(QSize(pixels, pixels) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QRectF place(0, 0, pixels, pixels);
    const QByteArray svg = readSvg(name, pixels);
    QSvgRenderer renderer;
    if (!svg.isEmpty() && renderer.load(tinted(svg, colour))) {
        renderer.render(&painter, place);
    } else {
        paintFallback(painter, name, colour, place);
    }
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

QIcon icon(const QString& name, const Theme& theme, int pixels)
{
    return QIcon(new TintedEngine(name, theme.tx2, theme.line2, pixels));
}

QIcon icon(const QString& name, const QColor& colour, int pixels)
{
    QColor disabled = colour;
    disabled.setAlphaF(0.45F);
    return QIcon(new TintedEngine(name, colour, disabled, pixels));
}

QIcon appIcon()
{
    return QIcon(QStringLiteral(":/icons/ztworkbench.svg"));
}

} // namespace zt
