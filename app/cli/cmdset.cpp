// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "model/domain/edits.h"
#include "model/domain/fields.h"

#include <QJsonArray>

namespace zt {

namespace {

/// "RF1=3", "rto_minutes=480", "team=…": the text after "=" as the JSON the field takes. Empty is
/// unknown for an answer and empty text for a text.
template <class T>
Result<QMap<QString, QJsonValue>> valuesFrom(const QStringList& assignments,
                                             const QList<Field<T>>& fields,
                                             const T& present,
                                             const CliContext& context)
{
    QMap<QString, QJsonValue> values;
    for (const QString& assignment : assignments) {
        const qsizetype split = assignment.indexOf(QLatin1Char('='));
        if (split <= 0) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "Write field=value; read: %1").arg(assignment)});
        }
        const QString fieldKey = assignment.left(split).trimmed();
        const QString text = assignment.mid(split + 1);
        const Field<T>* field = findField(fields, fieldKey);
        const QJsonValue now = field == nullptr ? QJsonValue() : field->get(present);
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        const bool numeric =
            fieldKey.contains(QLatin1String("rto")) || now.isDouble() || aspectFromKey(fieldKey);
        if (now.isArray()) {
            values.insert(
                fieldKey,
                QJsonArray::fromStringList(text.split(QLatin1Char(','), Qt::SkipEmptyParts)));
        } else if (isNumber && numeric) {
            values.insert(fieldKey, number);
        } else if (text.isEmpty() && !now.isString()) {
            values.insert(fieldKey, QJsonValue());
        } else if (text.isEmpty() && aspectFromKey(fieldKey)) {
            values.insert(fieldKey, QJsonValue());
        } else {
            values.insert(fieldKey, text);
        }
    }
    return values;
}

class SetCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("set"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Records facts, conditions, scores and reasons of a system.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("CODE")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {QStringLiteral("field"),
             context.translate(
                 "Cli",
                 "A field and its value, such as RF1=3, cloud_service_in_use=yes, "
                 "rto_minutes=480 or "
                 "reason.RF1=text; nothing after “=” means unknown. May be repeated."),
             QStringLiteral("KEY=VALUE")},
            {QStringLiteral("reason"),
             context.translate("Cli", "Why; stands in the trail."),
             QStringLiteral("TEXT")},
        });
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
        const auto values =
            valuesFrom(parser.values(QStringLiteral("field")), systemFields(), *system, context);
        if (!values) {
            return context.refuse(values.error());
        }
        const Result<void> done =
            editSystem(*system, *values, parser.value(QStringLiteral("reason")))
                .and_then([&](const ChangeSet& set) { return (*document)->apply(set); });
        return done ? Exit::Done : context.refuse(done.error());
    }
};

class ProfileCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("profile"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Changes the profile: name, institution, sector, tier, period, team.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOption(
            {QStringLiteral("field"),
             context.translate("Cli",
                               "A field and its value, such as period=115 年度; may be repeated."),
             QStringLiteral("KEY=VALUE")});
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Profile& profile = (*document)->snapshot().profile;
        const auto values =
            valuesFrom(parser.values(QStringLiteral("field")), profileFields(), profile, context);
        if (!values) {
            return context.refuse(values.error());
        }
        const Result<void> done = editProfile(profile, *values).and_then([&](const ChangeSet& set) {
            return (*document)->apply(set);
        });
        return done ? Exit::Done : context.refuse(done.error());
    }
};

} // namespace

std::unique_ptr<Command> makeSetCommand()
{
    return std::make_unique<SetCommand>();
}

std::unique_ptr<Command> makeProfileCommand()
{
    return std::make_unique<ProfileCommand>();
}

} // namespace zt
