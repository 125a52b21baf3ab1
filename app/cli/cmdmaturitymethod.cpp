// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/maturityjson.h"
#include "app/cli/output.h"
#include "model/domain/maturityedits.h"

namespace zt {

namespace {

class MaturityMethodCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("maturity method"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Shows how levels roll up and what evidence is held against, or records it.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {QStringLiteral("rollup"),
             context.translate("Cli", "weakest, share, weighted or direct."),
             QStringLiteral("RULE")},
            {QStringLiteral("share"),
             context.translate("Cli", "Percent of the systems that must have a level."),
             QStringLiteral("N")},
            {QStringLiteral("population"),
             context.translate("Cli", "Which systems count: all or adopted."),
             QStringLiteral("all|adopted")},
            {QStringLiteral("weight"),
             context.translate("Cli",
                               "A system's weight in percent, such as SYS-07=200; 100 otherwise. "
                               "May be repeated."),
             QStringLiteral("CODE=N")},
            {QStringLiteral("period-from"),
             context.translate("Cli", "First day of the assessed period; empty: not stated."),
             QStringLiteral("DATE")},
            {QStringLiteral("period-to"),
             context.translate("Cli", "Its last day."),
             QStringLiteral("DATE")},
            {QStringLiteral("review-cycle"),
             context.translate("Cli", "Months after which evidence is too old; 0: not stated."),
             QStringLiteral("MONTHS")},
            {QStringLiteral("reason"),
             context.translate("Cli", "Why this choice; the sources leave it to the institution."),
             QStringLiteral("TEXT")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const bool shows = parser.optionNames().isEmpty();
        const auto access = shows ? Document::Access::ReadOnly : Document::Access::ReadWrite;
        auto document = context.open(parser.positionalArguments().value(0), access);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        if (shows) {
            context.out(jsonText(maturityMethodJson(snapshot)));
            return Exit::Done;
        }
        const Result<void> done =
            valuesFrom(parser, context, snapshot)
                .and_then(
                    [&](const FieldValues& values) { return editMaturityMethod(snapshot, values); })
                .and_then([&](const ChangeSet& set) { return (*document)->apply(set); });
        return done ? Exit::Done : context.refuse(done.error());
    }

private:
    static Result<FieldValues> valuesFrom(const QCommandLineParser& parser,
                                          const CliContext& context,
                                          const Snapshot& snapshot)
    {
        FieldValues values;
        for (const QString& name : {QStringLiteral("rollup"), QStringLiteral("population")}) {
            if (parser.isSet(name)) {
                values.insert(name, parser.value(name));
            }
        }
        for (const QString& name : {QStringLiteral("period-from"), QStringLiteral("period-to")}) {
            if (parser.isSet(name)) {
                const QString date = parser.value(name);
                values.insert(QString(name).replace(QLatin1Char('-'), QLatin1Char('_')),
                              date.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(date));
            }
        }
        const Result<void> numbers = takeNumbers(parser, context, values);
        const Result<void> weights =
            numbers ? takeWeights(parser, context, snapshot, values) : numbers;
        if (!weights) {
            return tl::unexpected(weights.error());
        }
        // A reason speaks of one choice; it is not carried over to the next.
        const bool chosen = values.contains(QStringLiteral("rollup")) ||
                            values.contains(QStringLiteral("share")) ||
                            values.contains(QStringLiteral("population")) ||
                            values.contains(QStringLiteral("weights"));
        if (chosen || parser.isSet(QStringLiteral("reason"))) {
            values.insert(QStringLiteral("reason"), parser.value(QStringLiteral("reason")));
        }
        return values;
    }

    static Result<void>
    takeNumbers(const QCommandLineParser& parser, const CliContext& context, FieldValues& values)
    {
        struct Number
        {
            const char* option;
            const char* field;
            int low;
            int high;
        };

        constexpr Number numbers[] = {{"share", "share", 1, 100},
                                      {"review-cycle", "review_cycle_months", 0, 120}};
        for (const Number& number : numbers) {
            const QString option = QString::fromLatin1(number.option);
            if (!parser.isSet(option)) {
                continue;
            }
            const Result<int> value = intOption(parser, context, option, number.low, number.high);
            if (!value) {
                return tl::unexpected(value.error());
            }
            values.insert(QString::fromLatin1(number.field), *value);
        }
        return {};
    }

    static Result<void> takeWeights(const QCommandLineParser& parser,
                                    const CliContext& context,
                                    const Snapshot& snapshot,
                                    FieldValues& values)
    {
        QMap<SystemId, int> weights = snapshot.maturityMethod.weightPercent;
        for (const QString& assignment : parser.values(QStringLiteral("weight"))) {
            const qsizetype split = assignment.lastIndexOf(QLatin1Char('='));
            bool ok = false;
            const int percent = QStringView(assignment).mid(split + 1).toInt(&ok);
            if (split <= 0 || !ok) {
                return fail(
                    ErrorCode::Usage,
                    {context.translate("Cli", "Write CODE=PERCENT; read: %1").arg(assignment)});
            }
            const System* system = snapshot.systemByCode(assignment.left(split));
            if (system == nullptr) {
                return fail(ErrorCode::UnknownSystem, {assignment.left(split)});
            }
            weights.insert(system->id, percent);
        }
        QJsonObject json;
        for (auto it = weights.begin(); it != weights.end(); ++it) {
            json.insert(it.key().toString(), it.value());
        }
        if (parser.isSet(QStringLiteral("weight"))) {
            values.insert(QStringLiteral("weights"), json);
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeMaturityMethodCommand()
{
    return std::make_unique<MaturityMethodCommand>();
}

} // namespace zt
