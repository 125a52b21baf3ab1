// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

/// The light tokens that reports print with (the window's theme has the same values). 0xRRGGBB.
namespace zt::palette {

inline constexpr quint32 text = 0x1A2230;
inline constexpr quint32 secondary = 0x4A5566;
inline constexpr quint32 hint = 0x5F6978;
inline constexpr quint32 head = 0xF5F6F8;
inline constexpr quint32 line = 0xE1E5EA;
inline constexpr quint32 rule = 0xC2C9D3;
inline constexpr quint32 accent = 0x2450B8;
inline constexpr quint32 accentTint = 0xE8EEFB;
inline constexpr quint32 warn = 0x955F00;
inline constexpr quint32 warnTint = 0xFCF0D6;
inline constexpr quint32 grid = 0xE9ECF0;
inline constexpr quint32 axis = 0x87919F;
inline constexpr quint32 dot = 0xDCE0E7;
inline constexpr quint32 control = 0x848E9C;
inline constexpr quint32 track = 0xE2E6EC;
inline constexpr quint32 good = 0x1B7A48;
inline constexpr quint32 bad = 0xB92C27;
inline constexpr quint32 badTint = 0xFBE7E5;

/// Levels I…IV.
inline constexpr std::array<quint32, 4> level{0xD3ECE8, 0x8ECBC4, 0x237E79, 0x0B4F52};
inline constexpr quint32 levelText = 0x0B3D3E; ///< on I and II
/// Pillars in the guideline's order: identity, device, network, application, data.
inline constexpr std::array<quint32, 5> pillar{0x2450B8, 0xA86400, 0x566273, 0x16817A, 0x8B3C9E};

/// Scores 1, 2, 3.
inline constexpr std::array<quint32, 3> riskRamp{0xFAF5ED, 0xF5E0C2, 0xE4B680};
inline constexpr quint32 riskText = 0x3A2600;
inline constexpr std::array<quint32, 3> impactRamp{0xF4F1F9, 0xDED4ED, 0xBFABDE};
inline constexpr quint32 impactText = 0x2C1846;
/// One per pillar in the guideline's order, each with a marker of its own beside it.
inline constexpr std::array<quint32, 5> series{0x2450B8, 0xA86400, 0x566273, 0x16817A, 0x8B3C9E};
/// Applicable, high risk, low impact.
inline constexpr std::array<quint32, 3> funnel{0xDCE3F1, 0x93ABE0, 0x2450B8};

} // namespace zt::palette
