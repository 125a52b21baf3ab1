// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/language.h"
#include "model/base/result.h"
#include "model/crypto/certificates.h"

#include <QList>
#include <QString>

namespace zt {

/// One line of what was checked.
struct SealedCheck
{
    QString id; ///< "archive", "manifest", "chain", "evidence", "sign-offs", "signature"
    bool ok = false;
    QString value; ///< how many files, hashes, entries
    QString fault; ///< what and where, plain English detail; empty when ok
};

/// What a line says does not hold, in a language.
[[nodiscard]] QString sealedFaultText(const QString& fault, const Language& language);

/// Whether the file is a zip archive, by its first bytes.
[[nodiscard]] bool looksLikePackage(const QString& path);

/// Reads a sealed package from its first byte to its last; any changed bit is found:
///   archive    every byte outside the contents is as this program writes it, every checksum right;
///   manifest   names every file but itself and its signature, each with its right hash;
///   chain      every entry of the trail follows from the one before, the last is the head named;
///   evidence   every file of the evidence's own list is there with its right hash;
///   sign-offs  each signature is over the statement beside it, each time stamp over the signature;
///   signature  of the manifest, where there is one.
/// Signatures have to lead to one of `anchors` where any are given: a sign-off at the time it was
/// stamped or signed at, the manifest's at the time of the time stamp over the package where
/// `stamped` is valid, else as the signer says. Who signed is not asked otherwise.
/// Errors: FileNotFound, FileUnreadable, Cancelled.
[[nodiscard]] Result<QList<SealedCheck>> checkSealedPackage(const QString& path,
                                                            JobContext& job,
                                                            const QList<Certificate>& anchors = {},
                                                            const QDateTime& stamped = {});

/// A time stamp over the package as it is: "time-stamp". `at` is when it was stamped, where it
/// holds. Errors: FileNotFound, FileUnreadable.
struct PackageStamp
{
    SealedCheck check;
    QDateTime at;
};

[[nodiscard]] Result<PackageStamp>
checkPackageStamp(const QString& path, const QString& replyPath, const QList<Certificate>& anchors);

/// The request for a time stamp over a package, for an authority (RFC 3161). Errors: FileNotFound,
/// FileUnreadable.
[[nodiscard]] Result<QByteArray> packageStampRequest(const QString& path);

} // namespace zt
