// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace zt {

/// Indexes into scanColumns().
enum ScanColumn : qsizetype {
    ScanTargetColumn,
    ScanWeaknessColumn,
    ScanNameColumn,
    ScanSeverityColumn,
    ScanPortColumn,
    ScanProtocolColumn,
    ScanTimeColumn,
    ScanFirstSeenColumn,
    ScanStateColumn,
    ScanFixedColumn,
    ScanCompensationColumn,
    ScanRescannedColumn,
    ScanRescanResultColumn,
    ScanToolColumn,
    ScanDatabaseColumn,
    ScanDescriptionColumn,
    ScanAdviceColumn,
    ScanOutputColumn,
};

} // namespace zt
