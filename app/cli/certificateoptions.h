// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/exchange/evidenceanalysis.h"

namespace zt {

/// --name, --customer-site, --anchors, --p12-passphrase-file: of certificates alone.
void declareCertificates(QCommandLineParser& parser, const CliContext& context);
/// Error: Usage where one of them is given for another kind. The context has to outlive it.
[[nodiscard]] Result<CertificateQuestion>
certificatesFrom(const QCommandLineParser& parser, const CliContext& context, AnalysisKind kind);

} // namespace zt
