// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerlist.h"
#include "app/cli/auditjson.h"
#include "app/cli/auditoptions.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "reports/wordingaudit.h"

#include <QJsonArray>

namespace zt {

namespace {

Error unknownFinding(const QString& code)
{
    return {ErrorCode::UnknownEntity, {QStringLiteral("finding"), code}, {}};
}

Result<FieldValues> valuesFrom(const QCommandLineParser& parser, const CliContext& context)
{
    FieldValues values;
    for (const QString& text : parser.values(QStringLiteral("field"))) {
        const auto sides = sidesOf(text, context);
        if (!sides) {
            return tl::unexpected(sides.error());
        }
        const auto& [key, value] = *sides;
        bool ok = false;
        const int number = value.toInt(&ok);
        const bool date = key == QLatin1String("due") || key == QLatin1String("raised_on");
        if (key == QLatin1String("deduction") && ok) {
            values.insert(key, number);
        } else {
            values.insert(key, date && value.isEmpty() ? QJsonValue() : QJsonValue(value));
        }
    }
    return values;
}

class AuditFindingCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit finding"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Raises, changes, follows up, retests and closes findings.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"),
                QStringLiteral("add|set|follow-up|retest|close"),
                QStringLiteral("[CODE]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareAudit(parser, context);
        declareToday(parser, context);
        parser.addOptions({
            {QStringLiteral("point"),
             context.translate("Cli", "With add: the points it is held against, apart by commas."),
             QStringLiteral("CODES")},
            {QStringLiteral("field"),
             context.translate("Cli",
                               "A field and its value: condition, cause, effect, recommendation, "
                               "severity=low|medium|high, deduction, response, owner, due, status; "
                               "may be repeated."),
             QStringLiteral("KEY=VALUE")},
            {QStringLiteral("text"),
             context.translate("Cli", "What was found out, or why it is closed without a retest."),
             QStringLiteral("TEXT")},
            {QStringLiteral("passed"),
             context.translate("Cli", "With retest: yes or no."),
             QStringLiteral("yes|no")},
            {QStringLiteral("evidence"),
             context.translate("Cli", "Name or id of evidence to attach; may be repeated."),
             QStringLiteral("NAME")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const QStringList words = parser.positionalArguments();
        const bool add = words.value(1) == QLatin1String("add");
        const QStringList verbs{QStringLiteral("set"),
                                QStringLiteral("follow-up"),
                                QStringLiteral("retest"),
                                QStringLiteral("close")};
        if ((!add && !verbs.contains(words.value(1))) || add == (words.size() == 3)) {
            return context.refuse(
                {ErrorCode::Usage,
                 {QStringLiteral("ztctl audit finding FILE add | set CODE | follow-up CODE | "
                                 "retest CODE | close CODE")},
                 {}});
        }
        auto document = context.open(words.value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<ChangeSet> set = changeFrom(parser, context, (*document)->snapshot());
        const Result<void> done =
            set ? (*document)->apply(*set) : Result<void>(tl::unexpected(set.error()));
        if (!done) {
            return context.refuse(done.error());
        }
        if (add) {
            context.out(set->label.args.value(0) + QLatin1Char('\n'));
        }
        return Exit::Done;
    }

private:
    static Result<ChangeSet>
    changeFrom(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
    {
        const Result<QDate> today = todayOf(parser, context);
        if (!today) {
            return tl::unexpected(today.error());
        }
        const QString verb = parser.positionalArguments().value(1);
        const QString code = parser.positionalArguments().value(2);
        const Result<FieldValues> values = valuesFrom(parser, context);
        if (!values) {
            return tl::unexpected(values.error());
        }
        if (verb == QLatin1String("add")) {
            return added(parser, context, snapshot, *today, *values);
        }
        const AuditFinding* finding = snapshot.auditFindingByCode(code);
        if (finding == nullptr) {
            return tl::unexpected(unknownFinding(code));
        }
        const QString text = parser.value(QStringLiteral("text"));
        if (verb == QLatin1String("set")) {
            return editFinding(*finding, *values);
        }
        if (verb == QLatin1String("follow-up")) {
            return followUp(*finding, {*today, text});
        }
        if (verb == QLatin1String("close")) {
            return closeFinding(*finding, context.actor(), *today, text);
        }
        return retested(parser, snapshot, *finding, *today);
    }

    static Result<ChangeSet> added(const QCommandLineParser& parser,
                                   CliContext& context,
                                   const Snapshot& snapshot,
                                   const QDate& today,
                                   const FieldValues& values)
    {
        const Result<const Audit*> audit = auditOf(parser, snapshot);
        if (!audit) {
            return tl::unexpected(audit.error());
        }
        const Result<Checklists> lists = checklistsOf(snapshot, **audit);
        if (!lists) {
            return tl::unexpected(lists.error());
        }
        const Result<QList<PointRef>> points =
            pointsFrom(parser.values(QStringLiteral("point")), *lists);
        if (!points) {
            return tl::unexpected(points.error());
        }
        AuditFinding finding;
        finding.id = AuditFindingId{context.clock().newUuid()};
        finding.audit = (*audit)->id;
        finding.code = nextFindingCode(snapshot);
        finding.criteria = *points;
        finding.raisedOn = today;
        Result<ChangeSet> filled = editFinding(finding, values);
        if (!filled) {
            return filled;
        }
        if (!filled->isEmpty()) {
            finding = std::get<AuditFinding>(*filled->changes.first().after);
        }
        return addFinding(snapshot, finding, *lists);
    }

    static Result<ChangeSet> retested(const QCommandLineParser& parser,
                                      const Snapshot& snapshot,
                                      const AuditFinding& finding,
                                      const QDate& today)
    {
        const QString passed = parser.value(QStringLiteral("passed"));
        if (passed != QLatin1String("yes") && passed != QLatin1String("no")) {
            return fail(ErrorCode::Usage, {QStringLiteral("--passed yes|no")});
        }
        Retest row{today, passed == QLatin1String("yes"), parser.value(QStringLiteral("text")), {}};
        for (const QString& name : parser.values(QStringLiteral("evidence"))) {
            const Result<EvidenceId> id = evidenceFromText(snapshot, name);
            if (!id) {
                return tl::unexpected(id.error());
            }
            row.evidence.append(*id);
        }
        return retest(finding, row);
    }
};

class AuditFindingsCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit findings"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Lists findings with their age, what is overdue and what came up before.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {QStringLiteral("audit"),
             context.translate("Cli", "Only those of this audit."),
             QStringLiteral("CODE")},
            {QStringLiteral("open"), context.translate("Cli", "Only those that are not closed.")},
        });
        declareToday(parser, context);
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const auto today = todayOf(parser, context);
        if (!format || !today) {
            return context.refuse(!format ? format.error() : today.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        AuditId audit;
        if (parser.isSet(QStringLiteral("audit"))) {
            const Result<const Audit*> one = auditOf(parser, snapshot);
            if (!one) {
                return context.refuse(one.error());
            }
            audit = (*one)->id;
        }
        QList<const AuditFinding*> findings = findingsOf(snapshot, audit);
        if (parser.isSet(QStringLiteral("open"))) {
            findings.removeIf(
                [](const AuditFinding* one) { return one->status == AuditFindingStatus::Closed; });
        }
        print(*format, context, snapshot, findings, *today);
        return Exit::Done;
    }

private:
    static void print(OutputFormat format,
                      CliContext& context,
                      const Snapshot& snapshot,
                      const QList<const AuditFinding*>& findings,
                      const QDate& today)
    {
        if (format == OutputFormat::Json) {
            QJsonArray rows;
            for (const AuditFinding* finding : findings) {
                rows.append(findingJson(snapshot, *finding, today));
            }
            context.out(jsonText({{QStringLiteral("findings"), rows},
                                  {QStringLiteral("today"), today.toString(Qt::ISODate)},
                                  {QStringLiteral("trail_head"), snapshot.trailHead}}));
            return;
        }
        Listing listing{{context.translate("Cli", "Finding"),
                         context.translate("Cli", "Audit points"),
                         context.translate("Cli", "Condition"),
                         context.translate("Cli", "Severity"),
                         context.translate("Cli", "Status"),
                         context.translate("Cli", "Owner"),
                         context.translate("Cli", "Due"),
                         context.translate("Cli", "Days"),
                         context.translate("Cli", "Overdue"),
                         context.translate("Cli", "Came up before")},
                        {},
                        {7, 8}};
        for (const AuditFinding* finding : findings) {
            listing.rows.append(rowOf(snapshot, *finding, today, context.language()));
        }
        context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
    }

    static QStringList rowOf(const Snapshot& snapshot,
                             const AuditFinding& finding,
                             const QDate& today,
                             const Language& language)
    {
        const FindingAge age = ageOf(snapshot, finding, today);
        QStringList points;
        for (const PointRef& ref : finding.criteria) {
            points.append(ref.point);
        }
        return {finding.code,
                points.join(QLatin1Char(' ')),
                finding.condition.section(QLatin1Char('\n'), 0, 0),
                auditSeverityText(finding.severity, language),
                auditFindingStatusText(finding.status, language),
                finding.owner,
                finding.due.toString(Qt::ISODate),
                age.days ? QString::number(*age.days) : QString(),
                QString::number(age.overdue),
                age.earlier.join(QLatin1Char(' '))};
    }
};

} // namespace

std::unique_ptr<Command> makeAuditFindingCommand()
{
    return std::make_unique<AuditFindingCommand>();
}

std::unique_ptr<Command> makeAuditFindingsCommand()
{
    return std::make_unique<AuditFindingsCommand>();
}

} // namespace zt
