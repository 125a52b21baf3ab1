// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "model/domain/maturityedits.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

/// A snapshot with the entry it names.
struct Row
{
    NamedPoint point;
    QDateTime time;
    QString actor;
};

class SnapshotCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("snapshot"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Names the present point of the trail; lists or removes such names.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("[NAME]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {QStringLiteral("note"),
             context.translate("Cli", "A note on the snapshot."),
             QStringLiteral("TEXT")},
            {QStringLiteral("list"), context.translate("Cli", "Lists the snapshots.")},
            {QStringLiteral("remove"),
             context.translate("Cli", "Removes the name; the trail keeps the entry it named.")},
        });
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const QString name = parser.positionalArguments().value(1);
        const bool lists = parser.isSet(QStringLiteral("list"));
        const auto format = formatOf(parser);
        if (!format || lists == !name.isEmpty()) {
            return context.refuse(
                !format ? format.error()
                        : Error{ErrorCode::Usage,
                                {context.translate("Cli", "Give either a name or --list.")},
                                {}});
        }
        auto document =
            context.open(parser.positionalArguments().value(0),
                         lists ? Document::Access::ReadOnly : Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        if (!lists) {
            const Result<void> done = change(**document, name, parser, context);
            return done ? Exit::Done : context.refuse(done.error());
        }
        const Result<QList<Row>> rows = rowsOf(**document);
        if (!rows) {
            return context.refuse(rows.error());
        }
        print(*format, context, *rows, (*document)->snapshot());
        return Exit::Done;
    }

private:
    static Result<void> change(Document& document,
                               const QString& name,
                               const QCommandLineParser& parser,
                               const CliContext& context)
    {
        const Snapshot& snapshot = document.snapshot();
        if (!parser.isSet(QStringLiteral("remove"))) {
            return document.apply(namePoint(snapshot,
                                            PointId{context.clock().newUuid()},
                                            name,
                                            parser.value(QStringLiteral("note"))));
        }
        return removePoint(snapshot, name).and_then([&](const ChangeSet& set) {
            return document.apply(set);
        });
    }

    static Result<QList<Row>> rowsOf(const Document& document)
    {
        QList<Row> rows;
        for (const NamedPoint& point : document.snapshot().points) {
            const Result<QList<TrailEntry>> entry = document.trail(point.seq, point.seq);
            if (!entry) {
                return tl::unexpected(entry.error());
            }
            rows.append({point, entry->value(0).time, entry->value(0).actor});
        }
        std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
            return a.point.seq < b.point.seq;
        });
        return rows;
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const QList<Row>& rows,
                      const Snapshot& snapshot)
    {
        if (format == OutputFormat::Json) {
            QJsonArray list;
            for (const Row& row : rows) {
                list.append(QJsonObject{{QStringLiteral("name"), row.point.name},
                                        {QStringLiteral("seq"), row.point.seq},
                                        {QStringLiteral("hash"), row.point.hash},
                                        {QStringLiteral("time"), toStoredTime(row.time)},
                                        {QStringLiteral("actor"), row.actor},
                                        {QStringLiteral("note"), row.point.note}});
            }
            context.out(jsonText({{QStringLiteral("snapshots"), list},
                                  {QStringLiteral("trail_head"), snapshot.trailHead}}));
            return;
        }
        Listing listing{{context.translate("Cli", "Snapshot"),
                         QStringLiteral("#"),
                         context.translate("Cli", "Time (UTC)"),
                         context.translate("Cli", "Who"),
                         context.translate("Cli", "Hash"),
                         context.translate("Cli", "Note")},
                        {},
                        {1}};
        for (const Row& row : rows) {
            listing.rows.append(
                {row.point.name,
                 QString::number(row.point.seq),
                 toStoredTime(row.time),
                 row.actor,
                 format == OutputFormat::Csv ? row.point.hash : row.point.hash.left(12),
                 row.point.note});
        }
        context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
    }
};

} // namespace

std::unique_ptr<Command> makeSnapshotCommand()
{
    return std::make_unique<SnapshotCommand>();
}

} // namespace zt
