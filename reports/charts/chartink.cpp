// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/chartink.h"

#include "reports/palette.h"

namespace zt {

namespace {

thread_local int plainFonts = 0;

} // namespace

PlainChartFonts::PlainChartFonts()
{
    ++plainFonts;
}

PlainChartFonts::~PlainChartFonts()
{
    --plainFonts;
}

ChartInk paperInk()
{
    const auto ink = [](quint32 rgb) { return QColor::fromRgb(rgb); };
    ChartInk paper;
    paper.base = Qt::white;
    paper.tx = ink(palette::text);
    paper.tx2 = ink(palette::secondary);
    paper.tx3 = ink(palette::hint);
    paper.grid = ink(palette::grid);
    paper.axis = ink(palette::axis);
    paper.line2 = ink(palette::rule);
    paper.ctl = ink(palette::control);
    paper.track = ink(palette::track);
    paper.acc = ink(palette::accent);
    paper.acct = ink(palette::accentTint);
    paper.good = ink(palette::good);
    paper.warn = ink(palette::warn);
    paper.bad = ink(palette::bad);
    paper.warnt = ink(palette::warnTint);
    paper.badt = ink(palette::badTint);
    paper.onFull = Qt::white;
    paper.onHalf = ink(palette::levelText);
    for (size_t i = 0; i < paper.level.size(); ++i) {
        paper.level.at(i) = ink(palette::level.at(i));
    }
    for (size_t i = 0; i < paper.pillar.size(); ++i) {
        paper.pillar.at(i) = ink(palette::pillar.at(i));
    }
    return paper;
}

QFont chartFont(int pixels, bool bold)
{
    QFont font(QStringList{QStringLiteral("Noto Sans CJK TC"),
                           QStringLiteral("Noto Sans TC"),
                           QStringLiteral("Microsoft JhengHei"),
                           QStringLiteral("PingFang TC")});
    font.setPixelSize(pixels);
    font.setBold(bold);
    if (plainFonts > 0) {
        font.setStyleStrategy(QFont::PreferNoShaping);
    }
    return font;
}

} // namespace zt
