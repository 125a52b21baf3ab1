// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditoptions.h"
#include "app/cli/auditreports.h"
#include "app/cli/commands.h"
#include "app/cli/exportsummary.h"
#include "reports/phrase.h"

namespace zt {

namespace {

constexpr QLatin1String outputKey("output");
constexpr QLatin1String auditKey("audit");
constexpr QLatin1String findingKey("finding");
constexpr QLatin1String yearKey("year");

/// Letters and statements: opened, made of one audit, written and read back.
class AuditPaperCommand : public Command
{
public:
    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOption({{QStringLiteral("o"), outputKey},
                          context.translate("Cli", "The file to write (required)."),
                          QStringLiteral("OUT")});
        declareAudit(parser, context);
        declareToday(parser, context);
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const Result<QDate> today = todayOf(parser, context);
        const Result<void> output = checkedOutput(parser, context);
        if (!format || !today || !output) {
            return context.refuse(!format  ? format.error()
                                  : !today ? today.error()
                                           : output.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<ExportSummary> written =
            make(parser, context, (*document)->snapshot(), *today).and_then([&](const Report& one) {
                const auto job = context.job(context.translate("Cli", "Writing"));
                return writeReport(one, parser.value(outputKey), *job);
            });
        if (!written) {
            return context.refuse(written.error());
        }
        printSummary(*format, context, *written);
        return Exit::Done;
    }

protected:
    [[nodiscard]] virtual Result<Report> make(const QCommandLineParser& parser,
                                              const CliContext& context,
                                              const Snapshot& snapshot,
                                              const QDate& today) const = 0;

private:
    /// A letter or a statement is a sheet to be signed; a flat list is not.
    static Result<void> checkedOutput(const QCommandLineParser& parser, const CliContext& context)
    {
        const QString output = parser.value(outputKey);
        const QString format = reportFormat(output);
        if (format.isEmpty() || format == QLatin1String("csv")) {
            return fail(
                ErrorCode::Usage,
                {context.translate("Cli", "Name the file to write: -o OUT.pdf, .xlsx or .json")});
        }
        return keepApart(context, output, parser.positionalArguments());
    }
};

class AuditLetterCommand final : public AuditPaperCommand
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit letter"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli",
            "Writes a letter per finding to whoever remedies it, to be answered and signed.");
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        AuditPaperCommand::declare(parser, context);
        parser.addOption(
            {findingKey,
             context.translate("Cli",
                               "Code of a finding; may be repeated. All that are not closed where "
                               "none is given."),
             QStringLiteral("CODE")});
    }

protected:
    Result<Report> make(const QCommandLineParser& parser,
                        const CliContext& context,
                        const Snapshot& snapshot,
                        const QDate& today) const override
    {
        const Result<QList<const AuditFinding*>> named = namedFindings(parser, snapshot);
        if (!named) {
            return tl::unexpected(named.error());
        }
        const Audit* audit = nullptr;
        if (!named->isEmpty() && !parser.isSet(auditKey)) {
            audit = &*snapshot.audits.find(named->first()->audit.toString());
        } else if (const Result<const Audit*> one = auditOf(parser, snapshot)) {
            audit = *one;
        } else {
            return tl::unexpected(one.error());
        }
        const auto findings = addressed(*audit, *named, context, snapshot);
        if (!findings) {
            return tl::unexpected(findings.error());
        }
        return auditReport({snapshot, *audit, today}, [&](const AuditReportInput& input) {
            return buildFindingLetters(input, *findings, reportOptions(snapshot, context));
        });
    }

private:
    static Result<QList<const AuditFinding*>> namedFindings(const QCommandLineParser& parser,
                                                            const Snapshot& snapshot)
    {
        QList<const AuditFinding*> findings;
        for (const QString& code : parser.values(findingKey)) {
            const AuditFinding* finding = snapshot.auditFindingByCode(code);
            if (finding == nullptr) {
                return fail(ErrorCode::UnknownEntity, {findingKey, code});
            }
            if (!findings.contains(finding)) {
                findings.append(finding);
            }
        }
        return findings;
    }

