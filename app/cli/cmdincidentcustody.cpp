// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerlist.h"
#include "app/cli/commands.h"
#include "app/cli/incidentoptions.h"
#include "model/domain/labels.h"

#include <algorithm>

namespace zt {

namespace {

QStringList questions()
{
    return {QStringLiteral("authorised"),
            QStringLiteral("third_party"),
            QStringLiteral("original_state"),
            QStringLiteral("storage_safe"),
            QStringLiteral("backed_up"),
            QStringLiteral("evidence")};
}

QString stepWords()
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(CustodyStep::Returned); ++i) {
        words.append(toKey(static_cast<CustodyStep>(i)));
    }
    return words.join(QLatin1Char('|'));
}

class IncidentCustodyCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("incident custody"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Adds an exhibit, says what is known of it, or adds to its chain of custody.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("EXHIBIT|new"), QStringLiteral("[STEP]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareIncident(parser, context);
        const auto text = [&](const char* name, const char* help, const char* word) {
            parser.addOption({QString::fromLatin1(name),
                              context.translate("Cli", help),
                              QString::fromLatin1(word)});
        };
        text("name", QT_TRANSLATE_NOOP("Cli", "What a new exhibit is called."), "NAME");
        text("evidence",
             QT_TRANSLATE_NOOP("Cli", "Its file among the evidence, by name or id."),
             "NAME");
        text("field",
             QT_TRANSLATE_NOOP("Cli",
                               "A field and its value: name, container, authorised, third_party, "
                               "original_state, storage_safe, backed_up, explanation; may be "
                               "repeated."),
             "KEY=VALUE");
        text("at", QT_TRANSLATE_NOOP("Cli", "When it was; now if not given."), "TIME");
        text("who", QT_TRANSLATE_NOOP("Cli", "Who did it, and has it from then on."), "NAME");
        text(
            "from", QT_TRANSLATE_NOOP("Cli", "Who had it before, where it changed hands."), "NAME");
        text("place", QT_TRANSLATE_NOOP("Cli", "Where it was done, or where it lies."), "TEXT");
        text("sha256", QT_TRANSLATE_NOOP("Cli", "Hash of the content at that moment."), "HEX");
        text("file", QT_TRANSLATE_NOOP("Cli", "Take the hash of this file."), "PATH");
        text("seal", QT_TRANSLATE_NOOP("Cli", "Number or description of the seal."), "TEXT");
        text("note", QT_TRANSLATE_NOOP("Cli", "A remark."), "TEXT");
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
        const Result<Exhibit> before = exhibitOf(parser, context, snapshot, *incident);
        if (!before) {
            return tl::unexpected(before.error());
        }
        Result<Exhibit> after = described(parser, context, snapshot, *incident, *before);
        if (after && parser.positionalArguments().size() > 2) {
            after = withEntry(parser, context, *incident, *after);
        }
        if (!after) {
            return tl::unexpected(after.error());
        }
        return changed(parser, *incident, *before, *after);
    }

    static bool isNew(const QCommandLineParser& parser)
    {
        return parser.positionalArguments().value(1) == QLatin1String("new");
    }

    static Result<Exhibit> exhibitOf(const QCommandLineParser& parser,
                                     CliContext& context,
                                     const Snapshot& snapshot,
                                     const Incident& incident)
    {
        const IncidentFile file = incidentFile(snapshot, incident);
        const QString code = parser.positionalArguments().value(1);
        if (isNew(parser)) {
            Exhibit exhibit;
            exhibit.id = ExhibitId{context.clock().newUuid()};
            exhibit.incident = incident.id;
            exhibit.code = nextExhibitCode(file);
            return exhibit;
        }
        const auto found = std::find_if(file.exhibits.begin(),
                                        file.exhibits.end(),
                                        [&](const Exhibit& one) { return one.code == code; });
        if (found == file.exhibits.end()) {
            return fail(ErrorCode::UnknownEntity, {QStringLiteral("exhibit"), code});
        }
        return *found;
    }

    static Result<Exhibit> described(const QCommandLineParser& parser,
                                     const CliContext& context,
                                     const Snapshot& snapshot,
                                     const Incident& incident,
                                     const Exhibit& exhibit)
    {
        Result<FieldValues> values =
            fieldValues(parser.values(QStringLiteral("field")), context, {}, questions());
        if (!values) {
            return tl::unexpected(values.error());
        }
        const QString name = QStringLiteral("name");
        if (parser.isSet(name)) {
            values->insert(name, parser.value(name));
        }
        const QString evidence = QStringLiteral("evidence");
        if (parser.isSet(evidence)) {
            const Result<EvidenceId> id = evidenceFromText(snapshot, parser.value(evidence));
            if (!id) {
                return tl::unexpected(id.error());
            }
            values->insert(evidence, id->toString());
            if (isNew(parser) && !parser.isSet(name)) {
                values->insert(name, snapshot.evidenceOf(*id)->name);
            }
        }
        return editExhibit(incident, exhibit, *values).map([&](const ChangeSet& set) {
            return set.isEmpty() ? exhibit : std::get<Exhibit>(*set.changes.first().after);
        });
    }

    static Result<Exhibit> withEntry(const QCommandLineParser& parser,
                                     CliContext& context,
                                     const Incident& incident,
                                     const Exhibit& exhibit)
    {
        const auto step = custodyStepFromKey(parser.positionalArguments().value(2));
        if (!step) {
            return fail(ErrorCode::Usage, {stepWords()});
        }
        const Result<Moment> at = momentOption(parser, context, QStringLiteral("at"));
        const Result<QString> hash = hashFrom(parser, context);
        if (!at || !hash) {
            return tl::unexpected(!at ? at.error() : hash.error());
        }
        const auto text = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
        const CustodyEntry entry{*at,
                                 *step,
                                 text("who").isEmpty() ? context.actor() : text("who"),
                                 text("from"),
                                 text("place"),
                                 *hash,
                                 text("seal"),
                                 text("note")};
        return addCustody(incident, exhibit, entry).map([](const ChangeSet& set) {
            return std::get<Exhibit>(*set.changes.first().after);
        });
    }

    static Result<QString> hashFrom(const QCommandLineParser& parser, CliContext& context)
    {
        const QString path = parser.value(QStringLiteral("file"));
        if (path.isEmpty()) {
            return parser.value(QStringLiteral("sha256"));
        }
        const auto job = context.job(context.translate("Cli", "Reading"));
        return draftOfFile(path, EvidenceId{}, context.clock().now(), *job)
            .map([](const EvidenceDraft& draft) { return draft.evidence.sha256; });
    }

    /// One change for all that was said; its label tells the last of it.
    static ChangeSet changed(const QCommandLineParser& parser,
                             const Incident& incident,
                             const Exhibit& before,
                             const Exhibit& after)
    {
        if (isNew(parser)) {
            return addExhibit(incident, after);
        }
        if (after == before) {
            return {};
        }
        ChangeSet set{{labels::exhibitEdit, {incident.code, after.code}}, {}, {}};
        if (after.custody != before.custody) {
            set.label = {labels::exhibitCustody,
                         {incident.code, after.code, toKey(after.custody.last().step)}};
        }
        set.changes.append(Change{before, after});
        return set;
    }
};

} // namespace

std::unique_ptr<Command> makeIncidentCustodyCommand()
{
    return std::make_unique<IncidentCustodyCommand>();
}

} // namespace zt
