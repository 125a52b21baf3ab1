// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "reports/reportwriter.h"

#include <QWidget>

namespace zt {

inline constexpr int factLabelWidth = 96;

/// Name at the left, value at the right of a fixed column; the value can be copied.
[[nodiscard]] QWidget* factRow(const QString& name, const QString& value, bool mono = false);

/// What the finished file holds, as it was read back, and the ways to it.
class ExportResult : public QWidget
{
    Q_OBJECT

public:
    ExportResult(AppContext& context, const ExportSummary& summary, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* button(AppContext& context, const QString& text, const QString& path);
};

} // namespace zt