    /// Those named, which must be of the audit, or all of it that are not closed.
    static Result<QList<const AuditFinding*>> addressed(const Audit& audit,
                                                        QList<const AuditFinding*> findings,
                                                        const CliContext& context,
                                                        const Snapshot& snapshot)
    {
        for (const AuditFinding* finding : std::as_const(findings)) {
            if (finding->audit != audit.id) {
                return fail(
                    ErrorCode::Usage,
                    {fill(context.translate("Cli",
                                            "Finding %1 is of audit %2, not of %3; letters are "
                                            "written for one audit at a time."),
                          {finding->code,
                           snapshot.audits.value(finding->audit.toString()).code,
                           audit.code})});
            }
        }
        if (findings.isEmpty()) {
            findings = findingsOf(snapshot, audit.id);
            findings.removeIf(
                [](const AuditFinding* one) { return one->status == AuditFindingStatus::Closed; });
        }
        if (findings.isEmpty()) {
            return fail(ErrorCode::Usage,
                        {fill(context.translate("Cli",
                                                "Audit %1 has no finding that is not closed; name "
                                                "a closed one with --finding CODE."),
                              {audit.code})});
        }
        return findings;
    }
};

class AuditStatementCommand final : public AuditPaperCommand
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit statement"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Writes the yearly statement with the period's result, to be "
                                 "signed by the four who sign it.");
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        AuditPaperCommand::declare(parser, context);
        parser.addOption(
            {yearKey,
             context.translate("Cli",
                               "The year stated on, of the common era; the one in which the "
                               "audited period ends if not given."),
             QStringLiteral("YEAR")});
    }

protected:
    Result<Report> make(const QCommandLineParser& parser,
                        const CliContext& context,
                        const Snapshot& snapshot,
                        const QDate& today) const override
    {
        const Result<int> year = yearOf(parser, context);
        const Result<const Audit*> audit =
            year ? auditFor(parser, context, snapshot, *year) : tl::unexpected(year.error());
        if (!audit) {
            return tl::unexpected(audit.error());
        }
        const QDate end = (*audit)->periodTo;
        const int stated = *year != 0 ? *year : end.isValid() ? end.year() : 0;
        if (stated == 0 || (end.isValid() && end.year() != stated)) {
            return fail(
                ErrorCode::Usage,
                {stated == 0
                     ? fill(context.translate("Cli",
                                              "Audit %1 states no period; name the year "
                                              "with --year."),
                            {(*audit)->code})
                     : fill(context.translate("Cli",
                                              "The period of audit %1 ends on %2, not in "
                                              "%3."),
                            {(*audit)->code, end.toString(Qt::ISODate), QString::number(stated)})});
        }
        return auditReport({snapshot, **audit, today}, [&](const AuditReportInput& input) {
            return buildAuditStatement(input, stated, reportOptions(snapshot, context));
        });
    }

private:
    /// 0 where it is not given.
    static Result<int> yearOf(const QCommandLineParser& parser, const CliContext& context)
    {
        constexpr int first = 1912;
        constexpr int last = 9999;
        return parser.isSet(yearKey) ? intOption(parser, context, yearKey, first, last)
                                     : Result<int>(0);
    }

    /// The one named, or the last whose period ends in the year, or the last of all.
    static Result<const Audit*> auditFor(const QCommandLineParser& parser,
                                         const CliContext& context,
                                         const Snapshot& snapshot,
                                         int year)
    {
        if (parser.isSet(auditKey) || year == 0 || snapshot.audits.isEmpty()) {
            return auditOf(parser, snapshot);
        }
        const Audit* found = nullptr;
        QStringList ends;
        for (const Audit& audit : snapshot.audits) {
            found = audit.periodTo.year() == year ? &audit : found;
            ends.append(audit.code + QLatin1Char(' ') + audit.periodTo.toString(Qt::ISODate));
        }
        if (found == nullptr) {
            return fail(ErrorCode::Usage,
                        {fill(context.translate("Cli",
                                                "No audit has a period that ends in %1. There are: "
                                                "%2. Name one with --audit."),
                              {QString::number(year), ends.join(QStringLiteral("; "))})});
        }
        return found;
    }
};

} // namespace

std::unique_ptr<Command> makeAuditLetterCommand()
{
    return std::make_unique<AuditLetterCommand>();
}

std::unique_ptr<Command> makeAuditStatementCommand()
{
    return std::make_unique<AuditStatementCommand>();
}

} // namespace zt
