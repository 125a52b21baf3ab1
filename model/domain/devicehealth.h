// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace zt {

/// Health of a device in tenths: A operating system 4, B antivirus 3, C applications 2, D
/// configuration 1 (TWCA-ID, 設備健康管理). Integers: in floating point 0.4 + 0.2 + 0.1 is not 0.7.
/// Nothing where the text names anything else, or one thing twice.
[[nodiscard]] std::optional<int> healthTenths(const QString& states);

/// States that come to the same number of tenths, each as letters: what a threshold cannot tell
/// apart.
struct HealthTie
{
    int tenths = 0;
    QStringList states; ///< at least two

    bool operator==(const HealthTie&) const = default;
};

/// All of them, the least healthy first.
[[nodiscard]] QList<HealthTie> healthTies();

} // namespace zt
