// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/auditsampleedits.h"
#include "model/domain/auditsampletally.h"
#include "model/domain/sampleredraw.h"

namespace zt {

/// Whether the limit that the tally states is exact for the way the sample was drawn.
[[nodiscard]] bool isExact(const AuditSample& sample);

/// What a sample says, in sentences.
[[nodiscard]] QStringList
sampleSentences(const AuditSample& sample, const SampleTally& tally, const Language& language);

/// What is accepted instead, as a sentence.
[[nodiscard]] QString outcomeFaultText(OutcomeFault fault, const Language& language);

/// What drawing again has shown.
[[nodiscard]] QString
redrawText(const Redraw& redraw, const AuditSample& sample, const Language& language);

} // namespace zt
