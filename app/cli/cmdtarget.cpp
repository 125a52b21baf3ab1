// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/moneyoption.h"
#include "app/cli/scopeoption.h"
#include "model/domain/roadmapedits.h"

namespace zt {

namespace {

class TargetCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("target"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli",
            "Sets the level that a pillar shall reach, and by when; --level none clears it.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareScope(parser, context);
        parser.addOptions({
            {QStringLiteral("pillar"),
             context.translate("Cli", "The pillar, P1 to P5."),
             QStringLiteral("P1")},
            {QStringLiteral("level"),
             context.translate("Cli", "The level: I, II, III, IV, or none."),
             QStringLiteral("I|II|III|IV|none")},
            {QStringLiteral("due"),
             context.translate("Cli", "By this day, such as 2026-12-31."),
             QStringLiteral("DATE")},
            {QStringLiteral("note"), context.translate("Cli", "A note."), QStringLiteral("TEXT")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const QString level = parser.value(QStringLiteral("level"));
        const QStringList levels{QStringLiteral("none"),
                                 QStringLiteral("I"),
                                 QStringLiteral("II"),
                                 QStringLiteral("III"),
                                 QStringLiteral("IV")};
        const auto order = static_cast<int>(levels.indexOf(level));
        const Result<QDate> due = dateOption(parser, context, QStringLiteral("due"), QDate());
        if (!due) {
            return context.refuse(due.error());
        }
        if (!parser.isSet(QStringLiteral("pillar"))) {
            return context.refuse(
                notAChoice(QStringLiteral("--pillar"), {}, QStringLiteral("P1, P2, P3, P4, P5")));
        }
        if (order < 0) {
            return context.refuse(
                notAChoice(QStringLiteral("--level"), level, levels.join(QStringLiteral(", "))));
        }
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        const Result<Scope> scope = scopeOf(parser, snapshot);
        if (!scope) {
            return context.refuse(scope.error());
        }
        const QString pillar = parser.value(QStringLiteral("pillar"));
        const Result<void> done = (*document)->apply(
            order == 0
                ? clearTarget(snapshot, *scope, pillar)
                : setTarget(snapshot,
                            {*scope, pillar, order, *due, parser.value(QStringLiteral("note"))}));
        return done ? Exit::Done : context.refuse(done.error());
    }
};

} // namespace

std::unique_ptr<Command> makeTargetCommand()
{
    return std::make_unique<TargetCommand>();
}

} // namespace zt
