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

/// Scores 1, 2, 3.
inline constexpr std::array<quint32, 3> riskRamp{0xFAF5ED, 0xF5E0C2, 0xE4B680};
inline constexpr quint32 riskText = 0x3A2600;
inline constexpr std::array<quint32, 3> impactRamp{0xF4F1F9, 0xDED4ED, 0xBFABDE};
inline constexpr quint32 impactText = 0x2C1846;
/// Applicable, high risk, low impact.
inline constexpr std::array<quint32, 3> funnel{0xDCE3F1, 0x93ABE0, 0x2450B8};

} // namespace zt::palette
