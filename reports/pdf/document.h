// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "reports/content.h"

namespace zt::pdf {

struct Pages
{
    QByteArray bytes;
    int count = 0;
};

/// The report as a PDF, A4 landscape (letters upright), fonts embedded, tables broken over pages
/// with their heads repeated. The same report gives the same bytes. Needs a QGuiApplication.
/// Errors: Unsupported without one, Cancelled.
[[nodiscard]] Result<Pages> makeDocument(const Report& report, JobContext& job);

} // namespace zt::pdf
