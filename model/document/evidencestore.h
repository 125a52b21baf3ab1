// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/domain/changeset.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <memory>

namespace zt {

class SqlConnection;

/// Where the bytes of evidence that a change adds come from. Opened within the transaction, read
/// once, piece by piece.
struct EvidenceContent
{
    QString sha256;
    std::function<Result<std::unique_ptr<QIODevice>>()> open;
};

using EvidenceContents = QList<EvidenceContent>;

/// A file or a pasted picture, ready to be added: the fact, and where its bytes are.
struct EvidenceDraft
{
    Evidence evidence;
    EvidenceContent content;
};

/// Reads a file once for its hash and size. `id` and `addedAt` come from the document's clock.
/// Errors: FileNotFound, FileUnreadable, Cancelled.
[[nodiscard]] Result<EvidenceDraft>
draftOfFile(const QString& path, const EvidenceId& id, const QDateTime& addedAt, JobContext& job);

/// The same for bytes in memory, such as a picture from the clipboard.
[[nodiscard]] EvidenceDraft draftOfBytes(const QString& name,
                                         const QString& mediaType,
                                         const QByteArray& bytes,
                                         const EvidenceId& id,
                                         const QDateTime& addedAt);

/// Stores the bytes of every file that `changes` adds and the assessment does not hold yet. Needs a
/// running transaction. Errors: UnknownEntity where no content was given, InvariantBroken where the
/// bytes are not those of the hash, FileUnreadable, DiskFull, Cancelled.
[[nodiscard]] Result<void> storeContents(const SqlConnection& connection,
                                         const ChangeSet& changes,
                                         const EvidenceContents& contents,
                                         JobContext& job);

/// Writes the bytes of one content to a device, checking them against their hash. Errors:
/// UnknownEntity, DamagedFile, FileUnwritable, Cancelled.
[[nodiscard]] Result<void> copyContent(const SqlConnection& connection,
                                       const QString& sha256,
                                       QIODevice& target,
                                       JobContext& job);

/// What is wrong with the stored contents, in plain English; empty when nothing is: bytes that do
/// not match their hash, evidence without bytes. Error: Cancelled.
[[nodiscard]] Result<QStringList> contentFaults(const SqlConnection& connection, JobContext& job);

/// As a job: the bytes of one content out of an assessment into a file, which appears whole or not
/// at all. Errors: as copyContent, and those of opening.
[[nodiscard]] Result<void> exportEvidence(const QString& assessmentPath,
                                          const QString& sha256,
                                          const QString& targetPath,
                                          JobContext& job);

/// As a job: one content whole in memory, checked against its hash; it touches no disk. Errors: as
/// copyContent, and those of opening.
[[nodiscard]] Result<QByteArray>
evidenceInMemory(const QString& assessmentPath, const QString& sha256, JobContext& job);

/// As a job: the first `maxBytes` of one content, for a preview.
[[nodiscard]] Result<QByteArray> readEvidence(const QString& assessmentPath,
                                              const QString& sha256,
                                              qint64 maxBytes,
                                              JobContext& job);

} // namespace zt
