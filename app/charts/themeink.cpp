// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/themeink.h"

namespace zt {

ChartInk inkOf(const Theme& theme)
{
    ChartInk ink;
    ink.base = theme.base;
    ink.tx = theme.tx;
    ink.tx2 = theme.tx2;
    ink.tx3 = theme.tx3;
    ink.grid = theme.grid;
    ink.axis = theme.axis;
    ink.line2 = theme.line2;
    ink.ctl = theme.ctl;
    ink.track = theme.s3;
    ink.acc = theme.acc;
    ink.acct = theme.acct;
    ink.good = theme.good;
    ink.warn = theme.warn;
    ink.warnt = theme.warnt;
    ink.bad = theme.bad;
    ink.badt = theme.badt;
    ink.onFull = theme.levelText[2];
    ink.onHalf = theme.levelText[1];
    ink.level = theme.level;
    // The theme lists them as the pictures do: identity, application, device, data, network.
    ink.pillar = {
        theme.pillar[0], theme.pillar[2], theme.pillar[4], theme.pillar[1], theme.pillar[3]};
    return ink;
}

} // namespace zt
