// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "model/domain/fields.h"
#include "model/exchange/importer.h"
#include "reports/wording.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zt {

namespace {

Result<QJsonObject> readJsonFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const ErrorCode code = file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound;
        return fail(code, {path, file.errorString()});
    }
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!json.isObject()) {
        const QString accepted = QStringLiteral("{…}");
        const QString reason = fault.error == QJsonParseError::NoError
                                   ? accepted
                                   : accepted + QStringLiteral(" (%1)").arg(fault.errorString());
        return fail(ErrorCode::MapInvalid,
                    {path, QStringLiteral("/ (byte %1)").arg(fault.offset), reason});
    }
    return json.object();
}

QJsonObject columnJson(const ColumnMapping& column)
{
    return {
        {QStringLiteral("column"), columnName(column.column)},
        {QStringLiteral("header"), column.header},
        {QStringLiteral("field"), column.field.isEmpty() ? QJsonValue() : QJsonValue(column.field)},
        {QStringLiteral("blank"),
         column.blank == BlankMeans::No ? QStringLiteral("no") : QStringLiteral("unknown")},
    };
}

/// The first row that holds a head the map names; 0 when none does.
qint32 rowOfHeads(const Sheet& sheet, const QJsonObject& columns)
{
    constexpr qsizetype rowsSearched = 20;
    for (const SheetRow& row : sheet.rows.first(std::min(rowsSearched, sheet.rows.size()))) {
        for (const Cell& cell : row.cells) {
            if (columns.contains(cell.text.trimmed())) {
                return row.number;
            }
        }
    }
    return 0;
}

/// A row that changes a system, with the system before and after; these are null where nothing is
/// imported because a fault stands.
struct UpdatedRow
{
    const ImportRow* row = nullptr;
    const System* before = nullptr;
    const System* after = nullptr;
};

QList<UpdatedRow> updatesOf(const ImportPlan& plan)
{
    QHash<QString, const Change*> changes;
    for (const Change& change : plan.changes.changes) {
        if (change.before) {
            changes.insert(std::get<System>(*change.before).code, &change);
        }
    }
    QList<UpdatedRow> updates;
    for (const ImportRow& row : plan.rows) {
        if (row.fate == ImportRow::Fate::Update) {
            const Change* change = changes.value(row.code);
            updates.append({&row,
                            change ? &std::get<System>(*change->before) : nullptr,
                            change ? &std::get<System>(*change->after) : nullptr});
        }
    }
    return updates;
}

QJsonObject updateJson(const UpdatedRow& updated)
{
    QJsonArray changes;
    for (const QString& key : updated.row->changedFields) {
        const Field<System>* field = findField(systemFields(), key);
        if (field != nullptr && updated.after != nullptr) {
            changes.append(QJsonObject{{QStringLiteral("field"), key},
                                       {QStringLiteral("from"), field->get(*updated.before)},
                                       {QStringLiteral("to"), field->get(*updated.after)}});
        }
    }
    return {{QStringLiteral("row"), updated.row->row},
            {QStringLiteral("code"), updated.row->code},
            {QStringLiteral("fields"), QJsonArray::fromStringList(updated.row->changedFields)},
            {QStringLiteral("changes"), changes}};
}

class ImportCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Takes systems from a spreadsheet (xlsx, ods, csv).");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("SHEET")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {QStringLiteral("sheet"),
             context.translate("Cli", "Name of the sheet; the first visible one otherwise."),
             QStringLiteral("NAME")},
            {QStringLiteral("map"),
             context.translate("Cli", "Mapping of columns and words, as JSON."),
             QStringLiteral("MAP.json")},
            {QStringLiteral("dry-run"), context.translate("Cli", "Only says what would happen.")},
            {QStringLiteral("valid-rows-only"),
             context.translate("Cli", "Imports the rows without faults; needs --rejects.")},
            {QStringLiteral("rejects"),
             context.translate("Cli", "Where the rows with faults are written, with the reasons."),
             QStringLiteral("OUT.csv")},
            {QStringLiteral("on-existing"),
             context.translate("Cli", "What to do with a code that exists already."),
             QStringLiteral("update|skip|refuse"),
             QStringLiteral("update")},
        });
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const auto options = optionsFrom(parser, context);
        if (!format || !options) {
            return context.refuse(format ? options.error() : format.error());
        }
        const QString rejects = parser.value(QStringLiteral("rejects"));
        const auto apart = keepApart(context,
                                     rejects,
                                     QStringList{parser.value(QStringLiteral("map"))} +
                                         parser.positionalArguments());
        if (!apart) {
            return context.refuse(apart.error());
        }
        const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
        const auto access = dryRun ? Document::Access::ReadOnly : Document::Access::ReadWrite;
        auto document = context.open(parser.positionalArguments().value(0), access);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<Sheet> sheet = readNamedSheet(parser, context);
        if (!sheet) {
            return context.refuse(sheet.error());
        }
        const Result<ImportPlan> plan =
            planFrom(parser, context, *sheet, (*document)->snapshot(), *options);
        if (!plan) {
            return context.refuse(plan.error());
        }
        const Guideline& guideline = *(*document)->snapshot().guideline;
        const Result<void> done = carryOut(parser, context, **document, *sheet, *plan, dryRun);
        if (!done && done.error().code != ErrorCode::ImportFaults) {
            return context.refuse(done.error());
        }
        if (*format == OutputFormat::Json) {
            const bool imported = done.has_value() && !dryRun;
            context.out(jsonText(planJson(context, *sheet, *plan, guideline, imported)));
        } else {
            printRemarks(context, *sheet, *plan);
            printFaults(*format, context, *plan, guideline);
            if (dryRun && *format == OutputFormat::Table) {
                printUpdates(context, *plan, guideline);
            }
        }
        return done ? Exit::Done : context.refuse(done.error());
    }

