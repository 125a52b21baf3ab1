// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "model/domain/edits.h"
#include "model/domain/explain.h"
#include "model/domain/fields.h"
#include "reports/wording.h"

#include <QJsonArray>

namespace zt {

namespace {

class SystemsCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("systems"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Lists the systems with everything that is recorded about them.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        if (*format == OutputFormat::Json) {
            context.out(jsonText(systemsJson(snapshot)));
        } else if (*format == OutputFormat::Csv) {
            context.out(csvText(fullListing(context, snapshot)));
        } else {
            context.out(tableText(shortListing(context, snapshot)));
        }
        return Exit::Done;
    }

private:
    static QJsonObject systemsJson(const Snapshot& snapshot)
    {
        QJsonArray systems;
        for (const System& system : snapshot.systems) {
            QJsonObject object{{QStringLiteral("id"), system.id.toString()}};
            for (const Field<System>& field : systemFields()) {
                const QJsonValue value = field.get(system);
                const bool reason = field.key.startsWith(QLatin1String("reason."));
                if (!reason || !value.toString().isEmpty()) {
                    object.insert(field.key, value);
                }
            }
            systems.append(object);
        }
        return {{QStringLiteral("systems"), systems},
                {QStringLiteral("trail_head"), snapshot.trailHead}};
    }

    static Listing fullListing(const CliContext& context, const Snapshot& snapshot)
    {
        Listing listing;
        for (const Field<System>& field : systemFields()) {
            listing.heads.append(fieldName(field.key, *snapshot.guideline, context.language()));
        }
        for (const System& system : snapshot.systems) {
            QStringList row;
            for (const Field<System>& field : systemFields()) {
                const QJsonValue value = field.get(system);
                const bool blank = value.isNull() || value == QJsonValue(QString());
                row.append(blank ? QString()
                                 : fieldValueText(
                                       field.key, value, *snapshot.guideline, context.language()));
            }
            listing.rows.append(row);
        }
        return listing;
    }

    static Listing shortListing(const CliContext& context, const Snapshot& snapshot)
    {
        const Guideline& guideline = *snapshot.guideline;
        const Language& language = context.language();
        Listing listing{{context.translate("Cli", "Code"),
                         context.translate("Cli", "System"),
                         context.translate("Cli", "Owner unit"),
                         QStringLiteral("RTO"),
                         context.translate("Cli", "Answered"),
                         context.translate("Cli", "Result")},
                        {},
                        {3, 4}};
        for (const System& system : snapshot.systems) {
            int answered = 0;
            for (int i = 0; i < aspectCount; ++i) {
                answered += isAnswered(system, static_cast<Aspect>(i)) ? 1 : 0;
            }
            const SystemVerdict verdict = judge(system, guideline, snapshot.methodology);
            listing.rows.append({system.code,
                                 system.name,
                                 system.ownerUnit,
                                 rtoText(system.rtoMinutes, language),
                                 QStringLiteral("%1/%2").arg(answered).arg(aspectCount),
                                 groupText(verdict.group, language)});
        }
        return listing;
    }
};

class AddCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("add"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Adds one system; “ztctl set” fills in the rest.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("CODE"), QStringLiteral("NAME")};
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        System system;
        system.id = SystemId{context.clock().newUuid()};
        system.code = parser.positionalArguments().value(1).trimmed();
        system.name = parser.positionalArguments().value(2).trimmed();
        const Result<void> done = (*document)->apply(addSystem(system));
        return done ? Exit::Done : context.refuse(done.error());
    }
};

class RemoveCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("remove"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Removes one system; “ztctl undo” brings it back.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("CODE")};
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const QString code = parser.positionalArguments().value(1);
        const System* system = (*document)->snapshot().systemByCode(code);
        if (system == nullptr) {
            return context.refuse({ErrorCode::UnknownSystem, {code}, {}});
        }
        const Result<void> done =
            (*document)->apply(removeSystems((*document)->snapshot(), {*system}));
        return done ? Exit::Done : context.refuse(done.error());
    }
};

} // namespace

std::unique_ptr<Command> makeSystemsCommand()
{
    return std::make_unique<SystemsCommand>();
}

std::unique_ptr<Command> makeAddCommand()
{
    return std::make_unique<AddCommand>();
}

std::unique_ptr<Command> makeRemoveCommand()
{
    return std::make_unique<RemoveCommand>();
}

} // namespace zt
