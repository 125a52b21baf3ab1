// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/brokerfiles.h"
#include "reports/regulatorreport.h"

namespace zt {

/// What the files of a person's choosing say; the open assessment is none of them.
struct RegulatorFiles
{
    BrokerFiles read;
    QList<RegulatorSource> sources; ///< of the files taken

    [[nodiscard]] const RegulatorBook& book() const { return read.reading.book; }

    /// Of the files taken.
    [[nodiscard]] QStringList paths() const;
    /// Of the assessment that tells of the broker; empty where none does.
    [[nodiscard]] QString assessmentOf(const QString& broker) const;
    /// Whether names of types come from an assessment's pack, and so in one language.
    [[nodiscard]] bool hasAssessment() const;
};

/// `today` is the day by which findings are overdue. Error: Cancelled.
[[nodiscard]] Result<RegulatorFiles> readRegulatorFiles(const QStringList& paths,
                                                        LanguageCode language,
                                                        const QDate& today,
                                                        JobContext& job);

} // namespace zt
