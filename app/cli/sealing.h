// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/signingidentity.h"
#include "model/document/document.h"
#include "model/document/signoffstanding.h"
#include "reports/sealed/sealedpackage.h"
#include "reports/signoffreport.h"

namespace zt {

/// What is sealed, and how.
struct SealOrder
{
    QString file; ///< the assessment, open or not
    Snapshot snapshot;
    Document::PastJob past;                  ///< of the same document
    ReportOptions options;                   ///< language, time of the state, program
    std::optional<SigningIdentity> identity; ///< who signs the manifest
    SignatureTrust trust;                    ///< for the signer and for the sign-offs' states
    QDateTime now;
    bool scrubbed = false;           ///< without personal data, evidence, trail and sign-offs
    DocumentEnvironment environment; ///< with scrubbed: of the copy, which nobody else sees
};

/// Everything of an assessment as a sealed package, see writeSealedPackage(). May run on a worker.
/// Errors: those of the reports, of the trail, of signBytes() and of scrubInto().
[[nodiscard]] Result<ExportSummary>
sealAssessment(const SealOrder& order, const QString& output, JobContext& job);

/// How a sign-off stands, for its report.
[[nodiscard]] SignOffLine signOffLine(const SignOffStanding& standing);

} // namespace zt
