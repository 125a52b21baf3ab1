// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"
#include "reports/content.h"
#include "reports/evidenceexport.h"
#include "reports/reportwriter.h"

#include <functional>

namespace zt {

/// An entry of the trail as it lies in the assessment: the hash is that of the previous hash's
/// bytes and the stored bytes.
struct SealedEntry
{
    qint64 seq = 0;
    QByteArray previousHash; ///< 32 bytes
    QByteArray hash;         ///< 32 bytes
    QByteArray stored;
};

using SealedEntryVisitor = std::function<Result<void>(const SealedEntry&)>;

struct SealedReport
{
    QString name;        ///< of its files, without suffix: "maturity", "audit A-01"
    QStringList formats; ///< "xlsx", "pdf"
    Report report;
};

/// What goes into a package.
struct SealedContent
{
    const Snapshot& snapshot;
    ReportOptions options; ///< language, time of the state, program
    QList<SealedReport> reports;
    ContentWriter evidence;
    /// Hands over every entry of the trail in order.
    std::function<Result<void>(const SealedEntryVisitor&)> trail;
    /// A detached signature over the manifest's bytes (CMS, DER); empty: the package is not signed.
    std::function<Result<QByteArray>(const QByteArray& manifest)> sign = {};
};

/// One read-only file for the archive: reports as workbooks and PDF, evidence, the trail with its
/// hashes, each sign-off with its statement, signature and time stamp, an HTML page that shows it
/// all without this program, and a manifest with the hash of each file, signed where somebody
/// signs. The archive is stored, in a fixed order and with fixed times: the same state and program
/// give the same bytes, but for the signature. Can be checked with unzip, sha256sum and openssl
/// alone; the steps are written inside. Written beside the target, checked, then put in its place.
/// Parts: the package's folders with their files. Errors: those of exportFile, writeReport,
/// exportAllEvidence, and of the functions passed in.
[[nodiscard]] Result<ExportSummary>
writeSealedPackage(const SealedContent& content, const QString& path, JobContext& job);

/// Names within a package.
namespace sealed {

inline constexpr QLatin1String manifestName("SHA256SUMS");
inline constexpr QLatin1String signatureName("SHA256SUMS.p7s");
inline constexpr QLatin1String aboutName("package.json");
inline constexpr QLatin1String trailName("trail/entries.tsv");
inline constexpr QLatin1String evidenceFolder("evidence/");
inline constexpr QLatin1String signOffFolder("signoffs/");

} // namespace sealed

} // namespace zt
