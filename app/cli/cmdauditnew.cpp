// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditoptions.h"
#include "app/cli/commands.h"
#include "app/cli/packsheet.h"
#include "checklists/owncrosswalk.h"
#include "checklists/packloader.h"
#include "model/domain/packversion.h"

#include <QFile>

namespace zt {

namespace {

constexpr QLatin1String checklistKey("checklist");

Result<PackPin> packFromFile(const QString& name, const Snapshot& snapshot)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, {name, file.errorString()});
    }
    const QByteArray bytes = file.readAll();
    const Result<Checklist> list = readChecklist(bytes, name);
    const Result<OwnRelations> own =
        list ? ownChecklist(snapshot, *list, name) : tl::unexpected(list.error());
    if (!own) {
        return tl::unexpected(own.error());
    }
    return pinBeside(snapshot, PackPin{list->id, list->version, list->sha256, bytes});
}

/// What is pinned already (of several versions the newest, or “id@version”), what the program
/// ships, or a file.
Result<PackPin> packFrom(const QString& name, const Snapshot& snapshot)
{
    QStringList known = snapshot.checklists.keys();
    const PackPin* pinned = pinNamed(snapshot, name);
    if (pinned != nullptr && known.contains(pinned->id)) {
        return *pinned;
    }
    const Result<QList<PackPin>> shipped = shippedChecklists();
    if (!shipped) {
        return tl::unexpected(shipped.error());
    }
    for (const PackPin& pack : *shipped) {
        if (pack.id == name) {
            return pack;
        }
        known.append(pack.id);
    }
    if (QFile::exists(name)) {
        return packFromFile(name, snapshot);
    }
    if (name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        return fail(ErrorCode::FileNotFound, {name}); // no id ends so
    }
    known.removeDuplicates();
    return fail(ErrorCode::InvariantBroken,
                {QStringLiteral("audit"), checklistKey, name, known.join(QStringLiteral(", "))});
}

class AuditNewCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit new"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Begins an audit and pins its checklists.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOption({checklistKey,
                          context.translate("Cli",
                                            "Id of a checklist (see “pack list”), or a pack of "
                                            "one's own; may be repeated."),
                          QStringLiteral("ID|FILE")});
        declareAuditFields(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        if (!parser.isSet(checklistKey)) {
            return context.refuse({ErrorCode::Usage,
                                   {QStringLiteral("ztctl audit new FILE --checklist ID|FILE")},
                                   {}});
        }
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<ChangeSet> set = changeFrom(parser, context, (*document)->snapshot());
        const Result<void> done =
            set ? (*document)->apply(*set) : Result<void>(tl::unexpected(set.error()));
        if (!done) {
            return context.refuse(done.error());
        }
        context.out(set->label.args.value(0) + QLatin1Char('\n'));
        return Exit::Done;
    }

private:
    static Result<ChangeSet>
    changeFrom(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
    {
        Audit audit;
        audit.id = AuditId{context.clock().newUuid()};
        audit.code = nextAuditCode(snapshot);
        audit.tier = snapshot.profile.tier;
        audit.team = snapshot.profile.team;
        audit.createdAt = context.clock().now();
        QList<PackPin> packs;
        Checklists lists;
        for (const QString& name : parser.values(checklistKey)) {
            if (isPackSheet(name) && QFile::exists(name)) {
                return tl::unexpected(sheetIsNoPack(name, context));
            }
            const Result<PackPin> pack = packFrom(name, snapshot);
            const Result<Checklist> list =
                pack ? readChecklist(pack->bytes, pack->id) : tl::unexpected(pack.error());
            if (!list) {
                return tl::unexpected(list.error());
            }
            packs.append(*pack);
            lists.insert(pack->id, *list);
            audit.checklists.append(pack->id);
        }
        const Result<FieldValues> values = auditValuesFrom(parser, context, lists, {});
        Result<ChangeSet> filled =
            values ? editAudit(audit, *values) : tl::unexpected(values.error());
        if (!filled) {
            return filled;
        }
        if (!filled->isEmpty()) {
            audit = std::get<Audit>(*filled->changes.first().after);
        }
        return addAudit(snapshot, audit, packs);
    }
};

} // namespace

std::unique_ptr<Command> makeAuditNewCommand()
{
    return std::make_unique<AuditNewCommand>();
}

} // namespace zt
