// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

namespace zt {

/// The two fictional firms the program ships, made into an assessment the way a person would: a new
/// file, then the inventory imported.
enum class Sample : quint8 { FirmA, FirmB };

/// "a", "b"
[[nodiscard]] std::optional<Sample> sampleFromKey(const QString& key);
/// Institution and assessment: also the name of the file.
[[nodiscard]] QString sampleName(Sample sample);

/// Errors: those of Document::create and of the importer.
[[nodiscard]] Result<std::unique_ptr<Document>>
createSample(Sample sample, const QString& path, const DocumentEnvironment& environment);

} // namespace zt
