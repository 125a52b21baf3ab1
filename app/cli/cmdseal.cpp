// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditreports.h"
#include "app/cli/commands.h"
#include "app/cli/exportsummary.h"
#include "app/cli/sealedreports.h"
#include "model/document/storedtrail.h"

namespace zt {

namespace {

class SealCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("seal"); }

    QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Puts reports, working papers, evidence and trail into one file "
                                 "for the archive that anybody can check.");
    }

    QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                          context.translate("Cli", "The package to write (required)."),
                          QStringLiteral("PKG.zip")});
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const QString file = parser.positionalArguments().value(0);
        const QString output = parser.value(QStringLiteral("output"));
        if (!format) {
            return context.refuse(format.error());
        }
        if (!output.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate("Cli", "Name the package to write: -o PKG.zip")},
                 {}});
        }
        const Result<ExportSummary> written = keepApart(context, output, {file}).and_then([&] {
            return seal(file, output, context);
        });
        if (!written) {
            return context.refuse(written.error());
        }
        printSummary(*format, context, *written);
        return Exit::Done;
    }

private:
    static Result<ExportSummary>
    seal(const QString& file, const QString& output, CliContext& context)
    {
        const auto document = context.open(file, Document::Access::ReadOnly);
        if (!document) {
            return tl::unexpected(document.error());
        }
        const auto job = context.job(context.translate("Cli", "Sealing"));
        const Snapshot& snapshot = (*document)->snapshot();
        const ReportOptions options = reportOptions(snapshot, context);
        const Result<QList<SealedReport>> reports = allReports(**document, options, *job);
        if (!reports) {
            return tl::unexpected(reports.error());
        }
        SealedContent content{snapshot, options, *reports, {}, {}};
        content.evidence = [&](const QString& sha256, const QString& path, JobContext& inner) {
            return exportEvidence(file, sha256, path, inner);
        };
        content.trail = [&](const SealedEntryVisitor& visit) {
            return visitStoredTrail(
                file,
                snapshot.trailSeq,
                [&](const StoredEntry& entry) {
                    return visit({entry.seq, entry.previousHash, entry.hash, entry.stored});
                },
                *job);
        };
        return writeSealedPackage(content, output, *job);
    }
};

} // namespace

std::unique_ptr<Command> makeSealCommand()
{
    return std::make_unique<SealCommand>();
}

} // namespace zt
