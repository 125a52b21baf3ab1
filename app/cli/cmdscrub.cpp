// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/scrubbing.h"
#include "reports/phrase.h"

namespace zt {

namespace {

class ScrubCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("scrub"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Makes a copy of an assessment without personal data, for sharing or sealing.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                          context.translate("Cli", "The copy to write (required)."),
                          QStringLiteral("COPY.zta")});
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const QString file = parser.positionalArguments().value(0);
        const QString output = parser.value(QStringLiteral("output"));
        if (!format) {
            return context.refuse(format.error());
        }
        if (output.isEmpty()) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate("Cli", "Name the copy to write: -o COPY.zta")},
                 {}});
        }
        const Result<ScrubbedFacts> made = keepApart(context, output, {file}).and_then([&] {
            return scrub(file, output, context);
        });
        if (!made) {
            return context.refuse(made.error());
        }
        if (*format == OutputFormat::Json) {
            context.out(jsonText({{QStringLiteral("path"), output},
                                  {QStringLiteral("people"), made->people},
                                  {QStringLiteral("facts"), made->facts.changes.size()},
                                  {QStringLiteral("left_out"), made->leftOut},
                                  {QStringLiteral("contents_left_out"), made->contents.size()}}));
            return Exit::Done;
        }
        context.note(fill(
            context.translate("Cli",
                              "Made %1: %2 people replaced; left out: the trail, %3 snapshots, "
                              "sealed runs or sign-offs, the contents of %4 evidence files."),
            {output,
             QString::number(made->people),
             QString::number(made->leftOut),
             QString::number(made->contents.size())}));
        return Exit::Done;
    }

private:
    static Result<ScrubbedFacts>
    scrub(const QString& file, const QString& output, CliContext& context)
    {
        const auto original = context.open(file, Document::Access::ReadOnly);
        return original
                   ? scrubInto(
                         (*original)->snapshot(), output, context.environment(), context.language())
                   : tl::unexpected(original.error());
    }
};

} // namespace

std::unique_ptr<Command> makeScrubCommand()
{
    return std::make_unique<ScrubCommand>();
}

} // namespace zt
