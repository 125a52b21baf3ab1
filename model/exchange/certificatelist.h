// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/certificates.h"
#include "model/domain/certificateanalysis.h"
#include "model/exchange/evidenceanalysis.h"

namespace zt {

/// Columns of a list of certificates' files: which, for which host, and whether customers log in
/// there.
[[nodiscard]] const QList<EvidenceColumn>& certificateColumns();

/// Whether a path is a folder, or a file of certificates by its beginning.
[[nodiscard]] bool isCertificateInput(const QString& path);

/// A file of certificates; a folder with all below it; or a list of files that stand beside it or
/// in folders there. Of a folder, what is no file of certificates is a fault and is left out; each
/// certificate counts once. What other certificates of the input issue helps a chain along. Errors:
/// FileUnreadable, SheetTooLarge, Malformed (a single file), KeyNeeded, those of readEvidenceTable.
[[nodiscard]] Result<AnalysisReading>
analyseCertificates(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job);

struct PlacedCertificate
{
    QString place; ///< "site.pem", "bundle.p7b #2"
    Certificate certificate;
};

/// All of a file or folder, in the order in which exceptions count them. Errors: as
/// analyseCertificates().
[[nodiscard]] Result<QList<PlacedCertificate>> placedCertificates(const AnalysisAsk& ask,
                                                                  JobContext& job);

} // namespace zt
