// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"

#include <QList>
#include <QString>

namespace zt {

/// One line of what was checked.
struct SealedCheck
{
    QString id; ///< "archive", "manifest", "chain", "evidence", "signature"
    bool ok = false;
    QString value; ///< how many files, hashes, entries
    QString fault; ///< what and where, plain English detail; empty when ok
};

/// Whether the file is a zip archive, by its first bytes.
[[nodiscard]] bool looksLikePackage(const QString& path);

/// Reads a sealed package from its first byte to its last; any changed bit is found:
///   archive    every byte outside the contents is as this program writes it, every checksum right;
///   manifest   names every file but itself and its signature, each with its right hash;
///   chain      every entry of the trail follows from the one before, the last is the head named;
///   evidence   every file of the evidence's own list is there with its right hash;
///   signature  whether there is one; who signed is for who has the certificates.
/// Errors: FileNotFound, FileUnreadable, Cancelled.
[[nodiscard]] Result<QList<SealedCheck>> checkSealedPackage(const QString& path, JobContext& job);

} // namespace zt
