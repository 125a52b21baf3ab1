// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sealing.h"

#include "app/cli/scrubbing.h"
#include "app/cli/sealedreports.h"
#include "model/document/signing.h"
#include "model/document/storedtrail.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace zt {

namespace {

/// Sealed as it is.
Result<ExportSummary> sealWhole(const SealOrder& order, const QString& output, JobContext& job)
{
    const Snapshot& snapshot = order.snapshot;
    Result<QList<SealedReport>> reports = allReports(snapshot, order.past, order.options, job);
    const auto standings = reports ? readSignOffStandings(order.file, snapshot, order.trust, job)
                                   : tl::unexpected(reports.error());
    if (!standings) {
        return tl::unexpected(standings.error());
    }
    if (!standings->isEmpty()) {
        QList<SignOffLine> lines;
        for (const SignOffStanding& one : *standings) {
            lines.append(signOffLine(one));
        }
        reports->append({QStringLiteral("sign-offs"),
                         {QStringLiteral("pdf"), QStringLiteral("xlsx")},
                         buildSignOffReport(snapshot, lines, order.options)});
    }
    SealedContent content{snapshot, order.options, *reports, {}, {}};
    content.evidence = [&](const QString& sha256, const QString& path, JobContext& inner) {
        return exportEvidence(order.file, sha256, path, inner);
    };
    content.trail = [&](const SealedEntryVisitor& visit) {
        return visitStoredTrail(
            order.file,
            snapshot.trailSeq,
            [&](const StoredEntry& entry) {
                return visit({entry.seq, entry.previousHash, entry.hash, entry.stored});
            },
            job);
    };
    if (order.identity) {
        content.sign = [&](const QByteArray& manifest) {
            return signBytes(*order.identity, manifest, order.trust, order.now);
        };
    }
    return writeSealedPackage(content, output, job);
}

} // namespace

Result<ExportSummary> sealAssessment(const SealOrder& order, const QString& output, JobContext& job)
{
    if (!order.scrubbed) {
        return sealWhole(order, output, job);
    }
    // Beside the package, and nowhere else: the assessment may be a locked one.
    const QTemporaryDir folder(QFileInfo(output).absolutePath() +
                               QStringLiteral("/.~scrubbed-XXXXXX"));
    if (!folder.isValid()) {
        return fail(ErrorCode::FileUnwritable, {folder.path(), folder.errorString()});
    }
    SealOrder copy = order;
    copy.file = folder.filePath(QStringLiteral("scrubbed.zta"));
    const Result<ScrubbedFacts> made =
        scrubInto(order.snapshot, copy.file, order.environment, Language(order.options.language));
    const auto document =
        made ? Document::open(copy.file, Document::Access::ReadOnly, order.environment)
             : tl::unexpected(made.error());
    if (!document) {
        return tl::unexpected(document.error());
    }
    copy.snapshot = (*document)->snapshot();
    copy.past = (*document)->preparePast();
    copy.options.created = copy.snapshot.trailTime;
    return sealWhole(copy, output, job);
}

SignOffLine signOffLine(const SignOffStanding& standing)
{
    SignOffLine line{standing.signOff,
                     toKey(standing.state),
                     standing.recordedAt,
                     standing.recordedBy,
                     standing.look.stamp ? standing.look.stamp->at : QDateTime(),
                     0,
                     {},
                     standing.facts.size()};
    if (!standing.since.isEmpty()) {
        line.staleSince = standing.since.first().seq;
        line.staleTime = standing.since.first().time;
    }
    return line;
}

} // namespace zt
