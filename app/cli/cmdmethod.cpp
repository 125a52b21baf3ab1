// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/methodoptions.h"
#include "app/cli/output.h"
#include "app/cli/selectionjson.h"
#include "model/domain/edits.h"

namespace zt {

namespace {

class MethodCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("method"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Shows the methodology, or records another one with a reason.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareMethodOptions(parser, context);
        parser.addOption(
            {QStringLiteral("reason"),
             context.translate("Cli", "Why this choice; the sources leave it to the institution."),
             QStringLiteral("TEXT")});
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const bool shows = parser.optionNames().isEmpty();
        const auto access = shows ? Document::Access::ReadOnly : Document::Access::ReadWrite;
        auto document = context.open(parser.positionalArguments().value(0), access);
        if (!document) {
            return context.refuse(document.error());
        }
        const Methodology& now = (*document)->snapshot().methodology;
        if (shows) {
            context.out(jsonText(methodologyJson(now)));
            return Exit::Done;
        }
        Result<Methodology> next = methodFrom(parser, context, now);
        if (!next) {
            return context.refuse(next.error());
        }
        if (parser.isSet(QStringLiteral("reason"))) {
            next->reason = parser.value(QStringLiteral("reason"));
        } else if (*next != now) {
            // A reason speaks of one choice; it is not carried over to the next.
            next->reason.clear();
        }
        const Result<void> done = (*document)->apply(applyMethodology(now, *next));
        return done ? Exit::Done : context.refuse(done.error());
    }
};

} // namespace

std::unique_ptr<Command> makeMethodCommand()
{
    return std::make_unique<MethodCommand>();
}

} // namespace zt
