// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerlist.h"
#include "app/cli/commands.h"
#include "app/cli/exportsummary.h"
#include "app/cli/output.h"
#include "app/cli/scopeoption.h"
#include "model/domain/fields.h"
#include "reports/evidenceexport.h"
#include "reports/wordingmaturity.h"

#include <QJsonArray>

namespace zt {

namespace {

const QLatin1String itemOption("item");
const QLatin1String linkOption("link");
const QLatin1String outputOption("output");
const QLatin1String allOption("all");

/// Options that are fields of the evidence.
struct FieldOption
{
    const char* option;
    const char* field;
    const char* word;
    const char* help;
};

constexpr FieldOption fieldOptions[] = {
    {"name",
     "name",
     "NAME",
     QT_TRANSLATE_NOOP("Cli", "What it is called; the file's name otherwise.")},
    {"note", "note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A note on the evidence.")},
    {"valid-from", "valid_from", "DATE", QT_TRANSLATE_NOOP("Cli", "First day it speaks of.")},
    {"valid-to", "valid_to", "DATE", QT_TRANSLATE_NOOP("Cli", "Last day it speaks of.")},
};

FieldValues fieldsFrom(const QCommandLineParser& parser)
{
    FieldValues values;
    for (const FieldOption& one : fieldOptions) {
        const QString option = QString::fromLatin1(one.option);
        if (!parser.isSet(option)) {
            continue;
        }
        const QString text = parser.value(option);
        const bool noDate = text.isEmpty() && option.startsWith(QLatin1String("valid"));
        values.insert(QString::fromLatin1(one.field),
                      noDate ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
    }
    return values;
}

Result<QList<ItemRef>> itemsFrom(const QCommandLineParser& parser, const Snapshot& snapshot)
{
    QList<ItemRef> items;
    const Result<Scope> scope = scopeOf(parser, snapshot);
    if (!scope) {
        return tl::unexpected(scope.error());
    }
    for (const QString& item : parser.values(itemOption)) {
        items.append({*scope, item});
    }
    return items;
}

class EvidenceCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("evidence"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Evidence: add PATH…, list, attach, detach, edit, remove, export.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("ACTION"), QStringLiteral("[WHAT…]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareScope(parser, context);
        for (const FieldOption& one : fieldOptions) {
            parser.addOption({QString::fromLatin1(one.option),
                              context.translate("Cli", one.help),
                              QString::fromLatin1(one.word)});
        }
        parser.addOptions({
            {itemOption,
             context.translate("Cli", "The item it shows, such as 1-2; may be repeated."),
             QStringLiteral("ITEM")},
            {linkOption,
             context.translate("Cli", "Adds an address instead of a file; needs --name."),
             QStringLiteral("URL")},
            {allOption,
             context.translate("Cli",
                               "export: every file, with a list of hashes and one of what each "
                               "shows, into a new folder.")},
            {{QStringLiteral("o"), outputOption},
             context.translate("Cli", "Where export writes the file or folder."),
             QStringLiteral("PATH")},
        });
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const QString action = parser.positionalArguments().value(1);
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        if (action == QLatin1String("list") || action == QLatin1String("export")) {
            const auto document =
                context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
            if (!document) {
                return context.refuse(document.error());
            }
            if (action == QLatin1String("list")) {
                print(*format, context, (*document)->snapshot());
                return Exit::Done;
            }
            const Result<void> done = parser.isSet(allOption)
                                          ? exportAll(parser, *format, context, **document)
                                          : exportOne(parser, context, **document);
            return done ? Exit::Done : context.refuse(done.error());
        }
        return change(action, parser, context);
    }

private:
    using Gesture = Result<ChangeSet> (*)(const QCommandLineParser&,
                                          const CliContext&,
                                          const Snapshot&);

    static Exit change(const QString& action, const QCommandLineParser& parser, CliContext& context)
    {
        static const QHash<QString, Gesture> gestures{
            {QStringLiteral("attach"), &attach},
            {QStringLiteral("detach"), &detach},
            {QStringLiteral("edit"), &edit},
            {QStringLiteral("remove"), &remove},
        };
        const Gesture gesture = gestures.value(action, nullptr);
        if (gesture == nullptr && action != QLatin1String("add")) {
            return context.refuse(
                notAChoice(QStringLiteral("ztctl evidence"),
                           action,
                           QStringLiteral("add, list, attach, detach, edit, remove, export")));
        }
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<void> done =
            gesture == nullptr
                ? add(parser, context, **document)
                : gesture(parser, context, (*document)->snapshot())
                      .and_then([&](const ChangeSet& set) { return (*document)->apply(set); });
        return done ? Exit::Done : context.refuse(done.error());
    }

    static Result<EvidenceId>
    named(const QCommandLineParser& parser, const CliContext& context, const Snapshot& snapshot)
    {
        const QString name = parser.positionalArguments().value(2);
        if (name.isEmpty() || parser.positionalArguments().size() > 3) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "Name one piece of evidence, or its id.")});
        }
        return evidenceFromText(snapshot, name);
    }

    static Result<QList<ItemRef>>
    someItems(const QCommandLineParser& parser, const CliContext& context, const Snapshot& snapshot)
    {
        if (!parser.isSet(itemOption)) {
            return fail(ErrorCode::Usage, {context.translate("Cli", "Name the item: --item 1-2")});
        }
        return itemsFrom(parser, snapshot);
    }

    static Result<ChangeSet>
    attach(const QCommandLineParser& parser, const CliContext& context, const Snapshot& snapshot)
    {
        const Result<EvidenceId> id = named(parser, context, snapshot);
        const Result<QList<ItemRef>> items = someItems(parser, context, snapshot);
        if (!id || !items) {
            return tl::unexpected(!id ? id.error() : items.error());
        }
        return attachEvidence(snapshot, *id, *items);
    }

    static Result<ChangeSet>
    detach(const QCommandLineParser& parser, const CliContext& context, const Snapshot& snapshot)
    {
        const Result<EvidenceId> id = named(parser, context, snapshot);
        const Result<QList<ItemRef>> items = someItems(parser, context, snapshot);
        if (!id || !items) {
            return tl::unexpected(!id ? id.error() : items.error());
        }
        return detachEvidence(snapshot, *id, *items);
    }

    static Result<ChangeSet>
    edit(const QCommandLineParser& parser, const CliContext& context, const Snapshot& snapshot)
    {
        return named(parser, context, snapshot).and_then([&](const EvidenceId& id) {
            return editEvidence(snapshot, id, fieldsFrom(parser));
        });
    }

    static Result<ChangeSet>
    remove(const QCommandLineParser& parser, const CliContext& context, const Snapshot& snapshot)
    {
        return named(parser, context, snapshot).and_then([&](const EvidenceId& id) {
            return removeEvidence(snapshot, id);
        });
    }

    static Result<void>
    add(const QCommandLineParser& parser, CliContext& context, Document& document)
    {
        const Result<QList<ItemRef>> items = itemsFrom(parser, document.snapshot());
        if (!items) {
            return tl::unexpected(items.error());
        }
        QList<Evidence> evidence;
        EvidenceContents contents;
        Result<void> read = drafts(parser, context, evidence, contents);
        if (!read) {
            return read;
        }
        for (Evidence& one : evidence) {
            const Result<Evidence> described = describe(one, parser);
            if (!described) {
                return tl::unexpected(described.error());
            }
            one = *described;
        }
        return document.apply(addEvidence(document.snapshot(), evidence, *items), contents);
    }

    /// The files and the link as the options name them.
    static Result<void> drafts(const QCommandLineParser& parser,
                               CliContext& context,
                               QList<Evidence>& evidence,
                               EvidenceContents& contents)
    {
        const QStringList paths = parser.positionalArguments().mid(2);
        const bool isNamed = parser.isSet(QStringLiteral("name"));
        const bool linked = parser.isSet(linkOption);
        const qsizetype count = paths.size() + (linked ? 1 : 0);
        if (count == 0 || (isNamed && count > 1) || (linked && !isNamed)) {
            return fail(
                ErrorCode::Usage,
                {context.translate(
                    "Cli", "Give files, or --link with --name; --name goes with one of them.")});
        }
        const QDateTime now = context.clock().now();
        for (const QString& path : paths) {
            const auto job = context.job(context.translate("Cli", "Reading"));
            const Result<EvidenceDraft> draft =
                draftOfFile(path, EvidenceId{context.clock().newUuid()}, now, *job);
            if (!draft) {
                return tl::unexpected(draft.error());
            }
            evidence.append(draft->evidence);
            contents.append(draft->content);
        }
        if (linked) {
            Evidence link;
            link.id = EvidenceId{context.clock().newUuid()};
            link.kind = EvidenceKind::Link;
            link.address = parser.value(linkOption);
            link.addedAt = now;
            evidence.append(link);
        }
        return {};
    }

    static Result<Evidence> describe(Evidence evidence, const QCommandLineParser& parser)
    {
        const FieldValues values = fieldsFrom(parser);
        for (auto it = values.begin(); it != values.end(); ++it) {
            const Field<Evidence>* field = findField(evidenceFields(), it.key());
            const Result<void> set =
                field != nullptr ? field->set(evidence, it.value()) : Result<void>();
            if (!set) {
                return tl::unexpected(set.error());
            }
        }
        return evidence;
    }

    static Result<void> exportAll(const QCommandLineParser& parser,
                                  OutputFormat format,
                                  CliContext& context,
                                  const Document& document)
    {
        const QString target = parser.value(outputOption);
        if (target.isEmpty() || parser.positionalArguments().size() > 2) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "--all needs a folder and no names: -o FOLDER")});
        }
        const auto job = context.job(context.translate("Cli", "Writing"));
        const auto copy = [&document](const QString& sha, const QString& path, JobContext& inner) {
            return exportEvidence(document.path(), sha, path, inner);
        };
        const Result<ExportSummary> written =
            exportAllEvidence(document.snapshot(), context.language().code(), copy, target, *job);
        if (!written) {
            return tl::unexpected(written.error());
        }
        printSummary(format, context, *written);
        return {};
    }

    static Result<void>
    exportOne(const QCommandLineParser& parser, CliContext& context, const Document& document)
    {
        const Snapshot& snapshot = document.snapshot();
        const QString target = parser.value(outputOption);
        if (target.isEmpty()) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "Name the file to write: -o PATH")});
        }
        const Result<EvidenceId> id = named(parser, context, snapshot);
        const Result<void> apart = keepApart(context, target, {document.path()});
        if (!id || !apart) {
            return tl::unexpected(!id ? id.error() : apart.error());
        }
        const Evidence& evidence = *snapshot.evidenceOf(*id);
        if (evidence.kind == EvidenceKind::Link) {
            return fail(ErrorCode::Unsupported, {evidence.address});
        }
        const auto job = context.job(context.translate("Cli", "Writing"));
        return exportEvidence(document.path(), evidence.sha256, target, *job);
    }

    static QStringList itemsShown(const Snapshot& snapshot, const EvidenceId& id)
    {
        QStringList shown;
        for (const ItemRef& ref : itemsOf(snapshot, id)) {
            shown.append(scopeText(ref.scope, snapshot) + QLatin1Char('/') + ref.item);
        }
        return shown;
    }

    static QJsonObject json(const Snapshot& snapshot, const Evidence& evidence)
    {
        QJsonObject object{{QStringLiteral("id"), evidence.id.toString()}};
        for (const Field<Evidence>& field : evidenceFields()) {
            object.insert(field.key, field.get(evidence));
        }
        object.insert(QStringLiteral("items"),
                      QJsonArray::fromStringList(itemsShown(snapshot, evidence.id)));
        return object;
    }

    static void print(OutputFormat format, CliContext& context, const Snapshot& snapshot)
    {
        if (format == OutputFormat::Json) {
            QJsonArray list;
            for (const Evidence& one : snapshot.evidence) {
                list.append(json(snapshot, one));
            }
            context.out(jsonText({{QStringLiteral("evidence"), list},
                                  {QStringLiteral("trail_head"), snapshot.trailHead}}));
            return;
        }
        Listing listing{{context.translate("Cli", "Name"),
                         context.translate("Cli", "Kind"),
                         context.translate("Cli", "Bytes"),
                         context.translate("Cli", "SHA-256 or address"),
                         context.translate("Cli", "Valid from"),
                         context.translate("Cli", "Valid to"),
                         context.translate("Cli", "Items")},
                        {},
                        {2}};
        const bool whole = format == OutputFormat::Csv;
        for (const Evidence& one : snapshot.evidence) {
            const bool link = one.kind == EvidenceKind::Link;
            listing.rows.append({one.name,
                                 evidenceKindText(one.kind, context.language()),
                                 link ? QString() : QString::number(one.size),
                                 link ? one.address : (whole ? one.sha256 : one.sha256.left(12)),
                                 one.validFrom.toString(Qt::ISODate),
                                 one.validTo.toString(Qt::ISODate),
                                 itemsShown(snapshot, one.id).join(QLatin1Char(' '))});
        }
        context.out(whole ? csvText(listing) : tableText(listing).toUtf8());
    }
};

} // namespace

std::unique_ptr<Command> makeEvidenceCommand()
{
    return std::make_unique<EvidenceCommand>();
}

} // namespace zt
