// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/brokersheet.h"
#include "reports/regulatorreport.h"

namespace zt {

/// What the files of a person's choosing say; the open assessment is none of them.
struct RegulatorFiles
{
    BrokerReading reading;
    QList<RegulatorSource> sources;
};

/// Errors: those of readBrokerFile, Cancelled.
[[nodiscard]] Result<RegulatorFiles> readRegulatorFiles(const QStringList& paths, JobContext& job);

} // namespace zt
