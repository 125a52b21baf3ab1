// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/packtext.h"
#include "reports/reportwriter.h"

namespace zt {

/// A column of a form of evidence to be filled in.
struct EvidenceFormColumn
{
    QString key;
    Bilingual title;
    Bilingual explained;      ///< what goes in; may be empty
    QList<Bilingual> choices; ///< a drop-down, where one of them goes in
    bool several = false;     ///< several of the choices may stand in a cell, parted by commas
    bool yesNo = false;       ///< a drop-down of yes, no and unknown
    bool needed = false;
};

/// An empty form for one kind of analysis: heads that its reader knows, drop-downs, a second sheet
/// that explains every column in both languages. Heads and choices are in `language`. Errors: as
/// writeReport().
[[nodiscard]] Result<ExportSummary> writeEvidenceForm(const QString& path,
                                                      const QString& title,
                                                      const QList<EvidenceFormColumn>& columns,
                                                      LanguageCode language);

} // namespace zt
