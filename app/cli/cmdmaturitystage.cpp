// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/lensview.h"
#include "app/cli/output.h"
#include "app/cli/scopeoption.h"
#include "model/domain/edits.h"
#include "model/domain/maturityedits.h"

namespace zt {

namespace {

class MaturityStageCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("maturity stage"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Records your own stage of a row of the CISA model, which stands "
                                 "above what the items suggest.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareScope(parser, context);
        parser.addOptions({
            {QStringLiteral("row"),
             context.translate("Cli", "The row, as `maturity --lens cisa` lists it."),
             QStringLiteral("ROW")},
            {QStringLiteral("stage"),
             context.translate("Cli",
                               "1 to 4 (traditional, initial, advanced, optimal); none takes the "
                               "own stage away."),
             QStringLiteral("STAGE")},
            {QStringLiteral("note"),
             context.translate("Cli", "What it rests on."),
             QStringLiteral("TEXT")},
        });
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        const Result<Scope> scope = scopeOf(parser, snapshot);
        const Result<ChangeSet> change =
            scope ? changeOf(parser, context, snapshot, *scope) : tl::unexpected(scope.error());
        const Result<void> done =
            change ? (*document)->apply(*change) : tl::unexpected(change.error());
        const Result<LensView> view =
            done ? lensView((*document)->snapshot(), *scope) : tl::unexpected(done.error());
        if (!view) {
            return context.refuse(view.error());
        }
        if (*format == OutputFormat::Json) {
            context.out(jsonText(lensJson(*view, (*document)->snapshot())));
        } else {
            const Listing pillars = lensPillars(context, *view);
            context.out(*format == OutputFormat::Csv ? csvText(pillars)
                                                     : tableText(pillars).toUtf8());
        }
        return Exit::Done;
    }

private:
    static Result<ChangeSet> changeOf(const QCommandLineParser& parser,
                                      const CliContext& context,
                                      const Snapshot& snapshot,
                                      const Scope& scope)
    {
        const Result<LensView> view = lensView(snapshot, scope);
        if (!view) {
            return tl::unexpected(view.error());
        }
        const QString row = parser.value(QStringLiteral("row"));
        if (view->model.row(row) == nullptr) {
            return fail(ErrorCode::UnknownEntity, {QStringLiteral("lens row"), row});
        }
        const QString word = parser.value(QStringLiteral("stage")).toLower();
        std::optional<int> stage;
        for (const CisaStage& one : view->model.stages) {
            if (word == QString::number(one.order) || word == one.name.en.toLower() ||
                word == one.name.zh) {
                stage = one.order;
            }
        }
        if (!stage && word != QLatin1String("none")) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "--stage takes 1 to 4, a stage's name or none")});
        }
        const ChangeSet answer =
            setLensAnswer(snapshot, {scope, row}, stage, parser.value(QStringLiteral("note")));
        return view->unpinned ? pinning(snapshot, answer, *view->unpinned) : answer;
    }
};

} // namespace

std::unique_ptr<Command> makeMaturityStageCommand()
{
    return std::make_unique<MaturityStageCommand>();
}

} // namespace zt
