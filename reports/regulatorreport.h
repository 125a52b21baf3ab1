// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/regulatorview.h"
#include "reports/content.h"
#include "reports/reportwriter.h"

namespace zt {

/// A file that the view was made from.
struct RegulatorSource
{
    QString file;
    QString sha256; ///< lower-case hex

    bool operator==(const RegulatorSource&) const = default;
};

/// Name and digest of a file. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<RegulatorSource> regulatorSource(const QString& path);

/// The report of the regulator's view: cover, method with the user's cut-offs, status, who needs
/// attention, trend, hidden risks, findings, the facts of all years, long texts where there are
/// any, manifest. Pure; same facts and options, same report. Its date is that of the options,
/// which may be none, as there is no trail.
[[nodiscard]] Report buildRegulatorReport(const RegulatorView& view,
                                          const QList<RegulatorSource>& sources,
                                          const ReportOptions& options);

/// A column that a template names and explains.
struct TemplateColumn
{
    QString key;
    QString zh;
    QString en;
};

/// An empty workbook of brokers and findings to be filled in and read: two sheets, and one that
/// explains. Errors: as writeReport().
[[nodiscard]] Result<ExportSummary> writeBrokerTemplate(const QString& path,
                                                        const QList<TemplateColumn>& brokers,
                                                        const QList<TemplateColumn>& findings,
                                                        LanguageCode language);

} // namespace zt
