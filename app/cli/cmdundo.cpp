// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "reports/wording.h"

namespace zt {

namespace {

class UndoCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("undo"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli",
            "Takes back an entry of the trail, or everything after one; both are new entries.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {QStringLiteral("entry"),
             context.translate("Cli", "Takes back this entry alone; the newest otherwise."),
             QStringLiteral("SEQ")},
            {QStringLiteral("to"),
             context.translate("Cli", "Takes back everything after this entry."),
             QStringLiteral("SEQ")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const bool back = parser.isSet(QStringLiteral("to"));
        if (back && parser.isSet(QStringLiteral("entry"))) {
            return context.refuse(
                {ErrorCode::Usage, {context.translate("Cli", "Give either --entry or --to.")}, {}});
        }
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        Result<int> seq = static_cast<int>((*document)->snapshot().trailSeq);
        if (back || parser.isSet(QStringLiteral("entry"))) {
            seq = intOption(
                parser, context, back ? QStringLiteral("to") : QStringLiteral("entry"), 1, *seq);
        }
        if (!seq) {
            return context.refuse(seq.error());
        }
        const Result<ChangeSet> changes =
            back ? (*document)->returnTo(*seq) : (*document)->revertOf(*seq);
        if (!changes) {
            return context.refuse(changes.error());
        }
        if (changes->isEmpty()) {
            return context.refuse({ErrorCode::NothingToUndo, {}, {}});
        }
        const Result<void> done = (*document)->apply(*changes);
        if (!done) {
            return context.refuse(done.error());
        }
        context.note(
            labelText(changes->label, *(*document)->snapshot().guideline, context.language()));
        return Exit::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeUndoCommand()
{
    return std::make_unique<UndoCommand>();
}

} // namespace zt
