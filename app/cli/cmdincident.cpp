// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/incidentjson.h"
#include "app/cli/incidentoptions.h"
#include "app/cli/output.h"
#include "checklists/packloader.h"
#include "reports/phrase.h"
#include "reports/wordingincident.h"

#include <QJsonArray>

namespace zt {

namespace {

void printListing(OutputFormat format, CliContext& context, const Listing& listing)
{
    context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
}

class IncidentNewCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("incident new"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Begins the record of an incident, or of a drill.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareIncidentFields(parser, context);
        parser.addOptions({
            {QStringLiteral("code"),
             context.translate("Cli", "Its code; the next free one if not given."),
             QStringLiteral("CODE")},
            {QStringLiteral("case"),
             context.translate("Cli", "Begin from this published case (see “incident cases”)."),
             QStringLiteral("ID")},
            {QStringLiteral("occurred"),
             context.translate("Cli", "When it happened."),
             QStringLiteral("TIME")},
            {QStringLiteral("noticed"),
             context.translate("Cli", "When it was noticed; the deadlines run from then."),
             QStringLiteral("TIME")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        QString code;
        const Exit exit = changeIncidents(parser, context, [&](const Snapshot& snapshot) {
            const Result<ChangeSet> set = changeFrom(parser, context, snapshot);
            code = set ? set->label.args.value(0) : QString();
            return set;
        });
        if (exit == Exit::Done) {
            context.out(code + QLatin1Char('\n'));
        }
        return exit;
    }

private:
    static Result<Incident>
    begun(const QCommandLineParser& parser, CliContext& context, const IncidentGuide& guide)
    {
        const QString id = parser.value(QStringLiteral("case"));
        if (id.isEmpty()) {
            return Incident();
        }
        const IncidentCase* one = guide.incidentCase(id);
        if (one == nullptr) {
            return fail(ErrorCode::UnknownEntity, {QStringLiteral("case_id"), id});
        }
        return begunFrom(*one,
                         context.language().code() == LanguageCode::ZhTw ? &Bilingual::zh
                                                                         : &Bilingual::en);
    }

    static Result<QList<IncidentEvent>>
    firstLines(const QCommandLineParser& parser, CliContext& context, const Incident& incident)
    {
        const std::pair<QString, IncidentEventKind> kinds[] = {
            {QStringLiteral("occurred"), IncidentEventKind::Occurred},
            {QStringLiteral("noticed"), IncidentEventKind::Noticed},
        };
        QList<IncidentEvent> lines;
        for (const auto& [option, kind] : kinds) {
            if (!parser.isSet(option)) {
                continue;
            }
            const Result<Moment> at = momentOption(parser, context, option);
            if (!at) {
                return tl::unexpected(at.error());
            }
            IncidentEvent line;
            line.id = IncidentEventId{context.clock().newUuid()};
            line.incident = incident.id;
            line.at = *at;
            line.kind = kind;
            line.text = incidentEventText(kind, context.language());
            line.who = context.actor();
            lines.append(line);
        }
        return lines;
    }

    static Result<ChangeSet>
    changeFrom(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
    {
        const Result<IncidentGuide> guide = incidentGuideFor(snapshot);
        const Result<PackPin> pin = shippedIncidentGuide();
        if (!guide || !pin) {
            return tl::unexpected(!guide ? guide.error() : pin.error());
        }
        Result<Incident> incident = begun(parser, context, *guide);
        if (!incident) {
            return tl::unexpected(incident.error());
        }
        incident->id = IncidentId{context.clock().newUuid()};
        incident->code = parser.isSet(QStringLiteral("code")) ? parser.value(QStringLiteral("code"))
                                                              : nextIncidentCode(snapshot);
        incident->createdAt = context.clock().now();
        const auto values = incidentValues(parser, context, snapshot, *incident);
        if (!values) {
            return tl::unexpected(values.error());
        }
        const Result<ChangeSet> filled = editIncident(*incident, *guide, *values);
        if (!filled) {
            return filled;
        }
        if (!filled->isEmpty()) {
            *incident = std::get<Incident>(*filled->changes.first().after);
        }
        const auto lines = firstLines(parser, context, *incident);
        if (!lines) {
            return tl::unexpected(lines.error());
        }
        return addIncident(snapshot, *incident, *lines, *pin);
    }
};

class IncidentListCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("incident list"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Lists the incidents with their deadlines.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareNow(parser, context);
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const auto now = nowOf(parser, context);
        if (!format || !now) {
            return context.refuse(!format ? format.error() : now.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        const Result<IncidentGuide> guide = incidentGuideFor(snapshot);
        if (!guide) {
            return context.refuse(guide.error());
        }
        if (*format == OutputFormat::Json) {
            QJsonArray all;
            for (const Incident& one : incidentsByCode(snapshot)) {
                all.append(incidentLineJson(snapshot, incidentFile(snapshot, one), *guide, *now));
            }
            context.out(jsonText({{QStringLiteral("incidents"), all},
                                  {QStringLiteral("now"), toText(*now)},
                                  {QStringLiteral("trail_head"), snapshot.trailHead}}));
            return Exit::Done;
        }
        printListing(*format, context, listing(snapshot, *guide, *now, context));
        return Exit::Done;
    }

private:
    static Listing listing(const Snapshot& snapshot,
                           const IncidentGuide& guide,
                           const Moment& now,
                           const CliContext& context)
    {
        Listing all{{context.translate("Cli", "Incident"),
                     context.translate("Cli", "Title"),
                     context.translate("Cli", "Class"),
                     context.translate("Cli", "State")},
                    {},
                    {}};
        for (const IncidentDeadline& rule : guide.deadlines) {
            all.heads.append(pick(rule.name, context.language()));
        }
        for (const Incident& one : incidentsByCode(snapshot)) {
            const IncidentStatus status =
                incidentStatus(snapshot, incidentFile(snapshot, one), guide, now);
            QStringList row{one.code,
                            one.title,
                            incidentClassText(one.kind, context.language()),
                            one.closedAt ? context.translate("Cli", "closed")
                                         : context.translate("Cli", "under way")};
            for (const DeadlineStatus& deadline : status.deadlines) {
                row.append(deadlineText(deadline, context.language()));
            }
            all.rows.append(row);
        }
        return all;
    }
};

class IncidentShowCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("incident show"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Shows deadlines, stages, timeline, custody and what is missing.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareIncident(parser, context);
        declareNow(parser, context);
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const auto now = nowOf(parser, context);
        if (!format || !now) {
            return context.refuse(!format ? format.error() : now.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        const Result<IncidentGuide> guide = incidentGuideFor(snapshot);
        const Result<Incident> incident = incidentOf(parser, snapshot);
        if (!guide || !incident) {
            return context.refuse(!guide ? guide.error() : incident.error());
        }
        const IncidentFile file = incidentFile(snapshot, *incident);
        if (*format == OutputFormat::Json) {
            context.out(jsonText(incidentJson(snapshot, file, *guide, *now)));
            return Exit::Done;
        }
        printListing(*format, context, timeline(file, context));
        noteStatus(incidentStatus(snapshot, file, *guide, *now), *guide, context);
        return Exit::Done;
    }

private:
    static Listing timeline(const IncidentFile& file, const CliContext& context)
    {
        Listing listing{{context.translate("Cli", "No."),
                         context.translate("Cli", "Time"),
                         context.translate("Cli", "Kind"),
                         context.translate("Cli", "What"),
                         context.translate("Cli", "Who"),
                         context.translate("Cli", "Channel")},
                        {},
                        {0}};
        for (qsizetype i = 0; i < file.events.size(); ++i) {
            const IncidentEvent& line = file.events[i];
            listing.rows.append({QString::number(i + 1),
                                 shownMinute(line.at),
                                 incidentEventText(line.kind, context.language()),
                                 line.text,
                                 line.who,
                                 line.channel});
        }
        return listing;
    }

    static void
    noteStatus(const IncidentStatus& status, const IncidentGuide& guide, CliContext& context)
    {
        const Language& language = context.language();
        const auto note = [&](const QString& what, const QString& how) {
            context.note(context.translate("Cli", "%1: %2").arg(what, how));
        };
        for (const DeadlineStatus& one : status.deadlines) {
            note(guideName(guide, one.id, language), deadlineText(one, language));
        }
        for (const StageStatus& one : status.stages) {
            note(incidentStageText(one.stage, language), stageStateText(one.state, language));
        }
        for (const IncidentIssue issue : status.issues) {
            note(context.translate("Cli", "Does not fit"), incidentIssueText(issue, language));
        }
        for (const ExhibitStatus& exhibit : status.exhibits) {
            for (const CustodyIssue& issue : exhibit.issues) {
                note(exhibit.code, custodyIssueText(issue.kind, language));
            }
        }
        for (const QString& id : status.missing) {
            note(context.translate("Cli", "Missing"), guideName(guide, id, language));
        }
    }
};

class IncidentCasesCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("incident cases"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Lists the published cases; with FILE, how the controls they test stand.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("[FILE]")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOption({QStringLiteral("case"),
                          context.translate("Cli", "Only this case."),
                          QStringLiteral("ID")});
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const QString path = parser.positionalArguments().value(0);
        if (path.isEmpty()) {
            return print(parser, context, *format, nullptr);
        }
        const auto document = context.open(path, Document::Access::ReadOnly);
        return document ? print(parser, context, *format, &(*document)->snapshot())
                        : context.refuse(document.error());
    }

private:
    static Exit print(const QCommandLineParser& parser,
                      CliContext& context,
                      OutputFormat format,
                      const Snapshot* snapshot)
    {
        const Result<IncidentGuide> guide =
            incidentGuideFor(snapshot != nullptr ? *snapshot : Snapshot());
        if (!guide) {
            return context.refuse(guide.error());
        }
        const QString only = parser.value(QStringLiteral("case"));
        if (!only.isEmpty() && guide->incidentCase(only) == nullptr) {
            return context.refuse(
                {ErrorCode::UnknownEntity, {QStringLiteral("case_id"), only}, {}});
        }
        QJsonArray json;
        Listing listing = heads(context);
        for (const IncidentCase& one : guide->cases) {
            if (only.isEmpty() || one.id == only) {
                json.append(caseJson(one, snapshot));
                listing.rows.append(row(one, snapshot, context));
            }
        }
        if (format == OutputFormat::Json) {
            context.out(jsonText({{QStringLiteral("cases"), json}}));
        } else {
            printListing(format, context, listing);
        }
        return Exit::Done;
    }

    static Listing heads(const CliContext& context)
    {
        return {{context.translate("Cli", "Case"),
                 context.translate("Cli", "Name"),
                 context.translate("Cli", "When"),
                 context.translate("Cli", "Class"),
                 context.translate("Cli", "Controls")},
                {},
                {}};
    }

    static QStringList
    row(const IncidentCase& one, const Snapshot* snapshot, const CliContext& context)
    {
        QStringList controls;
        if (snapshot != nullptr) {
            for (const ControlStanding& standing : controlStandings(*snapshot, one)) {
                const QString key = toKey(standing.result);
                controls.append(standing.control.point + QLatin1Char('=') +
                                (key.isEmpty() ? QStringLiteral("?") : key));
            }
        } else {
            for (const CaseControl& control : one.controls) {
                controls.append(control.point);
            }
        }
        return {one.id,
                pick(one.name, context.language()),
                pick(one.when, context.language()),
                incidentClassText(one.kind, context.language()),
                controls.join(QLatin1Char(' '))};
    }
};

} // namespace

std::unique_ptr<Command> makeIncidentNewCommand()
{
    return std::make_unique<IncidentNewCommand>();
}

std::unique_ptr<Command> makeIncidentListCommand()
{
    return std::make_unique<IncidentListCommand>();
}

std::unique_ptr<Command> makeIncidentShowCommand()
{
    return std::make_unique<IncidentShowCommand>();
}

std::unique_ptr<Command> makeIncidentCasesCommand()
{
    return std::make_unique<IncidentCasesCommand>();
}

} // namespace zt
