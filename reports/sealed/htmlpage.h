// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/content.h"

namespace zt {

/// A file that stands beside the page.
struct HtmlFile
{
    QString name; ///< as a path from the page, with "/"
    QString sha256;
    qint64 bytes = 0;
};

struct HtmlContent
{
    QString title;
    QStringList introduction; ///< a paragraph each
    QList<HtmlFile> files;
    QList<Report> reports;
};

/// Everything the reports say as one page that any browser shows without a network: texts, tables
/// and lists, nothing that runs or is fetched, and no link but to the files named. What a chart
/// draws stands in its table.
[[nodiscard]] QByteArray htmlBytes(const HtmlContent& content, const Language& language);

} // namespace zt
