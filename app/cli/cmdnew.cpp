// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "checklists/packloader.h"
#include "reports/phrase.h"

namespace zt {

namespace {

class NewCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("new"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Makes an empty assessment.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {QStringLiteral("name"),
             context.translate("Cli", "Title of the assessment (required)."),
             QStringLiteral("N")},
            {QStringLiteral("institution"),
             context.translate("Cli", "Name of the institution."),
             QStringLiteral("I")},
            {QStringLiteral("sector"),
             context.translate("Cli", "Sector of the institution."),
             QStringLiteral("securities|banking|insurance")},
            {QStringLiteral("tier"),
             context.translate("Cli", "Broker tier."),
             QStringLiteral("1..4")},
            {QStringLiteral("period"),
             context.translate("Cli", "Period, as the client writes it."),
             QStringLiteral("P")},
            {QStringLiteral("team"),
             context.translate("Cli", "Names of the team, separated by commas."),
             QStringLiteral("A,B")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const Result<Profile> profile = profileFrom(parser, context);
        if (!profile) {
            return context.refuse(profile.error());
        }
        const Result<QList<PackPin>> packs = startingPacks();
        if (!packs) {
            return context.refuse(packs.error());
        }
        const QString path = parser.positionalArguments().value(0);
        const auto document = Document::create(path, *profile, *packs, context.environment());
        if (!document) {
            return context.refuse(document.error());
        }
        QStringList pinned;
        for (const PackPin& pack : *packs) {
            pinned.append(pack.id + QLatin1Char(' ') + pack.version);
        }
        context.note(context.translate("Cli", "Made %1; pinned in it: %2.")
                         .arg(path, joinList(pinned, context.language())));
        return Exit::Done;
    }

private:
    static Result<Profile> profileFrom(const QCommandLineParser& parser, const CliContext& context)
    {
        Profile profile;
        profile.name = parser.value(QStringLiteral("name")).trimmed();
        if (profile.name.isEmpty()) {
            return fail(
                ErrorCode::Usage,
                {context.translate("Cli", "--name is required: the title of the assessment.")});
        }
        profile.institution = parser.value(QStringLiteral("institution")).trimmed();
        profile.period = parser.value(QStringLiteral("period")).trimmed();
        for (const QString& member : parser.value(QStringLiteral("team")).split(QLatin1Char(','))) {
            if (!member.trimmed().isEmpty()) {
                profile.team.append(member.trimmed());
            }
        }
        if (parser.isSet(QStringLiteral("sector"))) {
            const auto sector = sectorFromKey(parser.value(QStringLiteral("sector")));
            if (!sector || *sector == Sector::Unset) {
                return fail(
                    ErrorCode::Usage,
                    {context.translate("Cli", "There is no sector “%1”. Choose --sector %2.")
                         .arg(parser.value(QStringLiteral("sector")),
                              QStringLiteral("securities|banking|insurance"))});
            }
            profile.sector = *sector;
        }
        if (parser.isSet(QStringLiteral("tier"))) {
            const Result<int> tier = intOption(parser, context, QStringLiteral("tier"), 1, 4);
            if (!tier) {
                return tl::unexpected(tier.error());
            }
            profile.tier = *tier;
        }
        return profile;
    }
};

} // namespace

std::unique_ptr<Command> makeNewCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace zt