private:
    static Result<ImportOptions> optionsFrom(const QCommandLineParser& parser,
                                             const CliContext& context)
    {
        ImportOptions options;
        options.fileName = QFileInfo(parser.positionalArguments().value(1)).fileName();
        options.validRowsOnly = parser.isSet(QStringLiteral("valid-rows-only"));
        if (options.validRowsOnly != parser.isSet(QStringLiteral("rejects"))) {
            return fail(
                ErrorCode::Usage,
                {context.translate("Cli", "--valid-rows-only and --rejects FILE go together.")});
        }
        const QString word = parser.value(QStringLiteral("on-existing"));
        if (word == QLatin1String("skip")) {
            options.onExisting = OnExisting::Skip;
        } else if (word == QLatin1String("refuse")) {
            options.onExisting = OnExisting::Refuse;
        } else if (word != QLatin1String("update")) {
            return tl::unexpected(notAChoice(
                QStringLiteral("--on-existing"), word, QStringLiteral("update, skip, refuse")));
        }
        return options;
    }

    static Result<Sheet> readNamedSheet(const QCommandLineParser& parser, CliContext& context)
    {
        const auto job = context.job(context.translate("Cli", "Reading"));
        return readSheet(
            parser.positionalArguments().value(1), parser.value(QStringLiteral("sheet")), *job);
    }

    static Result<ImportPlan> planFrom(const QCommandLineParser& parser,
                                       CliContext& context,
                                       const Sheet& sheet,
                                       const Snapshot& snapshot,
                                       const ImportOptions& options)
    {
        const QString path = parser.positionalArguments().value(1);
        const QString file = parser.value(QStringLiteral("map"));
        QJsonObject map;
        if (!file.isEmpty()) {
            const Result<QJsonObject> json = readJsonFile(file);
            if (!json) {
                return tl::unexpected(json.error());
            }
            map = *json;
        }
        // The header row first: columns are named by its heads.
        const int headerRow = map.value(QStringLiteral("header_row")).toInt();
        Result<ImportMapping> mapping = proposeMapping(sheet, path, *snapshot.guideline, headerRow);
        if (!mapping && mapping.error().code == ErrorCode::SheetNoHeader) {
            const QJsonObject columns = map.value(QStringLiteral("columns")).toObject();
            const qint32 named = rowOfHeads(sheet, columns);
            if (named > 0) {
                mapping = proposeMapping(sheet, path, *snapshot.guideline, named);
            }
        }
        if (mapping && !file.isEmpty()) {
            mapping = mappingFromJson(map, file, *mapping);
        }
        if (!mapping) {
            return tl::unexpected(mapping.error());
        }
        const auto job = context.job(context.translate("Cli", "Checking"));
        return planImport(sheet, *mapping, snapshot, options, context.clock(), *job);
    }

    /// Rejects first: if they cannot be written, nothing is imported either.
    static Result<void> carryOut(const QCommandLineParser& parser,
                                 const CliContext& context,
                                 Document& document,
                                 const Sheet& sheet,
                                 const ImportPlan& plan,
                                 bool dryRun)
    {
        const bool partly = parser.isSet(QStringLiteral("valid-rows-only"));
        if (!plan.faults.isEmpty() && !partly) {
            return fail(ErrorCode::ImportFaults,
                        {QString::number(plan.faults.size()), QString::number(plan.faultyRows)});
        }
        if (dryRun) {
            return {};
        }
        if (partly) {
            const Result<qint32> written = writeRejects(parser.value(QStringLiteral("rejects")),
                                                        sheet,
                                                        plan,
                                                        *document.snapshot().guideline,
                                                        context.language());
            if (!written) {
                return tl::unexpected(written.error());
            }
        }
        return document.apply(plan.changes);
    }

    static QJsonObject planJson(const CliContext& context,
                                const Sheet& sheet,
                                const ImportPlan& plan,
                                const Guideline& guideline,
                                bool imported)
    {
        QJsonArray columns;
        for (const ColumnMapping& column : plan.mapping.columns) {
            columns.append(columnJson(column));
        }
        QJsonArray faults;
        for (const ImportFault& fault : plan.faults) {
            faults.append(QJsonObject{
                {QStringLiteral("sheet"), fault.sheet},
                {QStringLiteral("cell"), fault.cell()},
                {QStringLiteral("field"), fault.field},
                {QStringLiteral("read"), fault.read},
                {QStringLiteral("message"), faultSentence(fault, guideline, context.language())},
                {QStringLiteral("accepted"),
                 acceptedText(fault.field, guideline, context.language())},
            });
        }
        QJsonArray updates;
        for (const UpdatedRow& updated : updatesOf(plan)) {
            updates.append(updateJson(updated));
        }
        QJsonArray hiddenColumns;
        for (const qint32 column : sheet.hiddenColumns) {
            hiddenColumns.append(columnName(column));
        }
        return {
            {QStringLiteral("imported"), imported},
            {QStringLiteral("sheet"), sheet.name},
            {QStringLiteral("header_row"), plan.mapping.headerRow},
            {QStringLiteral("rows"), plan.rows.size()},
            {QStringLiteral("hidden_rows"), sheet.hiddenRowCount},
            {QStringLiteral("hidden_columns"), hiddenColumns},
            {QStringLiteral("added"), plan.added},
            {QStringLiteral("updated"), plan.updated},
            {QStringLiteral("unchanged"), plan.unchanged},
            {QStringLiteral("skipped"), plan.skipped},
            {QStringLiteral("faulty_rows"), plan.faultyRows},
            {QStringLiteral("updates"), updates},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("faults"), faults},
        };
    }

    static void printRemarks(CliContext& context, const Sheet& sheet, const ImportPlan& plan)
    {
        if (sheet.hiddenRowCount > 0 || !sheet.hiddenColumns.isEmpty()) {
            context.note(
                context
                    .translate("Cli", "Hidden rows (%1) and columns (%2) were read like the rest.")
                    .arg(sheet.hiddenRowCount)
                    .arg(sheet.hiddenColumns.size()));
        }
        for (const ColumnMapping& column : plan.tickColumns) {
            context.note(
                context
                    .translate("Cli",
                               "Column %1 “%2” holds ticks and blanks only: blank is read as no.")
                    .arg(columnName(column.column), column.header));
        }
        context.note(
            context
                .translate("Cli",
                           "%1 rows: %2 new, %3 updated, %4 unchanged, %5 skipped, %6 with faults.")
                .arg(plan.rows.size())
                .arg(plan.added)
                .arg(plan.updated)
                .arg(plan.unchanged)
                .arg(plan.skipped)
                .arg(plan.faultyRows));
    }

    /// What would change of the systems that exist already.
    static void
    printUpdates(CliContext& context, const ImportPlan& plan, const Guideline& guideline)
    {
        Listing listing{{context.translate("Cli", "Row"),
                         context.translate("Cli", "Code"),
                         context.translate("Cli", "Field"),
                         context.translate("Cli", "Now"),
                         context.translate("Cli", "New")},
                        {},
                        {0}};
        for (const UpdatedRow& updated : updatesOf(plan)) {
            for (const QString& key : updated.row->changedFields) {
                const Field<System>* field = findField(systemFields(), key);
                if (field == nullptr || updated.after == nullptr) {
                    continue;
                }
                const auto text = [&](const System& system) {
                    return fieldValueText(key, field->get(system), guideline, context.language());
                };
                listing.rows.append({QString::number(updated.row->row),
                                     updated.row->code,
                                     fieldName(key, guideline, context.language()),
                                     text(*updated.before),
                                     text(*updated.after)});
            }
        }
        if (!listing.rows.isEmpty()) {
            context.out(tableText(listing));
        }
    }

    /// The sentence names what was read and what is accepted; only a CSV has them apart as well.
    static void printFaults(OutputFormat format,
                            CliContext& context,
                            const ImportPlan& plan,
                            const Guideline& guideline)
    {
        if (plan.faults.isEmpty() && format == OutputFormat::Table) {
            return;
        }
        const bool apart = format == OutputFormat::Csv;
        Listing listing;
        listing.heads = {context.translate("Cli", "Sheet"),
                         context.translate("Cli", "Cell"),
                         context.translate("Cli", "Fault")};
        if (apart) {
            listing.heads +=
                {context.translate("Cli", "Read"), context.translate("Cli", "Accepted")};
        }
        for (const ImportFault& fault : plan.faults) {
            QStringList row{
                fault.sheet, fault.cell(), faultSentence(fault, guideline, context.language())};
            if (apart) {
                row += {fault.read, acceptedText(fault.field, guideline, context.language())};
            }
            listing.rows.append(row);
        }
        context.out(apart ? csvText(listing) : tableText(listing).toUtf8());
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace zt
