// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/crypto/certificatefacts.h"
#include "model/crypto/certificatefile.h"
#include "model/crypto/securebytes.h"

#include <QSet>

#include <functional>

namespace zt {

using CertificatePassphrase = std::function<Result<SecureBytes>(const QString& file)>;

struct CertificatesOfFile
{
    QString name; ///< as it is called in its folder
    QList<Certificate> certificates;
};

/// What a folder holds at most.
inline constexpr qsizetype mostCertificateFiles = 10'000;
inline constexpr qsizetype mostCertificates = 50'000;

struct CertificateFolder
{
    QList<CertificatesOfFile> files; ///< by their names
    QStringList others;              ///< what holds no certificates that could be read
    QString sha256;                  ///< of what sha256sum prints of all files, by their names
};

/// Whether a file begins as one of certificates. False where it cannot be read.
[[nodiscard]] bool beginsAsCertificates(const QString& path);

/// `passphrase` is asked where a file needs one. Errors: FileNotFound, FileUnreadable,
/// SheetTooLarge, Malformed, KeyNeeded, those of `passphrase`.
[[nodiscard]] Result<CertificatesOfFile> readCertificateFile(
    const QString& path, const QString& name, const CertificatePassphrase& passphrase);

/// All files below a folder, or those `named` of them; links are not followed. Errors:
/// SheetTooLarge, KeyNeeded, Cancelled, those of `passphrase`.
[[nodiscard]] Result<CertificateFolder>
readCertificateFolder(const QString& path,
                      const CertificatePassphrase& passphrase,
                      JobContext& job,
                      const QSet<QString>* named = nullptr);

} // namespace zt
