// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/securebytes.h"
#include "model/domain/analysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// What whoever asks knows of certificates, and the files do not tell.
struct CertificateQuestion
{
    QStringList names;                ///< each certificate of a site has to be for each of them
    std::optional<bool> customerSite; ///< customers log in at the sites
    QString anchorsFile;              ///< whom to trust; empty: nobody is named
    /// Asked of a PKCS#12 file that needs one. Where it is empty, such a file is a KeyNeeded.
    std::function<Result<SecureBytes>(const QString& file)> passphrase = {};
};

/// What is asked of a file.
struct AnalysisAsk
{
    AnalysisKind kind = AnalysisKind::Accounts;
    QString path;
    QDate at; ///< the day judged by
    EvidenceTableOptions table;
    CertificateQuestion certificates = {};
};

/// What the rules say of a file, and what of it could not be read.
struct AnalysisReading
{
    AnalysisResult result;
    EvidenceTableInfo table;
};

/// Reads a file row by row and holds each against the rules of its kind. Errors: those of
/// readEvidenceTable; Unsupported where the set has no rule for the kind.
[[nodiscard]] Result<AnalysisReading>
analyseFile(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job);

/// Whether the kind is judged by a day.
[[nodiscard]] bool needsDay(AnalysisKind kind);

/// The kind a file is for: the one whose columns its first rows name best, or else, for what is no
/// table (a directory's LDIF, a system's settings, a server's log), the one that knows it by its
/// beginning, or as a system's settings (up to 4 MiB). Nothing where none does.
[[nodiscard]] std::optional<AnalysisKind> proposeKind(const QString& path, JobContext& job);

} // namespace zt
