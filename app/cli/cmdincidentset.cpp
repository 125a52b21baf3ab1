// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerlist.h"
#include "app/cli/commands.h"
#include "app/cli/incidentoptions.h"
#include "checklists/packloader.h"

namespace zt {

namespace {

tl::unexpected<Error> usage(const QString& words)
{
    return fail(ErrorCode::Usage, {words});
}

/// A whole number counted from one, as a place in a list. Error: Usage.
Result<qsizetype> placeOf(const QCommandLineParser& parser,
                          const CliContext& context,
                          const QString& option,
                          qsizetype count)
{
    return intOption(parser, context, option, 1, static_cast<int>(std::max<qsizetype>(count, 1)))
        .map([](int number) { return qsizetype(number) - 1; });
}

class IncidentSetCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("incident set"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Edits an incident, adds a corrective action, or opens it again.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareIncident(parser, context);
        declareIncidentFields(parser, context);
        parser.addOptions({
            {QStringLiteral("action"),
             context.translate("Cli", "A corrective action to be added."),
             QStringLiteral("TEXT")},
            {QStringLiteral("owner"),
             context.translate("Cli", "Who sees to the corrective action."),
             QStringLiteral("NAME")},
            {QStringLiteral("due"),
             context.translate("Cli", "By when it shall be done."),
             QStringLiteral("DATE")},
            {QStringLiteral("reopen"), context.translate("Cli", "Opens a closed incident again.")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        return changeIncidents(parser, context, [&](const Snapshot& snapshot) {
            return changeFrom(parser, context, snapshot);
        });
    }

private:
    static Result<ChangeSet> changeFrom(const QCommandLineParser& parser,
                                        const CliContext& context,
                                        const Snapshot& snapshot)
    {
        const Result<Incident> incident = incidentOf(parser, snapshot);
        const Result<IncidentGuide> guide = incidentGuideFor(snapshot);
        if (!incident || !guide) {
            return tl::unexpected(!incident ? incident.error() : guide.error());
        }
        if (parser.isSet(QStringLiteral("reopen"))) {
            return reopenIncident(*incident);
        }
        if (parser.isSet(QStringLiteral("action"))) {
            return action(parser, *incident);
        }
        const auto values = incidentValues(parser, context, snapshot, *incident);
        if (!values) {
            return tl::unexpected(values.error());
        }
        return editIncident(*incident, *guide, *values);
    }

    static Result<ChangeSet> action(const QCommandLineParser& parser, const Incident& incident)
    {
        const QString day = parser.value(QStringLiteral("due"));
        const QDate due = QDate::fromString(day, Qt::ISODate);
        if (!day.isEmpty() && !due.isValid()) {
            return usage(QStringLiteral("--due YYYY-MM-DD"));
        }
        return addCorrectiveAction(incident,
                                   {parser.value(QStringLiteral("action")),
                                    parser.value(QStringLiteral("owner")),
                                    due,
                                    {}});
    }
};

class IncidentEventCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("incident event"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Records a line of the timeline, or removes one.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("[KIND]"), QStringLiteral("[TEXT]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareIncident(parser, context);
        parser.addOptions({
            {QStringLiteral("at"),
             context.translate("Cli", "When it was; now if not given."),
             QStringLiteral("TIME")},
            {QStringLiteral("who"),
             context.translate("Cli", "Who did it."),
             QStringLiteral("NAME")},
            {QStringLiteral("channel"),
             context.translate("Cli", "By what it came or went, such as WAF or hotline."),
             QStringLiteral("TEXT")},
            {QStringLiteral("evidence"),
             context.translate("Cli", "Evidence by its name or id; may be repeated."),
             QStringLiteral("NAME")},
            {QStringLiteral("remove"),
             context.translate("Cli", "Removes the line of this number (see “incident show”)."),
             QStringLiteral("NUMBER")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        return changeIncidents(parser, context, [&](const Snapshot& snapshot) {
            return changeFrom(parser, context, snapshot);
        });
    }

private:
    static Result<ChangeSet>
    changeFrom(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
    {
        const Result<Incident> incident = incidentOf(parser, snapshot);
        if (!incident) {
            return tl::unexpected(incident.error());
        }
        if (parser.isSet(QStringLiteral("remove"))) {
            const IncidentFile file = incidentFile(snapshot, *incident);
            return placeOf(parser, context, QStringLiteral("remove"), file.events.size())
                .and_then([&](qsizetype i) -> Result<ChangeSet> {
                    if (file.events.isEmpty()) {
                        return fail(ErrorCode::UnknownEntity,
                                    {QStringLiteral("incident_event"), QStringLiteral("1")});
                    }
                    return removeLine(*incident, file.events[i]);
                });
        }
        const Result<IncidentEvent> line = lineFrom(parser, context, snapshot);
        if (!line) {
            return tl::unexpected(line.error());
        }
        IncidentEvent event = *line;
        event.incident = incident->id;
        return addLine(*incident, event);
    }

    static Result<IncidentEvent>
    lineFrom(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
    {
        const QStringList words = parser.positionalArguments();
        const auto kind = incidentEventKindFromKey(words.value(1));
        if (!kind || words.size() > 3) {
            return usage(kindWords());
        }
        const Result<Moment> at = momentOption(parser, context, QStringLiteral("at"));
        if (!at) {
            return tl::unexpected(at.error());
        }
        IncidentEvent line;
        line.id = IncidentEventId{context.clock().newUuid()};
        line.at = *at;
        line.kind = *kind;
        line.text = words.value(2);
        line.who = parser.isSet(QStringLiteral("who")) ? parser.value(QStringLiteral("who"))
                                                       : context.actor();
        line.channel = parser.value(QStringLiteral("channel"));
        for (const QString& name : parser.values(QStringLiteral("evidence"))) {
            const Result<EvidenceId> id = evidenceFromText(snapshot, name);
            if (!id) {
                return tl::unexpected(id.error());
            }
            if (!line.evidence.contains(*id)) {
                line.evidence.append(*id);
            }
        }
        return line;
    }

    static QString kindWords()
    {
        QStringList words;
        for (int i = 0; i < incidentEventKindCount; ++i) {
            words.append(toKey(static_cast<IncidentEventKind>(i)));
        }
        return words.join(QLatin1Char('|'));
    }
};

class IncidentCloseCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("incident close"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Closes an incident whose record is whole, or says why.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareIncident(parser, context);
        parser.addOptions({
            {QStringLiteral("by"),
             context.translate("Cli", "Who closes it."),
             QStringLiteral("NAME")},
            {QStringLiteral("at"),
             context.translate("Cli", "When it was; now if not given."),
             QStringLiteral("TIME")},
            {QStringLiteral("reason"),
             context.translate("Cli", "Why it is closed although something is missing."),
             QStringLiteral("TEXT")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const Result<Moment> at = momentOption(parser, context, QStringLiteral("at"));
        if (!at) {
            return context.refuse(at.error());
        }
        return changeIncidents(parser, context, [&](const Snapshot& snapshot) -> Result<ChangeSet> {
            const Result<Incident> incident = incidentOf(parser, snapshot);
            const Result<IncidentGuide> guide = incidentGuideFor(snapshot);
            if (!incident || !guide) {
                return tl::unexpected(!incident ? incident.error() : guide.error());
            }
            const IncidentFile file = incidentFile(snapshot, *incident);
            const QString by = parser.value(QStringLiteral("by"));
            return closeIncident(file,
                                 incidentStatus(snapshot, file, *guide, *at),
                                 by.isEmpty() ? context.actor() : by,
                                 *at,
                                 parser.value(QStringLiteral("reason")));
        });
    }
};

class IncidentFindingCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("incident finding"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Makes a corrective action a finding of an audit.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareIncident(parser, context);
        parser.addOptions({
            {QStringLiteral("action"),
             context.translate("Cli", "Number of the corrective action; 1 if not given."),
             QStringLiteral("NUMBER"),
             QStringLiteral("1")},
            {QStringLiteral("audit"),
             context.translate("Cli", "Code of the audit; the one made last if not given."),
             QStringLiteral("CODE")},
            {QStringLiteral("point"),
             context.translate("Cli",
                               "A point it breaks, such as twse-audit/DEV-3; may be repeated."),
             QStringLiteral("PACK/CODE")},
            {QStringLiteral("severity"),
             context.translate("Cli", "low, medium or high."),
             QStringLiteral("WORD"),
             QStringLiteral("medium")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        QString code;
        const Exit exit = changeIncidents(parser, context, [&](const Snapshot& snapshot) {
            const Result<ChangeSet> set = changeFrom(parser, context, snapshot);
            code = set ? set->label.args.value(1) : QString();
            return set;
        });
        if (exit == Exit::Done) {
            context.out(code + QLatin1Char('\n'));
        }
        return exit;
    }

private:
    static Result<ChangeSet>
    changeFrom(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
    {
        const Result<Incident> incident = incidentOf(parser, snapshot);
        if (!incident) {
            return tl::unexpected(incident.error());
        }
        const Result<AuditFinding> finding = findingFrom(parser, context, snapshot);
        const Result<int> action =
            intOption(parser, context, QStringLiteral("action"), 1, maxActions);
        if (!finding || !action) {
            return tl::unexpected(!finding ? finding.error() : action.error());
        }
        return raiseFinding(snapshot, *incident, *action - 1, *finding, snapshot.checklists);
    }

    static Result<AuditFinding>
    findingFrom(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
    {
        const QString code = parser.value(QStringLiteral("audit"));
        const Audit* audit = code.isEmpty() && !snapshot.audits.isEmpty()
                                 ? &snapshot.audits.last()
                                 : snapshot.auditByCode(code);
        if (audit == nullptr) {
            return fail(ErrorCode::UnknownEntity, {QStringLiteral("audit"), code});
        }
        const QString word = parser.value(QStringLiteral("severity"));
        const auto severity = auditSeverityFromKey(word);
        if (!severity) {
            return usage(QStringLiteral("--severity low|medium|high"));
        }
        AuditFinding finding;
        finding.id = AuditFindingId{context.clock().newUuid()};
        finding.audit = audit->id;
        finding.code = nextFindingCode(snapshot);
        finding.severity = *severity;
        finding.raisedOn = context.today();
        for (const QString& text : parser.values(QStringLiteral("point"))) {
            const auto ref = pointRefFromKey(text);
            if (!ref) {
                return usage(QStringLiteral("--point PACK/CODE"));
            }
            finding.criteria.append(*ref);
        }
        return finding;
    }

    static constexpr int maxActions = 100'000;
};

} // namespace

std::unique_ptr<Command> makeIncidentSetCommand()
{
    return std::make_unique<IncidentSetCommand>();
}

std::unique_ptr<Command> makeIncidentEventCommand()
{
    return std::make_unique<IncidentEventCommand>();
}

std::unique_ptr<Command> makeIncidentCloseCommand()
{
    return std::make_unique<IncidentCloseCommand>();
}

std::unique_ptr<Command> makeIncidentFindingCommand()
{
    return std::make_unique<IncidentFindingCommand>();
}

} // namespace zt
