// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

#include <QFile>

/// The program's own files; a static library has to ask for them.
static void initResources()
{
    Q_INIT_RESOURCE(app);
}

namespace zt {

namespace {

QColor c(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

} // namespace

Theme Theme::light(Density density)
{
    Theme t;
    t.density = density;
    t.base = c(0xFFFFFF), t.s1 = c(0xF5F6F8), t.card = c(0xF5F6F8);
    t.s2 = c(0xECEEF2), t.s3 = c(0xE2E6EC);
    t.line = c(0xE1E5EA), t.line2 = c(0xC2C9D3), t.ctl = c(0x848E9C);
    t.tx = c(0x1A2230), t.tx2 = c(0x4A5566), t.tx3 = c(0x5F6978);
    t.acc = c(0x2450B8), t.onacc = c(0xFFFFFF), t.acch = c(0x1B3F96);
    t.acct = c(0xE8EEFB), t.acct2 = c(0xD3DFF7);
    t.grid = c(0xE9ECF0), t.axis = c(0x87919F);
    t.scrim = QColor(0x14, 0x1A, 0x24, 97); // 38 %
    t.good = c(0x1B7A48), t.goodt = c(0xE3F3EA);
    t.warn = c(0x955F00), t.warnt = c(0xFCF0D6);
    t.bad = c(0xB92C27), t.badt = c(0xFBE7E5);
    t.glyph = c(0xFFFFFF);
    t.risk = {c(0xFAF5ED), c(0xF5E0C2), c(0xE4B680)};
    t.riskText = c(0x3A2600);
    t.impact = {c(0xF4F1F9), c(0xDED4ED), c(0xBFABDE)};
    t.impactText = c(0x2C1846);
    t.level = {c(0xD3ECE8), c(0x8ECBC4), c(0x237E79), c(0x0B4F52)};
    t.levelText = {c(0x0B3D3E), c(0x0B3D3E), c(0xFFFFFF), c(0xFFFFFF)};
    t.funA = c(0xDCE3F1), t.funH = c(0x93ABE0), t.funB = t.acc;
    t.pillar = {c(0x2450B8), c(0x16817A), c(0xA86400), c(0x8B3C9E), c(0x566273)};
    return t;
}

Theme Theme::dark(Density density)
{
    Theme t;
    t.isDark = true;
    t.density = density;
    t.base = c(0x171A1F), t.s1 = c(0x111418), t.card = c(0x1D2228);
    t.s2 = c(0x20252C), t.s3 = c(0x2B313A);
    t.line = c(0x2A3038), t.line2 = c(0x454E5B), t.ctl = c(0x6E7A8A);
    t.tx = c(0xE8EBEF), t.tx2 = c(0xB3BCC8), t.tx3 = c(0x8D98A6);
    t.acc = c(0x84A9FF), t.onacc = c(0x0C1220), t.acch = c(0xA5C0FF);
    t.acct = c(0x1F2B45), t.acct2 = c(0x2A3B60);
    t.grid = c(0x262C34), t.axis = c(0x6A7482);
    t.scrim = QColor(0, 0, 0, 140); // 55 %
    t.good = c(0x5FC98F), t.goodt = c(0x17301F);
    t.warn = c(0xE5B04A), t.warnt = c(0x352A12);
    t.bad = c(0xFF8B82), t.badt = c(0x3A1E1D);
    t.glyph = c(0x14171B);
    t.risk = {c(0x2A241D), c(0x503F29), c(0x7F5D38)};
    t.riskText = c(0xFFEBCB);
    t.impact = {c(0x25222D), c(0x453B58), c(0x6A588D)};
    t.impactText = c(0xF0E8FF);
    t.level = {c(0x20403F), c(0x2F6E6A), c(0x58AFA7), c(0xB4E8E0)};
    t.levelText = {c(0xD6F2EE), c(0xEAF8F6), c(0x06201F), c(0x06201F)};
    t.funA = c(0x2A3346), t.funH = c(0x4966A8), t.funB = t.acc;
    t.pillar = {c(0x84A9FF), c(0x4FC3B8), c(0xE5B04A), c(0xD08BE3), c(0xA7B2C0)};
    return t;
}

QColor Theme::colour(Status status) const
{
    switch (status) {
    case Status::Good:
    case Status::Enters:
        return good;
    case Status::Warn:
    case Status::Partial:
    case Status::Stale:
        return warn;
    case Status::Bad:
    case Status::Leaves:
        return bad;
    case Status::Info:
        return acc;
    case Status::NotYet:
    case Status::NotApplicable:
        return tx3;
    }
    return tx3;
}

QColor Theme::tint(Status status) const
{
    switch (status) {
    case Status::Good:
    case Status::Enters:
        return goodt;
    case Status::Warn:
    case Status::Partial:
    case Status::Stale:
        return warnt;
    case Status::Bad:
    case Status::Leaves:
        return badt;
    case Status::Info:
        return acct;
    case Status::NotYet:
    case Status::NotApplicable:
        return s2;
    }
    return s2;
}

QFont Theme::font(int pixels, bool bold)
{
    QFont font(QStringList{QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Noto Sans TC")});
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

QFont Theme::mono(int pixels)
{
    QFont font(QStringList{QStringLiteral("Noto Sans Mono CJK TC"), QStringLiteral("monospace")});
    font.setPixelSize(pixels);
    font.setStyleHint(QFont::Monospace);
    return font;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, base);
    p.setColor(QPalette::WindowText, tx);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, s1);
    p.setColor(QPalette::Text, tx);
    p.setColor(QPalette::PlaceholderText, tx3);
    p.setColor(QPalette::Button, base);
    p.setColor(QPalette::ButtonText, tx);
    p.setColor(QPalette::BrightText, onacc);
    p.setColor(QPalette::ToolTipBase, s2);
    p.setColor(QPalette::ToolTipText, tx);
    p.setColor(QPalette::Highlight, acct2);
    p.setColor(QPalette::HighlightedText, tx);
    p.setColor(QPalette::Link, acc);
    p.setColor(QPalette::LinkVisited, acc);
    p.setColor(QPalette::Light, s2);
    p.setColor(QPalette::Midlight, s2);
    p.setColor(QPalette::Mid, line2);
    p.setColor(QPalette::Dark, ctl);
    p.setColor(QPalette::Shadow, line2);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        p.setColor(QPalette::Disabled, role, tx3);
    }
    p.setColor(QPalette::Disabled, QPalette::Base, s1);
    p.setColor(QPalette::Disabled, QPalette::Button, s1);
    return p;
}

QString Theme::styleSheet() const
{
    initResources();
    QFile file(QStringLiteral(":/style/app.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    // Longest names first, so that @acct2 is not taken for @acct.
    const QList<std::pair<QString, QString>> tokens{
        {QStringLiteral("@control"), QString::number(controlHeight() - 2)},
        {QStringLiteral("@scheme"), isDark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("@onacc"), onacc.name()},
        {QStringLiteral("@acct2"), acct2.name()},
        {QStringLiteral("@acct"), acct.name()},
        {QStringLiteral("@acch"), acch.name()},
        {QStringLiteral("@acc"), acc.name()},
        {QStringLiteral("@line2"), line2.name()},
        {QStringLiteral("@line"), line.name()},
        {QStringLiteral("@base"), base.name()},
        {QStringLiteral("@badt"), badt.name()},
        {QStringLiteral("@bad"), bad.name()},
        {QStringLiteral("@ctl"), ctl.name()},
        {QStringLiteral("@tx2"), tx2.name()},
        {QStringLiteral("@tx3"), tx3.name()},
        {QStringLiteral("@tx"), tx.name()},
        {QStringLiteral("@s1"), s1.name()},
        {QStringLiteral("@s2"), s2.name()},
        {QStringLiteral("@s3"), s3.name()},
    };
    for (const auto& [token, value] : tokens) {
        sheet.replace(token, value);
    }
    return sheet;
}

ThemeHolder::ThemeHolder(QObject* parent)
    : QObject(parent)
    , m_theme(Theme::light())
{
}

void ThemeHolder::set(const Theme& theme)
{
    m_theme = theme;
    Q_EMIT changed();
}

} // namespace zt
