// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/roadmapjson.h"
#include "app/cli/scopeoption.h"
#include "model/domain/fields.h"
#include "model/domain/roadmapedits.h"
#include "reports/wordingroadmap.h"

#include <QJsonArray>

namespace zt {

namespace {

const ImprovementAction* actionByCode(const Snapshot& snapshot, const QString& code)
{
    for (const ImprovementAction& action : snapshot.actions) {
        if (action.code == code) {
            return &action;
        }
    }
    return nullptr;
}

Error unknownAction(const QString& code)
{
    return {ErrorCode::UnknownEntity, {QStringLiteral("action"), code}, {}};
}

/// "D1/1-6", "PAY/2-4", or "1-6" in the institution.
Result<QJsonArray> closesFrom(const QString& text, const Snapshot& snapshot)
{
    QJsonArray refs;
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype slash = word.lastIndexOf(QLatin1Char('/'));
        const Result<Scope> scope = slash < 0 ? Result<Scope>(Scope::institution())
                                              : scopeFromText(word.left(slash), snapshot);
        if (!scope) {
            return tl::unexpected(scope.error());
        }
        refs.append(toKey(ItemRef{*scope, word.mid(slash + 1).trimmed()}));
    }
    return refs;
}

Result<QJsonArray> needsFrom(const QString& text, const Snapshot& snapshot)
{
    QJsonArray ids;
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const ImprovementAction* action = actionByCode(snapshot, word.trimmed());
        if (action == nullptr) {
            return tl::unexpected(unknownAction(word.trimmed()));
        }
        ids.append(action->id.toString());
    }
    return ids;
}

/// What stands behind "=" as the field takes it.
Result<QJsonValue> valueFrom(const QString& key, const QString& text, const Snapshot& snapshot)
{
    const auto plain = [](const QJsonArray& array) { return QJsonValue(array); };
    if (key == QLatin1String("closes")) {
        return closesFrom(text, snapshot).map(plain);
    }
    if (key == QLatin1String("depends_on")) {
        return needsFrom(text, snapshot).map(plain);
    }
    const QStringList numbers{
        QStringLiteral("cost_once"), QStringLiteral("cost_yearly"), QStringLiteral("progress")};
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (ok && numbers.contains(key)) {
        return QJsonValue(number);
    }
    const bool date = key == QLatin1String("start") || key == QLatin1String("due");
    return date && text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Result<QMap<QString, QJsonValue>>
valuesFrom(const QStringList& assignments, const Snapshot& snapshot, const CliContext& context)
{
    QMap<QString, QJsonValue> values;
    for (const QString& assignment : assignments) {
        const qsizetype split = assignment.indexOf(QLatin1Char('='));
        if (split <= 0) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "Write field=value; read: %1").arg(assignment)});
        }
        const QString key = assignment.left(split).trimmed();
        const Result<QJsonValue> value = valueFrom(key, assignment.mid(split + 1), snapshot);
        if (!value) {
            return tl::unexpected(value.error());
        }
        values.insert(key, *value);
    }
    return values;
}

class ActionCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("action"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Lists, adds, changes and removes improvement actions.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"),
                QStringLiteral("list|add|set|remove"),
                QStringLiteral("[CODE|TITLE]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        parser.addOptions({
            {QStringLiteral("field"),
             context.translate("Cli",
                               "A field and its value, such as due=2026-12-31, cost_once=5200000, "
                               "status=approved, closes=1-6,D1/2-4 or depends_on=A-07; may be "
                               "repeated."),
             QStringLiteral("KEY=VALUE")},
            {QStringLiteral("reason"),
             context.translate("Cli", "Why; stands in the trail."),
             QStringLiteral("TEXT")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const QStringList words = parser.positionalArguments();
        const QString verb = words.value(1);
        const bool list = verb == QLatin1String("list");
        const QStringList verbs{
            QStringLiteral("add"), QStringLiteral("set"), QStringLiteral("remove")};
        if ((!list && !verbs.contains(verb)) || list == (words.size() == 3)) {
            const bool known = list || verbs.contains(verb);
            return context.refuse(
                notAChoice(QStringLiteral("ztctl action"),
                           known ? words.mid(1).join(QLatin1Char(' ')) : verb,
                           QStringLiteral("list, add TITLE, set CODE, remove CODE")));
        }
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        auto document = context.open(
            words.value(0), list ? Document::Access::ReadOnly : Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        if (list) {
            print(*format, context, (*document)->snapshot());
            return Exit::Done;
        }
        const Result<void> done =
            changeFrom(parser, context, (*document)->snapshot()).and_then([&](const auto& set) {
                return (*document)->apply(set);
            });
        return done ? Exit::Done : context.refuse(done.error());
    }

private:
    static Result<ChangeSet>
    changeFrom(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
    {
        const QString verb = parser.positionalArguments().value(1);
        const QString word = parser.positionalArguments().value(2).trimmed();
        const auto values = valuesFrom(parser.values(QStringLiteral("field")), snapshot, context);
        if (!values) {
            return tl::unexpected(values.error());
        }
        if (verb == QLatin1String("add")) {
            return added(word, *values, context, snapshot);
        }
        const ImprovementAction* action = actionByCode(snapshot, word);
        if (action == nullptr) {
            return tl::unexpected(unknownAction(word));
        }
        return verb == QLatin1String("remove")
                   ? Result<ChangeSet>(removeAction(snapshot, action->id))
                   : editAction(*action, *values, parser.value(QStringLiteral("reason")));
    }

    /// The fields are set on the new action before it is added, so that it is one change.
    static Result<ChangeSet> added(const QString& title,
                                   const QMap<QString, QJsonValue>& values,
                                   CliContext& context,
                                   const Snapshot& snapshot)
    {
        ImprovementAction action;
        action.id = ActionId{context.clock().newUuid()};
        action.code = nextActionCode(snapshot);
        action.title = title;
        Result<ChangeSet> filled = editAction(action, values);
        if (!filled) {
            return filled;
        }
        if (!filled->isEmpty()) {
            action = std::get<ImprovementAction>(*filled->changes.first().after);
        }
        context.out(action.code + QLatin1Char('\n'));
        return addAction(action);
    }

    static void print(OutputFormat format, CliContext& context, const Snapshot& snapshot)
    {
        const QJsonObject json = actionsJson(snapshot);
        if (format == OutputFormat::Json) {
            context.out(jsonText(json));
            return;
        }
        Listing listing;
        listing.rightAligned = {5, 6};
        const QStringList keys{QStringLiteral("code"),
                               QStringLiteral("title"),
                               QStringLiteral("status"),
                               QStringLiteral("start"),
                               QStringLiteral("due"),
                               QStringLiteral("cost_once"),
                               QStringLiteral("cost_yearly"),
                               QStringLiteral("owner_unit"),
                               QStringLiteral("closes"),
                               QStringLiteral("depends_on")};
        for (const QString& key : keys) {
            listing.heads.append(roadmapFieldName(key, context.language()));
        }
        const QJsonArray actions = json.value(QStringLiteral("actions")).toArray();
        for (const auto action : actions) {
            QStringList row;
            for (const QString& key : keys) {
                row.append(cellText(key, action.toObject().value(key), context.language()));
            }
            listing.rows.append(row);
        }
        context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
    }

    static QString cellText(const QString& key, const QJsonValue& value, const Language& language)
    {
        if (value.isArray()) {
            QStringList parts;
            const QJsonArray list = value.toArray();
            for (const auto part : list) {
                parts.append(part.toString());
            }
            return parts.join(QLatin1Char(' '));
        }
        if (key == QLatin1String("status")) {
            return actionStatusText(
                actionStatusFromKey(value.toString()).value_or(ActionStatus::Candidate), language);
        }
        return value.toVariant().toString();
    }
};

} // namespace

std::unique_ptr<Command> makeActionCommand()
{
    return std::make_unique<ActionCommand>();
}

} // namespace zt
